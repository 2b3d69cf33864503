// src/publish/letters/code-span.ts
/** Publish: a name in Markdown. In: a tag, a path, an id. Out: it as code on one line, so that it mentions nobody and links nothing. */
/** Tables may hold it: it has no pipe. */
function codeSpan(text) {
	return `\`${text.replaceAll("`", "'").replace(/[\r\n|]/g, " ")}\``;
}

export { codeSpan as t };