import { describe, expect, test } from 'vitest';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import { compileTagParser } from '../../src/config/tag-parser.ts';

describe('compileTagParser', () => {
  test('without configuration it is the default parser', async () => {
    expect(await compileTagParser({ tags: {}, packages: [] })).toBe(parseReleaseTag);
  });

  test.each([
    ['a pattern reads the version', 'app-(?<version>\\d+\\.\\d+)', 'app-1.2', { package: '', version: '1.2' }],
    ['and the package', '(?P<package>[a-z]+)_(?P<version>.+)', 'web_1.2', { package: 'web', version: '1.2' }],
    ['a package may be optional', '(?:(?<package>[a-z]+)/)?(?<version>\\d+)', '7', { package: '', version: '7' }],
    ['it must match the whole name', 'app-(?<version>\\d+)', 'my-app-7-old', null],
    ['other tags are no releases', 'app-(?<version>.+)', 'v1.2.3', null],
    ['an empty version is none', 'v(?<version>\\d*)', 'v', null],
  ])('%s', async (_, pattern, tag, expected) => {
    const parse = await compileTagParser({ tags: { pattern }, packages: [] });
    expect(parse(tag)).toEqual(expected);
  });

  test.each([
    ['a prefix names its package', 'cli-v1.2.3', { package: 'Command line', version: '1.2.3' }],
    ['the longest prefix wins', 'cli-next-1.0.0-rc.1', { package: 'Next', version: '1.0.0-rc.1' }],
    ['behind a prefix a number is enough', 'cli-v8', { package: 'Command line', version: '8' }],
    ['what is no version is no release', 'cli-vnext', null],
    ['a prefix alone is none', 'cli-v', null],
    ['other tags are read as ever', 'web@2.0.0', { package: 'web', version: '2.0.0' }],
  ])('%s', async (_, tag, expected) => {
    const packages = [
      { name: 'Command line', path: 'cli', tag_prefix: 'cli-v' },
      { name: 'Next', path: 'next', tag_prefix: 'cli-next-' },
      { name: 'web', path: 'web' },
    ];
    expect((await compileTagParser({ tags: {}, packages }))(tag)).toEqual(expected);
  });

  test('no pattern stalls on any tag', async () => {
    const parse = await compileTagParser({ tags: { pattern: '(?<version>(a+)+)$' }, packages: [] });
    // Backtracking would take longer than the world is old.
    expect(parse(`${'a'.repeat(5_000)}!`)).toBeNull();
  });
});
