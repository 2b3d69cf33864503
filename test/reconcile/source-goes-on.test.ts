/** What the source splits, joins, renames and drops, while people edit: each round is stable, and nothing of a person's is touched. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/reconcile/outcome.ts';
import { type Reconciled, reconcile } from '../../src/reconcile/reconcile.ts';

interface More {
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly answers?: Readonly<Record<string, Answer>>;
}

function round(before: string, current: string, next: string, more: More = {}): Reconciled {
  const base = reconcile({ base: null, current: null, next: before }).memory;
  const first = reconcile({ base, current, next, ...more });
  const second = reconcile({ base: first.memory, current: first.text, next });
  expect([second.text, second.memory]).toEqual([first.text, first.memory]);
  expect(second.conflicts.map(({ id, isNew }) => `${id} ${isNew}`)).toEqual(
    first.conflicts.map(({ id }) => `${id} false`),
  );
  return first;
}

const A = '- Export to CSV. <!-- #1 -->\n';
const B = '- Dark mode. <!-- #2 -->\n';
const C = '- Charts load. <!-- #3 -->\n';
const D = '- Menus close. <!-- #4 -->\n';
const ONE = '- Menus. <!-- #4.one -->\n';
const TWO = '- Icons. <!-- #4.two -->\n';
const ALL = '- All of it. <!-- #9 -->\n';
const fold = (inside: string, summary = '1 more'): string =>
  `<details>\n<summary>${summary}</summary>\n\n${inside}\n</details>\n`;

type Case = readonly [
  what: string,
  before: string,
  current: string,
  next: string,
  text: string,
  told?: string,
  more?: More,
];

const titled = (cases: readonly Case[]): readonly (readonly [what: string, one: Case])[] =>
  cases.map(one => [one[0], one]);

/** Nobody is told of anything, unless `told` says what. */
function check([, before, current, next, text, told = '', more = {}]: Case): void {
  const { text: got, conflicts } = round(before, current, next, more);
  expect(got).toBe(text);
  expect(conflicts.map(({ kind, id }) => `${kind} ${id}`).join()).toBe(told);
}

