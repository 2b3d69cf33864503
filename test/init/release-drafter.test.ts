import { expect, test } from 'vitest';
import { parseFile } from '../../src/init/parse-file.ts';
import { readReleaseDrafter } from '../../src/init/release-drafter.ts';
import { aSurvey, carriedBy, leftBy } from './a-survey.ts';

function read(yaml: string, survey = aSurvey()) {
  const parsed = parseFile('.github/release-drafter.yml', yaml);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return readReleaseDrafter(parsed.data, survey);
}

test('labels of categories become rules, by what the title says', () => {
  const reading = read(`
categories:
  - title: '🚀 Features'
    labels: [feature, enhancement]
  - title: '🐛 Bug fixes'
    label: bug
  - title: '👻 Maintenance'
    labels: [chore]
  - title: '📦 Dependency updates'
    label: dependencies
  - title: 'Android'
    label: platform/android
`);
  expect(carriedBy(reading)).toEqual([
    { rules: [{ when: { label: ['feature', 'enhancement'] }, category: 'feature', visibility: 'public' }] },
    { rules: [{ when: { label: 'bug' }, category: 'fix', visibility: 'public' }] },
    { rules: [{ when: { label: 'chore' }, category: 'other', visibility: 'internal' }] },
    { rules: [{ when: { label: 'dependencies' }, category: 'dependency' }] },
    { rules: [{ when: { label: 'platform/android' }, visibility: 'public' }] },
  ]);
  expect(leftBy(reading)).toEqual(['categories[2] "👻 Maintenance"', 'categories[3] "📦 Dependency updates"']);
});

test('exclusions and bots have keys of their own', () => {
  const reading = read(`
exclude-labels: [skip-changelog, 5]
exclude-paths: [website/]
exclude-contributors: [tidewater-ci]
`);
  expect(carriedBy(reading)).toEqual([
    { internal: { labels: ['skip-changelog'] } },
    { internal: { labels: ['5'] } },
    { internal: { paths: ['website/'] } },
    { bots: ['tidewater-ci'] },
  ]);
});

test.each([
  ['what Drumroll does anyway needs no rule', `{ title: New, when: { conventional: { type: feat } } }`, [], []],
  [
    'of several types only those that it judges otherwise',
    `{ title: Fixed, when: { conventional: { types: [fix, chore] } } }`,
    [{ when: { type: 'chore' }, category: 'fix', visibility: 'public' }],
    [],
  ],
  [
    'maintenance that is shown hides no type',
    `{ title: Maintenance, when: { conventional: { types: [perf, ci] } } }`,
    [],
    ['categories[0] "Maintenance"'],
  ],
  [
    'alternatives become rules of their own',
    `{ title: Fixes, when: [{ label: bug }, { labels: [crash], conventional: { scope: app } }] }`,
    [
      { when: { label: 'bug' }, category: 'fix', visibility: 'public' },
      { when: { label: 'crash', scope: 'app' }, category: 'fix', visibility: 'public' },
    ],
    [],
  ],
  [
    'labels beside conditions belong to them',
    `{ title: Fixes, label: bug, when: { conventional: { scope: app } } }`,
    [{ when: { label: 'bug', scope: 'app' }, category: 'fix', visibility: 'public' }],
    [],
  ],
  [
    'all of several labels is no condition here',
    `{ title: Fixes, when: { labels: [bug, app], labels-mode: all } }`,
    [],
    ['categories[0] "Fixes"'],
  ],
  [
    'one of the changed files is no condition here',
    `{ title: API, when: { paths: ['src/api/**'] } }`,
    [],
    ['categories[0] "API"'],
  ],
  [
    'only such files is one',
    `{ title: API, when: { paths: ['src/api/**'], paths-mode: only } }`,
    [{ when: { path: 'src/api/**' }, visibility: 'public' }],
    [],
  ],
  [
    'breaking beside a label is no condition here',
    `{ title: Big, when: { label: app, conventional: { breaking: true } } }`,
    [],
    ['categories[0] "Big"'],
  ],
  ['breaking alone needs no rule', `{ title: Breaking, when: { conventional: { breaking: true } } }`, [], []],
  ['the rest needs no rule', `{ title: Other changes }`, [], []],
  [
    'an exclusion by type is a rule',
    `{ type: pre-exclude, when: { conventional: { type: blog } } }`,
    [{ when: { type: 'blog' }, visibility: 'internal' }],
    [],
  ],
  ['an inclusion leaves nothing out here', `{ type: pre-include, when: { label: app } }`, [], ['categories[0]']],
  [
    'versions are suggested from categories',
    `{ type: version-resolver, when: { label: major } }`,
    [],
    ['categories[0]'],
  ],
])('%s', (_title, category, rules, left) => {
  const reading = read(`categories:\n  - ${category}`);
  expect(carriedBy(reading)).toEqual(rules.map(rule => ({ rules: [rule] })));
  expect(leftBy(reading)).toEqual(left);
});

test.each([
  ['a usual tag needs no pattern', "tag-template: 'v$RESOLVED_VERSION'", [], [], []],
  [
    'an unusual one does',
    'tag-template: build $NEXT_MINOR_VERSION',
    ['build 1.2.0'],
    [{ tags: { pattern: 'build v?(?<version>\\d+\\.\\d+.*)' } }],
    [],
  ],
  [
    'the prefix is no regular expression',
    "tag-prefix: 'c++/x-v'",
    ['c++/x-v1.0.0'],
    [{ tags: { pattern: 'c\\+\\+/x-vv?(?<version>\\d+\\.\\d+.*)' } }],
    [],
  ],
  ['a prefix that no tag has would leave no release', 'tag-prefix: app-', ['v1.0.0'], [], ['tag-prefix']],
  ['one package of several is picked by --package', 'tag-prefix: app-', ['app-1.0.0', 'lib-1.0.0'], [], ['tag-prefix']],
  ['more than a version cannot be told', "tag-template: 'v$MAJOR.$MINOR'", ['v1.0'], [], ['tag-template']],
] as const)('tags: %s', (_title, yaml, tags, carried, left) => {
  const reading = read(yaml, aSurvey({ tags }));
  expect(carriedBy(reading)).toEqual(carried);
  expect(leftBy(reading)).toEqual(left);
});

test('templates, versions and inherited configs are named', () => {
  const reading = read(
    '_extends: tidewater/.github\ntemplate: $CHANGES\nname-template: $X\nversion-resolver: {}\nsurprise: 1\n__proto__: 1',
  );
  expect(leftBy(reading)).toEqual(['_extends', 'template, name-template', 'version-resolver', 'surprise, __proto__']);
});
