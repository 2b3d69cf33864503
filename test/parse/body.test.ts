import { describe, expect, test } from 'vitest';
import { bodyOf, ownLines, ownText } from '../../src/parse/body.ts';

describe("an author's own words", () => {
  test.each<[title: string, body: string, own: string]>([
    ['are all of a plain body', 'a\nb', 'a\nb'],
    ['are not in a fence', 'a\n```js\nb\n```\nc', 'a\nc'],
    ['are not in a fence of tildes, whatever it holds', 'a\n~~~\n```\nb\n~~~\nc', 'a\nc'],
    ['are not in a fence that never ends', 'a\n```\nb', 'a'],
    ['are not in a quotation', 'a\n> b\n  > c\nd', 'a\nd'],
    ['are not in details, however deep', 'a\n<details>\n<details>\nb\n</details>\nc\n</details>\nd', 'a\nd'],
    ['are not in a block quotation', 'a\n<blockquote>\nb\n</blockquote>\nc', 'a\nc'],
    ['are not in a comment', 'a <!-- b\nc --> d', 'a \n d'],
    ['are not behind a comment that never ends', 'a\n<!-- b\nc', 'a\n\n'],
    ['may mention tags', 'Use `<details>` here\nb', 'Use `<details>` here\nb'],
  ])('%s', (_title, body, own) => {
    expect(ownText(bodyOf(body))).toBe(own);
  });

  test('have as many lines as the body', () => {
    const body = bodyOf('a\n<!--\n-->\n> b');
    expect(ownLines(body)).toEqual({ lines: ['a', '', '', '> b'], quoted: new Uint8Array([0, 0, 0, 1]) });
    expect(ownLines(body)).toBe(ownLines(body));
  });
});
