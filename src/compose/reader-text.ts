/** Compose: words meant for readers. In: the commits of a unit. Out: the notes, and the title and benefit in the first of them. */
import { splitSentence } from '../markdown/split-sentence.ts';
import type { Benefit, ClassifiedCommit, Note } from '../model.ts';

/** Words meant for readers; the newest commit that has some wins. */
export interface ReaderText {
  /** What takes the title's place; empty to keep the commit's own. */
  readonly title: string;
  readonly benefit: Benefit | null;
  /** What to do about what breaks. */
  readonly migration: string;
}

const NONE: readonly Note[] = [];

/** The notes of a unit: those of the commit that speaks, which has the pull request's, else those of every other. */
export function notesOf(primary: ClassifiedCommit, commits: readonly ClassifiedCommit[]): readonly Note[] {
  if (primary.notes !== undefined) return primary.notes;
  if (commits.length === 1) return NONE;
  const all = commits.flatMap(({ notes }) => notes ?? NONE);
  const told = all.filter(({ visibility }) => visibility !== 'internal');
  return told.length > 0 ? told : all;
}

/**
 * A note says all of it: its first sentence is the title, the rest what the reader gains. So does our own `Release-Note:` line.
 * `Benefit:` adds to the title that the commit has.
 */
export function readerText(note: Note | undefined, commits: readonly ClassifiedCommit[]): ReaderText {
  const migration = note?.migration ?? '';
  if (note !== undefined && note.text !== '') return textOf(note.text, note.source, note.breaking, migration);
  const line = findTrailer(commits, /^release-notes?$/i);
  if (line !== null) return textOf(line.text, line.source, false, migration);
  return { title: '', benefit: findTrailer(commits, /^benefit$/i), migration };
}

/** What a sentence says that tells of the past: as a title, it would say the opposite of what holds now. */
const ONCE = /^(?:previously|formerly|until now|up to now)\b/i;

/** What says only that a change is one: "This PR adds X." */
const SELF =
  /^this (?:change|commit|pr|mr|patch|(?:pull|merge) request) (?:also )?(?=(?:add|allow|change|enable|ensure|fixe|implement|improve|increase|introduce|make|move|prevent|reduce|remove|rename|replace|support|update)s )/i;

/** Of what breaks, the rest says what to do about it, unless that is said apart. */
function textOf(text: string, source: string, breaking: boolean, migration: string): ReaderText {
  const [title, rest] = splitSentence(text.replace(SELF, ''));
  // The commit's own title says what there is now.
  if (rest !== '' && ONCE.test(title)) return pastOf(text, source, breaking, migration);
  if (breaking && migration === '' && rest !== '') return { title, benefit: null, migration: rest };
  return { title, benefit: { text: rest === '' ? title : rest, source }, migration };
}

function pastOf(text: string, source: string, breaking: boolean, migration: string): ReaderText {
  if (breaking && migration === '') return { title: '', benefit: null, migration: text };
  return { title: '', benefit: { text, source }, migration };
}

function findTrailer(commits: readonly ClassifiedCommit[], token: RegExp): Benefit | null {
  for (const commit of commits)
    for (const trailer of commit.trailers)
      if (token.test(trailer.token) && !isNone(trailer.value))
        return { text: trailer.value, source: `the ${trailer.token} line of ${placeOf(commit, trailer.token)}` };
  return null;
}

/** Trailers come from messages and from descriptions of pull requests. */
function placeOf({ commit, pullRequest }: ClassifiedCommit, token: string): string {
  const isInMessage = pullRequest === null || commit.message.includes(token);
  return isInMessage ? `commit ${commit.sha.slice(0, 12)}` : `#${pullRequest}`;
}

/** Longer values are no way to say nothing, and the pattern would try every division of a row of quotation marks. */
const LONGEST_NONE = 40;

function isNone(value: string): boolean {
  return value.length <= LONGEST_NONE && /^[\s"'`]*(?:none|n\/a|na|no|nil|-|)[\s"'`.]*$/i.test(value);
}
