/** How an announcement is read: what is an entry, which line a person finds again, and what no parser can take. */
import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../src/channels/announcement.ts';
import { plainText } from '../../src/channels/plain-text.ts';
import { readAnnouncement } from '../../src/channels/read-announcement.ts';
import { publishedText } from '../../src/publish/shipping/published-text.ts';
import { build, said } from './build.ts';

function read(text: string): Announcement {
  return readAnnouncement(text, publishedText(text));
}

/** Pieces as `entry line words`; `-` where a piece is no entry. */
function pieces(text: string): readonly string[] {
  return read(text).pieces.map(piece => `${piece.entry ?? '-'} ${piece.line} ${plainText([piece])}`);
}

describe('what may be left out is a whole entry', () => {
  test.each([
    [
      'items are',
      '# A\n\n## Fixed\n\n- One\n- Two\n\nTell us.',
      ['- 1 A', '- 3 Fixed', '0 5 - One', '1 6 - Two', '- 8 Tell us.'],
    ],
    [
      'so is a section that begins with a sentence',
      '## A\n\n## B\n\nOne.\n\n- Two\n\n## C\n\n- Three',
      ['- 1 A', '0 3 B', '0 5 One.', '0 7 - Two', '- 9 C', '1 11 - Three'],
    ],
    [
      'and one whose heading has a marker',
      '# A\n\n### B <!-- #1 -->\n- Who\n- What',
      ['- 1 A', '0 3 B', '0 4 - Who', '0 5 - What'],
    ],
    [
      'a bold line takes what follows at once',
      '**A** <!-- #1 -->\n\nWhy.\n\nTell us.',
      ['0 1 A', '0 3 Why.', '- 5 Tell us.'],
    ],
  ])('%s', (_title, text, expected) => expect(pieces(text)).toEqual(expected));

  test('a heading that lost all of its entries goes, what stands below stays', () => {
    const { shown } = build(
      'in-app',
      `# A\n\nNew.\n\n## Fixed\n\n- ${'x'.repeat(500)}\n\n## Faster\n\n- ${'y'.repeat(300)}\n\nTell us.`,
    );
    expect(JSON.parse(shown).body).toBe(`New.\n\nFixed\n- ${'x'.repeat(500)}\n\nAnd 1 more.\n\nTell us.`);
  });
});

describe('a remark names the line that a person finds in the file', () => {
  test.each([
    ['below front matter', '---\nsubject: a\n---\nHi\n\n![](x)', 6],
    ['below a question that is not published', 'Hi\n\n> ✍️ **Why?** Asked: a. It is never published.\n\n![](x)', 5],
    ['below a marker on a line of its own', 'Hi\n\n<!-- #1 -->\n\n![](x)', 5],
    ['with the line endings of Windows', 'Hi\r\n\r\n![](x)\r\n', 3],
    ['below what is too deep for the parser', `Hi\n\n${'> '.repeat(30)}deep\n\nB\n\n![](x)`, 7],
    ['for an item', '- a\n- b\n  - ![](x)', 2],
  ])('%s', (_title, text, line) => {
    expect(read(text).remarks.map(remark => remark.line)).toEqual([line]);
  });
});

test('what is too costly to parse is shown as it was typed', () => {
  const deep = `${'> '.repeat(30)}deep`;
  expect(pieces(`One.\n\n${deep}\n\n**Two.**`)).toEqual(['- 1 One.', `- 3 ${deep}`, '- 5 Two.']);
});

test('empty front matter is none, and no rules', () => {
  expect(pieces('---\n---\n# A\n\nb\n\n---\n')).toEqual(['- 3 A', '- 5 b']);
});

test('the same remark is made once, with its first line', () => {
  expect(said(build('slack', 'a <b>\n\nc <d>\n\n[e](f)\n\n[g](h)'))).toEqual([
    '1 HTML is shown as text: channels have their own.',
    '5 A link is left out and its words stay: only whole http, https and mailto addresses work everywhere.',
  ]);
});
