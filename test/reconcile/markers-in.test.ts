import { expect, test } from 'vitest';
import { markersIn } from '../../src/reconcile/markers-in.ts';

const nobody = (): boolean => false;

test.each([
  ['- A. <!-- #412 -->', ['#412']],
  ['- A. <!-- api#412.csv-export -->', ['api#412.csv-export']],
  ['- A. <!-- dep-left-pad -->', ['dep-left-pad']],
  ['- A. <!-- c-0123456789ab -->', ['c-0123456789ab']],
  ['- A. <!-- security --> <!-- security.internal -->', ['security', 'security.internal']],
  ['- A. <!-- #1 --> <!--#2,#3-->', ['#1', '#2', '#3']],
  ['- A. <!-- TODO: ask Mia -->', []],
  ['- A. <!-- securityhole -->', []],
  ['- A.', []],
])('%s', (text, ids) => {
  expect(markersIn(text, nobody)).toEqual(ids);
});

test('a marker that lost its sign is known by what was generated', () => {
  expect(markersIn('- A. <!--2-->', id => id === '#2')).toEqual(['#2']);
});
