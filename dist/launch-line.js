// src/publish/launch-line.ts
/** A launch has a pull request, an approval and a checklist of its own: it goes on whatever is released meanwhile. */
function launchLine(slug, guest) {
	const prefix = guest === null ? "" : `${guest}/`;
	return {
		id: slug,
		folder: `${prefix}launches/${slug}`,
		branch: `drumroll/${prefix}launches/${slug}`,
		statePath: `launches/${prefix}${slug}.json`,
		mark: `drumroll:${prefix.replace(/-{2,}/g, "-")}launch-${slug}`
	};
}
/** The stage that people work towards. */
function launchFacts(launch) {
	const { slug, name, promise, owner, stages, reached, hold } = launch;
	const stage = stages[reached + 1] ?? stages.at(-1);
	if (stage === void 0) throw new Error(`${slug} has no stages`);
	return {
		slug,
		name,
		promise,
		owner,
		hold,
		stage
	};
}
/** Each stage begins anew, with an approval and a checklist of its own. */
function launchAsRelease({ slug, name, stage }, { to, date, repository, repositories }) {
	return {
		product: name,
		repository,
		repositories,
		package: null,
		version: null,
		isSuggested: false,
		tag: null,
		previousTag: `${slug}@${stage.name}`,
		from: null,
		to,
		date,
		bump: null,
		versionReason: "",
		rangeReason: "",
		changes: [],
		issues: [],
		ledger: [],
		contributors: [],
		versions: [],
		notices: []
	};
}

export { launchFacts as n, launchLine as r, launchAsRelease as t };