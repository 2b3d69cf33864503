/** Paragraphs and tables without markers come and go: each stands where the source has it, and what a person wrote stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import { longestAscent } from '../../src/reconcile/longest-ascent.ts';
import type { Memory } from '../../src/reconcile/memory.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { randomRuns } from '../support/random-runs.ts';

const TABLE = '| a | b |\n|---|---|\n| c | d |\n';
const first = (next: string): Memory => reconcile({ base: null, current: null, next }).memory;

describe('a part of the frame', () => {
  test.each<readonly [what: string, before: string, current: string, next: string, text: string]>([
    [
      'that is new stands below the heading, though what was the only paragraph is the last one now',
      '# Brief\n\nAsk mia-k.\n',
      '# Brief\n\nAsk mia-k.\n',
      `# Brief\n\nYour export sends itself.\n\n${TABLE}\nAsk mia-k.\n`,
      `# Brief\n\nYour export sends itself.\n\n${TABLE}\nAsk mia-k.\n`,
    ],
    [
      'that goes leaves the last one alone below the heading',
      `# Brief\n\nYour export sends itself.\n\n${TABLE}\nAsk mia-k.\n`,
      `# Brief\n\nYour export sends itself.\n\n${TABLE}\nAsk mia-k.\n`,
      '# Brief\n\nAsk mia-k.\n',
      '# Brief\n\nAsk mia-k.\n',
    ],
    [
      'that is new stands before one that a person edited, which is not taken for it',
      '# Brief\n\nOne.\n\nTwo.\n\nBye.\n',
      '# Brief\n\nOne of mine.\n\nTwo.\n\nBye.\n',
      '# Brief\n\nNew.\n\nOne.\n\nTwo.\n\nBye.\n',
      '# Brief\n\nNew.\n\nOne of mine.\n\nTwo.\n\nBye.\n',
    ],
    [
      'that goes is not the next one, which a person edited',
      '# Brief\n\nOne.\n\nTwo.\n\nThree.\n\nBye.\n',
      '# Brief\n\nOne.\n\nTwo of mine.\n\nThree.\n\nBye.\n',
      '# Brief\n\nTwo.\n\nThree.\n\nBye.\n',
      '# Brief\n\nTwo of mine.\n\nThree.\n\nBye.\n',
    ],
    [
      'that a person deleted stays deleted when another comes before it',
      '# Brief\n\nOne.\n\nTwo.\n\nBye.\n',
      '# Brief\n\nTwo.\n\nBye.\n',
      '# Brief\n\nNew.\n\nOne.\n\nTwo.\n\nBye.\n',
      '# Brief\n\nNew.\n\nTwo.\n\nBye.\n',
    ],
    [
      'that stood last stands where the source has it, when another comes behind it',
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
    ],
    [
      'that stood before the last one closes the text, when that goes',
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye.\n`,
    ],
    [
      'that comes below a section’s heading stands before its entries',
      '# Notes\n\n## New\n\n- A. <!-- #1 -->\n\nBye.\n',
      '# Notes\n\n## New\n\n- A. <!-- #1 -->\n\nBye.\n',
      '# Notes\n\n## New\n\nThese are new.\n\n- A. <!-- #1 -->\n\nBye.\n',
      '# Notes\n\n## New\n\nThese are new.\n\n- A. <!-- #1 -->\n\nBye.\n',
    ],
    [
      'that a person edited and that is the last one now closes the text',
      '# Brief\n\nAsk mia-k.\n',
      '# Brief\n\nAsk mia-k, please.\n',
      '# Brief\n\nYour export sends itself.\n\nAsk mia-k.\n',
      '# Brief\n\nYour export sends itself.\n\nAsk mia-k, please.\n',
    ],
    [
      'that a person deleted does not come back as the last one',
      `# Brief\n\nAsk mia-k.\n`,
      `# Brief\n`,
      `# Brief\n\nYour export sends itself.\n\nAsk mia-k.\n`,
      `# Brief\n\nYour export sends itself.\n`,
    ],
    [
      'that closed the text in a person’s words is known when it is the only one',
      '# Brief\n\nYour export sends itself.\n\nAsk mia-k.\n',
      '# Brief\n\nYour export sends itself.\n\nAsk mia-k, please.\n',
      '# Brief\n\nAsk mia-k.\n',
      '# Brief\n\nAsk mia-k, please.\n',
    ],
    [
      'that closed the text in a person’s words stays where it is when another comes behind it',
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye now.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye now.\n\nReally.\n`,
    ],
    [
      'that closed the text and that a person deleted does not come back when another comes behind it',
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nReally.\n`,
    ],
    [
      'that a person edited closes the text, when the last one goes',
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye now.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye now.\n`,
    ],
    [
      'that closed the text in a person’s words stays when it goes',
      `# Brief\n\n${TABLE}\nBye.\n\nReally.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally, we do.\n`,
      `# Brief\n\n${TABLE}\nBye.\n`,
      `# Brief\n\n${TABLE}\nBye.\n\nReally, we do.\n`,
    ],
    [
      'that two say alike is told apart by its place',
      '# Brief\n\nSame.\n\nSame.\n\nBye.\n',
      '# Brief\n\nSame.\n\nMine.\n\nBye.\n',
      '# Brief\n\nSame.\n\nNew.\n\nSame.\n\nBye.\n',
      '# Brief\n\nSame.\n\nNew.\n\nMine.\n\nBye.\n',
    ],
    [
      'that is the tenth of its kind comes behind the ninth',
      `# Brief\n\n${'abcdefghijk'.split('').join('\n\n')}\n\nBye.\n`,
      `# Brief\n\n${'abcdefghiJk'.split('').join('\n\n')}\n\nBye.\n`,
      `# Brief\n\n${'bcdefghijk'.split('').join('\n\n')}\n\nBye.\n`,
      `# Brief\n\n${'bcdefghiJk'.split('').join('\n\n')}\n\nBye.\n`,
    ],
  ])('%s', (_, before, current, next, text) => {
    const result = reconcile({ base: first(before), current, next });
    expect(result.text).toBe(text);
    expect(result.conflicts).toEqual([]);
    const again = reconcile({ base: result.memory, current: text, next });
    expect([again.text, again.memory]).toEqual([text, result.memory]);
  });

  test('that closed the text, in a person’s words with more behind, is told in the section that it is in by now', () => {
    const text = (bye: string, more: string): string => `# Notes\n\n## New\n\n- A. <!-- #1 -->\n\n${bye}\n${more}`;
    const fixed = '\n## Fixed\n\n- B. <!-- #2 -->\n';
    const mine = text('Bye now.', '\n## Mine\n\nWords.\n');
    const moved = reconcile({ base: first(text('Bye.', '')), current: mine, next: text('Bye.', fixed) });
    expect([moved.text, moved.conflicts]).toEqual([mine.replace('\n## Mine', `${fixed}\n## Mine`), []]);
    const told = reconcile({ base: moved.memory, current: moved.text, next: text('Goodbye.', fixed) });
    expect(told.conflicts).toMatchObject([{ yours: 'Bye now.', generated: 'Goodbye.' }]);
  });

  test('that closed the text and went, in a person’s words, is not one that comes later', () => {
    const text = (...own: readonly string[]): string => `# Brief\n\n${TABLE}\n${own.join('\n\n')}\n`;
    const mine = text('Bye.', 'Really, we do.');
    const gone = reconcile({ base: first(text('Bye.', 'Really.')), current: mine, next: text('Bye.') });
    expect([gone.text, gone.conflicts]).toEqual([mine, []]);
    const later = reconcile({ base: gone.memory, current: mine, next: text('New.', 'Bye.') });
    expect([later.text, later.conflicts]).toEqual([text('New.', 'Bye.', 'Really, we do.'), []]);
  });

  test('that went while a person’s words stood there is nothing that comes later', () => {
    const [one, two, three] = ['One.\n\nTwo.', 'Two.', 'Two.\n\nThree.'].map(
      own => `# Brief\n\n${own}\n\n${TABLE}\nBye.\n`,
    );
    const mine = `# Brief\n\nTwo.\n\n${TABLE}\nBye.\n`;
    const gone = reconcile({ base: first(one ?? ''), current: mine, next: two ?? '' });
    const result = reconcile({ base: gone.memory, current: mine, next: three ?? '' });
    expect(result.text).toBe(three);
    expect(reconcile({ base: result.memory, current: three ?? '', next: one ?? '' }).text).toBe(mine);
  });

  test('whose source went on while a person’s words stay is told once, and known when another comes before it', () => {
    const source = (...own: readonly string[]) => `# Brief\n\n${own.join('\n\n')}\n\n${TABLE}\nBye.\n`;
    const told = reconcile({ base: first(source('One.')), current: source('Mine.'), next: source('Two.') });
    expect(told.conflicts).toMatchObject([{ isNew: true, yours: 'Mine.', generated: 'Two.' }]);
    const later = reconcile({ base: told.memory, current: source('Mine.'), next: source('New.', 'Two.') });
    expect(later.text).toBe(source('New.', 'Mine.'));
    expect(later.conflicts).toMatchObject([{ isNew: false, yours: 'Mine.', generated: 'Two.' }]);
  });
});

/** A text of ours: sections of paragraphs, tables and entries. */
type Source = readonly (readonly string[])[];
type Change =
  | { readonly does: 'add'; readonly what: 'paragraph' | 'table' | 'entry'; readonly at: number; readonly to: number }
  | { readonly does: 'take' | 'reword'; readonly at: number; readonly to: number };

