import { expect, test } from 'vitest';
import { formatEvidence, parseEvidence } from '../../src/collect/evidence.ts';
import type { PullRequest } from '../../src/model.ts';
import { evidenceOf, shaOf } from '../support/evidence.ts';

const PULL: PullRequest = {
  number: 12,
  repository: 'tidewater/app',
  title: 'Export',
  body: 'Why\r\nnot',
  labels: ['ui'],
  author: { name: 'ghost', login: null },
  mergedAt: '2026-06-16T10:00:00Z',
  mergeCommit: shaOf(0),
  commits: [shaOf(0)],
  issues: [7],
  base: 'main',
  head: 'export',
  isFromFork: true,
  milestone: 'June',
};

test('what GitHub added survives a file', () => {
  const plain = evidenceOf(['Export (#12)']);
  const evidence = {
    ...plain,
    repository: { ...plain.repository, visibility: 'private' as const },
    commits: plain.commits.map(commit => ({ ...commit, login: 'mia-k' })),
    pullRequests: [PULL],
    issues: [{ number: 7, repository: 'tidewater/app', title: 'Crash', labels: ['bug'], reactions: 3 }],
  };
  expect(parseEvidence('e.json', formatEvidence(evidence))).toEqual(evidence);
});

test('what went out in a patch meanwhile survives a file', () => {
  const plain = evidenceOf(['Export (#12)']);
  const evidence = { ...plain, shipped: plain.commits.map(commit => ({ ...commit, version: '2.3.1' })) };
  expect(parseEvidence('e.json', formatEvidence(evidence))).toEqual(evidence);
});

test('a file from before GitHub was asked for branches and milestones is still read', () => {
  const { base, head, isFromFork, milestone, ...old } = PULL;
  const evidence = evidenceOf(['Export (#12)']);
  const text = JSON.stringify({ ...evidence, pullRequests: [old] });
  expect(parseEvidence('e.json', text)).toEqual({
    ...evidence,
    pullRequests: [{ ...PULL, base: '', head: '', isFromFork: false, milestone: null }],
  });
});