describe('an entry that the source splits or joins', () => {
  test.each(
    titled([
      [
        'stays where a person moved it, with all its parts in order',
        `## New\n\n${A}${D}\n## Fixed\n\n${C}`,
        `## New\n\n${A}\n## Fixed\n\n${D}${C}`,
        `## New\n\n${A}${ONE}${TWO}\n## Fixed\n\n${C}`,
        `## New\n\n${A}\n## Fixed\n\n${ONE}${TWO}${C}`,
      ],
      [
        'goes where the source puts its parts, if nobody moved it',
        `## New\n\n${A}${D}\n## Fixed\n\n${C}`,
        `## New\n\n${A}${D}\n## Fixed\n\n${C}`,
        `## New\n\n${A}${ONE}\n## Fixed\n\n${C}${TWO}`,
        `## New\n\n${A}${ONE}\n## Fixed\n\n${C}${TWO}`,
      ],
      [
        'does not become a heading in the middle of a list',
        `## New\n\n${A}${D}${B}`,
        `## New\n\n${D}${A}${B}`,
        `## New\n\n### Menus <!-- #4.one -->\n\nThey close.\n\n## More\n\n${A}${B}${TWO}`,
        `## New\n\n### Menus <!-- #4.one -->\n\nThey close.\n\n## More\n\n${A}${B}${TWO}`,
      ],
      [
        'stands for all if a person edited one of them, and they are told',
        ONE + TWO,
        `- Our menus. <!-- #4.one -->\n${TWO}`,
        D,
        '- Our menus. <!-- #4.one -->\n',
        'changed #4',
      ],
      [
        'is what the caller says it was',
        `## New\n\n${B}${A}${C}`,
        `## New\n\n${C}${B}${A}`,
        `## New\n\n${ALL}${B}${C}`,
        `## New\n\n${C}${B}${ALL}`,
        '',
        { aliases: { '#9': ['#1'] } },
      ],
      [
        'stays deleted where a person deleted all that it was',
        A + B + C,
        C,
        ALL + C,
        C,
        '',
        { aliases: { '#9': ['#1', '#2'] } },
      ],
      [
        'stands where some of it still does',
        A + B + C,
        B + C,
        ALL + C,
        ALL + C,
        '',
        { aliases: { '#9': ['#1', '#2'] } },
      ],
      [
        'is edited if any of it is',
        A + B + C,
        `${A}- Dark, at last. <!-- #2 -->\n${C}`,
        ALL + C,
        `- Dark, at last. <!-- #2 -->\n${C}`,
        'changed #9',
        { aliases: { '#9': ['#1', '#2'] } },
      ],
      [
        'is new where what it was is still generated',
        A + B,
        B,
        A + ALL + B,
        ALL + B,
        '',
        { aliases: { '#9': ['#1'] } },
      ],
      ['is new where what it was is unknown', B, B, ALL + B, ALL + B, '', { aliases: { '#9': ['#1', 'toString'] } }],
    ]),
  )('%s', (_, one) => check(one));

  test('is put in the place of a person’s words when they take it', () => {
    const edited = '- Our menus. <!-- #4.one -->\n';
    expect(round(ONE + TWO, edited + TWO, D, { answers: { '#4': 'take' } }).text).toBe(D);
    const first = round(ONE + TWO, edited + TWO, D);
    const taken = reconcile({ base: first.memory, current: first.text, next: D, answers: { '#4': 'take' } });
    expect([taken.text, taken.conflicts]).toEqual([D, []]);
    expect(reconcile({ base: taken.memory, current: taken.text, next: A + D }).text).toBe(A + D);
  });

  test('follows the source again when the person goes back to its words', () => {
    const first = round(ONE + TWO, `- Our menus. <!-- #4.one -->\n${TWO}`, D);
    const back = reconcile({ base: first.memory, current: D, next: D });
    expect(back.conflicts).toEqual([]);
    expect(reconcile({ base: back.memory, current: D, next: '- Menus open. <!-- #4 -->\n' }).text).toBe(
      '- Menus open. <!-- #4 -->\n',
    );
  });
});

