import { Q as entryIdOf } from "./shared.js";

// src/reconcile/earlier-ids.ts
/** Reconcile, other names of entries: changes in; for each entry's id those under which a part of it may have been told before, out. */
/** `pr-12`, `c-` and twelve digits, `dep-react`; behind `app/` where several repositories are told of together. */
const PREFIX = /^(?:[^#]*?\/)?(?=pr-\d|c-[\da-f]{12}|dep-)/;
/**
* A backport is told by its own number until its original comes, two bumps of a package each by theirs until they are one, and a
* commit by its hash until somebody knows its pull request.
*/
function earlierIds(changes) {
	return Object.fromEntries(changes.map(({ id, pullRequests, commits }) => {
		const prefix = PREFIX.exec(id)?.[0] ?? "";
		const all = [...pullRequests.map(({ number }) => `pr-${number}`), ...commits.map((sha) => `c-${sha.slice(0, 12)}`)];
		const own = entryIdOf(id);
		return [own, all.map((one) => entryIdOf(prefix + one)).filter((one) => one !== own)];
	}));
}

export { earlierIds };