/** Parse, notes and reasons of a whole range: evidence in; a function that adds them to parsed commits out. Loads micromark. */
import type { Evidence, Fragment, Note, Notice, ParsedCommit, PullRequest, Sha, Trailer } from '../model.ts';
import { bodyOf, ownText } from './body.ts';
import { findReasons } from './find-reasons.ts';
import { bodyTaker, type NoteBody } from './note-body.ts';
import { readLabels } from './note-kind.ts';
import { bringsOthersNotes, mayGiveReason, maySayNote } from './note-signal.ts';
import { overridesOf } from './overrides.ts';
import { speakerOf } from './pull-request.ts';
import { readNotes } from './read-notes.ts';
import { tidyTrailer } from './tidy-trailer.ts';
import { findTrailers } from './trailers.ts';

/** Adds what is said for readers. */
export interface NoteReader {
  readonly read: (parsed: ParsedCommit) => ParsedCommit;
  /** What could not be read, and what was about nothing, once all commits were read. */
  readonly notices: () => readonly Notice[];
}

/** What the reader of a range needs besides its evidence. */
export interface NoteOptions {
  /** Whether somebody reads suggestions: drafts that people edit. */
  readonly wantsReasons: boolean;
  /** Reads fragments; null where there are none. */
  readonly readFragment: ((fragment: Fragment) => readonly Note[]) | null;
}

/** Makes the reader; `maySayMore` says whether it is worth it. Bodies of pull requests stand above messages, since people mend them after the merge. */
export function noteReader(evidence: Evidence, { wantsReasons, readFragment }: NoteOptions): NoteReader {
  const take = bodyTaker((evidence.pullRequestTemplates ?? []).map(({ text }) => text));
  const requests = new Map<Sha, PullRequest>();
  for (const request of evidence.pullRequests) {
    const sha = speakerOf(request);
    if (sha !== undefined) requests.set(sha, request);
  }
  const fragments = new Map<Sha, Fragment[]>();
  for (const fragment of evidence.fragments ?? [])
    fragments.set(fragment.commit, [...(fragments.get(fragment.commit) ?? []), fragment]);
  const issues = new Map(evidence.issues.map(issue => [issue.number, issue]));
  const overrides = overridesOf(evidence);
  const notices: Notice[] = [];
  return { read, notices: () => [...notices, ...overrides.notices()] };

  function read(parsed: ParsedCommit): ParsedCommit {
    const override = overrides.take(parsed.commit.sha, parsed.pullRequest);
    if (override === null) return ofAuthors(parsed);
    const [first, ...rest] = override;
    if (first === undefined || (first.isRuling && (first.text !== '' || first.visibility === 'internal')))
      return { ...parsed, notes: override };
    const authors = ofAuthors(parsed);
    const [own, ...others] = authors.notes ?? [];
    const note = first.isRuling ? first : { ...first, ...kindOf(authors.notes ?? [], first) };
    if (first.text !== '') return { ...parsed, trailers: authors.trailers, notes: [note, ...rest] };
    // It only says what to do: the words are still the author's.
    const words = own === undefined || own.text === '' ? {} : { text: own.text, source: own.source };
    return { ...authors, notes: [{ ...note, ...words }, ...others] };
  }

  function ofAuthors(parsed: ParsedCommit): ParsedCommit {
    const { commit, kind } = parsed;
    const request = requests.get(commit.sha) ?? null;
    const author = request?.author.login ?? commit.author.name;
    // What a release lists was said before, by others.
    if (kind === 'release' || kind === 'fixup' || bringsOthersNotes(author) || parsed.dependencies.length > 0)
      return parsed;
    const own = request === null ? null : ofRequest(request);
    const said = own !== null && own.notes.length > 0 ? own.notes : ofMessage(parsed);
    const filed = readFragment === null ? [] : (fragments.get(commit.sha) ?? []).flatMap(readFragment);
    const notes = join(said, filed);
    const suggestions = own !== null && own.suggestions.length > 0 ? own.suggestions : reasonsOf(parsed);
    return {
      ...parsed,
      ...(notes.length > 0 ? { notes } : {}),
      ...(own !== null && own.trailers.length > 0 ? { trailers: [...parsed.trailers, ...own.trailers] } : {}),
      ...(suggestions.length > 0 ? { suggestions } : {}),
    };
  }

  function ofRequest(request: PullRequest): Pick<Required<ParsedCommit>, 'notes' | 'suggestions' | 'trailers'> {
    const { number, body, title, labels } = request;
    const name = `#${number}`;
    const { visibility, category, breaking } = readLabels(labels);
    const isTold = visibility !== null || category !== null || breaking || /🚨/u.test(title) || /\[[xX]\]/.test(body);
    const wantsNotes = isTold || maySayNote(body) || /^changelog:/im.test(body);
    const wantsWhy = wantsReasons && (request.issues.length > 0 || mayGiveReason(body));
    const whole = wantsNotes ? takeOrSay(body, name) : wantsWhy ? take(body) : EMPTY;
    const taken = whole ?? EMPTY;
    const closed = request.issues.map(issue => issues.get(issue)).filter(issue => issue !== undefined);
    return {
      notes: wantsNotes ? readNotes(taken, { name, title, labels }) : [],
      suggestions: wantsWhy ? findReasons(taken, name, closed) : [],
      // Silence counts even where the rest cannot be read.
      trailers: wantsNotes ? trailersIn(whole === null ? ownText(bodyOf(body)) : lastTextOf(whole)) : [],
    };
  }

  function ofMessage({ commit }: ParsedCommit): readonly Note[] {
    const body = bodyOfMessage(commit.message);
    if (!maySayNote(body)) return [];
    const name = nameOf(commit.sha);
    return readNotes(takeOrSay(body, name) ?? EMPTY, { name, title: '', labels: [] });
  }

  function reasonsOf({ commit }: ParsedCommit): Required<ParsedCommit>['suggestions'] {
    const body = wantsReasons ? bodyOfMessage(commit.message) : '';
    if (!mayGiveReason(body)) return [];
    const name = nameOf(commit.sha);
    return findReasons(take(body) ?? EMPTY, name, []);
  }

  function takeOrSay(body: string, name: string): NoteBody | null {
    const taken = take(body);
    if (taken === null && !notices.some(({ where }) => where === name))
      notices.push({
        code: 'body-too-intricate',
        message: `The text of ${name} has more nested or unfinished Markdown than can be read in time, so notes in it were not looked for.`,
        where: name,
      });
    return taken;
  }
}

