import { Bn as fail } from "./shared.js";
import { n as listAt, o as textAt, r as numberAt, s as valueAt } from "./answer.js";

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

// src/publish/read/ask.ts
/** Publish: reads whose holes nothing may be concluded from. In: a query or a list's path. Out: the whole answer. */
/**
* @throws `E_GITHUB_PARTIAL` when anything is missing: what is not seen would be made a second time; `E_GITHUB_FORBIDDEN` with
*   the query's permission where that is why.
*/
async function ask(github, slug, query) {
	const { document, variables, permission, mayMiss = false } = query;
	const [owner, name] = slug.split("/");
	const { data, errors } = await github.graphql(document, {
		owner,
		name,
		...variables
	});
	const found = valueAt(data, "repository") ?? null;
	const forbidden = errors.find(({ type }) => type === "FORBIDDEN");
	if (forbidden !== void 0) throw fail("E_GITHUB_FORBIDDEN", {
		request: "POST /graphql",
		permission,
		said: forbidden.message
	});
	const said = errors.filter(({ type }) => !(mayMiss && type === "NOT_FOUND"))[0]?.message ?? (found === null ? "no repository" : null);
	if (said !== null) throw fail("E_GITHUB_PARTIAL", {
		what: `drafts in ${slug}`,
		expected: "all of them",
		got: said
	});
	return found;
}
/**
* A list that every repository has, if only an empty one.
* @param permission What reading it needs: `issues: read`.
* @throws `E_GITHUB_NOT_FOUND` for 404: that is no empty list.
*/
async function askList(github, path, query, permission) {
	const found = await github.find(path, query);
	if (found === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET ${path}`,
		permission
	});
	return found;
}

// src/publish/read/read-shapes.ts
/** REST's pull request; null for one whose branch lies in another repository. */
function pullRequestOf(data, slug) {
	const number = numberAt(data, "number");
	const isOwn = textAt(data, "head", "repo", "full_name")?.toLowerCase() === slug.toLowerCase();
	if (number === null || !isOwn) return null;
	return {
		number,
		state: textAt(data, "merged_at") !== null ? "merged" : textAt(data, "state") === "open" ? "open" : "closed",
		base: textAt(data, "base", "ref") ?? "",
		title: textAt(data, "title") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
function releaseOf(data) {
	const id = numberAt(data, "id");
	if (id === null) return null;
	return {
		id,
		isDraft: valueAt(data, "draft") === true,
		isPrerelease: valueAt(data, "prerelease") === true,
		tag: textAt(data, "tag_name") ?? "",
		commit: textAt(data, "target_commitish") ?? "",
		title: textAt(data, "name") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
/** REST's or GraphQL's issue. */
function issueOf(data) {
	const number = numberAt(data, "number");
	if (number === null) return null;
	return {
		number,
		isOpen: textAt(data, "state")?.toLowerCase() === "open",
		title: textAt(data, "title") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
/** REST's `id` is GraphQL's `databaseId`. */
function commentOf(data) {
	const id = numberAt(data, "id") ?? numberAt(data, "databaseId");
	return id === null ? null : {
		id,
		body: textAt(data, "body") ?? ""
	};
}
function commitOf(data) {
	const sha = textAt(data, "oid");
	const tree = textAt(data, "tree", "oid");
	return sha === null || tree === null ? null : {
		sha,
		tree
	};
}
/** What this token wrote: in a public repository anybody can write a marker. */
function ownNodes(data, ...names) {
	return listAt(data, ...names, "nodes").filter((node) => valueAt(node, "viewerDidAuthor") === true);
}
/** Every shape that can be read, in the order of its number or id. */
function shaped(data, shape) {
	return listAt(data).flatMap((item) => {
		const one = shape(item);
		return one === null ? [] : [one];
	});
}

// src/publish/read/read-releases.ts
/** GitHub lists 10,000 releases at most. */
const MOST_PAGES = 100;
/** @throws `E_GITHUB_NOT_FOUND`, and what the port throws. */
async function readReleasePage(github, slug, page = 1) {
	const path = `${repositoryPath(slug)}/releases`;
	const { data, pages } = await askList(github, path, {
		per_page: 100,
		page
	}, "contents: read");
	return {
		list: shaped(data, releaseOf),
		pages: pages ?? 1
	};
}
/** That page, and all that follow. @throws As {@link readReleasePage}. */
async function withOtherPages(github, slug, { list, pages }) {
	const numbers = Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, index) => index + 2);
	const others = await Promise.all(numbers.map((page) => readReleasePage(github, slug, page)));
	return [...list, ...others.flatMap((page) => page.list)];
}

export { issueOf as a, releaseOf as c, askList as d, apiPath as f, commitOf as i, shaped as l, repositoryPath as m, withOtherPages as n, ownNodes as o, branchPath as p, commentOf as r, pullRequestOf as s, readReleasePage as t, ask as u };