/** Versions in the order of their releases, as https://semver.org/#spec-item-11 says, and of files that keep no such rules. */
import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/publish/changelog/version-order.ts';

const OLDEST_FIRST = [
  '0.9',
  '1.0.0-1',
  '1.0.0-alpha',
  '1.0.0-alpha.0',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0rc1',
  '1.0.0-rc.2',
  '1.0.0',
  '1.0.0.1',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  'v2',
  'V10.1',
];

test.each(OLDEST_FIRST.map((version, index) => [version, index] as const))('%s has its place', (version, index) => {
  expect(OLDEST_FIRST.map(other => compareVersions(version, other))).toEqual(
    OLDEST_FIRST.map((_, other) => Math.sign(index - other)),
  );
});

test.each([
  ['1.2', '1.2.0'],
  ['v1.2.0', '1.2.0'],
  ['1.2.0+mac.7', '1.2.0+linux'],
  ['1.2.0-rc.1+mac', '1.2.0-rc.1'],
  ['1.2.0-rc.1', '1.2.0rc1'],
  ['1.2.0-rc_1', '1.2.0-rc.01'],
])('%s and %s are the same', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
});
