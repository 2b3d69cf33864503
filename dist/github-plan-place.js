import { r as repositoryName } from "./github-fields.js";
import { r as withDraftedPlans, t as askHeld } from "./github-launches2.js";
import { f as launchSelection, i as readGitHubLaunches, p as readLaunchBranches, r as launchesSelection } from "./github-settings.js";
import { r as fields } from "./json.js";
import { Bn as fail, Rn as DrumrollError, Un as loadReconciler } from "./shared.js";
import { t as CLOCK } from "./clock.js";
import { f as apiPath, m as repositoryPath, p as branchPath } from "./read-releases.js";
import { c as launchLine, n as compareLink, t as writeCommit } from "./write-commit.js";
import { A as DRAFTS_MESSAGE, j as guestName, n as readPullRequests } from "./read-current.js";
import { t as withDatedEntry } from "./dated-entry.js";
import { a as refusalOf, o as textAt, s as valueAt } from "./answer.js";
import { t as readRepository } from "./read-repository.js";
import { t as launchesIn } from "./launches-in.js";
import { n as textsOnBranch, t as contentsPath } from "./texts-on-branch.js";

// src/publish/letters/dated-entry-words.ts
/** The message of our commits on its branch; a person's has another. */
const ENTRY_MESSAGE = "docs: add an entry to the changelog";
/** GitHub takes 256 characters. */
const TITLE_LIMIT = 200;
const BRANCH_LIMIT = 60;
/**
* `drumroll/entry-20-june-2026-your-weekly-export-now-sends-itself`: by what readers are told, since the names of a launch and its
* stages may be for colleagues alone.
*/
function entryBranch({ name, date }) {
	return `drumroll/entry-${shortened(`${date} ${plainTitle(name)}`.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]+/g, "").normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, ""), BRANCH_LIMIT, /-[^-]*$/)}`;
}
/** One line in which nothing calls a person or closes an issue: a squash makes it a commit's message. */
function entryTitle({ name, date }) {
	const title = plainTitle(name);
	const short = shortened(title, TITLE_LIMIT, /\s+\S*$/);
	return `docs: ${short === title ? title : `${short} …`}, ${date}`;
}
/** What its description says to whoever opens it. */
function entryDescription(path) {
	return [`Merging this adds one entry to ${path}, in the words that were approved.`, "You can still edit it here: what you change stays. If you close it without merging, no other one is opened."].join("\n\n");
}
function plainTitle(name) {
	return name.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>]*>|[*`~]|@(?=\w)|#(?=\d)/g, "").replace(/\s+/g, " ").trim();
}
/** Cut where a word ends. */
function shortened(text, limit, lastWord) {
	const characters = [...text];
	return characters.length <= limit ? text : characters.slice(0, limit).join("").replace(lastWord, "");
}

// src/publish/publish-entry.ts
/** Publish: a dated entry on its way to readers. In: the entry, the repository that they read. Out: a pull request of its own, or what became of it; nothing is made twice. */
/** How often it is read again because something changed under it. */
const MOST_ATTEMPTS = 3;
/**
* Branch, commit and pull request are found by their names, so that a run that was killed is completed by the next. A branch with a
* person's commit is left alone, and so is the text of a pull request.
* @throws `E_LAUNCH_ENTRY_CLOSED` where a person closed it, `E_PUBLISH_STALE`, `E_PUBLISH_BRANCH_REFUSED`, and what the port throws.
*/
async function publishEntry(request, { github, clock }) {
	for (let attempt = 1;; attempt++) {
		const fate = await attemptEntry(request, github);
		if (fate !== "stale") return fate;
		if (attempt === MOST_ATTEMPTS) throw fail("E_PUBLISH_STALE", {
			repository: request.repository.slug,
			times: attempt
		});
		await clock.wait(1e3 * 2 ** (attempt - 1));
	}
}
async function attemptEntry(request, github) {
	const { repository, path, entry, isNoted } = request;
	const { slug, defaultBranch, url } = repository;
	const branch = entryBranch(entry);
	const [pulls, base, head] = await Promise.all([
		readPullRequests(github, slug, branch),
		readCommit(slug, defaultBranch, github),
		readCommit(slug, branch, github)
	]);
	const pull = chosen(pulls);
	const pullUrl = (number) => `${url}/pull/${number}`;
	if (pull?.state === "merged") return {
		kind: "merged",
		url: pullUrl(pull.number)
	};
	if (pull?.state === "closed") throw fail("E_LAUNCH_ENTRY_CLOSED", {
		repository: slug,
		number: pull.number
	});
	if (base === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
		repository: slug,
		commit: defaultBranch
	});
	const standing = await readFile(slug, path, base.sha, github);
	const wanted = withDatedEntry(standing, entry);
	if (wanted === standing) return { kind: "there" };
	if (head === null && isNoted) return { kind: "elsewhere" };
	if ((head === null || head.message === "docs: add an entry to the changelog") && (head === null || await readFile(slug, path, head.sha, github) !== wanted)) {
		const written = await writeCommit({
			slug,
			branch,
			head,
			parents: head === null ? [base.sha] : [head.sha, base.sha],
			baseTree: base.tree,
			message: ENTRY_MESSAGE,
			files: [{
				path,
				text: wanted
			}]
		}, github);
		if (written.kind === "stale") return "stale";
		if (written.kind === "refused") throw written.error ?? fail("E_PUBLISH_BRANCH_REFUSED", {
			repository: slug,
			branch,
			said: written.said
		});
	}
	if (pull !== null) return {
		kind: "open",
		url: pullUrl(pull.number)
	};
	return openPullRequest(request, branch, github);
}
/** An open one counts more than those that are done with. */
function chosen(pulls) {
	return pulls.find(({ state }) => state === "open") ?? pulls.at(-1) ?? null;
}
async function openPullRequest({ repository: { slug, url, defaultBranch }, path, entry }, branch, github) {
	const body = {
		title: entryTitle(entry),
		body: entryDescription(path),
		head: branch,
		base: defaultBranch
	};
	try {
		const { status, data } = await github.send("POST", `${repositoryPath(slug)}/pulls`, body);
		if (status < 300) return {
			kind: "opened",
			url: `${url}/pull/${String(valueAt(data, "number"))}`
		};
		const said = refusalOf(data);
		if (/already exists|head invalid/i.test(said)) return "stale";
		throw fail("E_PUBLISH_REFUSED", {
			repository: slug,
			what: "pull request of an entry",
			said
		});
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_GITHUB_PULL_REQUESTS_OFF") return {
			kind: "unopened",
			url: compareLink(url, defaultBranch, branch)
		};
		throw error;
	}
}
/** A branch's head; null where there is no such branch. */
async function readCommit(slug, branch, github) {
	const ref = await github.find(branchPath(slug, "ref", branch));
	const sha = textAt(ref?.data, "object", "sha");
	if (sha === null) return null;
	const found = await github.find(repositoryPath(slug) + apiPath`/git/commits/${sha}`);
	return {
		sha,
		tree: textAt(found?.data, "tree", "sha") ?? "",
		message: textAt(found?.data, "message") ?? ""
	};
}
/**
* Null where there is no such file. Of more than 1 MB GitHub sends only the name, and the text apart
* (https://docs.github.com/en/rest/repos/contents#get-repository-content).
* @throws `E_FILE_ENCODING`, `E_GITHUB_PARTIAL`: a text that is not known to the byte is not written anew.
*/
async function readFile(slug, path, ref, github) {
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	const found = await github.find(`${repositoryPath(slug)}/contents/${encoded}`, { ref });
	if (found === null) return null;
	const isWhole = textAt(found.data, "encoding") === "base64";
	const blob = repositoryPath(slug) + apiPath`/git/blobs/${textAt(found.data, "sha") ?? ""}`;
	const content = textAt(isWhole ? found.data : (await github.find(blob))?.data, "content");
	if (content === null) throw fail("E_GITHUB_PARTIAL", {
		what: `file ${path}`,
		expected: "all",
		got: "its name"
	});
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(Buffer.from(content, "base64"));
	} catch {
		throw fail("E_FILE_ENCODING", { file: path });
	}
}

// src/commands/github-plan-place.ts
/** Commands: plans and texts of launches on GitHub. In: where the repository and its drafts repository are. Out: what reads and writes them, each launch on its own branch. */
/** @throws `E_LAUNCH_PUBLIC` where everybody could read a plan, `E_GITHUB_…`. */
async function githubPlace(request) {
	const { edge, slug } = request;
	const { home, place, guest } = await placeOf(request);
	const prefix = guest === null ? "" : `${guest}/`;
	const name = repositoryName(place.slug);
	if (name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const commitOf = async (branch) => {
		const found = await edge.find(branchPath(place.slug, "ref", branch));
		const sha = textAt(found?.data, "object", "sha");
		if (sha === null) return null;
		const commit = await edge.find(repositoryPath(place.slug) + apiPath`/git/commits/${sha}`);
		return {
			sha,
			tree: textAt(commit?.data, "tree", "sha") ?? ""
		};
	};
	let held;
	const textsIn = (folder) => {
		const { branch } = launchLine(folder.split("/")[1] ?? "", guest);
		return textsOnBranch(edge, {
			slug: place.slug,
			branch,
			path: `${prefix}${folder}`,
			shown: folder
		});
	};
	return {
		guestOf: guest === null ? null : place.slug,
		plans: async () => {
			const document = `query Plans($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { ${launchSelection(prefix)} ${launchesSelection("HEAD")} }
}`;
			const { data } = await edge.graphql(document, { ...name });
			const found = fields(fields(data).repository);
			const merged = guest === null ? readGitHubLaunches(found) : [];
			return withDraftedPlans(merged, edge, name, readLaunchBranches(found), guest ?? "");
		},
		held: () => held ??= askHeld(edge, name, guest ?? ""),
		texts: textsIn,
		tell: async (path, entry, isNoted) => entrySentence(await publishEntry({
			repository: home,
			path,
			entry,
			isNoted
		}, {
			github: edge,
			clock: CLOCK
		}), path),
		isApproved: async (folder, texts, approvers) => {
			const [{ readLineApproval }, reconciler] = await Promise.all([import("./read-line-approval.js"), loadReconciler()]);
			const files = new Map(texts.map((one) => [`${prefix}${one.path}`, one.text]));
			const line = launchLine(folder.split("/")[1] ?? "", guest);
			return readLineApproval({
				slug: place.slug,
				line,
				files,
				approvers,
				reconciler
			}, edge);
		},
		isInApprovedNotes: async (launch, approvers) => {
			const { releaseDrafts } = await import("./release-drafts.js");
			const { texts, isApproved } = await releaseDrafts(edge, home.slug, null, { approvers });
			return isApproved && texts.some(({ text }) => launchesIn(text).some((told) => told.slug === launch));
		},
		write: async (path, before, content, message) => {
			const { branch } = launchLine(path.split("/")[1] ?? "", guest);
			const head = await commitOf(branch);
			const base = head ?? await commitOf(place.defaultBranch);
			if (base === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
				repository: place.slug,
				commit: place.defaultBranch
			});
			if (contentOf(await edge.find(contentsPath(place.slug, `${prefix}${path}`), { ref: base.sha })) !== before) throw fail("E_OUTPUT_BUSY", {
				path,
				times: 1
			});
			const written = await writeCommit({
				slug: place.slug,
				branch,
				head,
				parents: [base.sha],
				baseTree: base.tree,
				message: `${DRAFTS_MESSAGE}\n\n${message} of ${slug}`,
				files: [{
					path: `${prefix}${path}`,
					text: content
				}]
			}, edge);
			if (written.kind === "stale") throw fail("E_OUTPUT_BUSY", {
				path,
				times: 1
			});
			if (written.kind === "refused") throw written.error ?? fail("E_PUBLISH_REFUSED", {
				repository: place.slug,
				what: `commit on ${branch}`,
				said: written.said
			});
		}
	};
}
function contentOf(found) {
	const encoded = textAt(found?.data, "content");
	return encoded === null ? null : Buffer.from(encoded, "base64").toString("utf8");
}
/** Null where it was told elsewhere. */
function entrySentence(fate, path) {
	switch (fate.kind) {
		case "opened": return `Opened ${fate.url}: merging it adds the entry to ${path}.`;
		case "open": return `${fate.url} is open: merging it adds the entry to ${path}.`;
		case "merged": return `${fate.url} is merged: the entry went into ${path}.`;
		case "there": return `The entry is in ${path}.`;
		case "unopened": return `The entry lies on a branch, but Actions may not open pull requests here. Open it yourself: ${fate.url}`;
		case "elsewhere": return null;
	}
}
async function placeOf({ edge, slug, draftsRepository, allowPublic }) {
	const home = await readRepository(edge, slug);
	if (home === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${slug}`,
		permission: "contents: read"
	});
	if (home.visibility === "private" || allowPublic) return {
		home,
		place: home,
		guest: null
	};
	const place = draftsRepository === null ? null : await readRepository(edge, draftsRepository);
	if (place === null || place.visibility !== "private") throw fail("E_LAUNCH_PUBLIC", { repository: home.slug });
	return {
		home,
		place,
		guest: guestName(home.slug, place.slug)
	};
}

export { githubPlace };