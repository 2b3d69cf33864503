/** Publish: edit once, flows everywhere. In: documents, and how the entries of the one that people edit first fared. Out: the others in those people's words. */
import type { Document, EntryWords, WordsByEntry } from '../model.ts';
import type { ReconciledText, Reconciler } from './reconciler.ts';

/** What people gave to entries of a text, and that text as it stands. */
export interface Told {
  readonly source: Document;
  readonly words: WordsByEntry;
}

/**
 * Port: every document of the release in those words. The pipeline answers it with `render/`.
 * @throws `E_TEXT_DENIED` where the source, or a public text that follows it, holds a word of the deny-list.
 */
export type Retell = (told: Told) => readonly Document[];

/** The text to edit first. It is always compared with what the source alone says, so words never come back to it. */
const SOURCE = 'notes';

export function isSource({ name }: Pick<Document, 'name'>): boolean {
  return name === SOURCE;
}

/** The source first, since the others follow it; all else in order. */
export function sourceFirst(documents: readonly Document[]): readonly Document[] {
  const source = documents.filter(isSource);
  return source.length === 0 ? documents : [...source, ...documents.filter(document => !isSource(document))];
}

/** Null where nobody edited an entry: then nothing is told anew. */
export function toldIn(
  document: Document,
  { text, entries }: Pick<ReconciledText, 'text' | 'entries'>,
  { words: wordsOf }: Pick<Reconciler, 'words'>,
): Told | null {
  if (!isSource(document) || text === null) return null;
  const words: ReadonlyMap<string, EntryWords> = wordsOf(entries);
  return words.size === 0 ? null : { source: { ...document, text }, words };
}

/**
 * What sums up the source follows the words that its own entries were given, as it does elsewhere; where a person edited that line, it stays.
 * @param settle How the source fares, by what is generated.
 */
export function settleSource<Settled extends Pick<ReconciledText, 'text' | 'entries' | 'conflicts'>>(
  document: Document,
  settle: (next: string) => Settled,
  retell: Retell,
  reconciler: Pick<Reconciler, 'words'>,
): { readonly settled: Settled; readonly told: Told | null } {
  const settled = settle(document.text);
  const told = toldIn(document, settled, reconciler);
  if (told === null) return { settled, told };
  const next = retell(told).find(({ name }) => name === document.name)?.text ?? document.text;
  if (next === document.text) return { settled, told };
  const again = settle(next);
  // Whoever wrote that line anew together with an entry need not be asked which of their own words they mean.
  if (again.conflicts.length > settled.conflicts.length) return { settled, told };
  return { settled: again, told: toldIn(document, again, reconciler) };
}

/** Path → text in those words, of what may have them. A checklist names changes as their authors do. */
export function followersOf(
  documents: readonly Document[],
  told: Told | null,
  retell: Retell,
): ReadonlyMap<string, string> {
  if (told === null) return new Map();
  const texts = new Map(retell(told).map(({ name, text }) => [name, text]));
  return new Map(
    documents
      .filter(document => mayFollow(document, told.source))
      .flatMap(({ name, path }) => {
        const text = texts.get(name);
        return text === undefined ? [] : [[path, text] as const];
      }),
  );
}

/** Never from a less public text to a more public one. */
function mayFollow(document: Document, source: Document): boolean {
  if (isSource(document) || document.channel === 'checklist') return false;
  return source.visibility === 'public' || document.visibility === 'internal';
}
