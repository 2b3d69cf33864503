/** Compose: several notes of one pull request as several changes. In: changes and their units. Out: changes, the added ones below. */
import type { Change, Note } from '../model.ts';
import { notesOf, readerText } from './reader-text.ts';
import { toSentence } from './sentence.ts';
import type { Unit } from './units.ts';

/**
 * Every note after the first becomes a change of its own, `pr-12.slug`, which is about the same commits; the first has been made one
 * already. What is internal stays whole.
 * @param units Those that the changes were built from, or more.
 */
export function splitNotes(changes: readonly Change[], units: readonly Unit[], product: string): readonly Change[] {
  const further = new Map<string, readonly Note[]>();
  for (const { primary, commits } of units) {
    const [, ...rest] = notesOf(primary, commits).filter(({ text }) => text !== '');
    if (rest.length > 0) further.set(primary.commit.sha, rest);
  }
  if (further.size === 0) return changes;
  return changes.flatMap(change => {
    const notes = further.get(change.commits[0] ?? '');
    // A launch tells of what it is made of in its own words.
    if (notes === undefined || change.visibility === 'internal' || change.launch !== null) return [change];
    const ids = new Set<string>();
    return [
      change,
      ...notes.map(note => changeOf(note, change, uniqueId(`${change.id}.${slugOf(note.text)}`, ids), product)),
    ];
  });
}

function changeOf(note: Note, change: Change, id: string, product: string): Change {
  const { title, benefit, migration } = readerText(note, []);
  const { suggestions: _, ...whole } = change;
  return {
    ...whole,
    id,
    title: toSentence(title, product),
    category: note.breaking
      ? 'breaking'
      : (note.category ?? (change.category === 'breaking' ? 'improvement' : change.category)),
    breaking: note.breaking,
    migration,
    benefit,
  };
}

function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
  taken.add(unique);
  return unique;
}

/** Words that tell one note from the next, so that an id outlives other notes' edits. */
function slugOf(text: string): string {
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,20}/gu) ?? [];
  return (
    words
      .filter(word => !COMMON.has(word))
      .slice(0, 4)
      .join('-') || 'note'
  );
}

const COMMON = new Set(
  'the and for with from that this are was now can you your has have been not fix fixed fixes add added adds'.split(
    ' ',
  ),
);
