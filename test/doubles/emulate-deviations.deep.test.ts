/** Where emulate 0.12.2 is not GitHub (emulate-deviations.md). A test that fails here means that emulate mended it: take it off the list. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEVIATIONS } from './emulate-deviations.ts';
import { type EmulateFront, startEmulate } from './emulate-front.ts';
import { type GitHubDouble, startGitHub } from './github.ts';

async function emulate(): Promise<EmulateFront> {
  const front = await startEmulate();
  onTestFinished(() => front.close());
  return front;
}

async function ours(): Promise<GitHubDouble> {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  github.person('tidewater').push('main', { message: 'Initial commit' });
  return github;
}

describe('emulate still', () => {
  test.each(DEVIATIONS.map(each => [each.id, each] as const))(
    'deviates: %s',
    async (_id, { look, emulate: expected }) => {
      const front = await emulate();
      expect(await look({ url: front.emulateUrl })).toEqual(expected);
    },
  );
});

describe('our double does as GitHub does', () => {
  test.each(DEVIATIONS.map(each => [each.id, each] as const))('%s', async (_id, { look, github }) => {
    expect(await look(await ours())).toEqual(github);
  });
});

test('the written list has each of them, and no other', () => {
  const text = readFileSync(new URL('emulate-deviations.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(match => match[1]);
  expect(listed).toEqual(DEVIATIONS.map(({ id }) => id));
});

test('the list is about the installed version', () => {
  const file = new URL('../../node_modules/emulate/package.json', import.meta.url);
  const { version } = createRequire(import.meta.url)(file.pathname) as { version: string };
  expect(readFileSync(new URL('emulate-deviations.md', import.meta.url), 'utf8')).toContain(`emulate ${version}`);
});
