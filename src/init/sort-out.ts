/** Init: what of the readings makes a config. In: readings. Out: keys of ours, each with where it comes from. */
import type { Carried, Left, ToolReading } from './finding.ts';
import { named } from './values.ts';

/** Carried with the file before its place, so that it stands for itself. */
export type Sourced = Carried & { readonly from: string };

/** A label, glob or name. */
export type SourcedText = Sourced & { readonly text: string };

type OfKind<Kind extends Carried['kind']> = Sourced & { readonly kind: Kind };

export interface Sorted {
  readonly rules: readonly OfKind<'rule'>[];
  readonly labels: readonly SourcedText[];
  readonly paths: readonly SourcedText[];
  readonly bots: readonly SourcedText[];
  readonly tags: OfKind<'tags'> | null;
  readonly packages: readonly OfKind<'package'>[];
}

/** The file must stay one that a person reads; ours is refused above 100,000 characters. */
const MOST_CHARACTERS = 40_000;

export function sourced({ file, carried }: ToolReading): readonly Sourced[] {
  return carried.map(one => ({ ...one, from: `${file}: ${one.where}` }));
}

/** Sorts by key; says what came twice, or is too much. */
export function sortOut(all: readonly Sourced[]): Sorted & { readonly left: readonly Left[] } {
  const left: Left[] = [];
  const seen = new Set<string>();
  let length = 0;
  const kept: readonly Sourced[] = all.filter(one => {
    const { where, from, ...value } = one;
    const key = JSON.stringify(
      value.kind === 'package' ? ['package', value.name] : value.kind === 'tags' ? 'tags' : value,
    );
    if (seen.has(key)) {
      if (one.kind === 'tags' || one.kind === 'package')
        left.push({ where: from, why: 'another one was carried over' });
      return false;
    }
    length += key.length + from.length;
    if (length > MOST_CHARACTERS) return false;
    seen.add(key);
    return true;
  });
  if (length > MOST_CHARACTERS)
    left.push({
      where: `after ${named(kept.at(-1)?.from ?? '')}`,
      why: 'there is more than a config file should hold',
    });
  const rules = ofKind(kept, 'rule');
  const labels = ofKind(kept, 'label');
  // Rules are asked before `internal.labels`, and one that shows a change would win over the label that hides it.
  const isOutvoted = rules.some(({ visibility }) => visibility === 'public');
  const hiding = isOutvoted
    ? labels.map(({ text, where, from }) => ({
        kind: 'rule' as const,
        when: { label: [text] },
        category: null,
        visibility: 'internal' as const,
        where,
        from: `${from}; first, so that no rule below shows it`,
      }))
    : [];
  return {
    rules: [...hiding, ...rules],
    labels: isOutvoted ? [] : labels,
    paths: ofKind(kept, 'path'),
    bots: ofKind(kept, 'bot'),
    tags: ofKind(kept, 'tags')[0] ?? null,
    packages: ofKind(kept, 'package'),
    left,
  };
}

function ofKind<Kind extends Carried['kind']>(all: readonly Sourced[], kind: Kind): readonly OfKind<Kind>[] {
  return all.filter((one): one is OfKind<Kind> => one.kind === kind);
}
