/** Publish: the files on the drafts branch. In: documents, what exists, what is remembered. Out: operations, and what will stand there. */
import type { DraftsFileOperation } from '../../model.ts';
import type { CurrentPullRequest, GitHubCurrent } from '../current.ts';
import { followersOf, sourceFirst } from '../follow-words.ts';
import type { Offer } from '../letters/offer.ts';
import type { Question } from '../letters/question.ts';
import { shippedPath } from '../line.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { ticksIn } from './boxes.ts';
import { isOurs } from './judge.ts';
import type { Fields } from './plan-fields.ts';
import { type DraftedFile, type FilePlan, type FileScene, fileOperation, keepShipped, planFile } from './plan-file.ts';

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

const NO_FILES: FilesPlan = {
  operations: [],
  files: [],
  questions: [],
  offers: [],
  standing: {},
  isLate: false,
  waiting: null,
};

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
  if (!want.wantsPullRequest) return NO_FILES;
  const quiet = isAsked ? null : quietUntil(current.editedAt, want.now);
  const scene: FileScene = {
    want,
    current,
    state,
    ticks: ticksIn(current.comments['pull-request']?.body ?? ''),
    frozen: frozenReason(pullRequest) ?? approved,
    quiet,
    isMoving: isMoving(want, current, state),
  };
  const plans = planEach(scene);
  const waiting = plans.filter(({ isWaiting }) => isWaiting).length;
  return {
    operations: [...plans.flatMap(({ operations }) => operations), ...planUnwanted(scene)],
    files: plans.flatMap(({ file }) => file ?? []),
    questions: plans.flatMap(({ questions }) => questions),
    offers: plans.flatMap(({ offer }) => offer ?? []),
    standing: Object.assign({}, ...plans.map(({ standing }) => standing)),
    isLate: plans.some(({ isLate }) => isLate),
    waiting: quiet === null || waiting === 0 ? null : { files: waiting, until: quiet },
  };
}

/** The source first, since the others follow the words that people gave it. */
function planEach(scene: FileScene): readonly FilePlan[] {
  const { documents, retell, told: elsewhere } = scene.want;
  let told = elsewhere;
  let followers = followersOf(documents, told, retell);
  return sourceFirst(documents.filter(({ channel }) => channel !== 'checklist')).map(document => {
    const plan = planFile(document, followers.get(document.path) ?? document.text, told, scene);
    if (plan.told !== null) {
      told = plan.told;
      followers = followersOf(documents, told, retell);
    }
    return plan;
  });
}

/** Files of this line that were written for this release and are not wanted now. */
function planUnwanted(scene: FileScene): readonly DraftsFileOperation[] {
  const { want, current, state, frozen, quiet, isMoving: isOut } = scene;
  if (frozen !== null || quiet !== null) return [];
  const isWanted = new Set(want.documents.map(({ path }) => path));
  return Object.keys(state.texts).flatMap(path => {
    const now = current.files.get(path);
    if (now === undefined || isWanted.has(path) || !path.startsWith(`${want.line.folder}/`)) return [];
    const why = 'this release has no such text any more';
    if (isOut) return [...keepShipped(path, now, scene), fileOperation('delete', path, why, scene)];
    return isOurs(now, path, state)
      ? [fileOperation('delete', path, why, scene)]
      : [fileOperation('skip', path, `edited by a person, so it is kept, although ${why}`, scene)];
  });
}

/** A run that was cut short may have moved them, in the same commit that wrote the new texts. */
function isMoving(
  { line, release }: Want,
  { files, startFiles, drafts }: GitHubCurrent,
  { moving, texts }: LineState,
): boolean {
  const isMoved = (path: string): boolean => files.has(path) && files.get(path) !== startFiles.get(path);
  return (
    moving !== '' &&
    (drafts === null || !Object.keys(texts).some(path => isMoved(shippedPath(path, line, release.package, moving))))
  );
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
