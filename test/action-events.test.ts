/** Every row of the table in DESIGN §5: `dist/action.js` with GitHub's own payloads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  dispatchEvent,
  issueEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  releaseEvent,
  scheduleEvent,
  tagEvent,
} from './doubles/events.ts';
import { type GitHubDouble, TOKEN } from './doubles/github.ts';
import { honestGitHub } from './doubles/honest.ts';
import { type RunnerEvent, runAction } from './doubles/run-action.ts';

/** A release, a merged pull request after it, and two open ones: somebody's from a fork, and one of the drafts' branch. */
interface Scene {
  readonly github: GitHubDouble;
  readonly merged: number;
  readonly open: number;
  readonly forked: number;
  readonly drafts: number;
  readonly issue: number;
}

async function sceneOf(): Promise<Scene> {
  const github = await honestGitHub({ repository: 'tidewater/app', visibility: 'private' });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first light' });
  mia.tag('v1.0.0');
  const open = (title: string, head: string, fork?: string): number =>
    mia.openPullRequest({
      title,
      head,
      base: 'main',
      commits: [{ message: title, files: { [head]: title } }],
      ...(fork === undefined ? {} : { fork }),
    }).number;
  const merged = open('feat: plan exports ahead', 'plan');
  mia.merge(merged, 'squash');
  return {
    github,
    merged,
    open: open('feat: later', 'later'),
    forked: open('fix: from outside', 'patch-1', 'stranger'),
    drafts: open('docs: draft release notes', 'drumroll/main'),
    issue: mia.openIssue({ title: 'It crashes' }).number,
  };
}

/** Nothing is checked out: GitHub tells everything. */
function emptyFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-empty-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

type Row = readonly [
  event: string,
  make: (scene: Scene) => RunnerEvent,
  says: string,
  does: 'drafts' | 'reads' | 'refuses',
];

const ROWS: readonly Row[] = [
  ['a push to the release branch', ({ github }) => pushEvent(github), 'draft: main was pushed', 'drafts'],
  ['a schedule', ({ github }) => scheduleEvent(github), 'draft: of the schedule event', 'drafts'],
  ['a dispatch by hand', ({ github }) => dispatchEvent(github), 'draft: of the workflow_dispatch event', 'drafts'],
  [
    'a push to the branch of the drafts',
    ({ github }) => pushEvent(github, { branch: 'drumroll/main' }),
    'Nothing to do',
    'reads',
  ],
  ['a pushed tag', ({ github }) => tagEvent(github, 'v1.0.0'), 'publish: the tag v1.0.0 was pushed', 'reads'],
  ...(['opened', 'edited', 'synchronize', 'reopened', 'labeled'] as const).map(
    (action): Row => [
      `a pull request ${action}`,
      ({ github, open }) => pullRequestEvent(github, open, action),
      `check: a pull request was ${action}`,
      'reads',
    ],
  ),
  [
    'a merged pull request',
    ({ github, merged }) => pullRequestEvent(github, merged, 'closed'),
    'Nothing to do',
    'reads',
  ],
  [
    "a fork's pull request",
    ({ github, forked }) => pullRequestEvent(github, forked, 'opened', 'stranger'),
    'check: a pull request was opened',
    'reads',
  ],
  [
    'the pull request of the drafts itself',
    ({ github, drafts }) => pullRequestEvent(github, drafts, 'synchronize'),
    'Nothing to do: this pull request holds the drafts themselves',
    'reads',
  ],
  ['a merge queue', ({ github, open }) => mergeGroupEvent(github, open), 'Nothing to do: a merge queue', 'reads'],
  [
    'an issue',
    ({ github, issue }) => issueEvent(github, issue, 'opened'),
    'Nothing to do: nothing to do when an issue was opened',
    'reads',
  ],
  [
    'a label of no use on an issue',
    ({ github, issue }) => issueEvent(github, issue, 'labeled'),
    'Nothing to do',
    'reads',
  ],
  [
    'a label that stops a launch',
    ({ github, issue }) => issueEvent(github, issue, 'labeled', 'mia', 'hold'),
    'draft: an issue was labeled hold',
    'drafts',
  ],
  ['an event of no use', ({ github }) => ({ ...pushEvent(github), name: 'watch' }), 'E_EVENT_UNKNOWN', 'refuses'],
];

test.each(ROWS)('%s', async (_, make, says, does) => {
  const scene = await sceneOf();
  const { github } = scene;
  github.log.clear();
  const environment = { ...github.environment(), DRUMROLL_WRITE_SPACING_MS: '0' };
  const run = await runAction({ directory: emptyFolder(), event: make(scene), environment });
  onTestFinished(run.clean);
  expect(run.out).toContain(says);
  expect(run.code).toBe(does === 'refuses' ? 2 : 0);
  expect(github.log.writes.length > 0).toBe(does === 'drafts');
});

test('a release that a person published is left as it is', async () => {
  const { github } = await sceneOf();
  const octokit = { authorization: `token ${TOKEN}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ tag_name: 'v1.0.0', name: 'One', body: 'By hand.' });
  await fetch(`${github.url}/repos/tidewater/app/releases`, { method: 'POST', headers: octokit, body });
  const { releases } = github.repository.data;
  const before = structuredClone(releases);
  const run = await runAction({
    directory: emptyFolder(),
    event: releaseEvent(github, 'v1.0.0'),
    environment: github.environment(),
  });
  onTestFinished(run.clean);
  expect([run.code, before.length, releases]).toEqual([0, 1, before]);
});

test('a deleted branch is nothing to write about', async () => {
  const { github } = await sceneOf();
  const run = await runAction({
    directory: emptyFolder(),
    event: pushEvent(github, { branch: 'gone' }),
    environment: github.environment(),
  });
  onTestFinished(run.clean);
  expect([run.code, run.out]).toEqual([0, expect.stringContaining('Nothing to do: a branch or tag was deleted')]);
});
