import { Bn as fail, Cn as HOLDS, K as entryIdsIn, Q as entryIdOf, Rn as DrumrollError, Z as missingPages, q as isEntryId, r as visibilityOf, z as releaseBody } from "./shared.js";
import { t as canonicalHash } from "./canonical.js";
import { A as DRAFTS_MESSAGE, C as publishedKey, E as approversOf, I as shippedPath, M as issueMark, N as notesPath, _ as cycleOf, a as planApprovalComment, b as STATE_BRANCH, c as isMarked$1, g as baseOf, i as planDueComment, k as unseenIn, l as markedWithin, o as blockIn, p as readRefs, s as blockWithin, u as withBlock, v as isMergedWhole, w as sectionKey, x as formatLineState } from "./read-current.js";
import { _ as boxKey, a as followersOf, b as keptWords, c as sourceFirst, d as approvalLines, f as dayOf, g as box, h as alsoKey, i as withProgress, m as TAKE_IN, n as openTasks, o as isSource, p as unseenWords, r as withApproval, s as settleSource, t as inFolder, u as NOT_APPROVED, v as ticksIn, y as withoutTicks } from "./checklist-progress.js";
import { t as withoutClosingWords } from "./closing-words.js";
import { a as rangeLink, c as launchLine, r as fileLink, t as writeCommit } from "./write-commit.js";
import { a as waitingTexts, i as openText, n as withUnseen, r as isShownIn, t as settle } from "./settle.js";
import { t as codeSpan } from "./code-span.js";
import { t as fenced } from "./fenced.js";
import { t as publishedText } from "./published-text.js";
import { r as nestedText, t as readChangelog } from "./changelog-sections.js";
import { n as sectionFor, t as relatives } from "./find-section.js";
import { t as compareVersions } from "./version-order.js";
import { a as issueOf, c as releaseOf, f as apiPath, m as repositoryPath, r as commentOf, s as pullRequestOf } from "./read-releases.js";
import { a as refusalOf, o as textAt, r as numberAt } from "./answer.js";
import { randomUUID } from "node:crypto";

