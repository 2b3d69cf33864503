import { Bn as fail } from "./shared.js";
import { a as literal, f as url, i as int, l as strictObject, n as array, o as number, r as boolean, t as _enum, u as string } from "./schemas.js";

// src/collect/evidence.ts
/** Collect: evidence as a file. In: JSON text. Out: validated {@link Evidence}. The seam at which a run can be replayed. */
/** The newest version of the format that this program reads and the one that it writes. */
const SCHEMA = 1;
const sha = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not an object id");
const date = string().regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "is not a date in UTC such as 2026-06-16T10:00:00Z");
const nullableText = string().nullable();
const count = int().min(0);
const author = strictObject({
	name: string(),
	login: nullableText
});
const tag = strictObject({
	name: string(),
	sha,
	version: string(),
	package: string()
}).nullable();
const settingsFile = strictObject({
	path: string(),
	text: string()
});
const commit = strictObject({
	sha,
	parents: array(sha),
	author: strictObject({
		name: string(),
		email: string()
	}),
	date,
	authoredAt: number().exactOptional(),
	message: string(),
	paths: array(string()).nullable(),
	login: string().exactOptional()
});
const pullRequest = strictObject({
	number: count,
	repository: string(),
	title: string(),
	body: string(),
	labels: array(string()),
	author,
	mergedAt: date,
	mergeCommit: sha.nullable(),
	commits: array(sha),
	issues: array(count),
	base: string().default(""),
	head: string().default(""),
	isFromFork: boolean().default(false),
	milestone: nullableText.default(null),
	milestoneDue: date.exactOptional()
});
const issue = strictObject({
	number: count,
	repository: string(),
	title: string(),
	labels: array(string()),
	reactions: count
});
const evidenceSchema = strictObject({
	schema: literal(SCHEMA),
	repository: strictObject({
		slug: nullableText,
		url: url({ protocol: /^https?$/ }).nullable(),
		name: string(),
		visibility: _enum([
			"public",
			"private",
			"unknown"
		])
	}),
	range: strictObject({
		from: sha.nullable(),
		to: sha,
		releaseDates: array(date).exactOptional(),
		date,
		previousTag: tag,
		tag,
		reason: string(),
		package: nullableText
	}),
	commits: array(commit),
	revisions: array(sha),
	packages: array(strictObject({
		name: string(),
		path: string(),
		previousVersion: nullableText,
		version: nullableText
	})),
	manifestVersion: nullableText,
	pullRequests: array(pullRequest),
	issues: array(issue),
	openIssues: array(issue.extend({ kind: _enum(["known", "show-stopper"]) })).exactOptional(),
	earlierAuthors: array(string()).nullable(),
	config: settingsFile.nullable(),
	templates: array(settingsFile),
	pullRequestTemplates: array(settingsFile).exactOptional(),
	overrides: array(settingsFile).exactOptional(),
	glossary: settingsFile.exactOptional(),
	launches: array(settingsFile).exactOptional(),
	isSideLine: literal(true).exactOptional(),
	heldLaunches: array(string()).exactOptional(),
	shipped: array(commit.extend({ version: string() })).exactOptional(),
	fragments: array(strictObject({
		path: string(),
		text: string(),
		commit: sha
	})).exactOptional(),
	notices: array(strictObject({
		code: string(),
		message: string(),
		where: string()
	}))
});
/**
* Reads what {@link formatEvidence} wrote.
* @throws `E_EVIDENCE_NOT_JSON`, `E_EVIDENCE_NEWER`, `E_EVIDENCE_INVALID` with every problem at once.
*/
function parseEvidence(file, text) {
	const value = parseJson(file, text);
	const version = isRecord(value) ? value.schema : void 0;
	if (typeof version === "number" && version > SCHEMA) throw fail("E_EVIDENCE_NEWER", {
		file,
		schema: version,
		supported: SCHEMA
	});
	const result = evidenceSchema.safeParse(value);
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => ({
		line: 0,
		column: 0,
		path: path.join("."),
		message,
		value: null,
		allowed: []
	}));
	throw fail("E_EVIDENCE_INVALID", {
		file,
		problems
	});
}
/** Evidence as JSON text with a line a commit, so that two of them can be compared. */
function formatEvidence(evidence) {
	const { commits, ...rest } = evidence;
	const head = JSON.stringify({
		...rest,
		commits: []
	}, null, 1).replace(/\n}$/, "");
	const lines = commits.map((commit) => `  ${JSON.stringify(commit)}`);
	return `${head.slice(0, head.lastIndexOf("[") + 1)}${lines.length > 0 ? `\n${lines.join(",\n")}\n ` : ""}]\n}\n`;
}
function parseJson(file, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw fail("E_EVIDENCE_NOT_JSON", {
			file,
			reason
		}, { cause: error });
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

export { formatEvidence, parseEvidence };