/** What happens to a text between two runs, beyond the ten examples of decision 0007. */
import { describe, expect, test } from 'vitest';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import type { Memory } from '../../src/reconcile/memory.ts';
import { readMemory } from '../../src/reconcile/read-memory.ts';
import { type Reconciled, reconcile } from '../../src/reconcile/reconcile.ts';

type More = Partial<Parameters<typeof reconcile>[0]>;

function remember(text: string): Memory {
  return reconcile({ base: null, current: null, next: text }).memory;
}

function round(before: string, current: string, next: string, more: More = {}): Reconciled {
  return reconcile({ base: remember(before), current, next, ...more });
}

const told = ({ conflicts }: Reconciled): readonly string[] =>
  conflicts.map(({ kind, id, isNew }) => `${kind} ${id}${isNew ? '' : ' again'}`);
const states = ({ entries }: Reconciled): readonly string[] => entries.map(({ id, state }) => `${id} ${state}`);

const A = '- Export to CSV. <!-- #1 -->\n';
const B = '- Dark mode. <!-- #2 -->\n';
const C = '- Charts load. <!-- #3 -->\n';

/** before, current, next, result */
const cases: readonly (readonly [what: string, before: string, current: string, next: string, result: string])[] = [
  ['a text that nobody touched becomes the next one', A + B, A + B, B + C, B + C],
  [
    'a tick stays when the words change',
    '- [ ] Ask Mia about 2 things <!-- #1 -->\n',
    '- [x] Ask Mia about 2 things <!-- #1 -->\n',
    '- [ ] Ask Mia and Sam <!-- #1 -->\n',
    '- [x] Ask Mia and Sam <!-- #1 -->\n',
  ],
  [
    'a line without a marker keeps its tick when only a number changes',
    '# T\n\n- [ ] It adds 2 features\n',
    '# T\n\n- [x] It adds 2 features\n',
    '# T\n\n- [ ] It adds 3 features\n',
    '# T\n\n- [x] It adds 3 features\n',
  ],
  [
    'a line without a marker that a person deleted stays so when its number changes',
    '# T\n\n- It adds 2\n- Other\n',
    '# T\n\n- Other\n',
    '# T\n\n- It adds 3\n- Other\n',
    '# T\n\n- Other\n',
  ],
  [
    'a line without a marker is known by its pull request',
    '# T\n\n- Export (#1)\n- Other\n',
    '# T\n\n- Our export (#1)\n- Other\n',
    '# T\n\n- Export all (#1)\n- Other\n',
    '# T\n\n- Our export (#1)\n- Other\n',
  ],
  [
    'numbered lists go on',
    A + B,
    '1. Export to CSV. <!-- #1 -->\n2. Dark mode. <!-- #2 -->\n',
    A + B + C,
    '1. Export to CSV. <!-- #1 -->\n2. Dark mode. <!-- #2 -->\n3. Charts load. <!-- #3 -->\n',
  ],
  [
    'an indented list stays indented',
    A,
    '  * Export to CSV. <!-- #1 -->\n',
    A + B,
    '  * Export to CSV. <!-- #1 -->\n  * Dark mode. <!-- #2 -->\n',
  ],
  ['a missing final newline stays missing', A, A.trimEnd(), A + B, (A + B).trimEnd()],
  ['only CRLF is added where all lines end in it', A, A.replace('\n', '\r\n'), A + B, (A + B).replaceAll('\n', '\r\n')],
  ['old Mac line endings too', A, A.replace('\n', '\r'), A + B, (A + B).replaceAll('\n', '\r')],
  ['an image that a person added stays', A + B, `${A}${B}\n![dark](dark.png)\n`, A, `${A}\n![dark](dark.png)\n`],
  [
    'a quotation that a person wrote stays',
    A,
    `> Best release yet.\n\n${A}`,
    '- Export to PDF. <!-- #1 -->\n',
    '> Best release yet.\n\n- Export to PDF. <!-- #1 -->\n',
  ],
  [
    'what a person nested in an entry stays with it',
    A + B,
    `- Export to CSV. <!-- #1 -->\n  - in the menu\n${B}`,
    B,
    `- Export to CSV. <!-- #1 -->\n  - in the menu\n${B}`,
  ],
  [
    'an entry that a person nested in another one is not put in again',
    A + B,
    `- Export to CSV. <!-- #1 -->\n  ${B}`,
    A + B + C,
    `- Export to CSV. <!-- #1 -->\n  ${B}${C}`,
  ],
  [
    'front matter is replaced while nobody touches it',
    '---\nsubject: a\n---\nHello,\n',
    '---\r\nsubject: a  \r\n---\r\nHello,\r\n',
    '---\nsubject: b\n---\nHello,\n',
    '---\r\nsubject: b\r\n---\r\nHello,\r\n',
  ],
  [
    'a fold comes when it is needed',
    `## Fixed\n\n${A}\nVersion 1.\n`,
    `## Fixed\n\n${A}\nVersion 1.\n`,
    `## Fixed\n\n${A}\n<details>\n<summary>1 more</summary>\n\n### New\n\n${B}\n</details>\n\nVersion 1.\n`,
    `## Fixed\n\n${A}\n<details>\n<summary>1 more</summary>\n\n### New\n\n${B}\n</details>\n\nVersion 1.\n`,
  ],
  [
    'a fold goes when it is empty',
    `## Fixed\n\n${A}\n<details>\n<summary>1 more</summary>\n\n### New\n\n${B}\n</details>\n\nVersion 1.\n`,
    `## Fixed\n\n${A}\n<details>\n<summary>1 more</summary>\n\n### New\n\n${B}\n</details>\n\nVersion 1.\n`,
    `## Fixed\n\n${A}\nVersion 1.\n`,
    `## Fixed\n\n${A}\nVersion 1.\n`,
  ],
  [
    'a fold stays while a person has words in it',
    `${A}\n<details>\n<summary>1 more</summary>\n\n${B}\n</details>\n`,
    `${A}\n<details>\n<summary>1 more</summary>\n\n${B}\nSee [the list](https://a.example).\n\n</details>\n`,
    A,
    `${A}\n<details>\n<summary>1 more</summary>\n\nSee [the list](https://a.example).\n\n</details>\n`,
  ],
  [
    'a heading stays while a person has words below it',
    `## New\n\n${A}\n## Fixed\n\n${B}`,
    `## New\n\n${A}\nAsk us.\n\n## Fixed\n\n${B}`,
    `## Fixed\n\n${B}`,
    `## New\n\nAsk us.\n\n## Fixed\n\n${B}`,
  ],
  [
    'a heading that a person deleted with all below it comes back with a new entry',
    `## New\n\n${A}\n## Fixed\n\n${B}`,
    `## New\n\n${A}`,
    `## New\n\n${A}\n## Fixed\n\n${B}${C}`,
    `## New\n\n${A}\n## Fixed\n\n${C}`,
  ],
  [
    'entries whose heading a person deleted keep together',
    `## New\n\n${A}\n## Fixed\n\n${B}`,
    `## New\n\n${A}\n${B}`,
    `## New\n\n${A}\n## Fixed\n\n${B}${C}`,
    `## New\n\n${A}\n${B}\n${C}`,
  ],
  [
    'a section that the source renames keeps its place',
    `## Breaking changes\n\n${A}\n## New\n\n${B}`,
    `## New\n\n${B}\n## Breaking changes\n\n${A}`,
    `## Action needed\n\n${A}\n## New\n\n${B}`,
    `## New\n\n${B}\n## Action needed\n\n${A}`,
  ],
  [
    'a line that becomes a highlight moves while nobody touched it',
    `## Highlights\n\n### Dark <!-- #2 -->\n\n## New\n\n${A}`,
    `## Highlights\n\n### Dark <!-- #2 -->\n\n## New\n\n${A}`,
    '## Highlights\n\n### Export to CSV <!-- #1 -->\n\nYou gain time.\n\n### Dark <!-- #2 -->\n',
    '## Highlights\n\n### Export to CSV <!-- #1 -->\n\nYou gain time.\n\n### Dark <!-- #2 -->\n',
  ],
  [
    'a new highlight takes no words of a person in',
    '## Highlights\n\n### Dark <!-- #2 -->\n',
    '## Highlights\n\nAll of these are new.\n\n### Dark <!-- #2 -->\n',
    '## Highlights\n\n### Export <!-- #1 -->\n\n### Dark <!-- #2 -->\n',
    '## Highlights\n\nAll of these are new.\n\n### Export <!-- #1 -->\n\n### Dark <!-- #2 -->\n',
  ],
  [
    'the source joins what it had split',
    '- Fast. <!-- #4.one -->\n- Accents. <!-- #4.two -->\n',
    '- Fast. <!-- #4.one -->\n- Accents. <!-- #4.two -->\n',
    '- Fast, with accents. <!-- #4 -->\n',
    '- Fast, with accents. <!-- #4 -->\n',
  ],
  [
    'what was split from a deleted entry stays deleted',
    '- Both. <!-- #4 -->\n- Other. <!-- #5 -->\n',
    '- Other. <!-- #5 -->\n',
    '- One. <!-- #4.one -->\n- Two. <!-- #4.two -->\n- Other. <!-- #5 -->\n',
    '- Other. <!-- #5 -->\n',
  ],
  [
    'a marker that a formatter moved to a line of its own is the same',
    A,
    '- Export to CSV.\n  <!-- #1 -->\n',
    '- Export to PDF. <!-- #1 -->\n',
    '- Export to PDF. <!-- #1 -->\n',
  ],
  ['a fence that nobody closed takes nothing in', A, `${A}\n\`\`\`\ncode`, A + B, `${A}${B}\n\`\`\`\ncode`],
  [
    'an entry that a person hid in a comment is not put in again',
    A + B,
    `${A}\n<!--\n- Dark mode.\n-->\n`,
    A + B,
    `${A}\n<!--\n- Dark mode.\n-->\n`,
  ],
  [
    'a renamed section does not give its name to what comes out of it',
    `## Fixed\n\n${A}\n## Faster\n\n${B}`,
    `## Repairs\n\n${A}\n## Faster\n\n${B}`,
    `## New\n\n${A}\n## Faster\n\n${B}`,
    `## New\n\n${A}\n## Repairs\n\n## Faster\n\n${B}`,
  ],
  [
    'a removed line between a paragraph and a rule leaves them apart',
    `a\n\n${A}`,
    `My words\n${A}---\n`,
    'a\n',
    'My words\n\n---\n',
  ],
  [
    'what a person moved stays when the source moves it too',
    `## New\n\n${A}\n## Fixed\n\n${B}${C}`,
    `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
    `## New\n\n${A}\n## Faster\n\n${B}\n## Fixed\n\n${C}`,
    `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
  ],
];

describe('of one round to the next', () => {
  test.each(cases)('%s', (_, before, current, next, result) => {
    const first = round(before, current, next);
    expect(first.text).toBe(result);
    const second = reconcile({ base: first.memory, current: first.text, next });
    expect(second.text).toBe(first.text);
    expect(second.memory).toEqual(first.memory);
    expect(second.conflicts.filter(({ isNew }) => isNew)).toEqual([]);
  });
});

describe('a heading that went with its last entry', () => {
  const before = `## Action needed\n\n${A}${B}\n## New\n\n${C}`;
  const own = `## Action needed\n\n${A}\n## New\n\n${C}\n## Ours\n\n${B}`;
  const without = (): Reconciled => round(before, own, `## New\n\n${A}${B}${C}`);

  test('comes back with an entry that needs it, wherever a person put the others', () => {
    const { text: earlier, memory: base } = without();
    expect(earlier).toBe(`## New\n\n${A}${C}\n## Ours\n\n${B}`);
    const next = `## Action needed\n\n${B}- Send a header. <!-- #4 -->\n\n## New\n\n${A}${C}`;
    const { text, memory } = reconcile({ base, current: earlier, next });
    expect(text).toBe(`## Action needed\n\n- Send a header. <!-- #4 -->\n\n## New\n\n${A}${C}\n## Ours\n\n${B}`);
    expect(reconcile({ base: memory, current: text, next }).memory).toEqual(memory);
  });

  test('lends its name to no heading of a person while it is not needed', () => {
    const next = `## Action needed\n\n${B}\n## New\n\n${A}${C}`;
    const { text: earlier, memory: base } = without();
    const { text, memory } = reconcile({ base, current: earlier, next });
    expect(text).toBe(earlier);
    expect(reconcile({ base: memory, current: text, next }).memory).toEqual(memory);
  });

  // Found by the random histories: seed 20261129.
  test('comes back where an entry without its marker became a heading for the next one', () => {
    const D = '**Dark mode** <!-- #2 -->\n\nEasier on your eyes.\n';
    const E = '**Charts load** <!-- #3 -->\n';
    const mail = (top: string): string => `Hello,\n\n${top}${D}\n${E}\nVersion 1.\n`;
    const first = round(mail(`**Check**\n\n${A}\n`), mail(`**Check**\n\n${A}\n`).replace(' <!-- #2 -->', ''), mail(''));
    expect(first.text).toBe(mail('').replace(' <!-- #2 -->', ''));
    const next = mail('**Check**\n\n- Send a header. <!-- #4 -->\n\n');
    const second = reconcile({ base: first.memory, current: first.text, next });
    expect(second.text).toBe(next.replace(' <!-- #2 -->', ''));
    const third = reconcile({ base: second.memory, current: second.text, next });
    expect([third.text, third.memory]).toEqual([second.text, second.memory]);
  });
});

