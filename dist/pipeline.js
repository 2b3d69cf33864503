import { n as SCOPES, r as TYPES, t as AMBIGUOUS_SCOPES } from "./type-table.js";
import { l as readSettings, o as TEMPLATE_FOLDER, s as readNamed } from "./settings.js";
import { a as VISIBILITIES, n as CATEGORIES } from "./model.js";
import { t as splitSentence } from "./split-sentence.js";
import { r as fail } from "./errors.js";
import { t as loadConfig } from "./load.js";
import { n as collect } from "./collect.js";
import { n as locate } from "./locate.js";
import { n as parseRefs, t as listRefs } from "./tags.js";
import { t as compileGlobs } from "./glob.js";
import { t as compilePattern } from "./pattern.js";
import { t as parseReleaseTag } from "./release-tag.js";
import { i as parseCommit, r as withHolds, t as requestReader } from "./pull-request.js";
import { i as maySayMore, n as isReno } from "./note-signal.js";
import { n as documentsOf, t as DOCUMENTS } from "./documents.js";
import { o as escapeUrl, r as handlebars, t as runTemplate } from "./run-template.js";
import { a as cleanText, i as inlineTokens, n as codeWords, r as inlineText } from "./escape-markdown.js";
import { n as weekdayDate, t as longDate } from "./calendar.js";
import { a as entryIdOf, n as entryMarker, o as printedId } from "./entry-marker.js";

