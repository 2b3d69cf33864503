import { n as collect } from "./collect.js";
import { i as readSettings, n as TEMPLATE_FOLDER, o as locate, r as readNamed } from "./settings.js";
import { r as fail } from "./errors.js";
import { i as compileGlobs, o as CATEGORIES, t as compilePattern } from "./pattern.js";
import { d as DOCUMENTS, f as documentsOf, r as handlebars, t as runTemplate } from "./run-template.js";
import { a as cleanText, i as inlineTokens, n as codeWords, r as inlineText } from "./escape-markdown.js";

// src/classify/message-clues.ts
/** Bots that look after a repository. By now others write code for people, and theirs is judged like anybody's. */
const MAINTENANCE_BOT = /^(?:renovate|dependabot|github-actions|pre-commit-ci|allcontributors|greenkeeper|snyk|semantic-release|imgbot|mergify)\b/i;
/** Ids of published vulnerabilities: cve.org, github.com/advisories, rustsec.org. */
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA-[\da-z]{4}-[\da-z]{4}-[\da-z]{4}|RUSTSEC-\d{4}-\d{4})\b/;
/** "Ignore RUSTSEC-…" quiets a scanner and repairs nothing. */
const SILENCED = /^(?:ignore|allow|suppress|silence|skip|mute|whitelist|un-?ignore)\b/i;
/** In the subject: more than any other clue, since who runs the product must hear of it. */
const IS_ADVISORY = {
	rule: "message.advisory",
	points: 30
};
/** In the body: enough for a fix, and not for a list of what a release or an update brings along. */
const MENTIONS_ADVISORY = {
	rule: "message.advisory",
	points: 10
};
/** Whether a message names a published vulnerability. */
function namesAdvisory({ commit, subject }) {
	return ADVISORY.test(commit.message) && !SILENCED.test(subject);
}
function advisoryClues(commit) {
	if (!namesAdvisory(commit)) return [];
	return [ADVISORY.test(commit.rawSubject) ? IS_ADVISORY : MENTIONS_ADVISORY];
}
/** What a message says besides its subject. */
function messageClues(commit) {
	const { headers, subject } = commit;
	const clues = [...advisoryClues(commit)];
	if (commit.dependencies.length > 0) clues.push({
		rule: "dependency",
		points: -2
	});
	if (MAINTENANCE_BOT.test(commit.commit.author.name)) clues.push({
		rule: "author.bot",
		points: -2
	});
	if (commit.issues.length > 0) clues.push({
		rule: "message.closes-issue",
		points: 2
	});
	if (commit.body.includes("```")) clues.push({
		rule: "message.shows-code",
		points: 1
	});
	if (headers.some(({ type, description }) => type.startsWith("feat") && description !== subject)) clues.push({
		rule: "message.lists-feature",
		points: 3
	});
	return clues;
}

// src/classify/category.ts
/** The category of a change, the most telling evidence first. `counts` is null when nobody asked for paths. */
function categoryOf(commit, convention, { verb, clues }, counts) {
	const says = (rule) => clues.some((clue) => clue.rule === rule);
	if (commit.breaking) return "breaking";
	if (namesAdvisory(commit)) return "security";
	if (says("wording.security") && convention.category !== "documentation") return "security";
	if (convention.category) return convention.category;
	if (commit.kind === "revert") return "fix";
	if (says("wording.drops-support")) return "deprecation";
	if (isAboutText(counts, verb?.category === "documentation" || says("wording.about-docs"))) return "documentation";
	if (commit.dependencies.length > 0 || updatesDependencies(verb, says)) return "dependency";
	if (verb?.rule === "wording.fixes") return "fix";
	if (says("wording.performance")) return "performance";
	if (verb?.category) return verb.category;
	return says("wording.symptom") || commit.issues.length > 0 ? "fix" : convention.likelyCategory ?? "improvement";
}
/** "Update" alone says nothing of dependencies: people update pages and prices. */
function updatesDependencies(verb, says) {
	return verb?.rule === "wording.updates" && says("wording.about-dependencies");
}
function isAboutText(counts, hasWords) {
	if (counts === null) return hasWords;
	if (counts.manual + counts.prose === 0) return false;
	return hasWords || counts.source === 0;
}