// src/publish/plan/entries.ts
/** Publish: the entries of a Markdown text of ours. In: the text. Out: its parts in order; joined, they are the text again. */
const ITEM = /^[-*+] \S/;
const HEADING = /^(#{1,6}) /;
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
			if (current === void 0 || current.kind === "open" || current.kind === "close") parts.push(draft("other", line));
			else current.lines.push(line);
			continue;
		}
		const level = HEADING.exec(line)?.[1]?.length ?? 0;
		if (level > 0) parts.push(draft(isMarked(line) ? "entry" : "heading", line, level));
		else if (/^<details>/i.test(line)) parts.push(draft("open", line));
		else if (/^<\/details>/i.test(line)) parts.push(draft("close", line));
		else if (ITEM.test(line) && !isInSection(current)) parts.push(draft("entry", line));
		else if (current === void 0 || !continues(current, line)) parts.push(draft("other", line));
		else current.lines.push(line);
	}
	return parts.map(({ kind, level, lines }) => ({
		kind,
		level,
		text: lines.join("")
	}));
}
function draft(kind, line, level = 0) {
	return {
		kind,
		level,
		lines: [line]
	};
}
function isMarked(line) {
	return entryIdsIn(line, () => false).length > 0;
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

// src/publish/plan/fit.ts
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

// src/publish/plan/judge.ts
/** How long after our last write reads can be late, in milliseconds. */
const LATE_MS = 6e4;
/** Whether what shows our text before the last may be an old read; later it is a person who went back. */
function mayBeLate({ state }, now) {
	return Math.abs(now - state.changedAt) < LATE_MS;
}
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

// src/publish/plan/plan-fields.ts
/** The plan for several texts of one thing. */
function joinFieldPlans(one, other) {
	return {
		fields: {
			...one.fields,
			...other.fields
		},
		edited: [...one.edited, ...other.edited],
		late: [...one.late, ...other.late],
		standing: {
			...one.standing,
			...other.standing
		}
	};
}
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
/** Of what stands there, the fields that are to be written: what {@link Operation} calls `against`. */
function standingIn(current, fields) {
	return Object.fromEntries(Object.keys(fields).map((name) => [name, current[name] ?? ""]));
}
/**
* The reason of the operation that follows from it.
* @param kept What a person did to a text that is written around it, in words; empty where nobody touched it.
*/
function reasonOf({ fields, edited, late }, isForbidden, kept = "") {
	const why = isForbidden ? "without the state branch nothing that exists is rewritten" : "edited by a person, so it is kept";
	const reasons = [
		...Object.keys(fields).length > 0 ? [kept || "nobody edited it"] : [],
		...edited.length > 0 ? [`${edited.join(", ")}: ${why}`] : [],
		...late.length > 0 ? [`${late.join(", ")}: shows an earlier text of ours, so it is left alone`] : []
	];
	return reasons.length === 0 ? "unchanged" : reasons.join("; ");
}

// src/publish/plan/plan-body.ts
/** A body that is not there yet. */
function newBody({ limit, write, hidesMarkers }, reconciler) {
	const next = write(limit);
	const { text, memory } = reconciler.reconcile({
		base: null,
		current: null,
		next,
		hidesMarkers
	});
	return {
		text: text ?? next,
		memory
	};
}
/**
* A body that stands there. Where nothing is remembered of it, it is ours as a whole or a person's as a whole.
* @param isRecent Whether our last write is so new that what stood there before may be an old read.
*/
function planBody(body, now, state, { reconciler, isRecent }) {
	const key = `${body.of}.body`;
	const fresh = newBody(body, reconciler);
	const whole = (known) => {
		const fields = planFields(`${body.of}.`, { body: fresh.text }, { body: now }, known);
		return {
			fields,
			memory: fields.edited.length > 0 || fields.late.length > 0 ? null : fresh.memory,
			entries: [],
			conflicts: []
		};
	};
	const remembered = state.memories[key];
	const isLate = isRecent && judge(now, fresh.text, key, state) === "late";
	if (remembered === void 0 || isLate) return whole(state);
	const base = reconciler.read(remembered);
	const theirs = {
		...state,
		texts: {},
		claim: null
	};
	const merged = base === null ? null : mergedWithin(body, base, now, reconciler);
	if (merged === null) return whole(theirs);
	const { memory, entries, conflicts } = merged;
	const text = merged.text ?? now;
	const isWritten = text !== now;
	const standing = isWritten || isOurs(now, key, state) ? { [key]: canonicalHash(now) } : {};
	return {
		fields: {
			fields: isWritten ? { body: text } : {},
			edited: [],
			late: [],
			standing
		},
		memory,
		entries,
		conflicts
	};
}
/** As many of our entries as there is room for beside what people wrote; null where there is no room for any. */
function mergedWithin({ limit, write, hidesMarkers }, base, now, reconciler) {
	let [room, step] = [limit, 0];
	for (;;) {
		const merged = reconciler.reconcile({
			base,
			current: now,
			next: write(room),
			hidesMarkers
		});
		const excess = (merged.text ?? now).length - limit;
		if (excess <= 0) return merged;
		if (room === 0) return null;
		step = Math.max(excess, 2 * step);
		room = Math.max(0, room - step);
	}
}

// src/publish/plan/plan-release.ts
/**
* One draft, told apart by its marker. Of several the lowest id wins, and a later one goes only if all of it is what we wrote.
*/
function planRelease(want, current, state, pullRequest, notes, resting = null) {
	const { release, commit } = want;
	if (!want.wantsRelease || commit === null) return {
		operations: [],
		fields: null,
		id: null
	};
	const drafts = current.releases.filter(({ isDraft, body }) => isDraft && isMarked$1(body, want.line.mark));
	const recorded = current.releases.find(({ id }) => id === state.ids.release) ?? null;
	const draft = drafts.reduce((lowest, one) => lowest === null || one.id < lowest.id ? one : lowest, recorded?.isDraft === true ? recorded : null);
	const tag = tagOf(want);
	const skip = (reason) => {
		const id = draft?.id ?? null;
		return {
			operations: [releaseOperation("skip", id, reason, {
				want,
				current,
				tag
			})],
			fields: null,
			id
		};
	};
	if (resting !== null) return skip(resting);
	if (tag === null || release.version === null) return skip("there is no version yet; `--release` gives one");
	if (pullRequest?.state === "merged") return skip("the text was approved by merging it");
	if (notes === null) return skip(whyNoNotes(want));
	const scene = {
		want,
		current,
		state,
		tag,
		body: {
			of: "release",
			limit: RELEASE_LIMIT,
			write: (limit) => bodyOf$3(want, current, notes, limit),
			hidesMarkers: false
		},
		isShared: !want.wantsPullRequest || state.memories["release.body"] !== void 0,
		wanted: {
			tag,
			commit,
			title: [release.product, release.version].filter(Boolean).join(" "),
			prerelease: String(isPrerelease(release.version))
		}
	};
	if (draft === null) {
		const why = whyNotMade(recorded, scene);
		return why === null ? planNew(scene) : skip(why);
	}
	const { operations, fields, id } = planStanding(draft, scene);
	return {
		operations: [...operations, ...planDoubles(drafts, draft, scene)],
		fields,
		id
	};
}
function whyNoNotes({ documents }) {
	return documents.some(({ name }) => name === "notes") ? "there are no notes on the drafts branch" : "the notes may not lie in this repository";
}
/** Null where a draft may be made. */
function whyNotMade(recorded, { want, current, state, tag }) {
	if (state.ids.release !== void 0) return recorded === null ? "the one on record is gone, so a person deleted it" : "a person published it; it is not touched";
	const other = current.releases.find((one) => one.tag === tag);
	if (other !== void 0) return other.isDraft ? "somebody else has a draft for this tag" : "this tag is published; it is not touched";
	return isBlocked(want, current) ? WORKFLOWS : null;
}
function planNew(scene) {
	const { text, memory } = freshBody(scene);
	return {
		operations: [releaseOperation("create", null, "new", scene, {
			fields: {
				...scene.wanted,
				body: text
			},
			memory
		})],
		fields: null,
		id: null
	};
}
/** Field by field, and the body entry by entry where people write in it with us. */
function planStanding(draft, scene) {
	const { want, current, state, body: shared, wanted } = scene;
	const { id, tag, commit, title, body, isPrerelease: isEarly } = draft;
	const now = {
		tag,
		commit,
		title,
		body,
		prerelease: String(isEarly)
	};
	const together = scene.isShared ? planBody(shared, body, state, {
		reconciler: want.reconciler,
		isRecent: mayBeLate(current, want.now)
	}) : null;
	const fields = joinFieldPlans(planFields("release.", wanted, now, state), together?.fields ?? planFields("release.", { body: freshBody(scene).text }, now, state));
	const isUpdate = Object.keys(fields.fields).length > 0;
	if (isUpdate && isBlocked(want, current)) return {
		operations: [releaseOperation("skip", id, WORKFLOWS, scene)],
		fields,
		id
	};
	const reason = reasonOf(fields, current.state.isForbidden, keptWords(together?.entries ?? []));
	return {
		operations: [releaseOperation(isUpdate ? "update" : "skip", id, reason, scene, {
			fields: fields.fields,
			against: standingIn(now, fields.fields),
			memory: together?.memory ?? null,
			newConflicts: together?.conflicts.filter(({ isNew }) => isNew).length ?? 0
		})],
		fields,
		id
	};
}
/** Two runs at the same time can make two. */
function planDoubles(drafts, draft, scene) {
	return drafts.filter(({ id }) => id !== draft.id).map(({ id, body }) => isOurs(body, "release.body", scene.state) ? releaseOperation("delete", id, `a second draft, made at the same time as ${draft.id}; nobody edited it`, scene, { against: { body } }) : releaseOperation("skip", id, "a second draft that somebody edited; delete it by hand", scene));
}
function freshBody({ want, body, isShared }) {
	return isShared ? newBody(body, want.reconciler) : {
		text: body.write(body.limit),
		memory: null
	};
}
function releaseOperation(kind, id, reason, { want, current, tag }, facts = {}) {
	return {
		target: "release",
		kind,
		name: `draft release${tag === null ? "" : ` ${tag}`}`,
		reason,
		visibility: visibilityOf(want),
		repository: current.repository.slug,
		fields: {},
		against: {},
		id,
		memory: null,
		newConflicts: 0,
		...facts
	};
}
/** `GITHUB_TOKEN` gets a 403 for it; known before anything is written. */
function isBlocked({ mayWriteWorkflows }, { hasOtherWorkflows }) {
	return hasOtherWorkflows && !mayWriteWorkflows;
}
/** The reason where `GITHUB_TOKEN` gets a 403. */
const WORKFLOWS = "this commit has other files in .github/workflows than the default branch, and GITHUB_TOKEN may not make a release there; give `token` a GitHub App’s token with `workflows: write`";
/** `2.0.0-rc.1`. */
function isPrerelease(version) {
	return /^\d[\d.]*-/.test(version);
}
/** As the last release was tagged, and `v1.2.3` before the first. */
function tagOf({ release, previousVersion }) {
	const { tag, version, previousTag, package: packageName } = release;
	if (tag !== null || version === null) return tag;
	if (previousTag !== null && previousVersion !== null && previousTag.endsWith(previousVersion)) return previousTag.slice(0, previousTag.length - previousVersion.length) + version;
	return packageName === null ? `v${version}` : `${packageName}@${version}`;
}
function bodyOf$3({ line, wantsPullRequest }, current, { text, document }, limit) {
	const link = fileLink(current.repository.url, "blob", line.branch, document.path);
	const where = wantsPullRequest ? `in [the full notes](${link})` : "too many for this page";
	const left = (count) => `${count === 1 ? "One more change is" : `${count} more changes are`} ${where}.`;
	return markedWithin(limit, line.mark, (room) => fitted(withoutClosingWords(releaseBody(text)), room, left));
}

// src/publish/shipping/shipping.ts
/** Publish, shipping: which texts may go out. In: what is remembered, what stands there, who approved. Out: each text with what keeps it back. */
/** The text that is being written, those that wait although they are tagged, and corrections of those that are out; newest last. */
function shippings(grounds) {
	const { line, state, settled } = grounds;
	const { next } = state;
	const path = notesPath(line);
	const isFinished = state.finished.some((one) => one.path === path);
	const upcoming = next === null || isFinished ? [] : [{
		...next,
		draftedAs: next.version,
		to: settled.approval?.to ?? state.to,
		path,
		isOut: false
	}];
	return [...state.finished, ...upcoming].flatMap((release) => shippingOf(release, grounds) ?? []);
}
/** Null for a text that is gone, or that is out as it stands. */
function shippingOf(release, grounds) {
	const { state, settled, reconciler } = grounds;
	const open = openText(release, grounds);
	if (open === null) return null;
	const { path, text, needsApproval } = open;
	const seen = approversOf(settled).filter(({ parts }) => path in parts);
	const isNew = seen.length === 0;
	const unseen = !needsApproval || isNew ? [] : unseenIn(path, reconciler.parts(open.drafted), seen);
	const blockedBy = needsApproval ? settled.blockedBy : [];
	const isApproved = !needsApproval || !isNew && unseen.length === 0 && blockedBy.length === 0;
	if (!isApproved && release.isOut && state.texts[publishedKey(release.tag)] === void 0) return null;
	return {
		release,
		text,
		verdict: !isShipped(release, grounds) ? "untagged" : !isApproved ? "unapproved" : saysOtherVersion(release, text) ? "other-version" : "ready",
		isApproved,
		unseen,
		blockedBy
	};
}
function isShipped({ tag, isOut }, { isTagged, isAsked, publishOn, pullRequest }) {
	return isOut || isAsked || isTagged(tag) || publishOn === "merge" && pullRequest?.state === "merged";
}
function saysOtherVersion({ version, draftedAs }, text) {
	if (version === draftedAs) return false;
	const at = text.indexOf(draftedAs);
	return at >= 0 && !/[\d.]/.test(text[at - 1] ?? "") && !/\d/.test(text[at + draftedAs.length] ?? "");
}

// src/publish/approval/plan-approval.ts
/** Publish, approval in a plan: what is approved, what is frozen by it, what waits. In: what is wanted, read and remembered. Out: facts for planning and for the cover letter. */
/** What is approved, and why nothing is written therefore; null where it may be, because nobody approves yet or a person takes later changes in. */
function approvalOf(want, current, state, pullRequest) {
	const grounds = {
		...want,
		state,
		pullRequest,
		files: current.files,
		startFiles: current.startFiles
	};
	const waiting = waitingTexts(grounds);
	const standing = withUnseen(settle(want, current, state, waiting), current.files, want);
	const out = state.finished.find(({ path, isOut }) => isOut && path === notesPath(want.line));
	const isTaking = standing.approval !== null && ticksIn(pullRequest?.body ?? "").has("take-in");
	const by = (standing.approval?.by ?? []).map(({ login }) => login).join(" and ");
	const frozen = out !== void 0 ? `${out.version} is published; the next release starts anew` : standing.approval === null || isTaking ? null : `approved by ${by}; what is merged since waits for the next notes`;
	const later = frozen === null ? [] : laterEntries(want, state);
	const shipped = shippedWaiting({
		...grounds,
		settled: standing
	}, waiting);
	return {
		...standing,
		next: state.next,
		isOut: out !== void 0,
		later,
		shipped,
		frozen,
		isTaking
	};
}
/** Texts of tagged releases that nobody who may has approved as they stand, as `publish` would find them. */
function shippedWaiting(grounds, waiting) {
	return shippings({
		...grounds,
		isAsked: false,
		isTagged: () => true
	}).flatMap(({ release, verdict, unseen }) => {
		const open = verdict === "unapproved" ? waiting.find((one) => one.release === release) : void 0;
		return open === void 0 ? [] : [{
			...open,
			unseen,
			isShown: isShownIn(grounds.files, open)
		}];
	});
}
/** What is new in the files is for somebody to approve. */
function withTaken(facts, want, { files }) {
	if (facts.approval === null) return facts;
	const approval = {
		...facts.approval,
		to: want.release.to
	};
	const texts = new Map(files.map(({ document, text }) => [document.path, text]));
	return {
		...facts,
		...withUnseen({
			...facts,
			approval
		}, texts, want)
	};
}
/** Entries that the files have no memory of, in the order of the documents. */
function laterEntries({ documents, reconciler }, { memories }) {
	const names = documents.flatMap(({ path, text }) => {
		const known = reconciler.read(memories[path] ?? null);
		if (known === null) return [];
		return reconciler.parts(text).flatMap(({ name }) => isEntryId(name) && !(name in known.parts) ? [name] : []);
	});
	return [...new Set(names)];
}
/** The release as it was when its text was approved. */
function frozenWant(want, { next, approval, to }) {
	if (next === null) return want;
	const { version, tag } = next;
	return {
		...want,
		commit: approval?.to ?? to,
		release: {
			...want.release,
			version,
			tag
		}
	};
}
/** What the drafts are for; null without a version. */
function nextRelease(want) {
	const { release, releaseBranch } = want;
	const { product, version, package: packageName, date } = release;
	const tag = tagOf(want);
	if (version === null || tag === null) return null;
	return {
		branch: releaseBranch,
		package: packageName,
		version,
		tag,
		title: [product, version].filter(Boolean).join(" "),
		isPrerelease: isPrerelease(version),
		date
	};
}

// src/publish/state/state-steps.ts
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
		if (operation.target === "publication") {
			const finished = state.finished.map((one) => one.tag === operation.tag ? {
				...one,
				isOut: true
			} : one);
			state = {
				...state,
				finished
			};
		}
		if (operation.kind === "delete") state = withoutTarget(state, operation);
		else state = {
			...state,
			texts: withTexts(state.texts, hashesOf(operation, line))
		};
		state = {
			...state,
			memories: {
				...state.memories,
				...memoryOf(operation)
			}
		};
	}
	return state;
}
/** Key → what to remember of the text that an operation writes entry by entry; nothing for others. */
function memoryOf(operation) {
	if (operation.kind === "delete") return {};
	const { target } = operation;
	if (target !== "drafts-file" && target !== "issue" && target !== "release") return {};
	const key = target === "drafts-file" ? operation.path : `${target}.body`;
	return operation.memory === null ? {} : { [key]: operation.memory };
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
	if (operation.target === "publication") return { [publishedKey(operation.tag)]: canonicalHash(operation.fields.body ?? "") };
	if (operation.target === "drafts-file") {
		const { path, section } = operation;
		if (section !== void 0) return {
			[path]: canonicalHash(operation.fields.text ?? ""),
			[sectionKey(path)]: section
		};
		return operation.path.startsWith(`${folder}/`) ? { [operation.path]: canonicalHash(operation.fields.text ?? "") } : {};
	}
	if (operation.target === "comment" && (operation.on === "approval" || operation.on === "due")) return {};
	const prefix = madeBy(operation) ?? "";
	return Object.fromEntries(Object.entries(operation.fields).filter(([name]) => name !== "head" && name !== "base").map(([name, text]) => {
		const isBlock = operation.target === "pull-request" && name === "body";
		const ours = operation.target === "comment" ? withoutTicks(text) : text;
		return [`${prefix}.${name}`, canonicalHash(isBlock ? blockIn(text, mark) ?? "" : ours)];
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

// src/publish/plan/choose-documents.ts
/** Once asked for, a document is one like the others; who wants it no more deletes the file. */
function withChosen(want, { chosen }, ticks) {
	const isChosen = ({ name }) => chosen.includes(name) || ticks.has(alsoKey({ name }));
	return {
		...want,
		documents: [...want.documents, ...want.offered.filter(isChosen)],
		offered: want.offered.filter((document) => !isChosen(document))
	};
}
/** What to remember: also what this release has no use for just now, as a migration guide once nothing breaks any more. */
function chosenNames(before, after, { chosen }) {
	const fresh = before.offered.filter((document) => after.documents.includes(document)).map(({ name }) => name);
	return [.../* @__PURE__ */ new Set([...chosen, ...fresh])].sort();
}

// src/publish/letters/question.ts
/** Publish: an entry that a person edited while its source went on. In: the conflict, where it is, which boxes are ticked. Out: the question to people, in Markdown. */
const BOXES = {
	changed: {
		keep: "Keep what stands there",
		take: "Take the new words"
	},
	gone: {
		keep: "Keep what stands there",
		take: "Take it out"
	},
	missing: {
		keep: "Leave it out",
		take: "Put it in"
	}
};
function question(conflict, { path, told, ticks, isWaiting }, want) {
	const { id, kind, yours, generated } = conflict;
	const keys = {
		keep: boxKey("keep", path, conflict),
		take: boxKey("take", path, conflict)
	};
	const isTicked = (key) => ticks.has(key);
	const remark = isWaiting ? "" : remarkOn(isTicked(keys.keep), isTicked(keys.take));
	const words = BOXES[kind];
	return {
		head: `**${nameOf$1(id)}** in ${codeSpan(path)}: ${happened(kind, told?.words.has(entryOf(id)) ? told.source.path : null)}${sourceOf(conflict, want)}.`,
		texts: [...yours.trim() === "" ? [] : [`What stands there:\n\n${fenced(yours)}`], ...generated === null ? [] : [`${kind === "missing" ? "It would be" : "The new words"}:\n\n${fenced(generated)}`]].join("\n\n"),
		boxes: [
			...remark === "" ? [] : [`${remark}\n`],
			box(words.keep, keys.keep, isTicked(keys.keep)),
			box(words.take, keys.take, isTicked(keys.take))
		].join("\n")
	};
}
function happened(kind, follows) {
	if (kind === "missing") return "it is not there, so somebody deleted it, or it is new";
	if (kind === "gone") return "somebody edited it, and this release has nothing any more that it is made from";
	if (follows !== null) return `somebody edited it, and ${codeSpan(follows)} has other words for the same by now`;
	return "somebody edited it, and what it is made from changed since";
}
function remarkOn(isKept, isTaken) {
	if (isKept && isTaken) return "Both boxes are ticked, so nothing was done. Untick one.";
	if (isTaken) return "The new words cannot be put there, because other entries stand in the same place. Change the words by hand, or keep them.";
	return "";
}
const MOST_NAMED = 3;
/** Numbers as code and names without a sign before them: nobody is called, and no pull request hears of it. */
function sourceOf({ id, kind }, { release, mayNameChanges, markdown }) {
	const change = mayNameChanges && kind !== "gone" ? changeOf(id, release.changes) : void 0;
	if (change === void 0) return "";
	const numbers = change.pullRequests.map(({ number, repository }) => repository === null || repository === release.repository.slug ? `#${number}` : `${repository}#${number}`);
	const places = numbers.length > 0 ? numbers : change.commits.map((sha) => sha.slice(0, 12));
	const names = change.authors.map(({ login, name }) => markdown(login ?? name));
	const parts = [...places.length === 0 ? [] : [`from ${listed(places.map(codeSpan))}`], ...names.length === 0 ? [] : [`by ${listed(names)}`]];
	return parts.length === 0 ? "" : `. It is ${parts.join(", ")}`;
}
/** Entries are named by their marker, lines without one by the pull request or commit that they link. */
function changeOf(id, changes) {
	const entry = entryOf(id);
	return changes.find((change) => entryIdOf(change.id) === entry);
}
/** `~#412/2` is the second line about `#412`. */
function entryOf(id) {
	return id.startsWith("~") ? id.slice(1).replace(/\/\d+$/, "") : id;
}
/** Of lines without a marker, and of what stands around the entries, there are no names that people know. */
function nameOf$1(id) {
	if (id.startsWith("~")) return `The line about ${codeSpan(entryOf(id))}`;
	if (id.startsWith("=")) return "A line";
	if (!id.startsWith("§")) return codeSpan(id);
	const part = /¶(\w+)/.exec(id)?.[1] ?? id.slice(1);
	return PARTS.get(part) ?? "A part";
}
const PARTS = /* @__PURE__ */ new Map([
	["title", "The title"],
	["front", "The first lines between `---`"],
	["footer", "The last words"],
	["paragraph", "A paragraph"],
	["table", "A table"],
	["quote", "A quotation"]
]);
function listed(names) {
	const more = names.length - MOST_NAMED;
	return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// src/publish/plan/settle-file.ts
/** Reconciles once more only where somebody answered. */
function settleFile(request, ticks, reconciler) {
	const { path, ...texts } = request;
	const first = reconciler.reconcile(texts);
	const asked = first.conflicts;
	const answers = answersTo(path, asked, ticks);
	return {
		...Object.keys(answers).length === 0 ? first : reconciler.reconcile({
			...texts,
			answers
		}),
		asked
	};
}
/** By id; two boxes of one question that are both ticked are no answer. */
function answersTo(path, conflicts, ticks) {
	if (ticks.size === 0) return {};
	return Object.fromEntries(conflicts.flatMap((conflict) => {
		const [keep, take] = ["keep", "take"].map((answer) => ticks.has(boxKey(answer, path, conflict)));
		return keep === take ? [] : [[conflict.id, keep ? "keep" : "take"]];
	}));
}

// src/publish/plan/plan-file.ts
const NOTHING$1 = {
	file: null,
	questions: [],
	offer: null,
	standing: {},
	isLate: false,
	isWaiting: false,
	told: null
};
/**
* @param text What the document says in the words that people gave its source.
* @param told Those words; null where there are none.
*/
function planFile(document, text, told, scene) {
	const { want, current, state, frozen, isMoving } = scene;
	const { path } = document;
	const now = current.files.get(path);
	if (frozen !== null) {
		const file = now === void 0 ? null : {
			document,
			text: now,
			isEdited: !isOurs(now, path, state),
			kept: ""
		};
		return {
			...NOTHING$1,
			operations: [fileOperation("skip", path, frozen, scene)],
			file
		};
	}
	if (now === void 0) return planMissing(document, text, scene);
	const base = current.state.isForbidden || isMoving ? null : want.reconciler.read(state.memories[path] ?? null);
	return base === null ? planWhole(document, text, now, scene) : planByEntry(document, text, {
		now,
		base,
		told
	}, scene);
}
function planMissing(document, text, scene) {
	const { state, current } = scene;
	const { path } = document;
	if (state.texts[path] !== void 0 && current.drafts !== null) return {
		...NOTHING$1,
		operations: [fileOperation("skip", path, "deleted by a person, so it stays deleted", scene)]
	};
	return write({
		document,
		text,
		reason: "new",
		memory: freshMemory(document, text, scene)
	}, void 0, scene);
}
/** What is remembered of its entries tells a person's words from ours, one by one. */
function planByEntry(document, text, { now, base, told }, scene) {
	const { want, state, ticks, quiet } = scene;
	const { reconciler } = want;
	const { path, text: pristine } = document;
	const settle = (next) => settleFile({
		path,
		base,
		current: now,
		next,
		pristine
	}, ticks, reconciler);
	const { settled, told: own } = isSource(document) ? settleSource(document, settle, want.retell, reconciler) : {
		settled: settle(text),
		told: null
	};
	const { memory, conflicts, asked, entries, text: whole } = settled;
	const kept = keptWords(entries);
	const newConflicts = conflicts.filter(({ isNew }) => isNew).length;
	const isSame = whole === null || whole === now;
	const isWaiting = !isSame && quiet !== null;
	const questions = (isWaiting ? asked : conflicts).map((one) => question(one, {
		path,
		told,
		ticks,
		isWaiting
	}, want));
	if (!isSame) return {
		...write({
			document,
			text: whole,
			reason: kept || "nobody edited it",
			memory,
			kept,
			newConflicts
		}, now, scene),
		questions,
		told: own
	};
	const reason = kept === "" ? "unchanged" : `unchanged; ${kept}`;
	return {
		...NOTHING$1,
		operations: [fileOperation("skip", path, reason, scene, {
			memory,
			newConflicts
		})],
		file: {
			document,
			text: now,
			isEdited: kept !== "",
			kept
		},
		questions,
		standing: isOurs(now, path, state) ? { [path]: canonicalHash(now) } : {},
		told: own
	};
}
/** Of a file of whose entries nothing is remembered, all is ours or all is a person's. */
function planWhole(document, text, now, scene) {
	const { state, current, isMoving, quiet } = scene;
	const { path } = document;
	const verdict = judge(now, text, path, state);
	const memory = freshMemory(document, text, scene);
	const standing = verdict === "same" || verdict === "ours" ? { [path]: canonicalHash(now) } : {};
	if (verdict === "same") {
		const operations = [fileOperation("skip", path, "unchanged", scene, { memory })];
		return {
			...NOTHING$1,
			operations,
			file: {
				document,
				text: now,
				isEdited: false,
				kept: ""
			},
			standing
		};
	}
	if (verdict !== "late" && isMoving) {
		const plan = write({
			document,
			text,
			reason: `${state.moving} is out`,
			memory
		}, now, scene);
		const moved = quiet === null ? keepShipped(path, now, scene) : [];
		return {
			...plan,
			operations: [...moved, ...plan.operations],
			standing
		};
	}
	if (verdict === "ours") return {
		...write({
			document,
			text,
			reason: "nobody edited it",
			memory
		}, now, scene),
		standing
	};
	const isLate = verdict === "late";
	const isNew = !isLate && canonicalHash(text) !== state.texts[path]?.last;
	return {
		...NOTHING$1,
		operations: [fileOperation("skip", path, keptReason(isLate, current.state.isForbidden), scene)],
		file: {
			document,
			text: now,
			isEdited: !isLate,
			kept: ""
		},
		offer: isNew ? {
			name: path,
			text,
			remark: ""
		} : null,
		isLate
	};
}
/** Who has the file open in an editor should be able to save it, so until then it stays as it is. */
function write({ document, text, reason, memory, kept = "", newConflicts = 0 }, now, scene) {
	const { path } = document;
	if (scene.quiet !== null) {
		const operations = [fileOperation("skip", path, `waits until ${scene.quiet}, since a person edits here`, scene)];
		const isEdited = now !== void 0 && (kept !== "" || !isOurs(now, path, scene.state));
		return {
			...NOTHING$1,
			operations,
			file: now === void 0 ? null : {
				document,
				text: now,
				isEdited,
				kept
			},
			isWaiting: true
		};
	}
	const operations = [fileOperation(now === void 0 ? "create" : "update", path, reason, scene, {
		fields: { text },
		memory,
		newConflicts
	})];
	return {
		...NOTHING$1,
		operations,
		file: {
			document,
			text,
			isEdited: kept !== "",
			kept
		}
	};
}
/** The text of a release that is out, where nobody has put it into its folder yet. */
function keepShipped(path, text, scene) {
	const { want, state, current } = scene;
	const shipped = shippedPath(path, want.line, want.release.package, state.moving);
	if (current.startFiles.has(shipped)) return [];
	return [fileOperation("create", shipped, `the text of ${state.moving}`, scene, { fields: { text } })];
}
function fileOperation(kind, path, reason, { want, current }, facts = {}) {
	const { branch } = want.line;
	return {
		target: "drafts-file",
		kind,
		name: `${branch}: ${path}`,
		reason,
		visibility: visibilityOf(want),
		repository: current.repository.slug,
		fields: {},
		branch,
		path,
		memory: null,
		newConflicts: 0,
		...facts
	};
}
function freshMemory({ text: pristine }, next, { want }) {
	return want.reconciler.reconcile({
		base: null,
		current: null,
		next,
		pristine
	}).memory;
}
function keptReason(isLate, isForbidden) {
	if (isForbidden) return "without the state branch nothing that exists is rewritten";
	return isLate ? "shows an earlier text of ours, so it is left alone" : "edited by a person, so it is kept";
}

// src/publish/plan/plan-files.ts
const NO_FILES = {
	operations: [],
	files: [],
	questions: [],
	offers: [],
	standing: {},
	isLate: false,
	waiting: null
};
/**
* @param approved Why nothing here is written, where the text is approved.
* @param isAsked A person asked for this very write, so that it waits for nobody.
*/
function planFiles(want, current, state, pullRequest, { approved, isAsked } = {
	approved: null,
	isAsked: false
}) {
	if (!want.wantsPullRequest) return NO_FILES;
	const quiet = isAsked ? null : quietUntil(current.editedAt, want.now);
	const scene = {
		want,
		current,
		state,
		ticks: ticksIn(current.comments["pull-request"]?.body ?? ""),
		frozen: frozenReason(pullRequest) ?? approved,
		quiet,
		isMoving: isMoving(want, current, state)
	};
	const plans = planEach(scene);
	const waiting = plans.filter(({ isWaiting }) => isWaiting).length;
	return {
		operations: [...plans.flatMap(({ operations }) => operations), ...planUnwanted(scene)],
		files: plans.flatMap(({ file }) => file ?? []),
		questions: plans.flatMap(({ questions }) => questions),
		offers: plans.flatMap(({ offer }) => offer ?? []),
		standing: Object.assign({}, ...plans.map(({ standing }) => standing)),
		isLate: plans.some(({ isLate }) => isLate),
		waiting: quiet === null || waiting === 0 ? null : {
			files: waiting,
			until: quiet
		}
	};
}
/** The source first, since the others follow the words that people gave it. */
function planEach(scene) {
	const { documents, retell, told: elsewhere } = scene.want;
	let told = elsewhere;
	let followers = followersOf(documents, told, retell);
	return sourceFirst(documents.filter(({ channel }) => channel !== "checklist")).map((document) => {
		const plan = planFile(document, followers.get(document.path) ?? document.text, told, scene);
		if (plan.told !== null) {
			told = plan.told;
			followers = followersOf(documents, told, retell);
		}
		return plan;
	});
}
/** Files of this line that were written for this release and are not wanted now. */
function planUnwanted(scene) {
	const { want, current, state, frozen, quiet, isMoving: isOut } = scene;
	if (frozen !== null || quiet !== null) return [];
	const isWanted = new Set(want.documents.map(({ path }) => path));
	return Object.keys(state.texts).flatMap((path) => {
		const now = current.files.get(path);
		if (now === void 0 || isWanted.has(path) || !path.startsWith(`${want.line.folder}/`)) return [];
		const why = "this release has no such text any more";
		if (isOut) return [...keepShipped(path, now, scene), fileOperation("delete", path, why, scene)];
		return isOurs(now, path, state) ? [fileOperation("delete", path, why, scene)] : [fileOperation("skip", path, `edited by a person, so it is kept, although ${why}`, scene)];
	});
}
/** A run that was cut short may have moved them, in the same commit that wrote the new texts. */
function isMoving({ line, release }, { files, startFiles, drafts }, { moving, texts }) {
	const isMoved = (path) => files.has(path) && files.get(path) !== startFiles.get(path);
	return moving !== "" && (drafts === null || !Object.keys(texts).some((path) => isMoved(shippedPath(path, line, release.package, moving))));
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

// src/publish/changelog/dates-in-headings.ts
const MONTHS = [...[
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July"
], ...[
	"August",
	"September",
	"October",
	"November",
	"December"
]];
const MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)";
const YEAR_FIRST = /\b\d{4}([-/. ])\d\d\1\d\d\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(st|nd|rd|th)?( |-)${MONTH}(,? |-)\\d{4}\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${MONTH}(\\.?) (\\d{1,2})(st|nd|rd|th)?(,? )\\d{4}\\b`, "i");
const WITH_DOTS = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/;
const WITH_SLASHES = /\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/;
/** @param others What stands behind the other versions: they tell days from months in `06/07/2026`. */
function dateForm(rest, others) {
	const yearFirst = YEAR_FIRST.exec(rest);
	if (yearFirst !== null) return form(yearFirst, (date) => date.replaceAll("-", yearFirst[1] ?? "-"));
	const dayFirst = DAY_FIRST.exec(rest);
	if (dayFirst !== null) {
		const [, day = "", ordinal, space = " ", month = "", comma = " "] = dayFirst;
		return form(dayFirst, (date) => `${dayLike(day, ordinal, date)}${space}${monthLike(month, date)}${comma}${yearOf(date)}`);
	}
	const monthFirst = MONTH_FIRST.exec(rest);
	if (monthFirst !== null) {
		const [, month = "", dot = "", day = "", ordinal, comma = " "] = monthFirst;
		return form(monthFirst, (date) => `${monthLike(month, date)}${dot} ${dayLike(day, ordinal, date)}${comma}${yearOf(date)}`);
	}
	const dots = WITH_DOTS.exec(rest);
	if (dots !== null) return form(dots, (date) => date.split("-").toReversed().join("."));
	const slashes = WITH_SLASHES.exec(rest);
	if (slashes === null) return null;
	const isDayFirst = [rest, ...others].some((other) => Number(WITH_SLASHES.exec(other)?.[1] ?? 0) > 12);
	return form(slashes, (date) => {
		const [year, month, day] = date.split("-");
		return isDayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
	});
}
function form(found, write) {
	return {
		start: found.index,
		end: found.index + found[0].length,
		write
	};
}
function yearOf(date) {
	return date.slice(0, 4);
}
/** `June` like `October`, `Jun` like `Oct`. */
function monthLike(like, date) {
	const name = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
	return like.length === 3 && like.toLowerCase() !== "may" ? name.slice(0, 3) : name;
}
function dayLike(like, ordinal, date) {
	const day = Number(date.slice(8, 10));
	if (ordinal === void 0) return like.startsWith("0") ? String(day).padStart(2, "0") : String(day);
	const ending = [
		"th",
		"st",
		"nd",
		"rd"
	][day % 10] ?? "th";
	return `${day}${day > 10 && day < 14 ? "th" : ending}`;
}

// src/publish/changelog/changelog-dress.ts
/** As many of the newest as say what a file does now. */
const NEWEST = 10;
/** The section to dress ours like: one of the same kind (a patch …) where kinds differ, with a date where most have one. */
function modelFor(version, newestFirst) {
	const newest = newestFirst.slice(0, NEWEST);
	const hasDate = ({ rest }) => dateForm(rest, []) !== null;
	const wantsDate = newest.filter(hasDate).length * 2 > newest.length;
	const alike = newest.filter((section) => hasDate(section) === wantsDate);
	return (new Set(alike.map(({ depth }) => depth)).size > 1 ? alike.find((section) => kindOf(section.version) === kindOf(version)) : void 0) ?? alike[0] ?? newest[0] ?? null;
}
function kindOf(version) {
	if (/^\d[\d.]*-/.test(version)) return "prerelease";
	return /^\d+\.\d+\.(?!0$)\d+$/.test(version) ? "patch" : "other";
}
/** The heading without its line ending. @param others Headings of the same file. */
function dressed(release, model, others, lineEnding) {
	const name = `${model.sign}${release.version}`;
	const url = model.url === null ? null : urlLike(model.url, model.version, release);
	const linked = url !== null ? `[${name}](${url})` : model.isBracketed && model.url === null ? `[${name}]` : name;
	const words = `${leadLike(model.lead, release)}${linked}${restLike(model.rest, others.map(({ rest }) => rest), release.date)}`;
	const underlined = /^([^\r\n]*)(?:\r\n|\n|\r)([ \t]*)([=-]+)[ \t]*$/.exec(model.heading);
	if (underlined !== null) {
		const [, text = "", indent = "", line = ""] = underlined;
		const length = line.length === text.trim().length ? words.length : line.length;
		return `${words}${lineEnding}${indent}${(line[0] ?? "=").repeat(length)}`;
	}
	const [opening = ""] = /^ {0,3}#{1,6}[ \t]*/.exec(model.heading) ?? [];
	const [closing = ""] = opening === "" ? [] : /[ \t]+#+[ \t]*$/.exec(model.heading) ?? [];
	return opening + words + closing;
}
/** The place to link to above the heading, in the form of the model's; empty where it has none. */
function anchorLike(anchor, { sign, version }, release) {
	return anchor.includes(version) ? anchor.replace(`${sign}${version}`, () => `${sign}${release.version}`) : "";
}
/** A package goes by its own name, and the whole product by none. */
function leadLike(lead, { tag }) {
	return lead.endsWith("@") ? tag.slice(0, tag.lastIndexOf("@") + 1) : lead;
}
/** The same signs around the date; a name or what became of that version is not ours. */
function restLike(rest, others, date) {
	const found = dateForm(rest, others);
	if (found === null) return /^[:*_`]*(?=\s|$)/.exec(rest)?.[0] ?? "";
	const [before = ""] = /[^\p{L}\p{N}"'“”‘’]*$/u.exec(rest.slice(0, found.start)) ?? [];
	const [after = ""] = /^[)\]*_`]*/.exec(rest.slice(found.end)) ?? [];
	return before + found.write(date) + after;
}
/** A comparison where the file has them, else the file's own address with the version in it. Null where neither can be made. */
function urlLike(like, version, { version: own, compareUrl }) {
	if (!like.includes("/compare/") && like.includes(version)) return safe(like.replaceAll(version, () => own));
	if (compareUrl === null) return null;
	return safe(/\/compare\/[^.]*(?:\.[^.]+)*\.\.(?!\.)/.test(like) && !like.includes("...") ? compareUrl.replace("...", "..") : compareUrl);
}
function safe(url) {
	return url.replace(/[\s()<>[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}
/** Newest first, however the file has them; `isByVersion` where all of them are in that order. */
function orderOf(sections) {
	const [first, last] = [sections[0], sections.at(-1)];
	const isOldestFirst = first !== void 0 && last !== void 0 && compareVersions(first.version, last.version) < 0;
	const newestFirst = isOldestFirst ? sections.toReversed() : sections;
	return {
		newestFirst,
		isOldestFirst,
		isByVersion: newestFirst.every((section, index) => {
			const next = newestFirst[index + 1];
			return next === void 0 || compareVersions(section.version, next.version) >= 0;
		})
	};
}

// src/publish/changelog/link-references.ts
/** Publish: definitions of links at the end of a changelog (`[1.2.3]: https://…`). In: a changelog and a release. Out: what to write there. */
const DEFINITION = /^( {0,3}\[([^\]\r\n]+)\](:[ \t]*)(\S+)[^\r\n]*)(?:\r\n|\n|\r|$)/gm;
/**
* A definition for the release, beside those of other versions and in their form; and where the one of what is not released
* compares with the release before, with this one. Nothing where the file has no such definitions.
*/
function referenceEdits(text, { sections, tail, lineEnding }, release) {
	const versions = new Set(sections.map(({ version }) => version));
	const all = definitionsFrom(text, tail);
	const known = all.filter(({ label }) => versions.has(versionIn(label)) && versionIn(label) !== release.version);
	const edits = unreleasedEdit(all, release);
	if (all.some(({ label }) => versionIn(label) === release.version)) return edits;
	const [first, last] = [known[0], known.at(-1)];
	if (first === void 0 || last === void 0) return [...edits, ...firstReference(all, release, lineEnding)];
	const places = sections.map(({ version }) => version);
	const isNewestFirst = places.indexOf(versionIn(first.label)) <= places.indexOf(versionIn(last.label));
	const model = isNewestFirst ? first : last;
	const url = urlLike(model.url, versionIn(model.label), release);
	if (url === null) return edits;
	const line = `[${/^v?/i.exec(model.label)?.[0]}${release.version}]${model.gap}${url}`;
	if (isNewestFirst) return [...edits, {
		start: first.start,
		end: first.start,
		text: line + lineEnding
	}];
	return [...edits, {
		start: last.end,
		end: last.end,
		text: lineEnding + line
	}];
}
/** Below the definition of what is not released, where no version has one yet. */
function firstReference(all, release, lineEnding) {
	const above = all.find(isOfUnreleased);
	if (above === void 0 || release.compareUrl === null) return [];
	const line = `[${release.version}]${above.gap}${urlLike("/compare/", "", release)}`;
	return [{
		start: above.end,
		end: above.end,
		text: lineEnding + line
	}];
}
function isOfUnreleased({ label }) {
	return /^unreleased$/i.test(label);
}
/** `[Unreleased]: …/compare/v1.2.2...HEAD`, where `v1.2.2` is what this release is compared with. */
function unreleasedEdit(all, { compareUrl, tag }) {
	const previous = /\/compare\/(.+?)\.\.\.?[^.].*$/.exec(compareUrl ?? "")?.[1];
	const found = all.find(isOfUnreleased);
	const [, base, from, to] = /^(.*\/compare\/)(.+?)(\.\.\.?[^.].*)$/.exec(found?.url ?? "") ?? [];
	if (found === void 0 || previous === void 0 || from !== previous) return [];
	const { urlStart, url } = found;
	return [{
		start: urlStart,
		end: urlStart + url.length,
		text: `${base}${encodeURI(tag)}${to}`
	}];
}
function definitionsFrom(text, tail) {
	return [...text.slice(tail).matchAll(DEFINITION)].map(({ 1: line = "", 2: label = "", 3: gap = "", 4: url = "", index }) => {
		const start = tail + index;
		const urlStart = start + line.indexOf(url, line.indexOf("]") + 1 + gap.length);
		return {
			start,
			end: start + line.length,
			label,
			gap,
			url,
			urlStart
		};
	});
}
function versionIn(label) {
	return label.replace(/^[vV](?=\d)/, "");
}

// src/publish/changelog/line-breaks.ts
/** Publish: white space between blocks. In: some of it. Out: as many line breaks, and no other signs. */
const MOST_BREAKS = 5;
/** @param least How many there are at least. */
function breaks(space, lineEnding, least = 1) {
	const count = space.match(/\r\n|\n|\r/g)?.length ?? 0;
	return lineEnding.repeat(Math.min(MOST_BREAKS, Math.max(least, count)));
}

// src/publish/changelog/place-section.ts
/** Publish: where a release's section goes. In: a changelog without it, and its text. Out: an edit with the blank lines around it. */
/** Where the order says, below what is not released; a text without versions goes on at its end. */
function placeSection(text, file, release, section) {
	const { unreleasedEnd, tail, lineEnding, closing } = file;
	const sections = relatives(file, release);
	const { newestFirst, isOldestFirst, isByVersion } = orderOf(sections);
	const older = isByVersion ? newestFirst.findIndex((one) => compareVersions(one.version, release.version) < 0) : 0;
	const next = isOldestFirst ? newestFirst[(older < 0 ? newestFirst.length : older) - 1] : newestFirst[older];
	const gap = gapOf(text, file);
	if (next !== void 0) {
		const before = text.slice(0, next.start);
		return {
			start: next.start,
			end: next.start,
			text: blankLine(before, lineEnding) + section + gap
		};
	}
	const end = (sections.length > 0 ? sections.at(-1)?.end : unreleasedEnd) ?? endOfText(text.slice(0, tail));
	const rest = text.slice(end);
	return {
		start: end,
		end,
		text: (text.slice(0, end).replace("﻿", "").trim() === "" ? "" : (rest.trim() === "" ? closing.replace("\n", lineEnding) : "") + gap) + section + below(rest, lineEnding)
	};
}
/** What a last section needs behind it: the end of its line, and a blank line before whatever follows. */
function below(rest, lineEnding) {
	if (rest.trim() === "") return rest === "" ? lineEnding : "";
	const count = /^\s*/.exec(rest)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
	return lineEnding.repeat(Math.max(0, 2 - count));
}
/** Behind the last sign; a byte order mark, which JavaScript takes for white space, stays before everything. */
function endOfText(text) {
	return Math.max(text.trimEnd().length, text.startsWith("﻿") ? 1 : 0);
}
/** What sets two sections apart in this file; at least a blank line, without which HTML goes on. */
function gapOf(text, { sections, lineEnding }) {
	const [one, next] = sections;
	return one === void 0 || next === void 0 ? lineEnding.repeat(2) : breaks(text.slice(one.end, next.start), lineEnding, 2);
}
function blankLine(before, lineEnding) {
	const end = before.slice(-20).replace(/\r\n?/g, "\n");
	return /^\ufeff?$|\n[ \t]*\n$/.test(end) ? "" : lineEnding;
}

// src/publish/changelog/section-text.ts
/** Publish: a release's section. In: the release and a changelog. Out: its heading like those of its neighbours, with the notes below. */
/** @param text Of the file. @param standing The release's own section, which is no model but where there is no other. */
function sectionText(release, file, standing, text) {
	const { newestFirst } = orderOf(relatives(file, release).filter((section) => section !== standing));
	const model = modelFor(release.version, newestFirst) ?? standing;
	const { lineEnding } = file;
	if (model === null) {
		const first = firstDress(release);
		return firstSection(release, keepsAChangelog(text, file) ? {
			...first,
			isBracketed: true,
			url: null
		} : first, lineEnding);
	}
	return anchorLike(text.slice(model.start, model.headingStart), model, release) + withBody(dressed(release, model, file.sections, lineEnding), model.bodyStart >= model.end ? lineEnding.repeat(2) : breaks(text.slice(model.headingStart + model.heading.length, model.bodyStart), lineEnding), nestedText(release.notes, model.depth, lineEnding));
}
function withBody(heading, gap, body) {
	return body === "" ? heading : heading + gap + body;
}
/** Of a file without any other. */
function firstSection(release, dress = firstDress(release), lineEnding = "\n") {
	return withBody(dressed(release, dress, [], lineEnding), lineEnding.repeat(2), nestedText(release.notes, 2, lineEnding));
}
/** Of a file that has no version yet: `## [1.2.3](address) - 2026-06-16`. */
function firstDress({ compareUrl }) {
	return {
		lead: "",
		isBracketed: compareUrl !== null,
		sign: "",
		version: "0.0.0",
		url: compareUrl === null ? null : "/compare/",
		rest: " - 2000-01-01",
		heading: "## "
	};
}
/** https://keepachangelog.com/en/1.1.0/: `## [Unreleased]`, `## [1.2.3] - 2026-06-16`. */
function keepsAChangelog(text, { sections, unreleasedEnd, tail }) {
	const [first] = sections;
	if (first !== void 0) return first.isBracketed && first.url === null;
	return /keepachangelog\.com/i.test(text.slice(0, LONGEST_PREAMBLE)) || unreleasedEnd !== null && /^## \[unreleased\]/im.test(text.slice(0, tail));
}
const LONGEST_PREAMBLE = 5e3;

// src/publish/changelog/changelog-file.ts
/** Publish: CHANGELOG.md. In: its text and a release. Out: the text with the release's section, in the dress of its neighbours. */
/**
* Adds the section of a release, or brings it up to date where nobody touched what we wrote. Every other byte stays, but for
* definitions of links: the release's own joins them, and the one of what is not released follows. Linear.
* @param ours The hash of the section as we wrote it last; null where we did not.
*/
function withRelease(changelog, release, ours) {
	const text = changelog ?? "";
	const mark = text.startsWith("﻿") ? "﻿" : "";
	if (text.slice(mark.length).trim() === "") return newChangelog(mark, release);
	const file = readChangelog(text);
	const style = keepsAChangelog(text, file) ? "keep-a-changelog" : "plain";
	const standing = sectionFor(file, release);
	const written = sectionText(release, file, standing, text);
	const hash = canonicalHash(written);
	if (standing === null) {
		const result = edited(text, [placeSection(text, file, release, written), ...referenceEdits(text, file, release)]);
		return sectionFor(readChangelog(result), release) !== null ? {
			text: result,
			style,
			section: "added",
			hash
		} : {
			text,
			style,
			section: "kept",
			hash
		};
	}
	const { start, end } = standing;
	const current = canonicalHash(text.slice(start, end));
	if (current === hash) return {
		text,
		style,
		section: "same",
		hash
	};
	if (current !== ours) return {
		text,
		style,
		section: "kept",
		hash
	};
	return {
		text: edited(text, [{
			start,
			end,
			text: written
		}]),
		style,
		section: "replaced",
		hash
	};
}
function newChangelog(mark, release) {
	const section = firstSection(release);
	return {
		text: `${mark}# Changelog\n\n${section}\n`,
		style: "new",
		section: "added",
		hash: canonicalHash(section)
	};
}
function edited(text, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text: own } of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, start) + own;
		at = end;
	}
	return result + text.slice(at);
}

