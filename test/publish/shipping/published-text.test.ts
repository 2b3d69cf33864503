/** What is published is what was approved, but for what Drumroll wrote for itself. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { isOwnComment } from '../../../src/publish/shipping/own-comments.ts';
import { publishedText } from '../../../src/publish/shipping/published-text.ts';
import { randomRuns } from '../../support/random-runs.ts';

const ASK =
  '> ✍️ **Why would a customer care?** Replace this line or delete it. Asked: priya-n, who wrote #412. It is never published.';
const FOUND = '> 💡 From #412: Nightly exports save an hour. Never published unless you take it in.';

const texts: readonly (readonly [what: string, approved: string, published: string])[] = [
  ['the marker of an item goes', '- Export to CSV. <!-- #412 -->\n', '- Export to CSV.\n'],
  ['the white space before it goes', '- Export to CSV.   <!-- #412 -->\n', '- Export to CSV.\n'],
  ['several markers go', '- Export. <!-- #1 --> <!-- #2 -->\n- Import. <!-- #3, #4.slug -->', '- Export.\n- Import.'],
  [
    'markers of any id go',
    '- a <!-- dep-@scope/name -->\n- b <!-- c-0123456789ab -->\n- c <!-- api#7 -->\n- d <!-- api/dep-left-pad -->\n- e <!-- api/c-0123456789ab -->\n- f <!-- security -->\n- g <!-- security.internal -->\n- h <!--#9-->\n',
    '- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n',
  ],
  ['the mark of a line of ours goes', 'Text.\n\n<!-- drumroll:next -->\n', 'Text.\n'],
  ['the marker of a heading goes', '### Exports <!-- #412 -->\n\nText.\n', '### Exports\n\nText.\n'],
  ['a line break behind a marker stays', 'One <!-- #1 -->  \ntwo\n', 'One  \ntwo\n'],
  ['no line break comes of spaces before a marker', 'One  <!-- #1 -->\ntwo\n', 'One\ntwo\n'],
  ['a marker in a sentence goes with one space', 'One <!-- #1 --> two\n', 'One two\n'],
  ['the sentence’s end stays where it is', 'One <!-- #1 -->.\n', 'One .\n'],
  ['a marker before a bullet’s words goes', '- <!-- #1 --> One\n  <!-- #2 --> two\n', '- One\n  two\n'],
  ['a marker on a line by itself goes with the line', 'One\n\n<!-- #1 -->\n\nTwo\n', 'One\n\nTwo\n'],
  ['paragraphs that only a marker kept apart stay apart', 'One\n<!-- #1 -->\nTwo\n', 'One\n\nTwo\n'],
  ['items that a marker stood between are one list', '- One\n<!-- #1 -->\n- Two\n', '- One\n- Two\n'],
  ['Windows’ line endings stay', '- One <!-- #1 -->\r\n\r\n- Two <!-- #2 -->\r\n', '- One\r\n\r\n- Two\r\n'],
  ['other comments stay', '- One <!-- ask legal --> <!-- 412 -->\n<!-- see #4 -->\n', null],
  ['a marker inside a person’s comment stays there', '<!-- old:\n- One <!-- #1 -->\n-->\n', null],
  ['a comment that never ends keeps all that follows', 'a\n\n<!-- todo\n\n- One #1\n', null],
  ['code keeps what it shows', '```md\n- One <!-- #1 -->\n> ✍️ x\n```\n', null],
  ['code in an item keeps what it shows', '- One\n\n  ```md\n  - One <!-- #1 -->\n  ```\n', null],
  ['indented code keeps what it shows', 'One:\n\n    - One <!-- #1 -->\n', null],
  ['code in a sentence keeps what it shows', 'Entries end with `<!-- #1 -->`, or ``a`b <!-- #2 -->``.\n', null],
  ['code over two lines keeps what it shows', 'Entries end `with\nsay <!-- #1 -->`.\n', null],
  ['a backtick alone hides nothing', 'One ` two. <!-- #1 -->\n', 'One ` two.\n'],
  ['what an escape shows stays', 'Write \\<!-- #1 --> there.\n', null],
  ['preformatted text loses what no browser shows', '<pre>\na <!-- #1 -->\n</pre>\n', '<pre>\na\n</pre>\n'],
  [
    'a fold’s entries lose their markers',
    '<details>\n<summary>2 more</summary>\n\n- One <!-- #1 -->\n\n</details>\n',
    '<details>\n<summary>2 more</summary>\n\n- One\n\n</details>\n',
  ],
  ['a question goes, with the line that set it apart', `### One\n\n${ASK}\n\n### Two\n`, '### One\n\n### Two\n'],
  [
    'a question goes with suggestions',
    `### One\n\nText.\n\n${ASK}\n${FOUND}\n${FOUND}\n\nMore.\n`,
    '### One\n\nText.\n\nMore.\n',
  ],
  ['a question at the end leaves no blank lines', `Text.\n\n${ASK}\n`, 'Text.\n'],
  ['a suggestion in an item goes', `- One\n  ${FOUND}\n- Two\n`, '- One\n- Two\n'],
  [
    'what a person wrote right below a question stays',
    `### One\n\n${ASK}\nEasier at night.\n`,
    '### One\n\nEasier at night.\n',
  ],
  [
    'what a person wrote into the quotation stays',
    `Text.\n\n${ASK}\n> “At last!” says Ada.\n`,
    'Text.\n\n> “At last!” says Ada.\n',
  ],
  [
    'a question that a formatter broke goes as a whole',
    'Text.\n\n> ✍️ **Why would a customer care?** Replace this line or\n> delete it. Asked: priya-n. It is never\n> published.\n\nMore.\n',
    'Text.\n\nMore.\n',
  ],
  ['quotations of other people stay', '> 💡 A tip for everybody.\n\n> ✌️ Done.\n', null],
  ['front matter goes', '---\nsubject: Exports\nlist:\n  - a\n---\n\n# Exports\n', '# Exports\n'],
  ['front matter without a field goes', '---\n---\n\n# Exports\n', '# Exports\n'],
  ['front matter with blank lines alone goes', '---\r\n\r\n---\r\n# Exports\r\n', '# Exports\r\n'],
  ['a text that begins with a rule keeps it', '---\n\nExports are here.\n\n---\n\nText.\n', null],
  ['a byte order mark stays', '\ufeff---\na: b\n---\nText.\n', '\ufeffText.\n'],
  [
    'what follows front matter never becomes some',
    '---\na: b\n---\n---\nc: d\n---\nText.\n',
    '\n---\nc: d\n---\nText.\n',
  ],
  ['front matter goes with what stands in it', '---\nsubject: Exports # <!-- #1 -->\n---\n\nText.\n', 'Text.\n'],
  [
    'what stands between two rules at the beginning is prose',
    `---\n\nText. <!-- #1 -->\n\n${ASK}\n\n---\n\nMore. <!-- #2 -->\n`,
    '---\n\nText.\n\n---\n\nMore.\n',
  ],
  [
    'a rule that is left at the beginning begins no front matter',
    '<!-- #1 -->\n---\na: b\n---\n',
    '\n---\na: b\n---\n',
  ],
  ['a rule that is left alone stays one', '<!-- #1 -->\n---\n', '\n---\n'],
  ['a rule further down stays where it is', 'One\n\n<!-- #1 -->\n---\n', 'One\n\n---\n'],
  ['words behind dashes are no rule', '<!-- #1 -->\n--- x\n', '--- x\n'],
  ['dashes behind words are no rule', '<!-- #1 -->\nx ---\n', 'x ---\n'],
  [
    'what a question hid in a pair of backticks goes with it',
    '> ✍️ **Why `x`` care?** It is never published.\n> ``y <!-- #1 --> `z`` w\n',
    '> ``y <!-- #1 --> `z`` w\n',
  ],
  [
    'a marker that stood in code only while a question stood above it goes too',
    '> ✍️ **Why `x?** It is never published.\n> y <!-- #1 --> ` z\n',
    '> y ` z\n',
  ],
  ['a marker on an indented line by itself goes with the line', '- One\n  <!-- #1 -->\n- Two\n', '- One\n- Two\n'],
  ['what indents a line stays, and no more', '- One\n  <!-- #1 -->   two\n', '- One\n  two\n'],
  ['words between two markers stay', 'a <!-- #1 --> b <!-- #2 --> c\n', 'a b c\n'],
  ['no space comes or goes inside of words', 'a<!-- #1 -->b\n', 'ab\n'],
  ['a marker before a quotation’s words goes', '“<!-- #1 -->At last!”\n', '“At last!”\n'],
  ['a marker within plain quotes goes', '"<!-- #1 -->At last!"\n', '"At last!"\n'],
  ['a marker before bold words goes', '- <!-- #1 --> **One** two\n', '- **One** two\n'],
  ['a marker before stressed words goes', '- <!-- #1 --> *One* two\n', '- *One* two\n'],
  ['a marker before code goes', '- <!-- #1 --> `one` two\n', '- `one` two\n'],
  ['a marker that keeps words from being a heading stays', '- <!-- #1 --># One\n', null],
  ['a marker that keeps words from being a list stays', '- <!-- #1 --> - One\n', null],
  ['a marker that keeps signs from being a rule stays', '- <!-- #1 --> ** **\n', null],
  ['a marker that keeps backticks from being a fence stays', '- <!-- #1 --> ``` one\n', null],
  ['a marker that keeps two signs apart stays', 'One*<!-- #1 -->*two\n', null],
  ['a marker that keeps two signs around a number apart stays', '1*<!-- #1 -->*2\n', null],
  ['markers that keep two signs apart stay together', 'One*<!-- #1 --> <!-- #2 -->*two\n', null],
  ['a marker between a word and a sign goes', 'One<!-- #1 -->*, two*\n', 'One*, two*\n'],
  ['a marker between a sign and a word goes', 'One *<!-- #1 -->two*\n', 'One *two*\n'],
  ['a marker between a space and a sign goes', 'One <!-- #1 -->*two*\n', 'One *two*\n'],
  [
    'what only several markers kept apart stays apart by one blank line',
    'One\n<!-- #1 -->\n<!-- #2 -->\nTwo\n',
    'One\n\nTwo\n',
  ],
  ['a heading right below a marker stays right below the text', 'One\n<!-- #1 -->\n## Two\n', 'One\n## Two\n'],
  ['a heading that a blank line set apart stays apart', 'One\n<!-- #1 -->\n\n## Two\n', 'One\n\n## Two\n'],
  ['a quotation right below a marker stays right below the text', 'One\n<!-- #1 -->\n> Two\n', 'One\n> Two\n'],
  ['code right below a marker stays right below the text', 'One\n<!-- #1 -->\n```\nTwo\n```\n', 'One\n```\nTwo\n```\n'],
  [
    'HTML right below a marker is set apart from the text',
    'One\n<!-- #1 -->\n<div>Two</div>\n',
    'One\n\n<div>Two</div>\n',
  ],
  ['a line of spaces below a marker counts as blank', 'One\n\n<!-- #1 -->\n  \nTwo\n', 'One\n\nTwo\n'],
  ['no blank line comes into preformatted text', '<pre>\na\n<!-- #1 -->\nb\n</pre>\n', '<pre>\na\nb\n</pre>\n'],
  [
    'no blank line comes into the beginning of a fold',
    '<details>\n<!-- #1 -->\n<summary>2</summary>\n\n- a\n\n</details>\n',
    '<details>\n<summary>2</summary>\n\n- a\n\n</details>\n',
  ],
  [
    'no blank line comes behind the end of a fold',
    '<details>\n\n- a\n\n</details>\n<!-- #1 -->\n</section>\n',
    '<details>\n\n- a\n\n</details>\n</section>\n',
  ],
  ['backticks in HTML are only signs', '<p>`a <!-- #1 --> `b</p>\n', '<p>`a `b</p>\n'],
  [
    'backticks in the title of a fold are only signs',
    '<details>\n<summary>`a <!-- #1 --> `b</summary>\n\n- a\n\n</details> `c <!-- #2 --> `\n',
    '<details>\n<summary>`a `b</summary>\n\n- a\n\n</details> `c `\n',
  ],
  ['a question inside a person’s comment stays there', `  <!-- old:\n${ASK}\n-->\n`, null],
  [
    'a question below a person’s comment in a quotation goes',
    `> “At last!” <!-- mine -->\n${ASK}\n`,
    '> “At last!” <!-- mine -->\n',
  ],
  ['a last line without an ending stays so', '- One\n- Two <!-- #2 -->', '- One\n- Two'],
  ['nothing stays nothing', '', ''],
].map(([what, approved, published]) => [what, approved, published ?? approved] as [string, string, string]);

describe('published:', () => {
  test.each(texts)('%s', (_, approved, published) => {
    expect(publishedText(approved)).toBe(published);
    expect(publishedText(published)).toBe(published);
  });
});

const PERSONS = [
  'Text.',
  'A `b` c',
  '- One',
  '  - Two',
  '1. x',
  '## New',
  '> quoted',
  'a',
  '```',
  '~~~',
  '`',
  '---',
  '***',
  '===',
  '<!-- mine',
  '-->',
  '<!-- mine -->',
  '<pre>',
  '</pre>',
  '<details>',
  '| a |',
  '\\',
  '<',
  '<!-',
  '\t',
  '  ',
  'a: b',
  '- > x',
  '**b**',
];
const piece = fc.constantFrom(
  ...PERSONS,
  '',
  '',
  ASK,
  `  ${FOUND}`,
  '<!-- #1 -->',
  ' <!-- #2 -->',
  '> ✍️ x',
  '- > ✍️ x',
  '> never',
  '<!-- c-0123456789ab -->',
);
const someLine = fc.array(piece, { minLength: 0, maxLength: 3 }).map(parts => parts.join(''));
const someText = fc
  .tuple(fc.array(fc.tuple(someLine, fc.constantFrom('\n', '\n', '\n', '\r\n')), { maxLength: 12 }), someLine)
  .map(([lines, last]) => lines.flat().join('') + last);

describe('whatever a text is made of (seed 20261122),', () => {
  const check = (holds: (text: string, published: string) => void): void =>
    fc.assert(
      fc.property(someText, text => holds(text, publishedText(text))),
      { ...randomRuns(1_500), seed: 20261122 },
    );

  test('nothing is added or moved', () => {
    check((text, published) => {
      expect(isSubsequence(published, text)).toBe(true);
    });
  });

  test('publishing it again changes nothing', () => {
    check((_, published) => {
      expect(publishedText(published)).toBe(published);
    });
  });

  test('lines without a sign of ours stay as they are', () => {
    check((text, published) => {
      // What stands between the beginning and the end of a question is taken for its words.
      fc.pre(!text.includes('✍️ x'));
      const theirs = linesIn(withoutFront(text)).filter(line => line.trim() !== '' && !/<!--|✍|💡/u.test(line));
      const left = linesIn(published);
      let at = 0;
      for (const line of theirs) {
        at = left.indexOf(line, at) + 1;
        expect(at, `${JSON.stringify(line)} is gone`).toBeGreaterThan(0);
      }
    });
  });

  test('what a browser takes for a comment is none of ours, unless other Markdown would begin there', () => {
    check((_, published) => {
      const lines = linesIn(published);
      const root = parseMarkdown(lines);
      const left = (root === null ? [] : commentLines(root)).map(number => lines[number - 1] ?? '');
      expect(left.filter(line => !/[^\p{L}\p{N}\s]<!--|^[^\p{L}\p{N}]*<!--|-->[^\s]/u.test(line))).toEqual([]);
    });
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (part.startsWith(character, at)) at += character.length;
  return at === part.length;
}

function linesIn(text: string): readonly string[] {
  return text.split(/\r\n|\n/);
}

/** Only a text that begins with one pair of rules around keys has front matter. */
function withoutFront(text: string): string {
  return text.replace(/^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, '');
}

/** The numbers of lines on which the parser finds a comment that is ours. */
function commentLines(node: Nodes): readonly number[] {
  if (node.type !== 'html') return 'children' in node ? node.children.flatMap(commentLines) : [];
  const first = node.position?.start.line ?? 0;
  return node.value.split('\n').flatMap((line, index) => (isOwnComment(line.trim()) ? [first + index] : []));
}

test.each([
  '<!-- #1 -->',
  '[<!-- #1 -->',
  '`<!-- #1 -->',
  '`` ` <!--',
  ' <!-- #1 -->x',
  '> ✍️ x\n',
  '> ',
  '- ',
  '> ✍️ x\n> y\n',
])('100,000 signs of %j do not stall the run', line => {
  const text = line.repeat(Math.ceil(100_000 / line.length));
  expect(publishedText(text).length).toBeLessThanOrEqual(text.length);
});
