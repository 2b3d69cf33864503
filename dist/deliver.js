// src/deliver.ts
/** read → plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
async function publishFiles({ documents: ofRelease, launches, retell, notes }, folder, files, { isDryRun, answers }) {
	const [publish, reconciler] = await Promise.all([import("./publish-files.js"), loadReconciler()]);
	const documents = [...ofRelease, ...launches.flatMap((one) => one.documents)];
	const others = ofRelease.some(({ name }) => name === "notes") ? null : await notes();
	return publish.publishFiles(documents, folder, files, isDryRun, {
		reconciler,
		retell,
		answers,
		notes: others
	});
}
/** Keeps what people wrote, entry by entry; loads Markdown's parser. */
async function loadReconciler() {
	const [{ reconcile }, { entryWords }, { joinMemories }, { partsOf }, { readMemory }] = await Promise.all([
		import("./reconcile.js"),
		import("./entry-words.js"),
		import("./join-memories.js"),
		import("./parts-of.js"),
		import("./read-memory.js")
	]);
	return {
		reconcile,
		words: entryWords,
		join: joinMemories,
		parts: partsOf,
		read: readMemory
	};
}
/** read → plan → apply, on GitHub; loaded only where it is asked for. A dry run only plans. */
async function publishGitHub({ evidence, release, documents, launches, retell, config, sources }, request, tools) {
	const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
		import("./publish-github.js"),
		import("./escape-markdown2.js"),
		loadReconciler()
	]);
	return publish.publishGitHub({
		...request,
		release,
		documents,
		launches,
		retell,
		previousVersion: evidence.range.previousTag?.version ?? null,
		sources,
		drafts: config.drafts,
		allowPublic: config.internal.allow_public,
		owners: config.owners,
		approvers: config.approvers,
		publishOn: config.publish.on,
		reconciler,
		markdown: escapeMarkdown
	}, tools);
}
/** read → plan → apply, of an approved text onto its page; reads no history. A dry run only plans. */
async function publishApproved(request, config, tools) {
	const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
		import("./publish-approved.js"),
		import("./escape-markdown2.js"),
		loadReconciler()
	]);
	const { approvers, owners, publish: rules } = config;
	return publish.publishApproved({
		...request,
		approvers,
		owners,
		publishOn: rules.on,
		reconciler,
		markdown: escapeMarkdown
	}, tools);
}

export { publishFiles as n, publishGitHub as r, publishApproved as t };