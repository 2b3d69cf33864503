import { Bn as fail, n as placeOf$1, t as mayNameChanges } from "./shared.js";
import { i as settleFile, n as planGitHub, r as PULL_REQUESTS_OFF, s as shippings, t as publishPlace } from "./publish-place.js";
import { c as launchLine, n as compareLink, o as launchAsRelease, s as launchFacts } from "./write-commit.js";
import { F as releaseLine, I as shippedPath, P as pathInLine, _ as cycleOf, j as guestName, t as readCurrent } from "./read-current.js";
import { a as waitingTexts, t as settle } from "./settle.js";
import { t as withoutClosingWords } from "./closing-words.js";
import { t as readRepository } from "./read-repository.js";
import { l as toldIn, o as isSource, v as ticksIn } from "./checklist-progress.js";

// src/publish/letters/sentences.ts
const DONE = {
	create: "Created",
	update: "Updated",
	delete: "Deleted",
	skip: "Left alone"
};
const PLANNED = {
	create: "Would create",
	update: "Would update",
	delete: "Would delete",
	skip: "Would leave alone"
};
/** Reasons that need no words, and those for which leaving alone needs none. */
const EXPECTED = ["new", "nobody edited it"];
/** Reasons that many things share, so that one sentence says them. */
const TOLD_ONCE = ["waits until", "approved by "];
const SILENT = ["unchanged", PULL_REQUESTS_OFF];
/** One sentence for each thing that was done, or left alone for a reason that a person should know. */
function placeSentences(outcome, { isDryRun, markdown }) {
	const { operations, links, current } = outcome;
	const { slug } = current.repository;
	const isOff = operations.some(({ reason }) => reason === PULL_REQUESTS_OFF);
	const refusal = outcome.refusal ?? (isOff ? "pull-requests-off" : null);
	const verbs = isDryRun ? PLANNED : DONE;
	const lines = operations.filter(({ kind, target, reason }) => kind === "skip" ? !SILENT.includes(reason) && !TOLD_ONCE.some((beginning) => reason.startsWith(beginning)) : target !== "drafts-file" && (target !== "state" || isDryRun)).map((operation) => {
		const link = linkOf(operation, links);
		const safe = markdown(operation.name);
		const name = link === null ? safe : `[${safe}](${link})`;
		const why = EXPECTED.includes(operation.reason) ? "" : ` (${operation.reason})`;
		return `${verbs[operation.kind]}: ${name} in ${slug}${why}.`;
	});
	return [
		...operations.every(({ kind }) => kind === "skip") ? [`Nothing had to be written in ${slug}.`] : [],
		...fileSentences(outcome, verbs, markdown),
		...conflictSentences(outcome, markdown),
		...waitingSentence(outcome, markdown),
		...approvedSentence(outcome, markdown),
		...lines,
		...refusal === null ? [] : [refusalSentence(refusal, outcome)]
	];
}
/** All files of one commit in one sentence for each verb. */
function fileSentences({ operations, branch, current }, verbs, markdown) {
	return [
		"create",
		"update",
		"delete"
	].flatMap((kind) => {
		const paths = operations.flatMap((one) => one.target === "drafts-file" && one.kind === kind ? [one.path] : []);
		const where = `on ${markdown(branch)} in ${current.repository.slug}`;
		return paths.length === 0 ? [] : [`${verbs[kind]} ${where}: ${paths.map(markdown).join(", ")}.`];
	});
}
/** All files that wait in one sentence. */
function waitingSentence({ operations, branch }, markdown) {
	const waiting = operations.filter(({ target, reason }) => target === "drafts-file" && reason.startsWith("waits until"));
	const [first] = waiting;
	if (first === void 0) return [];
	return [`Newer text for ${waiting.length === 1 ? "a file" : `${waiting.length} files`} on ${markdown(branch)} ${first.reason}. A run after that writes it.`];
}
function approvedSentence({ operations }, markdown) {
	const reason = operations.find((operation) => operation.reason.startsWith("approved by "))?.reason;
	return reason === void 0 ? [] : [`The text is ${markdown(reason)}.`];
}
/** Each conflict is said in one run; where there is a comment, it lists it until it is settled. */
function conflictSentences({ operations }, markdown) {
	return operations.flatMap((operation) => {
		const { target } = operation;
		if (target !== "drafts-file" && target !== "issue" && target !== "release") return [];
		const { newConflicts: count } = operation;
		if (count === 0) return [];
		return [`${count === 1 ? "An entry that a person edited has" : `${count} entries that people edited have`} other words in the source now, in ${markdown(target === "drafts-file" ? operation.path : operation.name)}: what a person wrote stays, and ${NEW_WORDS[target]}.`];
	});
}
const NEW_WORDS = {
	"drafts-file": "a comment on the pull request asks whether to keep it",
	issue: "a comment there shows the new words",
	release: "`drumroll draft` shows the new words"
};
function refusalSentence(refusal, { branch, releaseBranch, current }) {
	const { url } = current.repository;
	if (refusal === "no-difference") return `There is no pull request, because ${branch} does not differ from ${releaseBranch}.`;
	return `GitHub Actions may not open pull requests in this repository, so the drafts are on the branch only: [open the pull request yourself](${compareLink(url, releaseBranch, branch)}), or tick “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.`;
}
/** What may not lie in the repository, why, and what to set. */
function withheldSentence(names, home, guestSlug, guest) {
	if (names.length === 0) return [];
	const who = home.visibility === "unknown" ? "may be readable by everybody" : "is readable by everybody";
	const fix = guestSlug === null ? "Set `drafts.repository` to a private repository to have them there" : guest === null ? `\`drafts.repository\` is ${guestSlug}, which this token does not see: give \`token\` one that does` : `\`drafts.repository\` is ${guestSlug}, which is not private itself`;
	return [`Withheld, because ${home.slug} ${who}: ${names.join(", ")}. ${fix}, or \`internal.allow_public: true\` to have them here.`];
}
function linkOf(operation, links) {
	if (operation.target === "publication") return links[operation.name] ?? null;
	return links[operation.target === "comment" ? `comment.${operation.on}` : operation.target] ?? null;
}

