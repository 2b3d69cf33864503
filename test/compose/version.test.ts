import { expect, test } from 'vitest';
import { decideVersion, type VersionFacts } from '../../src/compose/version.ts';

const fix = { category: 'fix', breaking: false } as const;
const feature = { category: 'feature', breaking: false } as const;
const breaking = { category: 'breaking', breaking: true } as const;

const facts = (changed: Partial<VersionFacts>): VersionFacts => ({
  fixed: null,
  previous: '1.2.3',
  manifest: null,
  date: '2026-11-22T10:00:00Z',
  changes: [fix],
  ...changed,
});

test.each<[string, Partial<VersionFacts>, string | null, string | null]>([
  ['a fix raises the patch version', {}, '1.2.4', 'patch'],
  ['a feature raises the minor version', { changes: [fix, feature] }, '1.3.0', 'minor'],
  ['a breaking change raises the major version', { changes: [breaking, feature] }, '2.0.0', 'major'],
  [
    'below 1.0.0 a breaking change raises the minor version',
    { previous: '0.4.1', changes: [breaking] },
    '0.5.0',
    'minor',
  ],
  ['below 1.0.0 a feature raises the patch version', { previous: '0.4.1', changes: [feature] }, '0.4.2', 'patch'],
  ['a prerelease goes on counting', { previous: '2.0.0-beta.1', changes: [feature] }, '2.0.0-beta.2', 'minor'],
  ['a prerelease without a counter gets one', { previous: '2.0.0-beta' }, '2.0.0-beta.1', 'patch'],
  ['a manifest that is ahead wins', { manifest: '1.4.0' }, '1.4.0', 'minor'],
  ['a manifest that is behind does not', { manifest: '1.2.3' }, '1.2.4', 'patch'],
  ['a given version stands', { fixed: '3.0.0' }, '3.0.0', 'major'],
  ['without an earlier release the manifest decides', { previous: null, manifest: '0.1.0' }, '0.1.0', null],
  ['without both nothing is invented', { previous: null }, null, null],
  ['a calendar version counts within its month', { previous: '2026.11.3' }, '2026.11.4', null],
  ['a calendar version moves on with the month', { previous: '2026.10.3' }, '2026.11.0', null],
  ['a padded calendar date is today’s', { previous: '2026.03.07' }, '2026.11.22', null],
  ['a version that cannot be counted is left alone', { previous: 'r2026a' }, null, null],
])('%s', (_title, changed, version, bump) => {
  expect(decideVersion(facts(changed))).toMatchObject({ version, bump });
});
