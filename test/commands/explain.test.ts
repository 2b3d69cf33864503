import { expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { releaseOf, shaOf } from '../support/evidence.ts';

test('what a message holds reaches neither the terminal nor the runner as a command', () => {
  const release = releaseOf([
    'feat: x\n\nRelease-Note: Evil \u001b]0;t\u0007\u001b[31m \u009b1m \u202eb ##[add-mask]e',
  ]);
  const answer = explain(release, shaOf(0));
  expect(answer).toMatch(
    /^Commit [0-9a-f]{12} is c-[0-9a-f]{12} "Evil .*e\." \(feature\), which is in the customer notes/,
  );
  expect(answer).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]|##\[/);
});

test('a long title is not cut', () => {
  const title = `Add ${'very '.repeat(100)}much`;
  expect(explain(releaseOf([`feat: ${title}`]), shaOf(0))).toContain(`"${title}."`);
});
