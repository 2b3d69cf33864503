// src/markdown/inline-text.ts
/** Line breaks stay, for readers that go by lines. The parser bounds the depth. */
function inlineTextOf(nodes) {
	let text = "";
	for (const node of nodes) text += one(node);
	return text;
}
function one(node) {
	switch (node.type) {
		case "text": return node.value.includes("`") ? node.value.replace(/`/g, "'") : node.value;
		case "inlineCode": return codeSpan(node.value);
		case "break": return "\n";
		case "delete": {
			const struck = inlineTextOf(node.children);
			return struck.startsWith("/") ? `~${struck}~` : "";
		}
		case "html":
			if (/^<br\s*\/?>$/i.test(node.value)) return "\n";
			return isTypeName(node.value) ? node.value : "";
		case "link": return linkText(inlineTextOf(node.children), node.url);
		case "emphasis":
		case "strong":
		case "linkReference": return inlineTextOf(node.children);
		default: return "";
	}
}
/** What only points at the page behind it. */
const POINTER = /^(?:here|this|there|link|(?:this|the following) (?:link|page|article|post|doc|document|guide|example))$/i;
/** Longer addresses do not fit into a sentence. */
const LONGEST_ADDRESS = 200;
/** Inline text has no links. "See the docs here" leads nowhere without one, so its address stays, as code. */
function linkText(text, url) {
	return url.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s`]+$/i.test(url) && POINTER.test(text.trim()) ? `${text} (\`${url}\`)` : text;
}
/** `Vec<T>` and `<Component>` are no HTML to their authors: a bare name that no element has. Outputs escape it like any text. */
function isTypeName(tag) {
	const name = /^<([A-Za-z][\w.]{0,40})>$/.exec(tag)?.[1];
	return name !== void 0 && !ELEMENTS.has(name.toLowerCase());
}
const ELEMENTS = new Set("a abbr article aside audio b base blockquote body br button canvas center code dd del details dfn div dl dt em embed font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main map mark math meta nav noembed noframes noscript object ol optgroup option p param picture plaintext pre progress q s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp".split(" "));
function codeSpan(value) {
	const longest = (value.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
	const fence = "`".repeat(longest + 1);
	return value.startsWith("`") || value.endsWith("`") ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}

export { inlineTextOf as t };