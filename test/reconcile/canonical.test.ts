/** What counts as the same text: formatters and browsers change much, and say nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/reconcile/canonical.ts';
import { parsedCanonical } from '../../src/reconcile/parsed-canonical.ts';
import { plainCanonical } from '../../src/reconcile/plain-canonical.ts';
import { randomRuns } from '../support/random-runs.ts';

const same: readonly (readonly [what: string, one: string, other: string])[] = [
  ['another bullet', '- Accents survive.', '* Accents survive.'],
  ['a numbered list instead', '- Accents survive.', '1. Accents survive.'],
  ['a tick', '- [ ] Text approved', '- [x] Text approved'],
  ['CRLF', '- One\n  two', '- One\r\n  two'],
  ['wrapped lines', '- One two three', '- One\n  two\n  three'],
  ['trailing spaces', '- One', '- One   '],
  ['another sign of emphasis', '- *One* and **two**', '- _One_ and __two__'],
  ['an escape that changes nothing', '- snake_case', '- snake\\_case'],
  ['padded table cells', '| a | b |\n|---|---|\n| c | d |', '| a   | b   |\n| --- | --- |\n| c   | d   |'],
  ['an underlined heading', '## New', 'New\n---'],
  ['another fence', '```js\na\n```', '~~~js\na\n~~~'],
  ['deeper indentation', '- One\n\n  Two', '-   One\n\n    Two'],
  ['an entity', '- R&amp;D', '- R&D'],
  ['the bullets of a nested list', '- a\n  - b', '* a\n  + b'],
  ['a tick in a nested list', '- a\n  - [ ] b', '- a\n  - [x] b'],
  ['the quotation marks of a title', '[a](https://a.b "c")', "[a](https://a.b 'c')"],
  ['the case of a reference', '- [a][b]\n\n  [b]: https://a.b', '- [a][B]\n\n  [B]:   https://a.b'],
  ['a rule’s signs', 'a\n\n---', 'a\n\n* * *'],
  ['the signs around a row', '| a | b |\n|---|---|\n| c | d |', 'a | b\n--- | ---\nc | d'],
  ['white space on a blank line of code', '```\na\n\nb\n```', '```\na\n  \nb\n```'],
  ['line breaks in code between words', 'a `b\nc` d', 'a `b c` d'],
  ['line breaks in HTML', '<div>\na\n</div>', '<div>   \na </div>'],
  ['white space that ends a line of front matter', '---\na: b\n---\n', '---\r\na: b \r\n---\r\n'],
  ['white space in a fold', '<details>\n<summary>1</summary>', '<details>  \r\n<summary>1</summary>'],
  ['spaces around what is quoted', '>a', '>    a'],
];
const different: readonly (readonly [what: string, one: string, other: string])[] = [
  ['a word', '- One', '- Two'],
  ['bold instead of italics', '- *One*', '- **One**'],
  ['the address of a link', '- [One](https://a.example)', '- [One](https://b.example)'],
  ['code instead of words', '- One', '- `One`'],
  ['a comment', '- One', '- One <!-- ask Mia -->'],
  ['the level of a heading', '## New', '### New'],
  ['a task instead of an item', '- One', '- [ ] One'],
  ['a hard line break', '- One\n  two', '- One  \n  two'],
  ['a second paragraph', '- One two', '- One\n\n  two'],
  ['upper case', '- One', '- one'],
  ['the title of a link', '[a](https://a.b "c")', '[a](https://a.b "d")'],
  ['the words of a link', '[a](https://a.b "c")', '[d](https://a.b "c")'],
  ['where a reference leads', '[a][b]\n\n[b]: https://a.b', '[a][b]\n\n[b]: https://a.c'],
  ['the title of a reference', '[a][b]\n\n[b]: https://a.b', '[a][b]\n\n[b]: https://a.b "c"'],
  ['the name of a reference', '- [a][b]\n\n  [b]: c\n\n  [d]: c', '- [a][d]\n\n  [b]: c\n\n  [d]: c'],
  ['the words of a reference', '- [a][b]\n\n  [b]: c', '- [d][b]\n\n  [b]: c'],
  ['which name is defined', '[b]: c', '[d]: c'],
  ['the address of an image', '![a](b)', '![a](c)'],
  ['the words of an image', '![a](b)', '![c](b)'],
  ['the title of an image', '![a](b "c")', '![a](b)'],
  ['the name of an image', '- ![a][b]\n\n  [b]: c\n\n  [d]: c', '- ![a][d]\n\n  [b]: c\n\n  [d]: c'],
  ['the words of an image by name', '- ![a][b]\n\n  [b]: c', '- ![d][b]\n\n  [b]: c'],
  ['an image instead of a link', '![a](b)', '[a](b)'],
  ['the alignment of a table', '| a |\n|---|\n| b |', '| a |\n|:-:|\n| b |'],
  ['a cell', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | e |'],
  ['a row', '| a |\n|---|\n| b |', '| a |\n|---|\n| b |\n| b |'],
  ['the language of code', '```js\na\n```', '```ts\na\n```'],
  ['what stands behind the language', '```js title\na\n```', '```js\na\n```'],
  ['a line of code', '```\na\n```', '```\nb\n```'],
  ['spaces in code', '```\na b\n```', '```\na  b\n```'],
  ['code between words', 'a *b* `c`', 'a *b* `d`'],
  ['HTML', 'a *b* <b>', 'a *b* <i>'],
  ['struck words', '~~a~~', 'a'],
  ['emphasis', '_a b_ c', 'a b c'],
  ['a quotation', '> *a*', '*a*'],
  ['a rule', 'a\n\n---', 'a'],
  ['a nested list that is numbered', '- a\n  - b', '- a\n  1. b'],
  ['the number that a nested list begins with', '- a\n  1. b', '- a\n  2. b'],
  ['a task in a nested list', '- a\n  - b', '- a\n  - [ ] b'],
  ['an item in a nested list', '- a\n  - b\n  - c', '- a\n  - b c'],
  ['signs in front matter', '---\na: "*b*"\n---\n', '---\na: "_b_"\n---\n'],
  ['indentation in front matter', '---\na:\n  b: c\n---\n', '---\na:\nb: c\n---\n'],
  ['lines of front matter', '---\na: b\nc: d\n---\n', '---\na: b c: d\n---\n'],
  ['words with signs of ours in them', '- a **b**', '- a \u0001strong\u0002\u0003b\u0004'],
  ['code with signs of ours in it', '    a\u0004\u0001code\u0002\u0005\u0003b', '    a\n\n---\n\n    b'],
  ['an address with signs of ours in it', '[a](<b\u0005>)', '[a](b)'],
];

describe('nobody edited a text that differs by', () => {
  test.each(same)('%s', (_, one, other) => {
    expect(canonical(one)).toEqual(canonical(other));
  });
});

describe('a person edited a text that differs by', () => {
  test.each(different)('%s', (_, one, other) => {
    expect(canonical(one).value).not.toBe(canonical(other).value);
  });
});

test('front matter is no Markdown, and not too intricate either', () => {
  expect(canonical('---\nsubject: a\n---\n# b\n').isLiteral).toBe(false);
});

test('a text that is too intricate to be parsed is compared by its lines', () => {
  const deep = `${'> '.repeat(9_000)}a`;
  expect(canonical(deep)).toMatchObject({ isLiteral: true });
  expect(canonical(`# a\n\n${deep}\n\n- b *c*`)).toMatchObject({ isLiteral: true });
  expect(canonical(`${deep}\r> b`).value).toBe(canonical(`${deep} \n> b`).value);
  expect(canonical(`${deep}\n> b`).value).not.toBe(canonical(`${deep} > b`).value);
  expect(canonical(`${deep}  \r\n`).value).toBe(canonical(deep).value);
});

// Parsing takes twenty times as long, so that what nearly every generated line is made of must not need it.
describe('needs no parser:', () => {
  test.each<readonly [what: string, text: string]>([
    ['a line', 'Charts load, at last.'],
    ['an item', '- Charts load.'],
    ['an item with another bullet', '+ Charts load.'],
    ['a numbered item', '12) Charts load.'],
    ['an item of several lines', '- Charts load\n  at last.\n  So do menus.'],
    ['an item with CRLF', '- Charts load\r\n  at last.'],
    ['a box', '- [ ] Text approved'],
    ['a ticked box', '* [X] Text approved'],
    ['a box of several lines', '- [x] Text\n  approved'],
    ['a heading', '###### Fixed'],
    ['a quotation', '> ✍️ Why?'],
    ['a quotation of several lines', '> 💡 Why\n> not?'],
    ['trailing spaces', '- Charts load.  '],
    ['a tab at the end of a line', 'Charts\t\nload.'],
    ['words in bold', '- **Charts: faster.** They load.'],
    ['a sign in bold', '**Why \\*?**'],
    ['a word in bold', 'It is **faster** now'],
    ['a letter in bold', '**A**'],
    ['code', 'Use `--all` now.'],
    ['code at the beginning', '`--all` works.'],
    ['code with spaces around it', 'Use ` a ` and `  `.'],
    ['a link', 'See [the guide](https://a.example/b_c).'],
    ['a link at the beginning', '[Guide](https://a.example): new.'],
    ['a link of code', 'See [`get()`](https://a.example).'],
    ['an escape', 'Five \\* two \\[x\\]'],
    ['an escape at the beginning', '\\# one'],
    ['a number at the beginning', '2 charts load.'],
    ['a version at the beginning', '2.4.0 is out'],
    ['a year in brackets', '(2026) was good.'],
    ['words that are quoted', '“Charts” and "menus"'],
    ['an underscore in a name', 'Set snake_case to 1.'],
    ['an ampersand, a comparison, an exclamation', 'R & D > sales!'],
    ['a bar in one line', 'a | b'],
    ['4,000 letters', 'a'.repeat(4_000)],
  ])('%s', (_, text) => {
    expect(plainCanonical(text)).toBe(parsedCanonical(text));
  });
});

describe('is left to the parser:', () => {
  test.each<readonly [what: string, text: string]>([
    ['what may be a table', 'a | b\n- | -'],
    ['a heading of two lines', '# One\ntwo'],
    ['a heading with signs at its end', '# One #'],
    ['a line that ends hard', 'One  \ntwo'],
    ['a line that is less indented than its item', '- One\ntwo'],
    ['a quotation whose second line has no sign', '> One\ntwo'],
    ['an item in an item', '- - One'],
    ['a rule', '---'],
    ['an underlined heading', 'One\n==='],
    ['an item with nothing in it', '- '],
    ['a number that could begin a list', '1. '],
    ['italics', '*One* two'],
    ['bold letters in a word', 'One**two**three'],
    ['two signs of code', '``One`` two'],
    ['an entity', 'R&amp;D &#38;'],
    ['an address in angle brackets', 'See <https://a.example>.'],
    ['a comment', 'One <!-- #1 -->'],
    ['an image', 'One ![two](three)'],
    ['a reference', 'One [two][three]'],
    ['struck words', 'One ~~two~~'],
    ['a line break that is written out', 'One\\\ntwo'],
    ['a sign that Markdown replaces', 'One\u0000two'],
    ['more than 4,000 letters', 'a'.repeat(4_001)],
  ])('%s', (_, text) => {
    expect(plainCanonical(text)).toBeNull();
  });
});

const fragments =
  'a|Bc |é|7|12.|3) |_|snake_case|*|**|**Api:** |**Why?** |`|`code`|``|[|]|[x](https://a.b/c_d)|[#1](https://a.b)|[`a`](https://a.b)|[ ] |[x] |(|)|<|>|!|&|&amp;|\\*|\\|~|~~|#| #|: |● |  |"|-|+ |<!-- x -->|https://a.b|\u00a0|.|\n|\n  |\n> |\n\n|---|✍️ |=|'.split(
    '|',
  );
const starts = ['- ', '* ', '### ', '# ', '', '> ', '- [ ] '];

test('the short way for simple blocks says exactly what the parser says', () => {
  let short = 0;
  const runs = randomRuns(20_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.array(fc.constantFrom(...fragments), { maxLength: 9 }),
      (start, parts) => {
        const text = start + parts.join('');
        const plain = plainCanonical(text);
        if (plain === null) return;
        short++;
        expect(plain).toBe(parsedCanonical(text));
      },
    ),
    { ...runs, seed: 20261122 },
  );
  expect(short).toBeGreaterThan(runs.numRuns / 20);
});
