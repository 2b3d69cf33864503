// src/publish/github.ts
/** A path of the API below its root, with every value encoded: apiPath`/repos/${owner}/${name}/pulls`. */
function apiPath(parts, ...values) {
	return String.raw({ raw: parts }, ...values.map((value) => encodeURIComponent(String(value))));
}
/** The same for a branch, whose slashes stay: `/repos/o/n/git/refs/heads/drumroll/main`. */
function branchPath(slug, kind, branch) {
	return `${repositoryPath(slug)}/git/${kind}/heads/${branch.split("/").map(encodeURIComponent).join("/")}`;
}
/** `/repos/owner/name`. */
function repositoryPath(slug) {
	const [owner = "", name = ""] = slug.split("/");
	return apiPath`/repos/${owner}/${name}`;
}

export { branchPath as n, repositoryPath as r, apiPath as t };