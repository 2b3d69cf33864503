/** Publish: the draft release. In: the notes as they will stand, what exists, what is remembered. Out: operations; nothing published is touched. */
import type { ReleaseOperation, TextMemory } from '../../model.ts';
import type { CurrentPullRequest, CurrentRelease, GitHubCurrent } from '../current.ts';
import { withoutClosingWords } from '../letters/closing-words.ts';
import { keptWords } from '../letters/kept-words.ts';
import { fileLink } from '../letters/web-links.ts';
import { visibilityOf } from '../placement.ts';
import type { LineState } from '../state/line-state.ts';
import type { Want } from '../want.ts';
import { fitted, RELEASE_LIMIT } from './fit.ts';
import { isOurs, mayBeLate } from './judge.ts';
import { isMarked, markedWithin } from './marker.ts';
import { newBody, planBody, type SharedBody } from './plan-body.ts';
import { type FieldPlan, type Fields, joinFieldPlans, planFields, reasonOf, standingIn } from './plan-fields.ts';
import type { DraftedFile } from './plan-file.ts';
import { releaseBody } from './release-body.ts';

export interface ReleasePlan {
  readonly operations: readonly ReleaseOperation[];
  readonly fields: FieldPlan | null;
  /** The one to keep up to date; null without one. */
  readonly id: number | null;
}

/** What the functions below share. */
interface ReleaseScene {
  readonly want: Want;
  readonly current: GitHubCurrent;
  readonly state: LineState;
  /** Of the draft. */
  readonly tag: string;
  /** Our body, and whether people write in it together with us. */
  readonly body: SharedBody;
  readonly isShared: boolean;
  /** Its fields but for the body. */
  readonly wanted: Fields;
}

/**
 * One draft, told apart by its marker. Of several the lowest id wins, and a later one goes only if all of it is what we wrote.
 */
export function planRelease(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  pullRequest: CurrentPullRequest | null,
  notes: DraftedFile | null,
  resting: string | null = null,
): ReleasePlan {
  const { release, commit } = want;
  if (!want.wantsRelease || commit === null) return { operations: [], fields: null, id: null };
  const drafts = current.releases.filter(({ isDraft, body }) => isDraft && isMarked(body, want.line.mark));
  const recorded = current.releases.find(({ id }) => id === state.ids.release) ?? null;
  const draft = drafts.reduce<CurrentRelease | null>(
    (lowest, one) => (lowest === null || one.id < lowest.id ? one : lowest),
    recorded?.isDraft === true ? recorded : null,
  );
  const tag = tagOf(want);
  const skip = (reason: string): ReleasePlan => {
    const id = draft?.id ?? null;
    return { operations: [releaseOperation('skip', id, reason, { want, current, tag })], fields: null, id };
  };
  if (resting !== null) return skip(resting);
  if (tag === null || release.version === null) return skip('there is no version yet; `--release` gives one');
  if (pullRequest?.state === 'merged') return skip('the text was approved by merging it');
  if (notes === null) return skip(whyNoNotes(want));
  const scene: ReleaseScene = {
    want,
    current,
    state,
    tag,
    body: {
      of: 'release',
      limit: RELEASE_LIMIT,
      write: limit => bodyOf(want, current, notes, limit),
      hidesMarkers: false,
    },
    // Beside a pull request the body follows the files, unless people were told before to edit it here.
    isShared: !want.wantsPullRequest || state.memories['release.body'] !== undefined,
    wanted: {
      tag,
      commit,
      title: [release.product, release.version].filter(Boolean).join(' '),
      prerelease: String(isPrerelease(release.version)),
    },
  };
  if (draft === null) {
    const why = whyNotMade(recorded, scene);
    return why === null ? planNew(scene) : skip(why);
  }
  const { operations, fields, id } = planStanding(draft, scene);
  return { operations: [...operations, ...planDoubles(drafts, draft, scene)], fields, id };
}

function whyNoNotes({ documents }: Want): string {
  return documents.some(({ name }) => name === 'notes')
    ? 'there are no notes on the drafts branch'
    : 'the notes may not lie in this repository';
}

/** Null where a draft may be made. */
function whyNotMade(recorded: CurrentRelease | null, { want, current, state, tag }: ReleaseScene): string | null {
  if (state.ids.release !== undefined)
    return recorded === null
      ? 'the one on record is gone, so a person deleted it'
      : 'a person published it; it is not touched';
  const other = current.releases.find(one => one.tag === tag);
  if (other !== undefined)
    return other.isDraft ? 'somebody else has a draft for this tag' : 'this tag is published; it is not touched';
  return isBlocked(want, current) ? WORKFLOWS : null;
}

function planNew(scene: ReleaseScene): ReleasePlan {
  const { text, memory } = freshBody(scene);
  const made = { fields: { ...scene.wanted, body: text }, memory };
  return { operations: [releaseOperation('create', null, 'new', scene, made)], fields: null, id: null };
}

