import { r as fail } from "./errors.js";
import { s as readRemote } from "./settings.js";

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

// src/collect/version.ts
/** Collect: the order of versions. In: versions as tags and manifests write them. Out: which is newer, which is a prerelease. */
/**
* Orders two versions, older first; 0 only for the same text, so that sorting has one answer. Any text will do: one
* without a number is older than all that have one.
*
* The rules are semver's (https://semver.org/#spec-item-11) but for what people mean otherwise: `rc10` is newer than
* `rc9`, case does not count, and `1.2.3-hotfix.1` is newer than `1.2.3`. Beyond semver it reads any count of numbers,
* dates, and suffixes without a hyphen such as Python's `1.0rc1` (https://peps.python.org/pep-0440/).
*/
function compareVersions(a, b) {
	return compareParsed(parseVersion(a), parseVersion(b));
}
/** Sorts a copy, newest version first. Reads every version once: some repositories have 12,000 tags. */
function newestFirst(items, versionOf) {
	return items.map((item) => ({
		item,
		version: parseVersion(versionOf(item))
	})).sort((a, b) => compareParsed(b.version, a.version)).map(({ item }) => item);
}
/** The item with the newest version; undefined where there is none. */
function newest(items, versionOf) {
	let best;
	for (const item of items) {
		const version = parseVersion(versionOf(item));
		if (best === void 0 || compareParsed(version, best.version) > 0) best = {
			item,
			version
		};
	}
	return best?.item;
}
/** True for what leads up to a release (`2.0.0-rc.1`, `1.0b2`, `7.0.0.M3`); false for text without a number. */
function isPrerelease(version) {
	return readSuffix(parseVersion(version)).before !== null;
}
const ZERO = 48;
const NINE = 57;
const DATE = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d)-?(\d\d)-?(\d\d)Z?)?)?(?![\da-z])/i;
const IDENTIFIER = /\d+|[^\d._-]+/g;
const RELEASED = {
	before: null,
	after: []
};
/** Suffixes that only say "this is the release": Spring, Netty, Swift. */
const RELEASE_WORDS = /* @__PURE__ */ new Set([
	"final",
	"ga",
	"release",
	"stable",
	"lts"
]);
/** Suffixes of what follows a release: Python's post releases, OpenSSH's `p1`, hotfixes, service packs. */
const LATER_WORDS = /* @__PURE__ */ new Set([
	"post",
	"p",
	"patch",
	"hotfix",
	"sp",
	"rev"
]);
/** Reads the numbers character by character, which over thousands of tags takes a tenth of a regular expression's time. */
function parseVersion(text) {
	const start = text[0] === "v" || text[0] === "V" ? 1 : 0;
	if (text[start + 4] === "-") {
		const date = DATE.exec(text.slice(start));
		if (date !== null) return {
			text,
			numbers: date.slice(1).filter(Boolean).map(Number),
			end: start + date[0].length
		};
	}
	const numbers = [];
	let end = start;
	for (let position = start; isDigit(text, position); position++) {
		let number = 0;
		for (; isDigit(text, position); position++) number = number * 10 + text.charCodeAt(position) - ZERO;
		numbers.push(number);
		end = position;
		if (text[position] !== "." && text[position] !== "_") break;
	}
	return {
		text,
		numbers,
		end
	};
}
function readSuffix({ text, numbers, end }) {
	if (end === text.length || numbers.length === 0) return RELEASED;
	const plus = text.indexOf("+", end);
	const suffix = text.slice(end, plus === -1 ? text.length : plus).toLowerCase();
	const identifiers = (suffix.match(IDENTIFIER) ?? []).map((part) => isDigit(part, 0) ? Number(part) : part);
	const first = identifiers[0];
	if (first === void 0) return RELEASED;
	if (RELEASE_WORDS.has(first)) return {
		before: null,
		after: identifiers.slice(1)
	};
	const isCounter = typeof first === "number" && (numbers.length !== 3 || isYear(numbers[0]));
	const isPatchLetter = suffix.length === 1;
	if (isCounter || isPatchLetter || LATER_WORDS.has(first)) return {
		before: null,
		after: identifiers
	};
	return {
		before: identifiers,
		after: []
	};
}
function compareParsed(a, b) {
	const length = Math.max(a.numbers.length, b.numbers.length);
	for (let index = 0; index < length; index++) {
		const missing = index === 0 ? -1 : 0;
		const order = compare(a.numbers[index] ?? missing, b.numbers[index] ?? missing);
		if (order !== 0) return order;
	}
	return compareSuffixes(readSuffix(a), readSuffix(b)) || a.numbers.length - b.numbers.length || compare(a.text, b.text);
}
function compareSuffixes(a, b) {
	if (a.before !== null && b.before !== null) return compareIdentifiers(a.before, b.before);
	if (a.before !== null) return -1;
	if (b.before !== null) return 1;
	return compareIdentifiers(a.after, b.after);
}
function compareIdentifiers(a, b) {
	for (let index = 0; index < a.length && index < b.length; index++) {
		const [left, right] = [a[index] ?? 0, b[index] ?? 0];
		if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
		const order = compare(left, right);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function isYear(number) {
	return number !== void 0 && number >= 1990 && number < 2200;
}
function isDigit(text, position) {
	const code = text.charCodeAt(position);
	return code >= ZERO && code <= NINE;
}

// src/collect/base.ts
/** The tag on a commit: of several, the highest version, which is the stable one where both stand. */
function tagOn(commit, tags) {
	return newestFirst(tags.filter((tag) => tag.sha === commit), (tag) => tag.version)[0] ?? null;
}
/** The best of {@link baseCandidates}, without sorting thousands of them. */
function bestCandidate(tags, target) {
	return newest(tags.filter((tag) => isCandidate(tag, target)), (tag) => tag.version);
}
/**
* Tags that the release may start from, highest version first: below the version released; for a stable version without
* prereleases, so that it rolls them up; for a prerelease with them.
*/
function baseCandidates(tags, target) {
	return newestFirst(tags.filter((tag) => isCandidate(tag, target)), (tag) => tag.version);
}
function isCandidate({ sha, version }, target) {
	if (sha === target.tag?.sha) return false;
	if (target.version === null) return true;
	return compareVersions(version, target.version) < 0 && (isPrerelease(target.version) || !isPrerelease(version));
}
/**
* The tags of one line of releases: the package's own, or the product's for a package that is released with it; without a
* package the product's, else those of all packages.
* @param product The repository's name: `vite` has the tags `v8.0.0`, beside packages with tags of their own.
*/
function releaseLine(tags, name, product) {
	const products = tags.filter((tag) => tag.package === "");
	if (name === null) return products.length > 0 ? products : tags;
	const own = tagsOf(tags, name);
	if (own.length > 0) return own;
	return isSamePackage(name, product) || products.length === tags.length ? products : [];
}
/** A package's own tags: under its very name, else with a scope or a path before it. */
function tagsOf(tags, name) {
	const exact = tags.filter((tag) => tag.package === name);
	return exact.length > 0 ? exact : tags.filter((tag) => tag.package !== "" && isSamePackage(tag.package, name));
}
/** `@scope/app`, as manifests and tags name it, is `app`, as its folder is called. */
function isSamePackage(one, other) {
	return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
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

// src/collect/manifest.ts
/** Manifests that we read, the one that decides first. */
const MANIFESTS = [
	"package.json",
	"Cargo.toml",
	"pyproject.toml",
	"VERSION",
	"version.txt"
];
const SILENT = {
	name: null,
	version: null
};
/**
* Reads one manifest. Unreadable text says nothing: a manifest is a hint, never a reason to fail.
* The TOML parser is loaded only for a TOML file.
*/
async function readManifest(file, text) {
	if (file.startsWith("VERSION") || file.startsWith("version")) {
		const line = text.trim();
		return /^v?\d[\w.+-]{0,60}$/.test(line) ? {
			name: null,
			version: line.replace(/^v/, "")
		} : SILENT;
	}
	try {
		if (file.endsWith(".json")) return fields(JSON.parse(text));
		const { parse } = await import("./dist.js");
		const toml = parse(text);
		return fields(toml.package ?? toml.project ?? workspacePackage(toml.workspace));
	} catch {
		return SILENT;
	}
}
function workspacePackage(workspace) {
	return isRecord(workspace) ? workspace.package : void 0;
}
function fields(value) {
	if (!isRecord(value)) return SILENT;
	const { name, version } = value;
	return {
		name: typeof name === "string" ? name : null,
		version: typeof version === "string" ? version : null
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/collect/packages.ts
/** Folders whose manifests belong to tests, examples and tooling, not to something that is released. */
const NOT_RELEASED = /(?:^|\/)(?:\.[^/]*|node_modules|vendor|third_party|playgrounds?|examples?|samples?|demos?|tests?|__tests__|fixtures?|__fixtures__|e2e|bench(?:es|marks?)?|docs?|website|templates?|template-[^/]*|scripts|tools|fuzz)(?:\/|$)/;
/** Names of files that make a folder a package. */
const MANIFEST_NAMES = /* @__PURE__ */ new Set([
	...MANIFESTS,
	"go.mod",
	"pom.xml",
	"build.gradle",
	"build.gradle.kts",
	"setup.py"
]);
/**
* Every folder below the root that holds a manifest and looks released. A repository without at least two of them is not
* a monorepo: empty.
* @param paths All files of the repository, in git's order: by path.
*/
function packagesIn(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		if (slash === -1 || !MANIFEST_NAMES.has(path.slice(slash + 1))) continue;
		const folder = path.slice(0, slash);
		if (!enclosing(folder).some((other) => folders.has(other)) && !NOT_RELEASED.test(folder)) folders.add(folder);
	}
	const places = [...folders].map((path) => ({
		name: lastPart(path),
		path
	}));
	return places.length < 2 ? [] : places;
}
/** The folder itself, and each that it lies in. */
function enclosing(folder) {
	const folders = [folder];
	for (let slash = folder.lastIndexOf("/"); slash > 0; slash = folder.lastIndexOf("/", slash - 1)) folders.push(folder.slice(0, slash));
	return folders;
}
function lastPart(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
/**
* Adds versions at both ends of the range: from the package's own tags where they lie in the range, else from its
* manifest.
* @param readTexts Texts of files by `<sha>:<path>`; absent where there is none.
* @param range `isInRange`: whether a commit lies in the range.
*/
async function addVersions(readTexts, places, tags, range) {
	const files = [
		"package.json",
		"Cargo.toml",
		"pyproject.toml"
	];
	const blobs = await readTexts([range.from, range.to].filter((end) => end !== null).flatMap((end) => places.flatMap((place) => files.map((file) => `${end}:${place.path}/${file}`))));
	const manifestAt = async (end, place) => {
		for (const file of files) {
			const text = blobs.get(`${end}:${place.path}/${file}`);
			const version = text === void 0 ? null : (await readManifest(file, text)).version;
			if (version !== null) return version;
		}
		return null;
	};
	const tagsByPart = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const part = lastPart(tag.package);
		const others = tagsByPart.get(part);
		if (others === void 0) tagsByPart.set(part, [tag]);
		else others.push(tag);
	}
	return Promise.all(places.map(async (place) => {
		const own = tagsOf(tagsByPart.get(lastPart(place.name)) ?? [], place.name);
		const released = highest(own.filter((tag) => range.isInRange(tag.sha)));
		if (released === null) return {
			...place,
			previousVersion: await manifestAt(range.from, place),
			version: await manifestAt(range.to, place)
		};
		const earlier = own.filter((tag) => !range.isInRange(tag.sha) && compareVersions(tag.version, released) < 0);
		return {
			...place,
			previousVersion: highest(earlier),
			version: released
		};
	}));
}
function highest(tags) {
	const [first, ...rest] = tags.map((tag) => tag.version);
	if (first === void 0) return null;
	return rest.reduce((best, version) => compareVersions(version, best) > 0 ? version : best, first);
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
/** Two git processes for the trees at both ends of the range, and one for all manifests. */
async function readPackages(git, { configured, tags, ...range }) {
	const last = await readTree(git, range.to, MANIFEST_NAMES);
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
		message: `This clone lacks ${count === 1 ? "one manifest" : `${count} manifests`} of packages, so some of their versions are not known. It is a partial clone, and Drumroll fetches nothing: leave out \`filter\` on actions/checkout, or run \`git fetch --refetch --no-filter\`.`,
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
	const other = possible.find((tag) => newest !== void 0 && lineOf(tag) !== lineOf(newest));
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
function lineOf({ version }) {
	return version.split(".", 2).join(".");
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
	const clock = utcReader();
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
				complete.push(toCommit(fields, clock));
				fields = [];
			}
		}
		if (start < chunk.length) pending.push(chunk.slice(start));
		yield complete;
	}
}
function toCommit(fields, utc) {
	const [mark = "", sha = "", parents = "", name = "", email = "", seconds = "", message = ""] = fields;
	return {
		side: mark.slice(-1),
		commit: {
			sha,
			parents: parents === "" ? [] : parents.split(" "),
			author: {
				name,
				email
			},
			date: utc(Number(seconds)),
			message,
			paths: null
		}
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
		return `${date}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
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
* @param isWanted Asked of each commit as it arrives, so that judging commits and reading them go on side by side.
* @throws `E_RANGE_EMPTY`, `E_GIT_FAILED`.
*/
async function readRange(git, tags, request, isWanted) {
	const { to } = request;
	const history = gitAncestry(git);
	const tag = hasSeveralPackages(tags) ? null : tagOn(to, tags);
	const target = {
		tag,
		version: request.version ?? tag?.version ?? null
	};
	const assumed = askedBase(tags, request) ?? await findBase(history, tags, to, target);
	const read = await readFrom(git, assumed, to, isWanted);
	const base = read === null ? await findReachableBase(history, tags, to, target) : assumed;
	const { commits, revisions, wanted } = read ?? await readFrom(git, base, to, isWanted) ?? NOTHING;
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
		wanted
	};
}
const NOTHING = {
	commits: [],
	revisions: [],
	wanted: /* @__PURE__ */ new Set()
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
/** Reads log and independent list side by side; null when the base turns out to be no ancestor. */
async function readFrom(git, { from, isChecked }, to, isWanted) {
	const revisions = [to, ...from === null ? [] : [`^${from}`]];
	const [log, listed] = await Promise.all([readCommits(git, from === null || isChecked ? revisions : ["--left-right", `${from}...${to}`], isWanted), readRevisions(git, revisions)]);
	return log === null ? null : {
		...log,
		revisions: listed
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

// src/collect/collect.ts
/** Collect: everything known about a range. In: git, files and a request. Out: {@link Evidence}. */
/**
* Collects the evidence for a release from a clone: no network, four git processes and a fifth for paths, unless `isFull`.
* @param place Of a `locate` with the request's refs, `from` first, without `ROOT`.
* @throws `E_REF_UNKNOWN`, `E_GIT_NO_COMMITS`, `E_GIT_SHALLOW`, `E_RANGE_EMPTY`, `E_PACKAGE_UNKNOWN`, `E_GIT_FAILED`.
*/
async function collect(git, files, { place, tags, settings }, request, rules) {
	const { from, to } = resolveRefs(place, tags, request);
	const repository = repositoryOf(await files.read(`${place.gitDirectory}/config`) ?? "", place, rules.repositoryUrl);
	const line = releaseLine(tags.releases, request.package, repository.name);
	const wantsAllPaths = request.isFull || request.package !== null;
	const asked = {
		from,
		fromText: request.from ?? "",
		to,
		toText: request.to ?? "HEAD",
		version: request.release,
		package: request.package
	};
	const collected = await readRange(git, line, asked, wantsAllPaths ? () => true : rules.wantsPaths);
	await refuseTruncated(files, place, collected);
	const { range, revisions } = collected;
	const [commits, { packages, notices }, earlierAuthors, manifestVersion] = await Promise.all([
		addPaths(git, collected.commits, collected.wanted),
		wantsAllPaths ? readPackages(git, packageQuestion()) : {
			packages: [],
			notices: []
		},
		request.isFull ? readEarlierAuthors(git, range.from) : null,
		range.tag === null && to === tags.head ? readManifestVersion(files, place.root) : null
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
	if (unknown !== void 0 && unknown !== null) throw fail("E_REF_UNKNOWN", {
		ref: unknown,
		known: tags.releases.map((tag) => tag.name)
	});
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
		const text = await files.read(`${root}/${file}`);
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

export { findReachableBase as a, packagesIn as c, releaseLine as d, tagOn as f, findBase as i, MANIFESTS as l, collect as n, hasSeveralPackages as o, askedBase as r, addVersions as s, askedPackage as t, readManifest as u };