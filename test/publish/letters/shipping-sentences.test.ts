/** What the log says of texts that go out and of those that are kept back, and what stops a run that a person asked for. */
import { describe, expect, test } from 'vitest';
import type { PublicationOperation } from '../../../src/model.ts';
import { keptBackError, shippingSentences } from '../../../src/publish/letters/shipping-sentences.ts';
import type { ShippingCurrent } from '../../../src/publish/read/read-shipping.ts';
import type { Hotfix } from '../../../src/publish/shipping/hotfix.ts';
import { OWN_WORDS } from '../../../src/publish/shipping/plan-publication.ts';
import type { KeptBack } from '../../../src/publish/shipping/plan-shipping.ts';
import { EMPTY_STATE } from '../../../src/publish/state/line-state.ts';
import { aCurrent, aWant, TO } from '../a-plan.ts';

const TAGGED = 'e0123456789abcdef'.padEnd(40, '0');
const RELEASE: KeptBack['release'] = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  draftedAs: '2.4.0',
  tag: 'v2.4.0',
  title: 'Tidewater 2.4.0',
  isPrerelease: false,
  date: '2026-06-16T10:00:00Z',
  to: TO,
  path: 'releases/2.4.0/notes.md',
  isOut: false,
};
const HOTFIX: Hotfix = { ...RELEASE, text: '# 2.4.0\n', latest: 'true', reason: 'it belongs to a maintenance line' };

const current = (approval: typeof EMPTY_STATE.approval = null, tags: ShippingCurrent['tags'] = new Map()) => ({
  ...aCurrent({ state: { value: { ...EMPTY_STATE, approval } } }),
  line: aWant().line,
  releaseBranch: 'main',
  pullRequest: null,
  tags,
});
const APPROVED = { to: TO, by: [] };
const tagged = current(APPROVED, new Map([['v2.4.0', { commit: TAGGED, isWhole: false }]]));

const page = (facts: Partial<PublicationOperation> = {}): PublicationOperation => ({
  target: 'publication',
  kind: 'create',
  name: 'release v2.4.0',
  reason: 'new',
  visibility: 'public',
  repository: 'tidewater/app',
  fields: {},
  id: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  against: '',
  ...facts,
});
const kept = (verdict: KeptBack['verdict'], facts: Partial<KeptBack> = {}): KeptBack => ({
  release: RELEASE,
  text: '# 2.4.0\n',
  verdict,
  isApproved: false,
  unseen: [],
  blockedBy: [],
  ...facts,
});
const WORDS = { isDryRun: false, markdown: (text: string) => `‹${text}›`, hotfix: null };

describe('of each page it says', () => {
  const LINK = { 'release v2.4.0': 'https://x.example/v2.4.0' };
  test.each<[string, Partial<PublicationOperation>, Parameters<typeof shippingSentences>[2], string]>([
    ['that it was published', {}, WORDS, 'Published `v2.4.0` in tidewater/app.'],
    ['that it would be, in a dry run', {}, { ...WORDS, isDryRun: true }, 'Would publish `v2.4.0` in tidewater/app.'],
    ['that it was corrected', { kind: 'update', reason: 'corrected' }, WORDS, 'Corrected `v2.4.0` in tidewater/app.'],
    [
      'that it would be corrected',
      { kind: 'update', reason: 'corrected' },
      { ...WORDS, isDryRun: true },
      'Would correct `v2.4.0` in tidewater/app.',
    ],
    [
      'why it needed no approval',
      {},
      { ...WORDS, hotfix: HOTFIX },
      'Published `v2.4.0` in tidewater/app without an approval, as a hotfix: it belongs to a maintenance line.',
    ],
    [
      'nothing of a hotfix, where that is another release',
      {},
      { ...WORDS, hotfix: { ...HOTFIX, tag: 'v2.3.1' } },
      'Published `v2.4.0` in tidewater/app.',
    ],
    [
      'that it stands there as approved',
      { kind: 'skip', reason: 'unchanged' },
      WORDS,
      '`v2.4.0` is published as approved.',
    ],
    [
      'that a hotfix stands there',
      { kind: 'skip', reason: 'unchanged' },
      { ...WORDS, hotfix: HOTFIX },
      '`v2.4.0` is published.',
    ],
    [
      'why it is not there',
      { kind: 'skip', reason: 'the tag was deleted' },
      WORDS,
      '`v2.4.0` is not published: the tag was deleted.',
    ],
  ])('%s', (_title, operation, words, expected) => {
    expect(
      shippingSentences({ operations: [page(operation)], links: {}, refusal: null, current: current() }, [], words),
    ).toEqual([expected]);
  });

  test('where it is, with a link whose words are safe', () => {
    const outcome = { operations: [page()], links: LINK, refusal: null, current: current() };
    expect(shippingSentences(outcome, [], WORDS)).toEqual([
      'Published [‹v2.4.0›](https://x.example/v2.4.0) in tidewater/app.',
    ]);
  });
});