describe('a section that the source renames', () => {
  test.each(
    titled([
      [
        'keeps its place and what a person wrote in its words',
        `## Breaking\n\nRead this.\n\n${A}\n## New\n\n${B}`,
        `## New\n\n${B}\n## Breaking\n\nRead this, please.\n\n${A}`,
        `## Action\n\nRead this.\n\n${A}\n## New\n\n${B}`,
        `## New\n\n${B}\n## Action\n\nRead this, please.\n\n${A}`,
      ],
      [
        'keeps the place of the first of two that are one now',
        `## Faster\n\n${A}\n## Fixed\n\n${B}\n## New\n\n${C}`,
        `## New\n\n${C}\n## Fixed\n\n${B}\n## Faster\n\n${A}`,
        `## Improved\n\n${A}${B}\n## New\n\n${C}`,
        `## New\n\n${C}\n## Improved\n\n${A}${B}`,
      ],
      [
        'is two new ones if it is split',
        `## Changed\n\n${A}${B}\n## New\n\n${C}`,
        `## New\n\n${C}\n## Changed\n\n${A}${B}`,
        `## Faster\n\n${A}\n## Fixed\n\n${B}\n## New\n\n${C}`,
        `## Faster\n\n${A}\n## Fixed\n\n${B}\n## New\n\n${C}`,
      ],
      [
        'keeps its name above what a person keeps there, also in the next run',
        '## Changed\n\n### Export <!-- #1 -->\n\n### Dark <!-- #2 -->\n',
        '## Changed\n\n### Export, at last <!-- #1 -->\n\n### Dark <!-- #2 -->\n',
        '## Action\n\n### Dark <!-- #2 -->\n\n## New\n\n- Export. <!-- #1 -->\n',
        '## Action\n\n### Dark <!-- #2 -->\n\n## Changed\n\n### Export, at last <!-- #1 -->\n',
        'changed #1',
      ],
      [
        'goes if its entries belong to an old one now',
        `## Changed\n\n${A}\n## New\n\n${C}`,
        `## New\n\n${C}\n## Changed\n\n${A}`,
        `## New\n\n${A}${C}`,
        `## New\n\n${A}${C}`,
      ],
      [
        'stays away if a person deleted its heading',
        `## Changed\n\n${A}\n## New\n\n${C}`,
        `## New\n\n${C}${A}`,
        `## Faster\n\n${A}\n## New\n\n${C}`,
        `## New\n\n${C}${A}`,
      ],
      [
        'is no fold that becomes a heading',
        `# T\n\n${fold(A)}\n## New\n\n${C}`,
        `# T\n\n## New\n\n${C}\n${fold(A)}`,
        `# T\n\n## Faster\n\n${A}\n## New\n\n${C}`,
        `# T\n\n## Faster\n\n${A}\n## New\n\n${C}`,
      ],
      [
        'is no heading that becomes a fold',
        `# T\n\n## Faster\n\n${A}\n## New\n\n${C}`,
        `# T\n\n## New\n\n${C}\n## Faster\n\n${A}`,
        `# T\n\n${fold(A)}\n## New\n\n${C}`,
        `# T\n\n${fold(A)}\n## New\n\n${C}`,
      ],
      [
        'may be a bold line that a person renamed',
        `Hello,\n\n**New**\n\n${A}\n**Fixed**\n\n${B}\nVersion 1.\n`,
        `Hello,\n\n**For you**\n\n${A}\n**Fixed**\n\n${B}\nVersion 1.\n`,
        `Hello,\n\n**New**\n\n${A}${C}\n**Fixed**\n\n${D}${B}\nVersion 2.\n`,
        `Hello,\n\n**For you**\n\n${A}${C}\n**Fixed**\n\n${D}${B}\nVersion 2.\n`,
      ],
    ]),
  )('%s', (_, one) => check(one));
});

test('an edited entry that the source put elsewhere gives its new section’s name to no heading', () => {
  const mine = `## Highlights\n\n${A}- Dark, at last. <!-- #2 -->\n`;
  const relabelled = round(`## Highlights\n\n${A}${B}`, mine, `## Breaking\n\n${B}\n## Highlights\n\n${A}`);
  expect(relabelled.text).toBe(mine);
  const next = `## Breaking\n\n${B}\n## Best\n\n${A}`;
  const renamed = reconcile({ base: relabelled.memory, current: mine, next });
  expect(renamed.text).toBe(mine.replace('Highlights', 'Best'));
  const again = reconcile({ base: renamed.memory, current: renamed.text, next });
  expect([again.text, again.memory]).toEqual([renamed.text, renamed.memory]);
});

