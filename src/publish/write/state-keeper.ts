/** Publish: the state branch while a run writes. In: the state as read. Out: claims, progress and the end, each by compare-and-swap. */
import type { CurrentCommit } from '../current.ts';
import type { GitHub } from '../github.ts';
import type { Line } from '../line.ts';
import { formatLineState, type LineState, STATE_BRANCH } from '../state/line-state.ts';
import { type Committed, writeCommit } from './write-commit.ts';

/** What people find who open the branch. */
const README = `# What Drumroll remembers

One file for each release that is being written: numbers of the pull request, draft release and issue that belong to it, and
hashes of the texts that Drumroll wrote last, so that it never overwrites what a person wrote. There is no text in here. If
you delete this branch, everything that exists stays as it is, and nothing of it is kept up to date any more.
`;

export interface StateKeeper {
  /** Writes the line's state; `stale` when somebody else wrote the branch since. */
  write(state: LineState, why: string): Promise<Committed['kind']>;
}

export function keepState(
  { slug, line, branch }: { readonly slug: string; readonly line: Line; readonly branch: CurrentCommit | null },
  github: GitHub,
): StateKeeper {
  let head = branch;
  return {
    async write(state, why) {
      const file = { path: line.statePath, text: formatLineState(state) };
      const committed = await writeCommit(
        {
          slug,
          branch: STATE_BRANCH,
          head,
          parents: head === null ? [] : [head.sha],
          baseTree: head?.tree ?? null,
          // Workflows that run on every push have nothing to do here.
          message: `chore: ${why} (${line.id})\n\n[skip ci]`,
          files: head === null ? [{ path: 'README.md', text: README }, file] : [file],
        },
        github,
      );
      if (committed.kind === 'written') head = committed.head;
      return committed.kind;
    },
  };
}