// src/publish/changelog/section-of.ts
/** Publish: one version in a changelog. In: its text and a version. Out: what stands below the version's heading. */
/**
* Byte for byte, without the blank lines around it; headings as deep as they stand there. Null where the version has no section.
* @param tag Tells packages of one file apart (`## api@1.2.3`).
*/
function sectionOf(changelog, version, tag = version) {
	const section = sectionFor(readChangelog(changelog), {
		version,
		tag
	});
	return section === null ? null : changelog.slice(section.bodyStart, section.end);
}

// src/publish/changelog/plan-changelog.ts
/**
* The section of the coming release, as the notes say it now. Where nobody touched the file on the drafts branch, it is made anew from
* the release branch's, so that what others write there is in it; else the section alone is brought up to date.
* @param isWaiting Nothing on the branch is written in this run.
*/
function planChangelog(want, current, state, notes, isWaiting) {
	const { changelog: path, release, line, wantsPullRequest } = want;
	const tag = tagOf(want);
	if (path === null || notes === null || !wantsPullRequest || isWaiting) return null;
	if (tag === null || release.version === null || current.state.isForbidden) return null;
	const { startFiles, repository } = current;
	const now = current.files.get(path) ?? null;
	const start = startFiles.get(path) ?? null;
	const isUntouched = now === null || now === start || isOurs(now, path, state);
	const from = isUntouched && !hasUnmerged(now, start, state) ? start : now;
	const { previousTag } = release;
	const update = withRelease(from, {
		version: release.version,
		tag,
		date: release.date.slice(0, 10),
		compareUrl: previousTag === null ? null : `${repository.url}/compare/${encodeURIComponent(previousTag)}...${encodeURIComponent(tag)}`,
		notes: publishedText(notes.text)
	}, state.claim?.texts[sectionKey(path)] ?? state.texts[sectionKey(path)]?.last ?? null);
	const isSame = update.text === now;
	const isKept = update.section === "kept" || isOtherVersion(update, state, release.version);
	const base = {
		target: "drafts-file",
		name: `${line.branch}: ${path}`,
		visibility: visibilityOf(want),
		repository: repository.slug,
		branch: line.branch,
		path,
		memory: null,
		newConflicts: 0
	};
	if (isSame || isKept && !isUntouched) return {
		...base,
		kind: "skip",
		fields: {},
		reason: isKept ? "somebody edited its section, so it is kept" : "unchanged"
	};
	return {
		...base,
		kind: now === null ? "create" : "update",
		fields: { text: update.text },
		section: update.hash,
		reason: "nobody edited it"
	};
}
/** A section that the release branch has not is a release whose drafts were never merged: it must not be lost. */
function hasUnmerged(now, start, { finished }) {
	return now !== null && finished.some(({ version }) => sectionOf(now, version) !== null && sectionOf(start ?? "", version) === null);
}
/** In a file that somebody edited, a second section of ours would stand beside the one for the version that was planned before. */
function isOtherVersion({ section }, { next }, version) {
	return section === "added" && next !== null && next.version !== version;
}

