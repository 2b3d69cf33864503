/** Test support: what the real stages make of a repository on the double, with a clone, a shallow one, or none. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { GitHub } from '../../src/collect/github.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { type GitHubEdge, openGitHub } from '../../src/edges/github.ts';
import type { Timing } from '../../src/edges/github-client.ts';
import type { DraftRequest } from '../../src/gather.ts';
import type { Evidence, PullRequest, Release } from '../../src/model.ts';
import { draft } from '../../src/pipeline.ts';
import { type GitHubDouble, TOKEN } from '../doubles/github.ts';
import { temporaryFolder } from '../support/process.ts';
import { gitEnvironment } from '../support/repository.ts';

export type Checkout = 'a clone' | 'a shallow clone' | 'no clone';
export const CHECKOUTS: readonly Checkout[] = ['a clone', 'a shallow clone', 'no clone'];
export const WITHOUT: readonly Checkout[] = ['a shallow clone', 'no clone'];

export interface Told {
  readonly evidence: Evidence;
  readonly release: Release;
  readonly edge: GitHubEdge;
  /** The longest chain of requests, each of which was sent when the one before had been answered. */
  readonly depth: number;
  readonly pull: (number: number) => PullRequest | undefined;
  /** `#12: add csv, add pdf`: pull requests with the first lines of their commits, in the order of the evidence. */
  readonly brought: readonly string[];
  /** First lines of commits that no pull request brought. */
  readonly direct: readonly string[];
}

export interface HowToAsk extends Partial<DraftRequest> {
  readonly checkout?: Checkout;
  readonly timing?: Partial<Timing>;
  readonly repository?: string;
  readonly head?: string | null;
  readonly branch?: string | null;
  readonly token?: string;
  /** Another address than the double's own, such as a proxy's. */
  readonly url?: string;
}

/** Drafts, and checks that the evidence holds exactly git's commits and the ledger accounts for all of them. */
export async function told(github: GitHubDouble, how: HowToAsk = {}): Promise<Told> {
  const { checkout = 'a clone', timing = {}, repository, head, branch = 'main', token = TOKEN, url, ...request } = how;
  const edge = openGitHub({ token, apiUrl: url ?? github.url }, { retryBase: 1, spacing: 0, ...timing });
  const { api, depth } = chained(edge);
  const directory = checkedOut(github, checkout);
  const { evidence, release } = await draft(
    {
      directory,
      from: null,
      to: null,
      release: null,
      package: null,
      isFull: true,
      configFile: null,
      evidenceFile: null,
      document: null,
      isReviewed: true,
      isShared: false,
      ...request,
    },
    {
      git: openGit(directory, gitEnvironment()),
      files: disk,
      github: {
        api,
        repository: repository ?? github.repository.slug,
        head: head === undefined ? github.repository.head() : head,
        branch,
      },
    },
  );
  checkCommits(github, evidence, release);
  const titles = new Map(evidence.commits.map(({ sha, message }) => [sha, message.split('\n')[0] ?? '']));
  const owned = new Set(evidence.pullRequests.flatMap(({ commits }) => commits));
  return {
    evidence,
    release,
    edge,
    depth: depth(),
    pull: number => evidence.pullRequests.find(pull => pull.number === number),
    brought: evidence.pullRequests.map(
      ({ number, commits }) => `#${number}: ${commits.map(sha => titles.get(sha)).join(', ')}`,
    ),
    direct: evidence.commits.filter(({ sha }) => !owned.has(sha)).map(({ sha }) => titles.get(sha) ?? ''),
  };
}

/** Right where everything that may be sent is sent: a request that waited for its turn would look as if it had waited for others. */
function chained(edge: GitHubEdge): { readonly api: GitHub; readonly depth: () => number } {
  let answered = 0;
  const link = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    const own = answered + 1;
    try {
      return await send();
    } finally {
      answered = Math.max(answered, own);
    }
  };
  return {
    depth: () => answered,
    api: {
      inFlight: edge.inFlight,
      graphql: (...args) => link(() => edge.graphql(...args)),
      find: (...args) => link(() => edge.find(...args)),
    },
  };
}

/** The double's own bare repository is a whole clone. */
function checkedOut({ repository }: GitHubDouble, checkout: Checkout): string {
  if (checkout === 'a clone') return repository.directory;
  const folder = temporaryFolder();
  if (checkout === 'no clone') return folder;
  const clone = join(folder, 'app');
  const run = (...args: readonly string[]): void => {
    execFileSync('git', args, { env: gitEnvironment(), stdio: 'ignore' });
  };
  run('clone', '--depth=1', '--branch', repository.data.defaultBranch, `file://${repository.directory}`, clone);
  // What actions/checkout leaves behind.
  run('-C', clone, 'remote', 'set-url', 'origin', `https://github.com/${repository.slug}`);
  rmSync(join(clone, '.git', 'logs'), { recursive: true, force: true });
  return clone;
}

function checkCommits({ repository }: GitHubDouble, { commits, range }: Evidence, { ledger }: Release): void {
  const args = ['rev-list', range.to, ...(range.from === null ? [] : [`^${range.from}`])];
  const listed = repository.store.git(args).split('\n');
  expect(
    commits.map(({ sha }) => sha),
    'the evidence has the commits of git, in its order',
  ).toEqual(listed);
  const accounted = ledger.filter(({ kind }) => kind === 'commit').map(({ id }) => id);
  expect(accounted.toSorted(), 'the ledger has each of them').toEqual(listed.toSorted());
}
