import { describe, expect, test } from 'vitest';
import { findOwnRepository, readEntry } from '../../../scripts/truth/read-entry.ts';
import { expectLinearIn } from '../../support/linear-time.ts';

const URL = 'https://github.com/tidewater/app';

describe('readEntry', () => {
  test.each([
    ['a link to a pull request', `Add tides ([#12](${URL}/pull/12))`, 'Add tides', [12]],
    ['a link without a hash, and one to an issue', `Fix it ([12](${URL}/issues/12))`, 'Fix it', [12]],
    ['several in one bracket', `Fix it ([#12](${URL}/pull/12), [#9](${URL}/pull/9))`, 'Fix it', [12, 9]],
    ['a number and a commit', `Fix it ([#12](${URL}/issues/12)) ([495d9ff](${URL}/commit/495d9ff))`, 'Fix it', [12]],
    ['an address without a link', `Fix it (${URL}/pull/12 and ${URL}/pull/13)`, 'Fix it', [12, 13]],
    ['bare numbers at the end', 'API: Fix it. #12 #13', 'API: Fix it.', [12, 13]],
    ['a reference defined below', 'Fix it ([#12])', 'Fix it', [12]],
    ['a line broken before its number', `Fix it\n  ([#12](${URL}/pull/12))`, 'Fix it', [12]],
    ['a number that belongs to the sentence', 'Fix #12 (#13)', 'Fix #12', [12, 13]],
    [
      'a bracket with more than references',
      `Fix it (see [#12](${URL}/pull/12))`,
      `Fix it (see [#12](${URL}/pull/12))`,
      [12],
    ],
    ['a link without brackets', `Fix it. [#12](${URL}/pull/12)`, 'Fix it.', [12]],
    ['no number', 'Update `Cargo.lock`', 'Update `Cargo.lock`', []],
    [
      "another repository's numbers",
      'Update it ([other#9](https://github.com/tidewater/other/pull/9), tidewater/other#8)',
      'Update it ([other#9](https://github.com/tidewater/other/pull/9), tidewater/other#8)',
      [],
    ],
    ['a colour and a character', 'Map &#35; to #fff', 'Map &#35; to #fff', []],
    ['nothing but a number', '#12', '#12', [12]],
  ])('reads %s', (_, markdown, text, prs) => {
    expect(readEntry(markdown, 'tidewater/app')).toEqual({ text, prs });
  });

  test.each(['[#1] ', '(#1 ', '#1 ', '[', 'and '])('takes time in proportion to a long line of "%s"', part => {
    expectLinearIn(100_000, times => {
      const line = `${part.repeat(times)}#1)`;
      return () => readEntry(line, 'tidewater/app');
    });
  });
});

describe('findOwnRepository', () => {
  test.each([
    ['the one linked most', `${URL}/pull/1 https://github.com/other/one/pull/2 ${URL}/issues/3`, 'tidewater/app'],
    ['the first of two linked alike', `https://github.com/Other/one/pull/2 ${URL}/pull/1`, 'other/one'],
    ['none without links', 'Fix it (#12)', ''],
  ])('finds %s', (_, markdown, own) => {
    expect(findOwnRepository(markdown)).toBe(own);
  });
});
