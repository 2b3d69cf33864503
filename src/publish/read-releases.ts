/** Publish: all releases of a repository. In: its name. Out: each page's tag and text, drafts too where the token may see them. */
import { askList } from './ask.ts';
import type { CurrentRelease } from './current.ts';
import { type GitHub, repositoryPath } from './github.ts';
import { releaseOf, shaped } from './read-shapes.ts';

/** GitHub lists 10,000 releases at most. */
const MOST_PAGES = 100;

/** @throws `E_GITHUB_NOT_FOUND`, and what the port throws. */
export async function readReleases(github: GitHub, slug: string): Promise<readonly CurrentRelease[]> {
  const read = (page: number) =>
    askList(github, `${repositoryPath(slug)}/releases`, { per_page: 100, page }, 'contents: read');
  const { data, pages } = await read(1);
  const others = Array.from({ length: Math.min(pages ?? 1, MOST_PAGES) - 1 }, (_, index) => index + 2);
  const rest = await Promise.all(others.map(read));
  return [data, ...rest.map(one => one.data)].flatMap(list => shaped(list, releaseOf));
}
