import { describe, expect, test } from 'vitest';
import type { Reading, Survey } from '../../src/init/finding.ts';
import { parseFile } from '../../src/init/parse-file.ts';
import { TOOLS } from '../../src/init/tools.ts';
import { aSurvey, carriedBy, leftBy } from './a-survey.ts';

function read(file: string, text: string, survey: Survey = aSurvey()): Reading {
  const tool = TOOLS.find(({ files }) => files.includes(file));
  const parsed = parseFile(file, text);
  if (tool === undefined || 'problem' in parsed) throw new Error(`${file} is not read: ${JSON.stringify(parsed)}`);
  return tool.read(tool.find(parsed.data, file), survey);
}

describe("GitHub's own release notes", () => {
  test('labels, authors and titles are carried over; exceptions are not', () => {
    const reading = read(
      '.github/release.yml',
      `
changelog:
  exclude:
    labels: [ignore-for-release]
    authors: [octocat, dependabot]
  categories:
    - title: Breaking Changes 🛠
      labels: [Semver-Major, breaking-change]
    - title: Exciting New Features 🎉
      labels: [Semver-Minor]
      exclude: { labels: [experimental] }
    - title: Other Changes
      labels: ["*"]
`,
    );
    expect(carriedBy(reading)).toEqual([
      { internal: { labels: ['ignore-for-release'] } },
      { rules: [{ when: { author: ['octocat', 'dependabot', 'dependabot[bot]'] }, visibility: 'internal' }] },
      { rules: [{ when: { label: ['Semver-Major', 'breaking-change'] }, category: 'breaking', visibility: 'public' }] },
      { rules: [{ when: { label: 'Semver-Minor' }, category: 'feature', visibility: 'public' }] },
    ]);
    expect(leftBy(reading)).toEqual(['changelog.categories[1] "Exciting New Features 🎉".exclude']);
  });

  test('a workflow of the same name is none', () => {
    const tool = TOOLS.find(({ files }) => files.includes('.github/release.yml'));
    expect(tool?.find({ on: 'push', jobs: {} }, '.github/release.yml')).toBe(null);
  });
});

describe('changesets', () => {
  test('ignored packages are internal paths; versions and generators are named', () => {
    const survey = aSurvey({
      packages: [
        { name: '@tidewater/docs', path: 'apps/docs' },
        { name: '@tidewater/demo-web', path: 'demos/web' },
        { name: '@tidewater/demo-app', path: 'demos/app' },
      ],
    });
    const reading = read(
      '.changeset/config.json',
      '{\n\t"$schema": "x",\n\t"changelog": ["@changesets/changelog-github", { "repo": "tidewater/app" }],\n\t"ignore": ["@tidewater/docs", "@tidewater/demo-*", "gone"],\n\t"fixed": [["a", "b"]],\n\t"access": "public"\n}',
      survey,
    );
    expect(carriedBy(reading)).toEqual([
      { internal: { paths: ['apps/docs/**'] } },
      { internal: { paths: ['demos/web/**'] } },
      { internal: { paths: ['demos/app/**'] } },
    ]);
    expect(leftBy(reading)).toEqual(['ignore "gone"', 'changelog', 'fixed', 'access']);
  });
});

describe('git-cliff', () => {
  test('parsers become rules where Drumroll judges otherwise', () => {
    const reading = read(
      'cliff.toml',
      `
[changelog]
header = "# Changelog"
[git]
conventional_commits = true
commit_parsers = [
  { message = "^feat", group = "<!-- 0 -->⛰️ Features" },
  { message = "^fix|^bug", group = "Bug Fixes" },
  { message = "^doc", group = "Documentation" },
  { message = "^perf", group = "Performance" },
  { message = "^chore\\\\(release\\\\)", skip = true },
  { message = "^chore|^ci", group = "Miscellaneous Tasks" },
  { message = "^fix\\\\(typo\\\\)", skip = true },
  { body = ".*security", group = "Security" },
  { message = "^design", group = "Styling" },
  { message = "^ui", group = "User interface" },
  { message = ".*", group = "Other" },
]
`,
    );
    expect(carriedBy(reading)).toEqual([
      // Only because the next one could match the same messages, and the first that matches counts.
      { rules: [{ when: { title: '^fix|^bug' }, category: 'fix', visibility: 'public' }] },
      { rules: [{ when: { title: '^fix\\(typo\\)' }, visibility: 'internal' }] },
      { rules: [{ when: { title: '^ui' }, visibility: 'public' }] },
    ]);
    expect(leftBy(reading)).toEqual([
      'git.commit_parsers[2] "Documentation"',
      'git.commit_parsers[5] "Miscellaneous Tasks"',
      'git.commit_parsers[7]',
      'git.commit_parsers[8] "Styling"',
      'git.conventional_commits',
      'changelog',
    ]);
  });

  test.each([
    ['v[0-9].*', ['v1.0.0'], [], []],
    ['^build [0-9]+', ['build 1.0.0'], [{ tags: { pattern: 'build v?(?<version>\\d+\\.\\d+.*)' } }], []],
    ['(alpha|beta).*', ['v1.0.0'], [], ['git.tag_pattern']],
  ])('tag_pattern %s', (pattern, tags, carried, left) => {
    const reading = read('cliff.toml', `[git]\ntag_pattern = '${pattern}'`, aSurvey({ tags }));
    expect(carriedBy(reading)).toEqual(carried);
    expect(leftBy(reading)).toEqual(left);
  });
});

