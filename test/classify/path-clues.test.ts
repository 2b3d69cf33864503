import { expect, test } from 'vitest';
import { countPaths, hasEntry, pathClues } from '../../src/classify/path-clues.ts';
import { pathSorter } from '../../src/classify/path-kind.ts';

const count = (paths: readonly string[]) => countPaths(paths, pathSorter());

test.each([
  ['nothing for source code alone', ['src/a.ts'], false, []],
  ['nothing without files', [], false, []],
  [
    'that tests and documents come with the code',
    ['src/a.ts', 'test/a.ts', 'docs/a.md'],
    false,
    ['tested', 'documented'],
  ],
  ['what readers know best when there is no code', ['docs/a.md', 'test/a.ts', '.github/ci.yml'], false, ['manual']],
  ['the same without any documents', ['test/a.ts', '.github/ci.yml', 'package.json'], false, ['tests']],
  ['that somebody wrote for readers', ['src/a.ts', 'CHANGELOG.md'], true, ['entry']],
  ['the same for a manifest', ['package.json', 'CHANGELOG.md'], true, ['entry', 'manifest']],
  ['that somebody did not, where others do', ['src/a.ts'], true, ['no-entry']],
  ['that a README beside the changelog is no change', ['README.md', 'CHANGELOG.md'], false, ['prose']],
])('paths say %s', (_, paths, areEntriesUsual, rules) => {
  const clues = pathClues(count(paths), areEntriesUsual);
  expect(clues.map(({ rule }) => rule.replace('paths.', ''))).toEqual(rules);
});

test('an entry alone belongs to no change', () => {
  expect(hasEntry(count(['CHANGELOG.md']))).toBe(false);
  expect(hasEntry(count(['CHANGELOG.md', 'src/a.ts']))).toBe(true);
});
