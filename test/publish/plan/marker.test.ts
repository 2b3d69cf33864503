import { expect, test } from 'vitest';
import { compareLink, fileLink } from '../../../src/publish/letters/web-links.ts';
import {
  asBlock,
  blockIn,
  blockWithin,
  isMarked,
  marked,
  markedWithin,
  withBlock,
} from '../../../src/publish/plan/marker.ts';
import { releaseBody } from '../../../src/publish/plan/release-body.ts';

const MARK = 'drumroll:next';
const block = asBlock('Ours.', MARK);

test('a block is found between its markers and replaced, and everything outside stays byte for byte', () => {
  const body = `Before \r\n\t${block}  After\r\n`;
  expect(blockIn(body, MARK)).toBe(block);
  expect(withBlock(body, MARK, asBlock('New.', MARK))).toBe(`Before \r\n\t${asBlock('New.', MARK)}  After\r\n`);
});

test.each([
  ['nothing', ''],
  ['only an opening marker', '<!-- drumroll:next --> x'],
  ['only a closing marker', 'x <!-- /drumroll:next -->'],
  ['them in the wrong order', '<!-- /drumroll:next --> <!-- drumroll:next -->'],
  ['those of another line', '<!-- drumroll:next-2.3 -->x<!-- /drumroll:next-2.3 -->'],
])('%s is no block', (_title, body) => {
  expect(blockIn(body, MARK)).toBeNull();
});

test('a block goes below what is there, which keeps its last white space', () => {
  expect(withBlock('Mine. \r\n', MARK, block)).toBe(`Mine. \r\n\n\n${block}`);
  expect(withBlock(' \n', MARK, block)).toBe(block);
});

test('a marker stands at the end, and one of another line is none', () => {
  expect(marked('Text.\n\n\n', MARK)).toBe('Text.\n\n<!-- drumroll:next -->\n');
  expect(isMarked('<!-- drumroll:next-2.3 -->', MARK)).toBe(false);
});

test.each([MARK, `drumroll:next-${'long'.repeat(60)}`])(
  'a text that fills its room fits with the markers of %s',
  mark => {
    const fill = (room: number): string => 'x'.repeat(room);
    for (const whole of [markedWithin(1000, mark, fill), blockWithin(1000, mark, fill)]) {
      expect(whole.length).toBeLessThanOrEqual(1000);
      expect(whole.length).toBeGreaterThan(950);
    }
  },
);

test('questions to colleagues do not get into a release, the rest does', () => {
  const ask = '> ✍️ **Why?** Replace this.\n> Asked: priya-n. It is never published.';
  expect(releaseBody(`### A\n\nText.\n\n${ask}\n\n### B\r\n\r\n> A quote.\n`)).toBe(
    '### A\n\nText.\n\n### B\n\n> A quote.',
  );
  expect(releaseBody(ask)).toBe('');
});

test('what may answer a question does not stand in a release either, and no word beside it goes', () => {
  const notes = [
    '### A',
    '',
    '> ✍️ **Why?** Asked: mia-k.',
    '> 💡 From #1: It is faster. Never published unless you take it in.',
    '',
    '## New',
    '',
    '- B <!-- #2 -->',
    '  > 💡 From #2: You can.',
    '- C <!-- #3 -->',
    '',
    '  > A quotation 💡 of a customer.',
    '',
    '    code',
    '',
  ].join('\n');
  expect(releaseBody(notes)).toBe(
    '### A\n\n## New\n\n- B <!-- #2 -->\n- C <!-- #3 -->\n\n  > A quotation 💡 of a customer.\n\n    code',
  );
});

test('no part of a name can end a link', () => {
  expect(fileLink('https://x.example/o/r', 'edit', 'drumroll/a)b(c', 'r/x y.md')).toBe(
    'https://x.example/o/r/edit/drumroll/a%29b%28c/r/x%20y.md',
  );
  expect(compareLink('https://x.example/o/r', '2.3.x', 'drumroll/2.3.x')).toBe(
    'https://x.example/o/r/compare/2.3.x...drumroll/2.3.x?expand=1',
  );
});

test.each([
  ['with a space less', '>💡 From #1: It is faster. Never published unless you take it in.'],
  ['nested', '- > 💡 From #1: It is faster. Never published unless you take it in.'],
  ['in bold', '> **💡 From #1:** It is faster. Never published unless you take it in.'],
  ['without the sign’s colour', '> ✍ **Why?** Asked: mia-k. It is never published.'],
  [
    'broken by a formatter',
    '> 💡 From #1: Admins lost\n> dashboards (TIDE-42). Never published\n> unless you take it in.',
  ],
  [
    'broken without the quotation’s mark',
    '> 💡 From #1: Admins lost\ndashboards (TIDE-42). Never published unless you take it in.',
  ],
])('a suggestion does not stand in a release %s', (_, ours) => {
  expect(releaseBody(`- A\n\n${ours}\n\nEnd.`)).toBe('- A\n\nEnd.');
});

test.each([
  ['a tip of their own', '> 💡 **Tip:** hold Shift.'],
  [
    'an answer below a question',
    '> ✍️ **Why?** Asked: mia-k. It is never published.\n> Because it saves an hour.',
    '> Because it saves an hour.',
  ],
  ['an example in a fence', '```\n> 💡 From #1: x Never published unless you take it in.\n\n\ny\n```'],
])('%s is a person’s and stays', (_, text, left = text) => {
  expect(releaseBody(`A\n\n${text}`)).toBe(`A\n\n${left}`);
});
