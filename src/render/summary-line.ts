/** Render: what is new in two clauses. In: selected changes. Out: the first lines of the notes, in the authors' words. */
import type { Change } from '../model.ts';
import { codeIdentifiers } from './code-identifiers.ts';
import type { Selection } from './select-sections.ts';
import type { View } from './view-shape.ts';

/** Longer clauses do not fit two to a line that is read at a glance. */
const LONGEST_CLAUSE = 90;

/** Takes clauses from sentences that hold a noun phrase; where there are none, counts. */
export function summaryLine({ actions, highlights, sections, rest }: Selection): View['summary'] {
  const shown = [...highlights, ...sections.flatMap(section => section.changes)];
  const action = actionLine(actions);
  const isActionFree = actions.length === 0 && marksBreaking([...shown, ...rest]) ? 'yes' : '';
  const news = clauses(
    shown.filter(({ category }) => category === 'feature' || category === 'improvement'),
    newClause,
  );
  if (news.length > 0) return { lead: 'New', clauses: news, action, isActionFree };
  const fixes = clauses(
    shown.filter(({ category }) => category === 'fix'),
    fixClause,
  );
  const hasFeatures = shown.some(({ category }) => category === 'feature');
  if (fixes.length > 0 && !hasFeatures) return { lead: 'Fixed', clauses: fixes, action, isActionFree };
  const counted = counts([...shown, ...rest]);
  return { lead: counted.length > 0 ? 'In this release' : '', clauses: counted, action, isActionFree };
}

/**
 * Silence means that nothing breaks only where authors say what breaks: in conventional commits. Elsewhere, "no action
 * needed" would be our invention.
 */
function marksBreaking(changes: readonly Change[]): boolean {
  return changes.filter(({ rule }) => /^(?:type|scope)\./.test(rule)).length * 2 > changes.length;
}

function clauses(changes: readonly Change[], clauseOf: (title: string) => string | null): View['summary']['clauses'] {
  return changes
    .map(({ title }) => clauseOf(title.replace(/\.$/, '').replace(/ \([^()]*\)$/, '')))
    .filter(clause => clause !== null && clause.length <= LONGEST_CLAUSE)
    .slice(0, 2)
    .map(clause => ({ text: codeIdentifiers(clause ?? '') }));
}

/** "Add X" is news of X; "X can now Y" and "You can now V" are clauses already. */
function newClause(title: string): string | null {
  const added = /^(?:Add|Adds|Added|Introduce|Introduces|Implement|Implements) (?:an? |the )?(?:new )?(.+)$/.exec(
    title,
  );
  if (added !== null) return added[1] === undefined ? null : placed(added[1]);
  const supported = /^(?:Support|Supports) (?:for )?(.+)$/.exec(title);
  if (supported !== null) return `support for ${supported[1]}`;
  if (title.startsWith('You can now ')) return `you can now ${title.slice(12)}`;
  return / can now /.test(title) ? title : null;
}

/** After these words "to" begins what the thing is for; after others it says where the thing was added. */
const PURPOSE =
  /\b(?:ability|argument|command|configuration|flag|function|hint|hook|method|option|parameter|setting|variable|way)s? to (?!`|the\b|an?\b|all\b|\p{Lu})/u;

/** "X to Y" is said of adding; what there is now is "X in Y". */
function placed(clause: string): string {
  const parts = clause.split(' to ');
  return parts.length === 2 && !PURPOSE.test(clause) ? parts.join(' in ') : clause;
}

/** "Fix X" names the problem, unless X is what was done ("Fix handling" is fine, "Fix to use" is not). */
function fixClause(title: string): string | null {
  return /^(?:Fix|Fixes|Fixed) (?:an? |the )?(?!to |up |by |so |that )(.+)$/.exec(title)?.[1] ?? null;
}

function actionLine(actions: readonly Change[]): string {
  const [only, ...others] = actions;
  if (only === undefined) return '';
  return others.length === 0
    ? codeIdentifiers(only.title.replace(/\.$/, ''))
    : `${actions.length} changes, listed first`;
}

function counts(changes: readonly Change[]): View['summary']['clauses'] {
  const count = (...categories: string[]): number =>
    changes.filter(({ category }) => categories.includes(category)).length;
  const parts = [
    plural(count('feature'), 'new feature'),
    plural(count('improvement', 'performance'), 'improvement'),
    plural(count('fix', 'security'), 'fix', 'fixes'),
  ].filter(part => part !== '');
  return parts.slice(0, 2).map(text => ({ text }));
}

function plural(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