// src/publish/letters/fate-sums.ts
/** Publish: what became of what was merged. In: a release. Out: sums in words for the cover letter. */
/** The fates that readers ask about; a pull request that brought several changes has the first that any of them has. */
const FATES = [
	"shown",
	"held",
	"unsure",
	"internal"
];
function fateSums({ changes, ledger }) {
	const isMergedAll = changes.length > 0 && changes.every(({ pullRequests }) => pullRequests.length > 0);
	const fates = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const keys = isMergedAll ? change.pullRequests.map(({ number, repository }) => `${repository}#${number}`) : [change.id];
		for (const key of keys) fates.set(key, firstOf(fates.get(key), fateOf(change)));
	}
	const count = (fate) => [...fates.values()].filter((one) => one === fate).length;
	const gone = ledger.filter(({ kind, fate }) => kind === "pull-request" && fate === "excluded").length;
	return {
		noun: isMergedAll ? "pull request" : "change",
		total: fates.size + (isMergedAll ? gone : 0),
		counts: {
			shown: count("shown"),
			held: count("held"),
			unsure: count("unsure"),
			internal: count("internal")
		},
		gone: isMergedAll ? gone : 0
	};
}
function fateOf({ visibility, unsure, rule }) {
	if (visibility === "public") return "shown";
	if (HOLDS.has(rule)) return "held";
	return unsure ? "unsure" : "internal";
}
function firstOf(one, other) {
	return one === void 0 || FATES.indexOf(other) < FATES.indexOf(one) ? other : one;
}

