import { r as fail, t as DrumrollError } from "./errors.js";
import { n as draft, r as publishFiles, t as combine } from "./pipeline.js";
import { t as releaseBody } from "./release-body.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";

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
/** The disk, as collect reads it and publish writes it. */
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
	return (await readPlain(path, Number.POSITIVE_INFINITY).catch(() => null))?.toString("utf8") ?? null;
}
/** Settings of a repository are small; more would be something else. */
const LARGEST_WITHIN = 1048576;
async function readWithin(root, path) {
	const file = join(root, path);
	try {
		const real = await follow(root, path);
		return real === null ? null : decode(file, await readPlain(real, LARGEST_WITHIN));
	} catch (error) {
		throw unreadable(file, error);
	}
}
const MOST_LISTED = 1e3;
async function listWithin(root, folder) {
	const files = [];
	let seen = 0;
	try {
		await walk("");
		return files.sort();
	} catch (error) {
		throw unreadable(join(root, folder), error);
	}
	async function walk(below) {
		const real = await follow(root, join(folder, below));
		const entries = real === null ? [] : await readdir(real, { withFileTypes: true });
		for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
			if (++seen > MOST_LISTED) throw new Error(`there are more than ${MOST_LISTED} files in it`);
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (await leadsToFolder(entry, path)) await walk(path);
			else files.push(path);
		}
	}
	async function leadsToFolder(entry, path) {
		if (!entry.isSymbolicLink()) return entry.isDirectory();
		const real = await follow(root, join(folder, path));
		return real !== null && (await stat(real)).isDirectory();
	}
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}
/**
* Where a path of the repository leads, without symbolic links; null when there is nothing.
* @throws `E_FILE_OUTSIDE` for what is no file of the repository. Git's own folder is none: its configuration may hold a token.
*/
async function follow(root, path) {
	const file = join(root, path);
	const [top, real] = await Promise.all([realpath(root), realpath(file).catch(nullIfMissing)]);
	if (real === null) {
		if (await exists(file)) throw new Error("it is a link to nothing");
		return null;
	}
	const way = relative(top, real);
	if (isAbsolute(way) || way.split(sep).some((part) => part === ".." || part.toLowerCase() === ".git")) throw fail("E_FILE_OUTSIDE", {
		file,
		folder: root
	});
	return real;
}
/** A pipe or a device could make a reader wait for ever; opening without waiting and then looking leaves no gap between. */
async function readPlain(path, largest) {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const found = await file.stat();
		if (found.isDirectory()) throw new Error("it is a folder");
		if (!found.isFile()) throw new Error("it is no plain file");
		if (found.size > largest) throw new Error(`it is larger than ${largest / 1024} KB`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
function decode(file, bytes) {
	const text = strictText(bytes);
	if (text === null) throw fail("E_FILE_ENCODING", { file });
	return text;
}
function nullIfMissing(error) {
	if (isMissing(error)) return null;
	throw error;
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
		stream: (args, input) => chunks(start(args, input), args, directory)
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
		for await (const chunk of child.stdout.setEncoding("utf8")) yield chunk;
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
			benefit: change.benefit,
			pullRequests: change.pullRequests,
			commits: change.commits,
			issues: change.issues,
			authors: change.authors
		})),
		ledger: release.ledger,
		notices: release.notices
	};
	return `${JSON.stringify(output, null, 2).replace(ACTS_ON_PRINTERS, escapeUnit)}\n`;
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

// src/commands/draft.ts
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
	const { release, documents } = drafted;
	const operations = options.out === null ? [] : await publishFiles(documents, options.out, edges.files, options.isDryRun);
	for (const line of remarks(release)) host.say(line);
	for (const operation of operations) host.say(operationLine(operation, options.isDryRun));
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

export { openGit as a, resolveFolder as c, releaseJson as i, reasonOf as l, runCombine as n, withoutRepository as o, runDraft as r, disk as s, releaseVersion as t };