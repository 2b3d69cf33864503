import { expect, test } from 'vitest';
import { readLaunch } from '../../../src/launch/read-launch.ts';
import { coverLetter } from '../../../src/publish/letters/cover-letter.ts';
import type { DraftedFile } from '../../../src/publish/plan/plan-files.ts';
import { PLAN_FILE } from '../../launch/plan.ts';
import { releaseOf } from '../../support/evidence.ts';
import { aDocument, aRelease, aWant, NOTES } from '../a-plan.ts';

const URL = 'https://github.com/tidewater/app';
const file = (name: string, facts: Partial<DraftedFile> = {}): DraftedFile => {
  const document = aDocument(name, 'text');
  return { document, text: document.text, isEdited: false, kept: '', ...facts };
};

test('says in its first line that it is rewritten, and what stays', () => {
  expect(coverLetter(aWant(), [], URL).split('\n')[0]).toBe(
    '_Rewritten from the files whenever something is merged; edit those. Approving freezes the text, and nothing is public until it is published. What you write outside these lines stays as it is._',
  );
});

test('links every file to its editor and its preview, and says which a person edited', () => {
  const letter = coverLetter(aWant(), [file('notes', { isEdited: true }), file('internal-changelog')], URL);
  expect(letter).toContain(
    `| Notes | customers | [edit](${URL}/edit/drumroll/main/releases/next/notes.md) · [preview](${URL}/blob/drumroll/main/releases/next/notes.md) | edited by a person, kept |`,
  );
  expect(letter).toMatch(/\| Internal changelog \|.*\| as generated \|/);
});

test('names who reads the notes and how many questions stand in them, and mentions nobody', () => {
  const text = '# N\n\n> ✍️ **Why?** Asked: priya-n, who wrote #1.\n\n> ✍️ **Why?** Asked: sam-o, who wrote #2.\n';
  const letter = coverLetter(
    aWant({ owners: { notes: 'mia-k' } }),
    [{ document: NOTES, text, isEdited: false, kept: '' }],
    URL,
  );
  expect(letter).toContain('**Needs you:** mia-k reads and corrects the notes; 2 questions stand in the notes');
  expect(letter).not.toContain('@');
});

test('counts what was left out, and names what is unsure in code, so that nobody is told of it', () => {
  const release = releaseOf(['feat: new', 'chore: tidy', 'ci: cache', 'Tune retries']);
  const unsure = release.changes.map((change, index) => ({
    ...change,
    id: `pr-${index + 1}`,
    unsure: index === 0,
    visibility: index < 2 ? ('internal' as const) : ('public' as const),
  }));
  const letter = coverLetter(aWant({ release: aRelease({ changes: unsure, ledger: [] }) }), [], URL);
  const { title } = unsure[0] ?? { title: '' };
  expect(letter).toContain(
    `**${unsure.length} changes** = ${unsure.length - 2} in the notes + 1 internal + 1 unsure, left out: \`#1\` “${title.replace(/\.$/, '')}”.`,
  );
});

test('names no change where changes may not be named', () => {
  const changes = aRelease().changes.map(change => ({ ...change, title: 'Codename Falcon.', unsure: true }));
  expect(coverLetter(aWant({ release: aRelease({ changes }), mayNameChanges: false }), [], URL)).not.toContain(
    'Falcon',
  );
});

test('stops naming after ten', () => {
  const [change] = aRelease().changes;
  if (change === undefined) throw new Error('no change');
  const changes = Array.from({ length: 14 }, (_, index) => ({
    ...change,
    id: `pr-${index}`,
    unsure: true,
    visibility: 'internal' as const,
  }));
  expect(coverLetter(aWant({ release: aRelease({ changes }) }), [], URL)).toMatch(/ and 4 more\./);
});

test('has no box where nothing is offered', () => {
  expect(coverLetter(aWant(), [file('notes')], URL)).not.toMatch(/- \[[ x]\]/);
});

test('names each sentence that was not written for customers, with its source', () => {
  const benefit = { text: 'You can now export.', source: '#7, “Motivation”', isFound: true as const };
  const changes = aRelease().changes.map(change => ({ ...change, visibility: 'public' as const, benefit }));
  const release = aRelease({ changes: changes.slice(0, 1) });
  const line = '**Not written for customers, so read twice:**';
  expect(coverLetter(aWant({ release, mayNameChanges: true }), [], URL)).toMatch(/You can now export.*Motivation/);
  expect(coverLetter(aWant({ release, mayNameChanges: false }), [], URL)).toContain(`${line} one sentence.`);
  expect(coverLetter(aWant(), [], URL)).not.toContain(line);
});