// src/publish/letters/shipped-words.ts
/**
* Nothing where none waits. Whoever approves should know beforehand what that counts for.
* @param url Web address of the repository that holds the files.
*/
function shippedLine({ shipped, approval, unseen }, place, url) {
	if (shipped.length === 0) return [];
	const shown = shipped.filter(({ isShown }) => isShown).map(({ release }) => place.markdown(release.version));
	const next = approval === null || unseen.length > 0 ? "; what is drafted here needs one more" : "";
	const alone = shown.length === 0 ? "" : ` An approval of this pull request counts for ${shown.join(" and ")} alone${next}.`;
	return [`**Waits for an approval:** ${shipped.map((one) => waiting(one, place, url)).join("; ")}.${alone}`];
}
function waiting({ release, path, unseen, isReleased }, { line, releaseBranch, markdown }, url) {
	const what = `the correction of ${`[${markdown(release.version)}](${fileLink(url, "blob", isReleased ? releaseBranch : line.branch, path)})`}`;
	return unseen.length === 0 ? what : `${what} (${unseenWords(unseen)})`;
}

// src/publish/letters/cover-letter.ts
/** Publish: the description of the drafts pull request. In: the release and its files as they will stand. Out: Markdown for somebody who opens it now. */
const FIRST_LINE$1 = "_Rewritten from the files whenever something is merged; edit those. Approving freezes the text, and nothing is public until it is published. What you write outside these lines stays as it is._";
const MOST_TITLES = 10;
/**
* What needs whom, the files with links to edit and read them, and how many changes were left out and why. Only what is
* known; nobody is mentioned, and numbers are code, so that no other pull request hears of it.
* @param url Web address of the repository that holds the files.
*/
function coverLetter(want, files, url, { waiting, approval } = NOTHING_YET) {
	const said = [...approvalLines(approval, want), ...shippedLine(approval, want, url)];
	if (approval.approval !== null || approval.isOut) {
		const name = approval.next === null ? [] : [`**${want.markdown(approval.next.title)}**`];
		const rows = fileTable(want, files, url, (file) => approvedState(file, approval));
		return [
			FIRST_LINE$1,
			...name,
			...said,
			...rows,
			...elsewhereLine(want)
		].join("\n\n");
	}
	return [
		FIRST_LINE$1,
		...said,
		...waitingLine(waiting),
		...needs$1(want, files),
		...found(want),
		...facts(want, url),
		...fileTable(want, files, url),
		...counts(want, files, url),
		...elsewhereLine(want),
		...boxes(want)
	].join("\n\n");
}
const NOTHING_YET = {
	waiting: null,
	approval: NOT_APPROVED
};
/** What ships, and since when; only what is known. */
function facts(want, url) {
	const { release, markdown, commit, releaseBranch } = want;
	const { product, version, isSuggested, versionReason, due, previousTag } = release;
	const name = [product, version].filter(Boolean).join(" ");
	const why = versionReason.replace(/\.$/, "");
	const reason = isSuggested ? `, ${markdown(why.startsWith(`${version} `) ? why.slice(`${version} `.length) : why)}` : "";
	const day = due === void 0 ? "" : `, due ${dayOf(due)}`;
	const since = previousTag === null ? "" : codeSpan(previousTag);
	const link = commit === null || since === "" ? since : `[${since}](${rangeLink(url, previousTag ?? "", releaseBranch)})`;
	const [head, ...others] = [
		...name === "" ? [] : [["Ships", `**${markdown(name)}**${reason}${day}`]],
		["Since", link],
		["Launches", launchesRow(want, url)]
	].filter(([, cell]) => cell !== "").map((cells) => `| ${cells.join(" | ")} |`);
	return head === void 0 ? [] : [[
		head,
		"|---|---|",
		...others
	].join("\n")];
}
/** Where each launch stands, with a link to its texts; what is not for everyone yet is not in the notes. */
function launchesRow({ launches, markdown }, url) {
	const one = ({ slug, name, stages, reached, hold }) => {
		const { branch, folder } = launchLine(slug, null);
		const now = stages[reached]?.name.replaceAll("-", " ") ?? "not begun";
		const next = stages[reached + 1];
		const held = hold === null ? "" : ", on hold";
		const then = next === void 0 ? "" : `, then ${next.name.replaceAll("-", " ")} ${next.day === null ? "without a day" : dayOf(next.day)}`;
		return `[${markdown(name)}](${fileLink(url, "tree", branch, folder)}): ${markdown(now + held + then)}`;
	};
	return launches.map(one).join("<br>");
}
/** A patch needs none of them, so they are folded away. */
function boxes({ offered }) {
	const lines = offered.flatMap((document) => document.offer === void 0 ? [] : [box(`Also draft ${document.offer}`, alsoKey(document), false)]);
	if (lines.length === 0) return [];
	return [
		"<details>\n<summary>More drafts: tick a box, and the next run writes it</summary>",
		lines.join("\n"),
		"</details>"
	];
}
/** Nothing moves under somebody's hands. */
function waitingLine(waiting) {
	if (waiting === null) return [];
	const { files, until } = waiting;
	return [`**Waits until ${until}:** newer text for ${files === 1 ? "one file" : `${files} files`}, since somebody edits here. A run after that writes it.`];
}
function needs$1({ release, owners, mayNameChanges, markdown }, files) {
	const notes = files.find(({ document }) => document.name === "notes");
	const text = notes?.text ?? "";
	const asks = [...text.matchAll(/^> ✍️/gmu)].length;
	const hints = [...text.matchAll(/^ *> 💡/gmu)].length;
	const lines = [
		...notes === void 0 ? [] : [`${who(owners.notes, markdown)}reads and corrects the notes`],
		...mayNameChanges ? missing(release, markdown) : [],
		...some(asks, "one question stands", "questions stand").map((words) => `${words} in the notes (✍️)${mayNameChanges ? forWhom(text) : ""}`),
		...some(hints, "one sentence of an author", "sentences of authors").map((words) => `${words} may say more (💡), below the entries`)
	];
	return lines.length === 0 ? [] : [`**Needs you:** ${lines.join("; ")}.`];
}
function some(count, one, several) {
	return count === 0 ? [] : [count === 1 ? one : `${count} ${several}`];
}
/** Whoever follows such a link has to do something, and would find nothing. */
function missing({ changes, pages }, markdown) {
	return changes.filter(({ visibility }) => visibility === "public").flatMap(({ id, migration, authors: [author] }) => missingPages(migration, pages).map(({ url, status }) => {
		return `${author === void 0 ? "" : `${markdown(author.login ?? author.name)}: `}the page that ${codeSpan(entryIdOf(id))} links is not there (${codeSpan(url)} answers ${status})`;
	}));
}
/** Those whom our questions name; a person may have edited them, so only plain names are taken. */
function forWhom(notes) {
	const names = [...notes.matchAll(/ Asked: ([\p{L}\p{N}][\p{L}\p{N} .,_-]{0,80}), who wrote /gu)].map(([, name]) => name);
	return names.length === 0 ? ", each with the name of who can answer" : `, for ${[...new Set(names)].join("; ")}`;
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
function approvedState({ document: { path, name } }, { unseen, isOut }) {
	if (isOut) return name === "notes" ? "published" : "";
	return unseen.some((part) => part.path === path) ? "edited since the approval" : "approved";
}
/** The texts with links to edit and to read them. */
function fileTable({ line }, files, url, stateOf = draftedState) {
	if (files.length === 0) return [];
	return [[
		"| Text | Read by | | State |",
		"|---|---|---|---|",
		...files.map((file) => {
			const { name, path, audience } = file.document;
			const links = `[edit](${fileLink(url, "edit", line.branch, path)}) · [preview](${fileLink(url, "blob", line.branch, path)})`;
			return `| ${labelOf(name)} | ${audience} | ${links} | ${stateOf(file)} |`;
		})
	].join("\n")];
}
function draftedState({ kept, isEdited }) {
	return kept || (isEdited ? "edited by a person, kept" : "as generated");
}
function counts({ release, mayNameChanges, markdown, line }, files, url) {
	const { noun, total, counts: sums, gone } = fateSums(release);
	const unsure = release.changes.filter((change) => change.unsure);
	const excluded = release.ledger.filter(({ kind, fate }) => kind === "commit" && fate === "excluded").length;
	const nameable = unsure.filter(({ category }) => category !== "security");
	const titles = mayNameChanges ? nameable.slice(0, MOST_TITLES).map((change) => titleOf$2(change, markdown)) : [];
	const more = unsure.length - titles.length;
	const named = titles.length === 0 ? "" : `: ${titles.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
	const parts = [
		`${sums.shown} in the notes`,
		`${sums.internal} internal`,
		...sums.held === 0 ? [] : [`${sums.held} not announced yet (behind a flag, or part of a launch)`],
		...gone === 0 ? [] : [`${gone} of which nothing is left`],
		...sums.unsure === 0 ? [] : [`${sums.unsure} unsure, left out${named}`]
	];
	const changelog = files.find(({ document }) => document.channel === "changelog");
	const why = changelog && ` [Why each](${fileLink(url, "blob", line.branch, changelog.document.path)})`;
	const rest = excluded <= gone ? "" : ` ${excluded === 1 ? "One commit is" : `${excluded} commits are`} in no change.`;
	return [`**${total === 1 ? `One ${noun}` : `${total} ${noun}s`}** = ${parts.join(" + ")}.${rest}${why ?? ""}`];
}
function titleOf$2({ id, title }, markdown) {
	const number = /^pr-(\d+)/.exec(id)?.[1];
	return `${number === void 0 ? "" : `\`#${number}\` `}“${markdown(title.replace(/\.$/, ""))}”`;
}
function elsewhereLine({ elsewhere: documents }) {
	if (documents.length === 0) return [];
	return [`Not here: ${documents.map(({ name, reason }) => `${labelOf(name)} (${reason})`).join(", ")}.`];
}
const LABELS = {
	"team.slack": "Team message",
	"customers.email": "Customers’ e-mail"
};
/** `support.brief` is the Support brief; `exports/beta/support.brief` that of its beta. */
function labelOf(name) {
	const at = name.lastIndexOf("/");
	if (at > 0) return `${name.slice(name.indexOf("/") + 1, at).replaceAll("-", " ")}: ${labelOf(name.slice(at + 1))}`;
	const words = name.replace(/[-.]/g, " ");
	return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

// src/publish/letters/launch-letter.ts
const FIRST_LINE = "_Rewritten from the plan and the files; edit those. Approving freezes the texts of this stage, and nothing is public before the stage begins. What you write outside these lines stays as it is._";
/** Who must do what, when the stage is, who gets it, and the texts with links to edit and read them. */
function launchLetter(want, launch, files, url, { waiting, approval }) {
	const { markdown, line } = want;
	const plan = `${line.folder}/launch.md`;
	const links = `[edit](${fileLink(url, "edit", line.branch, plan)}) · [preview](${fileLink(url, "blob", line.branch, plan)})`;
	const { stage } = launch;
	const rows = [
		["Stage", markdown(stage.name.replaceAll("-", " "))],
		["From", stage.day === null ? "no day yet" : dayOf(stage.day)],
		["Who", stage.who.length === 0 ? "nobody is named yet" : markdown(stage.who.join(", "))],
		["Plan", links]
	];
	return [
		FIRST_LINE,
		`**Launch: ${markdown(launch.name)}.** ${markdown(launch.promise)}`.trimEnd(),
		...launch.hold === null ? [] : [holdLine(launch.hold, markdown)],
		...approvalLines(approval, want),
		...waitingLine(waiting),
		...needs(launch, files, markdown),
		[
			`| | |`,
			"|---|---|",
			...rows.map(([name, text]) => `| ${name} | ${text} |`)
		].join("\n"),
		...fileTable(want, files, url),
		...elsewhereLine(want)
	].join("\n\n");
}
function holdLine({ since, reason }, markdown) {
	return `**On hold${since === "" ? "" : ` since ${dayOf(since)}`}:** ${reason === "" ? "no reason is given" : markdown(reason.replace(/\.$/, ""))}. Nothing more is published.`;
}
/** The questions that stand in the texts, counted for whoever answers for the launch. */
function needs({ owner, promise }, files, markdown) {
	const asks = files.reduce((sum, { text }) => sum + (text.match(/^ *> ✍️/gmu)?.length ?? 0), 0);
	const lines = [...promise === "" ? ["the plan needs its first sentence"] : [], ...asks === 0 ? [] : [asks === 1 ? "one question stands in the texts (✍️)" : `${asks} questions stand in the texts (✍️)`]];
	const who = owner === "" ? "" : `${markdown(owner)}: `;
	return lines.length === 0 ? [] : [`**Needs you:** ${who}${lines.join("; ")}.`];
}

// src/publish/letters/offer.ts
/** Publish: in go new texts that a person's edits keep out, out comes a comment that offers them. */
const HEAD$1 = "Somebody edited these texts, so Drumroll leaves them as they are. What it would write now is below, to copy from. This comment is kept up to date, and goes when nothing is open.";
const HEAD_WITHOUT_STATE = "Rules forbid the branch `drumroll-state`, so Drumroll cannot tell its own texts from what people write, and rewrites nothing that exists. What it would write now is below, to copy from. Delete this comment to get the newest texts at the next run.";
/** Each text in a fold and in a fence, so that it can be copied as it is. Long ones lose whole entries, and say so. */
function offerText(offers, limit, isForbidden) {
	const head = isForbidden ? HEAD_WITHOUT_STATE : HEAD$1;
	const room = Math.floor((limit - head.length) / Math.max(1, offers.length)) - ROOM_FOR_FOLD;
	return [head, ...offers.map(({ name, text, remark }) => {
		const sentence = remark === "" ? `\`${name}\`${isForbidden ? " has a newer text." : " was edited, and there is a newer text."}` : remark;
		if (text === null) return sentence;
		const shown = fitted(text, room - sentence.length - name.length, (count) => `(${count === 1 ? "one more entry does" : `${count} more entries do`} not fit here)`);
		return `${sentence}\n\n<details>\n<summary>New text</summary>\n\n${fenced(shown)}\n\n</details>`;
	})].join("\n\n");
}
const ROOM_FOR_FOLD = 200;