describe('what the source drops', () => {
  test.each(
    titled([
      [
        'stays as far as a person wrote it',
        `# T\n\n## New\n\nIntro.\n\n${A}\n## Fixed\n\n${B}`,
        `# T\n\n## New\n\nMy intro.\n\n${A}\n## Fixed\n\n${B}`,
        `# T\n\n## Fixed\n\n${B}`,
        `# T\n\n## New\n\nMy intro.\n\n## Fixed\n\n${B}`,
      ],
      [
        'goes with its fold, and the other fold stays',
        `# T\n\n${fold(A, '1 a')}\n${fold(B, '1 b')}\nBye.\n`,
        `# T\n\n${fold(A, '1 a')}\n${fold(B, '1 b')}\nBye.\n`,
        `# T\n\n${fold(A, '1 a')}\nBye.\n`,
        `# T\n\n${fold(A, '1 a')}\nBye.\n`,
      ],
      [
        'leaves a fold whose summary a person wrote',
        `# T\n\n${A}\n${fold(B)}`,
        `# T\n\n${A}\n${fold(B, 'Some more')}`,
        `# T\n\n${A}`,
        `# T\n\n${A}\n<details>\n<summary>Some more</summary>\n\n</details>\n`,
      ],
      [
        'leaves a fold that a person took apart',
        `# T\n\n${A}\n${fold(B)}`,
        `# T\n\n${A}\n<details>\n<summary>1 more</summary>\n\n${B}`,
        `# T\n\n${A}`,
        `# T\n\n${A}\n<details>\n<summary>1 more</summary>\n`,
      ],
      [
        'stays below a heading that a person renamed',
        `# T\n\n## New\n\n${A}\n## Fixed\n\n${B}`,
        `# T\n\n## For you\n\n${A}\n## Fixed\n\n${B}`,
        `# T\n\n## Fixed\n\n${B}`,
        `# T\n\n## For you\n\n## Fixed\n\n${B}`,
      ],
      ['was deleted before by a person', A + B, B, B, B],
      [
        'is told if a person wrote it, and its neighbours stay',
        A + B + C,
        `${A}- Dark, at last. <!-- #2 -->\n${C}`,
        A + C,
        `${A}- Dark, at last. <!-- #2 -->\n${C}`,
        'gone #2',
      ],
      [
        'cannot be taken out of what a person joined',
        A + B + C,
        `- Export, dark. <!-- #1 --> <!-- #2 -->\n${C}`,
        A + C,
        `- Export, dark. <!-- #1 --> <!-- #2 -->\n${C}`,
        'gone #2',
        { answers: { '#2': 'take' } },
      ],
      ['comes back to nobody who deleted it, when it comes back', A + B, A, A + B, A],
    ]),
  )('%s', (_, one) => check(one));

  test('and cannot be taken out of what a person joined is said once more, to be done by hand', () => {
    const joined = `- Export, dark. <!-- #1 --> <!-- #2 -->\n${C}`;
    const { notices } = round(A + B + C, joined, A + C, { answers: { '#2': 'take' } });
    expect(notices.map(({ code, where }) => `${code} ${where}`)).toEqual(['take-by-hand #2']);
    expect(round(A + B + C, joined, A + C).notices).toEqual([]);
  });

  test('and a person rewrote is theirs when it comes back', () => {
    const mine = `# T\n\n## New\n\nMy intro.\n\n${A}`;
    const all = `# T\n\n## New\n\nIntro.\n\n${A}`;
    const without = round(all, mine, `# T\n\n## New\n\n${A}`);
    expect(without.text).toBe(mine);
    const back = reconcile({ base: without.memory, current: mine, next: all });
    expect([back.text, back.conflicts]).toEqual([mine, []]);
  });

  test('and a person deleted is remembered, should it be generated again', () => {
    const without = round(A + B, A, A);
    expect(reconcile({ base: without.memory, current: A, next: A + B }).text).toBe(A);
  });

  test('comes back where it was only dropped', () => {
    const without = round(A + B, A + B, A);
    expect(without.text).toBe(A);
    expect(reconcile({ base: without.memory, current: A, next: A + B }).text).toBe(A + B);
  });

  test('with a heading that a person renamed comes back below that heading', () => {
    const mine = `# T\n\n## For you\n\n${A}\n## Fixed\n\n${B}`;
    const all = `# T\n\n## New\n\n${A}\n## Fixed\n\n${B}`;
    const renamed = round(all, mine, all);
    const without = reconcile({ base: renamed.memory, current: mine, next: `# T\n\n## Fixed\n\n${B}` });
    expect(reconcile({ base: without.memory, current: without.text, next: all }).text).toBe(mine);
  });
});

