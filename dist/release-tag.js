// src/classify/type-table.ts
/**
* Types, in every spelling that the parser takes for one. Few points leave a type open, so that paths and words decide:
* typings are public in a library only, `style` is formatting here and looks there, a revert is as public as what it takes back.
*/
const TYPES = table("type", [
	"feat feature features add added new",
	7,
	"feature"
], [
	"enhancement enhancements enhance enh improvement improvements improve improved",
	6,
	"improvement"
], [
	"change changed polish",
	6,
	"improvement"
], [
	"fix fixes fixed bugfix hotfix bug",
	5,
	"fix"
], [
	"perf performance",
	5,
	"performance"
], [
	"security",
	7,
	"security"
], [
	"deprecate deprecated deprecation",
	7,
	"deprecation"
], [
	"ui ux a11y i18n l10n dx",
	1,
	"improvement"
], [
	"update updated upgrade remove removed removal",
	0,
	"improvement"
], [
	"types typing",
	0,
	"fix"
], [
	"revert reverts",
	0,
	"fix"
], [
	"style styles",
	-3,
	"other"
], [
	"docs doc documentation",
	-5,
	"documentation"
], [
	"typo",
	-7,
	"documentation"
], [
	"deps dep dependencies",
	-6,
	"dependency"
], [
	"chore chores refactor refactoring cleanup misc nit build",
	-6,
	"other"
], [
	"ci cd test tests testing lint workflow release wip",
	-8,
	"other"
]);
/** Scopes and areas that take even a feature out of customers' sight: `feat(ci): …`, `website: …`. */
const SCOPES = table("scope", [
	"ci e2e tests testing bench benches benchmark benchmarks playground",
	-12,
	"other"
], [
	"internal internals infra infrastructure tooling scripts xtask release releases releasing changelog",
	-12,
	"other"
], [
	"github workflow workflows actions renovate eslint clippy vscode devcontainer",
	-12,
	"other"
], [
	"docs doc documentation website site guide readme rfc rfcs examples example",
	-12,
	"documentation"
], [
	"deps deps-dev dev-deps dependencies",
	-12,
	"dependency"
]);
/**
* Scopes that are ours here and a product there: `fix(dev)` is Vite's server, `feat(test)` is `cargo test`, `fix(lint)` is a rule
* of Biome. They make a type less certain, so that paths decide.
*/
const AMBIGUOUS_SCOPES = table("scope", [
	"dev test lint",
	-4,
	"other"
]);
function table(kind, ...rows) {
	const meanings = rows.flatMap(([names, points, category]) => names.split(" ").map((name) => [name, {
		points,
		category,
		clue: {
			rule: `${kind}.${name}`,
			points
		}
	}]));
	return new Map(meanings);
}

// src/config/defaults.ts
/** What `configSchema` makes of an empty file; a test keeps the two equal. */
const DEFAULT_CONFIG = {
	tags: {},
	packages: [],
	rules: [],
	areas: {},
	internal: {
		paths: [],
		labels: [],
		scopes: [],
		allow_public: false
	},
	deny: [],
	check: {
		level: "warn",
		levels: [],
		rules: {}
	},
	highlights: 3,
	documents: {},
	drafts: {
		pull_request: true,
		release: true,
		checklist: true
	},
	bots: [],
	owners: {},
	strict: false
};

// src/config/load.ts
/**
* Understands all of the file before any of it is used. zod and yaml are loaded only when there is a file: they take as
* long as reading a release does.
* @throws `E_CONFIG_UNREADABLE` for a file too large to be meant, `E_CONFIG_SYNTAX` where it is no YAML, `E_CONFIG_INVALID`.
*/
async function loadConfig(file) {
	if (file === null) return DEFAULT_CONFIG;
	const { readConfig } = await import("./read-config.js");
	return readConfig(file);
}

