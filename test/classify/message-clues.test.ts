import { expect, test } from 'vitest';
import { messageClues } from '../../src/classify/message-clues.ts';
import { aCommit } from './a-commit.ts';

test('most messages say nothing besides their subject', () => {
  expect(
    messageClues(aCommit('Colours', { body: '## Summary\n\nMore of them.\n\n## Test Plan\n\nLooked at it.' })),
  ).toEqual([]);
});

test.each(['renovate[bot]', 'dependabot[bot]', 'github-actions[bot]', 'Renovate Bot', 'pre-commit-ci[bot]'])(
  '%s looks after a repository',
  author => {
    expect(messageClues(aCommit('Colours', { author }))).toEqual([{ rule: 'author.bot', points: -2 }]);
  },
);

test.each(['Renovated Rob', 'claude[bot]', 'copilot-swe-agent[bot]'])('%s writes for people', author => {
  expect(messageClues(aCommit('Colours', { author }))).toEqual([]);
});
