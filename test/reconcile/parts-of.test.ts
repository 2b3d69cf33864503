/** What a text says, part by part: what somebody approves, and what is looked for when it is published. */
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/reconcile/parts-of.ts';

const names = (text: string): readonly string[] => partsOf(text).map(({ name }) => name);
const hashes = (text: string): readonly string[] => partsOf(text).map(({ hash }) => hash);

describe('a part is called', () => {
  test.each<readonly [what: string, text: string, all: readonly string[]]>([
    ['by its words', '# What’s new\n\nHello.\n', ['What’s new', 'Hello.']],
    ['by its words without the signs before them', '> - **Read** `this`\n', ['Read this']],
    ['by its first words that are long', `${'word '.repeat(20)}\n`, [`${'word '.repeat(7)}word…`]],
    ['by all of 40 letters', `${'a'.repeat(40)}\n`, ['a'.repeat(40)]],
    ['by 40 letters of a long word', `${'a'.repeat(41)}\n`, [`${'a'.repeat(40)}…`]],
    ['by its first line with a letter or number', '---\n***\na: 1\n---\n\n***\n', ['a: 1', '***']],
    ['by its lines, however they end', '- a\r  b\r\n\r\n# c\r', ['a', 'c']],
    ['by its marker', '- New. <!-- #1 -->\n- Now. <!-- #2 -->\n', ['#1', '#2']],
    ['by the first marker in it', '- Both.\n  - New. <!-- #1 -->\n  - Now. <!-- #2 -->\n', ['#1']],
  ])('%s', (_, text, all) => {
    expect(names(text)).toEqual(all);
  });
});

describe('a part says the same', () => {
  test.each<readonly [what: string, one: string, other: string]>([
    ['in another bullet', '- New.\n', '* New.\n'],
    ['with a question of ours below it', '### New\n\nAll.\n', '### New\n\nAll.\n\n> ✍️ **Why?** Asked: mia-k.\n'],
    ['with a suggestion of ours in it', '- New.\n', '- New.\n  > 💡 Say more.\n'],
    ['with a question before it', '> ✍️ **Why?**\n\nAll.\n', 'All.\n'],
  ])('%s', (_, one, other) => {
    expect(hashes(other)).toEqual(hashes(one));
    expect(hashes(one)[0]).toMatch(/^[\da-f]{16}$/);
  });

  test.each<readonly [what: string, one: string, other: string]>([
    ['with another word', '- New.\n', '- Now.\n'],
    ['with a line more', 'New.\n', 'New.\nAll.\n'],
    ['with a person’s quotation', '- New.\n', '- New.\n  > Good.\n'],
  ])('but not %s', (_, one, other) => {
    expect(hashes(other)).not.toEqual(hashes(one));
  });
});

test('a text of nothing but questions has no parts', () => {
  expect(partsOf('> ✍️ **Why?**\n\n> 💡 Say more.\n')).toEqual([]);
});
