import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { compileRules, type RuleSubject } from '../../src/config/rules.ts';
import type { Config } from '../../src/config/schema.ts';

const SUBJECT: RuleSubject = {
  types: ['feat'],
  scopes: ['API'],
  labels: ['Type: Bug'],
  authors: ['mia-k', 'Mia Keller'],
  titles: ['Add exports'],
  paths: ['src/api/export.ts', 'docs/export.md'],
};

type When = Config['rules'][number]['when'];

async function matches(when: When, subject: Partial<RuleSubject> = {}): Promise<boolean | undefined> {
  const { list } = await compileRules({ rules: [{ when, category: 'fix' }], internal: DEFAULT_CONFIG.internal });
  return list[0]?.matches({ ...SUBJECT, ...subject });
}

describe('a condition holds', () => {
  test.each<[string, When, Partial<RuleSubject>]>([
    ['when the type is the same', { type: 'feat' }, {}],
    ['when one of a list is', { type: ['fix', 'feat'] }, {}],
    ['for any header of a squash commit', { type: 'fix' }, { types: ['feat', 'fix'] }],
    ['in upper and lower case', { scope: 'api' }, {}],
    ['for labels with spaces', { label: 'type: bug' }, {}],
    ['for the login', { author: 'Mia-K' }, {}],
    ['for the name', { author: 'Mia Keller' }, {}],
    ['when a pattern is found in the title', { title: 'ex.*s$' }, {}],
    ['when one pattern of a list is', { title: ['^x', '(?i)^add'] }, {}],
    ['when every path matches', { path: '**/*export*' }, {}],
    ['when each path matches one of a list', { path: ['src/**', 'docs/*.md'] }, {}],
    ['for all that is in a folder', { path: ['src', 'docs/'] }, {}],
    ['for hidden files', { path: 'src/**' }, { paths: ['src/.env'] }],
    ['for braces', { path: '{src,docs}/**' }, {}],
    ['however an accent is written in a label', { label: 'équipe' }, { labels: ['e\u0301quipe'] }],
    ['however an accent is written in a title', { title: 'équipe' }, { titles: ['Une e\u0301quipe'] }],
    ['however an accent is written in a path', { path: 'équipe/**' }, { paths: ['e\u0301quipe/a.ts'] }],
    ['when all conditions do', { type: 'feat', label: 'type: bug', title: 'exports' }, {}],
  ])('%s', async (_, when, subject) => {
    expect(await matches(when, subject)).toBe(true);
  });
});

describe('a condition does not hold', () => {
  test.each<[string, When, Partial<RuleSubject>]>([
    ['when the type is another', { type: 'fix' }, {}],
    ['when there is none', { type: 'feat' }, { types: [] }],
    ['for a part of a label', { label: 'bug' }, {}],
    ['when a title has another case', { title: '^add' }, {}],
    ['when a path does not match', { path: 'src/**' }, {}],
    ['for files of that name in folders', { path: '*.md' }, { paths: ['docs/export.md'] }],
    ['when nothing was changed', { path: '**' }, { paths: [] }],
    ['when the paths are not known', { path: '**' }, { paths: null }],
    ['when one of several conditions does not', { type: 'feat', scope: 'ui' }, {}],
  ])('%s', async (_, when, subject) => {
    expect(await matches(when, subject)).toBe(false);
  });
});

describe('compileRules', () => {
  test('without configuration there is nothing to ask', async () => {
    expect(await compileRules(DEFAULT_CONFIG)).toEqual({ list: [], needsPaths: false });
  });

  test('keeps the order, rules before internal', async () => {
    const { list } = await compileRules({
      rules: [
        { when: { scope: 'admin' }, visibility: 'public' },
        { when: { type: 'tweak' }, category: 'improvement' },
      ],
      internal: { paths: ['tools'], labels: ['internal'], scopes: ['admin'], allow_public: false },
    });
    expect(list.map(({ id, category, visibility }) => [id, category, visibility])).toEqual([
      ['config.rules.0', null, 'public'],
      ['config.rules.1', 'improvement', null],
      ['config.internal.paths', null, 'internal'],
      ['config.internal.labels', null, 'internal'],
      ['config.internal.scopes', null, 'internal'],
    ]);
    const subject = { ...SUBJECT, scopes: ['admin'], labels: ['Internal'], paths: ['tools/x.ts'] };
    expect(list.map(rule => rule.matches(subject))).toEqual([true, false, true, true, true]);
  });

  test('reasons end a sentence', async () => {
    const { list } = await compileRules({
      rules: [{ when: { type: 'tweak' }, category: 'improvement' }],
      internal: { ...DEFAULT_CONFIG.internal, paths: ['a'], labels: ['b'], scopes: ['c'] },
    });
    for (const { reason } of list) expect(reason).toMatch(/^(?:rules\[\d\]|internal\.\w+) .*[a-z]$/);
  });

  test.each([
    ['a rule about paths', { rules: [{ when: { path: 'a' }, category: 'fix' as const }] }, true],
    ['internal paths', { internal: { ...DEFAULT_CONFIG.internal, paths: ['a'] } }, true],
    ['other rules only', { rules: [{ when: { type: 'a' }, category: 'fix' as const }] }, false],
  ])('says whether paths are needed: %s', async (_, config, expected) => {
    expect((await compileRules({ ...DEFAULT_CONFIG, ...config })).needsPaths).toBe(expected);
  });

  test('no configured pattern stalls on any title', async () => {
    // Backtracking would take longer than the world is old.
    expect(await matches({ title: '^(a+)+$' }, { titles: [`${'a'.repeat(10_000)}!`] })).toBe(false);
  });
});
