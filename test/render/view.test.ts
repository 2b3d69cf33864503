import { describe, expect, test } from 'vitest';
import { buildView, type RenderRules } from '../../src/render/view.ts';
import type { View } from '../../src/render/view-shape.ts';
import { type CommitFacts, releaseOf } from '../support/evidence.ts';
import { expectLinear } from '../support/linear-time.ts';

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
      'say so of a name without marks, too',
      ['feat: add base option to import.meta.glob'],
      'New: base option in `import.meta.glob` | no action',
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
    ['a scope that says what kind of thing is new', 'feat(new sink): keep the page', ''],
    ['a scope whose words it says apart', 'fix(file source): keep a `file` in the `journal` source', ''],
    ['a scope of which it says one word', 'fix(file source): keep a `file` open', 'file source'],
    ['a scope that names no place', 'fix(core): keep the page', ''],
  ])('shows its area: %s', (_title, message, area) => {
    expect(entryOf(message)?.area).toBe(area);
  });

  test.each([
    ['a title', 'feat!: remove `x` (#1)', 'Removed `x`'],
    ['a title with what to do', 'feat!: remove `x` (#1)\n\nBREAKING CHANGE: Use `y`.', 'Removed `x`'],
    ['what is asked for from now on', 'feat!: require a key\n\nBREAKING CHANGE: Send one.', 'Requires a key'],
    ['an order to readers', 'feat!: x (#1)\n\nRelease-Note: Replace `x` in your config.', 'Replace `x` in your config'],
  ])('of what breaks reads like a report, unless it is an order: %s', (_title, message, headline) => {
    const { actions, sections } = viewOf([message]);
    const entries = [...actions, ...sections.flatMap(section => section.entries)];
    expect(entries.map(entry => entry.headline)).toEqual([headline]);
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

describe('what ends in the source as it is', () => {
  const hostile = '--> <img src="https://t.example/p.png"> @mia ##[add-mask] )](x';

  test('ids and markers hold no character that could end a comment, whatever they were made from', () => {
    const release = releaseOf(['feat: add dark mode', 'fix: keep time zones (#7)']);
    const changes = release.changes.map((change, index) => ({ ...change, id: `${hostile}${index}/${change.id}` }));
    const { everything } = buildView({ ...release, changes }, rules);
    const entries = everything.flatMap(({ sections }) => sections.flatMap(section => section.entries));
    expect(entries).toHaveLength(2);
    for (const { id, marker } of entries) {
      expect(id).toMatch(/^[\w@.+/:#*-]+$/);
      expect(marker).toMatch(/^<!-- [\w@.+/:#*-]+ -->$/);
    }
  });

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'a scope may be called %s',
    scope => {
      const history = Array.from({ length: 20 }, (_, index) => `fix(${scope}): keep thing ${index} in place`);
      const { sections, rest } = viewOf(history);
      const entries = [...sections, ...rest.groups].flatMap(section => section.entries);
      expect(entries.map(({ area }) => area)).toEqual(Array.from({ length: 20 }, () => scope));
    },
  );

  const linked = (url: string | null, more: Partial<Parameters<typeof buildView>[0]> = {}): View => {
    const release = releaseOf(['feat: add dark mode', 'fix: keep time zones (#7)\n\nCloses #8']);
    const repository = { ...release.repository, url };
    return buildView({ ...release, repository, repositories: [repository], ...more }, rules);
  };
  const linksOf = ({ everything, reported, excluded, compareUrl }: View): string =>
    [everything, reported, excluded, compareUrl].map(part => JSON.stringify(part)).join('\n');

  test('no address can end a link or begin another', () => {
    const links = linksOf(linked('https://x.example/a) ![y](https://t.example/p.png) <b>"x" @mia'));
    expect(links).toContain('](https://x.example/a%29%20!%5By%5D%28https://t.example/p.png%29');
    expect(links).not.toMatch(/a\) !|<b>|\]\(https:\/\/t\.example/);
  });

  test.each(['javascript:alert(1)//', 'https://github.com@evil.example/a'])('%s is no address', url => {
    expect(linksOf(linked(url))).not.toMatch(/javascript|evil/);
  });

  test('an ordinary address stays as it is', () => {
    const view = linked('https://gitlab.example.com/group/sub/app', { previousTag: '@a/b@1.0.0', tag: 'v2(x)' });
    expect(linksOf(view)).toContain('[#7](https://gitlab.example.com/group/sub/app/pull/7)');
    expect(linksOf(view)).toContain('[#8](https://gitlab.example.com/group/sub/app/issues/8)');
    expect(view.compareUrl).toBe('https://gitlab.example.com/group/sub/app/compare/%40a%2Fb%401.0.0...v2%28x%29');
  });

  test('half a character in a tag is no reason to fail', () => {
    expect(linked('https://github.com/a/b', { tag: 'v\ud800' }).compareUrl).toContain('...v%EF%BF%BD');
  });

  test('the name of a repository cannot end a link’s text', () => {
    const release = releaseOf(['fix: keep time zones (#7)']);
    const one = { ...release.repository, name: `a](x) ${hostile}`, slug: 'tidewater/app' };
    const view = buildView({ ...release, repositories: [one, { ...one, slug: 'a/b', name: 'b' }] }, rules);
    expect(linksOf(view)).toMatch(/\[[\w .-]+#7\]\(https:\/\/github\.com\/tidewater\/app\/pull\/7\)/);
  });
});

describe('a hostile title takes time in proportion to its length', () => {
  test.each(['option to the ', ' the option to `', ' (', 'a, ', '.', ' '])('%j', unit => {
    expectLinear(text => buildView(releaseOf([`feat: add ${text}, x`, `fix: fix ${text}, x`]), rules).summary, unit);
  });
});

describe('what may say more', () => {
  const suggestions = ['One.', 'Two.', 'Three.', 'Four.'].map(text => ({ text, source: '#1', speaksToReaders: false }));
  const found = (facts: readonly string[], isReviewed: boolean): View => {
    const release = releaseOf(facts);
    const changes = release.changes.map(change => ({ ...change, suggestions }));
    return buildView({ ...release, changes }, { ...rules, isReviewed });
  };

  test('stands below entries of a draft, one below a line and at most three where somebody is asked', () => {
    const { actions, sections } = found(['feat!: break it', 'feat: a', 'fix: mend b'], true);
    expect(actions.map(entry => entry.suggestions.length)).toEqual([3]);
    expect(sections.map(({ title, entries }) => [title, entries[0]?.suggestions.map(({ text }) => text)])).toEqual([
      ['New', ['One.']],
      ['Fixed', []],
    ]);
  });

  test('stands nowhere in a text that nobody reviews', () => {
    const { actions, sections } = found(['feat!: break it', 'feat: add a'], false);
    expect([...actions, ...sections.flatMap(({ entries }) => entries)].flatMap(entry => entry.suggestions)).toEqual([]);
  });
});
