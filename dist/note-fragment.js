import { c as bodyTaker, i as noteOf, l as outlineOf, n as NONE, s as noteCategory, t as readFences } from "./note-fence.js";
import { n as fenceMark, t as closesFence } from "./visible-lines.js";
import { Nt as isOnlyReferences, bt as isReno } from "./shared.js";

// src/parse/note-fragment.ts
/** Parse, changelog fragments: files that a range added in; the notes in them out. Loads micromark. */
const RULE = "note.fragment";
/**
* Makes the reader of fragments. It tells them by where they lie: changesets, reno, HashiCorp's `.changelog`, else towncrier and its likes.
* @param readYaml Null where none is reno's, so that nobody waits for YAML's parser.
*/
function fragmentReader(readYaml) {
	return ({ path, text }) => notesOf(path, findNotes(path, text, readYaml));
}
function notesOf(path, found) {
	const told = found.filter((note) => !note.isNone);
	return (told.length > 0 ? told : found.slice(0, 1)).map(({ isNone, ...note }) => ({
		...note,
		breaking: note.breaking || note.category === "breaking",
		visibility: isNone ? "internal" : "public",
		rule: RULE,
		source: path
	}));
}
function findNotes(path, file, readYaml) {
	const text = LFS_POINTER.test(file) ? "" : file;
	if (/(?:^|\/)\.changeset\/[^/]+\.md$/.test(path)) return readChangeset(text);
	if (isReno({ path })) return readReno(readYaml?.(text) ?? {});
	if (/(?:^|\/)\.changelog\/[^/]+\.txt$/.test(path)) return readFences(bodyTaker([])(text) ?? EMPTY) ?? [];
	return readNamed(path, text);
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = /^version https:\/\/git-lfs/;
const EMPTY = {
	blocks: [],
	whole: []
};
/** https://github.com/changesets/changesets/blob/main/docs/intro-to-using-changesets.md; one without packages releases nothing. */
function readChangeset(text) {
	const match = /^\s*---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match === null) return [];
	const bumps = (match[1] ?? "").split("\n").map((line) => /:\s*["']?(major|minor|patch|none)\b/.exec(line)?.[1] ?? "");
	if (!bumps.some((bump) => /^(?:major|minor|patch)$/.test(bump))) return [NONE];
	const category = bumps.includes("major") ? "breaking" : bumps.includes("minor") ? "feature" : null;
	return oneNote(text.slice(match[0].length), category);
}
/** https://docs.openstack.org/reno/latest/user/usage.html#editing-a-release-note: a list of texts under each kind. */
function readReno(sections) {
	return Object.entries(sections).flatMap(([kind, entries]) => (Array.isArray(entries) ? entries : [entries]).filter((entry) => typeof entry === "string").map((entry) => noteOf(plainRst(entry), kind === "critical" ? "security" : noteCategory(kind))).filter((note) => note !== null));
}
/** reStructuredText has two backticks for code, and more before them for a role. */
function plainRst(text) {
	return text.replace(/``/g, "`").replace(/(?<![:\w]):[a-z:]{2,30}:`/g, "`");
}
/** `changelog.d/412_reconnect.fix.md`, `newsfragments/412.bugfix.rst`, `changes/412.feature`: https://towncrier.readthedocs.io. */
function readNamed(path, text) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const kind = name.split(".").slice(1).findLast((part) => !/^(?:md|rst|txt|\d+)$/i.test(part)) ?? "";
	if (kind === "" && !/^\d/.test(name)) return [];
	if (/^(?:misc|internal|trivial|no-?changelog)$/i.test(kind)) return [NONE];
	return oneNote(path.endsWith(".rst") ? plainRst(text) : text, noteCategory(kind));
}
/** Vector's fragments end in a line with their authors. */
const AUTHORS = /^authors?: .*$/i;
/** A fragment is one note however it is laid out; of what breaks, all paragraphs say what to do. */
function oneNote(text, category) {
	const [first = "", ...rest] = paragraphsOf(withEnumerations(outlineOf(withoutAuthors(text)) ?? [])).filter((line, at) => at === 0 || !isOnlyReferences(line.replace(/\.$/, "")));
	if (category !== "breaking" || rest.length === 0) {
		const note = noteOf(sentences([first, ...rest]), category);
		return note === null ? withoutWords(category) : [note];
	}
	const note = noteOf(first, category);
	return note === null ? withoutWords(category) : [{
		...note,
		migration: note.isNone ? "" : rest.join("\n\n")
	}];
}
/** Longer items are sentences of their own. */
const LONGEST_ITEM = 120;
/** A list that a line leads up to is one sentence with it, where each of its items is less than a sentence. */
function withEnumerations(blocks) {
	const joined = [];
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (block === void 0) break;
		const last = joined.at(-1);
		const items = (last?.kind === "text" || last?.kind === "heading") && last.text.endsWith(":") ? itemsFrom(blocks, at) : [];
		if (last !== void 0 && items.length > 0 && items.every(isShort)) {
			const words = items.map(({ text }) => text.replace(/[.,;]$/, ""));
			const comma = words.some((text) => /[,:]/.test(text)) ? "; " : ", ";
			joined[joined.length - 1] = {
				kind: "text",
				text: `${last.text} ${words.join(comma)}.`,
				isItalic: false
			};
			at += items.length - 1;
		} else joined.push(block);
	}
	return joined;
}
function itemsFrom(blocks, start) {
	const items = [];
	for (let at = start; at < blocks.length; at++) {
		const block = blocks[at];
		if (block?.kind !== "item") break;
		items.push(block);
	}
	return items;
}
function isShort({ text, level }) {
	return level === 1 && text.length <= LONGEST_ITEM && !/\n|:$|[.!?] /.test(text);
}
/**
* A heading at the top is the title; those below (`### Migration`) only sort what follows, but a sentence leads up to it. Of code, a short line
* belongs to the sentence around it; more has no place in one.
*/
function paragraphsOf(blocks) {
	const paragraphs = [];
	let isOpen = false;
	let isTorn = false;
	for (const [at, block] of blocks.entries()) {
		const line = lineOf(block, at === 0);
		const wasTorn = isTorn;
		isTorn = line === "" && block.kind === "fence" && isOpen && withoutLead(paragraphs.at(-1) ?? "") !== "";
		if (wasTorn && /^\p{Ll}/u.test(line)) {
			paragraphs.push(withoutLead(paragraphs.pop() ?? ""));
			isOpen = false;
			continue;
		}
		const goesOn = isOpen && (block.kind === "fence" || /^\p{Ll}/u.test(line));
		if (line !== "" && goesOn) paragraphs.push(`${paragraphs.pop()} ${line}`);
		else if (line !== "" && block.kind !== "fence") paragraphs.push(line);
		isOpen = line !== "" && (block.kind === "fence" ? goesOn : line.endsWith(":"));
	}
	return paragraphs.map((text) => text.replace(/:$/, "."));
}
/** "It fails. For example, this:" → "It fails." */
function withoutLead(line) {
	const end = Math.max(...[
		". ",
		"! ",
		"? "
	].map((stop) => line.lastIndexOf(stop)));
	return end < 0 ? "" : line.slice(0, end + 1);
}
/** Longer code is read by itself. */
const LONGEST_CODE = 100;
function lineOf(block, isFirst) {
	if (block.kind === "fence") {
		const code = block.text.trim();
		return code.includes("\n") || code.includes("`") || code.length > LONGEST_CODE || code === "" ? "" : `\`${code}\``;
	}
	if (block.kind === "heading" && !isFirst && !/\w .*:$/.test(block.text)) return "";
	return (block.kind === "heading" ? block.text.replace(ANCHOR, "") : block.text).replace(/\s+/g, " ").trim();
}
/** Static site generators take `{#anchor}` from the end of a heading. */
const ANCHOR = /\{#[\w-]{1,200}\}$/;
/** Its name says already that readers are concerned, and how. */
function withoutWords(category) {
	return category === null ? [] : [{
		...NONE,
		category,
		isNone: false
	}];
}
function sentences(paragraphs) {
	return paragraphs.map((text) => /[.!?:;,…]$/.test(text) || paragraphs.length === 1 ? text : `${text}.`).join(" ");
}
function withoutAuthors(text) {
	let fence = "";
	return text.split(/\r?\n/).filter((line) => {
		const mark = fenceMark(line);
		if (fence === "") fence = mark;
		else if (closesFence(mark, fence, line)) fence = "";
		return fence !== "" || !AUTHORS.test(line);
	}).join("\n");
}

export { fragmentReader };