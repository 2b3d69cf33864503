/** Publish: one file on the drafts branch. In: its document, what stands there, what is remembered. Out: what to write, what will stand there, what is asked. */
import type { Document, DraftsFileOperation, TextMemory } from '../../model.ts';
import type { GitHubCurrent } from '../current.ts';
import { isSource, settleSource, type Told } from '../follow-words.ts';
import { keptWords } from '../letters/kept-words.ts';
import type { Offer } from '../letters/offer.ts';
import { type Question, question } from '../letters/question.ts';
import { shippedPath } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { canonicalHash } from './canonical.ts';
import { isOurs, judge } from './judge.ts';
import type { Fields } from './plan-fields.ts';
import { settleFile } from './settle-file.ts';

/** One file as it will stand on the drafts branch. */
export interface DraftedFile {
  readonly document: Document;
  readonly text: string;
  readonly isEdited: boolean;
  /** What a person did to it, in words; empty where nobody touched it, or the whole of it is theirs. */
  readonly kept: string;
}

/** What each file is planned with. */
export interface FileScene {
  readonly want: Want;
  readonly current: GitHubCurrent;
  readonly state: LineState;
  /** Boxes that people ticked. */
  readonly ticks: ReadonlySet<string>;
  /** Why nothing on the branch is touched; null where it may be. */
  readonly frozen: string | null;
  /** Until when nothing is written, because a person edits: `15:05 UTC`; null where nobody does. */
  readonly quiet: string | null;
  /** Whether a release is out whose texts still lie here: they go to a folder of its own. */
  readonly isMoving: boolean;
}

export interface FilePlan {
  /** One for the file, and one before it for the text of a release that is out. */
  readonly operations: readonly DraftsFileOperation[];
  /** Null where none will stand there. */
  readonly file: DraftedFile | null;
  /** Entries that a person edited while their source went on. */
  readonly questions: readonly Question[];
  /** The new text, where a person's edit keeps it out. */
  readonly offer: Offer | null;
  /** Its hash by its path, where it stands as we wrote or want it. */
  readonly standing: Fields;
  /** Whether it shows an earlier text of ours. */
  readonly isLate: boolean;
  /** Whether newer text waits until somebody has finished editing. */
  readonly isWaiting: boolean;
  /** Words that people gave its entries, for the files that follow it. */
  readonly told: Told | null;
}

const NOTHING: Omit<FilePlan, 'operations'> = {
  file: null,
  questions: [],
  offer: null,
  standing: {},
  isLate: false,
  isWaiting: false,
  told: null,
};

/**
 * @param text What the document says in the words that people gave its source.
 * @param told Those words; null where there are none.
 */
export function planFile(document: Document, text: string, told: Told | null, scene: FileScene): FilePlan {
  const { want, current, state, frozen, isMoving } = scene;
  const { path } = document;
  const now = current.files.get(path);
  if (frozen !== null) {
    const file = now === undefined ? null : { document, text: now, isEdited: !isOurs(now, path, state), kept: '' };
    return { ...NOTHING, operations: [fileOperation('skip', path, frozen, scene)], file };
  }
  if (now === undefined) return planMissing(document, text, scene);
  // The branch is read by its commit, so what shows our earlier text was put back by a person.
  const base = current.state.isForbidden || isMoving ? null : want.reconciler.read(state.memories[path] ?? null);
  return base === null
    ? planWhole(document, text, now, scene)
    : planByEntry(document, text, { now, base, told }, scene);
}

function planMissing(document: Document, text: string, scene: FileScene): FilePlan {
  const { state, current } = scene;
  const { path } = document;
  if (state.texts[path] !== undefined && current.drafts !== null)
    return { ...NOTHING, operations: [fileOperation('skip', path, 'deleted by a person, so it stays deleted', scene)] };
  return write({ document, text, reason: 'new', memory: freshMemory(document, text, scene) }, undefined, scene);
}

/** What is remembered of its entries tells a person's words from ours, one by one. */
function planByEntry(
  document: Document,
  text: string,
  { now, base, told }: { readonly now: string; readonly base: TextMemory; readonly told: Told | null },
  scene: FileScene,
): FilePlan {
  const { want, state, ticks, quiet } = scene;
  const { reconciler } = want;
  const { path, text: pristine } = document;
  const settle = (next: string) => settleFile({ path, base, current: now, next, pristine }, ticks, reconciler);
  const { settled, told: own } = isSource(document)
    ? settleSource(document, settle, want.retell, reconciler)
    : { settled: settle(text), told: null };
  const { memory, conflicts, asked, entries, text: whole } = settled;
  const kept = keptWords(entries);
  const newConflicts = conflicts.filter(({ isNew }) => isNew).length;
  const isSame = whole === null || whole === now;
  // An answer to what waits is kept for the run that writes.
  const isWaiting = !isSame && quiet !== null;
  const questions = (isWaiting ? asked : conflicts).map(one => question(one, { path, told, ticks, isWaiting }, want));
  if (!isSame) {
    const reason = kept || 'nobody edited it';
    return {
      ...write({ document, text: whole, reason, memory, kept, newConflicts }, now, scene),
      questions,
      told: own,
    };
  }
  const reason = kept === '' ? 'unchanged' : `unchanged; ${kept}`;
  return {
    ...NOTHING,
    operations: [fileOperation('skip', path, reason, scene, { memory, newConflicts })],
    file: { document, text: now, isEdited: kept !== '', kept },
    questions,
    // A person's words do not become ours, or undoing them would look like an old read.
    standing: isOurs(now, path, state) ? { [path]: canonicalHash(now) } : {},
    told: own,
  };
}

