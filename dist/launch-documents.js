// src/render/launch-documents.ts
const EMAIL = {
	audience: "customers",
	channel: "email",
	template: "launch/customers.email.hbs"
};
const BLOG = {
	audience: "customers",
	channel: "blog",
	template: "launch/customers.blog.hbs"
};
const IN_APP = {
	audience: "customers",
	channel: "in-app",
	template: "launch/customers.in-app.hbs"
};
const BRIEF = {
	audience: "support",
	channel: "brief",
	template: "launch/support.brief.hbs"
};
const CARD = {
	audience: "sales",
	channel: "card",
	template: "launch/sales.card.hbs"
};
const PAUSE_BRIEF = {
	...BRIEF,
	template: "launch/hold.support.hbs"
};
const PAUSE_EMAIL = {
	...EMAIL,
	template: "launch/hold.customers.hbs"
};
const RETURN_BRIEF = {
	...BRIEF,
	template: "launch/rollback.support.hbs"
};
const RETURN_EMAIL = {
	...EMAIL,
	template: "launch/rollback.customers.hbs"
};
/** It says nothing of what is launched: whoever uses the product at that time needs it, and may not know of the launch. */
const WINDOW = {
	...EMAIL,
	template: "launch/maintenance.customers.hbs"
};
const CHECKLIST = {
	audience: "team",
	channel: "checklist",
	template: "launch/checklist.hbs"
};
/** Names of every template that a launch may need. */
const LAUNCH_TEMPLATES = [...new Set([
	EMAIL,
	BLOG,
	IN_APP,
	BRIEF,
	CARD,
	PAUSE_BRIEF,
	PAUSE_EMAIL,
	RETURN_BRIEF,
	RETURN_EMAIL,
	WINDOW,
	CHECKLIST
].map(({ template }) => template))];
/** Few texts: those of the stage that it is in, and of the next one, which somebody has to prepare. Support comes first. */
function launchDocuments(launch) {
	const { stages, reached, slug, hold } = launch;
	const now = stages[reached];
	const next = stages[reached + 1];
	const gone = goneStages(launch).at(-1);
	const at = (stage, folder) => (kind) => documentOf(launch, stage, folder, kind);
	return [
		...[now, next].flatMap((stage) => stage === void 0 ? [] : kindsOf(launch, stage).map(at(stage, `launches/${slug}/${stage.name}`))),
		...hold === null || now === void 0 ? [] : [PAUSE_BRIEF, PAUSE_EMAIL].map(at(now, `launches/${slug}/hold`)),
		...gone === void 0 ? [] : [RETURN_BRIEF, RETURN_EMAIL].map(at(gone, `launches/${slug}/rollback`)),
		...next === void 0 || !isWindowNear(launch) ? [] : [WINDOW].map(at(next, `launches/${slug}/maintenance`)),
		...[next ?? now].flatMap((stage) => stage === void 0 ? [] : [CHECKLIST].map(at(stage, `launches/${slug}`)))
	];
}
/** Whether it comes before the stage after the next: its notice goes out days ahead. */
function isWindowNear({ maintenance, stages, reached }) {
	const later = stages[reached + 2]?.day ?? null;
	return maintenance !== null && (later === null || maintenance.start.slice(0, 10) < later);
}
/** Those who heard of the stages that were taken back have to hear of that. */
function goneStages({ stages, reached, events }) {
	if (events.findLast(({ kind }) => kind === "began" || kind === "returned")?.kind !== "returned") return [];
	return stages.slice(reached + 1).filter(({ name }) => events.some(({ kind, stage }) => kind === "began" && stage === name));
}
/** A small launch gets few texts, a great one those that customers must not miss. */
function kindsOf({ kind, tier, stages }, stage) {
	if (kind === "retirement") return [
		BRIEF,
		EMAIL,
		...tier === 1 ? [BLOG] : []
	];
	if (!stage.isPublic) return [
		BRIEF,
		...stages.indexOf(stage) > 0 ? [CARD] : [],
		EMAIL
	];
	if (tier === 3) return [BRIEF, IN_APP];
	return [
		BRIEF,
		CARD,
		EMAIL,
		IN_APP,
		...tier === 1 ? [BLOG] : []
	];
}
function documentOf(launch, stage, folder, { audience, channel, template }) {
	const { slug } = launch;
	const isOut = audience === "customers" && mayBeOut(launch, stage);
	const path = `${folder}/${channel === "checklist" ? "checklist" : `${audience}.${channel}`}.md`;
	return {
		name: `${slug}/${path.slice(`launches/${slug}/`.length, -3)}`,
		path,
		template,
		audience,
		channel,
		visibility: isOut ? "public" : "internal",
		stage
	};
}
function mayBeOut({ stages, reached, hold, promise }, stage) {
	return stage.isPublic && stages.indexOf(stage) <= reached && hold === null && promise !== "";
}

export { goneStages as n, launchDocuments as r, LAUNCH_TEMPLATES as t };