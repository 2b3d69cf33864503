import { At as isPlaceholder, It as oneLine, Mt as stripEnding, jt as saysNone } from "./shared.js";
import { n as isAffordable, t as parseMarkdown } from "./parse-markdown.js";
import { r as visibleLines } from "./visible-lines.js";
import { t as inlineTextOf } from "./inline-text.js";

// src/markdown/plain-paragraphs.ts
/** Markdown, the short way: lines in; the texts of their paragraphs out, or null where anything in them might be more than words and code. */
/** Begins like a sentence and has no sign that Markdown knows but backticks, in pairs, around code that has no space at its ends. */
const PLAIN_LINE = /^(?=[A-Za-z"'(`])(?:[A-Za-z\d ,.;:()'"/%?+=#{}$^-]|`(?! )[^`]*[^` ]`(?!`))+$/;
/**
* What a parser would make of the lines of a short note, as its inline text. Nine of ten changelog fragments are no more than that,
* and a parser takes a millisecond for each in a fresh process, a fifth of the time of a release with 50 of them.
* @param lines Of `visibleLines`.
*/
function plainParagraphs(lines) {
	if (!lines.every((line) => line === "" || PLAIN_LINE.test(line))) return null;
	return lines.join("\n").split("\n\n").map((text) => text.trim()).filter((text) => text !== "");
}

// src/markdown/outline.ts
/** Bold lines and lines such as `Release Notes:` are headings below all others. */
const LABEL = 7;
const LONGEST_LABEL = 80;
/**
* The blocks of a body. Quotations, `<details>` and tables are left out: bots and people quote others there.
* @returns Null where the text is too intricate to be parsed in time.
*/
function outlineOf(body) {
	return outlineOfLines(visibleLines(body));
}
/** The blocks of lines that `visibleLines` gave. */
function outlineOfLines(lines) {
	const paragraphs = plainParagraphs(lines);
	if (paragraphs !== null && isAffordable(lines)) return outlineOfParagraphs(paragraphs);
	const root = parseMarkdown(lines);
	return root === null ? null : outlineOfTree(root);
}
function outlineOfParagraphs(paragraphs) {
	const blocks = [];
	for (const text of paragraphs) addLines(text, false, blocks);
	return blocks;
}
/** The blocks of what the parser read. */
function outlineOfTree(root) {
	const blocks = [];
	let depth = 0;
	for (const node of root.children) {
		const html = htmlOf(node);
		depth = Math.max(0, depth + count(html, /<(?:details|blockquote)\b/gi));
		if (depth === 0) addNode(node, 0, blocks);
		depth = Math.max(0, depth - count(html, /<\/(?:details|blockquote)>/gi));
	}
	return blocks;
}
function htmlOf(node) {
	if (node.type === "html") return node.value;
	if (node.type !== "paragraph") return "";
	return node.children.map((child) => child.type === "html" ? child.value : "").join("");
}
function count(text, pattern) {
	return text === "" ? 0 : text.match(pattern)?.length ?? 0;
}
function addNode(node, level, blocks) {
	if (node.type === "heading") blocks.push({
		kind: "heading",
		level: node.depth,
		text: inlineTextOf(node.children)
	});
	else if (node.type === "thematicBreak") blocks.push({
		kind: "heading",
		level: 7,
		text: ""
	});
	else if (node.type === "paragraph") addParagraph(node, blocks);
	else if (node.type === "code") blocks.push({
		kind: "fence",
		info: [node.lang, node.meta].filter(Boolean).join(" "),
		text: node.value
	});
	else if (node.type === "list") for (const item of node.children) addItem(item, level + 1, blocks);
}
function addItem({ children, checked }, level, blocks) {
	const own = children.filter((child) => child.type === "paragraph");
	const text = own.map(({ children: nodes }) => inlineTextOf(nodes).trim()).join("\n");
	const holes = own.some(({ children: nodes }) => isHoled(nodes)) ? HOLE : {};
	blocks.push({
		kind: "item",
		level,
		text,
		checked: checked ?? null,
		...holes
	});
	const others = children.filter((child) => child.type !== "paragraph");
	for (const child of others) addNode(child, level, blocks);
}
/** `**Why?** Because`, `**Why**: because` and `Why:` are labels with what follows them. */
function addParagraph({ children }, blocks) {
	const [first, ...rest] = children;
	if (first?.type === "strong") {
		const label = inlineTextOf(first.children).trim();
		const after = inlineTextOf(rest);
		if ((after.trim() === "" || /^\s*:/.test(after) || /[:?]$/.test(label) || after.startsWith("\n")) && label.length <= LONGEST_LABEL) {
			blocks.push({
				kind: "heading",
				level: 7,
				text: label
			});
			addText(after.replace(/^\s*:/, ""), false, blocks);
			return;
		}
	}
	addLines(inlineTextOf(children).trim(), rest.length === 0 && first?.type === "emphasis", blocks, isHoled(children));
}
/** The inline text of a paragraph, whose first line may be a label. */
function addLines(text, isItalic, blocks, hasHole = false) {
	const end = text.indexOf("\n");
	const line = end < 0 ? text : text.slice(0, end);
	if (/^[A-Z].*:$/.test(line) && line.length <= LONGEST_LABEL) {
		blocks.push({
			kind: "heading",
			level: 7,
			text: line
		});
		addText(end < 0 ? "" : text.slice(end), false, blocks);
		return;
	}
	addText(text, isItalic, blocks, hasHole);
}
function addText(text, isItalic, blocks, hasHole = false) {
	const trimmed = text.trim();
	if (trimmed !== "") blocks.push({
		kind: "text",
		text: trimmed,
		isItalic,
		...hasHole ? HOLE : {}
	});
}
const HOLE = { hasHole: true };
function isHoled(nodes) {
	return nodes.some(({ type }) => type === "delete");
}

// src/parse/note-body.ts
/** Parse, a body for the readers of notes: a body's text and the repository's templates in; its blocks without the templates' own out. */
/** Shorter lines say the same by chance: `None`, `- [x] Yes`. */
const SHORTEST_LINE = 12;
/** @param templates Texts of the repository's own templates for pull requests. */
function bodyTaker(templates) {
	let form;
	return (body) => {
		const whole = outlineOf(body);
		if (whole === null) return null;
		form ??= formOf(templates);
		const { keys, lines } = form;
		if (keys.size === 0) return {
			blocks: whole,
			whole
		};
		return {
			blocks: whole.flatMap((block) => {
				if (!keys.has(keyOf(block))) return [withoutLines(block, lines)];
				return block.kind === "heading" ? [{
					...block,
					isForm: true
				}] : [];
			}),
			whole
		};
	};
}
function formOf(templates) {
	const blocksOfTemplates = templates.flatMap((text) => outlineOf(text) ?? []);
	const lines = blocksOfTemplates.flatMap(({ text }) => text.split("\n").map(normalised)).filter((line) => line.length >= SHORTEST_LINE);
	return {
		keys: new Set(blocksOfTemplates.map(keyOf)),
		lines: new Set(lines)
	};
}
function keyOf(block) {
	return `${block.kind} ${block.kind === "item" ? block.checked : ""} ${normalised(block.text)}`;
}
function normalised(text) {
	return text.toLowerCase().replace(/\s+/g, " ").trim();
}
function withoutLines(block, known) {
	if (block.kind === "heading" || !block.text.includes("\n")) return block;
	const lines = block.text.split("\n");
	const own = lines.filter((line) => !known.has(normalised(line)));
	return own.length === lines.length ? block : {
		...block,
		text: own.join("\n")
	};
}

// src/parse/note-category.ts
const CATEGORY_OF = new Map([
	["breaking", "breaking|breaking change|backward incompatible change|backwards incompatible change|backward incompatible|removed|removal|removals|remove|api change|upgrade|major|incompatible change"],
	["security", "security|security update|security change|security fix|vulnerability"],
	["deprecation", "deprecation|deprecated|deprecations|deprecate"],
	["feature", "feature|features|feat|new feature|new|added|add|new resource|new datasource|new data source|new function|new list resource|new ephemeral|new action|new guide|experimental feature|minor|addition|new features"],
	["improvement", "enhancement|enhancements|improvement|improvements|improved|improve|changed|change|changes|sql change|sql changes|cli change|ui change|admin ui change|db console change|api|general change|general|enterprise change|enterprise|ops change|ops event|operational change|sql|cli|cluster virtualization|misc change|refined"],
	["fix", "bug|bugs|bugfix|bugfixes|bug fix|bug fixes|bug fixs|big fix|fix|fixes|fixed|regression|critical bug fix|hotfix|patch fix"],
	["performance", "performance|performance improvement|performance improvements|performance change|performancei improvement|perf improvement|perf|optimization"],
	["documentation", "doc|docs|documentation|doc update"],
	["dependency", "dependency|dependencies|deps|dependency update"],
	["other", "note|notes|other|misc|miscellaneous|build change|build/testing/packaging improvement|known issue|issues|prelude|build"]
].flatMap(([category, names]) => names.split("|").map((name) => [name, category])));
/** The category of a name; null where it is none of a kind: an area, a typo. `bug fix (user-visible misbehavior …)` is a bug fix. */
function noteCategory(name) {
	const key = name.slice(0, 200).toLowerCase().replace(/\([^()]*\)?|[`*_"']/g, " ").replace(/[-\s]+/g, " ").trim();
	return CATEGORY_OF.get(key) ?? null;
}

// src/parse/note-text.ts
/** Parse, the words of a note: a piece of a body in; inline text on one line, without bullets and trailing references, out. */
/** That somebody said there is nothing to tell. */
const NONE = {
	text: "",
	category: null,
	isNone: true,
	breaking: false,
	migration: ""
};
/** Kubernetes sorts such notes first. */
const ACTION_REQUIRED = /\baction required\b/i;
const LEADING_ACTION = /^\W{0,4}action required\W{0,6}/i;
/** A note of these words: null for a placeholder, {@link NONE} where it says so. */
function noteOf(text, category = null) {
	const line = wordsOf(text);
	if (saysNone(line)) return NONE;
	if (isPlaceholder(line)) return null;
	const isUrgent = ACTION_REQUIRED.test(line);
	const words = isUrgent ? line.replace(LEADING_ACTION, "") || line : line;
	const kind = isUrgent ? "breaking" : category;
	return {
		text: words,
		category: kind,
		isNone: false,
		breaking: kind === "breaking",
		migration: ""
	};
}
/** Words on one line; `Fixed: x` and `[Fixed] x` keep their kind apart. */
function wordsOf(text) {
	const line = oneLine(text).replace(/^[-*+•] /, "");
	const words = line.length > 2 && /^(["'])[^"']*\1$/.test(line) ? line.slice(1, -1) : line;
	const bare = words.endsWith(".") ? words.slice(0, -1) : words;
	const { text: rest } = stripEnding(bare);
	const said = rest === "" || rest === bare ? words : rest;
	return said.length > 1 && said.endsWith(":") ? `${said.slice(0, -1)}.` : said;
}
/** Splits off a kind that stands before the words: `Added: x`, `[Fixed] x`, `Bug fix - x`. */
function withKind(text) {
	const match = /^\[?([A-Za-z][A-Za-z -]{1,30})(?:\]:?| ?:| - ) ?(?=\S)/.exec(text);
	const category = match?.[1] === void 0 ? null : noteCategory(match[1]);
	return match === null || category === null ? {
		category: null,
		rest: text
	} : {
		category,
		rest: text.slice(match[0].length)
	};
}
/** Words that open a note where the convention wants one of them. */
const FIRST_WORDS = /* @__PURE__ */ new Map([
	["Added", "feature"],
	["Fixed", "fix"],
	["Improved", "improvement"],
	["Deprecated", "deprecation"]
]);
/** The kind that a note's first word says, where authors choose that word from a list. */
function kindOfFirstWord(text) {
	return FIRST_WORDS.get(/^[A-Z][a-z]+(?= )/.exec(text)?.[0] ?? "") ?? null;
}
/**
* Notes of what stands in a fence: its items; its lines where each is a sentence (Mattermost wants a note a line); else all of it.
* Fences hold Markdown as a rule. None where the text is too intricate.
*/
function notesInFence(text, category) {
	const blocks = (outlineOf(withoutIndent(text)) ?? []).filter((block) => block.kind !== "fence");
	const items = blocks.filter((block) => block.kind === "item" && block.level === 1);
	const whole = blocks.map((block) => block.text).join("\n");
	const lines = whole.split("\n").filter((line) => line.trim() !== "");
	return (items.length > 0 && blocks.every((block) => block.kind === "item") ? items.map((item) => item.text) : lines.every(isSentence) ? lines : [whole]).map((one) => noteOf(one, category)).filter((note) => note !== null);
}
/** Indented by four spaces or more, it would be code. */
function withoutIndent(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const indent = Math.min(...lines.slice(0, 100).map((line) => line.length - line.trimStart().length));
	return lines.length === 0 || indent < 4 ? text : text.split("\n").map((line) => line.slice(indent)).join("\n");
}
function isSentence(line) {
	return /^["`\p{Lu}]/u.test(line) && line.endsWith(".");
}

// src/parse/note-fence.ts
/**
* ```` ```release-note ````, ```` ```release-notes ````, ```` ```dev-release-note ```` (https://git.k8s.io/community/contributors/guide/release-notes.md) and
* ```` ```release-note:bug ```` (https://github.com/hashicorp/go-changelog). A fence without a name is somebody's code.
*/
const INFO = /^(?:dev-)?release-?notes?(?::\s*([\w -]{1,40}))?$/i;
/** What a person asks Kubernetes' bot for. */
const COMMAND = /^\/release-note-none\s*$/im;
/** Several fences are several notes. */
function readFences({ blocks }) {
	const found = [];
	let isPresent = false;
	for (const block of blocks) {
		if (block.kind === "text" && COMMAND.test(block.text)) return [NONE];
		const match = block.kind === "fence" ? INFO.exec(block.info.trim()) : null;
		if (match === null) continue;
		isPresent = true;
		found.push(...notesInFence(block.text, match[1] === void 0 ? null : noteCategory(match[1])));
	}
	return isPresent ? found : null;
}

export { notesInFence as a, bodyTaker as c, noteOf as i, outlineOf as l, NONE as n, withKind as o, kindOfFirstWord as r, noteCategory as s, readFences as t, outlineOfLines as u };