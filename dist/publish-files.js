import { Bn as fail } from "./shared.js";
import { a as followersOf, b as keptWords, c as sourceFirst, i as withProgress, l as toldIn, o as isSource, s as settleSource } from "./checklist-progress.js";
import { t as canonicalHash } from "./canonical.js";
import { i as parseJson, s as valueAt, t as entriesAt } from "./answer.js";

// src/publish/plan/plan.ts
/**
* One operation a document. What is remembered entry by entry is brought up to date around everything that a person wrote. A text of which nothing is
* remembered and whose hash is not the one that we wrote last is a person's, or is not ours: it is kept whole, and the reason says how to get the new one.
*/
function plan(documents, current, { reconciler, retell, answers, notes }) {
	const existing = new Map(current.files.map((file) => [file.path, file]));
	const toldAlready = notes === null ? null : toldOnDisk(notes, current, reconciler);
	let followers = followersOf(documents, toldAlready, retell);
	return sourceFirst(documents).map((document) => {
		const { path, text: pristine } = document;
		const text = followers.get(path) ?? pristine;
		const operation = (kind, reason, more = {}) => ({
			target: "file",
			kind,
			name: path,
			reason,
			visibility: "internal",
			path,
			text,
			memory: null,
			conflicts: [],
			...more
		});
		const { text: before = null, isForeign = false } = existing.get(path) ?? {};
		if (isForeign) return operation("skip", "no text of ours, so it is kept; move it away to get the new text");
		const fresh = () => reconciler.reconcile({
			base: null,
			current: null,
			next: text,
			pristine
		}).memory;
		if (before === null) return operation("create", "new", { memory: fresh() });
		const base = current.memories[path] ?? null;
		if (base !== null) {
			const merge = (next) => reconciler.reconcile({
				base,
				current: before,
				next,
				pristine,
				answers
			});
			const settle = (next) => {
				const first = merge(next);
				const { tasks } = document;
				return tasks === void 0 ? first : merge(withProgress(next, tasks, first.text ?? before));
			};
			const { settled: merged, told } = isSource(document) ? settleSource(document, settle, retell, reconciler) : {
				settled: settle(text),
				told: null
			};
			const { memory, entries, conflicts } = merged;
			const whole = {
				text: merged.text ?? before,
				memory,
				conflicts
			};
			const kept = keptWords(entries);
			if (told !== null) followers = followersOf(documents, told, retell);
			return whole.text === before ? operation("skip", kept === "" ? "unchanged" : `unchanged; ${kept}`, whole) : operation("update", kept || "nobody edited it", whole);
		}
		const hash = canonicalHash(before);
		if (hash === canonicalHash(text)) return operation("skip", "unchanged", { memory: fresh() });
		if (current.written[path]?.includes(hash)) return operation("update", "nobody edited it", { memory: fresh() });
		return operation("skip", "edited by a person, so it is kept; move it away to get the new text");
	});
}
function toldOnDisk(notes, { files, memories }, reconciler) {
	const { path, text: next } = notes;
	const text = files.find((file) => file.path === path)?.text ?? null;
	const base = memories[path] ?? null;
	return text === null || base === null ? null : toldIn(notes, reconciler.reconcile({
		base,
		current: text,
		next
	}), reconciler);
}

