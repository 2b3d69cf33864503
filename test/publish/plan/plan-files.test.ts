/** Each file on the drafts branch: what a run makes of it, by who touched it and what is remembered. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model.ts';
import { planFiles } from '../../../src/publish/plan/plan-files.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';
import type { Want } from '../../../src/publish/want.ts';
import { Place } from '../a-place.ts';
import { aCurrent, aDocument, aState, aWant, CHECKLIST, HEAD, NOTES } from '../a-plan.ts';

const SOCIAL = aDocument('announcements/customers.social', 'Exports are here.\n', { name: 'customers.social' });
const NEWER = { ...NOTES, text: '# Notes\n\n- Newer. <!-- #1 -->\n' };
const PATH = NOTES.path;
const OLD = '# Notes\n\n- Before. <!-- #1 -->\n';
const NOW = Date.parse('2026-06-09T12:00:00Z');

type Row = readonly [what: string, given: Given, operation: string, stands: readonly string[], facts: object];

interface Given {
  readonly documents?: readonly Document[];
  readonly files?: Readonly<Record<string, string>>;
  readonly state?: LineState;
  readonly current?: Parameters<typeof aCurrent>[0];
  readonly want?: Partial<Want>;
  readonly pull?: 'open' | 'closed' | 'merged';
  readonly why?: Parameters<typeof planFiles>[4];
}

function plan({
  documents = [NOTES, CHECKLIST],
  files = {},
  state = EMPTY_STATE,
  current = {},
  want = {},
  pull,
  why,
}: Given) {
  return planFiles(
    aWant({ documents, now: NOW, ...want }),
    aCurrent({
      drafts: Object.keys(files).length === 0 ? null : HEAD,
      files: new Map(Object.entries(files)),
      ...current,
    }),
    state,
    pull === undefined ? null : { number: 7, state: pull, base: 'main', title: '', body: '' },
    ...(why === undefined ? [] : ([why] as const)),
  );
}

/** What a first run remembers; `texts` alone is what an older version of ours did. */
function remembered(...documents: readonly Document[]): LineState {
  const place = new Place();
  place.run(aWant({ documents: [...documents, CHECKLIST] }));
  return place.state;
}
const written = (text: string, facts: Partial<LineState> = {}) => aState({ [PATH]: text }, facts);
const shown = ({ operations }: ReturnType<typeof plan>): readonly string[] =>
  operations.map(({ kind, path, reason }) => `${kind} ${path}: ${reason}`);
const standing = ({ files }: ReturnType<typeof plan>): readonly string[] =>
  files.map(({ text, isEdited, kept }) => `${text.split('\n').at(-2)}|${isEdited ? 'edited' : 'ours'}|${kept}`);

