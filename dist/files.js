import { r as fail, t as DrumrollError } from "./errors.js";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
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
async function listWithin(root, folder, most = MOST_LISTED) {
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
			if (++seen > most) throw new Error(`there are more than ${most.toLocaleString("en-US")} files in it`);
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

export { resolveFolder as n, reasonOf as r, disk as t };