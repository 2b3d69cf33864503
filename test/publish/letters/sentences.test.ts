import { expect, test } from 'vitest';
import type { DraftsFileOperation, IssueOperation, Operation } from '../../../src/model.ts';
import { placeSentences, withheldSentence } from '../../../src/publish/letters/sentences.ts';
import { planGitHub } from '../../../src/publish/plan/plan-github.ts';
import { PULL_REQUESTS_OFF } from '../../../src/publish/plan/plan-pull-request.ts';
import type { DraftsOutcome } from '../../../src/publish/publish-drafts.ts';
import { aCurrent, aState, aWant, HEAD, NOTES } from '../a-plan.ts';

const outcome = (facts: Partial<DraftsOutcome>): DraftsOutcome => ({
  operations: planGitHub(aWant(), aCurrent()).operations,
  links: {},
  refusal: null,
  current: aCurrent(),
  branch: 'drumroll/main',
  first: null,
  releaseBranch: 'main',
  ...facts,
});
const said = { isDryRun: false, markdown: (text: string) => text };

test('one sentence for the files, one for each other thing, with its link', () => {
  const links = { 'pull-request': 'https://github.com/tidewater/app/pull/7' };
  expect(placeSentences(outcome({ links }), said)).toEqual([
    'Created on drumroll/main in tidewater/app: releases/next/notes.md.',
    'Created: [drafts pull request](https://github.com/tidewater/app/pull/7) in tidewater/app.',
    'Created: draft release v2.4.0 in tidewater/app.',
    'Created: checklist issue in tidewater/app.',
  ]);
});

test('a dry run says would, and names the state too', () => {
  const lines = placeSentences(outcome({}), { ...said, isDryRun: true });
  expect(lines[0]).toBe('Would create on drumroll/main in tidewater/app: releases/next/notes.md.');
  expect(lines).toContain(
    'Would create: drumroll-state: releases/next.json in tidewater/app (what was written, to tell it from what people write).',
  );
});

test('what is left alone because of a person is said, with the reason', () => {
  const current = aCurrent({
    drafts: HEAD,
    files: new Map([[NOTES.path, 'mine']]),
    state: { value: aState({ [NOTES.path]: 'ours' }) },
  });
  const operations = planGitHub(aWant(), current).operations.filter(({ kind }) => kind === 'skip');
  expect(placeSentences(outcome({ operations, current }), said)).toEqual([
    'Nothing had to be written in tidewater/app.',
    'Left alone: drumroll/main: releases/next/notes.md in tidewater/app (edited by a person, so it is kept).',
  ]);
});

test.each<[DraftsOutcome['refusal'], RegExp]>([
  ['pull-requests-off', /compare\/main\.\.\.drumroll\/main\?expand=1/],
  ['no-difference', /drumroll\/main does not differ from main/],
])('%s is explained', (refusal, words) => {
  expect(placeSentences(outcome({ refusal }), said).join('\n')).toMatch(words);
});

test('names from outside are made safe', () => {
  const lines = placeSentences(outcome({ branch: 'drumroll/[x](y)' }), {
    ...said,
    markdown: text => text.replace(/[[\]]/g, '\\$&'),
  });
  expect(lines[0]).toContain('drumroll/\\[x\\](y)');
});

test('nothing is said of withholding where nothing is withheld', () => {
  expect(withheldSentence([], aCurrent().repository, null, null)).toEqual([]);
});

test('a repository that may be public is called that', () => {
  const { repository } = aCurrent();
  expect(withheldSentence(['checklist'], { ...repository, visibility: 'unknown' }, null, null)).toEqual([
    expect.stringContaining('may be readable by everybody: checklist.'),
  ]);
});

const intent = { visibility: 'public' as const, repository: 'tidewater/app', fields: {}, memory: null };
const file = (path: string, reason: string, facts: Partial<DraftsFileOperation> = {}): DraftsFileOperation => ({
  ...intent,
  target: 'drafts-file',
  kind: 'update',
  name: `drumroll/main: ${path}`,
  reason,
  branch: 'drumroll/main',
  path,
  newConflicts: 0,
  ...facts,
});
const waits = (path: string) => file(path, 'waits until 09:15 UTC, since a person edits here', { kind: 'skip' });
const frozen = (path: string) => file(path, 'approved by mia on 9 June', { kind: 'skip' });
const issue = (facts: Partial<IssueOperation> = {}): IssueOperation => ({
  ...intent,
  target: 'issue',
  kind: 'update',
  name: 'checklist issue #3',
  reason: 'nobody edited it',
  number: 3,
  against: {},
  newConflicts: 0,
  ...facts,
});
const marked = { isDryRun: false, markdown: (text: string) => `‹${text}›` };

