import { expect, test } from 'vitest';
import { loadReconciler } from '../../../src/deliver.ts';
import type { Current, CurrentFile, Document } from '../../../src/model.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { plan } from '../../../src/publish/plan/plan.ts';
import { parseState, STATE_FILE, stateText } from '../../../src/publish/state/state.ts';

const reconciler = await loadReconciler();
const keeping = { reconciler, retell: () => [], answers: {}, notes: null };

const path = 'releases/next/notes.md';
const document: Document = {
  name: 'notes',
  path,
  audience: 'customers',
  channel: 'release',
  visibility: 'public',
  text: 'new\n',
};
const file = (text: string | null, isForeign = false): CurrentFile => ({ path, text, isForeign });
const current = (now: CurrentFile, ...ours: readonly string[]): Current => ({
  files: [now],
  state: { path: STATE_FILE, text: null, isForeign: false },
  written: ours.length === 0 ? {} : { [path]: ours.map(canonicalHash) },
  memories: {},
});

test.each<[string, Current, string]>([
  ['a missing file is created', current(file(null)), 'create'],
  ['a text that we wrote and nobody edited is updated', current(file('old\n'), 'old\n'), 'update'],
  ['a text of a run that was cut short is updated', current(file('newer\n'), 'old\n', 'newer\n'), 'update'],
  ['a text that such a run did not come to is updated', current(file('old\n'), 'old\n', 'newer\n'), 'update'],
  [
    'line endings, trailing space and blank lines at the end are no edit',
    current(file('old \r\n\r\n'), 'old\n'),
    'update',
  ],
  ['an edited text is kept', current(file('old, but better\n'), 'old\n'), 'skip'],
  ['a text that we do not know is kept', current(file('somebody’s\n')), 'skip'],
  ['an equal text is left alone', current(file('new\r\n'), 'old\n'), 'skip'],
  ['what is no text of ours is kept', current(file(null, true), 'old\n'), 'skip'],
])('%s', (_title, before, kind) => {
  expect(plan([document], before, keeping)).toMatchObject([{ kind, path }]);
});

const OLD = '- Old. <!-- #1 -->\n- Other. <!-- #2 -->\n';
const NEW = '- New. <!-- #1 -->\n- Other. <!-- #2 -->\n';

test.each<[what: string, now: string | null, reason: string, text: string]>([
  ['updated where nobody edited it', OLD, 'update: nobody edited it', NEW],
  [
    'updated around what a person wrote',
    OLD.replace('Other', 'Mine'),
    'update: 1 entry edited by a person and kept',
    NEW.replace('Other', 'Mine'),
  ],
  ['unchanged', NEW, 'skip: unchanged', NEW],
  [
    'unchanged where a person wrote it',
    NEW.replace('Other', 'Mine'),
    'skip: unchanged; 1 entry edited by a person and kept',
    NEW.replace('Other', 'Mine'),
  ],
])('a text that is remembered entry by entry is %s', (_, now, reason, text) => {
  const memory = reconciler.reconcile({ base: null, current: null, next: OLD }).memory;
  const before = { ...current(file(now)), memories: { [path]: memory } };
  const [operation] = plan([{ ...document, text: NEW }], before, keeping);
  expect(operation).toMatchObject({ target: 'file', name: path, visibility: 'internal', text, conflicts: [] });
  expect(`${operation?.kind}: ${operation?.reason}`).toBe(reason);
  expect(Object.keys(operation?.memory?.parts ?? {})).toEqual(['#1', '#2']);
  const again = stateText(before, operation === undefined ? [] : [operation], true, reconciler.join);
  expect(parseState(STATE_FILE, again, reconciler.read).memories).toEqual({ [path]: operation?.memory });
});

test.each<[what: string, now: CurrentFile, ours: readonly string[], reason: string, isRemembered: boolean]>([
  ['new', file(null), [], 'create: new', true],
  ['ours', file('old\n'), ['old\n'], 'update: nobody edited it', true],
  ['equal', file('new\n'), [], 'skip: unchanged', true],
  [
    'a person’s',
    file('mine\n'),
    ['old\n'],
    'skip: edited by a person, so it is kept; move it away to get the new text',
    false,
  ],
  ['no text', file(null, true), [], 'skip: no text of ours, so it is kept; move it away to get the new text', false],
])('the reason says how a text that is %s fares', (_, now, ours, reason, isRemembered) => {
  const [operation] = plan([document], current(now, ...ours), keeping);
  expect(`${operation?.kind}: ${operation?.reason}`).toBe(reason);
  expect(operation?.memory !== null).toBe(isRemembered);
  expect(operation?.conflicts).toEqual([]);
});

test('a state is sorted, whatever order its texts came in', () => {
  const written = { b: ['1'], a: ['2', '3'], c: ['4'] };
  const before = { ...current(file(null)), files: [], written };
  expect(stateText(before, [], true, reconciler.join)).toBe(
    `${JSON.stringify({ schema: 1, written: { a: ['2', '3'], b: '1', c: '4' } }, null, 1)}\n`,
  );
});

/** What the state says after it was written and read. */
function known(before: Current, isDone = true): Current['written'] {
  const text = stateText(before, plan([document], before, keeping), isDone, reconciler.join);
  return parseState(STATE_FILE, text, reconciler.read).written;
}

const [old, fresh] = ['old\n', 'new\n'].map(canonicalHash) as [string, string];

test('the state remembers what was written and keeps what was not touched', () => {
  const before = { ...current(file(null)), written: { 'other.md': ['abc', 'def'] } };
  expect(known(before)).toEqual({ 'other.md': ['abc', 'def'], [path]: [fresh] });
});

test('before anything is written the state knows both texts', () => {
  expect(known(current(file('old\n'), 'old\n'), false)).toEqual({ [path]: [old, fresh] });
  expect(known(current(file('old\n'), 'old\n'))).toEqual({ [path]: [fresh] });
});

test('a text equal to ours counts as ours, however it came there', () => {
  expect(known(current(file('new\n')))).toEqual({ [path]: [fresh] });
});

test('an edited text does not', () => {
  expect(known(current(file('old, but better\n'), 'old\n'))).toEqual({ [path]: [old] });
});

test.each(['', '{', '[]', 'null', '{"schema":0,"written":{"a":"b"}}', '{"written":{"a":"b"}}'])(
  'a state that says nothing useful (%s) makes every text a person’s',
  text => {
    expect(parseState(STATE_FILE, text, reconciler.read)).toEqual({ written: {}, memories: {} });
  },
);

test('a state’s entry that is no hash is nobody’s', () => {
  const text = '{"schema":1,"written":{"a":1,"b":[2,"x"]},"memories":{"a":7,"b":{"parts":{}}}}';
  expect(parseState(STATE_FILE, text, reconciler.read)).toEqual({
    written: { a: [], b: ['x'] },
    memories: { b: { parts: {} } },
  });
});

test('a state of a later version is refused, not replaced', () => {
  expect(() => parseState('out/.drumroll.json', '{"schema":2,"written":{}}', reconciler.read)).toThrow(
    expect.objectContaining({ code: 'E_OUTPUT_NEWER', message: expect.stringContaining('out/.drumroll.json') }),
  );
});
