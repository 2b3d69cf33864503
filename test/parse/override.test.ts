/** Overrides: what somebody writes after the merge wins over everything that was written before it. */

import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { ClassifyRule } from '../../src/classify/user-rules.ts';
import { reviewEvidence } from '../../src/collect/review.ts';
import { compose } from '../../src/compose/release.ts';
import type { Change, Evidence, PullRequest, Release, SettingsFile } from '../../src/model.ts';
import { noteReader } from '../../src/parse/note-reader.ts';
import { readOverride, targetOf } from '../../src/parse/override.ts';
import { overridesOf } from '../../src/parse/overrides.ts';
import { parse } from '../../src/parse/parse.ts';
import { type CommitFacts, evidenceOf, shaOf } from '../support/evidence.ts';
import { expectLinearIn } from '../support/linear-time.ts';

/** `public fix!: words → what to do`. */
function notesIn(text: string): readonly string[] | null {
  const notes = readOverride({ path: '412.md', text });
  return (
    notes?.map(({ visibility, category, breaking, text: words, migration }) =>
      `${[visibility, category].filter(Boolean).join(' ')}${breaking ? '!' : ''}: ${words}${migration === '' ? '' : ` → ${migration.replaceAll('\n\n', ' ¶ ')}`}`.trim(),
    ) ?? null
  );
}

describe('the text of an override', () => {
  test.each([
    [
      'prose is one note',
      'You can schedule exports. They run at night.\n',
      ['public: You can schedule exports. They run at night.'],
    ],
    [
      'a heading is the headline',
      '# Schedule exports\n\nThey run at night.',
      ['public: Schedule exports. They run at night.'],
    ],
    ['a kind may stand before it', 'Fixed: accents in CSV files', ['public fix: accents in CSV files']],
    ['each item is a change of its own', '- Added: A\n- Fixed: B\n', ['public feature: A', 'public fix: B']],
    ['none leaves it out', 'none\n', ['internal:']],
    ['so does the word internal', 'Internal', ['internal:']],
    [
      'what is below a heading on breaking says what to do',
      'The old API is gone.\n\n## Breaking change\n\nCall `/v2`.\n\nIt pages.',
      ['public breaking!: The old API is gone. → Call `/v2`. ¶ It pages.'],
    ],
    [
      'a migration guide says what to do',
      'Breaking: the API pages\n\n## Migration guide\nFollow `next`.',
      ['public breaking!: the API pages → Follow `next`.'],
    ],
    ['comments are not read', '<!-- ask Mia -->\nCharts load.', ['public: Charts load.']],
    ['windows line endings are fine', '- A\r\n- B\r\n', ['public: A', 'public: B']],
    ['an empty file says nothing', '\n', []],
    ['a placeholder says nothing', 'TODO', []],
    ['a comment says nothing', '<!-- ask Mia -->', []],
    ['what is too intricate is not read', '> '.repeat(20_000), null],
    ['a quotation is text', '> Charts load.\n> At last.', ['public: Charts load. At last.']],
    ['so is an alert', '> [!NOTE]\n> Charts load.', ['public: Charts load.']],
    ['so are italics', '_Charts load._', ['public: Charts load.']],
    ['so is HTML', '<p>Charts load.</p>\n<ul><li>A</li></ul>', ['public: Charts load. A']],
    [
      'so are details',
      '<details>\n<summary>Charts load.</summary>\n\nAt last.\n</details>',
      ['public: Charts load. At last.'],
    ],
    [
      'so is a table',
      'Limits grow.\n\n| Plan | Limit |\n|:--|--:|\n| Free | 10 |',
      ['public: Limits grow. Plan: Limit. Free: 10'],
    ],
    ['a type in a sentence stays', 'Add `<p>` and Vec<T>.', ['public: Add `<p>` and Vec<T>.']],
    ['front matter is not read', '---\nauthor: mia\n---\n\nCharts load.', ['public: Charts load.']],
    ['a file of front matter only is not read', '---\ntitle: Charts load.\n---\n', null],
    ['code is not read', '```js\nload()\n```', null],
    ['a picture is not read', '![Charts](a.png)', null],
    ['only what to do keeps the title', '## Breaking change\n\nUse next.', ['public breaking!:  → Use next.']],
    ['a guide alone breaks nothing', '## Migration guide\n\nUse next.', ['public:  → Use next.']],
    [
      'labels in a guide belong to it',
      'A.\n\n## Migration guide\n\n**Admins**\n\nUse next.',
      ['public: A. → Admins ¶ Use next.'],
    ],
    ['text after a list is a change of its own', '- A\n- B\n\nC\n\nD', ['public: A', 'public: B', 'public: C. D']],
    ['a heading over a list is none', '# Headline\n\n- A\n- Fixed: B', ['public: A', 'public fix: B']],
    ['a label over a list is none', 'Also new:\n\n- A\n- B', ['public: A', 'public: B']],
    [
      'headings over lists sort them',
      '## Fixed\n\n- A\n- Added: B\n\n## Added\n\n- C\n\n## More\n\n- D',
      ['public fix: A', 'public feature: B', 'public feature: C', 'public: D'],
    ],
    ['a list below text belongs to it', '# A\n\nB.\n\n- C\n- D', ['public: A. B. C. D']],
  ] as const)('%s', (_, text, notes) => {
    expect(notesIn(text)).toEqual(notes);
  });

  test.each([
    ['412.md', 412, null],
    ['pr-412.md', 412, null],
    ['#412.md', 412, null],
    ['0123456789ab.md', null, '0123456789ab'],
    ['c-0123456789AB.md', null, '0123456789ab'],
    ['1234567.md', 1_234_567, '1234567'],
    ['pr-1234567.md', 1_234_567, null],
    ['c-1234567.md', null, '1234567'],
  ])('%s is about %s, %s', (path, number, id) => {
    expect(targetOf({ path, text: '' })).toEqual({ number, id });
  });

  test.each(['README.md', '2.4/412.md', '0.md', 'abc.md'])('%s is about nothing', path => {
    expect(targetOf({ path, text: '' })).toBeNull();
  });
});

