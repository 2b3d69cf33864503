import { describe, expect, test } from 'vitest';
import { findTrailers, isKnownTrailer, readTrailer } from '../../src/parse/trailers.ts';

type Row = [title: string, body: string, trailers: readonly (readonly [token: string, value: string])[], rest: string];

describe('findTrailers', () => {
  test.each<Row>([
    ['none', 'Just words.', [], 'Just words.'],
    ['no body', '', [], ''],
    [
      'the last paragraph',
      'Words.\n\nA: b\nC-d: e',
      [
        ['A', 'b'],
        ['C-d', 'e'],
      ],
      'Words.',
    ],
    ['a body that is nothing else', 'Signed-off-by: A <a@b.c>', [['Signed-off-by', 'A <a@b.c>']], ''],
    ['white space before the colon', 'w\n\nA : b', [['A', 'b']], 'w'],
    [
      'folded values',
      'w\n\nA: b\n  c\n\td\nE: f',
      [
        ['A', 'b c d'],
        ['E', 'f'],
      ],
      'w',
    ],
    [
      'an empty value',
      'w\n\nA:\nB: c',
      [
        ['A', ''],
        ['B', 'c'],
      ],
      'w',
    ],
    [
      'a conventional footer',
      'w\n\nFixes #12\nRefs #1, #2',
      [
        ['Fixes', '#12'],
        ['Refs', '#1, #2'],
      ],
      'w',
    ],
    [
      'a known one among three other lines',
      'w\n\na b\nc d\ne f\nCo-authored-by: A <a@b.c>',
      [['Co-authored-by', 'A <a@b.c>']],
      'w\n\na b\nc d\ne f',
    ],
    ['a known one among too many other lines', 'w\n\na b\nc d\ne f\ng h\nCc: A', [], 'w\n\na b\nc d\ne f\ng h\nCc: A'],
    ['an unknown one among other lines', 'w\n\na b\nC: d', [], 'w\n\na b\nC: d'],
    ['one that is not at the end', 'A: b\n\nw', [], 'A: b\n\nw'],
    [
      'a note above the co-authors',
      'w\n\nRelease-Note: x\n\nCo-authored-by: A <a@b.c>',
      [
        ['Release-Note', 'x'],
        ['Co-authored-by', 'A <a@b.c>'],
      ],
      'w',
    ],
    [
      "GitHub's rule above the co-authors",
      'w\n\nFixes #7860\n\n---------\n\nCo-authored-by: A <a@b.c>',
      [
        ['Fixes', '#7860'],
        ['Co-authored-by', 'A <a@b.c>'],
      ],
      'w',
    ],
    [
      'unknown tokens above the co-authors, which are words',
      'Note: slow.\n\nCo-authored-by: A <a@b.c>',
      [['Co-authored-by', 'A <a@b.c>']],
      'Note: slow.',
    ],
    [
      'the mark of a cherry-pick',
      'w\n\nSigned-off-by: A <a@b.c>\n(cherry picked from commit 1a2b)',
      [['Signed-off-by', 'A <a@b.c>']],
      'w',
    ],
    ['an address', 'w\n\nhttps://example.com', [], 'w\n\nhttps://example.com'],
    ['a header of a squash', 'w\n\nfeat: add y', [], 'w\n\nfeat: add y'],
    ['a closing reference like a header', 'w\n\nfix: #3276', [['fix', '#3276']], 'w'],
    ['a log in a fence', 'w\n\n```\nx\n\nerror: a\nwarning: b', [], 'w\n\n```\nx\n\nerror: a\nwarning: b'],
    ['trailers below a fence', '```\nx\n```\n\nA: b', [['A', 'b']], '```\nx\n```'],
  ])('%s', (_title, body, trailers, rest) => {
    expect(findTrailers(body)).toEqual({ trailers: trailers.map(([token, value]) => ({ token, value })), rest });
  });
});

test('a trailer is one line', () => {
  expect(readTrailer('Reviewed-by: Bo')).toEqual({ token: 'Reviewed-by', value: 'Bo' });
  expect(readTrailer('two words: no')).toBeNull();
  expect(readTrailer('Fixes #12 in part')).toBeNull();
});

test('known are tokens in common use and marks of tools', () => {
  expect(['signed-off-by: a', 'Closes #1', '(cherry picked from commit 1a)', '---------'].every(isKnownTrailer)).toBe(
    true,
  );
  expect(['Note: a', 'Closes the door', '--'].some(isKnownTrailer)).toBe(false);
});
