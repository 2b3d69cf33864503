/** Parse, notes for readers: a body in; what it says for them, by the first convention that it follows, out. Loads micromark. */
import type { Note } from '../model.ts';
import { readBanner } from './note-banner.ts';
import type { NoteBody } from './note-body.ts';
import { readBrackets } from './note-bracket.ts';
import { readUpgrade, type Upgrade } from './note-breaking.ts';
import { readFences } from './note-fence.ts';
import { isAlarming, type Labelled, readLabels, readTickedKind } from './note-kind.ts';
import { readLeftOne } from './note-leave-one.ts';
import { readLines } from './note-line.ts';
import { readSections } from './note-section.ts';
import type { FoundNote } from './note-text.ts';
import { readTicked } from './note-ticked.ts';

/** A convention. Its reader gives null where a body does not follow it, and none where it does and nobody filled it in. */
interface Convention {
  readonly rule: Note['rule'];
  /** "the release-note block", as in "… of #412". */
  readonly words: string;
  readonly read: (body: NoteBody) => readonly FoundNote[] | null;
}

/**
 * In the order of how sure it is that the words are meant for readers; the first that a body follows speaks for it. What stands in
 * comments, quotations and `<details>` is followed by none.
 */
const CONVENTIONS: readonly Convention[] = [
  { rule: 'note.block', words: 'the release-note block', read: readFences },
  { rule: 'note.block', words: 'the release notes', read: readBanner },
  { rule: 'note.section', words: 'the changelog entry', read: readLeftOne },
  { rule: 'note.section', words: 'the release note', read: readTicked },
  { rule: 'note.section', words: 'the changelog', read: readBrackets },
  { rule: 'note.line', words: 'the release-note line', read: readLines },
  { rule: 'note.section', words: 'the release notes', read: readSections },
];

/** What surrounds a body. */
export interface NoteSource {
  /** `#412`, `commit 0123456789ab`. */
  readonly name: string;
  readonly title: string;
  readonly labels: readonly string[];
}

/** Everything that a body, its title and its labels say for readers. */
export function readNotes(body: NoteBody, { name, title, labels }: NoteSource): readonly Note[] {
  const labelled = readLabels(labels);
  const ticked = readTickedKind(body);
  const upgrade = readUpgrade(body);
  const written = notesOf(body, name, labelled.category ?? ticked.category);
  const breaks = ticked.breaking || labelled.breaking || upgrade.breaking || isAlarming(title);
  if (written.length > 0) return withUpgrade(written, upgrade, breaks);
  const category = breaks ? 'breaking' : (labelled.category ?? ticked.category);
  const visibility = labelled.visibility ?? (upgrade.breaking ? 'public' : null);
  if (visibility === null && category === null && upgrade.text === '') return [];
  const source = sourceOf(labelled, upgrade, name);
  const rule = labelled.visibility !== null ? 'note.label' : upgrade.breaking ? 'note.section' : 'note.kind';
  return [{ text: '', category, visibility, breaking: breaks, migration: upgrade.text, rule, source }];
}

/** Whether a body has a place for a note that nobody filled in. A box that nobody ticked is an answer. */
export function isUnfilled(body: NoteBody): boolean {
  const followed = CONVENTIONS.filter(({ read }) => read !== readTicked)
    .map(({ read }) => read(body))
    .filter(found => found !== null);
  return followed.length > 0 && followed.every(found => found.length === 0);
}

/** The first that a body follows. Silence beside a note is a remark on something else. */
function notesOf(body: NoteBody, name: string, category: Note['category']): readonly Note[] {
  for (const { rule, words, read } of CONVENTIONS) {
    const found = read(body);
    if (found === null) continue;
    const source = `${words} of ${name}`;
    const told = found.filter(note => !note.isNone);
    if (told.length > 0)
      return unique(told).map(note => ({ ...noteWith(note, category), visibility: 'public', rule, source }));
    const [none] = found;
    return none === undefined ? [] : [{ ...noteWith(none, null), visibility: 'internal', rule, source }];
  }
  return [];
}

function noteWith(
  { text, category, breaking, migration }: FoundNote,
  fallback: Note['category'],
): Pick<Note, 'text' | 'category' | 'breaking' | 'migration'> {
  return { text, category: category ?? fallback, breaking: breaking || category === 'breaking', migration };
}

function unique(notes: readonly FoundNote[]): readonly FoundNote[] {
  return [...new Map(notes.map(note => [note.text.toLowerCase(), note])).values()];
}

/** What to do belongs to the note that breaks something, else to the first. */
function withUpgrade(notes: readonly Note[], { text }: Upgrade, breaks: boolean): readonly Note[] {
  if (text === '' && !breaks) return notes;
  const at = Math.max(
    0,
    notes.findIndex(note => note.breaking),
  );
  return notes.map((note, place) =>
    place === at
      ? { ...note, breaking: note.breaking || breaks, category: breaks ? 'breaking' : note.category, migration: text }
      : note,
  );
}

function sourceOf({ label }: Labelled, upgrade: Upgrade, name: string): string {
  if (label !== '') return `the label ${label} of ${name}`;
  return `${upgrade.text === '' ? 'the description' : 'the section on upgrading'} of ${name}`;
}
