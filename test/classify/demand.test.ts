import { expect, test } from 'vitest';
import { readDemand } from '../../src/classify/demand.ts';

test.each<[string, string, string, string, string | null]>([
  ['GitLab’s own', 'Changelog', 'fixed', 'public', 'fix'],
  ['in any case', 'CHANGELOG', 'Added', 'public', 'feature'],
  ['something removed', 'Changelog', 'removed', 'public', 'breaking'],
  ['left out', 'Changelog', 'none', 'internal', null],
  ['a note', 'Release-Note', 'You can now export to CSV.', 'public', null],
  ['no note', 'Release-Note', 'none', 'internal', null],
  ['no note, politely', 'Release-Notes', 'N/A.', 'internal', null],
])('%s: %s: %s', (_, token, value, visibility, category) => {
  expect(readDemand([{ token, value }])).toMatchObject({ visibility, category });
});

test.each([
  ['Signed-off-by', 'Mia <mia@example.com>'],
  ['Changelog', 'see the wiki'],
  ['Changelog', 'constructor'],
  ['Release-Note', ' '],
])('nothing is demanded by %s: %s', (token, value) => {
  expect(readDemand([{ token, value }])).toBeNull();
});

test('a later word corrects an earlier one', () => {
  const trailers = [
    { token: 'Changelog', value: 'fixed' },
    { token: 'Release-Note', value: 'none' },
    { token: 'Reviewed-by', value: 'Ada' },
  ];
  expect(readDemand(trailers)).toMatchObject({ visibility: 'internal', category: 'fix' });
});
