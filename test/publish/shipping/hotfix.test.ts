/** The record of a release that goes out without an approval. */
import { describe, expect, test } from 'vitest';
import type { PullRequest, Release } from '../../../src/model.ts';
import { type HotfixGround, hotfixOf } from '../../../src/publish/shipping/hotfix.ts';
import { aRelease, TO } from '../a-plan.ts';

const pull = (base: string, mergedAt: string): PullRequest => ({ base, mergedAt }) as PullRequest;

function record(
  release: Partial<Release> = {},
  ground: Partial<HotfixGround> = {},
  pullRequests: readonly PullRequest[] = [],
) {
  return hotfixOf(
    {
      release: aRelease({ version: '2.3.5', tag: 'v2.3.5', product: 'Tidewater', ...release }),
      pullRequests,
      commits: [],
      text: '# 2.3.5\n\n- Repaired. <!-- #1 -->\n',
    },
    { isOnDefaultBranch: false, latestTag: 'v2.3.4', ...ground },
    { defaultBranch: 'main' },
    'it was labelled a hotfix',
  );
}

test('says what goes out, where and why', () => {
  expect(record()).toEqual({
    branch: '2.3.x',
    package: null,
    version: '2.3.5',
    tag: 'v2.3.5',
    title: 'Tidewater 2.3.5',
    isPrerelease: false,
    date: aRelease().date,
    to: TO,
    text: '# 2.3.5\n\n- Repaired.\n',
    latest: 'true',
    reason: 'it was labelled a hotfix',
  });
});

test.each<readonly [what: string, release: Partial<Release>]>([
  ['a version', { version: null }],
  ['a tag', { tag: null }],
])('is none without %s', (_, release) => {
  expect(record(release)).toBeNull();
});

test('is called by its version where the product has no name', () => {
  expect(record({ product: '' })?.title).toBe('2.3.5');
});

describe('it belongs to', () => {
  test.each<readonly [what: string, ground: Partial<HotfixGround>, pulls: readonly PullRequest[], branch: string]>([
    ['the default branch, if it is on it', { isOnDefaultBranch: true }, [pull('2.3.x', '2026-06-01')], 'main'],
    ['the branch of its newest pull request', {}, [pull('lts', '2026-06-01'), pull('2.3', '2026-06-02')], '2.3'],
    ['the same, in whatever order they come', {}, [pull('2.3', '2026-06-02'), pull('lts', '2026-06-01')], '2.3'],
    ['no branch that is not known', {}, [pull('', '2026-06-02')], '2.3.x'],
    ['not the default branch on its way there', {}, [pull('main', '2026-06-02')], '2.3.x'],
  ])('%s', (_, ground, pulls, branch) => {
    expect(record({}, ground, pulls)?.branch).toBe(branch);
  });
});

describe('its page is', () => {
  test.each<readonly [what: string, release: Partial<Release>, latestTag: string | null, latest: string]>([
    ['what GitHub makes of it, where there is no other', {}, null, 'legacy'],
    ['the latest after an older one', {}, 'v2.3.4', 'true'],
    ['not the latest while a newer line is', {}, 'v2.4.0', 'false'],
    ['not the latest beside itself', {}, 'v2.3.5', 'false'],
    ['never the latest as a prerelease', { version: '2.3.5-rc.1', tag: 'v2.3.5-rc.1' }, 'v2.3.4', 'false'],
    ['the latest after a tag without a v', {}, '2.3.4', 'true'],
    ['the latest after a tag with one', { tag: '2.3.5' }, 'v2.3.4', 'true'],
    ['the latest of a package', { tag: 'cli@2.3.5' }, 'cli@2.3.4', 'true'],
    ['not the latest over another package’s', { tag: 'cli@2.3.5' }, 'app@1.0.0', 'false'],
    ['not the latest over a tag that is no version', {}, 'vNext', 'false'],
    ['not the latest under a tag that is no version', { tag: 'june' }, 'v2.3.4', 'false'],
  ])('%s', (_, release, latestTag, latest) => {
    expect(record(release, { latestTag })?.latest).toBe(latest);
  });
});
