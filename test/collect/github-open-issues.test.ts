/** Open issues that the configuration asks for by their labels. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GitHubDouble } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import { temporaryFolder } from '../support/process.ts';
import { type HowToAsk, type Told, told } from './on-github.ts';

const CONFIG = 'labels:\n  known_issue: known\n  show_stopper: stop\n';

async function repository(): Promise<GitHubDouble> {
  const github = await honestGitHub({ visibility: 'private' });
  const mia = github.person('mia');
  mia.push('main', { message: 'Start' });
  mia.openIssue({ title: 'Late after a clock change', labels: ['known', 'bug'], number: 2 });
  mia.react(2);
  mia.openIssue({ title: 'No sign-in', labels: ['stop'], number: 3 });
  mia.openIssue({ title: 'Closed long ago', labels: ['stop'], number: 4 });
  mia.close(4);
  mia.openIssue({ title: 'Another', labels: ['bug'], number: 5 });
  return github;
}

function toldBy(github: GitHubDouble, config: string, how: HowToAsk = {}): Promise<Told> {
  const configFile = join(temporaryFolder(), 'drumroll.yml');
  writeFileSync(configFile, config);
  return told(github, { configFile, ...how });
}

test.each(['a clone', 'no clone'] as const)('with %s, those with the configured labels are known', async checkout => {
  const { evidence, release } = await toldBy(await repository(), CONFIG, { checkout });
  expect(evidence.openIssues).toEqual([
    {
      kind: 'known',
      number: 2,
      repository: 'tidewater/app',
      title: 'Late after a clock change',
      labels: ['known', 'bug'],
      reactions: 1,
    },
    {
      kind: 'show-stopper',
      number: 3,
      repository: 'tidewater/app',
      title: 'No sign-in',
      labels: ['stop'],
      reactions: 0,
    },
  ]);
  expect(release.openIssues).toEqual(evidence.openIssues);
});

test('nothing is asked for where no label is configured', async () => {
  const { evidence } = await toldBy(await repository(), 'highlights: 1\n');
  expect(evidence).not.toHaveProperty('openIssues');
});

test('a label that is written like a query asks for nothing else', async () => {
  const { evidence } = await toldBy(await repository(), `labels:\n  known_issue: '"]) { x } #'\n`);
  expect(evidence.openIssues).toEqual([]);
});

test('a token that may not read issues gets a notice, and nothing is claimed', async () => {
  const github = await repository();
  github.token('t', { kind: 'actions', permissions: { metadata: 'read', contents: 'read', pull_requests: 'read' } });
  const { evidence } = await toldBy(github, CONFIG, { token: 't' });
  expect(evidence).not.toHaveProperty('openIssues');
  expect(evidence.notices.map(({ code }) => code)).toContain('open-issues-unreadable');
});