describe('a file', () => {
  const EDITED = '# Notes\n\n- New, and better. <!-- #1 -->\n';
  test.each<Row>([
    ['that is not there is made', {}, `create ${PATH}: new`, ['- New. <!-- #1 -->|ours|'], {}],
    [
      'that a person deleted stays deleted',
      { files: { other: '' }, state: written(NOTES.text) },
      `skip ${PATH}: deleted by a person, so it stays deleted`,
      [],
      {},
    ],
    [
      'that went with its whole branch is made again',
      { state: written(NOTES.text) },
      `create ${PATH}: new`,
      ['- New. <!-- #1 -->|ours|'],
      {},
    ],
    [
      'that says the same is left alone',
      { files: { [PATH]: NOTES.text } },
      `skip ${PATH}: unchanged`,
      ['- New. <!-- #1 -->|ours|'],
      {},
    ],
    [
      'that is ours is written, though no entry of it is remembered',
      { files: { [PATH]: OLD }, state: written(OLD) },
      `update ${PATH}: nobody edited it`,
      ['- New. <!-- #1 -->|ours|'],
      {},
    ],
    [
      'of which nothing is remembered is a person’s, who is offered the new text',
      { files: { [PATH]: OLD } },
      `skip ${PATH}: edited by a person, so it is kept`,
      ['- Before. <!-- #1 -->|edited|'],
      { offers: [{ name: PATH, text: NOTES.text, remark: '' }] },
    ],
    [
      'that a person edited whole is not offered what they have seen',
      { files: { [PATH]: EDITED }, state: written(NOTES.text) },
      `skip ${PATH}: edited by a person, so it is kept`,
      ['- New, and better. <!-- #1 -->|edited|'],
      { offers: [] },
    ],
    [
      'that shows our text before the last may be an old read',
      {
        files: { [PATH]: OLD },
        state: { ...EMPTY_STATE, texts: { [PATH]: { last: 'x', before: written(OLD).texts[PATH]?.last ?? '' } } },
      },
      `skip ${PATH}: shows an earlier text of ours, so it is left alone`,
      ['- Before. <!-- #1 -->|ours|'],
      { isLate: true, offers: [] },
    ],
    [
      'is left alone where what is remembered may not be read',
      { files: { [PATH]: OLD }, current: { state: { isForbidden: true } } },
      `skip ${PATH}: without the state branch nothing that exists is rewritten`,
      ['- Before. <!-- #1 -->|edited|'],
      {},
    ],
  ])('%s', (_, given, operation, stands, facts) => {
    const made = plan(given);
    expect(shown(made)).toEqual([operation]);
    expect(standing(made)).toEqual(stands);
    expect(made).toMatchObject({ questions: [], isLate: false, waiting: null, ...facts });
  });

  test('has a whole operation, with the text and what is remembered of it', () => {
    expect(plan({}).operations).toEqual([
      {
        target: 'drafts-file',
        kind: 'create',
        name: `drumroll/main: ${PATH}`,
        reason: 'new',
        visibility: 'internal',
        repository: 'tidewater/app',
        fields: { text: NOTES.text },
        branch: 'drumroll/main',
        path: PATH,
        memory: expect.objectContaining({}),
        newConflicts: 0,
      },
    ]);
    expect(plan({ want: { visibility: 'public' } }).operations[0]).toMatchObject({ visibility: 'public' });
  });
});

describe('a file whose entries are remembered', () => {
  const state = remembered(NOTES);
  const better = NOTES.text.replace('New.', 'New, and better.');
  test.each<Row>([
    [
      'is left alone while nothing is new, and noted as ours',
      { files: { [PATH]: NOTES.text } },
      `skip ${PATH}: unchanged`,
      ['- New. <!-- #1 -->|ours|'],
      { standing: { [PATH]: expect.any(String) } },
    ],
    [
      'follows what is new',
      { files: { [PATH]: NOTES.text }, documents: [NEWER] },
      `update ${PATH}: nobody edited it`,
      ['- Newer. <!-- #1 -->|ours|'],
      {},
    ],
    [
      'keeps a person’s words, which do not become ours',
      { files: { [PATH]: better } },
      `skip ${PATH}: unchanged; 1 entry edited by a person and kept`,
      ['- New, and better. <!-- #1 -->|edited|1 entry edited by a person and kept'],
      { standing: {} },
    ],
    [
      'asks whose words are meant where both sides went on',
      { files: { [PATH]: better }, documents: [NEWER] },
      `skip ${PATH}: unchanged; 1 entry edited by a person and kept`,
      ['- New, and better. <!-- #1 -->|edited|1 entry edited by a person and kept'],
      { questions: [expect.objectContaining({})] },
    ],
  ])('%s', (_, given, operation, stands, facts) => {
    const made = plan({ state, ...given });
    expect(shown(made)).toEqual([operation]);
    expect(standing(made)).toEqual(stands);
    expect(made).toMatchObject({ questions: [], isLate: false, waiting: null, offers: [], ...facts });
  });

  test('counts a question once', () => {
    const made = plan({ state, files: { [PATH]: better }, documents: [NEWER] });
    expect(made.operations).toMatchObject([{ newConflicts: 1 }]);
    const memories = { ...state.memories, [PATH]: JSON.parse(JSON.stringify(made.operations[0]?.memory ?? null)) };
    const again = plan({ state: { ...state, memories }, files: { [PATH]: better }, documents: [NEWER] });
    expect(again.operations).toMatchObject([{ newConflicts: 0 }]);
    expect(again.questions).toHaveLength(1);
  });
});

