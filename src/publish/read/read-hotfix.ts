/** Publish, hotfixes: whether a tag that no approved text waits for is one. In: the tag, its notes, rules. Out: what to publish, or a sentence that says why not. */

import type { RepositoryFacts } from '../current.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import { type Hotfix, type HotfixDraft, type HotfixGround, hotfixOf } from '../shipping/hotfix.ts';
import { type HotfixRules, hotfixLane } from '../shipping/hotfix-lane.ts';
import { textAt } from './answer.ts';

/** How a run finds out. */
export interface HotfixQuestion {
  readonly rules: HotfixRules;
  /** The notes of the tag's own range, in words that were written for readers; null for a tag that is no release's. */
  readonly draft: (tag: string) => Promise<HotfixDraft | null>;
}

export interface HotfixAnswer {
  readonly hotfix: Hotfix | null;
  /** Why it is none; null where there is nothing to say. */
  readonly refusal: string | null;
}

/** @throws What drafting and reading throw. */
export async function readHotfix(
  tag: string,
  { rules, draft }: HotfixQuestion,
  repository: RepositoryFacts,
  github: GitHub,
): Promise<HotfixAnswer> {
  const drafted = await draft(tag);
  if (drafted === null) return { hotfix: null, refusal: null };
  const ground = await readGround(repository, drafted.release.to, github);
  const { isHotfix, reason } = hotfixLane(tag, { ...drafted, ...ground }, rules);
  return isHotfix
    ? { hotfix: hotfixOf(drafted, ground, repository, reason), refusal: null }
    : { hotfix: null, refusal: reason };
}

async function readGround(
  { slug, defaultBranch }: RepositoryFacts,
  commit: string,
  github: GitHub,
): Promise<HotfixGround> {
  const root = repositoryPath(slug);
  const [compared, latest] = await Promise.all([
    github.find(root + apiPath`/compare/${`${defaultBranch}...${commit}`}`, { per_page: 1 }),
    github.find(`${root}/releases/latest`),
  ]);
  return {
    isOnDefaultBranch: ['behind', 'identical'].includes(textAt(compared?.data, 'status') ?? ''),
    latestTag: textAt(latest?.data, 'tag_name'),
  };
}
