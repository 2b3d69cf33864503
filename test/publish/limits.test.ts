/** What GitHub stores at most, checked on the operations themselves: whole entries, counted, with a link and the marker. */
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/model.ts';
import { RELEASE_LIMIT, THREAD_LIMIT } from '../../src/publish/plan/fit.ts';
import { asBlock } from '../../src/publish/plan/marker.ts';
import { planGitHub } from '../../src/publish/plan/plan-github.ts';
import { aCurrent, aDocument, aRelease, aState, aWant, CHECKLIST, HEAD, NOTES } from './a-plan.ts';

const entries = (count: number, letter: string): string =>
  Array.from(
    { length: count },
    (_, index) => `- [ ] Entry ${index} about ${letter.repeat(60)}. <!-- #${index} -->\n`,
  ).join('');

function fieldsOf(operations: readonly Operation[], target: Operation['target']): Readonly<Record<string, string>> {
  const found = operations.find(operation => operation.target === target);
  return found === undefined || found.target === 'file' ? {} : found.fields;
}

describe.each(['x', '😀', '漢'])('with thousands of entries of %s', letter => {
  const long = `# Notes\n\n## New\n\n${entries(3000, letter)}\nVersion 2.4.0.\n`;
  const want = aWant({
    documents: [
      { ...NOTES, text: long },
      { ...CHECKLIST, text: long },
    ],
  });

  test('a release’s body loses whole entries, counts them and links the file that has them all', () => {
    const { body = '' } = fieldsOf(planGitHub(want, aCurrent()).operations, 'release');
    expect(body.length).toBeLessThanOrEqual(RELEASE_LIMIT);
    expect(body.length).toBeGreaterThan(RELEASE_LIMIT - 1000);
    const [, left = ''] =
      /(\d+) more changes are in \[the full notes\]\(https:\/\/github\.com\/tidewater\/app\/blob\/drumroll\/main\/releases\/next\/notes\.md\)\./.exec(
        body,
      ) ?? [];
    expect(Number(left) + (body.match(/^- /gm) ?? []).length).toBe(3000);
    expect(body.endsWith('<!-- drumroll:next -->\n')).toBe(true);
    expect(body).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  test('a checklist’s body too', () => {
    const { body = '' } = fieldsOf(planGitHub(want, aCurrent()).operations, 'issue');
    expect(body.length).toBeLessThanOrEqual(THREAD_LIMIT);
    const [, left = ''] = /(\d+) more lines do not fit here/.exec(body) ?? [];
    expect(Number(left) + (body.match(/^- \[ \] /gm) ?? []).length).toBe(3000);
    expect(body.endsWith('<!-- drumroll:next v2.3.0 -->\n')).toBe(true);
  });

  test('a comment that offers several of them too, each with a whole fence', () => {
    const post = aDocument('post', long);
    const { operations } = planGitHub(
      aWant({ documents: [{ ...NOTES, text: long }, post] }),
      aCurrent({
        drafts: HEAD,
        files: new Map([
          [NOTES.path, 'mine'],
          [post.path, 'mine'],
        ]),
        pullRequests: [{ number: 7, state: 'open', base: 'main', title: 'x', body: '' }],
        state: { value: aState({ [NOTES.path]: 'old', [post.path]: 'old' }, { ids: { 'pull-request': 7 } }) },
      }),
    );
    const { body = '' } = fieldsOf(operations, 'comment');
    expect(body.length).toBeLessThanOrEqual(THREAD_LIMIT);
    expect(body.length).toBeGreaterThan(THREAD_LIMIT / 2);
    expect(body.match(/^```/gm)).toHaveLength(4);
    expect(body.match(/more entries do not fit here/g)).toHaveLength(2);
  });
});

test('a description with much of a person’s text around it keeps all of that, and loses of ours', () => {
  const mine = 'x'.repeat(THREAD_LIMIT - 1500);
  const old = asBlock('old', 'drumroll:next');
  const changes = aRelease().changes.map(change => ({ ...change, unsure: true, visibility: 'internal' as const }));
  const { operations } = planGitHub(
    aWant({ release: aRelease({ changes }) }),
    aCurrent({
      drafts: HEAD,
      pullRequests: [{ number: 7, state: 'open', base: 'main', title: 'x', body: `${mine}${old}` }],
      state: { value: aState({ 'pull-request.body': old }, { ids: { 'pull-request': 7 } }) },
    }),
  );
  const { body = '' } = fieldsOf(operations, 'pull-request');
  expect(body.length).toBeLessThanOrEqual(THREAD_LIMIT);
  expect(body.startsWith(mine)).toBe(true);
  expect(body.endsWith('<!-- /drumroll:next -->')).toBe(true);
});
