/** A version that was taken back says so in the changelog, and nothing else changes there. */
import { describe, expect, test } from 'vitest';
import { markYanked } from '../../../src/publish/changelog/mark-yanked.ts';
import { sectionOf } from '../../../src/publish/changelog/section-of.ts';

const REASON = 'it lost *drafts*.';

const cases: readonly (readonly [what: string, before: string, reason: string, after: string])[] = [
  ['a heading', '## [1.2.0] - 2026-05-09\n\n- a\n', '', '## [1.2.0] - 2026-05-09 [YANKED]\n\n- a\n'],
  [
    'a heading with its reason',
    '## [1.2.0] - 2026-05-09\n\n- a\n',
    REASON,
    `## [1.2.0] - 2026-05-09 [YANKED]\n\n**Yanked:** ${REASON}\n\n- a\n`,
  ],
  [
    'a reason over two lines',
    '## 1.2.0\n\n- a\n',
    'it lost\n## drafts.',
    '## 1.2.0 [YANKED]\n\n**Yanked:** it lost ## drafts.\n\n- a\n',
  ],
  [
    'a reason that would hide the rest',
    '## 1.2.0\n\n- a\n',
    'it <!-- lost',
    '## 1.2.0 [YANKED]\n\n**Yanked:** it &lt;!-- lost\n\n- a\n',
  ],
  ['a paragraph right below it', '## 1.2.0\nText.\n', REASON, `## 1.2.0 [YANKED]\n\n**Yanked:** ${REASON}\n\nText.\n`],
  [
    'nothing below it',
    '## 1.2.0\n\n## 1.1.0\n\n- a\n',
    REASON,
    `## 1.2.0 [YANKED]\n\n**Yanked:** ${REASON}\n\n## 1.1.0\n\n- a\n`,
  ],
  ['nothing below it at the end', '## 1.2.0', REASON, `## 1.2.0 [YANKED]\n\n**Yanked:** ${REASON}`],
  ['an underlined heading', '1.2.0\n=====\n\n- a\n', '', '1.2.0 [YANKED]\n=====\n\n- a\n'],
  ['closing signs', '## 1.2.0 ##\n\n- a\n', '', '## 1.2.0 [YANKED] ##\n\n- a\n'],
  [
    'Windows’ line endings',
    '# A\r\n\r\n## 1.2.0\r\n- a\r\n',
    REASON,
    `# A\r\n\r\n## 1.2.0 [YANKED]\r\n\r\n**Yanked:** ${REASON}\r\n\r\n- a\r\n`,
  ],
  ['a paragraph right below it, without a reason', '## 1.2.0\nText.\n', '', '## 1.2.0 [YANKED]\nText.\n'],
  [
    'a reason with white space around it',
    '## 1.2.0\n\n- a\n',
    '  it   lost  \n',
    '## 1.2.0 [YANKED]\n\n**Yanked:** it lost\n\n- a\n',
  ],
  ['a line of spaces below it', '## 1.2.0\n  \n- a\n', REASON, `## 1.2.0 [YANKED]\n\n**Yanked:** ${REASON}\n  \n- a\n`],
  ['spaces and closing signs', '## 1.2.0  ##  \n\n- a\n', '', '## 1.2.0 [YANKED]  ##  \n\n- a\n'],
  ['spaces behind it', '## 1.2.0   \n\n- a\n', '', '## 1.2.0 [YANKED]   \n\n- a\n'],
  ['one that is marked already', '## [1.2.0] [YANKED]\n\n- a\n', REASON, '## [1.2.0] [YANKED]\n\n- a\n'],
];

describe('it marks', () => {
  test.each(cases)('%s', (_, before, reason, after) => {
    const marked = markYanked(before, '1.2.0', reason);
    expect(marked).toBe(after);
    expect(markYanked(after, '1.2.0', 'again')).toBe(after);
    expect(sectionOf(after, '1.2.0')?.endsWith(sectionOf(before, '1.2.0') ?? '?')).toBe(true);
  });

  test('nothing where the version has no section', () => {
    expect(markYanked('## 1.2.0\n', '1.3.0', REASON)).toBeNull();
  });
});
