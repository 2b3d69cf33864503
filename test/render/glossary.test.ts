/** The glossary: what a team calls its things never reaches people who call them otherwise. */
import { describe, expect, test } from 'vitest';
import type { Change, Release } from '../../src/model.ts';
import { type GlossaryTerm, inWordsOf } from '../../src/render/glossary.ts';
import { releaseOf } from '../support/evidence.ts';

const GLOSSARY: readonly GlossaryTerm[] = [
  { term: 'ingest-svc', words: { customers: 'data import' } },
  { term: 'tenant', words: { customers: 'workspace', support: 'workspace (tenant)' } },
  { term: 'tenant admin', words: { customers: 'owner' } },
  { term: 'C++', words: { customers: 'the engine' } },
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
  ])('%s', (_, title, expected) => {
    expect(told(title)).toBe(expected);
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

test('many terms over many changes take linear time in both', () => {
  const glossary = Array.from({ length: 300 }, (_, at) => ({ term: `term-${at}`, words: { customers: `word ${at}` } }));
  const release = releaseOf([`feat: ${'term-1x '.repeat(2000)}`]);
  expect(inWordsOf('customers', release, glossary).changes[0]?.title).toContain('erm-1x');
});