describe('a conflict', () => {
  const edited = '- Export to CSV, at last. <!-- #1 -->\n';
  const changed = '- Export to PDF. <!-- #1 -->\n';

  test('shows both sides, is told once and stays listed', () => {
    const first = round(A, edited, changed);
    expect(first.conflicts).toMatchObject([
      { id: '#1', kind: 'changed', yours: edited.trimEnd(), generated: changed.trimEnd(), isNew: true },
    ]);
    expect(told(reconcile({ base: first.memory, current: first.text, next: changed }))).toEqual(['changed #1 again']);
  });

  test('is told again when the source goes on', () => {
    const { memory, text } = round(A, edited, changed);
    expect(told(reconcile({ base: memory, current: text, next: '- Export all. <!-- #1 -->\n' }))).toEqual([
      'changed #1',
    ]);
  });

  test('is told again of a source that was forgotten, eight others later', () => {
    const at = (number: number): string => `- Export ${'x'.repeat(number)}. <!-- #1 -->\n`;
    let { memory } = round(A, edited, at(1));
    const isNew = (number: number): boolean | undefined => {
      const next = reconcile({ base: memory, current: edited, next: at(number) });
      memory = next.memory;
      return next.conflicts[0]?.isNew;
    };
    expect([2, 3, 4, 5, 6, 7, 8].map(isNew)).toEqual([true, true, true, true, true, true, true]);
    expect(isNew(1)).toBe(false);
    expect(isNew(9)).toBe(true);
    expect(isNew(1)).toBe(true);
  });

  test('is over when the source goes back, or the person takes its words', () => {
    const { memory } = round(A, edited, changed);
    expect(told(reconcile({ base: memory, current: edited, next: A }))).toEqual([]);
    const agreed = reconcile({ base: memory, current: changed, next: changed });
    expect(told(agreed)).toEqual([]);
    expect(reconcile({ base: agreed.memory, current: changed, next: A }).text).toBe(A);
  });

  test('is settled by `keep` until the source goes on', () => {
    const { memory } = round(A, edited, changed);
    const kept = reconcile({ base: memory, current: edited, next: changed, answers: { '#1': 'keep' } });
    expect([kept.text, told(kept)]).toEqual([edited, []]);
    expect(told(reconcile({ base: kept.memory, current: edited, next: changed }))).toEqual([]);
    expect(told(reconcile({ base: kept.memory, current: edited, next: '- All. <!-- #1 -->\n' }))).toEqual([
      'changed #1',
    ]);
  });

  test('is settled by `take`, and the entry follows the source again', () => {
    const { memory } = round(A, edited, changed);
    const taken = reconcile({ base: memory, current: edited, next: changed, answers: { '#1': 'take' } });
    expect([taken.text, told(taken)]).toEqual([changed, []]);
    expect(reconcile({ base: taken.memory, current: changed, next: A }).text).toBe(A);
  });

  test('about what is gone is settled by `take` and `keep` too', () => {
    const first = round(A + B, edited + B, B);
    expect([told(first), states(first)]).toEqual([['gone #1'], ['#2 generated', '#1 gone']]);
    const again = { base: first.memory, current: first.text, next: B };
    expect(reconcile({ ...again, answers: { '#1': 'take' } }).text).toBe(B);
    const kept = reconcile({ ...again, answers: { '#1': 'keep' } });
    expect([kept.text, told(kept), told(reconcile({ ...again, base: kept.memory }))]).toEqual([edited + B, [], []]);
  });

  test('cannot be settled by `take` where entries were joined', () => {
    const joined = '- Export, dark. <!-- #1 --> <!-- #2 -->\n';
    const { text, notices, conflicts } = round(A + B, joined, changed + B, { answers: { '#1': 'take' } });
    expect([text, notices.map(({ code, where }) => `${code} ${where}`), conflicts.length]).toEqual([
      joined,
      ['take-by-hand #1'],
      1,
    ]);
  });

  test.each(['  - ', '  12. ', '  3) ', '\t* ', '    + ', '  > ', '\n  '])(
    'about a copy at the margin is settled by `take`, whatever stands below another entry: %j',
    sign => {
      const below = `${A}${sign}Dark mode. <!-- #2 -->\n`;
      const { text, notices } = round(A + B, `${below}- Dark! <!-- #2 -->\n`, `${A}- Dark. <!-- #2 -->\n`, {
        answers: { '#2': 'take' },
      });
      expect([text, notices]).toEqual([`${below}- Dark. <!-- #2 -->\n`, []]);
    },
  );

  test('`take` brings back what a person deleted', () => {
    expect(round(A + B, B, A + B, { answers: { '#1': 'take' } }).text).toBe(A + B);
  });

  test('cannot be settled by `take` where a person nested entries, and all of them are named', () => {
    const nested = `${A}  ${B}`;
    const next = '- Export all. <!-- #1 -->\n- Dark. <!-- #2 -->\n';
    expect(round(A + B, nested, next, { answers: { '#1': 'take', '#2': 'take' } }).notices).toEqual([
      {
        code: 'take-by-hand',
        message: 'The new text cannot be put where several entries were joined: replace the words there by hand.',
        where: '#1, #2',
      },
    ]);
  });

  test('of what was told before it was ours for a while is not told again', () => {
    const mine = '- Export! <!-- #1 -->\n';
    const told = round(A, mine, changed);
    const agreed = reconcile({ base: told.memory, current: changed, next: changed });
    const moved = reconcile({ base: agreed.memory, current: changed, next: '- Export all. <!-- #1 -->\n' });
    expect(reconcile({ base: moved.memory, current: mine, next: changed }).conflicts).toMatchObject([{ isNew: false }]);
  });

  test('about a renamed pull request is none while the old one is generated', () => {
    const next = `${changed}- Export to PDF. <!-- #9 -->\n`;
    const { text, conflicts } = round(A, edited, next, { aliases: { '#9': ['#1', '#8'] } });
    expect([text, conflicts.map(({ id }) => id)]).toEqual([`${edited}- Export to PDF. <!-- #9 -->\n`, ['#1']]);
  });

  test('about a renamed pull request is followed by what the caller knows', () => {
    const next = '- Export to PDF. <!-- #9 -->\n';
    expect(told(round(A, edited, next, { aliases: { '#9': ['#1'] } }))).toEqual(['changed #9']);
    expect(round(A, edited, next, { aliases: { '#9': ['#1'] } }).text).toBe(edited);
  });
});

