import { C as publishedKey, N as notesPath, O as settleApproval, T as allowedOpinions, k as unseenIn } from "./read-current.js";
import { t as canonicalHash } from "./canonical.js";
import { t as publishedText } from "./published-text.js";

// src/publish/approval/open-text.ts
/** Null for a text that is gone, or that is out as it stands. */
function openText(release, grounds) {
	const found = standing(release, grounds);
	if (found === null) return null;
	const text = publishedText(found.drafted);
	const out = release.isOut ? grounds.state.texts[publishedKey(release.tag)]?.last ?? null : null;
	if (out !== null && canonicalHash(text) === out) return null;
	const needsApproval = !found.isReleased || grounds.approvers.length > 0;
	return {
		release,
		...found,
		text,
		needsApproval,
		out
	};
}
/** Corrections of what is out that wait for an approval; what was not moved yet is what is being written. */
function waitingTexts(grounds) {
	const { state, line } = grounds;
	return state.finished.flatMap((release) => openText(release, grounds) ?? []).filter(({ needsApproval, path }) => needsApproval && path !== notesPath(line)).filter(({ out }) => out !== null);
}
/** Whether somebody who looked at these files saw that text, or an earlier state of what waits there. */
function isShownIn(files, { path, text, isReleased, out }) {
	const there = files.get(path);
	if (there === void 0) return false;
	const hash = canonicalHash(publishedText(there));
	return isReleased ? hash === canonicalHash(text) : hash !== out;
}
/** Once the drafts are merged, people go on editing where they were merged to. */
function standing({ path: moved, isOut }, { files, startFiles, pullRequest, line, state }) {
	const path = state.moving === "" || files.has(moved) || startFiles.has(moved) ? moved : notesPath(line);
	const [released, drafted] = [startFiles.get(path), files.get(path)];
	if (released !== void 0 && (isOut || pullRequest?.state === "merged" || drafted === void 0)) return {
		path,
		drafted: released,
		isReleased: true
	};
	return drafted === void 0 ? null : {
		path,
		drafted,
		isReleased: false
	};
}

// src/publish/approval/settle.ts
/**
* Reads the opinions of those who may approve, about this release. A review of a commit in which texts of tagged releases waited is
* about those alone: whoever allows a correction has not therefore read what is written for the next release. The same person's next
* approval is about everything, and so is a merge, which takes everything in.
* @param waiting Texts of tagged releases that wait for an approval.
*/
function settle({ approvers, reconciler }, { opinions, reviewed }, { reviewedUntil, to, ...before }, waiting) {
	const own = opinions.filter(({ at }) => at > reviewedUntil);
	const read = ({ commit, how }, approved) => {
		const files = reviewed.get(commit);
		if (files === void 0) return null;
		const parts = partsOf(files, reconciler);
		const isNew = (text) => isShownIn(files, text) && !isSeen(parts[text.path] ?? [], text.path, approved);
		const shipped = how === "merge" ? [] : waiting.filter(isNew).map(({ path }) => [path, parts[path] ?? []]);
		return {
			parts: shipped.length === 0 ? parts : Object.fromEntries(shipped),
			isShipped: shipped.length > 0
		};
	};
	return settleApproval(allowedOpinions(own, approvers), before, read, to);
}
/** Compares what they saw with what stands in a line's folder; every file is read for that. */
function withUnseen(settled, files, { reconciler, line }) {
	const { approval } = settled;
	if (approval === null) return {
		...settled,
		unseen: []
	};
	const drafted = [...files].filter(([path]) => path.startsWith(`${line.folder}/`));
	return {
		...settled,
		unseen: drafted.flatMap(([path, text]) => unseenIn(path, reconciler.parts(text), approval.by))
	};
}
function partsOf(files, reconciler) {
	return Object.fromEntries([...files].map(([path, text]) => [path, reconciler.parts(text).map(({ hash }) => hash)]));
}
function isSeen(hashes, path, approved) {
	return unseenIn(path, hashes.map((hash) => ({
		name: "",
		hash
	})), approved).length === 0;
}

export { waitingTexts as a, openText as i, withUnseen as n, isShownIn as r, settle as t };