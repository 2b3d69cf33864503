import { a as isUpgradeHeading, c as sectionsOf, i as readLabels, n as readNotes, o as readUpgrade, r as notesOfBlocks, s as headingKey } from "./read-notes.js";
import { a as oneLine, t as isPlaceholder } from "./placeholder.js";
import { c as bodyTaker, l as outlineOf } from "./note-fence.js";
import { c as findTrailers, i as mayGiveReason, n as speakerOf, o as maySayNote, r as bringsOthersNotes } from "./pull-request.js";

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
	const unique = new Map(found.toReversed().map((one) => [one.text.toLowerCase(), one]));
	return found.filter((one) => unique.get(one.text.toLowerCase()) === one).sort((a, b) => Number(b.speaksToReaders) - Number(a.speaksToReaders)).slice(0, MOST);
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
	return blocks.filter(isProse).flatMap(({ text }) => oneLine(text).split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|cf)\.) (?=["“`\p{Lu}])/u)).map((sentence) => sentence.trim()).filter((sentence) => sentence.length <= LONGEST && /\w \w/.test(sentence) && !isPlaceholder(sentence)).filter((sentence) => !/^(?:I|imo|imho)\b/i.test(sentence));
}
/** A paragraph all in italics is a form's; one with struck words has lost its sense. */
function isProse(block) {
	if (block.kind === "text") return !block.isItalic && !block.hasHole;
	return block.kind === "item" && block.checked === null && !block.hasHole;
}

// src/parse/override.ts
/** Parse, overrides: a file that somebody wrote after the merge in; the notes in it out. It wins over everything else. */
/** Where they lie; collect reads them there. */
const OVERRIDE_FOLDER = ".github/drumroll/overrides";
/** The pull request's number or the start of the commit's id that the file is named after: `412.md`, `0123456789ab.md`; null for any other. */
function targetOf({ path }) {
	const [, number, sha] = /^(?:pr-|#)?(?:([1-9]\d{0,8})|(?:c-)?([0-9a-f]{7,64}))\.md$/i.exec(path) ?? [];
	if (number !== void 0) return Number(number);
	return sha?.toLowerCase() ?? null;
}
/**
* The first sentence is the headline, the rest what readers gain; each item of a list is a change of its own; `none` leaves the change out;
* `Fixed: …` says what kind it is; what stands below `## Breaking change` or `## Migration guide` says what to do.
* @returns Null where the text is too intricate to be read in time; none where it is empty.
*/
function readOverride({ path, text }) {
	const blocks = outlineOf(text);
	if (blocks === null) return null;
	const upgrade = readUpgrade({
		blocks,
		whole: blocks
	});
	const found = notesOfBlocks(withoutUpgrade(blocks).map(asText));
	const told = found.filter(({ isNone }) => !isNone);
	const frame = {
		rule: "note.override",
		source: `${OVERRIDE_FOLDER}/${path}`
	};
	if (told.length === 0) return found.length === 0 ? [] : [{
		text: "",
		category: null,
		visibility: "internal",
		breaking: false,
		migration: "",
		...frame
	}];
	return told.map(({ text: words, category, breaking, migration }, at) => {
		const breaks = breaking || category === "breaking" || at === 0 && upgrade.breaking;
		return {
			text: words,
			category: breaks ? "breaking" : category,
			visibility: "public",
			breaking: breaks,
			migration: at === 0 && upgrade.text !== "" ? upgrade.text : migration,
			...frame
		};
	});
}
function withoutUpgrade(blocks) {
	const own = new Set(sectionsOf(blocks, isUpgradeHeading).flatMap((section) => section.blocks));
	return blocks.filter((block) => !own.has(block) && !(block.kind === "heading" && isUpgradeHeading(headingKey(block.text))));
}
/** A heading is the headline. */
function asText(block) {
	return block.kind === "heading" && block.text !== "" ? {
		kind: "text",
		text: block.text,
		isItalic: false
	} : block;
}

// src/parse/overrides.ts
/** Reads every override of the repository once. Of past releases' ones nothing is said: they lie there until somebody tidies up. */
function overridesOf({ overrides = [], commits }) {
	const byNumber = /* @__PURE__ */ new Map();
	const byId = /* @__PURE__ */ new Map();
	const unread = [];
	for (const file of overrides) {
		const target = targetOf(file);
		const notes = target === null ? null : readOverride(file);
		if (target === null || notes === null) unread.push(file.path);
		else if (typeof target === "number") byNumber.set(target, {
			path: file.path,
			notes
		});
		else byId.set(target, {
			path: file.path,
			notes
		});
	}
	const unused = new Set([...byNumber.values(), ...byId.values()].map(({ path }) => path));
	return {
		take,
		notices
	};
	function take(sha, pullRequest) {
		const [, ofCommit] = [...byId].find(([start]) => sha.startsWith(start)) ?? [];
		const override = ofCommit ?? byNumber.get(pullRequest ?? -1);
		if (override === void 0) return null;
		unused.delete(override.path);
		return override.notes.length > 0 ? override.notes : null;
	}
	function notices() {
		const written = new Set(commits.flatMap(({ paths }) => paths ?? []));
		const idle = [...unused].filter((path) => written.has(`${OVERRIDE_FOLDER}/${path}`));
		return [...unread.map((path) => notice(path, "override-unread", UNREAD)), ...idle.map((path) => notice(path, "override-unused", UNUSED))];
	}
}
const UNREAD = "This override was not read. Name it after a pull request (412.md) or a commit (0123456.md), and keep its Markdown simple.";
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
		const { commit, kind } = parsed;
		const override = overrides.take(commit.sha, parsed.pullRequest);
		if (override !== null) return {
			...parsed,
			notes: override
		};
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
		const wantsNotes = visibility !== null || category !== null || breaking || /🚨/u.test(title) || /\[[xX]\]/.test(body) || maySayNote(body) || /^(?:changelog|feature-flag|launch):/im.test(body);
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
const FOR_READERS = /^(?:changelog|release-notes?|benefit|feature-flag|launch)$/i;
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