// src/parse/body.ts
/** A body over `text`. */
function bodyOf(text) {
	return {
		text,
		own: null
	};
}
/**
* Dependency bots paste upstream's release notes into bodies, with its `BREAKING CHANGE:`, `fixes #1` and `feat: x`. They stand in
* `<details>` or quotations; what a template says to authors stands in comments. None of it is said about this repository.
*/
function ownLines(body) {
	const lines = () => body.text.split("\n");
	body.own ??= mayQuote(body.text) ? tellApart(lines()) : {
		lines: lines(),
		quoted: null
	};
	return body.own;
}
/** The author's own lines as one text. */
function ownText(body) {
	if (!mayQuote(body.text)) return body.text;
	const { lines, quoted } = ownLines(body);
	return lines.filter((_, at) => quoted?.[at] !== 1).join("\n");
}
function mayQuote(text) {
	return text.includes("<") || text.includes("```") || text.includes("~~~") || text.startsWith(">") || text.includes("\n>");
}
function tellApart(body) {
	const lines = withoutComments(body);
	const quoted = new Uint8Array(lines.length);
	let fence = "";
	let depth = 0;
	for (let at = 0; at < lines.length; at++) {
		const text = lines[at]?.trimStart() ?? "";
		if (fence !== "") {
			quoted[at] = 1;
			if (text.startsWith(fence)) fence = "";
			continue;
		}
		const code = text.charCodeAt(0);
		if ((code === 96 || code === 126) && /^(?:```|~~~)/.test(text)) fence = text.slice(0, 3);
		if (code === 60 && /^<(?:details|blockquote)\b/i.test(text)) depth++;
		if (depth > 0 || fence !== "" || code === 62) quoted[at] = 1;
		if (depth > 0) depth = Math.max(0, depth - closings(text));
	}
	return {
		lines,
		quoted
	};
}
function withoutComments(body) {
	let isOpen = false;
	return body.map((line) => {
		if (!isOpen && !line.includes("<!--")) return line;
		let visible = "";
		let at = 0;
		while (at < line.length) {
			const edge = line.indexOf(isOpen ? "-->" : "<!--", at);
			if (!isOpen) visible += line.slice(at, edge < 0 ? line.length : edge);
			if (edge < 0) break;
			at = edge + (isOpen ? 3 : 4);
			isOpen = !isOpen;
		}
		return visible;
	});
}
function closings(line) {
	return line.includes("</") ? line.toLowerCase().split(/<\/(?:details|blockquote)>/).length - 1 : 0;
}

// src/parse/one-line.ts
/** Parse, text of one line: any text in; a line of visible characters with single spaces out. */
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;
/**
* Control characters, bidirectional overrides, zero-width and tag characters: nobody sees them, and they can reorder or hide text
* (https://trojansource.codes). The zero-width joiners stay: emoji and several scripts need them.
*/
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** `text` on one line: invisible characters dropped, every run of white space one space, none at the ends. */
function oneLine(text) {
	if (!NEEDS_WORK.test(text)) return text;
	return text.replace(INVISIBLE, "").replace(/[\s\u0085]+/g, " ").trim();
}

// src/parse/reference.ts
const NUMBER$1 = String.raw`(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d{1,9}|GH-\d{1,9}`;
const URL = String.raw`https?://[\w.:-]{1,100}/[\w./-]{1,200}/(?:issues|pull|pulls|merge_requests|work_items|discussions|commit)/[\w-]{1,64}`;
/** One reference, for use inside other patterns: `#12`, `owner/repo#12`, `GH-12` or an address on a forge. No groups. */
const REFERENCE = `(?:${NUMBER$1}|${URL})`;
const CLOSING = new RegExp(String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)[ \t]{0,3}:?[ \t]{0,3}` + String.raw`(?:([\w.-]{1,100}/[\w.-]{1,100})?(?:#|\bGH-)(\d{1,9})|https?://[\w.:-]{1,100}/([\w./-]{1,200})/(?:issues|pull|work_items)/(\d{1,9}))\b`, "gi");
const REFERENCE_SIGN = /#\d|\/(?:issues|pull|work_items)\/\d|GH-\d/;
const CLOSING_ONCE = new RegExp(CLOSING.source, "i");
const WORDS = new Set("fix fixes fixed close closes closed resolve resolves resolved ref refs reference references see issue issues pr prs re related relates part of for to from and port ported backport backports backported cherry-pick cherry-picked follow-up followup reverts addresses".split(" "));
const ONE_REFERENCE = new RegExp(`^(?:${REFERENCE}|![0-9]{1,9}|[A-Z][A-Z0-9]{1,9}-[0-9]{1,7})$`);
const LONGEST_GROUP = 400;
const NONE$1 = [];
/** Issues that a subject and the author's own words in its body close by keyword, each with a keyword of its own; none twice. */
function closedIssues(subject, body) {
	const isInBody = REFERENCE_SIGN.test(body.text) && CLOSING_ONCE.test(body.text);
	if (!isInBody && !(hasReference(subject) && CLOSING_ONCE.test(subject))) return NONE$1;
	const found = /* @__PURE__ */ new Map();
	for (const [, slug, number, path, numberInPath] of `${subject}\n${isInBody ? ownText(body) : ""}`.matchAll(CLOSING)) {
		const repository = slug ?? path?.replace(/\/-$/, "") ?? null;
		const issue = {
			number: Number(number ?? numberInPath),
			repository
		};
		if (issue.number > 0) found.set(`${repository ?? ""}#${issue.number}`, issue);
	}
	return [...found.values()];
}
function hasReference(subject) {
	const first = subject.indexOf("#");
	return !(first < 0 || subject.charCodeAt(first - 1) === 40 && subject.indexOf("#", first + 1) < 0) || subject.includes("://") || subject.includes("GH-");
}
/** Whether `text` holds references and no words but those that introduce them. */
function isOnlyReferences(text) {
	if (text.length > LONGEST_GROUP) return false;
	let hasReference = false;
	for (const word of text.split(/[\s,;&]+/)) {
		if (word === "") continue;
		if (ONE_REFERENCE.test(word)) hasReference = true;
		else if (!WORDS.has(word.toLowerCase().replace(/:$/, ""))) return false;
	}
	return hasReference;
}

// src/parse/suffix.ts
/** Parse, the end of a subject: a line in; the line without trailing numbers and references out. */
/** `(#12)`, and `(#12` as titles end that were cut off. */
const NUMBER = /\s?\(#(\d{1,9})\)$|\s\(#(\d{1,9})$/;
const NO_NUMBERS = [];
/** `[ci skip]` and its spellings (https://docs.github.com/actions/managing-workflow-runs/skipping-workflow-runs). */
const SKIP = /^(?:(?:skip|no)[ -](?:ci|actions|netlify|release|changelog)|(?:ci|actions|netlify)[ -]skip)$/i;
const LONGEST$1 = 400;
const REFERENCES = `${REFERENCE}(?:(?:,? and |[,&\\s]{1,3})${REFERENCE}){0,20}`;
const SET_APART = new RegExp(`(?:\\s?[,;.]|\\s[-–—|])\\s{0,3}(?:(?:close[sd]?|resolve[sd]?|fix(?:e[sd])?|refs?|see|re|part of|related to):?\\s{0,3})?${REFERENCES}\\.?$`, "i");
const KEYWORD_ONLY = new RegExp(`(?<=^|\\s)(\\S{1,60}) (?:close[sd]?|resolve[sd]?) ${REFERENCES}\\.?$`, "i");
const NEEDS_KEYWORD = /^(?:to|and|or|that|which|will|should|may|must|can|could|would|also|really|not|this|it|partially)$/i;
/** Takes `(#12)`, `(fixes #12)`, `, closes #12`, `[ABC-12]` and `[skip ci]` from the end of `line`, however many there are. */
function stripEnding(line) {
	let numbers = null;
	let text = line;
	for (;;) {
		const last = text.at(-1) ?? "";
		const number = last === ")" || isDigit(last) ? NUMBER.exec(text.slice(-14)) : null;
		if (number) {
			numbers ??= [];
			numbers.push(Number(number[1] ?? number[2]));
			text = text.slice(0, text.length - number[0].length);
			continue;
		}
		const shorter = last === ")" || last === "]" ? withoutGroup(text) : last === "." || isDigit(last) ? withoutPhrase(text) : null;
		if (shorter === null) return {
			text,
			numbers: numbers ?? NO_NUMBERS
		};
		text = shorter.trimEnd();
	}
}
function isDigit(character) {
	return character >= "0" && character <= "9";
}
function withoutGroup(text) {
	const isRound = text.endsWith(")");
	const open = text.lastIndexOf(isRound ? "(" : "[");
	if (open < 0 || text.length - open > LONGEST$1) return null;
	const content = text.slice(open + 1, -1).trim();
	return !isRound && SKIP.test(content) || isOnlyReferences(content) ? text.slice(0, open) : null;
}
function withoutPhrase(text) {
	const near = text.slice(-400);
	if (!/(?:#|:\/\/|GH-)\S{1,100}$/.test(near)) return null;
	const phrase = SET_APART.exec(near);
	if (phrase) return endsInReference(near.slice(0, phrase.index)) ? null : text.slice(0, text.length - near.length + phrase.index);
	const keyword = KEYWORD_ONLY.exec(near);
	if (!keyword?.[1] || NEEDS_KEYWORD.test(keyword[1])) return null;
	return text.slice(0, text.length - near.length + keyword.index + keyword[1].length);
}
function endsInReference(text) {
	return /#\d{1,9}\s?$/.test(text.slice(-12));
}

// src/parse/placeholder.ts
/** Parse, what is no text: a note's words in; whether they say that there is nothing to tell, or nothing at all, out. */
/** Longer ones say something. */
const LONGEST = 120;
const NONE = new Set("none|n/a|na|n.a|no|nope|nil|null|nothing|nothing to see here|skip|internal|internal only|noop|no-op|not applicable|not needed|not required|none needed|none required|no release note|no release notes|no release note needed|no release notes needed|no changelog|no changelog entry|no changelog needed|no entry|no impact|no user impact|no user-facing change|no user-facing changes|no user facing change|no user facing changes|no user-visible change|no user-visible changes|no functional change|no functional changes|no breaking change|no breaking changes|not a breaking change|this is not a breaking change|does not apply|doesn't apply|not user-facing|not user facing|not user-visible".split("|"));
const PLACEHOLDER = new Set("tbd|todo|wip|xxx|tba|ssia|see title|see the title|see above|see below|see description|see summary|see breaking change|see pr|see issue|same as title|as title|as in title|title|as above|ditto|entry 1: issue, human-readable text|yes|change|text|your release note|your release note here|your changelog entry here|description|summary|release note|release notes|changelog entry|added/fixed/improved|n/a or added/fixed/improved|list new features here, or remove this section".split("|"));
/** `[Add a description]`, `<what changed>`, `*…*` is told apart by its markup, `#ISSUE`, `[General|Android] …`. */
const FORMS = /^(?:\[[^\]]*\]|<[^>]*>|\{+[^{}]*\}+|#(?:issue|n+|\.+)|\(?#?issue(?: number)?\)?|\[[^\]]*\|[^\]]*\].*|\[category\] ?\[type\].*|(?:n\/a or )?added\/fixed\/improved\b.*|(?:please )?(?:add|describe|write|enter|insert|replace|provide|fill in|put) (?:a|an|the|your|this|here)\b.{0,80}(?:here|\.\.\.|…))$/i;
/** Whether a note says that readers need not know: `none`, `N/A`, "No user-facing changes." in any quotes. */
function saysNone(text) {
	if (text.length > LONGEST) return false;
	const words = bare(text);
	return text.trim() === "-" || NONE.has(words) || REMARKED.test(words);
}
/** `None (internal)`, `N/A - tests only`. */
const REMARKED = /^(?:none|n\/a|na)\s?[-–—:,;(\u2026]/i;
/** An object id is what a program put there. */
const ID = /^[0-9a-f]{7,64}$/;
/** Whether a text only holds a place: dots, dashes, `TBD`, "see title", `[Add a description]`; also where nothing is left. */
function isPlaceholder(text) {
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (text.length > LONGEST) return false;
	const words = bare(text);
	return words === "" || ID.test(words) || PLACEHOLDER.has(words) || NONE.has(words) || FORMS.test(text.trim());
}
/** Without the quotes, stars and dots around it. */
function bare(text) {
	return text.trim().toLowerCase().replace(/^[\s"'`*_~([<+-]{0,20}/, "").replace(/\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu, "").replace(/[\s"'`*_~)\]>.!?…:;-]{1,20}$/, "").replace(/\s+/g, " ");
}

// src/parse/note-signal.ts
/** Whether anything in a range is worth loading `note-reader.ts` for. */
function maySayMore({ commits, pullRequests, fragments = [], overrides = [] }, wantsReasons) {
	return fragments.length > 0 || overrides.length > 0 || pullRequests.length > 0 || commits.some(({ message, author }) => (maySayNote(message) || wantsReasons && mayGiveReason(message)) && !bringsOthersNotes(author.name));
}
/** Whether a fragment is one of reno's, which are YAML: https://docs.openstack.org/reno/latest/user/usage.html. */
function isReno({ path }) {
	return /(?:^|\/)releasenotes\/notes\/[^/]+\.ya?ml$/.test(path);
}
/** Bots that bring others' release notes along; what they write is not looked at. */
function bringsOthersNotes(author) {
	return /^(?:renovate|dependabot|greenkeeper|snyk|pyup|scala-steward)\b/i.test(author);
}
/**
* The words of every convention that a reader knows (see read-notes.ts), where they begin a line or stand in a heading: prose mentions
* changelogs often enough. `Changelog: fixed` is a trailer, and understood without this.
*/
const NOTE = /^(?:[^A-Za-z\n[]{0,8}(?:(?:dev-|no )?release[-_ ]?notes?\b|notes:|benefit:)|(?:#{1,6} |\*\*|__)[^\n]{0,40}(?:release[- ]?note|change ?log|breaking change|user impact|upgrade guidelines|migration guide|types? of change|change type|kind of change))/im;
/** Whether `text` may hold a note. */
function maySayNote(text) {
	return NOTE.test(text);
}
/** Headings and phrases that reasons stand by; see find-reasons.ts. */
const REASON = /^(?:#+ |\*\*)[^\n]{0,60}(?:[Ww]hy\b|[Mm]otivation|[Ii]mpact|[Bb]enefit|[Pp]roblem|[Ww]ho is this)|\b(?:[Yy]ou can (?:now )?|so (?:that )?(?:you|users|customers|admins|people|operators|developers)\b|(?:allow|let|enable)s? (?:you|users|customers|admins|people|operators)\b|possible for (?:you|users|customers|admins)|no longer (?:need|have) to|I want )/m;
/** Whether `text` may hold a reason. */
function mayGiveReason(text) {
	return REASON.test(text);
}

export { maySayNote as a, stripEnding as c, bodyOf as d, ownLines as f, maySayMore as i, closedIssues as l, isReno as n, isPlaceholder as o, ownText as p, mayGiveReason as r, saysNone as s, bringsOthersNotes as t, oneLine as u };