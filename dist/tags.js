import { r as fail } from "./errors.js";

// src/collect/tags.ts
/** Collect: the repository's release tags. In: git, then a parser of tag names. Out: HEAD and tags with their commits. */
const PREFIX = "refs/tags/";
const PEELED = "^{}";
/**
* Lists HEAD and all tags with one `git show-ref`, which never opens a tag's object: `for-each-ref`, `describe` and
* `tag --merged` take longer than the log itself where there are thousands of tags.
*/
async function listRefs(git) {
	const { code, stdout, stderr } = await git.run([
		"show-ref",
		"--head",
		"--tags",
		"--dereference"
	]);
	if (code > 1) throw fail("E_GIT_FAILED", {
		command: "git show-ref",
		code: String(code),
		output: stderr.trim()
	});
	return stdout;
}
/** Reads what {@link listRefs} listed. */
function parseRefs(refs, parseTag) {
	const commits = /* @__PURE__ */ new Map();
	let head = null;
	for (const line of refs.split("\n")) {
		const space = line.indexOf(" ");
		const sha = line.slice(0, space);
		const name = line.slice(space + 1);
		if (name === "HEAD") head = sha;
		else if (name.startsWith(PREFIX)) commits.set(name.slice(10, name.endsWith(PEELED) ? -3 : void 0), sha);
	}
	const releases = [];
	for (const [name, sha] of commits) {
		const parsed = parseTag(name);
		if (parsed !== null) releases.push({
			name,
			sha,
			...parsed
		});
	}
	return {
		head,
		releases
	};
}

export { parseRefs as n, listRefs as t };