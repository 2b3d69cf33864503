import { expect, test } from 'vitest';
import { linesOfChange } from '../../src/check/document-lines.ts';

const EMPTY = '# News, 16 June\n\nNo changes in 0 commits.\n\nVersion 1.2.3.\n';

test.each([
  [
    'are those that the document has only with it, without markers and first lines',
    '# News, 16 June\n\n**New:** dark mode.\n\n## New\n\n- Add dark mode. <!-- #12 -->\n\nVersion 1.3.0.\n',
    '## New\n\n- Add dark mode.',
  ],
  [
    'are all new ones in a template without headings and items, but those that sum up',
    '# News, 16 June\n\n**New:** dark mode.\n\nYou can now choose dark mode. <!-- #12 -->\n\nVersion 1.3.0.\n',
    'You can now choose dark mode.',
  ],
  [
    'lose our markers only',
    '# News, 16 June\n\n- Add \\<!-- x --> and \\<!-- #1 --> <!-- #12.more-charts -->\n- B <!-- c-0123456789ab -->\n- C <!-- dep-vite -->\n- D <!-- security -->\n- E <!-- security.internal -->\n- <!-- x -->\n',
    '- Add \\<!-- x --> and \\<!-- #1 -->\n- B\n- C\n- D\n- E\n- <!-- x -->',
  ],
  ['are none where only numbers differ', '# News, 16 June\n\nNo changes in 1 commits.\n\nVersion 1.2.3.\n', ''],
  ['may be a table', '# News, 16 June\n\n| a |\n|---|\n| b |\n', '| a |\n|---|\n| b |'],
  ['may start with a bold line', '# News, 16 June\n\n**Faster**\n\n- a\n', '**Faster**\n\n- a'],
])('lines of a change %s', (_, whole, expected) => {
  expect(linesOfChange(whole, EMPTY)).toBe(expected);
});