// src/publish/letters/comment-text.ts
/** Publish: all that our one comment says. In: questions about entries, whole texts that edits keep out, how much room there is. Out: Markdown. */
const HEAD = "People edited these entries, and there are other words for them now. Tick one box for each: the next run does what it says. Until then all of it stays as people wrote it. What is settled goes from this comment.";
const ROOM_FOR_COUNT = 100;
function commentText(questions, offers, limit, isForbidden) {
	if (questions.length === 0) return offerText(offers, limit, isForbidden);
	const asked = questionText(questions, offers.length === 0 ? limit : limit * .6);
	if (offers.length === 0) return asked;
	return asked + "\n\n---\n\n" + offerText(offers, limit - asked.length - 7, isForbidden);
}
/** Where there is no room for both texts, the boxes still stand; questions that find no room wait until others are settled. */
function questionText(questions, limit) {
	const parts = [HEAD];
	let room = limit - 210 - ROOM_FOR_COUNT;
	for (const { head, texts, boxes } of questions) {
		const text = [`${head}\n\n${texts}\n\n${boxes}`, `${head} Both texts are too long to be shown here.\n\n${boxes}`].find((form) => form.length + 2 <= room);
		if (text === void 0) break;
		parts.push(text);
		room -= text.length + 2;
	}
	const left = questions.length - parts.length + 1;
	const more = left === 1 ? "One more question waits" : `${left} more questions wait`;
	return [...parts, ...left === 0 ? [] : [`_${more} until these are settled._`]].join("\n\n");
}

