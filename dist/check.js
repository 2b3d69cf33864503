import { Bn as fail, Dt as withoutDeniedFinds, G as renderReleases, Ht as compileWhen, J as withoutEntryMarkers, Ot as prepare, Tt as deniedFinder, U as composeRelease, dt as escapeMarkdown, gn as neededBump, n as placeOf, q as isEntryId, xn as CHECK_LEVELS, yn as AUDIENCES$1 } from "./shared.js";
import { c as bodyTaker } from "./note-fence.js";
import { t as isUnfilled } from "./read-notes.js";

// src/check/check-rules.ts
/** Sources: reference rules of GitLab, Grafana, Vale's Microsoft and Google styles, Home Assistant. */
const CHECK_RULE_FACTS = {
	"note-missing": {
		level: "require",
		about: "A highlight or a deprecation says what a reader gains, or has to know.",
		example: "Release-Note: You can now schedule an export. It runs at night, so the file is there when you come in."
	},
	"note-unfilled": {
		level: "require",
		about: "A place for a release note, where the description has one, is filled in.",
		example: "Write what readers will read there, or none."
	},
	"breaking-migration": {
		level: "require",
		about: "A breaking change says who has to do what.",
		example: "BREAKING CHANGE: The Exports API pages. Follow `next` until it is null."
	},
	"denied-word": {
		level: "require",
		about: "Public text holds no word of the deny-list.",
		example: "Say it without the name."
	},
	"flag-unsaid": {
		level: "warn",
		about: "What lies behind a feature flag names it, and stays out of public notes until customers have it.",
		example: "Feature-Flag: scheduled_exports"
	},
	"reader-subject": {
		level: "warn",
		about: "A note speaks to its reader, not of its authors or of the pull request.",
		example: "You can now schedule an export."
	},
	"no-implementation": {
		level: "warn",
		about: "A note says what happens for readers, not how it is made.",
		example: "Exports no longer stop when two run at once."
	},
	"vague-fix": {
		level: "warn",
		about: "A fix says what went wrong.",
		example: "Accents survive when you open a CSV export in Excel."
	},
	"ticket-id": {
		level: "warn",
		about: "Ticket numbers and commit ids stay out of what customers read.",
		example: "Leave it out: the internal changelog links the pull request."
	},
	"sentence-length": {
		level: "warn",
		about: "A sentence has 30 words at most.",
		example: "Make two sentences of it."
	},
	wordy: {
		level: "warn",
		about: "Words are short where short ones say the same.",
		example: "Write “to” for “in order to”, “use” for “utilize”."
	},
	hype: {
		level: "warn",
		about: "A note informs; nobody believes a superlative.",
		example: "Say what is faster, and by how much."
	},
	belittling: {
		level: "warn",
		about: "Nothing is simple for whoever does not manage it.",
		example: "Write “run `init`” for “simply run `init`”."
	},
	future: {
		level: "warn",
		about: "Notes tell what is there now.",
		example: "You can schedule exports."
	}
};

