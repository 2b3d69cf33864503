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
/** Where the notes of the release that is being written are. */
function notesPath({ folder }) {
	return `${folder}/notes.md`;
}
/** Where a released version's file moves to. */
function shippedPath(path, line, packageName, version) {
	return `${line.folder.slice(0, line.folder.lastIndexOf("/"))}/${packageName === null ? version : `${line.id.replace(/^next-/, "")}-${version}`}${path.slice(line.folder.length)}`;
}
/** A document's path in this line. */
function pathInLine(path, { folder }) {
	if (path.startsWith(`${RENDERED}/`)) return folder + path.slice(13);
	const launch = /^launches\/[^/]+(?=\/)/.exec(path)?.[0];
	return launch === void 0 ? `${folder}/${path}` : folder + path.slice(launch.length);
}
/** Two hyphens would end the comment that a marker is. */
function slugOf(name) {
	return name.replace(/[^\p{L}\p{N}_.]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "");
}
/** The message of every commit of ours on a drafts branch; a person's has another. */
const DRAFTS_MESSAGE = "docs: draft release notes";

export { pathInLine as a, notesPath as i, guestName as n, releaseLine as o, issueMark as r, shippedPath as s, DRAFTS_MESSAGE as t };