// src/publish/plan/plan-comments.ts
/** Created when there is something to say, then kept up to date, and taken away when it is settled and nobody edited it. */
function planComment(want, current, state, { on, isThere, questions, offers }) {
	const comment = current.comments[on] ?? null;
	const key = `comment.${on}.`;
	const isSettled = offers.length === 0 && questions.length === 0;
	if (!isThere || isSettled && comment === null) return null;
	const plan = (kind, reason, fields = {}, standing = {}) => ({
		operation: {
			target: "comment",
			kind,
			name: `comment on the ${on === "issue" ? "checklist issue" : "pull request"}`,
			reason,
			visibility: visibilityOf(want),
			repository: current.repository.slug,
			fields,
			against: comment === null || kind === "skip" ? {} : { body: comment.body },
			on,
			id: comment?.id ?? null
		},
		standing
	});
	const body = markedWithin(THREAD_LIMIT, want.line.mark, (room) => commentText(questions, offers, room, current.state.isForbidden));
	if (comment === null) {
		if (state.ids[`comment.${on}`] !== void 0) return plan("skip", "a person deleted it, so it stays deleted");
		return plan("create", "a person’s edit keeps a new text out", { body });
	}
	const compared = {
		wanted: { body: withoutTicks(body) },
		now: { body: withoutTicks(comment.body) }
	};
	const { fields: changed, standing, ...others } = planFields(key, compared.wanted, compared.now, state);
	const fields = "body" in changed ? { body } : {};
	const isOurs = others.edited.length === 0 && others.late.length === 0;
	if (isSettled) return isOurs ? plan("delete", "everything in it is settled", {}, standing) : plan("skip", "settled, but a person edited it, so it is kept", {}, standing);
	return plan(Object.keys(fields).length > 0 ? "update" : "skip", reasonOf({
		fields,
		standing,
		...others
	}, current.state.isForbidden), fields, standing);
}

// src/publish/letters/conflict-offer.ts
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
/** As code, so that no pull request hears of it. What has no id is called what it is. */
function names(conflicts) {
	return conflicts.map(({ id }) => nameOf(id)).join(", ");
}
function nameOf(id) {
	if (id.startsWith("§")) return "a paragraph";
	return id.startsWith("=") ? "a line" : `\`${id.replace(/^~/, "").replaceAll("`", "")}\``;
}

// src/publish/plan/plan-issue.ts
const NONE = {
	operation: null,
	fields: null,
	issue: null,
	offers: [],
	open: []
};
/**
* Its lines are kept up to date one by one, around everything that people tick, write, move and delete.
* @param frozen Why nothing is written, where the text that it is about is approved.
* @param approval That is noted here, as long as nothing was merged since: later changes ask for other lines.
*/
function planIssue(want, current, state, frozen = null, { approval, unseen, blockedBy, isOut } = NOT_APPROVED) {
	const checklist = want.documents.find(({ channel }) => channel === "checklist");
	if (checklist === void 0 || !want.wantsChecklist) return NONE;
	const { ids } = state;
	const [first = null] = current.issues;
	const issue = current.issues.find(({ number }) => number === ids.issue) ?? (ids.issue === void 0 ? first : null);
	const operation = (kind, reason, more = {}) => ({
		target: "issue",
		kind,
		name: issue === null ? "checklist issue" : `checklist issue #${issue.number}`,
		reason,
		visibility: visibilityOf(want),
		repository: current.repository.slug,
		fields: {},
		against: {},
		number: issue?.number ?? null,
		memory: null,
		newConflicts: 0,
		...more
	});
	const skip = (reason) => ({
		...NONE,
		operation: operation("skip", reason),
		issue
	});
	if (!current.repository.hasIssues) return skip("issues are switched off in this repository");
	if (issue !== null && !issue.isOpen) return skip("a person closed it, so it stays closed");
	if (issue === null && ids.issue !== void 0) return skip("the one on record is gone, so a person deleted it");
	const isNoted = unseen.length === 0 && blockedBy.length === 0 && !isOut && approval?.to === want.release.to;
	const { text: whole, tasks } = inFolder(checklist, want.line.folder);
	if (frozen !== null && !isNoted) return {
		...skip(frozen),
		open: openTasks(tasks, issue?.body ?? "")
	};
	const generated = isNoted && approval !== null ? withApproval(whole, approval, want.markdown) : whole;
	const sharedBody = (standing) => {
		const text = withProgress(generated, tasks, standing);
		return {
			of: "issue",
			limit: THREAD_LIMIT,
			write: (limit) => bodyOf$2(want, current, text, limit),
			hidesMarkers: true
		};
	};
	const title = titleOf$1(want);
	if (issue === null) {
		const { text, memory } = newBody(sharedBody(generated), want.reconciler);
		return {
			...NONE,
			operation: operation("create", "new", {
				fields: {
					title,
					body: text
				},
				memory
			})
		};
	}
	const tools = {
		reconciler: want.reconciler,
		isRecent: mayBeLate(current, want.now)
	};
	const plan = (shared) => planBody(shared, issue.body, state, tools);
	const shared = sharedBody(plan(sharedBody(generated)).fields.fields.body ?? issue.body);
	const body = plan(shared);
	const fields = joinFieldPlans(planFields("issue.", { title }, { title: issue.title }, state), body.fields);
	return {
		operation: operation(Object.keys(fields.fields).length > 0 ? "update" : "skip", reasonOf(fields, current.state.isForbidden, changedWords(body)), {
			fields: fields.fields,
			against: standingIn({
				title: issue.title,
				body: issue.body
			}, fields.fields),
			memory: body.memory,
			newConflicts: body.conflicts.filter(({ isNew }) => isNew).length
		}),
		fields,
		issue,
		open: openTasks(tasks, body.fields.fields.body ?? issue.body),
		offers: offersOf(body, state, () => newBody(shared, want.reconciler).text)
	};
}
/** A line without a marker that a person reworded looks like one that they deleted; both are theirs. */
function changedWords({ entries }) {
	const count = entries.filter(({ state }) => state !== "generated").length;
	return count === 0 ? "" : `${count} ${count === 1 ? "line" : "lines"} changed or deleted by a person`;
}
/** All of it where it is kept whole; else what a person wrote that has other words in the source now. */
function offersOf({ fields, conflicts }, { texts }, write) {
	if (conflicts.length > 0) return [conflictOffer("checklist", conflicts)];
	const text = fields.edited.includes("body") ? write() : "";
	if (text === "" || canonicalHash(text) === texts["issue.body"]?.last) return [];
	return [{
		name: "checklist",
		text,
		remark: "This checklist was edited, and there is a newer text."
	}];
}
function titleOf$1({ release, line, launch }) {
	if (launch !== null) return `Launch of ${launch.name}: ${launch.stage.name.replaceAll("-", " ")}`;
	return `Release checklist: ${[release.product, release.version ?? line.id].filter(Boolean).join(" ")}`;
}
/** The issue has a title, so the text begins below its own; GitHub counts what is ticked. */
function bodyOf$2({ line, release, wantsPullRequest }, { repository }, checklist, limit) {
	const text = checklist.replace(/^\s*# [^\n]*\n+/, "");
	const drafts = wantsPullRequest ? `Drafts: [${line.folder}](${fileLink(repository.url, "tree", line.branch, line.folder)})\n\n` : "";
	const left = (count) => `${count === 1 ? "One more line does" : `${count} more lines do`} not fit here; \`drumroll draft --out\` writes all of them.`;
	return markedWithin(limit, issueMark(line, baseOf(release)), (room) => fitted(`${drafts}${text}`, room, left));
}

// src/publish/plan/plan-pull-request.ts
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
		visibility: visibilityOf(want),
		repository: current.repository.slug,
		number: pullRequest?.number ?? null,
		against: {}
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
	const block = blockWithin(THREAD_LIMIT - outside, line.mark, (room) => fitted(letter, room, (count) => `_${count === 1 ? "One more line does" : `${count} more lines do`} not fit here._`));
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
	const { title: standing, body: around } = pullRequest;
	const update = (fields, reason) => ({
		...base,
		kind: "update",
		fields,
		against: standingIn({
			title: standing,
			body: around
		}, fields),
		reason
	});
	const standingBlock = blockIn(around, line.mark);
	const ours = standingBlock === null ? null : withoutTicks(standingBlock);
	if (ours === null && state.texts["pull-request.body"] === void 0 && !current.state.isForbidden) return {
		operation: update({ body: withBlock(around, line.mark, block) }, "it has no cover letter"),
		fields: NOTHING
	};
	const planned = planFields("pull-request.", {
		title,
		body: block
	}, {
		title: standing,
		body: ours ?? ""
	}, state);
	const fields = standingBlock !== ours && planned.standing["pull-request.body"] !== void 0 ? {
		...planned,
		fields: {
			...planned.fields,
			body: block
		}
	} : planned;
	if (Object.keys(fields.fields).length === 0) return skip(reasonOf(fields, current.state.isForbidden), fields);
	const { body, ...others } = fields.fields;
	const whole = body === void 0 ? {} : { body: withBlock(around, line.mark, body) };
	return {
		operation: update({
			...others,
			...whole
		}, reasonOf(fields, false)),
		fields
	};
}
/** Without the coming version, which may change while the drafts are open. A package is called as its line is: without the signs of a scope. */
function titleOf({ line, release, launch, releaseBranch }) {
	if (launch !== null) return `docs: launch of ${launch.name}`;
	const version = /^(\d+(?:\.\d+)*)\.x$/.exec(releaseBranch)?.[1];
	const name = line.id.replace(/^next-/, "");
	const what = version !== void 0 && name.startsWith(`${version}-`) ? name.slice(version.length + 1) : name;
	return `docs: release notes for the next ${version === void 0 ? "" : `${version} `}release${release.package === null ? "" : ` of ${what}`}`;
}

