import { t as canonicalHash } from "./canonical.js";

// src/publish/plan.ts
/**
* One operation a document. A text whose hash is not the one that we wrote last was edited by a person, or is not ours:
* it is kept, and the reason says how to get the new one.
*/
function plan(documents, current) {
	const existing = new Map(current.files.map((file) => [file.path, file.text]));
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
		const before = existing.get(path) ?? null;
		if (before === null) return verdict("create", "new");
		if (canonicalHash(before) === canonicalHash(text)) return verdict("skip", "unchanged");
		if (canonicalHash(before) === current.written[path]) return verdict("update", "nobody edited it");
		return verdict("skip", "edited by a person, so it is kept; move it away to get the new text");
	});
}

export { plan };