import { Bn as fail, Ft as readMerge, Jt as locate, Nn as readSettings, P as resolveFolder, Pt as splitMessage, R as safeJson, dn as fragmentPaths, en as readRemote, qt as NOT_ONE_COMMIT } from "./shared.js";
import { t as CLOCK } from "./clock.js";
import { n as runCheck, r as withoutNumber, t as refuseMissing } from "./check.js";
import { t as dateOf } from "./date-of.js";

// src/commands/check-json.ts
/** Version of the format. */
const SCHEMA = 1;
/** The text that `check --json` prints, of a pull request that has no number yet. */
function checkJson({ changes, documents, findings, impact, level }) {
	const output = {
		schema: SCHEMA,
		level,
		bump: impact.bump,
		changes: changes.map(({ title, category, visibility, unsure, breaking, benefit, migration, reason, rule }) => ({
			title,
			category,
			visibility,
			unsure,
			breaking,
			benefit: benefit === null ? null : {
				text: benefit.text,
				source: benefit.source
			},
			migration,
			rule,
			reason
		})),
		documents: documents.map(({ name, audience, visibility, text }) => ({
			name,
			audience,
			visibility,
			text
		})),
		findings: findings.map(({ rule, level: own, message, where, fix }) => ({
			rule,
			level: own,
			message,
			where,
			fix
		}))
	};
	return safeJson(named(output));
}
function named(value) {
	if (typeof value === "string") return withoutNumber(value);
	if (Array.isArray(value)) return value.map(named);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, named(own)]));
}

// src/commands/check-clone.ts
/**
* Reviews what is about to become a pull request, with the settings of the clone.
* @throws `E_CHECK_FAILED`, `E_GIT_NO_COMMITS`, `E_OPTION_INVALID`, `E_REF_INVALID`, `E_REF_UNKNOWN`, `E_REF_UNRELATED`, and what reading the clone and its settings throws.
*/
async function checkClone(options, { git, files }, host, print) {
	const { directory, level, configFile, isJson } = options;
	const place = await locate(git, files, directory);
	const [settings, remotes, under] = await Promise.all([
		readSettings(files, place.root, configFile),
		files.readHint(`${place.gitDirectory}/config`),
		readUnderReview(options, git, files)
	]);
	const remote = readRemote(remotes ?? "");
	const repository = {
		slug: remote.slug,
		url: remote.url,
		name: remote.name ?? "",
		visibility: "unknown"
	};
	const outcome = await host.during("Reading the pull request", runCheck({
		...under,
		fragments: await readFragmentFiles(files, place.root, under.paths)
	}, {
		settings,
		repository,
		date: dateOf(CLOCK.now()),
		level
	}, "private"));
	print(isJson ? checkJson(outcome) : outcome.report);
	refuseMissing(outcome);
}
/** As they stand in the work tree; those that the branch deletes are none. */
async function readFragmentFiles(files, root, paths) {
	if (root === null) return [];
	return (await Promise.all(fragmentPaths(paths).map(async (path) => ({
		path,
		text: await files.readWithin(root, path)
	})))).flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
}
/** As GitHub proposes it: of one commit, its subject and body. A title that somebody gives is about work of their own. */
async function readUnderReview({ directory, title, bodyFile, labels, author, base }, git, files) {
	const body = bodyFile === null ? null : await readBody(bodyFile, files);
	const proposed = title === null ? await newestCommit(git, directory) : {
		title,
		body: "",
		paths: null,
		author: null
	};
	return {
		pullRequest: {
			number: null,
			title: proposed.title,
			body: body ?? proposed.body,
			labels,
			author: {
				name: author ?? proposed.author ?? await nameOfUser(git),
				login: author
			},
			base: base ?? "",
			head: "",
			isFromFork: false
		},
		issues: [],
		paths: base === null ? proposed.paths : await changedSince(git, base)
	};
}
async function readBody(file, files) {
	const body = await resolveFolder(file) !== null ? null : await files.read(file);
	if (body === null) throw fail("E_OPTION_INVALID", {
		option: "--body-file",
		value: file,
		expected: "a file with the description"
	});
	return body;
}
async function nameOfUser(git) {
	const { stdout, code } = await git.run(["config", "user.name"]);
	return (code === 0 ? stdout.trim() : "") || "unnamed author";
}
/** Of a merge, as `draft` reads it: what its body calls it, and what it brought to the branch. */
async function newestCommit(git, directory) {
	const { stdout, code } = await git.run([
		"log",
		"-1",
		"-z",
		"-m",
		"--first-parent",
		"--name-only",
		"--no-renames",
		"--format=%an%x00%B%x00",
		"HEAD"
	]);
	if (code !== 0) throw fail("E_GIT_NO_COMMITS", { directory });
	const [author = "", message = "", ...paths] = stdout.split("\0");
	const parts = splitMessage(message.trim());
	const merge = readMerge(parts);
	return {
		title: merge?.title ?? parts.subject,
		body: merge?.body ?? parts.body,
		author,
		paths: paths.map((path) => path.trim()).filter((path) => path !== "")
	};
}
/** What the branch changed since it left `base`. */
async function changedSince(git, base) {
	if (NOT_ONE_COMMIT.test(base)) throw fail("E_REF_INVALID", { ref: base });
	const { stdout, stderr, code } = await git.run([
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--end-of-options",
		`${base}...HEAD`
	]);
	if (code !== 0 && stderr.includes("no merge base")) throw fail("E_REF_UNRELATED", { ref: base });
	if (code !== 0) throw fail("E_REF_UNKNOWN", {
		ref: base,
		known: []
	});
	return stdout.split("\0").filter((path) => path !== "");
}

export { checkClone };