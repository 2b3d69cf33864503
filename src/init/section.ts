/** Init: a section of a changelog as rules. In: its title and conditions. Out: what is carried over, and what is different here. */
import type { Carried, Conditions, Judgement, Left, Reading, Survey } from './finding.ts';
import { judgeHeading } from './heading.ts';
import { isMapping, list, named, text } from './values.ts';

/** Changes that a section holds. */
export function sectionRule(when: Conditions, title: string, where: string, survey: Survey): Reading {
  const judgement = judgeHeading(title);
  const left = judgement.visibility === 'public' ? [] : [{ where, why: QUIETER }];
  const { type, label, ...others } = when;
  if (type === undefined || label !== undefined || Object.keys(others).length > 0)
    return { carried: isHidden(judgement, when) ? [] : [{ kind: 'rule', when, ...judgement, where }], left };
  const unusual = type.filter(one => !agrees(judgement, survey.judgeType(one)));
  if (unusual.length === 0 || isHidden(judgement, when)) return { carried: [], left };
  return { carried: [{ kind: 'rule', when: { type: unusual }, ...judgement, where }], left };
}

export const QUIETER = 'shown there; here colleagues read it, and customers only by a rule with `visibility: public`';

/** Whether Drumroll judges so by itself. */
export function agrees({ category, visibility }: Judgement, usual: Judgement | null): boolean {
  if (usual === null) return false;
  return (category ?? usual.category) === usual.category && (visibility ?? usual.visibility) === usual.visibility;
}

/** A section of maintenance hides its labels, about which Drumroll knows nothing; of types it knows more than a section that is shown. */
function isHidden({ visibility }: Judgement, { label }: Conditions): boolean {
  return visibility === 'internal' && label === undefined;
}

/**
 * Sections by conventional type, as release-please and conventional-changelog's presets have them: `{ type, section, hidden }`.
 * What Drumroll does anyway needs no rule; reverts take something back and are never a section here.
 */
export function typeSections(value: unknown, key: string, survey: Survey): Reading {
  const carried: Carried[] = [];
  const left: Left[] = [];
  const quiet: string[] = [];
  const reverted: string[] = [];
  for (const [index, section] of list(value).entries()) {
    const { type: written, section: heading, hidden, scope } = isMapping(section) ? section : {};
    const type = text(written);
    if (type === null) continue;
    const title = text(heading) ?? type;
    const where = `${key}[${index}] ${named(title)}`;
    const usual = survey.judgeType(type);
    const scopes = text(scope);
    const when = { type: [type], ...(scopes === null ? {} : { scope: [scopes] }) };
    if (hidden === true) {
      if (usual?.visibility === 'internal') continue;
      carried.push({ kind: 'rule', when, category: null, visibility: 'internal', where });
      continue;
    }
    if (type === 'revert') {
      reverted.push(named(title));
      continue;
    }
    const judgement = judgeHeading(title);
    if (judgement.visibility !== 'public') quiet.push(named(title));
    if (judgement.visibility === 'internal' || agrees(judgement, usual)) continue;
    carried.push({ kind: 'rule', when, ...judgement, where });
  }
  if (quiet.length > 0) left.push({ where: `${key} ${quiet.join(', ')}`, why: QUIETER });
  if (reverted.length > 0)
    left.push({
      where: `${key} ${reverted.join(', ')}`,
      why: 'here a revert cancels what it takes back instead of being listed',
    });
  return { carried, left };
}
