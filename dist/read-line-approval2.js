import { C as readReviews, N as EMPTY_STATE, n as withUnseen, s as readPullRequests, t as settle } from "./settle.js";

// src/publish/read-line-approval.ts
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