import { Bn as fail, Rn as DrumrollError } from "./shared.js";
import { a as refusalOf, o as textAt } from "./answer.js";
import { m as repositoryPath, p as branchPath } from "./read-releases.js";

// src/publish/launch-line.ts
/** A launch has a pull request, an approval and a checklist of its own: it goes on whatever is released meanwhile. */
function launchLine(slug, guest) {
	const prefix = guest === null ? "" : `${guest}/`;
	return {
		id: slug,
		folder: `${prefix}launches/${slug}`,
		branch: `drumroll/${prefix}launches/${slug}`,
		statePath: `launches/${prefix}${slug}.json`,
		mark: `drumroll:${prefix.replace(/-{2,}/g, "-")}launch-${slug}`
	};
}
/** The stage that people work towards. */
function launchFacts(launch) {
	const { slug, name, promise, owner, stages, reached, hold } = launch;
	const stage = stages[reached + 1] ?? stages.at(-1);
	if (stage === void 0) throw new Error(`${slug} has no stages`);
	return {
		slug,
		name,
		promise,
		owner,
		hold,
		stage,
		isBegun: stages[reached + 1] === void 0
	};
}
/** Each stage begins anew, with an approval and a checklist of its own. */
function launchAsRelease({ slug, name, stage }, { to, date, repository, repositories }) {
	return {
		product: name,
		repository,
		repositories,
		package: null,
		version: null,
		isSuggested: false,
		tag: null,
		previousTag: `${slug}@${stage.name}`,
		from: null,
		to,
		date,
		bump: null,
		versionReason: "",
		rangeReason: "",
		changes: [],
		issues: [],
		ledger: [],
		contributors: [],
		versions: [],
		notices: []
	};
}

// src/publish/letters/web-links.ts
/** Publish: addresses of GitHub's pages. In: a repository's address and names. Out: links with every part encoded. */
/** A file on a branch: `blob` shows it, `edit` opens the editor, `tree` shows a folder. */
function fileLink(url, page, branch, path) {
	return `${url}/${page}/${encoded(branch)}/${encoded(path)}`;
}
/** The commits of a tag. */
function historyLink(url, tag) {
	return `${url}/commits/${encoded(tag)}`;
}
/** What lies between a tag and a branch. */
function rangeLink(url, tag, branch) {
	return `${url}/compare/${encoded(tag)}...${encoded(branch)}`;
}
/** Where a person opens the pull request that Actions may not. */
function compareLink(url, base, branch) {
	return `${url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}
/** Parentheses would end a link in Markdown. */
function encoded(path) {
	return path.split("/").map((part) => encodeURIComponent(part).replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`)).join("/");
}

// src/publish/write/write-commit.ts
/** Publish: one commit on a branch, by compare-and-swap. In: changed files and the head that was read. Out: the new head, or why not. */
/**
* Only the last of the three requests changes anything, and it moves the branch forward or not at all. Dates and author are
* GitHub's: the token's.
* @throws What the port throws, and `E_PUBLISH_REFUSED` where GitHub does not take the files.
*/
async function writeCommit(request, github) {
	const { slug, branch, head, parents, baseTree, message, files } = request;
	const root = `${repositoryPath(slug)}/git`;
	const treeSha = made(await github.send("POST", `${root}/trees`, {
		...baseTree === null ? {} : { base_tree: baseTree },
		tree: files.map(({ path, text }) => ({
			path,
			mode: "100644",
			type: "blob",
			...text === null ? { sha: null } : { content: text }
		}))
	}), request);
	if (treeSha === null) return { kind: "stale" };
	const sha = made(await github.send("POST", `${root}/commits`, {
		message,
		tree: treeSha,
		parents
	}), request);
	if (sha === null) return { kind: "stale" };
	try {
		const moved = head === null ? await github.send("POST", `${root}/refs`, {
			ref: `refs/heads/${branch}`,
			sha
		}) : await github.send("PATCH", branchPath(slug, "refs", branch), {
			sha,
			force: false
		});
		if (moved.status < 300) return {
			kind: "written",
			head: {
				sha,
				tree: treeSha
			}
		};
		const said = refusalOf(moved.data);
		return RULES.test(said) ? {
			kind: "refused",
			said,
			error: null
		} : { kind: "stale" };
	} catch (error) {
		if (error instanceof DrumrollError && (error.code === "E_GITHUB_FORBIDDEN" || error.code === "E_GITHUB_WORKFLOWS")) return {
			kind: "refused",
			said: error.message,
			error
		};
		throw error;
	}
}
/** GitHub's words: "Repository rule violations found", "Protected branch update failed", "Cannot create ref due to creations being restricted". */
const RULES = /rule violation|protected|restricted|not authorized/i;
/** The new object; null for one that could not be made because something that it names is not there yet. */
function made({ status, data }, { slug, branch }) {
	const sha = textAt(data, "sha");
	if (status < 300 && sha !== null) return sha;
	if (status === 409 || /not exist|not found|could not be found/i.test(refusalOf(data))) return null;
	throw fail("E_PUBLISH_REFUSED", {
		repository: slug,
		what: `commit on ${branch}`,
		said: refusalOf(data)
	});
}

export { rangeLink as a, launchLine as c, historyLink as i, compareLink as n, launchAsRelease as o, fileLink as r, launchFacts as s, writeCommit as t };