import { t as canonicalHash } from "./canonical.js";

// src/publish/state.ts
/** Name of the state file below the drafts' root. */
const STATE_FILE = ".drumroll.json";
/** Hashes of what was written last, by path. A state that cannot be read knows nothing, so every text is a person's. */
function parseState(text) {
	if (text === null) return {};
	try {
		const state = JSON.parse(text);
		const written = isRecord(state) && state.schema === 1 && isRecord(state.written) ? state.written : {};
		return Object.fromEntries(Object.entries(written).filter((entry) => typeof entry[1] === "string"));
	} catch {
		return {};
	}
}
/** The state after these operations; hashes of files that they do not touch stay. */
function stateText(before, operations) {
	const written = { ...before };
	for (const { kind, path, text } of operations) if (kind !== "skip") written[path] = canonicalHash(text);
	const sorted = Object.fromEntries(Object.entries(written).sort(([a], [b]) => a < b ? -1 : 1));
	return `${JSON.stringify({
		schema: 1,
		written: sorted
	}, null, 2)}\n`;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { parseState as n, stateText as r, STATE_FILE as t };