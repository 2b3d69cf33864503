/** The Action's story on two GitHubs by different authors: ours, and emulate with our GraphQL in front of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import { startEmulate } from './emulate-front.ts';
import type { EmulatePerson } from './emulate-person.ts';
import { honestGitHub } from './honest.ts';
import type { Person } from './person.ts';
import type { RequestLog } from './request-log.ts';
import { runAction } from './run-action.ts';

/** What both have. */
interface Player {
  readonly url: string;
  readonly log: RequestLog;
  environment(): Record<string, string>;
  person(login: string): Person | EmulatePerson;
}

async function ours(): Promise<Player> {
  const github = await honestGitHub({ visibility: 'private' });
  github.person('tidewater').push('main', { message: 'Initial commit' });
  return github;
}

async function emulate(): Promise<Player> {
  const front = await startEmulate({ isPrivate: true });
  onTestFinished(() => front.close());
  return front;
}

const R = '/repos/tidewater/app';

async function merge(player: Player, title: string, head: string): Promise<void> {
  const mia = player.person('mia');
  const { number } = await mia.openPullRequest({ title, head, commits: [{ message: title }] });
  await mia.merge(number, 'squash');
}

/** A push to main, in a folder without a checkout. Answers the writes it made. */
async function push(player: Player): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-both-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const sha = (await ask(player, 'GET', `${R}/git/ref/heads/main`)).body.object.sha;
  player.log.clear();
  const environment = { ...player.environment(), DRUMROLL_WRITE_SPACING_MS: '0' };
  const run = await runAction({ directory, event: { name: 'push', sha, payload: {} }, environment });
  onTestFinished(run.clean);
  expect([run.code, run.out]).toEqual([0, expect.stringContaining('draft: main was pushed.')]);
  return player.log.writes.map(({ method, route }) => `${method} ${route}`);
}

interface Drafts {
  readonly pulls: readonly { readonly number: number; readonly title: string; readonly body: string }[];
  readonly releases: readonly { readonly id: number; readonly body: string; readonly draft: boolean }[];
  readonly issues: readonly { readonly number: number; readonly body: string }[];
}

async function drafts(player: Player): Promise<Drafts> {
  const get = async (path: string) => (await ask(player, 'GET', R + path)).body;
  const issues = (await get('/issues?state=open')).filter((issue: object) => !('pull_request' in issue));
  return { pulls: await get('/pulls?state=open'), releases: await get('/releases'), issues };
}

describe.each([
  ['our double', ours],
  ['emulate', emulate],
])('on %s', (_name, start) => {
  test('a push makes one pull request, one draft release and one issue; again: nothing is written', async () => {
    const player = await start();
    await player.person('mia').tag('v1.0.0');
    await merge(player, 'feat: add a CSV export', 'csv');
    expect(await push(player)).not.toEqual([]);
    const { pulls, releases, issues } = await drafts(player);
    expect([pulls.length, releases.length, issues.length]).toEqual([1, 1, 1]);
    expect(releases[0]?.draft).toBe(true);
    expect(releases[0]?.body).toContain('CSV export');
    expect(await push(player)).toEqual([]);
  });

  test('one more merge is taken up; a person’s edit of the issue and of the release stays', async () => {
    const player = await start();
    await player.person('mia').tag('v1.0.0');
    await merge(player, 'feat: add a CSV export', 'csv');
    await push(player);
    const before = await drafts(player);
    const issue = before.issues[0]?.number ?? 0;
    await player.person('mia').editBody(issue, body => `${body}\n- [ ] Bake a cake`);
    await ask(player, 'PATCH', `${R}/releases/${before.releases[0]?.id}`, {
      body: `${before.releases[0]?.body}\n\nBy hand.`,
    });
    await merge(player, 'feat: plan exports ahead', 'plan');
    await push(player);
    const after = await drafts(player);
    expect([after.pulls.length, after.releases.length, after.issues.length]).toEqual([1, 1, 1]);
    const notes = await ask(player, 'GET', `${R}/contents/releases/next/notes.md?ref=drumroll/main`);
    expect(Buffer.from(notes.body.content, 'base64').toString()).toMatch(/plan exports ahead/i);
    expect(after.issues[0]?.body).toContain('Bake a cake');
    expect(after.releases[0]?.body).toContain('By hand.');
  });
});
