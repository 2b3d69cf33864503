/** Render: the team's own words. In: a release, a glossary, an audience. Out: the release in that audience's words. */
import type { Audience, Change, Release } from '../model.ts';
import { type InlineToken, inlineText, inlineTokens } from './inline.ts';

/** A word of the team's own, and what each audience calls the same thing; an audience that is missing reads the word itself. */
export interface GlossaryTerm {
  readonly term: string;
  readonly words: Readonly<Partial<Record<Audience, string>>>;
}

/** Replaces whole words, in whatever case, in what is said of changes. Code stays, unless all of it is the term. */
export function inWordsOf(audience: Audience, release: Release, glossary: readonly GlossaryTerm[]): Release {
  const words = new Map(
    glossary.flatMap(({ term, words: { [audience]: meant } }) =>
      meant === undefined ? [] : [[keyOf(term), { term, meant }] as const],
    ),
  );
  if (words.size === 0) return release;
  // Of two terms that start alike the longer is meant.
  const terms = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:(an?) )?(${terms.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');
  const replaced = (text: string): string =>
    text.replace(pattern, (found: string, article: string | undefined, term: string, at: number) => {
      const entry = words.get(keyOf(term));
      if (entry === undefined) return found;
      const starts = article === undefined && STARTS_SENTENCE.test(text.slice(Math.max(0, at - 2), at));
      const meant = starts ? raised(entry.meant) : entry.meant;
      return article === undefined ? meant : `${agreeing(article, meant)} ${meant}`;
    });
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
    return replaced(text) === text ? text : inlineText(inlineTokens(text).map(token));
  }

  function token({ kind, value }: InlineToken): InlineToken {
    if (kind === 'text') return { kind, value: replaced(value) };
    const whole = words.get(keyOf(value));
    return whole === undefined ? { kind, value } : { kind: 'text', value: whole.meant };
  }
}

function keyOf(term: string): string {
  return term.normalize().toLowerCase();
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const STARTS_SENTENCE = /^$|[.!?:] $/;

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a tenant" is "an account"; before sounds that letters do not tell (`user`, `hour`) the article stays. */
function agreeing(article: string, words: string): string {
  if (/^(?:[uh]|eu|one\b|\P{L})/iu.test(words)) return article;
  const right = /^[aeio]/i.test(words) ? 'an' : 'a';
  return /^\p{Lu}/u.test(article) ? raised(right) : right;
}
