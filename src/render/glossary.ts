/** Render: the team's own words. In: a release, a glossary, an audience. Out: the release in that audience's words. */
import type { Audience, Change, Release } from '../model.ts';
import { type InlineToken, inlineText, inlineTokens } from './inline.ts';

/** A word of the team's own, and what each audience calls the same thing; an audience that is missing reads the word itself. */
export interface GlossaryTerm {
  readonly term: string;
  readonly words: Readonly<Partial<Record<Audience, string>>>;
}

/** Replaces whole words, in whatever case, in what is said of changes. Code stays, unless all of it is the term; so do paths and addresses. */
export function inWordsOf(audience: Audience, release: Release, glossary: readonly GlossaryTerm[]): Release {
  const terms = glossary.flatMap(({ term, words: { [audience]: meant } }) =>
    meant === undefined ? [] : [{ term, meant }],
  );
  if (terms.length === 0) return release;
  const top = treeOf(terms);
  return { ...release, changes: release.changes.map(translated) };

  function translated(change: Change): Change {
    const { title, benefit, migration } = change;
    return {
      ...change,
      title: inline(title),
      benefit: benefit === null ? null : { ...benefit, text: inline(benefit.text) },
      migration: migration
        .split(/(\n+)/)
        .map((line, at) => (at % 2 === 0 ? inline(line) : line))
        .join(''),
    };
  }

  function inline(text: string): string {
    const pieces = inlineTokens(text).flatMap(({ kind, value }) =>
      kind === 'code' ? [{ kind, value }] : piecesOf(value),
    );
    const told = replaced(pieces, top);
    return told === null ? text : inlineText(told);
  }
}

/** A word, one sign, white space, or something with an address in it, which is nobody's word. */
interface Piece extends InlineToken {
  readonly isWord?: true;
}

/** Terms by their pieces: however many there are, a text is walked once. */
interface Node {
  readonly next: Map<string, Node>;
  meant: string | null;
}

const ADDRESS = /:\/\/|^\W{0,3}www\./i;

function piecesOf(text: string): readonly Piece[] {
  return (text.match(/\s+|\S+/g) ?? []).flatMap(chunk =>
    /^\s/.test(chunk) || ADDRESS.test(chunk)
      ? [{ kind: 'text', value: chunk }]
      : // Hyphens join: `tenant-wide` is a word of its own. Accents may be characters of their own.
        Array.from(chunk.matchAll(/([\p{L}\p{M}\p{N}_-]+)|./gsu), ([value, word]) =>
          word === undefined ? { kind: 'text', value } : { kind: 'text', value, isWord: true },
        ),
  );
}

function treeOf(terms: readonly { readonly term: string; readonly meant: string }[]): Node {
  const top: Node = { next: new Map(), meant: null };
  for (const { term, meant } of terms) {
    let node = top;
    for (const { value } of piecesOf(term)) {
      const below = node.next.get(keyOf(value)) ?? { next: new Map(), meant: null };
      node.next.set(keyOf(value), below);
      node = below;
    }
    node.meant = meant;
  }
  return top;
}

function keyOf(text: string): string {
  return /^\s/.test(text) ? ' ' : text.normalize().toLowerCase();
}

/** Null where no term is found. */
function replaced(pieces: readonly Piece[], top: Node): readonly InlineToken[] | null {
  const told: InlineToken[] = [];
  let isFound = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const found = piece === undefined ? null : termAt(pieces, at, top);
    if (piece === undefined || found === null) {
      if (piece !== undefined) told.push(piece);
      continue;
    }
    isFound = true;
    const article = articleBefore(pieces, at);
    if (article !== null) told[told.length - 2] = { kind: 'text', value: agreeing(article, found.meant) };
    told.push({
      kind: 'text',
      value: article === null && startsSentence(pieces, at) ? raised(found.meant) : found.meant,
    });
    at = found.end - 1;
  }
  return isFound ? told : null;
}

