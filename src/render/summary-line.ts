/** Render: what is new in two clauses. In: selected changes. Out: the first lines of the notes, in the authors' words. */
import type { Category, Change } from '../model.ts';
import { codeIdentifiers } from './code-identifiers.ts';
import { isReport, pastTense } from './past-tense.ts';
import type { Selection } from './select-sections.ts';
import type { ToldChange } from './tell.ts';
import type { View } from './view-shape.ts';

/** Longer clauses do not fit two to a line that is read at a glance. */
const LONGEST_CLAUSE = 90;
/** What a clause leaves out of its title: "Implements the new ". A longer title is not taken apart, which could take long. */
const LONGEST_LEFT_OUT = 20;
/** A title may be quoted whole where no clause can be taken from one. */
const LONGEST_QUOTE = 140;

/** What the first line may lead with, the most urgent first. */
const LEADS: readonly { readonly lead: string; readonly categories: readonly Category[]; readonly clause: Clause }[] = [
  { lead: 'Security', categories: ['security'], clause: whole },
  { lead: 'New', categories: ['feature', 'improvement'], clause: newClause },
  { lead: 'Fixed', categories: ['fix'], clause: fixClause },
];

type Clause = (title: string) => string | null;

/** Takes clauses from titles that hold a noun phrase; where there are none, quotes the first title and counts the rest. */
export function summaryLine({ actions, highlights, sections, rest }: Selection): View['summary'] {
  const shown = [...highlights, ...sections.flatMap(section => section.changes)];
  const all = [...shown, ...rest];
  const frame = {
    action: actionLine(actions),
    isWarning: actions.some(({ migration }) => migration === '') ? 'yes' : '',
    isActionFree: actions.length === 0 && marksBreaking(all) ? 'yes' : '',
  };
  const has = (category: Category): boolean => shown.some(change => change.category === category);
  for (const { lead, categories, clause } of LEADS) {
    // Fixes lead only where there is nothing newer to tell.
    if (lead === 'Fixed' && has('feature')) continue;
    const clauses = takeClauses(
      shown.filter(({ category }) => categories.includes(category)),
      clause,
    );
    if (clauses.length > 0) return { ...frame, lead, clauses };
  }
  const [first, ...others] = all;
  if (first === undefined) return { ...frame, lead: '', clauses: [] };
  return { ...frame, lead: 'In this release', clauses: quoteFirst(first, others) };
}

/**
 * Silence means that nothing breaks only where authors say what breaks: in conventional commits. Elsewhere, "no action
 * needed" would be our invention, and who reads of a hole in security has to act.
 */
function marksBreaking(changes: readonly Change[]): boolean {
  const marked = changes.filter(({ rule }) => /^(?:type|scope)\./.test(rule)).length;
  const calls = changes.some(({ category }) => category === 'security' || category === 'deprecation');
  return marked * 2 > changes.length && !calls;
}

function takeClauses(changes: readonly Change[], clauseOf: Clause): View['summary']['clauses'] {
  const clauses = changes
    .map(({ title }) => title.replace(/\.$/, '').replace(/ \([^()]*\)$/, ''))
    .map(title => (title.length > LONGEST_CLAUSE + LONGEST_LEFT_OUT ? null : clauseOf(title)))
    .filter(clause => clause !== null)
    .filter(clause => clause.length <= LONGEST_CLAUSE && says(clause));
  // A whole sentence and a noun phrase make no sentence together.
  const [first = '', second] = clauses;
  const isSentence = (clause: string): boolean => /\bcan now\b/.test(clause);
  const pair = second === undefined || isSentence(first) || isSentence(second) ? [first] : [first, second];
  return pair
    .filter(clause => clause !== '')
    .map((clause, index) => ({
      text: codeIdentifiers(index === 0 ? clause : clause.replace(ORDER, verb => verb.toLowerCase())),
    }));
}

/** A title's first word, where it can only be a verb: "…, and Bump x" would stumble. */
const ORDER =
  /^(?:Add|Allow|Avoid|Bump|Cap|Check|Disable|Drop|Enable|Enforce|Ensure|Escape|Fix|Handle|Harden|Ignore|Limit|Make|Mask|Patch|Prevent|Redact|Refuse|Reject|Remove|Replace|Report|Require|Restrict|Sanitize|Stop|Update|Upgrade|Use|Validate)\b/;

/** "and recommendation", "on complete": what is left of a title must name something, in more than a word. */
function says(clause: string): boolean {
  const words = clause.split(' ').filter(word => word.length > 2 || word.includes('`'));
  return (
    words.length >= 2 &&
    !/^(?:and|or|on|in|at|for|of|to|by|from|with|when|if|as|not|some|issue|bug|typo)\b/i.test(clause)
  );
}

function whole(title: string): string {
  return title;
}

/** "Add X" is news of X; "X can now Y" and "You can now V" are sentences already. */
function newClause(title: string): string | null {
  const added = /^(?:Add|Adds|Added|Introduce|Introduces|Implement|Implements) (?:an? |the )?(?:new )?(.+)$/.exec(
    title,
  );
  if (added !== null)
    return added[1] === undefined || /\b(?:docs?|tests?|README|CI)\b/.test(added[1])
      ? null
      : placed(codeIdentifiers(added[1]));
  const supported = /^(?:Support|Supports) (?:for )?(.+)$/.exec(title);
  if (supported !== null) return `support for ${supported[1]}`;
  if (title.startsWith('You can now ')) return `you can now ${title.slice(12)}`;
  return / can now /.test(title) ? title : null;
}

/** What is added to something is in it afterwards. After other words, "to" begins what the thing is for. */
const PLACED =
  /^([^,]*\b(?:option|flag|field|column|button|support|setting|argument|parameter|hook|method|property|command|page|tab|menu)s?|[^,]*`) to (?=`|the\b|an?\b|all\b|\p{Lu})([^,]+)$/u;

/** "X option to `Y`" is said of adding; what there is now is "X option in `Y`". In doubt the words stay. */
function placed(clause: string): string {
  const parts = PLACED.exec(clause);
  return parts === null || clause.split(' to ').length !== 2 ? clause : clause.replace(' to ', ' in ');
}

/** "Fix X" names the problem, unless X is what was done: "Fix to use", "Fix handling so that". */
function fixClause(title: string): string | null {
  return /^(?:Fix|Fixes|Fixed) (?:an? |the )?(?!to |up |by |so |that |match |use )(.+)$/.exec(title)?.[1] ?? null;
}

function quoteFirst(first: Change, others: readonly Change[]): View['summary']['clauses'] {
  const title = first.title.replace(/\.$/, '');
  if (title.length > LONGEST_QUOTE) return [{ text: plural(others.length + 1, 'change') }];
  const more = others.length === 0 ? [] : [{ text: `${others.length} more` }];
  return [{ text: codeIdentifiers(title) }, ...more];
}

function actionLine(actions: readonly ToldChange[]): string {
  const [only, ...others] = actions;
  if (only === undefined) return '';
  if (others.length > 0) return plural(actions.length, 'change');
  const title = only.title.replace(/\.$/, '');
  return only.isQuoted ? title : codeIdentifiers(isReport(only) ? pastTense(title) : title);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
