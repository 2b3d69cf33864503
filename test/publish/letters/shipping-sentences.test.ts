/** What a run says of what went out and of what is kept back, word for word. */
import { describe, expect, test } from 'vitest';
import { describeError } from '../../../src/errors.ts';
import type { Operation, PublicationOperation } from '../../../src/model.ts';
import { keptBackError, shippingSentences } from '../../../src/publish/letters/shipping-sentences.ts';
import type { PlaceOutcome } from '../../../src/publish/publish-place.ts';
import type { ShippingCurrent } from '../../../src/publish/read/read-shipping.ts';
import type { Hotfix } from '../../../src/publish/shipping/hotfix.ts';
import type { KeptBack } from '../../../src/publish/shipping/plan-shipping.ts';
import type { FinishedRelease } from '../../../src/publish/state/release-record.ts';
import { aCurrent, aState, aWant, NOTES, TO } from '../a-plan.ts';

const TAGGED = 'e'.repeat(40);
const PAGE = 'https://github.com/tidewater/app/releases/tag/v2.4.0';

const release: FinishedRelease = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: 'app 2.4.0',
  isPrerelease: false,
  date: '2026-06-09T10:00:00Z',
  draftedAs: '2.4.0',
  to: TO,
  path: 'releases/2.4.0/notes.md',
  isOut: false,
};
const hotfix: Hotfix = { ...release, text: NOTES.text, latest: 'false', reason: 'it is labelled `hotfix`' };
const approval = {
  to: TO,
  by: [{ login: 'mia-k', at: '2026-06-09T09:00:00Z', commit: 'head', how: 'review', parts: {} }],
} as const;
const current: ShippingCurrent = {
  ...aCurrent({ state: { value: aState({}, { approval }) } }),
  line: aWant().line,
  releaseBranch: 'main',
  pullRequest: null,
  tags: new Map([['v2.4.0', { commit: TAGGED, isWhole: false }]]),
};
const untold = { ...current, state: { ...current.state, value: aState({}) } };
const page: PublicationOperation = {
  target: 'publication',
  kind: 'update',
  name: 'release v2.4.0',
  reason: 'approved',
  visibility: 'public',
  repository: 'tidewater/app',
  fields: { body: NOTES.text },
  id: 9,
  version: '2.4.0',
  tag: 'v2.4.0',
  against: '',
};
const note: Operation = {
  target: 'state',
  kind: 'update',
  name: 'drumroll-state: releases/next.json',
  reason: 'who approved what, and what is out',
  visibility: 'internal',
  repository: 'tidewater/app',
  fields: {},
  branch: 'drumroll-state',
  path: 'releases/next.json',
};
const kept = (verdict: KeptBack['verdict'], facts: Partial<KeptBack> = {}): KeptBack => ({
  release,
  text: NOTES.text,
  verdict,
  isApproved: false,
  unseen: [],
  blockedBy: [],
  ...facts,
});

interface Given extends Partial<PlaceOutcome<ShippingCurrent>> {
  readonly keptBack?: readonly KeptBack[];
  readonly isDryRun?: boolean;
  readonly hotfix?: Hotfix;
}

/** People's names are marked by brackets, so that a test sees which were made safe. */
function say(given: Given): readonly string[] {
  const { keptBack = [], isDryRun = false, hotfix: without = null, ...outcome } = given;
  return shippingSentences({ operations: [note], links: {}, refusal: null, current, ...outcome }, keptBack, {
    isDryRun,
    markdown: text => `<${text}>`,
    hotfix: without,
  });
}