const place = { at: fc.nat(3), to: fc.nat(9) };
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    does: fc.constant('add' as const),
    what: fc.constantFrom('paragraph' as const, 'paragraph', 'table', 'entry'),
    ...place,
  }),
  fc.record({ does: fc.constantFrom('take' as const, 'reword'), ...place }),
);

function changed(source: Source, one: Change, count: number): Source {
  const index = one.at % source.length;
  const own = source[index] ?? [];
  const replaced = (blocks: readonly string[]): Source => source.map((old, at) => (at === index ? blocks : old));
  if (one.does === 'add') {
    const words: Readonly<Record<typeof one.what, string>> = {
      paragraph: `Words ${letters(count)} here.`,
      table: `| a | ${letters(count)} |\n|---|---|\n| c | d |`,
      entry: `- Entry ${letters(count)}. <!-- #${count} -->`,
    };
    // What is of one kind stands in one place, as templates have it: paragraphs, then tables, then entries.
    const rank = (block: string): number => (block.startsWith('- ') ? 2 : block.startsWith('|') ? 1 : 0);
    const added = words[one.what];
    const same = own.filter(block => rank(block) === rank(added));
    const before = own.filter(block => rank(block) < rank(added)).length;
    return replaced(own.toSpliced(before + (same.length === 0 ? 0 : one.to % (same.length + 1)), 0, added));
  }
  const at = one.to % Math.max(1, own.length);
  const block = own[at];
  if (block === undefined) return source;
  if (one.does === 'take') return replaced(own.toSpliced(at, 1));
  return replaced(own.toSpliced(at, 1, block.replace(/(Words|Entry|\| a \|)/, `$1 ${letters(count)}`)));
}

