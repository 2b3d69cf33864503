/** `check` and `draft` read one grammar: what a review says before the merge is what the release says after it. */
import { expect, test } from 'vitest';
import { reviewEvidence, type UnderReview } from '../../src/collect/review.ts';
import { prepare } from '../../src/gather.ts';
import type { Change, Evidence } from '../../src/model.ts';
import { composeRelease } from '../../src/pipeline.ts';
import { review } from '../../src/review.ts';
import { NOTE_CONVENTIONS } from '../parse/note-conventions.ts';
import { evidenceOf, shaOf } from '../support/evidence.ts';

const REPOSITORY = { slug: 'tidewater/app', url: null, name: 'app', visibility: 'public' } as const;
const SETTINGS = { config: null, templates: [] };
const DATE = '2026-06-16T10:00:00Z';
const TITLES = ['feat(exports): schedule exports', 'chore: tidy', 'Rework the scheduler', 'fix!: page the API'];

const pullRequest = (title: string, body: string): UnderReview['pullRequest'] => ({
  number: 12,
  title,
  body,
  labels: [],
  author: { name: 'Mia Keller', login: 'mia-k' },
  base: 'main',
  head: 'topic',
  isFromFork: false,
});

/** After a squash under the title alone, or with the description below it. */
async function merged(title: string, body: string, message: string): Promise<readonly Change[]> {
  const evidence: Evidence = evidenceOf([{ name: 'one', message }], {
    repository: REPOSITORY,
    pullRequests: [
      {
        ...pullRequest(title, body),
        number: 12,
        repository: 'tidewater/app',
        mergedAt: DATE,
        mergeCommit: shaOf('one'),
        commits: [shaOf('one')],
        issues: [],
        milestone: null,
      },
    ],
  });
  const { config, rules, parsed } = await prepare(SETTINGS);
  return (await composeRelease({ evidence, config, rules, parsed }, null, true)).changes;
}

const told = (changes: readonly Change[]): readonly unknown[] =>
  changes.map(({ id, title, category, visibility, unsure, breaking, migration, benefit, rule }) => ({
    id: id.replace(/^pr-12/, 'pr'),
    title,
    category,
    visibility,
    unsure,
    breaking,
    migration,
    benefit,
    rule,
  }));

test.each(
  NOTE_CONVENTIONS.flatMap(([project, rows]) => rows.map(([sentence, body]) => [project, sentence, body] as const)),
)('%s: %s', async (_project, _sentence, body) => {
  for (const title of TITLES) {
    const context = { settings: SETTINGS, repository: REPOSITORY, date: DATE, level: null };
    const { changes } = await review({ pullRequest: pullRequest(title, body), issues: [], paths: null }, context);
    expect(told(changes)).toEqual(told(await merged(title, body, `${title} (#12)`)));
  }
});

test('a review is of one commit that nobody has', () => {
  const under = { pullRequest: { ...pullRequest('feat: a\nb', ''), number: null }, issues: [], paths: ['a.ts'] };
  const { commits, revisions, range } = reviewEvidence(under, SETTINGS, REPOSITORY, DATE);
  expect(commits.map(({ sha, message, paths }) => [sha, message, paths])).toEqual([
    [range.to, 'feat: a (#0)', ['a.ts']],
  ]);
  expect(revisions).toEqual([range.to]);
});
