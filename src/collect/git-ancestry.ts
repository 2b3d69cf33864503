/** Collect: questions about a history, answered by a clone. In: git. Out: collect's {@link Ancestry} port. */
import type { ReleaseTag, Sha } from '../model.ts';
import type { Ancestry } from './ancestry.ts';
import type { Git } from './git.ts';

/** At most three processes a question, whatever the number of tags. */
export function gitAncestry(git: Git): Ancestry {
  return {
    firstReachable: async (candidates, to) => {
      const history = new Set(await readHistory(git, to));
      return candidates.find(candidate => history.has(candidate.sha)) ?? null;
    },
    nearest: async (tags, to) => {
      const tagged = new Map(tags.map(tag => [tag.sha, tag]));
      const nearest = (await readHistory(git, to)).find(sha => sha !== to && tagged.has(sha));
      return tagged.get(nearest ?? '') ?? null;
    },
    existingAt: (tags, to) => existingAt(git, tags, to),
    leavingPoint: async (tagged, to) => {
      const { stdout } = await git.run(['rev-list', '--first-parent', '--parents', tagged, `^${to}`, '--']);
      return stdout.trimEnd().split('\n').at(-1)?.split(' ')[1] ?? null;
    },
    isAncestor: async (one, other) => (await git.run(['merge-base', '--is-ancestor', one, other])).code === 0,
    recentStart: (limits, to) => recentStart(git, limits, to),
  };
}

async function readHistory(git: Git, to: Sha): Promise<readonly Sha[]> {
  return (await git.run(['rev-list', to, '--'])).stdout.split('\n');
}

async function existingAt(git: Git, tags: readonly ReleaseTag[], to: Sha): Promise<readonly ReleaseTag[]> {
  const shas = [to, ...tags.map(tag => tag.sha)];
  const { stdout } = await git.run(['log', '--no-walk=unsorted', '--format=%H %ct', '--stdin', '--'], shas.join('\n'));
  const seconds = new Map(
    stdout.split('\n').map(line => [line.slice(0, line.indexOf(' ')), Number(line.split(' ')[1])]),
  );
  return tags.filter(({ sha }) => (seconds.get(sha) ?? 0) <= (seconds.get(to) ?? 0));
}

async function recentStart(
  git: Git,
  { commits, days }: { readonly commits: number; readonly days: number },
  to: Sha,
): Promise<Sha | null | 'whole'> {
  const { stdout } = await git.run(['rev-list', `--max-count=${commits + 1}`, to, '--']);
  if (stdout.split('\n').filter(Boolean).length <= commits) return 'whole';
  const seconds = Number((await git.run(['log', '--max-count=1', '--format=%ct', to, '--'])).stdout);
  const before = `--before=${seconds - days * 86_400}`;
  return (await git.run(['rev-list', '--max-count=1', '--first-parent', before, to, '--'])).stdout.trim() || null;
}
