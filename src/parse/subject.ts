/** Parse, one subject: a commit's first line or a pull request's title in; its sentence and everything said around it out. */
import { readEmoji } from './gitmoji.ts';
import { readHeader } from './header.ts';
import { oneLine } from './one-line.ts';
import { readPrefix } from './prefix.ts';
import { stripEnding } from './suffix.ts';

/** A subject taken apart. */
export interface Subject {
  /** The sentence alone; empty only when the line shows nothing. */
  readonly text: string;
  /** By a conventional header, a `[type]` tag or a gitmoji, in that order; null without any. */
  readonly type: string | null;
  readonly scopes: readonly string[];
  readonly isBreaking: boolean;
  readonly isFixup: boolean;
  /** `revert:`, `[revert]` or `(revert)` stands before the sentence. */
  readonly isRevert: boolean;
  /** The numbers of its trailing `(#n)`, last first. */
  readonly numbers: readonly number[];
}

// What every prefix but an area begins with; most sentences need no further look.
const PREFIXED =
  /^(?:[^A-Za-z`"']|(?:fixup|squash|amend)!|[A-Z][A-Z\d]{1,9}-\d|(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?#|breaking|reverts? ?[:(!]|back-?port|cherry[- ]?pick)/i;
// More prefixes in a row than anybody writes; a bound for hostile lines.
const MOST_PREFIXES = 8;
const NO_SCOPES: readonly string[] = [];

/** Takes `line` apart. Its words are never changed: what is left is as written, on one line. */
export function parseSubject(line: string): Subject {
  const whole = oneLine(line);
  const { text, numbers } = stripEnding(whole);
  const header = readHeader(text);
  const sentence = header ? header.description : text;
  if (sentence === '' || PREFIXED.test(sentence) || (!header && sentence.includes(': ')))
    return { ...readPrefixes(text || whole), numbers };
  const type = header ? header.type : null;
  return {
    text: sentence,
    type,
    scopes: header ? header.scopes : NO_SCOPES,
    isBreaking: header?.isBreaking === true,
    isFixup: false,
    isRevert: type !== null && isRevertType(type),
    numbers,
  };
}

function readPrefixes(line: string): Omit<Subject, 'numbers'> {
  let text = /^[-*•] \S/.test(line) ? line.slice(2) : line;
  const scopes: string[] = [];
  let header: string | null = null;
  let tag: string | null = null;
  let emoji: string | null = null;
  let isBreaking = false;
  let isFixup = false;
  let isRevert = false;
  for (let round = 0; round < MOST_PREFIXES; round++) {
    const next = readHeader(text);
    if (next && (header === null || isRevertType(next.type))) {
      header ??= next.type;
      isRevert ||= isRevertType(next.type);
      isBreaking ||= next.isBreaking;
      scopes.push(...next.scopes);
      text = next.description;
      continue;
    }
    const prefix = readEmoji(text) ?? readPrefix(text, header !== null);
    if (!prefix || prefix.rest === '') break;
    if (prefix.isEmoji) emoji ??= prefix.type;
    else tag ??= prefix.type;
    isRevert ||= prefix.type !== null && isRevertType(prefix.type);
    isBreaking ||= prefix.isBreaking;
    isFixup ||= prefix.isFixup;
    scopes.push(...prefix.scopes);
    text = prefix.rest.trimStart();
  }
  return { text, type: header ?? tag ?? emoji, scopes, isBreaking, isFixup, isRevert };
}

function isRevertType(type: string): boolean {
  return type === 'revert' || type === 'reverts';
}
