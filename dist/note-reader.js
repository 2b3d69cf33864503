import { a as notesInFence, c as saysNone, d as outlineOf, i as noteOf, l as noteCategory, n as NONE, o as withKind, r as kindOfFirstWord, s as isPlaceholder, t as readFences, u as bodyTaker } from "./note-fence.js";
import { r as oneLine } from "./suffix.js";
import { c as findTrailers, i as mayGiveReason, n as speakerOf, o as maySayNote, r as bringsOthersNotes } from "./pull-request.js";

// src/markdown/sections.ts
/** Markdown, sections: blocks in; those below a heading out. */
/** A heading as a question to look up: lower case, without emoji, numbers, brackets and what ends it. */
function headingKey(text) {
	return text.toLowerCase().replace(/\([^()]{0,300}\)/g, "").replace(/[^\p{L}\p{N}\s/'-]/gu, " ").replace(/\s+/g, " ").trim();
}
/** Every section whose heading `isWanted`, in order. */
function sectionsOf(blocks, isWanted) {
	const found = [];
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (block?.kind !== "heading") continue;
		const key = headingKey(block.text);
		if (!isWanted(key)) continue;
		let end = at + 1;
		while (end < blocks.length && !ends(blocks[end], block.level)) end++;
		found.push({
			key,
			heading: block.text,
			blocks: blocks.slice(at + 1, end).flatMap(asText)
		});
	}
	return found;
}
function ends(block, level) {
	return block?.kind === "heading" && block.level <= level;
}
function asText(block) {
	if (block.kind !== "heading") return [block];
	return block.level === 7 && block.text !== "" && block.isForm !== true ? [{
		kind: "text",
		text: block.text,
		isItalic: false
	}] : [];
}

// src/parse/speaks-to-readers.ts
/** Parse, the reader's side: a sentence in; whether it speaks to readers alone, and its safe rewriting, out. */
/** Verbs whose sentence can be turned around: the thing itself is what allows. */
const ALLOWS = /^(?:(?:this|it|the (?:new )?\w{1,30})(?: (?:pr|pull request|change|patch|commit|option|flag|setting))? )?(?:now |also )?(?:allows?|lets?|enables?|makes? it possible for) (?:you|users|customers|admins|administrators|operators|people)(?: to)? (?=[a-z])/i;
/** They would point at nobody once the subject is "you". */
const OTHERS = /\b(?:they|them|themselves|he|she|him|her|his|we|us|our|i|my|me)\b/i;
/** "This allows users to V" → "You can now V"; everything else as written, with a capital and a period. */
function forReaders(sentence) {
	const match = ALLOWS.exec(sentence);
	const text = match !== null && !OTHERS.test(sentence) ? `You can now ${sentence.slice(match[0].length).replace(/\btheir\b/g, "your")}` : sentence;
	const capital = /^\p{Ll}[\p{Ll}'’]*[ ,]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
	return /[.!?…]$/.test(capital) ? capital : `${capital.replace(/[\s,;:]{1,10}$/, "")}.`;
}
/** The reader is who acts. */
const TO_READER = /^(?:(?:now )?you(?:r)?\b|(?:all )?(?:users|customers|admins|administrators|operators|people|everyone) (?:can|no longer|need|now|do not|don't|get|will no longer)\b|with this(?: change| release)?, (?:you|users)\b)/i;
/** We, tickets, addresses, names of people, reviewers' business, blame, promises, hype. */
const NOT_FOR_READERS = /\b(?:we|our|us|i|my|me|pr|prs|pull request|commit|reviewers?|maintainers?|contributors?|ci|developers of|customers? (?:reported|complained|asked)|refactor\w*|mutex|regression|nil|null pointer|stack ?trace|test suite|unit tests?|implementation|codebase|internally|under the hood|hack\w*|workaround|unfortunately|stupid\w*|will|soon|shortly|please|simply|just|easily|obviously|revolutionary|blazing\w*|game-chang\w*)\b|#\d|\b[A-Z]{2,10}-\d+\b|https?:|@\w|[\w)]\(\)|[\w-]\/[\w-]+\.\w|!|\b[0-9a-f]{7,40}\b/i;
/** Longer sentences are hard to read at a glance. */
const MOST_WORDS = 30;
/** Whether a sentence may stand in a draft as what readers gain. In doubt not. */
function speaksToReaders(sentence) {
	return TO_READER.test(sentence) && !NOT_FOR_READERS.test(sentence) && sentence.split(" ").length <= MOST_WORDS && !sentence.endsWith(":");
}

// src/parse/find-reasons.ts
/** More than anybody reads below an entry. */
const MOST = 3;
/** A longer sentence is none, and every pattern below is tried on a bounded text. */
const LONGEST = 400;
/** Headings below which people say why, as `headingKey` gives them. */
const WHY = /^(?:why|motivation|the why|rationale|benefits?|impact|user benefit|customer benefit|problem|problem statement|what why|what and why|what this pr does \/ why we need it|why do we need .{1,40}|why is this .{1,40}|why (?:this|are|was|were) .{1,40}|who is this .{1,40}|motivation and context|motivation \/ context|background and motivation)$/;
/** `As an admin, I want to schedule exports so that I need not remember them.` */
const STORY = /\bas an? ([^,.]{1,60}),? I (?:want|would like|need) (?:to )?([^.]{1,160}?),? so that ([^.]{1,160})/i;
/** `…, so that you can export by day`: whom it serves is named. */
const PURPOSE = /\bso (?:that )?((?:you|users|customers|admins|administrators|operators|people|everyone) (?:can|no longer|need not|do not have to|don't have to) .{3,200})/i;
const ABLE = /\b(?:(?:allow|let|enable)s? (?:you|users|customers|admins|administrators|operators|people)\b|(?:makes? it )?possible for (?:you|users|customers|admins)\b|you can now\b|now you can\b|no longer (?:need|have) to\b)/i;
const NEGATED = /\b(?:not|never|n't|cannot) (?:allow|let|enable|possible)/i;
/** What `name` gives as reasons, and the issues that it closes. */
function findReasons(body, name, issues) {
	const found = [];
	for (const { heading, blocks } of sectionsOf(body.blocks, (key) => WHY.test(key))) {
		const [first] = sentencesOf(blocks);
		if (first !== void 0) found.push(suggest(first, `${name}, “${oneLine(heading).replace(/:$/, "")}”`));
	}
	const sentences = sentencesOf(body.blocks);
	for (const sentence of sentences) {
		const [, , job, gain] = STORY.exec(sentence) ?? [];
		if (job !== void 0 && gain !== void 0) found.push(suggest(sentence, `the user story in ${name}`));
		else if (!NEGATED.test(sentence) && (PURPOSE.test(sentence) || ABLE.test(sentence))) found.push(suggest(PURPOSE.exec(sentence)?.[1] ?? sentence, `the description of ${name}`));
	}
	for (const { number, title } of issues) {
		const text = oneLine(title).replace(/^(?:\[[^\]]{1,30}\]|(?:bug|feature request|feature|enhancement|request)(?=:)):?\s*/i, "");
		if (!isPlaceholder(text)) found.push({
			text,
			source: `issue #${number}`,
			speaksToReaders: false
		});
	}
	return [...new Map(found.map((one) => [one.text.toLowerCase(), one])).values()].sort((a, b) => Number(b.speaksToReaders) - Number(a.speaksToReaders)).slice(0, MOST);
}
function suggest(sentence, source) {
	const text = forReaders(sentence);
	return {
		text,
		source,
		speaksToReaders: speaksToReaders(text)
	};
}
/** Sentences of paragraphs and items, in order, without placeholders and fences. */
function sentencesOf(blocks) {
	return blocks.filter((block) => block.kind === "text" || block.kind === "item" && block.checked === null).flatMap(({ text }) => oneLine(text).split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|cf)\.) (?=["“`\p{Lu}])/u)).map((sentence) => sentence.trim()).filter((sentence) => sentence.length <= LONGEST && /\w \w/.test(sentence) && !isPlaceholder(sentence));
}

// src/parse/note-kind.ts
/** Parse, what kind of change somebody ticked or labelled: a body, a title and labels in; kind, break and silence out. */
const HEADINGS$1 = new Set("type of change|types of change|types of changes|type of changes|change type|kind of change".split("|"));
/** `## Type of change` with boxes, as Home Assistant and many have it; `[x]` and `[X]`. */
function readTickedKind({ whole }) {
	const ticked = sectionsOf(whole, (key) => HEADINGS$1.has(key)).flatMap((section) => section.blocks).flatMap((block) => block.kind === "item" && block.checked === true ? [categoryOfBox(block.text)] : []);
	const [only = null] = ticked;
	return {
		category: ticked.length === 1 ? only : null,
		breaking: ticked.includes("breaking")
	};
}
function categoryOfBox(text) {
	return noteCategory(text.split(/ [-–(]|:|\n/)[0] ?? "");
}
/** Two of them before a title mean that something breaks (Airbyte). */
function isAlarming(title) {
	return /^[\s\p{P}]{0,4}🚨\s?🚨/u.test(title);
}
const SILENT = new Set("release-note-none|skip-changelog|skip changelog|changelog/no-changelog|no-changelog|no changelog|changelog: none|changelog:skip|changelog-skip|release_note:skip|release-notes/skip|>non-issue|skip-release-notes|ignore-for-release".split("|"));
const TOLD = new Set("add to changelog|add to what's new|release-note|release_note:plugin_api_changes".split("|"));
const KIND = /^(?:release_note:|kind\/|>|changelog:\s?|changelog\/|type:\s?)([a-z_ -]{2,30})$/i;
/** Config rules about labels stand above these. */
function readLabels(labels) {
	const names = labels.map((label) => label.toLowerCase().trim());
	const silent = names.find((name) => SILENT.has(name));
	const urgent = names.find((name) => name === "release-note-action-required");
	const told = names.find((name) => TOLD.has(name) || /^release_note:(?!skip)/.test(name));
	const kinds = names.map((name) => noteCategory(KIND.exec(name)?.[1]?.replace(/_/g, " ") ?? "")).filter((kind) => kind !== null);
	const [category = null] = kinds;
	return {
		category: new Set(kinds).size === 1 ? category : null,
		breaking: urgent !== void 0 || names.includes("release_note:breaking") || names.includes(">breaking"),
		visibility: silent !== void 0 ? "internal" : (urgent ?? told) !== void 0 ? "public" : null,
		label: silent ?? urgent ?? told ?? ""
	};
}

// src/parse/note-banner.ts
/** Parse, notes below a banner: Presto. In: a body. Out: its notes, or null without a banner. */
/** https://github.com/prestodb/presto/wiki/Release-Notes-Guidelines, in a fence as a rule. */
const BANNER = /^== ?RELEASE NOTES? ?==[ \t]*$/m;
const NO_BANNER = /^== ?NO RELEASE NOTES? ?==[ \t]*$/m;
/** Every `* item` below the banner, whatever section of theirs it stands in. */
function readBanner({ blocks }) {
	const at = blocks.findIndex(({ text }) => BANNER.test(text));
	if (at < 0) return blocks.some(({ text }) => NO_BANNER.test(text)) ? [NONE] : null;
	const banner = blocks[at];
	return (banner?.kind === "fence" ? outlineOf(banner.text.replace(BANNER, "")) ?? [] : blocks.slice(at + 1)).map((block) => block.kind === "item" ? noteOf(block.text) : null).filter((note) => note !== null);
}

// src/parse/note-bracket.ts
/** Parse, notes with their kind in brackets: React Native. In: a body. Out: its notes, or null without any. */
/** `[Android] [Fixed] - Message` (https://reactnative.dev/contributing/changelogs-in-pull-requests). The first names who is concerned. */
const ENTRY = /^\[([A-Za-z ,/]{2,40})\][ \t]{0,3}\[([A-Za-z ]{2,40})\][ \t]{0,3}(?:[-–—:][ \t]{0,3})?(.*)$/;
/** "[Internal]" alone is said as well. */
const INTERNAL = /^\[internal\]/i;
/** What the template shows. */
const EXAMPLE = /^\[category\]/i;
/** A line each below `## Changelog:`. */
function readBrackets({ blocks }) {
	const found = [];
	let isPresent = false;
	for (const { blocks: own } of sectionsOf(blocks, (key) => key === "changelog")) for (const { kind, text } of own) {
		if (kind === "fence") continue;
		for (const entry of entriesOf(text)) {
			isPresent = true;
			const note = noteOfEntry(entry);
			if (note !== null) found.push(note);
		}
	}
	return isPresent ? found : null;
}
/** Lines that begin with a bracket, each with what it wraps onto. */
function entriesOf(text) {
	const entries = [];
	for (const line of text.split("\n")) if (line.startsWith("[")) entries.push(line);
	else if (entries.length > 0) entries.push(`${entries.pop()} ${line}`);
	return entries;
}
function noteOfEntry(entry) {
	if (EXAMPLE.test(entry) || entry.includes("|")) return null;
	if (INTERNAL.test(entry)) return NONE;
	const match = ENTRY.exec(entry);
	return match === null ? null : noteOf(match[3] ?? "", noteCategory(match[2] ?? ""));
}

// src/parse/note-breaking.ts
/** Parse, sections on what breaks and what to do: Home Assistant, Jenkins. In: a body. Out: their paragraphs, empty without any. */
const BREAKING = /* @__PURE__ */ new Set(["breaking change", "breaking changes"]);
const UPGRADE = /* @__PURE__ */ new Set([
	"proposed upgrade guidelines",
	"upgrade guidelines",
	"migration guide"
]);
/** "This does not break anything", "No, …". */
const DENIES = /^(?:no\b(?!\s+longer)|none\b|n\/a\b|(?:this|it) (?:is not|isn't|does not|doesn't|should not|shouldn't)\b|not (?:a )?breaking)/i;
/** The texts under such headings; what denies a break, and choices in boxes, are none. */
function readUpgrade({ blocks }) {
	const breaking = paragraphsOf(blocks, BREAKING);
	return breaking === "" ? {
		breaking: false,
		text: paragraphsOf(blocks, UPGRADE)
	} : {
		breaking: true,
		text: breaking
	};
}
function paragraphsOf(blocks, headings) {
	const paragraphs = sectionsOf(blocks, (key) => headings.has(key)).flatMap((section) => section.blocks).filter((block) => block.kind !== "fence" && !(block.kind === "item" && block.checked !== null)).filter((block) => !(block.kind === "text" && block.isItalic)).map(({ text }) => oneLine(text)).filter((text) => !saysNone(text) && !isPlaceholder(text));
	const [first = ""] = paragraphs;
	return DENIES.test(first) ? "" : paragraphs.join("\n\n");
}

// src/parse/note-leave-one.ts
/** "Not for changelog (changelog entry is not required)", "CI Fix or Improvement (changelog entry is not required)". */
const NOT_REQUIRED = /\bnot for changelog\b|\bentry is not required\b/i;
/** `### Changelog category (leave one):` and `### Changelog entry (a user-readable short description …):`. */
function readLeftOne({ blocks, whole }) {
	const [choice] = sectionsOf(whole, (key) => key === "changelog category");
	if (choice === void 0) return null;
	const left = choice.blocks.filter(({ kind }) => kind === "item" || kind === "text").flatMap(({ text }) => text.split("\n"));
	const [only = ""] = left;
	const category = left.length === 1 ? only : "";
	const [entry] = sectionsOf(blocks, (key) => key === "changelog entry");
	const note = noteOf(wordsBelow(entry?.blocks ?? []), noteCategory(category));
	if (NOT_REQUIRED.test(category) && (note === null || note.isNone || /\bnot for changelog\b/i.test(category))) return [NONE];
	return note === null ? [] : [note];
}
function wordsBelow(blocks) {
	return blocks.map((block) => block.kind === "fence" ? "" : block.text).join("\n");
}

// src/parse/note-line.ts
/**
* `Release-Note: x`, `release notes: x`, `Release Notes - x` (elastic), `Release note (bug fix): x`, `Release note: (bug fix): x`,
* `Release note: bug fix: x` (CockroachDB's authors), `Notes: x` (Electron).
*/
const LINE = /^(release[-_ ]notes?|notes)[ \t]{0,3}(?:\(([^()]{1,80})\)[ \t]{0,3})?(?::|[-–](?= ))[ \t]*(.*)$/i;
const KIND_AFTER = /^\(([^()]{1,80})\)[ \t]{0,3}:[ \t]*|^([A-Za-z][A-Za-z -]{1,30}):[ \t]+/;
/** A line that begins something else: a trailer, another field, an item. */
const ENDS = /^(?:[A-Z][A-Za-z-]{1,30}:(?:\s|$)|[-*+] |\(cherry picked from)/;
/** Where to read more is no note. */
const ADDRESS = /^<?https?:\/\/\S+$/i;
/** A note goes on to the end of its paragraph, and no further: the next may be about anything. */
function readLines({ blocks }) {
	const found = [];
	let isPresent = false;
	for (const block of blocks) {
		if (block.kind === "fence" || block.kind === "heading") continue;
		const lines = block.text.split("\n");
		for (let at = 0; at < lines.length; at++) {
			const match = LINE.exec(lines[at] ?? "");
			if (match === null || at > 0 && !/^[RN]/.test(match[0])) continue;
			let end = at + 1;
			while (end < lines.length && !ENDS.test(lines[end] ?? "")) end++;
			const value = [match[3] ?? "", ...lines.slice(at + 1, end)].join(" ").trim();
			at = end - 1;
			if (value === "" || ADDRESS.test(value)) continue;
			isPresent = true;
			const note = ofValue(value, match[2] ?? "");
			if (note !== null) found.push(note);
		}
	}
	return isPresent ? found : null;
}
function ofValue(value, kinds) {
	const own = firstKind(kinds);
	const after = kinds === "" ? KIND_AFTER.exec(value) : null;
	const category = after === null ? null : firstKind(after[1] ?? after[2] ?? "");
	const isKind = after !== null && (after[1] !== void 0 || category !== null);
	return noteOf(isKind ? value.slice(after[0].length) : value, own ?? category);
}
/** Of several kinds the first is meant most. */
function firstKind(kinds) {
	const [first = ""] = kinds.split(/[,/;&]| and /);
	return noteCategory(first);
}

// src/parse/note-section.ts
/** Headings and labels under which the text is meant for readers, as `headingKey` gives them. */
const HEADINGS = new Set("release note|release notes|changelog entry|changelog entries|change log entry|changelog note|proposed changelog entry|proposed changelog entries|user impact|release note entry|suggested release note".split("|"));
/** `Notes:` repeats the heading (Electron). */
const FIELD = /^(?:release[- ])?notes?:\s*/i;
/** Fences of any other language are code. */
const PLAIN = /* @__PURE__ */ new Set([
	"",
	"text",
	"txt",
	"md",
	"markdown",
	"rst"
]);
/** Every item at the top is a note of its own, with what stands below it; text before a list makes one note of all. */
function readSections({ blocks }) {
	const sections = sectionsOf(blocks, (key) => HEADINGS.has(key));
	if (sections.length === 0) return null;
	return sections.flatMap((section) => notesOf$1(section.blocks));
}
function notesOf$1(blocks) {
	const own = blocks.filter((block) => block.kind !== "fence" && !(block.kind === "text" && block.isItalic));
	const [first] = own;
	if (first === void 0) return blocks.flatMap((block) => block.kind === "fence" && PLAIN.has(block.info) ? notesInFence(block.text, null) : []);
	if (first.kind === "text" && FIELD.test(first.text)) return present([ofWords(first.text.replace(FIELD, ""))]);
	if (first.kind === "text") return present([ofWords(joined(own))]);
	const groups = [];
	for (const block of own) if (block.kind === "item" && block.level === 1) groups.push([block]);
	else if (block.kind === "item") groups.at(-1)?.push(block);
	return present(groups.filter(([item]) => isTaken(item)).map((group) => ofWords(joined(group))));
}
/** Boxes that nobody ticked are choices that nobody made. */
function isTaken(item) {
	return item?.kind !== "item" || item.checked !== false;
}
function ofWords(text) {
	const { category, rest } = withKind(text.trim());
	return noteOf(rest, category ?? kindOfFirstWord(rest));
}
/** Paragraphs and items as sentences of one text. */
function joined(blocks) {
	return blocks.map(({ text }) => text.trim()).filter((text) => text !== "").map((text, at, all) => at === all.length - 1 || /[.!?:;,…]$/.test(text) ? text : `${text}.`).join(" ");
}
function present(notes) {
	return notes.filter((note) => note !== null);
}

// src/parse/note-ticked.ts
/** Parse, notes that count when a box is ticked: OpenHands. In: a body. Out: its notes, or null without such a box. */
const BOX = /\binclude (?:this|the) (?:change|pr|pull request) in (?:the )?release notes?\b/i;
/** Text without the tick is a draft of the author's; nobody is to read it. */
function readTicked({ whole, blocks }) {
	const [section] = sectionsOf(whole, (key) => /\brelease notes?$/.test(key));
	const box = section?.blocks.find((block) => block.kind === "item" && block.checked !== null && BOX.test(block.text));
	if (section === void 0 || box?.kind !== "item") return null;
	if (box.checked !== true) return [];
	const own = new Set(blocks);
	const words = section.blocks.filter((block) => own.has(block) && block.kind !== "fence").map(({ text }) => BOX.test(text) ? text.replace(/^.*$/m, "") : text).join("\n");
	const note = noteOf(words);
	return note === null ? [] : [note];
}

// src/parse/read-notes.ts
/**
* In the order of how sure it is that the words are meant for readers; the first that a body follows speaks for it. What stands in
* comments, quotations and `<details>` is followed by none.
*/
const CONVENTIONS = [
	{
		rule: "note.block",
		words: "the release-note block",
		read: readFences
	},
	{
		rule: "note.block",
		words: "the release notes",
		read: readBanner
	},
	{
		rule: "note.section",
		words: "the changelog entry",
		read: readLeftOne
	},
	{
		rule: "note.section",
		words: "the release note",
		read: readTicked
	},
	{
		rule: "note.section",
		words: "the changelog",
		read: readBrackets
	},
	{
		rule: "note.line",
		words: "the release-note line",
		read: readLines
	},
	{
		rule: "note.section",
		words: "the release notes",
		read: readSections
	}
];
/** Everything that a body, its title and its labels say for readers. */
function readNotes(body, { name, title, labels }) {
	const labelled = readLabels(labels);
	const ticked = readTickedKind(body);
	const upgrade = readUpgrade(body);
	const written = notesOf(body, name, labelled.category ?? ticked.category);
	const breaks = ticked.breaking || labelled.breaking || upgrade.breaking || isAlarming(title);
	if (written.length > 0) return withUpgrade(written, upgrade, breaks);
	const category = breaks ? "breaking" : labelled.category ?? ticked.category;
	const visibility = labelled.visibility ?? (upgrade.breaking ? "public" : null);
	if (visibility === null && category === null && upgrade.text === "") return [];
	const source = sourceOf(labelled, upgrade, name);
	const rule = labelled.visibility !== null ? "note.label" : upgrade.breaking ? "note.section" : "note.kind";
	return [{
		text: "",
		category,
		visibility,
		breaking: breaks,
		migration: upgrade.text,
		rule,
		source
	}];
}
/** The first that a body follows. Silence beside a note is a remark on something else. */
function notesOf(body, name, category) {
	for (const { rule, words, read } of CONVENTIONS) {
		const found = read(body);
		if (found === null) continue;
		const source = `${words} of ${name}`;
		const told = found.filter((note) => !note.isNone);
		if (told.length > 0) return unique(told).map((note) => ({
			...noteWith(note, category),
			visibility: "public",
			rule,
			source
		}));
		const [none] = found;
		return none === void 0 ? [] : [{
			...noteWith(none, null),
			visibility: "internal",
			rule,
			source
		}];
	}
	return [];
}
function noteWith({ text, category, breaking, migration }, fallback) {
	return {
		text,
		category: category ?? fallback,
		breaking: breaking || category === "breaking",
		migration
	};
}
function unique(notes) {
	return [...new Map(notes.map((note) => [note.text.toLowerCase(), note])).values()];
}
/** What to do belongs to the note that breaks something, else to the first. */
function withUpgrade(notes, { text }, breaks) {
	if (text === "" && !breaks) return notes;
	const at = Math.max(0, notes.findIndex((note) => note.breaking));
	return notes.map((note, place) => place === at ? {
		...note,
		breaking: note.breaking || breaks,
		category: breaks ? "breaking" : note.category,
		migration: text
	} : note);
}
function sourceOf({ label }, upgrade, name) {
	if (label !== "") return `the label ${label} of ${name}`;
	return `${upgrade.text === "" ? "the description" : "the section on upgrading"} of ${name}`;
}

// src/parse/note-reader.ts
/** Makes the reader; `maySayMore` says whether it is worth it. Bodies of pull requests stand above messages, since people mend them after the merge. */
function noteReader(evidence, { wantsReasons, readFragment }) {
	const take = bodyTaker((evidence.pullRequestTemplates ?? []).map(({ text }) => text));
	const requests = /* @__PURE__ */ new Map();
	for (const request of evidence.pullRequests) {
		const sha = speakerOf(request);
		if (sha !== void 0) requests.set(sha, request);
	}
	const fragments = /* @__PURE__ */ new Map();
	for (const fragment of evidence.fragments ?? []) fragments.set(fragment.commit, [...fragments.get(fragment.commit) ?? [], fragment]);
	const issues = new Map(evidence.issues.map((issue) => [issue.number, issue]));
	const notices = [];
	return {
		read,
		notices
	};
	function read(parsed) {
		const { commit, kind } = parsed;
		const request = requests.get(commit.sha) ?? null;
		const author = request?.author.login ?? commit.author.name;
		if (kind === "release" || kind === "fixup" || bringsOthersNotes(author) || parsed.dependencies.length > 0) return parsed;
		const own = request === null ? null : ofRequest(request);
		const notes = join(own !== null && own.notes.length > 0 ? own.notes : ofMessage(parsed), readFragment === null ? [] : (fragments.get(commit.sha) ?? []).flatMap(readFragment));
		const suggestions = own !== null && own.suggestions.length > 0 ? own.suggestions : reasonsOf(parsed);
		return {
			...parsed,
			...notes.length > 0 ? { notes } : {},
			...own !== null && own.trailers.length > 0 ? { trailers: [...parsed.trailers, ...own.trailers] } : {},
			...suggestions.length > 0 ? { suggestions } : {}
		};
	}
	function ofRequest(request) {
		const { number, body, title, labels } = request;
		const name = `#${number}`;
		const { visibility, category, breaking } = readLabels(labels);
		const wantsNotes = visibility !== null || category !== null || breaking || /🚨/u.test(title) || /\[[xX]\]/.test(body) || maySayNote(body) || /^changelog:/im.test(body);
		const wantsWhy = wantsReasons && (request.issues.length > 0 || mayGiveReason(body));
		const taken = wantsNotes ? takeOrSay(body, name) : wantsWhy ? take(body) ?? EMPTY : EMPTY;
		const closed = request.issues.map((issue) => issues.get(issue)).filter((issue) => issue !== void 0);
		return {
			notes: wantsNotes ? readNotes(taken, {
				name,
				title,
				labels
			}) : [],
			suggestions: wantsWhy ? findReasons(taken, name, closed) : [],
			trailers: wantsNotes ? trailersOf(taken) : []
		};
	}
	function ofMessage({ commit }) {
		const body = bodyOfMessage(commit.message);
		if (!maySayNote(body)) return [];
		const name = nameOf(commit.sha);
		return readNotes(takeOrSay(body, name), {
			name,
			title: "",
			labels: []
		});
	}
	function reasonsOf({ commit }) {
		const body = wantsReasons ? bodyOfMessage(commit.message) : "";
		if (!mayGiveReason(body)) return [];
		const name = nameOf(commit.sha);
		return findReasons(take(body) ?? EMPTY, name, []);
	}
	function takeOrSay(body, name) {
		const taken = take(body);
		if (taken === null && !notices.some(({ where }) => where === name)) notices.push({
			code: "body-too-intricate",
			message: `The text of ${name} has more nested or unfinished Markdown than can be read in time, so notes in it were not looked for.`,
			where: name
		});
		return taken ?? EMPTY;
	}
}
/** Trailers that say something for readers; at the end of what the author wrote, as in a message. */
const FOR_READERS = /^(?:changelog|release-notes?|benefit)$/i;
function trailersOf({ blocks }) {
	const last = blocks.at(-1);
	if (last?.kind !== "text") return [];
	return findTrailers(last.text).trailers.filter(({ token }) => FOR_READERS.test(token));
}
const EMPTY = {
	blocks: [],
	whole: []
};
function nameOf(sha) {
	return `commit ${sha.slice(0, 12)}`;
}
function bodyOfMessage(message) {
	const end = message.indexOf("\n");
	return end < 0 ? "" : message.slice(end + 1);
}
/** A fragment is what the team publishes; a note beside it says the same, unless it says that there is nothing to say. */
function join(said, filed) {
	const told = filed.filter(({ visibility }) => visibility === "public");
	return told.length > 0 ? told : [...said, ...said.length === 0 ? filed : []];
}

export { noteReader };