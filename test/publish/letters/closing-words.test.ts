import { describe, expect, test } from 'vitest';
import { withoutClosingWords } from '../../../src/publish/letters/closing-words.ts';
import { expectLinearIn } from '../../support/linear-time.ts';

/** As GitHub documents it, and with the markup that may stand between in what it renders. */
const CLOSES =
  /\b(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?)[*_~]*:?[*_~]*\s+[[<("'`*_~]*(?:#\d|gh-\d|[\w.-]+\/[\w.-]+#\d|https?:\/\/\S+\/(?:issues|pull)\/\d)/i;

const WORDS = ['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved'];
const REFERENCES = [
  '#12',
  'GH-12',
  'tidewater/app#12',
  'https://github.com/tidewater/app/issues/12',
  'https://ghe.example/t/a/pull/7',
  '[#12](https://github.com/tidewater/app/pull/12)',
  '**#12**',
  '(#12)',
];

describe('a closing word right before a reference', () => {
  test.each(WORDS)('%s closes nothing any more, and both still read', word => {
    for (const reference of REFERENCES)
      for (const text of [
        `${word} ${reference}`,
        `${word.toUpperCase()}: ${reference}`,
        `The export ${word}\n${reference}.`,
        `**${word}** ${reference}`,
      ]) {
        expect(text).toMatch(CLOSES);
        const safe = withoutClosingWords(text);
        expect(safe).not.toMatch(CLOSES);
        expect(safe.toLowerCase()).toContain(word);
        expect(safe).toContain(reference);
        expect(withoutClosingWords(safe)).toBe(safe);
      }
  });
});

test.each([
  'fixes the build',
  'prefixes #12',
  'affix #12',
  'Fixes: nothing',
  'fixed 12 bugs',
  'see #12',
  'closing #12',
])('“%s” stays as it is', text => {
  expect(withoutClosingWords(text)).toBe(text);
});

test.each(['fixes ', 'fix*', 'fixes https://', 'fix: ['])('65,536 characters of “%s” take linear time', part => {
  expectLinearIn(65_536, size => {
    const text = part.repeat(Math.ceil(size / part.length));
    return () => withoutClosingWords(text);
  });
});
