/** Whoever approves should know beforehand what that counts for. */
import { expect, test } from 'vitest';
import { type ApprovalFacts, NOT_APPROVED, type WaitingText } from '../../../src/publish/letters/approval-words.ts';
import { shippedLine } from '../../../src/publish/letters/shipped-words.ts';
import { aWant, TO } from '../a-plan.ts';

const URL = 'https://github.com/tidewater/app';
const text = (version: string, facts: Partial<WaitingText> = {}): WaitingText => ({
  release: {
    branch: 'main',
    package: null,
    version,
    draftedAs: version,
    tag: `v${version}`,
    title: version,
    isPrerelease: false,
    date: '',
    to: TO,
    path: `releases/${version}/notes.md`,
    isOut: true,
  },
  path: `releases/${version}/notes.md`,
  isReleased: false,
  unseen: [],
  isShown: true,
  ...facts,
});
const HERE = `[‹2.3.0›](${URL}/blob/drumroll/main/releases/2.3.0/notes.md)`;
const RELEASED = `[‹2.2.0›](${URL}/blob/main/releases/2.2.0/notes.md)`;
const approval = { to: TO, by: [] };

test.each<[string, Partial<ApprovalFacts>, readonly string[]]>([
  ['nothing waits', {}, []],
  [
    'one that is not in this pull request says where it is',
    { shipped: [text('2.2.0', { isReleased: true, isShown: false })] },
    [`**Waits for an approval:** the correction of ${RELEASED}.`],
  ],
  [
    'one that this pull request shows is approved alone',
    { shipped: [text('2.3.0', { unseen: [{ path: 'a/notes.md', name: '#7' }] })] },
    [
      `**Waits for an approval:** the correction of ${HERE} (\`#7\` in \`notes.md\`). An approval of this pull request counts for ‹2.3.0› alone; what is drafted here needs one more.`,
    ],
  ],
  [
    'and what is drafted here needs none where it has one',
    { shipped: [text('2.3.0')], approval },
    [
      `**Waits for an approval:** the correction of ${HERE}. An approval of this pull request counts for ‹2.3.0› alone.`,
    ],
  ],
  [
    'unless it was edited since',
    { shipped: [text('2.3.0')], approval, unseen: [{ path: 'a', name: '#1' }] },
    [
      `**Waits for an approval:** the correction of ${HERE}. An approval of this pull request counts for ‹2.3.0› alone; what is drafted here needs one more.`,
    ],
  ],
  [
    'several are named in order',
    { shipped: [text('2.2.0', { isReleased: true }), text('2.3.0')], approval },
    [
      `**Waits for an approval:** the correction of ${RELEASED}; the correction of ${HERE}. An approval of this pull request counts for ‹2.2.0› and ‹2.3.0› alone.`,
    ],
  ],
])('%s', (_title, facts, expected) => {
  expect(shippedLine({ ...NOT_APPROVED, ...facts }, aWant({ markdown: outside => `‹${outside}›` }), URL)).toEqual(
    expected,
  );
});
