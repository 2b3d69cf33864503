/** Publish: how the state moves on. In: a plan's observations and operations. Out: the state that was read, claimed, done in part, done. */
import type { Operation } from '../../model.ts';
import type { Line } from '../line.ts';
import { withoutTicks } from '../plan/boxes.ts';
import { canonicalHash } from '../plan/canonical.ts';
import { blockIn } from '../plan/marker.ts';
import type { Claim, LineState, Made, Written } from './line-state.ts';
import { publishedKey, sectionKey } from './release-record.ts';

/**
 * The state with what was read settled in it: texts that stand as we wrote or want them, ids that were found, what is true of texts
 * whether they will be written or not; no claim.
 */
export function observedState(
  state: LineState,
  standing: Readonly<Record<string, string>>,
  ids: LineState['ids'],
  memories: LineState['memories'],
): LineState {
  return {
    ...state,
    ids: { ...state.ids, ...ids },
    texts: withTexts(state.texts, standing),
    memories: { ...state.memories, ...memories },
    claim: null,
  };
}

/** The state while a run writes. Renewing a claim changes only until when it is good. */
export function claimedState(
  observed: LineState,
  operations: readonly Operation[],
  line: Line,
  claim: Pick<Claim, 'id' | 'until'>,
): LineState {
  const creates = operations.flatMap(operation => {
    const made = madeBy(operation);
    return operation.kind === 'create' && made !== null ? [made] : [];
  });
  const texts = Object.assign({}, ...operations.map(operation => hashesOf(operation, line)));
  return { ...observed, claim: { ...claim, creates, texts } };
}

/** The state once these operations are done. */
export function doneState(
  observed: LineState,
  done: readonly Operation[],
  line: Line,
  made: LineState['ids'],
): LineState {
  let state: LineState = { ...observed, ids: { ...observed.ids, ...made } };
  for (const operation of done) {
    if (operation.target === 'publication') {
      const finished = state.finished.map(one => (one.tag === operation.tag ? { ...one, isOut: true } : one));
      state = { ...state, finished };
    }
    if (operation.kind === 'delete') state = withoutTarget(state, operation);
    else state = { ...state, texts: withTexts(state.texts, hashesOf(operation, line)) };
    state = { ...state, memories: { ...state.memories, ...memoryOf(operation) } };
  }
  return state;
}

/** Key → what to remember of the text that an operation writes entry by entry; nothing for others. */
export function memoryOf(operation: Operation): LineState['memories'] {
  if (operation.kind === 'delete') return {};
  const { target } = operation;
  if (target !== 'drafts-file' && target !== 'issue' && target !== 'release') return {};
  const key = target === 'drafts-file' ? operation.path : `${target}.body`;
  return operation.memory === null ? {} : { [key]: operation.memory };
}

/** What an operation makes, if it is among what GitHub does not keep unique. */
export function madeBy(operation: Operation): Made | null {
  if (operation.target === 'comment') return `comment.${operation.on}`;
  return operation.target === 'pull-request' || operation.target === 'release' || operation.target === 'issue'
    ? operation.target
    : null;
}

/** Key → hash of each text that an operation writes. Of a pull request's body only our block is ours. */
function hashesOf(operation: Operation, { mark, folder }: Line): Readonly<Record<string, string>> {
  if (operation.kind === 'skip' || operation.kind === 'delete') return {};
  if (operation.target === 'file' || operation.target === 'state') return {};
  if (operation.target === 'publication')
    return { [publishedKey(operation.tag)]: canonicalHash(operation.fields.body ?? '') };
  if (operation.target === 'drafts-file') {
    const { path, section } = operation;
    if (section !== undefined)
      return { [path]: canonicalHash(operation.fields.text ?? ''), [sectionKey(path)]: section };
    // A text that only moves out of the way is history, and nobody's to keep up to date.
    return operation.path.startsWith(`${folder}/`)
      ? { [operation.path]: canonicalHash(operation.fields.text ?? '') }
      : {};
  }
  // They are made once, and never compared with anything.
  if (operation.target === 'comment' && (operation.on === 'approval' || operation.on === 'due')) return {};
  const prefix = madeBy(operation) ?? '';
  return Object.fromEntries(
    Object.entries(operation.fields)
      .filter(([name]) => name !== 'head' && name !== 'base')
      .map(([name, text]) => {
        const isBlock = operation.target === 'pull-request' && name === 'body';
        const ours = operation.target === 'comment' ? withoutTicks(text) : text;
        return [`${prefix}.${name}`, canonicalHash(isBlock ? (blockIn(text, mark) ?? '') : ours)];
      }),
  );
}

function withTexts(
  texts: Readonly<Record<string, Written>>,
  hashes: Readonly<Record<string, string>>,
): Readonly<Record<string, Written>> {
  const changed = Object.entries(hashes)
    .filter(([key, hash]) => texts[key]?.last !== hash)
    .map(([key, hash]) => [key, { last: hash, before: texts[key]?.last ?? null }] as const);
  return { ...texts, ...Object.fromEntries(changed) };
}

function withoutTarget(state: LineState, operation: Operation): LineState {
  const isGone = (key: string): boolean =>
    operation.target === 'drafts-file'
      ? key === operation.path
      : operation.target === 'comment' && key.startsWith(`comment.${operation.on}`);
  const without = <Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !isGone(key)));
  return { ...state, ids: without(state.ids), texts: without(state.texts), memories: without(state.memories) };
}
