import { describe, expect, test } from 'vitest';
import { placeReleases } from '../../../scripts/truth/place-releases.ts';

const tag = (name: string, version = name.replace(/^v/, ''), packageName = '') => ({
  name,
  version,
  sha: name,
  package: packageName,
});
const place = (versions: readonly string[], tags: readonly ReturnType<typeof tag>[]) => {
  const { placed, dropped } = placeReleases(versions, tags);
  return { placed: placed.map(one => `${one.version}: ${one.previous.name}..${one.tag.name}`), dropped };
};

describe('placeReleases', () => {
  test.each([
    [
      'a version starts at the one below it, whatever their order in the file',
      ['1.9.0', '1.10.0', '2.0.0'],
      [tag('v1.8.0'), tag('v1.9.0'), tag('v1.10.0'), tag('v2.0.0')],
      ['2.0.0: v1.10.0..v2.0.0', '1.10.0: v1.9.0..v1.10.0', '1.9.0: v1.8.0..v1.9.0'],
      [],
    ],
    [
      'the lowest version starts at a stable tag',
      ['2.0.0'],
      [tag('v1.0.0'), tag('v2.0.0-rc.1'), tag('v2.0.0')],
      ['2.0.0: v1.0.0..v2.0.0'],
      [],
    ],
    [
      'a version with sections for its prereleases starts at the last of them',
      ['2.0.0', '2.0.0-rc.1'],
      [tag('v1.0.0'), tag('v2.0.0-rc.1'), tag('v2.0.0')],
      ['2.0.0: v2.0.0-rc.1..v2.0.0', '2.0.0-rc.1: v1.0.0..v2.0.0-rc.1'],
      [],
    ],
    [
      'a version that was never tagged takes the one above it along',
      ['1.0.0', '1.1.0', '1.2.0', '1.3.0'],
      [tag('v0.9.0'), tag('v1.0.0'), tag('v1.2.0'), tag('v1.3.0')],
      ['1.3.0: v1.2.0..v1.3.0', '1.0.0: v0.9.0..v1.0.0'],
      ['1.2.0: 1.1.0 has no tag to start from', '1.1.0: it has no tag'],
    ],
    [
      'a short version finds its long tag, and tags of packages do not count',
      ['1.2'],
      [tag('v1.1.0'), tag('v1.2.0'), tag('cli@1.1.9', '1.1.9', 'cli')],
      ['1.2: v1.1.0..v1.2.0'],
      [],
    ],
    [
      'the first release of all cannot be measured',
      ['1.0.0'],
      [tag('v1.0.0')],
      [],
      ['1.0.0: what came before it has no tag to start from'],
    ],
  ])('%s', (_, versions, tags, placed, dropped) => {
    expect(place(versions, tags)).toEqual({ placed, dropped });
  });
});
