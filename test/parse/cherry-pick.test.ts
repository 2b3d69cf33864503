import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { cherryPickedFrom } from '../../src/parse/cherry-pick.ts';

const mark = (digit: string) => `(cherry picked from commit ${digit.repeat(40)})`;

describe('cherryPickedFrom', () => {
  test.each<[title: string, body: string, original: string | null]>([
    ['no mark', 'a', null],
    ['one mark', `a\n\n${mark('1')}`, '1'],
    ['a mark above co-authors', `a\n\n${mark('1')}\n\nCo-authored-by: Bo <bo@x.y>`, '1'],
    [
      'a copy of a copy, which is a copy of the first',
      `a\n\n${mark('1')}\nSigned-off-by: Bo <bo@x.y>\n${mark('2')}`,
      '1',
    ],
    ['copies squashed together, which are a copy of none', `* a\n\n${mark('1')}\n\n* b\n\n${mark('2')}`, null],
    ['a mark within a sentence', `see ${mark('1')}`, null],
    ['an abbreviation', '(cherry picked from commit 1a2b3c4)', null],
  ])('%s', (_title, body, original) => {
    expect(cherryPickedFrom(bodyOf(body))).toBe(original?.repeat(40) ?? null);
  });
});