/** Numbers in the frame are no news, so they are spelt. */
function letters(count: number): string {
  return [...String(count)].map(digit => 'abcdefghij'[Number(digit)]).join('');
}

function textOf(source: Source): string {
  const blocks = source.flatMap((own, index) => [index === 0 ? '# Text' : `## Part ${letters(index)}`, ...own]);
  const text = [...blocks, 'That is [all](https://tidewater.example).'].join('\n\n');
  return `${text.replace(/(?<=^- .*\n)\n(?=- )/gm, '')}\n`;
}

const rounds = fc.array(fc.record({ changes: fc.array(change, { maxLength: 4 }), edits: fc.nat(30) }), {
  minLength: 2,
  maxLength: 5,
});
/** Sections that are never empty, since what is empty loses its heading. */
const START: Source = [
  ['Words one.'],
  ['Words two.', '- Entry two. <!-- #1002 -->'],
  ['- Entry three. <!-- #1003 -->'],
];

test('a text that nobody touched is the new source, byte for byte, whatever comes and goes', () => {
  fc.assert(
    fc.property(rounds, all => {
      let source = START;
      let [count, memory, text] = [0, first(textOf(START)), textOf(START)];
      for (const { changes } of all) {
        for (const one of changes) source = changed(source, one, ++count);
        const next = textOf(source);
        const result = reconcile({ base: memory, current: text, next });
        expect(result.text).toBe(next);
        expect(result.conflicts).toEqual([]);
        // A run that was cut short left the old text or the new one.
        const cut = joinMemories(memory, result.memory);
        for (const current of [text, next]) expect(reconcile({ base: cut, current, next }).text).toBe(next);
        [memory, text] = [result.memory, next];
      }
    }),
    { ...randomRuns(120), seed: 20261122 },
  );
});

test('around a person’s words all else stands in the source’s order', () => {
  const runs = { ...randomRuns(120), seed: 20261122 };
  let kept = 0;
  fc.assert(
    fc.property(rounds, all => {
      let source = START;
      let [count, memory, text] = [0, first(textOf(START)), textOf(START)];
      for (const { changes, edits } of all) {
        const own = text.split('\n');
        const at = own.findIndex((line, index) => index >= edits % own.length && /^(?:Words|- Entry)/.test(line));
        if (at >= 0 && !own[at]?.includes('HUMAN'))
          text = own.with(at, (own[at] ?? '').replace(/(Words|Entry)/, `$1 HUMAN${letters(++count)}`)).join('\n');
        for (const one of changes) source = changed(source, one, ++count);
        const next = textOf(source);
        const result = reconcile({ base: memory, current: text, next });
        const [before, after] = [text, result.text ?? ''].map(whole => whole.split('\n'));
        const human = (before ?? []).filter(line => line.includes('HUMAN'));
        expect((after ?? []).filter(line => line.includes('HUMAN'))).toEqual(human);
        kept += human.length;
        // Of what is generated nothing stands twice, and what stands there is in order.
        const lines = next.split('\n').filter(line => /^(?:Words|- Entry|##? )/.test(line));
        const standing = (after ?? []).filter(line => /^(?:Words|- Entry|##? )/.test(line) && !line.includes('HUMAN'));
        expect(lines.filter(line => standing.includes(line))).toEqual(standing);
        const again = reconcile({ base: result.memory, current: result.text, next });
        expect([again.text, again.memory]).toEqual([result.text, result.memory]);
        [memory, text] = [result.memory, result.text ?? ''];
      }
    }),
    runs,
  );
  expect(kept).toBeGreaterThan(runs.numRuns);
});

test.each<readonly [numbers: readonly (number | null)[], ascent: readonly (number | null)[]]>([
  [[], []],
  [[null], [null]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, null, 1],
    [null, 0, null, 1],
  ],
  [
    [0, 5, 1, 2, 4, 3],
    [0, null, 1, 2, null, 3],
  ],
])('of %j ascend %j', (numbers, ascent) => {
  expect(longestAscent(numbers)).toEqual(ascent);
});
