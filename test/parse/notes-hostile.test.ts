/** Bodies of strangers: whatever they hold, reading them takes time in proportion to their length, and they stay text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAffordable } from '../../src/markdown/guard.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { visibleLines } from '../../src/markdown/visible-lines.ts';
import { bodyTaker } from '../../src/parse/note-body.ts';
import { readNotes } from '../../src/parse/read-notes.ts';
import { SEEDS, times } from './hostile-bodies.ts';

const F = '```';

/** The deep test has all of them. */
const FEW = SEEDS.filter((_, at) => at % 5 === 0);

describe('time grows with length', () => {
  test.each(FEW)('%s', (_, start, unit) => {
    const { short, long } = times(start, unit);
    // Four times the text; a square would be sixteen. The sum keeps noise on short times from counting.
    expect(long).toBeLessThan((short + 40) * 10);
  });
});

describe('what only a slow parser could read is not parsed', () => {
  test.each([
    ['emphasis', 'a_'.repeat(16_000)],
    ['quotations', '> '.repeat(8_000)],
    ['emphasis in a fence inside HTML, which is no fence', `<div>\n${F}\n${'a_'.repeat(16_000)}`],
    ['emphasis after HTML that swallows a fence', `<pre>\n\n${F}\n</pre>\n${'a_'.repeat(16_000)}`],
    ['items', '- a\n'.repeat(5_000)],
    ['indentation', `${' '.repeat(200)}- a\n`],
  ])('%s', (_, body) => {
    expect(parseMarkdown(visibleLines(body))).toBeNull();
  });

  test.each([
    ['a long list', '- changed `a_b` in [c](d)\n'.repeat(90)],
    ['long code', `${F}ts\n${'const a_b = *c[d]; // <e> & f\n'.repeat(900)}${F}\n`],
    ['a long table', `| a | b |\n|---|---|\n${'| c | `d` |\n'.repeat(300)}`],
    ['long prose', 'Words _and_ more `words` here, as people write them.\n\n'.repeat(400)],
  ])('%s is', (_, body) => {
    expect(isAffordable(visibleLines(body))).toBe(true);
  });
});

const HOSTILE = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<!--',
      '-->',
      `\n${F}release-note\n`,
      `\n${F}\n`,
      '\n## Release notes\n',
      '\nRelease-Note: ',
      '\n- ',
      '> ',
      '<details>',
      '</details>',
      '**',
      '`',
      '@me ',
      '#12 ',
      '<script>alert(1)</script>',
      '<img src=x onerror=y>',
      '[a](javascript:b)',
      '![c](http://d)',
      '::error::x',
      '##[error]',
      '\u202e',
      '\u200b',
      '\r\n',
      '\u0000',
      '{{x}}',
      '<T>',
      '\n\n',
      'NONE',
      'words ',
      '\ud800',
      '***',
      '~~',
      '|',
    ),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 60 },
);

describe('any text', () => {
  test('gives notes of one visible line, without HTML of any element, and reading it twice gives the same', () => {
    fc.assert(
      fc.property(HOSTILE, parts => {
        const body = parts.join('');
        const taken = bodyTaker([])(body);
        if (taken === null) return;
        const source = { name: '#1', title: '', labels: [] };
        const notes = readNotes(taken, source);
        for (const { text, migration } of notes) {
          expect(text).not.toMatch(/[\n\r\u0000-\u0008\u200b\u202a-\u202e\u2066-\u2069]/u);
          // Code and escaped signs may show what they like: they are text, and outputs escape them.
          if (!/[\\&]/.test(body))
            expect(text.replace(/`+[^`]*`+/g, '')).not.toMatch(/<(?:script|img|details|a)[\s>]/i);
          expect(migration.replace(/\n\n/g, '')).not.toContain('\n');
        }
        expect(readNotes(bodyTaker([])(body) ?? taken, source)).toEqual(notes);
        // The same body as a template leaves nothing that it says for readers.
        const left = readNotes(bodyTaker([body])(body) ?? taken, source).filter(note => note.text !== '');
        expect(left).toEqual([]);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
