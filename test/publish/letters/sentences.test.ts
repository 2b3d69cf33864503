import { expect, test } from 'vitest';
import { placeSentences, withheldSentence } from '../../../src/publish/letters/sentences.ts';
import { planGitHub } from '../../../src/publish/plan/plan-github.ts';
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
