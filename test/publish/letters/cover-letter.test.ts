import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../../src/launch/read-launch.ts';
import type { Change, Launch } from '../../../src/model.ts';
import { type ApprovalFacts, NOT_APPROVED } from '../../../src/publish/letters/approval-words.ts';
import { coverLetter } from '../../../src/publish/letters/cover-letter.ts';
import type { DraftedFile } from '../../../src/publish/plan/plan-file.ts';
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
  for (const other of ['@everybody <b>', '@everybody', 'all, @everybody'])
    expect(coverLetter(aWant(), [asking(other)], URL)).not.toMatch(/everybody/);
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

describe('the whole letter', () => {
  const [made] = aRelease().changes;
  if (made === undefined) throw new Error('a release has a change');
  const change = (number: number, facts: Partial<Change> = {}): Change => ({
    ...made,
    id: `pr-${number}`,
    title: `Change ${number}.`,
    visibility: 'public',
    pullRequests: [{ number, repository: 'tidewater/app' }],
    authors: [{ name: 'Mia Keller', login: 'mia-k' }],
    benefit: null,
    ...facts,
  });
  const unsure = { visibility: 'internal', unsure: true } as const;
  const fate = (kind: 'commit' | 'pull-request', id: string, is: 'included' | 'excluded') =>
    ({ kind, id, fate: is, rule: 'x', reason: 'x', change: null }) as const;
  const text = (name: string, path: string, facts: Partial<DraftedFile['document']> = {}) =>
    aDocument(name, '', { path: `releases/next/${path}`, ...facts });
  const notes = {
    ...file('notes', {
      text: '# Notes\n\n> ✍️ **Why?** Asked: priya-n, who wrote #1. X.\n\n> ✍️ **Why?** Asked: Sam O, who wrote #2. X.\n\n- One\n  > 💡 From #1\n\nSee > ✍️ and > 💡.\n\n> 💡 From #2\n',
    }),
    document: text('notes', 'notes.md'),
  };
  const changelog = {
    ...file('internal-changelog', { kept: '1 entry edited by a person and kept' }),
    document: text('internal-changelog', 'internal-changelog.md', { channel: 'changelog', audience: 'engineering' }),
  };
  const email = {
    ...file('customers.email', { isEdited: true }),
    document: text('customers.email', 'announcements/customers.email.md'),
  };
  const markdown = (outside: string) => `‹${outside}›`;
  const links = (path: string) =>
    `[edit](${URL}/edit/drumroll/main/releases/next/${path}) · [preview](${URL}/blob/drumroll/main/releases/next/${path})`;
  const HEAD = '| Text | Read by | | State |\n|---|---|---|---|';
  const FIRST =
    '_Rewritten from the files whenever something is merged; edit those. Approving freezes the text, and nothing is public until it is published. What you write outside these lines stays as it is._';
  const want = aWant({
    markdown,
    owners: { notes: 'Mia K' },
    elsewhere: [
      { name: 'support.brief', reason: 'it is in tidewater/internal' },
      { name: 'team.slack', reason: 'withheld' },
    ],
    offered: [
      text('customers.blog', 'x.md', { offer: 'a blog post' }),
      text('customers.in-app', 'y.md'),
      text('sales.card', 'z.md', { offer: 'a sales card' }),
    ],
    release: aRelease({
      product: 'Tidewater',
      isSuggested: true,
      versionReason: 'it adds a feature.',
      pages: { 'https://docs.example/a': 404, 'https://docs.example/b': 410 },
      changes: [
        change(1, { benefit: { text: 'You can export.', source: '#1, “Why”', isFound: true } }),
        change(2, { migration: 'See https://docs.example/a.', authors: [] }),
        change(3, { migration: 'See https://docs.example/b.', authors: [{ name: 'Ravi', login: null }] }),
        change(4, { visibility: 'internal', migration: 'See https://docs.example/a.' }),
        change(5, { visibility: 'internal', benefit: { text: 'No.', source: '#5', isFound: true } }),
        change(16, { ...unsure, title: 'Tune v1.2 retries.' }),
        change(7, { ...unsure, category: 'security', title: 'Close a hole' }),
        change(8, { visibility: 'internal', rule: 'trailer.launch' }),
      ],
      ledger: [
        fate('pull-request', '9', 'excluded'),
        fate('pull-request', '1', 'included'),
        fate('commit', 'a', 'excluded'),
        fate('commit', 'b', 'excluded'),
        fate('commit', 'c', 'excluded'),
        fate('commit', 'd', 'included'),
      ],
    }),
  });

  test('says all that a person must know and do before the release', () => {
    expect(
      coverLetter(want, [notes, changelog, email], URL, {
        waiting: { files: 1, until: '09:15 UTC' },
        approval: { ...NOT_APPROVED, blockedBy: ['zoe'] },
      }),
    ).toBe(
      [
        FIRST,
        '**Not approved:** ‹zoe› asked for changes.',
        '**Waits until 09:15 UTC:** newer text for one file, since somebody edits here. A run after that writes it.',
        '**Needs you:** ‹Mia K› reads and corrects the notes; the page that `#2` links is not there (`https://docs.example/a` answers 404); ‹Ravi›: the page that `#3` links is not there (`https://docs.example/b` answers 410); 2 questions stand in the notes (✍️), for priya-n; Sam O; 2 sentences of authors may say more (💡), below the entries.',
        '**Not written for customers, so read twice:** ‹“You can export.” is from #1, “Why”›.',
        `| Ships | **‹Tidewater 2.4.0›**, ‹it adds a feature› |\n|---|---|\n| Since | [\`v2.3.0\`](${URL}/compare/v2.3.0...main) |`,
        `${HEAD}\n| Notes | customers | ${links('notes.md')} | as generated |\n| Internal changelog | engineering | ${links('internal-changelog.md')} | 1 entry edited by a person and kept |\n| Customers’ e-mail | customers | ${links('announcements/customers.email.md')} | edited by a person, kept |`,
        `**9 pull requests** = 3 in the notes + 2 internal + 1 not announced yet (behind a flag, or part of a launch) + 1 of which nothing is left + 2 unsure, left out: \`#16\` “‹Tune v1.2 retries›” and 1 more. 3 commits are in no change. [Why each](${URL}/blob/drumroll/main/releases/next/internal-changelog.md)`,
        'Not here: Support brief (it is in tidewater/internal), Team message (withheld).',
        '<details>\n<summary>More drafts: tick a box, and the next run writes it</summary>',
        '- [ ] Also draft a blog post <!-- also customers.blog -->\n- [ ] Also draft a sales card <!-- also sales.card -->',
        '</details>',
      ].join('\n\n'),
    );
  });

  test('of nothing at all says no more than that', () => {
    const release = aRelease({ product: '', version: null, previousTag: null, changes: [], ledger: [] });
    expect(coverLetter(aWant({ release }), [], URL)).toBe(`${FIRST}\n\n**0 changes** = 0 in the notes + 0 internal.`);
  });

  const approval: ApprovalFacts = {
    ...NOT_APPROVED,
    approval: { to: 'a'.repeat(40), by: [{ login: 'mia', at: '2026-06-09', commit: 'b', how: 'review', parts: {} }] },
  };
  const next = {
    branch: 'main',
    package: null,
    version: '2.4.0',
    tag: 'v2.4.0',
    title: 'Tidewater 2.4.0',
    isPrerelease: false,
    date: '',
  };
  const NOT_HERE = 'Not here: Support brief (it is in tidewater/internal), Team message (withheld).';

  test('of an approved text counts nothing, since what was merged later is not in it', () => {
    const unseen = [email.document.path, 'gone.md'].map(path => ({ path, name: '#1' }));
    expect(
      coverLetter(want, [notes, email], URL, { waiting: null, approval: { ...approval, next, unseen } }).split('\n\n'),
    ).toEqual([
      FIRST,
      '**‹Tidewater 2.4.0›**',
      '**Approved** by ‹mia›, 9 June, up to `aaaaaaa`, **but for what was edited since:** `#1` in `customers.email.md`; `#1` in `gone.md`. Whoever approves this pull request again approves that too; the rest stays approved.',
      `${HEAD}\n| Notes | customers | ${links('notes.md')} | approved |\n| Customers’ e-mail | customers | ${links('announcements/customers.email.md')} | edited since the approval |`,
      NOT_HERE,
    ]);
    const unnamed = coverLetter(want, [], URL, { waiting: null, approval });
    expect(unnamed.split('\n\n')).toEqual([FIRST, expect.stringMatching(/^\*\*Approved\*\* by/), NOT_HERE]);
  });

  test('of a published text says so, and which text that is', () => {
    const out = { ...NOT_APPROVED, next, isOut: true };
    expect(coverLetter(want, [notes, email], URL, { waiting: null, approval: out }).split('\n\n')).toEqual([
      FIRST,
      '**‹Tidewater 2.4.0›**',
      '**Published** as `v2.4.0`. The next release starts anew.',
      `${HEAD}\n| Notes | customers | ${links('notes.md')} | published |\n| Customers’ e-mail | customers | ${links('announcements/customers.email.md')} |  |`,
      NOT_HERE,
    ]);
  });

  const lineOf = (letter: string, start: string): string | undefined =>
    letter.split('\n').find(line => line.startsWith(start));

  test.each<[string, Partial<ReturnType<typeof aRelease>>, string]>([
    ['one pull request', { changes: [change(1)], ledger: [] }, '**One pull request** = 1 in the notes + 0 internal.'],
    [
      'a commit that is in no change',
      { changes: [change(1)], ledger: [fate('commit', 'a', 'excluded')] },
      '**One pull request** = 1 in the notes + 0 internal. One commit is in no change.',
    ],
    [
      'commits only as far as no pull request has told of them',
      {
        changes: [change(1)],
        ledger: [fate('commit', 'a', 'excluded'), fate('pull-request', '2', 'excluded')],
      },
      '**2 pull requests** = 1 in the notes + 0 internal + 1 of which nothing is left.',
    ],
    [
      'a change that no pull request brought by its title alone',
      { changes: [change(1, { ...unsure, id: 'c-0123', pullRequests: [] })], ledger: [] },
      '**One change** = 0 in the notes + 0 internal + 1 unsure, left out: “‹Change 1›”.',
    ],
    [
      'what may be a hole by number alone',
      { changes: [change(1, { ...unsure, category: 'security' })], ledger: [] },
      '**One pull request** = 0 in the notes + 0 internal + 1 unsure, left out.',
    ],
    [
      'ten by name',
      { changes: Array.from({ length: 10 }, (_, at) => change(at, { ...unsure, title: 'T' })), ledger: [] },
      `**10 pull requests** = 0 in the notes + 0 internal + 10 unsure, left out: ${Array.from({ length: 10 }, (_, at) => `\`#${at}\` “‹T›”`).join(', ')}.`,
    ],
  ])('counts %s', (_title, facts, expected) => {
    expect(
      coverLetter(aWant({ markdown, release: aRelease(facts) }), [], URL)
        .split('\n')
        .at(-1),
    ).toBe(expected);
  });

  const benefit = (at: number) => ({ text: `B${at}`, source: `#${at}`, isFound: true as const });
  const entered = (count: number) => Array.from({ length: count }, (_, at) => change(at, { benefit: benefit(at) }));
  const TEN = Array.from({ length: 10 }, (_, at) => `‹“B${at}” is from #${at}›`).join('; ');
  test.each<[string, number, boolean, string]>([
    ['each by name', 2, true, '‹“B0” is from #0›; ‹“B1” is from #1›.'],
    ['ten by name', 10, true, `${TEN}.`],
    ['one more than that', 11, true, `${TEN}; and one sentence more.`],
    ['many more than that', 13, true, `${TEN}; and 3 sentences more.`],
    ['none by name where changes may not be named', 2, false, '2 sentences.'],
  ])('says which sentences were not written for customers: %s', (_title, count, mayNameChanges, expected) => {
    const letter = coverLetter(
      aWant({ markdown, mayNameChanges, release: aRelease({ changes: entered(count) }) }),
      [],
      URL,
    );
    const start = '**Not written for customers, so read twice:** ';
    expect(lineOf(letter, start)).toBe(start + expected);
  });

  test.each<[string, string, boolean, string]>([
    ['somebody to read the notes', '# N\n', true, 'somebody reads and corrects the notes.'],
    [
      'an answer of whom a person named',
      '> ✍️ Why?\n',
      true,
      'somebody reads and corrects the notes; one question stands in the notes (✍️), each with the name of who can answer.',
    ],
    [
      'an answer, of nobody by name where changes may not be named',
      '> ✍️ Why? Asked: mia, who wrote #1.\n',
      false,
      'somebody reads and corrects the notes; one question stands in the notes (✍️).',
    ],
    [
      'a look at one sentence',
      '- a\n   > 💡 From #1\n',
      true,
      'somebody reads and corrects the notes; one sentence of an author may say more (💡), below the entries.',
    ],
  ])('needs %s', (_title, words, mayNameChanges, expected) => {
    const letter = coverLetter(aWant({ mayNameChanges }), [email, { ...notes, text: words }], URL);
    expect(lineOf(letter, '**Needs you:** ')).toBe(`**Needs you:** ${expected}`);
  });

  const launch = readLaunch(PLAN_FILE);
  const [first, second] = launch.stages;
  if (first === undefined || second === undefined) throw new Error('the plan has stages');
  const at = (slug: string) => `${URL}/tree/drumroll/launches/${slug}/launches/${slug}`;
  test.each<[string, Partial<Launch>, string]>([
    ['before its first stage', { reached: -1 }, 'not begun, then early access 5 May'],
    ['in its last stage', { reached: 2 }, 'ga'],
    ['on hold', { hold: { since: '', reason: '' } }, 'beta, on hold, then ga 16 June'],
    [
      'without a day',
      { reached: 0, stages: [first, { ...second, name: 'open-beta', day: null }] },
      'early access, then open beta without a day',
    ],
  ])('says of a launch %s where it stands', (_title, facts, expected) => {
    const letter = coverLetter(aWant({ markdown, launches: [{ ...launch, ...facts }] }), [], URL);
    expect(lineOf(letter, '| Launches ')).toBe(
      `| Launches | [‹Scheduled exports›](${at('scheduled-exports')}): ‹${expected}› |`,
    );
  });

  test('lists launches one below the other', () => {
    const launches = [launch, { ...launch, slug: 'two', name: 'Two' }];
    expect(lineOf(coverLetter(aWant({ launches }), [], URL), '| Launches ')).toBe(
      `| Launches | [Scheduled exports](${at('scheduled-exports')}): beta, then ga 16 June<br>[Two](${at('two')}): beta, then ga 16 June |`,
    );
  });
});
