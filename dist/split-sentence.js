// src/markdown/split-sentence.ts
/** Markdown, sentences: inline text in; its first sentence and what follows it out. */
/** Ends after a period, question or exclamation mark before a capital or code: "e.g. this" and "v1.2" go on. */
const END = /(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?](?= [\p{Lu}`])/u;
/** The rest is empty where there is only one. */
function splitSentence(text) {
	const end = END.exec(text);
	return end === null ? [text, ""] : [text.slice(0, end.index + 1), text.slice(end.index + 2)];
}

export { splitSentence as t };