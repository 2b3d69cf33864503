/** Parse, all overrides: evidence in; the notes for a commit, and notices of overrides about nothing, out. */
import type { Evidence, Note, Notice, SettingsFile, Sha } from '../model.ts';
import { OVERRIDE_FOLDER, readOverride, targetOf } from './override.ts';

/** What people wrote after the merge. */
export interface Overrides {
  /** Null where nobody wrote anything about it. */
  readonly take: (sha: Sha, pullRequest: number | null) => readonly Note[] | null;
  /** What could not be read, and what was about nothing, once all commits were taken. */
  readonly notices: () => readonly Notice[];
}

/** How much of an id a name has at least. */
const SHORTEST_ID = 7;

interface OfCommit {
  readonly id: string;
  readonly file: SettingsFile;
  /** Whether the name cannot be a pull request's number. */
  readonly isSure: boolean;
}

/** Only those about commits of this release are read: past releases' ones lie there until somebody tidies up. */
export function overridesOf({ overrides = [], commits }: Pick<Evidence, 'overrides' | 'commits'>): Overrides {
  const byNumber = new Map<number, SettingsFile>();
  const byId = new Map<string, OfCommit[]>();
  const misnamed = new Set<string>();
  for (const file of overrides) {
    const { number = null, id = null } = targetOf(file) ?? {};
    if (number === null && id === null) misnamed.add(file.path);
    if (number !== null) byNumber.set(number, file);
    if (id === null) continue;
    const start = id.slice(0, SHORTEST_ID);
    const same = byId.get(start) ?? [];
    same.push({ id, file, isSure: number === null });
    byId.set(start, same);
  }
  const taken = new Map<string, readonly Note[] | null>();
  return { take, notices };

  function take(sha: Sha, pullRequest: number | null): readonly Note[] | null {
    const file = fileOf(sha, pullRequest);
    if (file === undefined) return null;
    const notes = taken.has(file.path) ? taken.get(file.path) : readOverride(file);
    taken.set(file.path, notes ?? null);
    return notes && notes.length > 0 ? notes : null;
  }

  function fileOf(sha: Sha, pullRequest: number | null): SettingsFile | undefined {
    const ofCommit = byId.get(sha.slice(0, SHORTEST_ID))?.filter(({ id }) => sha.startsWith(id)) ?? [];
    return ofCommit.find(({ isSure }) => isSure)?.file ?? byNumber.get(pullRequest ?? -1) ?? ofCommit[0]?.file;
  }

  function notices(): readonly Notice[] {
    const written = new Set(commits.flatMap(({ paths }) => paths ?? []));
    const unreadable = [...taken].flatMap(([path, notes]) => (notes === null ? [path] : []));
    const idle = overrides
      .map(({ path }) => path)
      .filter(path => written.has(`${OVERRIDE_FOLDER}/${path}`) && !taken.has(path) && !misnamed.has(path));
    return [
      ...[...misnamed].map(path => notice(path, 'override-unread', MISNAMED)),
      ...unreadable.map(path => notice(path, 'override-unread', UNREADABLE)),
      ...idle.map(path => notice(path, 'override-unused', UNUSED)),
    ];
  }
}

const MISNAMED = 'This override was not read. Name it after a pull request (412.md) or a commit (0123456.md).';
const UNREADABLE =
  'Nothing in this override could be read. Write its words as plain paragraphs or as a list, or none to leave the change out.';
const UNUSED = 'This override is new, and about no pull request and no commit of this release.';

function notice(path: string, code: string, message: string): Notice {
  return { code, message, where: `${OVERRIDE_FOLDER}/${path}` };
}
