import { r as stateText, t as STATE_FILE } from "./state2.js";

// src/publish/apply.ts
/**
* Carries out the operations below a folder and notes in the state what was written; writes nothing at all when every
* operation is a skip.
*/
async function apply(operations, current, folder, writer) {
	const writes = operations.filter(({ kind }) => kind !== "skip");
	if (writes.length === 0) return;
	await writer.writeAll([...writes, {
		path: STATE_FILE,
		text: stateText(current.written, writes)
	}].map(({ path, text }) => ({
		path: `${folder}/${path}`,
		text
	})));
}

export { apply };