import { r as repositoryName } from "./github-fields.js";
import { i as list, r as fields, s as text } from "./json.js";
import { Bn as fail } from "./shared.js";
import { f as apiPath, m as repositoryPath } from "./read-releases.js";
import { o as textAt } from "./answer.js";

// src/commands/texts-on-branch.ts
/** Commands: drafts as they stand on GitHub. In: a repository, a branch, a folder. Out: the texts in that folder. */
/** Empty where there is no such branch or folder. @throws `E_GITHUB_…`. */
async function textsOnBranch(edge, { slug, branch, path, shown }) {
	const found = await edge.find(contentsPath(slug, path), { ref: branch });
	const files = list(found?.data).map(fields).filter((file) => text(file.name).endsWith(".md"));
	return Promise.all(files.map(async (file) => {
		const blob = await edge.find(repositoryPath(slug) + apiPath`/git/blobs/${text(file.sha)}`);
		const content = Buffer.from(textAt(blob?.data, "content") ?? "", "base64").toString("utf8");
		return {
			path: `${shown}/${text(file.name)}`,
			text: content
		};
	}));
}
/** @see https://docs.github.com/en/rest/repos/contents */
function contentsPath(slug, path) {
	const name = repositoryName(slug);
	if (name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	return apiPath`/repos/${name.owner}/${name.name}/contents/` + path.split("/").map(encodeURIComponent).join("/");
}

export { textsOnBranch as n, contentsPath as t };