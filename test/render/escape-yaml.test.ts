import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { escapeYaml } from '../../src/render/escape-yaml.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { hostileText } from './markdown-judge.ts';

test.each([
  [
    'a sentence stays bare',
    'Send your weekly export on a schedule (beta)',
    'Send your weekly export on a schedule (beta)',
  ],
  ['code loses its marks', 'Add `close` now', 'Add close now'],
  ['a colon needs quotes', 'New: exports', '"New: exports"'],
  ['a comment needs quotes', 'C # is', '"C # is"'],
  ['a number needs quotes', '2.4.0', '"2.4.0"'],
  ['a word that YAML knows needs quotes', 'No', '"No"'],
  ['a template stays', '{{contact.first_name}}', '"{{contact.first_name}}"'],
  ['what the runner takes for a command is escaped', 'a ##[add-mask]x', '"a ##\\u005badd-mask]x"'],
  ['nothing is an empty text', '', '""'],
])('%s', (_, text, yaml) => expect(escapeYaml(text)).toBe(yaml));

const words = fc.constantFrom(
  'yes',
  'null',
  'a',
  'B ',
  ': ',
  ' #',
  '- ',
  '? ',
  "'",
  '"',
  ',',
  '{',
  '%',
  '!',
  '&a',
  '*a',
  '|',
  '>',
  '~',
  '1e3',
  'é',
  '…',
  '—',
  '\\',
);

test('any text is read from front matter as it is, in YAML 1.1 and 1.2', () => {
  const text = fc.oneof(
    hostileText,
    fc.array(words, { maxLength: 6 }).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(text, value => {
      const frontMatter = `subject: ${escapeYaml(value)}\nbutton: x\n`;
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(frontMatter, { version })).toEqual({ subject: plainText(value), button: 'x' });
      }
    }),
    { numRuns: 1000, seed: 412 },
  );
});
