import { r as fail } from "./errors.js";
import { t as disk } from "./files.js";
import { r as draft, t as combine } from "./pipeline.js";
import { n as publishFiles } from "./deliver.js";
import { t as releaseBody } from "./release-body.js";
import { t as safeJson } from "./safe-json.js";
import { isAbsolute, resolve } from "node:path";

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

// src/commands/release-json.ts
/** Version of the format; docs/draft.schema.json describes it. */
const JSON_SCHEMA = 1;
/** The text that `draft --json` prints. */
function releaseJson(release) {
	const { version, tag, previousTag, from, to, date, bump } = release;
	const output = {
		schema: 1,
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
	const operations = options.out === null ? [] : await publishFiles(drafted, options.out, edges.files, options);
	for (const line of remarks(release)) host.say(line);
	for (const operation of operations) host.say(operationLine(operation, options.isDryRun));
	for (const line of conflictLines(operations)) host.say(line);
	return {
		...drafted,
		operations,
		stdout: resultOf(options, drafted)
	};
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

// src/commands/combine.ts
/** Commands: `combine`. In: evidence files of several repositories. Out: one product release, printed or as files. */
/** @throws what reading evidence and rendering throw; nothing has been written then. */
async function runCombine(evidence, options, host) {
	const files = evidence.map((file) => isAbsolute(file) ? file : resolve(options.directory, file));
	const drafted = await host.during("Reading the evidence", combine(files, options, disk));
	return deliver(drafted, options, { files: disk }, host);
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

export { releaseJson as a, runDraft as i, runCombine as n, deliver as r, releaseVersion as t };