const said = (
  texts: readonly KeptBack[],
  now: ShippingCurrent = tagged,
  operations: readonly PublicationOperation[] = [],
) => shippingSentences({ operations, links: {}, refusal: null, current: now }, texts, WORDS);

describe('of each text that is kept back it says why', () => {
  test.each<[string, KeptBack, string]>([
    [
      'an approved one without a tag',
      kept('untagged', { isApproved: true }),
      'The notes for `v2.4.0` are approved, and wait for their tag or for **Publish notes**.',
    ],
    [
      'one that somebody asked to change',
      kept('unapproved', { blockedBy: ['mia', 'ravi'] }),
      'The notes for `v2.4.0` are not published: ‹mia› and ‹ravi› asked for changes.',
    ],
    ['one that nobody approved', kept('unapproved'), 'The notes for `v2.4.0` wait for an approval.'],
    [
      'one that was edited after the approval',
      kept('unapproved', { unseen: [{ path: RELEASE.path, name: '#412' }] }),
      'The notes for `v2.4.0` wait for an approval of `#412` in `notes.md`.',
    ],
    [
      'a correction that nobody approved',
      kept('unapproved', { release: { ...RELEASE, isOut: true } }),
      'What was corrected in the notes for `v2.4.0` waits for an approval.',
    ],
    [
      'one that calls itself by another version',
      kept('other-version', { release: { ...RELEASE, draftedAs: '2.3.9' } }),
      'The notes for `v2.4.0` call it `2.3.9`: correct `releases/2.4.0/notes.md`, then they can be published.',
    ],
    [
      'one whose tag stands before the end of what it tells',
      kept('behind'),
      'The notes are not published: they tell of changes up to `aaaaaaaaaaaa`, and `v2.4.0` stands on `e0123456789a`, which does not have all of them. Move the tag, or draft again with `--to v2.4.0`.',
    ],
    [
      'a hotfix whose tag is another one now',
      kept('behind', { hotfix: HOTFIX }),
      '`v2.4.0` was moved or deleted meanwhile, so nothing is published for it.',
    ],
    [
      'one that tells of a launch on hold',
      kept('held'),
      'The notes for `v2.4.0` are not published: they tell of a launch that is on hold.',
    ],
    [
      'one whose page a person wrote',
      kept('own-words'),
      'The page of `v2.4.0` has somebody’s own words, so they stay. The approved text is in `releases/2.4.0/notes.md`.',
    ],
    [
      'a hotfix whose page a person wrote, which has no file',
      kept('own-words', { hotfix: HOTFIX }),
      'The page of `v2.4.0` has somebody’s own words, so they stay.',
    ],
  ])('%s', (_title, text, expected) => {
    expect(said([text])).toEqual([expected]);
  });
});

