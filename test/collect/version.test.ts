import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { compareVersions, isPrerelease, newestFirst } from '../../src/collect/version.ts';
import { expectLinearIn } from '../support/linear-time.ts';

const SEEDED = { seed: 1, numRuns: 500 };

describe('compareVersions', () => {
  test.each([
    ['numbers are numbers', ['1.9.0', '1.10.0']],
    ['a prerelease leads up to its release', ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-rc.1', '1.0.0']],
    ['a word outranks a number, as in semver', ['1.0.0-1', '1.0.0-alpha']],
    ['the tenth candidate follows the ninth, unlike in semver', ['1.0.0-rc9', '1.0.0-rc10']],
    ['case does not count', ['2.0.0-beta1', '2.0.0-M2', '2.0.0-RC1', '2.0.0']],
    ['Python writes prereleases without a hyphen', ['1.0a1', '1.0b2', '1.0rc1', '1.0', '1.0.post1', '1.1.dev3', '1.1']],
    ['Ruby and Java write them with a dot', ['7.0.0.alpha2', '7.0.0.rc1', '7.0.0.RELEASE', '7.0.1.Final']],
    ['a patch letter follows', ['1.1.1', '1.1.1a', '1.1.1w', '1.1.2']],
    ['so do hotfixes, unlike in semver', ['1.2.3-rc.1', '1.2.3', '1.2.3-hotfix.1', '1.2.3-hotfix.2', '1.2.4']],
    ['a version may have any count of numbers', ['8', '8.0', '8.0.0', '8.0.0.1', '8.1', '9']],
    ['dates are versions', ['2025-12', '2026-01-09', '2026-01-10', '2026-01-10.1', '2026-01-10-2', '2026-02']],
    ['times too', ['2024-01-16T16-07-38Z', '2024-01-16T17-00-00Z', '2024-01-17T00-00-00Z']],
    ['calendar versions count on with a hyphen', ['2026.11.22', '2026.11.22-2', '2026.11.22-10', '2026.11.23']],
    ['build metadata only settles a tie', ['1.0.0+build.1', '1.0.0+build.2', '1.0.1']],
    ['a `v` and an underscore change nothing', ['1.1.9', 'v1.2.0', '1_3_0']],
    ['what has no number is oldest', ['', 'bookworm', 'trixie', '0', '0.0.1']],
    ['numbers may be huge', [`1.${'9'.repeat(400)}`, `2.${'9'.repeat(400)}`]],
  ])('%s', (_, oldestFirst) => {
    for (const [index, version] of oldestFirst.entries()) {
      for (const [other, otherVersion] of oldestFirst.entries()) {
        expect({ version, otherVersion, order: Math.sign(compareVersions(version, otherVersion)) }).toEqual({
          version,
          otherVersion,
          order: Math.sign(index - other),
        });
      }
    }
  });

  test('agrees with semver wherever it orders identifiers of letters or digits', () => {
    fc.assert(
      fc.property(semanticVersion, semanticVersion, (a, b) => {
        const expected = semver.compare(a, b);
        if (expected !== 0) expect(Math.sign(compareVersions(a, b))).toBe(expected);
      }),
      SEEDED,
    );
  });

  test('is a total order over any text', () => {
    const text = fc.oneof(
      semanticVersion,
      fc.string(),
      fc.stringMatching(/^v?[0-9]{0,4}[-._]?[0-9]?[a-c.-]{0,3}[0-9]?$/),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        expect(compareVersions(a, b) === 0).toBe(a === b);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
      SEEDED,
    );
  });
});

describe('newestFirst', () => {
  test('sorts a copy', () => {
    const tags = Object.freeze([{ version: '1.0.0' }, { version: '1.1.0' }, { version: '1.1.0-rc.1' }]);
    expect(newestFirst(tags, tag => tag.version).map(tag => tag.version)).toEqual(['1.1.0', '1.1.0-rc.1', '1.0.0']);
  });

  test('sorts 12,000 tags in hardly more than linear time', () => {
    expectLinearIn(12_000, length => {
      const tags = Array.from({ length }, (_, index) => `${(index * 7919) % 43}.${(index * 31) % 211}.${index % 97}`);
      return () => newestFirst(tags, tag => tag);
    });
  });
});

describe('isPrerelease', () => {
  test.each([
    '1.0.0-rc.1',
    '1.2.4-0',
    '1.0rc1',
    '1.0.dev3',
    '7.0.0.M3',
    '2.0.0-SNAPSHOT',
    '8-beta',
    '0.12.0-plus-metrics',
  ])('%s leads up to a release', version => expect(isPrerelease(version)).toBe(true));

  test.each([
    '1.2.3',
    '0.1.0',
    '8',
    '1.0.0+build.5',
    '2026.11.1',
    '2026-11-22',
    '2026.11.22-2',
    '2024-01-16T16-07-38Z',
    '1.2-1',
    '5.3.20.RELEASE',
    '4.1.100.Final',
    '1.0.post1',
    '1.2.3-hotfix.1',
    '1.1.1w',
    '1.2.3.',
    'bookworm',
    '',
  ])('%j does not', version => expect(isPrerelease(version)).toBe(false));
});

const word = fc
  .stringMatching(/^[a-z]{1,6}$/)
  .filter(text => !/^(?:final|ga|release|stable|lts|post|p|patch|hotfix|sp|rev)$/.test(text));
const identifier = fc.oneof(fc.nat(30).map(String), word);
const semanticVersion = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(12), fc.array(identifier, { maxLength: 3 }))
  .map(([major, minor, patch, suffix]) =>
    [`${major}.${minor}.${patch}`, ...(suffix.length > 0 ? [suffix.join('.')] : [])].join('-'),
  );
