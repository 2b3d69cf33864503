/** What the cover letter says of approval: who approves what, what nobody has seen, and how it goes on. */
import { describe, expect, test } from 'vitest';
import type { Approver } from '../../../src/publish/approval/approval.ts';
import type { LaunchFacts } from '../../../src/publish/launch-line.ts';
import {
  type ApprovalFacts,
  approvalLines,
  dayOf,
  NOT_APPROVED,
  unseenWords,
  type WaitingText,
} from '../../../src/publish/letters/approval-words.ts';
import { TO } from '../a-plan.ts';

const NEXT = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: 'Tidewater 2.4.0',
  isPrerelease: false,
  date: '2026-06-16T10:00:00Z',
};
const by = (login: string, day: number): Approver => ({
  login,
  at: `2026-06-0${day}T23:30:00Z`,
  commit: TO,
  how: 'review',
  parts: {},
});
const APPROVED: ApprovalFacts = {
  ...NOT_APPROVED,
  approval: { to: TO, by: [by('mia', 8), by('ravi', 9)] },
  next: NEXT,
};
const WANT: Parameters<typeof approvalLines>[1] = { markdown: text => `‹${text}›`, publishOn: 'tag', launch: null };
const LAUNCH: LaunchFacts = {
  slug: 'exports',
  name: 'Exports',
  promise: '',
  owner: '',
  stage: { name: 'beta', day: null, who: [] },
  isBegun: false,
  hold: null,
};
const HEAD = '**Approved** by ‹mia›, 8 June; ‹ravi›, 9 June, up to `aaaaaaa`';
const UNSEEN = [{ path: 'releases/next/notes.md', name: '#412' }];
const shipped = (isShown: boolean): WaitingText => ({
  release: { ...NEXT, draftedAs: '2.4.0', to: TO, path: 'a.md', isOut: true },
  path: 'a.md',
  isReleased: false,
  unseen: [],
  isShown,
});

describe('of the approval it says', () => {
  test.each<[string, ApprovalFacts, Partial<typeof WANT>, readonly string[]]>([
    ['nothing before anybody looked', NOT_APPROVED, {}, []],
    [
      'who asked for changes',
      { ...NOT_APPROVED, blockedBy: ['mia', 'ravi'] },
      {},
      ['**Not approved:** ‹mia› and ‹ravi› asked for changes.'],
    ],
    [
      'who approved it, and how it is published',
      APPROVED,
      {},
      [`${HEAD}: nothing is written here any more. To publish it, push the tag \`v2.4.0\`, or run **Publish notes**.`],
    ],
    [
      'that merging publishes it, where it does',
      { ...APPROVED, next: null },
      { publishOn: 'merge' },
      [
        `${HEAD}: nothing is written here any more. To publish it, push its tag, or merge this pull request, or run **Publish notes**.`,
      ],
    ],
    [
      'nothing of publishing while somebody asks for changes',
      { ...APPROVED, blockedBy: ['zoe'] },
      {},
      ['**Not approved:** ‹zoe› asked for changes.', `${HEAD}.`],
    ],
    [
      'what was edited since, and who may approve that',
      { ...APPROVED, unseen: UNSEEN },
      {},
      [
        `${HEAD}, **but for what was edited since:** \`#412\` in \`notes.md\`. Whoever approves this pull request again approves that too; the rest stays approved.`,
      ],
    ],
    [
      'that another approval is needed, where the next one is about another text',
      { ...APPROVED, unseen: UNSEEN, shipped: [shipped(false), shipped(true)] },
      {},
      [
        `${HEAD}, **but for what was edited since:** \`#412\` in \`notes.md\`. That needs another approval; the rest stays approved.`,
      ],
    ],
    [
      'the usual, where the other text is not shown here',
      { ...APPROVED, unseen: UNSEEN, shipped: [shipped(false)] },
      {},
      [
        `${HEAD}, **but for what was edited since:** \`#412\` in \`notes.md\`. Whoever approves this pull request again approves that too; the rest stays approved.`,
      ],
    ],
    [
      'how a stage begins',
      APPROVED,
      { launch: LAUNCH },
      [`${HEAD}: these texts stay as they are. The stage begins with \`drumroll launch advance exports\`.`],
    ],
    [
      'that a stage has begun',
      APPROVED,
      { launch: { ...LAUNCH, isBegun: true } },
      [`${HEAD}: these texts stay as they are. The stage has begun.`],
    ],
    [
      'as what it is published, and nothing else',
      { ...APPROVED, isOut: true, blockedBy: ['zoe'], later: ['#9'] },
      {},
      ['**Published** as `v2.4.0`. The next release starts anew.'],
    ],
  ])('%s', (_title, facts, want, expected) => {
    expect(approvalLines(facts, { ...WANT, ...want })).toEqual(expected);
  });
});

describe('what was merged after the approval may be taken in', () => {
  const many = Array.from({ length: 12 }, (_, at) => `#${at + 1}`);
  test.each<[string, readonly string[], string]>([
    [
      'one change',
      ['#451'],
      '- [ ] Take in the change merged since (`#451`); what is new then needs an approval <!-- take-in -->',
    ],
    [
      'ten, all named',
      many.slice(0, 10),
      '- [ ] Take in the 10 changes merged since (`#1`, `#2`, `#3`, `#4`, `#5`, `#6`, `#7`, `#8`, `#9`, `#10`); what is new then needs an approval <!-- take-in -->',
    ],
    [
      'many, and not all named',
      many,
      '- [ ] Take in the 12 changes merged since (`#1`, `#2`, `#3`, `#4`, `#5`, `#6`, `#7`, `#8`, `#9`, `#10` and 2 more); what is new then needs an approval <!-- take-in -->',
    ],
  ])('%s', (_title, later, expected) => {
    expect(approvalLines({ ...APPROVED, later }, WANT).slice(1)).toEqual([expected]);
  });

  test('and is not offered where nothing is approved', () => {
    expect(approvalLines({ ...NOT_APPROVED, later: ['#9'] }, WANT)).toEqual([]);
  });
});

describe('what nobody has seen is named file by file', () => {
  const named = (count: number, path = 'a/notes.md') =>
    Array.from({ length: count }, (_, at) => ({ path, name: `#${at + 1}` }));
  const TEN = '`#1`, `#2`, `#3`, `#4`, `#5`, `#6`, `#7`, `#8`, `#9`, `#10`';
  const gone = { path: 'a/notes.md', name: null };
  test.each<[string, Parameters<typeof unseenWords>[0], string]>([
    ['ten at most', named(10), `${TEN} in \`notes.md\``],
    ['more of them are counted', named(11), `${TEN}, 1 more in \`notes.md\``],
    ['what was taken out has no name', [gone], 'one part that was taken out in `notes.md`'],
    ['and is counted', [...named(1), gone, gone], '`#1`, 2 parts that were taken out in `notes.md`'],
    [
      'files in order, each once',
      [...named(1), ...named(2, 'b/blog.md'), gone],
      '`#1`, one part that was taken out in `notes.md`; `#1`, `#2` in `blog.md`',
    ],
  ])('%s', (_title, unseen, expected) => {
    expect(unseenWords(unseen)).toBe(expected);
  });
});

test('a day is a day in UTC, without its year', () => {
  expect(dayOf('2026-06-16T23:59:59Z')).toBe('16 June');
});