test.each<[string, readonly Operation[], readonly string[]]>([
  [
    'files of one kind stand in one sentence, in the order of what is done',
    [file('c.md', 'x', { kind: 'delete' }), file('a.md', 'x'), file('b.md', 'x')],
    [
      'Updated on ‹drumroll/main› in tidewater/app: ‹a.md›, ‹b.md›.',
      'Deleted on ‹drumroll/main› in tidewater/app: ‹c.md›.',
    ],
  ],
  [
    'a file that waits for somebody is told of once',
    [file('a.md', 'x'), waits('b.md')],
    [
      'Updated on ‹drumroll/main› in tidewater/app: ‹a.md›.',
      'Newer text for a file on ‹drumroll/main› waits until 09:15 UTC, since a person edits here. A run after that writes it.',
    ],
  ],
  [
    'and several together',
    [waits('a.md'), waits('b.md'), issue()],
    [
      'Newer text for 2 files on ‹drumroll/main› waits until 09:15 UTC, since a person edits here. A run after that writes it.',
      'Updated: ‹checklist issue #3› in tidewater/app.',
    ],
  ],
  [
    'an approval is told of once',
    [frozen('a.md'), frozen('b.md')],
    ['Nothing had to be written in tidewater/app.', 'The text is ‹approved by mia on 9 June›.'],
  ],
  [
    'what did not change is not told of, and what was left alone is, with the reason',
    [issue({ kind: 'skip', reason: 'unchanged' }), issue({ kind: 'skip', reason: 'a person closed it' })],
    [
      'Nothing had to be written in tidewater/app.',
      'Left alone: ‹checklist issue #3› in tidewater/app (a person closed it).',
    ],
  ],
  [
    'an entry that a person edited has other words in the source, in a file',
    [file('a.md', 'x', { newConflicts: 1 })],
    [
      'Updated on ‹drumroll/main› in tidewater/app: ‹a.md›.',
      'An entry that a person edited has other words in the source now, in ‹a.md›: what a person wrote stays, and a comment on the pull request asks whether to keep it.',
    ],
  ],
  [
    'or several, in the checklist',
    [issue({ newConflicts: 2, reason: '1 line changed by a person' })],
    [
      '2 entries that people edited have other words in the source now, in ‹checklist issue #3›: what a person wrote stays, and a comment there shows the new words.',
      'Updated: ‹checklist issue #3› in tidewater/app (1 line changed by a person).',
    ],
  ],
  [
    'or in the draft release',
    [{ ...issue({ newConflicts: 1, name: 'draft release v2.4.0' }), target: 'release', id: 9 }],
    [
      'An entry that a person edited has other words in the source now, in ‹draft release v2.4.0›: what a person wrote stays, and `drumroll draft` shows the new words.',
      'Updated: ‹draft release v2.4.0› in tidewater/app.',
    ],
  ],
  [
    'a pull request that Actions may not open is left to a person',
    [
      file('a.md', 'x'),
      { ...issue({ kind: 'skip', reason: PULL_REQUESTS_OFF }), target: 'pull-request', number: null },
    ],
    [
      'Updated on ‹drumroll/main› in tidewater/app: ‹a.md›.',
      'GitHub Actions may not open pull requests in this repository, so the drafts are on the branch only: [open the pull request yourself](https://github.com/tidewater/app/compare/main...drumroll/main?expand=1), or tick “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.',
    ],
  ],
])('%s', (_title, operations, expected) => {
  expect(placeSentences(outcome({ operations }), marked)).toEqual(expected);
});

test('links each thing to its own page', () => {
  const { newConflicts: _, number: __, ...thing } = issue();
  const operations: readonly Operation[] = [
    { ...thing, target: 'comment', on: 'due', id: 1, name: 'comment on what is due' },
    { ...thing, target: 'publication', id: 1, version: '1', tag: 'v1', name: 'release v1', against: '' },
    { ...thing, target: 'publication', id: 1, version: '2', tag: 'v2', name: 'release v2', against: '' },
  ];
  const links = { 'comment.due': 'https://x.example/c', 'release v1': 'https://x.example/1' };
  expect(placeSentences(outcome({ operations, links }), marked)).toEqual([
    'Updated: [‹comment on what is due›](https://x.example/c) in tidewater/app.',
    'Updated: [‹release v1›](https://x.example/1) in tidewater/app.',
    'Updated: ‹release v2› in tidewater/app.',
  ]);
});

test.each<[string, string | null, boolean, string]>([
  ['where no other is set', null, false, 'Set `drafts.repository` to a private repository to have them there'],
  [
    'where the other one is not seen',
    'tidewater/plans',
    false,
    '`drafts.repository` is tidewater/plans, which this token does not see: give `token` one that does',
  ],
  [
    'where the other one is public too',
    'tidewater/plans',
    true,
    '`drafts.repository` is tidewater/plans, which is not private itself',
  ],
])(
  'what may not lie in a public repository is withheld, and it is said what to set, %s',
  (_title, slug, isSeen, fix) => {
    const home = { ...aCurrent().repository, visibility: 'public' as const };
    expect(withheldSentence(['support.brief', 'sales.card'], home, slug, isSeen ? home : null)).toEqual([
      `Withheld, because tidewater/app is readable by everybody: support.brief, sales.card. ${fix}, or \`internal.allow_public: true\` to have them here.`,
    ]);
  },
);
