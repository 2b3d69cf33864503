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
	if (file.startsWith("VERSION") || file.startsWith("version")) return {
		name: null,
		version: versionIn(text.trim())
	};
	try {
		if (file.endsWith(".json")) return fields(JSON.parse(text));
		const { parse } = await import("./dist2.js");
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
		version: typeof version === "string" ? versionIn(version) : null
	};
}
/** Null for anything else than one version: placeholders, and what would be text in notes and logs. */
function versionIn(text) {
	return /^v?\d[\w.+-]{0,60}$/.test(text) ? text.replace(/^v/, "") : null;
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

export { readManifest as a, isSamePackage as c, tagsOf as d, compareVersions as f, MANIFESTS as i, releaseLine as l, addVersions as n, baseCandidates as o, isPrerelease as p, packagesIn as r, bestCandidate as s, MANIFEST_NAMES as t, tagOn as u };