import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../src/commands/draft-schema.ts';
import { releaseJson } from '../../src/commands/release-json.ts';
import type { Change, Release } from '../../src/model.ts';

const SHA = '4be1c02d9f0a7f1c3a5b6d7e8f9012345678abcd';

const CHANGE: Change = {
  id: 'pr-412',
  title: 'You can schedule any export.',
  category: 'feature',
  visibility: 'public',
  unsure: false,
  rule: 'type.feat',
  reason: 'its type is feat',
  launch: null,
  repository: 'tidewater/app',
  scope: ['exports'],
  packages: ['app'],
  breaking: false,
  migration: '',
  benefit: { text: 'It arrives in the inboxes you choose.', source: 'the Release-Note trailer' },
  dependency: null,
  pullRequests: [{ number: 412, repository: 'tidewater/app' }],
  commits: [SHA],
  issues: [{ number: 388, repository: null }],
  authors: [
    { name: 'Mia Keller', login: 'mia-k' },
    { name: 'Sam', login: null },
  ],
  weight: 3,
};

const REPOSITORY = {
  slug: 'tidewater/app',
  url: 'https://github.com/tidewater/app',
  name: 'app',
  visibility: 'private',
} as const;

const RELEASE: Release = {
  product: 'Tidewater',
  repositories: [REPOSITORY],
  repository: REPOSITORY,
  package: null,
  version: '2.4.0',
  isSuggested: true,
  tag: null,
  previousTag: 'v2.3.0',
  from: SHA,
  to: SHA,
  date: '2026-06-16T10:00:00Z',
  bump: 'minor',
  versionReason: 'A feature is new.',
  rangeReason: 'since v2.3.0',
  changes: [CHANGE, { ...CHANGE, id: 'c-4be1c02d9f0a', benefit: null, pullRequests: [], issues: [] }],
  ledger: [
    { kind: 'commit', id: SHA, fate: 'included', rule: 'type.feat', reason: 'Its type is feat.', change: 'pr-412' },
    {
      kind: 'pull-request',
      id: '413',
      fate: 'excluded',
      rule: 'promotion',
      reason: 'It owns no commit.',
      change: null,
    },
  ],
  contributors: [{ name: 'Mia Keller', login: 'mia-k', isNew: true }],
  versions: [{ name: 'Tidewater', kind: 'product', from: '2.3.0', to: '2.4.0' }],
  issues: [],
  notices: [{ code: 'note-empty', message: 'The release note is empty.', where: '#412' }],
};

describe('the contract of draft --json', () => {
  test.each<[string, Partial<Release>]>([
    ['a release', {}],
    ['a first release', { from: null, previousTag: null, version: null, bump: null }],
    ['a tagged release', { tag: 'v2.4.0', isSuggested: false }],
    ['a release of a SHA-256 repository', { from: SHA.padEnd(64, '0'), to: SHA.padEnd(64, '1') }],
    ['a release without changes', { changes: [], ledger: [], notices: [] }],
  ])('holds for %s', (_, difference) => {
    const output: unknown = JSON.parse(releaseJson({ ...RELEASE, ...difference }));
    expect(draftSchema.parse(output)).toEqual(output);
  });

  test('says nothing beyond it: no address, no weight', () => {
    const output = releaseJson(RELEASE);
    expect(output).not.toContain('weight');
    expect(Object.keys(JSON.parse(output))).toEqual(Object.keys(draftSchema.shape));
  });

  test('means what it says, and holds nothing that a terminal or the runner acts on', () => {
    const title = '##[add-mask]a \u009b31m \u202eb\u2028 ##\u005b';
    const output = releaseJson({ ...RELEASE, changes: [{ ...CHANGE, title }] });
    expect(output).not.toMatch(/##\[|[\u007f-\u009f\u2028-\u202e]/);
    expect(JSON.parse(output).changes[0].title).toBe(title);
  });

  test.each([
    ['an unknown category', { changes: [{ category: 'bug' }] }],
    ['a shortened commit', { release: { to: SHA.slice(0, 12) } }],
    ['a local date', { release: { date: '2026-06-16T10:00:00+02:00' } }],
    ['an address of an author', { changes: [{ authors: [{ name: 'Mia', login: null, email: 'mia@example.com' }] }] }],
    ['another schema', { schema: 2 }],
  ])('refuses %s', (_, difference: Record<string, unknown>) => {
    const output = merge(JSON.parse(releaseJson(RELEASE)), difference);
    expect(draftSchema.safeParse(output).success).toBe(false);
  });
});

/** Overwrites what `difference` says, also inside objects and lists. */
function merge(value: unknown, difference: unknown): unknown {
  if (typeof value !== 'object' || value === null || typeof difference !== 'object' || difference === null) {
    return difference;
  }
  const merged = Object.entries(difference).map(([key, inner]) => [key, merge(Reflect.get(value, key), inner)]);
  return Array.isArray(value)
    ? Object.assign([...value], Object.fromEntries(merged))
    : { ...value, ...Object.fromEntries(merged) };
}
