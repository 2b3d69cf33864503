/** Texts of tagged releases that wait for an approval while the next one is written: docs/decisions/0008, example 11, as plain data. */
import { describe, expect, test } from 'vitest';
import type { Opinion } from '../../src/publish/approval/approval.ts';
import { planGitHub } from '../../src/publish/plan/plan-github.ts';
import type { LineState } from '../../src/publish/state/line-state.ts';
import { type FinishedRelease, publishedKey } from '../../src/publish/state/release-record.ts';
import type { Want } from '../../src/publish/want.ts';
import { aCurrent, aRelease, aState, aWant, HEAD, NOTES, TO } from './a-plan.ts';

const SHIPPED = 'releases/2.3.0/notes.md';
const OUT = '# 2.3.0\n\n- Charts load. <!-- #7 -->\n- Menus close. <!-- #8 -->\n';
const CORRECTED = OUT.replace('Charts load', 'All charts load');
const CORRECTED_AGAIN = CORRECTED.replace('Menus close', 'All menus close');
const PUBLISHED = '# 2.3.0\n\n- Charts load.\n- Menus close.\n';

const finished: FinishedRelease = {
  branch: 'main',
  package: null,
  version: '2.3.0',
  draftedAs: '2.3.0',
  tag: 'v2.3.0',
  title: 'app 2.3.0',
  isPrerelease: false,
  date: '2026-06-02T10:00:00Z',
  to: 'e'.repeat(40),
  path: SHIPPED,
  isOut: true,
};
const next = { ...finished, version: '2.4.0', tag: 'v2.4.0', title: 'app 2.4.0' };

const review = (commit: string, day: number, login = 'mia'): Opinion => ({
  login,
  at: `2026-06-${day}T09:00:00Z`,
  commit,
  how: 'review',
  verdict: 'approved',
  mayWrite: true,
});

/** What stood in each commit of the drafts branch. */
const COMMITS: Readonly<Record<string, string>> = { out: OUT, first: CORRECTED, second: CORRECTED_AGAIN };

interface Given {
  readonly opinions?: readonly Opinion[];
  /** The shipped notes as they stand on the drafts branch, and on the branch that is released. */
  readonly drafted?: string;
  readonly released?: string;
  readonly want?: Partial<Want>;
  readonly state?: Partial<LineState>;
}

function run({ opinions = [], drafted = CORRECTED, released, want = {}, state = {} }: Given) {
  const notes = NOTES.text;
  const { operations, observed } = planGitHub(
    aWant({ documents: [NOTES], wantsRelease: false, wantsChecklist: false, release: aRelease(), ...want }),
    aCurrent({
      drafts: HEAD,
      files: new Map([
        [NOTES.path, notes],
        [SHIPPED, drafted],
      ]),
      startFiles: new Map(released === undefined ? [] : [[SHIPPED, released]]),
      pullRequests: [{ number: 7, state: 'open', base: 'main', title: 'docs', body: '' }],
      opinions,
      reviewed: new Map(
        opinions.map(({ commit }) => [
          commit,
          new Map([
            [NOTES.path, notes],
            [SHIPPED, COMMITS[commit] ?? OUT],
          ]),
        ]),
      ),
      state: {
        value: aState(
          { [NOTES.path]: notes, [publishedKey('v2.3.0')]: PUBLISHED },
          { ids: { 'pull-request': 7 }, next, finished: [finished], to: TO, ...state },
        ),
      },
    }),
  );
  const pull = operations.find(({ target }) => target === 'pull-request');
  const letter = (pull?.target === 'pull-request' ? pull.fields.body : undefined) ?? '';
  return { letter, observed, again: (more: Given) => run({ ...more, state: observed }) };
}

const paths = ({ approval, approvedShipped }: LineState): readonly (readonly string[])[] => [
  (approval?.by ?? []).map(({ commit }) => commit),
  approvedShipped.map(({ commit }) => commit),
];