describe('without memory', () => {
  test('a new text is the generated one', () => {
    expect(reconcile({ base: null, current: null, next: A })).toMatchObject({ text: A, conflicts: [], notices: [] });
  });

  test('nothing that stands there is touched, and what is missing is offered once', () => {
    const current = '# My notes\n\n- Dark mode, at last. <!-- #2 -->\n';
    const first = reconcile({ base: null, current, next: `# What's new\n\n${A}${B}` });
    expect(first.text).toBe(current);
    expect(told(first)).toEqual(['missing #1', 'changed #2']);
    expect(first.notices.map(({ code }) => code)).toEqual(['memory-missing']);
    const second = reconcile({ base: first.memory, current, next: `# What's new\n\n${A}${B}${C}` });
    expect(told(second)).toEqual(['missing #1 again', 'changed #2 again']);
    expect(second.text).toBe(current + C);
    const taken = reconcile({
      base: first.memory,
      current,
      next: `# What's new\n\n${A}${B}`,
      answers: { '#1': 'take' },
    });
    expect(taken.text).toBe(`# My notes\n\n${A}- Dark mode, at last. <!-- #2 -->\n`);
    const kept = reconcile({
      base: first.memory,
      current,
      next: `# What's new\n\n${A}${B}`,
      answers: { '#1': 'keep' },
    });
    expect([kept.text, told(kept)]).toEqual([current, ['changed #2 again']]);
  });

  test('what is missing is put in by `take` at once, and forgotten by `keep`', () => {
    const next = `# T\n\n${A}${B}`;
    const current = `# T\n\n${B}`;
    const taken = reconcile({ base: null, current, next, answers: { '#1': 'take' } });
    expect([taken.text, states(taken)]).toEqual([next, ['#1 generated', '#2 generated']]);
    const offered = reconcile({ base: null, current, next });
    expect(states(offered)).toEqual(['#1 missing', '#2 generated']);
    expect(offered.notices).toEqual([
      {
        code: 'memory-missing',
        message: 'Nothing is remembered of this text, so what stands there is kept and what is missing is offered.',
        where: '',
      },
    ]);
    const kept = reconcile({ base: null, current, next, answers: { '#1': 'keep' } });
    const later = reconcile({ base: kept.memory, current, next });
    expect([told(kept), told(later), states(later)]).toEqual([[], [], ['#1 deleted', '#2 generated']]);
  });

  test('what is all there needs no notice', () => {
    expect(reconcile({ base: null, current: A + B, next: A + B }).notices).toEqual([]);
  });

  test('headings, paragraphs and folds that are missing are not offered', () => {
    const next = `# T\n\nHi.\n\n## New\n\n${A}\n<details>\n<summary>1</summary>\n\n${B}\n</details>\n\nBye.\n`;
    const { text, conflicts, memory } = reconcile({ base: null, current: A + B, next });
    expect([text, conflicts]).toEqual([A + B, []]);
    expect(reconcile({ base: memory, current: A + B, next })).toMatchObject({ text: A + B, conflicts: [], memory });
  });

  test('a line without a marker that is missing is offered', () => {
    const next = '# T\n\n- [ ] Ask Mia\n- [ ] Ask Sam\n';
    const offered = reconcile({ base: null, current: '# T\n\n- [ ] Ask Mia\n', next });
    expect(offered.conflicts).toMatchObject([{ kind: 'missing', generated: '- [ ] Ask Sam', yours: '' }]);
    expect(offered.entries.map(({ state }) => state)).toEqual(['generated', 'missing']);
  });

  test('a heading that a person gave a section is known by the entries below it', () => {
    const current = `## Ours\n\n${A}`;
    const first = reconcile({ base: null, current, next: `## New\n\n${A}` });
    expect([first.text, told(first)]).toEqual([current, []]);
    expect(reconcile({ base: first.memory, current, next: `## New\n\n${A}` }).memory).toEqual(first.memory);
    expect(reconcile({ base: first.memory, current, next: `## New\n\n${A}${B}` }).text).toBe(current + B);
  });

  test('a question that is not there is not asked again', () => {
    const asking = '### Dark mode <!-- #2 -->\n\n> ✍️ **Why?** Asked: mia-k.\n';
    const current = '### Dark mode <!-- #2 -->\n';
    const first = reconcile({ base: null, current, next: asking });
    expect(first.text).toBe(current);
    expect(reconcile({ base: first.memory, current, next: asking }).text).toBe(current);
  });

  test('what reads as generated is ours again', () => {
    const { memory } = reconcile({ base: null, current: A.replace('-', '*'), next: A });
    expect(memory).toEqual(remember(A));
  });

  test('damaged memory is none', () => {
    expect(readMemory({ parts: { '#1': { written: 'x' } } })).toBeNull();
    expect(readMemory('')).toBeNull();
    const memory = round(A + B, `${A}- Mode. <!-- #2 -->\n`, `${A}- Light. <!-- #2 -->\n`).memory;
    expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });
});

