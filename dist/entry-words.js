import { K as entryIdsIn, vn as splitSentence } from "./shared.js";
import { t as inlineTextOf } from "./inline-text.js";
import { t as parseMarkdown } from "./parse-markdown.js";
import { r as visibleLines } from "./visible-lines.js";
import { t as askPieces } from "./ask-pieces.js";

// src/reconcile/entry-words.ts
/**
* Of entries that a person edited and that stand by themselves. First sentence and rest; a heading and what is below it. What has no
* words in a line of text (tables, images, HTML) is left out; so is what is too intricate to be parsed.
*/
function entryWords(entries) {
	const words = /* @__PURE__ */ new Map();
	for (const { id, state, text, isOurWords } of entries) {
		if (state !== "edited" || text === null || isOurWords) continue;
		if (entryIdsIn(text, (one) => one === id).join() !== id) continue;
		const said = wordsOf(text);
		if (said !== null) words.set(id, said);
	}
	return words;
}
function wordsOf(text) {
	const own = askPieces(text).filter(({ isAsk }) => !isAsk);
	const [first, ...below] = parseMarkdown(visibleLines(own.map((piece) => piece.text + piece.after).join("")))?.children ?? [];
	if (first === void 0) return null;
	const [head = "", ...others] = paragraphsOf([...first.type === "list" ? first.children[0]?.children ?? [] : [first], ...below]);
	if (head === "") return null;
	const [title, more] = isHeading(first) ? [head, ""] : splitSentence(head);
	const rest = [more, ...others].filter((paragraph) => paragraph !== "");
	return {
		title: asSentence(title),
		text: rest.map(asSentence).join("\n\n")
	};
}
/** Also a bold line by itself, which stands for one. */
function isHeading(node) {
	if (node.type !== "paragraph") return node.type === "heading";
	const [first, ...others] = node.children;
	return first?.type === "strong" && inlineTextOf(others).trim() === "";
}
/** Each on one line. The points of a list follow each other in one. */
function paragraphsOf(nodes) {
	return nodes.map(paragraphOf).filter((paragraph) => paragraph !== "");
}
function paragraphOf(node) {
	switch (node.type) {
		case "paragraph":
		case "heading": return onOneLine(inlineTextOf(node.children));
		case "code": return onOneLine(inlineTextOf([{
			type: "inlineCode",
			value: onOneLine(node.value)
		}]));
		case "blockquote": return paragraphsOf(node.children).map(asSentence).join(" ");
		case "list": return node.children.flatMap(({ children }) => paragraphsOf(children).map(asSentence)).join(" ");
		default: return "";
	}
}
function onOneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** What ends without a sign gets a period, since other texts may go on behind it. */
function asSentence(text) {
	return text === "" || /[.!?…:;][)\]"'”’»]*$/.test(text) ? text : `${text}.`;
}

export { entryWords };