// src/publish/plan/plan-things.ts
/** @param frozen Why nothing is written, where the text is approved. */
function planThings(want, { state, pullRequest, current }, { approval, frozen }, files) {
	const facts = {
		waiting: files.waiting,
		approval
	};
	const letter = withoutClosingWords(want.launch === null ? coverLetter(want, files.files, current.repository.url, facts) : launchLetter(want, want.launch, files.files, current.repository.url, facts));
	const pull = planPullRequest(want, current, state, pullRequest, files, letter);
	const notes = files.files.find(({ document }) => document.name === "notes") ?? notesAlone(want);
	const resting = state.moving !== "" && files.waiting !== null ? `waits until ${files.waiting.until}` : null;
	const released = frozen === null ? want : frozenWant(want, state);
	const release = planRelease(released, current, state, pullRequest, notes, resting);
	const issue = planIssue(want, current, state, frozen ?? resting, approval);
	const projections = current.state.isForbidden ? [] : projectionOffers(pull.fields, release.fields);
	const comments = [planComment(want, current, state, {
		on: "pull-request",
		isThere: pullRequest?.state === "open" && frozen === null,
		questions: files.questions,
		offers: [...files.offers, ...projections]
	}), planComment(want, current, state, {
		on: "issue",
		isThere: issue.issue?.isOpen === true && frozen === null,
		questions: [],
		offers: issue.offers
	})].filter((plan) => plan !== null);
	const isOver = pullRequest?.state === "closed" || pullRequest?.state === "merged";
	return {
		changelog: planChangelog(want, current, state, notes, frozen !== null || files.waiting !== null || isOver),
		pull,
		release,
		issue,
		comments,
		messages: [planApprovalComment(want, current, state, approval), planDueComment(want, current, state, issue)].filter((message) => message !== null)
	};
}
/** In the order in which they are carried out. */
function operationsOf({ changelog, pull, release, issue, comments, messages }) {
	return [
		...changelog === null ? [] : [changelog],
		...pull.operation === null ? [] : [pull.operation],
		...release.operations,
		...issue.operation === null ? [] : [issue.operation],
		...comments.map(({ operation }) => operation),
		...messages
	];
}
/** Of those that have fields of their own. */
function fieldPlansOf({ pull, release, issue }) {
	return [
		pull.fields,
		release.fields,
		issue.fields
	].filter((fields) => fields !== null);
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
/** Descriptions and release bodies show what the files say: there is no second text to offer, only a place to edit. */
function projectionOffers(pull, release) {
	const remark = (name) => ({
		name,
		text: null,
		remark: `The ${name} was edited, so it no longer follows the files. What is written there stays; edit the files instead.`
	});
	return [...pull.edited.includes("body") ? [remark("cover letter of this pull request")] : [], ...release?.edited.includes("body") === true ? [remark("text of the draft release")] : []];
}

// src/publish/plan/plan-github.ts
function planGitHub(request, found) {
	if (found.isOutdated) return planOutdated(request, found);
	const cycle = cycleOf(request, found);
	const { state, pullRequest, current } = cycle;
	const before = approvalOf(withChosen(request, state, NO_TICKS), current, state, pullRequest);
	const { frozen } = before;
	const want = withChosen(request, state, frozen === null ? ticksIn(pullRequest?.body ?? "") : NO_TICKS);
	const files = planFiles(want, current, state, pullRequest, {
		approved: frozen,
		isAsked: before.isTaking
	});
	const approval = before.isTaking ? withTaken(before, want, files) : before;
	const things = planThings(want, cycle, {
		approval,
		frozen
	}, files);
	const fields = fieldPlansOf(things);
	const writes = [...files.operations, ...operationsOf(things)];
	const isWriting = writes.some(({ kind }) => kind !== "skip");
	const standing = Object.assign({}, files.standing, ...[...fields, ...things.comments].map((plan) => plan.standing));
	const ids = idsOf(cycle, things);
	const settled = {
		...observedState(state, standing, ids, memoriesWhile(writes, state, want)),
		approval: approval.approval,
		chosen: chosenNames(request, want, state),
		approvedShipped: approval.approvedShipped
	};
	const observed = isWriting && frozen === null ? {
		...settled,
		to: want.release.to,
		next: nextRelease(want) ?? state.next
	} : settled;
	return {
		operations: [...stateOperations(want, current, observed, writes, files.waiting !== null), ...writes],
		observed,
		isLate: files.isLate || fields.some(({ late }) => late.length > 0) || isMissing(want, state.ids, ids, current),
		isMovingLater: files.waiting !== null
	};
}
/** A run that was overtaken by one of a later commit writes nothing. */
function planOutdated(want, current) {
	const { value } = current.state;
	return {
		operations: [stateOperation(want, current, "skip", `the drafts already reach ${value.to.slice(0, 12)}, which is later than ${want.release.to.slice(0, 12)}`)],
		observed: value,
		isLate: false,
		isMovingLater: false
	};
}
/** Numbers and ids of what was found. */
function idsOf({ state, pullRequest, current }, { release, issue }) {
	const { comments } = current;
	const ids = {
		"pull-request": pullRequest?.number ?? null,
		release: release.id,
		issue: issue.issue?.number ?? null,
		"comment.pull-request": comments["pull-request"]?.id ?? null,
		"comment.issue": comments.issue?.id ?? null,
		"comment.approval": state.ids["comment.approval"] ?? comments.approval?.id ?? null,
		"comment.due": state.ids["comment.due"] ?? comments.due?.id ?? null
	};
	return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}
const NO_TICKS = /* @__PURE__ */ new Set();
/** The state that a plan leads to, once everything in it is done. */
function stateOperations(want, current, observed, writes, isMovingLater) {
	const { branch, value, isForbidden, isRestricted } = current.state;
	if (isForbidden) return [stateOperation(want, current, "skip", `rules forbid the branch ${STATE_BRANCH}`)];
	const isWriting = writes.some(({ kind }) => kind !== "skip");
	const done = doneState(observed, writes, want.line, {});
	const goal = formatLineState(isMovingLater ? done : withoutMoving(done));
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
		visibility: visibilityOf(want),
		repository: current.repository.slug,
		fields: {},
		branch: STATE_BRANCH,
		path
	};
}
/** What is true of each text whether a run gets to writing it or not. */
function memoriesWhile(writes, state, { reconciler }) {
	return Object.fromEntries(writes.flatMap((operation) => Object.entries(memoryOf(operation)).map(([key, memory]) => {
		const before = reconciler.read(state.memories[key] ?? null);
		return [key, operation.kind === "skip" ? memory : reconciler.join(before, memory)];
	})));
}
/** Something on record was looked for and not found: deleted, or not shown yet. */
function isMissing(want, recorded, found, current) {
	const isWanted = {
		"pull-request": want.wantsPullRequest,
		"comment.pull-request": want.wantsPullRequest,
		issue: want.wantsChecklist,
		"comment.issue": want.wantsChecklist,
		"comment.approval": false,
		"comment.due": false,
		release: want.wantsRelease && !current.releases.some(({ id }) => id === recorded.release)
	};
	return Object.keys(recorded).some((made) => isWanted[made] && found[made] === void 0);
}

// src/publish/write/state-keeper.ts
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

// src/publish/write/write-publication.ts
/** Publish: one request for the page of a release. In: its operation. Out: what was made; the page is read once more before it is changed. */
/** `stale` where somebody made, changed or deleted the page since it was read. @throws What the port throws, and `E_PUBLISH_REFUSED`. */
async function writePublication(operation, github) {
	const { repository, id, kind, against } = operation;
	const root = `${repositoryPath(repository)}/releases`;
	if (kind === "create") {
		const { status, data } = await github.send("POST", root, bodyOf$1(operation, true));
		if (status === 422 && /already_exists/.test(JSON.stringify(data))) return { kind: "stale" };
		return made(status, data, operation);
	}
	const path = root + apiPath`/${id ?? 0}`;
	const now = releaseOf((await github.find(path))?.data);
	if (now === null || now.body !== against) return { kind: "stale" };
	const { status, data } = await github.send("PATCH", path, bodyOf$1(operation, now.isDraft));
	if (status === 422 && /already_exists/.test(JSON.stringify(data))) return { kind: "stale" };
	return made(status, data, operation);
}
function made(status, data, { repository, name }) {
	if (status === 404 || status === 409) return { kind: "stale" };
	if (status >= 300) throw fail("E_PUBLISH_REFUSED", {
		repository,
		what: name,
		said: refusalOf(data)
	});
	return {
		kind: "written",
		id: null,
		url: textAt(data, "html_url")
	};
}
/** A page that is out keeps its tag, its flags and its assets; GitHub refuses another tag for an immutable one. */
function bodyOf$1({ fields }, isNew) {
	const { tag, commit, title, body, prerelease, latest } = fields;
	return {
		...title === void 0 ? {} : { name: title },
		...body === void 0 ? {} : { body },
		...isNew ? {
			draft: false,
			tag_name: tag,
			target_commitish: commit,
			prerelease: prerelease === "true",
			make_latest: latest
		} : {}
	};
}

// src/publish/write/write-thing.ts
/** Publish: one request for one thing. In: its operation. Out: what was made; a body is read once more before it is replaced. */
/** @throws What the port throws, and `E_PUBLISH_REFUSED` for a text that GitHub does not take. */
async function writeThing(operation, threads, { mark }, github) {
	if (operation.kind === "create") return create(operation, threads, github);
	const path = pathOf(operation);
	const now = fieldsOf(operation, (await github.find(path))?.data);
	if (now === null) return { kind: "stale" };
	const fields = fieldsToWrite(operation, now, mark);
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
		const number = threads[operation.on === "issue" || operation.on === "due" ? "issue" : "pull-request"];
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
/** The fields to write, if what it was planned against still stands there; around our block in a description, what stands now. */
function fieldsToWrite({ target, fields, against }, now, mark) {
	const isBlock = (name) => target === "pull-request" && name === "body";
	const partOf = (name, text = "") => isBlock(name) ? blockIn(text, mark) : text;
	if (Object.entries(against).some(([name, text]) => {
		const standing = partOf(name, now[name]);
		return !(fields[name] !== void 0 && standing === partOf(name, fields[name])) && standing !== partOf(name, text);
	})) return null;
	const whole = Object.entries(fields).map(([name, text]) => [name, isBlock(name) ? withBlock(now[name] ?? "", mark, blockIn(text, mark) ?? "") : text]);
	return Object.fromEntries(whole);
}

// src/publish/write/apply-github.ts
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
				made
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
		...plan.isMovingLater ? reached() : withoutMoving(reached()),
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
async function carryOut(step, current, plan, { line, made }, github) {
	const [first] = step;
	if (first === void 0 || first.target === "file" || first.target === "state") return {
		kind: "written",
		made: {},
		links: {}
	};
	if (first.target === "drafts-file") return writeFiles(step, current, plan.observed.moving !== "", github);
	if (first.target === "publication") {
		const page = await writePublication(first, github);
		if (page.kind !== "written") return page;
		return {
			kind: "written",
			made: {},
			links: page.url === null ? {} : { [first.name]: page.url }
		};
	}
	const ids = {
		...plan.observed.ids,
		...made
	};
	const threads = {
		"pull-request": ids["pull-request"] ?? null,
		issue: ids.issue ?? null
	};
	const thing = await writeThing(first, threads, line, github);
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

// src/publish/write/wait-for-others.ts
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
/** Publish: one release line in one repository. In: how to read and plan, GitHub, time. Out: read → plan → apply, repeated while the world changes. */
/** How often a plan is made anew because something changed under it. */
const MOST_ATTEMPTS = 3;
/** How often a late read is read again. */
const MOST_LATE = 3;
/** Runs that one run lets go first. */
const MOST_WAITS = 10;
/**
* @throws `E_PUBLISH_STALE` when it changed three times while it was written, `E_PUBLISH_BUSY` when other runs do not end, and
*   what reading and writing throw; what was written until then is on record.
*/
async function publishPlace(run, { github, clock }) {
	const claimId = randomUUID();
	const done = [];
	let links = {};
	let isForbidden = false;
	let [attempts, lateReads, waits] = [
		0,
		0,
		0
	];
	for (;;) {
		const current = await run.read(isForbidden);
		const mayWrite = current.hasOtherWorkflows && await run.mayWriteWorkflows();
		const plan = run.plan(current, mayWrite, clock.now());
		if (run.isDryRun) return {
			operations: plan.operations,
			links,
			refusal: null,
			current
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
		if (plan.isLate && mayBeLate(current, clock.now()) && ++lateReads <= MOST_LATE) {
			await clock.wait(1e3 * 2 ** lateReads);
			continue;
		}
		const skips = plan.operations.filter(({ kind }) => kind === "skip");
		if (skips.length === plan.operations.length) return {
			operations: [...done, ...skips],
			links,
			refusal: null,
			current
		};
		const applied = await applyGitHub(plan, current, run.line, {
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
			current
		};
		if (applied.kind === "forbidden") isForbidden = true;
		else if (++attempts === MOST_ATTEMPTS) throw fail("E_PUBLISH_STALE", {
			repository: current.repository.slug,
			times: attempts
		});
		else await clock.wait(1e3 * 2 ** (attempts - 1));
	}
}

export { doneState as a, WORKFLOWS as c, judge as d, RELEASE_LIMIT as f, settleFile as i, isPrerelease as l, planGitHub as n, observedState as o, fitted as p, PULL_REQUESTS_OFF as r, shippings as s, publishPlace as t, isOurs as u };