describe('a text that a person', () => {
  test('deleted stays deleted, and is known when it comes back', () => {
    const base = remember(A);
    const deleted = reconcile({ base, current: null, next: A + B });
    const { memory } = deleted;
    expect(deleted).toEqual({ text: null, memory: base, entries: [], conflicts: [], notices: [] });
    expect(reconcile({ base: memory, current: A, next: A + B }).text).toBe(A + B);
  });

  test('emptied gets only what is new', () => {
    expect(round(A + B, '', A + B + C).text).toBe(C);
  });
});

describe('a run that was cut short', () => {
  test.each([
    ['before it wrote', A + B],
    ['after it wrote', `- Export to PDF. <!-- #1 -->\n${C}`],
  ])('%s is finished by the next one', (_, current) => {
    const before = remember(A + B);
    const { text, memory } = reconcile({ base: before, current: A + B, next: `- Export to PDF. <!-- #1 -->\n${C}` });
    expect(text).toBe(`- Export to PDF. <!-- #1 -->\n${C}`);
    const base = joinMemories(before, memory);
    const next = reconcile({ base, current, next: `- Export all. <!-- #1 -->\n${C}` });
    expect([next.text, told(next)]).toEqual([`- Export all. <!-- #1 -->\n${C}`, []]);
    expect(Object.values(next.memory.parts).some(({ isPending }) => isPending)).toBe(false);
  });

  /** @param texts Before it, and as it was about to leave it. */
  const cut = (texts: readonly [string, string], current: string, next: string): Reconciled => {
    const before = remember(texts[0]);
    const { memory } = reconcile({ base: before, current: texts[0], next: texts[1] });
    return reconcile({ base: joinMemories(before, memory), current, next });
  };

  test.each([
    ['was about to be', 0],
    ['was already', 1],
  ] as const)('moves what %s moved once more when the source does', (_, written) => {
    const text = (one: string, two: string, three: string): string =>
      `## New\n\n${one}- N. <!-- #7 -->\n\n## Fast\n\n${two}- F. <!-- #8 -->\n\n## Fixed\n\n${three}- X. <!-- #9 -->\n`;
    const texts = [text(A, '', ''), text('', A, '')] as const;
    expect(cut(texts, texts[written], text('', '', A)).text).toBe(text('', '', A));
    const mine = text('', '', A);
    expect(cut(texts, mine, text('', A, '')).text).toBe(mine);
  });

  test.each([
    ['was about to be', 'Breaking changes', 'Action needed'],
    ['was already', 'Action needed', 'Action needed'],
    ['was about to be renamed and gets another name, though it was not yet', 'Breaking changes', 'Heads-up'],
  ])('keeps the place of a section that %s renamed', (_, standing, name) => {
    const text = (heading: string): string => `## New\n\n${B}\n## ${heading}\n\n${A}`;
    const source = (heading: string): string => `## ${heading}\n\n${A}\n## New\n\n${B}`;
    const before = remember(source('Breaking changes'));
    const { memory } = reconcile({ base: before, current: text('Breaking changes'), next: source('Action needed') });
    const base = joinMemories(before, memory);
    expect(reconcile({ base, current: text(standing), next: source(name) }).text).toBe(text(name));
  });

  test.each<readonly [what: string, standing: string, more: string]>([
    ['did not write the first name', 'Breaking changes', ''],
    ['wrote the first name', 'Action needed', ''],
    ['did not write the first name, a paragraph of theirs with it', 'Breaking changes', 'Read this, all of you.\n\n'],
    ['wrote the first name, a paragraph of theirs with it', 'Action needed', 'Read this, all of you.\n\n'],
  ])('keeps the place of a section that the source renames twice, where the run %s', (_, standing, more) => {
    const intro = more === '' ? '' : 'Read this.\n\n';
    const text = (heading: string): string => `## New\n\n${B}\n## ${heading}\n\n${more}${A}`;
    const source = (heading: string): string => `## ${heading}\n\n${intro}${A}\n## New\n\n${B}`;
    const before = remember(source('Breaking changes'));
    const { memory } = reconcile({ base: before, current: text('Breaking changes'), next: source('Action needed') });
    const base = joinMemories(before, memory);
    const result = reconcile({ base, current: text(standing), next: source('Heads-up') });
    expect([result.text, told(result)]).toEqual([text('Heads-up'), []]);
    const again = reconcile({ base: result.memory, current: result.text, next: source('Heads-up') });
    expect([again.text, again.memory]).toEqual([result.text, result.memory]);
  });

  test.each([
    ['deleted', `## New\n\n${B}${A}`, `## New\n\n${B}${A}`],
    ['renamed', `## New\n\n${B}\n## For you\n\n${A}`, `## Heads-up\n\n${A}\n## New\n\n${B}\n## For you\n`],
  ])('does with a heading that a person %s, and the source twice, as any other one', (_, text, result) => {
    const source = (heading: string): string => `## ${heading}\n\n${A}\n## New\n\n${B}`;
    const before = remember(source('Breaking changes'));
    const { memory } = reconcile({
      base: before,
      current: source('Breaking changes'),
      next: source('Action needed'),
    });
    expect(reconcile({ base: joinMemories(before, memory), current: text, next: source('Heads-up') }).text).toBe(
      result,
    );
    expect(reconcile({ base: before, current: text, next: source('Heads-up') }).text).toBe(result);
  });

  test('keeps the place of a section that it began with what it took from another one', () => {
    const text = (heading: string): string => `## New\n\n${B}\n## Fixed\n\n${C}\n## ${heading}\n\n${A}`;
    const source = (heading: string): string => `## ${heading}\n\n${A}\n## New\n\n${B}\n## Fixed\n\n${C}`;
    const before = remember(`## New\n\n${A}${B}\n## Fixed\n\n${C}`);
    const { memory } = reconcile({
      base: before,
      current: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
      next: source('Faster'),
    });
    const base = joinMemories(before, memory);
    expect(reconcile({ base, current: text('Faster'), next: source('Improved') }).text).toBe(text('Improved'));
  });

  const ASK = '  > ✍️ **Why?** Replace this line.\n';

  test.each([
    ['was about to be added', A, A + ASK],
    ['was about to be taken away', A + ASK, A],
    ['was about to be changed', A + ASK, A + ASK.replace('Why', 'When')],
  ])('before a question %s leaves the entry ours, and asks as the source does', (_, before, next) => {
    expect(cut([before, next], before, next).text).toBe(next);
    expect(cut([before, next], next, next).text).toBe(next);
  });

  test('twice leaves out nothing that neither wrote', () => {
    const first = reconcile({ base: remember(A), current: A, next: A + B });
    const once = joinMemories(remember(A), first.memory);
    const second = reconcile({ base: once, current: A, next: A + B });
    expect(reconcile({ base: joinMemories(once, second.memory), current: A, next: A + B }).text).toBe(A + B);
  });

  test('before it wrote an entry leaves out nothing of what the source splits it into', () => {
    expect(cut([A, A + B], A, `${A}- Dark. <!-- #2.one -->\n- Darker. <!-- #2.two -->\n`).text).toBe(
      `${A}- Dark. <!-- #2.one -->\n- Darker. <!-- #2.two -->\n`,
    );
  });

  test('brings nothing back that a person deleted before it', () => {
    const before = reconcile({ base: remember(A + B), current: B, next: A + B }).memory;
    const { memory } = reconcile({ base: before, current: B, next: A + B + C });
    expect(reconcile({ base: joinMemories(before, memory), current: B, next: A + B + C }).text).toBe(B + C);
  });
});

