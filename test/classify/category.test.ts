import { describe, expect, test } from 'vitest';
import { categoryOf } from '../../src/classify/category.ts';
import { readConvention } from '../../src/classify/convention.ts';
import { countPaths } from '../../src/classify/path-clues.ts';
import { pathSorter } from '../../src/classify/path-kind.ts';
import { readWording } from '../../src/classify/wording.ts';
import type { ParsedCommit } from '../../src/model.ts';
import { aCommit } from './a-commit.ts';

function read(commit: ParsedCommit): string {
  const { paths } = commit.commit;
  const counts = paths === null ? null : countPaths(paths, pathSorter());
  return categoryOf(commit, readConvention(commit), readWording(commit.subject), counts);
}

describe('by its title', () => {
  test.each([
    ['feature', 'Add scheduled exports'],
    ['feature', 'Support `uv pip freeze --exclude`'],
    ['fix', 'Fix slow start on Windows'],
    ['fix', 'Respect `fork-strategy` for `environments`'],
    ['fix', 'Panic on empty lines'],
    ['improvement', 'Improve the wording of publish errors'],
    ['improvement', 'Sort packages by name'],
    ['improvement', 'Use natural sort order'],
    ['performance', 'Avoid allocating mirror URLs'],
    ['performance', 'Speed up start'],
    ['documentation', 'Document the limits'],
    ['documentation', 'Add a guide for teams'],
    ['deprecation', 'Deprecate the old API'],
    ['deprecation', 'Drop support for Python 3.7'],
    ['security', 'Prevent CSRF on sign-in'],
    ['dependency', 'Update the crates'],
  ])('%s: %s', (category, subject) => {
    expect(read(aCommit(subject))).toBe(category);
  });
});

describe('other evidence is stronger than words', () => {
  test.each<[string, string, ParsedCommit]>([
    ['the type', 'fix', aCommit('Add a missing comma', { type: 'fix' })],
    ['a breaking mark', 'breaking', aCommit('Fix the API', { type: 'fix', breaking: true })],
    ['a revert', 'fix', aCommit('Add colours', { kind: 'revert' })],
    ['documents alone', 'documentation', aCommit('Improve colours', { paths: ['docs/a.md'] })],
    ['a dependency', 'dependency', aCommit('Fix a', { dependencies: [{ name: 'a', from: '1', to: '2' }] })],
    ['an issue that it closes', 'fix', aCommit('Retry uploads', { issues: [{ number: 1, repository: null }] })],
  ])('%s', (_, category, commit) => {
    expect(read(commit)).toBe(category);
  });
});

test('words about documentation do not turn code into documentation', () => {
  expect(read(aCommit('Add an example to the hint', { paths: ['src/hint.ts'] }))).toBe('feature');
});

test('security outweighs a fix, but not the documentation of it', () => {
  expect(read(aCommit('Close an XSS', { type: 'fix' }))).toBe('security');
  expect(read(aCommit('Explain how we avoid XSS', { type: 'docs' }))).toBe('documentation');
});
