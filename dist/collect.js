import { r as fail } from "./errors.js";
import { a as readManifest, c as isSamePackage, d as tagsOf, f as compareVersions, i as MANIFESTS, l as releaseLine, n as addVersions, o as baseCandidates, p as isPrerelease, r as packagesIn, s as bestCandidate, t as MANIFEST_NAMES, u as tagOn } from "./packages.js";
import { r as readRemote } from "./locate.js";

// src/collect/authors.ts
/** Reads authors and co-authors of the whole earlier history with one `git log`; empty from the first commit on. */
async function readEarlierAuthors(git, from) {
	if (from === null) return [];
	const coAuthors = "%(trailers:key=Co-authored-by,valueonly,separator=%x00)";
	const known = /* @__PURE__ */ new Set();
	let rest = "";
	for await (const chunk of git.stream([
		"log",
		"--no-color",
		`--format=tformat:%aN%x00%aE%x00${coAuthors}%x00`,
		from,
		"--"
	])) {
		const parts = (rest + chunk).split("\0");
		rest = parts.pop() ?? "";
		for (const part of parts) addPerson(part.trim(), known);
	}
	known.delete("");
	return [...known].sort();
}
/** Keeps an address, or a co-author's `Name <address>`, each by itself: people change one and keep the other. */
function addPerson(text, known) {
	const open = text.lastIndexOf("<");
	if (open === -1 || !text.endsWith(">")) {
		known.add(text.toLowerCase());
		return;
	}
	known.add(text.slice(0, open).trim().toLowerCase());
	known.add(text.slice(open + 1, -1).trim().toLowerCase());
}

// src/collect/blobs.ts
/**
* Reads many files with one `git cat-file`. By ids, because git looks for a path by going through its folder from the start.
* @returns Texts by id; absent are those that the clone lacks.
*/
async function readBlobs(git, ids) {
	const texts = /* @__PURE__ */ new Map();
	const asked = [...new Set(ids)];
	if (asked.length === 0) return texts;
	const { stdout } = await git.run(["cat-file", "--batch=%(objecttype) %(objectsize)"], `${asked.join("\n")}\n`, "latin1");
	let at = 0;
	for (const id of asked) {
		const end = stdout.indexOf("\n", at);
		const [type, digits = ""] = stdout.slice(at, end).split(" ");
		at = end + 1;
		if (end === -1) break;
		if (!/^\d+$/.test(digits)) continue;
		const size = Number(digits);
		const text = Buffer.from(stdout.slice(at, at + size), "latin1").toString("utf8");
		at += size + 1;
		if (type === "blob" && at <= stdout.length) texts.set(id, text);
	}
	return texts;
}

// src/collect/patch.ts
/** `index <old>..<new>`, followed by a mode where that stayed. */
const INDEX = /^index [0-9a-f]{40,64}\.\.([0-9a-f]{40,64})(?: \d+)?$/;
const HUNK = /^@@ -[01](?:,\d+)? \+[01](?:,(\d+))? @@/;
/**
* The texts of files as they are after it. Absent is what the patch does not show as one piece: binary files, changes of the mode alone.
* Lines of a file never pass for lines of the patch, as the hunk's head says how many there are.
*/
function textsInPatch(patch) {
	const texts = /* @__PURE__ */ new Map();
	const lines = patch.split("\n");
	let blob = "";
	let hunks = 0;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (line.startsWith("diff ")) [blob, hunks] = ["", 0];
		blob = INDEX.exec(line)?.[1] ?? blob;
		if (!line.startsWith("@@ ")) continue;
		const head = HUNK.exec(line);
		if (head === null || ++hunks > 1) {
			texts.delete(blob);
			continue;
		}
		const hunk = readHunk(lines, at + 1, Number(head[1] ?? 1));
		if (blob !== "") texts.set(blob, hunk.text);
		at = hunk.end - 1;
	}
	return texts;
}
/** @param count How many lines the file has after it. */
function readHunk(lines, start, count) {
	const own = [];
	let at = start;
	for (; own.length < count && at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (line === "" || line.startsWith(" ") || line.startsWith("+")) own.push(line.slice(1));
	}
	const isCut = lines[at]?.startsWith("\\") === true;
	return {
		text: own.join("\n") + (isCut || count === 0 ? "" : "\n"),
		end: at
	};
}

