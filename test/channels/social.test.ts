import { describe, expect, test } from 'vitest';
import { postLength } from '../../src/channels/social-length.ts';
import { build, fileOf, said } from './build.ts';

describe('a post counts as the network counts it', () => {
  // Figures of https://docs.x.com/fundamentals/counting-characters and of twitter-text 3.1.0, which says the same for each of these.
  test.each([
    ['letters', 'Hello', 5],
    ['letters with an accent, composed or not', 'cafe\u0301', 4],
    ['Cyrillic', 'привет', 6],
    ['Chinese counts two', '你好', 4],
    ['dashes and quotation marks', '“a” – b…', 9],
    ['an emoji', '👾', 2],
    ['with a skin tone', '🙋🏽', 2],
    ['of several, joined', '👨‍👩‍👧‍👦', 2],
    ['a flag', '🇩🇪', 2],
    ['a key', '1️⃣', 2],
    ['digits and signs are no emoji', '#1 (c) ©', 8],
    ['a short address', 'https://a.io', 23],
    ['a long address', `https://tidewater.example.com/${'x'.repeat(200)}`, 23],
    ['the full stop behind it', 'See https://tidewater.com/notes.', 28],
    ['a name that the network links', 'See tidewater.com', 27],
    ['an address of no known form never counts less', `http://localhost/${'x'.repeat(40)}`, 57],
  ])('%s', (_title, text, length) => expect(postLength(text)).toBe(length));
});

describe('a post has whole sentences', () => {
  const text = (markdown: string): string => fileOf(build('social', markdown), '.txt');

  test.each([
    ['paragraphs stay apart', '# New\n\nOne. Two.\n\nThree.', 'New\n\nOne. Two.\n\nThree.\n'],
    ['a list has bullets', '- One\n- Two', '• One\n• Two\n'],
    ['no format', '**a** `b` [c](https://a.example/c)', 'a b c https://a.example/c\n'],
    ['the link stands last', '---\nlink: https://a.example/\n---\nOne.', 'One.\n\nhttps://a.example/\n'],
    ['what stands in code calls nobody', 'Fix `@everyone` and **`#tag`**', 'Fix @\u2060everyone and #\u2060tag\n'],
    ['a person’s own call stays', 'Thanks @mia', 'Thanks @mia\n'],
  ])('%s', (_title, markdown, expected) => expect(text(markdown)).toBe(expected));

  test('as many as fit, and the link among them', () => {
    const sentence = `A${'b'.repeat(98)}.`;
    const built = build(
      'social',
      `---\nlink: https://tidewater.com/notes/2026/06/16\n---\n${Array(4).fill(sentence).join(' ')}`,
    );
    expect(fileOf(built, '.txt')).toBe(`${sentence} ${sentence}\n\nhttps://tidewater.com/notes/2026/06/16\n`);
    expect(said(built)).toEqual(['4 2 sentences do not fit: a post holds 280 characters.']);
  });

  test.each([
    ['a first sentence that does not fit', `# A\n\n${'x'.repeat(300)}`, null],
    [
      'nothing but such a sentence',
      'x'.repeat(281),
      '1 text is too long: its first sentence has 281 characters of 280',
    ],
    ['no words', '', '0 text has no words'],
    ['a link that leads nowhere', '---\nlink: /notes\n---\na', '2 link must be a whole http or https address'],
  ])('%s', (_title, markdown, problem) => {
    const built = build('social', markdown);
    if (problem === null) expect(fileOf(built, '.txt')).toBe('A\n');
    else expect(said(built)).toEqual([problem]);
  });
});
