import { expect, test } from 'vitest';
import { askRules, type ClassifyRule, type RuleSubject } from '../../src/classify/user-rules.ts';
import type { PullRequest } from '../../src/model.ts';
import { aCommit } from './a-commit.ts';

const REQUEST: PullRequest = {
  number: 12,
  repository: 'acme/draw',
  title: 'Colours for everyone',
  body: '',
  labels: ['ux'],
  author: { name: 'Mia Keller', login: 'mia-k' },
  mergedAt: '',
  mergeCommit: null,
  commits: [],
  issues: [],
  base: 'main',
  head: 'colours',
  isFromFork: false,
  milestone: null,
};

function rule(wish: Partial<ClassifyRule>): ClassifyRule {
  return { id: 'config.rules.0', reason: 'it says so', category: null, visibility: null, matches: () => true, ...wish };
}

test('a rule sees all that is known', () => {
  const seen: RuleSubject[] = [];
  const matches = (subject: RuleSubject) => seen.push(subject) > 0;
  const commit = aCommit('Colours', { type: 'feat', listed: ['fix'], scopes: ['editor'], paths: ['src/a.ts'] });
  askRules([rule({ matches })], commit, REQUEST);
  askRules([rule({ matches })], aCommit('Colours'), null);
  expect(seen).toEqual([
    {
      types: ['feat', 'fix'],
      scopes: ['editor'],
      labels: ['ux'],
      authors: ['mia-k', 'Mia'],
      titles: ['Colours for everyone', 'Colours', 'Colours'],
      paths: ['src/a.ts'],
    },
    { types: [], scopes: [], labels: [], authors: ['Mia'], titles: ['Colours', 'Colours'], paths: null },
  ]);
});

test('the first rule that has something to say about it sets category, and visibility', () => {
  const silent = rule({ category: 'fix', matches: () => false });
  const [first, second, third] = [
    rule({ category: 'feature' }),
    rule({ category: 'fix', visibility: 'public' }),
    rule({ visibility: 'internal' }),
  ];
  expect(askRules([silent, first, second, third], aCommit('Colours'), null)).toEqual({
    category: first,
    visibility: second,
  });
});

test('without rules nothing is set', () => {
  expect(askRules([], aCommit('Colours'), null)).toEqual({ category: undefined, visibility: undefined });
});
