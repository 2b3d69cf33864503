import { t as askPieces } from "./ask-pieces.js";
import { o as fingerprints, t as readCurrent } from "./read-current2.js";

// src/reconcile/parts-of.ts
/** Reconcile, parts: a Markdown text in; what it says, entry by entry, as hashes out. */
const MOST_LETTERS = 40;
/** Questions and suggestions of ours count as nothing: they are never published. */
function partsOf(text) {
	const prints = fingerprints();
	return readCurrent(text, () => false, [], prints).nodes().flatMap(({ unit, text: whole }) => {
		const own = askPieces(whole).filter(({ isAsk }) => !isAsk).map((piece) => piece.text + piece.after).join("").trimEnd();
		if (own === "") return [];
		const ids = [...unit?.ids ?? [], ...unit?.covers ?? []];
		return [{
			name: ids[0] ?? firstWords(own),
			hash: prints.of(own, ids)
		}];
	});
}
function firstWords(text) {
	const line = text.split(/\r\n?|\n/).find((one) => /[\p{L}\p{N}]/u.test(one))?.replace(/^[\s#>*+\-|\d.)]+/, "").replace(/[*_`]/g, "") ?? text;
	return line.length <= MOST_LETTERS ? line.trim() : `${line.slice(0, MOST_LETTERS).replace(/\s+\S*$/, "")}…`;
}

export { partsOf };