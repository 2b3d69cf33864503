import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { appendFile, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";

// src/errors/nearest.ts
/** Errors: in go a name that nobody knows and the known ones, out comes the likely one. */
const LONGEST_NAME$1 = 64;
/**
* The known name that someone most likely meant, or null when none is near: at most one edit in three characters
* (a swap of neighbours is one, another case is none). The first wins among equals.
*/
function nearest(name, known) {
	const wanted = name.toLowerCase();
	if (wanted.length > LONGEST_NAME$1) return null;
	let best = null;
	let bestDistance = (wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1;
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Optimal string alignment distance; `limit` as soon as it cannot be less than that. */
function editDistance(left, right, limit) {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	let beforePrevious = [];
	let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const isSame = left[row - 1] === right[column - 1];
			const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (isSame ? 0 : 1), isSwap ? at(beforePrevious, column - 2) + 1 : limit);
		}
		if (Math.min(...current) >= limit) return limit;
		beforePrevious = previous;
		previous = current;
	}
	return Math.min(at(previous, right.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}

// src/errors/wording.ts
/** Errors: in go values from outside and lists of problems, out come the words that the catalogue's messages are made of. */
const LONGEST_VALUE = 200;
const MOST_NAMES$1 = 12;
const MOST_PROBLEMS = 50;
/**
* One short line of a value from outside, without tokens. Control and bidi characters could rewrite a terminal's screen, and a line that
* starts with `::` or holds `##[` is a command to the runner.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
function visible(value) {
	const known = redact(value);
	const line = harmless(known.slice(0, LONGEST_VALUE));
	return known.length > LONGEST_VALUE ? `${line}…` : line;
}
/** The same of a whole sentence of ours with values in it, which nothing cuts. */
function visibleLine(sentence) {
	return harmless(redact(sentence));
}
function harmless(text) {
	return text.replace(/[\s\u0085]+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "�").trim().replace(/^:(?=:)|##(?=\[)/g, "$& ");
}
/** Tokens come along in what git and HTTP clients say: in addresses, in headers, and in GitHub's own formats. */
function redact(value) {
	return value.replace(/(:\/\/)[^\s/@]+@/g, "$1***@").replace(/\b(?:gh[pousr]_|github_pat_)\w{10,}/g, "***").replace(/\b(authorization:\s*\w+\s+)\S+/gi, "$1***");
}
/** The same in quotation marks, so that an empty value shows. */
function quote(value) {
	return `"${visible(value)}"`;
}
/** `a, b, c and 4 more`. */
function listNames(names) {
	const shown = names.slice(0, MOST_NAMES$1).map(visible).join(", ");
	return names.length > MOST_NAMES$1 ? `${shown} and ${names.length - MOST_NAMES$1} more` : shown;
}
/** A sentence with a leading space, or nothing when no known name is near. */
function didYouMean(name, known) {
	const likely = nearest(name, known);
	return likely === null ? "" : ` Did you mean ${quote(likely)}?`;
}
/** `file`, `file:line` or `file:line:column`, as editors and terminals make them clickable. */
function place(file, line, column) {
	const position = line === 0 ? "" : column === 0 ? `:${line}` : `:${line}:${column}`;
	return `${visible(file)}${position}`;
}
/** The place of the first problem, for those who can show only one. */
function firstPlace(file, problems) {
	const [first] = problems;
	return first === void 0 ? visible(file) : place(file, first.line, first.column);
}
/** Every problem on a line of its own, under a line that counts them. */
function problemList(file, problems) {
	const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
	const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `  ${problemLine(file, problem)}`);
	const more = problems.length > MOST_PROBLEMS ? [`  and ${problems.length - MOST_PROBLEMS} more`] : [];
	return [
		`${quote(file)} has ${count}:`,
		...lines,
		...more
	].join("\n");
}
function problemLine(file, { line, column, path, message, value, allowed }) {
	const subject = value === null || path === value || path.endsWith(`.${value}`) ? visible(path) : `${visible(path)}: ${quote(value)}`;
	const likely = value === null ? "" : didYouMean(value, allowed);
	const choice = allowed.length > 0 && (likely === "" || allowed.length <= MOST_NAMES$1) ? ` Allowed: ${listNames(allowed)}.` : "";
	return `${place(file, line, column)}  ${`${subject} ${visible(message)}`.trim()}.${likely}${choice}`;
}

// src/edges/host.ts
/** Edge: the person or machine that watches. In: what to say. Out: lines on stderr; stdout stays for the result. */
const QUIET_MS = 1e3;
const FRAME_MS = 120;
const FRAMES = [
	"⠋",
	"⠙",
	"⠹",
	"⠸",
	"⠼",
	"⠴",
	"⠦",
	"⠧",
	"⠇",
	"⠏"
];
/**
* A host on a stream. A terminal gets a spinner in its last line; a log file one line when the work starts to take long.
* @param isQuiet Drops remarks and progress.
*/
function createHost(output, isQuiet) {
	if (isQuiet) return {
		say: () => {},
		during: (_title, work) => work
	};
	return {
		say: (line) => {
			output.write(`${visibleLine(line)}\n`);
		},
		during: (title, work) => output.isTTY ? spin(output, title, work) : announce(output, title, work)
	};
}
async function announce(output, title, work) {
	const timer = setTimeout(() => output.write(`${title}…\n`), QUIET_MS);
	return work.finally(() => clearTimeout(timer));
}
async function spin(output, title, work) {
	let frame = 0;
	let interval;
	const timer = setTimeout(() => {
		interval = setInterval(() => {
			output.write(`\r${FRAMES[frame++ % FRAMES.length]} ${title}…`);
		}, FRAME_MS);
	}, QUIET_MS);
	return work.finally(() => {
		clearTimeout(timer);
		clearInterval(interval);
		if (frame > 0) output.write("\r\x1B[2K");
	});
}

// src/deliver.ts
/** read → plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
async function publishFiles({ release, documents: ofRelease, launches, retell, notes }, folder, files, { isDryRun, answers }) {
	const [publish, reconciler] = await Promise.all([import("./publish-files.js"), loadReconciler(release.changes)]);
	const documents = [...ofRelease, ...launches.flatMap((one) => one.documents)];
	const others = ofRelease.some(({ name }) => name === "notes") ? null : await notes();
	return publish.publishFiles(documents, folder, files, isDryRun, {
		reconciler,
		retell,
		answers,
		notes: others
	});
}
/**
* Keeps what people wrote, entry by entry; loads Markdown's parser.
* @param changes What is told, so that its entries are known by the names that they had before.
*/
async function loadReconciler(changes = []) {
	const [{ reconcile }, { earlierIds }, { entryWords }, { joinMemories }, { partsOf }, { readMemory }] = await Promise.all([
		import("./reconcile.js"),
		import("./earlier-ids.js"),
		import("./entry-words.js"),
		import("./join-memories.js"),
		import("./parts-of.js"),
		import("./read-memory.js")
	]);
	const aliases = earlierIds(changes);
	return {
		reconcile: (request) => reconcile({
			...request,
			aliases
		}),
		words: entryWords,
		join: joinMemories,
		parts: partsOf,
		read: readMemory
	};
}
/** read → plan → apply, on GitHub; loaded only where it is asked for. A dry run only plans. */
async function publishGitHub({ evidence, release, documents, offered, launches, retell, config, sources }, request, tools) {
	const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
		import("./publish-github.js"),
		import("./escape-markdown.js"),
		loadReconciler(release.changes)
	]);
	return publish.publishGitHub({
		...request,
		release,
		documents,
		launches,
		offered,
		retell,
		previousVersion: evidence.range.previousTag?.version ?? null,
		sources,
		drafts: config.drafts,
		allowPublic: config.internal.allow_public,
		owners: config.owners,
		approvers: config.approvers,
		publishOn: config.publish.on,
		reconciler,
		markdown: escapeMarkdown
	}, tools);
}
/** read → plan → apply, of an approved text onto its page; reads no history. A dry run only plans. */
async function publishApproved(request, config, tools) {
	const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
		import("./publish-approved.js"),
		import("./escape-markdown.js"),
		loadReconciler()
	]);
	const { approvers, owners, publish: rules } = config;
	return publish.publishApproved({
		...request,
		approvers,
		owners,
		publishOn: rules.on,
		reconciler,
		markdown: escapeMarkdown
	}, tools);
}

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