// src/publish/other-sources.ts
/** @param home `owner/name` of the released one. Repositories of which nobody said anything count as unknown. */
function otherSources({ repository, changes }, sources, home) {
	const own = /* @__PURE__ */ new Set([home.toLowerCase(), repository.slug?.toLowerCase()]);
	return [.../* @__PURE__ */ new Set([...Object.keys(sources), ...changes.flatMap((change) => change.pullRequests.flatMap(({ repository: slug }) => slug ?? []))])].filter((slug) => !own.has(slug.toLowerCase())).map((slug) => sources[slug] ?? "unknown");
}

// src/publish/publish-drafts.ts
/** @throws What {@link publishPlace} throws. */
async function publishDrafts(want, request, tools, { isDryRun, mayWriteWorkflows, mayPublish }) {
	let first = null;
	return {
		...await publishPlace({
			line: want.line,
			read: (isForbidden) => readCurrent({
				...request,
				isForbidden
			}, tools.github),
			plan: (current, mayWrite, now) => {
				first = firstOf(want, current, mayPublish);
				return first === null ? planGitHub({
					...want,
					mayWriteWorkflows: mayWrite,
					now
				}, current) : nothing(current);
			},
			mayWriteWorkflows,
			isDryRun
		}, tools),
		branch: want.line.branch,
		releaseBranch: want.releaseBranch,
		first
	};
}
function nothing(current) {
	return {
		operations: [],
		observed: current.state.value,
		isLate: false,
		isMovingLater: true
	};
}
/** @param mayPublish False once it was tried, and where this run may not. */
function firstOf(want, current, mayPublish) {
	const { release, line, wantsPullRequest } = want;
	if (!wantsPullRequest || want.commit === null || current.isOutdated || current.state.isForbidden) return null;
	const { value } = current.state;
	const { pullRequest, state } = cycleOf(want, current);
	const recorded = current.pullRequests.find(({ number }) => number === value.ids["pull-request"]) ?? pullRequest;
	const tags = [
		release.tag,
		release.previousTag,
		...value.finished.map(({ tag }) => tag)
	];
	const { files, startFiles } = current;
	const grounds = {
		...want,
		line,
		state: value,
		pullRequest: recorded,
		files,
		startFiles
	};
	if (shippings({
		...grounds,
		settled: settle(want, current, value, waitingTexts(grounds)),
		isAsked: false,
		isTagged: (tag) => tags.includes(tag)
	}).some(({ verdict }) => verdict === "ready") && mayPublish) return { kind: "publish" };
	const last = state.finished.at(-1);
	return last !== void 0 && last.tag === release.previousTag && release.from !== null && last.to !== release.from ? {
		kind: "since",
		since: last.to
	} : null;
}

