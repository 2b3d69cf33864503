import { expect, test } from 'vitest';
import { noChange } from '../../src/classify/no-change.ts';
import { aCommit } from './a-commit.ts';

test.each([
  ['a release', aCommit('2.0.0', { kind: 'release' }), 'kind.release'],
  ['a fixup', aCommit('Colours', { kind: 'fixup' }), 'kind.fixup'],
  ['a plain merge', aCommit('Merge branch main', { kind: 'merge', pullRequest: null }), 'kind.merge'],
  ['the merge of a pull request', aCommit('Colours', { kind: 'merge', pullRequest: 12 }), null],
  ['a revert', aCommit('Colours', { kind: 'revert' }), null],
  ['a change', aCommit('Colours'), null],
])('%s', (_, commit, rule) => {
  expect(noChange(commit)).toBe(rule);
});
