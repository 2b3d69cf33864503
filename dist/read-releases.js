import { c as releaseOf, f as repositoryPath, l as shaped, n as askList } from "./ask2.js";

// src/publish/read-releases.ts
/** Publish: all releases of a repository. In: its name. Out: each page's tag and text, drafts too where the token may see them. */
/** GitHub lists 10,000 releases at most. */
const MOST_PAGES = 100;
/** @throws `E_GITHUB_NOT_FOUND`, and what the port throws. */
async function readReleases(github, slug) {
	const read = (page) => askList(github, `${repositoryPath(slug)}/releases`, {
		per_page: 100,
		page
	}, "contents: read");
	const { data, pages } = await read(1);
	const others = Array.from({ length: Math.min(pages ?? 1, MOST_PAGES) - 1 }, (_, index) => index + 2);
	return [data, ...(await Promise.all(others.map(read))).map((one) => one.data)].flatMap((list) => shaped(list, releaseOf));
}

export { readReleases };