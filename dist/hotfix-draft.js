import { Bt as compileTagParser, Et as refuseDenied, W as draft } from "./shared.js";

// src/commands/hotfix-draft.ts
/**
* @param config Of the branch that is released: its deny-list counts beside the tag's own.
* @returns Null for a tag that marks no release, or stands beside the one that does.
* @throws What drafting throws, `E_TEXT_DENIED`.
*/
async function hotfixDraft(tag, config, request, edges) {
	const parsed = (await compileTagParser(config))(tag);
	if (parsed === null) return null;
	const own = {
		from: null,
		to: tag,
		release: null,
		evidenceFile: null,
		document: "notes",
		isReviewed: false
	};
	const packageName = request.package ?? (parsed.package || null);
	const { evidence, release, documents } = await draft({
		...request,
		...own,
		package: packageName
	}, edges);
	if (release.tag !== tag) return null;
	const [notes] = refuseDenied(documents, config.deny);
	const { pullRequests, commits } = evidence;
	return notes === void 0 ? null : {
		release,
		pullRequests,
		commits,
		text: notes.text
	};
}

export { hotfixDraft };