describe('release-please', () => {
  const config = (value: unknown): string => JSON.stringify(value, null, 2);

  test('sections become rules where Drumroll judges otherwise', () => {
    const reading = read(
      'release-please-config.json',
      config({
        'release-type': 'node',
        'changelog-sections': [
          { type: 'feat', section: 'Features' },
          { type: 'fix', section: 'Bug Fixes', hidden: true },
          { type: 'chore', section: 'Changed' },
          { type: 'docs', section: 'Documentation' },
          { type: 'test', section: 'Tests', hidden: true },
          { type: 'revert', section: 'Reverts' },
        ],
        packages: { '.': {} },
      }),
    );
    expect(carriedBy(reading)).toEqual([
      { rules: [{ when: { type: 'fix' }, visibility: 'internal' }] },
      { rules: [{ when: { type: 'chore' }, category: 'improvement', visibility: 'public' }] },
    ]);
    expect(leftBy(reading)).toEqual([
      'changelog-sections "Documentation"',
      'changelog-sections "Reverts"',
      'release-type',
    ]);
  });

  test('packages as Drumroll finds them need no list', () => {
    const packages = [
      { name: 'cli', path: 'packages/cli' },
      { name: 'web', path: 'packages/web' },
    ];
    const survey = aSurvey({ packages, usualPackages: packages });
    expect(
      carriedBy(
        read('release-please-config.json', config({ packages: { 'packages/cli': {}, 'packages/web': {} } }), survey),
      ),
    ).toEqual([]);
  });

  test('other packages do, with the prefix of their tags where it is not their name', () => {
    const survey = aSurvey({ packages: [{ name: '@tidewater/cli', path: 'tools/cli' }] });
    const reading = read(
      'release-please-config.json',
      config({
        'tag-separator': '/',
        packages: {
          'tools/cli': { 'exclude-paths': ['x'] },
          web: { component: 'site', 'tag-separator': '_' },
          api: { 'include-component-in-tag': false, 'include-v-in-tag': false },
        },
      }),
      survey,
    );
    expect(carriedBy(reading)).toEqual([
      { packages: [{ name: 'cli', path: 'tools/cli' }] },
      { packages: [{ name: 'site', path: 'web' }] },
      { packages: [{ name: 'api', path: 'api' }] },
    ]);
    expect(leftBy(reading)).toEqual(['packages "tools/cli".exclude-paths']);
  });
});

describe('semantic-release', () => {
  const types = [
    { type: 'feat', section: 'Features' },
    { type: 'perf', hidden: true },
    { type: 'blueprint', section: 'Blueprints', hidden: false },
  ];
  const rules = [
    { rules: [{ when: { type: 'perf' }, visibility: 'internal' }] },
    { rules: [{ when: { type: 'blueprint' }, visibility: 'public' }] },
  ];

  test.each([
    ['beside the preset', '.releaserc', { presetConfig: { types } }, []],
    [
      "among a plugin's options",
      '.releaserc.json',
      { plugins: ['x', ['@semantic-release/release-notes-generator', { presetConfig: { types } }]] },
      ['plugins'],
    ],
    ['in package.json', 'package.json', { release: { presetConfig: { types }, extends: 'their-config' } }, ['extends']],
  ])('types %s', (_title, file, config, left) => {
    const reading = read(file, JSON.stringify(config, null, '\t'));
    expect(carriedBy(reading)).toEqual(rules);
    expect(leftBy(reading)).toEqual(left);
  });

  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: semantic-release's syntax
    ['v${version}', [], []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: semantic-release's syntax
    ['app build ${version}', [{ tags: { pattern: 'app build v?(?<version>\\d+\\.\\d+.*)' } }], []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: semantic-release's syntax
    ['${version}-final', [], ['tagFormat']],
  ])('tagFormat %s', (tagFormat, carried, left) => {
    const reading = read('.releaserc.yml', `tagFormat: '${tagFormat}'`);
    expect(carriedBy(reading)).toEqual(carried);
    expect(leftBy(reading)).toEqual(left);
  });
});

describe('files that are not what they should be', () => {
  test.each([
    ['YAML that is none', '.github/release-drafter.yml', 'a: [', /could not be read/],
    ['TOML that is none', 'cliff.toml', '[git', /could not be read/],
    ['aliases that stand for gigabytes', '.releaserc', billionLaughs(), /could not be read/],
    ['a depth that no stack holds', '.releaserc', '['.repeat(100_000), /could not be read/],
  ])('%s', (_title, file, text, problem) => {
    const parsed = parseFile(file, text);
    expect('problem' in parsed ? parsed.problem : 'read').toMatch(problem);
  });

  test.each(TOOLS.map(({ name, read: reader }) => [name, reader] as const))(
    '%s takes any shape for what it is',
    (_name, reader) => {
      const odd: unknown[] = [null, 7, 'x', [], [[1]], { a: 1 }];
      for (const value of odd)
        for (const key of [
          'categories',
          'changelog',
          'git',
          'packages',
          'changelog-sections',
          'plugins',
          'presetConfig',
          'ignore',
          'tagFormat',
          'tag-template',
        ])
          expect(() => reader({ [key]: value }, aSurvey())).not.toThrow();
    },
  );
});

function billionLaughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let depth = 1; depth < 12; depth++)
    lines.push(
      `a${depth}: &a${depth} [${Array(9)
        .fill(`*a${depth - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
