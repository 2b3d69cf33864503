import { describe, expect, test } from 'vitest';
import { lastReleases, nearestInSize } from '../../../scripts/bench/select-ranges.ts';

const tag = (version: string, product = '') => ({ name: `${product}${version}`, version, package: product });

describe('the last release', () => {
  test.each([
    ['goes from the release before it to the newest', [tag('1.9.0'), tag('1.10.0'), tag('1.8.0')], ['1.9.0', '1.10.0']],
    ['is none of a package beside the product', [tag('1.0.0'), tag('9.0.0', 'cli'), tag('2.0.0')], ['1.0.0', '2.0.0']],
    ['is no prerelease', [tag('1.0.0'), tag('2.0.0-rc.1'), tag('1.1.0')], ['1.0.0', '1.1.0']],
    ['needs one before it', [tag('1.0.0')], null],
  ])('%s', (_, tags, names) => {
    expect(lastReleases(tags)?.map(({ name }) => name) ?? null).toEqual(names);
  });
});

describe('of sizes that grow', () => {
  test.each([
    ['the one that fits', [0, 3, 8, 20], 8, 8],
    ['the next smaller one where it is nearer', [0, 3, 8, 20], 4, 3],
    ['the next larger one where it is nearer', [0, 3, 8, 20], 19, 20],
    ['the largest where all are smaller', [0, 3, 8, 20], 500, 20],
    ['none where there is none', [], 5, null],
  ])('%s is taken', (_, sizes, wanted, expected) => {
    expect(nearestInSize(sizes, wanted, size => size)).toBe(expected);
  });
});