// src/publish/want-in.ts
/** Its path on the branch, and no words there that close an issue. */
function inLine(document, line) {
	return {
		...document,
		path: pathInLine(document.path, line),
		text: withoutClosingWords(document.text)
	};
}
/** Whatever is the same in every place. @param request With the documents that lie there. */
function wantIn(request, line, grounds) {
	const { release, previousVersion, drafts, owners, approvers, publishOn, reconciler, markdown } = request;
	return {
		line,
		release,
		launch: null,
		launches: [],
		previousVersion,
		documents: request.documents.map((document) => inLine(document, line)),
		offered: request.offered.map((document) => inLine(document, line)),
		retell: (told) => request.retell(told).map((document) => inLine(document, line)),
		told: null,
		mayNameChanges: mayNameChanges(grounds),
		wantsPullRequest: drafts.pull_request,
		wantsChecklist: drafts.checklist,
		mayWriteWorkflows: false,
		now: 0,
		owners,
		approvers,
		publishOn,
		reconciler,
		markdown
	};
}
/** What exists there that matters. */
function readIn({ release, documents, offered, previousVersion, drafts }, repository, line, { documents: here, ...begin }, home) {
	const paths = [...documents, ...offered].filter(({ channel }) => channel !== "checklist").map(({ path }) => pathInLine(path, line));
	return {
		repository,
		line,
		release,
		...begin,
		history: home.slug,
		paths,
		shared: drafts.changelog === void 0 || begin.commit === null ? [] : [drafts.changelog],
		shipped: (path) => previousVersion === null ? null : shippedPath(path, line, release.package, previousVersion),
		wantsPullRequest: drafts.pull_request,
		wantsRelease: drafts.release && begin.commit !== null,
		wantsChecklist: drafts.checklist && here.some(({ channel }) => channel === "checklist")
	};
}

