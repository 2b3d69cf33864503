import { expect, test } from 'vitest';
import type { TextConflict } from '../../../src/model.ts';
import { conflictOffer } from '../../../src/publish/letters/conflict-offer.ts';
import { keptWords } from '../../../src/publish/letters/kept-words.ts';

const conflict = (id: string, kind: TextConflict['kind'], generated: string | null): TextConflict => ({
  id,
  kind,
  source: 's',
  yours: 'mine',
  generated,
  isNew: true,
});

test('says each conflict once, with the words to copy, and mentions no pull request', () => {
  const offer = conflictOffer('next/notes.md', [
    conflict('#1', 'changed', '- One. <!-- #1 -->\n'),
    conflict('#2', 'changed', '- Two. <!-- #2 -->\n'),
    conflict('#3', 'gone', null),
    conflict('#4', 'missing', '- Four. <!-- #4 -->\n'),
  ]);
  expect(offer).toEqual({
    name: 'next/notes.md',
    text: '- One. <!-- #1 -->\n- Two. <!-- #2 -->\n- Four. <!-- #4 -->\n',
    remark:
      '`next/notes.md`: `#1`, `#2` have other words in the source now; `#3` is gone from the source; `#4` is not there. What a person wrote stays; everything else is up to date.',
  });
});

test('calls what has no id what it is, once each', () => {
  const { remark } = conflictOffer('a.md', [
    conflict('§footer', 'changed', 'x'),
    conflict('~#12', 'changed', 'x'),
    conflict('=0a1b', 'missing', 'x'),
  ]);
  expect(remark).toMatch(/^`a\.md`: a paragraph, `#12` have other words in the source now; a line is not there\./);
});

test.each<[string, readonly TextConflict[], string]>([
  ['one has other words', [conflict('#1', 'changed', 'x')], '`#1` has other words in the source now'],
  ['one is gone', [conflict('#1', 'gone', null)], '`#1` is gone from the source'],
  [
    'what changed to nothing is gone too',
    [conflict('#1', 'changed', null), conflict('#2', 'gone', null)],
    '`#1`, `#2` are gone from the source',
  ],
  ['one is not there', [conflict('#1', 'missing', 'x')], '`#1` is not there'],
  [
    'several are not there',
    [conflict('#1', 'missing', 'x'), conflict('a~b`c', 'missing', 'x')],
    '`#1`, `a~bc` are not there',
  ],
])('says of each kind what there is of it: %s', (_title, conflicts, words) => {
  expect(conflictOffer('a.md', conflicts).remark).toBe(
    `\`a.md\`: ${words}. What a person wrote stays; everything else is up to date.`,
  );
});

test('offers no text where there is none', () => {
  expect(conflictOffer('a.md', [conflict('#3', 'gone', null)]).text).toBeNull();
});

test.each([
  [[], ''],
  [['generated'], ''],
  [['edited'], '1 entry edited by a person and kept'],
  [['edited', 'edited', 'deleted'], '2 entries edited by a person and kept, 1 deleted by a person'],
  [['gone', 'missing'], '1 entry kept although the source dropped it, 1 not there and not put back'],
])('%j in words', (states, words) => {
  expect(keptWords(states.map((state, index) => ({ id: `#${index}`, state, text: null })))).toBe(words);
});