describe('a line without a marker, in words that a person gave it elsewhere,', () => {
  const list = (...lines: readonly string[]): string => `# T\n\n${lines.map(line => `- ${line}\n`).join('')}\nBye.\n`;
  const base = remember(list('Export.', 'Dark mode.'));
  const pristine = list('Export.', 'Dark mode.');
  const next = list('Our export.', 'Dark mode.');

  test('is the same line', () => {
    const { text, entries } = reconcile({ base, current: pristine, next, pristine });
    expect([text, entries.map(({ state }) => state)]).toEqual([next, ['generated', 'generated']]);
  });

  test('is the same line behind others', () => {
    const second = list('Export.', 'Our dark mode.');
    expect(reconcile({ base, current: pristine, next: second, pristine }).text).toBe(second);
    const current = list('Export.');
    expect(reconcile({ base, current, next: second, pristine }).text).toBe(current);
  });

  test('stays deleted', () => {
    const current = list('Dark mode.');
    expect(reconcile({ base, current, next, pristine }).text).toBe(current);
  });

  test('stays as a person edited it, who is told', () => {
    const current = list('Dark mode.', 'Export. <!-- ours -->');
    const { text, memory } = reconcile({ base, current: pristine, next, pristine });
    expect(reconcile({ base: memory, current: text, next: pristine, pristine }).text).toBe(pristine);
    expect(reconcile({ base, current, next, pristine }).text).toBe(current);
  });

  test('is another line where the source has more of them', () => {
    const more = list('Our export.', 'Dark mode.', 'Search.');
    expect(reconcile({ base, current: pristine, next: more, pristine }).text).toBe(more);
  });
});