/** Trailers that say something for readers; at the end of what the author wrote, as in a message. */
const FOR_READERS = /^(?:changelog|release-notes?|benefit)$/i;

function trailersIn(text: string): readonly Trailer[] {
  return findTrailers(text)
    .trailers.filter(({ token }) => FOR_READERS.test(token))
    .flatMap(tidyTrailer);
}

function lastTextOf({ blocks }: NoteBody): string {
  const last = blocks.at(-1);
  return last?.kind === 'text' ? last.text : '';
}

/** What authors and labels say of the kind; of several kinds none stands for all, but what breaks does. */
function kindOf(authors: readonly Note[], { migration }: Note): Pick<Note, 'category' | 'breaking' | 'migration'> {
  const breaking = authors.find(note => note.breaking);
  const kinds = new Set(authors.map(({ category }) => category));
  const [only = null] = kinds.size === 1 ? kinds : [];
  return {
    category: breaking === undefined ? only : 'breaking',
    breaking: breaking !== undefined,
    migration: migration || (breaking?.migration ?? ''),
  };
}

const EMPTY: NoteBody = { blocks: [], whole: [] };

function nameOf(sha: Sha): string {
  return `commit ${sha.slice(0, 12)}`;
}

function bodyOfMessage(message: string): string {
  const end = message.indexOf('\n');
  return end < 0 ? '' : message.slice(end + 1);
}

/** A fragment is what the team publishes; a note beside it says the same, unless it says that there is nothing to say. */
function join(said: readonly Note[], filed: readonly Note[]): readonly Note[] {
  const told = filed.filter(({ visibility }) => visibility === 'public');
  return told.length > 0 ? told : [...said, ...(said.length === 0 ? filed : [])];
}