test('says what ships, when it is due and since when, as far as it is known', () => {
  const release = aRelease({
    product: 'Tidewater',
    isSuggested: true,
    versionReason: '2.4.0 follows 2.3.0: it adds one feature.',
    due: '2026-06-16',
  });
  expect(coverLetter(aWant({ release }), [], URL)).toContain(
    `| Ships | **Tidewater 2.4.0**, follows 2.3.0: it adds one feature, due 16 June |\n|---|---|\n| Since | [\`v2.3.0\`](${URL}/compare/v2.3.0...main) |`,
  );
  expect(coverLetter(aWant({ commit: null }), [], URL)).toContain('| Since | `v2.3.0` |');
  expect(
    coverLetter(aWant({ release: aRelease({ product: '', version: null, previousTag: null }) }), [], URL),
  ).not.toMatch(/Ships|Since/);
});

test('sums pull requests up by what became of them, where everything came in one', () => {
  const release = releaseOf([
    'feat: new (#1)',
    'fix: gone (#2)',
    'chore: tidy (#3)',
    'Tune retries (#4)',
    'feat: later (#5)\n\nFeature-Flag: later',
  ]);
  expect(coverLetter(aWant({ release }), [], URL)).toContain(
    '**5 pull requests** = 2 in the notes + 1 internal + 1 not announced yet (behind a flag, or part of a launch) + 1 unsure, left out: `#4` “Tune retries”.',
  );
  const direct = releaseOf(['feat: new (#1)', 'fix: gone']);
  expect(coverLetter(aWant({ release: direct }), [], URL)).toContain('**2 changes** = 2 in the notes + 0 internal.');
});

test('names those whom the questions are for, unless a person wrote something else there', () => {
  const asking = (who: string): DraftedFile =>
    file('notes', { text: `# N\n\n> ✍️ **Why?** Replace this. Asked: ${who}, who wrote #1. It is never published.\n` });
  expect(coverLetter(aWant(), [asking('priya-n')], URL)).toContain(
    'one question stands in the notes (✍️), for priya-n.',
  );
  expect(coverLetter(aWant(), [asking('@everybody <b>')], URL)).not.toMatch(/everybody/);
  expect(coverLetter(aWant({ mayNameChanges: false }), [asking('priya-n')], URL)).not.toContain('priya-n');
});

test('offers a box for each document that people may ask for, folded away', () => {
  const offered = [aDocument('customers.blog', 'text', { offer: 'a blog post' })];
  expect(coverLetter(aWant({ offered }), [file('notes')], URL)).toMatch(
    /<details>\n<summary>[^<]+<\/summary>\n\n- \[ \] Also draft a blog post <!-- also customers\.blog -->\n\n<\/details>$/,
  );
});

test('says where launches stand, with their texts, where colleagues alone read it', () => {
  const launch = readLaunch(PLAN_FILE);
  expect(coverLetter(aWant({ launches: [launch] }), [file('notes')], URL)).toContain(
    `| Launches | [Scheduled exports](${URL}/tree/drumroll/launches/scheduled-exports/launches/scheduled-exports): beta, then ga 16 June |`,
  );
  expect(coverLetter(aWant(), [file('notes')], URL)).not.toContain('Launches');
});

test('says whose page is not there, where changes may be named', () => {
  const page = 'https://docs.tidewater.dev/tokens';
  const made = releaseOf([`feat!: take tokens in a header (#431)\n\nBREAKING CHANGE: follow ${page}.`]);
  const release = { ...made, pages: { [page]: 404 } };
  expect(coverLetter(aWant({ release }), [], URL)).toContain(
    `**Needs you:** Mia Keller: the page that \`#431\` links is not there (\`${page}\` answers 404).`,
  );
  expect(coverLetter(aWant({ release, mayNameChanges: false }), [], URL)).not.toContain(page);
  expect(coverLetter(aWant({ release: { ...made, pages: { [page]: 200 } } }), [], URL)).not.toContain('not there');
});
