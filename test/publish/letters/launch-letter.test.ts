/** The description of a launch's pull request, as somebody reads it who opens it now. */
import { describe, expect, test } from 'vitest';
import { type LaunchFacts, launchLine } from '../../../src/publish/launch-line.ts';
import { NOT_APPROVED } from '../../../src/publish/letters/approval-words.ts';
import { launchLetter } from '../../../src/publish/letters/launch-letter.ts';
import { aDocument, aWant } from '../a-plan.ts';

const URL = 'https://github.com/tidewater/plans';
const LAUNCH: LaunchFacts = {
  slug: 'scheduled-exports',
  name: 'Scheduled exports',
  promise: 'Your weekly export now sends itself.',
  owner: 'mia',
  stage: { name: 'early-access', day: '2026-05-05', who: ['Advisory board', 'design partners'] },
  isBegun: false,
  hold: null,
};
const PATH = 'launches/scheduled-exports/early-access/customers.email.md';
const file = (text: string) => ({
  document: aDocument('scheduled-exports/early-access/customers.email', '', { path: PATH }),
  text,
  isEdited: false,
  kept: '',
});
const want = aWant({ line: launchLine('scheduled-exports', null), markdown: text => `‹${text}›` });
const QUIET = { waiting: null, approval: NOT_APPROVED };
const FIRST =
  '_Rewritten from the plan and the files; edit those. Approving freezes the texts of this stage, and nothing is public before the stage begins. What you write outside these lines stays as it is._';
const PLAN = `| Plan | [edit](${URL}/edit/drumroll/launches/scheduled-exports/launches/scheduled-exports/launch.md) · [preview](${URL}/blob/drumroll/launches/scheduled-exports/launches/scheduled-exports/launch.md) |`;

test('says what needs whom, when the stage is and who gets it, and where the texts are', () => {
  const letter = launchLetter(
    { ...want, elsewhere: [{ name: 'sales.card', reason: 'it is in tidewater/internal' }] },
    { ...LAUNCH, hold: { since: '2026-05-20', reason: 'exports fail twice.' } },
    [file('# E-mail\n\n> ✍️ **Why?**\n\n- a\n  > ✍️ **Who?**\n')],
    URL,
    { waiting: { files: 2, until: '09:15 UTC' }, approval: { ...NOT_APPROVED, blockedBy: ['ravi'] } },
  );
  const at = `drumroll/launches/scheduled-exports/${PATH}`;
  expect(letter).toBe(
    [
      FIRST,
      '**Launch: ‹Scheduled exports›.** ‹Your weekly export now sends itself.›',
      '**On hold since 20 May:** ‹exports fail twice›. Nothing more is published.',
      '**Not approved:** ‹ravi› asked for changes.',
      '**Waits until 09:15 UTC:** newer text for 2 files, since somebody edits here. A run after that writes it.',
      '**Needs you:** ‹mia›: 2 questions stand in the texts (✍️).',
      `| | |\n|---|---|\n| Stage | ‹early access› |\n| From | 5 May |\n| Who | ‹Advisory board, design partners› |\n${PLAN}`,
      `| Text | Read by | | State |\n|---|---|---|---|\n| early access: Customers’ e-mail | customers | [edit](${URL}/edit/${at}) · [preview](${URL}/blob/${at}) | as generated |`,
      'Not here: Sales card (it is in tidewater/internal).',
    ].join('\n\n'),
  );
});

test('a launch of which only the name is known asks for its first sentence, and invents nothing', () => {
  const bare = { ...LAUNCH, promise: '', owner: '', stage: { name: 'ga', day: null, who: [] } };
  expect(launchLetter({ ...want, markdown: text => text }, bare, [], URL, QUIET)).toBe(
    [
      FIRST,
      '**Launch: Scheduled exports.**',
      '**Needs you:** the plan needs its first sentence.',
      `| | |\n|---|---|\n| Stage | ga |\n| From | no day yet |\n| Who | nobody is named yet |\n${PLAN}`,
    ].join('\n\n'),
  );
});

describe('what is needed', () => {
  test.each<[string, Partial<LaunchFacts>, readonly string[], string | null]>([
    ['nothing', {}, ['# Text\n'], null],
    ['a question that stands in a text', {}, ['> ✍️ Why?\n'], '‹mia›: one question stands in the texts (✍️)'],
    ['questions of all texts', {}, ['> ✍️ a\n\n> ✍️ b\n', '> ✍️ c\n'], '‹mia›: 3 questions stand in the texts (✍️)'],
    ['not what a person quotes of one', {}, ['See > ✍️ below.\n'], null],
    [
      'the promise, and then the questions',
      { promise: '' },
      ['> ✍️ a\n'],
      '‹mia›: the plan needs its first sentence; one question stands in the texts (✍️)',
    ],
    ['of nobody, where nobody owns it', { owner: '' }, ['> ✍️ a\n'], 'one question stands in the texts (✍️)'],
  ])('%s', (_title, facts, texts, expected) => {
    const letter = launchLetter(want, { ...LAUNCH, ...facts }, texts.map(file), URL, QUIET);
    expect(/\*\*Needs you:\*\* (.*)\.$/m.exec(letter)?.[1] ?? null).toBe(expected);
  });
});

test.each([
  [{ since: '', reason: 'label' }, '**On hold:** ‹label›. Nothing more is published.'],
  [{ since: '2026-05-20', reason: '' }, '**On hold since 20 May:** no reason is given. Nothing more is published.'],
  [{ since: '', reason: 'v1.2 fails.' }, '**On hold:** ‹v1.2 fails›. Nothing more is published.'],
])('a hold is told as far as it is known: %j', (hold, expected) => {
  expect(launchLetter(want, { ...LAUNCH, hold }, [], URL, QUIET).split('\n\n')[2]).toBe(expected);
});
