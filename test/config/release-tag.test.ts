import { describe, expect, test } from 'vitest';
import { parseReleaseTag } from '../../src/config/release-tag.ts';

describe('parseReleaseTag', () => {
  test.each([
    // the product's own releases
    ['v1.2.3', '', '1.2.3'],
    ['V1.2.3', '', '1.2.3'],
    ['1.2.3', '', '1.2.3'],
    ['1.2', '', '1.2'],
    ['v8', '', '8'],
    ['v2.0.0-rc.1', '', '2.0.0-rc.1'],
    ['v8-beta.1', '', '8-beta.1'],
    ['v0.12.0-plus-buffer-metrics', '', '0.12.0-plus-buffer-metrics'],
    ['1.0.0+build.5', '', '1.0.0+build.5'],
    ['1.0.0rc1', '', '1.0.0rc1'],
    ['1.0b2', '', '1.0b2'],
    ['v7.0.0.rc1', '', '7.0.0.rc1'],
    ['5.3.20.RELEASE', '', '5.3.20.RELEASE'],
    ['release-1.2.3', '', '1.2.3'],
    ['release/v1.2.3', '', '1.2.3'],
    ['rel/release-3.3.6', '', '3.3.6'],
    ['version-3.44.0', '', '3.44.0'],
    ['rel_1_2_3', '', '1.2.3'],
    ['REL_16_1', '', '16.1'],
    ['REL9_6_24', '', '9.6.24'],
    ['v3_2_2', '', '3.2.2'],
    ['go1.21.3', '', '1.21.3'],
    ['n6.0', '', '6.0'],
    ['r5.0.3', '', '5.0.3'],
    // calendar versions
    ['2026.11.1', '', '2026.11.1'],
    ['2026-11-22', '', '2026-11-22'],
    ['2026-11-22.1', '', '2026-11-22.1'],
    ['2026-11', '', '2026-11'],
    ['20261122', '', '20261122'],
    ['20261122-2', '', '20261122-2'],
    ['release-2026-11-22', '', '2026-11-22'],
    ['RELEASE.2024-01-16T16-07-38Z', '', '2024-01-16T16-07-38Z'],
    // packages
    ['pkg@1.2.3', 'pkg', '1.2.3'],
    ['pkg@1', 'pkg', '1'],
    ['@scope/pkg@1.2.3', '@scope/pkg', '1.2.3'],
    ['@scope/pkg@2.0.0-beta.1', '@scope/pkg', '2.0.0-beta.1'],
    ['pkg/v1.2.3', 'pkg', '1.2.3'],
    ['sub/mod/v2.1.0', 'sub/mod', '2.1.0'],
    ['pkg-v1.2.3', 'pkg', '1.2.3'],
    ['pkg-1.2.3', 'pkg', '1.2.3'],
    ['pkg-2026-11-22', 'pkg', '2026-11-22'],
    ['release/pkg-1.2.3', 'pkg', '1.2.3'],
    ['curl-8_5_0', 'curl', '8.5.0'],
    ['OpenSSL_1_1_1w', 'OpenSSL', '1.1.1w'],
    ['log4j-2.17.0', 'log4j', '2.17.0'],
    ['plugin-2-1.2.3', 'plugin-2', '1.2.3'],
    ['v8-compile-cache-1.2.3', 'v8-compile-cache', '1.2.3'],
    ['python-3.11-image-v1.2.3', 'python-3.11-image', '1.2.3'],
    ['latest-version-1.2.3', 'latest-version', '1.2.3'],
    ['nightly@1.2.3', 'nightly', '1.2.3'],
  ])('%s is %j in version %s', (tag, name, version) => {
    expect(parseReleaseTag(tag)).toEqual({ package: name, version });
  });

  test.each([
    ['a name', 'latest'],
    ['a moving tag', 'nightly'],
    ['a moving tag with a version', 'nightly/1.2.3'],
    ['a moving tag with a date', 'nightly-2026-11-22'],
    ['a backup', 'backup/v1.2.3'],
    ['a dist-tag', 'pkg@latest'],
    ['a maintenance line', 'v1.x'],
    ['what git describe prints', 'v1.2.3-4-gdeadbee'],
    ['what git describe prints upon such a tag', '0.2.0-105-g1138fa3-4-g6016e92'],
    ['a number', '8'],
    ['a number behind a word', 'deploy-1234'],
    ['hexadecimal digits', 'sha-1234567'],
    ['an impossible date', '2026-13-40'],
    ['a letter', 'v'],
    ['an unfinished version', 'v1.'],
    ['an empty part', 'v1..2'],
    ['a revision', 'v1.2.3~1'],
    ['nothing', ''],
    ['more than a file name holds', `v1.0.${'0'.repeat(250)}-x`],
  ])('%s is no release: %s', (_, tag) => {
    expect(parseReleaseTag(tag)).toBeNull();
  });

  test.each(['1.', '-1', 'v1-', '-v1.1', '1_', '-1.1', 'v1.1.', 'aa', '2026-11-'])(
    '%s again and again comes to an end',
    part => {
      // A name is 255 characters at most, so that only an expression that tries everything would be slow, and that without end.
      for (const end of ['', '~', '1'])
        expect(() => parseReleaseTag(part.repeat(Math.floor(254 / part.length)) + end)).not.toThrow();
    },
  );
});
