import { r as fail } from "./errors.js";
import { a as parseJson, c as valueAt, n as entriesAt, t as canonicalHash } from "./canonical.js";

// src/publish/state.ts
/** Publish: what we wrote last, beside the files. In: the state file's text or operations. Out: hashes by path; its text. */
/** Name of the state file below the drafts' root. */
const STATE_FILE = ".drumroll.json";
const SCHEMA = 1;
/**
* Hashes of the texts that are ours, by path. A state that cannot be read knows nothing, so every text is a person's.
* @param file Its path, for the error.
* @throws `E_OUTPUT_NEWER` for a state of a later version: written back by this one, it would lose what that one knew.
*/
function parseState(file, text) {
	const state = text === null ? null : parseJson(text);
	const schema = valueAt(state, "schema");
	if (typeof schema === "number" && schema > SCHEMA) throw fail("E_OUTPUT_NEWER", {
		path: file,
		schema,
		supported: SCHEMA
	});
	const written = schema === SCHEMA ? entriesAt(state, "written") : [];
	return Object.fromEntries(written.map(([path, hashes]) => [path, [hashes].flat().filter((hash) => typeof hash === "string")]));
}
/**
* The state with these operations; hashes of files that they do not touch stay. What equals our text counts as ours, however it
* came there.
* @param isDone Before they are carried out, a file may hold its old text or the new one, should the run be cut short.
*/
function stateText({ files, written }, operations, isDone) {
	const existing = new Map(files.map((file) => [file.path, file.text]));
	const hashes = new Map(Object.entries(written));
	for (const { kind, path, text } of operations) {
		const hash = canonicalHash(text);
		if (kind === "skip" && canonicalHash(existing.get(path) ?? "") !== hash) continue;
		hashes.set(path, isDone ? [hash] : [...(hashes.get(path) ?? []).filter((one) => one !== hash), hash]);
	}
	const entries = [...hashes].sort(([a], [b]) => a < b ? -1 : 1).map(([path, list]) => [path, list.length === 1 ? list[0] : list]);
	return `${JSON.stringify({
		schema: SCHEMA,
		written: Object.fromEntries(entries)
	}, null, 2)}\n`;
}

// src/publish/apply.ts
/**
* Carries out the operations below a folder; the state says before what will be written, and afterwards what was. Writes nothing
* at all when every operation is a skip and the state knows that.
* @returns the path that changed since it was read, so that everything has to be read and planned again; null when all is done.
*/
async function apply(operations, current, folder, writer) {
	const existing = new Map(current.files.map((file) => [file.path, file]));
	const writes = operations.filter(({ kind }) => kind !== "skip").map(({ path, text }) => ({
		path,
		text,
		before: existing.get(path) ?? NOTHING
	}));
	const intent = {
		path: STATE_FILE,
		text: stateText(current, operations, false),
		before: current.state
	};
	const done = {
		path: STATE_FILE,
		text: stateText(current, operations, true),
		before: {
			...NOTHING,
			text: intent.text
		}
	};
	if (writes.length > 0) return writer.writeAll([
		intent,
		...writes,
		done
	].map((file) => within(folder, file)));
	if (done.text === stateText(current, [], true)) return null;
	return writer.writeAll([within(folder, {
		...done,
		before: current.state
	})]);
}
const NOTHING = {
	text: null,
	isForeign: false
};
function within(folder, file) {
	return {
		...file,
		path: `${folder}/${file.path}`
	};
}

// src/publish/plan.ts
/**
* One operation a document. A text whose hash is not the one that we wrote last was edited by a person, or is not ours:
* it is kept, and the reason says how to get the new one.
*/
function plan(documents, current) {
	const existing = new Map(current.files.map((file) => [file.path, file]));
	return documents.map(({ path, text }) => {
		const verdict = (kind, reason) => ({
			target: "file",
			kind,
			name: path,
			reason,
			visibility: "internal",
			path,
			text
		});
		const { text: before = null, isForeign = false } = existing.get(path) ?? {};
		if (isForeign) return verdict("skip", "no text of ours, so it is kept; move it away to get the new text");
		if (before === null) return verdict("create", "new");
		const hash = canonicalHash(before);
		if (hash === canonicalHash(text)) return verdict("skip", "unchanged");
		if (current.written[path]?.includes(hash)) return verdict("update", "nobody edited it");
		return verdict("skip", "edited by a person, so it is kept; move it away to get the new text");
	});
}

// src/publish/publish-files.ts
/** Publish: documents as files. In: documents, a folder, the disk. Out: what was written or kept; nothing a person wrote is lost. */
/** How often everything is read again when somebody saves meanwhile. */
const MOST_TRIES = 3;
/**
* Read → plan → apply; a dry run only plans.
* @throws `E_OUTPUT_BUSY`, `E_OUTPUT_NEWER`, `E_OUTPUT_UNWRITABLE`, `E_OUTPUT_NO_SPACE`, `E_FILE_UNREADABLE`.
*/
async function publishFiles(documents, folder, disk, isDryRun) {
	for (let times = 1;; times++) {
		const current = await readCurrent(documents, folder, disk);
		const operations = plan(documents, current);
		const changed = isDryRun ? null : await apply(operations, current, folder, disk);
		if (changed === null) return operations;
		if (times === MOST_TRIES) throw fail("E_OUTPUT_BUSY", {
			path: changed,
			times
		});
	}
}
async function readCurrent(documents, folder, disk) {
	const read = async (path) => ({
		path,
		...await disk.readTarget(`${folder}/${path}`)
	});
	const [state, ...files] = await Promise.all([read(STATE_FILE), ...documents.map(({ path }) => read(path))]);
	return {
		files,
		state,
		written: parseState(`${folder}/${STATE_FILE}`, state.text)
	};
}

export { publishFiles };