// src/collect/fragments.ts
/**
* Folders of changesets, towncrier and its likes, go-changelog and reno. A repository that used one of them and no longer has its folder
* is not looked at again: finding that out would cost every other a process.
*/
const FRAGMENT_FOLDERS = [
	".changeset",
	".changelog",
	"changelog.d",
	"changelogs/unreleased",
	"changes.d",
	"newsfragments",
	"releasenotes/notes"
];
const FRAGMENT = /\.(?:md|rst|txt|ya?ml|[a-z]+)$/i;
const OTHER = /(?:^|\/)(?:README|CONTRIBUTING|template|_template|config|towncrier_template)\.[a-z0-9]+$|\.(?:json|toml|jinja2?|j2|sh|py|[cm]?js|ts)$/i;
/** Those of {@link FRAGMENT_FOLDERS} that the checkout has. */
async function findFragmentFolders(files, root) {
	if (root === null) return [];
	const present = await Promise.all(FRAGMENT_FOLDERS.map((folder) => files.exists(`${root}/${folder}`)));
	return FRAGMENT_FOLDERS.filter((_, at) => present[at]);
}
/** So many that a patch shows all of a file around what changed; no reader of fragments reads as much. */
const ALL_LINES = 1e6;
const LISTED = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--diff-filter=AM",
	"--format=%x01%H"
];
/** Patches of large files, which lie beside fragments at most, would only take time: git shows them as it shows binary ones. */
const SMALL = ["-c", "core.bigFileThreshold=256k"];
const SHOWN = [
	"--patch",
	"--full-index",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	`--unified=${ALL_LINES}`
];
/**
* Reads them with one `git log` of those folders, and nothing without folders; what a patch does not show takes a `git cat-file` too. A
* fragment that a release has taken in since is read as it was before.
* @param folders Of {@link findFragmentFolders}.
* @returns Newest first.
*/
async function readFragments(git, folders, { from, to }) {
	if (folders.length === 0) return [];
	const range = [
		to,
		...from === null ? [] : [`^${from}`],
		"--",
		...folders
	];
	const shown = await git.run([
		...SMALL,
		"log",
		...LISTED,
		...SHOWN,
		...range
	]);
	const { stdout, code } = shown.code === 0 ? shown : await git.run([
		"log",
		...LISTED,
		...range
	]);
	if (code !== 0) return [];
	const { added, patches } = readLog$1(stdout);
	const found = [...added.values()].filter(({ path, commit }) => commit !== null && isFragment(path));
	const texts = textsInPatch(patches);
	const others = found.filter(({ blob }) => !texts.has(blob)).map(({ blob }) => blob);
	const blobs = await readBlobs(git, others);
	return found.flatMap(({ path, commit, blob }) => {
		const text = texts.get(blob) ?? blobs.get(blob);
		return text === void 0 || commit === null ? [] : [{
			path,
			text,
			commit
		}];
	});
}
/** Whether a file in one of the folders is a note, and not about notes. */
function isFragment(path) {
	return FRAGMENT.test(path) && !OTHER.test(path);
}
/** Those of changed files that are fragments. */
function fragmentPaths(paths) {
	return (paths ?? []).filter((path) => isFragment(path) && FRAGMENT_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
}
/**
* `\x01<commit>\0\n`, then `:<modes> <old> <new> <status>\0<path>\0` for each file, then `\0<patch>` where that was asked for; newest
* first. No line of a patch begins with `\x01`, but any path may hold anything but NUL.
*/
function readLog$1(log) {
	const added = /* @__PURE__ */ new Map();
	const patches = [];
	let at = log.indexOf("");
	const field = () => {
		const end = log.indexOf("\0", at);
		const text = log.slice(at, end < 0 ? log.length : end);
		at = end < 0 ? log.length : end + 1;
		return text;
	};
	while (at >= 0 && at < log.length) {
		const commit = field().slice(1);
		if (log[at] === "\n") at++;
		while (log[at] === ":") {
			const [, , , blob = "", status = ""] = field().split(" ");
			const path = field();
			const newest = added.get(path);
			added.set(path, {
				path,
				blob: newest?.blob ?? blob,
				commit: status === "A" ? commit : newest?.commit ?? null
			});
		}
		if (log[at] === "") continue;
		const end = log.indexOf("\n", at);
		const next = end < 0 ? log.length : end + 1;
		patches.push(log.slice(log[at] === "\0" ? at + 1 : at, next));
		at = next;
	}
	return {
		added,
		patches: patches.join("")
	};
}

// src/collect/tree.ts
/**
* Lists the files whose names are `wanted` with one `git ls-tree`; no links, no submodules.
* @param wanted Names without folders.
* @returns In git's order: by path.
*/
async function readTree(git, commit, wanted) {
	const files = /* @__PURE__ */ new Map();
	let rest = "";
	for await (const chunk of git.stream([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	])) {
		const entries = (rest + chunk).split("\0");
		rest = entries.pop() ?? "";
		for (const entry of entries) {
			const tab = entry.indexOf("	");
			const path = entry.slice(tab + 1);
			if (!entry.startsWith("100") || !wanted.has(path.slice(path.lastIndexOf("/") + 1))) continue;
			files.set(path, entry.slice(entry.lastIndexOf(" ", tab) + 1, tab));
		}
	}
	return files;
}

// src/collect/git-packages.ts
/**
* One git process for the files at the start of the range, and one for all manifests; none where there are no packages.
* @param tree Manifests at the end of the range, as {@link readTree} lists them.
*/
async function readPackages(git, tree, { configured, tags, ...range }) {
	const last = await tree;
	const places = configured.length > 0 ? configured : packagesIn(last.keys());
	if (places.length === 0) return {
		packages: [],
		notices: []
	};
	const first = range.from === null ? /* @__PURE__ */ new Map() : await readTree(git, range.from, MANIFEST_NAMES);
	let lacking = 0;
	return {
		packages: await addVersions(readTexts, places, tags, range),
		notices: lacking === 0 ? [] : [lackingNotice(lacking)]
	};
	/** @param names `<sha>:<path>`. */
	async function readTexts(names) {
		const ids = /* @__PURE__ */ new Map();
		for (const name of names) {
			const colon = name.indexOf(":");
			const id = (name.slice(0, colon) === range.to ? last : first).get(name.slice(colon + 1));
			if (id !== void 0) ids.set(name, id);
		}
		const blobs = await readBlobs(git, ids.values());
		lacking = new Set(ids.values()).size - blobs.size;
		return new Map([...ids].flatMap(([name, id]) => blobs.has(id) ? [[name, blobs.get(id) ?? ""]] : []));
	}
}
/** A manifest is a hint: without it the notes are whole, and only a version is not known. */
function lackingNotice(count) {
	return {
		code: "clone-partial",
		message: `This clone lacks ${count === 1 ? "one manifest" : `${count} manifests`} of packages, so some of their versions are not known. Drumroll fetches nothing into a partial clone: leave out \`filter\` on actions/checkout, or run \`git fetch --refetch --no-filter\`.`,
		where: ""
	};
}

// src/collect/paths.ts
/**
* Fills `paths` of the commits that are `wanted`, with one `git diff-tree`; the others keep null. A merge's paths are
* those that it brought to its first parent.
*/
async function addPaths(git, commits, wanted) {
	if (wanted.size === 0) return commits;
	const paths = await readPaths(git, wanted);
	return commits.map((commit) => wanted.has(commit.sha) ? {
		...commit,
		paths: paths.get(commit.sha) ?? []
	} : commit);
}
async function readPaths(git, shas) {
	const options = [
		"--stdin",
		"-r",
		"-z",
		"--root",
		"--name-status",
		"--no-renames",
		"--diff-merges=first-parent"
	];
	const paths = /* @__PURE__ */ new Map();
	let current = [];
	let rest = "";
	let isPath = false;
	for await (const chunk of git.stream(["diff-tree", ...options], `${[...shas].join("\n")}\n`)) {
		const parts = (rest + chunk).split("\0");
		rest = parts.pop() ?? "";
		for (const part of parts) if (isPath) {
			current.push(part);
			isPath = false;
		} else if (part.length === 1) isPath = true;
		else {
			current = [];
			paths.set(part, current);
		}
	}
	return paths;
}

// src/collect/find-base.ts
/** A first draft in a repository without tags reads this many commits, or this many days when there are more. */
const UNTAGGED = {
	commits: 500,
	days: 90
};
/** Of thousands of tags on other branches, the newest tell. */
const MOST_LOOKED_AT = 50;
/** The base as a person asked for it, else the newest tag of the line, else by size and age. */
async function findBase(history, tags, to, target) {
	if (hasSeveralPackages(tags)) return nearestBase(history, tags, to);
	const newest = bestCandidate(tags, target);
	if (newest === void 0) return untaggedBase(history, tags, to, target);
	const reason = target.version === null ? "the newest release tag in this history" : `the release before ${target.version}`;
	return {
		from: newest.sha,
		tag: newest,
		reason: `since ${newest.name}, ${reason}`,
		isChecked: false
	};
}
/**
* The base when the newest tag turned out to be no ancestor: that tag all the same where this history is the trunk that
* releases are cut from, else the newest tag that is an ancestor (docs/decisions/0005-base-on-a-release-branch.md).
*/
async function findReachableBase(history, tags, to, target) {
	const candidates = baseCandidates(tags, target);
	const reachable = await history.firstReachable(candidates, to);
	const cut = await findCutRelease(history, reachable === null ? candidates : candidates.slice(0, candidates.indexOf(reachable)), reachable, to, target);
	if (cut !== null) return cut;
	const [newest] = candidates;
	if (reachable === null || newest === void 0) return untaggedBase(history, tags, to, target);
	const reason = `since ${reachable.name}, the newest release tag in this history; ${newest.name} is newer but not an ancestor (pass --from ${newest.name} if it should be the base)`;
	return {
		from: reachable.sha,
		tag: reachable,
		reason,
		isChecked: true
	};
}
/**
* The newest release that was cut on a branch of its own, which left this history after the newest tag in it. Without a
* version to go by, that could as well be a maintenance line's view of the trunk: there, all newer releases left this
* history at one commit, while from a trunk each line leaves at another.
* @param newer Release tags that are no ancestors of `to`, newest first.
*/
async function findCutRelease(history, newer, reachable, to, { tag: released, version }) {
	const looked = newer.slice(0, MOST_LOOKED_AT).filter((tag) => version !== null || !isPrerelease(tag.version));
	const possible = released === null ? looked : await history.existingAt(looked, to);
	const [newest] = possible;
	const other = possible.find((tag) => newest !== void 0 && lineOf$1(tag) !== lineOf$1(newest));
	if (newest === void 0 || version === null && other === void 0) return null;
	const [left, otherLeft] = await Promise.all([history.leavingPoint(newest.sha, to), version === null && other !== void 0 ? history.leavingPoint(other.sha, to) : null]);
	if (left === null || left === reachable?.sha || otherLeft === left) return null;
	if (reachable !== null && !await history.isAncestor(reachable.sha, left)) return null;
	const inHistory = reachable === null ? "no release tag is in this history" : `the newest tag in this history is ${reachable.name} (pass --from ${reachable.name} to start there)`;
	const reason = `since ${newest.name}, released from a branch that left this history at ${left.slice(0, 12)}; ${inHistory}`;
	return {
		from: newest.sha,
		tag: newest,
		reason,
		isChecked: true
	};
}
/** Releases of one line (`2.9.0`, `2.9.1`) come from one branch. */
function lineOf$1({ version }) {
	return version.split(".", 2).join(".");
}
/**
* The base where the last notes end before its tag: what they do not tell of stands in the next ones.
* @param since Null where they end at the tag.
*/
async function beginAt(since, base, history, to) {
	if (since === null || since === base.from || !await history.isAncestor(since, to)) return base;
	const reason = `${base.reason}; the last notes end at ${since.slice(0, 12)}, so these begin there`;
	return {
		...base,
		from: since,
		reason,
		isChecked: true
	};
}
/** Whether these tags belong to more than one line of releases. */
function hasSeveralPackages(tags) {
	return new Set(tags.map((tag) => tag.package)).size > 1;
}
/** Versions of different packages do not compare, so the last commit that released any of them is the base. */
async function nearestBase(history, tags, to) {
	const tag = await history.nearest(tags, to);
	if (tag === null) return untaggedBase(history, [], to, {
		tag: null,
		version: null
	});
	const reason = `since ${tag.name}, the last release of any package (pass --package for one of them)`;
	return {
		from: tag.sha,
		tag,
		reason,
		isChecked: true
	};
}
async function untaggedBase(history, tags, to, { version }) {
	if (version !== null && tags.length > 0) return firstCommit(`no earlier release tag than ${version} is in this history`);
	const from = await history.recentStart(UNTAGGED, to);
	if (from === "whole") return firstCommit("there is no release tag yet");
	return {
		from,
		tag: null,
		reason: `the last ${UNTAGGED.days} days: there is no release tag yet and more than ${UNTAGGED.commits} commits`,
		isChecked: true
	};
}
function firstCommit(reason) {
	return {
		from: null,
		tag: null,
		reason: `from the first commit: ${reason}`,
		isChecked: true
	};
}

// src/collect/git-ancestry.ts
/** At most three processes a question, whatever the number of tags. */
function gitAncestry(git) {
	return {
		firstReachable: async (candidates, to) => {
			const history = new Set(await readHistory(git, to));
			return candidates.find((candidate) => history.has(candidate.sha)) ?? null;
		},
		nearest: async (tags, to) => {
			const tagged = new Map(tags.map((tag) => [tag.sha, tag]));
			const nearest = (await readHistory(git, to)).find((sha) => sha !== to && tagged.has(sha));
			return tagged.get(nearest ?? "") ?? null;
		},
		existingAt: (tags, to) => existingAt(git, tags, to),
		leavingPoint: async (tagged, to) => {
			const { stdout } = await git.run([
				"rev-list",
				"--first-parent",
				"--parents",
				tagged,
				`^${to}`,
				"--"
			]);
			return stdout.trimEnd().split("\n").at(-1)?.split(" ")[1] ?? null;
		},
		isAncestor: async (one, other) => (await git.run([
			"merge-base",
			"--is-ancestor",
			one,
			other
		])).code === 0,
		recentStart: (limits, to) => recentStart(git, limits, to)
	};
}
async function readHistory(git, to) {
	return (await git.run([
		"rev-list",
		to,
		"--"
	])).stdout.split("\n");
}
async function existingAt(git, tags, to) {
	const shas = [to, ...tags.map((tag) => tag.sha)];
	const { stdout } = await git.run([
		"log",
		"--no-walk=unsorted",
		"--format=%H %ct",
		"--stdin",
		"--"
	], shas.join("\n"));
	const seconds = new Map(stdout.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), Number(line.split(" ")[1])]));
	return tags.filter(({ sha }) => (seconds.get(sha) ?? 0) <= (seconds.get(to) ?? 0));
}
async function recentStart(git, { commits, days }, to) {
	const { stdout } = await git.run([
		"rev-list",
		`--max-count=${commits + 1}`,
		to,
		"--"
	]);
	if (stdout.split("\n").filter(Boolean).length <= commits) return "whole";
	const before = `--before=${Number((await git.run([
		"log",
		"--max-count=1",
		"--format=%ct",
		to,
		"--"
	])).stdout) - days * 86400}`;
	return (await git.run([
		"rev-list",
		"--max-count=1",
		"--first-parent",
		before,
		to,
		"--"
	])).stdout.trim() || null;
}

