import { describe, expect, test } from 'vitest';
import { channelPreviews } from '../../src/commands/channel-previews.ts';
import { jobSummary } from '../../src/commands/job-summary.ts';
import { joinReleases } from '../../src/compose/join-releases.ts';
import type { Document, Repository } from '../../src/model.ts';
import { releaseOf } from '../support/evidence.ts';

type Visibility = Repository['visibility'];

const TITLE = 'Answer in time.';
const NOTES: Document = {
  name: 'notes',
  path: 'releases/next/notes.md',
  audience: 'customers',
  channel: 'release',
  visibility: 'public',
  text: `# Tidewater 2.4.0\n\n- ${TITLE}\n`,
};

/** The summary of a run in `runsIn` that drafts one repository, or combines several. */
function summaryOf(
  repositories: readonly (readonly [slug: string | null, Visibility])[],
  runsIn: string | null,
): string {
  const releases = repositories.map(([slug, visibility], place) =>
    releaseOf(['fix: answer in time'], { repository: { slug, url: null, name: `part-${place}`, visibility } }),
  );
  const [only] = releases;
  const release =
    only !== undefined && releases.length === 1 ? only : joinReleases(releases, { product: null, version: '2.4.0' });
  return jobSummary({ documents: [NOTES], release }, ['Created: a draft.'], runsIn);
}

describe('of the repository where the workflow runs, everybody who can read the summary can read the notes', () => {
  test.each<[Visibility, string]>([
    ['public', 'tidewater/app'],
    ['private', 'tidewater/app'],
    ['unknown', 'tidewater/app'],
    ['private', 'Tidewater/App'],
  ])('%s, run in %s', (visibility, runsIn) => {
    expect(summaryOf([['tidewater/app', visibility]], runsIn)).toContain(TITLE);
  });

  test.each(['tidewater/app', null])('a clone without a remote, run in %s, is taken for it', runsIn => {
    expect(summaryOf([[null, 'unknown']], runsIn)).toContain(TITLE);
  });
});

describe('of another repository the notes are shown only where it is public', () => {
  test.each<[Visibility, string | null, boolean]>([
    ['private', 'tidewater/releases', false],
    ['unknown', 'tidewater/releases', false],
    ['public', 'tidewater/releases', true],
    ['private', null, false],
    ['private', 'other/app', false],
    ['private', 'tidewater/app-docs', false],
  ])('a %s one, run in %s', (visibility, runsIn, isShown) => {
    expect(summaryOf([['tidewater/app', visibility]], runsIn).includes(TITLE)).toBe(isShown);
  });
});

describe('of several that were joined the notes are shown only where all are public', () => {
  test.each<[Visibility, Visibility, boolean]>([
    ['private', 'public', false],
    ['public', 'private', false],
    ['unknown', 'public', false],
    ['public', 'unknown', false],
    ['private', 'private', false],
    ['public', 'public', true],
  ])('%s and %s', (first, second, isShown) => {
    for (const runsIn of ['tidewater/releases', 'tidewater/app', null]) {
      const summary = summaryOf(
        [
          ['tidewater/app', first],
          ['tidewater/api', second],
        ],
        runsIn,
      );
      expect(summary.includes(TITLE)).toBe(isShown);
      expect(summary.includes('tell of repositories that not everybody may read')).toBe(!isShown);
    }
  });

  test('two without a remote are two', () => {
    const repositories = [
      ['tidewater/app', 'public'],
      [null, 'private'],
      [null, 'public'],
    ] as const;
    expect(summaryOf(repositories, 'tidewater/app')).not.toContain(TITLE);
  });
});

test('without the notes there are still sums and what was done', () => {
  const summary = summaryOf([['tidewater/app', 'private']], 'tidewater/releases');
  expect(summary).toContain('- Created: a draft.');
  expect(summary).toContain('| 1 | 1 | 0 | 0 |');
});

describe('previews show what channels take of texts for the public', () => {
  const document = (
    name: string,
    channel: Document['channel'],
    visibility: Document['visibility'],
    text: string,
  ): Document => ({
    ...NOTES,
    name,
    channel,
    visibility,
    text,
  });
  const EMAIL = document(
    'customers.email',
    'email',
    'public',
    '---\nsubject: Exports\n---\nHi, **all**. <!-- #412 -->\n',
  );

  test('folded, without markers', () => {
    expect(channelPreviews([NOTES, EMAIL])).toBe(
      '<details><summary>Preview of customers.email</summary>\n\n```text\nSubject: Exports\n\nHi, all.\n```\n\n</details>\n',
    );
  });

  test('nothing of texts for colleagues', () => {
    const documents = [
      document('team.slack', 'slack', 'internal', '# Secret'),
      document('support.brief', 'brief', 'internal', '# Secret'),
      document('sales.email', 'email', 'internal', 'Secret'),
    ];
    expect(channelPreviews(documents)).toBe('');
  });

  test('what cannot go out says why, and no text ends its fence', () => {
    expect(channelPreviews([{ ...EMAIL, text: 'Hi' }])).toContain(
      'Cannot go out as it is:\nLine 1: subject is missing',
    );
    expect(channelPreviews([{ ...EMAIL, text: '---\nsubject: a\n---\n~~~\n```\n</details>\n~~~\n' }])).toContain(
      '````text\nSubject: a\n\n```\n</details>\n````',
    );
  });

  test.each([
    ['public', 'tidewater/app', true],
    ['private', 'tidewater/releases', false],
  ] as const)('of a %s repository, run in %s: shown is %s', (visibility, runsIn, isShown) => {
    const release = releaseOf(['fix: answer in time'], {
      repository: { slug: 'tidewater/app', url: null, name: 'app', visibility },
    });
    const summary = jobSummary({ documents: [NOTES], release }, [], runsIn, channelPreviews([EMAIL]));
    expect(summary.includes('Hi, all.')).toBe(isShown);
  });

  test('a summary without room for them has the notes', () => {
    const repository = { slug: 'tidewater/app', url: null, name: 'app', visibility: 'public' } as const;
    const release = releaseOf(['fix: answer in time'], { repository });
    const summary = jobSummary({ documents: [NOTES], release }, [], 'tidewater/app', 'x'.repeat(1024 * 1024));
    expect(summary).toContain(TITLE);
    expect(summary).not.toContain('xx');
  });
});
