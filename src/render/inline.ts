/** Render: in goes inline text (plain text with `code spans`), out come its tokens, and back. */
import { cleanText } from './clean-text.ts';

/** A piece of inline text; `value` is what a reader sees, without backticks. Never empty. */
export interface InlineToken {
  readonly kind: 'text' | 'code';
  readonly value: string;
}

/**
 * Splits inline text as CommonMark finds code spans: a run of backticks opens one if a run of the same length follows, and
 * is text otherwise. Nothing else has a meaning, backslashes included. Linear.
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function inlineTokens(text: string): readonly InlineToken[] {
  const line = cleanText(text);
  if (!line.includes('`')) return line === '' ? [] : [{ kind: 'text', value: line }];
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const closers = closingRuns(runs.map(run => run.length));
  const tokens: InlineToken[] = [];
  let start = 0;
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const closer = closers[at];
    const close = closer === undefined ? undefined : runs[closer];
    if (open === undefined || closer === undefined || close === undefined) continue;
    tokens.push({ kind: 'text', value: line.slice(start, open.index) });
    tokens.push({ kind: 'code', value: withoutPadding(line.slice(open.index + open.length, close.index)) });
    start = close.index + close.length;
    at = closer;
  }
  tokens.push({ kind: 'text', value: line.slice(start) });
  return joinTokens(tokens);
}

/** Drops empty tokens and joins neighbours of one kind: two code spans side by side would read as one with longer fences. */
export function joinTokens(tokens: readonly InlineToken[]): readonly InlineToken[] {
  const joined: InlineToken[] = [];
  for (const token of tokens) {
    if (token.value === '') continue;
    const last = joined.at(-1);
    if (last?.kind === token.kind) joined[joined.length - 1] = { kind: token.kind, value: last.value + token.value };
    else joined.push(token);
  }
  return joined;
}

/** Inline text again; {@link inlineTokens} reads the same tokens from it, if their text holds no backticks. */
export function inlineText(tokens: readonly InlineToken[]): string {
  return tokens.map(({ kind, value }) => (kind === 'code' ? fenced(value, touchesFence(value)) : value)).join('');
}

/** A Markdown code span of exactly these characters: Markdown drops a space on both sides, so it gets another. */
export function codeSpan(value: string): string {
  const losesSpaces = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== '';
  return fenced(value, losesSpaces || touchesFence(value));
}

function touchesFence(value: string): boolean {
  return value.startsWith('`') || value.endsWith('`');
}

function fenced(value: string, isPadded: boolean): string {
  if (!value.includes('`')) return isPadded ? `\` ${value} \`` : `\`${value}\``;
  const longest = (value.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return isPadded ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}

/** For each run the next one of the same length, or undefined; from the right, so that every run is looked at once. */
function closingRuns(lengths: readonly number[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  const closers = new Array<number | undefined>(lengths.length);
  for (let at = lengths.length - 1; at >= 0; at--) {
    const length = lengths[at] ?? 0;
    closers[at] = next.get(length);
    next.set(length, at);
  }
  return closers;
}

/** Spaces that only keep backticks apart; others stay, as people who miss a backtick turn text into code: `a\` and \`b`. */
function withoutPadding(code: string): string {
  const inside = code.slice(1, -1);
  return code === ` ${inside} ` && touchesFence(inside) ? inside : code;
}
