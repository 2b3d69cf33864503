/** Publish: CHANGELOG.md on the drafts branch. In: the notes as they will stand, the file, what is remembered. Out: its operation; null where nobody asked for one. */
import type { DraftsFileOperation } from '../../model.ts';
import type { GitHubCurrent } from '../current.ts';
import { visibilityOf } from '../placement.ts';
import { isOurs } from '../plan/judge.ts';
import type { DraftedFile } from '../plan/plan-file.ts';
import { tagOf } from '../plan/plan-release.ts';
import { publishedText } from '../shipping/published-text.ts';
import type { LineState } from '../state/line-state.ts';
import { sectionKey } from '../state/release-record.ts';
import type { Want } from '../want.ts';
import { type ChangelogUpdate, withRelease } from './changelog-file.ts';
import { sectionOf } from './section-of.ts';

/**
 * The section of the coming release, as the notes say it now. Where nobody touched the file on the drafts branch, it is made anew from
 * the release branch's, so that what others write there is in it; else the section alone is brought up to date.
 * @param isWaiting Nothing on the branch is written in this run.
 */
export function planChangelog(
  want: Want,
  current: GitHubCurrent,
  state: LineState,
  notes: DraftedFile | null,
  isWaiting: boolean,
): DraftsFileOperation | null {
  const { changelog: path, release, line, wantsPullRequest } = want;
  const tag = tagOf(want);
  if (path === null || notes === null || !wantsPullRequest || isWaiting) return null;
  if (tag === null || release.version === null || current.state.isForbidden) return null;
  const { startFiles, repository } = current;
  const now = current.files.get(path) ?? null;
  const start = startFiles.get(path) ?? null;
  const isUntouched = now === null || now === start || isOurs(now, path, state);
  const from = isUntouched && !hasUnmerged(now, start, state) ? start : now;
  const { previousTag } = release;
  const update = withRelease(
    from,
    {
      version: release.version,
      tag,
      date: release.date.slice(0, 10),
      compareUrl:
        previousTag === null
          ? null
          : `${repository.url}/compare/${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`,
      notes: publishedText(notes.text),
    },
    state.claim?.texts[sectionKey(path)] ?? state.texts[sectionKey(path)]?.last ?? null,
  );
  const isSame = update.text === now;
  const isKept = update.section === 'kept' || isOtherVersion(update, state, release.version);
  const base = {
    target: 'drafts-file',
    name: `${line.branch}: ${path}`,
    visibility: visibilityOf(want),
    repository: repository.slug,
    branch: line.branch,
    path,
    memory: null,
    newConflicts: 0,
  } as const;
  if (isSame || (isKept && !isUntouched))
    return {
      ...base,
      kind: 'skip',
      fields: {},
      reason: isKept ? 'somebody edited its section, so it is kept' : 'unchanged',
    };
  return {
    ...base,
    kind: now === null ? 'create' : 'update',
    fields: { text: update.text },
    section: update.hash,
    reason: 'nobody edited it',
  };
}

/** A section that the release branch has not is a release whose drafts were never merged: it must not be lost. */
function hasUnmerged(now: string | null, start: string | null, { finished }: LineState): boolean {
  return (
    now !== null &&
    finished.some(({ version }) => sectionOf(now, version) !== null && sectionOf(start ?? '', version) === null)
  );
}

/** In a file that somebody edited, a second section of ours would stand beside the one for the version that was planned before. */
function isOtherVersion({ section }: ChangelogUpdate, { next }: LineState, version: string): boolean {
  return section === 'added' && next !== null && next.version !== version;
}