// src/collect/kinds.ts
/** One `git cat-file`, whatever the number of ids; those that the clone lacks are absent. */
async function readKinds(git, ids) {
	const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${ids.join("\n")}\n`);
	const lines = stdout.split("\n").map((line) => {
		const space = line.indexOf(" ");
		return [line.slice(0, space), line.slice(space + 1)];
	});
	return new Map(lines.filter(([, kind]) => kind !== "" && kind !== "missing"));
}

// src/collect/log.ts
/** NUL ends each field: no name, address or message can hold one. `%aN` and `%aE` honour .mailmap. */
const FIELDS = [
	"%m",
	"%H",
	"%P",
	"%aN",
	"%aE",
	"%ct",
	"%B"
];
/**
* One `git log`, parsed while it runs, in time linear in its output; yields what each chunk completes.
* @param revisions Shas, `^sha`, `sha...sha` and log options that we made ourselves; never a user's text.
*/
async function* readLog(git, revisions) {
	const format = `--format=tformat:${FIELDS.map((field) => `${field}%x00`).join("")}`;
	const read = commitReader();
	let fields = [];
	let pending = [];
	for await (const chunk of git.stream([
		"log",
		"--no-color",
		"--no-decorate",
		format,
		...revisions,
		"--"
	])) {
		const complete = [];
		let start = 0;
		for (let end = chunk.indexOf("\0"); end !== -1; end = chunk.indexOf("\0", start)) {
			pending.push(chunk.slice(start, end));
			fields.push(pending.length === 1 ? pending[0] ?? "" : pending.join(""));
			pending = [];
			start = end + 1;
			if (fields.length === FIELDS.length) {
				complete.push(read(fields));
				fields = [];
			}
		}
		if (start < chunk.length) pending.push(chunk.slice(start));
		yield complete;
	}
}
/** Makes a function that turns a record's fields into a commit. People who wrote many commits are one object in all of them. */
function commitReader() {
	const utc = utcReader();
	const authors = /* @__PURE__ */ new Map();
	return ([mark = "", sha = "", parents = "", name = "", email = "", seconds = "", message = ""]) => {
		let author = authors.get(email);
		if (author?.name !== name) {
			author = {
				name,
				email
			};
			authors.set(email, author);
		}
		return {
			side: mark.slice(-1),
			commit: {
				sha,
				parents: parents === "" ? [] : parents.split(" "),
				author,
				date: utc(Number(seconds)),
				message,
				paths: null
			}
		};
	};
}
const DAY = 86400;
/** Makes a function that writes ISO 8601 in UTC with seconds; the epoch's start for a date that no calendar has. */
function utcReader() {
	let [day, date] = [0, "1970-01-01"];
	return (seconds) => {
		const at = Math.floor(seconds / DAY);
		if (at !== day) {
			const found = /* @__PURE__ */ new Date(at * DAY * 1e3);
			if (Number.isNaN(found.getTime())) return "1970-01-01T00:00:00Z";
			[day, date] = [at, found.toISOString().slice(0, -14)];
		}
		const rest = seconds - at * DAY;
		const [hours, minutes] = [two(Math.floor(rest / 3600)), two(Math.floor(rest / 60) % 60)];
		return [
			date,
			"T",
			hours,
			":",
			minutes,
			":",
			two(rest % 60),
			"Z"
		].join("");
	};
}
function two(number) {
	return number < 10 ? `0${number}` : String(number);
}

// src/collect/range.ts
/** Collect: the commits of a release. In: git, tags and what was asked. Out: the {@link Range} and its commits, read twice. */
/**
* Reads the commits of a release. Where the newest tag's commit is an ancestor, which is nearly always, one `git log`
* both proves that and reads the range.
* @param tags Release tags of the one line (product or package) that is being released.
* @throws `E_REF_NOT_COMMIT`, `E_RANGE_EMPTY`, `E_GIT_FAILED`, `E_GIT_PARTIAL`.
*/
async function readRange(git, tags, request, tasks) {
	const { to } = request;
	const history = gitAncestry(git);
	const tag = hasSeveralPackages(tags) ? null : tagOn(to, tags);
	const target = {
		tag,
		version: request.version ?? tag?.version ?? null
	};
	const assumed = askedBase(tags, request) ?? await findBase(history, tags, to, target);
	let read;
	try {
		read = await readFrom(git, assumed, to, tasks);
	} catch (error) {
		const onCommits = await tagsOnCommits(git, tags, request);
		if (onCommits.length === tags.length) throw error;
		return readRange(git, onCommits, request, tasks);
	}
	const found = read === null ? await findReachableBase(history, await tagsOnCommits(git, tags, request), to, target) : assumed;
	const base = await beginAt(request.from === null ? request.since : null, found, history, to);
	if (base !== assumed) read = await readFrom(git, base, to, tasks);
	const { commits, revisions, wanted, fragments } = read ?? NOTHING;
	const last = commits.find((commit) => commit.sha === to);
	if (last === void 0) throw fail("E_RANGE_EMPTY", {
		from: request.fromText,
		to: request.toText
	});
	const { from, reason } = base;
	return {
		range: {
			from,
			to,
			date: last.date,
			previousTag: base.tag,
			tag,
			reason,
			package: request.package
		},
		commits,
		revisions,
		wanted,
		fragments
	};
}
/**
* Tags may name trees and files (https://git-scm.com/docs/git-tag), which listing them does not tell.
* @throws `E_REF_NOT_COMMIT` when an end of the range that was asked for is such a tag.
*/
async function tagsOnCommits(git, tags, { from, fromText, to, toText }) {
	const kinds = await readKinds(git, [
		to,
		...from === null || from === "ROOT" ? [] : [from],
		...tags.map(({ sha }) => sha)
	]);
	const isOther = (sha) => kinds.get(sha) === "tree" || kinds.get(sha) === "blob";
	if (isOther(to)) throw fail("E_REF_NOT_COMMIT", { ref: toText });
	if (from !== null && isOther(from)) throw fail("E_REF_NOT_COMMIT", { ref: fromText });
	return tags.filter(({ sha }) => kinds.get(sha) === "commit");
}
const NOTHING = {
	commits: [],
	revisions: [],
	wanted: /* @__PURE__ */ new Set(),
	fragments: []
};
/** The start that a person named; null where nobody did. */
function askedBase(tags, { from, fromText }) {
	if (from === null) return null;
	return from === "ROOT" ? {
		from: null,
		tag: null,
		reason: "from the first commit, as asked",
		isChecked: true
	} : {
		from,
		tag: tagOn(from, tags),
		reason: `from ${fromText}, as asked`,
		isChecked: true
	};
}
/** Reads log, independent list and fragments side by side; null when the base turns out to be no ancestor. */
async function readFrom(git, { from, isChecked }, to, { isWanted, readFragments }) {
	const ends = [to, ...from === null ? [] : [`^${from}^{commit}`]];
	const [log, listed, fragments] = await Promise.all([
		readCommits(git, from === null || isChecked ? ends : ["--left-right", `${from}...${to}`], isWanted),
		readRevisions(git, ends),
		readFragments({
			from,
			to
		})
	]);
	if (log === null) return null;
	const revisions = listed.map((sha, at) => sha === log.commits[at]?.sha ? log.commits[at].sha : sha);
	return {
		...log,
		revisions,
		fragments
	};
}
/** Null as soon as a commit lies on the left side of the range. */
async function readCommits(git, revisions, isWanted) {
	const commits = [];
	const wanted = /* @__PURE__ */ new Set();
	for await (const batch of readLog(git, revisions)) for (const { side, commit } of batch) {
		if (side === "<") return null;
		commits.push(commit);
		if (isWanted(commit)) wanted.add(commit.sha);
	}
	return {
		commits,
		wanted
	};
}
async function readRevisions(git, revisions) {
	const { stdout, stderr, code } = await git.run([
		"rev-list",
		...revisions,
		"--"
	]);
	if (code !== 0) throw fail("E_GIT_FAILED", {
		command: "git rev-list",
		code: String(code),
		output: stderr.trim()
	});
	return stdout.split("\n").filter((line) => line !== "");
}

// src/collect/shipped.ts
/** A line has few patches between two releases; of more than that, the first tell. */
const MOST_PATCHES = 50;
const MOST_COMMITS = 2e3;
/**
* Patches of the very release that the range starts from, tagged on a branch of their own: whoever has them, has what they fixed.
* Starts no process where there are none, which is nearly always.
* @param tags Of the line that is released.
* @throws `E_GIT_FAILED`.
*/
async function readShipped(git, tags, range, commits) {
	const patches = patchesOf(tags, range, commits).slice(0, MOST_PATCHES);
	if (patches.length === 0) return [];
	const kinds = await readKinds(git, patches.map(({ sha }) => sha));
	const real = patches.filter(({ sha }) => kinds.get(sha) === "commit");
	if (real.length === 0) return [];
	const known = /* @__PURE__ */ new Map();
	const revisions = [
		`--max-count=${MOST_COMMITS}`,
		...real.map(({ sha }) => sha),
		`^${range.to}`
	];
	for await (const batch of readLog(git, revisions)) for (const { commit } of batch) known.set(commit.sha, commit);
	const shipped = [];
	for (const { sha: tip, version } of real) {
		const left = [tip];
		for (let sha = left.pop(); sha !== void 0; sha = left.pop()) {
			const commit = known.get(sha);
			if (commit === void 0 || !known.delete(sha)) continue;
			shipped.push({
				...commit,
				version
			});
			left.push(...commit.parents);
		}
	}
	return shipped;
}
/** Oldest first. A commit of a range has the commit that the range starts at as a parent, if that is in this history. */
function patchesOf(tags, { previousTag, tag: own }, commits) {
	if (previousTag === null) return [];
	const line = lineOf(previousTag.version);
	const patches = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const isPatch = tag.package === previousTag.package && lineOf(tag.version) === line && !isPrerelease(tag.version);
		const isEarlier = own === null || compareVersions(tag.version, own.version) < 0;
		if (isPatch && isEarlier && compareVersions(tag.version, previousTag.version) >= 0) patches.set(tag.sha, tag);
	}
	for (const { sha, parents } of commits) {
		if (patches.size === 0) break;
		for (const here of [sha, ...parents]) patches.delete(here);
	}
	return [...patches.values()].sort((a, b) => compareVersions(a.version, b.version));
}
/** `2.3` of `2.3.4`. */
function lineOf(version) {
	return version.split(".", 2).join(".");
}

// src/collect/collect.ts
/** Collect: everything known about a range. In: git, files and a request. Out: {@link Evidence}. */
/**
* Collects the evidence for a release from a clone: no network, three git processes, a fourth for paths and one more where there are changelog fragments.
* @param place Of a `locate` with the request's refs, `from` first, without `ROOT`.
* @throws `E_REF_UNKNOWN`, `E_REF_NOT_COMMIT`, `E_GIT_NO_COMMITS`, `E_GIT_SHALLOW`, `E_RANGE_EMPTY`, `E_PACKAGE_UNKNOWN`, `E_GIT_FAILED`.
*/
async function collect(git, files, { place, tags, settings }, request, rules) {
	const { from, to } = resolveRefs(place, tags, request);
	const [remotes, folders] = await Promise.all([files.readHint(`${place.gitDirectory}/config`), findFragmentFolders(files, place.root)]);
	const repository = repositoryOf(remotes ?? "", place, rules.repositoryUrl);
	const line = releaseLine(tags.releases, request.package, repository.name);
	const wantsAllPaths = request.isFull || request.package !== null;
	const asked = {
		from,
		fromText: request.from ?? "",
		to,
		toText: request.to ?? "HEAD",
		version: request.release,
		package: request.package,
		since: request.since ?? null
	};
	const tree = wantsAllPaths ? readTree(git, to, MANIFEST_NAMES) : null;
	tree?.catch(() => {});
	const collected = await readRange(git, line, asked, {
		isWanted: wantsAllPaths ? () => true : rules.wantsPaths,
		readFragments: (ends) => readFragments(git, folders, ends)
	});
	await refuseTruncated(files, place, collected);
	const { range, revisions, fragments } = collected;
	const [commits, { packages, notices }, earlierAuthors, manifestVersion, shipped] = await Promise.all([
		addPaths(git, collected.commits, collected.wanted),
		tree === null ? {
			packages: [],
			notices: []
		} : readPackages(git, tree, packageQuestion()),
		request.isFull ? readEarlierAuthors(git, range.from) : null,
		range.tag === null && to === tags.head ? readManifestVersion(files, place.root) : null,
		readShipped(git, line, range, collected.commits)
	]);
	const packageName = request.package === null ? null : askedPackage(request.package, tags.releases, packages);
	return {
		schema: 1,
		repository,
		range: {
			...range,
			package: packageName
		},
		commits,
		revisions,
		packages,
		manifestVersion,
		pullRequests: [],
		issues: [],
		earlierAuthors,
		...settings,
		...fragments.length > 0 ? { fragments } : {},
		...shipped.length > 0 ? { shipped } : {},
		notices
	};
	function packageQuestion() {
		const inRange = new Set(collected.commits.map((commit) => commit.sha));
		const isInRange = (commit) => inRange.has(commit);
		return {
			configured: rules.packages,
			tags: tags.releases,
			from: range.from,
			to,
			isInRange
		};
	}
}
function resolveRefs(place, tags, request) {
	const unknown = [request.from, request.to].filter((ref) => ref !== null && ref !== "ROOT")[place.commits.length];
	if (unknown !== void 0 && unknown !== null) {
		const known = tags.releases.map((tag) => tag.name);
		if (known.includes(unknown)) throw fail("E_REF_NOT_COMMIT", { ref: unknown });
		throw fail("E_REF_UNKNOWN", {
			ref: unknown,
			known
		});
	}
	const commits = [...place.commits];
	const from = request.from === null || request.from === "ROOT" ? request.from : commits.shift() ?? null;
	const to = request.to === null ? tags.head : commits.shift() ?? null;
	if (to === null) throw fail("E_GIT_NO_COMMITS", { directory: place.root ?? place.gitDirectory });
	return {
		from,
		to
	};
}
/** A shallow clone's boundary commits look like first commits; one of them inside the range means that more is missing. */
async function refuseTruncated(files, place, { commits, range }) {
	if (!place.isShallow) return;
	const boundary = new Set((await files.read(`${place.gitDirectory}/shallow`))?.split("\n") ?? []);
	if (commits.some((commit) => boundary.has(commit.sha))) throw fail("E_GIT_SHALLOW", { from: range.previousTag?.name ?? range.from ?? "the last release" });
}
async function readManifestVersion(files, root) {
	if (root === null) return null;
	for (const file of MANIFESTS) {
		const text = await files.readWithin(root, file).catch(() => null);
		const version = text === null ? null : (await readManifest(file, text)).version;
		if (version !== null) return version;
	}
	return null;
}
/** The package as it is called here, however the person wrote it. */
function askedPackage(name, tags, packages) {
	const known = packages.map((one) => one.name);
	const match = known.find((one) => one === name) ?? known.find((one) => isSamePackage(one, name));
	if (match === void 0 && tagsOf(tags, name).length === 0) throw fail("E_PACKAGE_UNKNOWN", {
		name,
		known
	});
	return match ?? name;
}
/** Folders are called so whatever lies in them; a reader would take none of these for a product. */
const GENERIC_NAMES = new Set("app checkout clone code git main master project projects repo repos repository source src test tmp work workspace".split(" "));
function repositoryOf(config, place, configuredUrl) {
	const remote = readRemote(config);
	const folder = (place.root ?? place.gitDirectory).replace(/[/\\]+$/, "").split(/[/\\]/).at(-1) ?? "";
	const name = remote.name ?? folder.replace(/\.git$/, "");
	return {
		slug: remote.slug,
		url: configuredUrl ?? remote.url,
		name: remote.slug === null && GENERIC_NAMES.has(name.toLowerCase()) ? "" : name,
		visibility: "unknown"
	};
}

export { findBase as a, fragmentPaths as c, beginAt as i, collect as n, findReachableBase as o, askedBase as r, hasSeveralPackages as s, askedPackage as t };