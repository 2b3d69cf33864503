import { expect, test } from 'vitest';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from './commit-of.ts';

const valuesIn = (line: string): readonly string[] =>
  parseCommit(commitOf(`feat: x\n\n${line}`)).trailers.map(({ value }) => value);

test.each([
  'None (internal)',
  'N/A - internal',
  'none 🙂',
  'none!',
  '- none',
  '**none**',
  '<!-- x --> none',
  'none\u200b',
  'No release note needed.',
])('a note that says none says nothing else: %s', value => {
  expect(valuesIn(`Release-Note: ${value}`)).toEqual(['none']);
});

test.each(['TBD', 'TODO', 'see title', '[Add a description]', '?', '...'])('a placeholder is no note: %s', value => {
  expect(valuesIn(`Release-Note: ${value}`)).toEqual([]);
  expect(valuesIn(`Benefit: ${value}`)).toEqual([]);
});

test.each([
  'None of the charts flicker now.',
  'You can export.',
  'N/A is shown for empty cells in the export of a table.',
])('a sentence stays as it is: %s', value => {
  expect(valuesIn(`Release-Note: ${value}`)).toEqual([value]);
});

test('other trailers stay as they are', () => {
  expect(valuesIn('Changelog: none\nReviewed-by: TBD')).toEqual(['none', 'TBD']);
});