describe('what went out', () => {
  test.each<readonly [what: string, given: Given, sentences: readonly string[]]>([
    [
      'is named with a link to its page',
      { operations: [note, page], links: { [page.name]: PAGE } },
      [`Published [<v2.4.0>](${PAGE}) in tidewater/app.`],
    ],
    ['is named without one where none is known', { operations: [page] }, ['Published `v2.4.0` in tidewater/app.']],
    [
      'would go out, says a run that writes nothing',
      { operations: [page], isDryRun: true },
      ['Would publish `v2.4.0` in tidewater/app.'],
    ],
    [
      'was out before, and is corrected',
      { operations: [{ ...page, reason: 'corrected' }] },
      ['Corrected `v2.4.0` in tidewater/app.'],
    ],
    [
      'would be corrected',
      { operations: [{ ...page, reason: 'corrected' }], isDryRun: true },
      ['Would correct `v2.4.0` in tidewater/app.'],
    ],
    [
      'needed no approval, for a reason',
      { operations: [{ ...page, reason: 'a hotfix' }], hotfix },
      ['Published `v2.4.0` in tidewater/app without an approval, as a hotfix: it is labelled `hotfix`.'],
    ],
    [
      'was approved, though another version is a hotfix',
      { operations: [page], hotfix: { ...hotfix, tag: 'v2.3.5' } },
      ['Published `v2.4.0` in tidewater/app.'],
    ],
    [
      'stands there as approved',
      { operations: [{ ...page, kind: 'skip', reason: 'unchanged' }] },
      ['`v2.4.0` is published as approved.'],
    ],
    [
      'stands there, and nobody had to approve it',
      { operations: [{ ...page, kind: 'skip', reason: 'unchanged' }], hotfix },
      ['`v2.4.0` is published.'],
    ],
    [
      'could not go out, and why',
      { operations: [{ ...page, kind: 'skip', reason: 'GitHub says no' }] },
      ['`v2.4.0` is not published: GitHub says no.'],
    ],
    ['is nothing, since nothing waits', { current: untold }, ['Nothing waits to be published.']],
    ['is nothing, though somebody approved', {}, ['Nothing had to be published.']],
  ])('%s', (_, given, sentences) => {
    expect(say(given)).toEqual(sentences);
  });
});

describe('what is kept back', () => {
  test.each<readonly [what: string, given: Given, sentences: readonly string[]]>([
    [
      'is approved, and waits for its tag',
      { keptBack: [kept('untagged', { isApproved: true })] },
      ['The notes for `v2.4.0` are approved, and wait for their tag or for **Publish notes**.'],
    ],
    [
      'is still being written, so nothing is said of it',
      { keptBack: [kept('untagged')] },
      ['Nothing had to be published.'],
    ],
    ['waits for an approval', { keptBack: [kept('unapproved')] }, ['The notes for `v2.4.0` wait for an approval.']],
    [
      'waits for an approval of what was edited since',
      { keptBack: [kept('unapproved', { unseen: [{ path: NOTES.path, name: '#412' }] })] },
      ['The notes for `v2.4.0` wait for an approval of `#412` in `notes.md`.'],
    ],
    [
      'is a correction that nobody approved',
      { keptBack: [kept('unapproved', { release: { ...release, isOut: true } })] },
      ['What was corrected in the notes for `v2.4.0` waits for an approval.'],
    ],
    [
      'waits for those who asked for changes',
      { keptBack: [kept('unapproved', { blockedBy: ['ravi-d', 'ines'] })] },
      ['The notes for `v2.4.0` are not published: <ravi-d> and <ines> asked for changes.'],
    ],
    [
      'calls itself by another version',
      { keptBack: [kept('other-version', { release: { ...release, draftedAs: '2.5.0' } })] },
      ['The notes for `v2.4.0` call it `2.5.0`: correct `releases/2.4.0/notes.md`, then they can be published.'],
    ],
    [
      'tells of more than its tag has',
      { keptBack: [kept('behind')] },
      [
        'The notes are not published: they tell of changes up to `aaaaaaaaaaaa`, and `v2.4.0` stands on `eeeeeeeeeeee`, which does not have all of them. Move the tag, or draft again with `--to v2.4.0`.',
      ],
    ],
    [
      'is a hotfix whose tag was moved meanwhile',
      { keptBack: [kept('behind', { hotfix })] },
      ['`v2.4.0` was moved or deleted meanwhile, so nothing is published for it.'],
    ],
    [
      'tells of a launch that is on hold',
      { keptBack: [kept('held')] },
      ['The notes for `v2.4.0` are not published: they tell of a launch that is on hold.'],
    ],
    [
      'leaves a page to the person who wrote it, and is said once',
      {
        operations: [{ ...page, kind: 'skip', reason: 'somebody wrote this page, so it stays' }],
        keptBack: [kept('own-words')],
      },
      [
        'The page of `v2.4.0` has somebody’s own words, so they stay. The approved text is in `releases/2.4.0/notes.md`.',
      ],
    ],
    [
      'is a hotfix that somebody told of already',
      { keptBack: [kept('own-words', { hotfix })] },
      ['The page of `v2.4.0` has somebody’s own words, so they stay.'],
    ],
    [
      'is said after what went out',
      { operations: [page], keptBack: [kept('held', { release: { ...release, tag: 'v2.3.5' } })] },
      [
        'Published `v2.4.0` in tidewater/app.',
        'The notes for `v2.3.5` are not published: they tell of a launch that is on hold.',
      ],
    ],
  ])('%s', (_, given, sentences) => {
    expect(say(given)).toEqual(sentences);
  });
});

