import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { commitOf } from './commit-of.ts';

const FIRST = `1a2b3c4${'0'.repeat(33)}`;
const SECOND = `1a2b3c5${'0'.repeat(33)}`;
const TWIN = `1a2b3c4${'1'.repeat(33)}`;

function evidence(messages: readonly string[], revisions: readonly string[] = []): Evidence {
  const facts: Partial<Evidence> = {
    commits: messages.map(message => commitOf(message)),
    revisions,
    pullRequests: [],
    issues: [],
    repository: { slug: null, url: null, name: '', visibility: 'unknown' },
  };
  return facts as Evidence;
}

test('every commit comes out, in order', () => {
  const messages = ['feat: a', '', 'Merge branch b', '\u0000'];
  expect(parse(evidence(messages)).map(({ commit }) => commit.message)).toEqual(messages);
});

test.each([
  ['the one commit of the range that it abbreviates', [SECOND, FIRST], FIRST],
  ['none when the range does not hold it', [SECOND], null],
  ['none when it could be two', [FIRST, TWIN], null],
])('an abbreviated revert means %s', (_title, revisions, sha) => {
  const [revert] = parse(evidence(['Back out x\n\nThis reverts commit 1a2b3c4 (feat: x, 2026-01-31).'], revisions));
  expect(revert?.reverts?.sha).toBe(sha);
});
