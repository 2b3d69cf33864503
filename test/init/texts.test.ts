import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { configText } from '../../src/init/config-text.ts';
import { describeSubjects } from '../../src/init/conventions.ts';
import { fileDiff } from '../../src/init/file-diff.ts';
import type { Carried } from '../../src/init/finding.ts';
import { judgeHeading } from '../../src/init/heading.ts';
import { LAUNCH_FILES } from '../../src/init/launch-files.ts';
import { mergeLeft } from '../../src/init/merge-left.ts';
import { sortOut, sourced } from '../../src/init/sort-out.ts';
import { templateText } from '../../src/init/template-text.ts';
import { oneLine, texts } from '../../src/init/values.ts';
import { publishWorkflowText, workflowText } from '../../src/init/workflow-text.ts';
import { aSurvey } from './a-survey.ts';

const sort = (carried: readonly Carried[]) => sortOut(sourced({ tool: 'x', file: 'their.yml', carried, left: [] }));
const load = (text: string) => loadConfig({ path: 'drumroll.yml', text });

describe('the config', () => {
  test('says of each line where it comes from', () => {
    const text = configText(
      sort([
        { kind: 'rule', when: { label: ['ux'] }, category: 'improvement', visibility: null, where: 'categories[0]' },
        { kind: 'label', text: 'skip', where: 'exclude-labels' },
        { kind: 'tags', pattern: 'b (?<version>.+)', where: 'tag-prefix' },
        { kind: 'package', name: 'cli', path: 'tools/cli', tagPrefix: 'c-', where: 'packages' },
      ]),
      [{ file: 'their.yml', where: 'template', why: 'templates are ours' }],
    );
    expect(text.split('\n').slice(3).join('\n')).toBe(`tags:
  pattern: b (?<version>.+) # their.yml: tag-prefix
packages:
  # their.yml: packages
  - name: cli
    path: tools/cli
    tag_prefix: c-
rules:
  # their.yml: categories[0]
  - when:
      label: ux
    category: improvement
internal:
  labels:
    - skip # their.yml: exclude-labels

# Not carried over:
# - their.yml: template: templates are ours.
`);
  });

  test('a label that hides comes before a rule that shows', async () => {
    const sorted = sort([
      { kind: 'rule', when: { label: ['feature'] }, category: 'feature', visibility: 'public', where: 'a' },
      { kind: 'label', text: 'skip', where: 'b' },
    ]);
    const { rules, internal } = await load(configText(sorted, []));
    expect(rules.map(({ when }) => when.label)).toEqual(['skip', 'feature']);
    expect(internal.labels).toEqual([]);
  });

  test('without anything it is comments, and means the defaults', async () => {
    const text = configText(sort([]), [{ file: 'x', where: 'y', why: 'z' }]);
    expect(text.split('\n').filter(line => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(await load(text)).toEqual(await load(''));
  });

  test('twice the same is once, and too much is cut and said', () => {
    const label = (text: string): Carried => ({ kind: 'label', text, where: 'x' });
    expect(sort([label('a'), label('a')]).labels).toHaveLength(1);
    const { labels, left } = sort(Array.from({ length: 5000 }, (_, index) => label(`label-${index}`)));
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.length).toBeLessThan(5000);
    expect(left).toHaveLength(1);
  });

  test('holds any text as it is, and comments never become keys', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '# x',
        '- a',
        'a: b',
        "'",
        '"',
        '*a',
        '&a',
        '!!js x',
        '%YAML',
        '---',
        'null',
        '1e3',
        'yes',
        '\u2028x',
        'a\nstrict: true',
        '\u0085',
        '{{x}}',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's syntax, not JavaScript's
        '${{ x }}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), hostile, async (raw, where) => {
        const labels = texts(raw);
        const sorted = sort(labels.map(text => ({ kind: 'label' as const, text, where })));
        const config = await load(configText(sorted, [{ file: where, where, why: where }]));
        expect(config.internal.labels).toEqual([...new Set(labels)]);
        expect({ ...config, internal: null }).toEqual({ ...(await load('')), internal: null });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test.each([
  ['release-notes.yml', workflowText('main')],
  ['publish-notes.yml', publishWorkflowText()],
])('the workflow %s is the one of docs/github.md', (name, text) => {
  const docs = readFileSync(new URL('../../docs/github.md', import.meta.url), 'utf8');
  const [, documented = ''] = docs.split(`\`\`\`yaml\n# .github/workflows/${name}\n`);
  const block = documented.slice(0, documented.indexOf('```'));
  expect(parse(text)).toEqual(parse(block));
  const comments = (yaml: string): readonly string[] => yaml.match(/ # .+/g) ?? [];
  expect(comments(text)).toEqual(comments(block));
});

test.each(LAUNCH_FILES)('$path is the one of docs/launches.md', ({ path, text }) => {
  const docs = readFileSync(new URL('../../docs/launches.md', import.meta.url), 'utf8');
  expect(docs).toContain(`\`\`\`yaml\n# ${path}\n${text}\`\`\`\n`);
  expect(parse(text)).toMatchObject({ name: 'Launch' });
});

test.each(['main', '2.x', 'null', "it's", '#1', '*', '@{x}'])('the workflow runs on the branch %s', branch => {
  expect(parse(workflowText(branch)).on.push.branches).toEqual([branch]);
});

describe('the pull request template', () => {
  const field = '<!-- For the release notes, in one sentence: what do readers gain? Or: none -->\n\nRelease-Note:\n';
  test.each([
    ['is new where there is none', null, `<!-- What changes, and why? -->\n\n${field}`],
    ['gains the field at its end', '## What\n', `## What\n\n${field}`],
    ['also without a line break there', '## What', `## What\n\n${field}`],
    ['keeps its line endings', '## What\r\n', `## What\r\n\r\n${field.replaceAll('\n', '\r\n')}`],
    ['gains it at the start, where a comment never ends', 'a <!-- b', `${field}\na <!-- b`],
    ['and where a fence never ends', '```\ncode', `${field}\n\`\`\`\ncode`],
    ['has it already', 'Release-Note:\n', null],
    ['has a heading for it', '## Release notes\n', null],
    ['has a block for it', '```release-note\n```\n', null],
    ['has bold words for it', '**Release note**:\n', null],
    ['does not have it in a comment', '<!-- Release-Note: x -->\n', `<!-- Release-Note: x -->\n\n${field}`],
    ['does not have it in a sentence', 'Add a release note.\n', `Add a release note.\n\n${field}`],
  ])('%s', (_title, before, after) => {
    expect(templateText(before)).toBe(after);
  });
});

describe('the diff', () => {
  test.each([
    ['of a new file', null, 'a\nb\n', '--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n'],
    ['of lines at the end', '1\n2\n3\n4\n', '1\n2\n3\n4\n5\n', '--- a/x\n+++ b/x\n@@ -2,3 +2,4 @@\n 2\n 3\n 4\n+5\n'],
    ['of lines at the start', '1\n2\n', '0\n1\n2\n', '--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n+0\n 1\n 2\n'],
  ])('%s', (_title, before, after, diff) => {
    expect(fileDiff('x', before, after)).toBe(diff);
  });
});

test.each([
  ['🚀 Exciting New Features', 'feature', 'public'],
  [':bug: Fixes', 'fix', 'public'],
  ['<!-- 3 -->📚 Documentation', 'documentation', null],
  ['Build System & CI/CD', 'other', 'internal'],
  ['Dependency updates', 'dependency', null],
  ['Security fixes', 'security', 'public'],
  ['Removed', 'breaking', 'public'],
  ['Enhancements', 'improvement', 'public'],
  ['Address book', null, 'public'],
  ['Newsletter', null, 'public'],
])('a section called %s holds %s, %s', (title, category, visibility) => {
  expect(judgeHeading(title)).toEqual({ category, visibility });
});

test('commits are described by what they have in common', () => {
  const subjects = [
    'feat(api): a (#1)',
    'fix(api): b (#2)',
    'fix(api): c',
    'wibble: d',
    'wibble: e',
    'wibble: f',
    'fix(ci): x',
    'fix(ci): x',
    'fix(ci): x',
    'Merge',
  ];
  expect(describeSubjects(subjects, aSurvey())).toEqual([
    '10 commits: 60 % follow Conventional Commits, 20 % name a pull request.',
    'Prefixes that are no known type, and are judged by their words: wibble.',
    'Scopes: api. `areas` gives them names that customers know.',
  ]);
});

test('places with the same reason share a line', () => {
  const left = [1, 2].map(index => ({ file: 'x', where: `a[${index}]`, why: 'no' }));
  expect(mergeLeft([...left, { file: 'y', where: 'b', why: 'no' }])).toEqual([
    { file: 'x', where: 'a[1], a[2]', why: 'no' },
    { file: 'y', where: 'b', why: 'no' },
  ]);
});

test('a line is one line, whatever it was', () => {
  expect(oneLine(' a\r\n::error::b\u0085c\u202ed\u001b[2J ')).toBe('a ::error::b c\u{FFFD}d\u{FFFD}[2J');
});