describe('for an hour after a person’s commit', () => {
  const editedAt = Date.parse('2026-06-09T11:05:00Z');
  const state = remembered(NOTES, SOCIAL);
  const files = { [PATH]: NOTES.text, [SOCIAL.path]: SOCIAL.text };
  const waits = 'waits until 12:05 UTC, since a person edits here';
  const all = [NEWER, { ...SOCIAL, text: 'Exports came.\n' }];

  test('nothing is written, and what waits is counted', () => {
    const made = plan({ state, files, current: { editedAt }, documents: all });
    expect(shown(made)).toEqual([`skip ${PATH}: ${waits}`, `skip ${SOCIAL.path}: ${waits}`]);
    expect(made.waiting).toEqual({ files: 2, until: '12:05 UTC' });
    expect(standing(made)).toEqual(['- New. <!-- #1 -->|ours|', 'Exports are here.|ours|']);
    expect(made.operations.every(({ fields }) => Object.keys(fields).length === 0)).toBe(true);
  });

  test.each<readonly [what: string, given: Given, shown: readonly string[], waiting: number | null]>([
    [
      'a new file waits too',
      { files: { other: '' }, state: EMPTY_STATE, documents: [NOTES] },
      [`skip ${PATH}: ${waits}`],
      1,
    ],
    [
      'a text that is wanted no more stays, and what says the same waits for nothing',
      { documents: [NOTES] },
      [`skip ${PATH}: unchanged`],
      null,
    ],
    [
      'what a person asked for is written',
      { documents: [NEWER, SOCIAL], why: { approved: null, isAsked: true } },
      [`update ${PATH}: nobody edited it`, `skip ${SOCIAL.path}: unchanged`],
      null,
    ],
    [
      'after that hour everything is written',
      { documents: [NEWER, SOCIAL], want: { now: editedAt + 60 * 60_000 } },
      [`update ${PATH}: nobody edited it`, `skip ${SOCIAL.path}: unchanged`],
      null,
    ],
    [
      'a commit from the future is one of now',
      { documents: [NEWER, SOCIAL], want: { now: editedAt - 60 * 60_000 } },
      [`skip ${PATH}: waits until 11:05 UTC, since a person edits here`, `skip ${SOCIAL.path}: unchanged`],
      1,
    ],
  ])('%s', (_, given, operations, waiting) => {
    const made = plan({ state, files, current: { editedAt }, ...given });
    expect(shown(made)).toEqual(operations);
    expect(made.waiting?.files ?? null).toBe(waiting);
  });

  test('a person’s own words stand as theirs in what waits', () => {
    const two = { ...NOTES, text: '# Notes\n\n- New. <!-- #1 -->\n- Two. <!-- #2 -->\n' };
    const edited = NOTES.text.replace('New.', 'Mine.');
    const made = plan({ state, files: { [PATH]: edited }, current: { editedAt }, documents: [two] });
    expect(standing(made)).toEqual(['- Mine. <!-- #1 -->|edited|1 entry edited by a person and kept']);
    const moved = `${NOTES.text}\nBye.\n`;
    const around = plan({ state, files: { [PATH]: moved }, current: { editedAt }, documents: [two] });
    expect(standing(around)).toEqual(['Bye.|edited|']);
  });
});