/** Field by field, and the body entry by entry where people write in it with us. */
function planStanding(draft: CurrentRelease, scene: ReleaseScene): ReleasePlan {
  const { want, current, state, body: shared, wanted } = scene;
  const { id, tag, commit, title, body, isPrerelease: isEarly } = draft;
  const now: Fields = { tag, commit, title, body, prerelease: String(isEarly) };
  const together = scene.isShared
    ? planBody(shared, body, state, { reconciler: want.reconciler, isRecent: mayBeLate(current, want.now) })
    : null;
  const fields = joinFieldPlans(
    planFields('release.', wanted, now, state),
    together?.fields ?? planFields('release.', { body: freshBody(scene).text }, now, state),
  );
  const isUpdate = Object.keys(fields.fields).length > 0;
  if (isUpdate && isBlocked(want, current))
    return { operations: [releaseOperation('skip', id, WORKFLOWS, scene)], fields, id };
  const reason = reasonOf(fields, current.state.isForbidden, keptWords(together?.entries ?? []));
  const update = releaseOperation(isUpdate ? 'update' : 'skip', id, reason, scene, {
    fields: fields.fields,
    against: standingIn(now, fields.fields),
    memory: together?.memory ?? null,
    newConflicts: together?.conflicts.filter(({ isNew }) => isNew).length ?? 0,
  });
  return { operations: [update], fields, id };
}

/** Two runs at the same time can make two. */
function planDoubles(
  drafts: readonly CurrentRelease[],
  draft: CurrentRelease,
  scene: ReleaseScene,
): readonly ReleaseOperation[] {
  return drafts
    .filter(({ id }) => id !== draft.id)
    .map(({ id, body }) =>
      isOurs(body, 'release.body', scene.state)
        ? releaseOperation(
            'delete',
            id,
            `a second draft, made at the same time as ${draft.id}; nobody edited it`,
            scene,
            { against: { body } },
          )
        : releaseOperation('skip', id, 'a second draft that somebody edited; delete it by hand', scene),
    );
}

function freshBody({ want, body, isShared }: ReleaseScene): {
  readonly text: string;
  readonly memory: TextMemory | null;
} {
  return isShared ? newBody(body, want.reconciler) : { text: body.write(body.limit), memory: null };
}

function releaseOperation(
  kind: ReleaseOperation['kind'],
  id: number | null,
  reason: string,
  { want, current, tag }: Pick<ReleaseScene, 'want' | 'current'> & { readonly tag: string | null },
  facts: Partial<Pick<ReleaseOperation, 'fields' | 'against' | 'memory' | 'newConflicts'>> = {},
): ReleaseOperation {
  return {
    target: 'release',
    kind,
    name: `draft release${tag === null ? '' : ` ${tag}`}`,
    reason,
    visibility: visibilityOf(want),
    repository: current.repository.slug,
    fields: {},
    against: {},
    id,
    memory: null,
    newConflicts: 0,
    ...facts,
  };
}

/** `GITHUB_TOKEN` gets a 403 for it; known before anything is written. */
function isBlocked({ mayWriteWorkflows }: Want, { hasOtherWorkflows }: GitHubCurrent): boolean {
  return hasOtherWorkflows && !mayWriteWorkflows;
}

/** The reason where `GITHUB_TOKEN` gets a 403. */
export const WORKFLOWS =
  'this commit has other files in .github/workflows than the default branch, and GITHUB_TOKEN may not make a release there; give `token` a GitHub App’s token with `workflows: write`';

/** `2.0.0-rc.1`. */
export function isPrerelease(version: string): boolean {
  return /^\d[\d.]*-/.test(version);
}

/** As the last release was tagged, and `v1.2.3` before the first. */
export function tagOf({ release, previousVersion }: Pick<Want, 'release' | 'previousVersion'>): string | null {
  const { tag, version, previousTag, package: packageName } = release;
  if (tag !== null || version === null) return tag;
  if (previousTag !== null && previousVersion !== null && previousTag.endsWith(previousVersion))
    return previousTag.slice(0, previousTag.length - previousVersion.length) + version;
  return packageName === null ? `v${version}` : `${packageName}@${version}`;
}

function bodyOf(
  { line, wantsPullRequest }: Want,
  current: GitHubCurrent,
  { text, document }: DraftedFile,
  limit: number,
): string {
  const link = fileLink(current.repository.url, 'blob', line.branch, document.path);
  const where = wantsPullRequest ? `in [the full notes](${link})` : 'too many for this page';
  const left = (count: number): string =>
    `${count === 1 ? 'One more change is' : `${count} more changes are`} ${where}.`;
  return markedWithin(limit, line.mark, room => fitted(withoutClosingWords(releaseBody(text)), room, left));
}
