/** Parse, the end of a subject: a line in; the line without trailing numbers and references out. */
import { isOnlyReferences, REFERENCE } from './reference.ts';

/** A subject without what forges and people hang on its end. */
export interface Ending {
  /** May be empty. */
  readonly text: string;
  /** The numbers of the `(#n)` groups, last first: the pull request, then what a backport or a revert copied along. */
  readonly numbers: readonly number[];
}

/** `(#12)`, and `(#12` as titles end that were cut off. */
const NUMBER = /\s?\(#(\d{1,9})\)$|\s\(#(\d{1,9})$/;
const NO_NUMBERS: readonly number[] = [];
/** `[ci skip]` and its spellings (https://docs.github.com/actions/managing-workflow-runs/skipping-workflow-runs). */
const SKIP = /^(?:(?:skip|no)[ -](?:ci|actions|netlify|release|changelog)|(?:ci|actions|netlify)[ -]skip)$/i;
/** Renovate ends its titles so where it works on several branches (https://docs.renovatebot.com/configuration-options/#commitmessagesuffix). */
const BRANCH = /^(?:main|master|develop|trunk|next|(?:release|maint|stable|hotfix)[/-][\w./-]{1,60})$/;
const MOVES = /(?:^|: )(?:update|bump|upgrade|pin|roll|replace) /i;
const LONGEST = 400;

const REFERENCES = `${REFERENCE}(?:(?:,? and |[,&\\s]{1,3})${REFERENCE}){0,20}`;
const KEYWORD = '(?:close[sd]?|resolve[sd]?|fix(?:e[sd])?|refs?|see|re|part of|related to):?';
// `…, fixes #1` and `… - see #1`: set apart, so that it can go without hurting the sentence.
const SET_APART = new RegExp(`(?:\\s?[,;.]|\\s[-–—|])\\s{0,3}(?:${KEYWORD}\\s{0,3})?${REFERENCES}\\.?$`, 'i');
// `… closes #1`: a keyword that is never a noun, after a word that does not need it (`to close #1`).
const KEYWORD_ONLY = new RegExp(`(?<=^|\\s)(\\S{1,60}) (?:close[sd]?|resolve[sd]?) ${REFERENCES}\\.?$`, 'i');
const NEEDS_KEYWORD =
  /^(?:to|and|or|that|which|will|should|may|must|can|could|would|also|really|not|this|it|partially)$/i;

/** Takes `(#12)`, `(fixes #12)`, `, closes #12`, `[ABC-12]`, `[skip ci]` and an update's `(main)` from the end of `line`, however many there are. */
export function stripEnding(line: string): Ending {
  let numbers: number[] | null = null;
  let text = line;
  for (;;) {
    const last = text.at(-1) ?? '';
    const number = last === ')' || isDigit(last) ? NUMBER.exec(text.slice(-14)) : null;
    if (number) {
      numbers ??= [];
      numbers.push(Number(number[1] ?? number[2]));
      text = text.slice(0, text.length - number[0].length);
      continue;
    }
    const isGroup = last === ')' || last === ']';
    const shorter = isGroup ? withoutGroup(text) : last === '.' || isDigit(last) ? withoutPhrase(text) : null;
    if (shorter === null) return { text, numbers: numbers ?? NO_NUMBERS };
    text = shorter.trimEnd();
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function withoutGroup(text: string): string | null {
  const isRound = text.endsWith(')');
  const open = text.lastIndexOf(isRound ? '(' : '[');
  if (open < 0 || text.length - open > LONGEST) return null;
  const content = text.slice(open + 1, -1).trim();
  const isBranch = isRound && BRANCH.test(content) && MOVES.test(text.slice(0, LONGEST));
  return isBranch || (!isRound && SKIP.test(content)) || isOnlyReferences(content) ? text.slice(0, open) : null;
}

function withoutPhrase(text: string): string | null {
  const near = text.slice(-LONGEST);
  if (!/(?:#|:\/\/|GH-)\S{1,100}$/.test(near)) return null;
  const phrase = SET_APART.exec(near);
  if (phrase) {
    const head = near.slice(0, phrase.index);
    return endsInReference(head) ? null : text.slice(0, text.length - near.length + phrase.index);
  }
  const keyword = KEYWORD_ONLY.exec(near);
  if (!keyword?.[1] || NEEDS_KEYWORD.test(keyword[1])) return null;
  return text.slice(0, text.length - near.length + keyword.index + keyword[1].length);
}

// In `handle #1, #2` the second number is part of the sentence.
function endsInReference(text: string): boolean {
  return /#\d{1,9}\s?$/.test(text.slice(-12));
}
