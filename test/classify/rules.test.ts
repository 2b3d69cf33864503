import { describe, expect, test } from 'vitest';
import { readConvention } from '../../src/classify/convention.ts';
import { readDemand } from '../../src/classify/demand.ts';
import { messageClues } from '../../src/classify/message-clues.ts';
import { noChange } from '../../src/classify/no-change.ts';
import { countPaths, pathClues } from '../../src/classify/path-clues.ts';
import { pathSorter } from '../../src/classify/path-kind.ts';
import { RULES, type RuleId, reasonOf } from '../../src/classify/rules.ts';
import { AMBIGUOUS_SCOPES, SCOPES, TYPES } from '../../src/classify/type-table.ts';
import { readWording } from '../../src/classify/wording.ts';
import type { ParsedCommit } from '../../src/model.ts';
import { bodyTaker } from '../../src/parse/note-body.ts';
import { fragmentReader } from '../../src/parse/note-fragment.ts';
import { readYaml } from '../../src/parse/note-yaml.ts';
import { readOverride } from '../../src/parse/override.ts';
import { readNotes } from '../../src/parse/read-notes.ts';
import { aCommit } from './a-commit.ts';

/** Everything that any part of the stage says about a commit, in a range where changelog entries are usual, or are not. */
function rulesOf(commit: ParsedCommit, areEntriesUsual: boolean): readonly string[] {
  const { paths } = commit.commit;
  const clues = [
    ...readConvention(commit).clues,
    ...readWording(commit.subject).clues,
    ...messageClues(commit),
    ...(paths === null ? [] : pathClues(countPaths(paths, pathSorter()), areEntriesUsual)),
  ];
  const notes = (commit.notes ?? []).map(({ rule }) => rule);
  const explicit = [noChange(commit), readDemand(commit.trailers)?.rule, ...notes];
  return [...clues.map(({ rule }) => rule), ...explicit.filter(rule => typeof rule === 'string')];
}

const on = (...paths: string[]) => aCommit('Colours', { paths });
const say = (subject: string) => aCommit(subject);
const trailer = (token: string, value: string) => aCommit('Colours', { trailers: [{ token, value }] });
const body = (text: string, ...labels: string[]) => {
  const taken = bodyTaker([])(text) ?? { blocks: [], whole: [] };
  return aCommit('Colours', { notes: readNotes(taken, { name: '#12', title: '', labels }) });
};
const fragment = (path: string) => {
  const notes = fragmentReader(readYaml)({ path, text: 'Colours are read from the shell.', commit: 'a'.repeat(40) });
  return aCommit('Colours', { notes });
};
const override = (text: string) => aCommit('Colours', { notes: readOverride({ path: '12.md', text }) ?? [] });

