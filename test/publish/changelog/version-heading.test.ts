/** Which headings of a changelog name a version, and which say what no release has yet. */
import { describe, expect, test } from 'vitest';
import {
  isUnreleased,
  isYanked,
  type VersionHeading,
  versionHeading,
} from '../../../src/publish/changelog/version-heading.ts';

const named = (facts: Partial<VersionHeading> = {}): VersionHeading => ({
  lead: '',
  isBracketed: false,
  sign: '',
  version: '1.2.3',
  url: null,
  rest: '',
  ...facts,
});

describe('a version is named by', () => {
  test.each<readonly [words: string, heading: VersionHeading]>([
    ['1.2.3', named()],
    [' 1.2.3 ', named()],
    ['1.2.3.', named()],
    ['1.2.3./', named()],
    ['v1.2.3', named({ sign: 'v' })],
    ['V2', named({ sign: 'V', version: '2' })],
    ['1.2.3-rc.1+mac', named({ version: '1.2.3-rc.1+mac' })],
    ['[1.2.3] - 2026-06-16', named({ isBracketed: true, rest: ' - 2026-06-16' })],
    ['[v2]', named({ isBracketed: true, sign: 'v', version: '2' })],
    [
      '[1.2.3](https://a.example/1.2.3) (2026-06-16)',
      named({ isBracketed: true, url: 'https://a.example/1.2.3', rest: ' (2026-06-16)' }),
    ],
    ['Version 1.2.3', named({ lead: 'Version ' })],
    ['Changes in 1.2.3', named({ lead: 'Changes in ' })],
    ['api@1.2.3', named({ lead: 'api@' })],
    ['@tidewater/api@1.2.3', named({ lead: '@tidewater/api@' })],
    ['**1.2.3** - 2026-06-16', named({ lead: '**', rest: '** - 2026-06-16' })],
    ['1.2.3 16 June 2026', named({ rest: ' 16 June 2026' })],
    ['1.2.3 June 16, 2026', named({ rest: ' June 16, 2026' })],
    ['1.2.3 Released on Monday', named({ rest: ' Released on Monday' })],
    [`1.2.3 - ${'a'.repeat(392)}`, named({ rest: ` - ${'a'.repeat(392)}` })],
  ])('%j', (words, heading) => {
    expect(versionHeading(words)).toEqual(heading);
  });
});

test.each([
  '1.5 times faster',
  'Faster than 1.5 times before',
  '2',
  'New',
  '',
  '[1.2.3',
  '1.2.3]',
  '1.2.3(https://a.example)',
  `1.2.3 - ${'a'.repeat(393)}`,
])('no version is named by %j', words => {
  expect(versionHeading(words)).toBeNull();
});

test.each<readonly [words: string, is: boolean]>([
  ['Unreleased', true],
  [' unreleased ', true],
  ['[Unreleased]', true],
  ['[Unreleased](https://a.example/compare/v1.2.0...HEAD)', true],
  ['[Unreleased] - soon', true],
  ['Upcoming', true],
  ['Next release', true],
  ['Next version', true],
  ['master (unreleased)', true],
  ['HEAD: soon', true],
  ['Unreleased changes are below', false],
  ['Maintenance', false],
  ['1.2.3', false],
  [`Unreleased - ${'a'.repeat(387)}`, true],
  [`Unreleased - ${'a'.repeat(388)}`, false],
])('whether %j says what no release has yet: %s', (words, is) => {
  expect(isUnreleased(words)).toBe(is);
});

test.each<readonly [rest: string, is: boolean]>([
  [' - 2026-06-16 [YANKED]', true],
  [' yanked', true],
  [' - unyanked', false],
  ['', false],
])('whether a version with %j behind it was taken back: %s', (rest, is) => {
  expect(isYanked({ rest })).toBe(is);
});
