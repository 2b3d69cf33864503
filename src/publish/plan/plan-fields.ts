/** Publish: which texts of one thing may be written. In: its texts now, those wanted, what is remembered. Out: what to write, what is kept. */

import type { LineState } from '../state/line-state.ts';
import { canonicalHash } from './canonical.ts';
import { judge } from './judge.ts';

/** Field → text. */
export type Fields = Readonly<Record<string, string>>;

export interface FieldPlan {
  /** Those to write. */
  readonly fields: Fields;
  /** Names of those that a person edited. */
  readonly edited: readonly string[];
  /** Names of those that show what stood there before our last text. */
  readonly late: readonly string[];
  /** Key → hash of those that stand as we wrote or want them. */
  readonly standing: Fields;
}

/** The plan for several texts of one thing. */
export function joinFieldPlans(one: FieldPlan, other: FieldPlan): FieldPlan {
  return {
    fields: { ...one.fields, ...other.fields },
    edited: [...one.edited, ...other.edited],
    late: [...one.late, ...other.late],
    standing: { ...one.standing, ...other.standing },
  };
}

/** @param prefix What the keys of these texts start with: `release.`. */
export function planFields(prefix: string, wanted: Fields, current: Fields, state: LineState): FieldPlan {
  const fields: Record<string, string> = {};
  const standing: Record<string, string> = {};
  const edited: string[] = [];
  const late: string[] = [];
  for (const [name, text] of Object.entries(wanted)) {
    const now = current[name] ?? '';
    const key = prefix + name;
    const verdict = judge(now, text, key, state);
    if (verdict === 'edited') edited.push(name);
    else if (verdict === 'late') late.push(name);
    else standing[key] = canonicalHash(now);
    if (verdict === 'ours') fields[name] = text;
  }
  return { fields, edited, late, standing };
}

/** Of what stands there, the fields that are to be written: what {@link Operation} calls `against`. */
export function standingIn(current: Fields, fields: Fields): Fields {
  return Object.fromEntries(Object.keys(fields).map(name => [name, current[name] ?? '']));
}

/**
 * The reason of the operation that follows from it.
 * @param kept What a person did to a text that is written around it, in words; empty where nobody touched it.
 */
export function reasonOf({ fields, edited, late }: FieldPlan, isForbidden: boolean, kept = ''): string {
  const why = isForbidden
    ? 'without the state branch nothing that exists is rewritten'
    : 'edited by a person, so it is kept';
  const reasons = [
    ...(Object.keys(fields).length > 0 ? [kept || 'nobody edited it'] : []),
    ...(edited.length > 0 ? [`${edited.join(', ')}: ${why}`] : []),
    ...(late.length > 0 ? [`${late.join(', ')}: shows an earlier text of ours, so it is left alone`] : []),
  ];
  return reasons.length === 0 ? 'unchanged' : reasons.join('; ');
}
