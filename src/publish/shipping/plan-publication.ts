/** Publish, the page of a release that is out. In: an approved text, what stands on GitHub. Out: its operation; somebody's own words stay. */
import type { PublicationOperation } from '../../model.ts';
import type { CurrentRelease, GitHubCurrent } from '../current.ts';
import { fileLink, historyLink } from '../letters/web-links.ts';
import type { Line } from '../line.ts';
import { visibilityOf } from '../placement.ts';
import { canonicalHash } from '../plan/canonical.ts';
import { fitted, RELEASE_LIMIT } from '../plan/fit.ts';
import { isOurs, judge } from '../plan/judge.ts';
import { isMarked } from '../plan/marker.ts';
import { WORKFLOWS } from '../plan/plan-release.ts';
import type { LineState } from '../state/line-state.ts';
import { publishedKey } from '../state/release-record.ts';
import type { Shipping } from './shipping.ts';

/** Where a text goes out. */
export interface PublicationGround {
  readonly line: Line;
  /** GitHub's `make_latest` for a page that is made. */
  readonly latest: 'true' | 'false' | 'legacy';
  readonly current: Pick<GitHubCurrent, 'repository' | 'releases'>;
  readonly state: LineState;
  /** The branch on which the text can be read in full. */
  readonly branch: string;
  /** This token may not make a release at that commit, since its workflow files are others than the default branch's. */
  readonly isBlocked: boolean;
}

export interface PublicationPlan {
  readonly operation: PublicationOperation;
  /** Whether it stands there already, or stays as somebody wrote it. */
  readonly isOut: boolean;
  /** Hash of what stands there as we want it; null where it does not. */
  readonly standing: string | null;
}

/** The reason where somebody wrote the page. */
export const OWN_WORDS = 'somebody wrote this page, so it stays';

export function planPublication(shipping: Shipping, ground: PublicationGround): PublicationPlan {
  const { release, text, hotfix } = shipping;
  const { current, state, line } = ground;
  const why = hotfix === undefined ? 'approved' : 'a hotfix';
  const key = publishedKey(release.tag);
  const body = fittedBody(text, shipping, ground);
  const planned = (
    kind: PublicationOperation['kind'],
    page: CurrentRelease | null,
    reason: string,
    {
      isOut = false,
      standing = null,
      fields = {},
    }: Partial<Omit<PublicationPlan, 'operation'>> & Partial<Pick<PublicationOperation, 'fields'>> = {},
  ): PublicationPlan => ({
    operation: {
      target: 'publication',
      kind,
      name: `release ${release.tag}`,
      reason,
      visibility: visibilityOf(current.repository),
      repository: current.repository.slug,
      fields,
      id: page?.id ?? null,
      version: release.version,
      tag: release.tag,
      against: page?.body ?? '',
    },
    isOut,
    standing,
  });
  const page = current.releases.find(({ isDraft, tag }) => !isDraft && tag === release.tag) ?? null;
  if (page !== null) {
    const verdict = judge(page.body, body, key, state);
    if (verdict === 'same')
      return planned('skip', page, 'unchanged', { isOut: true, standing: canonicalHash(page.body) });
    const isFree = verdict === 'ours' || page.body.trim() === '' || isOurs(page.body, 'release.body', state);
    if (!isFree) return planned('skip', page, OWN_WORDS, { isOut: true });
    const title = page.title.trim() === '' ? { title: release.title } : {};
    return planned('update', page, release.isOut ? 'corrected' : why, { fields: { ...title, body } });
  }
  if (ground.isBlocked) return planned('skip', null, WORKFLOWS);
  // A hotfix passes the release that is being written: its draft is left alone.
  const draft =
    current.releases.find(
      one =>
        one.isDraft &&
        (hotfix === undefined || one.tag === release.tag) &&
        (one.id === state.ids.release || isMarked(one.body, line.mark)) &&
        isOurs(one.body, 'release.body', state),
    ) ?? null;
  const isNamed = draft !== null && !isOurs(draft.title, 'release.title', state);
  const fields = {
    tag: release.tag,
    commit: release.to,
    ...(isNamed ? {} : { title: release.title }),
    body,
    prerelease: String(draft?.isPrerelease === true || release.isPrerelease),
    latest: ground.latest,
  };
  return planned(draft === null ? 'create' : 'update', draft, why, { fields });
}

/** Nothing of it is cut; what exceeds GitHub's limit is linked. */
function fittedBody(text: string, { release, hotfix }: Shipping, { current, branch }: PublicationGround): string {
  const { url } = current.repository;
  const [place, link] =
    hotfix === undefined
      ? ['the full notes', fileLink(url, 'blob', branch, release.path)]
      : ['the history', historyLink(url, release.tag)];
  return fitted(
    text,
    RELEASE_LIMIT,
    count => `${count === 1 ? 'One more change is' : `${count} more changes are`} in [${place}](${link}).`,
  );
}
