// src/reconcile/ask-pieces.ts
const ASK = /^[ \t]*>[ \t]?(?:✍|💡)/u;
/** An ask goes from its sign to the end of its quotation's signs; what a person wrote right below has none. */
function askPieces(text) {
	if (!text.includes("✍") && !text.includes("💡")) return [{
		isAsk: false,
		text,
		after: ""
	}];
	const pieces = [];
	for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []) {
		const last = pieces.at(-1);
		const begins = ASK.test(line);
		if (last !== void 0 && !begins && (last.isAsk ? /^[ \t]*(?:>|[\r\n]*$)/.test(line) : true)) last.lines += line;
		else pieces.push({
			isAsk: begins,
			lines: line
		});
	}
	return pieces.map(({ isAsk, lines }) => {
		const body = lines.trimEnd();
		return {
			isAsk,
			text: body,
			after: lines.slice(body.length)
		};
	});
}

export { askPieces as t };