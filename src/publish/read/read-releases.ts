/** Publish: the releases of a repository. In: its name. Out: each one's tag and text, drafts too where the token may see them. */

import type { CurrentRelease } from '../current.ts';
import { type GitHub, repositoryPath } from '../github.ts';
import { askList } from './ask.ts';
import { releaseOf, shaped } from './read-shapes.ts';

/** GitHub lists 10,000 releases at most. */
const MOST_PAGES = 100;

/** The newest hundred, and how many hundreds there are. */
export interface ReleasePage {
  readonly list: readonly CurrentRelease[];
  readonly pages: number;
}

/** @throws `E_GITHUB_NOT_FOUND`, and what the port throws. */
export async function readReleasePage(github: GitHub, slug: string, page = 1): Promise<ReleasePage> {
  const path = `${repositoryPath(slug)}/releases`;
  const { data, pages } = await askList(github, path, { per_page: 100, page }, 'contents: read');
  return { list: shaped(data, releaseOf), pages: pages ?? 1 };
}

/** That page, and all that follow. @throws As {@link readReleasePage}. */
export async function withOtherPages(
  github: GitHub,
  slug: string,
  { list, pages }: ReleasePage,
): Promise<readonly CurrentRelease[]> {
  const numbers = Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, index) => index + 2);
  const others = await Promise.all(numbers.map(page => readReleasePage(github, slug, page)));
  return [...list, ...others.flatMap(page => page.list)];
}