// src/publish/state/state.ts
/** Publish: what we wrote last, beside the files. In: the state file's text or operations. Out: hashes by path; its text. */
/** Name of the state file below the drafts' root. */
const STATE_FILE = ".drumroll.json";
const SCHEMA = 1;
/**
* Hashes of the texts that are ours and memories of texts, by path. A state that cannot be read knows nothing, so every text is a person's.
* @param file Its path, for the error.
* @throws `E_OUTPUT_NEWER` for a state of a later version: written back by this one, it would lose what that one knew.
*/
function parseState(file, text, readMemory) {
	const state = text === null ? null : parseJson(text);
	const schema = valueAt(state, "schema");
	if (typeof schema === "number" && schema > SCHEMA) throw fail("E_OUTPUT_NEWER", {
		path: file,
		schema,
		supported: SCHEMA
	});
	const written = schema === SCHEMA ? entriesAt(state, "written") : [];
	const memories = schema === SCHEMA ? entriesAt(state, "memories") : [];
	return {
		written: Object.fromEntries(written.map(([path, hashes]) => [path, [hashes].flat().filter((hash) => typeof hash === "string")])),
		memories: Object.fromEntries(memories.flatMap(([path, data]) => {
			const memory = readMemory(data);
			return memory === null ? [] : [[path, memory]];
		}))
	};
}
/**
* The state with these operations; hashes of files that they do not touch stay. What equals our text counts as ours, however it
* came there.
* @param isDone Before they are carried out, a file may hold its old text or the new one, should the run be cut short.
*/
function stateText({ files, written, memories }, operations, isDone, join) {
	const existing = new Map(files.map((file) => [file.path, file.text]));
	const hashes = new Map(Object.entries(written));
	const known = new Map(Object.entries(memories));
	for (const { kind, path, text, memory } of operations) {
		if (memory !== null) known.set(path, isDone || kind === "skip" ? memory : join(known.get(path) ?? null, memory));
		const hash = canonicalHash(text);
		if (kind === "skip" && canonicalHash(existing.get(path) ?? "") !== hash) continue;
		hashes.set(path, isDone ? [hash] : [...(hashes.get(path) ?? []).filter((one) => one !== hash), hash]);
	}
	const entries = sorted(hashes).map(([path, list]) => [path, list.length === 1 ? list[0] : list]);
	const remembered = known.size === 0 ? {} : { memories: Object.fromEntries(sorted(known)) };
	return `${JSON.stringify({
		schema: SCHEMA,
		written: Object.fromEntries(entries),
		...remembered
	}, null, 1)}\n`;
}
function sorted(values) {
	return [...values].sort(([a], [b]) => a < b ? -1 : 1);
}

// src/publish/write/apply.ts
/**
* Carries out the operations below a folder; the state says before what will be written, and afterwards what was. Writes nothing
* at all when every operation is a skip and the state knows that.
* @returns the path that changed since it was read, so that everything has to be read and planned again; null when all is done.
*/
async function apply(operations, current, folder, writer, join) {
	const existing = new Map(current.files.map((file) => [file.path, file]));
	const writes = operations.filter(({ kind }) => kind !== "skip").map(({ path, text }) => ({
		path,
		text,
		before: existing.get(path) ?? NOTHING
	}));
	const intent = {
		path: STATE_FILE,
		text: stateText(current, operations, false, join),
		before: current.state
	};
	const done = {
		path: STATE_FILE,
		text: stateText(current, operations, true, join),
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
	if (done.text === stateText(current, [], true, join)) return null;
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

// src/publish/publish-files.ts
/** Publish: documents as files. In: documents, a folder, the disk. Out: what was written or kept; nothing a person wrote is lost. */
/** How often everything is read again when somebody saves meanwhile. */
const MOST_TRIES = 3;
/**
* Read → plan → apply; a dry run only plans.
* @throws `E_TEXT_DENIED`, `E_OUTPUT_BUSY`, `E_OUTPUT_NEWER`, `E_OUTPUT_UNWRITABLE`, `E_OUTPUT_NO_SPACE`, `E_FILE_UNREADABLE`.
*/
async function publishFiles(documents, folder, disk, isDryRun, keeping) {
	const { reconciler, notes } = keeping;
	const read = notes === null ? documents : [...documents, notes];
	for (let times = 1;; times++) {
		const current = await readCurrent(read, folder, disk, reconciler);
		const operations = plan(documents, current, keeping);
		const changed = isDryRun ? null : await apply(operations, current, folder, disk, reconciler.join);
		if (changed === null) return operations;
		if (times === MOST_TRIES) throw fail("E_OUTPUT_BUSY", {
			path: changed,
			times
		});
	}
}
async function readCurrent(documents, folder, disk, reconciler) {
	const read = async (path) => ({
		path,
		...await disk.readTarget(`${folder}/${path}`)
	});
	const [state, ...files] = await Promise.all([read(STATE_FILE), ...documents.map(({ path }) => read(path))]);
	return {
		files,
		state,
		...parseState(`${folder}/${STATE_FILE}`, state.text, reconciler.read)
	};
}

export { publishFiles };