/** The longest term that begins here and stands alone. */
function termAt(pieces: readonly Piece[], start: number, top: Node): { meant: string; end: number } | null {
  const first = pieces[start];
  if (first?.kind === 'code') {
    const isAlone = !pieces[start - 1]?.isWord && !pieces[start + 1]?.isWord;
    const meant = isAlone ? wholeTerm(first.value, top) : null;
    return meant === null ? null : { meant, end: start + 1 };
  }
  let best: { meant: string; end: number } | null = null;
  let node: Node | undefined = top;
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at];
    node = piece?.kind === 'text' ? node.next.get(keyOf(piece.value)) : undefined;
    if (node === undefined) break;
    if (node.meant !== null && isProse(pieces, start, at + 1)) best = { meant: node.meant, end: at + 1 };
  }
  return best;
}

function wholeTerm(text: string, top: Node): string | null {
  let node: Node | undefined = top;
  for (const { value } of piecesOf(text)) {
    node = node.next.get(keyOf(value));
    if (node === undefined) return null;
  }
  return node.meant;
}

/** Before and after a part of a path, an address, a call, a setting or a placeholder. */
const TECHNICAL_BEFORE = /^[/\\@.=#$:{<%]$/;
const TECHNICAL_AFTER = /^[/\\@=([{}>#$%]$/;

/** Whether nothing touches the pieces that makes a name of them: `docs/tenant`, `tenant.id`, `@tenant`, `TENANT=1`, `tenant()`. */
function isProse(pieces: readonly Piece[], start: number, end: number): boolean {
  const [before, beforeThat] = [pieces[start - 1], pieces[start - 2]];
  const [after, afterThat] = [pieces[end], pieces[end + 1]];
  if (before !== undefined) {
    if (before.kind === 'code' || before.isWord || TECHNICAL_BEFORE.test(before.value)) return false;
    if (/^[([]$/.test(before.value) && beforeThat?.isWord) return false;
  }
  if (after === undefined) return true;
  if (after.kind === 'code' || after.isWord) return false;
  if (/^[.:]$/.test(after.value)) return !afterThat?.isWord && afterThat?.value !== ':';
  const isPlural = after.value === '(' && afterThat?.value === 's' && pieces[end + 2]?.value === ')';
  return isPlural || !TECHNICAL_AFTER.test(after.value);
}

const ABBREVIATIONS: ReadonlySet<string> = new Set('vs cf etc approx incl excl resp esp ca'.split(' '));

/** An abbreviation ends no sentence: "e.g. tenant". */
function startsSentence(pieces: readonly Piece[], at: number): boolean {
  if (at === 0) return true;
  const [word = '', sign = '', space = ''] = [3, 2, 1].map(back => pieces[at - back]?.value);
  if (!/^\s/.test(space) || !/^[.!?:]$/.test(sign)) return false;
  return sign !== '.' || !(/^\p{Ll}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}

/** `a` and `an`, where they are words of their own; "Option A" is none. */
function articleBefore(pieces: readonly Piece[], at: number): string | null {
  const [before, article, space] = [3, 2, 1].map(back => pieces[at - back]);
  if (article?.isWord !== true || !/^\s/.test(space?.value ?? '') || !/^an?$/i.test(article.value)) return null;
  if (before !== undefined && !/^[\s("'“‘[—–]/.test(before.value)) return null;
  return /^a/.test(article.value) || (/^An?$/.test(article.value) && startsSentence(pieces, at - 2))
    ? article.value
    : null;
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The article that the words need, or the one that is there where their letters do not tell the sound (`SLA`, `8-core`). */
function agreeing(article: string, words: string): string {
  const right = /^\p{Lu}[\p{Lu}\d]/u.test(words) ? articleOfLetters(words) : articleOfWord(words.toLowerCase());
  if (right === null) return article;
  return /^\p{Lu}/u.test(article) ? raised(right) : right;
}

/** Some acronyms are spelt out, others read as words: only where both sound alike it is known. */
function articleOfLetters(acronym: string): string | null {
  if (/^[FHLMNRSX]/.test(acronym)) return null;
  return /^(?:[AIO]|E(?!U))/.test(acronym) ? 'an' : 'a';
}

function articleOfWord(word: string): string | null {
  if (/^(?:eu|one\b|once\b|us[aeu]|uni(?![dmn])|ur[il]|util|h(?!our|onest|ono|eir))/.test(word)) return 'a';
  if (/^(?:[aeioh]|u[lmnp])/.test(word)) return 'an';
  return /^[b-z]/.test(word) && !word.startsWith('u') ? 'a' : null;
}
