/** Notes below a heading of a changelog: without their title, their headings deeper, and nothing left open. */
import { expect, test } from 'vitest';
import { nestedText } from '../../../src/publish/changelog/nested-text.ts';

test.each<readonly [what: string, notes: string, depth: number, text: string]>([
  ['the title goes, and headings go below the one above', '# T\n\n## A\n\n### B\n\nc\n', 2, '### A\n\n#### B\n\nc'],
  ['headings that are deep enough stay as they are', 'A\n---\n\nb\n\n### C\n', 1, 'A\n---\n\nb\n\n### C'],
  ['only headings change', '## A\n\n#12 and # 13\n\n- # x\n', 2, '### A\n\n#12 and # 13\n\n- # x'],
  ['an underlined heading goes on one line', 'a\n\nTwo  \n  lines \n-----  \n\nb\n', 2, 'a\n\n### Two lines\n\nb'],
  ['an underlined title goes', 'T\n=\n\na\n', 2, 'a'],
  ['a heading of the first level further down is none', 'a\n\nB\n==\n\nc\n', 2, 'a\n\n### B\n\nc'],
  ['the sixth level is the last', '## A\n\n##### B\n', 4, '##### A\n\n###### B'],
  ['a fence of tildes ends like it began', '~~~~\na\n', 2, '~~~~\na\n~~~~'],
  ['an indented fence ends', '  ````\na\n', 2, '  ````\na\n````'],
  ['a comment that nobody closed ends', ' <!-- a\n', 2, ' <!-- a -->'],
  ['a comment that somebody closed stays', '<!-- a -->\n', 2, '<!-- a -->'],
  ['a fold that somebody closed stays', '<details>\n\n- a\n\n</details>\n', 2, '<details>\n\n- a\n\n</details>'],
  [
    'two open folds end',
    '<details>\n\n<details>\n\n- a\n',
    2,
    '<details>\n\n<details>\n\n- a\n\n</details>\n\n</details>',
  ],
  [
    'one of two folds ends',
    '<details>\n\n<details>\n\n</details>\n',
    2,
    '<details>\n\n<details>\n\n</details>\n\n</details>',
  ],
  [
    'an end without a beginning closes nothing that follows',
    '</details>\n\n<details>\n\n- a\n',
    2,
    '</details>\n\n<details>\n\n- a\n\n</details>',
  ],
  ['nothing stays nothing', '', 2, ''],
  ['a title alone leaves nothing', '# T\n', 2, ''],
])('%s', (_, notes, depth, text) => {
  expect(nestedText(notes, depth, '\n')).toBe(text);
});

test('all line endings become those of the changelog', () => {
  expect(nestedText('## A\r\n\r\n- b\n- c\r\r\nd', 2, '\r\n')).toBe('### A\r\n\r\n- b\r\n- c\r\n\r\nd');
});
