import { describe, expect, test } from 'vitest';
import { entryWords } from '../../src/reconcile/entry-words.ts';
import type { EntryState } from '../../src/reconcile/outcome.ts';

const edited = (text: string | null, facts: Partial<EntryState> = {}): EntryState => ({
  id: '#1',
  state: 'edited',
  text,
  ...facts,
});
const said = (text: string): readonly [string, string] | null => {
  const words = entryWords([edited(text)]).get('#1');
  return words === undefined ? null : [words.title, words.text];
};

describe('what a person made of an entry', () => {
  test.each<[string, string, readonly [string, string]]>([
    ['one sentence is a title', '- Names may be empty. <!-- #1 -->', ['Names may be empty.', '']],
    ['a period that is missing is added', '- Names may be empty <!-- #1 -->', ['Names may be empty.', '']],
    ['what follows is the rest', '- A works. B too. So does C. <!-- #1 -->', ['A works.', 'B too. So does C.']],
    [
      'an abbreviation ends no sentence',
      '- Sign in, e.g. Okta, works. <!-- #1 -->',
      ['Sign in, e.g. Okta, works.', ''],
    ],
    ['a question and a call end one', '- Lost? Never again! <!-- #1 -->', ['Lost?', 'Never again!']],
    ['nor does a version', '- Works with v1.2 Beta. <!-- #1 -->', ['Works with v1.2 Beta.', '']],
    [
      'bullets, ticks and line ends are nothing',
      '* [x] A works\r\n  for all. <!-- #1 -->\r\n',
      ['A works for all.', ''],
    ],
    ['numbers too', '1. A works. <!-- #1 -->', ['A works.', '']],
    [
      'emphasis goes, code stays',
      '- **Bold** and _soft_ `code_here` ~~old~~. <!-- #1 -->',
      ['Bold and soft `code_here` .', ''],
    ],
    ['code that holds backticks too', '- Write `` a`b ``. <!-- #1 -->', ['Write ``a`b``.', '']],
    ['links keep their words', '- See [the docs](https://x.y "t"). <!-- #1 -->', ['See the docs.', '']],
    ['images go', '- New ![logo](a.png) logo. <!-- #1 -->', ['New logo.', '']],
    ['so does HTML', '- <b>New</b> <img src=x onerror=y> logo<br>here. <!-- #1 -->', ['New logo here.', '']],
    ['escapes say what they show', '- 2 \\* 3 &lt; 7 \\`x\\`. <!-- #1 -->', ["2 * 3 < 7 'x'.", '']],
    ['comments go', '- A <!-- ask Sam --> works. <!-- #1 -->', ['A works.', '']],
    [
      'what stands below an item is the rest',
      '- A works. <!-- #1 -->\n\n  For all.\n\n  - one\n  - two',
      ['A works.', 'For all.\n\none. two.'],
    ],
    ['a heading is a title by itself', '### A. And B <!-- #1 -->\n\nFor all.', ['A. And B.', 'For all.']],
    [
      'paragraphs below it stay apart',
      '### A <!-- #1 -->\n\nOne\nline.\n\n**Who:** admins',
      ['A.', 'One line.\n\nWho: admins.'],
    ],
    [
      'a list below it is one',
      '### A <!-- #1 -->\n\n- one\n- two:\n  - three\n\n1. four',
      ['A.', 'one. two: three.\n\nfour.'],
    ],
    ['code below it stays code', '### A <!-- #1 -->\n\n```sh\nnpm  i\nnpm test\n```', ['A.', '`npm i npm test`.']],
    ['headings below it are text', '### A <!-- #1 -->\n\n#### Why\n\nSo.', ['A.', 'Why.\n\nSo.']],
    ['a bold line is a heading', '**A. And B** <!-- #1 -->\n\nFor all.', ['A. And B.', 'For all.']],
    ['a bold word is none', '**A** works. B too. <!-- #1 -->', ['A works.', 'B too.']],
    ['a quotation is text', '### A <!-- #1 -->\n\n> Sam: fine\n', ['A.', 'Sam: fine.']],
    ['tables and rules are left out', '### A <!-- #1 -->\n\n|a|b|\n|---|---|\n|1|2|\n\n---\n\nSo.', ['A.', 'So.']],
    [
      'our questions are not theirs',
      '### A <!-- #1 -->\n\n> ✍️ **Why?** Asked: Sam.\n> 💡 From #1: x\n\nSo.',
      ['A.', 'So.'],
    ],
    ['nor are suggestions below an item', '- A works. <!-- #1 -->\n  > 💡 From #1: x', ['A works.', '']],
    ['mentions and templates are only words', '- @sam {{x}} works. <!-- #1 -->', ['@sam {{x}} works.', '']],
  ])('%s', (_title, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[string, EntryState]>([
    ['it stands as we wrote it', edited('- A. <!-- #1 -->', { state: 'generated' })],
    ['it is gone from the source', edited('- A. <!-- #1 -->', { state: 'gone' })],
    ['a person deleted it', edited(null, { state: 'deleted' })],
    ['a person only put it elsewhere', edited('- A. <!-- #1 -->', { isOurWords: true })],
    ['it was joined with another', edited('- A and B. <!-- #1 --> <!-- #2 -->')],
    ['another stands inside it', edited('- A. <!-- #1 -->\n  - B. <!-- #2 -->')],
    ['another one stands for it', edited('- A. <!-- #2 -->')],
    ['it has no marker any more', edited('- A.')],
    ['nothing is left of its words', edited('- <!-- #1 -->')],
    ['it has no words but an image', edited('- ![A](a.png) <!-- #1 -->')],
    ['it is too intricate to be read in time', edited(`- ${'a_'.repeat(2000)} <!-- #1 -->`)],
  ])('is not told elsewhere where %s', (_title, entry) => {
    expect([...entryWords([entry])]).toEqual([]);
  });
});