describe('a run', () => {
  const asked = { isAsked: true, tag: null };
  const pushed = { isAsked: false, tag: 'v2.4.0' };
  const alone = { isAsked: false, tag: null };
  const behind =
    'The notes for v2.4.0 tell of changes up to aaaaaaaaaaaa, and the tag stands on eeeeeeeeeeee, which does not have all of them. Nothing was published.';
  const unapproved = 'The notes for v2.4.0 are not published, because nobody who may approve has approved them.';

  test.each<
    readonly [
      what: string,
      keptBack: readonly KeptBack[],
      why: Parameters<typeof keptBackError>[1],
      message: string | null,
    ]
  >([
    ['that a person asked for fails where the tag is behind', [kept('behind')], asked, behind],
    ['of a tag fails where the tag is behind', [kept('held'), kept('behind')], pushed, behind],
    ['of a branch does not fail for a tag', [kept('behind')], alone, null],
    [
      'that a person asked for fails while a launch is on hold',
      [kept('unapproved'), kept('held')],
      asked,
      'The notes for v2.4.0 are not published: they tell of a launch that is on hold.',
    ],
    ['of a tag waits while a launch is on hold', [kept('held')], pushed, null],
    ['that a person asked for fails without an approval', [kept('unapproved')], asked, unapproved],
    ['of a tag waits for its approval', [kept('unapproved')], pushed, null],
    [
      'that a person asked for fails where the notes name another version',
      [kept('own-words'), kept('other-version', { isApproved: true, release: { ...release, draftedAs: '2.5.0' } })],
      asked,
      'The notes for v2.4.0 are not published, because they call it 2.5.0.',
    ],
    [
      'names what nobody approved',
      [
        kept('unapproved', {
          unseen: [
            { path: NOTES.path, name: '#412' },
            { path: NOTES.path, name: null },
          ],
        }),
      ],
      asked,
      'The notes for v2.4.0 are not published, because nobody who may approve has approved this:\n  #412 in releases/next/notes.md\n  a part that was taken out in releases/next/notes.md',
    ],
    [
      'names who asked for changes',
      [kept('unapproved', { blockedBy: ['ravi-d'] })],
      asked,
      'The notes for v2.4.0 are not published: ravi-d asked for changes.',
    ],
    ['is content where somebody wrote the page', [kept('own-words')], asked, null],
    ['is content where a text waits for its tag', [kept('untagged')], asked, null],
    ['is content with nothing kept back', [], asked, null],
  ])('%s', (_, keptBack, why, message) => {
    const error = keptBackError(keptBack, why, current);
    expect(error === null ? null : describeError(error).message).toBe(message);
  });
});