describe('a highlight that is replaced', () => {
  const highlight = (words: string, more = ''): string =>
    `### Export${words} <!-- #1 -->\n\nIt is there${words}.\n${more}`;

  test.each([
    ['ends at the next heading of its level', '\n### Dark <!-- #2 -->\n\nIt is dark.\n'],
    ['ends at a heading above it', '\n## Thanks\n\nTo all of you.\n'],
    ['ends at a marked item', `\n${B}`],
    ['ends at a fold', `\n${fold(B)}`],
    ['ends at the last words', '\n[Tell us](https://a.example).\n'],
  ])('%s', (_, after) => {
    const mine = `# T\n\n${highlight('')}${after}`.replace('# T', '# My T');
    const next = `# T\n\n${highlight(' now')}${after}`;
    expect(round(`# T\n\n${highlight('')}${after}`, mine, next).text).toBe(next.replace('# T', '# My T'));
  });

  test.each([
    ['headings below its own', '\n#### How\n\nSo.\n'],
    ['bold lines', '\n**How**\n\nSo.\n'],
    ['lists without markers', '\n- So.\n'],
  ])('takes %s with it', (_, inside) => {
    const next = `# T\n\n### Dark <!-- #2 -->\n\nIt is dark.\n`;
    expect(
      round(
        `# T\n\n${highlight('', inside)}\n### Dark <!-- #2 -->\n\nIt is dark.\n`,
        `# T\n\n${highlight('', inside)}\n### Dark <!-- #2 -->\n\nIt is dark.\n`,
        next,
      ).text,
    ).toBe(next);
  });
});

describe('a heading that looks like one of our own names', () => {
  const odd = [
    'a ¶ b',
    '¶paragraph',
    '¶',
    '§',
    '§¶item/2',
    'Title',
    'title',
    'front',
    'footer',
    'fold 1',
    'fold 1 end',
    'Year end',
    'Gone/gone x',
    'New/2',
    'A › B',
    '`code`',
    '`<!-- #1 -->`',
    '🎉',
    '🎉 ¶',
    'Trailing #',
    'Trailing ##',
    '\\*mark',
    '*mark',
    'toString',
    '__proto__',
    'constructor',
  ];
  const at = (heading: string, intro: string, more = ''): string =>
    `# T\n\nHello.\n\n## ${heading}\n\n${intro}\n\n${A}${more}\n## Fixed\n\nThese work.\n\n${B}`;

  test.each(odd)('%s is one like any other', heading => {
    const before = at(heading, 'Intro.');
    check(['', before, before, at(heading, 'New intro.', C), at(heading, 'New intro.', C)]);
    const mine = at(heading, 'My intro.');
    check(['', before, mine, at(heading, 'Intro.', C), at(heading, 'My intro.', C)]);
    // Entries leave their section, and its words go with it, those of others stay.
    const gone = `# T\n\nHello.\n\n## Fixed\n\nThese work.\n\n${B}`;
    check(['', before, before, gone, gone]);
    check(['', gone, gone, before, before]);
    check(['', gone, gone.replace('Hello.', 'Hello you.'), before, before.replace('Hello.', 'Hello you.')]);
  });

  test.each(odd)('%s keeps its place when the source renames it, and what a person wrote below it', heading => {
    const turned = (name: string, intro: string): string =>
      `# T\n\nHello.\n\n## Fixed\n\nThese work.\n\n${B}\n## ${name}\n\n${intro}\n\n${A}`;
    for (const [from, to] of [
      [heading, 'New'],
      ['New', heading],
    ] as const)
      check(['', at(from, 'Intro.'), turned(from, 'My intro.'), at(to, 'Intro.'), turned(to, 'My intro.')]);
  });

  test.each(odd)('%s stays away where a person deleted it, and stays where they renamed it', heading => {
    const before = at(heading, 'Intro.');
    const without = before.replace(`## ${heading}\n\n`, '');
    check(['', before, without, before, without]);
    const renamed = before.replace(`## ${heading}`, '## For you');
    check(['', before, renamed, at(heading, 'Intro.', C), renamed.replace(A, A + C)]);
  });
});
