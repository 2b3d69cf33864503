/** Parse, references: text in; the issues that its closing keywords name, and whether a piece is nothing but references, out. */
import type { Reference } from '../model.ts';
import { type Body, ownText } from './body.ts';

// Every part is bounded, so that no text makes a match expensive.
const NUMBER = String.raw`(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d{1,9}|GH-\d{1,9}`;
const URL = String.raw`https?://[\w.:-]{1,100}/[\w./-]{1,200}/(?:issues|pull|pulls|merge_requests|work_items|discussions|commit)/[\w-]{1,64}`;

/** One reference, for use inside other patterns: `#12`, `owner/repo#12`, `GH-12` or an address on a forge. No groups. */
export const REFERENCE = `(?:${NUMBER}|${URL})`;

// https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
const CLOSING = new RegExp(
  String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[ \t]{0,3}:?[ \t]{0,3}` +
    String.raw`(?:([\w.-]{1,100}/[\w.-]{1,100})?(?:#|\bGH-)(\d{1,9})|https?://[\w.:-]{1,100}/([\w./-]{1,200})/(?:issues|pull|work_items)/(\d{1,9}))\b`,
  'gi',
);
// References are rarer than keywords, and quicker to find.
const REFERENCE_SIGN = /#\d|\/(?:issues|pull|work_items)\/\d|GH-\d/;
const CLOSING_ONCE = new RegExp(CLOSING.source, 'i');

// What may stand beside references in parentheses without saying anything else: `(fixes #1, #2)`, `(part of #3)`.
const WORDS: ReadonlySet<string> = new Set(
  (
    'fix fixes fixed close closes closed resolve resolves resolved ref refs reference references see issue issues pr prs re ' +
    'related relates part of for to from and port ported backport backports backported cherry-pick cherry-picked ' +
    'follow-up followup reverts addresses'
  ).split(' '),
);
const ONE_REFERENCE = new RegExp(`^(?:${REFERENCE}|![0-9]{1,9}|[A-Z][A-Z0-9]{1,9}-[0-9]{1,7})$`);
const LONGEST_GROUP = 400;
const NONE: readonly Reference[] = [];

/** Issues that a subject and the author's own words in its body close by keyword, each with a keyword of its own; none twice. */
export function closedIssues(subject: string, body: Body): readonly Reference[] {
  const isInBody = REFERENCE_SIGN.test(body.text) && CLOSING_ONCE.test(body.text);
  if (!isInBody && !(hasReference(subject) && CLOSING_ONCE.test(subject))) return NONE;
  const found = new Map<string, Reference>();
  for (const [, slug, number, path, numberInPath] of `${subject}\n${isInBody ? ownText(body) : ''}`.matchAll(CLOSING)) {
    // GitLab writes `group/name/-/issues/1`.
    const repository = slug ?? path?.replace(/\/-$/, '') ?? null;
    const issue = { number: Number(number ?? numberInPath), repository };
    if (issue.number > 0) found.set(`${repository ?? ''}#${issue.number}`, issue);
  }
  return [...found.values()];
}

// Besides the one `(#12)` that nearly every subject ends with.
function hasReference(subject: string): boolean {
  const first = subject.indexOf('#');
  const isOnlyGroup = first < 0 || (subject.charCodeAt(first - 1) === 40 && subject.indexOf('#', first + 1) < 0);
  return !isOnlyGroup || subject.includes('://') || subject.includes('GH-');
}

/** Whether `text` holds references and no words but those that introduce them. */
export function isOnlyReferences(text: string): boolean {
  if (text.length > LONGEST_GROUP) return false;
  let hasReference = false;
  for (const word of text.split(/[\s,;&]+/)) {
    if (word === '') continue;
    if (ONE_REFERENCE.test(word)) hasReference = true;
    else if (!WORDS.has(word.toLowerCase().replace(/:$/, ''))) return false;
  }
  return hasReference;
}
