/** Overrides: what somebody writes after the merge wins over everything that was written before it. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { compose } from '../../src/compose/release.ts';
import type { Release, SettingsFile } from '../../src/model.ts';
import { noteReader } from '../../src/parse/note-reader.ts';
import { readOverride, targetOf } from '../../src/parse/override.ts';
import { parse } from '../../src/parse/parse.ts';
import { type CommitFacts, evidenceOf, shaOf } from '../support/evidence.ts';

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
    ['what is too intricate is not read', '> '.repeat(20_000), null],
  ] as const)('%s', (_, text, notes) => {
    expect(notesIn(text)).toEqual(notes);
  });

  test.each([
    ['412.md', 412],
    ['pr-412.md', 412],
    ['#412.md', 412],
    ['0123456789ab.md', '0123456789ab'],
    ['c-0123456789AB.md', '0123456789ab'],
    ['README.md', null],
    ['2.4/412.md', null],
    ['0.md', null],
  ])('%s is about %s', (path, target) => {
    expect(targetOf({ path, text: '' })).toBe(target);
  });
});

function releaseOf(facts: readonly (CommitFacts | string)[], overrides: readonly SettingsFile[]): Release {
  const evidence = evidenceOf(facts, { overrides });
  const { read, notices } = noteReader(evidence, { wantsReasons: false, readFragment: null });
  const rule = {
    id: 'config.rules.0',
    reason: 'so',
    category: 'other',
    visibility: 'internal',
    matches: () => true,
  } as const;
  const commits = classify(parse(evidence, undefined, read), [rule]);
  return compose({ ...evidence, notices: notices() }, commits, { product: null, bots: [], version: null });
}

describe('an override', () => {
  test('wins over the title, trailers and the rules of the configuration', () => {
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

  test('takes a change out of the notes', () => {
    const { changes } = releaseOf(['feat: secret thing (#412)'], [{ path: '412.md', text: 'none' }]);
    expect(changes).toMatchObject([{ visibility: 'internal', rule: 'note.override' }]);
  });

  test('speaks for a commit without a pull request by the start of its id', () => {
    const start = shaOf(0).slice(0, 12);
    const { changes } = releaseOf(['chore: tidy'], [{ path: `${start}.md`, text: 'Charts load faster.' }]);
    expect(changes).toMatchObject([{ title: 'Charts load faster.', visibility: 'public' }]);
  });

  test('of a bump of a dependency is read too', () => {
    const { changes } = releaseOf(
      ['Bump openssl from 1 to 2 (#9)'],
      [{ path: '9.md', text: 'Security: TLS is safe again.' }],
    );
    expect(changes).toMatchObject([{ title: 'TLS is safe again.', category: 'security', visibility: 'public' }]);
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
});
