/** What people write for readers, from the pull request to the change: title, category, visibility, several changes of one. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { RULES } from '../../src/classify/rules.ts';
import type { ClassifyRules } from '../../src/classify/user-rules.ts';
import { compose } from '../../src/compose/release.ts';
import type { Change, Evidence, PullRequest, Release } from '../../src/model.ts';
import { fragmentReader } from '../../src/parse/note-fragment.ts';
import { noteReader } from '../../src/parse/note-reader.ts';
import { readYaml } from '../../src/parse/note-yaml.ts';
import { parse } from '../../src/parse/parse.ts';
import { type CommitFacts, evidenceOf, shaOf } from '../support/evidence.ts';

const F = '```';

function releaseOf(
  facts: readonly (CommitFacts | string)[],
  overrides: Partial<Evidence> = {},
  { rules = [], wantsReasons = false }: { readonly rules?: ClassifyRules; readonly wantsReasons?: boolean } = {},
): Release {
  const evidence = evidenceOf(facts, overrides);
  const { read, notices } = noteReader(evidence, { wantsReasons, readFragment: fragmentReader(readYaml) });
  const commits = classify(parse(evidence, undefined, read), rules, evidence.pullRequests);
  return compose({ ...evidence, notices: notices() }, commits, { product: null, bots: [], version: null });
}

function requestOf(number: number, body: string, more: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    repository: 'tidewater/app',
    title: 'Rework the scheduler',
    body,
    labels: [],
    author: { name: 'Mia Keller', login: 'mia-k' },
    mergedAt: '2026-06-16T10:00:00Z',
    mergeCommit: shaOf('one'),
    commits: [shaOf('one')],
    issues: [],
    base: 'main',
    head: 'topic',
    isFromFork: false,
    milestone: null,
    ...more,
  };
}

const ONE = [{ name: 'one', message: 'Rework the scheduler (#12)' }];

/** The changes of one pull request with this body. */
function changesOf(body: string, more: Partial<PullRequest> = {}, evidence: Partial<Evidence> = {}): readonly Change[] {
  return releaseOf(ONE, { pullRequests: [requestOf(12, body, more)], ...evidence }).changes;
}

