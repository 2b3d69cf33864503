/** Publish: the files on the drafts branch. In: documents, what exists, what is remembered. Out: operations, and what will stand there. */
import type { Document, DraftsFileOperation, TextMemory, Visibility } from '../../model.ts';
import type { CurrentPullRequest, GitHubCurrent } from '../current.ts';
import { followersOf, isSource, settleSource, sourceFirst, type Told } from '../follow-words.ts';
import { keptWords } from '../letters/kept-words.ts';
import type { Offer } from '../letters/offer.ts';
import { type Question, question } from '../letters/question.ts';
import { shippedPath } from '../line.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { ticksIn } from './boxes.ts';
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

export interface FilesPlan {
  readonly operations: readonly DraftsFileOperation[];
  readonly files: readonly DraftedFile[];
  /** Entries that a person edited while their source went on. */
  readonly questions: readonly Question[];
  /** New texts that a person's edit keeps out. */
  readonly offers: readonly Offer[];
  readonly standing: Fields;
  readonly isLate: boolean;
  /** Files that have newer text, which waits until somebody has finished editing: how many, and until when. */
  readonly waiting: { readonly files: number; readonly until: string } | null;
}

/**
 * @param approved Why nothing here is written, where the text is approved.
 * @param isAsked A person asked for this very write, so that it waits for nobody.
 */
export function planFiles(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  pullRequest: CurrentPullRequest | null,
  { approved, isAsked }: { readonly approved: string | null; readonly isAsked: boolean } = {
    approved: null,
    isAsked: false,
  },
): FilesPlan {
  const frozen = frozenReason(pullRequest) ?? approved;
  const plan = {
    operations: [] as DraftsFileOperation[],
    files: [] as DraftedFile[],
    questions: [] as Question[],
    offers: [] as Offer[],
    standing: {} as Record<string, string>,
    isLate: false,
    waiting: null as { files: number; until: string } | null,
  };
  const quiet = isAsked ? null : quietUntil(current.editedAt, want.now);
  if (!want.wantsPullRequest) return plan;
  const visibility = visibilityOf(want);
  const operation = (
    kind: DraftsFileOperation['kind'],
    path: string,
    reason: string,
    text?: string,
    memory: TextMemory | null = null,
    newConflicts = 0,
  ): void => {
    const fields: Fields = text === undefined ? {} : { text };
    const { slug: repository } = current.repository;
    const { branch } = want.line;
    plan.operations.push({
      target: 'drafts-file',
      kind,
      name: `${branch}: ${path}`,
      reason,
      visibility,
      repository,
      fields,
      branch,
      path,
      memory,
      newConflicts,
    });
  };
  const { reconciler } = want;
  const remembered = (path: string): TextMemory | null => reconciler.read(state.memories[path] ?? null);
  const shipped = (path: string): string => shippedPath(path, want.line, want.release.package, state.moving);
  const keepShipped = (path: string, text: string): void => {
    if (!current.startFiles.has(shipped(path))) operation('create', shipped(path), `the text of ${state.moving}`, text);
  };
  // A run that was cut short may have moved them, in the same commit that wrote the new texts.
  const isMoving = state.moving !== '' && !Object.keys(state.texts).some(path => isMoved(shipped(path), current));
  const ticks = ticksIn(current.comments['pull-request']?.body ?? '');
  let told: Told | null = want.told;
  let followers = followersOf(want.documents, told, want.retell);
  for (const document of sourceFirst(want.documents.filter(({ channel }) => channel !== 'checklist'))) {
    const { path, text: pristine } = document;
    const text = followers.get(path) ?? pristine;
    const now = current.files.get(path);
    const stands = (standing: string, isEdited: boolean, kept = ''): void => {
      plan.files.push({ document, text: standing, isEdited, kept });
    };
    // Who has the file open in an editor should be able to save it.
    const put = (
      kind: 'create' | 'update',
      reason: string,
      whole: string,
      memory: TextMemory,
      kept = '',
      newConflicts = 0,
    ): void => {
      if (quiet === null) {
        operation(kind, path, reason, whole, memory, newConflicts);
        stands(whole, kept !== '', kept);
        return;
      }
      operation('skip', path, `waits until ${quiet}, since a person edits here`);
      if (now !== undefined) stands(now, kept !== '' || !isOurs(now, path, state), kept);
      plan.waiting = { files: (plan.waiting?.files ?? 0) + 1, until: quiet };
    };
    const fresh = (): TextMemory => reconciler.reconcile({ base: null, current: null, next: text, pristine }).memory;
    if (frozen !== null) {
      operation('skip', path, frozen);
      if (now !== undefined) stands(now, !isOurs(now, path, state));
      continue;
    }
    if (now === undefined) {
      if (state.texts[path] !== undefined && current.drafts !== null)
        operation('skip', path, 'deleted by a person, so it stays deleted');
      else {
        put('create', 'new', text, fresh());
      }
      continue;
    }
    const verdict = judge(now, text, path, state);
    // The branch is read by its commit, so what shows our earlier text was put back by a person.
    const base = current.state.isForbidden || isMoving ? null : remembered(path);
    if (base !== null) {
      const settle = (next: string) => settleFile({ path, base, current: now, next, pristine }, ticks, reconciler);
      const { settled, told: own } = isSource(document)
        ? settleSource(document, settle, want.retell, reconciler)
        : { settled: settle(text), told: null };
      const { memory, conflicts, asked } = settled;
      const whole = settled.text ?? now;
      const kept = keptWords(settled.entries);
      const newConflicts = conflicts.filter(({ isNew }) => isNew).length;
      // An answer to what waits is kept for the run that writes.
      const isWaiting = whole !== now && quiet !== null;
      for (const conflict of isWaiting ? asked : conflicts)
        plan.questions.push(question(conflict, { path, told, ticks, isWaiting }, want));
      if (whole === now) {
        // A person's words do not become ours, or undoing them would look like an old read.
        if (isOurs(now, path, state)) plan.standing[path] = canonicalHash(now);
        operation('skip', path, kept === '' ? 'unchanged' : `unchanged; ${kept}`, undefined, memory, newConflicts);
        stands(whole, kept !== '', kept);
      } else put('update', kept || 'nobody edited it', whole, memory, kept, newConflicts);
      if (own !== null) {
        told = own;
        followers = followersOf(want.documents, told, want.retell);
      }
      continue;
    }
    if (verdict === 'same' || verdict === 'ours') plan.standing[path] = canonicalHash(now);
    if (verdict === 'same') {
      operation('skip', path, 'unchanged', undefined, fresh());
      stands(now, false);
    } else if (verdict !== 'late' && isMoving) {
      if (quiet === null) keepShipped(path, now);
      put('update', `${state.moving} is out`, text, fresh());
    } else if (verdict === 'ours') {
      put('update', 'nobody edited it', text, fresh());
    } else {
      operation('skip', path, keptReason(verdict === 'late', current.state.isForbidden));
      stands(now, verdict === 'edited');
      plan.isLate ||= verdict === 'late';
      if (verdict === 'edited' && canonicalHash(text) !== state.texts[path]?.last)
        plan.offers.push({ name: path, text, remark: '' });
    }
  }
  if (frozen === null && quiet === null)
    for (const path of Object.keys(state.texts).filter(key => isUnwanted(key, want))) {
      const now = current.files.get(path);
      if (now === undefined) continue;
      if (isMoving) keepShipped(path, now);
      if (isMoving || isOurs(now, path, state)) operation('delete', path, 'this release has no such text any more');
      else
        operation('skip', path, 'edited by a person, so it is kept, although this release has no such text any more');
    }
  return plan;
}