// src/check/report.ts
const AUDIENCES = {
	customers: "Customers",
	integrators: "Integrators",
	support: "Support",
	sales: "Sales",
	executives: "Executives",
	team: "The team",
	engineering: "Engineering"
};
/** What each audience will read, where the words come from, what it asks of the version, and what could be better. */
function report({ documents, withheld, findings, impact, changes, level, notices, name, markdown }) {
	const [first] = changes;
	return `${[
		`## What readers will see${name === "" ? "" : ` of ${markdown(name)}`}`,
		...changes.some(({ visibility }) => visibility === "public") ? [] : [unseen(first, markdown)],
		...documents.map((document) => `**${AUDIENCES[document.audience]}** (${labelOf(document.name)})\n\n${quoted(document.text)}`),
		...sources(changes, markdown),
		...withheld.length === 0 ? [] : [`Others read of it too: ${namesOf(withheld)}. Their texts are not shown in a public place.`],
		...notices.map(({ message, where }) => `**Not read:** ${markdown(message)}${where === "" ? "" : ` (${markdown(where)})`}`),
		`**Version:** ${impact.bump}: ${impact.reason}.${impact.bump === "patch" ? "" : " Below 1.0.0, one step less."}`,
		...problems(findings, level, markdown)
	].join("\n\n")}\n`;
}
function unseen(change, markdown) {
	const why = change === void 0 ? "it holds no change" : markdown(change.reason);
	return `**${change?.unsure ? "Customers read nothing of it unless somebody moves it in" : "Customers read nothing of it"}:** ${why}. If they should, add a line to the description: \`Release-Note: You can now …\``;
}
function sources(changes, markdown) {
	const [change] = changes;
	if (change === void 0 || change.visibility === "internal") return [];
	const { benefit, suggestions = [] } = change;
	const from = benefit === null ? "The words are the title’s" : benefit.isFound ? `The first sentence is the title’s; the second, from ${markdown(benefit.source)}, was not written for readers, so somebody has to approve it` : `The words are from ${markdown(benefit.source)}`;
	const more = suggestions.map(({ text, source }) => `\n- from ${markdown(source)}: ${markdown(text)}`).join("");
	return [`${from}.${more === "" ? "" : ` These may say more:\n${more}`}`];
}
function problems(findings, level, markdown) {
	if (level === "off") return ["Nothing is asked of this pull request."];
	if (findings.length === 0) return ["Nothing is missing."];
	return [`**Before you merge**\n\n${findings.map(({ rule, level: own, message, where, fix }) => {
		const better = fix === null ? CHECK_RULE_FACTS[rule].example : fix;
		const hint = fix === null ? `For example: ${markdown(better)}` : `Better: ${markdown(better)}`;
		return `- ${own === "require" ? "**Required:** " : ""}${markdown(message)} (${markdown(where)}, \`${rule}\`)\n  ${hint}`;
	}).join("\n")}`];
}
function namesOf(documents) {
	return [...new Set(documents.map(({ audience }) => AUDIENCES[audience].toLowerCase()))].join(", ");
}
function quoted(text) {
	return text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
function labelOf(name) {
	return name.replace(/[-.]/g, " ");
}

// src/check/document-lines.ts
/** Check, what a document says of one change: the document with it and without it in; the lines that it brings out. */
/** Where the first lines, which sum a release up, are over. */
const ENTRY = /^(?:#{2,6} |[-*] |\||\*\*(?!.*:\*\*))/;
/** `**New:** dark mode.`, the subject of a mail, and `---` around it. */
const SUMMARY = /^(?:\*\*[^*]*:\*\*|subject: |---$)/;
/**
* Lines of `whole` that `empty` has not, whatever the numbers in them, from the first heading, item or table on; where a team's own
* template has none of those, all that do more than sum up.
* @returns Markdown without markers; empty where the document says nothing of the change.
*/
function linesOfChange(whole, empty) {
	const known = new Set(empty.split("\n").map(withoutNumbers));
	const lines = whole.split("\n").filter((line) => line.trim() === "" || !known.has(withoutNumbers(line)));
	const start = lines.findIndex((line) => ENTRY.test(line));
	const own = start < 0 ? lines.filter((line) => !SUMMARY.test(line)) : lines.slice(start);
	return withoutEntryMarkers(own.join("\n"), isEntryId).replace(/\n{3,}/g, "\n\n").trim();
}
function withoutNumbers(line) {
	return line.replace(/\d+/g, "0").replace(/\b0 (change|commit|pull request)s?\b/g, "0 $1s");
}

// src/check/wording.ts
/** Longer texts are cut: nobody reads a finding on their end, and every pattern is tried from every word. */
const LONGEST = 4e3;
/** @param text Inline text: plain text with `code spans`, which are somebody's names and left alone. */
function wordingOf(text) {
	const whole = text.slice(0, LONGEST);
	const prose = whole.replace(/`[^`]*`/g, "code");
	return [...TESTS.flatMap((test) => test(prose, whole)), ...sentenceLengths(prose)];
}
/** Words of those who make it; a `nil` value or a goroutine profile is what readers have to do with. */
const IMPLEMENTATION = /\b(?:refactor(?:ed|ing|s)?|mutex(?:es)?|nil (?:pointer|dereference)(?: dereference)?|null ?pointer(?: exception)?|goroutines?(?! (?:profile|dump|view|label|count))|code ?base|under the hood|internally|unit tests?|test suite|tech(?:nical)? debt|boilerplate|clean(?:ed)?[- ]?up of (?:the )?code)\b|\b(?:src|lib|pkg|internal|app)\/[\w./-]+\.\w+/i;
const HYPE = /\b(?:revolutionary|blazing(?:ly)?(?: fast)?|game[- ]chang\w+|amazing|(?<!font )awesome|incredibl[ey]|exciting|excited|thrilled|delighted|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|seamless(?:ly)?(?! (?:textures?|tiles?|tiling|patterns?|loops?|looping))|effortless(?:ly)?|supercharged?|magical(?:ly)?)\b/i;
const BELITTLING = /\b(?:simply|obviously|of course|needless to say|as everyone knows|all you (?:have|need) to do|(?:you(?: can| could)?|to) just(?= [a-z])|just (?=(?:run|add|set|use|click|open|call|type|install|press|pass)\b))/i;
/** That something goes has to be said before it goes. */
const FUTURE = /\b(?:will (?:be (?!removed|dropped|retired|discontinued|withdrawn|disabled|deleted|shut down|turned off)|(?:soon|now|then|no longer|allow|support|add)\b)|(?<!\bas )soon\b(?! as\b)|shortly\b|in the near future\b|upcoming (?:releases?|versions?|features?|updates?|changes?)\b)/i;
const TESTS = [
	readerSubject,
	words("no-implementation", IMPLEMENTATION, (word) => `“${word}” is about how it is made.`),
	vagueFix,
	ticketId,
	replacements("wordy", [
		[/\bin order to\b/gi, "to"],
		[/\butili[sz]e\b/gi, "use"],
		[/\butili[sz]es\b/gi, "uses"],
		[/(?<=\b(?:to|can|could|will|you|we|they) )leverage\b|\bleverage(?= (?:the|an?|your|our|its|their|this|that|these|those)\b)/gi, "use"],
		[/\bleverages\b/gi, "uses"],
		[/\bleveraging\b/gi, "using"],
		[/\bdue to the fact that\b/gi, "because"],
		[/\bat this point in time\b/gi, "now"],
		[/\bprior to\b/gi, "before"],
		[/\bin the event that\b/gi, "if"],
		[/\ba (?:large|wide) (?:number|variety|range) of\b/gi, "many"]
	], (word, better) => `“${word}” says no more than “${better}”.`),
	words("hype", HYPE, (word) => `“${word}” praises, and tells nothing.`),
	words("belittling", BELITTLING, (word) => `“${word.trim()}” makes whoever finds it hard feel slow.`),
	future
];
/** Verbs that a sentence about the pull request has, and what it says without that subject. */
const ORDERS = new Map("adds add|fixes fix|improves improve|removes remove|introduces introduce|changes change|updates update|makes make|enables enable|allows allow".split("|").map((pair) => pair.split(" ")));
const VERBS = /^['’]? ?(?:has|have|will|now|is|was|also|should|does|rewrites|reworks|refactors|moves|replaces|renames|deletes|drops|implements|ensures|prevents|corrects|resolves|addresses|switches|uses|creates|reverts|bumps|cleans|extends|supports|simplifies|splits|merges|migrates|handles|adjusts|lets|gives|brings)\b/i;
function readerSubject(prose, whole) {
	const [, subject, verb] = /^((?:this|the) (?:pr|pull request|change|commit|patch|mr)|we|i|our team)(?=[ '’])(?:['’]ve| have| has| will| now)?(?: ([a-z]+))?/i.exec(prose) ?? [];
	if (subject === void 0) return [];
	const order = ORDERS.get((verb ?? "").toLowerCase());
	if (/^the /i.test(subject) && order === void 0 && !VERBS.test(prose.slice(subject.length))) return [];
	const isPullRequest = /\s/.test(subject) && verb !== void 0 && order !== void 0;
	const rest = isPullRequest ? whole.slice(`${subject} ${verb}`.length) : "";
	return [{
		rule: "reader-subject",
		message: `“${subject}” begins the sentence; its reader should.`,
		fix: isPullRequest && whole.toLowerCase().startsWith(`${subject} ${verb}`.toLowerCase()) ? raised(order) + rest : null
	}];
}
/** A text of nothing else says nothing; one word alone is rather an example of a title than one. */
const EMPTY_WORDS = new Set("fix fixes fixed fixing resolve resolves resolved correct corrects corrected address addresses addressed make makes made add adds added improve improves improved update updates updated misc miscellaneous various several some minor small general multiple other more a an and the few & bug bugs bugfix bugfixes issue issues problem problems error errors crash crashes improvement improvements enhancement enhancements tweak tweaks change changes performance stability reliability usability stuff things code it".split(" "));
const EMPTY_ALONE = /^(?:bug|bugs|bugfix|bugfixes|fix|fixes|issues|improvements|enhancements|tweaks|updates?|misc|miscellaneous|performance|stability|stuff)$/;
function vagueFix(prose) {
	const said = prose.toLowerCase().split(/[\s.,:;!]+/).filter((word) => word !== "");
	if (said.length === 0 || !said.every((word) => EMPTY_WORDS.has(word))) return [];
	if (said.length === 1 && !EMPTY_ALONE.test(said.join(""))) return [];
	return [{
		rule: "vague-fix",
		message: `“${prose.trim()}” does not say what went wrong or is better now.`,
		fix: null
	}];
}
/** `TIDE-42`, `#42` (six digits are a colour), a commit's id, which is no part of a UUID. */
const TICKET = new RegExp(`(?<![\\w-])(?!(?:UTF|UCS|SHA|BLAKE|HMAC|CRC|FNV|ISO|IEC|IEEE|ANSI|ECMA|NIST|FIPS|WCAG|SOC|RFC|CVE|CWE|GHSA|RUSTSEC|PYSEC|GO|USN|DSA|RHSA|HTTP|OAUTH|AES|DES|RSA|ES|TLS|MD|PEP|IPV|UTC|GMT|WPA|X|CP|BASE|EN|US|COVID|GPT|LLAMA|BERT|MI|RTX|GTX|AVX|SSE|ARM|DDR|USB|HDMI|PCI|MP|MPEG|JPEG|AV|VP|EAN|UPC|ISBN|PDF|CODE|LATIN|KOI|SQL|LTE)-)[A-Z][A-Z0-9]{1,9}-\\d{1,6}\\b|(?<![\\w&])#\\d{1,5}\\b|(?<![\\w#-])(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\\b(?!-)`);
function ticketId(prose, whole) {
	const [ticket] = TICKET.exec(prose) ?? [];
	if (ticket === void 0) return [];
	const without = [
		` (${ticket})`,
		` [${ticket}]`,
		`${ticket}: `,
		`[${ticket}] `
	].reduce((text, mark) => text.replace(mark, ""), whole);
	const isMended = without !== whole && !TICKET.test(without);
	const isFromStart = whole.charAt(0) !== without.charAt(0);
	return [{
		rule: "ticket-id",
		message: `${ticket} tells customers nothing.`,
		fix: isMended ? isFromStart ? raised(without) : without : null
	}];
}
/** A deprecation tells of later; it is what it is for. */
function future(prose) {
	const [word] = FUTURE.exec(/deprecat/i.test(prose) ? prose.replace(/\bwill\b/gi, "") : prose) ?? [];
	return word === void 0 ? [] : [{
		rule: "future",
		message: `“${word.trim()}” speaks of later.`,
		fix: null
	}];
}
const MOST_WORDS = 30;
function sentenceLengths(prose) {
	const sentences = prose.split(/(?<=[.!?]) (?=\p{Lu}|code)/u);
	const longest = Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
	return longest <= MOST_WORDS ? [] : [{
		rule: "sentence-length",
		message: `A sentence has ${longest} words; ${MOST_WORDS} are easy to read.`,
		fix: null
	}];
}
function words(rule, pattern, message) {
	return (prose) => {
		const [word] = pattern.exec(prose) ?? [];
		return word === void 0 ? [] : [{
			rule,
			message: message(word),
			fix: null
		}];
	};
}
function replacements(rule, table, message) {
	return (prose, whole) => {
		const found = table.flatMap(([pattern, better]) => {
			const [word] = prose.match(pattern) ?? [];
			return word === void 0 ? [] : [{
				pattern,
				better,
				word
			}];
		});
		const [first] = found;
		if (first === void 0) return [];
		const fixed = whole.includes("`") ? null : found.reduce((text, { pattern, better }) => text.replace(pattern, (word) => /^\p{Lu}/u.test(word) ? raised(better) : better), whole);
		return [{
			rule,
			message: message(first.word, first.better),
			fix: fixed
		}];
	};
}
function raised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/check/find-problems.ts
/** Check, the review: a pull request's changes and text in; what is missing and what could be said better out, unlevelled. */
/** Every finding, the weightiest first. Of what customers will not read, only the form is looked at. */
function findProblems({ title, body, changes, isUnfilled, findDenied, publicTexts, hasHighlights }) {
	const told = changes.filter(({ visibility }) => visibility === "public");
	return [
		...told.flatMap((change) => missing(change, hasHighlights)),
		...isUnfilled && changes.some(mayBeTold) ? [finding("note-unfilled", "The release note of the description is not filled in.", "description")] : [],
		...flags(title, body, told),
		...deniedIn(told, publicTexts, findDenied),
		...told.flatMap((change) => textsOf(change).flatMap(({ text, where }) => wordingOf(text).map((found) => ({
			...found,
			where
		}))))
	];
}
/** Who said that there is nothing to tell has filled in enough. */
function mayBeTold({ visibility, unsure, benefit }) {
	return (visibility === "public" || unsure) && (benefit === null || benefit.isFound === true);
}
function missing(change, hasHighlights) {
	const { category, breaking, migration, benefit, weight } = change;
	if (breaking && migration === "") return [finding("breaking-migration", "It breaks something, and nothing says what a reader has to do.", "description")];
	const isBehaviour = category === "deprecation";
	if (benefit !== null || breaking || !(isBehaviour || hasHighlights && weight >= 5)) return [];
	return [finding("note-missing", `It may have a heading of its own, and nothing says ${isBehaviour ? "what to use instead" : "what a reader gains"}.`, "description")];
}
/** Of a note, its words are one text, however they were divided; of a title, only itself. */
function textsOf({ title, benefit, migration }) {
	const where = benefit === null || benefit.isFound ? "title" : benefit.source;
	return [
		{
			text: [title, benefit === null || benefit.isFound || benefit.text === title ? "" : benefit.text].filter(Boolean).join(" "),
			where
		},
		...benefit?.isFound ? [{
			text: benefit.text,
			where: benefit.source
		}] : [],
		...migration === "" ? [] : [{
			text: migration.replace(/\n+/g, " "),
			where: "what to do"
		}]
	];
}
const FLAG = /\b(?:feature[- ](?:flag|gate|toggle|switch)(?:ged|s)?|behind an? (?:\w+ )?(?:flag|gate|toggle)|dark launch(?:ed)?)\b/i;
/** Who has said which flag is not asked: the change is held back, and so not public. */
function flags(title, body, told) {
	const [words] = FLAG.exec(title) ?? FLAG.exec(body.slice(0, 2e4)) ?? [];
	if (words === void 0 || told.length === 0 || /feature[- ]flag[*_]{0,2}\s{0,3}:/i.test(body)) return [];
	return [finding("flag-unsaid", `It speaks of “${words}”. If customers cannot use it yet, say which flag (or \`Launch: name\`), and it stays out of public notes.`, "description")];
}
/** In the author's words, else in what the glossary and templates make of them. */
function deniedIn(told, publicTexts, find) {
	const words = told.flatMap(textsOf).flatMap(({ text, where }) => denied(text, where, find));
	if (words.length > 0) return words;
	const [first] = publicTexts.flatMap((text) => text.split("\n")).flatMap((line) => denied(line, "public text", find));
	return first === void 0 ? [] : [first];
}
function denied(text, where, find) {
	const word = find(text);
	return word === null ? [] : [finding("denied-word", `“${word}” is on the deny-list.`, where)];
}
function finding(rule, message, where) {
	return {
		rule,
		message,
		where,
		fix: null
	};
}

// src/check/levels.ts
/** Check, levels: findings and what the team wants in; those that count, each with its level, out. */
/**
* The lower of the level of the whole check and of the rule counts, so that `warn` for all never fails anything.
* @param whole For this pull request.
* @param rules What the team says of single rules.
* @returns What is required first.
*/
function levelled(findings, whole, rules) {
	return findings.flatMap((finding) => {
		const level = lower(whole, rules[finding.rule] ?? CHECK_RULE_FACTS[finding.rule].level);
		return level === "off" ? [] : [{
			...finding,
			level
		}];
	}).toSorted((a, b) => CHECK_LEVELS.indexOf(b.level) - CHECK_LEVELS.indexOf(a.level));
}
function lower(one, other) {
	return CHECK_LEVELS.indexOf(one) < CHECK_LEVELS.indexOf(other) ? one : other;
}

// src/collect/review.ts
/** The number of a pull request that has none yet: GitHub gives out no 0. */
const NO_NUMBER = 0;
/** No commit has these ids; the second looks like any other, as people try `fffffff` as a name of overrides. */
const [BASE, HEAD] = ["0".repeat(40), "5d1c7e90b3f2486a9de07bc4f81365a2e9704cb8"];
/** The evidence as it will be when the pull request is squashed under its title. @param date Now, as in {@link Evidence.range}. */
function reviewEvidence({ pullRequest, issues, paths, fragments = [] }, settings, repository, date) {
	const { title, author } = pullRequest;
	const number = pullRequest.number ?? 0;
	return {
		schema: 1,
		repository,
		range: {
			from: BASE,
			to: HEAD,
			date,
			previousTag: null,
			tag: null,
			reason: "under review",
			package: null
		},
		commits: [{
			sha: HEAD,
			parents: [BASE],
			author: {
				name: author.login ?? author.name,
				email: ""
			},
			date,
			message: `${title.split("\n")[0]} (#${number})`,
			paths,
			...author.login === null ? {} : { login: author.login }
		}],
		revisions: [HEAD],
		packages: [],
		manifestVersion: null,
		pullRequests: [{
			...pullRequest,
			number,
			repository: repository.slug ?? "",
			mergedAt: date,
			mergeCommit: HEAD,
			commits: [HEAD],
			issues: issues.map((issue) => issue.number),
			milestone: null
		}],
		issues,
		earlierAuthors: null,
		...settings,
		...fragments.length > 0 ? { fragments: fragments.map((file) => ({
			...file,
			commit: HEAD
		})) } : {},
		notices: []
	};
}

// src/config/check-level.ts
/** The first of `check.levels` that matches counts, else `check.level`. */
async function compileCheckLevel({ level, levels }) {
	const exceptions = await Promise.all(levels.map(async (one) => ({
		level: one.level,
		matches: await compileWhen(one.when)
	})));
	return (subject) => exceptions.find(({ matches }) => matches(subject))?.level ?? level;
}

// src/review.ts
/** The pipeline over one pull request, for `check`. In: it and the settings of its base. Out: what each audience will read, and findings. */
/**
* Reads a pull request as `draft` will once it is merged.
* @throws DrumrollError of config and templates.
*/
async function review(under, context) {
	const { settings, repository, date } = context;
	const { config, rules, parsed } = await prepare(settings);
	const gathered = {
		evidence: reviewEvidence(under, settings, repository, date),
		config,
		rules,
		parsed
	};
	const release = withoutDeniedFinds(await composeRelease(gathered, null, true), config.deny);
	const { changes } = release;
	const level = await levelOf(under, context, release, config);
	const documents = await documentsAbout(release, gathered);
	const problems = findProblems({
		...under.pullRequest,
		changes,
		isUnfilled: isUnfilledIn(under, settings),
		findDenied: deniedFinder(config.deny) ?? (() => null),
		publicTexts: documents.filter(({ visibility }) => visibility === "public").map(({ text }) => text),
		hasHighlights: config.highlights > 0
	});
	return {
		changes,
		documents,
		findings: levelled(problems, level, config.check.rules),
		impact: neededBump(changes),
		level,
		notices: release.notices.filter(({ code }) => UNREAD.has(code)),
		config
	};
}
/** Others are about a whole release. */
const UNREAD = /* @__PURE__ */ new Set([
	"body-too-intricate",
	"body-cut",
	"override-unread"
]);
/** What a release with this change says and one without it does not. */
async function documentsAbout(release, gathered) {
	const without = {
		...release,
		changes: []
	};
	const [whole = [], empty = []] = await renderReleases([release, without], gathered, {
		document: null,
		isReviewed: false
	});
	const rank = ({ audience }) => AUDIENCES$1.indexOf(audience);
	return whole.filter(({ channel }) => channel !== "checklist").toSorted((a, b) => rank(a) - rank(b)).map((document) => {
		const before = empty.find(({ name }) => name === document.name)?.text ?? "";
		return {
			...document,
			text: linesOfChange(document.text, before)
		};
	}).filter(({ text }) => text !== "");
}
async function levelOf({ pullRequest: { title, labels, author }, paths }, { level }, { changes }, { check, bots }) {
	const names = [author.login, author.name].filter((name) => name !== null);
	if (names.some((name) => name.endsWith("[bot]") || bots.includes(name))) return "off";
	if (level !== null) return level;
	const levelFor = await compileCheckLevel(check);
	const [type] = /^[a-z]+(?=[(!:])/.exec(title) ?? [];
	const scopes = changes.flatMap(({ scope }) => scope);
	return levelFor({
		types: type === void 0 ? [] : [type],
		scopes,
		labels,
		authors: names,
		titles: [title],
		paths
	});
}
function isUnfilledIn({ pullRequest: { body } }, { pullRequestTemplates = [] }) {
	const taken = bodyTaker(pullRequestTemplates.map(({ text }) => text))(body);
	return taken !== null && isUnfilled(taken);
}

// src/commands/without-number.ts
/** Commands: how a pull request without a number is called. In: a text of ours, of whatever format. Out: the same in words. */
/** Links in Markdown, Slack's and HTML's, code, and the bare number. */
const FORMS = new RegExp([
	`\\[\\\\?#${0}\\]\\([^)\\s]*\\)`,
	`<[^<>|\\s]*\\|#${0}>`,
	`<a\\s[^<>]*>#${0}</a>`,
	`\`#${0}\``,
	`\\\\?(?<![\\w&])#${0}\\b`
].join("|"), "g");
function withoutNumber(text) {
	return text.replace(FORMS, "this pull request");
}

// src/commands/check.ts
/** Commands: `check`. In: a pull request, and the rules of its base. Out: what readers will see of it, and whether something required is missing. */
/**
* Reviews a pull request.
* @param readers Who can read the report: everybody on a terminal's side is `private`.
*/
async function runCheck(under, context, readers) {
	const reviewed = await review(under, context);
	const { documents, config } = reviewed;
	const grounds = {
		home: readers,
		sources: [],
		draftsRepository: null,
		allowPublic: config.internal.allow_public
	};
	const shown = documents.filter((document) => placeOf(document, grounds) === "home");
	const { number } = under.pullRequest;
	const text = report({
		...reviewed,
		name: number === null ? "" : `#${number}`,
		documents: shown,
		withheld: documents.filter((document) => !shown.includes(document)),
		markdown: escapeMarkdown
	});
	return {
		...reviewed,
		report: number === null ? withoutNumber(text) : text
	};
}
/** @throws `E_CHECK_FAILED` where something required is missing. */
function refuseMissing({ findings }) {
	const required = findings.filter(({ level }) => level === "require");
	if (required.length > 0) throw fail("E_CHECK_FAILED", { problems: required.map(({ rule, message }) => `${message} (${rule})`) });
}

export { runCheck as n, withoutNumber as r, refuseMissing as t };