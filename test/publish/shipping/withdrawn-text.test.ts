/** Notes of a release that was taken back say so below their title, and every other byte stays. */
import { expect, test } from 'vitest';
import { withdrawnText } from '../../../src/publish/shipping/withdrawn-text.ts';

const REASON = 'it lost *drafts*. Use 1.1.1.';
const LINE = `**Withdrawn:** ${REASON}`;

test.each<readonly [where: string, notes: string, reason: string, withdrawn: string]>([
  ['below the title', '# A\n\n- One.\n', REASON, `# A\n\n${LINE}\n\n- One.\n`],
  ['below a title without a blank line', '# A\n- One.\n', REASON, `# A\n\n${LINE}\n\n- One.\n`],
  ['below an underlined title', 'A\n===\n\n- One.\n', REASON, `A\n===\n\n${LINE}\n\n- One.\n`],
  ['below a title that is all there is', '# A\n', REASON, `# A\n\n${LINE}\n`],
  ['above a text without a title', '- One.\n', REASON, `${LINE}\n\n- One.\n`],
  [
    'above a text whose first heading is of the second level',
    '## New\n\n- One.\n',
    REASON,
    `${LINE}\n\n## New\n\n- One.\n`,
  ],
  ['above a text that has a title further down', 'One.\n\nTwo.\n\n# A\n', REASON, `${LINE}\n\nOne.\n\nTwo.\n\n# A\n`],
  [
    'below the title that follows front matter',
    '---\na: b\n---\n\n# A\n\n- One.\n',
    REASON,
    `---\na: b\n---\n\n# A\n\n${LINE}\n\n- One.\n`,
  ],
  [
    'below a title right above its text, though a blank line stands before',
    '---\na: b\n---\n\n# A\n- One.\n',
    REASON,
    `---\na: b\n---\n\n# A\n\n${LINE}\n\n- One.\n`,
  ],
  ['below the first of two titles', '# A\n\n# B\n', REASON, `# A\n\n${LINE}\n\n# B\n`],
  ['behind a byte order mark', '\ufeff# A\n\n- One.\n', REASON, `\ufeff# A\n\n${LINE}\n\n- One.\n`],
  ['in an empty text', '', REASON, `${LINE}\n`],
  ['with Windows’ line endings', '# A\r\n\r\n- One.\r\n', REASON, `# A\r\n\r\n${LINE}\r\n\r\n- One.\r\n`],
  ['with old line endings', '# A\r\r- One.\r', REASON, `# A\r\r${LINE}\r\r- One.\r`],
  ['with a reason on one line', '# A\n', ' it lost\n\n## drafts. ', '# A\n\n**Withdrawn:** it lost ## drafts.\n'],
  ['with a reason that hides nothing', '# A\n', 'a <!-- b <!-- c', '# A\n\n**Withdrawn:** a &lt;!-- b &lt;!-- c\n'],
])('%s', (_, notes, reason, withdrawn) => {
  expect(withdrawnText(notes, reason)).toBe(withdrawn);
  expect(withdrawnText(withdrawn, 'again')).toBe(withdrawn);
});