test('what is remembered is the same text, in whatever order it is generated', () => {
  expect(JSON.stringify(remember(B + C + A))).toBe(JSON.stringify(remember(A + B + C)));
});

test('a title that shows the marker of another entry in code takes nothing over', () => {
  const titled = '- Show `<!-- #2 -->` to authors. <!-- #1 -->\n';
  const edited = '- Dark mode, at last. <!-- #2 -->\n';
  expect(Object.keys(remember(titled + B).parts)).toEqual(['#1', '#2']);
  const { text, conflicts } = round(titled + B, titled + edited, `- Show markers. <!-- #1 -->\n${B}`);
  expect([text, conflicts]).toEqual([`- Show markers. <!-- #1 -->\n${edited}`, []]);
});

describe('what it tells about entries', () => {
  test('is how each of them fared', () => {
    expect(states(round(A + B, '- Mode. <!-- #2 -->\n', A + B + C))).toEqual([
      '#1 deleted',
      '#2 edited',
      '#3 generated',
    ]);
  });

  test('is how what was split fared', () => {
    const next = '- One. <!-- #4.one -->\n- Two. <!-- #4.two -->\n';
    expect(states(round(`- Both. <!-- #4 -->\n${A}`, A, next + A))).toEqual([
      '#4.one deleted',
      '#4.two deleted',
      '#1 generated',
    ]);
    expect(states(round(`- Both. <!-- #4 -->\n${A}`, `- Both. <!-- #4 -->\n${A}`, next + A))).toEqual([
      '#4.one generated',
      '#4.two generated',
      '#1 generated',
    ]);
  });

  test('is that all are as generated in a new text, headings and words aside', () => {
    const next = `# T\n\nHi.\n\n## New\n\n${A}\n### Export <!-- #7 -->\n\n- Line (#8)\n`;
    expect(reconcile({ base: null, current: null, next }).entries).toEqual([
      { id: '#1', state: 'generated', text: A.trimEnd() },
      { id: '#7', state: 'generated', text: '### Export <!-- #7 -->\n\n- Line (#8)' },
    ]);
    const lines = reconcile({ base: null, current: null, next: '# T\n\n- Line (#8)\n' }).entries;
    expect(lines).toEqual([{ id: '~#8', state: 'generated', text: '- Line (#8)' }]);
  });

  test('names texts that are too intricate to be parsed, and keeps them', () => {
    const deep = `${'> '.repeat(9_000)}a\n`;
    const { text, notices } = round(A, `${A}\n${deep}`, A + B);
    expect(text).toBe(`${A}${B}\n${deep}`);
    expect(notices.map(({ code }) => code)).toEqual(['text-intricate']);
    expect(notices[0]?.message).toContain('1 block is too intricate');
    const two = round(A, `${A}\n${deep}\n${'> '.repeat(9_001)}a\n`, A + B).notices;
    expect(two[0]?.message).toContain('2 blocks are too intricate');
    expect(two[0]?.message).toContain('they are left alone');
    expect(notices[0]).toMatchObject({ message: expect.stringContaining('so it is left alone'), where: '' });
  });
});