// src/config/release-tag.ts
/**
* Understands the names that projects give their releases: `v1.2.3`, `1.2`, `v8`, `pkg@1.2.3`, `@scope/pkg@1.2.3`,
* `pkg/v1.2.3` (Go), `pkg-v1.2.3` (release-please), `release-1.2.3`, `REL_16_1` (PostgreSQL), `go1.21.3`, `1.0rc1`,
* `2026.11.1`, `release-2026-11-22`. A number alone is a version only after `v` or `@`, or as a date. Never throws.
*/
function parseReleaseTag(name) {
	if (PLAIN.test(name)) return {
		package: "",
		version: name.startsWith("v") ? name.slice(1) : name
	};
	if (name.length > LONGEST_NAME) return null;
	const at = name.lastIndexOf("@");
	if (at > 0) {
		if (NUMBERS.test(name.slice(at + 1))) return {
			package: name.slice(0, at),
			version: name.slice(at + 1)
		};
		const version = versionAt(name, at + 1, true);
		return version === null ? null : {
			package: name.slice(0, at),
			version
		};
	}
	const leaf = name.lastIndexOf("/") + 1;
	for (const [packageEnd, versionStart] of splits(name, leaf)) {
		const version = versionAt(name, versionStart, false);
		if (version === null) continue;
		const packageName = withoutProductWords(name.slice(0, packageEnd));
		return MOVING.test(packageName) ? null : {
			package: packageName,
			version
		};
	}
	return null;
}
/** Most tags; reading them first halves the time on a repository with thousands. */
const PLAIN = /^v?\d+\.\d+\.\d+$/;
/** What most packages' tags have after their name. */
const NUMBERS = /^\d+\.\d+\.\d+$/;
/** A file system's limit on a name, which git's loose tags share; it also bounds the work. */
const LONGEST_NAME = 255;
/** Suffixes that `git describe` gives between releases, and those of maintenance lines (`1.x`). */
const NO_RELEASE = /-\d+-g[\da-f]{7,40}$|\.x$/i;
/** Tags that move or repeat by themselves, whatever number they carry. */
const MOVING = /(?:^|[-_./])(?:nightly|canary|snapshot|daily|latest|backup)$/i;
/** Prefixes that say "a release" rather than of which package. */
const PRODUCT_WORDS = /* @__PURE__ */ new Set([
	"release",
	"releases",
	"rel",
	"version",
	"versions",
	"ver",
	"tag",
	"tags",
	"v",
	"r"
]);
/** `v`, then a date or numbers, then what semver, PEP 440 and Maven hang on, then build metadata. */
const VERSION = /(v?)((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:\.\d+)?(?!\d)|\d+(?:[._]\d+)*)([-._]?[a-z][\w.-]*|-\d[\w.-]*)?(?:\+[\w.-]+)?$/iy;
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** The ways to cut a name in two, the most telling first, as [end of the package's name, start of the version]. */
function* splits(name, leaf) {
	const folderEnd = Math.max(leaf - 1, 0);
	yield [folderEnd, leaf];
	for (const { index } of name.slice(leaf).matchAll(/[-_.](?=v\d)/gi)) yield [leaf + index, leaf + index + 1];
	const letters = /^[a-z]+(?=\d)/i.exec(name.slice(leaf));
	if (letters !== null) yield [folderEnd, leaf + letters[0].length];
	for (const { index } of name.slice(leaf).matchAll(/[-_.](?=\d)/g)) yield [leaf + index, leaf + index + 1];
}
function versionAt(name, start, isNumberEnough) {
	VERSION.lastIndex = start;
	const match = VERSION.exec(name);
	if (match === null) return null;
	const [all, v = "", core = "", suffix = ""] = match;
	const isNumber = /^\d+$/.test(core) && !COMPACT_DATE.test(core);
	if (isNumber && v === "" && !isNumberEnough) return null;
	if (suffix !== "" && (NO_RELEASE.test(suffix) || isNumber && /\d\.\d/.test(suffix))) return null;
	const version = all.slice(v.length);
	return core.includes("_") ? version.replaceAll("_", ".") : version;
}
function withoutProductWords(path) {
	return path.split("/").filter((segment) => !PRODUCT_WORDS.has(segment.toLowerCase())).join("/");
}

export { TYPES as a, SCOPES as i, loadConfig as n, AMBIGUOUS_SCOPES as r, parseReleaseTag as t };