/** Publish, hotfixes: the record of a release that goes out without an approval. In: its notes and what GitHub has. Out: a {@link Hotfix}. */
import type { Commit, PullRequest, Release } from '../../model.ts';
import { compareVersions } from '../changelog/version-order.ts';
import type { RepositoryFacts } from '../current.ts';
import { isPrerelease } from '../plan/plan-release.ts';
import type { NextRelease } from '../state/release-record.ts';
import { publishedText } from './published-text.ts';

/** The notes of a tag, as nobody edited them. */
export interface HotfixDraft {
  readonly release: Release;
  readonly pullRequests: readonly PullRequest[];
  /** Of the range, newest first. */
  readonly commits: readonly Commit[];
  /** With our markers. */
  readonly text: string;
}

/** What GitHub says of the tag. */
export interface HotfixGround {
  readonly isOnDefaultBranch: boolean;
  /** The tag of the release that GitHub shows as the latest; null without one. */
  readonly latestTag: string | null;
}

export interface Hotfix extends NextRelease {
  /** The tag's commit. */
  readonly to: string;
  /** What readers get. */
  readonly text: string;
  /** GitHub's `make_latest` for a page that is made. */
  readonly latest: 'true' | 'false' | 'legacy';
  /** What makes it a hotfix, as the end of a sentence. */
  readonly reason: string;
}

/** Null where the notes have no version or tag. */
export function hotfixOf(
  { release, pullRequests, text }: HotfixDraft,
  { isOnDefaultBranch, latestTag }: HotfixGround,
  { defaultBranch }: Pick<RepositoryFacts, 'defaultBranch'>,
  reason: string,
): Hotfix | null {
  const { product, package: packageName, version, tag, to, date } = release;
  if (version === null || tag === null) return null;
  const isEarly = isPrerelease(version);
  return {
    branch: isOnDefaultBranch
      ? defaultBranch
      : (lineBranch(pullRequests, defaultBranch) ?? `${version.split('.', 2).join('.')}.x`),
    package: packageName,
    version,
    tag,
    title: [product, version].filter(Boolean).join(' '),
    isPrerelease: isEarly,
    date,
    to,
    text: publishedText(text),
    latest: isEarly ? 'false' : latestOf(tag, version, latestTag),
    reason,
  };
}

/** Where its newest pull request went, if that was not the default branch on its way there. */
function lineBranch(pullRequests: readonly PullRequest[], defaultBranch: string): string | null {
  const bases = pullRequests
    .filter(({ base }) => base !== '' && base !== defaultBranch)
    .toSorted((a, b) => (a.mergedAt < b.mergedAt ? 1 : -1));
  return bases[0]?.base ?? null;
}

/** A patch of an old line is not what people should see first. Versions compare where both tags are named alike. */
function latestOf(tag: string, version: string, latestTag: string | null): Hotfix['latest'] {
  if (latestTag === null) return 'legacy';
  const prefix = tag.endsWith(version) ? tag.slice(0, -version.length).replace(/v$/i, '') : tag;
  const other = latestTag.startsWith(prefix) ? latestTag.slice(prefix.length).replace(/^v/i, '') : '';
  return /^\d/.test(other) && compareVersions(version, other) > 0 ? 'true' : 'false';
}