// src/classify/type-table.ts
/**
* Types, in every spelling that the parser takes for one. Few points leave a type open, so that paths and words decide:
* typings are public in a library only, `style` is formatting here and looks there, a revert is as public as what it takes back.
*/
const TYPES$1 = table$1("type", [
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
const SCOPES = table$1("scope", [
	"ci e2e tests testing bench benches benchmark benchmarks playground",
	-12,
	"other"
], [
	"internal internals infra infrastructure tooling scripts xtask release releases releasing changelog",
	-12,
	"other"
], [
	"github workflow workflows actions gh-action gh_action gh-actions gh_actions renovate eslint clippy vscode devcontainer",
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
const AMBIGUOUS_SCOPES = table$1("scope", [
	"dev test lint",
	-4,
	"other"
]);
function table$1(kind, ...rows) {
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

// src/classify/convention.ts
/** From here on, for or against, type and scopes decide alone. */
const TELLING$1 = 5;
/** Whoever marks a change as breaking wants it to be read, whatever its type. */
const BREAKING$2 = {
	rule: "breaking",
	points: 40
};
/** "feat: add live page to docs": the product is the same as before. */
const INTO_DOCS = /\b(?:to|in|for|on) (?:the )?(?:docs|documentation|readme|website)\.?$/i;
/** "in test", "for the unit tests": of a product that tests, or only of its tests. Paths decide. */
const IN_TESTS = /\b(?:in|for|of) (?:the )?(?:\S{1,30} )?tests?\.?$/i;
/** Nothing but that: what a typo stood in would be named. */
const TYPO = /^(?:fix(?:e[sd])? )?(?:an? |some |minor |small )?typos?\.?$/i;
/** Reads type and scopes. A scope of ours makes of any type what it says itself: `fix(docs): …` is documentation. */
function readConvention(commit) {
	const clues = commit.breaking ? [BREAKING$2] : [];
	const type = ownType(commit);
	const meaning = type === null ? void 0 : TYPES$1.get(type);
	if (meaning) clues.push(meaning.clue);
	const ending = commit.subject.slice(-60);
	if (INTO_DOCS.test(ending) || TYPO.test(commit.subject)) clues.push({
		rule: "wording.about-docs",
		points: -12
	});
	if (IN_TESTS.test(ending)) clues.push({
		rule: "wording.about-tests",
		points: -4
	});
	let category = meaning && Math.abs(meaning.points) >= TELLING$1 ? meaning.category : null;
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
		isTelling: Math.abs(points) >= TELLING$1
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
const NOTHING$4 = /* @__PURE__ */ new Set([
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
	return text === "" || NOTHING$4.has(text) ? null : rule;
}
function demandOf({ token, value }) {
	const rule = RULE_OF.get(token.toLowerCase());
	const text = value.trim().replace(/\.$/, "").toLowerCase();
	if (rule === void 0 || text === "") return null;
	if (NOTHING$4.has(text)) return {
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
		"automation",
		"paths.tooling",
		-4
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
		automation: 0,
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
	return counts.entry > 0 && counts.source + counts.test + counts.automation + counts.tooling + counts.manifest + counts.manual > 0;
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
		if (isOwnBusiness(counts)) clues.push({
			rule: "paths.automation",
			points: -8
		});
		else if (only) clues.push({
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
	if (counts.automation + counts.tooling > 0) clues.push({
		rule: "paths.with-tooling",
		points: -1
	});
	return clues;
}
/** Nothing of it can reach a customer, whatever its title promises. */
function isOwnBusiness({ automation, manual, manifest, entry }) {
	return automation > 0 && manual + manifest + entry === 0;
}

// src/classify/path-kind.ts
/** The first folder of a path that stands here decides. Folders that start with a dot are tooling. */
const FOLDERS = table(["entry", ".changeset .changes .changelog changelog changelogs changelog.d changes news newsfragments unreleased"], ["entry", "changelog_unreleased releasenotes"], ["test", "spec specs e2e testing testdata testutil testutils fixtures __fixtures__ mocks __mocks__"], ["test", "snapshots __snapshots__ androidtest uitests unittests"], ["test", "bench benches benchmark benchmarks fuzz playground"], ["automation", ".github .gitlab .gitea .forgejo .circleci .buildkite .woodpecker .azure-pipelines"], ["automation", ".claude .cursor .codex .agents .gemini"], ["tooling", "ci scripts script tools xtask hack infra infrastructure devops"], ["manual", "docs doc documentation website site book"], ["prose", "examples example samples"]);
const FILES = table(["entry", "changelog changelog.md changelog.rst changelog.txt changes changes.md changes.rst changes.txt"], ["entry", "history.md history.rst news news.md news.rst releases.md release-notes.md releasenotes.md"], ["manifest", "package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb"], ["manifest", "cargo.toml cargo.lock go.mod go.sum pyproject.toml poetry.lock uv.lock setup.cfg requirements.txt"], ["manifest", "setup.py pipfile pipfile.lock go.work go.work.sum deno.json deno.lock jsr.json pnpm-workspace.yaml"], ["manifest", "gemfile gemfile.lock composer.json composer.lock mix.exs mix.lock pubspec.yaml pubspec.lock"], ["manifest", "pom.xml build.gradle build.gradle.kts gradle.properties libs.versions.toml packages.lock.json"], ["manifest", "podfile podfile.lock package.resolved flake.lock deny.toml version version.txt"], ["tooling", "makefile justfile codeowners renovate.json renovate.json5 appveyor.yml codecov.yml dangerfile.js"], ["tooling", "noxfile.py tox.ini rustfmt.toml clippy.toml"], ["automation", ".gitlab-ci.yml .travis.yml azure-pipelines.yml jenkinsfile agents.md claude.md"], ["test", "conftest.py tests.py tests.rs"], ["prose", "license authors contributors notice"]);
const EXTENSIONS$1 = table(["prose", "md mdx rst adoc txt"], ["test", "snap"]);
/** Where prompts and settings of assistants lie; code in such a folder may be a product's. */
const ASSISTANTS = /* @__PURE__ */ new Set([
	"agents",
	"prompts",
	"skills"
]);
const DATA = /\.(?:mdx?|txt|jsonc?|ya?ml|toml)$/;
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
		if (ASSISTANTS.has(folder) && DATA.test(name)) return "automation";
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
const FIXED$1 = {
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
	"paths.automation": "it only changes what the repository runs for itself",
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
	...Object.entries(FIXED$1),
	...[...TYPES$1.keys()].map((type) => [`type.${type}`, `its type is ${type}`]),
	...[...SCOPES.keys(), ...AMBIGUOUS_SCOPES.keys()].map((scope) => [`scope.${scope}`, `its scope is ${scope}`])
]);
/** The reason of a rule. */
function reasonOf$1(rule) {
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
const NOTHING$3 = {
	rule: "none",
	points: 0
};
/**
* Adds up the evidence: a change is public as soon as more speaks for it than against it, and where both weigh the same a person has
* to say. Of clues that are equally strong the first is named.
*/
function weigh$1(...evidence) {
	let points = 0;
	let [strongest, weakest] = [NOTHING$3, NOTHING$3];
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
      test testing testcase unittest testsuite doctest fixture mock coverage e2e benchmark bench fuzz fuzzer
    `
	},
	{
		rule: "wording.about-tests",
		points: -5,
		category: null,
		words: "flaky flake flakiness deflake"
	},
	{
		rule: "wording.about-tooling",
		points: -2,
		category: null,
		words: `
      ci lint linter clippy eslint prettier rustfmt fmt golangci golangci-lint storybook pre-commit precommit renovate
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
      impl codegen scaffolding typing nit minor redundant unnecessary
    `
	},
	{
		rule: "wording.about-dependencies",
		points: -2,
		category: "dependency",
		words: "dependency dependencies deps lockfile submodule crate"
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
const LONGEST$6 = 400;
/** A word, or a code span as a whole: what stands in it is a name. */
const WORD$2 = /`[^`]*`|[\w'-]+/g;
const OPTION_NAME = /(?:^|[\s`(])(?:--[a-z]|[A-Z]{2,}(?:_[A-Z0-9]+)+)/;
/** `TestCompaction`, `BenchmarkParse`: how Go names its tests. */
const TEST_NAME = /(?:^|[\s`(])(?:Test|Benchmark)[A-Z]/;
const VERSION$3 = /(?:^|\s)v?\d+\.\d/;
const DROPS_SUPPORT = /^(?:drop(?:s|ped)?|end(?:s|ed)?|remove[sd]?) .*\bsupport\b/i;
/** Attacks by their full names. */
const ATTACK = /\b(?:(?:sql|command|argument|html|code|header|crlf|shell|template) injection|path traversal|cross-site|remote code execution|privilege escalation|security (?:vulnerability|advisory|fix|issue|hole|update))\b/i;
/** `Lock::with_manifest`: names of code that only its authors call. */
const CODE_PATH = /\w::\w/;
/** Comments of the source: what a product does with comments is for its readers. */
const COMMENT$1 = /^(?:add|fix|correct|update|improve|clarify|remove)\w* (?:(?:an?|the|some) )?(?:(?:outdated|stale|misleading) (?:code )?comments?\b|(?:missing |wrong )?(?:code )?comments?(?:\W*$| typos?\b| (?:explaining|describing|why)\b| (?:about|for|in|indicating|on|to) `))/i;
/** ``Implement `Ord` for `Version` ``, as Rust's types do. */
const IMPLEMENTS = /^impl(?:ement)?\w* `[A-Z]\w*` for `[A-Z]\w*`/i;
/** What its authors alone had to see: no release has it. */
const OWN_SLIP = /^fix\w* (?:(?:an?|the|some) )?(?:compil(?:e|ation|er) errors?|bad merges?)\b/i;
/** `Option<MarkerTree>`: a type of Rust's, which only code can name. */
const GENERIC = /\b(?:Option|Vec|Box|Arc|Rc|Cow|RefCell|Mutex|RwLock)<\w/;
const SOURCE_FILE = /`[\w/.-]+\.(?:rs|go|cc|cpp)`/;
const verbOf = formFinder(VERBS$1);
const topicOf = formFinder(TOPICS);
const OPTION = topicOf("option");
const TESTS$1 = topicOf("test");
const SECURITY = topicOf("vulnerability");
const ABOUT_CODE = topicOf("internal");
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
	const sentence = title.slice(0, LONGEST$6).replaceAll("’", "'");
	const words = sentence.toLowerCase().match(WORD$2) ?? [];
	const verb = verbOf(isRepair(words) ? "fix" : words[0] ?? "") ?? null;
	const topics = [];
	const add = (topic) => {
		if (topic !== void 0 && !topics.includes(topic)) topics.push(topic);
	};
	for (let at = verb === null ? 0 : 1; at < words.length; at++) add(topicOf(words[at] ?? ""));
	if (OPTION_NAME.test(sentence)) add(OPTION);
	if (TEST_NAME.test(sentence)) add(TESTS$1);
	if (ATTACK.test(sentence)) add(SECURITY);
	if (isAboutCode(sentence)) add(ABOUT_CODE);
	const clues = verb === null ? [...topics] : [verb, ...topics];
	if (sentence.includes("`") && !CODE_PATH.test(sentence)) clues.push(CODE);
	if (VERSION$3.test(sentence)) clues.push(NAMES_VERSION);
	if (verb?.rule === "wording.removes" && DROPS_SUPPORT.test(sentence)) clues.push(DROPS);
	return {
		clues,
		verb
	};
}
/** "Add missing newline" adds nothing new. */
function isRepair(words) {
	return words[1] === "missing" && /^add(?:s|ed|ing)?$/.test(words[0] ?? "");
}
function isAboutCode(title) {
	return CODE_PATH.test(title) || GENERIC.test(title) || COMMENT$1.test(title) || OWN_SLIP.test(title) || title.includes("`") && (SOURCE_FILE.test(title) || IMPLEMENTS.test(title));
}
/**
* Makes a function that finds the first group with a word, whatever its inflection. It remembers, as titles use the same words over and
* over. To write out all forms of all words takes a millisecond before the first title is read, four times as long.
*/
function formFinder(groups) {
	const placeOf = /* @__PURE__ */ new Map();
	for (const [place, { words }] of groups.entries()) for (const word of words.trim().split(/\s+/)) if (!placeOf.has(word)) placeOf.set(word, place);
	const found = /* @__PURE__ */ new Map();
	return (form) => {
		if (found.has(form)) return found.get(form);
		const group = groups[Math.min(...basesOf(form).map((word) => placeOf.get(word) ?? groups.length))];
		found.set(form, group);
		return group;
	};
}
/** What a form may be made from: more than English has, as a word that nobody writes does no harm. */
function basesOf(form) {
	const bases = [form];
	for (const ending of ["s", "es"]) if (form.endsWith(ending)) bases.push(form.slice(0, -ending.length));
	for (const ending of ["ed", "ing"]) {
		if (!form.endsWith(ending)) continue;
		const stem = form.slice(0, -ending.length);
		bases.push(`${stem}e`);
		if (!stem.endsWith("e")) bases.push(stem);
		if (stem.length > 1 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
	}
	return bases;
}

// src/classify/classify.ts
/**
* Judges each commit. What somebody said explicitly wins: an override that says what kind of change it is, the author in a trailer, then the rules of the
* configuration, then notes for readers, and words of an override are such. Else type, changed paths and words are weighed, in this order of strength.
*/
function classify(commits, rules = [], pullRequests = []) {
	const requests = new Map(pullRequests.map((request) => [request.number, request]));
	const kindOf = pathSorter();
	const counts = commits.map(({ commit: { paths } }) => paths === null ? null : countPaths(paths, kindOf));
	const entriesAreUsual = areEntriesUsual(counts);
	const shared = sharer();
	return commits.map((commit, at) => {
		const request = commit.pullRequest === null ? void 0 : requests.get(commit.pullRequest);
		const judged = judge$1(commit, counts[at] ?? null, entriesAreUsual);
		return {
			...commit,
			classification: shared(override(judged, commit, rules, request ?? null))
		};
	});
}
/** Makes a function that keeps each judgement once: a few dozen of them stand for many thousands of commits. */
function sharer() {
	const known = /* @__PURE__ */ new Map();
	return (judged) => {
		const { category, visibility, unsure, rule, reason } = judged;
		const key = `${category} ${visibility} ${unsure} ${rule} ${reason}`;
		const same = known.get(key);
		if (same === void 0) known.set(key, judged);
		return same ?? judged;
	};
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
		reason: reasonOf$1(none)
	};
	const convention = readConvention(commit);
	const wording = readWording(commit.reverts?.subject ?? commit.subject);
	const paths = counts === null || convention.isTelling ? [] : pathClues(counts, entriesAreUsual);
	const { visibility, unsure, rule } = weigh$1(convention.clues, messageClues(commit), wording.clues, paths);
	return {
		category: categoryOf(commit, convention, wording, counts),
		visibility,
		unsure,
		rule,
		reason: reasonOf$1(rule)
	};
}
function override(judged, commit, rules, request) {
	const note = commit.notes?.[0];
	const isOverride = note?.rule === "note.override";
	const said = note?.isRuling ? null : readDemand(commit.trailers);
	const demand = isOverride ? null : said;
	const ruling = note?.isRuling ? NO_RULING : askRules(rules, commit, request);
	const category = said?.category ?? ruling.category?.category ?? note?.category ?? judged.category;
	if (demand) {
		const { rule, visibility } = demand;
		return {
			category,
			visibility,
			unsure: false,
			rule,
			reason: reasonOf$1(rule)
		};
	}
	if (!ruling.visibility?.visibility && note !== void 0 && note.visibility !== null) {
		const { rule, visibility } = note;
		return {
			category,
			visibility,
			unsure: false,
			rule,
			reason: reasonOf$1(rule)
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
/** Who wrote what kind it is knew the rules. */
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

// src/errors/catalogue.ts
/** Errors as data, in one list so that nobody writes one twice. In: a code's details. Out: its message, fix, place and exit code. */
/** Of a list in a message. */
const MOST_LISTED$1 = 10;
/** Where people find docs and report bugs. */
const REPOSITORY_URL = "https://github.com/drumroll-notes/drumroll";
function entry(definition) {
	return definition;
}
/** Every error that a person can meet, by code; `fail` accepts nothing else. */
const CATALOGUE = {
	E_GIT_MISSING: entry({
		exitCode: 3,
		example: { directory: "/home/mia/app" },
		message: ({ directory }) => `There is no git on the PATH to read ${quote(directory)} with.`,
		fix: () => "Install git, or run where it is installed."
	}),
	E_GIT_FAILED: entry({
		exitCode: 3,
		example: {
			command: "git log",
			code: "128",
			output: "fatal: bad object HEAD"
		},
		message: ({ command, code, output }) => `${quote(command)} failed (${visible(code)}): ${visible(output)}`,
		fix: () => "Run the same command in that clone; `git fsck` tells whether the clone is damaged."
	}),
	E_GIT_PARTIAL: entry({
		exitCode: 2,
		example: { command: "git diff-tree" },
		message: ({ command }) => `This clone is partial and lacks what ${quote(command)} must read; Drumroll fetches nothing by itself.`,
		fix: () => "Leave out `filter` on actions/checkout; in your own clone, run `git fetch --refetch --no-filter`."
	}),
	E_GIT_NOT_A_REPOSITORY: entry({
		exitCode: 2,
		example: { directory: "/home/mia/notes" },
		message: ({ directory }) => `${quote(directory)} is not inside a git repository.`,
		fix: () => "Run inside a clone, or name one with `--repo DIR`. In a workflow, run actions/checkout first."
	}),
	E_GIT_NO_COMMITS: entry({
		exitCode: 2,
		example: { directory: "/home/mia/new-app" },
		message: ({ directory }) => `The repository in ${quote(directory)} has no commits yet.`,
		fix: () => "Make a first commit, then run again."
	}),
	E_GIT_SHALLOW: entry({
		exitCode: 2,
		example: { from: "v2.3.0" },
		message: ({ from }) => `This clone is shallow and ends before ${quote(from)}, so changes would be missing.`,
		fix: () => "Set `fetch-depth: 0` on actions/checkout; in your own clone, run `git fetch --unshallow --tags`."
	}),
	E_REF_UNKNOWN: entry({
		exitCode: 2,
		example: {
			ref: "v2.30",
			known: ["v2.3.0", "v2.2.0"]
		},
		message: ({ ref, known }) => `Git knows no commit, tag or branch ${quote(ref)} here.${didYouMean(ref, known)}`,
		fix: () => "Check the name with `git rev-parse --verify`; `git fetch --tags` brings tags that are missing."
	}),
	E_REF_NOT_COMMIT: entry({
		exitCode: 2,
		example: { ref: "v2.6.11-tree" },
		message: ({ ref }) => `${quote(ref)} is there, but it marks a folder or a file, not a commit.`,
		fix: () => "Give a tag, branch or commit id that marks a commit; `git cat-file -t NAME` tells what a name marks."
	}),
	E_REF_INVALID: entry({
		exitCode: 2,
		example: { ref: "--output=notes.md" },
		message: ({ ref }) => `${quote(ref)} does not name one commit: git would take it for an option or a range.`,
		fix: () => "Give one tag, branch or commit id, without a leading `-` and without `..`."
	}),
	E_REF_UNRELATED: entry({
		exitCode: 2,
		example: { ref: "gh-pages" },
		message: ({ ref }) => `${quote(ref)} and the newest commit here have no commit in common.`,
		fix: () => "Name the branch that this one will be merged into. In a shallow clone, run `git fetch --unshallow` first: what both share may be missing."
	}),
	E_RANGE_EMPTY: entry({
		exitCode: 2,
		example: {
			from: "v2.4.0",
			to: "main"
		},
		message: ({ from, to }) => `There is no commit between ${quote(from)} and ${quote(to)}.`,
		fix: () => "`--from` must name a commit older than `--to`; see `git log FROM..TO`."
	}),
	E_FILE_UNREADABLE: entry({
		exitCode: 3,
		example: {
			file: "packages/api/package.json",
			reason: "permission denied"
		},
		message: ({ file, reason }) => `${quote(file)} cannot be read: ${visible(reason)}.`,
		fix: () => "Check that the file is there and that you may read it.",
		where: ({ file }) => file
	}),
	E_FILE_ENCODING: entry({
		exitCode: 2,
		example: { file: ".github/drumroll.yml" },
		message: ({ file }) => `${quote(file)} is not UTF-8 text.`,
		fix: () => "Save it as UTF-8; editors have that under \"encoding\".",
		where: ({ file }) => file
	}),
	E_FILE_OUTSIDE: entry({
		exitCode: 2,
		example: {
			file: ".github/drumroll.yml",
			folder: "/home/mia/app"
		},
		message: ({ file, folder }) => `${quote(file)} is a link that leads out of ${quote(folder)}, so it is not followed.`,
		fix: () => "Put the file itself there, or link to one in the same repository.",
		where: ({ file }) => file
	}),
	E_CONFIG_UNREADABLE: entry({
		exitCode: 2,
		example: {
			file: ".github/drumroll.yml",
			reason: "permission denied"
		},
		message: ({ file, reason }) => `The config file ${quote(file)} cannot be read: ${visible(reason)}.`,
		fix: () => "Check the path given to `--config`, and that the file is UTF-8 text.",
		where: ({ file }) => file
	}),
	E_CONFIG_SYNTAX: entry({
		exitCode: 2,
		example: {
			file: ".github/drumroll.yml",
			line: 7,
			column: 3,
			reason: "a key has no value"
		},
		message: ({ file, line, column, reason }) => `${place(file, line, column)} is not valid YAML: ${visible(reason)}.`,
		fix: () => "Correct that line; indentation and an unquoted `:` or `#` are the usual causes.",
		where: ({ file, line, column }) => place(file, line, column)
	}),
	E_CONFIG_INVALID: entry({
		exitCode: 2,
		example: {
			file: ".github/drumroll.yml",
			problems: [{
				line: 3,
				column: 1,
				path: "titel",
				message: "is not a known key",
				value: "titel",
				allowed: ["title", "tags"]
			}, {
				line: 8,
				column: 7,
				path: "publish.on",
				message: "is not known",
				value: "merged",
				allowed: ["merge", "tag"]
			}]
		},
		message: ({ file, problems }) => problemList(file, problems),
		fix: () => "Correct these lines; docs/configuration.md describes every key.",
		where: ({ file, problems }) => firstPlace(file, problems)
	}),
	E_LAUNCH_INVALID: entry({
		exitCode: 2,
		example: {
			file: "launches/scheduled-exports/launch.md",
			problems: [{
				line: 18,
				column: 0,
				path: "Schedule",
				message: "must be a day such as 2026-06-16",
				value: "mid June",
				allowed: []
			}]
		},
		message: ({ file, problems }) => problemList(file, problems),
		fix: () => "Correct these lines of the plan; docs/launches.md shows what each section takes. Nothing was written.",
		where: ({ file, problems }) => firstPlace(file, problems)
	}),
	E_LAUNCH_UNKNOWN: entry({
		exitCode: 2,
		example: {
			slug: "scheduled-export",
			known: ["scheduled-exports", "trash"]
		},
		message: ({ slug, known }) => `There is no launch ${quote(slug)}.${known.length === 0 ? " No launch was started here." : ` Started: ${listNames(known)}.`}${didYouMean(slug, known)}`,
		fix: ({ slug }) => `Name one of them, or start it: \`drumroll launch start ${visible(slug)}\`.`
	}),
	E_LAUNCH_UNSAID: entry({
		exitCode: 1,
		example: { repository: "tidewater/drafts" },
		message: ({ repository }) => `A launch in ${quote(repository)} needs something, and everybody can read this log, so it is not said here.`,
		fix: () => "Run `drumroll launch show --github` in a clone, with your own token: it says what and whose it is."
	}),
	E_LAUNCH_PUBLIC: entry({
		exitCode: 2,
		example: { repository: "tidewater/app" },
		message: ({ repository }) => `Everybody who can read ${quote(repository)} could read the plan of a launch there.`,
		fix: () => "Name a private repository in `drafts.repository`, or set `internal: { allow_public: true }`; without `--github`, plans are files in your clone."
	}),
	E_LAUNCH_STEP: entry({
		exitCode: 2,
		example: {
			slug: "scheduled-exports",
			step: "resume",
			problem: "it is not on hold"
		},
		message: ({ slug, step, problem }) => `\`launch ${visible(step)} ${visible(slug)}\` cannot be done: ${visible(problem)}.`,
		fix: ({ slug, step }) => step === "start" ? "Give it another name; `drumroll launch show` lists those that there are." : `See where it stands: \`drumroll launch show ${visible(slug)}\`.`
	}),
	E_LAUNCH_ENTRY_CLOSED: entry({
		exitCode: 1,
		example: {
			repository: "tidewater/app",
			number: 12
		},
		message: ({ repository, number }) => `Pull request #${number} in ${quote(repository)} was closed without being merged, so its entry is not in the changelog, and no other one is opened.`,
		fix: () => "Reopen it and merge it. If it should be told with the next release instead, delete the newest line `told everyone` from the log of the plan, if there is one."
	}),
	E_GATE_CLOSED: entry({
		exitCode: 1,
		example: {
			what: "beta of scheduled-exports",
			missing: ["Five teams have used it for a week: mia-k (launches/scheduled-exports/launch.md:31)"]
		},
		message: ({ what, missing }) => [`Not ready: ${visible(what)}`, ...missing.map((one) => `  ${visible(one)}`)].join("\n"),
		fix: ({ missing }) => missing.length === 0 ? "The output says what is missing, and whose it is." : "Do what each line says and name who did it, or go on all the same with `--anyway \"why\"`, which the plan keeps."
	}),
	E_CHECK_NO_PULL_REQUEST: entry({
		exitCode: 2,
		example: { event: "push" },
		message: ({ event }) => `The event ${quote(event)} is about no pull request, so there is nothing to check.`,
		fix: () => "Start the workflow `on: pull_request`. Never use `pull_request_target` for it: `check` needs no rights that it gives."
	}),
	E_CHECK_FAILED: entry({
		exitCode: 1,
		example: { problems: ["It breaks something, and nothing says what a reader has to do. (breaking-migration)"] },
		message: ({ problems }) => `The pull request lacks what this repository requires:\n${problems.map((problem) => `  ${visible(problem)}`).join("\n")}`,
		fix: () => "Mend its title or description; docs/check.md says how each rule is met, and `check` in the configuration which ones are required."
	}),
	E_TEMPLATE_NOT_FOUND: entry({
		exitCode: 2,
		example: {
			name: "release/note.hbs",
			known: ["release/notes.hbs", "team/slack.hbs"]
		},
		message: ({ name, known }) => `There is no template ${quote(name)}.${didYouMean(name, known)}`,
		fix: ({ known }) => `Name the file like the template that it replaces: ${listNames(known)}.`
	}),
	E_TEMPLATE_SYNTAX: entry({
		exitCode: 2,
		example: {
			name: "release/notes.hbs",
			line: 4,
			column: 9,
			reason: "each doesn't match if"
		},
		message: ({ name, line, column, reason }) => `${place(name, line, column)} is not a valid template: ${visible(reason)}.`,
		fix: () => "Close every `{{#block}}` with its own `{{/block}}`, and every `{{` with `}}`.",
		where: ({ name, line, column }) => place(name, line, column)
	}),
	E_TEMPLATE_INVALID: entry({
		exitCode: 2,
		example: {
			name: "release/notes.hbs",
			problems: [{
				line: 4,
				column: 7,
				path: "titel",
				message: "is not a known name",
				value: "titel",
				allowed: ["title"]
			}, {
				line: 9,
				column: 3,
				path: "title",
				message: "needs an escaper: {{md title}}",
				value: null,
				allowed: []
			}]
		},
		message: ({ name, problems }) => problemList(name, problems),
		fix: () => "Correct these places; docs/templates.md lists every name and helper.",
		where: ({ name, problems }) => firstPlace(name, problems)
	}),
	E_TEMPLATE_RUNTIME: entry({
		exitCode: 2,
		example: {
			name: "release/notes.hbs",
			line: 12,
			column: 5,
			reason: "md needs one text"
		},
		message: ({ name, line, column, reason }) => `${place(name, line, column)} cannot be rendered: ${visible(reason)}.`,
		fix: () => "Correct that place; docs/templates.md says what each name holds and each helper takes.",
		where: ({ name, line, column }) => place(name, line, column)
	}),
	E_EVIDENCE_UNREADABLE: entry({
		exitCode: 2,
		example: {
			file: "evidence.json",
			reason: "no such file"
		},
		message: ({ file, reason }) => `The evidence file ${quote(file)} cannot be read: ${visible(reason)}.`,
		fix: () => "Give `--evidence` a file that `--save-evidence` wrote.",
		where: ({ file }) => file
	}),
	E_COMBINE_TWICE: entry({
		exitCode: 2,
		example: { repository: "tidewater/app" },
		message: ({ repository }) => `Two of the evidence files are of ${quote(repository)}.`,
		fix: () => "Give `combine` one file a repository; a range that spans both can be drafted in one run."
	}),
	E_EVIDENCE_NOT_JSON: entry({
		exitCode: 2,
		example: {
			file: "evidence.json",
			reason: "unexpected end of input"
		},
		message: ({ file, reason }) => `${quote(file)} is not JSON: ${visible(reason)}.`,
		fix: () => "The file may be cut short: write it again with `--save-evidence`.",
		where: ({ file }) => file
	}),
	E_EVIDENCE_NEWER: entry({
		exitCode: 2,
		example: {
			file: "evidence.json",
			schema: 2,
			supported: 1
		},
		message: ({ file, schema, supported }) => `${quote(file)} has evidence schema ${schema}; this Drumroll reads up to ${supported}.`,
		fix: () => "Update Drumroll, or write the evidence with this version.",
		where: ({ file }) => file
	}),
	E_EVIDENCE_INVALID: entry({
		exitCode: 2,
		example: {
			file: "evidence.json",
			problems: [{
				line: 0,
				column: 0,
				path: "commits.0.sha",
				message: "is not an object id",
				value: "HEAD",
				allowed: []
			}]
		},
		message: ({ file, problems }) => problemList(file, problems),
		fix: () => "Write the file again with `--save-evidence` instead of editing it.",
		where: ({ file }) => file
	}),
	E_TEXT_DENIED: entry({
		exitCode: 1,
		example: {
			path: "releases/next/notes.md",
			line: 14,
			word: "Project Falcon"
		},
		message: ({ path, line, word }) => `${place(path, line, 0)} is public and holds a word of the deny-list: ${quote(word)}.`,
		fix: () => "Take the word out of the pull request it comes from, out of the text if somebody wrote it there, or out of the deny-list.",
		where: ({ path, line }) => place(path, line, 0)
	}),
	E_OUTPUT_UNWRITABLE: entry({
		exitCode: 3,
		example: {
			path: "out/releases/next",
			reason: "permission denied",
			changed: []
		},
		message: ({ path, reason, changed }) => `${quote(path)} cannot be written: ${visible(reason)}. ${changed.length === 0 ? "Nothing was changed." : `Already written: ${listNames(changed)}.`}`,
		fix: () => "Give `--out` a folder that you may write to.",
		where: ({ path }) => path
	}),
	E_OUTPUT_NO_SPACE: entry({
		exitCode: 3,
		example: { path: "out/releases/next/notes.md" },
		message: ({ path }) => `There is no space left to write ${quote(path)}. Nothing was changed.`,
		fix: () => "Free some space and run again.",
		where: ({ path }) => path
	}),
	E_OUTPUT_BUSY: entry({
		exitCode: 3,
		example: {
			path: "out/releases/next/notes.md",
			times: 3
		},
		message: ({ path, times }) => `${quote(path)} changed while it was being written, ${times} times in a row. What somebody else wrote is kept.`,
		fix: () => "Run again when nobody is saving there and no other run is writing.",
		where: ({ path }) => path
	}),
	E_OUTPUT_NEWER: entry({
		exitCode: 2,
		example: {
			path: "out/.drumroll.json",
			schema: 2,
			supported: 1
		},
		message: ({ path, schema, supported }) => `${quote(path)} was written by a later version of Drumroll (schema ${schema}; this one reads up to ${supported}). Nothing was changed.`,
		fix: () => "Update Drumroll, or give `--out` another folder.",
		where: ({ path }) => path
	}),
	E_INIT_BARE: entry({
		exitCode: 2,
		example: { directory: "/srv/git/app.git" },
		message: ({ directory }) => `${quote(directory)} is a bare repository, which has no folder to write files to.`,
		fix: () => "Run `drumroll init` in a clone of it, and push what it writes."
	}),
	E_INIT_CHANGED: entry({
		exitCode: 3,
		example: { path: "/home/mia/app/.github/pull_request_template.md" },
		message: ({ path }) => `${quote(path)} changed after it was shown. It and the files after it were not written.`,
		fix: () => "Run `drumroll init` again, and look at the new diff.",
		where: ({ path }) => path
	}),
	E_RUNNER_FILE: entry({
		exitCode: 3,
		example: {
			variable: "GITHUB_OUTPUT",
			path: "/home/runner/work/_temp/set_output_1",
			reason: "permission denied"
		},
		message: ({ variable, path, reason }) => `The file that ${visible(variable)} names, ${quote(path)}, cannot be written: ${visible(reason)}.`,
		fix: () => "The runner makes this file for each step. On a runner of your own, check its disk and the step's variables.",
		where: ({ path }) => path
	}),
	E_DOCUMENT_UNKNOWN: entry({
		exitCode: 2,
		example: {
			name: "note",
			known: [
				"notes",
				"internal-changelog",
				"team.slack"
			]
		},
		message: ({ name, known }) => `There is no document ${quote(name)}.${didYouMean(name, known)}`,
		fix: ({ known }) => `Use one of: ${listNames(known)}.`
	}),
	E_PACKAGE_UNKNOWN: entry({
		exitCode: 2,
		example: {
			name: "create-vit",
			known: [
				"vite",
				"create-vite",
				"plugin-legacy"
			]
		},
		message: ({ name, known }) => `There is no package ${quote(name)} in this repository.${didYouMean(name, known)}`,
		fix: ({ known }) => known.length > 0 ? `Use one of: ${listNames(known)}.` : "Leave out `--package`: there are none."
	}),
	E_EVENT_UNKNOWN: entry({
		exitCode: 2,
		example: {
			event: "issue_comment",
			known: [
				"pull_request",
				"push",
				"release",
				"schedule",
				"workflow_dispatch"
			]
		},
		message: ({ event }) => `Drumroll has nothing to do on the event ${quote(event)}.`,
		fix: ({ known }) => `Start the workflow on one of: ${listNames(known)}; or set \`command\` yourself.`
	}),
	E_COMMAND_UNAVAILABLE: entry({
		exitCode: 2,
		example: {
			command: "launch",
			reason: "this version does not have it yet"
		},
		message: ({ command, reason }) => `The command ${quote(command)} is not available: ${visible(reason)}.`,
		fix: () => "`drumroll --help` lists the commands of this version."
	}),
	E_USAGE: entry({
		exitCode: 2,
		example: { problem: "unknown option '--form' (Did you mean --from?)" },
		message: ({ problem }) => `The command line is not understood: ${visible(problem)}`,
		fix: ({ command = "draft" }) => `\`drumroll --help\` and \`drumroll ${command} --help\` list what there is.`
	}),
	E_OPTION_INVALID: entry({
		exitCode: 2,
		example: {
			option: "--limit",
			value: "many",
			expected: "a whole number from 1 to 500"
		},
		message: ({ option, value, expected }) => `${visible(option)} needs ${visible(expected)}, not ${quote(value)}.`,
		fix: ({ option }) => `Correct ${visible(option)}, or leave it out; \`drumroll --help\` lists every option.`
	}),
	E_RELEASE_INVALID: entry({
		exitCode: 2,
		example: { value: "v2..4" },
		message: ({ value }) => `${quote(value)} is not a version.`,
		fix: () => "Give `--release` a version such as `2.4.0`, `2.4.0-rc.1` or `2026.6.16`."
	}),
	E_EXPLAIN_NOTHING: entry({
		exitCode: 2,
		example: {
			what: "#412",
			from: "v2.3.0",
			to: "main"
		},
		message: ({ what, from, to }) => `${quote(what)} is no commit or pull request between ${quote(from)} and ${quote(to)}.`,
		fix: () => "Name a commit id or pull request of that range, or change it with `--from` and `--to`."
	}),
	E_GITHUB_NO_TOKEN: entry({
		exitCode: 2,
		example: { api: "https://api.github.com" },
		message: ({ api }) => `There is no token to ask ${visible(api)} with.`,
		fix: () => "In a workflow, leave the input `token` as it is, or give it a secret. Elsewhere set `GITHUB_TOKEN`; without `--github`, drafts, plans and the gate need none."
	}),
	E_GITHUB_NO_REPOSITORY: entry({
		exitCode: 2,
		example: {},
		message: () => "Which repository on GitHub the drafts belong to is not known.",
		fix: () => "Give the clone a remote on GitHub, or set `GITHUB_REPOSITORY` to owner/name."
	}),
	E_GITHUB_UNAUTHORIZED: entry({
		exitCode: 2,
		example: {
			request: "POST /graphql",
			said: "Bad credentials"
		},
		message: ({ request, said }) => `GitHub does not accept the token: ${visible(request)} answered 401 (${visible(said)}).`,
		fix: () => "It is wrong or has expired. Leave out the input `token` to use the run's own, or renew the secret that it names."
	}),
	E_GITHUB_FORBIDDEN: entry({
		exitCode: 3,
		example: {
			request: "PATCH /repos/tidewater/app/issues/12",
			permission: "issues: write",
			said: "Resource not accessible by integration"
		},
		message: ({ request, permission, said }) => `The token may not do ${visible(request)}: it lacks ${quote(permission)} (GitHub said: ${visible(said)}).`,
		fix: ({ permission }) => `Add the line \`${visible(permission)}\` under \`permissions:\` of the job. A GitHub App or a fine-grained token needs the same in its settings; in a fork's pull request GitHub gives read access only.`
	}),
	E_GITHUB_NOT_FOUND: entry({
		exitCode: 3,
		example: {
			what: "GET /repos/tidewater/app",
			permission: "contents: read"
		},
		message: ({ what, permission }) => `GitHub answered 404 for ${visible(what)}: it is not there, or the token may not see it (${visible(permission)}).`,
		fix: ({ permission }) => `Check the name. If it is right, add the line \`${visible(permission)}\` under \`permissions:\` of the job; another repository needs a token of its own, because \`github.token\` sees only this one.`
	}),
	E_GITHUB_PULL_REQUESTS_OFF: entry({
		exitCode: 3,
		example: { repository: "tidewater/app" },
		message: ({ repository }) => `${quote(repository)} does not let GitHub Actions create pull requests.`,
		fix: () => "Tick \"Allow GitHub Actions to create and approve pull requests\" under Settings, Actions, General (an organisation has the same setting), or give `token` a GitHub App's token."
	}),
	E_GITHUB_WORKFLOWS: entry({
		exitCode: 3,
		example: {
			request: "POST /repos/tidewater/app/releases",
			said: "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission"
		},
		message: ({ request, said }) => `GitHub refused ${visible(request)} because of workflow files that differ from the default branch (${visible(said)}).`,
		fix: () => "GITHUB_TOKEN can never have this permission. Give `token` the token of a GitHub App with \"Workflows: write\", or release a commit whose .github/workflows are those of the default branch."
	}),
	E_GITHUB_RATE_LIMITED: entry({
		exitCode: 3,
		example: {
			kind: "the hourly limit of GraphQL points",
			resets: "2026-06-16T11:00:00Z",
			waited: 600
		},
		message: ({ kind, resets, waited }) => `GitHub has no requests left for this token: ${visible(kind)} is used up until ${visible(resets)}, longer than the ${waited} seconds that Drumroll waits.`,
		fix: ({ resets }) => `Run again after ${visible(resets)}. GITHUB_TOKEN has 1,000 an hour for the whole repository; a GitHub App's token has more.`
	}),
	E_GITHUB_UNAVAILABLE: entry({
		exitCode: 3,
		example: {
			request: "POST /graphql",
			reason: "502 Bad Gateway"
		},
		message: ({ request, reason }) => `GitHub did not answer ${visible(request)}: ${visible(reason)}.`,
		fix: () => "Run again later; https://www.githubstatus.com tells of outages. Behind a proxy, check HTTPS_PROXY and NO_PROXY."
	}),
	E_GITHUB_UNCERTAIN: entry({
		exitCode: 3,
		example: {
			request: "POST /repos/tidewater/app/pulls",
			reason: "the connection was cut"
		},
		message: ({ request, reason }) => `Nobody knows whether GitHub carried out ${visible(request)}: ${visible(reason)}.`,
		fix: () => "Run again: Drumroll looks what is there before it writes, so nothing is made twice."
	}),
	E_GITHUB_REFUSED: entry({
		exitCode: 3,
		example: {
			request: "POST /graphql",
			status: 200,
			said: "Field 'titel' doesn't exist on type 'PullRequest'"
		},
		message: ({ request, status, said }) => `GitHub refused ${visible(request)} (${status}): ${visible(said)}`,
		fix: () => "If GitHub's words do not tell what to change, run again; if it stays, report it with this message."
	}),
	E_GITHUB_PARTIAL: entry({
		exitCode: 3,
		example: {
			what: "commits between v2.3.0 and main",
			expected: "2,300",
			got: "1,000"
		},
		message: ({ what, expected, got }) => `GitHub gave only a part of the ${visible(what)}: ${visible(got)} of ${visible(expected)}. Nothing was written.`,
		fix: () => "Run again. If it stays so, set `fetch-depth: 0` on actions/checkout: then the commits come from git."
	}),
	E_STATE_NEWER: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			path: "releases/next.json",
			schema: 2
		},
		message: ({ repository, path, schema }) => `${quote(path)} on the branch drumroll-state of ${visible(repository)} was written by a later version of Drumroll (schema ${schema}). Nothing was written.`,
		fix: () => "Use that version everywhere: look for an older `uses:` line or an older command line."
	}),
	E_PUBLISH_COMMIT_UNKNOWN: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			commit: "4be1c02f9a3d5e6b7c8d9e0f1a2b3c4d5e6f7a8b"
		},
		message: ({ repository, commit }) => `GitHub has no commit ${quote(commit)} in ${visible(repository)}.`,
		fix: () => "Push it first. In a new repository, make a first commit on the default branch."
	}),
	E_PUBLISH_STALE: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			times: 3
		},
		message: ({ repository, times }) => `The drafts in ${visible(repository)} changed ${times} times while they were being written. What was not written yet is left for the next run.`,
		fix: () => "Run again. If it happens often, give the workflow a `concurrency:` group."
	}),
	E_PUBLISH_BUSY: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			until: "2026-06-16T10:03:00Z"
		},
		message: ({ repository, until }) => `Other runs are writing the drafts in ${visible(repository)}, the last one until ${visible(until)}. Nothing was written.`,
		fix: () => "Run again. A `concurrency:` group in the workflow lets runs wait for each other."
	}),
	E_PUBLISH_REFUSED: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			what: "checklist issue",
			said: "Validation Failed: body is too long"
		},
		message: ({ repository, what, said }) => `GitHub does not take the ${visible(what)} in ${visible(repository)}: ${visible(said)}`,
		fix: () => "GitHub's words tell what to change; `drafts:` in the config switches single parts off."
	}),
	E_PUBLISH_BRANCH_REFUSED: entry({
		exitCode: 3,
		example: {
			repository: "tidewater/app",
			branch: "drumroll/main",
			said: "Repository rule violations found"
		},
		message: ({ repository, branch, said }) => `Rules of ${visible(repository)} do not let this token write the branch ${quote(branch)} (GitHub said: ${visible(said)}).`,
		fix: () => "Under Settings, Rules, leave `drumroll/**` and `drumroll-state` out of the ruleset, or let the App whose token you use bypass it; `drafts: { pull_request: false }` does without the branch."
	}),
	E_PUBLISH_HELD: entry({
		exitCode: 1,
		example: { tag: "v2.4.0" },
		message: ({ tag }) => `The notes for ${visible(tag)} are not published: they tell of a launch that is on hold.`,
		fix: () => "Let the launch go on (take the label `hold` off its issue, or `drumroll launch resume`), or take its entry out of the notes and approve them again."
	}),
	E_PUBLISH_NOT_APPROVED: entry({
		exitCode: 1,
		example: {
			tag: "v2.4.0",
			unseen: ["#412 in releases/next/notes.md"],
			blockedBy: []
		},
		message: ({ tag, unseen, blockedBy }) => blockedBy.length > 0 ? `The notes for ${visible(tag)} are not published: ${blockedBy.map(visible).join(" and ")} asked for changes.` : unseen.length === 0 ? `The notes for ${visible(tag)} are not published, because nobody who may approve has approved them.` : [
			`The notes for ${visible(tag)} are not published, because nobody who may approve has approved this:`,
			...unseen.slice(0, MOST_LISTED$1).map((one) => `  ${visible(one)}`),
			...unseen.length > MOST_LISTED$1 ? [`  and ${unseen.length - MOST_LISTED$1} more`] : []
		].join("\n"),
		fix: ({ blockedBy }) => blockedBy.length > 0 ? "They approve, or their review is dismissed; then run again." : "Approve the pull request that holds the drafts (`approvers` in the config says who may), then run again."
	}),
	E_PUBLISH_OTHER_VERSION: entry({
		exitCode: 1,
		example: {
			tag: "v2.4.1",
			draftedAs: "2.4.0",
			path: "releases/2.4.1/notes.md"
		},
		message: ({ tag, draftedAs }) => `The notes for ${visible(tag)} are not published, because they call it ${visible(draftedAs)}.`,
		fix: ({ path }) => `Correct the version in ${visible(path)}, approve that, then run again.`
	}),
	E_PUBLISH_TAG_BEHIND: entry({
		exitCode: 1,
		example: {
			tag: "v2.4.0",
			commit: "4be1c02f9a3d",
			to: "9f8e7d6c5b4a"
		},
		message: ({ tag, commit, to }) => `The notes for ${visible(tag)} tell of changes up to ${visible(to)}, and the tag stands on ${visible(commit)}, which does not have all of them. Nothing was published.`,
		fix: ({ tag }) => `Tag ${visible(tag)} where the notes end, or later; or take out what is not in it and approve again.`
	}),
	E_VERIFY_DIFFERS: entry({
		exitCode: 1,
		example: { problems: ["2.4.0, CHANGELOG.md: The release 2.4.0 has no section. Publish the notes of this version again: its section is added."] },
		message: ({ problems }) => `Not all places say the same:\n${problems.map((problem) => `  ${visible(problem)}`).join("\n")}`,
		fix: () => "Do what each line says, then run `drumroll verify` again."
	}),
	E_CHANNEL_UNFIT: entry({
		exitCode: 1,
		example: { files: [{
			file: "customers.email.md",
			problems: [{
				line: 1,
				column: 0,
				path: "subject",
				message: "is missing",
				value: null,
				allowed: []
			}, {
				line: 4,
				column: 0,
				path: "button",
				message: "needs `link` too",
				value: null,
				allowed: []
			}]
		}] },
		message: ({ files }) => files.map(({ file, problems }) => problemList(file, problems)).join("\n"),
		fix: () => "Edit the lines named, then run `drumroll preview` again. docs/channels.md says what each channel takes.",
		where: ({ files: [first] }) => first === void 0 ? "" : firstPlace(first.file, first.problems)
	}),
	E_CHANNEL_UNKNOWN: entry({
		exitCode: 2,
		example: {
			file: "customers.emial.md",
			channel: "emial",
			known: [
				"email",
				"in-app",
				"slack"
			]
		},
		message: ({ file, channel, known }) => `The name of ${quote(file)} does not say which channel it is for.${didYouMean(channel, known)}`,
		fix: ({ known }) => `Name it <audience>.<channel>.md, such as customers.email.md. Channels: ${listNames(known)}.`,
		where: ({ file }) => file
	}),
	E_PREVIEW_NOTHING: entry({
		exitCode: 2,
		example: { folder: "releases/next" },
		message: ({ folder }) => `There is no announcement in ${quote(folder)}.`,
		fix: () => "Announcements are named <audience>.<channel>.md, such as customers.email.md; `drumroll draft --out DIR` writes them.",
		where: ({ folder }) => folder
	}),
	E_NOTICES_STRICT: entry({
		exitCode: 1,
		example: { notices: ["#412: the release note is empty"] },
		message: ({ notices }) => ["`strict` is set, and there are notices:", ...notices.map((notice) => `  ${visible(notice)}`)].join("\n"),
		fix: () => "Correct them, or set `strict: false` to let them pass."
	}),
	E_LEDGER_MISMATCH: entry({
		exitCode: 70,
		example: {
			missing: ["4be1c02", "9d0a7f1"],
			extra: ["00c0ffe"]
		},
		message: ({ missing, extra }) => [
			"The ledger does not account for every commit exactly once, so no notes were made.",
			...missing.length > 0 ? [`  Without a fate: ${listNames(missing)}`] : [],
			...extra.length > 0 ? [`  Not among git's: ${listNames(extra)}`] : []
		].join("\n"),
		fix: () => `This is a mistake of Drumroll's own. Please report it: ${REPOSITORY_URL}/issues/new`
	})
};

// src/errors.ts
/** Shared by every stage and both doors: in goes a code of the catalogue or anything thrown, out come words a person can act on. */
/** An error of the catalogue: what happened, with the value, and how to fix it. Made by {@link fail}. */
var DrumrollError = class extends Error {
	name = "DrumrollError";
	code;
	/** What to do about it. */
	fix;
	/** `file`, `file:line` or `file:line:column`; empty when the error has no place. */
	where;
	exitCode;
	constructor(code, details, options) {
		const entry = ENTRIES[code];
		super(entry.message(details), options);
		this.code = code;
		this.fix = entry.fix(details);
		this.where = visible(entry.where?.(details) ?? "");
		this.exitCode = entry.exitCode;
	}
};
/** The catalogue again, typed so that the compiler pairs each code with its own details. */
const ENTRIES = CATALOGUE;
/** Makes an error of the catalogue, to be thrown: `throw fail('E_REF_UNKNOWN', { ref })`. */
function fail(code, details, options) {
	return new DrumrollError(code, details, options);
}
/** Puts anything that was thrown into words and never throws itself. What the catalogue does not know is our own bug. */
function describeError(error) {
	if (error instanceof DrumrollError) {
		const { code, message, fix, exitCode } = error;
		return {
			code,
			message,
			fix,
			exitCode
		};
	}
	const { name, message, stack } = asError(error);
	return {
		code: "E_BUG",
		message: `Drumroll stopped because of a mistake of its own: ${visible(`${name}: ${message}`)}`,
		fix: `Please report it: ${reportLink(name, stack)}`,
		exitCode: 70
	};
}
function asError(error) {
	if (error instanceof Error) return {
		name: error.name,
		message: error.message,
		stack: (error.stack ?? "").replace(error.message, "")
	};
	try {
		return {
			name: "thrown",
			message: String(error),
			stack: ""
		};
	} catch {
		return {
			name: "thrown",
			message: typeof error,
			stack: ""
		};
	}
}
const MOST_FRAMES = 8;
/** Only frames, with paths inside this program: the message may quote a private repository, and issues are public. */
function reportLink(name, stack) {
	const frames = stack.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, MOST_FRAMES).map((line) => line.trim().replace(/[^\s(]*\/(?=(?:src|dist|node_modules)\/)/, ""));
	const query = new URLSearchParams({
		title: `Unexpected ${name}`,
		body: [
			"What I ran:",
			"",
			"What I expected:",
			"",
			"```",
			name,
			...frames,
			"```"
		].join("\n")
	});
	return `${REPOSITORY_URL}/issues/new?${query}`;
}

// src/collect/pull-request-templates.ts
/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = [
	".github/",
	"",
	"docs/"
];
const NAMES$1 = ["pull_request_template.md", "PULL_REQUEST_TEMPLATE.md"];
/** Where a template can be, and the folder of several. */
const FORM_FILES = PLACES.flatMap((place) => NAMES$1.map((name) => `${place}${name}`));
const FORM_FOLDER = ".github/PULL_REQUEST_TEMPLATE";
/** From the checkout, as settings are. They only tell more, so what cannot be read is left out. */
async function readPullRequestTemplates(files, root) {
	if (root === null) return [];
	const listed = await files.listWithin(root, FORM_FOLDER).catch(() => []);
	const paths = [...FORM_FILES, ...listed.filter((name) => /\.md$/i.test(name)).map((name) => `${FORM_FOLDER}/${name}`)];
	const texts = await Promise.all(paths.map((path) => files.readWithin(root, path).catch(() => null)));
	return uniqueTexts(paths.map((path, at) => ({
		path,
		text: texts[at] ?? ""
	})));
}
/** Where names differ in case only on disks that do not tell, the same text comes twice. */
function uniqueTexts(files) {
	const found = /* @__PURE__ */ new Map();
	for (const file of files) if (file.text !== "" && !found.has(file.text)) found.set(file.text, file);
	return [...found.values()];
}

// src/collect/settings.ts
/** Collect: the repository's own settings. In: its folder. Out: config, templates, overrides and glossary as texts. */
const CONFIG_FILES = [".github/drumroll.yml", ".github/drumroll.yaml"];
const GLOSSARY_FILES = [".github/drumroll/glossary.yml", ".github/drumroll/glossary.yaml"];
/** Templates of a repository, each named like the one it replaces. */
const TEMPLATE_FOLDER = ".github/drumroll/templates";
/** What people wrote after the merge, a file a pull request. */
const OVERRIDE_FOLDER = ".github/drumroll/overrides";
/** Plans of launches, each in a folder of its own. */
const LAUNCH_FOLDER = "launches";
const LAUNCH_FILE = "launch.md";
/** Those of past releases may lie there. */
const MOST_OVERRIDES = 2e4;
/**
* Reads settings from the checkout that the program was started in, never from a commit under discussion.
* @param root Null for a bare repository, which has no files of its own.
* @param configFile What `--config` says, absolute; null for the usual place.
* @throws `E_CONFIG_UNREADABLE` when a named file is missing, `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
*/
async function readSettings(files, root, configFile) {
	const [config, templates, overrides, glossary, pullRequestTemplates, launches] = await Promise.all([
		configFile === null ? readFirst(files, root, CONFIG_FILES) : readNamed(files, configFile),
		readFolder(files, root, TEMPLATE_FOLDER, ".hbs"),
		readFolder(files, root, OVERRIDE_FOLDER, ".md", MOST_OVERRIDES),
		readFirst(files, root, GLOSSARY_FILES),
		readPullRequestTemplates(files, root),
		readPlanFiles(files, root)
	]);
	return settingsOf({
		config,
		templates,
		overrides,
		glossary,
		pullRequestTemplates,
		launches
	});
}
/** Leaves out what most repositories have none of. */
function settingsOf(found) {
	const { config, templates, overrides, glossary, pullRequestTemplates, launches } = found;
	return {
		config,
		templates,
		...pullRequestTemplates.length > 0 ? { pullRequestTemplates } : {},
		...overrides.length > 0 ? { overrides } : {},
		...glossary !== null ? { glossary } : {},
		...launches.length > 0 ? { launches } : {}
	};
}
/** Each under its path from the root, by which people know it. */
async function readPlanFiles(files, root) {
	return (await readFolder(files, root, LAUNCH_FOLDER, `/${LAUNCH_FILE}`, MOST_OVERRIDES)).filter(({ path }) => path.split("/").length === 2).map(({ path, text }) => ({
		path: `${LAUNCH_FOLDER}/${path}`,
		text
	}));
}
/** Reads the file that `--config` names. @throws `E_CONFIG_UNREADABLE`. */
async function readNamed(files, path) {
	const text = await files.read(path);
	if (text === null) throw fail("E_CONFIG_UNREADABLE", {
		file: path,
		reason: "there is no such file"
	});
	return {
		path,
		text
	};
}
async function readFirst(files, root, paths) {
	if (root === null) return null;
	for (const path of paths) {
		const text = await files.readWithin(root, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
/** Systems limit how many files are open at once. */
const MOST_OPEN = 200;
/** Files named by their path below the folder. */
async function readFolder(files, root, folder, ending, most) {
	if (root === null) return [];
	const names = (await files.listWithin(root, folder, most)).filter((name) => name.endsWith(ending));
	const read = [];
	for (let at = 0; at < names.length; at += MOST_OPEN) {
		const texts = names.slice(at, at + MOST_OPEN).map(async (path) => ({
			path,
			text: await files.readWithin(root, `${folder}/${path}`) ?? ""
		}));
		read.push(...await Promise.all(texts));
	}
	return read;
}

// src/model.ts
const CATEGORIES = [
	"breaking",
	"security",
	"deprecation",
	"feature",
	"improvement",
	"fix",
	"performance",
	"documentation",
	"dependency",
	"other"
];
/** What becomes of a finding of `check`: nothing, a remark, or a failed check. */
const CHECK_LEVELS = [
	"off",
	"warn",
	"require"
];
/** Everything that `check` looks for; src/check/check-rules.ts says what each is about. */
const CHECK_RULES = [
	"note-missing",
	"note-unfilled",
	"breaking-migration",
	"denied-word",
	"flag-unsaid",
	"reader-subject",
	"no-implementation",
	"vague-fix",
	"ticket-id",
	"sentence-length",
	"wordy",
	"hype",
	"belittling",
	"future"
];
const VISIBILITIES = ["public", "internal"];
/** Rules by which a change is held back: its author says that customers cannot use it yet. */
const HOLDS = /* @__PURE__ */ new Set([
	"trailer.feature-flag",
	"trailer.launch",
	"launch.held"
]);
/** Customers and integrators are outside; the others are colleagues. */
const AUDIENCES = [
	"customers",
	"integrators",
	"support",
	"sales",
	"executives",
	"team",
	"engineering"
];

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
		const { isBot, alone } = read(authorOf$1(only));
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
function authorOf$1({ commit: { author, login } }) {
	return login === void 0 ? author : {
		...author,
		login
	};
}
function people(commits) {
	const found = commits.map(authorOf$1);
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

// src/markdown/split-sentence.ts
/** Markdown, sentences: inline text in; its first sentence and what follows it out. */
/** Ends after a period, question or exclamation mark before a capital or code: "e.g. this" and "v1.2" go on. */
const END$1 = /(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?](?= [\p{Lu}`])/u;
/** The rest is empty where there is only one. */
function splitSentence(text) {
	const end = END$1.exec(text);
	return end === null ? [text, ""] : [text.slice(0, end.index + 1), text.slice(end.index + 2)];
}

// src/compose/reader-text.ts
/** Compose: words meant for readers. In: the commits of a unit. Out: the notes, and the title and benefit in the first of them. */
const NONE$11 = [];
/** The notes of a unit: those of the commit that speaks, which has the pull request's, else those of every other. */
function notesOf(primary, commits) {
	if (primary.notes !== void 0) return primary.notes;
	if (commits.length === 1) return NONE$11;
	const all = commits.flatMap(({ notes }) => notes ?? NONE$11);
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
/** What a sentence says that tells of the past: as a title, it would say the opposite of what holds now. */
const ONCE = /^(?:previously|formerly|until now|up to now)\b/i;
/** What says only that a change is one: "This PR adds X." */
const SELF = /^this (?:change|commit|pr|mr|patch|(?:pull|merge) request) (?:also )?(?=(?:add|allow|change|enable|ensure|fixe|implement|improve|increase|introduce|make|move|prevent|reduce|remove|rename|replace|support|update)s )/i;
/** Of what breaks, the rest says what to do about it, unless that is said apart. */
function textOf(text, source, breaking, migration) {
	const [title, rest] = splitSentence(text.replace(SELF, ""));
	if (rest !== "" && ONCE.test(title)) return pastOf(text, source, breaking, migration);
	if (breaking && migration === "" && rest !== "") return {
		title,
		benefit: null,
		migration: rest
	};
	return {
		title,
		benefit: {
			text: rest === "" ? title : rest,
			source
		},
		migration
	};
}
function pastOf(text, source, breaking, migration) {
	if (breaking && migration === "") return {
		title: "",
		benefit: null,
		migration: text
	};
	return {
		title: "",
		benefit: {
			text,
			source
		},
		migration
	};
}
function findTrailer(commits, token) {
	for (const commit of commits) for (const trailer of commit.trailers) if (token.test(trailer.token) && !isNone(trailer.value)) return {
		text: trailer.value,
		source: `the ${trailer.token} line of ${placeOf$1(commit, trailer.token)}`
	};
	return null;
}
/** Trailers come from messages and from descriptions of pull requests. */
function placeOf$1({ commit, pullRequest }, token) {
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
/** Lists, tables, quotations and code are laid out by their author. */
const LAID_OUT = /^(?:[-+*>|#]|\d{1,9}[.)] |`{3}|~{3})/m;
/**
* Text that goes on after a title: each paragraph starts and ends like a sentence. No other word changes.
* @param text Inline text with paragraphs apart by blank lines.
*/
function toProse(text, product) {
	if (LAID_OUT.test(text)) return text;
	return text.split("\n\n").map((paragraph) => capitalize(withPeriod(paragraph), product)).join("\n\n");
}
/** One word alone is no sentence, and an address takes no period. */
function withPeriod(paragraph) {
	const start = paragraph.lastIndexOf(" ");
	return start >= 0 && /[\p{L}\p{N}`)]$/u.test(paragraph) && !paragraph.includes("://", start) ? `${paragraph}.` : paragraph;
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
	const sentence = sentenceOf([
		title,
		primary.subject,
		primary.rawSubject
	], context.product);
	const suggestions = written === null ? primary.suggestions ?? [] : [];
	const benefit = (written === null ? null : {
		...written,
		text: written.text === title ? sentence : toProse(written.text, context.product)
	}) ?? (isBreaking ? null : findBenefit(classification, suggestions));
	const others = suggestions.filter(({ text }) => text !== benefit?.text);
	const footer = breakingCommits.map((commit) => commit.breakingText).find((text) => text !== "") ?? "";
	const { category, visibility, unsure, rule, reason } = classification;
	return {
		category: isBreaking ? "breaking" : category,
		visibility: isBreaking && unsure ? "public" : visibility,
		unsure: !isBreaking && unsure,
		rule,
		reason,
		id: pullRequest === null ? `c-${primary.commit.sha.slice(0, 12)}` : `pr-${pullRequest}`,
		title: sentence,
		launch: null,
		repository: context.slug,
		scope: unique(primary.scopes),
		packages: context.packagesOf(commits),
		breaking: isBreaking,
		migration: toProse(migration || footer, context.product),
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
		...labelsOf(unit),
		...flagOf(classification, commits),
		weight: weigh(classification, isBreaking, benefit, unit)
	};
}
function labelsOf({ request }) {
	const labels = request?.labels ?? [];
	return labels.length === 0 ? {} : { labels };
}
/** The last word counts, as in all trailers. */
function flagOf({ rule }, commits) {
	if (rule !== "trailer.feature-flag") return {};
	const flag = commits.flatMap((commit) => commit.trailers).findLast(({ token }) => token.toLowerCase() === "feature-flag")?.value.trim();
	return flag === void 0 || flag === "" ? {} : { flag };
}
/** The first that holds a word: a title may be an emoji. */
function sentenceOf(texts, product) {
	for (const text of texts) {
		const sentence = toSentence(text, product);
		if (/[\p{L}\p{N}]/u.test(sentence)) return sentence;
	}
	return "A commit without a message.";
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
		bySubject ??= indexSubjects(units, new Set(claims.map((claim) => bare$4(claim.subject))));
		const title = bare$4(subject);
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
		const [whole, own] = [bare$4(unit.primary.rawSubject), bare$4(unit.primary.subject)];
		add(whole, unit);
		if (own !== whole) add(own, unit);
	}
	return bySubject;
}
/** Subjects compare without pull request numbers and case: tools add and drop both when they quote one. */
function bare$4(subject) {
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
	"launch.held": "it belongs to a launch that public text may not speak of now"
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
		joined.set(newest, join$2(newest, older));
		for (const change of older) folded.add(change);
	}
	return changes.filter((change) => !folded.has(change)).map((change) => joined.get(change) ?? change);
}
function join$2(newest, older) {
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
* is the copy, by a message that names the pull request that it copies, or by one title with the number of one pull request.
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
	const own = /* @__PURE__ */ new Map();
	const copied = /* @__PURE__ */ new Map();
	for (const { commit, version, cherryPickedFrom, backportOf, pullRequest, rawSubject } of shipped) {
		if (reverted.has(commit.sha)) continue;
		if (pullRequest !== null) own.set(pullRequest, version);
		if (backportOf !== void 0) copied.set(backportOf, version);
		bySha.set(commit.sha, version);
		if (cherryPickedFrom !== null) bySha.set(cherryPickedFrom, version);
		for (const title of [rawSubject, rawSubject.replace(OWN_NUMBER, "")]) if (NUMBERED.test(title)) byTitle.set(title, version);
	}
	return ({ commit, cherryPickedFrom, backportOf = -1, pullRequest, rawSubject }) => bySha.get(commit.sha) ?? bySha.get(cherryPickedFrom ?? "") ?? copied.get(pullRequest ?? -1) ?? copied.get(backportOf) ?? own.get(backportOf) ?? byTitle.get(rawSubject) ?? byTitle.get(rawSubject.replace(OWN_NUMBER, ""));
}

// src/compose/hide-unreleased-fixes.ts
/** Words before a number that say what a fix repairs: "follow-up to #12", "regression from #12". */
const REPAIRS = /\b(?:follow[- ]?ups? (?:to|on|of|for|from)|introduced (?:in|by|with)|regress(?:ion|ed)? (?:in|from|of|since|by|introduced in)|broken (?:in|by|since)|caused by) (?:PR |pull request )?#(\d{1,9})\b/gi;
/** How each of them begins. */
const SIGN$5 = /follow|introd|regres|broken|caused/i;
/** A body is searched up to this length: the rest of a very long one tells nothing about what it repairs. */
const LONGEST_BODY = 4e3;
/**
* Turns public fixes internal when they repair a change of the same range: customers never had that problem. The evidence
* is a `Fixes: <sha>` trailer (https://docs.kernel.org/process/submitting-patches.html) or a phrase that names the pull
* request.
* @param units Of the changes, in the same order.
*/
function hideUnreleasedFixes(changes, units) {
	const isOfRange = abbreviationFinder(changes);
	const isMergedHere = numberFinder(changes);
	return changes.map((change, place) => {
		const primary = units[place]?.primary;
		if (primary === void 0 || change.category !== "fix" || change.visibility !== "public") return change;
		return repairsCommit(primary, isOfRange) || repairsPullRequest(primary, change, isMergedHere) ? {
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
/** Makes a function that says whether a pull request is of the range; it indexes them when it is first asked. */
function numberFinder(changes) {
	let index;
	return (number) => {
		index ??= new Set(changes.flatMap(({ pullRequests }) => pullRequests.map((one) => one.number)));
		return index.has(number);
	};
}
function repairsPullRequest(primary, { pullRequests }, isMergedHere) {
	const text = `${primary.subject}\n${primary.body.slice(0, LONGEST_BODY)}`;
	if (!text.includes("#") || !SIGN$5.test(text)) return false;
	for (const [, digits = ""] of text.matchAll(REPAIRS)) {
		const number = Number(digits);
		if (isMergedHere(number) && !pullRequests.some((own) => own.number === number)) return true;
	}
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
	const marked = commits.filter(({ cherryPickedFrom, backportOf, rawSubject }) => cherryPickedFrom !== null || backportOf !== void 0 || copiedNumber(rawSubject) !== null);
	const twins = twinsIn(changes, commits);
	if (marked.length === 0 && twins.size === 0) return changes;
	const changeOf = /* @__PURE__ */ new Map();
	for (const change of changes) for (const sha of change.commits) changeOf.set(sha, change);
	const pickedFrom = new Map([...twins, ...readOriginals(marked, changes, changeOf)]);
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
	return changes.filter((change) => !copies.has(change)).map((change) => join$1(change, copiesOf.get(change) ?? []));
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
function join$1(original, copies) {
	if (copies.length === 0) return original;
	const all = [original, ...copies];
	return {
		...original,
		commits: all.flatMap(({ commits }) => commits),
		pullRequests: all.flatMap(({ pullRequests }) => pullRequests),
		packages: [...new Set(all.flatMap(({ packages }) => packages))]
	};
}
/** The original of each copy: as git marks it or its message says it, else by the number in a backport's title, where the titles are equal too. */
function readOriginals(marked, changes, changeOf) {
	const byNumber = new Map(changes.flatMap((change) => change.pullRequests.map(({ number }) => [number, change])));
	const originals = /* @__PURE__ */ new Map();
	for (const { commit, cherryPickedFrom, backportOf, rawSubject } of marked) {
		const original = byNumber.get(backportOf ?? copiedNumber(rawSubject) ?? -1);
		const isSame = backportOf !== void 0 || original?.title === changeOf.get(commit.sha)?.title;
		const from = cherryPickedFrom ?? (original !== void 0 && isSame ? original.commits[0] : void 0);
		if (from !== void 0) originals.set(commit.sha, from);
	}
	return originals;
}
/**
* The older of two commits that one person wrote at one time in the same words, by the newer: a branch that was rebased and merged as it
* had been leaves both. What a pull request brought is told apart by its number.
*/
function twinsIn(changes, commits) {
	const byTitle = /* @__PURE__ */ new Map();
	const alike = /* @__PURE__ */ new Map();
	for (const { title, commits: own, pullRequests } of changes.toReversed()) {
		const [sha, ...others] = own;
		if (sha === void 0 || others.length > 0 || pullRequests.length > 0) continue;
		const older = byTitle.get(title);
		if (older === void 0) byTitle.set(title, sha);
		else alike.set(sha, older);
	}
	if (alike.size === 0) return alike;
	const wanted = new Set([...alike].flat());
	const bySha = new Map(commits.flatMap(({ commit }) => wanted.has(commit.sha) ? [[commit.sha, commit]] : []));
	return new Map([...alike].filter(([newer, older]) => isTwin(bySha.get(newer), bySha.get(older))));
}
function isTwin(one, other) {
	return one?.authoredAt !== void 0 && one.authoredAt === other?.authoredAt && one.message === other.message && one.author.email === other.author.email;
}

// src/compose/launch-slug.ts
/** Compose: a launch's short name. In: its name, as people type it. Out: what its folder is called. */
/** As long as a plan's folder may be called. */
const LONGEST$5 = 60;
/**
* `Scheduled Exports` and `scheduled_exports` are `scheduled-exports`; accents go, as in an address. A name in another script is told by
* its letters' numbers in Unicode: `予約` is `4e88-7d04`.
* @returns Empty for a name without a letter or digit.
*/
function launchSlug(name) {
	const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return (/[a-z0-9]/.test(plain) ? plain : numbersOf(plain)).replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, LONGEST$5).replace(/-$/, "");
}
function numbersOf(name) {
	return (name.match(/[\p{L}\p{N}]/gu) ?? []).map((letter) => letter.codePointAt(0)?.toString(16)).join("-");
}

// src/compose/launch-of-label.ts
/** Compose: labels that name a launch. In: a label. Out: the launch's short name, as its folder is called, and what people call it. */
/**
* `launch: scheduled-exports` and `launch/Scheduled Exports` say the same: what somebody types for a person holds back as well.
* @returns Null for a label that names none.
*/
function launchOfLabel(label) {
	const typed = /^launch\s*[:/](.+)$/iu.exec(label)?.[1]?.trim() ?? "";
	const slug = launchSlug(typed);
	return slug === "" ? null : {
		slug,
		name: /^[a-z0-9_-]+$/.test(typed) ? "" : typed
	};
}

// src/compose/tell-launches.ts
/** What the entry of a launch is called: `launch-exports.ga`. */
const LAUNCH_ID = "launch-";
/** Enough to be a heading. */
const WEIGHT = 20;
/** Readers have to act on these, so they keep an entry of their own. */
const OWN_ENTRY = /* @__PURE__ */ new Set([
	"breaking",
	"security",
	"deprecation"
]);
/** A change belongs to a launch by the plan's list, a trailer, the flag that it is behind, or a label `launch: name`. */
function tellLaunches(changes, facts) {
	const { launches, evidence } = facts;
	if (launches.length === 0) return changes;
	const launchOf = launchFinder(facts);
	const placed = changes.map((change) => ({
		change,
		launch: launchOf(change)
	}));
	const isPart = ({ visibility, breaking, category }) => visibility === "public" && !breaking && !OWN_ENTRY.has(category);
	const told = launches.flatMap((launch) => {
		const own = placed.filter((one) => one.launch === launch && isPart(one.change));
		if (launch.needsChanges && own.length === 0) return [];
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
		if (telling !== void 0 && isPart(change)) return change === telling.first ? [telling.entry] : [];
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
	const listed = changes.filter(({ repository }) => repository === null || isSame(repository, home)).map(({ number }) => ({
		number,
		repository: home
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
function isSame(slug, other) {
	return slug?.toLowerCase() === other?.toLowerCase();
}
/** Of several launches, the one that is not told of decides. */
function launchFinder({ commits, evidence, launches }) {
	const home = evidence.repository.slug;
	const keyOf = ({ number, repository }) => `${repository ?? home}#${number}`.toLowerCase();
	const bySlug = grouped(launches.map((launch) => [launch.slug, launch]));
	const byReference = grouped(launches.flatMap((launch) => launch.changes.map((reference) => [keyOf(reference), launch])));
	const labelsOf = new Map(evidence.pullRequests.map(({ number, labels }) => [number, labels]));
	const saying = new Map(commits.map((one) => [one.commit.sha, one]));
	const listing = (reference) => byReference.get(keyOf(reference)) ?? [];
	const ofLabel = (label) => bySlug.get(launchOfLabel(label)?.slug ?? "") ?? [];
	return ({ pullRequests, issues, commits: own }) => {
		const said = own.flatMap((sha) => saying.get(sha) ?? []);
		const referred = said.flatMap(({ commit, reverts }) => [...referencesIn(commit.message), ...reverts?.pullRequest == null ? [] : [{
			number: reverts.pullRequest,
			repository: null
		}]]);
		const found = [
			...[
				...pullRequests,
				...issues,
				...referred
			].flatMap(listing),
			...pullRequests.flatMap(({ number }) => labelsOf.get(number) ?? []).flatMap(ofLabel),
			...said.flatMap(({ launch = "" }) => bySlug.get(launch) ?? [])
		];
		return found.find(({ isOpen }) => !isOpen) ?? found[0] ?? null;
	};
}
/** A line of a body that says what it belongs to; any other may mention what it likes. */
const BELONGING = /^[ \t]*(?:refs?|references|part of|follow[ -]?up(?: to| of)?|see|fix(?:e[sd])?|close[sd]?|resolve[sd]?|backports?(?: of)?)\b[: \t]/i;
/** Those of the subject, and of lines that say what the commit belongs to. */
function referencesIn(message) {
	if (!message.includes("#")) return [];
	return message.split("\n").filter((line, at) => at === 0 || BELONGING.test(line)).flatMap((line) => [...line.slice(0, 1e3).matchAll(/(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})\b/g)].map(([, repository = null, number]) => ({
		number: Number(number),
		repository
	})));
}
function grouped(pairs) {
	const groups = /* @__PURE__ */ new Map();
	for (const [key, launch] of pairs) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [launch]);
		else group.push(launch);
	}
	return groups;
}

// src/compose/ledger.ts
/** Compose: the fate of every commit and pull request. In: what became of each. Out: {@link LedgerEntry}s, proven complete. */
/**
* Writes one entry a commit in the order of history, then one a pull request.
* @throws `E_LEDGER_MISMATCH` when its commits are not exactly the range's.
*/
function buildLedger(facts) {
	const { commits, pullRequests } = writeEntries(facts);
	prove(commits, facts.revisions);
	return [...commits, ...pullRequests];
}
function writeEntries({ units, changes, excluded, requests }) {
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
	return {
		commits,
		pullRequests
	};
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
		where: named$2(unexplained)
	}] : []];
}
function named$2(changes) {
	const names = changes.map(({ id }) => id.replace(/^pr-/, "#"));
	const rest = names.length - MOST_NAMED;
	return rest > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
}

// src/compose/package-finder.ts
const NONE$10 = [];
/**
* Makes a function that finds packages by changed paths where those are known, and by scope otherwise; in the order of `packages`. It
* looks names and folders up: thousands of packages, as monorepos have them, times thousands of paths are too many to compare.
*/
function packageFinder(packages) {
	if (packages.length === 0) return () => NONE$10;
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
	const { units, excluded } = groupCommits(evidence, commits, context);
	const kept = units.map((unit) => withoutExcluded(unit, excluded)).filter((unit) => unit !== null);
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
		date: dateOf(range.date, rules.launches ?? []),
		...dueOf(evidence),
		bump,
		versionReason: reason,
		rangeReason: range.reason,
		changes,
		ledger,
		contributors: contributorsOf(commits, evidence.earlierAuthors, context.readPerson),
		versions: versionMoves(evidence, version, kept, context.product),
		issues: evidence.issues,
		...evidence.openIssues === void 0 ? {} : { openIssues: evidence.openIssues },
		notices: [...evidence.notices, ...noticesOf(changes, commits.length)]
	};
}
/** Commits that belong together, and what of them is left out. The history's index is large, and nothing later needs it. */
function groupCommits(evidence, commits, context) {
	const { range, repository, packages, pullRequests } = evidence;
	const history = indexHistory(commits);
	const units = groupUnits(history, repository.slug, wasAsked(evidence) ? pullRequests : null);
	return {
		units,
		excluded: excludeUnits(units, history, packages.length > 0 ? range.package : null, context)
	};
}
/** What reached everyone after the last commit is news of that day. */
function dateOf(date, launches) {
	return [date, ...launches.flatMap(({ day }) => day === "" ? [] : [`${day}T00:00:00Z`])].reduce((last, one) => one.slice(0, 10) > last.slice(0, 10) ? one : last);
}
/** Two milestones are two plans, and nobody can say which one the release is. */
function dueOf({ pullRequests }) {
	const planned = pullRequests.filter(({ milestone }) => milestone !== null);
	const [due, ...others] = new Set(planned.map(({ milestoneDue = "" }) => milestoneDue.slice(0, 10)));
	const [, ...more] = new Set(planned.map(({ milestone }) => milestone));
	return due === void 0 || due === "" || others.length + more.length > 0 ? {} : { due };
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
/** Null where nothing is left; most units lose nothing and stay the same object. */
function withoutExcluded(unit, excluded) {
	if (!unit.commits.some(({ commit }) => excluded.has(commit.sha))) return unit;
	const left = unit.commits.filter(({ commit }) => !excluded.has(commit.sha));
	return left.length === 0 ? null : withCommits(unit, left);
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
	ask_pages: true,
	documents: {},
	labels: { ui: [] },
	drafts: {
		pull_request: true,
		release: true,
		checklist: true
	},
	bots: [],
	owners: {},
	approvers: [],
	publish: {
		on: "tag",
		hotfix: {
			labels: ["hotfix"],
			branches: ["hotfix/**"],
			maintenance: false
		}
	},
	launches: {
		stages: [
			"early-access",
			"beta",
			"ga"
		],
		retirement_stages: [
			"announced",
			"last-call",
			"removed"
		],
		notice_days: 14
	},
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
	for (let position = start; isDigit$1(text, position); position++) {
		let number = 0;
		for (; isDigit$1(text, position); position++) number = number * 10 + text.charCodeAt(position) - ZERO;
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
	const identifiers = (suffix.match(IDENTIFIER) ?? []).map((part) => isDigit$1(part, 0) ? Number(part) : part);
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
function isDigit$1(text, position) {
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
		name: lastPart$1(path),
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
function lastPart$1(name) {
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
		const part = lastPart$1(tag.package);
		const others = tagsByPart.get(part);
		if (others === void 0) tagsByPart.set(part, [tag]);
		else others.push(tag);
	}
	return Promise.all(places.map(async (place) => {
		const own = tagsOf(tagsByPart.get(lastPart$1(place.name)) ?? [], place.name);
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
	const other = possible.find((tag) => newest !== void 0 && lineOf$2(tag) !== lineOf$2(newest));
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
function lineOf$2({ version }) {
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
const FIELDS$1 = [
	"%m",
	"%H",
	"%P",
	"%aN",
	"%aE",
	"%at",
	"%ct",
	"%B"
];
/**
* One `git log`, parsed while it runs, in time linear in its output; yields what each chunk completes.
* @param revisions Shas, `^sha`, `sha...sha` and log options that we made ourselves; never a user's text.
*/
async function* readLog(git, revisions) {
	const format = `--format=tformat:${FIELDS$1.map((field) => `${field}%x00`).join("")}`;
	const read = commitReader();
	let fields = [];
	let pending = [];
	for await (const chunk of git.bytes([
		"log",
		"--no-color",
		"--no-decorate",
		format,
		...revisions,
		"--"
	])) {
		const complete = [];
		let start = 0;
		for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
			if (pending.length === 0) fields.push(chunk.toString("utf8", start, end));
			else {
				pending.push(chunk.subarray(start, end));
				fields.push(Buffer.concat(pending).toString("utf8"));
				pending = [];
			}
			start = end + 1;
			if (fields.length === FIELDS$1.length) {
				complete.push(read(fields));
				fields = [];
			}
		}
		if (start < chunk.length) pending.push(chunk.subarray(start));
		yield complete;
	}
}
/**
* Makes a function that turns a record's fields into a commit. People who wrote many commits are one object in all of them, and a
* commit's id is the text that its child, which mostly comes right before it, names as its parent.
*/
function commitReader() {
	const utc = utcReader();
	const authors = /* @__PURE__ */ new Map();
	let parentsBefore = [];
	return ([mark = "", sha = "", parents = "", name = "", email = "", authored = "", seconds = "", message = ""]) => {
		let author = authors.get(email);
		if (author?.name !== name) {
			author = {
				name,
				email
			};
			authors.set(email, author);
		}
		const id = parentsBefore.find((parent) => parent === sha) ?? sha;
		parentsBefore = parents === "" ? [] : parents.split(" ");
		return {
			side: mark.slice(-1),
			commit: {
				sha: id,
				parents: parentsBefore,
				author,
				date: utc(Number(seconds)),
				authoredAt: Number(authored),
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
	const { commits, revisions, wanted, fragments } = read ?? NOTHING$2;
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
const NOTHING$2 = {
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

// src/collect/remote.ts
const NO_REMOTE = {
	slug: null,
	url: null,
	name: null
};
/** Finds `origin`, else the first remote, in a git config file. */
function readRemote(config) {
	let section = "";
	const addresses = /* @__PURE__ */ new Map();
	for (const line of config.split("\n")) {
		const text = line.trim();
		if (text.startsWith("[")) section = text;
		else if (section.startsWith("[remote \"") && text.startsWith("url")) {
			const equals = text.indexOf("=");
			if (equals !== -1 && !addresses.has(section)) addresses.set(section, text.slice(equals + 1).trim());
		}
	}
	const address = addresses.get("[remote \"origin\"]") ?? addresses.values().next().value;
	return address === void 0 ? NO_REMOTE : parseRemote(address);
}
/** Reads `https://host/a/b.git`, `git@host:a/b.git`, `ssh://git@host:22/a/b` and paths. Credentials are dropped. */
function parseRemote(address) {
	const name = lastPart(address);
	const secure = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address);
	const short = /^(?:[^@/:]+@)([^/:]+):([^/].*)$/.exec(address);
	const [, host, path] = secure ?? short ?? [];
	if (host === void 0 || path === void 0 || !host.includes(".")) return {
		slug: null,
		url: null,
		name
	};
	const slug = path.replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "");
	return {
		slug,
		url: `https://${host}/${slug}`,
		name
	};
}
function lastPart(address) {
	const name = (address.split(/[/\\:]/).findLast((one) => one !== "" && one !== ".") ?? "").replace(/\.(?:git|bundle)$/, "");
	return name === "" || name === ".." ? null : name;
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
	return byPatch(patches, await readPatches(git, patches, range.to));
}
/** Each commit with the first patch that has it. @param known Commits that patches have and the range has not; emptied. */
function byPatch(patches, known) {
	const shipped = [];
	for (const { sha: tip, version } of patches) {
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
/** All that they have and the range does not. Tags may name trees and files, which is looked at only where git stumbles over one. */
async function readPatches(git, patches, to) {
	const read = async (tips) => {
		const known = /* @__PURE__ */ new Map();
		if (tips.length === 0) return known;
		const ends = [
			`--max-count=${MOST_COMMITS}`,
			...tips.map((tip) => `${tip}^{commit}`),
			`^${to}`
		];
		for await (const batch of readLog(git, ends)) for (const { commit } of batch) known.set(commit.sha, commit);
		return known;
	};
	const tips = patches.map(({ sha }) => sha);
	try {
		return await read(tips);
	} catch (error) {
		const kinds = await readKinds(git, tips);
		const commits = tips.filter((sha) => kinds.get(sha) === "commit");
		if (commits.length === tips.length) throw error;
		return read(commits);
	}
}
/** Oldest first. A commit of a range has the commit that the range starts at as a parent, if that is in this history. */
function patchesOf(tags, { previousTag, tag: own }, commits) {
	if (previousTag === null) return [];
	const line = lineOf$1(previousTag.version);
	const patches = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		if (!tag.version.startsWith(line) || lineOf$1(tag.version) !== line) continue;
		const isPatch = tag.package === previousTag.package && !isPrerelease(tag.version);
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
function lineOf$1(version) {
	return version.split(".", 2).join(".");
}

// src/collect/collect.ts
/** Collect: everything known about a range. In: git, files and a request. Out: {@link Evidence}. */
/**
* Collects the evidence for a release from a clone: no network, two git processes, one more for paths and one where there are changelog fragments.
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

// src/collect/packed-refs.ts
const TAG$1 = " refs/tags/";
const ON_BRANCH = /^ref: (refs\/heads\/\S+)\s*$/;
const SHA$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* A clone keeps the tags that it was made with in one file, which names the commit of each (https://git-scm.com/docs/git-pack-refs).
* Reading it saves a process, which takes as long as reading a release. A tag that was fetched or made since is a file that may
* hold the id of a tag's object, for git to open.
*/
async function readPackedRefs(files, gitDirectory) {
	const packed = await files.readHint(`${gitDirectory}/packed-refs`);
	const [head = ""] = packed?.split("\n", 1) ?? [];
	const isWhole = head.startsWith("#") && head.includes(" fully-peeled ") && head.includes(" sorted ");
	if (packed === null || !isWhole || !packed.endsWith("\n")) return null;
	const loose = await files.listWithin(gitDirectory, "refs/tags").catch(() => null);
	if (loose === null || loose.length > 0) return null;
	const commit = await readHead(files, gitDirectory, packed);
	const tags = readTags(packed);
	return commit === null ? null : {
		head: commit,
		tags
	};
}
/** `<id> refs/tags/<name>`, and below that of an annotated tag `^<commit>`. */
function readTags(packed) {
	const tags = /* @__PURE__ */ new Map();
	let end = 0;
	for (let at = packed.indexOf(TAG$1); at >= 0; at = packed.indexOf(TAG$1, end)) {
		const start = packed.lastIndexOf("\n", at) + 1;
		end = packed.indexOf("\n", at);
		const name = packed.slice(at + 11, end);
		const isAnnotated = packed[end + 1] === "^";
		tags.set(name, isAnnotated ? packed.slice(end + 2, packed.indexOf("\n", end + 2)) : packed.slice(start, at));
	}
	return tags;
}
/** Null for what is neither a commit nor a branch that has one. */
async function readHead(files, gitDirectory, packed) {
	const head = (await files.readHint(`${gitDirectory}/HEAD`))?.trim() ?? "";
	if (SHA$1.test(head)) return head;
	const branch = ON_BRANCH.exec(head)?.[1];
	if (branch === void 0) return null;
	const loose = await files.readHint(`${gitDirectory}/${branch}`);
	const end = packed.indexOf(` ${branch}\n`);
	const sha = loose?.trim() ?? packed.slice(packed.lastIndexOf("\n", end) + 1, Math.max(end, 0));
	return SHA$1.test(sha) ? sha : null;
}

// src/collect/plain-clone.ts
/** Collect: the repository around a folder, without asking git. In: files and a folder. Out: a {@link Place}, or null: ask git. */
/** Settings that move or hide the work tree, and files that may hold such settings. */
const TELLING_SETTING = /^\s*(?:worktree\b|bare\s*=\s*true|\[\s*(?:include|extensions))/im;
/**
* Nearly every clone is a folder with a `.git` folder in it. Worktrees, submodules, bare repositories and anything
* configured are for `git rev-parse` to find (https://git-scm.com/docs/gitrepository-layout).
* @param directory Absolute, without symbolic links.
*/
async function findPlainClone(files, directory) {
	for (let root = directory;; root = dirname(root)) {
		const gitDirectory = root.endsWith("/") ? `${root}.git` : `${root}/.git`;
		const read = (name) => files.readHint(`${gitDirectory}/${name}`);
		const [head, config, commonDirectory, shallow, hasHead] = await Promise.all([
			read("HEAD"),
			read("config"),
			read("commondir"),
			read("shallow"),
			files.exists(`${root}/HEAD`)
		]);
		if (hasHead || commonDirectory !== null) return null;
		if (head !== null && config !== null) return TELLING_SETTING.test(config) ? null : {
			root,
			gitDirectory,
			isShallow: (shallow ?? "") !== ""
		};
		if (dirname(root) === root || await files.exists(gitDirectory)) return null;
	}
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
	const tags = /* @__PURE__ */ new Map();
	let head = null;
	for (const line of stdout.split("\n")) {
		const space = line.indexOf(" ");
		const sha = line.slice(0, space);
		const name = line.slice(space + 1);
		if (name === "HEAD") head = sha;
		else if (name.startsWith(PREFIX)) tags.set(name.slice(10, name.endsWith(PEELED) ? -3 : void 0), sha);
	}
	return {
		head,
		tags
	};
}
/** The tags that mark a release. */
function parseRefs({ head, tags }, parseTag) {
	const releases = [];
	for (const [name, sha] of tags) {
		const parsed = parseTag(name);
		if (parsed !== null) releases.push({
			name,
			sha,
			package: parsed.package,
			version: parsed.version
		});
	}
	return {
		head,
		releases
	};
}

// src/collect/locate.ts
/** Collect: finds the repository and resolves the refs of a request. In: git, files, refs as typed. Out: a {@link Place}. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* What `git check-ref-format` forbids in any ref, plus what would name a range or a path instead of one commit. `^`, `~`
* and `@{…}` stay allowed: people type `HEAD~3`. https://git-scm.com/docs/git-check-ref-format
*/
const NOT_ONE_COMMIT = /^[-^]|\.\.|[\u0000-\u0020\u007f:?*[\\]|^$/;
/** The repository around a folder: from files for nearly every clone, else from one `git rev-parse`. @throws as {@link locateRange}. */
async function locate(git, files, directory) {
	const plain = git.isRedirected ? null : await findPlainClone(files, directory);
	return plain === null ? askGit(git, directory, []) : {
		...plain,
		commits: [],
		isProven: true
	};
}
/**
* Everything that must be known before the first commit is read: from files for nearly every clone and request, else from a
* `git show-ref`, a `git rev-parse` or both.
* @param directory Absolute, without symbolic links.
* @param asked As typed.
* @throws `E_REF_INVALID`, `E_GIT_NOT_A_REPOSITORY`, `E_GIT_FAILED`.
*/
async function locateRange(git, files, directory, asked) {
	for (const ref of asked) if (NOT_ONE_COMMIT.test(ref)) throw fail("E_REF_INVALID", { ref });
	const plain = git.isRedirected ? null : await findPlainClone(files, directory);
	const packed = plain === null ? null : await readPackedRefs(files, plain.gitDirectory);
	const listing = packed === null ? listRefs(git) : Promise.resolve(packed);
	listing.catch(() => {});
	if (plain !== null) {
		const refs = await listing;
		const commits = asked.map((ref) => commitOf(ref, refs));
		const isProven = commits.every((commit, at) => commit !== asked[at]);
		if (commits.every((commit) => commit !== null)) return {
			place: {
				...plain,
				commits,
				isProven
			},
			refs
		};
	}
	return {
		place: await askGit(git, directory, asked),
		refs: await listing
	};
}
/** Of HEAD, of the name of a tag, which git prefers to a branch of the same name, and of a commit's id; null for others. */
function commitOf(ref, { head, tags }) {
	if (ref === "HEAD") return head;
	return SHA.test(ref) ? ref : tags.get(ref) ?? null;
}
/** Reads the place and the commits of refs as git understands them. @throws as {@link locateRange}. */
async function askGit(git, directory, refs) {
	const result = await git.run([
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir",
		"--is-shallow-repository",
		"--is-bare-repository",
		"--show-cdup",
		"--end-of-options",
		...refs.map((ref) => `${ref}^{commit}`)
	]);
	const [gitDirectory, isShallow, isBare, toRoot, ...rest] = result.stdout.split("\n");
	if (gitDirectory === void 0 || isShallow === void 0 || isBare === void 0 || toRoot === void 0) {
		const { stderr, code } = result;
		if (stderr.includes("not a git repository")) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
		throw fail("E_GIT_FAILED", {
			command: "git rev-parse",
			code: String(code),
			output: stderr.trim()
		});
	}
	return {
		root: isBare === "true" ? null : resolve(directory, toRoot),
		gitDirectory,
		isShallow: isShallow === "true",
		commits: rest.filter((line) => SHA.test(line)),
		isProven: true
	};
}

// src/config/glob.ts
/** Config: globs that people configure. In: their text. Out: a predicate on paths, or what is wrong with them. */
const OPTIONS = {
	dot: true,
	noextglob: true,
	strictBrackets: true,
	windows: false,
	debug: true,
	maxLength: 2e3
};
/** What the library writes against empty segments, `.` and `..`, none of which git lets a path have. RE2 has no lookarounds. */
const NEVER_IN_PATHS = /\(\?=\.\)|\(\?!(?:\(\?:\^\|\\\/\))?\\\.\{[01],[12]\}\(\?:\\\/\|\$\)\)/g;
/** The library escapes letters outside of ASCII, which RE2 does not allow. */
const NEEDLESS_ESCAPE = /\\(?=[^\0-\x7f])/g;
/**
* Compiles globs into one predicate that holds when any of them matches, in time that grows with the path and nothing else: with a few
* stars, JavaScript's own regular expressions stall on a long name. A folder's name stands for all that is in it, and `*` for line
* breaks too. The libraries are loaded on the first glob: nobody waits for them without one.
*/
async function compileGlobs(globs) {
	if (globs.length === 0) return () => false;
	const trimmed = globs.map((glob) => glob.replace(/\/$/, "").normalize());
	const matches = await compileAll([...trimmed, ...trimmed.map((glob) => `${glob}/**`)]);
	const named = new Set(trimmed);
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		let isMatch = known.get(path);
		if (isMatch === void 0) {
			const name = path.normalize();
			isMatch = named.has(name) || matches(name);
			known.set(path, isMatch);
		}
		return isMatch;
	};
}
/** What is wrong with a glob, as the rest of a sentence; null when it is good. */
async function globProblem(glob) {
	if (/^\.{0,2}\/|\\/.test(glob)) return "must be relative to the root of the repository: no leading / or ./, no \\";
	if (glob.startsWith("!")) return "must say what matches; a leading ! is not understood";
	try {
		await compileGlobs([glob]);
		return null;
	} catch (error) {
		return `is not a glob: ${error instanceof Error ? error.message : String(error)}`;
	}
}
async function compileAll(globs) {
	const [{ default: picomatch }, { RE2JS }] = await Promise.all([import("./picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./build.js")]);
	const sources = globs.map((glob) => {
		const { source } = picomatch.makeRe(glob, OPTIONS);
		return source.replace(NEVER_IN_PATHS, "").replace(NEEDLESS_ESCAPE, "");
	});
	const expression = RE2JS.compile(sources.join("|"), RE2JS.DOTALL);
	return (path) => expression.test(path);
}

// src/config/pattern.ts
/**
* Compiles a regular expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax). The library is loaded on the
* first one: nobody waits for it without a pattern.
* @throws RE2JSException when it is none; {@link patternProblem} has said so before.
*/
async function compilePattern(source) {
	const { RE2JS } = await import("./build.js");
	const expression = RE2JS.compile(source);
	return {
		test: (text) => expression.test(text),
		groups: (text) => {
			const matcher = expression.matcher(text);
			if (!matcher.matches()) return null;
			return Object.fromEntries(Object.keys(expression.namedGroups()).map((name) => [name, matcher.group(name) ?? void 0]));
		}
	};
}
/** Matching takes time in proportion to the pattern too. */
const LONGEST$4 = 2e3;
/** What is wrong with a pattern, as the rest of a sentence; null when it is good. */
async function patternProblem(source) {
	if (source.length > LONGEST$4) return `has more than ${LONGEST$4} characters`;
	const { RE2JS, RE2JSException } = await import("./build.js");
	try {
		RE2JS.compile(source);
		return null;
	} catch (error) {
		if (!(error instanceof RE2JSException)) throw error;
		return `is not a regular expression in RE2's syntax: ${error.message.replace("error parsing regexp: ", "")}`;
	}
}
/** As {@link patternProblem}, and the group that a tag's version is read from must be there. */
async function tagPatternProblem(source) {
	const problem = await patternProblem(source);
	if (problem !== null) return problem;
	const { RE2JS } = await import("./build.js");
	return Object.keys(RE2JS.compile(source).namedGroups()).includes("version") ? null : "must have a group named version: (?<version>…)";
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
/** Most tags; reading them first takes a third of the time on a repository with thousands. */
const PLAIN = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
/** What most packages' tags have after their name. */
const NUMBERS$1 = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
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

// src/parse/backport.ts
/** Parse, backports: a subject line and a body in; the pull request that the commit says it is a copy of out. */
const COPY$1 = "(?:back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)";
const SIGN$4 = new RegExp(COPY$1, "i");
/**
* Mergify's `Export (backport #12)` (https://docs.mergify.com/workflow/actions/backport/) and Kubernetes'
* `Automated cherry pick of #12: Export` (https://github.com/kubernetes/kubernetes/blob/master/hack/cherry_pick_pull.sh).
*/
const SUBJECTS = [new RegExp(String.raw`\(${COPY$1}(?: of| from)?(?: PR)? #(\d{1,9})\)`, "i"), new RegExp(String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:automated )?${COPY$1} of #(\d{1,9}): (?!.*#\d{1,9}: )`, "i")];
const LINE = new RegExp(String.raw`^(?:this is an? (?:automat(?:ic|ed) )?)?${"(?:back-?port(?:s|ed)?(?:[- ](?:of|from))?|cherry[- ]?pick(?:s|ed)?[- ]of)"}:? (?:pull request |PR )?#(\d{1,9})` + String.raw`(?=\.?$|,? (?:to|on|onto|into|in|for|from|done by) )`, "i");
/** Null where nothing says so, and where several are named: such a commit is no copy of any. */
function backportOf(subject, body) {
	const numbers = /* @__PURE__ */ new Set();
	if (SIGN$4.test(subject)) for (const pattern of SUBJECTS) addTo(numbers, pattern.exec(subject)?.[1]);
	if (SIGN$4.test(body.text)) {
		const { lines, quoted } = ownLines(body);
		for (const [at, line] of lines.entries()) if (quoted?.[at] !== 1) addTo(numbers, LINE.exec(line.trim())?.[1]);
	}
	const [number] = numbers;
	return number === void 0 || numbers.size > 1 ? null : Number(number);
}
function addTo(numbers, number) {
	if (number !== void 0) numbers.add(number);
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
const NONE$9 = [];
/** Tokens in use that carry git's rule: a block with one of them may hold other lines. In lower case. */
const KNOWN = new Set("signed-off-by co-authored-by co-developed-by reviewed-by acked-by tested-by reported-by suggested-by helped-by approved-by cc change-id reviewed-on pr-url closes closed close fixes fixed resolves resolved refs ref references related see-also issue issues bug link changelog release-note release-notes benefit audience stage feature-flag launch docs breaking-change backport-of cherry-picked-from made-with generated-by assisted-by epic part-of".split(" "));
/** Lower-case types that open a conventional header, not a trailer, on the last lines of a squash commit. */
const HEADER_TYPES = new Set("feat fix perf refactor docs test build ci chore style revert".split(" "));
const TOKEN$1 = /^([A-Za-z][A-Za-z0-9-]{0,59})(?:[ \t]{0,3}:(?!\/\/)|(?= #\d{1,9}(?:(?:,? and |[, ]{1,2})#\d{1,9}){0,20}\.?$))/;
/** A line that may be a trailer; on the last paragraph of a body. */
const SIGN$3 = /\n(?:[A-Za-z][A-Za-z0-9-]{0,59}[ \t]{0,3}[:#]|\(cherry |---)/;
/** The trailer on one line; null for anything else. Its value may be empty and may continue on the next lines. */
function readTrailer(line) {
	const match = TOKEN$1.exec(line);
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
		trailers: NONE$9,
		rest: ""
	};
	let end = text.length;
	let paragraph = lastParagraph(text, end);
	if (!SIGN$3.test(paragraph)) return {
		trailers: NONE$9,
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
		trailers: NONE$9,
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
const NONE$8 = [];
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
		texts: NONE$8,
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
const NONE$7 = [];
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
	return people ? [...people.values()] : NONE$7;
}

// src/parse/dependency.ts
const LONGEST$3 = 400;
const VERB$1 = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)(?:s|d|ed|ing)? /i;
const NONE$6 = [];
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
/** Whether `text` can be a package's name: only such a name becomes part of an id. */
function isPackageName(text) {
	return NAME.test(text);
}
/**
* The packages that `text` says were moved; empty for everything that is not certainly a bump, since "Bump timeout from 5 to 10" reads
* the same. `isExpected`: something else says that this is about dependencies, a scope or a bot.
*/
function readBumps(text, isExpected) {
	const verb = text.length <= LONGEST$3 ? VERB$1.exec(text)?.[0] : void 0;
	if (verb === void 0) return NONE$6;
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
	const before = words.slice(first, turn < 0 ? void 0 : turn).map(bare$3);
	const hasNoun = before.some((word) => NOUNS.has(word.toLowerCase()));
	if (turn < 0) {
		const { name, version } = withVersion(before);
		return clauseOf(name, null, version, words.length, hasNoun);
	}
	const isFrom = words[turn] === "from";
	if (isFrom && words[turn + 2] !== "to") return null;
	const { name, version } = isFrom ? {
		name: before,
		version: bare$3(words[turn + 1] ?? "")
	} : withVersion(before);
	const beside = isFrom ? turn + 3 : turn + 1;
	const last = words[beside] === "version" ? beside + 1 : beside;
	return clauseOf(name, version, bare$3(words[last] ?? ""), last + 1, hasNoun);
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
	if (name === void 0 || names.length > 1 || !isPackageName(name) || /\.(?:md|toml|lock|json|ya?ml|txt|cue)$/i.test(name)) return null;
	const isQualified = hasNoun && !words.some((word) => /^version$/i.test(word));
	if (PLURALS.has(name.toLowerCase()) || SETTINGS.has(name.toLowerCase()) && !isQualified) return null;
	return name.includes("/") ? name.replace(/:[\w.-]{1,100}$/, "") : name;
}
function bare$3(word) {
	return word.replace(/^[`'"“]{1,3}|[`'"”,.;:]{1,3}$/g, "");
}

// src/parse/dependency-table.ts
const SENTENCE = /^(?:\* )?(?:Bumps|Updates) (?:\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)|`([^`\n]{1,200})`|([\w@.+/-]{1,200})) from `?([^\s`]{1,100})`?\s{1,2}to `?([^\s`]{1,100}?)`?\.?$/gm;
const CELL = /\[`?([^\]`\n]{1,200})`?\]\(|`([^`\n]{1,100})`\s{0,3}(?:→|->)\s{0,3}`([^`\n]{1,100})`/g;
const BADGE = /^(?:source|changelog|age|adoption|passing|confidence)$/;
const SIGN$2 = /^(?:\* )?(?:Bumps|Updates) /m;
const NONE$5 = [];
/**
* Every package that renovate's table or dependabot's sentences name with both versions; empty without any. The name is empty where
* the table shows none in code or a link; what is no package's name is left out, since anyone can write such a list.
*/
function listedBumps(body) {
	return allListed(body).filter(({ name }) => name === "" || isPackageName(name));
}
function allListed(body) {
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
	if (start < 0) return NONE$5;
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
const MOVES$1 = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)/i;
const NONE$4 = [];
/** Packages by the subject; where it names none, or only where one went, the bot's list in the body says the rest. */
function dependencyBumps(subject, author, body) {
	const { text, scopes, type } = subject;
	const isAbout = scopes.some((scope) => ABOUT_DEPENDENCIES.has(scope) || scope.endsWith(" deps")) || type !== null && ABOUT_DEPENDENCIES.has(type);
	if (!isAbout && !MOVES$1.test(text) && !text.includes("-> ") && !text.includes("→ ")) return NONE$4;
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
const NEEDS_WORK$1 = /[^ -~]| {2}|^ | $/;
/**
* Control characters, bidirectional overrides, zero-width and tag characters: nobody sees them, and they can reorder or hide text
* (https://trojansource.codes). The zero-width joiners stay: emoji and several scripts need them.
*/
const INVISIBLE$1 = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** `text` on one line: invisible characters dropped, every run of white space one space, none at the ends. */
function oneLine(text) {
	if (!NEEDS_WORK$1.test(text)) return text;
	return text.replace(INVISIBLE$1, "").replace(/[\s\u0085]+/g, " ").trim();
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
const URL$1 = String.raw`https?://[\w.:-]{1,100}/[\w./-]{1,200}/(?:issues|pull|pulls|merge_requests|work_items|discussions|commit)/[\w-]{1,64}`;
/** One reference, for use inside other patterns: `#12`, `owner/repo#12`, `GH-12` or an address on a forge. No groups. */
const REFERENCE = `(?:${NUMBER$1}|${URL$1})`;
const CLOSING = new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[ \t]{0,3}:?[ \t]{0,3}` + String.raw`(?:([\w.-]{1,100}/[\w.-]{1,100})?(?:#|\bGH-)(\d{1,9})|https?://[\w.:-]{1,100}/([\w./-]{1,200})/(?:issues|pull|work_items)/(\d{1,9}))\b`, "gi");
const REFERENCE_SIGN = /#\d|\/(?:issues|pull|work_items)\/\d|GH-\d/;
const CLOSING_ONCE = new RegExp(CLOSING.source, "i");
const WORDS$3 = new Set("fix fixes fixed close closes closed resolve resolves resolved ref refs reference references see issue issues pr prs re related relates part of for to from and port ported backport backports backported cherry-pick cherry-picked follow-up followup reverts addresses".split(" "));
const ONE_REFERENCE = new RegExp(`^(?:${REFERENCE}|![0-9]{1,9}|[A-Z][A-Z0-9]{1,9}-[0-9]{1,7})$`);
const LONGEST_GROUP = 400;
const NONE$3 = [];
/** Issues that a subject and the author's own words in its body close by keyword, each with a keyword of its own; none twice. */
function closedIssues(subject, body) {
	const isInBody = REFERENCE_SIGN.test(body.text) && CLOSING_ONCE.test(body.text);
	if (!isInBody && !(hasReference(subject) && CLOSING_ONCE.test(subject))) return NONE$3;
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
		else if (!WORDS$3.has(word.toLowerCase().replace(/:$/, ""))) return false;
	}
	return hasReference;
}

// src/parse/release.ts
const LONGEST$2 = 100;
const VERSION = /^[`(]?(?:[\w@/.-]{1,80}@|[\w/-]{1,80}-(?=v\d))?v?\d{1,8}(?:\.\d{1,8}){1,3}(?:[-+.]?[A-Za-z][\w.+-]{0,40})?[`),.:]{0,2}$/;
const MANIFEST = /^`?[\w-]{1,40}\.(?:toml|json|lock|py|xml)`?$/;
/** What the first word of a release commit looks like. */
const SIGN = /^(?:\S{0,80}\d|(?:pre-?)?releas|publish|prep|bump|version|cut|tag|set|update|new|next|the|for|v )/i;
/** Every word that a release commit is made of, apart from versions. */
const WORDS$2 = new Set("release releases released releasing prerelease pre-release publish published prepare prepares preparing preparation prep bump bumps bumped version versions versioning verison versoin packages package cut tag set update next new for the to a in and of v main master beta alpha rc canary stable patch minor major all changelog changesets write development commit".split(" "));
/** A release commit names one of these, or nothing but versions. */
const SAYS_SO = /\b(?:(?:pre-?)?releas(?:e[sd]?|ing)|publish(?:ed)?|versions?|versioning|verison|versoin|prep(?:are[sd]?|aring|aration)?|tag|bump to)\b/i;
/** Those that need no version beside them. */
const SAYS_ENOUGH = /^(?:(?:cut|make|publish|prepare|new)?(?: for)?(?: the| a)?(?: next| new)? ?release\b|publish\b|version packages\b|bump versions?\b|versioning$|preparation commit$)/i;
/** `chore(releasing): Bump Vector version to v0.34.0` names the product, which only its scope tells from a dependency. */
const RELEASING = /^releas(?:e|es|ing)$/;
const BUMPS_PRODUCT = /^(?:bump|prepare|set|update) (?:\S{1,40} )?version to v?\d[\w.+-]{0,40}$/i;
/** What some do in the same step: `Add release notes and bump version for 0.8.0`. */
const WRITES_NOTES = /^(?:add|update|write) (?:the )?(?:release notes|changelog)(?: entry| entries)? (?:and|&) (?=(?:bump|prepare|release|cut) )/i;
/** Whether `subject` is made of versions and words about releasing: `release: v8.2.2`, `Version Packages`, `Prepare for 0.12.5`. */
function isRelease({ text: whole, type, scopes }) {
	const text = whole.length > LONGEST$2 ? whole : whole.replace(WRITES_NOTES, "");
	if (text.length > LONGEST$2 || !SIGN.test(text) || text.includes(" from ")) return false;
	if (scopes.some((scope) => RELEASING.test(scope)) && BUMPS_PRODUCT.test(text)) return true;
	const words = text.split(" ");
	if (!words.every(isAboutReleasing)) return false;
	const versions = words.filter((word) => VERSION.test(word)).length;
	return type === "release" || versions === words.length || SAYS_ENOUGH.test(text) || versions > 0 && SAYS_SO.test(text);
}
function isAboutReleasing(word) {
	return WORDS$2.has(word.toLowerCase().replace(/^\(|[).,:!]{1,2}$/g, "")) || VERSION.test(word) || MANIFEST.test(word);
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
/** `backport #12, x`, `Cherry-pick #12: x`: where it came from, before what it is. */
const COPY = /^(?:back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)(?: of)? (?:PR )?#\d{1,9} ?[,:–-] ?(?=[\p{L}`"'])(?!(?:and|or|to)\b)/iu;
/** Names that look like a ticket's key and are a standard. */
const STANDARDS = new Set("UTF SHA ISO RFC PEP CVE CWE GHSA IEEE AES MD5 HTTP TLS SSL IPV RUSTSEC ES ECMA ANSI BIP EIP RSA X CP UTC GPT".split(" "));
/** Tags that say how a commit came about, not what it is about. */
const NO_SCOPE = /^(?:(?:auto)?backport|cherry-?pick|release|stable|v?\d|#|codex|claude|copilot|cursor|bot|ai\b|auto$|(?:skip|no|ci)[ -]|draft|rfc$|test drive)/i;
/** Words before a colon that open a sentence. */
const NO_AREA$1 = /^(?:notes?|warning|errors?|todo|fixme|hack|tip|important|example|follow-?up|part|step|phase|re|fwd|attempt|try|\d+)$/i;
/** One prefix at the start of `line`. `hasHeader`: a header came before it, so that a colon no longer ends an area. */
function readPrefix(line, hasHeader) {
	return readFixup(line) ?? readCopy(line) ?? readTag(line) ?? readTicket(line) ?? readNumbers(line) ?? readBreaking(line) ?? (hasHeader ? null : readArea(line));
}
function readFixup(line) {
	const match = FIXUP.exec(line);
	return match && {
		...NOTHING,
		isFixup: true,
		rest: line.slice(match[0].length)
	};
}
function readCopy(line) {
	const match = COPY.exec(line);
	return match && {
		...NOTHING,
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
	const names = /^((?:[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}, ?){0,6}[\p{L}\p{N}_.@*{][\p{L}\p{N}_./@*{}+-]{0,59}) ?: /u.exec(line)?.[1];
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
/** Renovate ends its titles so where it works on several branches (https://docs.renovatebot.com/configuration-options/#commitmessagesuffix). */
const BRANCH = /^(?:main|master|develop|trunk|next|(?:release|maint|stable|hotfix)[/-][\w./-]{1,60})$/;
const MOVES = /(?:^|: )(?:update|bump|upgrade|pin|roll|replace) /i;
const LONGEST$1 = 400;
const REFERENCES = `${REFERENCE}(?:(?:,? and |[,&\\s]{1,3})${REFERENCE}){0,20}`;
const SET_APART = new RegExp(`(?:\\s?[,;.]|\\s[-–—|])\\s{0,3}(?:(?:close[sd]?|resolve[sd]?|fix(?:e[sd])?|refs?|see|re|part of|related to):?\\s{0,3})?${REFERENCES}\\.?$`, "i");
const KEYWORD_ONLY = new RegExp(`(?<=^|\\s)(\\S{1,60}) (?:close[sd]?|resolve[sd]?) ${REFERENCES}\\.?$`, "i");
const NEEDS_KEYWORD = /^(?:to|and|or|that|which|will|should|may|must|can|could|would|also|really|not|this|it|partially)$/i;
/** Takes `(#12)`, `(fixes #12)`, `, closes #12`, `[ABC-12]`, `[skip ci]` and an update's `(main)` from the end of `line`, however many there are. */
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
	if (open < 0 || text.length - open > LONGEST$1) return null;
	const content = text.slice(open + 1, -1).trim();
	return isRound && BRANCH.test(content) && MOVES.test(text.slice(0, LONGEST$1)) || !isRound && SKIP.test(content) || isOnlyReferences(content) ? text.slice(0, open) : null;
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
const PREFIXED = /^(?:[^A-Za-z`"']|(?:fixup|squash|amend)!|[A-Z][A-Z\d]{1,9}-\d|(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|issue|refs?|pr) ?:? ?#|breaking|reverts? ?[:(!]|back-?port|cherry[- ]?pick)/i;
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
const WORD$1 = /^(?:revert(?:s|ed|ing)?|back(?:s|ed)? ?out|roll(?:s|ed)? ?back|undo(?:es)?)\b[,:]? ?/i;
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
	const word = WORD$1.exec(subject.text)?.[0] ?? "";
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
const NONE$2 = [];
/**
* Headers at the start of a paragraph or of a bullet (`* feat: x`, which is how GitHub lists the commits of a squash). A line whose
* description is a mere reference is none: `fix: #12` closes an issue.
*/
function bodyHeaders(body) {
	if (!mayHoldHeaders(body.text)) return NONE$2;
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

// src/parse/placeholder.ts
/** Parse, what is no text: a note's words in; whether they say that there is nothing to tell, or nothing at all, out. */
/** Longer ones say something. */
const LONGEST = 120;
const NONE$1 = new Set("none|n/a|na|n.a|no|nope|nil|null|nothing|nothing to see here|skip|internal|internal only|noop|no-op|not applicable|not needed|not required|none needed|none required|no release note|no release notes|no release note needed|no release notes needed|no changelog|no changelog entry|no changelog needed|no entry|no impact|no user impact|no user-facing change|no user-facing changes|no user facing change|no user facing changes|no user-visible change|no user-visible changes|no functional change|no functional changes|no breaking change|no breaking changes|not a breaking change|this is not a breaking change|does not apply|doesn't apply|not user-facing|not user facing|not user-visible".split("|"));
const PLACEHOLDER = new Set("tbd|todo|wip|xxx|tba|ssia|see title|see the title|see above|see below|see description|see summary|see breaking change|see pr|see issue|same as title|as title|as in title|title|as above|ditto|entry 1: issue, human-readable text|yes|change|text|your release note|your release note here|your changelog entry here|description|summary|release note|release notes|changelog entry|added/fixed/improved|n/a or added/fixed/improved|list new features here, or remove this section".split("|"));
/** `[Add a description]`, `<what changed>`, `*…*` is told apart by its markup, `#ISSUE`, `[General|Android] …`. */
const FORMS = /^(?:\[[^\]]*\]|<[^>]*>|\{+[^{}]*\}+|#(?:issue|n+|\.+)|\(?#?issue(?: number)?\)?|\[[^\]]*\|[^\]]*\].*|\[category\] ?\[type\].*|(?:n\/a or )?added\/fixed\/improved\b.*|(?:please )?(?:add|describe|write|enter|insert|replace|provide|fill in|put) (?:a|an|the|your|this|here)\b.{0,80}(?:here|\.\.\.|…))$/i;
/** Whether a note says that readers need not know: `none`, `N/A`, "No user-facing changes." in any quotes. */
function saysNone(text) {
	if (text.length > LONGEST) return false;
	const words = bare$2(text);
	return text.trim() === "-" || NONE$1.has(words) || REMARKED.test(words);
}
/** `None (internal)`, `N/A - tests only`. */
const REMARKED = /^(?:none|n\/a|na)\s?[-–—:,;(\u2026]/i;
/** An object id is what a program put there. */
const ID = /^[0-9a-f]{7,64}$/;
/** Whether a text only holds a place: dots, dashes, `TBD`, "see title", `[Add a description]`; also where nothing is left. */
function isPlaceholder(text) {
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (text.length > LONGEST) return false;
	const words = bare$2(text);
	return words === "" || ID.test(words) || PLACEHOLDER.has(words) || NONE$1.has(words) || FORMS.test(text.trim());
}
/** Without the quotes, stars and dots around it. */
function bare$2(text) {
	return text.trim().toLowerCase().replace(/^[\s"'`*_~([<+-]{0,20}/, "").replace(/\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu, "").replace(/[\s"'`*_~)\]>.!?…:;-]{1,20}$/, "").replace(/\s+/g, " ");
}

// src/parse/tidy-trailer.ts
const FOR_READERS = /^(?:release-notes?|benefit)$/i;
/** Longer comments are no remark on a line. */
const COMMENT = /<!--.{0,400}?-->/g;
/** Only what readers would read is looked at: `Release-Note: **none**`, `Benefit: TBD`. */
function tidyTrailer(trailer) {
	if (!FOR_READERS.test(trailer.token)) return [trailer];
	const value = oneLine(trailer.value.replace(COMMENT, ""));
	if (saysNone(value)) return [{
		...trailer,
		value: "none"
	}];
	return isPlaceholder(value) ? [] : [value === trailer.value ? trailer : {
		...trailer,
		value
	}];
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
	const original = backportOf(line, body);
	const headers = allHeaders(ownHeader(subject, text, breaking.texts.length > 0), hasBody ? bodyHeaders(body) : NONE);
	return {
		commit,
		kind,
		headers,
		subject: text,
		rawSubject: message.firstLine,
		body: withoutMergeRequest(rest),
		scopes,
		trailers: trailers.length === 0 ? trailers : trailers.flatMap(tidyTrailer),
		breaking: subject.isBreaking || breaking.texts.length > 0 || isAnyBreaking(headers),
		breakingText: joined(breaking.texts),
		pullRequest: merge?.pullRequest ?? subject.numbers[0] ?? mergeRequest(body.text),
		issues: closedIssues(revert ? "" : line, body),
		reverts: revert?.reverts ?? null,
		cherryPickedFrom: hasBody ? cherryPickedFrom(body) : null,
		...original === null ? {} : { backportOf: original },
		dependencies: kind === "release" || kind === "revert" ? NONE : dependencyBumps(subject, commit.author.name, body),
		coAuthors: hasBody ? coAuthors(body.text, commit.author.email) : NONE
	};
}
function isSquashed(commit, { pullRequest, title }) {
	return commit.parents.length === 1 && (pullRequest !== null || title !== null);
}
/** `Apply suggestions from code review` is what GitHub calls such a commit. With a number it is a pull request of its own. */
const REVIEW = /^(?:appl(?:y|ied)|address(?:ed)?|incorporated?) (?:(?:the|some|code|pr|review|reviewer|remaining) ){0,3}(?:suggestions?|feedback|comments?|review)(?: (?:from|in|of) (?:(?:the|code|pr) ){0,2}(?:review|@\S{1,60}))?$/i;
function kindOf(subject, revert) {
	if (subject.isFixup || subject.numbers.length === 0 && REVIEW.test(subject.text)) return "fixup";
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
	const gathered = await (edges.github ? gatherOnline(request, edges, edges.github) : gatherFromClone(request, edges));
	if (gathered.evidence.launches === void 0) return gathered;
	const [{ withReleaseDates }, parseTag] = await Promise.all([import("./release-dates.js"), compileTagParser(gathered.config)]);
	const sources = {
		git: edges.git,
		api: edges.github?.api ?? null,
		parseTag
	};
	return {
		...gathered,
		evidence: await withReleaseDates(gathered.evidence, sources)
	};
}
/** GitHub adds to what a whole clone tells, and stands in for any other. */
async function gatherOnline(request, edges, github) {
	const gathered = await gatherKnown(request, edges, github);
	const { labels } = gathered.config;
	if (labels.known_issue === void 0 && labels.show_stopper === void 0) return gathered;
	const { withOpenIssues } = await import("./github-open-issues.js");
	return {
		...gathered,
		evidence: await withOpenIssues(gathered.evidence, labels, github.api)
	};
}
async function gatherKnown(request, edges, github) {
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
	const asked = [request.from, request.to].filter((ref) => ref !== null && ref !== "ROOT");
	const { place, refs } = await locateRange(git, files, request.directory, asked);
	const settings = await readSettings(files, place.root, request.configFile);
	const { parseTag, collectRules, ...ready } = await prepare(settings);
	const tags = parseRefs(refs, parseTag);
	const collectAt = (at) => collect(git, files, {
		place: at,
		tags,
		settings
	}, request, collectRules);
	const evidence = await collectAt(place).catch((error) => place.isProven ? Promise.reject(error) : null);
	if (evidence !== null && (place.isProven || showsStart(evidence))) return {
		...ready,
		evidence
	};
	return {
		...ready,
		evidence: await collectAt(await askGit(git, request.directory, asked))
	};
}
/** An id that a person gave is the commit before the range if the range goes on from it; else it may be a tag's, or nobody's. */
function showsStart({ range: { from }, commits }) {
	return from === null || commits.some(({ parents }) => parents.includes(from));
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
const ENTITIES$2 = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""]
]);
/** What our escapers wrote, as a reader sees it: without the marks of code and backslashes, with escapes and entities resolved. */
function shown(text) {
	return text.replace(/(?:%[\da-f]{2})+/gi, decoded$1).replace(/\\u([\da-f]{4})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))).replace(/[`\\]|<\/?code>/g, "").replace(/&#(\d{1,6});/g, (_, digits) => String.fromCodePoint(Number(digits))).replace(/&(\w{2,4});/g, (entity, name) => ENTITIES$2.get(name) ?? entity);
}
/** A percent sign may also be only that. */
function decoded$1(bytes) {
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
	const [{ readLaunch }, { withLabelHold }] = await Promise.all([import("./read-launch2.js"), import("./hold-by-label.js")]);
	return launches.map((plan) => withLabelHold(readLaunch(plan), heldLaunches));
}
/** By labels such as `launch: scheduled-exports`. */
function launchesAsked(pullRequests, plans) {
	const asked = /* @__PURE__ */ new Map();
	for (const pull of pullRequests) for (const label of pull.labels) {
		const found = launchOfLabel(label);
		if (found === null || plans.some((plan) => plan.slug === found.slug)) continue;
		const { name, changes } = asked.get(found.slug) ?? {
			...found,
			changes: []
		};
		asked.set(found.slug, {
			slug: found.slug,
			name: name || found.name,
			changes: [...changes, pull]
		});
	}
	return [...asked.values()];
}
/** Held back until somebody plans it: nothing is announced before its time. */
function unplanned(slug) {
	return {
		slug,
		changes: [],
		flags: [],
		isOpen: false,
		entry: null,
		day: "",
		needsChanges: true
	};
}
/** What a release says of them, and the same commits without the holds of those that it may speak of. */
async function findLaunches(plans, { commits, pullRequests, range, isSideLine }) {
	const asked = launchesAsked(pullRequests, plans);
	if (plans.length === 0 && asked.length === 0) return {
		list: [],
		lift: (read) => read
	};
	const [{ launchInRelease }, { withHoldsLifted }] = await Promise.all([import("./launch-in-release.js"), import("./lift-holds.js")]);
	const days = (range.releaseDates ?? oldestOf(commits)).map((date) => date.slice(0, 10));
	const line = {
		isSide: isSideLine === true,
		package: range.package
	};
	const list = [...plans.map((plan) => launchInRelease(plan, days, line)), ...asked.map(({ slug }) => unplanned(slug))];
	return {
		list,
		lift: (read) => withHoldsLifted(read, list)
	};
}
function oldestOf(commits) {
	const [first, ...others] = commits;
	return first === void 0 ? [] : [others.reduce((found, { date }) => date < found ? date : found, first.date)];
}
/**
* For each of several repositories that are released as one: what a plan in one of them holds back is held back in all of them. Only the
* plan's own repository tells of it.
*/
async function findSharedLaunches(all) {
	const found = await Promise.all(all.map(async (evidence) => findLaunches(await readPlans(evidence), evidence)));
	if (found.every(({ list }) => list.length === 0)) return found;
	const { withHoldsLifted } = await import("./lift-holds.js");
	const shared = found.map(({ list }, at) => list.map((launch) => seenFromOutside(launch, all[at])));
	return found.map(({ list: own }, at) => {
		const list = [...own, ...shared.flatMap((others, from) => from === at ? [] : others)];
		return {
			list,
			lift: (read) => withHoldsLifted(read, list)
		};
	});
}
/** From another repository, `#412` needs the name of its own. */
function seenFromOutside(launch, home) {
	const slug = home?.repository.slug ?? null;
	const changes = launch.changes.flatMap(({ number, repository }) => repository === null && slug === null ? [] : [{
		number,
		repository: repository ?? slug
	}]);
	return {
		...launch,
		changes,
		entry: null,
		day: ""
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
/** Their messages have names, days, groups or words of a plan in them. */
const TELLING = [
	"E_LAUNCH_INVALID",
	"E_LAUNCH_STEP",
	"E_LAUNCH_UNKNOWN",
	"E_GATE_CLOSED",
	"E_OUTPUT_BUSY"
];
/**
* @param place The private repository that has the plans, where who reads the log may not read them; else null.
* @throws `E_LAUNCH_UNSAID` in place of an error that tells of a plan, and what the work throws otherwise.
*/
async function withoutPlanWords(place, work) {
	try {
		return await work();
	} catch (error) {
		if (place !== null && error instanceof DrumrollError && TELLING.includes(error.code)) throw fail("E_LAUNCH_UNSAID", { repository: place });
		throw error;
	}
}

// src/parse/note-signal.ts
/** Whether anything in a range is worth loading `note-reader.ts` for. */
function maySayMore({ commits, pullRequests, fragments = [], overrides = [] }, wantsReasons) {
	return fragments.length > 0 || overrides.length > 0 || pullRequests.length > 0 || commits.some(({ message, author }) => (maySayNote(message) || wantsReasons && mayGiveReason(message)) && !bringsOthersNotes(author.name));
}
/** Whether a fragment is one of reno's, which are YAML: https://docs.openstack.org/reno/latest/user/usage.html. */
function isReno({ path }) {
	return /(?:^|\/)releasenotes\/notes\/[^/]+\.ya?ml$/.test(path);
}
/** Bots that bring others' release notes along; what they write is not looked at. */
function bringsOthersNotes(author) {
	return /^(?:renovate|dependabot|greenkeeper|snyk|pyup|scala-steward)\b/i.test(author);
}
/**
* The words of every convention that a reader knows (see read-notes.ts), where they begin a line or stand in a heading: prose mentions
* changelogs often enough. `Changelog: fixed` is a trailer, and understood without this.
*/
const NOTE = /^(?:[^A-Za-z\n[]{0,8}(?:(?:dev-|no )?release[-_ ]?notes?\b|notes:|benefit:)|(?:#{1,6} |\*\*|__)[^\n]{0,40}(?:release[- ]?note|change ?log|breaking change|user impact|upgrade guidelines|migration guide|types? of change|change type|kind of change))/im;
/** Whether `text` may hold a note. */
function maySayNote(text) {
	return NOTE.test(text);
}
/** Headings and phrases that reasons stand by; see find-reasons.ts. */
const REASON = /^(?:#+ |\*\*)[^\n]{0,60}(?:[Ww]hy\b|[Mm]otivation|[Ii]mpact|[Bb]enefit|[Pp]roblem|[Ww]ho is this)|\b(?:[Yy]ou can (?:now )?|so (?:that )?(?:you|users|customers|admins|people|operators|developers)\b|(?:allow|let|enable)s? (?:you|users|customers|admins|people|operators)\b|possible for (?:you|users|customers|admins)|no longer (?:need|have) to|I want )/m;
/** Whether `text` may hold a reason. */
function mayGiveReason(text) {
	return REASON.test(text);
}

// src/parse/hold.ts
/** Any of it has one of these words; nearly no message does. */
const MAY_HOLD = /feature[- ]flag|launch/i;
/** On a line of its own, in whatever dress: `- **Feature-Flag:** x`. */
const FLAG = /^[\s>*_+-]{0,8}feature[- ]flag[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}(\S.{0,200})$/i;
/** A launch has a short name; a sentence after the word is prose. */
const LAUNCH = /^[\s*_+-]{0,8}launch[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}`?([\p{L}\p{N}][\p{L}\p{N}._-]{0,80})`?[*_]{0,2}\s*$/iu;
/** The commit with the holds of a text that speaks for it; the same object where there are none. */
function withHolds(parsed, text) {
	const holds = findHolds(text);
	return holds.length === 0 ? parsed : {
		...parsed,
		trailers: [...parsed.trailers, ...holds]
	};
}
/**
* `Feature-Flag: x` and `Launch: x` wherever an author wrote them: a place that git would not take for a trailer must not announce what nobody can use.
* What stands in comments, fences and quotations is not said.
*/
function findHolds(text) {
	if (!MAY_HOLD.test(text)) return [];
	const { lines, quoted } = ownLines(bodyOf$1(text.replace(/\r\n?/g, "\n")));
	return lines.flatMap((line, at) => {
		if (quoted?.[at] === 1) return [];
		const [, flag] = FLAG.exec(line) ?? [];
		const [, launch] = LAUNCH.exec(line) ?? [];
		const value = flag ?? launch;
		if (value === void 0) return [];
		return [{
			token: flag === void 0 ? "Launch" : "Feature-Flag",
			value: value.replace(/[*_`\s]+$/, "").replace(/^`/, "")
		}];
	});
}

// src/parse/pull-request.ts
/** Makes a function that reads commits as GitHub knows them; null where nobody asked GitHub, and messages must do. */
function requestReader({ pullRequests, issues, repository }) {
	if (pullRequests.length === 0 && repository.visibility === "unknown") return null;
	const owners = /* @__PURE__ */ new Map();
	for (const request of pullRequests) for (const sha of request.commits) owners.set(sha, request);
	const speakers = new Map(pullRequests.map((request) => [request, speakerOf(request)]));
	const known = new Set(issues.map(({ number }) => number));
	return (parsed) => {
		const request = owners.get(parsed.commit.sha) ?? null;
		const read = request !== null && parsed.commit.sha === speakers.get(request) ? withHolds(withBreaking(withTitle(parsed, request), request), request.body) : parsed;
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
function speakerOf({ mergeCommit, commits }) {
	return mergeCommit !== null && commits.includes(mergeCommit) ? mergeCommit : commits[0];
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
/** A squash may keep the title alone; what the description says of breaking counts all the same. */
function withBreaking(parsed, { title, body }) {
	if (parsed.breakingText !== "" || !/^BREAKING[ -]CHANGES?:/m.test(body)) return parsed;
	const { breaking, breakingText } = parseCommit({
		...parsed.commit,
		message: `${title}\n\n${body}`
	});
	return breakingText === "" || isPlaceholder(breakingText) ? parsed : {
		...parsed,
		breaking,
		breakingText
	};
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

// src/render/documents.ts
const NEXT = "releases/next";
/** Every document that this version can make. */
const DOCUMENTS = [
	{
		name: "notes",
		template: "release/notes.hbs",
		path: `${NEXT}/notes.md`,
		audience: "customers",
		channel: "release",
		visibility: "public",
		about: "Customer notes: the text to edit first."
	},
	{
		name: "internal-changelog",
		template: "changelog/internal-changelog.hbs",
		path: `${NEXT}/internal-changelog.md`,
		audience: "engineering",
		channel: "changelog",
		visibility: "internal",
		about: "Everything, with links, a versions table and the ledger’s sums."
	},
	{
		name: "support.brief",
		template: "brief/support.hbs",
		path: `${NEXT}/announcements/support.brief.md`,
		audience: "support",
		channel: "brief",
		visibility: "internal",
		about: "What customers may ask support about.",
		offer: "a brief for support"
	},
	{
		name: "team.slack",
		template: "slack/team.hbs",
		path: `${NEXT}/announcements/team.slack.md`,
		audience: "team",
		channel: "slack",
		visibility: "internal",
		about: "A message to the team.",
		offer: "a message to the team"
	},
	{
		name: "customers.email",
		template: "email/customers.hbs",
		path: `${NEXT}/announcements/customers.email.md`,
		audience: "customers",
		channel: "email",
		visibility: "public",
		about: "An e-mail to customers.",
		offer: "an e-mail to customers"
	},
	{
		name: "customers.blog",
		template: "blog/customers.hbs",
		path: `${NEXT}/announcements/customers.blog.md`,
		audience: "customers",
		channel: "blog",
		visibility: "public",
		about: "A blog post.",
		offer: "a blog post"
	},
	{
		name: "customers.in-app",
		template: "in-app/customers.hbs",
		path: `${NEXT}/announcements/customers.in-app.md`,
		audience: "customers",
		channel: "in-app",
		visibility: "public",
		about: "A message inside the product.",
		offer: "an in-app message"
	},
	{
		name: "customers.social",
		template: "social/customers.hbs",
		path: `${NEXT}/announcements/customers.social.md`,
		audience: "customers",
		channel: "social",
		visibility: "public",
		about: "Posts of 280 characters at most.",
		offer: "social posts"
	},
	{
		name: "integrators.guide",
		template: "guide/integrators.hbs",
		path: `${NEXT}/announcements/integrators.guide.md`,
		audience: "integrators",
		channel: "guide",
		visibility: "public",
		about: "A migration guide, where something breaks.",
		offer: "a migration guide for integrators"
	},
	{
		name: "executives.brief",
		template: "brief/executives.hbs",
		path: `${NEXT}/announcements/executives.brief.md`,
		audience: "executives",
		channel: "brief",
		visibility: "internal",
		about: "A paragraph for executives.",
		offer: "a paragraph for executives"
	},
	{
		name: "sales.card",
		template: "card/sales.hbs",
		path: `${NEXT}/announcements/sales.card.md`,
		audience: "sales",
		channel: "card",
		visibility: "internal",
		about: "A card for sales.",
		offer: "a sales card"
	},
	{
		name: "checklist",
		template: "checklist/release.hbs",
		path: `${NEXT}/checklist.md`,
		audience: "team",
		channel: "checklist",
		visibility: "internal",
		about: "What the release needs before, on and after the day."
	}
];
/**
* The documents of a release: few by default, since each one costs somebody time. Patch: notes, internal changelog and
* checklist; minor and major also the brief and the team's message; with a highlight or a breaking change also the e-mail.
* @param wanted Configured exceptions by name.
*/
function documentsOf(release, hasHighlight, wanted) {
	const isPatch = release.bump === "patch";
	const hasBreaking = release.changes.some((change) => change.breaking && change.visibility === "public");
	const defaults = {
		notes: true,
		"internal-changelog": true,
		"support.brief": !isPatch || hasBreaking,
		"team.slack": !isPatch || hasBreaking,
		"customers.email": hasHighlight || hasBreaking,
		checklist: true
	};
	return DOCUMENTS.filter(({ name }) => wanted[name] ?? defaults[name] ?? false);
}
/**
* What people may have beside {@link documentsOf} if they ask for it: nothing that configuration refuses, nothing where there is no
* news for customers, and a migration guide only where something breaks.
*/
function offeredOf(release, hasHighlight, wanted) {
	const shown = release.changes.filter(({ visibility }) => visibility === "public");
	if (shown.length === 0) return [];
	const drafted = documentsOf(release, hasHighlight, wanted);
	return DOCUMENTS.filter((kind) => kind.offer !== void 0 && wanted[kind.name] === void 0 && !drafted.includes(kind) && (kind.channel !== "guide" || shown.some(({ breaking }) => breaking)));
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
	const { suggestions: _, labels: _labels, flag: _flag, ...rest } = first;
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

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	var VERSION = "4.7.10";
	exports.VERSION = VERSION;
	var COMPILER_REVISION = 8;
	exports.COMPILER_REVISION = COMPILER_REVISION;
	var LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
	var REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	exports.REVISION_CHANGES = REVISION_CHANGES;
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	var log = _logger2["default"].log;
	exports.log = log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base();
	var _helpers = require_helpers();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));

// src/render/clean-text.ts
var import_handlebars_runtime = /* @__PURE__ */ __toESM(require_handlebars_runtime(), 1);
/** Render: in goes text from outside, out comes one line of it that holds nothing invisible. */
/** Printable ASCII with single spaces, as nearly all text is, stays as it is. */
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;
/** White space is dealt with apart; variation selectors choose between text and emoji, joiners shape words and emoji families. */
const INVISIBLE = /(?!\s|\u0085|\p{Variation_Selector}|\p{Join_Control})[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|\ufeff/gu;
/** After ASCII, joiners have nothing to shape and only deceive. */
const IDLE_JOINERS = /(?<![^\0-\x7f])\p{Join_Control}+/gu;
/**
* Makes one trimmed line with single spaces and drops control characters, bidirectional overrides (CVE-2021-42574) and
* other characters that no reader can see. Half a surrogate pair becomes U+FFFD.
*/
function cleanText(text) {
	if (!NEEDS_WORK.test(text)) return text;
	return text.replace(INVISIBLE, "").replace(IDLE_JOINERS, "").replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").trim();
}

// src/render/inline.ts
/** Render: in goes inline text (plain text with `code spans`), out come its tokens, and back. */
/**
* Splits inline text as CommonMark finds code spans: a run of backticks opens one if a run of the same length follows, and
* is text otherwise. Nothing else has a meaning, backslashes included. Linear.
* @see https://spec.commonmark.org/0.31.2/#code-spans
*/
function inlineTokens(text) {
	const line = cleanText(text);
	if (!line.includes("`")) return line === "" ? [] : [{
		kind: "text",
		value: line
	}];
	const runs = [...line.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({
		index,
		length
	}));
	const closers = closingRuns(runs.map((run) => run.length));
	const tokens = [];
	let start = 0;
	for (let at = 0; at < runs.length; at++) {
		const open = runs[at];
		const closer = closers[at];
		const close = closer === void 0 ? void 0 : runs[closer];
		if (open === void 0 || closer === void 0 || close === void 0) continue;
		tokens.push({
			kind: "text",
			value: line.slice(start, open.index)
		});
		tokens.push({
			kind: "code",
			value: withoutPadding(line.slice(open.index + open.length, close.index))
		});
		start = close.index + close.length;
		at = closer;
	}
	tokens.push({
		kind: "text",
		value: line.slice(start)
	});
	return joinTokens(tokens);
}
/** Drops empty tokens and joins neighbours of one kind: two code spans side by side would read as one with longer fences. */
function joinTokens(tokens) {
	const joined = [];
	for (const token of tokens) {
		if (token.value === "") continue;
		const last = joined.at(-1);
		if (last?.kind === token.kind) joined[joined.length - 1] = {
			kind: token.kind,
			value: last.value + token.value
		};
		else joined.push(token);
	}
	return joined;
}
/** Inline text again; {@link inlineTokens} reads the same tokens from it, if their text holds no backticks. */
function inlineText(tokens) {
	return tokens.map(({ kind, value }) => kind === "code" ? fenced(value, touchesFence(value)) : value).join("");
}
/** A Markdown code span of exactly these characters: Markdown drops a space on both sides, so it gets another. */
function codeSpan(value) {
	return fenced(value, value.startsWith(" ") && value.endsWith(" ") && value.trim() !== "" || touchesFence(value));
}
function touchesFence(value) {
	return value.startsWith("`") || value.endsWith("`");
}
function fenced(value, isPadded) {
	if (!value.includes("`")) return isPadded ? `\` ${value} \`` : `\`${value}\``;
	const longest = (value.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
	const fence = "`".repeat(longest + 1);
	return isPadded ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}
/** For each run the next one of the same length, or undefined; from the right, so that every run is looked at once. */
function closingRuns(lengths) {
	const next = /* @__PURE__ */ new Map();
	const closers = new Array(lengths.length);
	for (let at = lengths.length - 1; at >= 0; at--) {
		const length = lengths[at] ?? 0;
		closers[at] = next.get(length);
		next.set(length, at);
	}
	return closers;
}
/** Spaces that only keep backticks apart; others stay, as people who miss a backtick turn text into code: `a\` and \`b`. */
function withoutPadding(code) {
	const inside = code.slice(1, -1);
	return code === ` ${inside} ` && touchesFence(inside) ? inside : code;
}

// src/render/escape-html.ts
/** Render: in goes inline text, out comes HTML for between tags. */
const ENTITIES$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"[": "&#91;",
	":": "&#58;"
};
/** With what the runner takes for a command: `##[` anywhere in a line, `::` at its start. */
const ACTIVE$1 = /[&<>"']|(?<=##)\[|^:(?=:)/g;
/** Escapes text, and makes code spans `<code>`. */
function escapeHtml(text) {
	return inlineTokens(text).map(({ kind, value }) => kind === "code" ? `<code>${escapeCharacters$1(value)}</code>` : escapeCharacters$1(value)).join("");
}
function escapeCharacters$1(text) {
	return text.replace(ACTIVE$1, (character) => ENTITIES$1[character] ?? character);
}

// src/render/escape-json.ts
/** Render: in goes inline text, out come the contents of a JSON string. */
/**
* Without the quotation marks: `"title": "{{json title}}"`. Backticks stay, whoever reads the JSON may show code. What could
* end a `<script>` around it, or a line in old JavaScript, is written as `\u` escapes, and so is the runner's `##[`.
* @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
*/
function escapeJson(text) {
	return JSON.stringify(cleanText(text)).slice(1, -1).replace(/[<>&]|(?<=##)\[/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

// src/render/code-words.ts
/** Render: in go inline tokens and a test for words, out come the tokens with those words as code. */
/** What stands between spaces, or between letters outside of ASCII: Chinese has no spaces. */
const WORD = /[!-~]+/g;
const PUNCTUATION = {
	opening: `("'[`,
	closing: `)"'].,;:!?`
};
const PUNCTUATION_AND_MARKUP = {
	opening: `("'[{<*_~`,
	closing: `)"'].,;:!?}>*_~`
};
const MARKUP_AT_EDGE = /^[{<*_~]|[}>*_~]$/;
const BRACKETS = /* @__PURE__ */ new Map([[")", "("], ["]", "["]]);
/**
* Turns every word that passes `isCode` into a code token, without the punctuation around it where the rest still passes:
* `(@types/node),` becomes text `(`, code `@types/node`, text `),`. As linear as the test.
* @param hint Matches every text that holds a word which `isCode`, be it nothing but that word; most texts need no further look.
*/
function codeWords(tokens, hint, isCode) {
	const mayHold = ({ kind, value }) => kind === "text" && hint.test(value);
	if (!tokens.some(mayHold)) return tokens;
	return joinTokens(tokens.flatMap((token) => mayHold(token) ? splitText(token.value, hint, isCode) : [token]));
}
function splitText(text, hint, isCode) {
	const pieces = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const found = hint.test(word) ? findCode(word, isCode) : void 0;
		if (found === void 0) continue;
		const start = index + found.offset;
		pieces.push({
			kind: "text",
			value: text.slice(end, start)
		}, {
			kind: "code",
			value: found.core
		});
		end = start + found.core.length;
	}
	pieces.push({
		kind: "text",
		value: text.slice(end)
	});
	return pieces;
}
/** The word without punctuation if that passes, else without markup too, else all of it. */
function findCode(word, isCode) {
	const bare = strip(word, PUNCTUATION);
	if (isCode(bare.core)) return bare;
	if (bare.core === word && !MARKUP_AT_EDGE.test(word)) return void 0;
	return [strip(word, PUNCTUATION_AND_MARKUP), {
		offset: 0,
		core: word
	}].find(({ core }) => isCode(core));
}
/** The word without what encloses it; a closing bracket stays where its opening one does: `close()`. */
function strip(word, { opening, closing }) {
	let start = 0;
	while (start < word.length && opening.includes(word.charAt(start))) start++;
	let end = word.length;
	while (end > start && closing.includes(word.charAt(end - 1))) end--;
	const kept = closersOf(word.slice(start, end), word.slice(end));
	return {
		offset: start,
		core: word.slice(start, end + kept)
	};
}
/** How many brackets at the start of `rest` close one that `core` opened. */
function closersOf(core, rest) {
	if (rest === "" || !BRACKETS.has(rest.charAt(0))) return 0;
	const open = /* @__PURE__ */ new Map();
	const add = (bracket, count) => void open.set(bracket, (open.get(bracket) ?? 0) + count);
	for (const character of core) {
		const opener = BRACKETS.get(character);
		if (opener === void 0) add(character, 1);
		else add(opener, -1);
	}
	let kept = 0;
	for (const character of rest) {
		const opener = BRACKETS.get(character);
		if (opener === void 0 || (open.get(opener) ?? 0) < 1) break;
		add(opener, -1);
		kept++;
	}
	return kept;
}

// src/render/escape-markdown.ts
/** Render: in goes inline text, out comes Markdown that shows exactly its characters, wherever in a line a template puts it. */
/**
* Escapes for GitHub Flavored Markdown only what would act, so that the source stays pleasant to read.
*
* What GitHub itself links after Markdown (mentions, `#12`, commits, addresses, emoji names) becomes code: GitHub knows no
* other escape that people can copy. A backslash and entities do not work, zero-width characters end up in copied package
* names, and an empty comment is one more thing to read in the source.
* @see https://github.com/github/cmark-gfm/issues/181
* @see https://github.com/renovatebot/renovate/issues/568
*/
function escapeMarkdown(text) {
	return escapeEnds(codeWords(inlineTokens(text), MAY_BE_LINKED, isLinkedByGitHub).map(({ kind, value }) => kind === "code" ? escapeCode(value) : escapeText(value)).join(""));
}
const LINKED_BY_GITHUB = [
	/:\/\/|www\.|@\.?[\w-]/i,
	/#\d|\bgh-\d/i,
	/\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}\b/i,
	/:(?!\d+:)[\w+-]+:|:100:|:1234:/,
	/\$(?!\d)/
];
/** A sign of each of them; most texts have none. */
const MAY_BE_LINKED = /[:@#$]|www\.|gh-\d|\d[a-f]|[a-f]\d/i;
function isLinkedByGitHub(word) {
	return LINKED_BY_GITHUB.some((pattern) => pattern.test(word));
}
/**
* In this order: a backslash before what it would escape; what always acts; asterisks and underscores that could open or
* close emphasis, so not ` * ` and not `snake_case`; tags and autolinks, so not `a < b`; entities; strikethrough, so not
* `~5 MB` and `~/.config`, which can open but never close it.
*/
const ACTIVE = /\\(?=[!-/:-@[-`{-~]|$)|[`[\]|]|\*(?!\s)|(?<!\s)\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?]|$)|&(?=#?\w{1,31};)|~(?![\d/])|(?<=\S)~/giu;
/** What {@link ACTIVE} looks for, without its conditions. */
const MAY_ACT = /[\\`[\]|*_<&~]/;
function escapeText(text) {
	if (!MAY_ACT.test(text)) return text;
	return text.replace(ACTIVE, "\\$&");
}
/**
* What acts even in code goes between two spans: `|` ends a table's cell, `]:` defines a link where the span is a link's text,
* and the runner takes `##[` anywhere in a line for a command.
*/
function escapeCode(code) {
	return code.split(/(\||\](?=:)|(?<=##)\[)/).map((part, index) => index % 2 === 1 ? `\\${part}` : part === "" ? "" : codeSpan(part)).join("");
}
const MAY_BEGIN_BLOCK = /^[-#+>:=\d]/;
/**
* The line may begin a block: heading, list, quote, the line under a heading or table head, thematic break, or a workflow
* command (`::`). It may end a heading, where a last run of `#` is dropped.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
function escapeEnds(line) {
	if (!MAY_BEGIN_BLOCK.test(line) && !line.endsWith("#")) return line;
	return line.replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|::|:?-+:?$|=+$)/, "\\").replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\").replace(/(?<=\s)(?=#+$)/, "\\");
}

// src/render/escape-slack.ts
/** Render: in goes inline text, out comes Slack's mrkdwn that shows its characters. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
/**
* Escapes the three characters that Slack has escapes for, which also stops `<!channel>` and `<@U1>`. Slack has none for
* emphasis, names, channels, addresses and emoji, so those words become code. A backtick cannot stand in code: it becomes an apostrophe.
* @see https://docs.slack.dev/messaging/formatting-message-text#escaping
*/
function escapeSlack(text) {
	return codeWords(inlineTokens(text), MAY_BE_ACTIVE, isActiveInSlack).map(({ kind, value }) => kind === "code" ? `\`${escapeCharacters(value)}\`` : escapeCharacters(value)).join("");
}
/** Emphasis at a word's edge, names, channels, addresses, emoji, and `>`, which quotes at the start of a line even when escaped. */
const ACTIVE_IN_SLACK = /^[*_~>]|[*_~]$|[@#][a-z]|:\/\/|www\.|:(?!\d+:)[\w+-]+:/i;
/** A sign of each of them. */
const MAY_BE_ACTIVE = /[*_~>@#:]|www\./i;
function isActiveInSlack(word) {
	return ACTIVE_IN_SLACK.test(word);
}
function escapeCharacters(text) {
	return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character).replaceAll("`", "'");
}

// src/render/escape-url.ts
/** Render: in goes an address from outside, out comes one that is safe in a Markdown link and in an HTML attribute. */
const PROTOCOLS = [
	"http:",
	"https:",
	"mailto:"
];
/**
* The address as the URL standard writes it, or an empty text for anything but http, https and mailto, and for addresses
* with a name and password in them: `https://bank.example@evil.example` only deceives.
* @see https://url.spec.whatwg.org/#url-parsing
*/
function escapeUrl(text) {
	const address = cleanText(text);
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !PROTOCOLS.includes(url.protocol) || url.username !== "" || url.password !== "") return "";
	return url.href.replace(/[\s()<>"'`|\\^{}[\]*~]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`).replace(/(&#?\w{1,31});/g, "$1%3B");
}

// src/render/plain-text.ts
/** Render: in goes inline text, out come its characters without any markup. */
/** One line as a reader would say it: code spans lose their backticks. It still needs the escaper of the place it goes to. */
function plainText(text) {
	return inlineTokens(text).map((token) => token.value).join("");
}

// src/render/escape-yaml.ts
/** Render: in goes inline text, out comes a YAML scalar for front matter. */
/** What YAML 1.1 or 1.2 reads as something other than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** The text without markup, bare where that is safe (people edit front matter) and in double quotes otherwise. */
function escapeYaml(text) {
	const plain = plainText(text);
	if (isPlain(plain) && !RESERVED.test(plain)) return plain;
	return JSON.stringify(plain).replaceAll("##[", "##\\u005b");
}
/** Words, and punctuation that means nothing to YAML inside a line. No colon, no `#`: those depend on their neighbours. */
function isPlain(text) {
	return /^\p{L}[\p{L}\p{N} ,.()'’/_%+?!;—–-]*$/u.test(text);
}

// src/render/text-helpers.ts
/** Render: the helpers that templates have for text from outside, one for each place that text can go. */
/** By the name that templates call them. */
const TEXT_HELPERS = {
	md: {
		about: "For Markdown, anywhere in a line: shows exactly the text’s characters, and its `code` as code.",
		gives: "safe",
		places: ["Markdown"],
		apply: escapeMarkdown
	},
	url: {
		about: "For an address, in a link or alone; empty unless it is http, https or mailto.",
		gives: "safe",
		places: [
			"Markdown",
			"address",
			"HTML",
			"front matter",
			"JSON",
			"mrkdwn"
		],
		apply: escapeUrl
	},
	html: {
		about: "For HTML: `<summary>{{html title}}</summary>`.",
		gives: "safe",
		places: ["HTML"],
		apply: escapeHtml
	},
	yaml: {
		about: "For a value in front matter, with quotes where it needs them.",
		gives: "safe",
		places: ["front matter"],
		apply: escapeYaml
	},
	slack: {
		about: "For Slack’s mrkdwn, which is not Markdown.",
		gives: "safe",
		places: ["mrkdwn"],
		apply: escapeSlack
	},
	json: {
		about: "For the inside of a JSON string: `\"{{json title}}\"`.",
		gives: "safe",
		places: ["JSON"],
		apply: escapeJson
	},
	plain: {
		about: "Drops the marks of `code`, inside another helper: `{{yaml (plain title)}}`.",
		gives: "text",
		places: [],
		apply: plainText
	}
};
/** The helper that each place needs. */
const HELPER_FOR = {
	Markdown: "md",
	address: "url",
	HTML: "html",
	"front matter": "yaml",
	JSON: "json",
	mrkdwn: "slack"
};

// src/render/handlebars.ts
/** Render: out comes a Handlebars of our own, with our helpers only and no way from a template into JavaScript. */
/** The only Handlebars that renders: other code in the process cannot register anything on it. */
const handlebars = import_handlebars_runtime.default.create();
handlebars.unregisterHelper("log");
handlebars.unregisterHelper("lookup");
for (const [name, { apply }] of Object.entries(TEXT_HELPERS)) handlebars.registerHelper(name, (...values) => {
	const [text] = values;
	const call = values.at(-1);
	if (typeof text !== "string") throw exceptionAt(call, `${name} needs one text`);
	const printed = apply(text);
	spend(call, 0, text.length + printed.length);
	return printed;
});
handlebars.registerHelper("eq", (left, right) => left === right);
handlebars.registerHelper("each", function(items, block) {
	if (items.length === 0) return block.inverse(this);
	return items.map((item, index) => {
		spend(block, 1, 0);
		const place = {
			index,
			key: index,
			first: index === 0,
			last: index === items.length - 1
		};
		const data = Object.assign(handlebars.createFrame(block.data), place);
		const piece = block.fn(levelOf(item, this), {
			data,
			blockParams: [item, index]
		});
		spend(block, 0, piece.length);
		return piece;
	}).join("");
});
handlebars.registerHelper("with", function(group, block) {
	return block.fn(levelOf(group, this), {
		data: block.data,
		blockParams: [group]
	});
});
function spend(call, rounds, characters) {
	const budget = call.data?.budget;
	if (budget === void 0) return;
	budget.rounds -= rounds;
	budget.characters -= characters;
	if (budget.rounds < 0) throw exceptionAt(call, "it goes through too many entries: a list inside of itself");
	if (budget.characters < 0) throw exceptionAt(call, "it prints too much: a list inside of itself");
}
function exceptionAt(call, reason) {
	return new handlebars.Exception(reason, call);
}
function levelOf(group, around) {
	return group === around ? Object.assign(Object.create(null), group) : group;
}
/** Where and why Handlebars refused a template: its messages end with the place that they also carry. */
function exceptionOf({ message, lineNumber, column }) {
	const reason = message.replace(/ - \d+:\d+$/, "");
	return lineNumber === void 0 ? {
		line: 0,
		column: 0,
		reason
	} : {
		line: lineNumber,
		column: column + 1,
		reason
	};
}

// src/render/tidy-blank-lines.ts
/** Render: in goes a rendered document, out comes the same with one blank line where a template left several. */
const FENCE$1 = /^[ \t]*(`{3,}|~{3,})(.*)$/;
/**
* Joins runs of blank lines, drops those at both ends, and ends the text with one line break (an empty text stays empty).
* Inside fenced code every line stays.
*/
function tidyBlankLines(document) {
	const lines = [];
	let fence = "";
	for (const line of document.split(/\r?\n/)) {
		const isBlank = line.trim() === "";
		if (isBlank && fence === "" && (lines.length === 0 || lines.at(-1) === "")) continue;
		lines.push(isBlank && fence === "" ? "" : line);
		fence = fenceAfter(line, fence);
	}
	while (lines.at(-1)?.trim() === "") lines.pop();
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
/** The fence that is open after this line; empty for none. A fence closes with at least as many of the same, and nothing else. */
function fenceAfter(line, open) {
	const [, marks = "", rest = ""] = FENCE$1.exec(line) ?? [];
	if (marks === "") return open;
	if (open === "") return marks.startsWith("`") && rest.includes("`") ? "" : marks;
	return marks.startsWith(open) && rest.trim() === "" ? "" : open;
}

// src/render/run-template.ts
/** Render: in go a compiled template and a view, out comes a finished document. */
/** Far beyond any document. Characters count in each list around them and on both sides of a helper, so it is about 10 MB. */
const MOST$1 = {
	rounds: 5e5,
	characters: 5e7
};
/**
* Renders; `name` is how errors call the template.
* @throws DrumrollError E_TEMPLATE_RUNTIME
*/
function runTemplate(name, { template, names, isLimited }, view) {
	const data = Object.create(null);
	for (const field of names) if (field in view) data[field] = bare$1(Reflect.get(view, field));
	try {
		const budget = isLimited ? { ...MOST$1 } : void 0;
		return tidyBlankLines(template(data, { data: { budget } }));
	} catch (error) {
		if (!(error instanceof handlebars.Exception)) throw error;
		throw fail("E_TEMPLATE_RUNTIME", {
			name,
			...exceptionOf(error)
		}, { cause: error });
	}
}
/** An object with an empty prototype of its own, which V8 reads faster than one without any. */
const Bare = function Bare() {};
Bare.prototype = Object.freeze(Object.create(null));
/** Copies the view onto bare objects: whatever a template names, it reaches nothing but the view. */
function bare$1(value) {
	if (typeof value === "string") return value;
	if (Array.isArray(value)) return value.map(bare$1);
	if (typeof value !== "object" || value === null) throw new TypeError(`the view holds a ${typeof value}`);
	const copy = new Bare();
	for (const name of Object.keys(value)) copy[name] = bare$1(Reflect.get(value, name));
	return copy;
}

// src/render/own-templates.ts
/** Render: the templates that come with Drumroll, compiled when it is built. In: their names. Out: what renders them. */
/** Each is loaded when its document is wanted: compiled templates are large, and most runs print one document. */
const TEMPLATES = {
	"blog/customers.hbs": () => import("./customers.js"),
	"brief/executives.hbs": () => import("./executives.js"),
	"brief/support.hbs": () => import("./support.js"),
	"card/sales.hbs": () => import("./sales.js"),
	"changelog/internal-changelog.hbs": () => import("./internal-changelog.js"),
	"checklist/release.hbs": () => import("./release.js"),
	"email/customers.hbs": () => import("./customers2.js"),
	"guide/integrators.hbs": () => import("./integrators.js"),
	"in-app/customers.hbs": () => import("./customers3.js"),
	"release/notes.hbs": () => import("./notes.js"),
	"slack/team.hbs": () => import("./team.js"),
	"social/customers.hbs": () => import("./customers4.js")
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

// src/markdown/waiting-for.ts
/** More of them are not waited for at once. */
const MOST_WAITED = 5;
/** How the line begins in the checklist. */
const WAITING = "**Waiting for:** ";
/** `mia-k: notes, tag · jonas-w: guide for #431`; empty where nobody is named. */
function waitingFor(tasks) {
	const people = /* @__PURE__ */ new Map();
	for (const { who, waits } of tasks) {
		if (who === "" || waits === "") continue;
		const known = people.get(who);
		if (known === void 0) people.set(who, [waits]);
		else known.push(waits);
	}
	const named = [...people].slice(0, MOST_WAITED).map(([who, waits]) => `${who}: ${waits.join(", ")}`);
	const more = people.size - named.length;
	return [...named, ...more > 0 ? [`${more} more`] : []].join(" · ");
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

// src/render/checklist-line.ts
/** Render: one line of the checklist as it is printed, and who is waited for. In: what is to be done. Out: Markdown. */
/** @param due ISO date on which it has to be done; empty where nobody knows. */
function checklistLine({ id, text, waits, who, how }, due) {
	const day = due === "" || how !== void 0 ? "" : shortDay(due);
	const person = [who, day].filter(Boolean).join(", ");
	const end = how === void 0 ? person === "" ? "" : `: ${person}` : ` ✓${how === "" ? "" : ` ${how}`}`;
	return {
		text,
		who,
		day,
		waits,
		line: escapeMarkdown(text + end),
		marker: `<!-- ${id} -->`,
		box: how === void 0 ? " " : "x"
	};
}
/** `Fri 12 June`: a release is not a year away. */
function shortDay(due) {
	return weekdayDate(`${due}T00:00:00Z`).replace(/ \d+$/, "");
}
/** What somebody still has to do, for whoever follows the ticks. */
function tasksIn({ before, day, after }) {
	return [
		...before,
		...day,
		...after
	].filter(({ box }) => box === " ").map(({ line, waits, who, day: due }) => ({
		line,
		waits: escapeMarkdown(waits),
		who: escapeMarkdown(who),
		day: due
	}));
}
/** Of those lines that nothing proves to be done; empty where nobody is named. */
function waitingLine(tasks) {
	const open = tasks.filter(({ box }) => box === " ");
	return waitingFor(open.map(({ who, waits }) => ({
		who: escapeMarkdown(who),
		waits: escapeMarkdown(waits)
	})));
}
/** `#412` as code, so that its pull request hears nothing; `app/pr-12` and commits by what tells them. */
function named$1(id) {
	return `\`${id.replace(/(^|\/)pr-(\d+)/, "$1#$2").replace(/^c-/, "")}\``;
}
const MOST_NAMES = 8;
/** `a, b and 3 more`. */
function joinNames(names) {
	const more = names.length - MOST_NAMES;
	return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
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
const ADDRESS$1 = /:\/\/|^\W{0,3}www\./i;
function piecesOf(text) {
	return (text.match(/\s+|\S+/g) ?? []).flatMap((chunk) => /^\s/.test(chunk) || ADDRESS$1.test(chunk) ? [{
		kind: "text",
		value: chunk
	}] : Array.from(chunk.matchAll(/([\p{L}\p{M}\p{N}_-]+)|./gsu), ([value, word]) => word === void 0 ? {
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

// src/markdown/entry-id.ts
/** Markdown, ids of entries: a change's id in; what the marker of its entry says out. */
/** Ids are printed as they are and stand in comments, which none of them may end, whatever it was made from. */
const NOT_IN_IDS = /[^\w@.+/:#*-]/g;
/** A change's id as documents may print it. */
function printedId(id) {
	return id.replace(NOT_IN_IDS, "_");
}
/** `pr-12` → `#12`, `api/pr-12` → `api#12`; `dep-react` stays. */
function entryIdOf(changeId) {
	return printedId(changeId).replace(/(?:^|\/)pr-(?=\d)/, "#");
}

// src/markdown/linked-pages.ts
const ADDRESS = /https:\/\/[^\s<>"'`\\|]+/g;
/** What ends a sentence is no part of an address. */
const END = /[.,;:!?*_\]]+$/;
/** Each address once, in order. Only what every reader could open: `https`, without a name and password. */
function linkedPages(text) {
	const found = [...text.matchAll(ADDRESS)].map(([address]) => trimmed(address)).filter(isWhole);
	return [...new Set(found)];
}
/** Those of them that are not there: https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found, and 410 for what is gone for good. */
function missingPages(text, pages = {}) {
	return linkedPages(text).flatMap((url) => {
		const status = pages[url];
		return status === 404 || status === 410 ? [{
			url,
			status
		}] : [];
	});
}
/** Whether each of them answered as a page does; false where a text links none. */
function isEveryPageThere(text, pages = {}) {
	const linked = linkedPages(text);
	return linked.length > 0 && linked.every((url) => Math.floor((pages[url] ?? 0) / 100) === 2);
}
/** `[guide](https://…/page)` ends with a parenthesis that is Markdown's; `…/Page_(chess)` with its own. */
function trimmed(address) {
	const text = address.replace(END, "");
	const opened = text.split("(").length;
	return text.split(")").length > opened ? trimmed(text.slice(0, text.lastIndexOf(")"))) : text;
}
function isWhole(address) {
	if (!URL.canParse(address)) return false;
	const { username, password, hostname } = new URL(address);
	return username === "" && password === "" && hostname.includes(".");
}

// src/render/internal-view.ts
/** Longer lists are not read before a release. */
const MOST = 8;
/** Whether a label says that something looks different or is in another place. */
function hasMoved({ labels = [], visibility }, uiLabels) {
	const moving = new Set(uiLabels.map((label) => label.toLowerCase()));
	return visibility === "public" && labels.some((label) => moving.has(label.toLowerCase()));
}
/** Leaving out fewer saves no room. */
const FEWEST_LEFT_OUT = 3;
/** As many as there is room for, and how many more. */
function someOf(changes, most, entry) {
	const shown = changes.length < most + FEWEST_LEFT_OUT ? changes : changes.slice(0, most);
	const more = changes.length - shown.length;
	return {
		entries: shown.map(entry),
		more: more === 0 ? "" : String(more)
	};
}
/** What is not a fix and asks nothing of anybody, in the order of the notes. */
function news({ highlights, sections, rest }, entry) {
	return someOf([
		...highlights,
		...sections.flatMap(({ changes }) => changes),
		...rest
	].filter(({ category }) => ASKED.has(category)), MOST, entry);
}
const ASKED = /* @__PURE__ */ new Set([
	"security",
	"deprecation",
	"feature",
	"improvement",
	"performance"
]);
/** The number stands near the word and in the same sentence: "Limit file names to 170 characters", "at most 20 schedules". */
const LIMIT = /\b(?:up to|at most|no more than|limit(?:s|ed)?|maximum|quota)\b[^.!?]{0,60}?\d/i;
/** Customers ask about a limit even where it came as a fix; what is new is news anyway. */
function limits(changes, entry) {
	return someOf(changes.filter(({ visibility, category, title, benefit }) => visibility === "public" && (category === "fix" || category === "other") && LIMIT.test(`${title}\n${benefit?.text}`)), MOST, entry);
}
/** Somebody waits to hear of them; what most people reacted to comes first. */
function reported(changes, reactionsOf, entry) {
	const heard = changes.filter(({ visibility, issues }) => visibility === "public" && issues.length > 0);
	const most = (change) => Math.max(...change.issues.map(reactionsOf));
	return someOf(heard.toSorted((a, b) => most(b) - most(a)), MOST, entry);
}
/** What GitHub said of linked issues, by where they are. */
function issueFinder({ issues }) {
	const known = new Map(issues.map((issue) => [`${issue.repository}#${issue.number}`.toLowerCase(), issue]));
	return ({ repository, number }) => {
		const { title = "", reactions = 0 } = known.get(`${repository}#${number}`.toLowerCase()) ?? {};
		return {
			title,
			reactions
		};
	};
}
/** Those that people reacted to most come first. */
function knownIssues({ openIssues = [] }) {
	return openIssues.filter(({ kind }) => kind === "known").toSorted((a, b) => b.reactions - a.reactions).slice(0, MOST);
}

// src/render/checklist.ts
/** Render: what this release needs, from its facts. In: a release, what its notes show, who does what. Out: lines of the checklist. */
/** Three lines for a patch; more only where a fact of the release asks for them. Whoever is configured stands in for who is not. */
function checklist(release, selection, rules) {
	const { actions, highlights } = selection;
	const isSmall = release.bump === "patch" && actions.length === 0;
	const drafted = documentsOf(release, highlights.length > 0, rules.documents).map(({ name }) => name);
	const { owners } = rules;
	const facts = {
		release,
		selection,
		rules,
		who: {
			notes: owners.notes ?? owners.release ?? owners.support ?? "",
			release: owners.release ?? owners.notes ?? owners.support ?? "",
			support: owners.support ?? owners.notes ?? owners.release ?? ""
		},
		drafted,
		isSmall
	};
	const printed = (line) => checklistLine(line, release.due ?? "");
	const before = beforeLines(facts).map(printed);
	const day = dayLines(facts).map(printed);
	const after = afterLines(facts).map((line) => checklistLine(line, ""));
	const all = [
		...before,
		...day,
		...after
	];
	return {
		before,
		day,
		after,
		waiting: waitingLine(all),
		leftOut: leftOut(facts).join(", "),
		hasUnnamed: all.some(({ box, who: name }) => box === " " && name === "") ? "yes" : "",
		count: String(all.length),
		done: String(all.filter(({ box }) => box !== " ").length)
	};
}
function beforeLines({ release, selection, rules, who, drafted, isSmall }) {
	const { actions, highlights } = selection;
	const unsure = release.changes.filter((change) => change.unsure).length;
	const also = unsure === 0 ? "" : `; ${unsure === 1 ? "one change was" : `${unsure} changes were`} left out as unsure`;
	const moved = release.changes.filter((change) => hasMoved(change, rules.uiLabels));
	const unwritten = actions.filter(({ migration }) => migration === "");
	const { pages } = release;
	const linked = actions.filter(({ migration }) => /https?:\/\//.test(migration));
	const missing = linked.filter(({ migration }) => missingPages(migration, pages).length > 0);
	const unknown = linked.filter((change) => !missing.includes(change) && !isEveryPageThere(change.migration, pages));
	const untold = highlights.filter(({ benefit }) => benefit === null);
	return [
		{
			id: "notes",
			text: `Read and correct the notes (releases/next/notes.md)${also}`,
			waits: "notes",
			who: who.notes
		},
		...each(untold, {
			id: "why",
			text: "Say why a customer would care about",
			waits: "why of"
		}),
		...highlights.length > 0 && untold.length === 0 ? [WHYS] : [],
		...each(unwritten, {
			id: "words",
			text: "Write down what to do about",
			waits: "what to do about"
		}),
		...actions.length > 0 && unwritten.length === 0 ? [WORDS$1] : [],
		...each(missing, {
			id: "guide",
			text: "Bring the linked page to life (404 today) for",
			waits: "guide for"
		}),
		...each(unknown, {
			id: "guide",
			text: "Check that the linked page is live for",
			waits: "guide for"
		}),
		...linked.length > 0 && missing.length + unknown.length === 0 ? [PAGES] : [],
		...actions.length === 0 ? [] : [{
			id: "notice",
			text: "Tell those who must act, ahead of the day",
			waits: "notice",
			who: who.notes
		}],
		...stopperLines(release, rules.showStopper, who),
		...each(isSmall ? [] : moved, {
			id: "moved",
			text: "Renew pictures and training after",
			waits: "pictures after"
		}),
		...drafted.includes("support.brief") ? [briefLine(rules.owners, who)] : []
	];
}
const WHYS = {
	id: "whys",
	text: "Every highlight says why it matters",
	waits: "",
	who: "",
	how: ""
};
const PAGES = {
	id: "pages",
	text: "Every page that they link is there",
	waits: "",
	who: "",
	how: ""
};
const WORDS$1 = {
	id: "guides",
	text: "Every breaking change says what to do",
	waits: "",
	who: "",
	how: ""
};
/** So many authors have a line each; of more, one line names all others. */
const MOST_LINES = 3;
/** Of their authors, who know: one line each. */
function each(changes, { id, text, waits }) {
	const found = /* @__PURE__ */ new Map();
	for (const change of changes) found.set(authorOf(change), [...found.get(authorOf(change)) ?? [], change]);
	const byAuthor = [...found];
	const own = byAuthor.length <= MOST_LINES ? byAuthor : byAuthor.slice(0, 2);
	const others = byAuthor.slice(own.length);
	return [...own, ...others.length === 0 ? [] : [[authorOf({ authors: others.flatMap(([, list]) => list.flatMap(({ authors }) => authors)) }), others.flatMap(([, list]) => list)]]].map(([who, list]) => {
		const [first] = list;
		const title = list.length === 1 && first !== void 0 ? ` “${first.title.replace(/\.$/, "")}”` : "";
		const numbers = joinNames(list.map((change) => named$1(change.id)));
		return {
			id: `${id}:${entryIdOf(first?.id ?? "")}`,
			text: `${text} ${numbers}${title}`,
			waits: `${waits} ${numbers}`,
			who
		};
	});
}
function authorOf({ authors }) {
	return joinNames([...new Set(authors.map(({ login, name }) => login ?? name))]);
}
/** Nothing is said where nobody asked GitHub. */
function stopperLines({ openIssues }, label, who) {
	if (label === null || openIssues === void 0) return [];
	const open = openIssues.filter(({ kind }) => kind === "show-stopper");
	if (open.length === 0) return [{
		id: "stoppers",
		text: `No open \`${label}\``,
		waits: "",
		who: "",
		how: ""
	}];
	return [{
		id: "stoppers",
		text: `Close ${joinNames(open.map(({ number }) => `\`#${number}\``))} (\`${label}\`)`,
		waits: `\`${label}\``,
		who: who.release
	}];
}
function briefLine({ support }, who) {
	const path = "(announcements/support.brief.md)";
	return {
		id: "brief",
		text: support === void 0 ? `Hand on the brief for support ${path}` : `Support has read the brief ${path}`,
		waits: "brief",
		who: who.support
	};
}
function dayLines({ release, who, drafted }) {
	const { tag, to, version, isSuggested, versionReason } = release;
	const why = versionReason.replace(/\.$/, "");
	const reason = isSuggested ? ` (${why.startsWith(`${version} `) ? why.slice(`${version} `.length) : why})` : "";
	const name = version === null ? "" : ` as ${version}${reason}`;
	return [
		tag === null ? {
			id: "tag",
			text: `Tag \`${to.slice(0, 12)}\`${name}`,
			waits: "tag",
			who: who.release
		} : {
			id: "tag",
			text: "Tagged",
			waits: "",
			who: "",
			how: `\`${tag}\``
		},
		...drafted.includes("team.slack") ? [{
			id: "message",
			text: "Send the team’s message",
			waits: "team’s message",
			who: who.notes
		}] : [],
		{
			id: "publish",
			text: "Publish the notes",
			waits: "publishing",
			who: who.release
		},
		...drafted.includes("customers.email") ? [{
			id: "email",
			text: "Send the customers’ e-mail",
			waits: "e-mail",
			who: who.notes
		}] : []
	];
}
function afterLines({ release, rules, who, isSmall }) {
	const { changes } = release;
	const issues = changes.filter(({ visibility }) => visibility === "public").flatMap((change) => change.issues.map(({ number }) => `\`#${number}\``));
	const isAsked = issues.length > 0 && (!isSmall || rules.owners.support !== void 0);
	const reporters = `Tell the reporters of ${joinNames([...new Set(issues)])}`;
	const flags = changes.filter(({ flag }) => flag !== void 0);
	return [...isAsked ? [{
		id: "reporters",
		text: reporters,
		waits: "reporters",
		who: who.support
	}] : [], ...flags.map(({ id, flag = "", authors }) => ({
		id: `flag:${entryIdOf(id)}`,
		text: `Take the flag \`${flag.replaceAll("`", "")}\` out once everybody has ${named$1(id)}`,
		waits: `flag of ${named$1(id)}`,
		who: authorOf({ authors })
	}))];
}
function leftOut({ release, selection, rules, isSmall }) {
	const { actions } = selection;
	if (isSmall) return ["brief, messages and migration guide (a patch in which nothing is marked as breaking)"];
	const isUnasked = rules.showStopper !== null && release.openIssues === void 0;
	const hasMoves = rules.uiLabels.length > 0 && release.changes.some((change) => hasMoved(change, rules.uiLabels));
	return [
		...actions.length === 0 ? ["migration guide (nothing is marked as breaking)"] : [],
		...rules.uiLabels.length > 0 && !hasMoves ? ["training (no label moved anything)"] : [],
		...isUnasked ? ["show-stoppers (GitHub was not asked)"] : []
	];
}

// src/markdown/entry-marker.ts
/** Markdown, markers of entries: a change's id in; the comment `<!-- #412 -->` out; and back, a text's markers read or taken out. */
/** What ends an entry's first line in a document, so that the entry is known whatever people make of its words. */
function entryMarker(changeId) {
	return `<!-- ${entryIdOf(changeId)} -->`;
}
/** `#412`, `#412.slug`, `app#412`; or, behind `app/` too: `dep-react`, `c-` and twelve digits, what stands for all about security; `launch-exports.ga`. */
const ENTRY_ID = /^(?:[\w@.+/:*-]*#\d|(?:[\w.-]+\/)?(?:dep-.|launch-[a-z\d]|c-[\da-f]{12}|security(?:\.internal)?$))/;
function isEntryId(word) {
	return ENTRY_ID.test(word);
}
/**
* What Markdown reads before it reads a comment comes first: an escape, code, backticks that end no code. So a title that shows a
* marker in code has none. Code goes on to the next line at most, which a fence does not, and has a longest length for the sake of time.
*/
const TOKEN = /\\[\s\S]|(`+)(?!`)[^\n]{0,2000}?(?:\n[^\n]{0,2000}?)?(?<!`)\1(?!`)|`+|<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->/g;
/**
* The ids that markers name, in order.
* @param isKnown Whether an entry of that id was ever generated. Other comments are a person's; `<!-- 412 -->` has only lost its sign.
*/
function entryIdsIn(text, isKnown) {
	if (!text.includes("<!--")) return [];
	const ids = /* @__PURE__ */ new Set();
	for (const [, , words = ""] of text.matchAll(TOKEN)) for (const word of wordsOf(words)) {
		const id = !isKnown(word) && isKnown(`#${word}`) ? `#${word}` : word;
		if (isKnown(id) || isEntryId(id)) ids.add(id);
	}
	return [...ids];
}
/** The text without markers that name nothing but such ids, and without the white space before them. */
function withoutEntryMarkers(text, isOurs) {
	if (!text.includes("<!--")) return text;
	let rest = "";
	let at = 0;
	for (const { 0: token, 2: words, index } of text.matchAll(TOKEN)) {
		if (words === void 0 || !wordsOf(words).every(isOurs)) continue;
		rest += text.slice(at, index).trimEnd();
		at = index + token.length;
	}
	return rest + text.slice(at);
}
function wordsOf(comment) {
	return comment.split(/[ \t,]+/).filter((word) => word !== "");
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
/**
* Under "Breaking changes", "Remove the fallback" reads as if the reader had to. Verbs whose past form is certain; any
* other sentence stays.
*/
const PAST = new Map("add:added bump:bumped change:changed confine:confined convert:converted default:defaulted deprecate:deprecated disable:disabled disallow:disallowed drop:dropped enable:enabled enforce:enforced expand:expanded increase:increased limit:limited make:made move:moved raise:raised reduce:reduced refactor:refactored reject:rejected remove:removed rename:renamed replace:replaced restrict:restricted switch:switched turn:turned unify:unified update:updated upgrade:upgraded".split(" ").map((pair) => pair.split(":")));
/** What these say holds from now on: "Required Node 24" would say the opposite. */
const NOW = /* @__PURE__ */ new Set(["require", "return"]);
/** Words that are nouns as often, and certainly verbs only before what they act on: "and name it", not "and name fields". */
const MORE = /* @__PURE__ */ new Map([
	["allow", "allowed"],
	["name", "named"],
	["use", "used"]
]);
const WITH_OBJECT = /(, (?:and )?| and )(allow|name|use)(?= (?:it|them|the|an?|its|their)\b| `)/g;
/** A verb at the start, or after a comma or "and" that continues the list of what was done. */
const VERB = /(^|, (?:and )?| and )([a-z]+)(?= )/gi;
/**
* Whether a title says what breaks, so that it must not read like an order. Notes for readers may be orders: "Replace `a` with `b`".
*/
function isReport({ breaking, benefit, migration, rule, isQuoted }) {
	return breaking && !isQuoted && benefit === null && (migration === "" || !rule.startsWith("note."));
}
/** "Require X and remove Y" says two things of different times. */
function goesOn(sentence) {
	return [...sentence.matchAll(VERB)].some(({ index, 2: verb = "" }) => index > 0 && (PAST.has(verb) || MORE.has(verb) || NOW.has(verb)));
}
/** "Disable X, add Y. → "Disabled X, added Y."; unchanged where the first word is no such verb. */
function pastTense(sentence) {
	const first = /^[A-Za-z]+/.exec(sentence)?.[0].toLowerCase() ?? "";
	if (NOW.has(first)) return goesOn(sentence) ? sentence : sentence.replace(/^\w+/, "$&s");
	if (!PAST.has(first)) return sentence;
	return sentence.replace(WITH_OBJECT, (_, before, verb) => before + MORE.get(verb)).replace(VERB, (found, before, verb) => {
		const past = PAST.get(verb.toLowerCase());
		if (past === void 0) return found;
		return before + (/^[A-Z]/.test(verb) ? past.charAt(0).toUpperCase() + past.slice(1) : past);
	});
}

// src/render/entry-view.ts
/** Render: one change as templates see it. In: a {@link Change} and its release. Out: an {@link EntryView}. */
/** Builds an entry without an ask; {@link askingView} adds it. */
function entryView(change, { areas, placeOf, issueOf }) {
	const marked = (text) => change.isQuoted ? text : codeIdentifiers(text);
	const title = marked(isReport(change) ? pastTense(change.title) : change.title);
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
		issues: change.issues.map((issue) => issueView(issue.number, issueOf(issue), place.url, place.name)),
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
/** `feat(new sink)` says of what kind the change is, not where. */
const KIND = /^new\b/i;
/** Configured names of scopes; a scope as it is where the sentence does not mention it; else nothing. */
function areaOf({ scope }, sentence, areas) {
	if (scope.length === 0) return "";
	const named = [...new Set(scope.map((one) => areas.get(one) ?? one))].filter((name) => /\p{L}/u.test(name));
	if (named.length > MOST_AREAS || named.some((name) => NO_AREA.has(name.toLowerCase()) || KIND.test(name))) return "";
	const text = named.join(", ");
	const said = spoken(sentence);
	const words = new Set(said.match(/[\p{L}\p{N}]+/gu));
	return named.every((name) => said.includes(spoken(name).replace(/s$/, "")) || spoken(name).split(" ").every((word) => words.has(word))) ? "" : text;
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
/** @param url Of its repository. @param name What tells that from another repository; empty where there is only one. */
function issueView(number, { title, reactions }, url, name = "") {
	return {
		label: numberLink(number, {
			url,
			name
		}, "issues"),
		title,
		reactions: reactions === 0 ? "" : String(reactions)
	};
}
/** A short commit id as code, linked where the repository's address is known. */
function commitLink(sha, url) {
	const short = `\`${sha.slice(0, 12)}\``;
	return url === null ? short : `[${short}](${url}/commit/${sha})`;
}

// src/render/group-view.ts
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
const ORDER$1 = Object.keys(TITLES);
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
	return ORDER$1.map((category) => ({
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
/** By code point: a locale's order would differ from machine to machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/render/place.ts
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
		name: labelOf(name)
	});
	return (change) => places.get(change.repository) ?? first;
}
/** Addresses come from a clone's settings and from evidence files: one with a parenthesis would end the link. */
function addressOf(url) {
	return url === null ? null : escapeUrl(url).replace(/\/$/, "") || null;
}
/** Without what could end a link's text, or mean something in it. */
function labelOf(name) {
	return name.replace(/[^\p{L}\p{N} ._-]/gu, "_");
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

// src/render/short-texts.ts
/** Render: texts for places with little room. In: changes and an address. Out: posts, a message inside the product, an e-mail's subject. */
/** Of X, which is the strictest. @see https://docs.x.com/fundamentals/counting-characters */
const LONGEST_POST = 280;
const MOST_POSTS = 3;
const LONGEST_TITLE = 60;
const LONGEST_MESSAGE = 200;
/** What a message can be made of: highlights, else what is new. Fixes alone make none. */
function told$1({ highlights, sections }) {
	if (highlights.length > 0) return highlights;
	return sections.filter(({ category }) => NEW.has(category)).flatMap(({ changes }) => changes);
}
const NEW = /* @__PURE__ */ new Set([
	"feature",
	"improvement",
	"performance"
]);
/** The weightiest first, whatever section they stand in. */
function shortList({ highlights, sections, rest }) {
	return [
		...highlights,
		...sections.flatMap(({ changes }) => changes),
		...rest
	];
}
/** What does not fit whole is no post: a sentence that stops in the middle says something else. */
function posts(selection, name, link, entry) {
	const room = LONGEST_POST - (link === "" ? 0 : link.length + 1);
	return told$1(selection).slice(0, MOST_POSTS).flatMap((change) => {
		const { sentence, headline } = entry(change);
		const lead = name === "" ? "" : `${name}: `;
		const text = [`${lead}${sentence}`, `${lead}${headline}.`].find((words) => plainText(words).length <= room);
		return text === void 0 ? [] : [{
			text,
			link,
			marker: entryMarker(change.id)
		}];
	});
}
/** Empty text where nothing is new that fits. */
function card(selection, name, entry) {
	for (const change of told$1(selection)) {
		const { headline, benefit, sentence } = entry(change);
		const isTitle = benefit !== "" && headline.length <= LONGEST_TITLE;
		const text = isTitle ? benefit : sentence;
		if (text.length <= LONGEST_MESSAGE) return {
			title: isTitle ? headline : whatIsNew(name),
			text
		};
	}
	return {
		title: whatIsNew(name),
		text: ""
	};
}
/** The first highlight that says what a reader gains and fits into a list of mails; else what the mail is about. */
function subject({ highlights }, name, entry) {
	const [first] = highlights.map(entry).filter(({ benefit, headline }) => benefit !== "" && headline.length <= LONGEST_TITLE);
	return first?.headline ?? whatIsNew(name);
}
/** What must be done, before what is nice to know. */
function preheader({ action, isWarning, isActionFree }) {
	if (action === "") return isActionFree === "" ? "" : "No action needed.";
	return `${isWarning === "" ? "Action needed" : "Check before you upgrade"}: ${action}.`;
}
function whatIsNew(name) {
	return `What's new${name === "" ? "" : ` in ${name}`}`;
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
	return (second === void 0 || isSentence(first) || isSentence(second) ? [first] : [first, second]).filter((clause) => clause !== "").map((clause, index) => ({ text: codeIdentifiers(index === 0 ? clause : clause.replace(ORDER, (verb) => verb.toLowerCase())) }));
}
/** A title's first word, where it can only be a verb: "…, and Bump x" would stumble. */
const ORDER = /^(?:Add|Allow|Avoid|Bump|Cap|Check|Disable|Drop|Enable|Enforce|Ensure|Escape|Fix|Handle|Harden|Ignore|Limit|Make|Mask|Patch|Prevent|Redact|Refuse|Reject|Remove|Replace|Report|Require|Restrict|Sanitize|Stop|Update|Upgrade|Use|Validate)\b/;
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
	if (added !== null) return added[1] === void 0 || /\b(?:docs?|tests?|README|CI)\b/.test(added[1]) ? null : placed(codeIdentifiers(added[1]));
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
	if (title.length > LONGEST_QUOTE) return [{ text: plural$1(others.length + 1, "change") }];
	const more = others.length === 0 ? [] : [{ text: `${others.length} more` }];
	return [{ text: codeIdentifiers(title) }, ...more];
}
function actionLine(actions) {
	const [only, ...others] = actions;
	if (only === void 0) return "";
	if (others.length > 0) return plural$1(actions.length, "change");
	const title = only.title.replace(/\.$/, "");
	return only.isQuoted ? title : codeIdentifiers(isReport(only) ? pastTense(title) : title);
}
function plural$1(count, noun) {
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
/** Longer sentences are no headings; people write them as the first of a note. */
const LONGEST_HEADLINE = 120;
/**
* Builds the view; what only some documents show is made when one of them asks. A change is a highlight when it says what a
* reader gains or, in reviewed drafts, deserves to.
*/
function buildView(release, rules) {
	const context = {
		areas: new Map(Object.entries(rules.areas)),
		placeOf: placeFinder(release),
		issueOf: issueFinder(release)
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
	const uiLabels = rules.uiLabels ?? [];
	const summary = summaryIn(untold, selection, teller(rules.summaryWords ?? rules.words, context.areas));
	const name = [release.product, release.version].filter(Boolean).join(" ");
	const notesUrl = notesUrlOf(release, rules.notesUrl ?? null);
	return {
		product: release.product,
		version: release.version ?? "",
		isSuggested: release.isSuggested && release.version !== null ? "yes" : "",
		versionReason: release.versionReason,
		name: name || longDate(release.date),
		subject: subject(selection, name, entry),
		preheader: preheader(summary),
		tag: release.tag ?? "",
		previousTag: release.previousTag ?? "",
		date: longDate(release.date),
		day: weekdayDate(release.date),
		isoDate: release.date.slice(0, 10),
		shipDay: shipDay(release),
		rangeReason: release.rangeReason,
		compareUrl: compareUrl(release),
		feedbackUrl: rules.feedbackUrl ?? "",
		notesUrl,
		summary,
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
		get short() {
			return someOf(shortList(selection), MOST_IN_MESSAGE, entry);
		},
		get news() {
			return news(selection, entry);
		},
		get posts() {
			return posts(selection, name, notesUrl, entry);
		},
		get card() {
			return card(selection, name, entry);
		},
		get limits() {
			return limits(changes, entry);
		},
		get moved() {
			return changes.filter((change) => hasMoved(change, uiLabels)).map(entry);
		},
		get held() {
			return internal.filter(({ rule }) => HOLDS.has(rule)).map(entry);
		},
		get knownIssues() {
			const url = addressOf(repository.url);
			return knownIssues(release).map(({ number, title, reactions }) => issueView(number, {
				title,
				reactions
			}, url));
		},
		get unsure() {
			return internal.filter((change) => change.unsure).map(entry);
		},
		get everything() {
			return everything(changes, context);
		},
		get reported() {
			return reported(changes, (issue) => context.issueOf(issue).reactions, entry);
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
			pullRequests: String(ledger.length - commits.length),
			fixes: String(changes.filter(({ visibility, category }) => visibility === "public" && category === "fix").length),
			people: String(release.contributors.length)
		},
		get excluded() {
			return commits.filter(({ fate }) => fate === "excluded").map(({ id, reason }) => ({
				id: commitLink(id, commitUrl),
				reason
			}));
		},
		get checklist() {
			const { owners, documents = {}, showStopper = null } = rules;
			return checklist(release, untold, {
				owners,
				documents,
				uiLabels,
				showStopper
			});
		}
	};
}
/** A message to a team is read at a glance. */
const MOST_IN_MESSAGE = 5;
/** A commit's date is no promise of a day. */
function shipDay({ tag, date, due = "" }) {
	if (tag !== null) return weekdayDate(date);
	return due === "" ? "" : weekdayDate(`${due}T00:00:00Z`);
}
/** Everybody can read the releases of a public repository. */
function notesUrlOf({ repository: { url, visibility } }, configured) {
	if (configured !== null) return escapeUrl(configured);
	return url === null || visibility !== "public" ? "" : escapeUrl(`${url}/releases`);
}
/** What it says is in people's words; what it stands on, such as whether all who must act know how, is the selection's. */
function summaryIn(untold, selection, tell) {
	const { lead, clauses, action } = summaryLine(inWordsOf(untold, tell));
	return {
		...summaryLine(selection),
		lead,
		clauses,
		action
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

// src/render/render.ts
/** Render: the documents of a release. In: a {@link Release} and choices. Out: {@link Document}s. */
/**
* Renders the documents that a release has.
* @param renderers For every document that is wanted: ours, or the repository's own.
* @throws `E_DOCUMENT_UNKNOWN`, `E_TEMPLATE_RUNTIME`.
*/
function render(release, renderers, wanted, rules, glossary = []) {
	const viewFor = viewsOf(release, rules, glossary);
	const firstViewFor = viewsOf(release, withoutWords(rules), glossary);
	const hasHighlight = viewFor("customers").highlights.length > 0;
	const kinds = wanted.only === null ? documentsOf(release, hasHighlight, wanted.documents) : [named(wanted.only)];
	const offered = wanted.withOffers === true && wanted.only === null ? offeredOf(release, hasHighlight, wanted.documents) : [];
	return [...kinds, ...offered].map((kind) => {
		const { name, path, audience, channel, visibility, template, offer } = kind;
		const renderer = renderers.get(template);
		if (renderer === void 0) throw new Error(`nothing renders ${template}`);
		const view = (name === EDITED_FIRST ? firstViewFor : viewFor)(audience);
		return {
			name,
			path,
			audience,
			channel,
			visibility,
			text: renderer(view),
			...offer !== void 0 && offered.includes(kind) ? { offer } : {},
			...channel === "checklist" ? { tasks: tasksIn(view.checklist) } : {}
		};
	});
}
/** People's words for entries come from this document, so there entries say what the source says: what people made of them is kept, not rendered. */
const EDITED_FIRST = "notes";
function withoutWords({ words, ...rules }) {
	return words === void 0 ? rules : {
		...rules,
		summaryWords: words
	};
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

// src/with-pages.ts
/** The pipeline's part about pages that readers are sent to. In: a release, launches, who asks. Out: the same with what those pages answer. */
/** Pages that say what to do about a change, and the documentation of launches: whoever follows such a link needs it. */
async function withPages(release, launches, ask) {
	const guides = release.changes.filter(({ visibility, migration }) => visibility === "public" && migration !== "").flatMap(({ migration }) => linkedPages(migration));
	const urls = [.../* @__PURE__ */ new Set([...guides, ...launches.flatMap(({ links }) => linkedPages(links.docs))])];
	if (urls.length === 0) return {
		release,
		launches
	};
	const answers = await ask(urls);
	const among = (wanted) => Object.fromEntries([...answers].filter(([url]) => wanted.includes(url)));
	return {
		release: {
			...release,
			pages: among(guides)
		},
		launches: launches.map((launch) => ({
			...launch,
			pages: among(linkedPages(launch.links.docs))
		}))
	};
}

// src/pipeline.ts
/** The stages in order. In: a request and the edges. Out: a release with its documents; what to write and writing it. */
/**
* config → collect → parse → classify → compose → render.
* @throws DrumrollError of any stage; nothing has been written then.
*/
async function draft(request, edges) {
	const [gathered] = await Promise.all([gather(request, edges), loadOurs(request.document)]);
	const { evidence } = gathered;
	const plans = await withoutPlanWords(unsaidIn(gathered, request), () => readPlans(evidence));
	const { dropGarbage = () => {} } = edges;
	const launches = await findLaunches(plans, evidence);
	const release = await composeRelease(gathered, request.release, request.isReviewed, {
		launches,
		dropGarbage
	});
	dropGarbage();
	if (!edges.pages || !gathered.config.ask_pages) return finish$1(release, gathered, request, plans);
	const asked = await withPages(release, plans, edges.pages);
	return finish$1(asked.release, gathered, request, asked.launches);
}
/** A log that everybody can read does not quote a plan that they cannot. */
function unsaidIn({ evidence: { repository }, config }, { isShared }) {
	if (!isShared || repository.visibility === "private" || config.internal.allow_public) return null;
	return config.drafts.repository ?? repository.slug ?? "this repository";
}
/** Each repository's evidence → its release → one release → documents, by the first one's settings. */
async function combine(evidenceFiles, request, files) {
	const { joinReleases } = await import("./join-releases.js");
	const all = [];
	for (const evidenceFile of evidenceFiles) all.push(await replay(evidenceFile, null, files));
	const [first] = all;
	if (first === void 0) throw fail("E_USAGE", { problem: "combine needs at least one evidence file" });
	const config = (request.configFile === null ? null : await loadConfig(await readNamed(files, request.configFile))) ?? first.config;
	const launches = await findSharedLaunches(all.map(({ evidence }) => evidence));
	const release = joinReleases(await Promise.all(all.map((gathered, at) => composeRelease(gathered, null, request.isReviewed, { launches: launches[at] }))), {
		product: config.product ?? null,
		version: request.release
	});
	const deny = [...new Set([config, ...all.map((gathered) => gathered.config)].flatMap((one) => one.deny))];
	const drafted = await finish$1(release, {
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
async function composeRelease(gathered, version, isReviewed, { launches, dropGarbage = () => {} } = {}) {
	const { evidence, config } = gathered;
	const notes = maySayMore(evidence, isReviewed) ? await findNoteReader(evidence, isReviewed) : null;
	const commits = judgeCommits(gathered, notes, launches?.lift ?? ((read) => read));
	dropGarbage();
	const notices = [...evidence.notices, ...notes?.notices() ?? []];
	return compose({
		...evidence,
		notices
	}, commits, {
		product: config.product ?? null,
		bots: config.bots,
		version,
		shipped: parseShipped(evidence),
		...launches === void 0 ? {} : { launches: launches.list }
	});
}
/** parse → classify. What is classified holds all that was parsed, which nothing holds once this is done. */
function judgeCommits({ evidence, rules, parsed }, notes, lift) {
	const commits = classify(lift(parse(evidence, parsed, notes?.read)), rules.list, evidence.pullRequests);
	parsed.clear();
	return commits;
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
async function finish$1(composed, { evidence, config }, request, launches = []) {
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
	const all = refuseDenied(tell(), config.deny);
	const documents = all.filter(({ offer }) => offer === void 0);
	const offered = all.filter(({ offer }) => offer !== void 0);
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
		offered,
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
		documents: config.documents,
		withOffers: request.isShared === true
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
	return new Map([...await loadOurs(only), ...(await findOverrides(templates))?.ofReleases ?? []]);
}
function loadOurs(only) {
	return loadRenderers(DOCUMENTS.filter(({ name }) => only === null || name === only).map(({ template }) => template));
}
/** Loads zod and YAML only where there is a glossary. */
async function findGlossary({ glossary }) {
	if (glossary === void 0) return [];
	const { readGlossary } = await import("./read-glossary.js");
	return readGlossary(glossary);
}
function renderRules(config, { isReviewed }) {
	const { areas, highlights, feedback_url: feedbackUrl = null, notes_url: notesUrl = null, owners, documents } = config;
	const { ui: uiLabels, show_stopper: showStopper = null } = config.labels;
	return {
		areas,
		highlights,
		feedbackUrl,
		notesUrl,
		owners,
		documents,
		uiLabels,
		showStopper,
		isReviewed
	};
}

// src/publish/plan/own-asks.ts
/** Publish: questions and suggestions that Drumroll writes to colleagues. In: lines of notes. Out: where one of ours begins and ends. */
/** How a question begins, or something found that may answer it; a formatter may move their signs. */
const STARTS = /^[^\S\n]*(?:[-*+][^\S\n]+)?(?:>[^\S\n]*)+(?:\*\*)?(?:✍\uFE0F?|💡[^\S\n]+(?:\*\*)?From\b)/u;
/** Each of ours ends so, wherever its lines were broken. */
const ENDS = /It is never published\.|Never published unless you take it in\./;
/** Whether one of ours begins on this line. */
function startsAsk(line) {
	return STARTS.test(line);
}
/** The last line of what begins at `start`: its own, unless a formatter broke it, and its end stands further down in the paragraph. */
function askEnd(lines, start) {
	if (ENDS.test(lines[start] ?? "")) return start;
	let text = lines[start] ?? "";
	for (let at = start + 1; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (line.trim() === "" || STARTS.test(line)) break;
		text = `${text.slice(-LONGEST_END)} ${line.replace(/^[^\S\n]*(?:>[^\S\n]*)*/, "")}`;
		if (ENDS.test(text)) return at;
	}
	return start;
}
/** Enough of the lines before to hold the first half of an end; all of them would take quadratic time. */
const LONGEST_END = 60;

// src/publish/plan/release-body.ts
/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions and suggestions to colleagues. */
const FENCE = /^[^\S\n]*(?:>[^\S\n]*)*(`{3,}|~{3,})/;
/** Drafts can be published by hand, so what is never published does not stand in them. Only lines of our own go. */
function releaseBody(notes) {
	const lines = notes.replace(/\r\n?/g, "\n").split("\n");
	const kept = [];
	let fence = "";
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const [, mark = ""] = FENCE.exec(line) ?? [];
		if (fence === "" && startsAsk(line)) at = askEnd(lines, at);
		else if (fence !== "" || line.trim() !== "" || (kept.at(-1) ?? "").trim() !== "") kept.push(line);
		if (fence === "") fence = mark;
		else if (mark.startsWith(fence)) fence = "";
	}
	return kept.join("\n").trim();
}

// src/commands/conflict-lines.ts
/** Words enough to recognise a text by. */
const MOST_CHARACTERS = 160;
/** New conflicts with both texts, older ones as a count. */
function conflictLines(operations) {
	return operations.filter((operation) => operation.target === "file").flatMap(({ path, conflicts }) => {
		const fresh = conflicts.filter(({ isNew }) => isNew);
		const older = conflicts.length - fresh.length;
		const waiting = older === 1 ? "One earlier conflict waits" : `${older} earlier conflicts wait`;
		const names = conflicts.filter(({ isNew }) => !isNew).map(({ id }) => quoted(id));
		return [...fresh.map((conflict) => `! ${path}: ${lineOf(conflict)}`), ...older === 0 ? [] : [`${path}: ${waiting} for --keep or --take: ${names.join(", ")}.`]];
	});
}
function lineOf({ id, kind, yours, generated }) {
	const settle = `Settle it with --keep ${quoted(id)} or --take ${quoted(id)}.`;
	if (kind === "missing") return `${id} is not there, and may have been deleted. It would be: ${short(generated ?? "")}. ${settle}`;
	if (generated === null || kind === "gone") return `${id} was edited by a person, and the source dropped it. It stays: ${short(yours)}. ${settle}`;
	return `${id} was edited by a person, and its source changed since. It stays: ${short(yours)}. The source says: ${short(generated)}. ${settle}`;
}
function short(text) {
	const line = text.replace(/<!--[^>]*-->|^\s*[-*+] /g, "").replace(/\s+/g, " ").trim();
	return `“${line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS).trimEnd()}…` : line}”`;
}
/** As a shell takes it: `#` begins a comment. */
function quoted(id) {
	return `"${id}"`;
}

// src/commands/safe-json.ts
/** Commands: JSON for stdout. In: plain data. Out: its text, in which nothing acts on a terminal or on the runner. */
/** Indented, with a line break at the end. */
function safeJson(data) {
	return `${JSON.stringify(data, null, 2).replace(ACTS_ON_PRINTERS, escapeUnit)}\n`;
}
/**
* What a terminal or the runner would act on and JSON lets stand; outside of its texts JSON has none of it. The runner takes `##[`
* anywhere in a line for a command.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
const ACTS_ON_PRINTERS = /(?<=##)\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/commands/release-json.ts
/** Version of the format; docs/draft.schema.json describes it. */
const JSON_SCHEMA = 1;
/** The text that `draft --json` prints. */
function releaseJson(release) {
	const { version, tag, previousTag, from, to, date, bump } = release;
	const output = {
		schema: JSON_SCHEMA,
		release: {
			version,
			tag,
			previousTag,
			from,
			to,
			date,
			bump
		},
		changes: release.changes.map((change) => ({
			id: change.id,
			title: change.title,
			category: change.category,
			visibility: change.visibility,
			unsure: change.unsure,
			launch: change.launch,
			scope: change.scope,
			packages: change.packages,
			breaking: change.breaking,
			benefit: change.benefit === null ? null : {
				text: change.benefit.text,
				source: change.benefit.source
			},
			pullRequests: change.pullRequests,
			commits: change.commits,
			issues: change.issues,
			authors: change.authors
		})),
		ledger: release.ledger,
		notices: release.notices
	};
	return safeJson(output);
}

// src/commands/draft.ts
/** Commands: `draft`. In: options. Out: the notes, one document, JSON or files, and what to say about them. */
/** Drafts, writes what was asked for, and says on the host what a person should know. */
async function runDraft(options, edges, host) {
	const drafted = await host.during("Reading the history", draft(options, edges));
	if (options.saveEvidence !== null && !options.isDryRun) {
		const { formatEvidence } = await import("./evidence.js");
		await edges.files.writeAll([{
			path: options.saveEvidence,
			text: formatEvidence(drafted.evidence)
		}]);
	}
	return deliver(drafted, options, edges, host);
}
/** Writes the documents where they are wanted, and says on the host what was done. */
async function deliver(drafted, options, edges, host) {
	const { release } = drafted;
	const { launches } = options.isShared && mayBeOpen(drafted) ? NO_LAUNCHES : drafted;
	const written = {
		...drafted,
		launches
	};
	const operations = options.out === null ? [] : await publishFiles(written, options.out, edges.files, options);
	for (const line of remarks(release)) host.say(line);
	for (const operation of operations) host.say(operationLine(operation, options.isDryRun));
	for (const line of conflictLines(operations)) host.say(line);
	return {
		...drafted,
		operations,
		stdout: resultOf(options, drafted)
	};
}
const NO_LAUNCHES = { launches: [] };
/** Whether more people than colleagues may read what lies in the repository. */
function mayBeOpen({ release, config }) {
	return !config.internal.allow_public && release.repositories.some(({ visibility }) => visibility !== "private");
}
function resultOf({ isJson, out }, { release, documents }) {
	if (isJson) return releaseJson(release);
	if (out !== null) return "";
	const [only, ...others] = documents;
	return others.length === 0 ? only?.text ?? "" : releaseBody(documents.find(({ name }) => name === "notes")?.text ?? "");
}
/** Where it starts and why, what it holds, the version, and every notice once. */
function remarks(release) {
	const { product, rangeReason, versionReason, changes, ledger, notices } = release;
	const count = (kind) => ledger.filter((entry) => entry.kind === kind).length;
	const published = changes.filter(({ visibility }) => visibility === "public").length;
	const unsure = changes.filter((change) => change.unsure).length;
	const sums = [
		plural(count("commit"), "commit"),
		plural(count("pull-request"), "pull request"),
		`${plural(changes.length, "change")} (${published} public, ${changes.length - published - unsure} internal, ${unsure} unsure and left out)`
	];
	return [
		`${[product, rangeReason].filter(Boolean).join(": ")}.`,
		`${sums.join(", ")}.`,
		...release.isSuggested ? [versionReason] : [],
		...notices.map(({ message, where }) => `! ${message}${where === "" ? "" : ` (${where})`}`)
	];
}
/** One operation for the log. */
function operationLine({ kind, name, reason }, isDryRun) {
	const verb = {
		create: "create",
		update: "update",
		skip: "keep",
		delete: "delete"
	}[kind];
	return `${isDryRun ? "would " : ""}${verb} ${name}: ${reason}`;
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/edges/file-errors.ts
/** Edge: what the system says about files, in words. In: anything that `node:fs` threw. Out: whether it means "none"; an error of ours. */
/** There is no such file, or a part of its path is no folder. */
function isMissing(error) {
	return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
const WORDS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of its path is a file",
	ENOENT: "a folder of its path does not exist",
	EEXIST: "a file is in the way",
	ELOOP: "its links lead round in a circle",
	ENOSPC: "there is no space left"
};
/** Node's messages name the call and the path; people need only the cause. */
function reasonOf(error) {
	return WORDS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
/** An error of the catalogue passes as it is. */
function unreadable(file, error) {
	if (error instanceof DrumrollError) return error;
	return fail("E_FILE_UNREADABLE", {
		file,
		reason: reasonOf(error)
	}, { cause: error });
}

// src/edges/strict-text.ts
/** Edge: bytes as text. In: bytes. Out: their text; null for what is no UTF-8. */
/** Taking U+FFFD for a byte that is no UTF-8 would make texts equal that are not, and lose what a person wrote. */
function strictText(bytes) {
	return isUtf8(bytes) ? bytes.toString("utf8") : null;
}

// src/edges/read-target.ts
/** Edge: what stands where publish will write. In: a path. Out: its text, or that it is no text of ours. */
async function readTarget(path) {
	try {
		if (!(await lstat(path)).isFile()) return {
			text: null,
			isForeign: true
		};
		const text = strictText(await readFile(path));
		return {
			text,
			isForeign: text === null
		};
	} catch (error) {
		if (isMissing(error)) return {
			text: null,
			isForeign: false
		};
		throw unreadable(path, error);
	}
}

// src/edges/write-files.ts
/** Edge: writes files. In: texts and what their places held. Out: all of them on disk, none, or what changed meanwhile. */
/**
* Writes every text to a temporary file beside its target, and renames them, in this order, only when all of them are complete
* on disk. A file that could be made in a folder can nearly always be renamed in it, so what may fail has failed before the
* first rename.
*/
async function writeAll(files) {
	const temporary = files.map(({ path }, index) => `${path}.${process.pid}-${performance.now()}-${index}.tmp`);
	const made = /* @__PURE__ */ new Set();
	const changed = [];
	let at = "";
	try {
		await removeLeftovers(files.map(({ path }) => path));
		for (const { path } of files) {
			at = path;
			await makeFolder(dirname(path), made);
			const found = await stat(path).catch(() => null);
			if (found?.isDirectory()) throw new Error("a folder of that name is in the way");
			if (found?.isFile() === false) throw new Error("it is no plain file");
		}
		for (const [index, { path, text }] of files.entries()) {
			at = path;
			await writeDurably(temporary[index] ?? "", text);
		}
		for (const [index, { path, before }] of files.entries()) {
			at = path;
			const now = before === void 0 ? void 0 : await readTarget(path);
			if (now?.text !== before?.text || now?.isForeign !== before?.isForeign) return path;
			await rename(temporary[index] ?? "", path);
			changed.push(path);
		}
		return null;
	} catch (error) {
		throw unwritable(at, changed, error);
	} finally {
		if (changed.length < files.length) await cleanUp(temporary, made);
	}
}
/** Notes each folder that it had to make. */
async function makeFolder(folder, made) {
	const first = await mkdir(folder, { recursive: true });
	if (first === void 0) return;
	for (let one = folder; one.length >= first.length; one = dirname(one)) made.add(one);
}
/** Only what is ours and still empty goes: somebody may have put a file into a new folder meanwhile. */
async function cleanUp(temporary, made) {
	await Promise.all(temporary.map((path) => rm(path, { force: true }).catch(() => {})));
	for (const folder of [...made].sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => {});
}
const TEMPORARY = /^(.+)\.(\d+)-[\d.]+-\d+\.tmp$/;
/** Temporary files of runs that were killed. */
async function removeLeftovers(paths) {
	const names = new Set(paths.map((path) => basename(path)));
	for (const folder of new Set(paths.map((path) => dirname(path)))) for (const found of await readdir(folder).catch(() => [])) {
		const [, name = "", pid = ""] = TEMPORARY.exec(found) ?? [];
		if (names.has(name) && !isRunning(Number(pid))) await rm(join(folder, found), { force: true }).catch(() => {});
	}
}
/** Whether another process has this id; what our own has left behind is from an earlier life of it. */
function isRunning(pid) {
	if (pid === process.pid) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return codeOf(error) !== "ESRCH";
	}
}
async function writeDurably(path, text) {
	const file = await open(path, "wx");
	try {
		await file.writeFile(text, "utf8");
		await file.sync();
	} finally {
		await file.close();
	}
}
function unwritable(path, changed, error) {
	if (error instanceof DrumrollError) return error;
	if (changed.length === 0 && (codeOf(error) === "ENOSPC" || codeOf(error) === "EDQUOT")) return fail("E_OUTPUT_NO_SPACE", { path }, { cause: error });
	return fail("E_OUTPUT_UNWRITABLE", {
		path,
		reason: reasonOf(error),
		changed
	}, { cause: error });
}

// src/edges/files.ts
/** Edge: files on disk. In: paths. Out: texts; nothing waits but for a file that a person named. */
/**
* The disk, as collect reads it and publish writes it. The files of a repository that tell something are few and small, and by
* promises each takes ten times as long (settings of a repository without any: 2 ms instead of 4), so they are read at once.
*/
const disk = {
	read,
	readHint,
	readWithin,
	listWithin,
	exists,
	readTarget,
	writeAll
};
/** The folder without symbolic links; null when there is no such folder. */
async function resolveFolder(path) {
	return (await stat(path).catch(() => null))?.isDirectory() ? realpath(path) : null;
}
async function read(path) {
	try {
		return decode(path, await readFile(path));
	} catch (error) {
		if (isMissing(error)) return null;
		throw unreadable(path, error);
	}
}
async function readHint(path) {
	try {
		return isThere(path) ? readPlain(path, Number.POSITIVE_INFINITY).toString("utf8") : null;
	} catch {
		return null;
	}
}
/** Settings of a repository are small; more would be something else. */
const LARGEST_WITHIN = 1048576;
async function readWithin(root, path) {
	const file = join(root, path);
	try {
		const real = follow(root, path);
		return real === null ? null : decode(file, readPlain(real, LARGEST_WITHIN));
	} catch (error) {
		throw unreadable(file, error);
	}
}
const MOST_LISTED = 1e3;
async function listWithin(root, folder, most = MOST_LISTED) {
	const files = [];
	let seen = 0;
	try {
		walk("");
		return files.sort();
	} catch (error) {
		throw unreadable(join(root, folder), error);
	}
	function walk(below) {
		const real = follow(root, join(folder, below));
		const entries = real === null ? [] : readdirSync(real, { withFileTypes: true });
		for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
			if (++seen > most) throw new Error(`there are more than ${most.toLocaleString("en-US")} files in it`);
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (leadsToFolder(entry, path)) walk(path);
			else files.push(path);
		}
	}
	function leadsToFolder(entry, path) {
		if (!entry.isSymbolicLink()) return entry.isDirectory();
		const real = follow(root, join(folder, path));
		return real !== null && statSync(real).isDirectory();
	}
}
async function exists(path) {
	return isThere(path);
}
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
/**
* Where a path of the repository leads, without symbolic links; null when there is nothing.
* @throws `E_FILE_OUTSIDE` for what is no file of the repository. Git's own folder is none: its configuration may hold a token.
*/
function follow(root, path) {
	const file = join(root, path);
	const top = realpathSync.native(root);
	if (!isThere(file)) return null;
	const real = realOrNull(file);
	if (real === null) throw new Error("it is a link to nothing");
	const way = relative(top, real);
	if (isAbsolute(way) || way.split(sep).some((part) => part === ".." || part.toLowerCase() === ".git")) throw fail("E_FILE_OUTSIDE", {
		file,
		folder: root
	});
	return real;
}
/** A pipe or a device could make a reader wait for ever; opening without waiting and then looking leaves no gap between. */
function readPlain(path, largest) {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const found = fstatSync(file);
		if (found.isDirectory()) throw new Error("it is a folder");
		if (!found.isFile()) throw new Error("it is no plain file");
		if (found.size > largest) throw new Error(`it is larger than ${largest / 1024} KB`);
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function decode(file, bytes) {
	const text = strictText(bytes);
	if (text === null) throw fail("E_FILE_ENCODING", { file });
	return text;
}
function realOrNull(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

// src/edges/git.ts
/** Edge: git as child processes without a shell. In: a directory. Out: collect's {@link Git} port. */
/**
* Settings that a user's or a repository's configuration must not change: no pager, no signature checks, no hooks into
* other programs, names and messages in UTF-8. A partial clone makes git fetch what it lacks, with programs that the clone's
* configuration names; git before 2.45 is kept from it by a value that every `git fetch` refuses.
*/
const FIXED = ["--no-pager", ...[
	"core.quotePath=false",
	"core.fsmonitor=false",
	"log.showSignature=false",
	"i18n.logOutputEncoding=UTF-8",
	"fetch.parallel=-1"
].flatMap((setting) => ["-c", setting])];
/**
* `GIT_FLUSH=0` lets git fill its buffer instead of flushing each commit, which is what a reader of the pipe wants. The last two
* forbid to fetch what a partial clone lacks, and every protocol to fetch by (https://git-scm.com/docs/git#_environment_variables).
*/
const ENVIRONMENT = {
	GIT_FLUSH: "0",
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: ":"
};
/** What git says when it needs an object that a partial clone lacks, and may not fetch it. */
const LACKS_OBJECTS = /lazy fetching disabled|from promisor remote|fetch\.parallel/;
/** By these git finds another repository than the one around the folder (https://git-scm.com/docs/git#_the_git_repository). */
const REDIRECTING = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR",
	"GIT_CEILING_DIRECTORIES",
	"GIT_SHALLOW_FILE"
];
/** By these it finds another repository or parts of one, wherever it starts; git hands them on to the hooks it runs. */
const LOCATING = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_COMMON_DIR",
	"GIT_SHALLOW_FILE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_NAMESPACE",
	"GIT_PREFIX"
];
/** The environment for a folder that a person named, which goes before any repository that variables name. */
function withoutRepository(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !LOCATING.includes(name)));
}
/**
* Opens git in a directory; nothing runs until the first call.
* @param directory Where git starts; any folder of the repository.
* @param environment The caller's environment, for PATH and git's own variables.
*/
function openGit(directory, environment) {
	const start = (args, input) => {
		const child = spawn("git", [...FIXED, ...args], {
			cwd: directory,
			env: {
				...environment,
				...ENVIRONMENT
			}
		});
		child.stdin.on("error", ignoreClosedPipe);
		child.stdin.end(input ?? "");
		return child;
	};
	return {
		isRedirected: REDIRECTING.some((name) => environment[name] !== void 0),
		run: (args, input, encoding = "utf8") => finish(start(args, input), encoding, directory),
		stream: (args, input) => decoded(start(args, input), args, directory),
		bytes: (args) => chunks(start(args, void 0), args, directory)
	};
}
/** Git may stop reading before all input is written; its exit code says why. */
function ignoreClosedPipe() {}
function finish(child, encoding, directory) {
	return new Promise((resolve, reject) => {
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding(encoding).on("data", (chunk) => {
			stdout += chunk;
		});
		child.stderr.setEncoding("utf8").on("data", (chunk) => {
			stderr += chunk;
		});
		child.on("error", (error) => reject(cannotStart(error, directory)));
		child.on("close", (code) => resolve({
			code: code ?? 128,
			stdout,
			stderr
		}));
	});
}
function decoded(child, args, directory) {
	child.stdout.setEncoding("utf8");
	return chunks(child, args, directory);
}
/** What stdout yields: bytes, unless an encoding is set. */
async function* chunks(child, args, directory) {
	let stderr = "";
	child.stderr.setEncoding("utf8").on("data", (chunk) => {
		stderr += chunk;
	});
	const ended = new Promise((resolve, reject) => {
		child.on("error", (error) => reject(cannotStart(error, directory)));
		child.on("close", (code) => resolve(code ?? 128));
	});
	ended.catch(() => {});
	let isComplete = false;
	try {
		for await (const chunk of child.stdout) yield chunk;
		isComplete = true;
	} finally {
		if (!isComplete) child.kill();
	}
	const code = await ended;
	if (code !== 0) throw gitFailed(`git ${args[0] ?? ""}`, String(code), stderr);
}
function gitFailed(command, code, output) {
	if (LACKS_OBJECTS.test(output)) return fail("E_GIT_PARTIAL", { command });
	return fail("E_GIT_FAILED", {
		command,
		code,
		output: output.trim()
	});
}
function cannotStart(error, directory) {
	if (error.code === "ENOENT") return fail("E_GIT_MISSING", { directory }, { cause: error });
	return gitFailed("git", error.code ?? "an error", error.message);
}

// src/commands/clone-folder.ts
/** Commands: the clone that `--repo` names. In: where the program was started, what the option says. Out: its folder, and git in it. */
/**
* @param repo Undefined or null where nobody named one.
* @returns Without symbolic links.
* @throws `E_GIT_NOT_A_REPOSITORY` where there is no such folder.
*/
async function cloneFolder(here, repo) {
	const named = resolve(here, repo ?? ".");
	const directory = await resolveFolder(named);
	if (directory === null) throw fail("E_GIT_NOT_A_REPOSITORY", { directory: named });
	return directory;
}
/** A folder that somebody named goes before a repository that variables name. */
function gitIn(directory, repo, environment) {
	return openGit(directory, repo == null ? environment : withoutRepository(environment));
}

// src/commands/release-version.ts
/** Commands: the value of `--release`. In: what a person typed. Out: a version without `v`. */
/**
* Accepts what a tag could say; null stays null.
* @throws `E_RELEASE_INVALID`.
*/
function releaseVersion(value) {
	if (value === null) return null;
	if (!/^v?\d[\w.+-]{0,100}$/.test(value)) throw fail("E_RELEASE_INVALID", { value });
	return value.replace(/^v/, "");
}

// src/commands/draft-options.ts
/** Commands: what `draft` and its likes are asked for. In: options as a person wrote them. Out: {@link DraftOptions} and the edges they name. */
/** The options that say which commits; every command that reads a range has them. */
const RANGE = [
	"repo",
	"from",
	"to",
	"release",
	"package",
	"config",
	"evidence",
	"offline"
];
/** The options of `draft`. */
const DRAFT = [
	...RANGE,
	"document",
	"json",
	"out",
	"keep",
	"take",
	"save-evidence",
	"github",
	"dry-run"
];
/** @throws what {@link outputOptions} throws, and `E_GIT_NOT_A_REPOSITORY` where there is no such folder. */
async function draftOptions(values, directory) {
	const folder = await cloneFolder(directory, readText(values, "repo"));
	const isGitHub = values.github === true;
	const output = outputOptions(values, directory);
	const saveEvidence = readPath(values, "saveEvidence", directory);
	return {
		...output,
		...isGitHub ? {
			document: null,
			isReviewed: true,
			isShared: true
		} : {},
		directory: folder,
		from: readText(values, "from"),
		to: readText(values, "to"),
		package: readText(values, "package"),
		evidenceFile: readPath(values, "evidence", directory),
		isFull: isGitHub || output.isJson || output.out !== null || saveEvidence !== null || output.document !== "notes",
		saveEvidence
	};
}
/** What is asked for, wherever it is made from. @throws `E_USAGE`. */
function outputOptions(values, directory) {
	const out = readPath(values, "out", directory);
	return {
		directory,
		release: releaseVersion(readText(values, "release")),
		configFile: readPath(values, "config", directory),
		document: readText(values, "document") ?? (out === null ? "notes" : null),
		isReviewed: out !== null,
		isShared: false,
		answers: answersOf(values),
		isJson: values.json === true,
		out,
		isDryRun: values.dryRun === true
	};
}
/** The clone that the options name, and the disk. */
function edges({ directory }, values, { environment, dropGarbage = () => {} }) {
	return {
		git: gitIn(directory, readText(values, "repo"), environment),
		files: disk,
		dropGarbage
	};
}
/** @throws `E_USAGE` for an entry that is both kept and taken. */
function answersOf(values) {
	const listed = (name) => [values[name] ?? []].flat().map(String);
	const [kept, taken] = [listed("keep"), listed("take")];
	const both = kept.find((id) => taken.includes(id));
	if (both !== void 0) throw fail("E_USAGE", { problem: `--keep and --take both name ${both}` });
	return Object.fromEntries([...kept.map((id) => [id, "keep"]), ...taken.map((id) => [id, "take"])]);
}
function readText(values, name) {
	const value = values[name];
	return typeof value === "string" ? value : null;
}
function readPath(values, name, directory) {
	const value = readText(values, name);
	return value === null ? null : resolve(directory, value);
}

// src/commands/draft-command.ts
/** Commands: `draft` on the command line. In: options and the process. Out: the result on stdout, drafts on GitHub where they were asked for. */
/**
* @param run Null without `--github`.
* @throws DrumrollError of any stage.
*/
async function draftCommand(options, { values, isQuiet }, terminal, run) {
	const host = createHost(terminal.stderr, isQuiet);
	const world = {
		...edges(options, values, terminal),
		github: run?.source ?? null,
		pages: run?.pages ?? null
	};
	const outcome = await runDraft(options, world, host);
	terminal.stdout.write(outcome.stdout);
	if (run === null) return;
	const { publishDrafts } = await import("./github-run2.js");
	const { draft } = await import("./pipeline.js");
	const redraft = (since) => draft({
		...options,
		since
	}, world);
	await publishDrafts(outcome, run, {
		isDryRun: options.isDryRun,
		mayPublish: false,
		redraft
	}, host);
}

// src/config/inputs.ts
/** All inputs, in the order of the docs. */
const INPUTS = [
	{
		name: "command",
		description: "What to do: `draft`, `check`, `combine`, `publish`, `launch`, `gate`, or `auto` to choose by the event that started the workflow.",
		value: "NAME",
		default: "auto",
		doors: "action"
	},
	{
		name: "launch",
		description: "For `command: launch`, the step: `advance scheduled-exports`, `hold scheduled-exports exports time out`. For `command: gate`, the launch; without it: the release that is being written.",
		value: "STEP",
		default: "",
		doors: "action"
	},
	{
		name: "repo",
		description: "Folder of the git clone.",
		value: "DIR",
		default: ".",
		doors: "both"
	},
	{
		name: "from",
		description: "Tag, branch or commit that the notes start after; `ROOT` for the first commit. Without it: the newest release.",
		value: "REF",
		default: "",
		doors: "both"
	},
	{
		name: "to",
		description: "Tag, branch or commit that the notes end with. Without it: what is checked out.",
		value: "REF",
		default: "",
		doors: "both"
	},
	{
		name: "release",
		description: "Version of the release. Without it: the tag on `to`, else a suggestion from the changes.",
		value: "VERSION",
		default: "",
		doors: "both"
	},
	{
		name: "package",
		description: "Only this package of a monorepo.",
		value: "NAME",
		default: "",
		doors: "both"
	},
	{
		name: "config",
		description: "Config file. Without it: `.github/drumroll.yml`, if it exists.",
		value: "FILE",
		default: "",
		doors: "both"
	},
	{
		name: "document",
		description: "Print this document instead of the customer notes.",
		value: "NAME",
		default: "",
		doors: "cli"
	},
	{
		name: "json",
		description: "Print the release as JSON.",
		value: null,
		default: "false",
		doors: "cli"
	},
	{
		name: "out",
		description: "Folder to write all documents to. What people edited there is kept.",
		value: "DIR",
		default: "",
		doors: "both"
	},
	{
		name: "keep",
		description: "In the files of `--out`: leave the words of this entry (`\"#412\"`) as a person wrote them; again for more.",
		value: "ID",
		default: "",
		doors: "cli",
		isRepeatable: true
	},
	{
		name: "take",
		description: "In the files of `--out`: put the generated words of this entry (`\"#412\"`) there; again for more.",
		value: "ID",
		default: "",
		doors: "cli",
		isRepeatable: true
	},
	{
		name: "evidence",
		description: "Make the notes from this file instead of a git clone; for `combine`, one file a line.",
		value: "FILE",
		default: "",
		doors: "both"
	},
	{
		name: "save-evidence",
		description: "Write all that was collected to this file, for `evidence`.",
		value: "FILE",
		default: "",
		doors: "both"
	},
	{
		name: "github",
		description: "Read pull requests and issues on GitHub, and keep the drafts there up to date: a pull request, a draft release, a checklist issue.",
		value: null,
		default: "true",
		doors: "both"
	},
	{
		name: "token",
		description: "Token for GitHub. What it may do: docs/github.md.",
		value: "TOKEN",
		default: "${{ github.token }}",
		doors: "action"
	},
	{
		name: "offline",
		description: "Use no network. On the command line nothing does unless `--github` is given.",
		value: null,
		default: "false",
		doors: "cli"
	},
	{
		name: "dry-run",
		description: "Say what would be written, and write nothing.",
		value: null,
		default: "false",
		doors: "both"
	}
];

// src/edges/workflow.ts
/** Edge: the workflow run around the Action. In: its environment. Out: inputs, the event; outputs, summary, annotations. */
/** An input as the runner hands it over; empty when it is not set. */
function readInput(environment, name) {
	return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** What GitHub says of the event; empty where it is missing or damaged. */
async function readPayload(environment) {
	const path = environment.GITHUB_EVENT_PATH ?? "";
	return parseRecord(path === "" ? null : await disk.readHint(path));
}
/** The event of this run. A payload that is missing or damaged leaves its fields empty. */
async function readEvent(environment) {
	const payload = await readPayload(environment);
	const pullRequest = record(payload.pull_request);
	const text = (value) => typeof value === "string" ? value : "";
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		action: text(payload.action),
		ref: environment.GITHUB_REF ?? "",
		head: text(record(pullRequest.head).ref),
		base: text(record(pullRequest.base).ref),
		isMerged: payload.action === "closed" && pullRequest.merged === true,
		releaseTag: text(record(payload.release).tag_name),
		isDeletion: payload.deleted === true,
		label: text(record(payload.label).name)
	};
}
/** The issue of an event; empty texts where there is none. */
function readIssue(payload) {
	const issue = record(payload.issue);
	const text = (value) => typeof value === "string" ? value : "";
	return {
		title: text(issue.title),
		body: text(issue.body),
		author: text(record(issue.user).login)
	};
}
/** Lines of the log. Text from outside cannot pass for a workflow command in them. */
function workflowHost(write) {
	const say = (line) => {
		write(`${visibleLine(line)}\n`);
	};
	return {
		say,
		during: async (title, work) => {
			const timer = setTimeout(() => say(`${title}…`), 1e3);
			return work.finally(() => clearTimeout(timer));
		}
	};
}
/** Shows a remark, or an error that fails nothing by itself, at the run. */
async function annotateAs(level, message, title) {
	(await import("./core.js"))[level](visibleLine(message), { title });
}
/** Shows a notice at the run. Loads @actions/core, which brings an HTTP client, only now that it is needed. */
async function annotate(notice) {
	await annotateAs("warning", notice.where === "" ? notice.message : `${notice.message} (${notice.where})`, notice.code);
}
/** Fails the step with an error annotation. */
async function annotateError(message, title) {
	const { error } = await import("./core.js");
	error(message, { title });
}
/** Sets outputs, through a file with a random delimiter. @throws `E_RUNNER_FILE`. */
async function writeOutputs(environment, outputs) {
	const { setOutput } = await import("./core.js");
	await toRunner(environment, "GITHUB_OUTPUT", () => {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	});
}
/** Adds to the job's summary; a run without one (another runner) has no place for it. @throws `E_RUNNER_FILE`. */
async function writeSummary(environment, markdown) {
	await toRunner(environment, "GITHUB_STEP_SUMMARY", async (path) => {
		if (path !== "") await appendFile(path, markdown, "utf8");
	});
}
async function toRunner(environment, variable, write) {
	const path = environment[variable] ?? "";
	try {
		await write(path);
	} catch (error) {
		const reason = path !== "" && !await disk.exists(path) ? "there is no such file" : reasonOf(error);
		throw fail("E_RUNNER_FILE", {
			variable,
			path,
			reason
		}, { cause: error });
	}
}
function parseRecord(text) {
	try {
		return record(JSON.parse(text ?? "{}"));
	} catch {
		return {};
	}
}
function record(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/commands/combine.ts
/** Commands: `combine`. In: evidence files of several repositories. Out: one product release, printed or as files. */
/** @throws what reading evidence and rendering throw; nothing has been written then. */
async function runCombine(evidence, options, host) {
	const files = evidence.map((file) => isAbsolute(file) ? file : resolve(options.directory, file));
	const drafted = await host.during("Reading the evidence", combine(files, options, disk));
	return deliver(drafted, options, { files: disk }, host);
}

// src/channels/announcement.ts
/** Channels that take something else than the Markdown that people edit. */
const BUILT_CHANNELS = [
	"email",
	"in-app",
	"slack",
	"social"
];
function isBuilt(channel) {
	return BUILT_CHANNELS.some((one) => one === channel);
}
/** What front matter may hold: what the recipient gets beside the text, and nothing else. */
const FIELDS = [
	"subject",
	"preheader",
	"title",
	"button",
	"link",
	"lang"
];
/** A rule alone is no text. */
function hasWords({ node }) {
	return node.type !== "thematicBreak";
}
/** A problem of the text as a whole or of one line. */
function problemAt(line, path, message) {
	return {
		line,
		column: 0,
		path,
		message,
		value: null,
		allowed: []
	};
}
/** Nothing but the reasons. */
function unfit(remarks, problems) {
	return {
		files: [],
		shown: "",
		remarks,
		problems
	};
}

// src/publish/placement.ts
/**
* What is made only of a public repository's own commits and pull requests may lie in that repository: the notes, other
* texts for the public, the internal changelog. Everything else needs a repository that is known to be private.
*/
function placeOf(document, grounds) {
	if (grounds.home === "private" || grounds.allowPublic) return "home";
	if ((document.visibility === "public" || document.channel === "changelog") && mayNameChanges(grounds)) return "home";
	return grounds.draftsRepository === "private" ? "drafts-repository" : "withheld";
}
/** Whether a change's title and number may be said where everybody who can read the repository reads it: logs, summaries, comments. */
function mayNameChanges({ home, sources, allowPublic }) {
	return home === "private" || allowPublic || sources.every((visibility) => visibility === "public");
}
/** Who can read what lies in the repository: everybody, unless it is known to be private. */
function visibilityOf({ visibility }) {
	return visibility === "private" ? "internal" : "public";
}

export { checklistLine as $, patchesOf as $t, gitIn as A, TEMPLATE_FOLDER as An, isPlaceholder as At, askEnd as B, fail as Bn, compileTagParser as Bt, DRAFT as C, HOLDS as Cn, launchesAsked as Ct, outputOptions as D, LAUNCH_FILE as Dn, withoutDeniedFinds as Dt, edges as E, GLOSSARY_FILES as En, refuseDenied as Et, deliver as F, FORM_FILES as Fn, readMerge as Ft, renderReleases as G, publishGitHub as Gn, compileGlobs as Gt, combine as H, TYPES$1 as Hn, compileWhen as Ht, runDraft as I, FORM_FOLDER as In, oneLine as It, withoutEntryMarkers as J, visible as Jn, locate as Jt, entryIdsIn as K, createHost as Kn, globProblem as Kt, releaseJson as L, uniqueTexts as Ln, findTrailers as Lt, withoutRepository as M, readPlanFiles as Mn, stripEnding as Mt, disk as N, readSettings as Nn, isOnlyReferences as Nt, releaseVersion as O, LAUNCH_FOLDER as On, prepare as Ot, resolveFolder as P, settingsOf as Pn, splitMessage as Pt, entryIdOf as Q, byPatch as Qt, safeJson as R, DrumrollError as Rn, bodyOf$1 as Rt, draftCommand as S, CHECK_RULES as Sn, maySayNote as St, draftOptions as T, CONFIG_FILES as Tn, deniedFinder as Tt, composeRelease as U, loadReconciler as Un, patternProblem as Ut, startsAsk as V, SCOPES as Vn, parseReleaseTag as Vt, draft as W, publishApproved as Wn, tagPatternProblem as Wt, linkedPages as X, parseRefs as Xt, isEveryPageThere as Y, visibleLine as Yn, listRefs as Yt, missingPages as Z, askedPackage as Zt, readPayload as _, launchSlug as _n, DOCUMENTS as _t, FIELDS as a, hasSeveralPackages as an, waitingFor as at, writeSummary as b, CATEGORIES as bn, isReno as bt, problemAt as c, packagesIn as cn, handlebars as ct, annotate as d, fragmentPaths as dn, escapeMarkdown as dt, readRemote as en, tasksIn as et, annotateAs as f, baseCandidates as fn, require_handlebars_runtime as ft, readIssue as g, neededBump as gn, require_utils as gt, readInput as h, loadConfig as hn, require_exception as ht, BUILT_CHANNELS as i, findReachableBase as in, WAITING as it, openGit as j, readNamed as jn, saysNone as jt, cloneFolder as k, OVERRIDE_FOLDER as kn, tidyTrailer as kt, unfit as l, MANIFESTS as ln, HELPER_FOR as lt, readEvent as m, tagOn as mn, require_base as mt, placeOf as n, beginAt as nn, longDate as nt, hasWords as o, MANIFEST_NAMES as on, runTemplate as ot, annotateError as p, releaseLine as pn, require_no_conflict as pt, isEntryId as q, place as qn, NOT_ONE_COMMIT as qt, visibilityOf as r, findBase as rn, weekdayDate as rt, isBuilt as s, addVersions as sn, exceptionOf as st, mayNameChanges as t, askedBase as tn, waitingLine as tt, runCombine as u, readManifest as un, TEXT_HELPERS as ut, workflowHost as v, splitSentence as vn, speakerOf as vt, RANGE as w, VISIBILITIES as wn, withoutPlanWords as wt, INPUTS as x, CHECK_LEVELS as xn, mayGiveReason as xt, writeOutputs as y, AUDIENCES as yn, bringsOthersNotes as yt, releaseBody as z, describeError as zn, ownText as zt };