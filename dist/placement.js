// src/publish/placement.ts
/**
* What is made only of a public repository's own commits and pull requests may lie in that repository: the notes, other
* texts for the public, the internal changelog. Everything else needs a repository that is known to be private.
*/
function placeOf(document, grounds) {
	if (grounds.home === "private" || grounds.allowPublic) return "home";
	if ((document.visibility === "public" || document.channel === "changelog") && mayNameChanges(grounds)) return "home";
	return grounds.draftsRepository === "private" ? "drafts-repository" : "withheld";
}
/** Whether a change's title and number may be said where everybody who can read the repository reads it: logs, summaries, comments. */
function mayNameChanges({ home, sources, allowPublic }) {
	return home === "private" || allowPublic || sources.every((visibility) => visibility === "public");
}

export { placeOf as n, mayNameChanges as t };