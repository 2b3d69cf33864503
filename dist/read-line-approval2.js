import { n as withUnseen, t as settle } from "./settle.js";
import { f as readReviews, n as readPullRequests, y as EMPTY_STATE } from "./read-current.js";

// src/publish/read/read-line-approval.ts
/** Publish: whether texts of a release or of a launch's stage are approved. In: their line, and they as they stand. Out: yes only where somebody who may has seen every word. */
/** The newest word of each person counts, and words that changed since are not approved. */
async function readLineApproval({ slug, line, files, approvers, reconciler }, github) {
	const pull = (await readPullRequests(github, slug, line.branch)).at(-1);
	if (pull === void 0 || files.size === 0) return false;
	const asked = {
		slug,
		number: pull.number,
		paths: [...files.keys()],
		state: EMPTY_STATE
	};
	const settled = settle({
		approvers,
		reconciler
	}, await readReviews(asked, github), EMPTY_STATE, []);
	const { approval, blockedBy, unseen } = withUnseen(settled, files, {
		reconciler,
		line
	});
	return approval !== null && blockedBy.length === 0 && unseen.length === 0;
}

export { readLineApproval as t };