describe('nothing is written', () => {
  test.each<readonly [when: string, given: Given, reason: string]>([
    ['after a person closed the pull request', { pull: 'closed' }, 'a person closed #7; reopen it to go on'],
    ['after it was merged', { pull: 'merged' }, '#7 is merged; the next release starts anew'],
    ['where the text is approved', { why: { approved: 'approved by mia', isAsked: true } }, 'approved by mia'],
  ])('%s', (_, given, reason) => {
    const files = { [PATH]: NOTES.text };
    const made = plan({ state: remembered(NOTES, SOCIAL), files, documents: [NEWER, SOCIAL], ...given });
    expect(shown(made)).toEqual([`skip ${PATH}: ${reason}`, `skip ${SOCIAL.path}: ${reason}`]);
    expect(standing(made)).toEqual(['- New. <!-- #1 -->|ours|']);
  });

  test('to a branch where nobody wants a pull request', () => {
    expect(plan({ want: { wantsPullRequest: false } })).toMatchObject({ operations: [], files: [] });
  });
});

describe('a text that this release has no more', () => {
  const state = remembered(NOTES, SOCIAL);
  test.each<readonly [what: string, files: Readonly<Record<string, string>>, operations: readonly string[]]>([
    [
      'goes where nobody edited it',
      { [SOCIAL.path]: SOCIAL.text },
      [`delete ${SOCIAL.path}: this release has no such text any more`],
    ],
    [
      'stays where a person wrote in it',
      { [SOCIAL.path]: 'Mine.\n' },
      [`skip ${SOCIAL.path}: edited by a person, so it is kept, although this release has no such text any more`],
    ],
    ['is nothing where it is gone', {}, []],
  ])('%s', (_, files, operations) => {
    const made = plan({ state, files: { [PATH]: NOTES.text, ...files } });
    expect(shown(made)).toEqual([`skip ${PATH}: unchanged`, ...operations]);
  });

  test('of another line is none of ours', () => {
    const other = 'releases/next-2.3/notes.md';
    const texts = { ...state.texts, [other]: { last: '', before: null } };
    const made = plan({
      state: { ...state, texts },
      files: { [PATH]: NOTES.text, [other]: 'x' },
      documents: [NOTES, SOCIAL],
    });
    expect(shown(made).join()).not.toContain(other);
  });
});

describe('after a release its texts go to a folder of its own', () => {
  const state = { ...remembered(NOTES, SOCIAL), moving: '2.3.0' };
  const files = { [PATH]: NOTES.text, [SOCIAL.path]: 'Mine.\n' };
  const shipped = 'releases/2.3.0/notes.md';
  const shippedSocial = 'releases/2.3.0/announcements/customers.social.md';

  test('as people left them, and the next ones begin', () => {
    expect(shown(plan({ state, files, documents: [NEWER] }))).toEqual([
      `create ${shipped}: the text of 2.3.0`,
      `update ${PATH}: 2.3.0 is out`,
      `create ${shippedSocial}: the text of 2.3.0`,
      `delete ${SOCIAL.path}: this release has no such text any more`,
    ]);
  });

  test.each<readonly [what: string, given: Given, operations: readonly string[]]>([
    [
      'but not again where the release branch has them',
      {
        current: {
          startFiles: new Map([
            [shipped, ''],
            [shippedSocial, ''],
          ]),
        },
      },
      [`update ${PATH}: 2.3.0 is out`, `delete ${SOCIAL.path}: this release has no such text any more`],
    ],
    [
      'but not again where a run that was cut short moved them',
      { files: { ...files, [shipped]: NOTES.text } },
      [
        `update ${PATH}: nobody edited it`,
        `skip ${SOCIAL.path}: edited by a person, so it is kept, although this release has no such text any more`,
      ],
    ],
    [
      'but not while a person edits',
      { current: { editedAt: NOW } },
      [`skip ${PATH}: waits until 13:00 UTC, since a person edits here`],
    ],
  ])('%s', (_, given, operations) => {
    expect(shown(plan({ state, files, documents: [NEWER], ...given }))).toEqual(operations);
  });
});
