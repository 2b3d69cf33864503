/** Parse, conventional commits: a line in; its `type(scope, scope)!:` and what follows out, or null. */

/** What stands before a conventional description (https://www.conventionalcommits.org/en/v1.0.0/). */
export interface Header {
  /** Lower case. */
  readonly type: string;
  readonly scopes: readonly string[];
  readonly isBreaking: boolean;
  /** The rest of the line; never empty. */
  readonly description: string;
}

/**
 * Words that are a type when they stand alone before a colon; any other word there is an area (`sync: …`). Angular's types, those of
 * Vue, Vite, ESLint and Keep a Changelog, and what people write for them. With a scope in parentheses every word is a type.
 */
const TYPES: ReadonlySet<string> = new Set(
  (
    'feat feature features fix fixes fixed bugfix hotfix bug perf performance refactor refactoring docs doc documentation ' +
    'test tests testing build ci cd chore chores style styles revert reverts release wip security deps dep dependencies ' +
    'enhancement enhancements enhance enh improvement improvements improve improved types typing workflow dx misc cleanup lint polish nit ' +
    'typo i18n l10n deprecate deprecated deprecation add added new update updated upgrade change changed remove removed removal'
  ).split(' '),
);

/** Types that people write on lines of a body; the rest of the list is prose there (`update: still broken`). */
const BODY_TYPES: ReadonlySet<string> = new Set(
  'feat feature fix bugfix hotfix perf refactor docs test build ci chore style revert deps enhancement security'.split(
    ' ',
  ),
);

const BODY_TYPE = [...BODY_TYPES].join('|');
const BODY_START = new RegExp(`^(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);
// A pattern that begins with a line break is three times as fast as one that begins with a line.
const BELOW = new RegExp(`\\n(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);

// As the specification has it.
const STRICT = /^([A-Za-z][A-Za-z-]{1,29})(?:\(([^()]{1,256})\))?(!?): {1,3}(?=\S)/;
// As people write it: `Feat !: x`, `fix (a, b) : x`, `feat!(a): x`, `fix(a) x`, `chore(ci); x`, `feat:x`, `<fix>: x`, `fix(a(b)): x`.
const LENIENT = /^<?(\p{L}[\p{L}\p{N}_-]{0,29})>?([ !]{0,4})(?:(\()|(?=[:：]))/u;
const ENDING = /^([ !]{0,4})([:：;]?)( {0,3})/;
const LONGEST_START = 40;
const LONGEST_SCOPE = 256;
const NO_SCOPES: readonly string[] = [];

/** Whether a word alone before a colon, or in brackets, is a type. */
export function isType(word: string): boolean {
  return TYPES.has(word.toLowerCase());
}

/** The conventional header at the start of `line`, strictly or leniently written. */
export function readHeader(line: string): Header | null {
  if (!hasSoon(line, ':') && !hasSoon(line, '(') && !hasSoon(line, '：')) return null;
  const strict = STRICT.exec(line);
  if (!strict) return readLeniently(line);
  const type = strict[1]?.toLowerCase() ?? '';
  const scopes = strict[2] === undefined ? NO_SCOPES : splitScopes(strict[2]);
  const isBreaking = strict[3] === '!';
  if (scopes.length === 0 && !isBreaking && !TYPES.has(type)) return null;
  return { type, scopes, isBreaking, description: line.slice(strict[0].length) };
}

/** Whether any line of `body` begins like a header. */
export function mayHoldHeaders(body: string): boolean {
  return BODY_START.test(body) || BELOW.test(body);
}

/** Whether `line` of a body, after a bullet or without, begins like a header: with a usual type in lower case. */
export function beginsLikeHeader(line: string): boolean {
  return BODY_START.test(line);
}

/** A header on a line of a body, which needs its colon there, and no bullet. */
export function readBodyHeader(line: string): Header | null {
  const header = BODY_START.test(line) ? readHeader(line) : null;
  return header && line.slice(0, line.length - header.description.length).includes(':') ? header : null;
}

/** A line without the bullet that GitHub puts before each message of a squash. */
export function withoutBullet(line: string): string {
  return line.startsWith('* ') || line.startsWith('- ') ? line.slice(2) : line;
}

// Most sentences have none of a header's signs where it would need them.
function hasSoon(line: string, sign: string): boolean {
  const at = line.indexOf(sign);
  return at > 0 && at < LONGEST_START;
}

function readLeniently(line: string): Header | null {
  const start = LENIENT.exec(line);
  if (!start) return null;
  const [opening, word = '', marks = '', parenthesis] = start;
  const close = parenthesis ? scopeEnd(line, opening.length - 1) : opening.length - 1;
  if (close < 0) return null;
  const scopes = parenthesis ? splitScopes(line.slice(opening.length, close)) : NO_SCOPES;
  const [ending = '', marksAfter = '', colon = '', space = ''] = ENDING.exec(line.slice(close + 1)) ?? [];
  const isBreaking = marks.includes('!') || marksAfter.includes('!');
  const type = word.toLowerCase();
  const isColon = colon === ':' || colon === '：';
  const isHeader = TYPES.has(type)
    ? // The colon was forgotten or mistyped, but a lower-case type and its parentheses leave no doubt.
      isColon || (parenthesis !== undefined && word === type && colon + marksAfter !== '')
    : // `Docker (alpine): x` is an area with a remark, `open(2): x` a manual page.
      isColon && space !== '' && (isBreaking || (scopes.length > 0 && !marks.includes(' ')));
  const description = line.slice(close + 1 + ending.length).trim();
  return isHeader && description !== '' ? { type, scopes, isBreaking, description } : null;
}

// The parenthesis that closes `open`; the first one when they do not balance; negative when there is none.
function scopeEnd(line: string, open: number): number {
  const limit = Math.min(line.length, open + LONGEST_SCOPE);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (code === 40) depth++;
    if (code === 41 && --depth === 0) return at;
  }
  const first = line.indexOf(')', open);
  return first < limit ? first : -1;
}

// Numbers and tickets in parentheses are references, not areas: `feat(#123): x`, `fix(ABC-123): x`.
function splitScopes(text: string): readonly string[] {
  const scopes = text.includes(',') ? text.split(',').map(scope => scope.trim()) : [text.trim()];
  return scopes.every(isScope) ? scopes : scopes.filter(isScope);
}

function isScope(scope: string): boolean {
  const last = scope.at(-1) ?? '';
  return scope !== '' && !(last >= '0' && last <= '9' && /^(?:#?\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/.test(scope));
}
