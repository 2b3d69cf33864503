/** Render: in go inline tokens and a test for words, out come the tokens with those words as code. */
import { type InlineToken, joinTokens } from './inline.ts';

/** What stands between spaces, or between letters outside of ASCII: Chinese has no spaces. */
const WORD = /[!-~]+/g;
const PUNCTUATION = { opening: `("'[`, closing: `)"'].,;:!?` };
const PUNCTUATION_AND_MARKUP = { opening: `("'[{<*_~`, closing: `)"'].,;:!?}>*_~` };
const MARKUP_AT_EDGE = /^[{<*_~]|[}>*_~]$/;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** Part of a word. */
interface Part {
  readonly offset: number;
  readonly core: string;
}

/**
 * Turns every word that passes `isCode` into a code token, without the punctuation around it where the rest still passes:
 * `(@types/node),` becomes text `(`, code `@types/node`, text `),`. As linear as the test.
 * @param hint Matches every text that holds a word which `isCode`, be it nothing but that word; most texts need no further look.
 */
export function codeWords(
  tokens: readonly InlineToken[],
  hint: RegExp,
  isCode: (word: string) => boolean,
): readonly InlineToken[] {
  const mayHold = ({ kind, value }: InlineToken): boolean => kind === 'text' && hint.test(value);
  if (!tokens.some(mayHold)) return tokens;
  return joinTokens(tokens.flatMap(token => (mayHold(token) ? splitText(token.value, hint, isCode) : [token])));
}

function splitText(text: string, hint: RegExp, isCode: (word: string) => boolean): readonly InlineToken[] {
  const pieces: InlineToken[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // Of a text that holds code, most words are none.
    const found = hint.test(word) ? findCode(word, isCode) : undefined;
    if (found === undefined) continue;
    const start = index + found.offset;
    pieces.push({ kind: 'text', value: text.slice(end, start) }, { kind: 'code', value: found.core });
    end = start + found.core.length;
  }
  pieces.push({ kind: 'text', value: text.slice(end) });
  return pieces;
}

/** The word without punctuation if that passes, else without markup too, else all of it. */
function findCode(word: string, isCode: (word: string) => boolean): Part | undefined {
  const bare = strip(word, PUNCTUATION);
  if (isCode(bare.core)) return bare;
  if (bare.core === word && !MARKUP_AT_EDGE.test(word)) return undefined;
  return [strip(word, PUNCTUATION_AND_MARKUP), { offset: 0, core: word }].find(({ core }) => isCode(core));
}

/** The word without what encloses it; a closing bracket stays where its opening one does: `close()`. */
function strip(word: string, { opening, closing }: typeof PUNCTUATION): Part {
  let start = 0;
  while (start < word.length && opening.includes(word.charAt(start))) start++;
  let end = word.length;
  while (end > start && closing.includes(word.charAt(end - 1))) end--;
  const kept = closersOf(word.slice(start, end), word.slice(end));
  return { offset: start, core: word.slice(start, end + kept) };
}

/** How many brackets at the start of `rest` close one that `core` opened. */
function closersOf(core: string, rest: string): number {
  if (rest === '' || !BRACKETS.has(rest.charAt(0))) return 0;
  const open = new Map<string, number>();
  const add = (bracket: string, count: number): void => void open.set(bracket, (open.get(bracket) ?? 0) + count);
  for (const character of core) {
    const opener = BRACKETS.get(character);
    if (opener === undefined) add(character, 1);
    else add(opener, -1);
  }
  let kept = 0;
  for (const character of rest) {
    const opener = BRACKETS.get(character);
    if (opener === undefined || (open.get(opener) ?? 0) < 1) break;
    add(opener, -1);
    kept++;
  }
  return kept;
}
