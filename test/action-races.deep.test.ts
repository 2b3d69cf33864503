/** Two Action processes at once, with reads that lag behind writes: one pull request, one issue, one draft release, every time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pushEvent } from './doubles/events.ts';
import { honestGitHub } from './doubles/honest.ts';
import { runAction } from './doubles/run-action.ts';

const ROUNDS = 50;

test.each(Array.from({ length: ROUNDS }, (_, round) => round))('round %i', async round => {
  const github = await honestGitHub({ repository: 'tidewater/app', visibility: 'private' });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first light' });
  mia.tag('v1.0.0');
  mia.push('main', { message: 'feat: plan exports ahead' });
  github.delay({ milliseconds: 100 + ((round * 37) % 300) });
  const event = pushEvent(github);
  const environment = { ...github.environment(), DRUMROLL_WRITE_SPACING_MS: '0' };
  const start = async (wait: number): Promise<number | null> => {
    await new Promise(resolve => setTimeout(resolve, wait));
    const directory = mkdtempSync(join(tmpdir(), 'drumroll-race-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const run = await runAction({ directory, event, environment });
    onTestFinished(run.clean);
    return run.code;
  };
  const codes = await Promise.all([start(0), start((round * 53) % 400)]);
  const { threads, releases } = github.repository.data;
  const all = [...threads.values()];
  const count = {
    pulls: all.filter(({ pull }) => pull !== null).length,
    issues: all.filter(({ pull }) => pull === null).length,
  };
  expect({ codes, ...count, releases: releases.length }).toEqual({ codes: [0, 0], pulls: 1, issues: 1, releases: 1 });
});