describe('an approval', () => {
  test.each<readonly [what: string, given: Given, next: readonly string[], shipped: readonly string[]]>([
    ['is of what is drafted, where nothing waits', { drafted: OUT, opinions: [review('out', 10)] }, ['out'], []],
    ['is of a correction alone that it shows', { opinions: [review('first', 10)] }, [], ['first']],
    ['is of what is drafted, if it was given before the correction', { opinions: [review('out', 10)] }, ['out'], []],
    [
      'of an earlier state of a correction is of that alone too',
      { drafted: CORRECTED_AGAIN, opinions: [review('first', 10)] },
      [],
      ['first'],
    ],
    [
      'is of everything, when the same person had approved the correction before',
      { opinions: [review('first', 10), review('first', 11)] },
      ['first'],
      ['first'],
    ],
    [
      'is of the correction alone, when somebody else had approved that before',
      { opinions: [review('first', 10), review('first', 11, 'ravi')] },
      [],
      ['first', 'first'],
    ],
    [
      'of a correction leaves the same person’s approval of what is drafted',
      { opinions: [review('out', 10), review('first', 11)] },
      ['out'],
      ['first'],
    ],
    ['is of everything, if it is the merge', { opinions: [{ ...review('first', 10), how: 'merge' }] }, ['first'], []],
    [
      'is of what is drafted, if the drafts branch has an older copy of what was corrected where it was merged to',
      { drafted: OUT, released: CORRECTED, opinions: [review('out', 10)] },
      ['out'],
      [],
    ],
    [
      'is of a correction alone that was made where it was merged to, if the drafts branch shows it and somebody is named',
      { released: CORRECTED, opinions: [review('first', 10)], want: { approvers: ['mia'] } },
      [],
      ['first'],
    ],
    [
      'is of what is drafted, if whoever corrected it where it was merged to needs none',
      { released: CORRECTED, opinions: [review('first', 10)] },
      ['first'],
      [],
    ],
    [
      'is of what is drafted, where somebody’s own words are on the page of the last release',
      { opinions: [review('first', 10)], state: { texts: {} } },
      ['first'],
      [],
    ],
  ])('%s', (_, given, whole, shipped) => {
    const { observed, again } = run(given);
    expect(paths(observed)).toEqual([whole, shipped]);
    expect(paths(again(given).observed)).toEqual([whole, shipped]);
  });

  test('of a correction freezes nothing, so that the next merge enters the draft', () => {
    const later = { ...NOTES, text: `${NOTES.text}- Newer. <!-- #2 -->\n` };
    const file = (opinions: readonly Opinion[]) =>
      run({ opinions, want: { documents: [later] } }).observed.memories[NOTES.path];
    expect(file([review('first', 10)])).toBeDefined();
    expect(file([review('out', 10)])).toBeUndefined();
  });
});

describe('the cover letter', () => {
  const link = `[2.3.0](https://github.com/tidewater/app/blob/drumroll/main/${SHIPPED})`;

  test.each<readonly [what: string, given: Given, line: string]>([
    [
      'says that a correction waits, and what an approval counts for',
      {},
      `**Waits for an approval:** the correction of ${link}. An approval of this pull request counts for 2.3.0 alone; what is drafted here needs one more.`,
    ],
    [
      'names what nobody has seen of it, where somebody approves something',
      { drafted: CORRECTED_AGAIN, opinions: [review('first', 10)] },
      `**Waits for an approval:** the correction of ${link} (\`#8\` in \`notes.md\`). An approval of this pull request counts for 2.3.0 alone; what is drafted here needs one more.`,
    ],
    [
      'does not ask for another approval of what is approved',
      { opinions: [review('out', 10)] },
      `**Waits for an approval:** the correction of ${link} (\`#7\` in \`notes.md\`). An approval of this pull request counts for 2.3.0 alone.`,
    ],
    [
      'says where a correction stands that the drafts do not show, and nothing of what an approval counts for',
      { drafted: OUT, released: CORRECTED, want: { approvers: ['mia'] } },
      `**Waits for an approval:** the correction of ${link.replace('drumroll/main', 'main')}.`,
    ],
  ])('%s', (_, given, line) => {
    expect(run(given).letter.split('\n\n')).toContain(line);
  });

  test.each<readonly [what: string, given: Given]>([
    ['where nothing was corrected', { drafted: OUT }],
    ['of what was tagged without one', { drafted: OUT, state: { finished: [{ ...finished, isOut: false }] } }],
    ['where a browser changed the line endings', { drafted: OUT.replaceAll('\n', '\r\n') }],
    ['of a correction that is approved', { opinions: [review('first', 10)] }],
    ['of one that needs no approval', { released: CORRECTED }],
    ['where somebody’s own words are on the page', { state: { texts: {} } }],
  ])('says nothing %s', (_, given) => {
    expect(run(given).letter).toContain('Rewritten from the files');
    expect(run(given).letter).not.toContain('Waits for an approval');
  });

  test('asks for another approval of what was edited in an approved draft, and not for this one', () => {
    const seen = { [NOTES.path]: ['other'], [SHIPPED]: [] };
    const approval = { to: TO, by: [{ ...review('out', 10), how: 'review' as const, parts: seen }] };
    const { letter } = run({ opinions: [review('out', 10)], state: { approval } });
    expect(letter).toContain('That needs another approval; the rest stays approved.');
  });
});