/** Of a file of whose entries nothing is remembered, all is ours or all is a person's. */
function planWhole(document: Document, text: string, now: string, scene: FileScene): FilePlan {
  const { state, current, isMoving, quiet } = scene;
  const { path } = document;
  const verdict = judge(now, text, path, state);
  const memory = freshMemory(document, text, scene);
  const standing = verdict === 'same' || verdict === 'ours' ? { [path]: canonicalHash(now) } : {};
  if (verdict === 'same') {
    const operations = [fileOperation('skip', path, 'unchanged', scene, { memory })];
    return { ...NOTHING, operations, file: { document, text: now, isEdited: false, kept: '' }, standing };
  }
  if (verdict !== 'late' && isMoving) {
    const plan = write({ document, text, reason: `${state.moving} is out`, memory }, now, scene);
    const moved = quiet === null ? keepShipped(path, now, scene) : [];
    return { ...plan, operations: [...moved, ...plan.operations], standing };
  }
  if (verdict === 'ours')
    return { ...write({ document, text, reason: 'nobody edited it', memory }, now, scene), standing };
  const isLate = verdict === 'late';
  // Whoever edited the whole of it has seen the text that stood there.
  const isNew = !isLate && canonicalHash(text) !== state.texts[path]?.last;
  return {
    ...NOTHING,
    operations: [fileOperation('skip', path, keptReason(isLate, current.state.isForbidden), scene)],
    file: { document, text: now, isEdited: !isLate, kept: '' },
    offer: isNew ? { name: path, text, remark: '' } : null,
    isLate,
  };
}

interface Writing {
  readonly document: Document;
  readonly text: string;
  readonly reason: string;
  readonly memory: TextMemory;
  readonly kept?: string;
  readonly newConflicts?: number;
}

/** Who has the file open in an editor should be able to save it, so until then it stays as it is. */
function write(
  { document, text, reason, memory, kept = '', newConflicts = 0 }: Writing,
  now: string | undefined,
  scene: FileScene,
): FilePlan {
  const { path } = document;
  if (scene.quiet !== null) {
    const operations = [fileOperation('skip', path, `waits until ${scene.quiet}, since a person edits here`, scene)];
    const isEdited = now !== undefined && (kept !== '' || !isOurs(now, path, scene.state));
    return {
      ...NOTHING,
      operations,
      file: now === undefined ? null : { document, text: now, isEdited, kept },
      isWaiting: true,
    };
  }
  const kind = now === undefined ? 'create' : 'update';
  const operations = [fileOperation(kind, path, reason, scene, { fields: { text }, memory, newConflicts })];
  return { ...NOTHING, operations, file: { document, text, isEdited: kept !== '', kept } };
}

/** The text of a release that is out, where nobody has put it into its folder yet. */
export function keepShipped(path: string, text: string, scene: FileScene): readonly DraftsFileOperation[] {
  const { want, state, current } = scene;
  const shipped = shippedPath(path, want.line, want.release.package, state.moving);
  if (current.startFiles.has(shipped)) return [];
  return [fileOperation('create', shipped, `the text of ${state.moving}`, scene, { fields: { text } })];
}

export function fileOperation(
  kind: DraftsFileOperation['kind'],
  path: string,
  reason: string,
  { want, current }: Pick<FileScene, 'want' | 'current'>,
  facts: Partial<Pick<DraftsFileOperation, 'fields' | 'memory' | 'newConflicts'>> = {},
): DraftsFileOperation {
  const { branch } = want.line;
  return {
    target: 'drafts-file',
    kind,
    name: `${branch}: ${path}`,
    reason,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    fields: {},
    branch,
    path,
    memory: null,
    newConflicts: 0,
    ...facts,
  };
}

function freshMemory({ text: pristine }: Document, next: string, { want }: FileScene): TextMemory {
  return want.reconciler.reconcile({ base: null, current: null, next, pristine }).memory;
}

function keptReason(isLate: boolean, isForbidden: boolean): string {
  if (isForbidden) return 'without the state branch nothing that exists is rewritten';
  return isLate ? 'shows an earlier text of ours, so it is left alone' : 'edited by a person, so it is kept';
}
