/** Parse, the start of a subject: a line in; one tag, ticket, number or area at its start, and the rest, out; null without. */
import { isType } from './header.ts';

/** Something before the sentence that says where, or what kind, but is no conventional header. */
export interface Prefix {
  /** Areas that it names: `[css]`, `net/http:`. */
  readonly scopes: readonly string[];
  /** A type that it names, in lower case: `[docs]`, `(revert)`, 🐛. */
  readonly type: string | null;
  readonly isEmoji: boolean;
  readonly isBreaking: boolean;
  readonly isFixup: boolean;
  /** The rest of the line; may be empty. */
  readonly rest: string;
}

const NOTHING = { scopes: [], type: null, isEmoji: false, isBreaking: false, isFixup: false } as const;

const FIXUP = /^(?:fixup|squash|amend)! ?/i;
const BREAKING = /^(?:BREAKING(?:[ -]CHANGES?)?|Breaking[ -][Cc]hange) ?: ?/;
const TAG = /^\[([^[\]]{1,60})\] ?:? ?(?!\()/;
const ROUND_TAG = /^\(([\w/-]{2,30})\) ?:? ?/;
const TICKET = /^(?:\(?([A-Z][A-Z0-9]{1,9})-\d{1,7}\)?(?:, ?)?){1,3} ?[:|–-] ?/;
const NUMBERS =
  /^(?:(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?)?(?:(?:GH-|#)\d{1,9}(?:, ?| )?){1,9}([:–-] ?)?/i;

/** `backport #12, x`, `Cherry-pick #12: x`: where it came from, before what it is. */
const COPY =
  /^(?:back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)(?: of)? (?:PR )?#\d{1,9} ?[,:–-] ?(?=[\p{L}`"'])(?!(?:and|or|to)\b)/iu;

/** Names that look like a ticket's key and are a standard. */
const STANDARDS: ReadonlySet<string> = new Set(
  'UTF SHA ISO RFC PEP CVE CWE GHSA IEEE AES MD5 HTTP TLS SSL IPV RUSTSEC ES ECMA ANSI BIP EIP RSA X CP UTC GPT'.split(
    ' ',
  ),
);
/** Tags that say how a commit came about, not what it is about. */
const NO_SCOPE =
  /^(?:(?:auto)?backport|cherry-?pick|release|stable|v?\d|#|codex|claude|copilot|cursor|bot|ai\b|auto$|(?:skip|no|ci)[ -]|draft|rfc$|test drive)/i;
/** Words before a colon that open a sentence. */
const NO_AREA =
  /^(?:notes?|warning|errors?|todo|fixme|hack|tip|important|example|follow-?up|part|step|phase|re|fwd|attempt|try|\d+)$/i;

/** One prefix at the start of `line`. `hasHeader`: a header came before it, so that a colon no longer ends an area. */
export function readPrefix(line: string, hasHeader: boolean): Prefix | null {
  const mark =
    readFixup(line) ?? readCopy(line) ?? readTag(line) ?? readTicket(line) ?? readNumbers(line) ?? readBreaking(line);
  return mark ?? (hasHeader ? null : readArea(line));
}

function readFixup(line: string): Prefix | null {
  const match = FIXUP.exec(line);
  return match && { ...NOTHING, isFixup: true, rest: line.slice(match[0].length) };
}

function readCopy(line: string): Prefix | null {
  const match = COPY.exec(line);
  return match && { ...NOTHING, rest: line.slice(match[0].length) };
}

function readTag(line: string): Prefix | null {
  const match = TAG.exec(line) ?? ROUND_TAG.exec(line);
  if (!match) return null;
  const name = (match[1] ?? '').trim().replaceAll('`', '');
  const rest = line.slice(match[0].length);
  if (isType(name)) return { ...NOTHING, type: name.toLowerCase(), rest };
  if (/^breaking(?:[ -]changes?)?!?$/i.test(name)) return { ...NOTHING, isBreaking: true, rest };
  // `(api): x` is a scope, `(again) x` a remark.
  if (line[0] === '(' && !match[0].includes(':')) return null;
  const isScope = name !== '' && !NO_SCOPE.test(name) && !isTicket(name);
  return { ...NOTHING, scopes: isScope ? [name] : [], rest };
}

function readTicket(line: string): Prefix | null {
  const match = TICKET.exec(line);
  if (!match || STANDARDS.has(match[1] ?? '')) return null;
  return { ...NOTHING, rest: line.slice(match[0].length) };
}

function readNumbers(line: string): Prefix | null {
  const match = NUMBERS.exec(line);
  if (!match) return null;
  const rest = line.slice(match[0].length);
  // `Fix #12: a crash` and `#12 a crash` lose their number; `fix #12 and #13`, `#12 is back` are sentences.
  const isSetApart =
    match[1] !== undefined ||
    (line[0] === '#' && /^[\p{L}`"']/u.test(rest) && !/^(?:and|or|is|was|in|to)\b/i.test(rest));
  return isSetApart ? { ...NOTHING, rest } : null;
}

function readBreaking(line: string): Prefix | null {
  const match = BREAKING.exec(line);
  return match && { ...NOTHING, isBreaking: true, rest: line.slice(match[0].length) };
}

function readArea(line: string): Prefix | null {
  const colon = line.indexOf(': ');
  if (colon < 0 || colon > 120) return null;
  // Stands inside, because V8 takes half a millisecond to make it, and many repositories have no such titles.
  const area =
    /^((?:[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}, ?){0,6}[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}) ?: /u;
  const names = area.exec(line)?.[1];
  if (names === undefined || !/\p{L}/u.test(names) || NO_AREA.test(names)) return null;
  return { ...NOTHING, scopes: names.split(',').map(name => name.trim()), rest: line.slice(colon + 2) };
}

function isTicket(name: string): boolean {
  const key = /^([A-Z][A-Z0-9]{1,9})-\d{1,7}$/.exec(name)?.[1];
  return key !== undefined && !STANDARDS.has(key);
}
