import { m as repositoryPath } from "./read-releases.js";
import { o as textAt, s as valueAt } from "./answer.js";

// src/publish/read/read-repository.ts
/** Null for a repository that is not there, or that the token may not see. */
async function readRepository(github, slug) {
	const found = await github.find(repositoryPath(slug));
	if (found === null) return null;
	const { data } = found;
	return {
		slug: textAt(data, "full_name") ?? slug,
		url: (textAt(data, "html_url") ?? "").replace(/\/+$/, ""),
		visibility: visibilityOf(data),
		hasIssues: valueAt(data, "has_issues") !== false,
		defaultBranch: textAt(data, "default_branch") ?? ""
	};
}
/** `internal` is readable by a company, not by everybody. Older servers say only `private`. */
function visibilityOf(data) {
	const visibility = textAt(data, "visibility");
	if (visibility === "public" || valueAt(data, "private") === false) return "public";
	if (visibility === "private" || visibility === "internal") return "private";
	return visibility === null && valueAt(data, "private") === true ? "private" : "unknown";
}

export { readRepository as t };