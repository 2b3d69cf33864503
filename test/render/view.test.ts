import { describe, expect, test } from 'vitest';
import { buildView, type RenderRules } from '../../src/render/view.ts';
import type { View } from '../../src/render/view-shape.ts';
import { type CommitFacts, releaseOf } from '../support/evidence.ts';

const rules: RenderRules = {
  areas: { sso: 'Single sign-on' },
  highlights: 3,
  feedbackUrl: null,
  owners: {},
  isReviewed: false,
};
const viewOf = (facts: readonly (CommitFacts | string)[], changed: Partial<RenderRules> = {}): View =>
  buildView(releaseOf(facts), { ...rules, ...changed });

/** The first lines as a reader sees them. */
function firstLines(facts: readonly (CommitFacts | string)[]): string {
  const { lead, clauses, action, isActionFree } = viewOf(facts).summary;
  const line = clauses.map(({ text }) => text).join(', and ');
  return [`${lead}: ${line}`, action, isActionFree === '' ? '' : 'no action'].filter(Boolean).join(' | ');
}

describe('the first lines', () => {
  test.each<[string, string[], string]>([
    [
      'name what was added',
      ['feat: add a CSV export', 'feat: add dark mode'],
      'New: dark mode, and CSV export | no action',
    ],
    [
      'let a sentence stand alone',
      ['feat: allow users to export charts', 'feat: add dark mode'],
      'New: dark mode | no action',
    ],
    [
      'say where an option was added',
      ['feat: add `--frozen` to `tide sync`'],
      'New: `--frozen` in `tide sync` | no action',
    ],
    [
      'keep what something is for',
      ['feat: add a flag to respect `.gitignore`'],
      'New: flag to respect `.gitignore` | no action',
    ],
    [
      'name what was fixed where nothing is new',
      ['fix: fix a panic in the parser'],
      'Fixed: panic in the parser | no action',
    ],
    [
      'quote one title where none holds a clause',
      ['fix: keep time zones', 'fix: keep accents'],
      'In this release: Keep accents, and 1 more | no action',
    ],
    [
      'put security first, and then nothing is free of action',
      ['feat: add dark mode', 'fix: escape titles (CVE-2026-12345)'],
      'Security: Escape titles',
    ],
    ['report a breaking change', ['feat!: remove the old export'], ':  | Removed the old export'],
    [
      'claim nothing where authors do not mark what breaks',
      ['Add a CSV export', 'Fix a panic in the parser'],
      'New: CSV export',
    ],
    ['stay empty without news', ['chore: tidy'], ': '],
  ])('%s', (_title, history, expected) => {
    expect(firstLines(history)).toBe(expected);
  });
});

describe('a long release', () => {
  const features = Array.from(
    { length: 20 },
    (_, index) => `feat(api): add thing ${index} to the list (#${index + 1})`,
  );
  const fixes = Array.from({ length: 20 }, (_, index) => `fix(ui): keep thing ${index} in place (#${index + 101})`);
  const view = viewOf([...features, ...fixes]);
  const shown = view.sections.flatMap(section => section.entries);

  test('shows twelve entries at once and folds the others by kind', () => {
    expect(shown).toHaveLength(12);
    expect(view.rest.count).toBe('28');
    expect(view.rest.groups.map(({ title }) => title)).toEqual(['New', 'Fixed']);
  });

  test('gives every section its share', () => {
    expect(view.sections.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['New', 9],
      ['Fixed', 3],
    ]);
  });

  test('loses no entry and shows none twice', () => {
    const all = [...shown, ...view.rest.groups.flatMap(group => group.entries)].map(({ id }) => id);
    expect(new Set(all).size).toBe(40);
    expect(all).toHaveLength(40);
  });
});

test('a few entries more than twelve are not folded', () => {
  const view = viewOf(Array.from({ length: 14 }, (_, index) => `fix: keep thing ${index} in place`));
  expect(view.rest.count).toBe('0');
});

describe('an entry', () => {
  const entryOf = (message: string): View['sections'][number]['entries'][number] | undefined =>
    viewOf([message]).sections[0]?.entries[0];

  test.each([
    ['a scope that the sentence does not say', 'fix(hmr): keep the page', 'hmr'],
    ['a scope that it says', 'fix(metrics): round a metric', ''],
    ['a scope that customers know by another name', 'fix(sso): keep the session', 'Single sign-on'],
    ['too many scopes', 'fix(a1, b2, c3, d4): keep the page', ''],
    ['a scope that names no place', 'fix(core): keep the page', ''],
  ])('shows its area: %s', (_title, message, area) => {
    expect(entryOf(message)?.area).toBe(area);
  });

  test('has the note for readers instead of the title, and the rest of it behind', () => {
    expect(entryOf('fix: x (#1)\n\nRelease-Note: Charts keep their zone. Accents survive, too.')?.sentence).toBe(
      'Charts keep their zone. Accents survive, too.',
    );
    const [highlight] = viewOf([
      'feat: x (#1)\n\nRelease-Note: Charts keep their zone. Accents survive, too.',
    ]).highlights;
    expect(highlight).toMatchObject({ headline: 'Charts keep their zone', benefit: 'Accents survive, too.' });
  });

  test('marks identifiers as code and keeps the marker short', () => {
    expect(entryOf('fix: await closeServer (#7)')).toMatchObject({
      sentence: 'Await `closeServer`.',
      marker: '<!-- #7 -->',
    });
  });
});

test('only reviewed drafts ask, and only for what is missing', () => {
  const history = ['feat!: new API (#1)', 'feat!: new CLI (#2)\n\nBREAKING CHANGE: Use --to.'];
  expect(viewOf(history).actions.map(({ ask }) => ask)).toEqual(['', '']);
  expect(viewOf(history, { isReviewed: true }).actions.map(({ ask }) => ask)).toEqual(['', 'Mia Keller']);
});
