/** Telling people once that the day has come: when, whom, and in which words. */
import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/model.ts';
import { dueMark, planDueComment } from '../../../src/publish/plan/plan-due-comment.ts';
import { aCurrent, aRelease, aWant } from '../a-plan.ts';

const DAY = Date.parse('2026-06-16T00:00:00Z');
const HOUR = 60 * 60_000;
const task = (who: string, waits: string, day = 'Tue 16 June'): Task => ({ line: `- [ ] ${waits}`, waits, who, day });
const { line } = aWant();
const issue = { number: 3, isOpen: true, title: 'Release', body: '' };

interface Given {
  readonly now?: number;
  readonly due?: string | undefined;
  readonly tasks?: readonly Task[];
  readonly owners?: Parameters<typeof planDueComment>[0]['owners'];
  readonly found?: { readonly id: number; readonly body: string };
  readonly ids?: Parameters<typeof planDueComment>[2]['ids'];
  readonly hasIssue?: boolean;
}

function plan(given: Given) {
  const { now = DAY, tasks = [task('`@mia-k`', 'notes')], owners = {}, found, ids = {}, hasIssue = true } = given;
  const due = 'due' in given ? given.due : '2026-06-16';
  const release = aRelease();
  const { repository, comments } = aCurrent(found === undefined ? {} : { comments: { due: found } });
  return planDueComment(
    { line, owners, release: due === undefined ? release : { ...release, due }, now },
    { repository, comments },
    { ids },
    { issue: hasIssue ? issue : null, open: tasks },
  );
}

test('people are told in one comment on the checklist', () => {
  expect(dueMark(line)).toBe('drumroll:next due');
  expect(plan({})).toEqual({
    target: 'comment',
    kind: 'create',
    name: 'comment on what is due',
    reason: 'due Tue 16 June',
    visibility: 'internal',
    repository: 'tidewater/app',
    fields: { body: 'Due Tue 16 June: `@mia-k`: notes\n\n<!-- drumroll:next due -->\n' },
    against: {},
    on: 'due',
    id: null,
  });
});

test('a comment that a run made which was killed then is found, and not made again', () => {
  expect(plan({ found: { id: 21, body: 'Due.' } })).toMatchObject({
    kind: 'skip',
    reason: 'unchanged',
    fields: {},
    id: 21,
  });
});

describe('who is waited for', () => {
  test.each<readonly [what: string, given: Given, words: string]>([
    [
      'is called where the configuration names that login',
      { owners: { notes: '@mia-k', release: 'the release team' } },
      '@mia-k: notes',
    ],
    [
      'is called whichever way the checklist writes the name',
      { tasks: [task('mia-k', 'notes')], owners: { notes: '@mia-k' } },
      '@mia-k: notes',
    ],
    ['is named where the configuration does not', { owners: { notes: '@ines' } }, '`@mia-k`: notes'],
    [
      'is no address that looks like a login',
      { tasks: [task('a`@mia-k', 'notes')], owners: { notes: '@mia-k' } },
      'a`@mia-k: notes',
    ],
    [
      'is no part of a longer name',
      { tasks: [task('mia-k`s', 'notes')], owners: { notes: '@mia-ks' } },
      'mia-k`s: notes',
    ],
    [
      'has all that waits for them together',
      { tasks: [task('mia-k', 'notes'), task('ravi', 'guide'), task('mia-k', 'tag')] },
      'mia-k: notes, tag · ravi: guide',
    ],
    ['is a person', { tasks: [task('', 'notes'), task('ravi', 'guide')] }, 'ravi: guide'],
    ['has a day', { tasks: [task('mia-k', 'notes', ''), task('ravi', 'guide')] }, 'ravi: guide'],
  ])('%s', (_, given, words) => {
    expect(plan(given)?.fields.body).toBe(`Due Tue 16 June: ${words}\n\n<!-- drumroll:next due -->\n`);
  });
});

describe('nobody is told', () => {
  test.each<readonly [when: string, given: Given]>([
    ['of a release without a day', { due: undefined }],
    ['where there is no checklist', { hasIssue: false }],
    ['twice', { ids: { 'comment.due': 21 } }],
    ['more than a day ahead', { now: DAY - 24 * HOUR - 1 }],
    ['once that day is over', { now: DAY + 24 * HOUR }],
    ['where nothing waits', { tasks: [] }],
    ['where it waits for nobody', { tasks: [task('', 'notes')] }],
    ['of what has no day', { tasks: [task('mia-k', 'notes', '')] }],
    ['of a day that cannot be read', { due: 'soon' }],
  ])('%s', (_, given) => {
    expect(plan(given)).toBeNull();
  });

  test.each([
    ['a whole day ahead', DAY - 24 * HOUR],
    ['at the end of that day', DAY + 24 * HOUR - 1],
  ])('but they are %s', (_, now) => {
    expect(plan({ now })).toMatchObject({ kind: 'create' });
  });
});
