/** Words that a person gave an entry of the notes in one repository, for the texts that lie in another. */
import { expect, test } from 'vitest';
import type { GitHubCurrent } from '../../src/publish/current.ts';
import { EMPTY_STATE } from '../../src/publish/state/line-state.ts';
import { toldElsewhere } from '../../src/publish/told-elsewhere.ts';
import { Place } from './a-place.ts';
import { aCurrent, aDocument, aWant, CHECKLIST, HEAD, NOTES } from './a-plan.ts';

const want = aWant();

/** After one run, and what a person then made of the notes. */
function edited(text: string, facts: Parameters<typeof aCurrent>[0] = {}): GitHubCurrent {
  const place = new Place();
  place.run(want);
  const { state, ...others } = facts;
  return aCurrent({
    drafts: HEAD,
    files: new Map([...place.files, [NOTES.path, text]]),
    comments: place.comments,
    ...others,
    state: { branch: HEAD, value: place.state, ...state },
  });
}
const BETTER = NOTES.text.replace('New.', 'Export dashboards.');

test('they are told, with the text in which they stand', () => {
  const told = toldElsewhere(want, edited(BETTER));
  expect(told?.source).toEqual({ ...NOTES, text: BETTER });
  expect([...(told?.words ?? [])]).toEqual([['#1', { title: 'Export dashboards.', text: '' }]]);
});

test('a question that is answered by its box is answered here as well', () => {
  const next = aDocument('notes', NOTES.text.replace('New.', 'Newer.'));
  const wanted = aWant({ documents: [next, CHECKLIST] });
  const place = new Place();
  place.run(want);
  place.files.set(NOTES.path, BETTER);
  place.run(wanted);
  const asked = aCurrent({
    drafts: HEAD,
    files: place.files,
    comments: place.comments,
    state: { branch: HEAD, value: place.state },
  });
  expect(toldElsewhere(wanted, asked)?.words.size).toBe(1);
  const body = place.comments['pull-request']?.body ?? '';
  const take = body.replace(/- \[ \](?=.*take)/i, '- [x]');
  expect(take).not.toBe(body);
  expect(toldElsewhere(wanted, { ...asked, comments: { 'pull-request': { id: 1, body: take } } })).toBeNull();
});

test.each<[when: string, found: GitHubCurrent, wanted?: Parameters<typeof toldElsewhere>[0]]>([
  ['nobody edited an entry', edited(NOTES.text)],
  ['nothing was drafted yet', aCurrent()],
  ['the notes are not there', edited(BETTER, { files: new Map() })],
  ['no notes are wanted', edited(BETTER), aWant({ documents: [CHECKLIST] })],
  ['nothing is remembered of them', edited(BETTER, { state: { value: EMPTY_STATE } })],
  ['what is remembered may not be read', edited(BETTER, { state: { isForbidden: true } })],
])('nothing is told where %s', (_, found, wanted = want) => {
  expect(toldElsewhere(wanted, found)).toBeNull();
});

test('nothing is told of a release that is done with, whose texts are about to move', () => {
  const found = edited(BETTER);
  const state = { ...found.state, value: { ...found.state.value, moving: 'v2.4.0' } };
  expect(toldElsewhere(want, { ...found, state })).toBeNull();
});
