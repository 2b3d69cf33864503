import { Yn as visibleLine } from "./shared.js";
import { createInterface } from "node:readline";

// src/edges/ask.ts
/** Edge: asks a person at a terminal. In: a question. Out: whether the answer is yes; the end of input is no. */
/** @param output Where the question goes: stderr, so that stdout stays for the result. */
function ask(question, input, output) {
	output.write(`${visibleLine(question)} `);
	return new Promise((resolve) => {
		const lines = createInterface({ input });
		lines.on("close", () => resolve(false));
		lines.once("line", (answer) => {
			resolve(/^y(?:es)?$/i.test(answer.trim()));
			lines.close();
		});
	});
}

export { ask };