// src/publish/publish-launches.ts
/**
* Plans, groups and what is not announced yet lie only where colleagues alone can read: here, or in the drafts repository.
* @throws What `publishPlace` throws.
*/
async function publishLaunches(request, places, tools) {
	const { launches } = request;
	const [place, guest] = placeOf(places);
	if (launches.length === 0) return {
		outcomes: [],
		sentences: []
	};
	if (place === null) return {
		outcomes: [],
		sentences: [`${launches.length === 1 ? "One launch is" : `${launches.length} launches are`} not drafted on GitHub: ${`everybody who can read ${places.home.slug} would read the plan. Name a private repository in \`drafts.repository\`.`}`]
	};
	const outcomes = [];
	for (const draft of launches) outcomes.push(await publishLaunch(draft, request, places, place, guest, tools));
	return {
		outcomes,
		sentences: guest === null ? outcomes.flatMap((outcome) => placeSentences(outcome, request)) : []
	};
}
/** The repository that holds them, and how it calls the one that is released where that is another. */
function placeOf({ home, guest, grounds }) {
	if (grounds.home === "private" || grounds.allowPublic) return [home, null];
	if (guest === null || guest.visibility !== "private") return [null, null];
	return [guest, guestName(home.slug, guest.slug)];
}
async function publishLaunch({ launch, documents }, request, { home, grounds }, place, guest, tools) {
	const facts = launchFacts(launch);
	const line = launchLine(launch.slug, guest);
	const { drafts, releaseBranch } = request;
	const own = {
		...request,
		release: launchAsRelease(facts, request.release),
		documents,
		offered: [],
		retell: () => documents,
		previousVersion: null,
		drafts: {
			...drafts,
			release: false,
			changelog: void 0
		},
		owners: { release: launch.owner },
		mayPublish: false
	};
	const branch = guest === null ? releaseBranch ?? place.defaultBranch : place.defaultBranch;
	return publishDrafts({
		...wantIn(own, line, grounds),
		launch: facts,
		elsewhere: [],
		visibility: place.visibility,
		mayNameChanges: true,
		releaseBranch: branch,
		commit: null,
		changelog: null,
		wantsRelease: false
	}, readIn(own, place, line, {
		releaseBranch: branch,
		commit: null,
		documents
	}, home), tools, own);
}

// src/publish/told-elsewhere.ts
/** Null where nothing is remembered of the notes, or nobody edited an entry. */
function toldElsewhere(want, found) {
	const { reconciler } = want;
	const { state, current } = cycleOf(want, found);
	const document = want.documents.find(isSource);
	const now = document === void 0 ? void 0 : current.files.get(document.path);
	if (document === void 0 || now === void 0 || current.state.isForbidden) return null;
	const { path, text } = document;
	const base = reconciler.read(state.memories[path] ?? null);
	if (base === null || state.moving !== "") return null;
	const ticks = ticksIn(current.comments["pull-request"]?.body ?? "");
	const settled = settleFile({
		path,
		base,
		current: now,
		next: text,
		pristine: text
	}, ticks, reconciler);
	return toldIn(document, settled, reconciler);
}

// src/publish/publish-github.ts
/** Publish: a release's drafts on GitHub. In: the release, its documents, settings. Out: what was written where, in words. */
/**
* Who can read which repository is read before anything else; what may not lie in the released one goes to the drafts
* repository, which has a branch, pull request, issue and state of its own, or is withheld.
* @throws What `publishPlace` throws, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
*/
async function publishGitHub(request, tools) {
	const named = request.drafts.repository ?? null;
	const guestSlug = named?.toLowerCase() === request.repository.toLowerCase() ? null : named;
	const [home, guest] = await Promise.all([readRepository(tools.github, request.repository), guestSlug === null ? null : readRepository(tools.github, guestSlug)]);
	if (home === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${request.repository}`,
		permission: "contents: read"
	});
	const grounds = {
		home: home.visibility,
		sources: otherSources(request.release, request.sources, home.slug),
		draftsRepository: guestSlug === null ? null : guest?.visibility ?? "unknown",
		allowPublic: request.allowPublic
	};
	const at = (place, documents = request.documents) => documents.filter((document) => placeOf$1(document, grounds) === place);
	const releaseBranch = request.releaseBranch ?? home.defaultBranch;
	const facts = {
		releaseBranch,
		isDefaultBranch: releaseBranch === home.defaultBranch,
		package: request.release.package
	};
	const homeLine = releaseLine({
		...facts,
		guest: null
	});
	const wanted = wantIn({
		...request,
		documents: at("home"),
		offered: at("home", request.offered)
	}, homeLine, grounds);
	const isClosed = home.visibility === "private" || request.allowPublic;
	const inHome = await publishDrafts({
		...wanted,
		launches: isClosed ? request.launches.map(({ launch }) => launch) : [],
		elsewhere: [...at("drafts-repository").map(({ name }) => ({
			name,
			reason: `in ${guest?.slug}`
		})), ...at("withheld").map(({ name }) => ({
			name,
			reason: "withheld, because it is internal"
		}))],
		visibility: home.visibility,
		releaseBranch,
		commit: request.release.to,
		changelog: request.drafts.changelog ?? null,
		wantsRelease: request.drafts.release
	}, readIn(request, home, homeLine, {
		releaseBranch,
		commit: request.release.to,
		documents: at("home")
	}, home), tools, request);
	const sentences = [...placeSentences(inHome, request), ...withheldSentence(at("withheld").map(({ name }) => name), home, guestSlug, guest)];
	const stops = inHome.current.isOutdated || inHome.first !== null;
	const ofLaunches = stops || !facts.isDefaultBranch ? NO_LAUNCHES : await publishLaunches(request, {
		home,
		guest,
		grounds
	}, tools);
	const said = [...sentences, ...ofLaunches.sentences];
	const done = [...inHome.operations, ...ofLaunches.outcomes.flatMap(({ operations }) => operations)];
	const elsewhere = at("drafts-repository");
	if (guest === null || elsewhere.length === 0 || stops) return outcomeOf(inHome, done, inHome.first === null ? said : []);
	const line = releaseLine({
		...facts,
		guest: guestName(home.slug, guest.slug)
	});
	const inGuest = await publishDrafts({
		...wantIn({
			...request,
			documents: elsewhere,
			offered: at("drafts-repository", request.offered)
		}, line, grounds),
		told: toldElsewhere(wanted, inHome.current),
		elsewhere: [],
		visibility: guest.visibility,
		mayNameChanges: true,
		releaseBranch: guest.defaultBranch,
		commit: null,
		changelog: null,
		wantsRelease: false
	}, readIn(request, guest, line, {
		releaseBranch: guest.defaultBranch,
		commit: null,
		documents: elsewhere
	}, home), tools, request);
	return outcomeOf(inHome, [...done, ...inGuest.operations], [...said, ...placeSentences(inGuest, request)]);
}
const NO_LAUNCHES = {
	outcomes: [],
	sentences: []
};
function outcomeOf({ current, operations: own, links, first }, operations, sentences) {
	const { url } = current.repository;
	const numbered = (target, page) => {
		const operation = own.find((one) => one.target === target);
		const number = (operation?.target === "pull-request" || operation?.target === "issue" ? operation.number : null) ?? Number(links[target]?.split("/").at(-1) ?? NaN);
		return Number.isInteger(number) ? {
			number,
			url: `${url}/${page}/${number}`
		} : null;
	};
	return {
		first,
		operations,
		sentences,
		pullRequest: numbered("pull-request", "pull"),
		issue: numbered("issue", "issues")
	};
}

export { publishGitHub };