function releaseOf(
  facts: readonly (CommitFacts | string)[],
  overrides: readonly SettingsFile[],
  { rule = {}, ...more }: Partial<Evidence> & { readonly rule?: Partial<ClassifyRule> | null } = {},
): Release {
  const evidence = evidenceOf(facts, { overrides, ...more });
  const { read, notices } = noteReader(evidence, { wantsReasons: false, readFragment: null });
  const whole: ClassifyRule = {
    id: 'config.rules.0',
    reason: 'so',
    category: 'other',
    visibility: 'internal',
    matches: () => true,
    ...rule,
  };
  const commits = classify(parse(evidence, undefined, read), rule === null ? [] : [whole], evidence.pullRequests);
  return compose({ ...evidence, notices: notices() }, commits, { product: null, bots: [], version: null });
}

describe('an override', () => {
  test('that says what kind of change it is wins over the title, trailers and the rules of the configuration', () => {
    const message = 'chore: tidy (#412)\n\nRelease-Note: Wrong words\nChangelog: other';
    const { changes } = releaseOf(
      [message],
      [{ path: '412.md', text: 'Fixed: Charts keep their zone. In all views.' }],
    );
    expect(changes).toMatchObject([
      {
        id: 'pr-412',
        title: 'Charts keep their zone.',
        visibility: 'public',
        category: 'fix',
        rule: 'note.override',
        reason: 'an override says so',
        benefit: { text: 'In all views.', source: '.github/drumroll/overrides/412.md' },
      },
    ]);
  });

  test('wins over a hold', () => {
    const { changes } = releaseOf(
      ['feat: charts (#412)\n\nFeature-Flag: charts'],
      [{ path: '412.md', text: 'Charts are here.' }],
      { rule: null },
    );
    expect(changes).toMatchObject([{ title: 'Charts are here.', visibility: 'public' }]);
  });

  test('of nothing but what to do keeps the title', () => {
    const { changes } = releaseOf(
      ['feat: charts (#412)'],
      [{ path: '412.md', text: '## Breaking change\n\nUse next.' }],
    );
    expect(changes).toMatchObject([
      { title: 'Charts.', visibility: 'public', category: 'breaking', breaking: true, migration: 'Use next.' },
    ]);
  });

  describe('of words alone leaves the kind to', () => {
    const request = (labels: readonly string[], body = ''): PullRequest => ({
      number: 412,
      repository: 'tidewater/app',
      title: 'Charts',
      body,
      labels,
      author: { name: 'Mia Keller', login: 'mia-k' },
      mergedAt: '2026-06-16T10:00:00Z',
      mergeCommit: shaOf(0),
      commits: [shaOf(0)],
      issues: [],
      base: 'main',
      head: 'topic',
      isFromFork: false,
      milestone: null,
    });
    const isLabelled: Partial<ClassifyRule> = {
      category: 'feature',
      visibility: null,
      matches: ({ labels }) => labels.includes('enhancement'),
    };
    const words = 'Charts load where they failed. In all views.';

    test.each<
      readonly [
        what: string,
        message: string,
        request: PullRequest,
        rule: Partial<ClassifyRule> | null,
        change: Partial<Change>,
      ]
    >([
      ['a rule on labels', 'Fix the charts (#412)', request(['enhancement']), isLabelled, { category: 'feature' }],
      ['the type', 'perf: charts (#412)', request([]), null, { category: 'performance', visibility: 'public' }],
      ['a known label', 'Charts (#412)', request(['kind/feature']), null, { category: 'feature' }],
      [
        'a trailer',
        'Fix the charts (#412)',
        request([], 'Charts.\n\nChangelog: performance'),
        null,
        { category: 'performance' },
      ],
      [
        'the author’s note',
        'Charts (#412)',
        request([], 'Release note (security update): Charts are safe.'),
        null,
        { category: 'security' },
      ],
      [
        'the author who broke something, with what to do',
        'Charts (#412)',
        request([], '## Release notes\n\nCharts changed.\n\n## Breaking change\n\nCall `/v2`.'),
        null,
        { category: 'breaking', breaking: true, migration: 'Call `/v2`.' },
      ],
    ])('%s', (_, message, pullRequest, rule, change) => {
      const facts = [{ message, pullRequest: 412 }];
      const titled = { ...pullRequest, title: message.replace(' (#412)', '') };
      const { changes } = releaseOf(facts, [{ path: '412.md', text: words }], { rule, pullRequests: [titled] });
      expect(changes).toMatchObject([{ title: 'Charts load where they failed.', ...change }]);
    });

    test('nobody where authors named several', () => {
      const body = '## Release notes\n\n- Added: A\n- Fixed: B';
      const { changes } = releaseOf(['perf: charts (#412)'], [{ path: '412.md', text: words }], {
        rule: null,
        pullRequests: [{ ...request([], body), title: 'perf: charts' }],
      });
      expect(changes).toMatchObject([{ category: 'performance', title: 'Charts load where they failed.' }]);
    });

    test('a rule that keeps a change internal, too, and its kind brings it back', () => {
      const shown = (text: string) =>
        releaseOf(['feat: charts (#412)'], [{ path: '412.md', text }]).changes.map(change => change.visibility);
      expect(shown(words)).toEqual(['internal']);
      expect(shown(`New: ${words}`)).toEqual(['public']);
    });

    test('a rule on labels when it only says what to do', () => {
      const { changes } = releaseOf(
        ['Fix the charts (#412)'],
        [{ path: '412.md', text: '## Migration guide\n\nUse next.' }],
        { rule: isLabelled, pullRequests: [request(['enhancement'])] },
      );
      expect(changes).toMatchObject([{ category: 'feature', migration: 'Use next.' }]);
    });
  });

  test('takes a change out of the notes', () => {
    const { changes } = releaseOf(['feat: secret thing (#412)'], [{ path: '412.md', text: 'none' }]);
    expect(changes).toMatchObject([{ visibility: 'internal', rule: 'note.override' }]);
  });

  test('speaks for a commit without a pull request by the start of its id', () => {
    const start = shaOf(0).slice(0, 12);
    const { changes } = releaseOf(['chore: tidy'], [{ path: `${start}.md`, text: 'Charts load faster.' }], {
      rule: null,
    });
    expect(changes).toMatchObject([{ title: 'Charts load faster.', visibility: 'public' }]);
  });

  test('of a bump of a dependency is read too', () => {
    const { changes } = releaseOf(
      ['Bump openssl from 1 to 2 (#9)'],
      [{ path: '9.md', text: 'Security: TLS is safe again.' }],
    );
    expect(changes).toMatchObject([{ title: 'TLS is safe again.', category: 'security', visibility: 'public' }]);
  });

  test('that only says what to do leaves the author’s words', () => {
    const message = 'feat!: page the API (#412)\n\n## Release Notes\n\n- The Exports API returns 100 exports a page.';
    const { changes } = releaseOf([message], [{ path: '412.md', text: '## Migration guide\n\nFollow `next`.' }]);
    expect(changes).toMatchObject([
      { title: 'The Exports API returns 100 exports a page.', migration: 'Follow `next`.', breaking: true },
    ]);
  });

  test('that this release added and that is about nothing in it is reported; one of the past is not', () => {
    const facts = [{ message: 'docs: write overrides', paths: ['.github/drumroll/overrides/77.md'] }];
    const files = ['77', '12', 'notes'].map(name => ({ path: `${name}.md`, text: 'Words.' }));
    const { notices } = releaseOf(facts, files);
    expect(notices.filter(({ code }) => code.startsWith('override'))).toEqual([
      {
        code: 'override-unread',
        message: expect.stringContaining('412.md'),
        where: '.github/drumroll/overrides/notes.md',
      },
      {
        code: 'override-unused',
        message: expect.stringContaining('no pull request'),
        where: '.github/drumroll/overrides/77.md',
      },
    ]);
  });

  test('whose name may be a number or an id is about the number first', () => {
    const sha = `1234567${'0'.repeat(33)}`;
    const files = [{ path: '1234567.md', text: 'A' }];
    const byId = overridesOf({ overrides: files, commits: [] });
    expect([byId.take(sha, null), byId.take(shaOf(0), 1_234_567), byId.take(shaOf(0), 7)]).toMatchObject([
      [{ text: 'A' }],
      [{ text: 'A' }],
      null,
    ]);
    const both = overridesOf({ overrides: [...files, { path: '12.md', text: 'B' }], commits: [] });
    expect(both.take(sha, 12)).toMatchObject([{ text: 'B' }]);
  });

  test('that is not empty and cannot be read is reported, and nothing of it counts', () => {
    const { changes, notices } = releaseOf(['feat: a (#412)'], [{ path: '412.md', text: '![a](b.png)' }]);
    expect(changes).toMatchObject([{ title: 'A.', rule: expect.not.stringContaining('override') }]);
    expect(notices.filter(({ code }) => code.startsWith('override'))).toMatchObject([
      { code: 'override-unread', message: expect.stringContaining('Nothing in this override') },
    ]);
  });

  test('of a review is none that names invented commits', () => {
    const under = {
      pullRequest: { number: null, title: 'a', body: '', labels: [], base: '', head: '', isFromFork: false },
      issues: [],
      paths: null,
    } as const;
    const author = { name: 'Mia', login: null };
    const settings = { config: null, templates: [] };
    const { commits } = reviewEvidence(
      { ...under, pullRequest: { ...under.pullRequest, author } },
      settings,
      evidenceOf([]).repository,
      '',
    );
    const overrides = ['fffffff.md', '0000000.md'].map(path => ({ path, text: 'A' }));
    expect(commits.map(({ sha }) => overridesOf({ overrides, commits: [] }).take(sha, 0))).toEqual([null]);
  });

  test('of the past costs next to nothing: it is not read', () => {
    expectLinearIn(8000, count => {
      const overrides = Array.from({ length: count }, (_, at) => ({
        path: at % 2 === 0 ? `${at + 1}.md` : `${shaOf(at)}.md`,
        text: `# A\n\n${'Words of *many* kinds. '.repeat(20)}`,
      }));
      return () => {
        const { take } = overridesOf({ overrides, commits: [] });
        for (let at = 0; at < count; at++) take(shaOf(`other ${at}`), null);
      };
    });
  });
});
