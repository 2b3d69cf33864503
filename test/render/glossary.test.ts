/** The glossary: what a team calls its things never reaches people who call them otherwise. */
import { describe, expect, test } from 'vitest';
import type { Change, Release } from '../../src/model.ts';
import { type GlossaryTerm, inWordsOf } from '../../src/render/glossary.ts';
import { releaseOf } from '../support/evidence.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';

const GLOSSARY: readonly GlossaryTerm[] = [
  { term: 'ingest-svc', words: { customers: 'data import' } },
  { term: 'tenant', words: { customers: 'workspace', support: 'workspace (tenant)' } },
  { term: 'tenant admin', words: { customers: 'owner' } },
  { term: 'C++', words: { customers: 'the engine' } },
  { term: 'org', words: { customers: 'user group' } },
  { term: 'café', words: { customers: 'bistro' } },
  { term: 'svc', words: { customers: 'API' } },
  { term: 'agent', words: { customers: 'host' } },
];

function told(title: string, audience: 'customers' | 'support' | 'team' = 'customers'): string {
  const release = releaseOf(['feat: a']);
  const [change] = release.changes;
  if (change === undefined) throw new Error('no change');
  const changes: readonly Change[] = [{ ...change, title }];
  return inWordsOf(audience, { ...release, changes }, GLOSSARY).changes[0]?.title ?? '';
}

describe('a term', () => {
  test.each([
    ['is replaced as a whole word', 'Each tenant has a key.', 'Each workspace has a key.'],
    ['is left alone inside another word', 'Subtenants and tenant-wide keys.', 'Subtenants and tenant-wide keys.'],
    ['gets a capital at the start', 'Tenant keys rotate.', 'Workspace keys rotate.'],
    ['starts a later sentence as well', 'Faster. tenant keys rotate.', 'Faster. Workspace keys rotate.'],
    ['is found in any case', 'The TENANT list.', 'The workspace list.'],
    ['may have a hyphen', 'Speed up ingest-svc.', 'Speed up data import.'],
    ['that is longer wins', 'A tenant admin can rotate keys.', 'An owner can rotate keys.'],
    ['stays in code', 'Pass `--tenant x` to it.', 'Pass `--tenant x` to it.'],
    ['that is all of a code span is replaced', 'Restart `ingest-svc` faster.', 'Restart data import faster.'],
    ['may hold signs that mean something to patterns', 'Faster C++.', 'Faster the engine.'],
    ['may have its accents as characters of their own', 'The cafe\u0301 list.', 'The bistro list.'],
    ['stands in quotes and brackets as elsewhere', 'Each “tenant” (tenant).', 'Each “workspace” (workspace).'],
    ['may own something', "The tenant's keys, any tenant(s).", "The workspace's keys, any workspace(s)."],
    ['is not its plural', 'Tenants have keys.', 'Tenants have keys.'],
    ['gets no capital after an abbreviation', 'Each, e.g. tenant keys.', 'Each, e.g. workspace keys.'],
    ['has the article of a sound', 'Add an org to a tenant.', 'Add a user group to a workspace.'],
    ['has the article of letters', 'Start a svc on an agent.', 'Start an API on a host.'],
    ['has an article in code, too', 'An `agent` starts.', 'A host starts.'],
    ['has no article in what is only a letter', 'Option A svc and x/a svc.', 'Option A API and x/a API.'],
  ])('%s', (_, title, expected) => {
    expect(told(title)).toBe(expected);
  });

  test.each([
    'See https://x.com/tenant/foo and (www.x.com/a?tenant).',
    'See docs/tenant/setup.md and C:\\tenant.',
    'Ask tenant@example.com.',
    'Read tenant.id, tenant:read and tenant::new.',
    'Install @tenant/pkg.',
    'Set TENANT=1, $tenant, {tenant} or <tenant>.',
    'Call tenant() or list(tenant) for tenant[0].',
    'Many `tenant`s and x`tenant`.',
  ])('is left alone where it is code without marks: %s', text => {
    expect(told(text)).toBe(text);
  });

  test('has other words for other audiences, and stays where none are given', () => {
    expect(told('Each tenant has a key.', 'support')).toBe('Each workspace (tenant) has a key.');
    expect(told('Each tenant has a key.', 'team')).toBe('Each tenant has a key.');
  });
});

test('benefits and what to do are said in the same words; who has no words of their own gets the very release', () => {
  const release = releaseOf(['feat!: a\n\nBREAKING CHANGE: Move the tenant.\n\nThen the ingest-svc.']);
  const changes = release.changes.map(change => ({
    ...change,
    benefit: { text: 'One tenant less.', source: 'tenant' },
  }));
  const whole: Release = { ...release, changes };
  expect(inWordsOf('customers', whole, GLOSSARY).changes).toMatchObject([
    {
      migration: 'Move the workspace.\n\nThen the data import.',
      benefit: { text: 'One workspace less.', source: 'tenant' },
    },
  ]);
  expect(inWordsOf('executives', whole, GLOSSARY)).toBe(whole);
});

test('many terms take no longer than few, and long texts linear time', () => {
  const milliseconds = (count: number): number => {
    const glossary = Array.from({ length: count }, (_, at) => ({
      term: `term ${at}`,
      words: { customers: `word ${at}` },
    }));
    const release = releaseOf([`feat: ${'term-1x term 1 a '.repeat(4000)}`]);
    const start = performance.now();
    expect(inWordsOf('customers', release, glossary).changes[0]?.title).toContain('erm-1x');
    return performance.now() - start;
  };
  const few = Math.min(milliseconds(5), milliseconds(5));
  expect(Math.min(milliseconds(2000), milliseconds(2000)) / few).toBeLessThan(10);
});

test('hostile texts take linear time', () => {
  const release = releaseOf(['feat: a']);
  const [change] = release.changes;
  if (change === undefined) throw new Error('no change');
  const run = (title: string): unknown =>
    inWordsOf('customers', { ...release, changes: [{ ...change, title }] }, GLOSSARY);
  for (const unit of [...HOSTILE_UNITS, 'tenant', 'tenant ', 'tenant,', 'a tenant ', '`tenant` '])
    expectLinear(run, unit);
});