describe('where there is nothing to say of any text', () => {
  test.each<[string, typeof EMPTY_STATE.approval, readonly KeptBack[], string]>([
    ['nobody approved one', null, [], 'Nothing waits to be published.'],
    ['a draft that nobody ships yet is no news', null, [kept('untagged')], 'Nothing waits to be published.'],
    ['all that is approved is out', APPROVED, [], 'Nothing had to be published.'],
  ])('%s', (_title, approval, texts, expected) => {
    expect(said(texts, current(approval))).toEqual([expected]);
  });

  test('a page that a person wrote has its own sentence already, and other things none', () => {
    const own = page({ kind: 'skip', reason: OWN_WORDS });
    const state = { ...page(), target: 'state' as const, branch: 'drumroll-state', path: 'releases/next.json' };
    const outcome = { operations: [own, state], links: {}, refusal: null, current: current() };
    expect(shippingSentences(outcome, [kept('own-words')], WORDS)).toHaveLength(1);
    expect(shippingSentences(outcome, [], WORDS)).toEqual(['Nothing waits to be published.']);
  });

  test('what is kept back comes after what went out', () => {
    expect(said([kept('held')], tagged, [page()])).toEqual([
      'Published `v2.4.0` in tidewater/app.',
      'The notes for `v2.4.0` are not published: they tell of a launch that is on hold.',
    ]);
  });
});

describe('a run fails', () => {
  const ASKED = { isAsked: true, tag: null };
  const TAG = { isAsked: false, tag: 'v2.4.0' };
  const NEITHER = { isAsked: false, tag: null };
  const other = { ...RELEASE, tag: 'v2.3.1' };
  test.each<[string, readonly KeptBack[], typeof ASKED | typeof TAG, string | null]>([
    ['not where nothing is kept back', [], ASKED, null],
    ['not for a tag that is still to come', [kept('untagged', { isApproved: true })], ASKED, null],
    ['for a tag that stands too early, where a person asked', [kept('behind')], ASKED, 'E_PUBLISH_TAG_BEHIND'],
    ['and where it was just pushed', [kept('behind')], TAG, 'E_PUBLISH_TAG_BEHIND'],
    ['and never otherwise', [kept('behind')], NEITHER, null],
    ['for a launch on hold, where a person asked', [kept('held')], ASKED, 'E_PUBLISH_HELD'],
    ['and not where a tag was pushed', [kept('held')], TAG, null],
    ['for a missing approval, where a person asked', [kept('unapproved')], ASKED, 'E_PUBLISH_NOT_APPROVED'],
    ['and for a text that names another version', [kept('other-version')], ASKED, 'E_PUBLISH_NOT_APPROVED'],
    ['and not where a tag was pushed, since it may be approved later', [kept('unapproved')], TAG, null],
    ['not for a page that a person wrote', [kept('own-words')], ASKED, null],
    [
      'for what is wrong before what waits',
      [kept('unapproved', { release: other }), kept('held'), kept('behind')],
      ASKED,
      'E_PUBLISH_TAG_BEHIND',
    ],
    ['for a hold before what waits', [kept('unapproved', { release: other }), kept('held')], ASKED, 'E_PUBLISH_HELD'],
  ])('%s', (_title, texts, asking, code) => {
    expect(keptBackError(texts, asking, tagged)?.code ?? null).toBe(code);
  });

  test('and says of which text, in so many words', () => {
    expect(keptBackError([kept('behind')], ASKED, tagged)?.message).toBe(
      'The notes for v2.4.0 tell of changes up to aaaaaaaaaaaa, and the tag stands on e0123456789a, which does not have all of them. Nothing was published.',
    );
    expect(keptBackError([kept('held')], ASKED, tagged)?.message).toBe(
      'The notes for v2.4.0 are not published: they tell of a launch that is on hold.',
    );
    const unseen = [
      { path: 'notes.md', name: '#412' },
      { path: 'notes.md', name: null },
    ];
    expect(keptBackError([kept('unapproved', { unseen })], ASKED, tagged)?.message).toBe(
      'The notes for v2.4.0 are not published, because nobody who may approve has approved this:\n  #412 in notes.md\n  a part that was taken out in notes.md',
    );
    expect(keptBackError([kept('unapproved', { blockedBy: ['mia'] })], ASKED, tagged)?.message).toBe(
      'The notes for v2.4.0 are not published: mia asked for changes.',
    );
  });
});