describe('a note in a description', () => {
  test('takes the place of the title; its first sentence is the title and the rest the gain, with its source', () => {
    const [change] = changesOf(
      `## Summary\nx\n\n${F}release-note:feature\nYou can schedule exports. They run at night.\n${F}`,
    );
    expect(change).toMatchObject({
      id: 'pr-12',
      title: 'You can schedule exports.',
      category: 'feature',
      visibility: 'public',
      unsure: false,
      rule: 'note.block',
      reason: 'its release-note block says so',
      benefit: { text: 'They run at night.', source: 'the release-note block of #12' },
    });
  });

  test.each<[string, kind: string, words: string, Partial<Change>]>([
    [
      'of one sentence is told once, however its start is turned',
      'feature',
      'allows users to export charts',
      {
        title: 'You can now export charts.',
        benefit: { text: 'You can now export charts.', source: 'the release-note block of #12' },
      },
    ],
    [
      'need not say that it is a change',
      'feature',
      'This PR adds a calendar. It shows holidays',
      { title: 'Adds a calendar.', benefit: { text: 'It shows holidays.', source: 'the release-note block of #12' } },
    ],
    [
      'may be about the past, and then the title stays',
      'bug',
      'Previously, exports ran twice. They run once now.',
      {
        title: 'Rework the scheduler.',
        benefit: { text: 'Previously, exports ran twice. They run once now.', source: 'the release-note block of #12' },
      },
    ],
    [
      'says the same of what breaks',
      'breaking-change',
      'Previously exports were text. They are bytes now, so decode them',
      {
        title: 'Rework the scheduler.',
        benefit: null,
        migration: 'Previously exports were text. They are bytes now, so decode them.',
      },
    ],
    [
      'is the title where it says nothing but the past',
      'bug',
      'Previously, exports ran twice.',
      { title: 'Previously, exports ran twice.' },
    ],
  ])('%s', (_, kind, words, change) => {
    expect(changesOf(`${F}release-note:${kind}\n${words}\n${F}`)).toMatchObject([change]);
  });

  test('that says none keeps the change from customers, and the title for colleagues', () => {
    const [change] = changesOf(`${F}release-note\nNONE\n${F}`, { title: 'feat: a scheduler' });
    expect(change).toMatchObject({
      title: 'A scheduler.',
      visibility: 'internal',
      unsure: false,
      rule: 'note.block',
      benefit: null,
    });
  });

  test('in several parts makes several changes, each with an id that the others do not change', () => {
    const body = (first: string): string =>
      `Release Notes:\n\n- ${first}\n- Fixed exports at midnight\n- Added a calendar\n`;
    const changes = changesOf(body('Improved the scheduler'));
    expect(changes.map(({ id, title, category }) => `${id} ${category} ${title}`)).toEqual([
      'pr-12 improvement Improved the scheduler.',
      'pr-12.exports-midnight fix Fixed exports at midnight.',
      'pr-12.calendar feature Added a calendar.',
    ]);
    expect(changesOf(body('Something else')).map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
    expect(changes.every(({ commits }) => commits[0] === shaOf('one'))).toBe(true);
  });

  test('in several parts that begin alike still makes several ids', () => {
    const ids = changesOf('Release Notes:\n\n- Fixed a\n- Fixed the export: b\n- Fixed the export: c\n').map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('leaves one ledger entry a commit and a pull request', () => {
    const { ledger } = releaseOf(ONE, { pullRequests: [requestOf(12, 'Release Notes:\n\n- Added a\n- Added b\n')] });
    expect(ledger.map(({ kind, fate, change }) => `${kind} ${fate} ${change}`)).toEqual([
      'commit included pr-12',
      'pull-request included pr-12',
    ]);
  });

  test('of which one part breaks something makes one breaking change and a major version', () => {
    const body = `${F}release-note:feature\nA new scheduler.\n${F}\n\n${F}release-note:breaking-change\nThe old queue is gone. Move jobs first.\n${F}`;
    const { changes, bump } = releaseOf(ONE, { pullRequests: [requestOf(12, body)] });
    expect(changes.map(({ category, breaking }) => [category, breaking])).toEqual([
      ['feature', false],
      ['breaking', true],
    ]);
    expect(bump).toBe('major');
  });

  test('counts as it stands on GitHub now, not as it was merged', () => {
    const facts = [{ name: 'one', message: 'Rework (#12)\n\nRelease Notes:\n\n- Added the wrong words\n' }];
    const { changes } = releaseOf(facts, {
      pullRequests: [requestOf(12, 'Release Notes:\n\n- Added the right words\n')],
    });
    expect(changes.map(({ title }) => title)).toEqual(['Added the right words.']);
  });

  test('that is the template’s own says nothing', () => {
    const template = { path: '.github/pull_request_template.md', text: `${F}release-note\nNONE\n${F}\n` };
    const [change] = changesOf(template.text, { title: 'feat: a scheduler' }, { pullRequestTemplates: [template] });
    expect(change).toMatchObject({ visibility: 'public', rule: 'type.feat' });
  });

  test('that is too intricate is said once, and the change keeps its title', () => {
    const body = `## Release notes\n\nx\n\n${'> '.repeat(10_000)}`;
    const { changes, notices } = releaseOf(ONE, { pullRequests: [requestOf(12, body)] });
    expect(changes[0]?.title).toBe('Rework the scheduler.');
    expect(notices).toContainEqual(expect.objectContaining({ code: 'body-too-intricate', where: '#12' }));
  });

  test('says what breaks and what to do in a section of its own', () => {
    const [change] = changesOf('## Breaking change\n\nThe `old` queue is gone.\n\nMove jobs to `new`.\n', {
      title: 'Drop the old queue',
    });
    expect(change).toMatchObject({
      title: 'Drop the old queue.',
      category: 'breaking',
      breaking: true,
      visibility: 'public',
      migration: 'The `old` queue is gone.\n\nMove jobs to `new`.',
    });
  });
});

describe('rules of the configuration stand above notes, and our own line above those', () => {
  const rule = {
    id: 'config.internal.labels',
    reason: 'of its label',
    category: null,
    visibility: 'internal',
    matches: () => true,
  } as const;
  const visible = (body: string): string | undefined =>
    releaseOf(ONE, { pullRequests: [requestOf(12, body)] }, { rules: [rule] })
      .changes.map(({ visibility, rule: id }) => `${visibility} ${id}`)
      .join();

  test('a label that keeps changes internal keeps all of their notes internal', () => {
    expect(visible('Release Notes:\n\n- Added a\n- Added b\n')).toBe('internal config.internal.labels');
  });

  test('a category of theirs does not hide that something breaks', () => {
    const fix = { ...rule, category: 'fix', visibility: null } as const;
    const body = `${F}release-note:breaking-change\nThe queue is gone.\n${F}`;
    const [change] = releaseOf(ONE, { pullRequests: [requestOf(12, body)] }, { rules: [fix] }).changes;
    expect(change).toMatchObject({ breaking: true, category: 'breaking' });
  });

  test('our own line is the author’s last word', () => {
    expect(visible('Words.\n\nRelease-Note: You can schedule exports.')).toBe('public trailer.release-note');
    expect(changesOf('Words.\n\nRelease-Note: none', { title: 'feat: x' })[0]).toMatchObject({
      visibility: 'internal',
      rule: 'trailer.release-note',
    });
  });
});

describe('trailers of a description', () => {
  const judged = (body: string): string | undefined =>
    changesOf(body).map(({ visibility, category, rule, benefit }) =>
      [visibility, category, rule, benefit?.source ?? ''].join(' ').trim(),
    )[0];

  test('count as those of a message do', () => {
    expect(judged('Words.\n\nChangelog: fixed')).toBe('public fix trailer.changelog');
    expect(judged('Words.\n\nBenefit: You save an hour.\nChangelog: added')).toBe(
      'public feature trailer.changelog the Benefit line of #12',
    );
  });

  test.each([
    ['in a comment', 'Words.\n\n<!--\nRelease-Note: none\n-->'],
    ['in a fence', `Words.\n\n${F}\nRelease-Note: none\n${F}`],
    ['in details', 'Words.\n\n<details>\n\nRelease-Note: none\n\n</details>'],
  ])('%s do not', (_, body) => {
    expect(changesOf(body, { title: 'feat: x' })[0]?.visibility).toBe('public');
  });

  test('that the template has do not', () => {
    const template = { path: 'a.md', text: 'What?\n\nRelease-Note: none\n' };
    expect(changesOf(template.text, { title: 'feat: x' }, { pullRequestTemplates: [template] })[0]?.visibility).toBe(
      'public',
    );
  });
});

describe('a note in a message', () => {
  test('of a squash stands for its change', () => {
    const { changes } = releaseOf(['Rework (#12)\n\nWords.\n\nRelease Notes:\n\n- Fixed the clock\n']);
    expect(changes[0]).toMatchObject({
      title: 'Fixed the clock.',
      category: 'fix',
      benefit: { source: `the release notes of commit ${shaOf(0).slice(0, 12)}` },
    });
  });

  test('of each commit on a merged branch makes a change', () => {
    const { changes } = releaseOf([
      { name: 'a', message: 'sql: x\n\nRelease note (sql change): Added x.', parents: ['base'] },
      { name: 'b', message: 'sql: y\n\nRelease note: None', parents: ['a'] },
      { name: 'c', message: 'sql: z\n\nRelease note (bug fix): Fixed z.', parents: ['b'] },
      { name: 'm', message: 'Merge pull request #12 from mia/sql\n\nsql: several things', parents: ['base', 'c'] },
    ]);
    expect(changes.map(({ title, category, visibility }) => `${visibility} ${category} ${title}`)).toEqual([
      'public fix Fixed z.',
      'public improvement Added x.',
    ]);
  });

  test('of every commit on a merged branch that says none keeps the change internal; of one it does not', () => {
    const branch = (last: string): readonly CommitFacts[] => [
      { name: 'a', message: 'sql: x\n\nRelease note: None', parents: ['base'] },
      { name: 'b', message: `sql: y${last}`, parents: ['a'] },
      { name: 'm', message: 'Merge pull request #12 from mia/sql\n\nfeat: several things', parents: ['base', 'b'] },
    ];
    expect(releaseOf(branch('\n\nRelease note: None')).changes[0]).toMatchObject({
      visibility: 'internal',
      rule: 'note.line',
    });
    expect(releaseOf(branch('')).changes[0]).toMatchObject({ visibility: 'public', rule: 'type.feat' });
  });

  test('that a bot brought along is another project’s', () => {
    const message = 'Update dependency a to v2 (#12)\n\n### Release Notes\n\n- Added everything\n';
    expect(releaseOf([{ message, author: 'renovate[bot]' }]).changes[0]?.title).toBe('Update dependency a to v2.');
  });

  test('of a release repeats what was said before', () => {
    expect(
      releaseOf(['feat: x', 'Release 1.2.0\n\n## Release notes\n\n- Added x\n']).changes.map(({ title }) => title),
    ).toEqual(['X.']);
  });

  test('of a release that brings news does not take the place of its title', () => {
    const { changes } = releaseOf(['Release 1.2.0\n\n* feat: x\n* fix: y\n\n## Release notes\n\n- Added x\n']);
    expect(changes.length).toBe(1);
    expect(changes[0]?.title).not.toBe('Added x.');
  });
});

describe('a fragment', () => {
  test('stands for the commit that added it, above its message', () => {
    const fragments = [
      { path: 'changelog.d/12.fix.md', text: 'Exports survive midnight.\n\nauthors: mia\n', commit: shaOf('one') },
    ];
    const [change] = changesOf('Release Notes:\n\n- Added other words', {}, { fragments });
    expect(change).toMatchObject({
      title: 'Exports survive midnight.',
      category: 'fix',
      visibility: 'public',
      rule: 'note.fragment',
      benefit: { source: 'changelog.d/12.fix.md' },
    });
  });

  test('of what breaks brings what to do', () => {
    const fragments = [
      { path: 'changelog.d/12.breaking.md', text: 'The queue is gone.\n\nUse `new`.', commit: shaOf('one') },
    ];
    expect(changesOf('', {}, { fragments })[0]).toMatchObject({
      breaking: true,
      category: 'breaking',
      migration: 'Use `new`.',
    });
  });
});

describe('labels of known conventions', () => {
  test.each([
    ['release-note-none', 'internal', 'note.label'],
    ['skip-changelog', 'internal', 'note.label'],
    ['release_note:enhancement', 'public', 'note.label'],
    ['add to changelog', 'public', 'note.label'],
    ['kind/bug', 'internal', 'none'],
  ])('%s: %s', (label, visibility, rule) => {
    expect(changesOf('', { labels: [label], title: 'Frobnicate' })[0]).toMatchObject({ visibility, rule });
  });

  test('a kind is a category where nothing more is said', () => {
    expect(changesOf('', { labels: ['kind/bug'] })[0]?.category).toBe('fix');
    expect(changesOf(`${F}release-note\nWords.\n${F}`, { labels: ['kind/bug'] })[0]?.category).toBe('fix');
  });
});

describe('suggestions', () => {
  const issues = [
    { number: 7, repository: 'tidewater/app', title: '[Bug]: I forget the export', labels: [], reactions: 3 },
  ];
  const body =
    '### Motivation\n\nAdmins forget to export.\n\n### What\n\nThis allows users to schedule their exports. We changed the queue so that you can export at #12.';

  test('are sentences with their sources, the reader’s own first', () => {
    const { changes } = releaseOf(
      ONE,
      { pullRequests: [requestOf(12, body, { issues: [7] })], issues },
      { wantsReasons: true },
    );
    expect(changes[0]?.benefit).toMatchObject({ text: 'You can now schedule your exports.' });
    expect(changes[0]?.suggestions).toEqual([
      { text: 'Admins forget to export.', source: '#12, “Motivation”', speaksToReaders: false },
      { text: 'You can export at #12.', source: 'the description of #12', speaksToReaders: false },
    ]);
  });

  test('are not looked for where nobody would read them, nor beside words for readers', () => {
    expect(releaseOf(ONE, { pullRequests: [requestOf(12, body)] }).changes[0]?.suggestions).toBeUndefined();
    const told = `${body}\n\nRelease-Note: You can schedule exports.`;
    expect(
      releaseOf(ONE, { pullRequests: [requestOf(12, told)] }, { wantsReasons: true }).changes[0]?.suggestions,
    ).toBeUndefined();
  });
});

describe('a sentence that speaks to readers alone', () => {
  const feature = { ...ONE[0], message: 'feat: schedule exports (#12)' };
  const body = '### Motivation\n\nAdmins forget to export.\n\n### What\n\nThis allows users to schedule their exports.';
  const found = (message: string, text = body) =>
    releaseOf(
      [{ ...feature, message }],
      { pullRequests: [requestOf(12, text, { title: message.replace(' (#12)', '') })] },
      { wantsReasons: true },
    ).changes[0];

  test('is the benefit of a feature in a draft, marked as found; the others stay suggestions', () => {
    expect(found('feat: schedule exports (#12)')).toMatchObject({
      benefit: {
        text: 'You can now schedule your exports.',
        source: 'the description of #12',
        isFound: true,
      },
      suggestions: [{ text: 'Admins forget to export.', source: '#12, “Motivation”' }],
    });
  });

  test('weighs less than words for readers', () => {
    const told = found('feat: schedule exports (#12)', 'Release-Note: Exports run by themselves.');
    expect(told?.benefit?.isFound).toBeUndefined();
    expect(told?.weight).toBeGreaterThan(found('feat: schedule exports (#12)')?.weight ?? 0);
  });

  test.each([
    ['a fix, whose sentence is the gain', 'fix: keep schedules (#12)'],
    ['what breaks, which asks for action', 'feat!: schedule exports (#12)'],
    ['what is internal', 'chore: schedule exports (#12)'],
  ])('is only suggested for %s', (_, message) => {
    expect(found(message)).toMatchObject({ benefit: null, suggestions: [{ speaksToReaders: true }, {}] });
  });

  test.each([
    'This allows users to schedule exports, as we promised Globex.',
    'You can now schedule exports, see TIDE-42.',
    'You can now refactor exports.',
    'You will soon schedule exports.',
    'This does not allow users to schedule exports.',
    'This allows users to schedule exports but they must wait.',
  ])('is not one like: %s', sentence => {
    expect(found('feat: schedule exports (#12)', sentence)?.benefit).toBeNull();
  });
});

test('every rule of a note has a reason', () => {
  for (const rule of ['block', 'section', 'line', 'fragment', 'label', 'kind'])
    expect(RULES.get(`note.${rule}`)).toMatch(/\w$/);
});
