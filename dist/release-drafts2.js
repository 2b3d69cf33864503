import { Bn as fail, Un as loadReconciler } from "./shared.js";
import { F as releaseLine, P as pathInLine } from "./read-current.js";
import { t as readLineApproval } from "./read-line-approval2.js";
import { t as readRepository } from "./read-repository.js";
import { t as RELEASE_FOLDERS } from "./run-gate2.js";
import { n as textsOnBranch } from "./texts-on-branch.js";

// src/commands/release-drafts.ts
/**
* @param slug `owner/name` of the repository that is released; its notes lie there.
* @param branch The release branch; null for the default one.
* @throws `E_GITHUB_…`.
*/
async function releaseDrafts(edge, slug, branch, { approvers }) {
	const home = await readRepository(edge, slug);
	if (home === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${slug}`,
		permission: "contents: read"
	});
	const releaseBranch = branch ?? home.defaultBranch;
	const isDefaultBranch = releaseBranch === home.defaultBranch;
	const line = releaseLine({
		releaseBranch,
		isDefaultBranch,
		package: null,
		guest: null
	});
	const folder = (shown) => ({
		slug: home.slug,
		branch: line.branch,
		path: shown.replace("releases/next", line.folder),
		shown
	});
	const texts = (await Promise.all(RELEASE_FOLDERS.map((shown) => textsOnBranch(edge, folder(shown))))).flat();
	const files = new Map(texts.map(({ path, text }) => [pathInLine(path, line), text]));
	const reconciler = await loadReconciler();
	return {
		texts,
		isApproved: await readLineApproval({
			slug: home.slug,
			line,
			files,
			approvers,
			reconciler
		}, edge)
	};
}

export { releaseDrafts as t };