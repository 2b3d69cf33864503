import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/publish/plan/entries.ts';
import { fitted, RELEASE_LIMIT, THREAD_LIMIT } from '../../../src/publish/plan/fit.ts';
import { expectLinearIn } from '../../support/linear-time.ts';

const more = (count: number): string => `_${count} more are in [the full notes](https://x.example/notes)._`;

/** Notes with so many entries, and their last one made long enough for the whole to have this length. */
function notesOf(length: number, letter: string): string {
  const entry = `- An entry about ${letter.repeat(20)}. <!-- #1 -->\n`;
  const head = '# What’s new\n\n**In this release:** much.\n\n## New\n\n';
  const tail = '\nVersion 2.4.0.\n';
  const count = Math.floor((length - head.length - tail.length) / entry.length) - 1;
  const whole = head + entry.repeat(count) + tail;
  const last = '- Last. <!-- #2 -->\n';
  const room = length - whole.length - last.length;
  return head + entry.repeat(count) + last.replace('Last', `Last${'.'.repeat(room)}`) + tail;
}

describe.each([
  ['a release’s body', RELEASE_LIMIT],
  ['an issue’s, pull request’s or comment’s body', THREAD_LIMIT],
])('%s of', (_what, limit) => {
  test.each(['x', '😀', '漢'])('%s fits up to its limit, and loses whole entries above it', letter => {
    for (const length of [limit - 1, limit]) {
      const text = notesOf(length, letter);
      expect(text).toHaveLength(length);
      expect(fitted(text, limit, more)).toBe(text);
    }
    const text = notesOf(limit + 1, letter);
    expect(text).toHaveLength(limit + 1);
    const shown = fitted(text, limit, more);
    expect(shown.length).toBeLessThanOrEqual(limit);
    // As much as fits: what is left out and the line that says so are not shorter than two entries.
    expect(shown.length).toBeGreaterThan(limit - 400 - 2 * letter.length * 20);
    const left = new Set(text.split('\n').filter(line => line.startsWith('- ')));
    const kept = shown.split('\n').filter(line => line.startsWith('- '));
    expect(kept.every(line => left.has(line))).toBe(true);
    const count = text.split('\n').filter(line => line.startsWith('- ')).length;
    expect(shown).toContain(more(count - kept.length));
    expect(shown).toContain('Version 2.4.0.');
    expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

test('headings and folds that lost everything go, others stay', () => {
  const text = [
    '# Notes\n',
    '## New\n',
    '- One. <!-- #1 -->',
    '  Its second line.\n',
    '## Fixed\n',
    '- Two. <!-- #2 -->\n',
    '<details>\n<summary>3 more</summary>\n',
    '### Small\n',
    '- Three. <!-- #3 -->\n',
    '</details>\n',
    'The end.\n',
  ].join('\n');
  expect(fitted(text, text.length - 1, count => `${count} left out.`)).toBe(
    '# Notes\n\n## New\n\n- One. <!-- #1 -->\n  Its second line.\n\n## Fixed\n\n- Two. <!-- #2 -->\n\nThe end.\n\n1 left out.\n',
  );
  expect(fitted(text, 70, count => `${count} left out.`)).toBe('# Notes\n\nThe end.\n\n3 left out.\n');
});

test('no more entries go than have to', () => {
  const entry = '- Words. <!-- #1 -->\n';
  const text = `# Notes\n\n${entry.repeat(40)}`;
  for (let limit = 60; limit < text.length; limit += 7) {
    const shown = fitted(text, limit, count => `${count} left out.`);
    const kept = shown.split(entry).length - 1;
    const withOneMore = `# Notes\n\n${entry.repeat(kept + 1)}\n${40 - kept - 1} left out.\n`;
    expect(shown).toBe(`# Notes\n\n${entry.repeat(kept)}${kept === 0 ? '' : '\n'}${40 - kept} left out.\n`);
    expect(withOneMore.length).toBeGreaterThan(limit);
  }
});

test('the section of a heading with a marker is one entry, lists and all', () => {
  const text = '## Highlights\n\n### PDF <!-- #1 -->\n\n- a\n- b\n\n### Mail <!-- #2 -->\n\nText.\n\n## New\n\n- c\n';
  expect(fitted(text, text.length - 1, count => `+${count}`)).toContain('### Mail');
  const entries = partsOf(text).filter(({ kind }) => kind === 'entry');
  expect(entries.map(entry => entry.text.split('\n', 1)[0])).toEqual([
    '### PDF <!-- #1 -->',
    '### Mail <!-- #2 -->',
    '- c',
  ]);
});

test('a heading with a comment of somebody’s own is no entry', () => {
  expect(partsOf('## New <!-- ask Mia -->\n\n- a\n').map(({ kind }) => kind)).toEqual(['heading', 'entry']);
});

test('what no entry can help is replaced as a whole', () => {
  expect(fitted('a sentence. '.repeat(100), 500, () => 'See there.')).toBe('See there.\n');
  expect(fitted(`# ${'x'.repeat(600)}\n\n- One.\n`, 500, count => `${count} are there.`)).toBe('1 are there.\n');
});

test('a list inside a fence is nobody’s entry', () => {
  const text = '- One.\n\n```\n- not one\n# no heading\n```\n\n- Two.\n';
  expect(partsOf(text).filter(({ kind }) => kind === 'entry')).toHaveLength(2);
});

test('parts joined are the text, whatever it is', () => {
  for (const text of ['', '\n', 'a', '- a\r\n- b', '# a\n<details>\n</details>\n```\n', '\n\n- x\n\n\n'])
    expect(
      partsOf(text)
        .map(part => part.text)
        .join(''),
    ).toBe(text);
});

test('5,000 entries are fitted in linear time', () => {
  expectLinearIn(5000, count => {
    const text = `# All\n\n${'- An entry that says something. <!-- #1 -->\n'.repeat(count)}`;
    return () => expect(fitted(text, THREAD_LIMIT, more).length).toBeLessThanOrEqual(THREAD_LIMIT);
  });
});
