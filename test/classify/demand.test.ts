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

test.each([
  ['Feature-Flag', 'scheduled_exports', 'trailer.feature-flag'],
  ['launch', 'exports', 'trailer.launch'],
])('what customers cannot use yet is held back, whatever else is written: %s: %s', (token, value, rule) => {
  const trailers = [
    { token, value },
    { token: 'Release-Note', value: 'You can schedule exports.' },
    { token: 'Changelog', value: 'added' },
  ];
  expect(readDemand(trailers)).toEqual({ rule, visibility: 'internal', category: 'feature' });
  expect(readDemand([{ token, value: 'none' }])).toBeNull();
});
