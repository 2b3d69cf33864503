/** Test support: what the real stages make of a repository, told in lines, with the ledger checked each time. */
import { expect } from 'vitest';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import type { DraftRequest } from '../../src/gather.ts';
import type { Change, Release } from '../../src/model.ts';
import { draft } from '../../src/pipeline.ts';
import { gitEnvironment, type Repository } from './repository.ts';

/** What a test asks of a release. */
export interface Story {
  readonly release: Release;
  /** Changes newest first: `Export to CSV. (#12)`, after `internal: ` where customers do not read them. */
  readonly changes: readonly string[];
  /** `included`, `folded` or `excluded`, with the rule, of the commit with this mark. */
  readonly fate: (mark: number) => string;
  /** The same of a pull request. */
  readonly fateOfPullRequest: (number: number) => string;
}

/** Drafts from a real repository, checks the ledger against git, and tells what came out. */
export async function storyOf(repository: Repository, request: Partial<DraftRequest> = {}): Promise<Story> {
  const { release } = await draft(
    {
      directory: repository.directory,
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
    { git: openGit(repository.directory, gitEnvironment()), files: disk },
  );
  checkLedger(repository, release);
  const fateOf = (kind: string, id: string): string => {
    const entry = release.ledger.find(one => one.kind === kind && one.id === id);
    return entry === undefined ? 'not in the ledger' : `${entry.fate} ${entry.rule}`;
  };
  return {
    release,
    changes: release.changes.map(line),
    fate: mark => fateOf('commit', repository.sha(mark)),
    fateOfPullRequest: number => fateOf('pull-request', String(number)),
  };
}

/** The message of GitHub's merge button. */
export function mergeOf(pullRequest: number, branch: string, title: string): string {
  return `Merge pull request #${pullRequest} from mia/${branch}\n\n${title}`;
}

/** Every commit that git lists has one fate, every change's commit names that change, and nothing is told twice. */
function checkLedger({ git }: Repository, { ledger, changes, from, to }: Release): void {
  const listed = git('rev-list', to, ...(from === null ? [] : [`^${from}`])).split('\n');
  const commits = ledger.filter(({ kind }) => kind === 'commit');
  expect(commits.map(({ id }) => id).sort(), 'the ledger has the commits of git rev-list').toEqual(listed.sort());
  const owner = new Map(changes.flatMap(({ commits: shas, id }) => shas.map(sha => [sha, id])));
  for (const { id, change, fate } of commits) {
    expect(change, `the ledger and the changes agree on ${id}`).toBe(owner.get(id) ?? null);
    expect(change === null, `${id} is excluded or in a change`).toBe(fate === 'excluded');
  }
  const told = ledger.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(told).size, 'nothing is in the ledger twice').toBe(told.length);
  const ids = changes.map(({ id }) => id);
  expect(new Set(ids).size, 'no two changes have one id').toBe(ids.length);
}

function line({ title, visibility, pullRequests }: Change): string {
  const numbers = pullRequests.map(({ number }) => `#${number}`).join(', ');
  return `${visibility === 'public' ? '' : 'internal: '}${title}${numbers === '' ? '' : ` (${numbers})`}`;
}
