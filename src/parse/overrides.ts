/** Parse, all overrides: evidence in; the notes for a commit, and notices of overrides about nothing, out. */
import type { Evidence, Note, Notice, Sha } from '../model.ts';
import { OVERRIDE_FOLDER, readOverride, targetOf } from './override.ts';

/** What people wrote after the merge. */
export interface Overrides {
  /** Null where nobody wrote anything about it. */
  readonly take: (sha: Sha, pullRequest: number | null) => readonly Note[] | null;
  /** What could not be read, and what was about nothing, once all commits were taken. */
  readonly notices: () => readonly Notice[];
}

interface Override {
  readonly path: string;
  readonly notes: readonly Note[];
}

/** Reads every override of the repository once. Of past releases' ones nothing is said: they lie there until somebody tidies up. */
export function overridesOf({ overrides = [], commits }: Pick<Evidence, 'overrides' | 'commits'>): Overrides {
  const byNumber = new Map<number, Override>();
  const byId = new Map<string, Override>();
  const unread: string[] = [];
  for (const file of overrides) {
    const target = targetOf(file);
    const notes = target === null ? null : readOverride(file);
    if (target === null || notes === null) unread.push(file.path);
    else if (typeof target === 'number') byNumber.set(target, { path: file.path, notes });
    else byId.set(target, { path: file.path, notes });
  }
  const unused = new Set([...byNumber.values(), ...byId.values()].map(({ path }) => path));
  return { take, notices };

  function take(sha: Sha, pullRequest: number | null): readonly Note[] | null {
    const [, ofCommit] = [...byId].find(([start]) => sha.startsWith(start)) ?? [];
    const override = ofCommit ?? byNumber.get(pullRequest ?? -1);
    if (override === undefined) return null;
    unused.delete(override.path);
    return override.notes.length > 0 ? override.notes : null;
  }

  function notices(): readonly Notice[] {
    const written = new Set(commits.flatMap(({ paths }) => paths ?? []));
    const idle = [...unused].filter(path => written.has(`${OVERRIDE_FOLDER}/${path}`));
    return [
      ...unread.map(path => notice(path, 'override-unread', UNREAD)),
      ...idle.map(path => notice(path, 'override-unused', UNUSED)),
    ];
  }
}

const UNREAD =
  'This override was not read. Name it after a pull request (412.md) or a commit (0123456.md), and keep its Markdown simple.';
const UNUSED = 'This override is new, and about no pull request and no commit of this release.';

function notice(path: string, code: string, message: string): Notice {
  return { code, message, where: `${OVERRIDE_FOLDER}/${path}` };
}
