/** Whether two texts read the same, and which line is the first that does not. */
import { expect, test } from 'vitest';
import { firstDifference } from '../../../src/publish/verify/same-words.ts';

test.each([
  ['themselves', 'One.\n', 'One.\n'],
  ['Windows’ line endings', 'One.\nTwo.\n', 'One.\r\nTwo.\r\n'],
  ['the oldest line endings', 'One.\nTwo.\n', 'One.\rTwo.\r'],
  ['a mark of bytes', 'One.\n', '\ufeffOne.\n'],
  ['white space behind words', 'One.\nTwo.', 'One.  \nTwo.\t'],
  ['blank lines', 'One.\nTwo.', '\n\nOne.\n \t\n\nTwo.\n\n'],
  ['deeper headings', '## New\n', '###### New\n'],
  ['deeper headings with a tab', '#\tNew\n', '###\tNew\n'],
  ['deeper headings that are set in', '   ## New\n', '   ### New\n'],
  ['nothing', '', '\n \n'],
])('they read like %s', (_, first, second) => {
  expect(firstDifference(first, second)).toBeNull();
  expect(firstDifference(second, first)).toBeNull();
});

test.each<[what: string, first: string, second: string, one: string | null, other: string | null]>([
  ['other words', 'One.\n\nTwo.\n', 'One.\nThree. \n', 'Two.', 'Three. '],
  ['the first of several', 'A\nB\nC\n', 'A\nX\nY\n', 'B', 'X'],
  ['words that are missing', 'One.\nTwo.\n', 'One.\n', 'Two.', null],
  ['words that were added', 'One.\n', 'One.\nTwo.\n', null, 'Two.'],
  ['all words', 'One.\n', '', 'One.', null],
  ['white space before words, which may be code', 'x\n', '    x\n', 'x', '    x'],
  ['a heading further to the right', '# New\n', ' # New\n', '# New', ' # New'],
  ['a heading that became words', '# New\n', 'New\n', '# New', 'New'],
  ['signs without a space, which are no heading', '#412\n', '##412\n', '#412', '##412'],
  ['too many signs, which are no heading', '###### x\n', '####### x\n', '###### x', '####### x'],
  ['signs in a line', 'a # b\n', 'a ## b\n', 'a # b', 'a ## b'],
  ['signs that are set in as code', '    # x\n', '    ## x\n', '    # x', '    ## x'],
  ['a mark of bytes in the middle', 'a\n', 'a\ufeffb\n', 'a', 'a\ufeffb'],
])('it finds %s', (_, first, second, one, other) => {
  expect(firstDifference(first, second)).toEqual({ first: one, second: other });
});