/** Rule, a commit that it is about, a commit that it only seems to be about. */
const EXAMPLES: readonly (readonly [rule: RuleId, match: ParsedCommit, nearMiss: ParsedCommit])[] = [
  ['trailer.changelog', trailer('Changelog', 'fixed'), trailer('Changelog', 'see below')],
  ['trailer.release-note', trailer('Release-Note', 'none'), trailer('Release-As', '2.0.0')],
  ['trailer.feature-flag', trailer('Feature-Flag', 'exports'), trailer('Feature-Flag', 'none')],
  ['trailer.launch', trailer('Launch', 'exports'), trailer('Launch-Date', '2026-06-16')],
  ['kind.merge', aCommit('x', { kind: 'merge', pullRequest: null }), aCommit('x', { kind: 'merge' })],
  ['kind.release', aCommit('2.0.0', { kind: 'release' }), say('Add releases to the sidebar')],
  ['kind.fixup', aCommit('Add colours', { kind: 'fixup' }), say('Add colours')],
  ['breaking', aCommit('Colours', { breaking: true }), say('Fix breaking of long lines')],
  [
    'dependency',
    aCommit('Bump a to 2', { dependencies: [{ name: 'a', from: null, to: '2' }] }),
    say('Bump the timeout to 2'),
  ],
  ['author.bot', aCommit('x', { author: 'renovate[bot]' }), aCommit('x', { author: 'copilot-swe-agent[bot]' })],
  [
    'message.closes-issue',
    aCommit('Colours', { issues: [{ number: 7, repository: null }] }),
    aCommit('Colours', { body: 'See #7.' }),
  ],
  ['message.advisory', say('Upgrade ink for CVE-2026-12345'), say('Ignore CVE-2026-12345')],
  ['wording.about-dependencies', say('Update all dependencies'), say('Paint all colours')],
  ['message.shows-code', aCommit('Colours', { body: 'Now:\n```\n$ draw\n```' }), aCommit('x', { body: 'Run `draw`.' })],
  [
    'message.tells-before',
    aCommit('Colours', { body: 'Previously, colours were lost.' }),
    aCommit('x', { body: 'Colours are kept beforehand.' }),
  ],
  [
    'message.prepares',
    aCommit('Colours', { body: 'Groundwork for themes.' }),
    aCommit('x', { body: 'Themes are prepared.' }),
  ],
  ['message.lists-feature', aCommit('Colours', { listed: ['feat'] }), aCommit('Colours', { type: 'feat' })],
  ['paths.entry', on('src/a.ts', '.changeset/calm-cows.md'), on('CHANGELOG.md')],
  ['paths.no-entry', on('src/a.ts'), on('src/a.ts', 'CHANGELOG.md')],
  ['paths.manual', on('docs/colours.md', 'README.md'), on('docs/colours.md', 'src/a.ts')],
  ['paths.prose', on('README.md'), on('README.md', 'docs/colours.md')],
  ['paths.tests', on('test/a.ts', 'scripts/ci.sh'), on('test/a.ts', 'src/a.ts')],
  ['paths.automation', on('.github/workflows/ci.yml', 'scripts/ci.sh'), on('.github/workflows/ci.yml', 'src/a.ts')],
  ['paths.tooling', on('.github/workflows/ci.yml', 'package.json'), on('.github/workflows/ci.yml', 'Dockerfile')],
  ['paths.manifest', on('package.json', 'package-lock.json'), on('package.json', 'src/a.ts')],
  ['paths.changelog', on('CHANGELOG.md'), on('CHANGELOG.md', 'package.json')],
  ['paths.tested', on('src/a.ts', 'src/a.test.ts'), on('src/a.test.ts')],
  ['paths.documented', on('src/a.ts', 'docs/a.md'), on('docs/a.md')],
  ['paths.with-tooling', on('src/a.ts', '.github/ci.yml'), on('.github/ci.yml')],
  ['wording.adds', say('Added a dark theme'), say('Addresses of customers')],
  ['wording.supports', say('Support Windows on ARM'), say('Supporters page')],
  ['wording.fixes', say('Fixing the login on Safari'), say('Fixtures for the login')],
  ['wording.behaves', say('Don’t lose edits'), say('Done with edits')],
  ['wording.improves', say('Showing totals in the summary'), say('Shower of confetti')],
  ['wording.speeds', say('Cached the list of projects'), say('Cachet fonts')],
  ['wording.deprecates', say('Deprecate `draw()`'), say('Remove deprecated `draw()`')],
  ['wording.removes', say('Removed the beta banner'), say('Make the beta banner removable')],
  ['wording.drops-support', say('Drop official support for Node 18'), say('Drop Node 18 from the matrix')],
  ['wording.refactors', say('Extract the parser'), say('Extraction of zip files')],
  ['wording.updates', say('Upgraded to React 20'), say('Up and down keys move the selection')],
  ['wording.documents', say('Document the limits'), say('Documentaries have subtitles')],
  ['wording.tests', say('Test the importer'), say('Testimonials on the front page')],
  ['wording.releases', say('Prepare the beta'), say('Prepaid cards')],
  ['wording.about-tests', say('Fix flaky TestLogin'), say('Show the latest login')],
  ['wording.about-tooling', say('Fix clippy lints'), say('Fix city names')],
  ['wording.about-release', say('Tidy up the changelog'), say('Tidy up the change list')],
  ['wording.about-docs', say('Fix typos in the README'), say('Fix Docker images')],
  ['wording.about-code', say('Remove unused helpers'), say('Remove users in bulk')],
  ['wording.circumstance', say('Keep filters when a view is empty'), say('Keep filters')],
  ['wording.symptom', say('Fix a deadlock on exit'), say('Lock the dead letter queue')],
  ['wording.performance', say('Lower memory use'), say('Remember the last colour')],
  ['wording.security', say('Fix an XSS in comments'), say('Fix the XS size')],
  ['wording.option', say('Honour --no-color'), say('Honour colours')],
  ['wording.option', say('Read `DRAW_COLOR` from the shell'), say('Read JSON from the shell')],
  ['wording.code', say('Accept `auto`'), say('Accept auto')],
  ['wording.version', say('Use zlib 1.3'), say('Use 3 columns')],
  ['note.override', override('Colours are read from the shell.'), override('')],
  ['note.block', body('```release-note\nColours.\n```'), body('```text\nColours.\n```')],
  ['note.section', body('## Release notes\n\n- Added colours'), body('## Notes\n\n- Added colours')],
  ['note.line', body('Release note (bug fix): Fixed colours.'), body('Release date: Monday.')],
  ['note.fragment', fragment('changelog.d/12.fix.md'), fragment('changelog.d/README.md')],
  ['note.label', body('', 'release-note-none'), body('', 'release')],
  ['note.kind', body('', 'kind/bug'), body('', 'kind/odd')],
];

describe('a rule is about', () => {
  test.each(EXAMPLES)('%s: %#', (rule, match, nearMiss) => {
    const areEntriesUsual = rule === 'paths.no-entry';
    expect(rulesOf(match, areEntriesUsual)).toContain(rule);
    expect(rulesOf(nearMiss, areEntriesUsual)).not.toContain(rule);
  });
});

test('every rule has an example, a type or a scope', () => {
  const shown = new Set<string>(EXAMPLES.map(([rule]) => rule));
  const rest = [...RULES.keys()].filter(rule => !shown.has(rule) && !/^(?:type|scope)\./.test(rule));
  expect(rest).toEqual(['none']);
});

test('every type and scope is a rule', () => {
  for (const type of TYPES.keys()) expect(reasonOf(`type.${type}`)).toBe(`its type is ${type}`);
  for (const scope of [...SCOPES.keys(), ...AMBIGUOUS_SCOPES.keys()])
    expect(reasonOf(`scope.${scope}`)).toBe(`its scope is ${scope}`);
});

test('every reason ends a sentence', () => {
  for (const reason of RULES.values()) expect(reason).toMatch(/^[a-z][^.]*[^.\s]$/);
});