/** Whether the drafts branch has it, and the release branch not yet. */
function isMoved(path: string, { files, startFiles, drafts }: GitHubCurrent): boolean {
  return drafts !== null && files.has(path) && files.get(path) !== startFiles.get(path);
}

/** How long nothing is written after a person's commit. */
const QUIET_MS = 60 * 60_000;

/** `15:05 UTC`; null where nobody has edited for long enough. A date ahead of our clock is now. */
function quietUntil(editedAt: number | null, now: number): string | null {
  if (editedAt === null || now - editedAt >= QUIET_MS) return null;
  return `${new Date(Math.min(editedAt, now) + QUIET_MS).toISOString().slice(11, 16)} UTC`;
}

/** Why nothing on the branch is touched; null where it may be. */
function frozenReason(pullRequest: CurrentPullRequest | null): string | null {
  if (pullRequest?.state === 'closed') return `a person closed #${pullRequest.number}; reopen it to go on`;
  if (pullRequest?.state === 'merged') return `#${pullRequest.number} is merged; the next release starts anew`;
  return null;
}

function keptReason(isLate: boolean, isForbidden: boolean): string {
  if (isForbidden) return 'without the state branch nothing that exists is rewritten';
  return isLate ? 'shows an earlier text of ours, so it is left alone' : 'edited by a person, so it is kept';
}

/** A file of this line that was written for this release and is not wanted now. */
function isUnwanted(key: string, { line, documents }: Want): boolean {
  return key.startsWith(`${line.folder}/`) && !documents.some(({ path }) => path === key);
}

/** Who can read what lies in the repository: everybody, unless it is known to be private. */
export function visibilityOf({ visibility }: Pick<Want, 'visibility'>): Visibility {
  return visibility === 'private' ? 'internal' : 'public';
}
