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

test('a text that is too intricate to be parsed is compared by its lines', () => {
  const deep = `${'> '.repeat(9_000)}a`;
  expect(canonical(deep)).toMatchObject({ isLiteral: true });
  expect(canonical(`${deep}  \r\n`).value).toBe(canonical(deep).value);
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
