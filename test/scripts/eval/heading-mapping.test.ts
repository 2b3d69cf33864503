import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMapping } from '../../../scripts/eval/heading-mapping.ts';

const general = parseMapping(
  'headings.yml',
  readFileSync(new URL('../../../scripts/eval/headings.yml', import.meta.url), 'utf8'),
);

describe('the general mapping', () => {
  test.each([
    ['Bug fixes', ['fix']],
    ['BUGFIX', ['fix']],
    ['⭐ Added', ['feature', 'improvement']],
    ['⚠ BREAKING CHANGES', ['breaking']],
    ['Breaking changes:', ['breaking']],
    ['SECURITY/BUGFIX', ['security', 'fix']],
    ['Fixes and performance', ['fix', 'performance']],
    ['Other changes', 'any'],
    ['Chore & Maintenance', 'internal'],
    ['Chore and fixes', null],
    ['Python', null],
    ['', null],
    ['constructor', null],
  ])('%s means %j', (heading, meaning) => {
    expect(general.meaningOf(heading)).toEqual(meaning);
  });
});

test('a mapping may be JSON', () => {
  expect(parseMapping('uv.mapping.json', '{"Python": ["feature"]}').meaningOf('python')).toEqual(['feature']);
});

test.each([
  ['a category that does not exist', 'Fixes: [fixes]', 'Fixes: '],
  ['an empty list', 'Fixes: []', 'Fixes: '],
  ['a list instead of a table', '- fix', 'lines.yml is no mapping'],
])('%s is refused', (_, text, message) => {
  expect(() => parseMapping('lines.yml', text)).toThrow(message);
});