// src/classify/type-table.ts
/**
* Types, in every spelling that the parser takes for one. Few points leave a type open, so that paths and words decide:
* typings are public in a library only, `style` is formatting here and looks there, a revert is as public as what it takes back.
*/
const TYPES$1 = table$1([
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
const SCOPES = table$1([
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
const AMBIGUOUS_SCOPES = table$1([
	"dev test lint",
	-4,
	"other"
]);
function table$1(...rows) {
	const meanings = rows.flatMap(([names, points, category]) => names.split(" ").map((name) => [name, {
		points,
		category
	}]));
	return new Map(meanings);
}

// src/classify/convention.ts
/** From here on, for or against, type and scopes decide alone. */
const TELLING = 5;
/** Whoever marks a change as breaking wants it to be read, whatever its type. */
const BREAKING$2 = {
	rule: "breaking",
	points: 40
};
/** "feat: add live page to docs": the product is the same as before. */
const INTO_DOCS = /\b(?:to|in|for|on) (?:the )?(?:docs|documentation|readme|website)\.?$/i;
/** Reads type and scopes. A scope of ours makes of any type what it says itself: `fix(docs): …` is documentation. */
function readConvention(commit) {
	const clues = commit.breaking ? [BREAKING$2] : [];
	const type = ownType(commit);
	const meaning = type === null ? void 0 : TYPES$1.get(type);
	if (meaning) clues.push({
		rule: `type.${type}`,
		points: meaning.points
	});
	if (INTO_DOCS.test(commit.subject.slice(-23))) clues.push({
		rule: "wording.about-docs",
		points: -12
	});
	let category = meaning && Math.abs(meaning.points) >= TELLING ? meaning.category : null;
	let likelyCategory = meaning?.category ?? null;
	for (const scope of commit.scopes) {
		const words = scope.toLowerCase().split(/[/ ]/);
		const name = [words[0] ?? "", words.at(-1) ?? ""].find((word) => SCOPES.has(word)) ?? words[0] ?? "";
		const ours = SCOPES.get(name);
		const found = ours ?? AMBIGUOUS_SCOPES.get(name);
		if (found) clues.push({
			rule: `scope.${name}`,
			points: found.points
		});
		category = ours?.category ?? category;
		likelyCategory ??= found?.category ?? null;
	}
	const points = clues.reduce((sum, clue) => sum + clue.points, 0);
	return {
		clues,
		category,
		likelyCategory,
		isTelling: Math.abs(points) >= TELLING
	};
}
/** The type of the subject itself; headers in a squash commit's body speak of its parts. Null without one. */
function ownType({ headers: [header], subject }) {
	return header?.description === subject ? header.type : null;
}

// src/classify/demand.ts
const RULE_OF = /* @__PURE__ */ new Map([
	["changelog", "trailer.changelog"],
	["release-note", "trailer.release-note"],
	["release-notes", "trailer.release-note"]
]);
/** GitLab's values (https://docs.gitlab.com/development/changelog/), which are those of Keep a Changelog and three more. */
const CHANGELOG = /* @__PURE__ */ new Map([
	["added", "feature"],
	["feature", "feature"],
	["fixed", "fix"],
	["changed", "improvement"],
	["deprecated", "deprecation"],
	["removed", "breaking"],
	["security", "security"],
	["performance", "performance"],
	["other", "other"]
]);
const NOTHING$3 = /* @__PURE__ */ new Set([
	"-",
	"none",
	"n/a",
	"na",
	"no",
	"nil",
	"skip",
	"internal"
]);
/** What the trailers demand. A later word corrects an earlier one, and leaves a category that it does not touch. */
function readDemand(trailers) {
	const demands = trailers.map(demandOf).filter((demand) => demand !== null);
	const last = demands.at(-1);
	if (last === void 0) return null;
	return {
		...last,
		category: demands.findLast(({ category }) => category !== null)?.category ?? null
	};
}
function demandOf({ token, value }) {
	const rule = RULE_OF.get(token.toLowerCase());
	const text = value.trim().replace(/\.$/, "").toLowerCase();
	if (rule === void 0 || text === "") return null;
	if (NOTHING$3.has(text)) return {
		rule,
		visibility: "internal",
		category: null
	};
	if (rule === "trailer.release-note") return {
		rule,
		visibility: "public",
		category: null
	};
	const category = CHANGELOG.get(text);
	return category === void 0 ? null : {
		rule,
		visibility: "public",
		category
	};
}

// src/classify/no-change.ts
/** The rule by which nobody reads of this commit; null for a change. A pull request's merge stands for its change. */
function noChange({ kind, pullRequest }) {
	if (kind === "release") return "kind.release";
	if (kind === "fixup") return "kind.fixup";
	return kind === "merge" && pullRequest === null ? "kind.merge" : null;
}

// src/classify/path-clues.ts
/** Kinds that are about nothing else when no source code changed, the one that readers know best first. */
const ONLY = [
	[
		"manual",
		"paths.manual",
		0
	],
	[
		"prose",
		"paths.prose",
		-2
	],
	[
		"test",
		"paths.tests",
		-3
	],
	[
		"tooling",
		"paths.tooling",
		-4
	],
	[
		"manifest",
		"paths.manifest",
		-2
	],
	[
		"entry",
		"paths.changelog",
		-5
	]
];
/** Counts paths by what the files are for. */
function countPaths(paths, kindOf) {
	const counts = {
		source: 0,
		test: 0,
		tooling: 0,
		manifest: 0,
		manual: 0,
		prose: 0,
		entry: 0
	};
	for (const path of paths) counts[kindOf(path)]++;
	return counts;
}
/** A line in the changelog beside other changes: the author wrote for readers. */
function hasEntry(counts) {
	return counts.entry > 0 && counts.source + counts.test + counts.tooling + counts.manifest + counts.manual > 0;
}
/** What changed files say. `areEntriesUsual`: the other changes come with a line in the changelog. */
function pathClues(counts, areEntriesUsual) {
	const clues = [];
	if (hasEntry(counts)) clues.push({
		rule: "paths.entry",
		points: 4
	});
	else if (areEntriesUsual) clues.push({
		rule: "paths.no-entry",
		points: -4
	});
	if (counts.source === 0) {
		const only = ONLY.find(([kind]) => counts[kind] > 0);
		if (only) clues.push({
			rule: only[1],
			points: only[2]
		});
		return clues;
	}
	if (counts.test > 0) clues.push({
		rule: "paths.tested",
		points: 1
	});
	if (counts.manual + counts.prose > 0) clues.push({
		rule: "paths.documented",
		points: 1
	});
	if (counts.tooling > 0) clues.push({
		rule: "paths.with-tooling",
		points: -1
	});
	return clues;
}

// src/classify/path-kind.ts
/** The first folder of a path that stands here decides. Folders that start with a dot are tooling. */
const FOLDERS = table(["entry", ".changeset .changes .changelog changelog changelogs changelog.d changes news newsfragments unreleased"], ["entry", "changelog_unreleased releasenotes"], ["test", "spec specs e2e testing testdata testutil testutils fixtures __fixtures__ mocks __mocks__"], ["test", "snapshots __snapshots__ androidtest uitests unittests"], ["test", "bench benches benchmark benchmarks fuzz playground"], ["tooling", "ci scripts script tools xtask hack infra infrastructure devops"], ["manual", "docs doc documentation website site book"], ["prose", "examples example samples"]);
const FILES = table(["entry", "changelog changelog.md changelog.rst changelog.txt changes changes.md changes.rst changes.txt"], ["entry", "history.md history.rst news news.md news.rst releases.md release-notes.md releasenotes.md"], ["manifest", "package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb"], ["manifest", "cargo.toml cargo.lock go.mod go.sum pyproject.toml poetry.lock uv.lock setup.cfg requirements.txt"], ["manifest", "setup.py pipfile pipfile.lock go.work go.work.sum deno.json deno.lock jsr.json pnpm-workspace.yaml"], ["manifest", "gemfile gemfile.lock composer.json composer.lock mix.exs mix.lock pubspec.yaml pubspec.lock"], ["manifest", "pom.xml build.gradle build.gradle.kts gradle.properties libs.versions.toml packages.lock.json"], ["manifest", "podfile podfile.lock package.resolved flake.lock deny.toml version version.txt"], ["tooling", "makefile justfile codeowners renovate.json renovate.json5 appveyor.yml codecov.yml dangerfile.js"], ["tooling", "noxfile.py tox.ini rustfmt.toml clippy.toml"], ["test", "conftest.py tests.py tests.rs"], ["prose", "license authors contributors notice"]);
const EXTENSIONS$1 = table(["prose", "md mdx rst adoc txt"], ["test", "snap"]);
/** `changes/412.bugfix` is an entry, `src/changelog/write.ts` is not. */
const ENTRY_NAME = /^\d|\.(?:mdx?|rst|txt|ya?ml)$/;
const MANIFEST_NAME = /^requirements.*\.txt$|\.(?:gemspec|csproj|podspec)$/;
/** `tests`, `__tests__`, `integration-tests`, `test-utils`, `Shop.Tests`. */
const TEST_FOLDER = /(?:^|[-_.])tests?(?:$|[-_])/;
/** `test_api.py`, `api.test.ts`, `api_spec.rb`; `ApiTests.swift` as it is written. */
const TEST_NAME$1 = /^test[_-]|[._-](?:tests?|spec)\.[^.]*$/;
const CAMEL_CASE_TEST = /[a-z\d]Tests?\.[^./]*$/;
/** Makes a function that says what a file is for. It remembers: a history names the same files over and over. */
function pathSorter() {
	const seen = /* @__PURE__ */ new Map();
	return (path) => {
		let kind = seen.get(path);
		if (kind === void 0) {
			kind = CAMEL_CASE_TEST.test(path) ? "test" : kindOf$1(path.toLowerCase().split("/"));
			seen.set(path, kind);
		}
		return kind;
	};
}
function kindOf$1(parts) {
	const name = parts.at(-1) ?? "";
	const named = FILES.get(name);
	if (named === "entry") return named;
	for (const folder of parts.slice(0, -1)) {
		const kind = FOLDERS.get(folder);
		if (kind !== void 0 && (kind !== "entry" || ENTRY_NAME.test(name))) return kind;
		if (folder.startsWith(".")) return "tooling";
		if (TEST_FOLDER.test(folder)) return "test";
	}
	if (named !== void 0) return named;
	if (name.startsWith(".")) return "tooling";
	if (MANIFEST_NAME.test(name)) return "manifest";
	if (TEST_NAME$1.test(name)) return "test";
	return EXTENSIONS$1.get(name.slice(name.lastIndexOf(".") + 1)) ?? "source";
}
function table(...rows) {
	return new Map(rows.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
}

// src/classify/rules.ts
/** Classify, the rules: every rule id with the reason that people read, for `explain` and the docs. Data only. */
const FIXED = {
	"trailer.changelog": "its Changelog trailer says so",
	"trailer.release-note": "its Release-Note trailer says so",
	"kind.merge": "it only brings one branch into another",
	"kind.release": "it only prepares a release",
	"kind.fixup": "it corrects a commit beside it",
	breaking: "it is marked as breaking",
	dependency: "it updates a dependency",
	"author.bot": "a bot wrote it",
	"message.advisory": "its message names a published vulnerability",
	"message.closes-issue": "it closes an issue",
	"message.shows-code": "its message shows code",
	"message.lists-feature": "its message lists a commit of type feat",
	"paths.entry": "it adds to the changelog",
	"paths.no-entry": "it does not add to the changelog, while others do",
	"paths.manual": "it only changes documentation",
	"paths.prose": "it only changes texts and examples",
	"paths.tests": "it only changes tests",
	"paths.tooling": "it only changes scripts and settings for development",
	"paths.manifest": "it only changes package manifests",
	"paths.changelog": "it only changes the changelog",
	"paths.tested": "it changes code together with tests",
	"paths.documented": "it changes code together with its documentation",
	"paths.with-tooling": "it changes settings for development too",
	"wording.adds": "its title says that something is new",
	"wording.supports": "its title says that something is supported now",
	"wording.fixes": "its title says that something is fixed",
	"wording.behaves": "its title says what happens now",
	"wording.improves": "its title says that something is better",
	"wording.speeds": "its title says that something is faster",
	"wording.deprecates": "its title says that something is deprecated",
	"wording.removes": "its title says that something is removed",
	"wording.drops-support": "its title says that something is no longer supported",
	"wording.refactors": "its title says that code is rearranged",
	"wording.updates": "its title says that something is brought up to date",
	"wording.documents": "its title says that something is explained",
	"wording.tests": "its title says that something is tested",
	"wording.releases": "its title says that something is released",
	"wording.about-tests": "its title speaks of tests",
	"wording.about-tooling": "its title speaks of tools for development",
	"wording.about-release": "its title speaks of releasing",
	"wording.about-docs": "its title speaks of documentation",
	"wording.about-dependencies": "its title speaks of dependencies",
	"wording.about-code": "its title speaks of code",
	"wording.circumstance": "its title says in which case",
	"wording.symptom": "its title names what went wrong",
	"wording.performance": "its title speaks of performance",
	"wording.security": "its title speaks of security",
	"wording.option": "its title names an option",
	"wording.code": "its title quotes a name",
	"wording.version": "its title names a version",
	none: "nothing tells whether customers would want to read it"
};
/** Every rule of ours: its id, and its reason as the end of a sentence. */
const RULES = new Map([
	...Object.entries(FIXED),
	...[...TYPES$1.keys()].map((type) => [`type.${type}`, `its type is ${type}`]),
	...[...SCOPES.keys(), ...AMBIGUOUS_SCOPES.keys()].map((scope) => [`scope.${scope}`, `its scope is ${scope}`])
]);
/** The reason of a rule. */
function reasonOf(rule) {
	return RULES.get(rule) ?? rule;
}

// src/classify/user-rules.ts
/** Asks the rules. `pullRequest` is the one that brought the commit; null when it is not known. */
function askRules(rules, commit, pullRequest) {
	if (rules.length === 0) return {
		category: void 0,
		visibility: void 0
	};
	const subject = subjectOf(commit, pullRequest);
	const matching = rules.filter((rule) => rule.matches(subject));
	return {
		category: matching.find(({ category }) => category !== null),
		visibility: matching.find(({ visibility }) => visibility !== null)
	};
}
function subjectOf(commit, pullRequest) {
	return {
		types: commit.headers.map(({ type }) => type),
		scopes: commit.scopes,
		labels: pullRequest?.labels ?? [],
		authors: present(pullRequest?.author.login, commit.commit.author.name),
		titles: present(pullRequest?.title, commit.subject, commit.rawSubject),
		paths: commit.commit.paths
	};
}
function present(...values) {
	return values.filter((value) => typeof value === "string" && value !== "");
}

// src/classify/weigh.ts
const NOTHING$2 = {
	rule: "none",
	points: 0
};
/**
* Adds up the evidence: a change is public as soon as more speaks for it than against it, and where both weigh the same a person has
* to say. Of clues that are equally strong the first is named.
*/
function weigh$1(...evidence) {
	let points = 0;
	let [strongest, weakest] = [NOTHING$2, NOTHING$2];
	for (const clues of evidence) for (const clue of clues) {
		points += clue.points;
		if (clue.points > strongest.points) strongest = clue;
		if (clue.points < weakest.points) weakest = clue;
	}
	const isPublic = points > 0;
	return {
		visibility: isPublic ? "public" : "internal",
		unsure: points === 0,
		rule: (isPublic ? strongest : weakest).rule
	};
}

// src/classify/word-groups.ts
/** What a title starts with. What a product now does is for its readers, what was done to its code is not. */
const VERBS$1 = [
	{
		rule: "wording.adds",
		points: 1,
		category: "feature",
		words: "add allow enable introduce expose new provide permit accept offer create extend export stabilize stabilise"
	},
	{
		rule: "wording.supports",
		points: 2,
		category: "feature",
		words: "support implement"
	},
	{
		rule: "wording.fixes",
		points: 1,
		category: "fix",
		words: "fix correct correctly properly resolve repair restore"
	},
	{
		rule: "wording.behaves",
		points: 1,
		category: "fix",
		words: `
      handle prevent avoid ensure do don't stop respect honor honour preserve ignore skip reject only never
      disallow forbid exclude require enforce retain keep always treat limit guard check validate detect consider
      recognize omit suppress hide filter throw normalize apply return
    `
	},
	{
		rule: "wording.improves",
		points: 1,
		category: "improvement",
		words: `
      improve enhance better make show display warn error hint report include log print pass change set mark
      expand increase reduce prefer default tweak adjust rework redesign polish surface emit propagate
    `
	},
	{
		rule: "wording.speeds",
		points: 1,
		category: "performance",
		words: "speed optimize optimise reuse cache parallelize lazily faster"
	},
	{
		rule: "wording.deprecates",
		points: 3,
		category: "deprecation",
		words: "deprecate"
	},
	{
		rule: "wording.removes",
		points: -1,
		category: null,
		words: "remove drop delete disable end"
	},
	{
		rule: "wording.refactors",
		points: -1,
		category: null,
		words: `
      refactor move rename extract split simplify inline clean cleanup use replace convert migrate port unify
      deduplicate dedupe consolidate tidy restructure reorganize factor encapsulate abstract generalize streamline
      centralize share modernize decouple isolate switch separate wrap format
    `
	},
	{
		rule: "wording.updates",
		points: 0,
		category: null,
		words: "update bump upgrade sync pin regenerate refresh downgrade unpin backport"
	},
	{
		rule: "wording.documents",
		points: 0,
		category: "documentation",
		words: "document clarify mention explain describe typo link reword note"
	},
	{
		rule: "wording.tests",
		points: -1,
		category: "other",
		words: "test run snapshot cover assert benchmark fuzz"
	},
	{
		rule: "wording.releases",
		points: -2,
		category: "other",
		words: "release prepare cut"
	}
];
/** What a title speaks of, anywhere after its first word. */
const TOPICS = [
	{
		rule: "wording.about-tests",
		points: -2,
		category: null,
		words: `
      test testing testcase unittest testsuite fixture mock coverage flaky flake flakiness e2e benchmark bench
      fuzz fuzzer
    `
	},
	{
		rule: "wording.about-tooling",
		points: -2,
		category: null,
		words: `
      ci lint linter clippy eslint prettier rustfmt golangci golangci-lint storybook pre-commit precommit renovate
      dependabot codecov travis circleci appveyor makefile devcontainer toolchain msrv codeowners
    `
	},
	{
		rule: "wording.about-release",
		points: -3,
		category: null,
		words: "release changelog"
	},
	{
		rule: "wording.about-docs",
		points: -1,
		category: "documentation",
		words: `
      docs doc documentation readme typo docstring example guide tutorial spelling grammar rustdoc jsdoc
      contributing
    `
	},
	{
		rule: "wording.about-code",
		points: -2,
		category: null,
		words: `
      refactor refactoring cleanup internal internally helper unused dead duplication boilerplate struct trait
      codegen scaffolding typing nit minor redundant unnecessary
    `
	},
	{
		rule: "wording.about-dependencies",
		points: -2,
		category: "dependency",
		words: "dependency dependencies deps lockfile submodule crates"
	},
	{
		rule: "wording.circumstance",
		points: 1,
		category: null,
		words: `
      when if without while during after before with multiple empty correctly always not never only should instead
      unless invalid missing incorrect wrong negative non even already longer properly
    `
	},
	{
		rule: "wording.symptom",
		points: 1,
		category: "fix",
		words: `
      crash panic hang deadlock leak race regression overflow infinite segfault freeze stuck corrupt corruption
      broken bug fail failure
    `
	},
	{
		rule: "wording.performance",
		points: 1,
		category: "performance",
		words: `
      performance faster speed optimization optimisation allocation allocate slow quadratic contention efficient
      efficiency latency throughput overhead perf memory
    `
	},
	{
		rule: "wording.security",
		points: 3,
		category: "security",
		words: "vulnerability xss csrf ssrf xxe redos exploit"
	},
	{
		rule: "wording.option",
		points: 1,
		category: null,
		words: "flag option setting environment subcommand argument"
	}
];

// src/classify/wording.ts
/** Nobody's title is longer, and a body pasted into one must not cost time. */
const LONGEST$3 = 400;
/** A word, or a code span as a whole: what stands in it is a name. */
const WORD$1 = /`[^`]*`|[\w'-]+/g;
const OPTION_NAME = /(?:^|[\s`(])(?:--[a-z]|[A-Z]{2,}(?:_[A-Z0-9]+)+)/;
/** `TestCompaction`, `BenchmarkParse`: how Go names its tests. */
const TEST_NAME = /(?:^|[\s`(])(?:Test|Benchmark)[A-Z]/;
const VERSION$3 = /(?:^|\s)v?\d+\.\d/;
const DROPS_SUPPORT = /^(?:drop(?:s|ped)?|end(?:s|ed)?|remove[sd]?) .*\bsupport\b/i;
/** Attacks by their full names. */
const ATTACK = /\b(?:(?:sql|command|argument|html|code|header|crlf|shell|template) injection|path traversal|cross-site|remote code execution|privilege escalation|security (?:vulnerability|advisory|fix|issue|hole|update))\b/i;
/** `Lock::with_manifest`: names of code that only its authors call. */
const CODE_PATH = /\w::\w/;
const VERB_OF = byForm(VERBS$1);
const TOPIC_OF = byForm(TOPICS);
const OPTION = TOPIC_OF.get("option");
const TESTS$1 = TOPIC_OF.get("test");
const SECURITY = TOPIC_OF.get("vulnerability");
const ABOUT_CODE = TOPIC_OF.get("internal");
const CODE = {
	rule: "wording.code",
	points: 1
};
const NAMES_VERSION = {
	rule: "wording.version",
	points: -1
};
const DROPS = {
	rule: "wording.drops-support",
	points: 4
};
/** Reads a title. */
function readWording(title) {
	const sentence = title.slice(0, LONGEST$3).replaceAll("’", "'");
	const words = sentence.toLowerCase().match(WORD$1) ?? [];
	const verb = VERB_OF.get(words[0] ?? "") ?? null;
	const topics = [];
	const add = (topic) => {
		if (topic !== void 0 && !topics.includes(topic)) topics.push(topic);
	};
	for (let at = verb === null ? 0 : 1; at < words.length; at++) add(TOPIC_OF.get(words[at] ?? ""));
	if (OPTION_NAME.test(sentence)) add(OPTION);
	if (TEST_NAME.test(sentence)) add(TESTS$1);
	if (ATTACK.test(sentence)) add(SECURITY);
	if (CODE_PATH.test(sentence)) add(ABOUT_CODE);
	const clues = verb === null ? [...topics] : [verb, ...topics];
	if (sentence.includes("`") && !CODE_PATH.test(sentence)) clues.push(CODE);
	if (VERSION$3.test(sentence)) clues.push(NAMES_VERSION);
	if (verb?.rule === "wording.removes" && DROPS_SUPPORT.test(sentence)) clues.push(DROPS);
	return {
		clues,
		verb
	};
}
function byForm(groups) {
	const forms = /* @__PURE__ */ new Map();
	for (const group of groups) for (const word of group.words.trim().split(/\s+/)) for (const form of inflections(word)) if (!forms.has(form)) forms.set(form, group);
	return forms;
}
/** More than English has: a form that nobody writes does no harm. */
function inflections(word) {
	const stem = word.endsWith("e") ? word.slice(0, -1) : word;
	const doubled = `${word}${word.at(-1) ?? ""}`;
	return [
		word,
		`${word}s`,
		`${word}es`,
		`${stem}ed`,
		`${stem}ing`,
		`${doubled}ed`,
		`${doubled}ing`
	];
}

// src/classify/classify.ts
/**
* Judges each commit. What somebody said explicitly wins: the author in a trailer, then the rules of the configuration. Else
* type, changed paths and words are weighed, in this order of strength.
*/
function classify(commits, rules = [], pullRequests = []) {
	const requests = new Map(pullRequests.map((request) => [request.number, request]));
	const kindOf = pathSorter();
	const counts = commits.map(({ commit: { paths } }) => paths === null ? null : countPaths(paths, kindOf));
	const entriesAreUsual = areEntriesUsual(counts);
	return commits.map((commit, at) => {
		const request = commit.pullRequest === null ? void 0 : requests.get(commit.pullRequest);
		const judged = judge$1(commit, counts[at] ?? null, entriesAreUsual);
		return {
			...commit,
			classification: override(judged, commit, rules, request ?? null)
		};
	});
}
/**
* Whether changed paths would help to judge a commit: neither explicit words nor its type settle the matter. Collect fetches
* them for no other commit, unless a rule of the configuration looks at paths.
*/
function wantsPaths(commit, rules) {
	if (noChange(commit) !== null || readConvention(commit).isTelling) return false;
	return readDemand(commit.trailers) === null && askRules(rules, commit, null).visibility === void 0;
}
function judge$1(commit, counts, entriesAreUsual) {
	const none = noChange(commit);
	if (none) return {
		category: "other",
		visibility: "internal",
		unsure: false,
		rule: none,
		reason: reasonOf(none)
	};
	const convention = readConvention(commit);
	const wording = readWording(commit.reverts?.subject ?? commit.subject);
	const paths = counts === null || convention.isTelling ? [] : pathClues(counts, entriesAreUsual);
	const { visibility, unsure, rule } = weigh$1(convention.clues, wording.clues, messageClues(commit), paths);
	return {
		category: categoryOf(commit, convention, wording, counts),
		visibility,
		unsure,
		rule,
		reason: reasonOf(rule)
	};
}
function override(judged, commit, rules, request) {
	const demand = readDemand(commit.trailers);
	const ruling = askRules(rules, commit, request);
	const category = demand?.category ?? ruling.category?.category ?? judged.category;
	if (demand) {
		const { rule, visibility } = demand;
		return {
			category,
			visibility,
			unsure: false,
			rule,
			reason: reasonOf(rule)
		};
	}
	if (!ruling.visibility?.visibility) return {
		...judged,
		category
	};
	const { id, reason, visibility } = ruling.visibility;
	return {
		category,
		visibility,
		unsure: false,
		rule: id,
		reason
	};
}
/** From this share of changes on, one without a line in the changelog was left out on purpose. */
const USUAL_SHARE = .3;
function areEntriesUsual(counts) {
	let changes = 0;
	let entries = 0;
	for (const count of counts) {
		if (!count || count.source === 0) continue;
		changes++;
		if (hasEntry(count)) entries++;
	}
	return entries >= 2 && entries >= changes * USUAL_SHARE;
}

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

// src/compose/contributors.ts
const BOT_NAMES = /* @__PURE__ */ new Set([
	"dependabot",
	"dependabot-preview",
	"renovate",
	"renovate bot",
	"renovatebot",
	"github-actions",
	"github actions",
	"greenkeeper",
	"snyk-bot",
	"semantic-release-bot",
	"pre-commit-ci",
	"imgbot",
	"allcontributors",
	"mergify",
	"bors",
	"copilot",
	"copilot-swe-agent",
	"claude",
	"claude code",
	"codex",
	"cursor",
	"cursor agent",
	"devin",
	"gemini",
	"github",
	"web-flow"
]);
/** Nobody's: where forges and the vendors of coding agents sign for a program. */
const AGENT_ADDRESS = /^(?:noreply@(?:github|anthropic|openai|cursor)\.com|[^@]*@cursor\.(?:com|sh)|codex@openai\.com)$/i;
/** Whether a name stands for a machine: GitHub's `[bot]` accounts, the usual ones by name, and those configured. */
function isBot(person, configured) {
	const name = person.name.toLowerCase();
	return name.endsWith("[bot]") || person.login?.endsWith("[bot]") === true || person.email.includes("[bot]@") || AGENT_ADDRESS.test(person.email) || /\(\d+[km] context\)$/.test(name) || BOT_NAMES.has(name) || configured.some((bot) => bot.toLowerCase() === name);
}
/** Makes a function that says who somebody is; it remembers. */
function peopleReader(bots) {
	const byAddress = /* @__PURE__ */ new Map();
	return (person) => {
		const byName = byAddress.get(person.email) ?? /* @__PURE__ */ new Map();
		const found = byName.get(person.name) ?? {
			isBot: isBot(person, bots),
			...identify(person)
		};
		if (byName.size === 0) byAddress.set(person.email, byName);
		byName.set(person.name, found);
		return found;
	};
}
/** People of one or more commits, authors before co-authors, each once. */
function authorsOf(commits, read) {
	const [only, second] = commits;
	if (only !== void 0 && second === void 0 && only.coAuthors.length === 0) {
		const { isBot, author } = read(authorOf(only));
		return isBot ? [] : [author];
	}
	const authors = /* @__PURE__ */ new Map();
	for (const person of people(commits)) {
		const known = read(person);
		if (!known.isBot) addAuthor(authors, known);
	}
	return [...new Set(authors.values())];
}
/**
* Everyone in the release, by name. New is who appears in no earlier commit by address or by name.
* @param earlier Addresses and names in lower case; null when nobody asked, and then nobody is called new.
*/
function contributorsOf(commits, earlier, read) {
	const known = earlier === null ? null : new Set(earlier);
	const authors = /* @__PURE__ */ new Map();
	const veterans = /* @__PURE__ */ new Set();
	for (const someone of new Set(people(commits).map(read))) {
		if (someone.isBot) continue;
		const author = addAuthor(authors, someone);
		if (known === null || someone.names.some((name) => known.has(name))) veterans.add(author);
	}
	return [...new Set(authors.values())].map((author) => ({
		...author,
		isNew: !veterans.has(author)
	})).sort((a, b) => compareText$1(a.name.toLowerCase(), b.name.toLowerCase()) || compareText$1(a.name, b.name));
}
function authorOf({ commit: { author, login } }) {
	return login === void 0 ? author : {
		...author,
		login
	};
}
function people(commits) {
	const found = commits.map(authorOf);
	for (const { coAuthors } of commits) for (const person of coAuthors) found.push(person);
	return found;
}
function identify({ name, email, login: account }) {
	const login = account ?? loginOf(email);
	const [mail, lower] = [email.toLowerCase(), name.toLowerCase()];
	const names = login === null ? [lower] : [lower, login.toLowerCase()];
	return {
		author: {
			name,
			login
		},
		names: [mail, lower],
		keys: [`mail:${mail}`, ...names.map((one) => `name:${one}`)]
	};
}
/** One person uses several addresses and spellings: the same address or the same name is the same person. */
function addAuthor(authors, { keys, author: named }) {
	const author = keys.map((key) => authors.get(key)).find((author) => author !== void 0) ?? named;
	for (const key of keys) if (!authors.has(key)) authors.set(key, author);
	return author;
}
/** GitHub's private addresses name the account: `123+login@users.noreply.github.com`. */
function loginOf(email) {
	return /^(?:\d+\+)?([A-Za-z\d-]{1,39})@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}
/** By code point: a locale's order would differ from machine to machine. */
function compareText$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/compose/sentence.ts
/** Compose: a title as a sentence for a reader. In: a commit's cleaned subject. Out: inline text that ends with a period. */
/**
* Turns "allow X to V" around only where the verb after "to" is one of these: "allow access to files" is no such sentence.
*/
const VERBS = new Set("access add be build call cancel change choose connect contain control copy create customize define delete disable download edit enable exclude export fail filter find follow force get handle have hide ignore import include inherit inject install keep limit list load log manage map match modify move omit open opt override overwrite parse pass pick point print publish read receive refer reference reject remove rename render replace report request reset resolve restore return reuse run save search select send set share show sign skip sort specify start stay stop store stream submit support suppress switch sync tag take target test trigger turn update upgrade upload use validate view wait watch write".split(" "));
/** Names that start a sentence as they are. */
const LOWER_CASE_NAMES = /* @__PURE__ */ new Set([
	"npm",
	"npx",
	"pnpm",
	"pip",
	"git",
	"gcc",
	"curl",
	"jq",
	"vim",
	"zsh",
	"bash",
	"systemd"
]);
/** "allows users to V", "add the ability to V", "make it possible to V": what every reader can do now. */
const FOR_READER = /^(?:(?:allow|let|enable)s?(?:ing)? (?:the )?(?:users?|you|customers?|people|anyone|everyone)(?: to)?|add(?:s|ed)? (?:the |an )?(?:ability|option|possibility)(?: for users)? to|make(?:s)? it possible(?: for users)? to) ([a-z]+)\b/i;
/** "allow X to V": X is short and is no "passing", after which "to" would belong to the verb before it. */
const FOR_THING = /^(?:allow|permit)s? ((?:\S+ ){0,6}?\S+) to ([a-z]+)\b/i;
/** Pronouns that would point at nobody once the subject is "you". */
const OTHER_PEOPLE = /\b(?:they|them|he|she|him|her|his|we|us|our|i|my|me)\b/i;
/**
* Capital, period, and the few rewritings that cannot change the meaning (DESIGN §9); otherwise the author's words.
* @param subject One line of inline text.
* @param product The product's name, which keeps its case at the start.
*/
function toSentence(subject, product) {
	const text = forReader(plain(subject));
	if (text === "") return "";
	const sentence = capitalize(text, product);
	return /[!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
/** Decoration and credits are no part of what changed: emoji, and addresses in brackets. */
const DECORATION = /[([<][^\s()[\]<>@]{1,64}@[^\s()[\]<>@]{1,255}[)\]>]|\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;
/** Any of it has one of these; nearly no title does. */
const MAY_DECORATE = /[^ -~]|@/;
function plain(subject) {
	const text = MAY_DECORATE.test(subject) ? withoutDecoration(subject) : subject;
	return /[\s.;,:]/.test(text.charAt(text.length - 1)) ? text.replace(/[\s.;,:]+$/, "") : text;
}
function withoutDecoration(subject) {
	const text = subject.replace(DECORATION, (found) => /^[©®™\d#*]/u.test(found) ? found : "");
	return text === subject ? text : text.replace(/\s{2,}/g, " ").trim();
}
function forReader(text) {
	const reader = FOR_READER.exec(text);
	if (reader !== null && VERBS.has((reader[1] ?? "").toLowerCase()) && !OTHER_PEOPLE.test(text)) return `You can now ${text.slice(reader[0].length - (reader[1] ?? "").length).replace(/\btheir\b/g, "your")}`;
	const thing = FOR_THING.exec(text);
	if (thing === null) return text;
	const [matched, subject = "", verb = ""] = thing;
	return VERBS.has(verb.toLowerCase()) && !/^\S+ing\b|,|\bto\b/i.test(subject) && !OTHER_PEOPLE.test(subject) ? `${subject} can now ${verb}${text.slice(matched.length)}` : text;
}
/** Raises the first letter of an ordinary word; identifiers, paths, flags and lower-case names stay as they are. */
function capitalize(text, product) {
	if (/^[A-Z]/.test(text)) return text;
	const [word = ""] = /^\S+/.exec(text) ?? [];
	const isOrdinary = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,:;)]?$/u.test(word);
	const isName = word === product || LOWER_CASE_NAMES.has(word);
	return isOrdinary && !isName ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// src/compose/build-change.ts
/** Builds the change of a unit; everything in it stands in the repository. */
function buildChange(unit, context) {
	const { primary, pullRequest, commits } = unit;
	const classification = judge(unit);
	const breakingCommits = commits.filter((commit) => commit.breaking);
	const isBreaking = breakingCommits.length > 0 || classification.category === "breaking";
	const { title, benefit } = readerText(commits);
	return {
		...classification,
		category: isBreaking ? "breaking" : classification.category,
		visibility: isBreaking && classification.unsure ? "public" : classification.visibility,
		unsure: isBreaking ? false : classification.unsure,
		id: pullRequest === null ? `c-${primary.commit.sha.slice(0, 12)}` : `pr-${pullRequest}`,
		title: toSentence(title || primary.subject || primary.rawSubject || "A commit without a message", context.product),
		launch: null,
		repository: context.slug,
		scope: unique(primary.scopes),
		packages: packagesOf(commits, context.packages),
		breaking: isBreaking,
		migration: breakingCommits.map((commit) => commit.breakingText).find((text) => text !== "") ?? "",
		benefit,
		dependency: primary.dependencies.length === 1 ? primary.dependencies[0] ?? null : null,
		pullRequests: pullRequest === null ? [] : [{
			number: pullRequest,
			repository: context.slug
		}],
		commits: shasOf(unit),
		issues: issuesOf(unit, context.slug),
		authors: authorsOf(commits, context.readPerson),
		weight: weigh(classification, isBreaking, benefit, unit)
	};
}
/**
* The speaking commit's classification; where nothing in it spoke for either side, the strongest of its members'. A pull
* request called "Small things" that adds a feature is a feature.
*/
function judge({ primary, commits }) {
	if (!primary.classification.unsure || commits.length === 1) return primary.classification;
	return commits.map(({ classification }) => classification).filter(({ unsure }) => !unsure).reduce((best, next) => strength(next) > strength(best) ? next : best, primary.classification);
}
function strength({ category, visibility, unsure }) {
	if (unsure) return -1;
	return (visibility === "public" ? CATEGORIES.length : 0) + CATEGORIES.length - CATEGORIES.indexOf(category);
}
/**
* Our own trailers. `Release-Note:` says all of it: its first sentence is the title, the rest what the reader gains.
* `Benefit:` adds to the title that the commit has.
*/
function readerText(commits) {
	const note = findTrailer(commits, /^release-notes?$/i);
	if (note !== null) {
		const [title = "", rest = ""] = splitSentence(note.text);
		return {
			title,
			benefit: {
				text: rest === "" ? note.text : rest,
				source: note.source
			}
		};
	}
	return {
		title: "",
		benefit: findTrailer(commits, /^benefit$/i)
	};
}
function findTrailer(commits, token) {
	for (const { trailers, commit } of commits) for (const trailer of trailers) if (token.test(trailer.token) && !isNone(trailer.value)) return {
		text: trailer.value,
		source: `the ${trailer.token} line of commit ${commit.sha.slice(0, 12)}`
	};
	return null;
}
/** Ends after a period, question or exclamation mark before a capital: "e.g. this" and "v1.2" go on. */
function splitSentence(text) {
	const end = /[.!?](?= \p{Lu})/u.exec(text);
	return end === null ? [text] : [text.slice(0, end.index + 1), text.slice(end.index + 2)];
}
function isNone(value) {
	return /^[\s"'`]*(?:none|n\/a|na|no|nil|-|)[\s"'`.]*$/i.test(value);
}
/** By changed paths where they are known, and by scope otherwise. */
function packagesOf(commits, packages) {
	if (packages.length === 0) return [];
	const names = /* @__PURE__ */ new Set();
	for (const { commit, scopes } of commits) if (commit.paths === null) for (const scope of scopes) addNamed(scope, packages, names);
	else for (const path of commit.paths) addHolding(path, packages, names);
	return packages.map(({ name }) => name).filter((name) => names.has(name));
}
function addNamed(scope, packages, names) {
	for (const { name } of packages) if (name === scope || name.endsWith(`/${scope}`)) names.add(name);
}
/** The innermost package wins where one lies in another. */
function addHolding(path, packages, names) {
	let holder = null;
	for (const candidate of packages) if (path.startsWith(`${candidate.path}/`) && candidate.path.length > (holder?.path.length ?? -1)) holder = candidate;
	if (holder !== null) names.add(holder.name);
}
const NO_ISSUES = [];
/** Closed issues, and numbers in the commits of a pull request that are not its own. */
function issuesOf({ commits, pullRequest, request }, slug) {
	const [only, second] = commits;
	if (request === null && second === void 0 && only?.issues.length === 0 && only.pullRequest === pullRequest) return NO_ISSUES;
	const issues = /* @__PURE__ */ new Map();
	for (const number of request?.issues ?? []) issues.set(`${slug}#${number}`, {
		number,
		repository: slug
	});
	for (const commit of commits) {
		for (const issue of commit.issues) {
			const reference = {
				number: issue.number,
				repository: issue.repository ?? slug
			};
			issues.set(`${reference.repository}#${reference.number}`, reference);
		}
		const { pullRequest: number } = commit;
		if (number !== null && number !== pullRequest) issues.set(`${slug}#${number}`, {
			number,
			repository: slug
		});
	}
	return [...issues.values()];
}
/**
* How much a change asks for a heading: only what a reader gains counts, words meant for readers count most, and a long
* message hints at a change that its author found worth explaining.
*/
function weigh({ category, visibility }, isBreaking, benefit, unit) {
	if (visibility === "internal" || isBreaking) return 0;
	const base = {
		feature: 4,
		performance: 2,
		improvement: 2
	}[category] ?? 0;
	if (base === 0) return 0;
	const explained = Math.min(2, Math.floor(unit.primary.body.length / 600));
	const isNew = /^(?:add|introduce|support|implement|new)\b/i.test(unit.primary.subject) ? 1 : 0;
	return base + explained + isNew + (benefit === null ? 0 : 8);
}
/** The speaking commit first. */
function shasOf({ primary, commits }) {
	const shas = [primary.commit.sha];
	for (const { commit } of commits) if (commit.sha !== primary.commit.sha) shas.push(commit.sha);
	return shas;
}
function unique(values) {
	return values.length < 2 ? values : [...new Set(values)];
}

// src/compose/position.ts
/**
* Positions by place, newest first: git's order, but for clocks that were wrong. Git lists a commit as soon as it has met
* one of its children and nothing newer waits, so a commit dated in the future may stand before another of its children.
*/
function positionsOf({ commits, firstParents, otherParents }) {
	const parentsOf = (place) => {
		const first = firstParents[place] ?? -1;
		const others = otherParents.get(place) ?? [];
		return first < 0 ? others : [first, ...others];
	};
	const waiting = new Int32Array(commits.length);
	const count = (place, change) => {
		const left = (waiting[place] ?? 0) + change;
		waiting[place] = left;
		return left;
	};
	for (let place = 0; place < commits.length; place++) for (const parent of parentsOf(place)) count(parent, 1);
	const positions = new Int32Array(commits.length);
	const ready = [];
	let position = 0;
	for (let start = 0; start < commits.length; start++) {
		if (waiting[start] === 0) ready.push(start);
		for (let next = ready.pop(); next !== void 0; next = ready.pop()) {
			positions[next] = position++;
			for (const parent of parentsOf(next)) if (count(parent, -1) === 0 && parent <= start) ready.push(parent);
		}
	}
	return positions;
}

// src/compose/collectors.ts
/** Long-lived branches collect pull requests of their own before they are merged. */
const INTEGRATION_BRANCH = / from ([^/\s]+)\/(?:dev|devel|develop|development|main|master|next|staging|trunk|release[/-]\S*)$/;
/** Issues in the subjects of one pull request are seldom this many. */
const FEWEST_NUMBERS = 3;
/**
* Merges of branches that collected pull requests: promotions such as develop → main, and long-lived branches. Their
* direct commits are changes of their own, and `(#n)` in them is a pull request. A branch collects when its name says so
* and anything in it carries a number, or when most of its commits carry different numbers.
* @param slug `owner/name`; a fork's `main` is an ordinary branch.
*/
function findCollectors(commits, owners, slug) {
	const brought = /* @__PURE__ */ new Map();
	for (const [place, { commit, pullRequest }] of commits.entries()) {
		const owner = owners[place] ?? null;
		if (owner === null) continue;
		const tally = brought.get(owner) ?? {
			commits: 0,
			numbers: /* @__PURE__ */ new Set()
		};
		brought.set(owner, tally);
		if (commit.parents.length < 2) tally.commits++;
		if (pullRequest !== null && pullRequest !== owner.pullRequest) tally.numbers.add(pullRequest);
	}
	const collectors = /* @__PURE__ */ new Set();
	for (const [merge, { commits: count, numbers }] of brought) if (numbers.size > 0 && isIntegration(merge.rawSubject, slug) || numbers.size >= FEWEST_NUMBERS && numbers.size * 2 >= count) collectors.add(merge);
	return collectors;
}
function isIntegration(mergeSubject, slug) {
	const owner = INTEGRATION_BRANCH.exec(mergeSubject)?.[1];
	return owner !== void 0 && (slug === null || slug.startsWith(`${owner}/`));
}

// src/compose/ownership.ts
/**
* Walks first-parent chains from the newest commit. Every commit is visited once: a branch is owned by the innermost pull
* request's merge that brought it, and where an older merge already brought a commit, that one keeps it.
* @returns By place: the merge that owns the commit; null for what came directly.
*/
function ownership(history) {
	const { commits, firstParents, otherParents } = history;
	const seen = new Uint8Array(commits.length);
	const owners = new Array(commits.length).fill(null);
	const tips = [];
	for (let head = 0; head < commits.length; head++) {
		if (seen[head] === 1) continue;
		tips.push({
			tip: head,
			owner: null
		});
		for (let next = tips.pop(); next !== void 0; next = tips.pop()) visit(next.tip, next.owner);
	}
	return owners;
	function visit(tip, owner) {
		const branches = [];
		for (let at = tip; at >= 0 && seen[at] === 0; at = firstParents[at] ?? -1) {
			seen[at] = 1;
			owners[at] = owner;
			const others = otherParents.get(at);
			if (others === void 0) continue;
			const merge = commits[at];
			const brought = merge !== void 0 && merge.pullRequest !== null ? merge : owner;
			for (const parent of others) branches.push({
				tip: parent,
				owner: brought
			});
		}
		tips.push(...branches);
	}
}

// src/compose/units.ts
/**
* Groups commits by the pull request that brought them.
* @param requests What GitHub knows, which settles the matter; empty when nobody asked, and messages must tell.
*/
function groupUnits(history, slug, requests) {
	const { commits } = history;
	const known = new Map(requests.map((request) => [request.number, request]));
	const numberOf = known.size > 0 ? ({ pullRequest }) => pullRequest : byMessages(history, slug);
	const groups = [];
	const byPullRequest = /* @__PURE__ */ new Map();
	for (const [place, commit] of commits.entries()) {
		const pullRequest = numberOf(commit, place);
		const group = pullRequest === null ? void 0 : byPullRequest.get(pullRequest);
		if (group !== void 0) group.push(commit);
		else {
			const first = [commit];
			groups.push({
				pullRequest,
				commits: first
			});
			if (pullRequest !== null) byPullRequest.set(pullRequest, first);
		}
	}
	return groups.map(({ pullRequest, commits: all }) => {
		const request = known.get(pullRequest ?? -1) ?? null;
		return {
			pullRequest,
			request,
			commits: all,
			primary: (request === null ? void 0 : all.find(({ commit }) => commit.sha === request.mergeCommit)) ?? speaker(all)
		};
	});
}
function byMessages(history, slug) {
	const owners = ownership(history);
	const collectors = findCollectors(history.commits, owners, slug);
	return (commit, place) => pullRequestOf(commit, owners[place] ?? null, collectors);
}
/** Inside an ordinary pull request, `(#n)` in a commit's subject names an issue, and what has no number belongs to it. */
function pullRequestOf(commit, owner, collectors) {
	if (owner === null || isMerge(commit)) return commit.pullRequest ?? owner?.pullRequest ?? null;
	return collectors.has(owner) ? commit.pullRequest : owner.pullRequest;
}
/** The unit with only these of its commits; another speaks for them where the one that did is gone. */
function withCommits(unit, commits) {
	if (commits.length === unit.commits.length) return unit;
	return {
		...unit,
		commits,
		primary: commits.includes(unit.primary) ? unit.primary : speaker(commits)
	};
}
/** Whether a unit brought nothing itself: a promotion such as develop → main, or a plain merge. */
function isOnlyMerges(unit) {
	return unit.commits.every(isMerge);
}
/** Whether a commit joins histories. */
function isMerge({ commit }) {
	return commit.parents.length > 1;
}
function speaker(commits) {
	const [only, second] = commits;
	if (only !== void 0 && second === void 0) return only;
	const merge = commits.find((commit) => isMerge(commit) && commit.pullRequest !== null && hasTitle(commit));
	const first = commits.findLast(({ kind }) => kind !== "merge" && kind !== "fixup");
	const speaking = merge ?? first ?? commits.find(isMerge) ?? commits[0];
	if (speaking === void 0) throw new Error("a unit without commits");
	return speaking;
}
/** `Merge pull request #12 from mia/export` alone says nothing that a reader could use. */
function hasTitle({ subject, rawSubject }) {
	return subject !== "" && subject !== rawSubject.trim();
}

// src/compose/cancel-reverts.ts
/**
* Pairs reverts with their originals, newest revert first: a revert that was itself taken back takes nothing back, so
* chains of any length come out right. A revert whose original is not in the range stays a change: the original shipped.
*/
function cancelReverts(units, history) {
	const reverted = /* @__PURE__ */ new Map();
	const reverts = /* @__PURE__ */ new Map();
	if (!units.some((unit) => revertOf(unit) !== null)) return {
		reverted,
		reverts
	};
	const positions = positionsOf(history);
	const positionOf = (sha) => positions[history.placeOf.get(sha) ?? -1] ?? 0;
	const placed = units.map((unit) => ({
		unit,
		position: positionOf(unit.primary.commit.sha)
	}));
	placed.sort((a, b) => a.position - b.position);
	const index = indexUnits(placed.map(({ unit }) => unit));
	for (const { unit, position } of placed) {
		const { sha } = unit.primary.commit;
		const taken = revertOf(unit);
		if (taken === null || reverted.has(sha)) continue;
		const isEarlier = (one) => positionOf(one) > position;
		const target = findOriginal(taken, index, ({ primary }) => isEarlier(primary.commit.sha) && !reverted.has(primary.commit.sha));
		if (target === void 0 || target.unit.commits.some(({ commit }) => commit.sha === sha)) continue;
		for (const { commit } of unit.commits) reverts.set(commit.sha, target.shas[0] ?? sha);
		for (const original of target.shas) if (isEarlier(original) && !reverts.has(original)) reverted.set(original, sha);
	}
	for (const unit of units) if (unit.commits.length > 1) emptyMerges(unit, reverted);
	return {
		reverted,
		reverts
	};
}
/** A merge goes when every commit that it brought was taken back one by one. */
function emptyMerges({ commits }, reverted) {
	const own = commits.filter((commit) => !isMerge(commit));
	const [by] = own.map(({ commit }) => reverted.get(commit.sha));
	if (by === void 0 || !own.every(({ commit }) => reverted.has(commit.sha))) return;
	for (const { commit } of commits) if (!reverted.has(commit.sha)) reverted.set(commit.sha, by);
}
/** A pull request that reverts says so in its one commit, not in its merge. */
function revertOf({ primary, commits }) {
	if (primary.reverts !== null || commits.length === 1) return primary.reverts;
	const [own, ...others] = commits.filter((commit) => !isMerge(commit));
	return others.length === 0 ? own?.reverts ?? null : null;
}
function indexUnits(units) {
	const named = /* @__PURE__ */ new Set();
	for (const unit of units) named.add(revertOf(unit)?.sha ?? "");
	const bySha = /* @__PURE__ */ new Map();
	const byPullRequest = /* @__PURE__ */ new Map();
	for (const unit of units) {
		for (const { commit } of unit.commits) if (named.has(commit.sha)) bySha.set(commit.sha, unit);
		if (unit.pullRequest !== null) byPullRequest.set(unit.pullRequest, unit);
	}
	let bySubject;
	return {
		bySha,
		byPullRequest,
		bySubject: () => bySubject ??= indexSubjects(units)
	};
}
function indexSubjects(units) {
	const bySubject = /* @__PURE__ */ new Map();
	const add = (subject, unit) => {
		const same = bySubject.get(subject);
		if (same === void 0) bySubject.set(subject, [unit]);
		else same.push(unit);
	};
	for (const unit of units) {
		const [whole, own] = [bare$2(unit.primary.rawSubject), bare$2(unit.primary.subject)];
		add(whole, unit);
		if (own !== whole) add(own, unit);
	}
	return bySubject;
}
function findOriginal(revert, { bySha, byPullRequest, bySubject }, isCandidate) {
	if (revert.sha !== null) {
		const unit = bySha.get(revert.sha);
		if (unit !== void 0) return original(unit, revert.sha);
	}
	const { pullRequest } = revert;
	const unit = (pullRequest === null ? void 0 : byPullRequest.get(pullRequest)) ?? bySubject().get(bare$2(revert.subject))?.find((candidate) => isCandidate(candidate) && mayBe(candidate, pullRequest));
	return unit === void 0 ? void 0 : original(unit, null);
}
/** Titles repeat. One that came by another pull request than the revert names is a namesake; a copy carries both numbers. */
function mayBe({ pullRequest, primary }, named) {
	return named === null || pullRequest === null || primary.rawSubject.includes(`#${named})`);
}
/** A revert of a merge takes back all that it brought; of one commit of several, that one. */
function original(unit, sha) {
	const all = unit.commits.map(({ commit }) => commit.sha);
	return {
		unit,
		shas: sha === null || unit.commits.some((one) => isMerge(one) && one.pullRequest !== null && one.commit.sha.startsWith(sha)) ? all : all.filter((one) => one.startsWith(sha))
	};
}
/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare$2(subject) {
	return (subject.endsWith(")") ? subject.replace(/(?:\s*\([#!]\d+\))+$/, "") : subject).trim().toLowerCase();
}

// src/compose/fate-rules.ts
/** Compose: every rule by which a commit is folded or left out, with its reason. Data for the ledger, `explain` and the docs. */
/** Why a commit is in no change, as a sentence; `…` stands for the name that the case brings. */
const EXCLUSIONS = {
	reverted: "Taken back in the same range by ….",
	revert: "Takes back …, which is in the same range.",
	merge: "A merge that adds nothing to the commits it joins.",
	promotion: "Every commit that it merged belongs to another pull request.",
	"release-commit": "It records a release and changes nothing for a reader.",
	"other-package": "It touches nothing of …."
};
/** Why compose overrules the visibility that classify gave. */
const OVERRULINGS = { "same-range-fix": "it repairs a change that was not released yet" };
/** An exclusion with the name that belongs into its sentence. */
function exclude(rule, name = "") {
	return {
		rule,
		reason: EXCLUSIONS[rule].replace("…", () => name)
	};
}

// src/compose/fold-dependencies.ts
/** Joins changes that move the same dependency. What security asks for stays by itself, for everyone to see. */
function foldDependencies(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.dependency === null || change.breaking || change.category === "security") continue;
		const group = groups.get(change.dependency.name);
		if (group === void 0) groups.set(change.dependency.name, [change]);
		else group.push(change);
	}
	const folded = /* @__PURE__ */ new Set();
	const joined = /* @__PURE__ */ new Map();
	for (const group of groups.values()) {
		const [newest, ...older] = group;
		if (newest === void 0 || older.length === 0) continue;
		joined.set(newest, join(newest, older));
		for (const change of older) folded.add(change);
	}
	return changes.filter((change) => !folded.has(change)).map((change) => joined.get(change) ?? change);
}
function join(newest, older) {
	const all = [newest, ...older];
	const moves = all.map((change) => change.dependency).filter((move) => move !== null);
	const name = moves[0]?.name ?? "";
	const to = moves.find((move) => move.to !== null)?.to ?? null;
	const from = moves.findLast((move) => move.from !== null)?.from ?? null;
	return {
		...newest,
		id: `dep-${name}`,
		title: `Update ${name}${from === null ? "" : ` from ${from}`}${to === null ? "" : ` to ${to}`}.`,
		dependency: {
			name,
			from,
			to
		},
		packages: [...new Set(all.flatMap((change) => change.packages))],
		scope: [...new Set(all.flatMap((change) => change.scope))],
		pullRequests: all.flatMap((change) => change.pullRequests),
		commits: all.flatMap((change) => change.commits),
		issues: all.flatMap((change) => change.issues),
		authors: [...new Map(all.flatMap((change) => change.authors).map((author) => [author.name, author])).values()]
	};
}

// src/compose/hide-unreleased-fixes.ts
/** Words before a number that say what a fix repairs: "follow-up to #12", "regression from #12". */
const REPAIRS = /\b(?:follow[- ]?ups? (?:to|on|of|for|from)|introduced (?:in|by|with)|regress(?:ion|ed)? (?:in|from|of|since|by|introduced in)|broken (?:in|by|since)|caused by) (?:PR |pull request )?#(\d{1,9})\b/gi;
/** How each of them begins. */
const SIGN$4 = /follow|introd|regres|broken|caused/i;
/** A body is searched up to this length: the rest of a very long one tells nothing about what it repairs. */
const LONGEST_BODY = 4e3;
/**
* Turns public fixes internal when they repair a change of the same range: customers never had that problem. The evidence
* is a `Fixes: <sha>` trailer (https://docs.kernel.org/process/submitting-patches.html) or a phrase that names the pull
* request.
* @param units Of the changes, in the same order.
*/
function hideUnreleasedFixes(changes, units) {
	const ids = /* @__PURE__ */ new Set();
	for (const { pullRequests } of changes) for (const { number } of pullRequests) ids.add(number);
	return changes.map((change, place) => {
		const primary = units[place]?.primary;
		if (primary === void 0 || change.category !== "fix" || change.visibility !== "public") return change;
		const own = new Set(change.pullRequests.map(({ number }) => number));
		return repairsCommit(primary, changes) || repairsPullRequest(primary, ids, own) ? {
			...change,
			visibility: "internal",
			rule: "same-range-fix",
			reason: OVERRULINGS["same-range-fix"]
		} : change;
	});
}
function repairsCommit({ trailers }, changes) {
	return trailers.some(({ token, value }) => {
		const named = token.toLowerCase() === "fixes" ? /^[0-9a-f]{7,40}\b/.exec(value)?.[0] : void 0;
		return named !== void 0 && changes.some(({ commits }) => commits.some((sha) => sha.startsWith(named)));
	});
}
function repairsPullRequest(primary, ids, own) {
	const text = `${primary.subject}\n${primary.body.slice(0, LONGEST_BODY)}`;
	if (!text.includes("#") || !SIGN$4.test(text)) return false;
	for (const [, number = ""] of text.matchAll(REPAIRS)) if (ids.has(Number(number)) && !own.has(Number(number))) return true;
	return false;
}

// src/compose/history.ts
/** Looks every parent up once: shas are slow keys, and several stages walk the same history. */
function indexHistory(commits) {
	const placeOf = /* @__PURE__ */ new Map();
	for (const { commit } of commits) placeOf.set(commit.sha, placeOf.size);
	const firstParents = new Int32Array(commits.length).fill(-1);
	const otherParents = /* @__PURE__ */ new Map();
	let place = 0;
	for (const { commit } of commits) {
		const [first, ...others] = commit.parents;
		if (first !== void 0) firstParents[place] = placeOf.get(first) ?? -1;
		if (others.length > 0) otherParents.set(place, others.map((parent) => placeOf.get(parent) ?? -1).filter((parent) => parent >= 0));
		place++;
	}
	return {
		commits,
		placeOf,
		firstParents,
		otherParents
	};
}

// src/compose/join-copies.ts
/** A backport's title carries the number of the pull request that it copies before its own. */
const BACKPORT = /\(#(\d{1,9})\) ?\(#\d{1,9}\)$/;
function copiedNumber(title) {
	const number = title.endsWith(")") ? BACKPORT.exec(title.slice(-25))?.[1] : void 0;
	return number === void 0 ? null : Number(number);
}
/** Folds a change whose every commit is a copy of a commit in another change of the range. */
function joinCopies(changes, commits) {
	const marked = commits.filter(({ cherryPickedFrom, rawSubject }) => cherryPickedFrom !== null || copiedNumber(rawSubject) !== null);
	if (marked.length === 0) return changes;
	const changeOf = /* @__PURE__ */ new Map();
	for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
	const pickedFrom = readOriginals(marked, changes, changeOf);
	const copies = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (!change.commits.some((sha) => pickedFrom.has(sha))) continue;
		const [original, ...others] = new Set(change.commits.map((sha) => changeOf.get(pickedFrom.get(sha) ?? "")));
		if (original !== void 0 && original !== change && others.length === 0 && !copies.has(original)) copies.set(change, original);
	}
	const joined = /* @__PURE__ */ new Map();
	for (const [copy, original] of copies) {
		const base = joined.get(original) ?? original;
		joined.set(original, {
			...base,
			commits: [...base.commits, ...copy.commits],
			pullRequests: [...base.pullRequests, ...copy.pullRequests],
			packages: [.../* @__PURE__ */ new Set([...base.packages, ...copy.packages])]
		});
	}
	return changes.filter((change) => !copies.has(change)).map((change) => joined.get(change) ?? change);
}
/** The original of each copy: as git marks it, else by the number in a backport's title, where the titles are equal too. */
function readOriginals(marked, changes, changeOf) {
	const byNumber = new Map(changes.flatMap((change) => change.pullRequests.map(({ number }) => [number, change])));
	const originals = /* @__PURE__ */ new Map();
	for (const { commit, cherryPickedFrom, rawSubject } of marked) {
		const original = byNumber.get(copiedNumber(rawSubject) ?? -1);
		const isBackport = original !== void 0 && original.title === changeOf.get(commit.sha)?.title;
		const from = cherryPickedFrom ?? (isBackport ? original.commits[0] : void 0);
		if (from !== void 0) originals.set(commit.sha, from);
	}
	return originals;
}

// src/compose/ledger.ts
/** Compose: the fate of every commit and pull request. In: what became of each. Out: {@link LedgerEntry}s, proven complete. */
/**
* Writes one entry a commit in the order of history, then one a pull request.
* @throws `E_LEDGER_MISMATCH` when its commits are not exactly the range's.
*/
function buildLedger({ units, changes, excluded, requests, revisions }) {
	const changeOf = /* @__PURE__ */ new Map();
	for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
	const commits = [];
	const pullRequests = [];
	for (const unit of units) {
		for (const { commit } of unit.commits) {
			const entry = entryOf("commit", commit.sha, commit.sha, unit);
			if (entry !== null) commits.push(entry);
		}
		if (unit.pullRequest === null) continue;
		const entry = entryOf("pull-request", String(unit.pullRequest), unit.primary.commit.sha, unit);
		if (entry !== null) pullRequests.push(entry);
	}
	for (const { number, commits: own } of requests) if (own.length === 0) pullRequests.push({
		kind: "pull-request",
		id: String(number),
		fate: "excluded",
		...exclude("promotion"),
		change: null
	});
	prove(commits, revisions);
	return [...commits, ...pullRequests];
	function entryOf(kind, id, sha, unit) {
		const change = changeOf.get(sha);
		if (change !== void 0 && change.commits[0] === sha) return {
			kind,
			id,
			fate: "included",
			rule: change.rule,
			reason: inclusion(change),
			change: change.id
		};
		const exclusion = excluded.get(sha);
		if (exclusion !== void 0) return {
			kind,
			id,
			fate: "excluded",
			rule: exclusion.rule,
			reason: exclusion.reason,
			change: null
		};
		if (change === void 0) return null;
		const reason = `Part of ${change.id}: ${change.title}`;
		return {
			kind,
			id,
			fate: "folded",
			rule: foldRule(change, unit),
			reason,
			change: change.id
		};
	}
}
function foldRule(change, unit) {
	if (unit.primary.commit.sha === change.commits[0]) return "fold.pull-request";
	return change.dependency === null ? "fold.copy" : "fold.dependency";
}
function inclusion({ visibility, unsure, reason }) {
	if (visibility === "public") return `In the customer notes: ${reason}.`;
	return unsure ? `Left out of the customer notes unless you move it in: ${reason}.` : `Internal: ${reason}.`;
}
function prove(entries, revisions) {
	const missing = new Set(revisions);
	const extra = entries.filter(({ id }) => !missing.delete(id)).map(({ id }) => id);
	if (missing.size > 0 || extra.length > 0) throw fail("E_LEDGER_MISMATCH", {
		missing: [...missing],
		extra
	});
}

// src/compose/notices.ts
/** More references than this make a line that nobody reads. */
const MOST_NAMED = 8;
/** Sums up what is missing; nothing here is wrong enough to stop for unless `strict` is set. */
function noticesOf(changes, commits) {
	const published = changes.filter((change) => change.visibility === "public");
	const unexplained = published.filter((change) => change.breaking && change.migration === "" && change.benefit === null);
	return [...commits > 0 && published.length === 0 ? [{
		code: "nothing-public",
		message: `None of ${commits} ${commits === 1 ? "commit" : "commits"} is news for customers, so the notes are empty. If one should be, see why not: drumroll explain <sha>.`,
		where: ""
	}] : [], ...unexplained.length > 0 ? [{
		code: "breaking-unexplained",
		message: `${unexplained.length} breaking ${unexplained.length === 1 ? "change does" : "changes do"} not say what to do. A "BREAKING CHANGE:" footer is where a reader looks for it.`,
		where: named$1(unexplained)
	}] : []];
}
function named$1(changes) {
	const names = changes.map(({ id }) => id.replace(/^pr-/, "#"));
	const rest = names.length - MOST_NAMED;
	return rest > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
}

// src/compose/version.ts
/**
* Says which version this is. A fixed version stands; a manifest that is ahead of the last release wins; otherwise
* semver decides, with the rule that package managers apply below 1.0.0: a breaking change raises the minor version and
* everything else the patch version (https://docs.npmjs.com/cli/v11/using-npm/semver#caret-ranges-123-025-004).
*/
function decideVersion(facts) {
	const { fixed, previous, manifest, date } = facts;
	const needed = neededBump(facts.changes);
	const last = previous === null ? null : parseNumbers(previous);
	if (fixed !== null) {
		const numbers = parseNumbers(fixed);
		return {
			version: fixed,
			bump: numbers === null || last === null ? null : difference(last, numbers),
			reason: `${fixed} is given.`
		};
	}
	if (previous === null) return manifest === null ? {
		version: null,
		bump: null,
		reason: "There is no earlier release to count from."
	} : {
		version: manifest,
		bump: null,
		reason: `The manifest says ${manifest}, and there is no earlier release.`
	};
	if (last === null || isCalendar(last)) return nextByDate(previous, last, date);
	const ahead = manifest === null ? null : parseNumbers(manifest);
	if (manifest !== null && ahead !== null && order(ahead, last) > 0) return {
		version: manifest,
		bump: difference(last, ahead),
		reason: `The manifest is already at ${manifest}.`
	};
	const bump = last.major === 0 && needed.bump === "minor" ? "patch" : last.major === 0 && needed.bump === "major" ? "minor" : needed.bump;
	const next = last.prerelease.length > 0 ? nextPrerelease(last) : raise(last, bump);
	return {
		version: next,
		bump,
		reason: `${next} follows ${previous}: ${needed.reason}.`
	};
}
function neededBump(changes) {
	const breaking = changes.filter((change) => change.breaking).length;
	if (breaking > 0) return {
		bump: "major",
		reason: breaking === 1 ? "one change breaks something" : `${breaking} changes break something`
	};
	const features = changes.filter((change) => change.category === "feature").length;
	if (features > 0) return {
		bump: "minor",
		reason: features === 1 ? "it adds one feature" : `it adds ${features} features`
	};
	return {
		bump: "patch",
		reason: "it adds no feature and breaks nothing"
	};
}
/** Reads up to three numbers and dotted prerelease identifiers; null for anything else. */
function parseNumbers(version) {
	const parts = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\w.-]{1,60}))?(?:\+[\w.-]*)?$/.exec(version);
	if (parts === null) return null;
	const [, major = "0", minor = "0", patch = "0", prerelease] = parts;
	return {
		major: Number(major),
		minor: Number(minor),
		patch: Number(patch),
		prerelease: prerelease === void 0 ? [] : prerelease.split(".")
	};
}
function isCalendar({ major }) {
	return major >= 1990 && major < 2200;
}
/** Year and month of the release, then a counter; the separator and padding are the last version's. */
function nextByDate(previous, last, date) {
	const [year = "", month = "", day = ""] = date.slice(0, 10).split("-");
	const unknown = {
		version: null,
		bump: null,
		reason: `${previous} does not say how versions are counted here.`
	};
	if (last === null) return unknown;
	const isPadded = /^\d{4}\.0\d/.test(previous);
	const parts = previous.split(/[.+-]/);
	if (parts.length < 2) return unknown;
	const shown = isPadded ? month : String(Number(month));
	const isSameMonth = last.major === Number(year) && last.minor === Number(month);
	const third = parts.length === 3 && (parts[2] ?? "").length === 2 && isPadded ? day : String(isSameMonth ? last.patch + 1 : 0);
	const version = parts.length === 2 && !isSameMonth ? `${year}.${shown}` : `${year}.${shown}.${third}`;
	return {
		version,
		bump: null,
		reason: `${version} follows ${previous} by date.`
	};
}
/** `2.0.0-beta.1` → `2.0.0-beta.2`; a prerelease without a counter gets one. */
function nextPrerelease({ major, minor, patch, prerelease }) {
	const counter = prerelease.findLastIndex((identifier) => /^\d+$/.test(identifier));
	return `${major}.${minor}.${patch}-${(counter === -1 ? [...prerelease, "1"] : prerelease.map((identifier, index) => index === counter ? String(Number(identifier) + 1) : identifier)).join(".")}`;
}
function raise({ major, minor, patch }, bump) {
	if (bump === "major") return `${major + 1}.0.0`;
	return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
function difference(from, to) {
	if (to.major !== from.major) return "major";
	return to.minor !== from.minor ? "minor" : "patch";
}
function order(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch || Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0);
}

// src/compose/release.ts
/**
* Composes a release; the one place where units become changes or are left out, so that every commit gets its fate.
* @throws `E_LEDGER_MISMATCH`.
*/
function compose(evidence, commits, rules) {
	const { range, repository, packages } = evidence;
	const context = {
		product: rules.product ?? range.package ?? repository.name,
		slug: repository.slug,
		packages,
		readPerson: peopleReader(rules.bots)
	};
	const history = indexHistory(commits);
	const units = groupUnits(history, repository.slug, evidence.pullRequests);
	const excluded = excludeUnits(units, history, range.package, context);
	const kept = [];
	for (const unit of units) {
		const left = unit.commits.filter(({ commit }) => !excluded.has(commit.sha));
		if (left.length > 0) kept.push(withCommits(unit, left));
	}
	const built = kept.map((unit) => buildChange(unit, context));
	const changes = foldDependencies(joinCopies(hideUnreleasedFixes(built, kept), commits));
	const ledger = buildLedger({
		units,
		changes,
		excluded,
		revisions: evidence.revisions,
		requests: evidence.pullRequests
	});
	const fixed = rules.version ?? range.tag?.version ?? null;
	const { version, bump, reason } = decideVersion({
		fixed,
		previous: range.previousTag?.version ?? null,
		manifest: evidence.manifestVersion,
		date: range.date,
		changes: changes.filter(({ visibility, breaking }) => visibility === "public" || breaking)
	});
	return {
		product: context.product,
		repository,
		repositories: [repository],
		package: range.package,
		version,
		isSuggested: fixed === null,
		tag: range.tag?.name ?? null,
		previousTag: range.previousTag?.name ?? null,
		from: range.from,
		to: range.to,
		date: range.date,
		bump,
		versionReason: reason,
		rangeReason: range.reason,
		changes,
		ledger,
		contributors: contributorsOf(commits, evidence.earlierAuthors, context.readPerson),
		versions: versionMoves(evidence, version, kept, context.product),
		notices: [...evidence.notices, ...noticesOf(changes, commits.length)]
	};
}
function excludeUnits(units, history, packageName, context) {
	const excluded = /* @__PURE__ */ new Map();
	const { reverted, reverts } = cancelReverts(units, history);
	for (const [sha, by] of reverted) excluded.set(sha, exclude("reverted", by.slice(0, 12)));
	for (const [sha, original] of reverts) excluded.set(sha, exclude("revert", original.slice(0, 12)));
	for (const unit of units) {
		const exclusion = excludeWhole(unit, packageName, context);
		if (exclusion === null) continue;
		for (const { commit } of unit.commits) if (!excluded.has(commit.sha)) excluded.set(commit.sha, exclusion);
	}
	return excluded;
}
function excludeWhole(unit, packageName, context) {
	if (isOnlyMerges(unit) && !unit.primary.breaking) return exclude(unit.pullRequest === null ? "merge" : "promotion");
	if (unit.primary.kind === "release" && !bringsNews(unit)) return exclude("release-commit");
	if (packageName !== null && context.packages.length > 0 && !buildChange(unit, context).packages.includes(packageName)) return exclude("other-package", packageName);
	return null;
}
/** develop squashed into main is called "Release 1.1" and lists what it brought in its body. */
function bringsNews({ commits, primary }) {
	return commits.length === 1 && primary.headers.some(({ type, breaking }) => breaking || /^(?:feat|fix|perf)/.test(type));
}
/** The product first, then its packages, then dependencies by name. */
function versionMoves({ range, packages }, version, units, product) {
	return [
		{
			name: product || "This repository",
			kind: "product",
			from: range.previousTag?.version ?? null,
			to: version
		},
		...packages.filter((one) => one.name !== product && one.version !== null && one.version !== one.previousVersion).map((one) => ({
			name: one.name,
			kind: "package",
			from: one.previousVersion,
			to: one.version
		})),
		...dependencyMoves(units.flatMap((unit) => unit.commits.flatMap((commit) => commit.dependencies)))
	];
}
function dependencyMoves(bumps) {
	const moves = /* @__PURE__ */ new Map();
	for (const { name, from, to } of bumps) {
		const newer = moves.get(name);
		moves.set(name, {
			name,
			kind: "dependency",
			from: from ?? newer?.from ?? null,
			to: newer?.to ?? to
		});
	}
	return [...moves.values()].filter(({ from }) => from !== null).sort((a, b) => a.name < b.name ? -1 : 1);
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

// src/config/rules.ts
/** Compiles `rules`, then `internal`: so a rule can make an exception from what is internal. */
async function compileRules({ rules, internal }) {
	const all = [...rules.map((rule, index) => ({
		...rule,
		id: `config.rules.${index}`,
		reason: `rules[${index}] of the configuration matches it`
	})), ...internalRules(internal)];
	const list = all.map(async ({ id, reason, when, category = null, visibility = null }) => {
		return {
			id,
			reason,
			category,
			visibility,
			matches: await compileWhen(when)
		};
	});
	return {
		list: await Promise.all(list),
		needsPaths: all.some(({ when }) => when.path !== void 0)
	};
}
function internalRules({ paths, labels, scopes }) {
	const rule = (key, when, reason) => ({
		id: `config.internal.${key}`,
		when,
		reason,
		visibility: "internal"
	});
	return [
		...paths.length > 0 ? [rule("paths", { path: paths }, "internal.paths of the configuration has all its files")] : [],
		...labels.length > 0 ? [rule("labels", { label: labels }, "internal.labels of the configuration has its label")] : [],
		...scopes.length > 0 ? [rule("scopes", { scope: scopes }, "internal.scopes of the configuration has its scope")] : []
	];
}
async function compileWhen({ type, scope, label, author, path, title }) {
	const conditions = [
		...equalTo(type, (subject) => subject.types),
		...equalTo(scope, (subject) => subject.scopes),
		...equalTo(label, (subject) => subject.labels),
		...equalTo(author, (subject) => subject.authors),
		...title === void 0 ? [] : [await titleCondition([title].flat())],
		...path === void 0 ? [] : [await pathCondition([path].flat())]
	];
	return (subject) => conditions.every((holds) => holds(subject));
}
/** Upper and lower case are the same: nobody remembers which of them a label has. */
function equalTo(wanted, actual) {
	if (wanted === void 0) return [];
	const names = new Set([wanted].flat().map((name) => name.toLowerCase()));
	return [(subject) => actual(subject).some((name) => names.has(name.toLowerCase()))];
}
async function titleCondition(patterns) {
	const compiled = await Promise.all(patterns.map(compilePattern));
	return ({ titles }) => titles.some((title) => compiled.some((pattern) => pattern.test(title)));
}
/** Every path must match: a rule about documentation is not about a feature that documents itself. */
async function pathCondition(globs) {
	const matches = await compileGlobs(globs);
	return ({ paths }) => paths !== null && paths.length > 0 && paths.every((path) => matches(path));
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
		if (NUMBERS$1.test(name.slice(at + 1))) return {
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
const NUMBERS$1 = /^\d+\.\d+\.\d+$/;
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
const VERSION$2 = /(v?)((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:\.\d+)?(?!\d)|\d+(?:[._]\d+)*)([-._]?[a-z][\w.-]*|-\d[\w.-]*)?(?:\+[\w.-]+)?$/iy;
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
	VERSION$2.lastIndex = start;
	const match = VERSION$2.exec(name);
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

// src/config/tag-parser.ts
/** Config: what tags say in this repository. In: the configured pattern and packages. Out: a {@link TagParser}. */
/**
* Compiles `tags.pattern` and the packages' `tag_prefix`. Prefixes come first, the longest of them first; then the
* pattern, or without one what {@link parseReleaseTag} understands.
*/
async function compileTagParser({ tags, packages }) {
	const parse = tags.pattern === void 0 ? parseReleaseTag : await patternParser(tags.pattern);
	const prefixes = packages.flatMap(({ name, tag_prefix: prefix }) => prefix === void 0 ? [] : [{
		name,
		prefix
	}]).sort((a, b) => b.prefix.length - a.prefix.length);
	if (prefixes.length === 0) return parse;
	return (tag) => {
		const own = prefixes.find(({ prefix }) => tag.startsWith(prefix));
		if (own === void 0) return parse(tag);
		const rest = parseReleaseTag(`v${tag.slice(own.prefix.length).replace(/^v/i, "")}`);
		return rest?.package === "" ? {
			package: own.name,
			version: rest.version
		} : null;
	};
}
async function patternParser(source) {
	const pattern = await compilePattern(source);
	return (tag) => {
		const groups = pattern.groups(tag);
		return groups?.version ? {
			package: groups.package ?? "",
			version: groups.version
		} : null;
	};
}

// src/parse/body.ts
/** A body over `text`. */
function bodyOf$1(text) {
	return {
		text,
		own: null
	};
}
/**
* Dependency bots paste upstream's release notes into bodies, with its `BREAKING CHANGE:`, `fixes #1` and `feat: x`. They stand in
* `<details>` or quotations; what a template says to authors stands in comments. None of it is said about this repository.
*/
function ownLines(body) {
	const lines = () => body.text.split("\n");
	body.own ??= mayQuote(body.text) ? tellApart(lines()) : {
		lines: lines(),
		quoted: null
	};
	return body.own;
}
/** The author's own lines as one text. */
function ownText(body) {
	if (!mayQuote(body.text)) return body.text;
	const { lines, quoted } = ownLines(body);
	return lines.filter((_, at) => quoted?.[at] !== 1).join("\n");
}
function mayQuote(text) {
	return text.includes("<") || text.includes("```") || text.includes("~~~") || text.startsWith(">") || text.includes("\n>");
}
function tellApart(body) {
	const lines = withoutComments(body);
	const quoted = new Uint8Array(lines.length);
	let fence = "";
	let depth = 0;
	for (let at = 0; at < lines.length; at++) {
		const text = lines[at]?.trimStart() ?? "";
		if (fence !== "") {
			quoted[at] = 1;
			if (text.startsWith(fence)) fence = "";
			continue;
		}
		const code = text.charCodeAt(0);
		if ((code === 96 || code === 126) && /^(?:```|~~~)/.test(text)) fence = text.slice(0, 3);
		if (code === 60 && /^<(?:details|blockquote)\b/i.test(text)) depth++;
		if (depth > 0 || fence !== "" || code === 62) quoted[at] = 1;
		if (depth > 0) depth = Math.max(0, depth - closings(text));
	}
	return {
		lines,
		quoted
	};
}
function withoutComments(body) {
	let isOpen = false;
	return body.map((line) => {
		if (!isOpen && !line.includes("<!--")) return line;
		let visible = "";
		let at = 0;
		while (at < line.length) {
			const edge = line.indexOf(isOpen ? "-->" : "<!--", at);
			if (!isOpen) visible += line.slice(at, edge < 0 ? line.length : edge);
			if (edge < 0) break;
			at = edge + (isOpen ? 3 : 4);
			isOpen = !isOpen;
		}
		return visible;
	});
}
function closings(line) {
	return line.includes("</") ? line.toLowerCase().split(/<\/(?:details|blockquote)>/).length - 1 : 0;
}

// src/parse/header.ts
/**
* Words that are a type when they stand alone before a colon; any other word there is an area (`sync: …`). Angular's types, those of
* Vue, Vite, ESLint and Keep a Changelog, and what people write for them. With a scope in parentheses every word is a type.
*/
const TYPES = new Set("feat feature features fix fixes fixed bugfix hotfix bug perf performance refactor refactoring docs doc documentation test tests testing build ci cd chore chores style styles revert reverts release wip security deps dep dependencies enhancement enhancements enhance enh improvement improvements improve improved types typing workflow dx misc cleanup lint polish nit typo i18n l10n deprecate deprecated deprecation add added new update updated upgrade change changed remove removed removal".split(" "));
const BODY_TYPE = [...new Set("feat feature fix bugfix hotfix perf refactor docs test build ci chore style revert deps enhancement security".split(" "))].join("|");
const BODY_START = new RegExp(`^(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);
const BELOW = new RegExp(`\\n(?:[*-] )?(?:${BODY_TYPE}) ?[:(!]`);
const STRICT = /^([A-Za-z][A-Za-z-]{1,29})(?:\(([^()]{1,256})\))?(!?): {1,3}(?=\S)/;
const LENIENT = /^<?(\p{L}[\p{L}\p{N}_-]{0,29})>?([ !]{0,4})(?:(\()|(?=[:：]))/u;
const ENDING = /^([ !]{0,4})([:：;]?)( {0,3})/;
const LONGEST_START = 40;
const LONGEST_SCOPE = 256;
const NO_SCOPES$1 = [];
/** Whether a word alone before a colon, or in brackets, is a type. */
function isType(word) {
	return TYPES.has(word.toLowerCase());
}
/** The conventional header at the start of `line`, strictly or leniently written. */
function readHeader(line) {
	if (!hasSoon(line, ":") && !hasSoon(line, "(") && !hasSoon(line, "：")) return null;
	const strict = STRICT.exec(line);
	if (!strict) return readLeniently(line);
	const type = strict[1]?.toLowerCase() ?? "";
	const scopes = strict[2] === void 0 ? NO_SCOPES$1 : splitScopes(strict[2]);
	const isBreaking = strict[3] === "!";
	if (scopes.length === 0 && !isBreaking && !TYPES.has(type)) return null;
	return {
		type,
		scopes,
		isBreaking,
		description: line.slice(strict[0].length)
	};
}
/** Whether any line of `body` begins like a header. */
function mayHoldHeaders(body) {
	return BODY_START.test(body) || BELOW.test(body);
}
/** Whether `line` of a body, after a bullet or without, begins like a header: with a usual type in lower case. */
function beginsLikeHeader(line) {
	return BODY_START.test(line);
}
/** A header on a line of a body, which needs its colon there, and no bullet. */
function readBodyHeader(line) {
	const header = BODY_START.test(line) ? readHeader(line) : null;
	return header && line.slice(0, line.length - header.description.length).includes(":") ? header : null;
}
/** A line without the bullet that GitHub puts before each message of a squash. */
function withoutBullet(line) {
	return line.startsWith("* ") || line.startsWith("- ") ? line.slice(2) : line;
}
function hasSoon(line, sign) {
	const at = line.indexOf(sign);
	return at > 0 && at < LONGEST_START;
}
function readLeniently(line) {
	const start = LENIENT.exec(line);
	if (!start) return null;
	const [opening, word = "", marks = "", parenthesis] = start;
	const close = parenthesis ? scopeEnd(line, opening.length - 1) : opening.length - 1;
	if (close < 0) return null;
	const scopes = parenthesis ? splitScopes(line.slice(opening.length, close)) : NO_SCOPES$1;
	const [ending = "", marksAfter = "", colon = "", space = ""] = ENDING.exec(line.slice(close + 1)) ?? [];
	const isBreaking = marks.includes("!") || marksAfter.includes("!");
	const type = word.toLowerCase();
	const isColon = colon === ":" || colon === "：";
	const isHeader = TYPES.has(type) ? isColon || parenthesis !== void 0 && word === type && colon + marksAfter !== "" : isColon && space !== "" && (isBreaking || scopes.length > 0 && !marks.includes(" "));
	const description = line.slice(close + 1 + ending.length).trim();
	return isHeader && description !== "" ? {
		type,
		scopes,
		isBreaking,
		description
	} : null;
}
function scopeEnd(line, open) {
	const limit = Math.min(line.length, open + LONGEST_SCOPE);
	let depth = 0;
	for (let at = open; at < limit; at++) {
		const code = line.charCodeAt(at);
		if (code === 40) depth++;
		if (code === 41 && --depth === 0) return at;
	}
	const first = line.indexOf(")", open);
	return first < limit ? first : -1;
}
function splitScopes(text) {
	const scopes = text.includes(",") ? text.split(",").map((scope) => scope.trim()) : [text.trim()];
	return scopes.every(isScope) ? scopes : scopes.filter(isScope);
}
function isScope(scope) {
	const last = scope.at(-1) ?? "";
	return scope !== "" && !(last >= "0" && last <= "9" && /^(?:#?\d{1,9}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/.test(scope));
}

// src/parse/trailers.ts
const NONE$8 = [];
/** Tokens in use that carry git's rule: a block with one of them may hold other lines. In lower case. */
const KNOWN = new Set("signed-off-by co-authored-by co-developed-by reviewed-by acked-by tested-by reported-by suggested-by helped-by approved-by cc change-id reviewed-on pr-url closes closed close fixes fixed resolves resolved refs ref references related see-also issue issues bug link changelog release-note release-notes benefit audience stage feature-flag docs breaking-change backport-of cherry-picked-from made-with generated-by assisted-by epic part-of".split(" "));
/** Lower-case types that open a conventional header, not a trailer, on the last lines of a squash commit. */
const HEADER_TYPES = new Set("feat fix perf refactor docs test build ci chore style revert".split(" "));
const TOKEN = /^([A-Za-z][A-Za-z0-9-]{0,59})(?:[ \t]{0,3}:(?!\/\/)|(?= #\d{1,9}(?:(?:,? and |[, ]{1,2})#\d{1,9}){0,20}\.?$))/;
/** A line that may be a trailer; on the last paragraph of a body. */
const SIGN$3 = /\n(?:[A-Za-z][A-Za-z0-9-]{0,59}[ \t]{0,3}[:#]|\(cherry |---)/;
/** The trailer on one line; null for anything else. Its value may be empty and may continue on the next lines. */
function readTrailer(line) {
	const match = TOKEN.exec(line);
	const token = match?.[1];
	if (!match || token === void 0) return null;
	const value = line.slice(match[0].length).trim();
	if (HEADER_TYPES.has(token) && !value.startsWith("#") && !value.startsWith("http")) return null;
	return {
		token,
		value
	};
}
/** Whether `line` is a trailer with a token in common use, git's mark of a cherry-pick or GitHub's rule between commits and co-authors. */
function isKnownTrailer(line) {
	if (isMark(line)) return true;
	const trailer = readTrailer(line);
	return trailer !== null && isKnown(trailer);
}
/**
* Git's rule (https://git-scm.com/docs/git-interpret-trailers): the last paragraph, when every line is a trailer or a known one stands
* among at most three times as many other lines. Paragraphs of known trailers right above belong to it, since GitHub puts co-authors
* into a paragraph of their own below what the author wrote.
*/
function findTrailers(text) {
	if (text === "") return {
		trailers: NONE$8,
		rest: ""
	};
	let end = text.length;
	let paragraph = lastParagraph(text, end);
	if (!SIGN$3.test(paragraph)) return {
		trailers: NONE$8,
		rest: text
	};
	const blocks = [];
	let hasTrailers = false;
	while (end > 0) {
		const block = hasTrailers && !isKnownTrailer(firstLine(paragraph)) ? null : readBlock(paragraph, hasTrailers);
		if (!block || !(hasTrailers || followsGitsRule(block))) break;
		if (!hasTrailers && block.trailers.length > 0 && isFenced(text, end - paragraph.length)) break;
		hasTrailers ||= block.trailers.length > 0;
		blocks.push(block);
		end = Math.max(0, end - paragraph.length);
		paragraph = lastParagraph(text, end);
	}
	const above = text.slice(0, end).trimEnd();
	const [only] = blocks;
	if (!only) return {
		trailers: NONE$8,
		rest: text
	};
	const { trailers, others } = blocks.length === 1 ? only : merged(blocks.reverse());
	return {
		trailers,
		rest: others.length === 0 ? above : [
			above,
			"",
			...others
		].join("\n").trim()
	};
}
function merged(blocks) {
	return {
		trailers: blocks.flatMap((block) => block.trailers),
		others: blocks.flatMap((block) => block.others)
	};
}
function followsGitsRule({ known, unknown, others }) {
	return others.length === 0 || known > 0 && (known + unknown) * 3 >= others.length;
}
function readBlock(paragraph, isKnownOnly) {
	const trailers = [];
	const others = [];
	let known = 0;
	let unknown = 0;
	for (const line of unfold(paragraph).split("\n")) {
		if (line === "") continue;
		const trailer = readTrailer(line);
		if (trailer) trailers.push(trailer);
		if (trailer ? isKnown(trailer) : isMark(line)) known++;
		else if (isKnownOnly) return null;
		else if (trailer) unknown++;
		else others.push(line);
	}
	return {
		trailers,
		others,
		known,
		unknown
	};
}
function unfold(paragraph) {
	return paragraph.includes("\n ") || paragraph.includes("\n	") ? paragraph.replace(/\n[ \t]+/g, " ") : paragraph;
}
function lastParagraph(text, end) {
	let start = end;
	while (start > 0 && text.charCodeAt(start - 1) === 10) start--;
	start = text.lastIndexOf("\n\n", start - 1);
	return start < 0 ? `\n${text.slice(0, end)}` : text.slice(start + 1, end);
}
function firstLine(paragraph) {
	const end = paragraph.indexOf("\n", 1);
	return paragraph.slice(1, end < 0 ? paragraph.length : end);
}
function isFenced(text, before) {
	let fences = 0;
	for (let at = text.indexOf("```"); at >= 0 && at < before; at = text.indexOf("```", at + 3)) if (at === 0 || text.charCodeAt(at - 1) === 10) fences++;
	return fences % 2 === 1;
}
function isKnown({ token }) {
	return KNOWN.has(token.toLowerCase());
}
function isMark(line) {
	return line.startsWith("(cherry picked from commit ") || line.startsWith("---") && /^-{3,}$/.test(line);
}

// src/parse/breaking.ts
/** Parse, breaking changes: a body in; the text of its `BREAKING CHANGE:` footers and the body without them out. */
const NONE$7 = [];
const FOOTER = /^[ \t]{0,8}(?:[*-] )?(?:[⚠❗💥]\ufe0f? ?)?(?:\*\*|__)?(?:BREAKING[ -]CHANGES?|Breaking[ -][Cc]hanges?|breaking-change)(?:\*\*|__)?(?: ?:| (?=#\d))(?:\*\*|__)?/u;
/** What people write into a template's field when nothing breaks. */
const NOTHING$1 = /^(?:[*-] )?(?:none|no|nope|nil|n\/?a|not applicable|false|-|—)(?:[.,;!\n]|$)/i;
/**
* Every footer with its text, which may be several paragraphs: it ends at the next footer, a known trailer, a heading, a rule or the
* next header of a squash. The author's own words only, but code below a footer belongs to it.
*/
function breakingFooters(body) {
	const { text } = body;
	if (!mayHaveFooter(text)) return {
		texts: NONE$7,
		rest: text
	};
	const { lines, quoted } = ownLines(body);
	const written = text.split("\n");
	const texts = [];
	const rest = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const start = quoted?.[at] === 1 ? null : FOOTER.exec(line);
		if (!start) {
			rest.push(written[at] ?? "");
			continue;
		}
		let end = at + 1;
		while (end < lines.length && (quoted?.[end] === 1 || !endsFooter(lines[end] ?? ""))) end++;
		const footer = [line.slice(start[0].length), ...written.slice(at + 1, end)].join("\n").trim();
		if (!NOTHING$1.test(footer)) texts.push(footer);
		at = end - 1;
	}
	return {
		texts,
		rest: rest.join("\n").trimEnd()
	};
}
function mayHaveFooter(text) {
	return text.includes("REAKING") || text.includes("reaking") && /reaking[ -][Cc]hanges?(?:\*\*|__)? ?:/.test(text);
}
function endsFooter(line) {
	if (line === "") return false;
	if (/^#{1,6} /.test(line) || isKnownTrailer(line) || FOOTER.test(line)) return true;
	return readBodyHeader(withoutBullet(line)) !== null;
}

// src/parse/cherry-pick.ts
const MARK = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)/;
/**
* The original of a copy. A copy of a copy names both, one below the other: the first is the original. Marks with text between them
* come from several commits squashed into one, which is a copy of none.
*/
function cherryPickedFrom(body) {
	if (!body.text.includes("(cherry picked from commit ")) return null;
	let original = null;
	let isApart = false;
	for (const line of ownLines(body).lines) {
		const sha = MARK.exec(line)?.[1];
		if (sha === void 0) isApart ||= original !== null && line.trim() !== "" && !isKnownTrailer(line);
		else if (original === null) original = sha;
		else if (isApart) return null;
	}
	return original;
}

// src/parse/co-authors.ts
const CO_AUTHOR = /^[ \t]{0,4}co-authored-by[ \t]{0,3}:[ \t]{0,3}([^<>]{1,200})<([^<>\s]{1,128}@[^<>\s]{1,128})>/i;
const NONE$6 = [];
/**
* Everyone whom the body names as a co-author, anywhere in it, since squashing scatters the lines; nobody twice, nor the author
* (whom `author` names by e-mail address). Lines without a name or an address are skipped.
*/
function coAuthors(body, author) {
	let people = null;
	for (let at = body.indexOf("@"), end = 0; at >= 0; at = body.indexOf("@", end)) {
		const start = body.lastIndexOf("\n", at) + 1;
		end = body.indexOf("\n", at);
		if (end < 0) end = body.length;
		const [, name = "", email = ""] = CO_AUTHOR.exec(body.slice(start, end)) ?? [];
		const key = email.toLowerCase();
		if (name.trim() === "" || key === author.toLowerCase() || people?.has(key)) continue;
		people ??= /* @__PURE__ */ new Map();
		people.set(key, {
			name: name.trim(),
			email
		});
	}
	return people ? [...people.values()] : NONE$6;
}

// src/parse/dependency.ts
const LONGEST$2 = 400;
const VERB$1 = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)(?:s|d|ed|ing)? /i;
const NONE$5 = [];
const TURN = /* @__PURE__ */ new Set([
	"from",
	"to",
	"->",
	"→",
	"=>"
]);
/** Words around a package's name that say that it is one: `Update Rust crate serde to …`, `update actions/checkout action to …`. */
const NOUNS = new Set("crate dependency package module library plugin action tag digest docker image npm pip gem pre-commit hook requirement submodule orb chart helm terraform provider github gradle maven nuget composer toolchain runtime version".split(" "));
/** Words that say nothing beside a name. */
const FILLERS = new Set("the rust direct indirect transitive dev peer vendored bundled".split(" "));
/** Those of both that are names as well. */
const TOOL = /^(?:rust|docker|helm|terraform|npm|pip|gradle|maven|nuget|composer)$/i;
/** Names of many things at once: whatever stands before them is not the name of one. */
const PLURALS = new Set("dependencies deps packages crates modules libraries actions plugins images all group groups monorepo hooks versions lockfile lockfiles lock manifests snapshots submodules requirements templates docs documentation references links changelog readme development this".split(" "));
/** Settings and measures, which are packages only where a noun says so. */
const SETTINGS = new Set("msrv edition copyright license year timeout timeouts limit limits retries retry port size default threshold interval delay ratio max min minimum maximum required count number level coverage memory schema protocol api url link target trampoline".split(" "));
/** What may follow the versions without making the sentence one about something else. */
const TAIL = /^(?:in|across|to|for|because|due|as|since|with|on|after|\(.*|\[.*|-|–|—)$/i;
const NAME = /^(?=[^A-Za-z]{0,3}[A-Za-z])[\w@.+/:#*-]{1,214}$/;
const VERSION$1 = /^(?=.{0,60}\d)[\w^~<>=!*.,+:@/-]{1,100}$|^(?=[a-f]{0,64}$)[a-f]{7,64}$/;
/** A number on its own could be anything's value; these are versions. */
const CERTAIN = /^[\^~<>=!]{0,2}v?\d{1,10}\.\d{1,10}\.[\dx*]|^[\^~<>=]{0,2}v\d|^[\^~<>=!]|^(?=[a-f\d]{7,64}$)(?=\d{0,63}[a-f])(?=[a-f]{0,63}\d)/;
/**
* The packages that `text` says were moved; empty for everything that is not certainly a bump, since "Bump timeout from 5 to 10" reads
* the same. `isExpected`: something else says that this is about dependencies, a scope or a bot.
*/
function readBumps(text, isExpected) {
	const verb = text.length <= LONGEST$2 ? VERB$1.exec(text)?.[0] : void 0;
	if (verb === void 0) return NONE$5;
	const isUpgrade = /grade/i.test(verb);
	const words = text.slice(verb.length).split(" ");
	const bumps = [];
	for (let at = 0; at < words.length;) {
		const clause = readClause(words, at);
		if (!clause || !(isExpected || isCertain(clause, isUpgrade))) return [];
		bumps.push(clause.bump);
		const next = words[clause.end];
		if (next === void 0 || TAIL.test(next) || words[clause.end - 1]?.endsWith(",")) return bumps;
		if (next !== "and" && next !== "&") return [];
		if (!words.slice(clause.end).some((word) => TURN.has(word))) return /^(?:fix|remove|use|add|ignore|drop)$/.test(words[clause.end + 1] ?? "") ? bumps : [];
		at = clause.end + 1;
	}
	return bumps;
}
function readClause(words, start) {
	const first = words[start] === "to" ? start + 1 : start;
	const turn = words.findIndex((word, at) => at >= first && TURN.has(word));
	const before = words.slice(first, turn < 0 ? void 0 : turn).map(bare$1);
	const hasNoun = before.some((word) => NOUNS.has(word.toLowerCase()));
	if (turn < 0) {
		const { name, version } = withVersion(before);
		return clauseOf(name, null, version, words.length, hasNoun);
	}
	const isFrom = words[turn] === "from";
	if (isFrom && words[turn + 2] !== "to") return null;
	const { name, version } = isFrom ? {
		name: before,
		version: bare$1(words[turn + 1] ?? "")
	} : withVersion(before);
	const beside = isFrom ? turn + 3 : turn + 1;
	const last = words[beside] === "version" ? beside + 1 : beside;
	return clauseOf(name, version, bare$1(words[last] ?? ""), last + 1, hasNoun);
}
function clauseOf(words, from, to, end, hasNoun) {
	const name = nameAmong(words, hasNoun);
	if (name === null || to !== null && !VERSION$1.test(to) || from !== null && !VERSION$1.test(from)) return null;
	return {
		bump: {
			name,
			from,
			to
		},
		end,
		hasNoun
	};
}
function isCertain({ bump: { name, from, to }, hasNoun }, isUpgrade) {
	if (to === null) return false;
	if (CERTAIN.test(to) || from !== null && CERTAIN.test(from) || hasNoun || /[@/]/.test(name)) return true;
	return to.includes(".") && (isUpgrade || name.includes("-"));
}
function withVersion(words) {
	const last = words.at(-1) ?? "";
	if (words.length > 1 && /^[\^~]?v?\d/.test(last)) return {
		name: words.slice(0, -1),
		version: last
	};
	const at = last.lastIndexOf("@");
	if (at <= 0 || !VERSION$1.test(last.slice(at + 1))) return {
		name: words,
		version: null
	};
	return {
		name: [...words.slice(0, -1), last.slice(0, at)],
		version: last.slice(at + 1)
	};
}
function nameAmong(words, hasNoun) {
	const names = words.filter((word) => !NOUNS.has(word.toLowerCase()) && !FILLERS.has(word.toLowerCase()));
	const name = names.length === 0 ? words.find((word) => TOOL.test(word)) : names[0];
	if (name === void 0 || names.length > 1 || !NAME.test(name) || /\.(?:md|toml|lock|json|ya?ml|txt|cue)$/i.test(name)) return null;
	const isQualified = hasNoun && !words.some((word) => /^version$/i.test(word));
	if (PLURALS.has(name.toLowerCase()) || SETTINGS.has(name.toLowerCase()) && !isQualified) return null;
	return name.includes("/") ? name.replace(/:[\w.-]{1,100}$/, "") : name;
}
function bare$1(word) {
	return word.replace(/^[`'"“]{1,3}|[`'"”,.;:]{1,3}$/g, "");
}

// src/parse/dependency-table.ts
const SENTENCE = /^(?:\* )?(?:Bumps|Updates) (?:\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)|`([^`\n]{1,200})`|([\w@.+/-]{1,200})) from `?([^\s`]{1,100})`?\s{1,2}to `?([^\s`]{1,100}?)`?\.?$/gm;
const CELL = /\[`?([^\]`\n]{1,200})`?\]\(|`([^`\n]{1,100})`\s{0,3}(?:→|->)\s{0,3}`([^`\n]{1,100})`/g;
const BADGE = /^(?:source|changelog|age|adoption|passing|confidence)$/;
const SIGN$2 = /^(?:\* )?(?:Bumps|Updates) /m;
const NONE$4 = [];
/** Every package that renovate's table or dependabot's sentences name with both versions; empty without any. */
function listedBumps(body) {
	const rows = tableRows(body.text);
	if (rows.length > 0 || !SIGN$2.test(body.text)) return rows;
	return [...ownText(body).matchAll(SENTENCE)].map(([, linked, code, plain, from = "", to = ""]) => ({
		name: linked ?? code ?? plain ?? "",
		from,
		to
	}));
}
function tableRows(text) {
	const start = text.search(/^\| ?Package ?\|/m);
	if (start < 0) return NONE$4;
	const length = text.slice(start).search(/\n(?:---|#)/);
	const bumps = [];
	let name = "";
	for (const [, link, from, to] of text.slice(start, length < 0 ? text.length : start + length).matchAll(CELL)) if (link !== void 0) name = name === "" || !BADGE.test(link) ? link : name;
	else if (from !== void 0 && to !== void 0) bumps.push({
		name,
		from,
		to
	});
	return bumps;
}

// src/parse/dependencies.ts
const ABOUT_DEPENDENCIES = new Set("deps dep deps-dev dev-deps dependency dependencies".split(" "));
const BOT = /^(?:dependabot|renovate|greenkeeper|depfu|pyup|snyk|scala-steward|pre-commit-ci)\b/i;
const MOVES = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)/i;
const NONE$3 = [];
/** Packages by the subject; where it names none, or only where one went, the bot's list in the body says the rest. */
function dependencyBumps(subject, author, body) {
	const { text, scopes, type } = subject;
	const isAbout = scopes.some((scope) => ABOUT_DEPENDENCIES.has(scope) || scope.endsWith(" deps")) || type !== null && ABOUT_DEPENDENCIES.has(type);
	if (!isAbout && !MOVES.test(text) && !text.includes("-> ") && !text.includes("→ ")) return NONE$3;
	const isExpected = isAbout || BOT.test(author);
	const named = readBumps(sentence(subject), isExpected);
	if (body.text === "" || named.some((bump) => bump.from !== null)) return named;
	const listed = listedBumps(body);
	const [only] = named;
	if (!only) return listed.filter((bump) => bump.name !== "");
	if (listed.length > 1 && listed.some((bump) => bump.name === only.name)) return listed.filter((bump) => bump.name !== "");
	const move = listed.find((bump) => isSameVersion(bump.to, only.to) || only.to === null && bump.name === only.name);
	return move ? [{
		name: only.name,
		from: move.from,
		to: only.to ?? move.to
	}, ...named.slice(1)] : named;
}
function sentence({ text, scopes, type }) {
	const [area] = scopes;
	return type === null && scopes.length === 1 && /^\S{1,100} (?:->|→) \S{1,100}$/.test(text) ? `bump ${area} ${text}` : text;
}
function isSameVersion(one, other) {
	return one !== null && other !== null && one.replace(/^v/, "") === other.replace(/^v/, "");
}

// src/parse/one-line.ts
/** Parse, text of one line: any text in; a line of visible characters with single spaces out. */
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;
/**
* Control characters, bidirectional overrides, zero-width and tag characters: nobody sees them, and they can reorder or hide text
* (https://trojansource.codes). The zero-width joiners stay: emoji and several scripts need them.
*/
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** `text` on one line: invisible characters dropped, every run of white space one space, none at the ends. */
function oneLine(text) {
	if (!NEEDS_WORK.test(text)) return text;
	return text.replace(INVISIBLE, "").replace(/[\s\u0085]+/g, " ").trim();
}

// src/parse/merge.ts
const SIGN$1 = /^(?:merged? |auto merge |rollup merge |chore: ?merge )/i;
/** Merge messages with a number: where the title stands follows from which matched. */
const TITLE_BELOW = [
	/^Merge pull request #(\d{1,9})\b/,
	/^Merged in .{1,300} \(pull request #(\d{1,9})\)$/,
	/^(?:Auto|Rollup) merge of #(\d{1,9})\b/,
	/^Merge #(\d{1,9})$/
];
const TITLE_BESIDE = [/^Merged? (?:PR|pull request) #?(\d{1,9}): (.+)$/, /^Merge pull request '(.+)' \(#(\d{1,9})\) from /];
const NO_TITLE = /^(?:chore: ?)?merge (?:(?:remote-tracking |remote )?branch(?:es)? (?:['"]|\S{1,200} (?:into|of) )|(?:tag|commit) '|(?:group|queue)(?:$|:| #| of \d)|[0-9a-f]{7,64} into |(?:(?:origin|upstream)\/\S{1,200}|main|master|develop|trunk)(?:$| into )|#\d{1,9}(?: #\d{1,9}){1,99}$)/i;
const MERGE_REQUEST = /^See merge request (?:[\w./-]{1,200})?!(\d{1,9})$/;
/** Reads the wording of a merge. Whether it merges anything is for its parents to say: forges squash under these words too. */
function readMerge({ subject, body }) {
	if (!subject.includes("erge") || !SIGN$1.test(subject)) return null;
	const line = subject.slice(0, 500).trimEnd();
	for (const pattern of TITLE_BESIDE) {
		const match = pattern.exec(line);
		if (!match) continue;
		const [, first = "", second = ""] = match;
		const isNumberFirst = /^\d+$/.test(first);
		return {
			pullRequest: Number(isNumberFirst ? first : second),
			title: isNumberFirst ? second : first,
			body
		};
	}
	for (const pattern of TITLE_BELOW) {
		const number = pattern.exec(line)?.[1];
		if (number !== void 0) return withTitle$1(Number(number), body);
	}
	if (line === "Merge commit from fork") return body === "" ? null : withTitle$1(null, body);
	if (!NO_TITLE.test(line)) return null;
	const request = mergeRequest(body);
	return request === null ? {
		pullRequest: null,
		title: null,
		body
	} : withTitle$1(request, body);
}
/** The number of GitLab's `See merge request group/name!12`; null without. */
function mergeRequest(body) {
	if (body === "") return null;
	const last = body.slice(body.lastIndexOf("\n") + 1);
	const number = last.startsWith("See ") ? MERGE_REQUEST.exec(last)?.[1] : void 0;
	return number === void 0 ? null : Number(number);
}
/** A body without GitLab's last line. */
function withoutMergeRequest(body) {
	return mergeRequest(body) === null ? body : body.slice(0, body.lastIndexOf("\n") + 1).trimEnd();
}
function withTitle$1(pullRequest, body) {
	const end = body.indexOf("\n");
	const title = titleOf(end < 0 ? body : body.slice(0, end));
	if (title === "" || MERGE_REQUEST.test(title)) return {
		pullRequest,
		title: null,
		body
	};
	return {
		pullRequest,
		title,
		body: end < 0 ? "" : body.slice(end + 1).replace(/^\n+/, "")
	};
}
function titleOf(line) {
	if (line.startsWith("* commit '")) return "";
	const title = line.replace(/^(?:\* |\d{1,9}: )/, "").replace(/ r=\S{1,100}(?: a=\S{1,100})?$/, "");
	return oneLine(title);
}

// src/parse/message.ts
/** Parse, first cut: a commit message in; its subject and its body out. */
const CUT_OFF = /…(?= ?(?:\(#\d{1,9}\))?"?$)/;
const SHORTEST_HEAD = 30;
const SHORTEST_WRAPPED = 50;
/** Cuts a message after its subject. CRLF, NUL, blank lines before the subject and a missing final newline are all fine. */
function splitMessage(message) {
	const text = message.includes("\r") ? message.replace(/\r\n?/g, "\n") : message;
	let start = 0;
	let end = lineEnd(text, 0);
	while (end < text.length && !isVisible(text, start, end)) {
		start = end + 1;
		end = lineEnd(text, start);
	}
	const firstLine = text.slice(start, end);
	let bodyStart = end + 1;
	for (let next = bodyStart; isWhiteSpace(text.charCodeAt(next)); next++) if (text.charCodeAt(next) === 10) bodyStart = next + 1;
	const body = text.slice(bodyStart).trimEnd();
	if (body === "") return {
		firstLine,
		subject: firstLine,
		body
	};
	return joined$1(firstLine, body, bodyStart === end + 1);
}
function joined$1(firstLine, body, isAdjacent) {
	if (!isAdjacent && !firstLine.includes("…", Math.max(0, firstLine.length - 20))) return {
		firstLine,
		subject: firstLine,
		body
	};
	const nextEnd = lineEnd(body, 0);
	const next = body.slice(0, nextEnd);
	const below = () => body.slice(nextEnd + 1).replace(/^\n+/, "");
	const tail = firstLine.slice(-20);
	const cut = CUT_OFF.exec(tail);
	if (cut) {
		const at = firstLine.length - tail.length + cut.index;
		const head = firstLine.slice(0, at);
		const suffix = firstLine.slice(at + 1);
		if (next.startsWith("…")) return {
			firstLine,
			subject: head + next.slice(1) + suffix,
			body: below()
		};
		const whole = next.startsWith("* ") ? next.slice(2) : next;
		if (at >= SHORTEST_HEAD && whole.startsWith(head)) return {
			firstLine,
			subject: whole + suffix,
			body: below()
		};
	}
	if (isAdjacent && continues(firstLine, next)) return {
		firstLine,
		subject: `${firstLine} ${next.trim()}`,
		body: below()
	};
	return {
		firstLine,
		subject: firstLine,
		body
	};
}
function continues(firstLine, next) {
	if (/^\s{0,4}\(#\d{1,9}\)"?\s*$/.test(next.slice(0, 40))) return true;
	if (firstLine.length < SHORTEST_WRAPPED || /[.:;!?]\s*$/.test(firstLine.slice(-4))) return false;
	return /^[a-z(`"'][^:]*$/.test(next.slice(0, 100)) && !/^(?:close|fix|ref|resolve|see|https?)/.test(next);
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
function isWhiteSpace(code) {
	return code === 32 || code >= 9 && code <= 13;
}
function isVisible(text, start, end) {
	const code = text.charCodeAt(start);
	return code > 32 && code < 127 || oneLine(text.slice(start, end)) !== "";
}

// src/parse/reference.ts
const NUMBER$1 = String.raw`(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d{1,9}|GH-\d{1,9}`;
const URL = String.raw`https?://[\w.:-]{1,100}/[\w./-]{1,200}/(?:issues|pull|pulls|merge_requests|work_items|discussions|commit)/[\w-]{1,64}`;
/** One reference, for use inside other patterns: `#12`, `owner/repo#12`, `GH-12` or an address on a forge. No groups. */
const REFERENCE = `(?:${NUMBER$1}|${URL})`;
const CLOSING = new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[ \t]{0,3}:?[ \t]{0,3}` + String.raw`(?:([\w.-]{1,100}/[\w.-]{1,100})?(?:#|\bGH-)(\d{1,9})|https?://[\w.:-]{1,100}/([\w./-]{1,200})/(?:issues|pull|work_items)/(\d{1,9}))\b`, "gi");
const REFERENCE_SIGN = /#\d|\/(?:issues|pull|work_items)\/\d|GH-\d/;
const CLOSING_ONCE = new RegExp(CLOSING.source, "i");
const WORDS$1 = new Set("fix fixes fixed close closes closed resolve resolves resolved ref refs reference references see issue issues pr prs re related relates part of for to from and port ported backport backports backported cherry-pick cherry-picked follow-up followup reverts addresses".split(" "));
const ONE_REFERENCE = new RegExp(`^(?:${REFERENCE}|![0-9]{1,9}|[A-Z][A-Z0-9]{1,9}-[0-9]{1,7})$`);
const LONGEST_GROUP = 400;
const NONE$2 = [];
/** Issues that a subject and the author's own words in its body close by keyword, each with a keyword of its own; none twice. */
function closedIssues(subject, body) {
	const isInBody = REFERENCE_SIGN.test(body.text) && CLOSING_ONCE.test(body.text);
	if (!isInBody && !(hasReference(subject) && CLOSING_ONCE.test(subject))) return NONE$2;
	const found = /* @__PURE__ */ new Map();
	for (const [, slug, number, path, numberInPath] of `${subject}\n${isInBody ? ownText(body) : ""}`.matchAll(CLOSING)) {
		const repository = slug ?? path?.replace(/\/-$/, "") ?? null;
		const issue = {
			number: Number(number ?? numberInPath),
			repository
		};
		if (issue.number > 0) found.set(`${repository ?? ""}#${issue.number}`, issue);
	}
	return [...found.values()];
}
function hasReference(subject) {
	const first = subject.indexOf("#");
	return !(first < 0 || subject.charCodeAt(first - 1) === 40 && subject.indexOf("#", first + 1) < 0) || subject.includes("://") || subject.includes("GH-");
}
/** Whether `text` holds references and no words but those that introduce them. */
function isOnlyReferences(text) {
	if (text.length > LONGEST_GROUP) return false;
	let hasReference = false;
	for (const word of text.split(/[\s,;&]+/)) {
		if (word === "") continue;
		if (ONE_REFERENCE.test(word)) hasReference = true;
		else if (!WORDS$1.has(word.toLowerCase().replace(/:$/, ""))) return false;
	}
	return hasReference;
}

// src/parse/release.ts
const LONGEST$1 = 100;
const VERSION = /^[`(]?(?:[\w@/.-]{1,80}@|[\w/-]{1,80}-(?=v\d))?v?\d{1,8}(?:\.\d{1,8}){1,3}(?:[-+.]?[A-Za-z][\w.+-]{0,40})?[`),.:]{0,2}$/;
const MANIFEST = /^`?[\w-]{1,40}\.(?:toml|json|lock|py|xml)`?$/;
/** What the first word of a release commit looks like. */
const SIGN = /^(?:\S{0,80}\d|(?:pre-?)?releas|publish|prep|bump|version|cut|tag|set|update|new|next|the|for|v )/i;
/** Every word that a release commit is made of, apart from versions. */
const WORDS = new Set("release releases released releasing prerelease pre-release publish published prepare prepares preparing prep bump bumps bumped version versions versioning packages package cut tag set update next new for the to a in and of v main master beta alpha rc canary stable patch minor major all changelog changesets write development".split(" "));
/** A release commit names one of these, or nothing but versions. */
const SAYS_SO = /\b(?:(?:pre-?)?releas(?:e[sd]?|ing)|publish(?:ed)?|versions?|versioning|prep(?:are[sd]?|aring)?|tag|bump to)\b/i;
/** Those that need no version beside them. */
const SAYS_ENOUGH = /^(?:(?:cut|make|publish|prepare|new)?(?: for)?(?: the| a)?(?: next| new)? ?release\b|publish\b|version packages\b|bump versions?\b|versioning$)/i;
/** `chore(releasing): Bump Vector version to v0.34.0` names the product, which only its scope tells from a dependency. */
const RELEASING = /^releas(?:e|es|ing)$/;
const BUMPS_PRODUCT = /^(?:bump|prepare|set|update) (?:\S{1,40} )?version to v?\d[\w.+-]{0,40}$/i;
/** Whether `subject` is made of versions and words about releasing: `release: v8.2.2`, `Version Packages`, `Prepare for 0.12.5`. */
function isRelease({ text, type, scopes }) {
	if (text.length > LONGEST$1 || !SIGN.test(text) || text.includes(" from ")) return false;
	if (scopes.some((scope) => RELEASING.test(scope)) && BUMPS_PRODUCT.test(text)) return true;
	const words = text.split(" ");
	if (!words.every(isAboutReleasing)) return false;
	const versions = words.filter((word) => VERSION.test(word)).length;
	return type === "release" || versions === words.length || SAYS_ENOUGH.test(text) || versions > 0 && SAYS_SO.test(text);
}
function isAboutReleasing(word) {
	return WORDS.has(word.toLowerCase().replace(/^\(|[).,:!]{1,2}$/g, "")) || VERSION.test(word) || MANIFEST.test(word);
}

// src/parse/gitmoji.ts
const TYPE_OF = new Map(Object.entries({
	feat: "✨ sparkles",
	fix: "🐛 bug 🚑 ambulance 🩹 adhesive_bandage",
	perf: "⚡ zap",
	security: "🔒 lock",
	docs: "📝 memo 📚 books ✏ pencil2 💡 bulb",
	test: "✅ white_check_mark 🧪 test_tube 📸 camera_flash 🤡 clown_face",
	refactor: "♻ recycle 🚚 truck ⚰ coffin",
	style: "🚨 rotating_light",
	ci: "👷 construction_worker 💚 green_heart",
	build: "📦 package",
	deps: "⬆ arrow_up ⬇ arrow_down 📌 pushpin ➕ heavy_plus_sign ➖ heavy_minus_sign",
	chore: "🔧 wrench 🔨 hammer 🙈 see_no_evil 📄 page_facing_up 🧹 broom",
	release: "🔖 bookmark",
	revert: "⏪ rewind",
	wip: "🚧 construction"
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
const BREAKING$1 = /* @__PURE__ */ new Set(["💥", "boom"]);
const SHORTCODE = /^:([a-z0-9_+-]{1,40}):\s?/;
const PICTOGRAPH = /^(?:\p{RI}{2}|(\p{ExtPict})[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{ExtPict}[\ufe0f\u{1f3fb}-\u{1f3ff}]?){0,4})\s?/u;
/** The emoji or `:shortcode:` at the start of `line`; its type is null where it says nothing certain about the kind of change. */
function readEmoji(line) {
	const code = line.charCodeAt(0);
	if (code !== 58 && code < 169) return null;
	const match = (code === 58 ? SHORTCODE : PICTOGRAPH).exec(line);
	if (!match) return null;
	const name = match[1] ?? "";
	return {
		scopes: [],
		type: TYPE_OF.get(name) ?? null,
		isEmoji: true,
		isBreaking: BREAKING$1.has(name),
		isFixup: false,
		rest: line.slice(match[0].length)
	};
}

// src/parse/prefix.ts
/** Parse, the start of a subject: a line in; one tag, ticket, number or area at its start, and the rest, out; null without. */
const NOTHING = {
	scopes: [],
	type: null,
	isEmoji: false,
	isBreaking: false,
	isFixup: false
};
const FIXUP = /^(?:fixup|squash|amend)! ?/i;
const BREAKING = /^(?:BREAKING(?:[ -]CHANGES?)?|Breaking[ -][Cc]hange) ?: ?/;
const TAG = /^\[([^[\]]{1,60})\] ?:? ?(?!\()/;
const ROUND_TAG = /^\(([\w/-]{2,30})\) ?:? ?/;
const TICKET = /^(?:\(?([A-Z][A-Z0-9]{1,9})-\d{1,7}\)?(?:, ?)?){1,3} ?[:|–-] ?/;
const NUMBERS = /^(?:(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?)?(?:(?:GH-|#)\d{1,9}(?:, ?| )?){1,9}([:–-] ?)?/i;
const AREA = /^((?:[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}, ?){0,6}[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}) ?: /u;
/** Names that look like a ticket's key and are a standard. */
const STANDARDS = new Set("UTF SHA ISO RFC PEP CVE CWE GHSA IEEE AES MD5 HTTP TLS SSL IPV RUSTSEC ES ECMA ANSI BIP EIP RSA X CP UTC GPT".split(" "));
/** Tags that say how a commit came about, not what it is about. */
const NO_SCOPE = /^(?:(?:auto)?backport|cherry-?pick|release|stable|v?\d|#|codex|claude|copilot|cursor|bot|ai\b|auto$|(?:skip|no|ci)[ -]|draft|rfc$|test drive)/i;
/** Words before a colon that open a sentence. */
const NO_AREA$1 = /^(?:notes?|warning|errors?|todo|fixme|hack|tip|important|example|follow-?up|part|step|phase|re|fwd|attempt|try|\d+)$/i;
/** One prefix at the start of `line`. `hasHeader`: a header came before it, so that a colon no longer ends an area. */
function readPrefix(line, hasHeader) {
	return readFixup(line) ?? readTag(line) ?? readTicket(line) ?? readNumbers(line) ?? readBreaking(line) ?? (hasHeader ? null : readArea(line));
}
function readFixup(line) {
	const match = FIXUP.exec(line);
	return match && {
		...NOTHING,
		isFixup: true,
		rest: line.slice(match[0].length)
	};
}
function readTag(line) {
	const match = TAG.exec(line) ?? ROUND_TAG.exec(line);
	if (!match) return null;
	const name = (match[1] ?? "").trim().replaceAll("`", "");
	const rest = line.slice(match[0].length);
	if (isType(name)) return {
		...NOTHING,
		type: name.toLowerCase(),
		rest
	};
	if (/^breaking(?:[ -]changes?)?!?$/i.test(name)) return {
		...NOTHING,
		isBreaking: true,
		rest
	};
	if (line[0] === "(" && !match[0].includes(":")) return null;
	const isScope = name !== "" && !NO_SCOPE.test(name) && !isTicket(name);
	return {
		...NOTHING,
		scopes: isScope ? [name] : [],
		rest
	};
}
function readTicket(line) {
	const match = TICKET.exec(line);
	if (!match || STANDARDS.has(match[1] ?? "")) return null;
	return {
		...NOTHING,
		rest: line.slice(match[0].length)
	};
}
function readNumbers(line) {
	const match = NUMBERS.exec(line);
	if (!match) return null;
	const rest = line.slice(match[0].length);
	return match[1] !== void 0 || line[0] === "#" && /^[\p{L}`"']/u.test(rest) && !/^(?:and|or|is|was|in|to)\b/i.test(rest) ? {
		...NOTHING,
		rest
	} : null;
}
function readBreaking(line) {
	const match = BREAKING.exec(line);
	return match && {
		...NOTHING,
		isBreaking: true,
		rest: line.slice(match[0].length)
	};
}
function readArea(line) {
	const colon = line.indexOf(": ");
	if (colon < 0 || colon > 120) return null;
	const names = AREA.exec(line)?.[1];
	if (names === void 0 || !/\p{L}/u.test(names) || NO_AREA$1.test(names)) return null;
	return {
		...NOTHING,
		scopes: names.split(",").map((name) => name.trim()),
		rest: line.slice(colon + 2)
	};
}
function isTicket(name) {
	const key = /^([A-Z][A-Z0-9]{1,9})-\d{1,7}$/.exec(name)?.[1];
	return key !== void 0 && !STANDARDS.has(key);
}

// src/parse/suffix.ts
/** Parse, the end of a subject: a line in; the line without trailing numbers and references out. */
/** `(#12)`, and `(#12` as titles end that were cut off. */
const NUMBER = /\s?\(#(\d{1,9})\)$|\s\(#(\d{1,9})$/;
const NO_NUMBERS = [];
/** `[ci skip]` and its spellings (https://docs.github.com/actions/managing-workflow-runs/skipping-workflow-runs). */
const SKIP = /^(?:(?:skip|no)[ -](?:ci|actions|netlify|release|changelog)|(?:ci|actions|netlify)[ -]skip)$/i;
const LONGEST = 400;
const REFERENCES = `${REFERENCE}(?:(?:,? and |[,&\\s]{1,3})${REFERENCE}){0,20}`;
const SET_APART = new RegExp(`(?:\\s?[,;.]|\\s[-–—|])\\s{0,3}(?:(?:close[sd]?|resolve[sd]?|fix(?:e[sd])?|refs?|see|re|part of|related to):?\\s{0,3})?${REFERENCES}\\.?$`, "i");
const KEYWORD_ONLY = new RegExp(`(?<=^|\\s)(\\S{1,60}) (?:close[sd]?|resolve[sd]?) ${REFERENCES}\\.?$`, "i");
const NEEDS_KEYWORD = /^(?:to|and|or|that|which|will|should|may|must|can|could|would|also|really|not|this|it|partially)$/i;
/** Takes `(#12)`, `(fixes #12)`, `, closes #12`, `[ABC-12]` and `[skip ci]` from the end of `line`, however many there are. */
function stripEnding(line) {
	let numbers = null;
	let text = line;
	for (;;) {
		const last = text.at(-1) ?? "";
		const number = last === ")" || isDigit(last) ? NUMBER.exec(text.slice(-14)) : null;
		if (number) {
			numbers ??= [];
			numbers.push(Number(number[1] ?? number[2]));
			text = text.slice(0, text.length - number[0].length);
			continue;
		}
		const shorter = last === ")" || last === "]" ? withoutGroup(text) : last === "." || isDigit(last) ? withoutPhrase(text) : null;
		if (shorter === null) return {
			text,
			numbers: numbers ?? NO_NUMBERS
		};
		text = shorter.trimEnd();
	}
}
function isDigit(character) {
	return character >= "0" && character <= "9";
}
function withoutGroup(text) {
	const isRound = text.endsWith(")");
	const open = text.lastIndexOf(isRound ? "(" : "[");
	if (open < 0 || text.length - open > LONGEST) return null;
	const content = text.slice(open + 1, -1).trim();
	return !isRound && SKIP.test(content) || isOnlyReferences(content) ? text.slice(0, open) : null;
}
function withoutPhrase(text) {
	const near = text.slice(-400);
	if (!/(?:#|:\/\/|GH-)\S{1,100}$/.test(near)) return null;
	const phrase = SET_APART.exec(near);
	if (phrase) return endsInReference(near.slice(0, phrase.index)) ? null : text.slice(0, text.length - near.length + phrase.index);
	const keyword = KEYWORD_ONLY.exec(near);
	if (!keyword?.[1] || NEEDS_KEYWORD.test(keyword[1])) return null;
	return text.slice(0, text.length - near.length + keyword.index + keyword[1].length);
}
function endsInReference(text) {
	return /#\d{1,9}\s?$/.test(text.slice(-12));
}

// src/parse/subject.ts
/** Parse, one subject: a commit's first line or a pull request's title in; its sentence and everything said around it out. */
const PREFIXED = /^(?:[^A-Za-z`"']|(?:fixup|squash|amend)!|[A-Z][A-Z\d]{1,9}-\d|(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?#|breaking|reverts? ?[:(!])/i;
const MOST_PREFIXES = 8;
const NO_SCOPES = [];
/** Takes `line` apart. Its words are never changed: what is left is as written, on one line. */
function parseSubject(line) {
	const whole = oneLine(line);
	const { text, numbers } = stripEnding(whole);
	const header = readHeader(text);
	const sentence = header ? header.description : text;
	if (sentence === "" || PREFIXED.test(sentence) || !header && sentence.includes(": ")) return {
		...readPrefixes(text || whole),
		numbers
	};
	const type = header ? header.type : null;
	return {
		text: sentence,
		type,
		scopes: header ? header.scopes : NO_SCOPES,
		isBreaking: header?.isBreaking === true,
		isFixup: false,
		isRevert: type !== null && isRevertType(type),
		numbers
	};
}
function readPrefixes(line) {
	let text = /^[-*•] \S/.test(line) ? line.slice(2) : line;
	const scopes = [];
	let header = null;
	let tag = null;
	let emoji = null;
	let isBreaking = false;
	let isFixup = false;
	let isRevert = false;
	for (let round = 0; round < MOST_PREFIXES; round++) {
		const next = readHeader(text);
		if (next && (header === null || isRevertType(next.type))) {
			header ??= next.type;
			isRevert ||= isRevertType(next.type);
			isBreaking ||= next.isBreaking;
			scopes.push(...next.scopes);
			text = next.description;
			continue;
		}
		const prefix = readEmoji(text) ?? readPrefix(text, header !== null);
		if (!prefix || prefix.rest === "") break;
		if (prefix.isEmoji) emoji ??= prefix.type;
		else tag ??= prefix.type;
		isRevert ||= prefix.type !== null && isRevertType(prefix.type);
		isBreaking ||= prefix.isBreaking;
		isFixup ||= prefix.isFixup;
		scopes.push(...prefix.scopes);
		text = prefix.rest.trimStart();
	}
	return {
		text,
		type: header ?? tag ?? emoji,
		scopes,
		isBreaking,
		isFixup,
		isRevert
	};
}
function isRevertType(type) {
	return type === "revert" || type === "reverts";
}

// src/parse/revert.ts
const WORD = /^(?:revert(?:s|ed|ing)?|back(?:s|ed)? ?out|roll(?:s|ed)? ?back|undo(?:es)?)\b[,:]? ?/i;
const AGAIN = /^(?:reapply|reapplies|reapplied|re-apply|reland|re-land|unrevert|un-revert)\b[,:]? ?/i;
const COMMIT = /^(?:this )?reverts? commits? ([0-9a-f]{7,64})\b(?: \((.{1,300}), \d{4}-\d\d-\d\d\))?/i;
const PULL_REQUEST = /^(?:this )?(?:pr |pull request )?reverts? (?:(?:pr )?(?:[\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,100}\/[\w./-]{1,200}\/pull\/)(\d{1,9})\b/i;
const MOST_NESTED = 3;
/** Reads a revert: the subject says that it is one, the subject or the body what of. */
function readRevert(subject, body) {
	const claim = claimOf(subject, MOST_NESTED);
	if (!claim) return null;
	const { sha, subject: named, pullRequest } = readBody(body, claim.isNamed);
	if (!claim.isNamed && sha === null && pullRequest === null) return null;
	return {
		reverts: {
			sha,
			subject: named || claim.subject,
			pullRequest: pullRequest ?? claim.pullRequest
		},
		scopes: claim.scopes,
		text: claim.text
	};
}
function claimOf(subject, depth) {
	if (!subject.isRevert && !mayRevert(subject.text)) return null;
	const again = AGAIN.exec(subject.text)?.[0];
	if (again !== void 0) return claimOfReapply(subject, again, depth);
	const word = WORD.exec(subject.text)?.[0] ?? "";
	if (word === "" && !subject.isRevert) return null;
	const named = subject.text.slice(word.length);
	const quoted = unquote(named);
	if (quoted) return claimOfQuote(subject, quoted, word, depth);
	const number = /^(?:pr )?#(\d{1,9})(.?)/i.exec(named);
	if (number && number[2] !== "") return null;
	if (number) return {
		...unnamed(subject),
		subject: named,
		pullRequest: Number(number[1]),
		isNamed: true
	};
	const pullRequest = subject.numbers[1] ?? null;
	const text = word === "" ? parseSubject(named).text : subject.text;
	return {
		...unnamed(subject),
		subject: named,
		pullRequest,
		isNamed: subject.isRevert || pullRequest !== null,
		text
	};
}
function mayRevert(text) {
	const code = text.charCodeAt(0) | 32;
	return code === 114 || code === 98 || code === 117;
}
function unnamed({ text, scopes }) {
	return {
		subject: text,
		pullRequest: null,
		isNamed: false,
		scopes,
		text
	};
}
function claimOfQuote(subject, { open, quoted, close }, word, depth) {
	const { text, numbers } = stripEnding(quoted);
	const inner = parseSubject(quoted);
	const nested = depth > 0 ? claimOf(inner, depth - 1) : null;
	const cleaned = nested?.text ?? inner.text;
	return {
		subject: text || quoted,
		pullRequest: numbers[0] ?? subject.numbers[1] ?? null,
		isNamed: true,
		scopes: [.../* @__PURE__ */ new Set([...subject.scopes, ...nested?.scopes ?? inner.scopes])],
		text: word === "" ? cleaned : `${word.trimEnd()} ${open}${cleaned}${close}`
	};
}
function claimOfReapply(subject, word, depth) {
	const quoted = unquote(subject.text.slice(word.length));
	if (!quoted) return unnamed(subject);
	return {
		...claimOfQuote(subject, quoted, word, depth),
		subject: `Revert "${quoted.quoted}"`,
		pullRequest: null
	};
}
function unquote(text) {
	const open = text[0];
	if (open !== "\"" && open !== "“" && open !== "'") return null;
	const close = open === "“" ? "”" : open;
	const end = text.lastIndexOf(close);
	const quoted = text.slice(1, end > 0 ? end : text.length).trim();
	return quoted === "" ? null : {
		open,
		quoted,
		close
	};
}
function readBody(body, isNamed) {
	const found = {
		sha: null,
		subject: "",
		pullRequest: null
	};
	if (!body.text.includes("everts ") && !body.text.includes("Revert")) return found;
	const { lines, quoted } = ownLines(body);
	for (const [at, line] of lines.entries()) {
		if (!isNamed && line.startsWith("* ")) break;
		if (quoted?.[at] === 1) continue;
		const commit = found.sha === null ? COMMIT.exec(line) : null;
		if (commit) {
			found.sha = commit[1] ?? null;
			found.subject = commit[2] ?? "";
		}
		const number = found.pullRequest === null ? PULL_REQUEST.exec(line)?.[1] : void 0;
		if (number !== void 0) found.pullRequest = Number(number);
	}
	return found;
}

// src/parse/squash.ts
const NONE$1 = [];
/**
* Headers at the start of a paragraph or of a bullet (`* feat: x`, which is how GitHub lists the commits of a squash). A line whose
* description is a mere reference is none: `fix: #12` closes an issue.
*/
function bodyHeaders(body) {
	if (!mayHoldHeaders(body.text)) return NONE$1;
	const { lines, quoted } = ownLines(body);
	const headers = [];
	let canStart = true;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const header = quoted?.[at] !== 1 && beginsLikeHeader(line) ? headerOf(line, canStart) : null;
		if (header) headers.push(header);
		canStart = header !== null || line.trim() === "";
	}
	return headers;
}
function headerOf(line, canStart) {
	const text = withoutBullet(line);
	const header = text !== line || canStart ? readBodyHeader(text) : null;
	if (!header || /^(?:#|https?:)/.test(header.description)) return null;
	const { type, scopes, isBreaking } = header;
	return {
		type,
		scopes,
		breaking: isBreaking,
		description: parseSubject(text).text
	};
}

// src/parse/commit.ts
const NONE = [];
const NO_FOOTERS = {
	texts: NONE,
	rest: ""
};
/** What `commit` means, by its message, its author and the number of its parents alone. */
function parseCommit(commit) {
	const message = splitMessage(commit.message);
	const merge = readMerge(message);
	const line = merge?.title ?? message.subject;
	const subject = parseSubject(line);
	const body = bodyOf$1(merge?.body ?? message.body);
	const hasBody = body.text !== "";
	const isMerge = commit.parents.length > 1 || merge !== null && !isSquashed(commit, merge);
	const revert = isMerge || subject.isFixup ? null : readRevert(subject, body);
	const kind = isMerge ? "merge" : kindOf(subject, revert);
	const { text, scopes } = revert ?? subject;
	const breaking = hasBody ? breakingFooters(body) : NO_FOOTERS;
	const { trailers, rest } = findTrailers(breaking.rest);
	const headers = allHeaders(ownHeader(subject, text, breaking.texts.length > 0), hasBody ? bodyHeaders(body) : NONE);
	return {
		commit,
		kind,
		headers,
		subject: text,
		rawSubject: message.firstLine,
		body: withoutMergeRequest(rest),
		scopes,
		trailers,
		breaking: subject.isBreaking || breaking.texts.length > 0 || isAnyBreaking(headers),
		breakingText: joined(breaking.texts),
		pullRequest: merge?.pullRequest ?? subject.numbers[0] ?? mergeRequest(body.text),
		issues: closedIssues(revert ? "" : line, body),
		reverts: revert?.reverts ?? null,
		cherryPickedFrom: hasBody ? cherryPickedFrom(body) : null,
		dependencies: kind === "release" || kind === "revert" ? NONE : dependencyBumps(subject, commit.author.name, body),
		coAuthors: hasBody ? coAuthors(body.text, commit.author.email) : NONE
	};
}
function isSquashed(commit, { pullRequest, title }) {
	return commit.parents.length === 1 && (pullRequest !== null || title !== null);
}
function kindOf(subject, revert) {
	if (subject.isFixup) return "fixup";
	if (revert) return "revert";
	return isRelease(subject) ? "release" : "change";
}
function ownHeader({ type, scopes, isBreaking }, description, hasFooter) {
	return type === null ? null : {
		type,
		scopes,
		breaking: isBreaking || hasFooter,
		description
	};
}
function allHeaders(own, below) {
	if (below.length === 0) return own ? [own] : NONE;
	const distinct = /* @__PURE__ */ new Map();
	for (const header of own ? [own, ...below] : below) {
		const key = `${header.type}: ${header.description}`;
		if (!distinct.has(key)) distinct.set(key, header);
	}
	return [...distinct.values()];
}
function isAnyBreaking(headers) {
	return headers.length > 0 && headers.some((header) => header.breaking);
}
function joined(texts) {
	return texts.length === 0 ? "" : texts.filter((text) => text !== "").join("\n\n");
}

// src/parse/pull-request.ts
/** Makes a function that reads commits as GitHub knows them; null where nobody asked GitHub, and messages must do. */
function requestReader({ pullRequests, issues }) {
	if (pullRequests.length === 0) return null;
	const owners = /* @__PURE__ */ new Map();
	for (const request of pullRequests) for (const sha of request.commits) owners.set(sha, request);
	const known = new Set(issues.map(({ number }) => number));
	return (parsed) => {
		const request = owners.get(parsed.commit.sha) ?? null;
		const read = request === null || !speaksFor(parsed, request) ? parsed : withTitle(parsed, request);
		const { pullRequest: named } = parsed;
		const isIssue = named !== null && named !== request?.number && known.has(named);
		return {
			...read,
			pullRequest: request?.number ?? null,
			issues: isIssue ? [...read.issues, {
				number: named,
				repository: null
			}] : read.issues
		};
	};
}
/** The commit whose words stand for the pull request: its merge or squash, else the newest that it brought. */
function speaksFor({ commit }, { mergeCommit, commits }) {
	const speaker = mergeCommit !== null && commits.includes(mergeCommit) ? mergeCommit : commits[0];
	return commit.sha === speaker;
}
/** Titles are mended after the merge, and rebased commits never had them: what GitHub shows now is what the author means. */
function withTitle(parsed, { number, title, head }) {
	const { commit } = parsed;
	const wanted = title.trim();
	if (wanted === "" || parsed.rawSubject.startsWith(wanted)) return parsed;
	const message = commit.parents.length > 1 ? `Merge pull request #${number} from ${head || "branch"}\n\n${wanted}\n\n${parsed.body}` : `${wanted} (#${number})${bodyOf(commit.message)}`;
	return {
		...parseCommit({
			...commit,
			message
		}),
		commit
	};
}
function bodyOf(message) {
	const end = message.indexOf("\n");
	return end === -1 ? "" : message.slice(end);
}

// src/parse/parse.ts
/**
* What every commit of the evidence means, in the order of `evidence.commits`.
* @param known What was parsed while it was collected, by commit; the message says it all, so paths added since change nothing.
*/
function parse(evidence, known = /* @__PURE__ */ new Map()) {
	let index;
	const readRequest = requestReader(evidence);
	return evidence.commits.map((commit) => {
		const alone = parsedWith(commit, known.get(commit.sha));
		const parsed = readRequest === null ? alone : readRequest(alone);
		if (!isAbbreviated(parsed.reverts?.sha)) return parsed;
		index ??= indexOf(evidence.revisions);
		return withFullSha(parsed, index);
	});
}
function parsedWith(commit, known) {
	if (known === void 0) return parseCommit(commit);
	return known.commit === commit ? known : {
		...known,
		commit
	};
}
/** Git abbreviates to seven characters or more. */
const ABBREVIATION = 7;
function isAbbreviated(sha) {
	return typeof sha === "string" && sha.length !== 40 && sha.length !== 64;
}
function indexOf(revisions) {
	const index = /* @__PURE__ */ new Map();
	for (const revision of revisions) {
		const start = revision.slice(0, ABBREVIATION);
		const others = index.get(start);
		if (others) others.push(revision);
		else index.set(start, [revision]);
	}
	return index;
}
function withFullSha(commit, index) {
	if (!commit.reverts?.sha) return commit;
	const abbreviation = commit.reverts.sha;
	const [sha = null, ...others] = (index.get(abbreviation.slice(0, ABBREVIATION)) ?? []).filter((revision) => revision.startsWith(abbreviation));
	return {
		...commit,
		reverts: {
			...commit.reverts,
			sha: others.length === 0 ? sha : null
		}
	};
}

// src/render/deny.ts
/** Render: words that must not be public. In: documents and the deny-list. Out: documents, or an error that names the place. */
/**
* Passes documents on when no public one holds a denied word, whatever its case.
* @throws `E_TEXT_DENIED`.
*/
function refuseDenied(documents, denied) {
	for (const { path, visibility, text } of documents) {
		if (visibility !== "public") continue;
		text.split("\n").forEach((line, index) => {
			const lower = line.toLowerCase();
			const word = denied.find((one) => lower.includes(one.toLowerCase()));
			if (word !== void 0) throw fail("E_TEXT_DENIED", {
				path,
				line: index + 1,
				word
			});
		});
	}
	return documents;
}

// src/render/own-templates.ts
/** Render: the templates that come with Drumroll, compiled when it is built. In: their names. Out: what renders them. */
/** Each is loaded when its document is wanted: compiled templates are large, and most runs print one document. */
const TEMPLATES = {
	"brief/support.hbs": () => import("./support.js"),
	"changelog/internal-changelog.hbs": () => import("./internal-changelog.js"),
	"checklist/release.hbs": () => import("./release.js"),
	"email/customers.hbs": () => import("./customers.js"),
	"release/notes.hbs": () => import("./notes.js"),
	"slack/team.hbs": () => import("./team.js")
};
/** Loads some of them; names that are none of ours have no renderer. */
function loadRenderers(names) {
	const loading = Object.entries(TEMPLATES).filter(([name]) => names.includes(name)).map(([name, load]) => load().then(({ default: compiled }) => {
		const template = handlebars.template(compiled.specification);
		return [name, (view) => runTemplate(name, {
			template,
			names: compiled.names
		}, view)];
	}));
	return Promise.all(loading).then((loaded) => new Map(loaded));
}

// src/render/calendar.ts
/** Render: dates for readers. In: ISO 8601 in UTC. Out: the same day on every machine, whatever its zone and language. */
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** `2026-06-16T10:00:00Z` → `16 June 2026`. */
function longDate(iso) {
	const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
	return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
/** `2026-06-16T10:00:00Z` → `Tue 16 June 2026`. */
function weekdayDate(iso) {
	return `${DAYS[new Date(iso).getUTCDay()] ?? ""} ${longDate(iso)}`;
}

// src/render/checklist.ts
/** Three lines for a patch; more only where a fact of the release asks for them. */
function checklist(release, selection, owners) {
	const { actions } = selection;
	const isSmall = release.bump === "patch" && actions.length === 0;
	const before = [
		line("The customer notes read well (releases/next/notes.md)", owners.notes),
		...actions.flatMap(actionLines),
		...unsureLine(release, owners),
		...isSmall ? [] : [line("Support has read the brief (announcements/support.brief.md)", owners.support)],
		...actions.length > 0 ? [line("Customers who must act have had notice", owners.notes)] : [],
		...versionLine(release, owners)
	];
	const day = [line(`The tag is on \`${release.to.slice(0, 12)}\`, and the release is healthy`, owners.release), ...isSmall ? [] : [line("The team’s message goes out before the notes", owners.notes)]];
	const after = [line("The notes are where customers read them", owners.notes), ...reportedLine(release, owners)];
	return {
		before: paragraphs$1(before),
		day: paragraphs$1(day),
		after: paragraphs$1(after),
		leftOut: [...actions.length === 0 ? ["migration guide (nothing is marked as breaking)"] : [], ...isSmall ? ["support brief and team’s message (patch release)"] : []].join(", "),
		count: String(before.length + day.length + after.length)
	};
}
/** A breaking change needs words that tell what to do, from whoever made it. */
function actionLines({ title, migration, authors, id }) {
	const what = `“${title.replace(/\.$/, "")}” (${id.replace(/^pr-/, "#")})`;
	return [line(`${migration === "" ? "Write down what to do about" : "The migration guide is live for"} ${what}`, names(authors))];
}
function unsureLine({ changes }, owners) {
	const unsure = changes.filter((change) => change.unsure).length;
	const were = unsure === 1 ? "1 change was" : `${unsure} changes were`;
	return unsure === 0 ? [] : [line(`${were} left out as unsure: move in what customers should read`, owners.notes)];
}
function versionLine({ isSuggested, version, versionReason }, owners) {
	return isSuggested && version !== null ? [line(`The version is right. ${versionReason.replace(/\.$/, "")}`, owners.release)] : [];
}
function reportedLine({ changes }, owners) {
	const issues = changes.filter(({ visibility }) => visibility === "public").flatMap((change) => change.issues.map(({ number }) => number));
	return issues.length === 0 ? [] : [line(`Reporters of ${[...new Set(issues)].map((number) => `#${number}`).join(", ")} are told`, owners.support)];
}
function line(text, owner) {
	return owner === void 0 || owner === "" ? text : `${text}: ${owner}`;
}
function names(authors) {
	return authors.map(({ name, login }) => login ?? name).join(", ");
}
function paragraphs$1(texts) {
	return texts.map((text) => ({ text }));
}

// src/render/code-identifiers.ts
/** Render: in goes inline text, out comes the same with code spans around words that can only be code. */
/**
* Marks flags, identifiers, calls, paths, packages and placeholders as code, and changes no other character that shows. In
* doubt a word stays: nobody misses a code span, but a wrong one (`Node.js`, `iPhone`, `and/or`) looks careless. Doing it
* twice changes nothing.
*/
function codeIdentifiers(text) {
	const tokens = inlineTokens(text);
	return tokens.some(({ kind, value }) => kind === "text" && value.includes("`")) ? cleanText(text) : inlineText(codeWords(tokens, HINT_IN_TEXT, isCode));
}
/** Longer words are no identifiers, and some tests below take a word apart more than once. */
const LONGEST_WORD = 200;
/** Words without any of these are most words, and never code. */
const HINT = /[_.()/@{<$=:]|--|[a-z\d][A-Z]/;
/** The same for a whole text, where a period ends the sentence unless something follows it. */
const HINT_IN_TEXT = /[_()/@{<$=:]|\.\w|--|[a-z\d][A-Z]/;
function isCode(word) {
	if (!HINT.test(word) || word.length > LONGEST_WORD || /:\/\/|^www\.|^mailto:/i.test(word)) return false;
	return TESTS.some((test) => test(word));
}
const TESTS = [
	isIdentifier,
	isMember,
	isPath,
	(word) => /^--[a-z](?:[\w-]*(?:\w|-\*))?(?:=.+)?$/i.test(word),
	(word) => /^[\w$.]+\(\)$/.test(word) || isPrefixed(/^([\w$.]+)\(.*\)$/, word),
	(word) => isPrefixed(/^([\w$.]+)(?:=|\[).+$/, word),
	(word) => /^\w+(?:::\w+)+(?:\(\))?$/.test(word),
	(word) => /^@[a-z][\w.-]*\/[\w.-]+$/.test(word) || /^[@\w][\w./-]*@[~^]?v?\d[\w.-]*$/.test(word),
	(word) => /^[\w./-]*\$?\{[^{}]+\}[\w./-]*$/.test(word) || /^<\/?[a-z][^<>]*>$/i.test(word),
	(word) => /^\$[a-z_]\w*$/i.test(word),
	(word) => word.includes("/") && word.split("/").every((part) => isIdentifier(part) || /^--[a-z][\w-]*$/.test(part))
];
/** Brands that are written like identifiers. */
const NAMES = /* @__PURE__ */ new Set([
	"gitHub",
	"gitLab",
	"javaScript",
	"typeScript",
	"youTube",
	"linkedIn",
	"macBook",
	"webKit",
	"openAi"
]);
/** snake_case, SCREAMING_CASE, __DUNDER__, _private, lowerCamelCase. */
function isIdentifier(word) {
	if (!/^[\w$]+$/.test(word)) return false;
	if (/^_[^_].*_$/.test(word)) return false;
	return /[a-z\d]_+[a-z\d]/i.test(word) || /^_{1,2}[a-z]\w+$/i.test(word) || isLowerCamelCase(word);
}
/** Two small letters first: `iPhone`, `eBPF` and `npmJS` are names. */
function isLowerCamelCase(word) {
	return /^[a-z]{2}[\w$]*$/.test(word) && /[a-z\d][A-Z][a-z]/.test(word) && !NAMES.has(word);
}
const TOP_LEVEL_DOMAINS = /\.(?:com|org|net|io|dev|app|ai|co|sh|rs|info|me|eu|de|uk)$/i;
/** `server.closeAll`, `import.meta.url`: an identifier in it, or three words. */
function isMember(word) {
	if (!/^[\w$]{2,}(?:\.[\w$]{2,})+$/.test(word) || /^\d|\.\d/.test(word) || TOP_LEVEL_DOMAINS.test(word)) return false;
	const parts = word.split(".");
	return parts.length > 2 ? parts.every((part) => /[a-z_$]/i.test(part)) : parts.some(isIdentifier);
}
const EXTENSIONS = /\.(?:d\.ts|[cm]?[jt]sx?|jsonc?|json5|ya?ml|toml|lock|md|mdx|html?|css|s[ac]ss|less|styl|vue|svelte|astro|rs|py|pyi|go|rb|java|kt|c|h|cpp|hpp|sh|ps1|bat|ini|cfg|conf|env|txt|xml|svg|png|wasm|map|hbs|proto|sql|csv|log|zip|gz|tar|whl|exe|dll|so)$/i;
const PRODUCTS = /^(?:[A-Z]\w*|node|next|nuxt|vue|three|ember|backbone|chart|d3|p5|express)\.js$/i;
/** `src/a.ts`, `vite.config.js`, `.npmrc`; not `Node.js`, `.NET`, `example.com/a.html`. */
function isPath(word) {
	if (/^\.[a-z][\w-]*(?:\.[\w-]+)*$/.test(word)) return word !== ".net";
	if (!/^[\w@.*/[\]+~-]*[\w*\]]$/.test(word) || !EXTENSIONS.test(word)) return false;
	const [first = "", ...rest] = word.split("/");
	return rest.length > 0 ? !TOP_LEVEL_DOMAINS.test(first) : !PRODUCTS.test(word) && !/^\.?\d/.test(word);
}
function isPrefixed(pattern, word) {
	const prefix = pattern.exec(word)?.[1] ?? "";
	return isIdentifier(prefix) || isMember(prefix);
}

// src/render/past-tense.ts
/** Render: what was done, not what to do. In: a sentence that starts with an order. Out: the same as a report, where that is safe. */
/**
* Under "Breaking changes", "Remove the fallback" reads as if the reader had to. Verbs whose past form is certain; any
* other sentence stays.
*/
const PAST = new Map("add:added change:changed confine:confined convert:converted default:defaulted deprecate:deprecated disable:disabled disallow:disallowed drop:dropped enable:enabled enforce:enforced expand:expanded increase:increased limit:limited make:made move:moved raise:raised reduce:reduced refactor:refactored reject:rejected remove:removed rename:renamed replace:replaced require:required restrict:restricted return:returned switch:switched turn:turned unify:unified update:updated upgrade:upgraded".split(" ").map((pair) => pair.split(":")));
/** A verb at the start, or after a comma or "and" that continues the list of what was done. */
const VERB = /(^|, (?:and )?| and )([a-z]+)(?= )/gi;
/** "Disable X, add Y." → "Disabled X, added Y."; unchanged where the first word is no such verb. */
function pastTense(sentence) {
	const first = /^[A-Za-z]+/.exec(sentence)?.[0].toLowerCase() ?? "";
	if (!PAST.has(first)) return sentence;
	return sentence.replace(VERB, (found, before, verb) => {
		const past = PAST.get(verb.toLowerCase());
		if (past === void 0) return found;
		return before + (/^[A-Z]/.test(verb) ? past.charAt(0).toUpperCase() + past.slice(1) : past);
	});
}

// src/render/entry-view.ts
/** Builds an entry without an ask; {@link askingView} adds it. */
function entryView(change, { release, areas }) {
	const isReport = change.breaking && change.migration === "" && change.benefit === null;
	const title = codeIdentifiers(isReport ? pastTense(change.title) : change.title);
	const gain = change.benefit === null ? "" : codeIdentifiers(change.benefit.text);
	const benefit = bare(gain) === bare(title) ? "" : gain;
	const sentence = benefit === "" ? title : `${title} ${benefit}`;
	const place = placeOf(change, release);
	return {
		id: change.id,
		marker: `<!-- ${markerText(change.id)} -->`,
		sentence,
		headline: bare(title),
		area: areaOf(change, sentence, areas),
		scope: change.scope.join(", "),
		category: change.category,
		benefit,
		source: change.benefit?.source ?? "",
		migration: paragraphs(change.migration),
		ask: "",
		references: references(change, place),
		issues: change.issues.map((issue) => ({ label: numberLink(issue.number, place, "issues") })),
		authors: change.authors.map((author) => author.login ?? author.name).join(", "),
		packages: change.packages.join(", "),
		audience: change.unsure ? "unsure" : change.visibility,
		reason: change.reason
	};
}
/** The same entry with its authors asked for what nobody wrote down: why a customer would care, or what to do. */
function askingView(change, context) {
	const entry = entryView(change, context);
	return (change.breaking ? change.migration !== "" : change.benefit !== null) ? entry : {
		...entry,
		ask: entry.authors
	};
}
/** `pr-12` → `#12`, `api/pr-12` → `api#12`; ids are made of letters, digits and `-./@_`, so that none can end the comment. */
function markerText(id) {
	return id.replace(/(?:^|\/)pr-(?=\d)/, "#");
}
function bare(sentence) {
	const text = sentence.trim();
	return text.endsWith(".") ? text.slice(0, -1) : text;
}
/** More scopes name no place, and some scopes name none by themselves. */
const MOST_AREAS = 3;
const NO_AREA = /* @__PURE__ */ new Set([
	"all",
	"misc",
	"core",
	"repo",
	"minor",
	"various",
	"general",
	"deps",
	"changelog"
]);
/** Configured names of scopes; a scope as it is where the sentence does not mention it; else nothing. */
function areaOf({ scope }, sentence, areas) {
	if (scope.length === 0) return "";
	const named = [...new Set(scope.map((one) => areas[one] ?? one))].filter((name) => /\p{L}/u.test(name));
	if (named.length > MOST_AREAS || named.some((name) => NO_AREA.has(name.toLowerCase()))) return "";
	const text = named.join(", ");
	const said = sentence.toLowerCase();
	return named.every((name) => said.includes(name.toLowerCase().replace(/s$/, ""))) ? "" : text;
}
function paragraphs(text) {
	if (text === "") return [];
	return text.split(/\n{2,}/).map((paragraph) => ({ text: paragraph.split("\n").map((line) => line.trim()).join(" ").trim() })).filter((paragraph) => paragraph.text !== "");
}
function placeOf({ repository }, { repositories, repository: first }) {
	if (repositories.length < 2) return {
		url: first.url,
		name: ""
	};
	const { url, name } = repositories.find((one) => (one.slug ?? one.name) === repository) ?? first;
	return {
		url,
		name
	};
}
function references({ pullRequests, commits }, place) {
	if (pullRequests.length > 0) return pullRequests.map(({ number }) => numberLink(number, place, "pull")).join(", ");
	return commitLink(commits[0] ?? "", place.url);
}
function numberLink(number, { url, name }, kind) {
	return url === null ? `${name}#${number}` : `[${name}#${number}](${url}/${kind}/${number})`;
}
/** A short commit id as code, linked where the repository's address is known. */
function commitLink(sha, url) {
	const short = `\`${sha.slice(0, 12)}\``;
	return url === null ? short : `[${short}](${url}/commit/${sha})`;
}

// src/render/select-sections.ts
/** Sections in reading order, with how many entries each may show before the page is filled up. */
const SECTIONS = [
	["security", 6],
	["deprecation", 3],
	["feature", 4],
	["improvement", 3],
	["performance", 2],
	["fix", 3],
	["documentation", 1],
	["dependency", 1],
	["other", 2]
];
/** About so many entries are read; a longer list is skimmed or skipped. */
const ENTRIES_AT_ONCE = 12;
/** Folding away fewer than this hides them for nothing. */
const FEWEST_FOLDED = 4;
/**
* Sorts public changes into places, the weightiest first within each.
* @param isHeadline Which changes may have a heading of their own; at most `most` get one.
*/
function selectSections(changes, isHeadline, most) {
	const visible = changes.filter((change) => change.visibility === "public");
	const actions = visible.filter((change) => change.category === "breaking");
	const weighty = byWeight(visible.filter((change) => change.category !== "breaking"));
	const highlights = weighty.filter((change) => change.weight > 0 && isHeadline(change)).slice(0, most);
	const others = weighty.filter((change) => !highlights.includes(change));
	const shown = chooseShown(others, ENTRIES_AT_ONCE - highlights.length);
	return {
		actions,
		highlights,
		sections: SECTIONS.map(([category]) => ({
			category,
			changes: others.filter((change) => change.category === category && shown.has(change))
		})).filter((section) => section.changes.length > 0),
		rest: others.filter((change) => !shown.has(change))
	};
}
function chooseShown(changes, room) {
	if (changes.length < room + FEWEST_FOLDED) return new Set(changes);
	const shown = /* @__PURE__ */ new Set();
	for (const [category, share] of SECTIONS) for (const change of changes.filter((one) => one.category === category).slice(0, share)) shown.add(change);
	for (const [category] of SECTIONS) for (const change of changes) if (change.category === category && shown.size < room) shown.add(change);
	return shown;
}
/** Stable: among equals, history's order stays. What somebody reported goes before what nobody missed. */
function byWeight(changes) {
	const rank = (change) => change.weight + (change.issues.length > 0 ? .5 : 0);
	return [...changes].sort((a, b) => rank(b) - rank(a));
}

// src/render/summary-line.ts
/** Longer clauses do not fit two to a line that is read at a glance. */
const LONGEST_CLAUSE = 90;
/** A title may be quoted whole where no clause can be taken from one. */
const LONGEST_QUOTE = 140;
/** What the first line may lead with, the most urgent first. */
const LEADS = [
	{
		lead: "Security",
		categories: ["security"],
		clause: whole
	},
	{
		lead: "New",
		categories: ["feature", "improvement"],
		clause: newClause
	},
	{
		lead: "Fixed",
		categories: ["fix"],
		clause: fixClause
	}
];
/** Takes clauses from titles that hold a noun phrase; where there are none, quotes the first title and counts the rest. */
function summaryLine({ actions, highlights, sections, rest }) {
	const shown = [...highlights, ...sections.flatMap((section) => section.changes)];
	const all = [...shown, ...rest];
	const frame = {
		action: actionLine(actions),
		isWarning: actions.some(({ migration }) => migration === "") ? "yes" : "",
		isActionFree: actions.length === 0 && marksBreaking(all) ? "yes" : ""
	};
	const has = (category) => shown.some((change) => change.category === category);
	for (const { lead, categories, clause } of LEADS) {
		if (lead === "Fixed" && has("feature")) continue;
		const clauses = takeClauses(shown.filter(({ category }) => categories.includes(category)), clause);
		if (clauses.length > 0) return {
			...frame,
			lead,
			clauses
		};
	}
	const [first, ...others] = all;
	if (first === void 0) return {
		...frame,
		lead: "",
		clauses: []
	};
	return {
		...frame,
		lead: "In this release",
		clauses: quoteFirst(first, others)
	};
}
/**
* Silence means that nothing breaks only where authors say what breaks: in conventional commits. Elsewhere, "no action
* needed" would be our invention, and who reads of a hole in security has to act.
*/
function marksBreaking(changes) {
	const marked = changes.filter(({ rule }) => /^(?:type|scope)\./.test(rule)).length;
	const calls = changes.some(({ category }) => category === "security" || category === "deprecation");
	return marked * 2 > changes.length && !calls;
}
function takeClauses(changes, clauseOf) {
	const [first = "", second] = changes.map(({ title }) => clauseOf(title.replace(/\.$/, "").replace(/ \([^()]*\)$/, ""))).filter((clause) => clause !== null).filter((clause) => clause.length <= LONGEST_CLAUSE && says(clause));
	const isSentence = (clause) => /\bcan now\b/.test(clause);
	return (second === void 0 || isSentence(first) || isSentence(second) ? [first] : [first, second]).filter((clause) => clause !== "").map((clause, index) => ({ text: codeIdentifiers(index === 0 ? clause : clause.replace(ORDER$1, (verb) => verb.toLowerCase())) }));
}
/** A title's first word, where it can only be a verb: "…, and Bump x" would stumble. */
const ORDER$1 = /^(?:Add|Avoid|Bump|Escape|Fix|Handle|Patch|Prevent|Reject|Sanitize|Update|Upgrade|Validate)\b/;
/** "and recommendation", "on complete": what is left of a title must name something, in more than a word. */
function says(clause) {
	return clause.split(" ").filter((word) => word.length > 2 || word.includes("`")).length >= 2 && !/^(?:and|or|on|in|at|for|of|to|by|from|with|when|if|as|not|some|issue|bug|typo)\b/i.test(clause);
}
function whole(title) {
	return title;
}
/** "Add X" is news of X; "X can now Y" and "You can now V" are sentences already. */
function newClause(title) {
	const added = /^(?:Add|Adds|Added|Introduce|Introduces|Implement|Implements) (?:an? |the )?(?:new )?(.+)$/.exec(title);
	if (added !== null) return added[1] === void 0 || /\b(?:docs?|tests?|README|CI)\b/.test(added[1]) ? null : placed(added[1]);
	const supported = /^(?:Support|Supports) (?:for )?(.+)$/.exec(title);
	if (supported !== null) return `support for ${supported[1]}`;
	if (title.startsWith("You can now ")) return `you can now ${title.slice(12)}`;
	return / can now /.test(title) ? title : null;
}
/** What is added to something is in it afterwards. After other words, "to" begins what the thing is for. */
const PLACED = /^([^,]*\b(?:option|flag|field|column|button|support|setting|argument|parameter|hook|method|property|command|page|tab|menu)s?|[^,]*`) to (?=`|the\b|an?\b|all\b|\p{Lu})([^,]+)$/u;
/** "X option to `Y`" is said of adding; what there is now is "X option in `Y`". In doubt the words stay. */
function placed(clause) {
	return PLACED.exec(clause) === null || clause.split(" to ").length !== 2 ? clause : clause.replace(" to ", " in ");
}
/** "Fix X" names the problem, unless X is what was done: "Fix to use", "Fix handling so that". */
function fixClause(title) {
	return /^(?:Fix|Fixes|Fixed) (?:an? |the )?(?!to |up |by |so |that |match |use )(.+)$/.exec(title)?.[1] ?? null;
}
function quoteFirst(first, others) {
	const title = first.title.replace(/\.$/, "");
	if (title.length > LONGEST_QUOTE) return [{ text: plural(others.length + 1, "change") }];
	const more = others.length === 0 ? [] : [{ text: `${others.length} more` }];
	return [{ text: codeIdentifiers(title) }, ...more];
}
function actionLine(actions) {
	const [only, ...others] = actions;
	if (only === void 0) return "";
	if (others.length > 0) return plural(actions.length, "change");
	const title = only.title.replace(/\.$/, "");
	return codeIdentifiers(only.migration === "" ? pastTense(title) : title);
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/render/view.ts
/** Headings of the notes and the changelog, in reading order. */
const TITLES = {
	breaking: "Breaking changes",
	security: "Security",
	deprecation: "Deprecated or removed",
	feature: "New",
	improvement: "Improved",
	performance: "Faster",
	fix: "Fixed",
	documentation: "Documentation",
	dependency: "Dependencies",
	other: "Also changed"
};
const ORDER = Object.keys(TITLES);
/** A feature with an explanation or several signs of weight; a smaller one is a line like others. */
const HEADLINE_WEIGHT = 5;
/**
* Builds the view; what only some documents show is made when one of them asks. A change is a highlight when it says what a
* reader gains or, in reviewed drafts, deserves to.
*/
function buildView(release, rules) {
	const context = {
		release,
		areas: rules.areas
	};
	const { changes, ledger, repository } = release;
	const isJoined = release.repositories.length > 1;
	const isLarge = release.bump !== "patch";
	const isHeadline = (change) => change.benefit !== null || rules.isReviewed && isLarge && change.weight >= HEADLINE_WEIGHT;
	const selection = selectSections(changes, isHeadline, rules.highlights);
	const entry = (change) => entryView(change, context);
	const asked = (change) => rules.isReviewed ? askingView(change, context) : entry(change);
	const commits = ledger.filter(({ kind }) => kind === "commit");
	const internal = changes.filter((change) => change.visibility === "internal");
	return {
		product: release.product,
		version: release.version ?? "",
		isSuggested: release.isSuggested && release.version !== null ? "yes" : "",
		versionReason: release.versionReason,
		name: [release.product, release.version].filter(Boolean).join(" ") || longDate(release.date),
		subject: `What's new${release.product === "" ? "" : ` in ${release.product}`}, ${longDate(release.date)}`,
		tag: release.tag ?? "",
		previousTag: release.previousTag ?? "",
		date: longDate(release.date),
		day: weekdayDate(release.date),
		isoDate: release.date.slice(0, 10),
		rangeReason: release.rangeReason,
		compareUrl: compareUrl(release),
		feedbackUrl: rules.feedbackUrl ?? "",
		summary: summaryLine(selection),
		actions: selection.actions.map(asked),
		highlights: selection.highlights.map(asked),
		sections: selection.sections.map((section) => ({
			title: TITLES[section.category],
			entries: section.changes.map(entry)
		})),
		rest: {
			count: String(selection.rest.length),
			groups: restGroups(selection, context)
		},
		get unsure() {
			return internal.filter((change) => change.unsure).map(entry);
		},
		get everything() {
			return everything(release, context);
		},
		get reported() {
			return changes.filter(({ visibility, issues }) => visibility === "public" && issues.length > 0).map(entry);
		},
		versions: release.versions.map(({ name, kind, from, to }) => ({
			name,
			kind,
			from: from ?? "",
			to: to ?? ""
		})),
		contributors: release.contributors.map(({ name, isNew }) => ({
			name,
			isNew: isNew ? "yes" : ""
		})),
		newContributors: release.contributors.filter(({ isNew }) => isNew).map(({ name }) => name).join(", "),
		counts: {
			commits: String(commits.length),
			changes: String(changes.length),
			public: String(changes.length - internal.length),
			internal: String(internal.filter((change) => !change.unsure).length),
			unsure: String(internal.filter((change) => change.unsure).length),
			folded: String(commits.filter(({ fate }) => fate === "folded").length),
			excluded: String(commits.filter(({ fate }) => fate === "excluded").length),
			pullRequests: String(ledger.length - commits.length)
		},
		get excluded() {
			return commits.filter(({ fate }) => fate === "excluded").map(({ id, reason }) => ({
				id: commitLink(id, isJoined ? null : repository.url),
				reason
			}));
		},
		get checklist() {
			return checklist(release, selection, rules.owners);
		}
	};
}
/** By kind, and within it by area: who looks for a fix does not look among features. */
function restGroups({ rest }, context) {
	const areaOf = ({ scope: [scope = ""] }) => (context.areas[scope] ?? scope).toLowerCase();
	const placed = rest.map((change) => ({
		change,
		area: areaOf(change)
	}));
	placed.sort((a, b) => compareText(a.area, b.area));
	return byCategory(placed.map(({ change }) => change), context);
}
function byCategory(changes, context) {
	return ORDER.map((category) => ({
		title: TITLES[category],
		entries: changes.filter((change) => change.category === category).map((change) => entryView(change, context))
	})).filter((group) => group.entries.length > 0);
}
/** By package, each change once: what touches several stands apart and names them. */
function everything({ changes }, context) {
	const groups = /* @__PURE__ */ new Map();
	const hasPackages = changes.some((change) => change.packages.length > 0);
	for (const change of changes) {
		const [first = OUTSIDE, ...others] = change.packages;
		const title = !hasPackages ? "" : others.length > 0 ? SEVERAL : first;
		const group = groups.get(title);
		if (group === void 0) groups.set(title, [change]);
		else group.push(change);
	}
	const rank = (title) => [SEVERAL, OUTSIDE].indexOf(title);
	return [...groups].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b)).map(([title, group]) => ({
		title,
		sections: byCategory(group, context)
	}));
}
const SEVERAL = "Several packages";
const OUTSIDE = "Outside the packages";
function compareUrl({ repository: { url }, repositories, previousTag, from, tag, to }) {
	if (repositories.length > 1) return "";
	const base = previousTag ?? from;
	return url === null || base === null ? "" : `${url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(tag ?? to)}`;
}
/** By code point: a locale's order would differ from machine to machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/render/render.ts
/** Render: the documents of a release. In: a {@link Release} and choices. Out: {@link Document}s. */
/**
* Renders the documents that a release has.
* @param renderers For every document that is wanted: ours, or the repository's own.
* @throws `E_DOCUMENT_UNKNOWN`, `E_TEMPLATE_RUNTIME`.
*/
function render(release, renderers, wanted, rules) {
	const view = buildView(release, rules);
	return (wanted.only === null ? documentsOf(release, view.highlights.length > 0, wanted.documents) : [named(wanted.only)]).map(({ name, path, audience, channel, visibility, template }) => {
		const renderer = renderers.get(template);
		if (renderer === void 0) throw new Error(`nothing renders ${template}`);
		return {
			name,
			path,
			audience,
			channel,
			visibility,
			text: renderer(view)
		};
	});
}
function named(name) {
	const kind = DOCUMENTS.find((one) => one.name === name);
	if (kind === void 0) throw fail("E_DOCUMENT_UNKNOWN", {
		name,
		known: DOCUMENTS.map((one) => one.name)
	});
	return kind;
}

// src/pipeline.ts
/** The stages in order. In: a request and the edges. Out: a release with its documents; what to write and writing it. */
/**
* config → collect → parse → classify → compose → render.
* @throws DrumrollError of any stage; nothing has been written then.
*/
async function draft(request, edges) {
	const gathered = await gather(request, edges);
	return finish(composeRelease(gathered, request.release), gathered, request);
}
/** Each repository's evidence → its release → one release → documents, by the first one's settings. */
async function combine(evidenceFiles, request, files) {
	const { joinReleases } = await import("./join-releases.js");
	const all = [];
	for (const evidenceFile of evidenceFiles) all.push(await replay(evidenceFile, null, files));
	const [first] = all;
	if (first === void 0) throw fail("E_USAGE", { problem: "combine needs at least one evidence file" });
	const config = (request.configFile === null ? null : await loadConfig(await readNamed(files, request.configFile))) ?? first.config;
	const release = joinReleases(all.map((gathered) => composeRelease(gathered, null)), {
		product: config.product ?? null,
		version: request.release
	});
	const deny = [...new Set([config, ...all.map((gathered) => gathered.config)].flatMap((one) => one.deny))];
	const drafted = await finish(release, {
		...first,
		config: {
			...config,
			deny
		}
	}, request);
	const others = all.slice(1).map(({ evidence: { repository } }) => [repository.slug ?? "", repository.visibility]);
	return {
		...drafted,
		sources: Object.fromEntries(others)
	};
}
function composeRelease({ evidence, config, rules, parsed }, version) {
	const commits = classify(parse(evidence, parsed), rules.list, evidence.pullRequests);
	return compose(evidence, commits, {
		product: config.product ?? null,
		bots: config.bots,
		version
	});
}
async function finish(release, { evidence, config }, request) {
	if (config.strict && release.notices.length > 0) throw fail("E_NOTICES_STRICT", { notices: release.notices.map(({ where, message }) => where === "" ? message : `${where}: ${message}`) });
	const wanted = {
		only: request.document,
		documents: config.documents
	};
	const renderers = await findRenderers(evidence.templates, request.document);
	const documents = render(release, renderers, wanted, renderRules(config, request));
	return {
		evidence,
		release,
		documents: refuseDenied(documents, config.deny),
		config,
		sources: {}
	};
}
/** plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
async function publishFiles(documents, folder, files, isDryRun) {
	const [{ apply }, { plan }, { parseState, STATE_FILE }] = await Promise.all([
		import("./apply.js"),
		import("./plan.js"),
		import("./state.js")
	]);
	const current = {
		files: await Promise.all(documents.map(async ({ path }) => ({
			path,
			text: await files.read(`${folder}/${path}`)
		}))),
		written: parseState(await files.read(`${folder}/${STATE_FILE}`))
	};
	const operations = plan(documents, current);
	if (!isDryRun) await apply(operations, current, folder, files);
	return operations;
}
/** read → plan → apply, on GitHub; loaded only where it is asked for. A dry run only plans. */
async function publishGitHub({ evidence, release, documents, config, sources }, request, tools) {
	const [publish, { escapeMarkdown }] = await Promise.all([import("./publish-github.js"), import("./escape-markdown2.js")]);
	return publish.publishGitHub({
		...request,
		release,
		documents,
		previousVersion: evidence.range.previousTag?.version ?? null,
		sources,
		drafts: config.drafts,
		allowPublic: config.internal.allow_public,
		owners: config.owners,
		markdown: escapeMarkdown
	}, tools);
}
/** Evidence from a file brings its own settings, so that a replay needs no repository; `--config` overrides them. */
async function replay(file, configFile, files) {
	const { parseEvidence } = await import("./evidence.js");
	const text = await files.read(file);
	if (text === null) throw fail("E_EVIDENCE_UNREADABLE", {
		file,
		reason: "there is no such file"
	});
	const evidence = parseEvidence(file, text);
	const config = await loadConfig(configFile === null ? evidence.config : await readNamed(files, configFile));
	return {
		evidence,
		config,
		rules: await compileRules(config),
		parsed: /* @__PURE__ */ new Map()
	};
}
async function gather(request, edges) {
	if (request.evidenceFile !== null) return replay(request.evidenceFile, request.configFile, edges.files);
	return edges.github ? gatherOnline(request, edges, edges.github) : gatherFromClone(request, edges);
}
/** GitHub adds to what a whole clone tells, and stands in for any other. */
async function gatherOnline(request, edges, github) {
	const { locateOnGitHub } = await import("./github-place.js");
	const place = await locateOnGitHub(edges.git, edges.files, request, github);
	if (place !== null) {
		const { collectFromGitHub } = await import("./collect-github.js");
		const { evidence, ready } = await collectFromGitHub(place, request, prepare);
		return {
			...ready,
			evidence
		};
	}
	const [gathered, { addGitHub }] = await Promise.all([gatherFromClone(request, edges), import("./add-github.js")]);
	return {
		...gathered,
		evidence: await addGitHub(gathered.evidence, github)
	};
}
async function gatherFromClone(request, { git, files }) {
	const refs = [request.from, request.to].filter((ref) => ref !== null && ref !== "ROOT");
	const listing = listRefs(git);
	listing.catch(() => {});
	const place = await locate(git, files, listing, request.directory, refs);
	const listed = await listing;
	const settings = await readSettings(files, place.root, request.configFile);
	const { parseTag, collectRules, ...ready } = await prepare(settings);
	const tags = parseRefs(listed, parseTag);
	return {
		...ready,
		evidence: await collect(git, files, {
			place,
			tags,
			settings
		}, request, collectRules)
	};
}
/** What the settings say about collecting and judging. */
async function prepare({ config: file }) {
	const config = await loadConfig(file);
	const [rules, parseTag] = await Promise.all([compileRules(config), compileTagParser(config)]);
	const parsed = /* @__PURE__ */ new Map();
	return {
		config,
		rules,
		parsed,
		parseTag,
		collectRules: {
			packages: config.packages,
			repositoryUrl: config.repository_url ?? null,
			wantsPaths: (commit) => {
				const meaning = parseCommit(commit);
				parsed.set(commit.sha, meaning);
				return rules.needsPaths || wantsPaths(meaning, rules.list);
			}
		}
	};
}
/** Our templates and the repository's own before them; Handlebars' compiler is loaded only for those. */
async function findRenderers(templates, only) {
	const wanted = DOCUMENTS.filter(({ name }) => only === null || name === only).map(({ template }) => template);
	const ours = await loadRenderers(wanted);
	if (templates.length === 0) return ours;
	const { compileOverrides } = await import("./compile-overrides.js");
	return new Map([...ours, ...compileOverrides(templates, TEMPLATE_FOLDER)]);
}
function renderRules(config, { isReviewed }) {
	const { areas, highlights, feedback_url: feedbackUrl = null, owners } = config;
	return {
		areas,
		highlights,
		feedbackUrl,
		owners,
		isReviewed
	};
}

export { publishGitHub as i, draft as n, publishFiles as r, combine as t };