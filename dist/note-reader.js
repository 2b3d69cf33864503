import { At as isPlaceholder, It as oneLine, Lt as findTrailers, Rt as bodyOf, St as maySayNote, kt as tidyTrailer, vt as speakerOf, xt as mayGiveReason, yt as bringsOthersNotes, zt as ownText } from "./shared.js";
import { a as isUpgradeHeading, c as sectionsOf, i as readLabels, n as readNotes, o as readUpgrade, r as notesOfBlocks, s as headingKey } from "./read-notes.js";
import { c as bodyTaker, s as noteCategory, u as outlineOfLines } from "./note-fence.js";
import { n as fenceMark, r as visibleLines, t as closesFence } from "./visible-lines.js";

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
/** What readers can do now and could not before: of a sentence without "now", nobody can tell whether it is the problem. */
const NEWS = /^(?:(?:now you can|you can now)\b|you (?:no longer (?:need|have)|need not)\b|(?:all )?(?:users|customers|admins|administrators|operators|people|everyone) (?:can now|(?:no longer|now no longer) (?:need|have)|need not)\b|with this(?: change| release)?, (?:you|users) can\b)/i;
/** The same in a purpose, "so that …", which tells what is gained. */
const GAIN = /^(?:you|(?:all )?(?:users|customers|admins|administrators|operators|people|everyone)) (?:can|no longer|need not|do not have to|don't have to)\b/i;
/** We, tickets, addresses, names of people, reviewers' business, blame, promises, hype. */
const NOT_FOR_READERS = /\b(?:we|our|us|i|my|me|pr|prs|pull request|commit|reviewers?|maintainers?|contributors?|ci|developers of|customers? (?:reported|complained|asked)|refactor\w*|mutex|regression|nil|null pointer|stack ?trace|test suite|unit tests?|implementation|codebase|internally|under the hood|hack\w*|workaround|unfortunately|stupid\w*|will|soon|shortly|please|simply|just|easily|obviously|revolutionary|blazing\w*|game-chang\w*)\b|#\d|\b[A-Z]{2,10}-\d+\b|https?:|@\w|[\w)]\(\)|[\w-]\/[\w-]+\.\w|!|\b[0-9a-f]{7,40}\b/i;
/** Longer sentences are hard to read at a glance. */
const MOST_WORDS = 30;
/**
* Whether a sentence may stand in a draft as what readers gain. In doubt not.
* @param isPurpose Whether it stood after "so that".
*/
function speaksToReaders(sentence, isPurpose) {
	return (NEWS.test(sentence) || isPurpose && GAIN.test(sentence)) && !NOT_FOR_READERS.test(sentence) && sentence.split(" ").length <= MOST_WORDS && !sentence.endsWith(":");
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
	for (const { key, heading, blocks } of sectionsOf(body.blocks, (one) => WHY.test(one))) {
		const [first] = sentencesOf(blocks);
		if (first !== void 0) found.push(suggest(first, `${name}, “${oneLine(heading).replace(/:$/, "")}”`, PROBLEM.test(key) ? "problem" : "reason"));
	}
	const sentences = sentencesOf(body.blocks);
	for (const sentence of sentences) {
		const [, , job, gain] = STORY.exec(sentence) ?? [];
		if (job !== void 0 && gain !== void 0) found.push(suggest(sentence, `the user story in ${name}`, "reason"));
		else if (!NEGATED.test(sentence) && (PURPOSE.test(sentence) || ABLE.test(sentence))) found.push(suggestIn(sentence, `the description of ${name}`));
	}
	for (const { number, title } of issues) {
		const text = oneLine(title).replace(/^(?:\[[^\]]{1,30}\]|(?:bug|feature request|feature|enhancement|request)(?=:)):?\s*/i, "");
		if (!isPlaceholder(text)) found.push({
			text,
			source: `issue #${number}`,
			speaksToReaders: false
		});
	}
	const unique = new Map(found.toReversed().map((one) => [one.text.toLowerCase(), one]));
	return found.filter((one) => unique.get(one.text.toLowerCase()) === one).sort((a, b) => Number(b.speaksToReaders) - Number(a.speaksToReaders)).slice(0, MOST);
}
/** Of what stands below a problem's heading, nothing is a gain by itself. */
const PROBLEM = /\bproblem\b/;
function suggest(sentence, source, kind) {
	const text = forReaders(sentence);
	return {
		text,
		source,
		speaksToReaders: kind !== "problem" && speaksToReaders(text, kind === "purpose")
	};
}
function suggestIn(sentence, source) {
	const purpose = PURPOSE.exec(sentence)?.[1];
	return purpose === void 0 ? suggest(sentence, source, "reason") : suggest(purpose, source, "purpose");
}
/** Sentences of paragraphs and items, in order, without placeholders and fences. */
function sentencesOf(blocks) {
	return blocks.filter(isProse).flatMap(({ text }) => oneLine(text).split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|cf)\.) (?=["“`\p{Lu}])/u)).map((sentence) => sentence.trim()).filter((sentence) => sentence.length <= LONGEST && /\w \w/.test(sentence) && !isPlaceholder(sentence)).filter((sentence) => !/^(?:I|imo|imho)\b/i.test(sentence));
}
/** A paragraph all in italics is a form's; one with struck words has lost its sense. */
function isProse(block) {
	if (block.kind === "text") return !block.isItalic && !block.hasHole;
	return block.kind === "item" && block.checked === null && !block.hasHole;
}

// src/parse/override-lines.ts
/** Parse, an override's Markdown: a file's text in; its lines out, with quotations, tables and HTML as plain text. Whoever wrote them meant them. */
/** Lines for the outline, which takes what stands in quotations and the like for others' words. Linear. */
function overrideLines(text) {
	const told = [];
	let fence = "";
	let isTable = false;
	const lines = visibleLines(text.slice(frontMatterLength(text)));
	for (const [at, whole] of lines.entries()) {
		const mark = fenceMark(whole);
		if (fence !== "" || mark !== "") {
			if (fence === "") fence = mark;
			else if (closesFence(mark, fence, whole)) fence = "";
			told.push(whole);
			continue;
		}
		const line = withoutQuote(whole);
		isTable = line.includes("|") && (isTable || isDivider(withoutQuote(lines[at + 1] ?? "")));
		if (isTable) told.push(...isDivider(line) ? [] : [sentenceOfRow(line), ""]);
		else told.push(...withoutTags(line));
	}
	return told;
}
/** A block between `---` that holds keys is for programs; between other words, `---` is a rule. */
function frontMatterLength(text) {
	const [start] = /^\ufeff?---[ \t]*\r?\n(?=[\w-]+[ \t]*:|---)/.exec(text) ?? [];
	if (start === void 0) return 0;
	const end = /^---[ \t]*$/m.exec(text.slice(start.length));
	return end === null ? 0 : start.length + end.index + end[0].length;
}
/** `> [!NOTE]` says how GitHub paints a quotation. */
function withoutQuote(line) {
	return line.replace(/^ {0,3}> ?/, "").replace(/^\[!\w{1,20}\]$/, "");
}
function isDivider(line) {
	return line.includes("|") && line.includes("-") && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}
function sentenceOfRow(line) {
	return cellsOf(line).join(": ");
}
function cellsOf(line) {
	return line.split(/(?<!\\)\|/).map((cell) => cell.trim()).filter((cell) => cell !== "");
}
const ELEMENT = "(?:p|div|span|center|section|details|summary|blockquote|ul|ol|b|strong|i|em|br)";
const BEGINS_HTML = new RegExp(`^ {0,3}</?(?:${ELEMENT}|li)\\b`, "i");
const TAG = new RegExp(`</?(?:${ELEMENT}|li)(?: [^<>]{0,500})?/?>`, "gi");
/** Only a line that begins with a tag is HTML to Markdown; elsewhere tags are parts of a sentence, which the parser knows. */
function withoutTags(line) {
	if (!BEGINS_HTML.test(line)) return [line];
	return line.replace(/<li\b[^<>]{0,500}>/gi, "\n- ").replace(TAG, "").split("\n").map((part) => part.trim());
}

// src/parse/override.ts
/** Parse, overrides: a file that somebody wrote after the merge in; the notes in it out. It wins over everything else. */
/** Where they lie; collect reads them there. */
const OVERRIDE_FOLDER = ".github/drumroll/overrides";
/** `412.md` is about a pull request, `0123456789ab.md` about a commit; null for any other name. */
function targetOf({ path }) {
	const [, number] = /^(?:pr-|#)?([1-9]\d{0,8})\.md$/i.exec(path) ?? [];
	const [, id] = /^(?:c-)?([0-9a-f]{7,64})\.md$/i.exec(path) ?? [];
	if (number === void 0 && id === void 0) return null;
	return {
		number: number === void 0 ? null : Number(number),
		id: id?.toLowerCase() ?? null
	};
}
/**
* The first sentence is the headline, the rest what readers gain; each item of a list is a change of its own; `none` leaves the change out;
* `Fixed: …` says what kind it is, which stands above all rules; words alone leave that to them; what stands below `## Breaking change` or `## Migration guide` says what to do.
* @returns Null where nothing can be read of what somebody wrote; none where nobody wrote anything.
*/
function readOverride({ path, text }) {
	const blocks = outlineOfLines(overrideLines(text))?.map(upright);
	if (blocks === void 0) return null;
	const upgrade = readUpgrade({
		blocks,
		whole: blocks
	});
	const found = notesIn(withoutUpgrade(blocks));
	const told = found.filter(({ isNone }) => !isNone);
	const frame = {
		rule: "note.override",
		source: `${OVERRIDE_FOLDER}/${path}`
	};
	if (told.length > 0) return told.map((note, at) => ({
		...noteOf(note, at === 0 ? upgrade : null),
		...frame
	}));
	if (found.length > 0) return [{
		...noteOf(UNTITLED, null),
		visibility: "internal",
		isRuling: true,
		...frame
	}];
	if (upgrade.text !== "") return [{
		...noteOf(UNTITLED, upgrade),
		...frame
	}];
	return isEmpty(text, blocks) ? [] : null;
}
const UNTITLED = {
	text: "",
	category: null,
	breaking: false,
	migration: ""
};
function noteOf({ text, category, breaking, migration }, upgrade) {
	const breaks = breaking || category === "breaking" || upgrade?.breaking === true;
	return {
		text,
		category: breaks ? "breaking" : category,
		visibility: "public",
		breaking: breaks,
		migration: upgrade?.text || migration,
		...breaks || category !== null ? { isRuling: true } : {}
	};
}
function isEmpty(text, blocks) {
	return blocks.length > 0 ? blocks.every((block) => isPlaceholder(block.text)) : !/[\p{L}\p{N}]/u.test(visibleLines(text).join(" "));
}
/** In forms, italics are what nobody wrote. */
function upright(block) {
	return block.kind === "text" ? {
		...block,
		isItalic: false
	} : block;
}
function withoutUpgrade(blocks) {
	let level = null;
	return blocks.filter((block) => {
		if (block.kind !== "heading") return level === null;
		if (isUpgradeHeading(headingKey(block.text))) level = block.level;
		else if (level !== null && block.level <= level) level = null;
		return level === null;
	});
}
/** Text with all that follows is one note; a heading of a list says nothing of its own, and text after one is a note again. */
function notesIn(blocks) {
	const own = blocks.filter((block) => block.kind !== "heading" || block.text !== "");
	const parts = [];
	for (const [at, block] of own.entries()) {
		const isOfText = parts.at(-1)?.blocks[0]?.kind === "text";
		const kind = block.kind === "heading" && own[at + 1]?.kind === "item" ? noteCategory(headingKey(block.text)) : null;
		if (block.kind === "heading" && own[at + 1]?.kind === "item" && (kind !== null || !isOfText)) parts.push({
			kind,
			blocks: []
		});
		else if (parts.length === 0 || !isOfText && isText(block) && isListed(parts)) parts.push({
			kind: null,
			blocks: [asText(block)]
		});
		else parts.at(-1)?.blocks.push(asText(block));
	}
	return parts.flatMap((part) => notesOfBlocks(part.blocks).map((note) => sorted(note, part.kind)));
}
function isText({ kind }) {
	return kind === "text" || kind === "heading";
}
function isListed(parts) {
	return parts.at(-1)?.blocks.some(({ kind }) => kind === "item") === true;
}
function sorted(note, kind) {
	return kind === null || note.category !== null || note.isNone ? note : {
		...note,
		category: kind,
		breaking: kind === "breaking"
	};
}
/** A heading is the headline. */
function asText(block) {
	return block.kind === "heading" ? {
		kind: "text",
		text: block.text,
		isItalic: false
	} : block;
}

// src/parse/overrides.ts
/** How much of an id a name has at least. */
const SHORTEST_ID = 7;
/** Only those about commits of this release are read: past releases' ones lie there until somebody tidies up. */
function overridesOf({ overrides = [], commits }) {
	const byNumber = /* @__PURE__ */ new Map();
	const byId = /* @__PURE__ */ new Map();
	const misnamed = /* @__PURE__ */ new Set();
	for (const file of overrides) {
		const { number = null, id = null } = targetOf(file) ?? {};
		if (number === null && id === null) misnamed.add(file.path);
		if (number !== null) byNumber.set(number, file);
		if (id === null) continue;
		const start = id.slice(0, SHORTEST_ID);
		const same = byId.get(start) ?? [];
		same.push({
			id,
			file,
			isSure: number === null
		});
		byId.set(start, same);
	}
	const taken = /* @__PURE__ */ new Map();
	return {
		take,
		notices
	};
	function take(sha, pullRequest) {
		const file = fileOf(sha, pullRequest);
		if (file === void 0) return null;
		const notes = taken.has(file.path) ? taken.get(file.path) : readOverride(file);
		taken.set(file.path, notes ?? null);
		return notes && notes.length > 0 ? notes : null;
	}
	function fileOf(sha, pullRequest) {
		const ofCommit = byId.get(sha.slice(0, SHORTEST_ID))?.filter(({ id }) => sha.startsWith(id)) ?? [];
		return ofCommit.find(({ isSure }) => isSure)?.file ?? byNumber.get(pullRequest ?? -1) ?? ofCommit[0]?.file;
	}
	function notices() {
		const written = new Set(commits.flatMap(({ paths }) => paths ?? []));
		const unreadable = [...taken].flatMap(([path, notes]) => notes === null ? [path] : []);
		const idle = overrides.map(({ path }) => path).filter((path) => written.has(`${".github/drumroll/overrides"}/${path}`) && !taken.has(path) && !misnamed.has(path));
		return [
			...[...misnamed].map((path) => notice(path, "override-unread", MISNAMED)),
			...unreadable.map((path) => notice(path, "override-unread", UNREADABLE)),
			...idle.map((path) => notice(path, "override-unused", UNUSED))
		];
	}
}
const MISNAMED = "This override was not read. Name it after a pull request (412.md) or a commit (0123456.md).";
const UNREADABLE = "Nothing in this override could be read. Write its words as plain paragraphs or as a list, or none to leave the change out.";
const UNUSED = "This override is new, and about no pull request and no commit of this release.";
function notice(path, code, message) {
	return {
		code,
		message,
		where: `${OVERRIDE_FOLDER}/${path}`
	};
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
	const overrides = overridesOf(evidence);
	const notices = [];
	return {
		read,
		notices: () => [...notices, ...overrides.notices()]
	};
	function read(parsed) {
		const override = overrides.take(parsed.commit.sha, parsed.pullRequest);
		if (override === null) return ofAuthors(parsed);
		const [first, ...rest] = override;
		if (first === void 0 || first.isRuling && (first.text !== "" || first.visibility === "internal")) return {
			...parsed,
			notes: override
		};
		const authors = ofAuthors(parsed);
		const [own, ...others] = authors.notes ?? [];
		const note = first.isRuling ? first : {
			...first,
			...kindOf(authors.notes ?? [], first)
		};
		if (first.text !== "") return {
			...parsed,
			trailers: authors.trailers,
			notes: [note, ...rest]
		};
		const words = own === void 0 || own.text === "" ? {} : {
			text: own.text,
			source: own.source
		};
		return {
			...authors,
			notes: [{
				...note,
				...words
			}, ...others]
		};
	}
	function ofAuthors(parsed) {
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
		const whole = wantsNotes ? takeOrSay(body, name) : wantsWhy ? take(body) : EMPTY;
		const taken = whole ?? EMPTY;
		const closed = request.issues.map((issue) => issues.get(issue)).filter((issue) => issue !== void 0);
		return {
			notes: wantsNotes ? readNotes(taken, {
				name,
				title,
				labels
			}) : [],
			suggestions: wantsWhy ? findReasons(taken, name, closed) : [],
			trailers: wantsNotes ? trailersIn(whole === null ? ownText(bodyOf(body)) : lastTextOf(whole)) : []
		};
	}
	function ofMessage({ commit }) {
		const body = bodyOfMessage(commit.message);
		if (!maySayNote(body)) return [];
		const name = nameOf(commit.sha);
		return readNotes(takeOrSay(body, name) ?? EMPTY, {
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
		return taken;
	}
}
/** Trailers that say something for readers; at the end of what the author wrote, as in a message. */
const FOR_READERS = /^(?:changelog|release-notes?|benefit)$/i;
function trailersIn(text) {
	return findTrailers(text).trailers.filter(({ token }) => FOR_READERS.test(token)).flatMap(tidyTrailer);
}
function lastTextOf({ blocks }) {
	const last = blocks.at(-1);
	return last?.kind === "text" ? last.text : "";
}
/** What authors and labels say of the kind; of several kinds none stands for all, but what breaks does. */
function kindOf(authors, { migration }) {
	const breaking = authors.find((note) => note.breaking);
	const kinds = new Set(authors.map(({ category }) => category));
	const [only = null] = kinds.size === 1 ? kinds : [];
	return {
		category: breaking === void 0 ? only : "breaking",
		breaking: breaking !== void 0,
		migration: migration || (breaking?.migration ?? "")
	};
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