// src/classify/message-clues.ts
/** Bots that look after a repository. By now others write code for people, and theirs is judged like anybody's. */
const MAINTENANCE_BOT = /^(?:renovate|dependabot|github-actions|pre-commit-ci|allcontributors|greenkeeper|snyk|semantic-release|imgbot|mergify)\b/i;
/** Ids of published vulnerabilities: cve.org, github.com/advisories, rustsec.org. */
const ADVISORY$1 = /\b(?:CVE-\d{4}-\d{4,}|GHSA-[\da-z]{4}-[\da-z]{4}-[\da-z]{4}|RUSTSEC-\d{4}-\d{4})\b/;
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
	return ADVISORY$1.test(commit.message) && !SILENCED.test(subject);
}
function advisoryClues(commit) {
	if (!namesAdvisory(commit)) return [];
	return [ADVISORY$1.test(commit.rawSubject) ? IS_ADVISORY : MENTIONS_ADVISORY];
}
/** What a message is about stands at its start. */
const LONGEST_LOOK = 4e3;
const BEFORE = /\b(?:before|previously|prior to this|currently|today)\b/i;
const PREPARES = /\b(?:in preparation|prepar(?:e|es|ing|ation) for|groundwork|pre-?requisite|first step (?:for|to|towards?))\b/i;
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
	const words = commit.body.slice(0, LONGEST_LOOK);
	if (BEFORE.test(words)) clues.push({
		rule: "message.tells-before",
		points: 1
	});
	if (PREPARES.test(words)) clues.push({
		rule: "message.prepares",
		points: -2
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

// src/classify/convention.ts
/** From here on, for or against, type and scopes decide alone. */
const TELLING = 5;
/** Whoever marks a change as breaking wants it to be read, whatever its type. */
const BREAKING = {
	rule: "breaking",
	points: 40
};
/** "feat: add live page to docs": the product is the same as before. */
const INTO_DOCS = /\b(?:to|in|for|on) (?:the )?(?:docs|documentation|readme|website)\.?$/i;
/** Reads type and scopes. A scope of ours makes of any type what it says itself: `fix(docs): …` is documentation. */
function readConvention(commit) {
	const clues = commit.breaking ? [BREAKING] : [];
	const type = ownType(commit);
	const meaning = type === null ? void 0 : TYPES.get(type);
	if (meaning) clues.push(meaning.clue);
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
		if (found) clues.push(found.clue);
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
const NOTHING$1 = /* @__PURE__ */ new Set([
	"-",
	"none",
	"n/a",
	"na",
	"no",
	"nil",
	"skip",
	"internal"
]);
/** What customers cannot use yet is not announced, whatever else is written. */
const HOLD_OF = /* @__PURE__ */ new Map([["feature-flag", "trailer.feature-flag"], ["launch", "trailer.launch"]]);
/** What the trailers demand. A later word corrects an earlier one, and leaves a category that it does not touch. */
function readDemand(trailers) {
	if (trailers.length === 0) return null;
	const demands = trailers.map(demandOf).filter((demand) => demand !== null);
	const last = demands.at(-1);
	const category = demands.findLast((one) => one.category !== null)?.category ?? null;
	const hold = trailers.map(holdOf).find((rule) => rule !== null);
	if (hold !== void 0) return {
		rule: hold,
		visibility: "internal",
		category
	};
	return last === void 0 ? null : {
		...last,
		category
	};
}
function holdOf({ token, value }) {
	const rule = HOLD_OF.get(token.toLowerCase()) ?? null;
	const text = value.trim().replace(/\.$/, "").toLowerCase();
	return text === "" || NOTHING$1.has(text) ? null : rule;
}
function demandOf({ token, value }) {
	const rule = RULE_OF.get(token.toLowerCase());
	const text = value.trim().replace(/\.$/, "").toLowerCase();
	if (rule === void 0 || text === "") return null;
	if (NOTHING$1.has(text)) return {
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
			kind = CAMEL_CASE_TEST.test(path) ? "test" : kindOf(path.toLowerCase().split("/"));
			seen.set(path, kind);
		}
		return kind;
	};
}
function kindOf(parts) {
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
	"trailer.feature-flag": "it is behind a feature flag, so customers cannot use it yet",
	"trailer.launch": "it belongs to a launch, which tells of it in its own time",
	"note.override": "an override says so",
	"note.block": "its release-note block says so",
	"note.section": "its release note says so",
	"note.line": "its release-note line says so",
	"note.fragment": "its changelog fragment says so",
	"note.label": "a label about release notes says so",
	"note.kind": "its author ticked or labelled what kind of change it is",
	"kind.merge": "it only brings one branch into another",
	"kind.release": "it only prepares a release",
	"kind.fixup": "it corrects a commit beside it",
	breaking: "it is marked as breaking",
	dependency: "it updates a dependency",
	"author.bot": "a bot wrote it",
	"message.advisory": "its message names a published vulnerability",
	"message.closes-issue": "it closes an issue",
	"message.shows-code": "its message shows code",
	"message.tells-before": "its message tells what happened before",
	"message.prepares": "its message says that it prepares something else",
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
	...[...TYPES.keys()].map((type) => [`type.${type}`, `its type is ${type}`]),
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
const NOTHING = {
	rule: "none",
	points: 0
};
/**
* Adds up the evidence: a change is public as soon as more speaks for it than against it, and where both weigh the same a person has
* to say. Of clues that are equally strong the first is named.
*/
function weigh$1(...evidence) {
	let points = 0;
	let [strongest, weakest] = [NOTHING, NOTHING];
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
const LONGEST = 400;
/** A word, or a code span as a whole: what stands in it is a name. */
const WORD = /`[^`]*`|[\w'-]+/g;
const OPTION_NAME = /(?:^|[\s`(])(?:--[a-z]|[A-Z]{2,}(?:_[A-Z0-9]+)+)/;
/** `TestCompaction`, `BenchmarkParse`: how Go names its tests. */
const TEST_NAME = /(?:^|[\s`(])(?:Test|Benchmark)[A-Z]/;
const VERSION = /(?:^|\s)v?\d+\.\d/;
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
	const sentence = title.slice(0, LONGEST).replaceAll("’", "'");
	const words = sentence.toLowerCase().match(WORD) ?? [];
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
	if (VERSION.test(sentence)) clues.push(NAMES_VERSION);
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
* Judges each commit. What somebody said explicitly wins: an override, the author in a trailer, then the rules of the configuration, then notes for readers. Else
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
	const note = commit.notes?.[0];
	const isOverride = note?.rule === "note.override";
	const demand = isOverride ? null : readDemand(commit.trailers);
	const ruling = isOverride ? NO_RULING : askRules(rules, commit, request);
	const category = demand?.category ?? ruling.category?.category ?? note?.category ?? judged.category;
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
	if (!ruling.visibility?.visibility && note !== void 0 && note.visibility !== null) {
		const { rule, visibility } = note;
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
/** Who wrote an override knew the rules. */
const NO_RULING = {
	category: void 0,
	visibility: void 0
};
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
		const known = byAddress.get(person.email);
		const found = known?.get(person.name);
		if (found !== void 0) return found;
		const made = {
			isBot: isBot(person, bots),
			...identify(person)
		};
		if (known === void 0) byAddress.set(person.email, /* @__PURE__ */ new Map([[person.name, made]]));
		else known.set(person.name, made);
		return made;
	};
}
const NOBODY = [];
/** People of one or more commits, authors before co-authors, each once. */
function authorsOf(commits, read) {
	const [only, second] = commits;
	if (only !== void 0 && second === void 0 && only.coAuthors.length === 0) {
		const { isBot, alone } = read(authorOf(only));
		return isBot ? NOBODY : alone;
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
	const author = {
		name,
		login
	};
	const keys = [`mail:${mail}`, ...names.map((one) => `name:${one}`)];
	return {
		author,
		alone: [author],
		names: [mail, lower],
		keys
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

// src/compose/reader-text.ts
/** Compose: words meant for readers. In: the commits of a unit. Out: the notes, and the title and benefit in the first of them. */
const NONE$1 = [];
/** The notes of a unit: those of the commit that speaks, which has the pull request's, else those of every other. */
function notesOf(primary, commits) {
	if (primary.notes !== void 0) return primary.notes;
	if (commits.length === 1) return NONE$1;
	const all = commits.flatMap(({ notes }) => notes ?? NONE$1);
	const told = all.filter(({ visibility }) => visibility !== "internal");
	return told.length > 0 ? told : all;
}
/**
* A note says all of it: its first sentence is the title, the rest what the reader gains. So does our own `Release-Note:` line.
* `Benefit:` adds to the title that the commit has.
*/
function readerText(note, commits) {
	const migration = note?.migration ?? "";
	if (note !== void 0 && note.text !== "") return textOf(note.text, note.source, note.breaking, migration);
	const line = findTrailer(commits, /^release-notes?$/i);
	if (line !== null) return textOf(line.text, line.source, false, migration);
	return {
		title: "",
		benefit: findTrailer(commits, /^benefit$/i),
		migration
	};
}
/** Of what breaks, the rest says what to do about it, unless that is said apart. */
function textOf(text, source, breaking, migration) {
	const [title, rest] = splitSentence(text);
	if (breaking && migration === "" && rest !== "") return {
		title,
		benefit: null,
		migration: rest
	};
	return {
		title,
		benefit: {
			text: rest === "" ? text : rest,
			source
		},
		migration
	};
}
function findTrailer(commits, token) {
	for (const commit of commits) for (const trailer of commit.trailers) if (token.test(trailer.token) && !isNone(trailer.value)) return {
		text: trailer.value,
		source: `the ${trailer.token} line of ${placeOf(commit, trailer.token)}`
	};
	return null;
}
/** Trailers come from messages and from descriptions of pull requests. */
function placeOf({ commit, pullRequest }, token) {
	return pullRequest === null || commit.message.includes(token) ? `commit ${commit.sha.slice(0, 12)}` : `#${pullRequest}`;
}
/** Longer values are no way to say nothing, and the pattern would try every division of a row of quotation marks. */
const LONGEST_NONE = 40;
function isNone(value) {
	return value.length <= LONGEST_NONE && /^[\s"'`]*(?:none|n\/a|na|no|nil|-|)[\s"'`.]*$/i.test(value);
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
	let end = text.length;
	while (end > 0 && /[\s.;,:]/.test(text.charAt(end - 1))) end--;
	return end === text.length ? text : text.slice(0, end);
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
	const [note] = notesOf(primary, commits);
	const isBreaking = breakingCommits.length > 0 || classification.category === "breaking" || note?.breaking === true;
	const { title, benefit: written, migration } = readerText(note, commits);
	const suggestions = written === null ? primary.suggestions ?? [] : [];
	const benefit = written ?? (isBreaking ? null : findBenefit(classification, suggestions));
	const others = suggestions.filter(({ text }) => text !== benefit?.text);
	const footer = breakingCommits.map((commit) => commit.breakingText).find((text) => text !== "") ?? "";
	return {
		...classification,
		category: isBreaking ? "breaking" : classification.category,
		visibility: isBreaking && classification.unsure ? "public" : classification.visibility,
		unsure: isBreaking ? false : classification.unsure,
		id: pullRequest === null ? `c-${primary.commit.sha.slice(0, 12)}` : `pr-${pullRequest}`,
		title: sentenceOf([
			title,
			primary.subject,
			primary.rawSubject
		], context.product),
		launch: null,
		repository: context.slug,
		scope: unique(primary.scopes),
		packages: context.packagesOf(commits),
		breaking: isBreaking,
		migration: migration || footer,
		benefit,
		...others.length > 0 ? { suggestions: others } : {},
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
/** The first that holds a word: a title may be an emoji. */
function sentenceOf(texts, product) {
	return texts.map((text) => toSentence(text, product)).find((sentence) => /[\p{L}\p{N}]/u.test(sentence)) ?? "A commit without a message.";
}
/** Of a fix the sentence is the gain. */
const GAINFUL = /* @__PURE__ */ new Set([
	"feature",
	"improvement",
	"performance"
]);
/** A sentence that speaks to readers alone enters the draft, for whoever approves it. */
function findBenefit({ category, visibility }, suggestions) {
	if (visibility === "internal" || !GAINFUL.has(category)) return null;
	const found = suggestions.find(({ speaksToReaders }) => speaksToReaders);
	return found === void 0 ? null : {
		text: found.text,
		source: found.source,
		isFound: true
	};
}
/**
* The speaking commit's classification; where nothing in it spoke for either side, the strongest of its members'. A pull
* request called "Small things" that adds a feature is a feature.
*/
function judge({ primary, commits }) {
	const held = commits.length > 1 ? commits.find(({ classification }) => HOLDS.has(classification.rule)) : void 0;
	if (held !== void 0) return held.classification;
	if (primary.notes === void 0 && commits.length > 1) {
		const noted = commits.filter(({ notes }) => notes !== void 0);
		const told = noted.find(({ notes }) => notes?.some(({ visibility }) => visibility === "public"));
		const isSilent = noted.length === commits.length - 1;
		const speaking = told ?? (isSilent ? noted[0] : void 0);
		if (speaking !== void 0) return speaking.classification;
	}
	if (!primary.classification.unsure || commits.length === 1) return primary.classification;
	return commits.map(({ classification }) => classification).filter(({ unsure }) => !unsure).reduce((best, next) => strength(next) > strength(best) ? next : best, primary.classification);
}
const HOLDS = /* @__PURE__ */ new Set(["trailer.feature-flag", "trailer.launch"]);
function strength({ category, visibility, unsure }) {
	if (unsure) return -1;
	return (visibility === "public" ? CATEGORIES.length : 0) + CATEGORIES.length - CATEGORIES.indexOf(category);
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
	const told = benefit === null ? 0 : benefit.isFound ? 3 : 8;
	return base + explained + isNew + told;
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

// src/compose/namesakes.ts
/**
* Titles repeat. One that came by another pull request than the revert names is a namesake; a copy carries both numbers. Every unit is
* passed over once: a history of one title and its reverts would take quadratic time otherwise.
*/
function namesakeFinder(units) {
	const all = {
		places: [...units.keys()],
		next: 0
	};
	let numbered;
	return (named, isCandidate) => {
		if (named === null) return units[first(all, units, isCandidate)];
		numbered ??= byNumber(units);
		const [none, own] = [numbered.get(""), numbered.get(String(named))];
		return units[Math.min(first(none, units, isCandidate), first(own, units, isCandidate))];
	};
}
/** Infinity where no candidate is left. */
function first(queue, units, isCandidate) {
	for (; queue !== void 0 && queue.next < queue.places.length; queue.next++) {
		const place = queue.places[queue.next] ?? 0;
		const unit = units[place];
		if (unit !== void 0 && isCandidate(unit)) return place;
	}
	return Number.POSITIVE_INFINITY;
}
/** By the numbers in their titles; under an empty text those of no pull request, which may be what any number means. */
function byNumber(units) {
	const queues = /* @__PURE__ */ new Map();
	for (const [place, { pullRequest, primary }] of units.entries()) {
		const titled = new Set([...primary.rawSubject.matchAll(/#(\d{1,9})\)/g)].map(([, number = ""]) => number));
		for (const number of pullRequest === null ? [""] : titled) {
			const queue = queues.get(number);
			if (queue === void 0) queues.set(number, {
				places: [place],
				next: 0
			});
			else queue.places.push(place);
		}
	}
	return queues;
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
		for (const branch of branches) tips.push(branch);
	}
}

// src/compose/units.ts
/**
* Groups commits by the pull request that brought them.
* @param requests What GitHub knows, which settles the matter; null when nobody asked, and messages must tell.
*/
function groupUnits(history, slug, requests) {
	const { commits } = history;
	const known = new Map((requests ?? []).map((request) => [request.number, request]));
	const numberOf = requests === null ? byMessages(history, slug) : ({ pullRequest }) => pullRequest;
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

// src/compose/find-original.ts
/**
* Indexes units by all that reverts name them by.
* @param units Newest first.
* @param claims Those of all reverts.
*/
function originalFinder(units, claims) {
	const named = new Set(claims.map(({ sha }) => sha));
	const bySha = /* @__PURE__ */ new Map();
	const byPullRequest = /* @__PURE__ */ new Map();
	for (const unit of units) {
		for (const commit of unit.commits) {
			const { sha } = commit.commit;
			const isAll = isMerge(commit) && commit.pullRequest !== null;
			if (named.has(sha)) bySha.set(sha, {
				unit,
				sha: isAll ? null : sha
			});
		}
		if (unit.pullRequest !== null) byPullRequest.set(unit.pullRequest, unit);
	}
	let bySubject;
	const finders = /* @__PURE__ */ new Map();
	return ({ sha, subject, pullRequest }, isCandidate) => {
		const original = bySha.get(sha ?? "");
		if (original !== void 0) return original;
		const numbered = byPullRequest.get(pullRequest ?? -1);
		if (numbered !== void 0) return {
			unit: numbered,
			sha: null
		};
		bySubject ??= indexSubjects(units, new Set(claims.map((claim) => bare$1(claim.subject))));
		const title = bare$1(subject);
		const find = finders.get(title) ?? namesakeFinder(bySubject.get(title) ?? []);
		finders.set(title, find);
		const unit = find(pullRequest, isCandidate);
		return unit === void 0 ? void 0 : {
			unit,
			sha: null
		};
	};
}
/** @param asked Of the subjects, those that a revert names; all others of a long history would only take memory. */
function indexSubjects(units, asked) {
	const bySubject = /* @__PURE__ */ new Map();
	const add = (subject, unit) => {
		if (!asked.has(subject)) return;
		const same = bySubject.get(subject);
		if (same === void 0) bySubject.set(subject, [unit]);
		else same.push(unit);
	};
	for (const unit of units) {
		const [whole, own] = [bare$1(unit.primary.rawSubject), bare$1(unit.primary.subject)];
		add(whole, unit);
		if (own !== whole) add(own, unit);
	}
	return bySubject;
}
/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare$1(subject) {
	let text = subject;
	for (;;) {
		const number = text.endsWith(")") ? /\([#!]\d+\)$/.exec(text.slice(-13))?.[0] : void 0;
		if (number === void 0) return text.trim().toLowerCase();
		text = text.slice(0, -number.length).trimEnd();
	}
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
	const ordered = placed.map(({ unit }) => unit);
	const find = originalFinder(ordered, ordered.map(revertOf).filter((claim) => claim !== null));
	const takers = /* @__PURE__ */ new Map();
	for (const { unit, position } of placed) {
		const { sha } = unit.primary.commit;
		const taken = revertOf(unit);
		if (taken === null || reverted.has(sha)) continue;
		const isEarlier = (one) => positionOf(one) > position;
		const target = find(taken, ({ primary }) => isEarlier(primary.commit.sha) && !reverted.has(primary.commit.sha));
		if (target === void 0 || target.unit === unit) continue;
		const named = target.sha ?? target.unit.commits[0]?.commit.sha ?? sha;
		for (const { commit } of unit.commits) reverts.set(commit.sha, named);
		const take = (original) => {
			if (isEarlier(original) && !reverts.has(original)) reverted.set(original, sha);
		};
		const others = takers.get(target.unit);
		if (target.sha !== null) take(target.sha);
		else if (others !== void 0) others.push(sha);
		else {
			for (const { commit } of target.unit.commits) take(commit.sha);
			takers.set(target.unit, [sha]);
		}
	}
	for (const [unit, shas] of takers) if (shas.length > 1) nameEarliest(unit, shas, reverted, positionOf);
	for (const unit of units) if (unit.commits.length > 1) emptyMerges(unit, reverted);
	return {
		reverted,
		reverts
	};
}
/**
* Of several reverts of all of a unit, the first after a commit is what took that commit back. All of them in one pass: reverting one
* pull request again and again must not take quadratic time.
* @param takers Newest first.
*/
function nameEarliest({ commits }, takers, reverted, positionOf) {
	const newestFirst = commits.map(({ commit }) => commit.sha).sort((a, b) => positionOf(a) - positionOf(b));
	let next = 0;
	for (const sha of newestFirst) {
		const position = positionOf(sha);
		while (next < takers.length && positionOf(takers[next] ?? "") < position) next++;
		const [by, taker] = [reverted.get(sha), takers[next - 1]];
		if (by !== void 0 && taker !== void 0 && positionOf(by) < positionOf(taker)) reverted.set(sha, taker);
	}
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
/** Why compose overrules the visibility that classify gave; `…` stands for a version. */
const OVERRULINGS = {
	"same-range-fix": "it repairs a change that was not released yet",
	shipped: "shipped in …",
	"launch.told": "the plan of its launch says so",
	"launch.held": "it belongs to a launch that has not reached everyone"
};
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
		joined.set(newest, join$1(newest, older));
		for (const change of older) folded.add(change);
	}
	return changes.filter((change) => !folded.has(change)).map((change) => joined.get(change) ?? change);
}
function join$1(newest, older) {
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

// src/compose/hide-shipped.ts
/** A backport's title has its own number after that of the pull request that it copies. */
const OWN_NUMBER = / ?\(#\d{1,9}\)$/;
const NUMBERED = /\(#\d{1,9}\)$/;
/**
* Turns public changes internal when each of their commits went out in a patch: by a cherry-pick's trailer, whichever of the two
* is the copy, or by one title with the number of one pull request.
*/
function hideShipped(changes, commits, shipped) {
	if (shipped.length === 0) return changes;
	const versionOf = versionFinder(shipped);
	const parsed = new Map(commits.map((one) => [one.commit.sha, one]));
	return changes.map((change) => {
		if (change.visibility !== "public") return change;
		const versions = change.commits.flatMap((sha) => parsed.get(sha) ?? []).filter(({ commit }) => commit.parents.length < 2).map(versionOf);
		const [version] = versions;
		if (version === void 0 || versions.includes(void 0)) return change;
		const reason = OVERRULINGS.shipped.replace("…", () => version);
		return {
			...change,
			visibility: "internal",
			unsure: false,
			rule: "shipped",
			reason
		};
	});
}
/** What a patch took back did not go out with it. */
function versionFinder(shipped) {
	const reverted = new Set(shipped.map(({ reverts }) => reverts?.sha));
	const bySha = /* @__PURE__ */ new Map();
	const byTitle = /* @__PURE__ */ new Map();
	for (const { commit, version, cherryPickedFrom, rawSubject } of shipped) {
		if (reverted.has(commit.sha)) continue;
		bySha.set(commit.sha, version);
		if (cherryPickedFrom !== null) bySha.set(cherryPickedFrom, version);
		for (const title of [rawSubject, rawSubject.replace(OWN_NUMBER, "")]) if (NUMBERED.test(title)) byTitle.set(title, version);
	}
	return ({ commit, cherryPickedFrom, rawSubject }) => bySha.get(commit.sha) ?? bySha.get(cherryPickedFrom ?? "") ?? byTitle.get(rawSubject) ?? byTitle.get(rawSubject.replace(OWN_NUMBER, ""));
}

// src/compose/hide-unreleased-fixes.ts
/** Words before a number that say what a fix repairs: "follow-up to #12", "regression from #12". */
const REPAIRS = /\b(?:follow[- ]?ups? (?:to|on|of|for|from)|introduced (?:in|by|with)|regress(?:ion|ed)? (?:in|from|of|since|by|introduced in)|broken (?:in|by|since)|caused by) (?:PR |pull request )?#(\d{1,9})\b/gi;
/** How each of them begins. */
const SIGN = /follow|introd|regres|broken|caused/i;
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
	const isOfRange = abbreviationFinder(changes);
	return changes.map((change, place) => {
		const primary = units[place]?.primary;
		if (primary === void 0 || change.category !== "fix" || change.visibility !== "public") return change;
		const own = new Set(change.pullRequests.map(({ number }) => number));
		return repairsCommit(primary, isOfRange) || repairsPullRequest(primary, ids, own) ? {
			...change,
			visibility: "internal",
			rule: "same-range-fix",
			reason: OVERRULINGS["same-range-fix"]
		} : change;
	});
}
function repairsCommit({ trailers }, isOfRange) {
	return trailers.some(({ token, value }) => {
		const named = token.toLowerCase() === "fixes" ? /^[0-9a-f]{7,40}\b/.exec(value)?.[0] : void 0;
		return named !== void 0 && isOfRange(named);
	});
}
/** Git abbreviates to seven characters or more. */
const ABBREVIATION$1 = 7;
/** Makes a function that says whether an abbreviated id is of a change's commit; it indexes them when it is first asked. */
function abbreviationFinder(changes) {
	let index;
	return (named) => {
		index ??= indexCommits(changes);
		return index.get(named.slice(0, ABBREVIATION$1))?.some((sha) => sha.startsWith(named)) === true;
	};
}
function indexCommits(changes) {
	const index = /* @__PURE__ */ new Map();
	for (const { commits } of changes) for (const sha of commits) {
		const start = sha.slice(0, ABBREVIATION$1);
		const others = index.get(start);
		if (others === void 0) index.set(start, [sha]);
		else others.push(sha);
	}
	return index;
}
function repairsPullRequest(primary, ids, own) {
	const text = `${primary.subject}\n${primary.body.slice(0, LONGEST_BODY)}`;
	if (!text.includes("#") || !SIGN.test(text)) return false;
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
		if (original !== void 0 && others.length === 0 && firstOf(original, copies) !== change) copies.set(change, original);
	}
	const copiesOf = /* @__PURE__ */ new Map();
	for (const copy of copies.keys()) {
		const original = firstOf(copy, copies);
		const same = copiesOf.get(original);
		if (same === void 0) copiesOf.set(original, [copy]);
		else same.push(copy);
	}
	return changes.filter((change) => !copies.has(change)).map((change) => join(change, copiesOf.get(change) ?? []));
}
/** What a copy of copies is a copy of in the end; it shortens the way there, so that a long one is gone once. */
function firstOf(change, copies) {
	let first = change;
	for (let next = copies.get(first); next !== void 0; next = copies.get(first)) first = next;
	for (let at = change; at !== first;) {
		const next = copies.get(at) ?? first;
		copies.set(at, first);
		at = next;
	}
	return first;
}
function join(original, copies) {
	if (copies.length === 0) return original;
	const all = [original, ...copies];
	return {
		...original,
		commits: all.flatMap(({ commits }) => commits),
		pullRequests: all.flatMap(({ pullRequests }) => pullRequests),
		packages: [...new Set(all.flatMap(({ packages }) => packages))]
	};
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

// src/compose/tell-launches.ts
/** What the entry of a launch is called: `launch-exports.ga`. */
const LAUNCH_ID = "launch-";
/** Enough to be a heading. */
const WEIGHT = 20;
/** A change belongs to a launch by the plan's list, a trailer, the flag that it is behind, or a label `launch: name`. */
function tellLaunches(changes, facts) {
	const { launches, evidence } = facts;
	if (launches.length === 0) return changes;
	const launchOf = launchFinder(facts);
	const placed = changes.map((change) => ({
		change,
		launch: launchOf(change)
	}));
	const told = launches.flatMap((launch) => {
		const own = placed.filter((one) => one.launch === launch && one.change.visibility === "public");
		const entry = entryOf(launch, own.map(({ change }) => change), evidence.repository.slug);
		return entry === null ? [] : [{
			launch,
			entry,
			first: own[0]?.change ?? null
		}];
	});
	const rest = placed.flatMap(({ change, launch }) => {
		if (launch === null) return [change];
		const telling = told.find((one) => one.launch === launch);
		if (telling !== void 0 && change.visibility === "public") return change === telling.first ? [telling.entry] : [];
		return [launch.isOpen ? {
			...change,
			launch: launch.slug
		} : held(change, launch)];
	});
	return [...told.filter(({ first }) => first === null).map(({ entry }) => entry), ...rest];
}
function held(change, { slug }) {
	const reason = OVERRULINGS["launch.held"];
	return {
		...change,
		launch: slug,
		visibility: "internal",
		unsure: false,
		rule: "launch.held",
		reason
	};
}
function entryOf({ slug, entry, changes }, own, home) {
	if (entry === null) return null;
	const listed = changes.map(({ number, repository }) => ({
		number,
		repository: repository ?? home
	}));
	return {
		...entry,
		visibility: "public",
		unsure: false,
		rule: "launch.told",
		reason: OVERRULINGS["launch.told"],
		launch: slug,
		repository: home,
		scope: [],
		packages: [...new Set(own.flatMap(({ packages }) => packages))],
		dependency: null,
		pullRequests: uniqueReferences([...own.flatMap(({ pullRequests }) => pullRequests), ...listed]),
		commits: own.flatMap(({ commits }) => commits),
		issues: uniqueReferences(own.flatMap(({ issues }) => issues)),
		authors: [...new Map(own.flatMap(({ authors }) => authors).map((one) => [one.login ?? one.name, one])).values()],
		weight: WEIGHT
	};
}
function uniqueReferences(references) {
	return [...new Map(references.map((one) => [`${one.repository}#${one.number}`, one])).values()];
}
function launchFinder({ commits, evidence, launches }) {
	const home = evidence.repository.slug;
	const bySlug = new Map(launches.map((launch) => [launch.slug, launch]));
	const byReference = new Map(launches.flatMap((launch) => launch.changes.map(({ number, repository }) => [`${repository ?? home}#${number}`, launch])));
	const labelsOf = new Map(evidence.pullRequests.map(({ number, labels }) => [number, labels]));
	const named = /* @__PURE__ */ new Map();
	for (const { commit, launch } of commits) if (launch !== void 0) named.set(commit.sha, launch);
	const byLabel = (label) => bySlug.get(/^launch[:/] ?(.+)$/i.exec(label)?.[1]?.toLowerCase() ?? "");
	return ({ pullRequests, commits: own }) => {
		const listed = pullRequests.map(({ number, repository }) => byReference.get(`${repository ?? home}#${number}`));
		const labelled = pullRequests.flatMap(({ number }) => (labelsOf.get(number) ?? []).map(byLabel));
		const trailing = own.map((sha) => bySlug.get(named.get(sha) ?? ""));
		return [
			...listed,
			...labelled,
			...trailing
		].find((launch) => launch !== void 0) ?? null;
	};
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
	const inclusionOf = inclusions();
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
			reason: inclusionOf(change),
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
	if (change.id.startsWith("launch-")) return "fold.launch";
	return change.dependency === null ? "fold.copy" : "fold.dependency";
}
/** Makes a function that says why a change is included; few reasons stand for many thousands of changes, and each is kept once. */
function inclusions() {
	const known = {
		public: /* @__PURE__ */ new Map(),
		unsure: /* @__PURE__ */ new Map(),
		internal: /* @__PURE__ */ new Map()
	};
	return ({ visibility, unsure, reason }) => {
		const kind = visibility === "public" ? "public" : unsure ? "unsure" : "internal";
		const sentence = known[kind].get(reason) ?? `${INCLUDED[kind]}: ${reason}.`;
		known[kind].set(reason, sentence);
		return sentence;
	};
}
const INCLUDED = {
	public: "In the customer notes",
	unsure: "Left out of the customer notes unless you move it in",
	internal: "Internal"
};
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

// src/compose/package-finder.ts
const NONE = [];
/**
* Makes a function that finds packages by changed paths where those are known, and by scope otherwise; in the order of `packages`. It
* looks names and folders up: thousands of packages, as monorepos have them, times thousands of paths are too many to compare.
*/
function packageFinder(packages) {
	if (packages.length === 0) return () => NONE;
	const order = new Map(packages.map(({ name }, place) => [name, place]));
	const holderOf = holderFinder(packages);
	let byScope;
	return (commits) => {
		const names = /* @__PURE__ */ new Set();
		for (const { commit, scopes } of commits) {
			if (commit.paths !== null) {
				for (const path of commit.paths) addIfAny(names, holderOf(path));
				continue;
			}
			byScope ??= indexScopes(packages);
			for (const scope of scopes) for (const name of byScope.get(scope) ?? []) names.add(name);
		}
		return [...names].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	};
}
function addIfAny(names, name) {
	if (name !== null) names.add(name);
}
/** The innermost package wins where one lies in another; of two in one folder the first. */
function holderFinder(packages) {
	const holders = /* @__PURE__ */ new Map();
	let longest = 0;
	for (const { name, path } of packages) {
		if (!holders.has(path)) holders.set(path, name);
		longest = Math.max(longest, path.length);
	}
	return (path) => {
		for (let end = path.lastIndexOf("/", longest); end > 0; end = path.lastIndexOf("/", end - 1)) {
			const name = holders.get(path.slice(0, end));
			if (name !== void 0) return name;
		}
		return null;
	};
}
/** By name, and by what follows a slash in it: scopes leave out the owner. */
function indexScopes(packages) {
	const names = /* @__PURE__ */ new Map();
	for (const { name } of packages) for (let start = 0;;) {
		const scope = name.slice(start);
		const same = names.get(scope);
		if (same === void 0) names.set(scope, [name]);
		else same.push(name);
		const slash = name.indexOf("/", start);
		if (slash < 0) break;
		start = slash + 1;
	}
	return names;
}

// src/compose/split-notes.ts
/**
* Every note after the first becomes a change of its own, `pr-12.slug`, which is about the same commits; the first has been made one
* already. What is internal stays whole.
* @param units Those that the changes were built from, or more.
*/
function splitNotes(changes, units, product) {
	const further = /* @__PURE__ */ new Map();
	for (const { primary, commits } of units) {
		const [, ...rest] = notesOf(primary, commits).filter(({ text }) => text !== "");
		if (rest.length > 0) further.set(primary.commit.sha, rest);
	}
	if (further.size === 0) return changes;
	return changes.flatMap((change) => {
		const notes = further.get(change.commits[0] ?? "");
		if (notes === void 0 || change.visibility === "internal" || change.launch !== null) return [change];
		const ids = /* @__PURE__ */ new Set();
		return [change, ...notes.map((note) => changeOf(note, change, uniqueId(`${change.id}.${slugOf(note.text)}`, ids), product))];
	});
}
function changeOf(note, change, id, product) {
	const { title, benefit, migration } = readerText(note, []);
	const { suggestions: _, ...whole } = change;
	return {
		...whole,
		id,
		title: toSentence(title, product),
		category: note.breaking ? "breaking" : note.category ?? (change.category === "breaking" ? "improvement" : change.category),
		breaking: note.breaking,
		migration,
		benefit
	};
}
function uniqueId(id, taken) {
	let unique = id;
	for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
	taken.add(unique);
	return unique;
}
/** Words that tell one note from the next, so that an id outlives other notes' edits. */
function slugOf(text) {
	return (text.slice(0, 200).toLowerCase().match(/[\p{L}\p{N}]{3,20}/gu) ?? []).filter((word) => !COMMON.has(word)).slice(0, 4).join("-") || "note";
}
const COMMON = new Set("the and for with from that this are was now can you your has have been not fix fixed fixes add added adds".split(" "));

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
/** What the changes ask for from 1.0.0 on, and why, as the end of a sentence. */
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
		packagesOf: packageFinder(packages),
		readPerson: peopleReader(rules.bots)
	};
	const history = indexHistory(commits);
	const units = groupUnits(history, repository.slug, wasAsked(evidence) ? evidence.pullRequests : null);
	const excluded = excludeUnits(units, history, packages.length > 0 ? range.package : null, context);
	const kept = [];
	for (const unit of units) {
		const left = unit.commits.filter(({ commit }) => !excluded.has(commit.sha));
		if (left.length > 0) kept.push(withCommits(unit, left));
	}
	const built = kept.map((unit) => buildChange(unit, context));
	const told = foldDependencies(joinCopies(hideUnreleasedFixes(built, kept), commits));
	const unshipped = hideShipped(told, commits, rules.shipped ?? []);
	const whole = tellLaunches(unshipped, {
		commits,
		evidence,
		launches: rules.launches ?? []
	});
	const changes = splitNotes(whole, kept, context.product);
	const ledger = buildLedger({
		units,
		changes: whole,
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
/** Who asked GitHub knows who can read the repository, even where no pull request brought anything. */
function wasAsked({ pullRequests, repository }) {
	return pullRequests.length > 0 || repository.visibility !== "unknown";
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
	if (packageName !== null && !context.packagesOf(unit.commits).includes(packageName)) return exclude("other-package", packageName);
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
/** Compiles the conditions of a rule, which must all hold. */
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
/** Upper and lower case are the same, since nobody remembers which of them a label has, and so are both ways to write an accent. */
function equalTo(wanted, actual) {
	if (wanted === void 0) return [];
	const names = new Set([wanted].flat().map(folded));
	return [(subject) => actual(subject).some((name) => names.has(folded(name)))];
}
function folded(name) {
	return name.normalize().toLowerCase();
}
async function titleCondition(patterns) {
	const compiled = await Promise.all(patterns.map((pattern) => compilePattern(pattern.normalize())));
	return ({ titles }) => titles.some((title) => compiled.some((pattern) => pattern.test(title.normalize())));
}
/** Every path must match: a rule about documentation is not about a feature that documents itself. */
async function pathCondition(globs) {
	const matches = await compileGlobs(globs);
	return ({ paths }) => paths !== null && paths.length > 0 && paths.every((path) => matches(path));
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

// src/gather.ts
/** The pipeline's first part, config → collect. In: a request and the edges. Out: evidence, and what its settings say. */
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
/** Collects, or replays what was collected. @throws DrumrollError of the stages up to collect. */
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
			evidence: await withGuestPlans(evidence, ready.config, github)
		};
	}
	const [gathered, { addGitHub }] = await Promise.all([gatherFromClone(request, edges), import("./add-github.js")]);
	const evidence = await addGitHub(gathered.evidence, github);
	return {
		...gathered,
		evidence: await withGuestPlans(evidence, gathered.config, github)
	};
}
/** Of a public repository, launches are planned in the drafts repository. */
async function withGuestPlans(evidence, { drafts }, { api }) {
	const { slug } = evidence.repository;
	if (drafts.repository === void 0 || slug === null || drafts.repository.toLowerCase() === slug.toLowerCase()) return evidence;
	const { readGuestPlans } = await import("./github-launches.js");
	return readGuestPlans(evidence, api, slug, drafts.repository);
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

// src/render/deny.ts
/** Render: words that must not be public. In: documents or a release, and the deny-list. Out: the same without finds that hold one, or an error that names the place. */
/**
* Passes documents on when no public one holds a denied word, in whatever case and spelling, in the text or in what a reader sees of it.
* @throws `E_TEXT_DENIED`.
*/
function refuseDenied(documents, denied) {
	const find = deniedFinder(denied);
	if (find === null) return documents;
	for (const { path, visibility, text } of documents) {
		if (visibility !== "public") continue;
		for (const [index, line] of text.split("\n").entries()) {
			const word = find(line);
			if (word !== null) throw fail("E_TEXT_DENIED", {
				path,
				line: index + 1,
				word
			});
		}
	}
	return documents;
}
/** What was only found, and holds a denied word, is left out: nobody chose to write it for readers. */
function withoutDeniedFinds(release, denied) {
	const find = deniedFinder(denied);
	if (find === null) return release;
	const isFit = ({ text, source }) => find(`${text} ${source}`) === null;
	return {
		...release,
		changes: release.changes.map(({ suggestions = [], benefit, ...change }) => {
			const left = suggestions.filter(isFit);
			return {
				...change,
				benefit: benefit?.isFound && !isFit(benefit) ? null : benefit,
				...left.length > 0 ? { suggestions: left } : {}
			};
		})
	};
}
/** Makes a function that finds a denied word in a line; null where none is denied. */
function deniedFinder(denied) {
	const wanted = denied.flatMap((word) => [{
		word,
		folded: fold(word)
	}, {
		word,
		folded: fold(shown(word))
	}]).filter(({ folded }) => folded !== "");
	if (wanted.length === 0) return null;
	return (line) => {
		const forms = [.../* @__PURE__ */ new Set([line, shown(line)])].map(fold);
		return wanted.find(({ folded }) => forms.some((form) => form.includes(folded)))?.word ?? null;
	};
}
/**
* One spelling for all that readers take for the same: accents as one character or two, wide letters, both cases, `ß` and `SS`, any
* white space, and nothing that is invisible.
*/
function fold(text) {
	return text.replace(/\p{Default_Ignorable_Code_Point}+/gu, "").normalize("NFKC").toLowerCase().toUpperCase().replace(/\s+/g, " ");
}
const ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""]
]);
/** What our escapers wrote, as a reader sees it: without the marks of code and backslashes, with escapes and entities resolved. */
function shown(text) {
	return text.replace(/(?:%[\da-f]{2})+/gi, decoded).replace(/\\u([\da-f]{4})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))).replace(/[`\\]|<\/?code>/g, "").replace(/&#(\d{1,6});/g, (_, digits) => String.fromCodePoint(Number(digits))).replace(/&(\w{2,4});/g, (entity, name) => ENTITIES.get(name) ?? entity);
}
/** A percent sign may also be only that. */
function decoded(bytes) {
	try {
		return decodeURIComponent(bytes);
	} catch {
		return bytes;
	}
}

// src/launches.ts
/** The pipeline's part about launches. In: plans among the evidence. Out: what a release may say of them, and their own documents; loaded only where there are plans. */
/** Loads what reads plans only where there are some. @throws `E_LAUNCH_INVALID`. */
async function readPlans({ launches = [], heldLaunches = [] }) {
	if (launches.length === 0) return [];
	const { readLaunch } = await import("./read-launch2.js");
	return launches.map(readLaunch).map((launch) => heldLaunches.includes(launch.slug) && launch.hold === null ? {
		...launch,
		hold: HELD_BY_LABEL
	} : launch);
}
const HELD_BY_LABEL = {
	since: "",
	reason: "The label `hold` is on its issue."
};
/** What a release says of them, and the same commits without the holds of those that it may speak of. */
async function findLaunches(plans, { commits }) {
	if (plans.length === 0) return {
		list: [],
		lift: (read) => read
	};
	const [{ launchInRelease }, { withHoldsLifted }] = await Promise.all([import("./launch-in-release.js"), import("./lift-holds.js")]);
	const since = commits.reduce((oldest, { date }) => oldest === "" || date < oldest ? date : oldest, "").slice(0, 10);
	const list = plans.map((plan) => launchInRelease(plan, since));
	return {
		list,
		lift: (read) => withHoldsLifted(read, list)
	};
}
/** What is written for customers holds no denied word, also where only colleagues can read it yet. */
async function draftLaunches(launches, product, { evidence, config }) {
	if (launches.length === 0) return [];
	const [{ renderLaunch }, { ownLaunchRenderers }] = await Promise.all([import("./render-launch.js"), import("./own-launch-templates.js")]);
	const own = await findOverrides(evidence.templates);
	const renderers = new Map([...ownLaunchRenderers(), ...own?.ofLaunches ?? []]);
	const drafts = launches.map((launch) => ({
		launch,
		documents: renderLaunch(launch, renderers, product)
	}));
	const outside = drafts.flatMap((one) => one.documents).filter(({ audience }) => audience === "customers");
	refuseDenied(outside.map((document) => ({
		...document,
		visibility: "public"
	})), config.deny);
	return drafts;
}
/** The repository's own templates; null where it has none. Handlebars' compiler is loaded only for those. */
async function findOverrides(templates) {
	if (templates.length === 0) return null;
	const { compileOverrides } = await import("./compile-overrides.js");
	return compileOverrides(templates, TEMPLATE_FOLDER);
}

// src/parse/parse.ts
/**
* What every commit of the evidence means, in the order of `evidence.commits`.
* @param known What was parsed while it was collected, by commit; the message says it all, so paths added since change nothing.
* @param addNotes Of `note-reader.ts`, which loads much; null where nothing is worth it.
*/
function parse(evidence, known = /* @__PURE__ */ new Map(), addNotes = null) {
	let index;
	const readRequest = requestReader(evidence);
	return evidence.commits.map((commit) => {
		const alone = withHolds(parsedWith(commit, known.get(commit.sha)), commit.message);
		const asked = readRequest === null ? alone : readRequest(alone);
		const parsed = addNotes === null ? asked : addNotes(asked);
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

// src/parse/shipped.ts
function parseShipped({ shipped = [] }) {
	return shipped.map(({ version, ...commit }) => ({
		...parseCommit(commit),
		version
	}));
}

// src/render/mask-security.ts
/** Render: holes in security that nobody should hear of yet. In: a release. Out: the same, with them told as one line without any detail. */
/** Ids of published vulnerabilities: who names one tells nothing new. */
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA-[\da-z]{4}-[\da-z]{4}-[\da-z]{4}|RUSTSEC-\d{4}-\d{4})\b/i;
/**
* For texts that everybody can read before the release is out. Fixes of dependencies and of published vulnerabilities stay: they are known.
* The line has no number, name, package or author, and its marker says no more.
*/
function withSecurityMasked(release) {
	const lines = VISIBILITIES.flatMap((visibility) => {
		const hidden = release.changes.filter((change) => change.visibility === visibility && isSecret(change));
		const [first] = hidden;
		return first === void 0 ? [] : [{
			first,
			line: lineFor(first, hidden.length)
		}];
	});
	if (lines.length === 0) return release;
	const changes = release.changes.flatMap((change) => {
		const own = lines.find(({ first }) => first === change);
		return own !== void 0 ? [own.line] : isSecret(change) ? [] : [change];
	});
	return {
		...release,
		changes
	};
}
/** In the place of the first. */
function lineFor(first, count) {
	const { suggestions: _, ...rest } = first;
	const subject = count === 1 ? "A security problem is" : `${count} security problems are`;
	return {
		...rest,
		id: first.visibility === "public" ? "security" : "security.internal",
		title: `${subject} fixed.`,
		breaking: false,
		migration: "",
		benefit: null,
		scope: [],
		packages: [],
		pullRequests: [],
		commits: [],
		issues: [],
		authors: [],
		reason: "it is about security"
	};
}
function isSecret({ category, dependency, rule, title, benefit, migration }) {
	if (category !== "security" || dependency !== null) return false;
	return rule !== "message.advisory" && !ADVISORY.test(`${title} ${benefit?.text ?? ""} ${migration}`);
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
			names: compiled.names,
			isLimited: false
		}, view)];
	}));
	return Promise.all(loading).then((loaded) => new Map(loaded));
}

// src/render/glossary.ts
/** Replaces whole words, in whatever case, in what is said of changes. Code stays, unless all of it is the term; so do paths and addresses. */
function inWordsOf$1(audience, release, glossary) {
	const terms = glossary.flatMap(({ term, words: { [audience]: meant } }) => meant === void 0 ? [] : [{
		term,
		meant
	}]);
	if (terms.length === 0) return release;
	const top = treeOf(terms);
	return {
		...release,
		changes: release.changes.map(translated)
	};
	function translated(change) {
		const { title, benefit, migration } = change;
		return {
			...change,
			title: inline(title),
			benefit: benefit === null ? null : {
				...benefit,
				text: inline(benefit.text)
			},
			migration: migration.split(/(\n+)/).map((line, at) => at % 2 === 0 ? inline(line) : line).join("")
		};
	}
	function inline(text) {
		const told = replaced(inlineTokens(text).flatMap(({ kind, value }) => kind === "code" ? [{
			kind,
			value
		}] : piecesOf(value)), top);
		return told === null ? text : inlineText(told);
	}
}
/** Hyphens join: `tenant-wide` is a word of its own. Accents may be characters of their own. */
const WORD_OR_SIGN = /([\p{L}\p{M}\p{N}_-]+)|./gsu;
const ADDRESS = /:\/\/|^\W{0,3}www\./i;
function piecesOf(text) {
	return (text.match(/\s+|\S+/g) ?? []).flatMap((chunk) => /^\s/.test(chunk) || ADDRESS.test(chunk) ? [{
		kind: "text",
		value: chunk
	}] : Array.from(chunk.matchAll(WORD_OR_SIGN), ([value, word]) => word === void 0 ? {
		kind: "text",
		value
	} : {
		kind: "text",
		value,
		isWord: true
	}));
}
function treeOf(terms) {
	const top = {
		next: /* @__PURE__ */ new Map(),
		meant: null
	};
	for (const { term, meant } of terms) {
		let node = top;
		for (const { value } of piecesOf(term)) {
			const below = node.next.get(keyOf(value)) ?? {
				next: /* @__PURE__ */ new Map(),
				meant: null
			};
			node.next.set(keyOf(value), below);
			node = below;
		}
		node.meant = meant;
	}
	return top;
}
function keyOf(text) {
	return /^\s/.test(text) ? " " : text.normalize().toLowerCase();
}
/** Null where no term is found. */
function replaced(pieces, top) {
	const told = [];
	let isFound = false;
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at];
		const found = piece === void 0 ? null : termAt(pieces, at, top);
		if (piece === void 0 || found === null) {
			if (piece !== void 0) told.push(piece);
			continue;
		}
		isFound = true;
		const article = articleBefore(pieces, at);
		if (article !== null) told[told.length - 2] = {
			kind: "text",
			value: agreeing(article, found.meant)
		};
		told.push({
			kind: "text",
			value: article === null && startsSentence(pieces, at) ? raised(found.meant) : found.meant
		});
		at = found.end - 1;
	}
	return isFound ? told : null;
}
/** The longest term that begins here and stands alone. */
function termAt(pieces, start, top) {
	const first = pieces[start];
	if (first?.kind === "code") {
		const meant = !pieces[start - 1]?.isWord && !pieces[start + 1]?.isWord ? wholeTerm(first.value, top) : null;
		return meant === null ? null : {
			meant,
			end: start + 1
		};
	}
	let best = null;
	let node = top;
	for (let at = start; at < pieces.length; at++) {
		const piece = pieces[at];
		node = piece?.kind === "text" ? node.next.get(keyOf(piece.value)) : void 0;
		if (node === void 0) break;
		if (node.meant !== null && isProse(pieces, start, at + 1)) best = {
			meant: node.meant,
			end: at + 1
		};
	}
	return best;
}
function wholeTerm(text, top) {
	let node = top;
	for (const { value } of piecesOf(text)) {
		node = node.next.get(keyOf(value));
		if (node === void 0) return null;
	}
	return node.meant;
}
/** Before and after a part of a path, an address, a call, a setting or a placeholder. */
const TECHNICAL_BEFORE = /^[/\\@.=#$:{<%]$/;
const TECHNICAL_AFTER = /^[/\\@=([{}>#$%]$/;
/** Whether nothing touches the pieces that makes a name of them: `docs/tenant`, `tenant.id`, `@tenant`, `TENANT=1`, `tenant()`. */
function isProse(pieces, start, end) {
	const [before, beforeThat] = [pieces[start - 1], pieces[start - 2]];
	const [after, afterThat] = [pieces[end], pieces[end + 1]];
	if (before !== void 0) {
		if (before.kind === "code" || before.isWord || TECHNICAL_BEFORE.test(before.value)) return false;
		if (/^[([]$/.test(before.value) && beforeThat?.isWord) return false;
	}
	if (after === void 0) return true;
	if (after.kind === "code" || after.isWord) return false;
	if (/^[.:]$/.test(after.value)) return !afterThat?.isWord && afterThat?.value !== ":";
	return after.value === "(" && afterThat?.value === "s" && pieces[end + 2]?.value === ")" || !TECHNICAL_AFTER.test(after.value);
}
const ABBREVIATIONS = new Set("vs cf etc approx incl excl resp esp ca".split(" "));
/** An abbreviation ends no sentence: "e.g. tenant". */
function startsSentence(pieces, at) {
	if (at === 0) return true;
	const [word = "", sign = "", space = ""] = [
		3,
		2,
		1
	].map((back) => pieces[at - back]?.value);
	if (!/^\s/.test(space) || !/^[.!?:]$/.test(sign)) return false;
	return sign !== "." || !(/^\p{Ll}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
/** `a` and `an`, where they are words of their own; "Option A" is none. */
function articleBefore(pieces, at) {
	const [before, article, space] = [
		3,
		2,
		1
	].map((back) => pieces[at - back]);
	if (article?.isWord !== true || !/^\s/.test(space?.value ?? "") || !/^an?$/i.test(article.value)) return null;
	if (before !== void 0 && !/^[\s("'“‘[—–]/.test(before.value)) return null;
	return /^a/.test(article.value) || /^An?$/.test(article.value) && startsSentence(pieces, at - 2) ? article.value : null;
}
function raised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The article that the words need, or the one that is there where their letters do not tell the sound (`SLA`, `8-core`). */
function agreeing(article, words) {
	const right = /^\p{Lu}[\p{Lu}\d]/u.test(words) ? articleOfLetters(words) : articleOfWord(words.toLowerCase());
	if (right === null) return article;
	return /^\p{Lu}/u.test(article) ? raised(right) : right;
}
/** Some acronyms are spelt out, others read as words: only where both sound alike it is known. */
function articleOfLetters(acronym) {
	if (/^[FHLMNRSX]/.test(acronym)) return null;
	return /^(?:[AIO]|E(?!U))/.test(acronym) ? "an" : "a";
}
function articleOfWord(word) {
	if (/^(?:eu|one\b|once\b|us[aeu]|uni(?![dmn])|ur[il]|util|h(?!our|onest|ono|eir))/.test(word)) return "a";
	if (/^(?:[aeioh]|u[lmnp])/.test(word)) return "an";
	return /^[b-z]/.test(word) && !word.startsWith("u") ? "a" : null;
}

// src/render/checklist.ts
/** Render: what this release needs, from its facts. In: a release and what its notes show. Out: lines of the checklist. */
/** Three lines for a patch; more only where a fact of the release asks for them. */
function checklist(release, selection, owners) {
	const { actions } = selection;
	const isSmall = release.bump === "patch" && actions.length === 0;
	const before = [
		line("notes", "The customer notes read well (releases/next/notes.md)", owners.notes),
		...actions.flatMap(actionLines),
		...unsureLine(release, owners),
		...isSmall ? [] : [line("brief", "Support has read the brief (announcements/support.brief.md)", owners.support)],
		...actions.length > 0 ? [line("notice", "Customers who must act have had notice", owners.notes)] : [],
		...versionLine(release, owners)
	];
	const day = [line("tag", `The tag is on \`${release.to.slice(0, 12)}\`, and the release is healthy`, owners.release), ...isSmall ? [] : [line("message", "The team’s message goes out before the notes", owners.notes)]];
	const after = [line("readers", "The notes are where customers read them", owners.notes), ...reportedLine(release, owners)];
	const all = [
		...before,
		...day,
		...after
	];
	return {
		before,
		day,
		after,
		leftOut: [...actions.length === 0 ? ["migration guide (nothing is marked as breaking)"] : [], ...isSmall ? ["support brief and team’s message (patch release)"] : []].join(", "),
		count: String(all.length),
		done: String(all.filter(({ box }) => box === DONE).length)
	};
}
const DONE = "x";
/** A breaking change needs words that tell what to do, from whoever made it; that they are there is proof. */
function actionLines({ title, migration, authors, id }) {
	const what = `“${title.replace(/\.$/, "")}” (${id.replace(/^pr-/, "#")})`;
	const isWritten = migration !== "";
	const task = line(`words:${entryIdOf(id)}`, `Write down what to do about ${what}`, names(authors), isWritten);
	const guide = line(`guide:${entryIdOf(id)}`, `The migration guide is live for ${what}`, names(authors));
	return isWritten ? [task, guide] : [task];
}
function unsureLine({ changes }, owners) {
	const unsure = changes.filter((change) => change.unsure).length;
	const text = `${unsure === 1 ? "1 change was" : `${unsure} changes were`} left out as unsure: move in what customers should read`;
	return unsure === 0 ? [] : [line("unsure", text, owners.notes)];
}
function versionLine({ isSuggested, version, versionReason }, owners) {
	return isSuggested && version !== null ? [line("version", `The version is right. ${versionReason.replace(/\.$/, "")}`, owners.release)] : [];
}
function reportedLine({ changes }, owners) {
	const issues = changes.filter(({ visibility }) => visibility === "public").flatMap((change) => change.issues.map(({ number }) => number));
	const numbers = [...new Set(issues)].map((number) => `#${number}`).join(", ");
	return issues.length === 0 ? [] : [line("reporters", `Reporters of ${numbers} are told`, owners.support)];
}
/** @param id What stays the same while the words change. */
function line(id, text, owner, isDone = false) {
	return {
		text: owner === void 0 || owner === "" ? text : `${text}: ${owner}`,
		marker: `<!-- ${id} -->`,
		box: isDone ? DONE : " "
	};
}
function names(authors) {
	return authors.map(({ name, login }) => login ?? name).join(", ");
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
/** Render: one change as templates see it. In: a {@link Change} and its release. Out: an {@link EntryView}. */
/** Builds an entry without an ask; {@link askingView} adds it. */
function entryView(change, { areas, placeOf }) {
	const isReport = change.breaking && change.migration === "" && change.benefit === null;
	const marked = (text) => change.isQuoted ? text : codeIdentifiers(text);
	const title = marked(isReport && !change.isQuoted ? pastTense(change.title) : change.title);
	const gain = change.benefit === null ? "" : marked(change.benefit.text);
	const benefit = bare(gain) === bare(title) ? "" : gain;
	const sentence = benefit === "" ? title : `${title} ${benefit}`;
	const place = placeOf(change);
	return {
		id: printedId(change.id),
		marker: entryMarker(change.id),
		sentence,
		headline: bare(title),
		area: areaOf(change, sentence, areas),
		scope: change.scope.join(", "),
		category: change.category,
		benefit,
		source: change.benefit?.source ?? "",
		migration: paragraphs(change.migration),
		ask: "",
		suggestions: [],
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
	const entry = suggestingView(change, context, MOST_SUGGESTIONS);
	return change.isComplete ?? (change.breaking ? change.migration !== "" : change.benefit !== null) ? {
		...entry,
		suggestions: []
	} : {
		...entry,
		ask: entry.authors
	};
}
const MOST_SUGGESTIONS = 3;
/** The same entry with what may say what a reader gains. Of a fix the sentence is the gain. */
function suggestingView(change, context, most = 1) {
	const { benefit, category, suggestions = [] } = change;
	const entry = entryView(change, context);
	if (benefit !== null || category === "fix") return entry;
	return {
		...entry,
		suggestions: suggestions.slice(0, most).map(({ text, source }) => ({
			text,
			source
		}))
	};
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
	const named = [...new Set(scope.map((one) => areas.get(one) ?? one))].filter((name) => /\p{L}/u.test(name));
	if (named.length > MOST_AREAS || named.some((name) => NO_AREA.has(name.toLowerCase()))) return "";
	const text = named.join(", ");
	const said = spoken(sentence);
	return named.every((name) => said.includes(spoken(name).replace(/s$/, ""))) ? "" : text;
}
/** "`azure_logs` sink" says "Azure logs sink". */
function spoken(text) {
	return text.toLowerCase().replace(/`/g, "").replace(/[_-]+/g, " ");
}
function paragraphs(text) {
	if (text === "") return [];
	return text.split(/\n{2,}/).map((paragraph) => ({ text: paragraph.split("\n").map((line) => line.trim()).join(" ").trim() })).filter((paragraph) => paragraph.text !== "");
}
function references({ pullRequests, commits }, place) {
	if (pullRequests.length > 0) return pullRequests.map(({ number }) => numberLink(number, place, "pull")).join(", ");
	const [commit] = commits;
	return commit === void 0 ? "" : commitLink(commit, place.url);
}
function numberLink(number, { url, name }, kind) {
	return url === null ? `${name}#${number}` : `[${name}#${number}](${url}/${kind}/${number})`;
}
/** A short commit id as code, linked where the repository's address is known. */
function commitLink(sha, url) {
	const short = `\`${sha.slice(0, 12)}\``;
	return url === null ? short : `[${short}](${url}/commit/${sha})`;
}

// src/render/place.ts
/** What could end a link's text, or mean something in it. */
const NOT_IN_LABELS = /[^\p{L}\p{N} ._-]/gu;
/** Makes a function that knows each change's place: every address is escaped once, not for each link. */
function placeFinder({ repository, repositories }) {
	const first = {
		url: addressOf(repository.url),
		name: ""
	};
	if (repositories.length < 2) return () => first;
	const places = /* @__PURE__ */ new Map();
	for (const { slug, name, url } of repositories.toReversed()) places.set(slug ?? name, {
		url: addressOf(url),
		name: name.replace(NOT_IN_LABELS, "_")
	});
	return (change) => places.get(change.repository) ?? first;
}
/** Addresses come from a clone's settings and from evidence files: one with a parenthesis would end the link. */
function addressOf(url) {
	return url === null ? null : escapeUrl(url).replace(/\/$/, "") || null;
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
	const [first = "", second] = changes.map(({ title }) => title.replace(/\.$/, "").replace(/ \([^()]*\)$/, "")).map((title) => title.length > 110 ? null : clauseOf(title)).filter((clause) => clause !== null).filter((clause) => clause.length <= LONGEST_CLAUSE && says(clause));
	const isSentence = (clause) => /\bcan now\b/.test(clause);
	return (second === void 0 || isSentence(first) || isSentence(second) ? [first] : [first, second]).filter((clause) => clause !== "").map((clause, index) => ({ text: codeIdentifiers(index === 0 ? clause : clause.replace(ORDER$1, (verb) => verb.toLowerCase())) }));
}
/** A title's first word, where it can only be a verb: "…, and Bump x" would stumble. */
const ORDER$1 = /^(?:Add|Allow|Avoid|Bump|Cap|Check|Disable|Drop|Enable|Enforce|Ensure|Escape|Fix|Handle|Harden|Ignore|Limit|Make|Mask|Patch|Prevent|Redact|Refuse|Reject|Remove|Replace|Report|Require|Restrict|Sanitize|Stop|Update|Upgrade|Use|Validate)\b/;
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
	return only.isQuoted ? title : codeIdentifiers(only.migration === "" ? pastTense(title) : title);
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/render/tell.ts
/** Render: a change in words that a person gave it. In: those words and a change. Out: the change as readers are told of it. */
const SOURCE = "the edited notes";
/** What breaks is followed by what to do about it, everything else by what a reader gains. */
function teller(words, areas) {
	if (words === void 0 || words.size === 0) return (change) => change;
	return (change) => {
		const said = words.get(entryIdOf(change.id));
		return said === void 0 ? change : told(change, said, areas);
	};
}
function told(change, { title, text }, areas) {
	const wasComplete = change.breaking ? change.migration !== "" : change.benefit !== null;
	const quoted = {
		...change,
		...wasComplete ? {
			isComplete: true,
			suggestions: []
		} : {},
		title: withoutArea(title, change, areas),
		isQuoted: true
	};
	if (change.breaking) return {
		...quoted,
		benefit: null,
		migration: text
	};
	return {
		...quoted,
		benefit: text === "" ? null : {
			text: text.replace(/\n+/g, " "),
			source: SOURCE
		}
	};
}
/** Templates put the area before a title; what a person left of it stands there already. */
function withoutArea(title, { scope }, areas) {
	const area = `${[...new Set(scope.map((one) => areas.get(one) ?? one))].join(", ")}: `;
	const rest = scope.length > 0 && title.startsWith(area) ? title.slice(area.length) : "";
	return rest === "" ? title : rest;
}

// src/render/view.ts
/** Render: a release as templates see it. In: a {@link Release} and choices. Out: the {@link View}, total and all strings. */
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
/** Longer sentences are no headings; people write them as the first of a note. */
const LONGEST_HEADLINE = 120;
/**
* Builds the view; what only some documents show is made when one of them asks. A change is a highlight when it says what a
* reader gains or, in reviewed drafts, deserves to.
*/
function buildView(release, rules) {
	const context = {
		areas: new Map(Object.entries(rules.areas)),
		placeOf: placeFinder(release)
	};
	const { ledger, repository } = release;
	const isJoined = release.repositories.length > 1;
	const isLarge = release.bump !== "patch";
	const isHeadline = (change) => change.title.length <= LONGEST_HEADLINE && (change.benefit !== null || rules.isReviewed && isLarge && change.weight >= 5);
	const untold = selectSections(release.changes, isHeadline, rules.highlights);
	const tell = teller(rules.words, context.areas);
	const changes = release.changes.map(tell);
	const selection = inWordsOf(untold, tell);
	const entry = (change) => entryView(change, context);
	const asked = (change) => rules.isReviewed ? askingView(change, context) : entry(change);
	const listed = (change) => rules.isReviewed ? suggestingView(change, context) : entry(change);
	const commits = ledger.filter(({ kind }) => kind === "commit");
	const commitUrl = isJoined ? null : addressOf(repository.url);
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
			entries: section.changes.map(listed)
		})),
		rest: {
			count: String(selection.rest.length),
			groups: restGroups(selection, context)
		},
		get unsure() {
			return internal.filter((change) => change.unsure).map(entry);
		},
		get everything() {
			return everything(changes, context);
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
				id: commitLink(id, commitUrl),
				reason
			}));
		},
		get checklist() {
			return checklist(release, untold, rules.owners);
		}
	};
}
function inWordsOf({ actions, highlights, sections, rest }, tell) {
	return {
		actions: actions.map(tell),
		highlights: highlights.map(tell),
		sections: sections.map((section) => ({
			...section,
			changes: section.changes.map(tell)
		})),
		rest: rest.map(tell)
	};
}
/** By kind, and within it by area: who looks for a fix does not look among features. */
function restGroups({ rest }, context) {
	const areaOf = ({ scope: [scope = ""] }) => (context.areas.get(scope) ?? scope).toLowerCase();
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
function everything(changes, context) {
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
	if (url === null || base === null) return "";
	return escapeUrl(`${url}/compare/${segment(base)}...${segment(tag ?? to)}`);
}
/** Half a surrogate pair, which only a file of evidence can hold, is no text that has an encoding. */
function segment(ref) {
	return encodeURIComponent(ref.replace(/\p{Surrogate}/gu, "�"));
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
function render(release, renderers, wanted, rules, glossary = []) {
	const viewFor = viewsOf(release, rules, glossary);
	const hasHighlight = viewFor("customers").highlights.length > 0;
	return (wanted.only === null ? documentsOf(release, hasHighlight, wanted.documents) : [named(wanted.only)]).map(({ name, path, audience, channel, visibility, template }) => {
		const renderer = renderers.get(template);
		if (renderer === void 0) throw new Error(`nothing renders ${template}`);
		return {
			name,
			path,
			audience,
			channel,
			visibility,
			text: renderer(viewFor(audience))
		};
	});
}
/** One view for all whom the glossary leaves alone. */
function viewsOf(release, rules, glossary) {
	const byAudience = /* @__PURE__ */ new Map();
	const views = /* @__PURE__ */ new Map();
	return (audience) => {
		const told = byAudience.get(audience) ?? inWordsOf$1(audience, release, glossary);
		const view = views.get(told) ?? buildView(told, rules);
		byAudience.set(audience, told);
		views.set(told, view);
		return view;
	};
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
	const launches = await readPlans(gathered.evidence);
	return finish(await composeRelease(gathered, request.release, request.isReviewed, launches), gathered, request, launches);
}
/** Each repository's evidence → its release → one release → documents, by the first one's settings. */
async function combine(evidenceFiles, request, files) {
	const { joinReleases } = await import("./join-releases.js");
	const all = [];
	for (const evidenceFile of evidenceFiles) all.push(await replay(evidenceFile, null, files));
	const [first] = all;
	if (first === void 0) throw fail("E_USAGE", { problem: "combine needs at least one evidence file" });
	const config = (request.configFile === null ? null : await loadConfig(await readNamed(files, request.configFile))) ?? first.config;
	const release = joinReleases(await Promise.all(all.map((gathered) => composeRelease(gathered, null, request.isReviewed))), {
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
/** parse → classify → compose. @param isReviewed Whether a person edits the texts before they are published. */
async function composeRelease({ evidence, config, rules, parsed }, version, isReviewed, plans = []) {
	const notes = maySayMore(evidence, isReviewed) ? await findNoteReader(evidence, isReviewed) : null;
	const launches = await findLaunches(plans, evidence);
	const read = parse(evidence, parsed, notes?.read);
	const commits = classify(launches.lift(read), rules.list, evidence.pullRequests);
	parsed.clear();
	const notices = [...evidence.notices, ...notes?.notices() ?? []];
	return compose({
		...evidence,
		notices
	}, commits, {
		product: config.product ?? null,
		bots: config.bots,
		version,
		shipped: parseShipped(evidence),
		launches: launches.list
	});
}
/** Loads Markdown's parser; YAML's only for fragments of reno's. */
async function findNoteReader(evidence, wantsReasons) {
	const { fragments = [] } = evidence;
	const { noteReader } = await import("./note-reader.js");
	const reader = fragments.length > 0 ? await import("./note-fragment.js") : null;
	const yaml = fragments.some(isReno) ? await import("./note-yaml.js") : null;
	return noteReader(evidence, {
		wantsReasons,
		readFragment: reader?.fragmentReader(yaml?.readYaml ?? null) ?? null
	});
}
async function finish(composed, { evidence, config }, request, launches = []) {
	const release = withoutDeniedFinds(composed, config.deny);
	if (config.strict && release.notices.length > 0) throw fail("E_NOTICES_STRICT", { notices: release.notices.map(({ where, message }) => where === "" ? message : `${where}: ${message}`) });
	const tell = await documentsFor(release, {
		evidence,
		config
	}, request);
	const retell = ({ source, words }) => {
		refuseDenied([source], config.deny);
		return refuseDenied(tell(words), config.deny);
	};
	const documents = refuseDenied(tell(), config.deny);
	const planned = request.document === null ? launches : [];
	const drafted = await draftLaunches(planned, release.product, {
		evidence,
		config
	});
	const notes = async () => {
		const [only = null] = (await documentsFor(release, {
			evidence,
			config
		}, {
			...request,
			document: "notes"
		}))();
		return only;
	};
	return {
		evidence,
		release,
		documents,
		launches: drafted,
		retell,
		notes,
		config,
		sources: {}
	};
}
/** Until the release is out, what lies in a public place tells no details of holes in security. */
async function documentsFor(release, { evidence, config }, request) {
	const isOpen = release.repositories.some(({ visibility }) => visibility !== "private");
	const masked = request.isShared && release.tag === null && isOpen && !config.internal.allow_public ? withSecurityMasked(release) : release;
	const rendered = await findRendering({
		evidence,
		config
	}, request);
	const isPublicText = ({ visibility, channel }) => visibility === "public" || channel === "changelog";
	return (words) => {
		const whole = rendered(release, words);
		if (masked === release) return whole;
		const early = new Map(rendered(masked, words).map((document) => [document.name, document]));
		return whole.map((document) => isPublicText(document) ? early.get(document.name) ?? document : document);
	};
}
/** The documents of each release, all by one repository's settings. */
async function renderReleases(releases, gathered, request) {
	const rendered = await findRendering(gathered, request);
	return releases.map((release) => rendered(release));
}
/** Loads what rendering needs; the function waits for nothing. */
async function findRendering({ evidence, config }, request) {
	const wanted = {
		only: request.document,
		documents: config.documents
	};
	const renderers = await findRenderers(evidence.templates, request.document);
	const glossary = await findGlossary(evidence);
	const rules = renderRules(config, request);
	return (release, words) => render(release, renderers, wanted, words === void 0 ? rules : {
		...rules,
		words
	}, glossary);
}
/** Our templates and the repository's own before them; Handlebars' compiler is loaded only for those. */
async function findRenderers(templates, only) {
	const wanted = DOCUMENTS.filter(({ name }) => only === null || name === only).map(({ template }) => template);
	const ours = await loadRenderers(wanted);
	return new Map([...ours, ...(await findOverrides(templates))?.ofReleases ?? []]);
}
/** Loads zod and YAML only where there is a glossary. */
async function findGlossary({ glossary }) {
	if (glossary === void 0) return [];
	const { readGlossary } = await import("./read-glossary.js");
	return readGlossary(glossary);
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

export { deniedFinder as a, prepare as c, neededBump as d, renderReleases as i, compileTagParser as l, composeRelease as n, refuseDenied as o, draft as r, withoutDeniedFinds as s, combine as t, compileWhen as u };