import { r as fail, t as DrumrollError } from "./errors.js";
import { n as placeOf, t as mayNameChanges } from "./placement.js";
import { a as numberAt, c as textAt, i as listAt, l as valueAt, n as canonicalHash, o as parseJson, r as entriesAt, s as refusalOf, t as keptWords } from "./kept-words.js";
import { t as releaseBody } from "./release-body.js";
import { randomUUID } from "node:crypto";

// src/publish/closing-words.ts
/** Publish: in goes a text, out comes the same in which no `closes #12` closes anything. */
/**
* GitHub closes an issue when a pull request's description or a commit message names it right after one of nine words, as
* `#12`, `GH-12`, `owner/name#12` or an address. A word between the two keeps both readable and closes nothing.
* @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
*/
const CLOSING = /(?<![\p{L}\p{N}_])((?:close[sd]?|fix(?:es|ed)?|resolve[sd]?)[*_~]{0,3}:?[*_~]{0,3})(\s+)(?=[[<("'`*_~]{0,6}(?:#\d|gh-\d|[\w.-]+\/[\w.-]+#\d|https?:\/\/\S+\/(?:issues|pull)\/\d))/giu;
/** Replaces `fixes #12` by `fixes issue #12`, and its like. */
function withoutClosingWords(text) {
	return text.replace(CLOSING, "$1$2issue ");
}

// src/publish/line.ts
/** The folder that `render` puts documents in. */
const RENDERED = "releases/next";
/**
* `main` is `releases/next` and `drumroll/main`; the maintenance branch `2.3.x` is `releases/next-2.3` and `drumroll/2.3.x`.
* Guests have a folder and branches of their own, so that one private repository serves several public ones.
*/
function releaseLine({ releaseBranch, isDefaultBranch, package: packageName, guest }) {
	const version = /^(\d+(?:\.\d+)*)\.x$/.exec(releaseBranch)?.[1];
	const id = [
		"next",
		...isDefaultBranch ? [] : [version ?? slugOf(releaseBranch)],
		...packageName === null ? [] : [slugOf(packageName)]
	].filter((name) => name !== "").join("-");
	const prefix = guest === null ? "" : `${guest}/`;
	const suffix = packageName === null ? "" : `-${slugOf(packageName)}`;
	return {
		id,
		folder: `${prefix}releases/${id}`,
		branch: `drumroll/${prefix}${releaseBranch}${suffix}`,
		statePath: `releases/${prefix}${id}.json`,
		mark: `drumroll:${prefix.replace(/-{2,}/g, "-")}${id}`
	};
}
/** How a drafts repository calls the repository that it holds drafts for: short where both belong to one owner. */
function guestName(slug, draftsRepository) {
	const [owner, name = ""] = slug.split("/");
	return owner === draftsRepository.split("/")[0] ? name : slug;
}
/** What the checklist's marker says: each release has its own issue, so it names what the release starts at. */
function issueMark({ mark }, base) {
	return `${mark} ${base.replace(/[^\w.@/+-]+/g, "-").replace(/-{2,}/g, "-")}`;
}
/** A document's path in this line. */
function pathInLine(path, { folder }) {
	return path.startsWith(`${RENDERED}/`) ? folder + path.slice(13) : `${folder}/${path}`;
}
/** Two hyphens would end the comment that a marker is. */
function slugOf(name) {
	return name.replace(/[^\p{L}\p{N}_.]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "");
}
/** The message of every commit of ours on a drafts branch; a person's has another. */
const DRAFTS_MESSAGE = "docs: draft release notes";

// src/publish/conflict-offer.ts
/** Names every entry once, with the words that the source has for it now, to copy from. */
function conflictOffer(path, conflicts) {
	const changed = conflicts.filter(({ kind, generated }) => kind === "changed" && generated !== null);
	const gone = conflicts.filter(({ kind, generated }) => kind === "gone" || kind === "changed" && generated === null);
	const missing = conflicts.filter(({ kind }) => kind === "missing");
	const parts = [
		...changed.length === 0 ? [] : [`${names(changed)} ${changed.length === 1 ? "has" : "have"} other words in the source now`],
		...gone.length === 0 ? [] : [`${names(gone)} ${gone.length === 1 ? "is" : "are"} gone from the source`],
		...missing.length === 0 ? [] : [`${names(missing)} ${missing.length === 1 ? "is" : "are"} not there`]
	];
	const text = [...changed, ...missing].map(({ generated }) => (generated ?? "").trimEnd()).join("\n");
	return {
		name: path,
		text: text === "" ? null : `${text}\n`,
		remark: `\`${path}\`: ${parts.join("; ")}. What a person wrote stays; everything else is up to date.`
	};
}
/** As code, so that no pull request hears of it. */
function names(conflicts) {
	return conflicts.map(({ id }) => `\`${id.replaceAll("`", "")}\``).join(", ");
}

// src/publish/judge.ts
/** Publish: whose text this is. In: a text as it stands, the one wanted, and what is remembered. Out: a verdict. */
/** Compares canonical hashes, so what editors and browsers change by themselves is no edit. */
function judge(current, wanted, key, { texts, claim }) {
	const hash = canonicalHash(current);
	const written = texts[key];
	if (hash === canonicalHash(wanted)) return "same";
	if (hash === written?.last || hash === claim?.texts[key]) return "ours";
	return hash === written?.before ? "late" : "edited";
}
/** Whether a text stands as we left it, whatever is wanted now. */
function isOurs(current, key, { texts, claim }) {
	const hash = canonicalHash(current);
	return hash === texts[key]?.last || hash === claim?.texts[key];
}

// src/publish/plan-files.ts
/** Where a released version's files move to. */
function shippedPath(path, { line, release }, version) {
	return `${line.folder.slice(0, line.folder.lastIndexOf("/"))}/${release.package === null ? version : `${line.id.replace(/^next-/, "")}-${version}`}${path.slice(line.folder.length)}`;
}
function planFiles(want, current, state, pullRequest) {
	const frozen = frozenReason(pullRequest);
	const plan = {
		operations: [],
		files: [],
		offers: [],
		standing: {},
		isLate: false,
		waiting: null
	};
	const quiet = quietUntil(current.editedAt, want.now);
	if (!want.wantsPullRequest) return plan;
	const visibility = visibilityOf$1(want);
	const operation = (kind, path, reason, text, memory = null, newConflicts = 0) => {
		const fields = text === void 0 ? {} : { text };
		const { slug: repository } = current.repository;
		const { branch } = want.line;
		plan.operations.push({
			target: "drafts-file",
			kind,
			name: `${branch}: ${path}`,
			reason,
			visibility,
			repository,
			fields,
			branch,
			path,
			memory,
			newConflicts
		});
	};
	const { reconciler } = want;
	const remembered = (path) => reconciler.read(state.memories[path] ?? null);
	const keepShipped = (path, text) => {
		const shipped = shippedPath(path, want, state.moving);
		if (!current.startFiles.has(shipped)) operation("create", shipped, `the text of ${state.moving}`, text);
	};
	for (const document of want.documents.filter(({ channel }) => channel !== "checklist")) {
		const { path, text } = document;
		const now = current.files.get(path);
		const stands = (standing, isEdited, kept = "") => {
			plan.files.push({
				document,
				text: standing,
				isEdited,
				kept
			});
		};
		const put = (kind, reason, whole, memory, kept = "", told = 0) => {
			if (quiet === null) {
				operation(kind, path, reason, whole, memory, told);
				stands(whole, kept !== "", kept);
				return;
			}
			operation("skip", path, `waits until ${quiet}, since a person edits here`);
			if (now !== void 0) stands(now, kept !== "" || !isOurs(now, path, state), kept);
			plan.waiting = {
				files: (plan.waiting?.files ?? 0) + 1,
				until: quiet
			};
		};
		const fresh = () => reconciler.reconcile({
			base: null,
			current: null,
			next: text
		}).memory;
		if (frozen !== null) {
			operation("skip", path, frozen);
			if (now !== void 0) stands(now, !isOurs(now, path, state));
			continue;
		}
		if (now === void 0) {
			if (state.texts[path] !== void 0 && current.drafts !== null) operation("skip", path, "deleted by a person, so it stays deleted");
			else put("create", "new", text, fresh());
			continue;
		}
		const verdict = judge(now, text, path, state);
		const isShipped = state.moving !== "" && current.startFiles.get(path) === now;
		const base = current.state.isForbidden || verdict === "late" || isShipped ? null : remembered(path);
		if (base !== null) {
			const { text: merged, memory, entries, conflicts } = reconciler.reconcile({
				base,
				current: now,
				next: text
			});
			const whole = merged ?? now;
			const kept = keptWords(entries);
			const told = conflicts.filter(({ isNew }) => isNew).length;
			if (whole === now) {
				plan.standing[path] = canonicalHash(now);
				operation("skip", path, kept === "" ? "unchanged" : `unchanged; ${kept}`, void 0, memory, told);
				stands(whole, kept !== "", kept);
			} else put("update", kept || "nobody edited it", whole, memory, kept, told);
			if (conflicts.length > 0) plan.offers.push(conflictOffer(path, conflicts));
			continue;
		}
		if (verdict === "same" || verdict === "ours") plan.standing[path] = canonicalHash(now);
		if (verdict === "same") {
			operation("skip", path, "unchanged", void 0, fresh());
			stands(now, false);
		} else if (verdict !== "late" && isShipped) {
			if (quiet === null) keepShipped(path, now);
			put("update", `${state.moving} is out`, text, fresh());
		} else if (verdict === "ours") put("update", "nobody edited it", text, fresh());
		else {
			operation("skip", path, keptReason(verdict === "late", current.state.isForbidden));
			stands(now, verdict === "edited");
			plan.isLate ||= verdict === "late";
			if (verdict === "edited" && canonicalHash(text) !== state.texts[path]?.last) plan.offers.push({
				name: path,
				text,
				remark: ""
			});
		}
	}
	if (frozen === null && quiet === null) for (const path of Object.keys(state.texts).filter((key) => isUnwanted(key, want))) {
		const now = current.files.get(path);
		if (now === void 0) continue;
		const isShipped = state.moving !== "" && current.startFiles.get(path) === now;
		if (isShipped) keepShipped(path, now);
		if (isShipped || isOurs(now, path, state)) operation("delete", path, "this release has no such text any more");
		else operation("skip", path, "edited by a person, so it is kept, although this release has no such text any more");
	}
	return plan;
}
/** How long nothing is written after a person's commit. */
const QUIET_MS = 36e5;
/** `15:05 UTC`; null where nobody has edited for long enough. A date ahead of our clock is now. */
function quietUntil(editedAt, now) {
	if (editedAt === null || now - editedAt >= QUIET_MS) return null;
	return `${new Date(Math.min(editedAt, now) + QUIET_MS).toISOString().slice(11, 16)} UTC`;
}
/** Why nothing on the branch is touched; null where it may be. */
function frozenReason(pullRequest) {
	if (pullRequest?.state === "closed") return `a person closed #${pullRequest.number}; reopen it to go on`;
	if (pullRequest?.state === "merged") return `#${pullRequest.number} is merged; the next release starts anew`;
	return null;
}
function keptReason(isLate, isForbidden) {
	if (isForbidden) return "without the state branch nothing that exists is rewritten";
	return isLate ? "shows an earlier text of ours, so it is left alone" : "edited by a person, so it is kept";
}
/** A file of this line that was written for this release and is not wanted now. */
function isUnwanted(key, { line, documents }) {
	return key.startsWith(`${line.folder}/`) && !documents.some(({ path }) => path === key);
}
/** Who can read what lies in the repository: everybody, unless it is known to be private. */
function visibilityOf$1({ visibility }) {
	return visibility === "private" ? "internal" : "public";
}

// src/publish/cycle.ts
/** What a release starts at: as long as it stays the same, it is the same release. */
function baseOf({ previousTag, from }) {
	return previousTag ?? from ?? "ROOT";
}
/**
* Within a release, what a person closed or deleted stays so. With the next one a closed pull request, the last checklist, a
* published release and deleted files are history; an open pull request and a draft release go on. Files of the last release
* that the release branch has are to be moved; the state says so until it is done, whatever comes between.
*/
function cycleOf(release, previousVersion, current) {
	const { value } = current.state;
	const base = baseOf(release);
	const isNext = value.base !== "" && value.base !== base;
	const known = current.pullRequests.find(({ number }) => number === value.ids["pull-request"]) ?? null;
	const open = current.pullRequests.find(({ state }) => state === "open") ?? null;
	const isGone = isNext && known?.state !== "open";
	const pullRequest = known !== null && !isGone && (known.state === "open" || open === null) ? known : open;
	if (!isNext) return {
		state: {
			...value,
			base
		},
		pullRequest,
		current
	};
	const moving = open === null && (current.drafts === null || isMergedWhole(current)) ? previousVersion ?? "" : value.moving;
	const state = withoutHistory({
		...value,
		base,
		moving
	}, current, isGone);
	const { "pull-request": onPullRequest } = current.comments;
	const comments = isGone || onPullRequest === void 0 ? {} : { "pull-request": onPullRequest };
	return {
		state,
		pullRequest,
		current: {
			...current,
			issues: [],
			comments
		}
	};
}
/** Nothing stands on the drafts branch that the release branch has not. */
function isMergedWhole({ files, startFiles }) {
	return [...files].every(([path, text]) => startFiles.get(path) === text);
}
function withoutHistory(state, current, isPullRequestGone) {
	const release = current.releases.find(({ id }) => id === state.ids.release);
	const gone = [
		"issue",
		"comment.issue",
		...isPullRequestGone ? ["pull-request", "comment.pull-request"] : [],
		...release?.isDraft === true ? [] : ["release"]
	];
	const isHistory = (key) => gone.some((made) => key.startsWith(`${made}.`)) || key.includes("/") && !current.files.has(key);
	return {
		...state,
		isPullRequestRefused: false,
		ids: Object.fromEntries(Object.entries(state.ids).filter(([made]) => !gone.includes(made))),
		texts: Object.fromEntries(Object.entries(state.texts).filter(([key]) => !isHistory(key))),
		memories: Object.fromEntries(Object.entries(state.memories).filter(([key]) => !isHistory(key)))
	};
}

// src/publish/web-links.ts
/** Publish: addresses of GitHub's pages. In: a repository's address and names. Out: links with every part encoded. */
/** A file on a branch: `blob` shows it, `edit` opens the editor, `tree` shows a folder. */
function fileLink(url, page, branch, path) {
	return `${url}/${page}/${encoded(branch)}/${encoded(path)}`;
}
/** Where a person opens the pull request that Actions may not. */
function compareLink(url, base, branch) {
	return `${url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}
/** Parentheses would end a link in Markdown. */
function encoded(path) {
	return path.split("/").map((part) => encodeURIComponent(part).replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`)).join("/");
}

// src/publish/cover-letter.ts
const FIRST_LINE = "_Rewritten from the files whenever something is merged; edit those. What you write outside these lines stays as it is._";
const MOST_TITLES = 10;
/**
* What needs whom, the files with links to edit and read them, and how many changes were left out and why. Only what is
* known; nobody is mentioned, and numbers are code, so that no other pull request hears of it.
* @param url Web address of the repository that holds the files.
*/
function coverLetter(want, files, url, waiting = null) {
	const { release } = want;
	const name = [release.product, release.version].filter(Boolean).join(" ");
	return [
		FIRST_LINE,
		...name === "" ? [] : [`**${want.markdown(name)}**${release.isSuggested ? `: ${want.markdown(release.versionReason)}` : ""}`],
		...waits(waiting),
		...needs(want, files),
		...found(want),
		...table(want, files, url),
		...counts(want, files, url),
		...elsewhere(want)
	].join("\n\n");
}
/** Nothing moves under somebody's hands. */
function waits(waiting) {
	if (waiting === null) return [];
	const { files, until } = waiting;
	return [`**Waits until ${until}:** newer text for ${files === 1 ? "one file" : `${files} files`}, since somebody edits here. A run after that writes it.`];
}
function needs({ owners, markdown }, files) {
	const notes = files.find(({ document }) => document.name === "notes");
	const asks = [...(notes?.text ?? "").matchAll(/^> ✍️.*$/gmu)];
	const hints = [...(notes?.text ?? "").matchAll(/^ *> 💡.*$/gmu)].length;
	const lines = [
		...notes === void 0 ? [] : [`${who(owners.notes, markdown)}reads and corrects the notes`],
		...asks.length === 0 ? [] : [`${asks.length === 1 ? "one question stands" : `${asks.length} questions stand`} in the notes (✍️), each with the name of who can answer`],
		...hints === 0 ? [] : [`${hints === 1 ? "one sentence of an author" : `${hints} sentences of authors`} may say more (💡), below the entries`]
	];
	return lines.length === 0 ? [] : [`**Needs you:** ${lines.join("; ")}.`];
}
/** A sentence that was not written for readers stands in a public text only because somebody approves it. */
function found({ release, mayNameChanges, markdown }) {
	const entered = release.changes.filter(({ benefit, visibility }) => benefit?.isFound && visibility === "public");
	if (entered.length === 0) return [];
	const named = mayNameChanges ? entered.slice(0, MOST_TITLES).map(({ benefit }) => markdown(`“${benefit?.text}” is from ${benefit?.source}`)) : [];
	const more = entered.length - named.length;
	const rest = named.length === 0 ? plural(more) : more > 0 ? `and ${plural(more)} more` : "";
	return [`**Not written for customers, so read twice:** ${[...named, rest].filter(Boolean).join("; ")}.`];
}
function plural(count) {
	return count === 1 ? "one sentence" : `${count} sentences`;
}
function who(name, markdown) {
	return name === void 0 ? "somebody " : `${markdown(name)} `;
}
function table({ line }, files, url) {
	if (files.length === 0) return [];
	return [[
		"| Text | Read by | | State |",
		"|---|---|---|---|",
		...files.map(({ document: { name, path, audience }, isEdited, kept }) => {
			const links = `[edit](${fileLink(url, "edit", line.branch, path)}) · [preview](${fileLink(url, "blob", line.branch, path)})`;
			return `| ${labelOf(name)} | ${audience} | ${links} | ${kept || (isEdited ? "edited by a person, kept" : "as generated")} |`;
		})
	].join("\n")];
}
function counts({ release, mayNameChanges, markdown, line }, files, url) {
	const { changes, ledger } = release;
	const unsure = changes.filter((change) => change.unsure);
	const shown = changes.filter(({ visibility }) => visibility === "public").length;
	const internal = changes.length - shown - unsure.length;
	const excluded = ledger.filter(({ kind, fate }) => kind === "commit" && fate === "excluded").length;
	const nameable = unsure.filter(({ category }) => category !== "security");
	const titles = mayNameChanges ? nameable.slice(0, MOST_TITLES).map((change) => titleOf$2(change, markdown)) : [];
	const more = unsure.length - titles.length;
	const named = titles.length === 0 ? "" : `: ${titles.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
	const changelog = files.find(({ document }) => document.channel === "changelog");
	const why = changelog === void 0 ? "" : ` [Why each](${fileLink(url, "blob", line.branch, changelog.document.path)})`;
	const rest = excluded === 0 ? "" : ` ${excluded === 1 ? "One commit is" : `${excluded} commits are`} in no change.`;
	return [`**${changes.length === 1 ? "One change" : `${changes.length} changes`}** = ${shown} in the notes + ${internal} internal + ${unsure.length} unsure, left out${named}.${rest}${why}`];
}
function titleOf$2({ id, title }, markdown) {
	const number = /^pr-(\d+)/.exec(id)?.[1];
	return `${number === void 0 ? "" : `\`#${number}\` `}“${markdown(title.replace(/\.$/, ""))}”`;
}
function elsewhere({ elsewhere: documents }) {
	if (documents.length === 0) return [];
	return [`Not here: ${documents.map(({ name, reason }) => `${labelOf(name)} (${reason})`).join(", ")}.`];
}
const LABELS = {
	"team.slack": "Team message",
	"customers.email": "Customers’ e-mail"
};
/** `support.brief` is the Support brief. */
function labelOf(name) {
	const words = name.replace(/[-.]/g, " ");
	return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

// src/publish/line-state.ts
/** Publish: what is remembered of a release line. In: the text of its state file. Out: {@link LineState}, and its text again. */
/** The orphan branch that holds every line's state. */
const STATE_BRANCH = "drumroll-state";
/** What GitHub does not keep unique, or only while it is open. */
const MADE = [
	"pull-request",
	"release",
	"issue",
	"comment.pull-request",
	"comment.issue"
];
const EMPTY_STATE = {
	base: "",
	to: "",
	ids: {},
	texts: {},
	memories: {},
	isPullRequestRefused: false,
	moving: "",
	claim: null
};
const SCHEMA = 1;
/**
* A state that is damaged knows nothing, so every text is a person's.
* @throws `E_STATE_NEWER` for one that a later version wrote: going on would forget what that version knew.
*/
function parseLineState(text, place) {
	const data = parseJson(text);
	const schema = valueAt(data, "schema");
	if (typeof schema === "number" && schema > SCHEMA) throw fail("E_STATE_NEWER", {
		...place,
		schema
	});
	if (schema !== SCHEMA) return EMPTY_STATE;
	const ids = {};
	for (const made of MADE) {
		const id = valueAt(data, "ids", made);
		if (typeof id === "number" && Number.isSafeInteger(id) && id > 0) ids[made] = id;
	}
	return {
		base: textAt(data, "base") ?? "",
		to: textAt(data, "to") ?? "",
		ids,
		texts: mapped(valueAt(data, "texts"), (value) => {
			const [last, before = null] = Array.isArray(value) ? value : [];
			return typeof last === "string" ? {
				last,
				before: typeof before === "string" ? before : null
			} : null;
		}),
		memories: mapped(valueAt(data, "memories"), readMemory),
		isPullRequestRefused: valueAt(data, "isPullRequestRefused") === true,
		moving: textAt(data, "moving") ?? "",
		claim: parseClaim(valueAt(data, "claim"))
	};
}
/** Sorted and with one entry a line, so that a person can read it and two equal states are equal texts. */
function formatLineState({ claim, texts: written, ...state }) {
	const file = {
		schema: SCHEMA,
		...state,
		texts: Object.fromEntries(Object.entries(written).map(([key, { last, before }]) => [key, before === null ? [last] : [last, before]])),
		claim: claim === null ? null : {
			...claim,
			until: new Date(claim.until).toISOString()
		}
	};
	return `${JSON.stringify(sorted(file), null, 1)}\n`;
}
function parseClaim(data) {
	const id = textAt(data, "id");
	const until = Date.parse(textAt(data, "until") ?? "");
	if (id === null || Number.isNaN(until)) return null;
	const named = listAt(data, "creates");
	return {
		id,
		until,
		creates: MADE.filter((made) => named.includes(made)),
		texts: texts(valueAt(data, "texts"))
	};
}
/** Reconcile reads the rest. */
function readMemory(data) {
	const parts = valueAt(data, "parts");
	return typeof parts === "object" && parts !== null && !Array.isArray(parts) ? { parts: { ...parts } } : null;
}
function texts(data) {
	return mapped(data, (value) => typeof value === "string" ? value : null);
}
function mapped(data, read) {
	return Object.fromEntries(entriesAt(data).flatMap(([key, value]) => {
		const known = read(value);
		return known === null ? [] : [[key, known]];
	}));
}
function sorted(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/publish/entries.ts
const ITEM = /^[-*+] \S/;
const HEADING = /^(#{1,6}) /;
/** The last comment of a line, from its start. */
const MARKER = /^<!-- (?!\/?drumroll:)(\S(?:[^>\n]*\S)?) -->\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Cuts at items, headings and `<details>`, but never inside a fenced block. */
function partsOf(text) {
	const parts = [];
	let fence = null;
	for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
		const current = parts.at(-1);
		const mark = FENCE.exec(line)?.[1] ?? null;
		if (fence !== null || mark !== null) {
			if (fence === null) fence = mark;
			else if (mark?.startsWith(fence)) fence = null;
			if (current === void 0 || current.kind === "open" || current.kind === "close") parts.push(other(line));
			else current.lines.push(line);
			continue;
		}
		const heading = HEADING.exec(line)?.[1]?.length ?? 0;
		const comment = line.lastIndexOf("<!-- ");
		const marker = comment < 0 ? null : MARKER.exec(line.slice(comment))?.[1] ?? null;
		if (heading > 0) parts.push({
			kind: marker === null ? "heading" : "entry",
			level: heading,
			marker,
			lines: [line]
		});
		else if (/^<details>/i.test(line)) parts.push({
			kind: "open",
			level: 0,
			marker: null,
			lines: [line]
		});
		else if (/^<\/details>/i.test(line)) parts.push({
			kind: "close",
			level: 0,
			marker: null,
			lines: [line]
		});
		else if (ITEM.test(line) && !isInSection(current)) parts.push({
			kind: "entry",
			level: 0,
			marker,
			lines: [line]
		});
		else if (current === void 0 || !continues(current, line)) parts.push(other(line));
		else {
			current.lines.push(line);
			if (current.kind === "entry") current.marker ??= marker;
		}
	}
	return parts.map(({ kind, level, marker, lines }) => ({
		kind,
		level,
		marker,
		text: lines.join("")
	}));
}
function other(line) {
	return {
		kind: "other",
		level: 0,
		marker: null,
		lines: [line]
	};
}
/** The section of a heading with a marker holds everything up to the next heading, lists too. */
function isInSection(part) {
	return part?.kind === "entry" && part.level > 0;
}
/** An item goes on while lines are blank or indented. */
function continues(part, line) {
	if (part.kind === "entry" && part.level === 0) return /^\s/.test(line);
	return part.kind === "entry" || part.kind === "other" || part.kind === "heading" || part.kind === "open";
}

// src/publish/fit.ts
/** Publish: limits of what GitHub stores. In: a text, a limit and words for what is left out. Out: a text of whole entries. */
/** What a release's body may hold; undocumented, 422 above it. @see https://github.com/cli/cli/issues/7705 */
const RELEASE_LIMIT = 125e3;
/** What an issue's, pull request's or comment's body may hold. @see https://github.com/peter-evans/create-or-update-comment/issues/181 */
const THREAD_LIMIT = 65536;
/**
* Leaves out entries from the end, where the least important ones stand, until the rest fits together with a last line that
* counts them. Headings and folds that lost all their entries go too; nothing is cut inside. Counted in UTF-16 units:
* GitHub counts characters, which are never more.
* @param lastLine Says how many are left out and links the full text.
*/
function fitted(text, limit, lastLine) {
	if (text.length <= limit) return text;
	const parts = partsOf(text);
	const entries = parts.filter(({ kind }) => kind === "entry").length;
	const without = (leftOut) => `${withoutLast(parts, leftOut).trimEnd()}\n\n${lastLine(leftOut)}\n`.trimStart();
	let [fewest, most] = [1, entries];
	while (fewest < most) {
		const middle = Math.floor((fewest + most) / 2);
		if (without(middle).length <= limit) most = middle;
		else fewest = middle + 1;
	}
	const shortest = without(most);
	return shortest.length <= limit ? shortest : `${lastLine(entries)}\n`;
}
function withoutLast(parts, leftOut) {
	if (leftOut === 0) return "";
	let remaining = leftOut;
	return withoutEmpty(parts.toReversed().map((part) => part.kind === "entry" && remaining-- > 0 ? GONE : part)).toReversed().map(({ text }) => text).join("").replace(/\n{3,}/g, "\n\n");
}
/** Stands where entries stood. */
const GONE = {
	kind: "other",
	level: 0,
	marker: null,
	text: ""
};
/** From the end: a heading whose entries are gone, and a fold with nothing left inside, say nothing. */
function withoutEmpty(reversed) {
	const kept = [];
	for (const part of reversed) {
		const next = kept.at(-1);
		const inside = next === GONE ? kept.at(-2) : next;
		if (part === GONE && next === GONE) continue;
		if (part.kind === "open" && inside?.kind === "close") kept.splice(kept.indexOf(inside), 2, GONE);
		else if (!isEmptySection(part, next)) kept.push(part);
	}
	return kept;
}
/** A title stays: it says what the text is. */
function isEmptySection({ kind, level, text }, next) {
	if (kind !== "heading" || level === 1 || text.trimEnd().includes("\n")) return false;
	return next === void 0 || next === GONE || next.kind === "close" || next.level > 0 && next.level <= level;
}

// src/publish/marker.ts
/** Publish: short comments that Drumroll finds its things by. In: a text. Out: it with a marker, or the block between two. */
/** The marker of a line's own things: `<!-- drumroll:next -->`. */
function markerOf(mark) {
	return `<!-- ${mark} -->`;
}
/** A whole text of ours, with its marker at the end: previews show the beginning. */
function marked(text, mark) {
	return `${text.trimEnd()}\n\n${markerOf(mark)}\n`;
}
/** More than a marker takes beside its own words, with the blank line before it. */
const ROOM_FOR_MARKER = 20;
/** A whole text of ours within a limit, with its marker. @param write Makes the text for so much room. */
function markedWithin(limit, mark, write) {
	return marked(write(limit - mark.length - ROOM_FOR_MARKER), mark);
}
/** Whether a text holds the marker. */
function isMarked(text, mark) {
	return text.includes(markerOf(mark));
}
/** Our block in a text that people write around; null where its two markers are not there in order. */
function blockIn(text, mark) {
	const range = blockRange(text, mark);
	return range === null ? null : text.slice(range.start, range.end);
}
/** The text with our block replaced, or added at its end; everything outside stays byte for byte. */
function withBlock(text, mark, block) {
	const range = blockRange(text, mark);
	if (range !== null) return text.slice(0, range.start) + block + text.slice(range.end);
	return text.trim() === "" ? block : `${text}\n\n${block}`;
}
/** A block with its two markers, each on a line of its own. */
function asBlock(text, mark) {
	return `${markerOf(mark)}\n${text.trim()}\n\n${markerOf(`/${mark}`)}`;
}
/** A block within a limit, with its two markers. @param write Makes what stands between them for so much room. */
function blockWithin(limit, mark, write) {
	return asBlock(write(limit - 2 * (mark.length + ROOM_FOR_MARKER)), mark);
}
function blockRange(text, mark) {
	const closing = markerOf(`/${mark}`);
	const start = text.indexOf(markerOf(mark));
	const end = start === -1 ? -1 : text.indexOf(closing, start);
	return end === -1 ? null : {
		start,
		end: end + closing.length
	};
}

// src/publish/offer.ts
/** Publish: in go new texts that a person's edits keep out, out comes a comment that offers them. */
const HEAD = "Somebody edited these texts, so Drumroll leaves them as they are. What it would write now is below, to copy from. This comment is kept up to date, and goes when nothing is open.";
const HEAD_WITHOUT_STATE = "Rules forbid the branch `drumroll-state`, so Drumroll cannot tell its own texts from what people write, and rewrites nothing that exists. What it would write now is below, to copy from. Delete this comment to get the newest texts at the next run.";
/** Each text in a fold and in a fence, so that it can be copied as it is. Long ones lose whole entries, and say so. */
function offerText(offers, limit, isForbidden) {
	const head = isForbidden ? HEAD_WITHOUT_STATE : HEAD;
	const room = Math.floor((limit - head.length) / Math.max(1, offers.length)) - ROOM_FOR_FOLD;
	return [head, ...offers.map(({ name, text, remark }) => {
		const sentence = remark === "" ? `\`${name}\`${isForbidden ? " has a newer text." : " was edited, and there is a newer text."}` : remark;
		if (text === null) return sentence;
		const shown = fitted(text, room - sentence.length - name.length, (count) => `(${count} more entries do not fit here)`);
		const fence = "`".repeat(Math.max(3, ...[...shown.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
		return `${sentence}\n\n<details>\n<summary>New text</summary>\n\n${fence}markdown\n${shown.trimEnd()}\n${fence}\n\n</details>`;
	})].join("\n\n");
}
const ROOM_FOR_FOLD = 200;

// src/publish/plan-fields.ts
/** Publish: which texts of one thing may be written. In: its texts now, those wanted, what is remembered. Out: what to write, what is kept. */
/** @param prefix What the keys of these texts start with: `release.`. */
function planFields(prefix, wanted, current, state) {
	const fields = {};
	const standing = {};
	const edited = [];
	const late = [];
	for (const [name, text] of Object.entries(wanted)) {
		const now = current[name] ?? "";
		const key = prefix + name;
		const verdict = judge(now, text, key, state);
		if (verdict === "edited") edited.push(name);
		else if (verdict === "late") late.push(name);
		else standing[key] = canonicalHash(now);
		if (verdict === "ours") fields[name] = text;
	}
	return {
		fields,
		edited,
		late,
		standing
	};
}
/** The reason of the operation that follows from it. */
function reasonOf({ fields, edited, late }, isForbidden) {
	const why = isForbidden ? "without the state branch nothing that exists is rewritten" : "edited by a person, so it is kept";
	const reasons = [
		...Object.keys(fields).length > 0 ? ["nobody edited it"] : [],
		...edited.length > 0 ? [`${edited.join(", ")}: ${why}`] : [],
		...late.length > 0 ? [`${late.join(", ")}: shows an earlier text of ours, so it is left alone`] : []
	];
	return reasons.length === 0 ? "unchanged" : reasons.join("; ");
}

// src/publish/plan-comments.ts
/** Created when there is something to say, then kept up to date, and taken away when it is settled and nobody edited it. */
function planComment(want, current, state, { on, isThere, offers }) {
	const comment = current.comments[on] ?? null;
	const key = `comment.${on}.`;
	if (!isThere || offers.length === 0 && comment === null) return null;
	const plan = (kind, reason, fields = {}, standing = {}) => ({
		operation: {
			target: "comment",
			kind,
			name: `comment on the ${on === "issue" ? "checklist issue" : "pull request"}`,
			reason,
			visibility: visibilityOf$1(want),
			repository: current.repository.slug,
			fields,
			on,
			id: comment?.id ?? null
		},
		standing
	});
	const body = markedWithin(THREAD_LIMIT, want.line.mark, (room) => offerText(offers, room, current.state.isForbidden));
	if (comment === null) {
		if (state.ids[`comment.${on}`] !== void 0) return plan("skip", "a person deleted it, so it stays deleted");
		return plan("create", "a person’s edit keeps a new text out", { body });
	}
	const { fields, standing, ...others } = planFields(key, { body }, { body: comment.body }, state);
	const isOurs = others.edited.length === 0 && others.late.length === 0;
	if (offers.length === 0) return isOurs ? plan("delete", "everything in it is settled", {}, standing) : plan("skip", "settled, but a person edited it, so it is kept", {}, standing);
	return plan(Object.keys(fields).length > 0 ? "update" : "skip", reasonOf({
		fields,
		standing,
		...others
	}, current.state.isForbidden), fields, standing);
}

// src/publish/plan-issue.ts
const NONE = {
	operation: null,
	fields: null,
	issue: null,
	offer: null
};
function planIssue(want, current, state) {
	const checklist = want.documents.find(({ channel }) => channel === "checklist");
	if (checklist === void 0 || !want.wantsChecklist) return NONE;
	const { ids, texts } = state;
	const [first = null] = current.issues;
	const issue = current.issues.find(({ number }) => number === ids.issue) ?? (ids.issue === void 0 ? first : null);
	const operation = (kind, reason, fields = {}) => ({
		target: "issue",
		kind,
		name: issue === null ? "checklist issue" : `checklist issue #${issue.number}`,
		reason,
		visibility: visibilityOf$1(want),
		repository: current.repository.slug,
		fields,
		number: issue?.number ?? null
	});
	const skip = (reason) => ({
		...NONE,
		operation: operation("skip", reason),
		issue
	});
	if (!current.repository.hasIssues) return skip("issues are switched off in this repository");
	if (issue !== null && !issue.isOpen) return skip("a person closed it, so it stays closed");
	if (issue === null && ids.issue !== void 0) return skip("the one on record is gone, so a person deleted it");
	const wanted = {
		title: titleOf$1(want),
		body: bodyOf$2(want, current, checklist.text)
	};
	if (issue === null) return {
		...NONE,
		operation: operation("create", "new", wanted)
	};
	const fields = planFields("issue.", wanted, {
		title: issue.title,
		body: issue.body
	}, state);
	const isUpdate = Object.keys(fields.fields).length > 0;
	return {
		operation: operation(isUpdate ? "update" : "skip", reasonOf(fields, current.state.isForbidden), isUpdate ? fields.fields : {}),
		fields,
		issue,
		offer: fields.edited.includes("body") && canonicalHash(wanted.body) !== texts["issue.body"]?.last ? wanted.body : null
	};
}
function titleOf$1({ release, line }) {
	return `Release checklist: ${[release.product, release.version ?? line.id].filter(Boolean).join(" ")}`;
}
/** The issue has a title, so the text begins below its own; GitHub counts what is ticked. */
function bodyOf$2({ line, release, wantsPullRequest }, { repository }, checklist) {
	const text = checklist.replace(/^\s*# [^\n]*\n+/, "").replaceAll("releases/next/", `${line.folder}/`);
	const drafts = wantsPullRequest ? `Drafts: [${line.folder}](${fileLink(repository.url, "tree", line.branch, line.folder)})\n\n` : "";
	const left = (count) => `${count} more lines do not fit here; \`drumroll draft --out\` writes all of them.`;
	return markedWithin(THREAD_LIMIT, issueMark(line, baseOf(release)), (room) => fitted(`${drafts}${text}`, room, left));
}

// src/publish/plan-pull-request.ts
/** The reason of a skip, once GitHub has said so. */
const PULL_REQUESTS_OFF = "Actions may not open pull requests in this repository";
const NOTHING = {
	fields: {},
	edited: [],
	late: [],
	standing: {}
};
/** Its operation; null where none is wanted. `fields` of the plan have the block alone as `body`. */
function planPullRequest(want, current, state, pullRequest, files, letter) {
	if (!want.wantsPullRequest) return {
		operation: null,
		fields: NOTHING
	};
	const { line } = want;
	const base = {
		target: "pull-request",
		name: pullRequest === null ? "drafts pull request" : `drafts pull request #${pullRequest.number}`,
		visibility: visibilityOf$1(want),
		repository: current.repository.slug,
		number: pullRequest?.number ?? null
	};
	const skip = (reason, fields = NOTHING) => ({
		operation: {
			...base,
			kind: "skip",
			fields: {},
			reason
		},
		fields
	});
	const title = titleOf(want);
	const outside = pullRequest === null ? 0 : withBlock(pullRequest.body, line.mark, "").length;
	const block = blockWithin(THREAD_LIMIT - outside, line.mark, (room) => fitted(letter, room, (count) => `_${count} more lines do not fit here._`));
	if (pullRequest !== null && pullRequest.state !== "open") return skip(pullRequest.state === "merged" ? "merged; the next release gets a new one" : "a person closed it, so it stays closed; reopen it to go on");
	if (pullRequest === null) {
		const isChanged = files.operations.some(({ kind }) => kind !== "skip");
		if (!isChanged && isMergedWhole(current)) return skip(`nothing differs from ${want.releaseBranch}`);
		if (!isChanged && state.isPullRequestRefused) return skip(PULL_REQUESTS_OFF);
		if (state.ids["pull-request"] !== void 0) return skip("the one on record was not found");
		const fields = {
			title,
			body: block,
			head: line.branch,
			base: want.releaseBranch
		};
		return {
			operation: {
				...base,
				kind: "create",
				fields,
				reason: "new"
			},
			fields: NOTHING
		};
	}
	const ours = blockIn(pullRequest.body, line.mark);
	if (ours === null && state.texts["pull-request.body"] === void 0 && !current.state.isForbidden) {
		const body = withBlock(pullRequest.body, line.mark, block);
		return {
			operation: {
				...base,
				kind: "update",
				fields: { body },
				reason: "it has no cover letter"
			},
			fields: NOTHING
		};
	}
	const fields = planFields("pull-request.", {
		title,
		body: block
	}, {
		title: pullRequest.title,
		body: ours ?? ""
	}, state);
	if (Object.keys(fields.fields).length === 0) return skip(reasonOf(fields, current.state.isForbidden), fields);
	const { body, ...others } = fields.fields;
	const whole = body === void 0 ? {} : { body: withBlock(pullRequest.body, line.mark, body) };
	return {
		operation: {
			...base,
			kind: "update",
			fields: {
				...others,
				...whole
			},
			reason: reasonOf(fields, false)
		},
		fields
	};
}
/** Without the version, which may change while the drafts are open. */
function titleOf({ line, release }) {
	const what = release.package === null ? "" : ` of ${line.id.replace(/^next-/, "")}`;
	const version = /^next-(\d[\d.]*)/.exec(line.id)?.[1];
	return `docs: release notes for the next ${version === void 0 ? "" : `${version} `}release${what}`;
}

// src/publish/plan-release.ts
/**
* One draft, told apart by its marker. Of several the lowest id wins, and a later one goes only if all of it is what we wrote.
*/
function planRelease(want, current, state, pullRequest, notes) {
	const { line, release, commit } = want;
	if (!want.wantsRelease || commit === null) return {
		operations: [],
		fields: null,
		id: null
	};
	const drafts = current.releases.filter(({ isDraft, body }) => isDraft && isMarked(body, line.mark));
	const recorded = current.releases.find(({ id }) => id === state.ids.release) ?? null;
	const draft = drafts.reduce((lowest, one) => lowest === null || one.id < lowest.id ? one : lowest, recorded?.isDraft === true ? recorded : null);
	const tag = tagOf(want);
	const name = `draft release${tag === null ? "" : ` ${tag}`}`;
	const operation = (kind, id, reason, fields = {}) => ({
		target: "release",
		kind,
		name,
		reason,
		visibility: visibilityOf$1(want),
		repository: current.repository.slug,
		fields,
		id
	});
	const skip = (reason, fields = null) => ({
		operations: [operation("skip", draft?.id ?? null, reason)],
		fields,
		id: draft?.id ?? null
	});
	if (tag === null || release.version === null) return skip("there is no version yet; `--release` gives one");
	if (pullRequest?.state === "merged") return skip("the text was approved by merging it");
	if (notes === null) return skip(want.documents.some(({ name: named }) => named === "notes") ? "there are no notes on the drafts branch" : "the notes may not lie in this repository");
	const wanted = {
		tag,
		commit,
		title: [release.product, release.version].filter(Boolean).join(" "),
		prerelease: String(/^\d[\d.]*-/.test(release.version)),
		body: bodyOf$1(want, current, notes)
	};
	if (draft === null) {
		if (state.ids.release !== void 0) return skip(recorded === null ? "the one on record is gone, so a person deleted it" : "a person published it; it is not touched");
		const other = current.releases.find((one) => one.tag === tag);
		if (other !== void 0) return skip(other.isDraft ? "somebody else has a draft for this tag" : "this tag is published; it is not touched");
		if (isBlocked(want, current)) return skip(WORKFLOWS$1);
		return {
			operations: [operation("create", null, "new", wanted)],
			fields: null,
			id: null
		};
	}
	const { title, body, commit: target } = draft;
	const now = {
		tag: draft.tag,
		commit: target,
		title,
		body,
		prerelease: String(draft.isPrerelease)
	};
	const fields = planFields("release.", wanted, now, state);
	const doubles = drafts.filter(({ id }) => id !== draft.id).map((double) => isUntouched(double, state) ? operation("delete", double.id, `a second draft, made at the same time as ${draft.id}; nobody edited it`) : operation("skip", double.id, "a second draft that somebody edited; delete it by hand"));
	const isUpdate = Object.keys(fields.fields).length > 0;
	return {
		operations: [...isUpdate && isBlocked(want, current) ? skip(WORKFLOWS$1, {
			...fields,
			fields: {}
		}).operations : [operation(isUpdate ? "update" : "skip", draft.id, reasonOf(fields, current.state.isForbidden), fields.fields)], ...doubles],
		fields,
		id: draft.id
	};
}
/** `GITHUB_TOKEN` gets a 403 for it; known before anything is written. */
function isBlocked({ mayWriteWorkflows }, { hasOtherWorkflows }) {
	return hasOtherWorkflows && !mayWriteWorkflows;
}
const WORKFLOWS$1 = "this commit has other files in .github/workflows than the default branch, and GITHUB_TOKEN may not make a release there; give `token` a GitHub App’s token with `workflows: write`";
/** As the last release was tagged, and `v1.2.3` before the first. */
function tagOf({ release, previousVersion }) {
	const { tag, version, previousTag, package: packageName } = release;
	if (tag !== null || version === null) return tag;
	if (previousTag !== null && previousVersion !== null && previousTag.endsWith(previousVersion)) return previousTag.slice(0, previousTag.length - previousVersion.length) + version;
	return packageName === null ? `v${version}` : `${packageName}@${version}`;
}
function bodyOf$1({ line, wantsPullRequest }, current, { text, document }) {
	const link = fileLink(current.repository.url, "blob", line.branch, document.path);
	const where = wantsPullRequest ? `in [the full notes](${link})` : "too many for this page";
	const left = (count) => `${count === 1 ? "One more change is" : `${count} more changes are`} ${where}.`;
	return markedWithin(RELEASE_LIMIT, line.mark, (room) => fitted(withoutClosingWords(releaseBody(text)), room, left));
}
function isUntouched({ body }, state) {
	return isOurs(body, "release.body", state);
}

// src/publish/state-steps.ts
/**
* The state with what was read settled in it: texts that stand as we wrote or want them, ids that were found, what is true of texts
* whether they will be written or not; no claim.
*/
function observedState(state, standing, ids, memories) {
	return {
		...state,
		ids: {
			...state.ids,
			...ids
		},
		texts: withTexts(state.texts, standing),
		memories: {
			...state.memories,
			...memories
		},
		claim: null
	};
}
/** The state while a run writes. Renewing a claim changes only until when it is good. */
function claimedState(observed, operations, line, claim) {
	const creates = operations.flatMap((operation) => {
		const made = madeBy(operation);
		return operation.kind === "create" && made !== null ? [made] : [];
	});
	const texts = Object.assign({}, ...operations.map((operation) => hashesOf(operation, line)));
	return {
		...observed,
		claim: {
			...claim,
			creates,
			texts
		}
	};
}
/** The state once these operations are done. */
function doneState(observed, done, line, made) {
	let state = {
		...observed,
		ids: {
			...observed.ids,
			...made
		}
	};
	for (const operation of done) {
		if (operation.kind === "delete") state = withoutTarget(state, operation);
		else state = {
			...state,
			texts: withTexts(state.texts, hashesOf(operation, line))
		};
		if (operation.target === "drafts-file" && operation.kind !== "delete" && operation.memory !== null) state = {
			...state,
			memories: {
				...state.memories,
				[operation.path]: operation.memory
			}
		};
	}
	return state;
}
/** What an operation makes, if it is among what GitHub does not keep unique. */
function madeBy(operation) {
	if (operation.target === "comment") return `comment.${operation.on}`;
	return operation.target === "pull-request" || operation.target === "release" || operation.target === "issue" ? operation.target : null;
}
/** Key → hash of each text that an operation writes. Of a pull request's body only our block is ours. */
function hashesOf(operation, { mark, folder }) {
	if (operation.kind === "skip" || operation.kind === "delete") return {};
	if (operation.target === "file" || operation.target === "state") return {};
	if (operation.target === "drafts-file") return operation.path.startsWith(`${folder}/`) ? { [operation.path]: canonicalHash(operation.fields.text ?? "") } : {};
	const prefix = madeBy(operation) ?? "";
	return Object.fromEntries(Object.entries(operation.fields).filter(([name]) => name !== "head" && name !== "base").map(([name, text]) => {
		const isBlock = operation.target === "pull-request" && name === "body";
		return [`${prefix}.${name}`, canonicalHash(isBlock ? blockIn(text, mark) ?? "" : text)];
	}));
}
function withTexts(texts, hashes) {
	const changed = Object.entries(hashes).filter(([key, hash]) => texts[key]?.last !== hash).map(([key, hash]) => [key, {
		last: hash,
		before: texts[key]?.last ?? null
	}]);
	return {
		...texts,
		...Object.fromEntries(changed)
	};
}
function withoutTarget(state, operation) {
	const isGone = (key) => operation.target === "drafts-file" ? key === operation.path : operation.target === "comment" && key.startsWith(`comment.${operation.on}`);
	const without = (values) => Object.fromEntries(Object.entries(values).filter(([key]) => !isGone(key)));
	return {
		...state,
		ids: without(state.ids),
		texts: without(state.texts),
		memories: without(state.memories)
	};
}

// src/publish/plan-github.ts
function planGitHub(want, found) {
	const { value } = found.state;
	if (found.isOutdated) return {
		operations: [stateOperation(want, found, "skip", `the drafts already reach ${value.to.slice(0, 12)}, which is later than ${want.release.to.slice(0, 12)}`)],
		observed: value,
		isLate: false
	};
	const { state, pullRequest, current } = cycleOf(want.release, want.previousVersion, found);
	const files = planFiles(want, current, state, pullRequest);
	const letter = withoutClosingWords(coverLetter(want, files.files, current.repository.url, files.waiting));
	const pull = planPullRequest(want, current, state, pullRequest, files, letter);
	const notes = files.files.find(({ document }) => document.name === "notes") ?? notesAlone(want);
	const release = planRelease(want, current, state, pullRequest, notes);
	const issue = planIssue(want, current, state);
	const edits = [
		pull.fields,
		release.fields,
		issue.fields
	].map((fields) => fields?.edited ?? []);
	const comments = [planComment(want, current, state, {
		on: "pull-request",
		isThere: pullRequest?.state === "open",
		offers: [...files.offers, ...current.state.isForbidden ? [] : projectionOffers(edits[0] ?? [], edits[1] ?? [])]
	}), planComment(want, current, state, {
		on: "issue",
		isThere: issue.issue?.isOpen === true,
		offers: issue.offer === null ? [] : [{
			name: "checklist",
			text: issue.offer,
			remark: "This checklist was edited, and there is a newer text."
		}]
	})].filter((plan) => plan !== null);
	const writes = [
		...files.operations,
		...pull.operation === null ? [] : [pull.operation],
		...release.operations,
		...issue.operation === null ? [] : [issue.operation],
		...comments.map(({ operation }) => operation)
	];
	const isWriting = writes.some(({ kind }) => kind !== "skip");
	const standing = Object.assign({}, files.standing, ...[
		pull.fields,
		release.fields,
		issue.fields
	].map((fields) => fields?.standing ?? {}), ...comments.map((comment) => comment.standing));
	const ids = foundIds({
		"pull-request": pullRequest?.number ?? null,
		release: release.id,
		issue: issue.issue?.number ?? null,
		"comment.pull-request": current.comments["pull-request"]?.id ?? null,
		"comment.issue": current.comments.issue?.id ?? null
	});
	const settled = observedState(state, standing, ids, memoriesWhile(files, state, want));
	const observed = isWriting ? {
		...settled,
		to: want.release.to
	} : settled;
	return {
		operations: [...stateOperations(want, current, observed, writes), ...writes],
		observed,
		isLate: files.isLate || [
			pull.fields,
			release.fields,
			issue.fields
		].some((fields) => (fields?.late ?? []).length > 0) || isMissing(want, state.ids, ids, current)
	};
}
/** The state that a plan leads to, once everything in it is done. */
function stateOperations(want, current, observed, writes) {
	const { branch, value, isForbidden, isRestricted } = current.state;
	if (isForbidden) return [stateOperation(want, current, "skip", `rules forbid the branch ${STATE_BRANCH}`)];
	const isWriting = writes.some(({ kind }) => kind !== "skip");
	const goal = formatLineState(withoutMoving(doneState(observed, writes, want.line, {})));
	const isNothing = branch === null && (isRestricted || Object.keys(observed.ids).length === 0);
	const isSame = !isWriting && (isNothing || goal === formatLineState(value));
	return [stateOperation(want, current, isSame ? "skip" : branch === null ? "create" : "update", isSame ? "unchanged" : "what was written, to tell it from what people write")];
}
/** The state when all is done: files of the last release are out of the way. */
function withoutMoving(state) {
	return state.moving === "" ? state : {
		...state,
		moving: ""
	};
}
function stateOperation(want, current, kind, reason) {
	const path = want.line.statePath;
	return {
		target: "state",
		kind,
		name: `${STATE_BRANCH}: ${path}`,
		reason,
		visibility: visibilityOf$1(want),
		repository: current.repository.slug,
		fields: {},
		branch: STATE_BRANCH,
		path
	};
}
/** Where no files are drafted, the release shows the notes as they were generated. */
function notesAlone({ documents, wantsPullRequest }) {
	const notes = wantsPullRequest ? void 0 : documents.find(({ name }) => name === "notes");
	return notes === void 0 ? null : {
		document: notes,
		text: notes.text,
		isEdited: false,
		kept: ""
	};
}
/** What is true of each text whether a run gets to writing it or not. */
function memoriesWhile({ operations }, state, { reconciler }) {
	return Object.fromEntries(operations.flatMap(({ path, kind, memory }) => {
		if (memory === null) return [];
		const before = reconciler.read(state.memories[path] ?? null);
		return [[path, kind === "skip" ? memory : reconciler.join(before, memory)]];
	}));
}
/** Descriptions and release bodies show what the files say: there is no second text to offer, only a place to edit. */
function projectionOffers(pullRequest, release) {
	const remark = (name) => ({
		name,
		text: null,
		remark: `The ${name} was edited, so it no longer follows the files. What is written there stays; edit the files instead.`
	});
	return [...pullRequest.includes("body") ? [remark("cover letter of this pull request")] : [], ...release.includes("body") ? [remark("text of the draft release")] : []];
}
/** Something on record was looked for and not found: deleted, or not shown yet. */
function isMissing(want, recorded, found, current) {
	const isWanted = {
		"pull-request": want.wantsPullRequest,
		"comment.pull-request": want.wantsPullRequest,
		issue: want.wantsChecklist,
		"comment.issue": want.wantsChecklist,
		release: want.wantsRelease && !current.releases.some(({ id }) => id === recorded.release)
	};
	return Object.keys(recorded).some((made) => isWanted[made] && found[made] === void 0);
}
function foundIds(ids) {
	return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}

// src/publish/github.ts
/** A path of the API below its root, with every value encoded: apiPath`/repos/${owner}/${name}/pulls`. */
function apiPath(parts, ...values) {
	return String.raw({ raw: parts }, ...values.map((value) => encodeURIComponent(String(value))));
}
/** The same for a branch, whose slashes stay: `/repos/o/n/git/refs/heads/drumroll/main`. */
function branchPath(slug, kind, branch) {
	return `${repositoryPath(slug)}/git/${kind}/heads/${branch.split("/").map(encodeURIComponent).join("/")}`;
}
/** `/repos/owner/name`. */
function repositoryPath(slug) {
	const [owner = "", name = ""] = slug.split("/");
	return apiPath`/repos/${owner}/${name}`;
}

// src/publish/write-commit.ts
/** Publish: one commit on a branch, by compare-and-swap. In: changed files and the head that was read. Out: the new head, or why not. */
/**
* Only the last of the three requests changes anything, and it moves the branch forward or not at all. Dates and author are
* GitHub's: the token's.
* @throws What the port throws, and `E_PUBLISH_REFUSED` where GitHub does not take the files.
*/
async function writeCommit(request, github) {
	const { slug, branch, head, parents, baseTree, message, files } = request;
	const root = `${repositoryPath(slug)}/git`;
	const treeSha = made(await github.send("POST", `${root}/trees`, {
		...baseTree === null ? {} : { base_tree: baseTree },
		tree: files.map(({ path, text }) => ({
			path,
			mode: "100644",
			type: "blob",
			...text === null ? { sha: null } : { content: text }
		}))
	}), request);
	if (treeSha === null) return { kind: "stale" };
	const sha = made(await github.send("POST", `${root}/commits`, {
		message,
		tree: treeSha,
		parents
	}), request);
	if (sha === null) return { kind: "stale" };
	try {
		const moved = head === null ? await github.send("POST", `${root}/refs`, {
			ref: `refs/heads/${branch}`,
			sha
		}) : await github.send("PATCH", branchPath(slug, "refs", branch), {
			sha,
			force: false
		});
		if (moved.status < 300) return {
			kind: "written",
			head: {
				sha,
				tree: treeSha
			}
		};
		const said = refusalOf(moved.data);
		return RULES.test(said) ? {
			kind: "refused",
			said,
			error: null
		} : { kind: "stale" };
	} catch (error) {
		if (error instanceof DrumrollError && (error.code === "E_GITHUB_FORBIDDEN" || error.code === "E_GITHUB_WORKFLOWS")) return {
			kind: "refused",
			said: error.message,
			error
		};
		throw error;
	}
}
/** GitHub's words: "Repository rule violations found", "Protected branch update failed", "Cannot create ref due to creations being restricted". */
const RULES = /rule violation|protected|restricted|not authorized/i;
/** The new object; null for one that could not be made because something that it names is not there yet. */
function made({ status, data }, { slug, branch }) {
	const sha = textAt(data, "sha");
	if (status < 300 && sha !== null) return sha;
	if (status === 409 || /not exist|not found|could not be found/i.test(refusalOf(data))) return null;
	throw fail("E_PUBLISH_REFUSED", {
		repository: slug,
		what: `commit on ${branch}`,
		said: refusalOf(data)
	});
}

// src/publish/state-keeper.ts
/** What people find who open the branch. */
const README = `# What Drumroll remembers

One file for each release that is being written: numbers of the pull request, draft release and issue that belong to it, and
hashes of the texts that Drumroll wrote last, so that it never overwrites what a person wrote. There is no text in here. If
you delete this branch, everything that exists stays as it is, and nothing of it is kept up to date any more.
`;
function keepState({ slug, line, branch }, github) {
	let head = branch;
	return { async write(state, why) {
		const file = {
			path: line.statePath,
			text: formatLineState(state)
		};
		const committed = await writeCommit({
			slug,
			branch: STATE_BRANCH,
			head,
			parents: head === null ? [] : [head.sha],
			baseTree: head?.tree ?? null,
			message: `chore: ${why} (${line.id})\n\n[skip ci]`,
			files: head === null ? [{
				path: "README.md",
				text: README
			}, file] : [file]
		}, github);
		if (committed.kind === "written") head = committed.head;
		return committed.kind;
	} };
}

// src/publish/read-shapes.ts
/** Publish: in go GitHub's answers, out come the parts of what exists now. */
/** REST's pull request; null for one whose branch lies in another repository. */
function pullRequestOf(data, slug) {
	const number = numberAt(data, "number");
	const isOwn = textAt(data, "head", "repo", "full_name")?.toLowerCase() === slug.toLowerCase();
	if (number === null || !isOwn) return null;
	return {
		number,
		state: textAt(data, "merged_at") !== null ? "merged" : textAt(data, "state") === "open" ? "open" : "closed",
		base: textAt(data, "base", "ref") ?? "",
		title: textAt(data, "title") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
function releaseOf(data) {
	const id = numberAt(data, "id");
	if (id === null) return null;
	return {
		id,
		isDraft: valueAt(data, "draft") === true,
		isPrerelease: valueAt(data, "prerelease") === true,
		tag: textAt(data, "tag_name") ?? "",
		commit: textAt(data, "target_commitish") ?? "",
		title: textAt(data, "name") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
/** REST's or GraphQL's issue. */
function issueOf(data) {
	const number = numberAt(data, "number");
	if (number === null) return null;
	return {
		number,
		isOpen: textAt(data, "state")?.toLowerCase() === "open",
		title: textAt(data, "title") ?? "",
		body: textAt(data, "body") ?? ""
	};
}
/** REST's `id` is GraphQL's `databaseId`. */
function commentOf(data) {
	const id = numberAt(data, "id") ?? numberAt(data, "databaseId");
	return id === null ? null : {
		id,
		body: textAt(data, "body") ?? ""
	};
}
function commitOf(data) {
	const sha = textAt(data, "oid");
	const tree = textAt(data, "tree", "oid");
	return sha === null || tree === null ? null : {
		sha,
		tree
	};
}
/** What this token wrote: in a public repository anybody can write a marker. */
function ownNodes(data, ...names) {
	return listAt(data, ...names, "nodes").filter((node) => valueAt(node, "viewerDidAuthor") === true);
}
/** Every shape that can be read, in the order of its number or id. */
function shaped(data, shape) {
	return listAt(data).flatMap((item) => {
		const one = shape(item);
		return one === null ? [] : [one];
	});
}

// src/publish/write-thing.ts
/** Publish: one request for one thing. In: its operation. Out: what was made; a body is read once more before it is replaced. */
/** @throws What the port throws, and `E_PUBLISH_REFUSED` for a text that GitHub does not take. */
async function writeThing(operation, threads, { state, line }, github) {
	if (operation.kind === "create") return create(operation, threads, github);
	const path = pathOf(operation);
	const now = fieldsOf(operation, (await github.find(path))?.data);
	if (now === null) return { kind: "stale" };
	const fields = ourFields(operation, now, state, line);
	if (fields === null) return { kind: "stale" };
	if (operation.kind === "delete") return checked(await github.send("DELETE", path), operation);
	return checked(await github.send("PATCH", path, bodyOf(operation, fields)), operation);
}
async function create(operation, threads, github) {
	const root = repositoryPath(operation.repository);
	const body = bodyOf(operation, operation.fields);
	if (operation.target === "issue") return checked(await github.send("POST", `${root}/issues`, body), operation);
	if (operation.target === "release") return checked(await github.send("POST", `${root}/releases`, {
		...body,
		draft: true
	}), operation);
	if (operation.target === "comment") {
		const number = threads[operation.on];
		if (number === null) return { kind: "stale" };
		return checked(await github.send("POST", root + apiPath`/issues/${number}/comments`, body), operation);
	}
	return openPullRequest(`${root}/pulls`, body, operation, github);
}
async function openPullRequest(path, body, operation, github) {
	try {
		const answer = await github.send("POST", path, {
			...body,
			draft: true
		});
		const said = answer.status < 300 ? "" : refusalOf(answer.data);
		if (/draft pull requests are not supported/i.test(said)) return checked(await github.send("POST", path, body), operation);
		if (/no commits between/i.test(said)) return {
			kind: "refused",
			reason: "no-difference"
		};
		if (/already exists|head invalid/i.test(said)) return { kind: "stale" };
		return checked(answer, operation);
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_GITHUB_PULL_REQUESTS_OFF") return {
			kind: "refused",
			reason: "pull-requests-off"
		};
		throw error;
	}
}
function checked({ status, data }, operation) {
	if (status >= 300) throw fail("E_PUBLISH_REFUSED", {
		repository: repositoryOf(operation),
		what: operation.name,
		said: refusalOf(data)
	});
	const id = operation.target === "pull-request" || operation.target === "issue" ? "number" : "id";
	return {
		kind: "written",
		id: numberAt(data, id),
		url: textAt(data, "html_url")
	};
}
function repositoryOf(operation) {
	return operation.target === "file" ? "" : operation.repository;
}
function pathOf(operation) {
	const root = repositoryPath(operation.repository);
	if (operation.target === "pull-request") return root + apiPath`/pulls/${operation.number ?? 0}`;
	if (operation.target === "issue") return root + apiPath`/issues/${operation.number ?? 0}`;
	if (operation.target === "release") return root + apiPath`/releases/${operation.id ?? 0}`;
	return root + apiPath`/issues/comments/${operation.id ?? 0}`;
}
/** What GitHub calls the fields. */
function bodyOf({ target }, fields) {
	if (target !== "release") return fields;
	const { tag, commit, title, body, prerelease } = fields;
	return {
		...tag === void 0 ? {} : { tag_name: tag },
		...commit === void 0 ? {} : { target_commitish: commit },
		...title === void 0 ? {} : { name: title },
		...body === void 0 ? {} : { body },
		...prerelease === void 0 ? {} : { prerelease: prerelease === "true" }
	};
}
/** The texts as they stand; null for what is gone, closed or published: that is nobody's to write now. */
function fieldsOf({ target, repository }, data) {
	if (data === void 0) return null;
	if (target === "pull-request") {
		const pull = pullRequestOf(data, repository);
		return pull?.state === "open" ? {
			title: pull.title,
			body: pull.body
		} : null;
	}
	if (target === "issue") {
		const issue = issueOf(data);
		return issue?.isOpen === true ? {
			title: issue.title,
			body: issue.body
		} : null;
	}
	if (target === "comment") {
		const comment = commentOf(data);
		return comment === null ? null : { body: comment.body };
	}
	const release = releaseOf(data);
	if (release?.isDraft !== true) return null;
	const { tag, commit, title, body, isPrerelease } = release;
	return {
		tag,
		commit,
		title,
		body,
		prerelease: String(isPrerelease)
	};
}
/** The fields to write, if those that stand are still ours; around our block in a description, what stands there now. */
function ourFields(operation, now, state, { mark }) {
	const fields = {};
	const toCheck = operation.kind === "delete" ? { body: "" } : operation.fields;
	for (const [name, text] of Object.entries(toCheck)) {
		const isBlock = operation.target === "pull-request" && name === "body";
		const standing = now[name] ?? "";
		const mine = isBlock ? blockIn(standing, mark) : standing;
		const wanted = isBlock ? blockIn(text, mark) ?? "" : text;
		const key = `${madeBy(operation)}.${name}`;
		const verdict = isBlock && mine === null && state.texts[key] === void 0 ? "ours" : judge(mine ?? "", wanted, key, state);
		if (verdict !== "ours" && verdict !== "same") return null;
		fields[name] = isBlock ? withBlock(standing, mark, wanted) : text;
	}
	return fields;
}

// src/publish/apply-github.ts
/** Publish: the only writer on GitHub. In: a plan. Out: claim, writes, record, in the order of docs/decisions/0006-state-and-lock.md. */
/** How long a claim is good, in milliseconds. */
const CLAIM_MS = 18e4;
/** With less left it is renewed before the next write. */
const MARGIN_MS = 9e4;
/** How long after a failure lists may be behind. */
const SETTLE_MS = 3e4;
/**
* Carries out a plan. What fails for want of a permission does not keep the rest from being written; the first failure is
* thrown at the end.
*/
async function applyGitHub(plan, current, line, { github, clock, claimId }) {
	const { slug } = current.repository;
	const { isForbidden } = current.state;
	const writes = plan.operations.filter(({ target, kind }) => target !== "state" && kind !== "skip");
	const keeper = keepState({
		slug,
		line,
		branch: current.state.branch
	}, github);
	const done = [];
	const links = {};
	let made = {};
	let refusal = null;
	let until = 0;
	const outcome = (kind) => ({
		kind,
		done,
		links,
		refusal
	});
	const reached = () => doneState(plan.observed, done, line, made);
	const left = () => writes.filter((operation) => !done.includes(operation));
	const claimed = () => claimedState(reached(), left(), line, {
		id: claimId,
		until
	});
	const claim = async () => {
		if (isForbidden || until - clock.now() > MARGIN_MS) return "written";
		until = clock.now() + CLAIM_MS;
		return keeper.write(claimed(), "claim the drafts");
	};
	if (writes.length > 0) {
		const first = await claim();
		if (first !== "written") return outcome(first === "refused" ? "forbidden" : "stale");
	}
	let failure = null;
	for (const step of stepsOf(writes)) {
		if (failure !== null && step.some(({ target, kind }) => target === "pull-request" && kind === "create")) continue;
		try {
			if (await claim() !== "written") return outcome("stale");
			const result = await carryOut(step, current, plan, {
				line,
				made,
				state: claimed()
			}, github);
			if (result.kind === "stale") {
				if (!isForbidden) await keeper.write(claimed(), "note what is written so far");
				return outcome("stale");
			}
			if (result.kind === "refused") {
				refusal = result.reason;
				continue;
			}
			done.push(...step);
			made = {
				...made,
				...result.made
			};
			Object.assign(links, result.links);
		} catch (error) {
			failure ??= error;
			if (!isRefusal(error)) break;
		}
	}
	if (failure !== null) {
		until = clock.now() + SETTLE_MS;
		const state = isRefusal(failure) ? reached() : claimed();
		if (!isForbidden) await keeper.write(state, "note what is written so far").catch(() => {});
		throw failure;
	}
	if (isForbidden) return outcome("done");
	const end = {
		...withoutMoving(reached()),
		isPullRequestRefused: isRefused(plan, refusal)
	};
	const ended = await keeper.write(end, "remember what was written");
	return outcome(ended === "written" ? "done" : ended === "refused" ? "forbidden" : "stale");
}
/** All files in one commit, everything else one by one, in the order of the plan. */
function stepsOf(writes) {
	const files = writes.filter(({ target }) => target === "drafts-file");
	const others = writes.filter(({ target }) => target !== "drafts-file").map((operation) => [operation]);
	return files.length === 0 ? others : [files, ...others];
}
async function carryOut(step, current, plan, { line, made, state }, github) {
	const [first] = step;
	if (first === void 0 || first.target === "file" || first.target === "state") return {
		kind: "written",
		made: {},
		links: {}
	};
	if (first.target === "drafts-file") return writeFiles(step, current, plan.observed.moving !== "", github);
	const ids = {
		...plan.observed.ids,
		...made
	};
	const threads = {
		"pull-request": ids["pull-request"] ?? null,
		issue: ids.issue ?? null
	};
	const thing = await writeThing(first, threads, {
		state,
		line
	}, github);
	if (thing.kind !== "written") return thing;
	const name = madeBy(first);
	return {
		kind: "written",
		made: first.kind === "create" && name !== null && thing.id !== null ? { [name]: thing.id } : {},
		links: name === null || thing.url === null ? {} : { [name]: thing.url }
	};
}
/**
* A commit of the changed files on top of the branch. When the last release's drafts are merged whole, the next ones begin at
* the release branch, in a commit that also follows the old ones, so that the branch still only moves forward.
*/
async function writeFiles(operations, current, isMoving, github) {
	const { drafts, start, repository } = current;
	const branch = operations[0]?.branch ?? "";
	const isRestart = drafts !== null && isMoving && isMergedWhole(current) && drafts.sha !== start.sha;
	const committed = await writeCommit({
		slug: repository.slug,
		branch,
		head: drafts,
		parents: drafts === null ? [start.sha] : isRestart ? [drafts.sha, start.sha] : [drafts.sha],
		baseTree: (drafts === null || isRestart ? start : drafts).tree,
		message: DRAFTS_MESSAGE,
		files: operations.map(({ kind, path, fields }) => ({
			path,
			text: kind === "delete" ? null : fields.text ?? ""
		}))
	}, github);
	if (committed.kind === "written") return {
		kind: "written",
		made: {},
		links: {}
	};
	if (committed.kind === "stale") return committed;
	if (current.hasOtherWorkflows && drafts === null) throw fail("E_GITHUB_WORKFLOWS", {
		request: `POST /repos/${repository.slug}/git/refs`,
		said: committed.said
	});
	throw committed.error ?? fail("E_PUBLISH_BRANCH_REFUSED", {
		repository: repository.slug,
		branch,
		said: committed.said
	});
}
const REFUSALS = [
	"E_GITHUB_FORBIDDEN",
	"E_GITHUB_NOT_FOUND",
	"E_GITHUB_REFUSED",
	"E_GITHUB_WORKFLOWS",
	"E_PUBLISH_REFUSED",
	"E_PUBLISH_BRANCH_REFUSED"
];
function isRefusal(error) {
	return error instanceof DrumrollError && REFUSALS.includes(error.code);
}
function isRefused({ observed, operations }, refusal) {
	if (refusal === "pull-requests-off") return true;
	const isAsked = operations.some(({ target, kind }) => target === "pull-request" && kind !== "skip");
	return observed.isPullRequestRefused && !isAsked && observed.ids["pull-request"] === void 0;
}

// src/publish/ask.ts
/** Publish: reads whose holes nothing may be concluded from. In: a query or a list's path. Out: the whole answer. */
/**
* @throws `E_GITHUB_PARTIAL` when anything is missing: what is not seen would be made a second time; `E_GITHUB_FORBIDDEN` with
*   the query's permission where that is why.
*/
async function ask(github, slug, query) {
	const { document, variables, permission } = query;
	const [owner, name] = slug.split("/");
	const { data, errors } = await github.graphql(document, {
		owner,
		name,
		...variables
	});
	const found = valueAt(data, "repository") ?? null;
	const forbidden = errors.find(({ type }) => type === "FORBIDDEN");
	if (forbidden !== void 0) throw fail("E_GITHUB_FORBIDDEN", {
		request: "POST /graphql",
		permission,
		said: forbidden.message
	});
	const said = errors[0]?.message ?? (found === null ? "no repository" : null);
	if (said !== null) throw fail("E_GITHUB_PARTIAL", {
		what: `drafts in ${slug}`,
		expected: "all of them",
		got: said
	});
	return found;
}
/**
* A list that every repository has, if only an empty one.
* @param permission What reading it needs: `issues: read`.
* @throws `E_GITHUB_NOT_FOUND` for 404: that is no empty list.
*/
async function askList(github, path, query, permission) {
	const found = await github.find(path, query);
	if (found === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET ${path}`,
		permission
	});
	return found;
}

// src/publish/current-query.ts
const WORKFLOWS = ".github/workflows";
const PARAMETERS = "$owner: String!, $name: String!";
const BUDGET = "rateLimit { cost remaining limit resetAt }";
/**
* Answers under `repository`: `state`, `drafts` and `start` are commits, `stateFile`, `f0`, `f1`, … are blobs, the latter in the
* order of the paths; `workflows` and `startWorkflows` are trees.
*/
function currentQuery({ releaseBranch, state, statePath, drafts, start, paths }) {
	const commits = Object.entries({
		state,
		drafts,
		start
	}).filter(([, sha]) => sha !== null);
	const blobs = {
		...state === null ? {} : { stateFile: `${state}:${statePath}` },
		...drafts === null ? {} : expressions(drafts, paths)
	};
	return {
		document: `query Drafts(${[
			`${PARAMETERS}, $releaseRef: String!, $workflows: String!, $startWorkflows: String!`,
			...commits.map(([alias]) => `$${alias}: GitObjectID!`),
			...Object.keys(blobs).map((alias) => `$${alias}: String!`)
		].join(", ")}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    releaseBranch: ref(qualifiedName: $releaseRef) { target { oid } }
    workflows: object(expression: $workflows) { oid }
    startWorkflows: object(expression: $startWorkflows) { oid }
    ${commits.map(([alias]) => `${alias}: object(oid: $${alias}) { oid ... on Commit { committedDate messageHeadline tree { oid } } }`).join("\n    ")}
    ${Object.keys(blobs).map(blobField).join("\n    ")}
  }
}${Object.keys(blobs).length === 0 ? "" : TEXT}`,
		variables: {
			releaseRef: `refs/heads/${releaseBranch}`,
			workflows: `HEAD:${WORKFLOWS}`,
			startWorkflows: `${start}:${WORKFLOWS}`,
			...Object.fromEntries(commits),
			...blobs
		},
		permission: "contents: read"
	};
}
/** Answers under `repository`: blobs `f0`, `f1`, … in the order of the paths, as they are in the commit. */
function filesQuery(commit, paths) {
	const aliases = paths.map((_, index) => `f${index}`);
	return {
		document: `query Files(${[PARAMETERS, ...aliases.map((alias) => `$${alias}: String!`)].join(", ")}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    ${aliases.map(blobField).join("\n    ")}
  }
}${TEXT}`,
		variables: expressions(commit, paths),
		permission: "contents: read"
	};
}
/** Issues, newest first, with what tells ours from a stranger's. */
const ISSUES_QUERY = {
	permission: "issues: read",
	variables: {},
	document: `query Issues(${PARAMETERS}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number state title body viewerDidAuthor } }
  }
}`
};
/** Comments of an issue or pull request. */
function commentsQuery(on, number) {
	return {
		document: `query Comments(${PARAMETERS}, $number: Int!) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
      ... on PullRequest { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
    }
  }
}`,
		variables: { number },
		permission: on === "issue" ? "issues: read" : "pull-requests: read"
	};
}
const TEXT = "\nfragment Text on Blob { oid text isTruncated isBinary }";
function expressions(commit, paths) {
	return Object.fromEntries(paths.map((path, index) => [`f${index}`, `${commit}:${path}`]));
}
function blobField(alias) {
	return `${alias}: object(expression: $${alias}) { ...Text }`;
}

// src/publish/read-files.ts
/** Publish: files as they are in a commit. In: the commit and paths. Out: their texts; GraphQL cuts off long ones, which are asked for again. */
/** Nothing is asked without a commit or paths. */
async function readFiles(github, slug, commit, paths) {
	if (commit === null || paths.length === 0) return /* @__PURE__ */ new Map();
	return filesIn(github, slug, await ask(github, slug, filesQuery(commit, paths)), paths);
}
/** Of an answer that has them as `f0`, `f1`, …. */
async function filesIn(github, slug, found, paths) {
	const texts = await Promise.all(paths.map((_, index) => readText(github, slug, valueAt(found, `f${index}`) ?? null)));
	return new Map(paths.flatMap((path, index) => texts[index] == null ? [] : [[path, texts[index]]]));
}
/**
* Null without a blob. GraphQL gives at most half a megabyte of a text, and none of what it takes for binary.
* @throws `E_GITHUB_PARTIAL` for a blob that is named and cannot be read: nothing may be concluded from that.
*/
async function readText(github, slug, blob) {
	const oid = textAt(blob, "oid");
	if (oid === null) return null;
	const text = textAt(blob, "text");
	if (text !== null && valueAt(blob, "isTruncated") !== true) return text;
	const found = await github.find(repositoryPath(slug) + apiPath`/git/blobs/${oid}`);
	const content = textAt(found?.data, "content");
	if (content === null) throw fail("E_GITHUB_PARTIAL", {
		what: `file ${oid}`,
		expected: "its text",
		got: "nothing"
	});
	return Buffer.from(content, "base64").toString("utf8");
}

// src/publish/read-refs.ts
/** Branch → head, of all whose names begin like ours. */
async function readRefs(github, slug) {
	const path = `${repositoryPath(slug)}/git/matching-refs/heads/drumroll`;
	const { data } = await askList(github, path, {}, "contents: read");
	return new Map(listAt(data).map((ref) => [(textAt(ref, "ref") ?? "").replace(/^refs\/heads\//, ""), textAt(ref, "object", "sha") ?? ""]));
}

// src/publish/read-threads.ts
async function readThreads(request, state, github) {
	const open = request.pullRequests.find((one) => one.state === "open");
	const [issues, onPullRequest] = await Promise.all([request.wantsChecklist ? readIssues(request, state, github) : [], readComment(request, state, github, "pull-request", open?.number ?? null)]);
	const [issue] = issues;
	const onIssue = issue === void 0 ? null : await readComment(request, state, github, "issue", issue.number);
	return {
		issues,
		comments: {
			...onPullRequest === null ? {} : { "pull-request": onPullRequest },
			...onIssue === null ? {} : { issue: onIssue }
		}
	};
}
async function readIssues({ slug, line, release, isUnknown }, { ids, claim }, github) {
	if (ids.issue !== void 0) {
		const found = await github.find(repositoryPath(slug) + apiPath`/issues/${ids.issue}`);
		const issue = issueOf(found?.data);
		if (issue !== null) return [issue];
		return [];
	}
	if (!isUnknown && claim?.creates.includes("issue") !== true) return [];
	const data = await ask(github, slug, ISSUES_QUERY);
	return ownNodes(data, "issues").filter((node) => isMarked(textAt(node, "body") ?? "", issueMark(line, baseOf(release)))).flatMap((node) => issueOf(node) ?? []).toSorted((a, b) => a.number - b.number);
}
async function readComment({ slug, line, isUnknown }, { ids, claim }, github, on, number) {
	const id = ids[`comment.${on}`];
	if (id !== void 0) {
		const found = await github.find(repositoryPath(slug) + apiPath`/issues/comments/${id}`);
		return commentOf(found?.data);
	}
	if (number === null || !isUnknown && claim?.creates.includes(`comment.${on}`) !== true) return null;
	const data = await ask(github, slug, commentsQuery(on, number));
	const [first = null] = ownNodes(data, "issueOrPullRequest", "comments").filter((node) => isMarked(textAt(node, "body") ?? "", line.mark)).flatMap((node) => commentOf(node) ?? []).toSorted((a, b) => a.id - b.id);
	return first;
}

// src/publish/read-current.ts
/** Publish: reading what exists. In: what to look for, GitHub. Out: {@link GitHubCurrent}; refs are exact, lists may be behind. */
/**
* Three rounds: refs and lists; the commits that the refs name; what the state has on record.
* @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names: a write must not follow from that.
*/
async function readCurrent(request, github) {
	const { repository, line, releaseBranch, release, commit, paths, isForbidden } = request;
	const { slug } = repository;
	const [refs, begin, pullRequests, releases] = await Promise.all([
		readRefs(github, slug),
		commit ?? readHead(github, slug, releaseBranch),
		request.wantsPullRequest ? readPullRequests(github, slug, line.branch) : [],
		request.wantsRelease ? readReleases(github, slug, 1) : NO_RELEASES
	]);
	const heads = {
		state: refs.get("drumroll-state") ?? null,
		drafts: refs.get(line.branch) ?? null
	};
	const query = currentQuery({
		releaseBranch,
		...heads,
		statePath: line.statePath,
		start: begin,
		paths
	});
	const found = await ask(github, slug, query);
	const start = commitOf(valueAt(found, "start"));
	if (start === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
		repository: slug,
		commit: begin
	});
	const state = heads.state === null ? null : known(commitOf(valueAt(found, "state")), STATE_BRANCH, slug);
	const drafts = heads.drafts === null ? null : known(commitOf(valueAt(found, "drafts")), line.branch, slug);
	const text = await readText(github, slug, valueAt(found, "stateFile") ?? null);
	const value = text === null ? EMPTY_STATE : parseLineState(text, {
		repository: slug,
		path: line.statePath
	});
	const isUnknown = isForbidden || text === null;
	const leftOver = Object.keys(value.texts).filter((path) => path.startsWith(`${line.folder}/`) && !paths.includes(path));
	const startPaths = [...paths, ...leftOver];
	const shippedPaths = startPaths.flatMap((path) => request.shipped(path) ?? []);
	const isBeginning = drafts === null || value.base !== baseOf(release) || value.moving !== "";
	const isAlone = !pullRequests.some((one) => one.state === "open");
	const [draftsFiles, startFiles, others, allReleases, allPullRequests, threads, isRestricted, isOutdated] = await Promise.all([
		filesIn(github, slug, found, paths),
		readFiles(github, slug, isBeginning || isAlone ? begin : null, [...startPaths, ...shippedPaths]),
		readFiles(github, slug, heads.drafts, leftOver),
		request.wantsRelease ? allOf(github, slug, releases, value, isUnknown) : [],
		request.wantsPullRequest ? withRecorded(github, slug, pullRequests, value) : [],
		readThreads({
			slug,
			line,
			release,
			isUnknown,
			pullRequests,
			wantsChecklist: request.wantsChecklist
		}, value, github),
		state === null && !isForbidden ? readRestriction(github, slug) : false,
		isBehind(request, value, textAt(found, "releaseBranch", "target", "oid"), github)
	]);
	const workflows = textAt(found, "startWorkflows", "oid");
	return {
		repository,
		state: {
			branch: state,
			value: isForbidden ? EMPTY_STATE : value,
			isForbidden,
			isRestricted,
			changedAt: Date.parse(textAt(found, "state", "committedDate") ?? "") || 0
		},
		drafts,
		editedAt: drafts === null ? null : editedAt(valueAt(found, "drafts")),
		files: drafts === null ? startFiles : new Map([...draftsFiles, ...others]),
		start,
		startFiles,
		hasOtherWorkflows: workflows !== null && workflows !== textAt(found, "workflows", "oid"),
		isOutdated,
		pullRequests: allPullRequests,
		releases: allReleases,
		...threads
	};
}
/** Whoever merges, edits in the browser or pushes writes another message than ours. */
function editedAt(commit) {
	if (textAt(commit, "messageHeadline") === "docs: draft release notes") return null;
	return Date.parse(textAt(commit, "committedDate") ?? "") || null;
}
async function readHead(github, slug, branch) {
	const found = await github.find(branchPath(slug, "ref", branch));
	const sha = textAt(found?.data, "object", "sha");
	if (sha === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
		repository: slug,
		commit: branch
	});
	return sha;
}
async function readPullRequests(github, slug, branch) {
	const [owner] = slug.split("/");
	const query = {
		head: `${owner}:${branch}`,
		state: "all",
		per_page: 100
	};
	const { data } = await askList(github, `${repositoryPath(slug)}/pulls`, query, "pull-requests: read");
	return shaped(data, (one) => pullRequestOf(one, slug)).toSorted((a, b) => a.number - b.number);
}
async function withRecorded(github, slug, listed, { ids }) {
	const number = ids["pull-request"];
	if (number === void 0 || listed.some((one) => one.number === number)) return listed;
	const found = await github.find(repositoryPath(slug) + apiPath`/pulls/${number}`);
	const one = pullRequestOf(found?.data, slug);
	return one === null ? listed : [...listed, one].toSorted((a, b) => a.number - b.number);
}
const NO_RELEASES = {
	list: [],
	pages: 1
};
async function readReleases(github, slug, page) {
	const path = `${repositoryPath(slug)}/releases`;
	const { data, pages } = await askList(github, path, {
		per_page: 100,
		page
	}, "contents: read");
	return {
		list: shaped(data, releaseOf),
		pages: pages ?? 1
	};
}
/** Without a record every page is looked through for what an interrupted run may have made; with one, that release is enough. */
async function allOf(github, slug, { list, pages }, { ids, claim }, isUnknown) {
	const id = ids.release;
	if (id === void 0 && (isUnknown || claim?.creates.includes("release") === true)) {
		const rest = Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, index) => index + 2);
		const more = await Promise.all(rest.map((page) => readReleases(github, slug, page)));
		return [...list, ...more.flatMap((page) => page.list)];
	}
	if (id === void 0 || list.some((one) => one.id === id)) return list;
	const found = await github.find(repositoryPath(slug) + apiPath`/releases/${id}`);
	const one = releaseOf(found?.data);
	return one === null ? list : [...list, one];
}
/** GitHub lists 10,000 releases at most. */
const MOST_PAGES = 100;
/** Free plans do not tell of rules in private repositories, and have none. */
async function readRestriction(github, slug) {
	try {
		const found = await github.find(repositoryPath(slug) + apiPath`/rules/branches/${STATE_BRANCH}`);
		return listAt(found?.data).some((rule) => RESTRICTING.includes(textAt(rule, "type") ?? ""));
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_GITHUB_FORBIDDEN") return false;
		throw error;
	}
}
const RESTRICTING = [
	"creation",
	"update",
	"pull_request"
];
/** Whether the drafts tell of a later commit than this run's: an older run must not undo what a newer one wrote. */
async function isBehind({ release, history }, { to }, head, github) {
	if (to === "" || to === release.to || head === release.to) return false;
	const found = await github.find(repositoryPath(history) + apiPath`/compare/${release.to}...${to}`, { per_page: 1 });
	return textAt(found?.data, "status") === "ahead" && (numberAt(found?.data, "ahead_by") ?? 0) > 0;
}
function known(value, branch, slug) {
	if (value === null) throw fail("E_GITHUB_PARTIAL", {
		what: `branch ${branch} of ${slug}`,
		expected: "its commit",
		got: "nothing"
	});
	return value;
}

// src/publish/wait-for-others.ts
/** Publish: another run's claim. In: the state as read. Out: nothing, once that run is done or its claim has run out. */
/** A minute and a half longer than one claim. */
const LONGEST_MS = 27e4;
const SHORTEST_WAIT_MS = 1e3;
const LONGEST_WAIT_MS = 15e3;
/** Whether another run is writing. */
function isClaimed({ state }, claimId, clock) {
	const { claim } = state.value;
	return claim !== null && claim.id !== claimId && claim.until > clock.now();
}
/**
* Asks for the branch's head, one request at a time and ever more seldom, until it moves or the claim has run out.
* @throws `E_PUBLISH_BUSY` for a claim that is good longer than any claim should be: a clock is wrong, or the runs are too many.
*/
async function waitForOthers(current, clock, github) {
	const { state, repository } = current;
	const until = state.value.claim?.until ?? 0;
	if (until - clock.now() > LONGEST_MS) throw fail("E_PUBLISH_BUSY", {
		repository: repository.slug,
		until: new Date(until).toISOString()
	});
	for (let pause = SHORTEST_WAIT_MS; clock.now() < until; pause = Math.min(LONGEST_WAIT_MS, pause * 2)) {
		await clock.wait(Math.min(pause, until - clock.now()));
		if ((await readRefs(github, repository.slug)).get("drumroll-state") !== state.branch?.sha) return;
	}
}

// src/publish/publish-place.ts
/** Publish: one release line in one repository. In: what is wanted, GitHub, time. Out: read → plan → apply, repeated while the world changes. */
/** How often a plan is made anew because something changed under it. */
const MOST_ATTEMPTS = 3;
/** How often a late read is read again, and how long after our last write reads can be late. */
const MOST_LATE = 3;
const LATE_MS = 6e4;
/** Runs that one run lets go first. */
const MOST_WAITS = 10;
/**
* @throws `E_PUBLISH_STALE` when it changed three times while it was written, `E_PUBLISH_BUSY` when other runs do not end, and
*   what reading and writing throw; what was written until then is on record.
*/
async function publishPlace(want, request, { github, clock }, { isDryRun, mayWriteWorkflows }) {
	const claimId = randomUUID();
	const branches = {
		branch: want.line.branch,
		releaseBranch: want.releaseBranch
	};
	const done = [];
	let links = {};
	let isForbidden = false;
	let [attempts, lateReads, waits] = [
		0,
		0,
		0
	];
	for (;;) {
		const current = await readCurrent({
			...request,
			isForbidden
		}, github);
		const mayWrite = current.hasOtherWorkflows && await mayWriteWorkflows();
		const plan = planGitHub({
			...want,
			mayWriteWorkflows: mayWrite,
			now: clock.now()
		}, current);
		if (isDryRun) return {
			operations: plan.operations,
			links,
			refusal: null,
			current,
			...branches
		};
		if (isClaimed(current, claimId, clock)) {
			const until = new Date(current.state.value.claim?.until ?? 0).toISOString();
			if (++waits > MOST_WAITS) throw fail("E_PUBLISH_BUSY", {
				repository: current.repository.slug,
				until
			});
			await waitForOthers(current, clock, github);
			continue;
		}
		const isRecent = Math.abs(clock.now() - current.state.changedAt) < LATE_MS;
		if (plan.isLate && isRecent && ++lateReads <= MOST_LATE) {
			await clock.wait(1e3 * 2 ** lateReads);
			continue;
		}
		const skips = plan.operations.filter(({ kind }) => kind === "skip");
		if (skips.length === plan.operations.length) return {
			operations: [...done, ...skips],
			links,
			refusal: null,
			current,
			...branches
		};
		const applied = await applyGitHub(plan, current, want.line, {
			github,
			clock,
			claimId
		});
		done.push(...applied.done);
		links = {
			...links,
			...applied.links
		};
		if (applied.kind === "done") return {
			operations: [...done, ...skips],
			links,
			refusal: applied.refusal,
			current,
			...branches
		};
		if (applied.kind === "forbidden") isForbidden = true;
		else if (++attempts === MOST_ATTEMPTS) throw fail("E_PUBLISH_STALE", {
			repository: current.repository.slug,
			times: attempts
		});
		else await clock.wait(1e3 * 2 ** (attempts - 1));
	}
}

// src/publish/read-repository.ts
/** Publish: the first thing read, because it decides where internal text may go. In: `owner/name`. Out: {@link RepositoryFacts}. */
/** Null for a repository that is not there, or that the token may not see. */
async function readRepository(github, slug) {
	const found = await github.find(repositoryPath(slug));
	if (found === null) return null;
	const { data } = found;
	return {
		slug: textAt(data, "full_name") ?? slug,
		url: (textAt(data, "html_url") ?? "").replace(/\/+$/, ""),
		visibility: visibilityOf(data),
		hasIssues: valueAt(data, "has_issues") !== false,
		defaultBranch: textAt(data, "default_branch") ?? ""
	};
}
/** `internal` is readable by a company, not by everybody. Older servers say only `private`. */
function visibilityOf(data) {
	const visibility = textAt(data, "visibility");
	if (visibility === "public" || valueAt(data, "private") === false) return "public";
	if (visibility === "private" || visibility === "internal") return "private";
	return visibility === null && valueAt(data, "private") === true ? "private" : "unknown";
}

// src/publish/sentences.ts
const DONE = {
	create: "Created",
	update: "Updated",
	delete: "Deleted",
	skip: "Left alone"
};
const PLANNED = {
	create: "Would create",
	update: "Would update",
	delete: "Would delete",
	skip: "Would leave alone"
};
/** Reasons that need no words, and those for which leaving alone needs none. */
const EXPECTED = ["new", "nobody edited it"];
const SILENT = ["unchanged", PULL_REQUESTS_OFF];
/** One sentence for each thing that was done, or left alone for a reason that a person should know. */
function placeSentences(outcome, { isDryRun, markdown }) {
	const { operations, links, current } = outcome;
	const { slug } = current.repository;
	const isOff = operations.some(({ reason }) => reason === PULL_REQUESTS_OFF);
	const refusal = outcome.refusal ?? (isOff ? "pull-requests-off" : null);
	const verbs = isDryRun ? PLANNED : DONE;
	const lines = operations.filter(({ kind, target, reason }) => kind === "skip" ? !SILENT.includes(reason) && !reason.startsWith("waits until") : target !== "drafts-file" && (target !== "state" || isDryRun)).map((operation) => {
		const link = linkOf(operation, links);
		const safe = markdown(operation.name);
		const name = link === null ? safe : `[${safe}](${link})`;
		const why = EXPECTED.includes(operation.reason) ? "" : ` (${operation.reason})`;
		return `${verbs[operation.kind]}: ${name} in ${slug}${why}.`;
	});
	return [
		...operations.every(({ kind }) => kind === "skip") ? [`Nothing had to be written in ${slug}.`] : [],
		...fileSentences(outcome, verbs, markdown),
		...conflictSentences(outcome, markdown),
		...waitingSentence(outcome, markdown),
		...lines,
		...refusal === null ? [] : [refusalSentence(refusal, outcome)]
	];
}
/** All files of one commit in one sentence for each verb. */
function fileSentences({ operations, branch, current }, verbs, markdown) {
	return [
		"create",
		"update",
		"delete"
	].flatMap((kind) => {
		const paths = operations.flatMap((one) => one.target === "drafts-file" && one.kind === kind ? [one.path] : []);
		const where = `on ${markdown(branch)} in ${current.repository.slug}`;
		return paths.length === 0 ? [] : [`${verbs[kind]} ${where}: ${paths.map(markdown).join(", ")}.`];
	});
}
/** All files that wait in one sentence. */
function waitingSentence({ operations, branch }, markdown) {
	const waiting = operations.filter(({ target, reason }) => target === "drafts-file" && reason.startsWith("waits until"));
	const [first] = waiting;
	if (first === void 0) return [];
	return [`Newer text for ${waiting.length === 1 ? "a file" : `${waiting.length} files`} on ${markdown(branch)} ${first.reason}. A run after that writes it.`];
}
/** Each conflict is said in one run; the comment lists it until it is settled. */
function conflictSentences({ operations }, markdown) {
	return operations.flatMap((operation) => {
		if (operation.target !== "drafts-file" || operation.newConflicts === 0) return [];
		const { newConflicts: count, path } = operation;
		return [`${count === 1 ? "An entry that a person edited has" : `${count} entries that people edited have`} other words in the source now, in ${markdown(path)}: what a person wrote stays, and a comment on the pull request shows the new words.`];
	});
}
function refusalSentence(refusal, { branch, releaseBranch, current }) {
	const { url } = current.repository;
	if (refusal === "no-difference") return `There is no pull request, because ${branch} does not differ from ${releaseBranch}.`;
	return `GitHub Actions may not open pull requests in this repository, so the drafts are on the branch only: [open the pull request yourself](${compareLink(url, releaseBranch, branch)}), or tick “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.`;
}
/** What may not lie in the repository, why, and what to set. */
function withheldSentence(names, home, guestSlug, guest) {
	if (names.length === 0) return [];
	const who = home.visibility === "unknown" ? "may be readable by everybody" : "is readable by everybody";
	const fix = guestSlug === null ? "Set `drafts.repository` to a private repository to have them there" : guest === null ? `\`drafts.repository\` is ${guestSlug}, which this token does not see: give \`token\` one that does` : `\`drafts.repository\` is ${guestSlug}, which is not private itself`;
	return [`Withheld, because ${home.slug} ${who}: ${names.join(", ")}. ${fix}, or \`internal.allow_public: true\` to have them here.`];
}
function linkOf(operation, links) {
	return links[operation.target === "comment" ? `comment.${operation.on}` : operation.target] ?? null;
}

// src/publish/publish-github.ts
/** Publish: a release's drafts on GitHub. In: the release, its documents, settings. Out: what was written where, in words. */
/**
* Who can read which repository is read before anything else; what may not lie in the released one goes to the drafts
* repository, which has a branch, pull request, issue and state of its own, or is withheld.
* @throws What {@link publishPlace} throws, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
*/
async function publishGitHub(request, tools) {
	const named = request.drafts.repository ?? null;
	const guestSlug = named?.toLowerCase() === request.repository.toLowerCase() ? null : named;
	const [home, guest] = await Promise.all([readRepository(tools.github, request.repository), guestSlug === null ? null : readRepository(tools.github, guestSlug)]);
	if (home === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${request.repository}`,
		permission: "contents: read"
	});
	const grounds = {
		home: home.visibility,
		sources: sourcesOf(request, home),
		draftsRepository: guestSlug === null ? null : guest?.visibility ?? "unknown",
		allowPublic: request.allowPublic
	};
	const places = request.documents.map((document) => ({
		document,
		place: placeOf(document, grounds)
	}));
	const at = (place) => places.filter((one) => one.place === place).map(({ document }) => document);
	const releaseBranch = request.releaseBranch ?? home.defaultBranch;
	const facts = {
		releaseBranch,
		isDefaultBranch: releaseBranch === home.defaultBranch,
		package: request.release.package
	};
	const inHome = await publishPlace({
		...wantIn(request, releaseLine({
			...facts,
			guest: null
		}), at("home"), grounds),
		elsewhere: [...at("drafts-repository").map(({ name }) => ({
			name,
			reason: `in ${guest?.slug}`
		})), ...at("withheld").map(({ name }) => ({
			name,
			reason: "withheld, because it is internal"
		}))],
		visibility: home.visibility,
		releaseBranch,
		commit: request.release.to,
		wantsRelease: request.drafts.release
	}, readIn(request, home, releaseLine({
		...facts,
		guest: null
	}), {
		releaseBranch,
		commit: request.release.to,
		documents: at("home")
	}, home), tools, request);
	const sentences = [...placeSentences(inHome, request), ...withheldSentence(at("withheld").map(({ name }) => name), home, guestSlug, guest)];
	const elsewhere = at("drafts-repository");
	if (guest === null || elsewhere.length === 0 || inHome.current.isOutdated) return outcomeOf(inHome, inHome.operations, sentences);
	const line = releaseLine({
		...facts,
		guest: guestName(home.slug, guest.slug)
	});
	const inGuest = await publishPlace({
		...wantIn(request, line, elsewhere, grounds),
		elsewhere: [],
		visibility: guest.visibility,
		mayNameChanges: true,
		releaseBranch: guest.defaultBranch,
		commit: null,
		wantsRelease: false
	}, readIn(request, guest, line, {
		releaseBranch: guest.defaultBranch,
		commit: null,
		documents: elsewhere
	}, home), tools, request);
	return outcomeOf(inHome, [...inHome.operations, ...inGuest.operations], [...sentences, ...placeSentences(inGuest, request)]);
}
/** Repositories other than the released one that changes come from. */
function sourcesOf({ release, sources }, home) {
	const own = /* @__PURE__ */ new Set([home.slug.toLowerCase(), release.repository.slug?.toLowerCase()]);
	return [.../* @__PURE__ */ new Set([...Object.keys(sources), ...release.changes.flatMap((change) => change.pullRequests.flatMap(({ repository }) => repository ?? []))])].filter((slug) => !own.has(slug.toLowerCase())).map((slug) => sources[slug] ?? "unknown");
}
function wantIn(request, line, documents, grounds) {
	const { release, previousVersion, drafts, owners, reconciler, markdown } = request;
	return {
		line,
		release,
		previousVersion,
		documents: documents.map((document) => ({
			...document,
			path: pathInLine(document.path, line),
			text: withoutClosingWords(document.text)
		})),
		mayNameChanges: mayNameChanges(grounds),
		wantsPullRequest: drafts.pull_request,
		wantsChecklist: drafts.checklist,
		mayWriteWorkflows: false,
		now: 0,
		owners,
		reconciler,
		markdown
	};
}
function readIn({ release, documents, previousVersion, drafts }, repository, line, { documents: here, ...begin }, home) {
	const paths = documents.filter(({ channel }) => channel !== "checklist").map(({ path }) => pathInLine(path, line));
	return {
		repository,
		line,
		release,
		...begin,
		history: home.slug,
		paths,
		shipped: (path) => previousVersion === null ? null : shippedPath(path, {
			line,
			release
		}, previousVersion),
		wantsPullRequest: drafts.pull_request,
		wantsRelease: drafts.release && begin.commit !== null,
		wantsChecklist: drafts.checklist && here.some(({ channel }) => channel === "checklist")
	};
}
function outcomeOf({ current, operations: own, links }, operations, sentences) {
	const { url } = current.repository;
	const numbered = (target, page) => {
		const operation = own.find((one) => one.target === target);
		const number = (operation?.target === "pull-request" || operation?.target === "issue" ? operation.number : null) ?? Number(links[target]?.split("/").at(-1) ?? NaN);
		return Number.isInteger(number) ? {
			number,
			url: `${url}/${page}/${number}`
		} : null;
	};
	return {
		operations,
		sentences,
		pullRequest: numbered("pull-request", "pull"),
		issue: numbered("issue", "issues")
	};
}

export { publishGitHub };