import { Bn as fail, Rn as DrumrollError, at as waitingFor, r as visibilityOf } from "./shared.js";
import { a as issueOf, c as releaseOf, d as askList, f as apiPath, i as commitOf, l as shaped, m as repositoryPath, n as withOtherPages, o as ownNodes, p as branchPath, r as commentOf, s as pullRequestOf, t as readReleasePage, u as ask } from "./read-releases.js";
import { i as parseJson, n as listAt, o as textAt, r as numberAt, s as valueAt, t as entriesAt } from "./answer.js";
import { t as codeSpan } from "./code-span.js";

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

// src/publish/approval/approval.ts
/** Opinions of people who may approve: those that the configuration names, else whoever may write. */
function allowedOpinions(opinions, approvers) {
	const named = new Set(approvers.map((login) => login.toLowerCase()));
	return opinions.filter(({ login, mayWrite }) => named.size === 0 ? mayWrite : named.has(login.toLowerCase()));
}
/** When the newest of them was given; `since` where there is none after that. */
function newestOpinion(opinions, since) {
	return opinions.reduce((newest, { at }) => at > newest ? at : newest, since);
}
/** Approvals that nothing is remembered of yet. Of each person the remembered ones stand for those before them. */
function newApprovals(opinions, before) {
	const known = approversOf(before);
	return opinions.filter(({ verdict, login, at }) => verdict === "approved" && !known.some((one) => one.login === login && one.at >= at));
}
/** In the order of their approvals. */
function approversOf({ approval, approvedShipped }) {
	return [...approval?.by ?? [], ...approvedShipped].toSorted(byDate);
}
/**
* An approval lasts until the person asks for changes or the review is dismissed; a merge cannot be taken back.
* @param read What an approval is about, by what the same person approved before; null where its commit is gone, so that nobody can
* say what was approved.
* @param to What the drafts reach now, for a first approval.
*/
function settleApproval(opinions, before, read, to) {
	const fresh = new Set(newApprovals(opinions, before));
	const by = [];
	const shipped = [];
	for (const opinion of opinions.filter(({ verdict }) => verdict === "approved").toSorted(byDate)) {
		const { login, at, commit, how } = opinion;
		const isSame = (one) => one.login === login && one.at === at;
		by.push(...before.approval?.by.filter(isSame) ?? []);
		shipped.push(...before.approvedShipped.filter(isSame));
		const own = [...by, ...shipped].filter((one) => one.login === login);
		const seen = fresh.has(opinion) ? read(opinion, own) : null;
		if (seen !== null) (seen.isShipped ? shipped : by).push({
			login,
			at,
			commit,
			how,
			parts: seen.parts
		});
	}
	const standing = by.filter((one, index) => !by.slice(index + 1).some((next) => isBySame(one, next)));
	const blockedBy = opinions.filter(({ verdict }) => verdict === "changes-requested").map(({ login }) => login);
	return {
		approval: standing.length === 0 ? null : {
			to: before.approval?.to ?? to,
			by: standing
		},
		approvedShipped: shipped.filter((one, index) => !shipped.slice(index + 1).some((next) => isReplaced(one, next))),
		blockedBy
	};
}
function byDate(a, b) {
	return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
function isBySame(a, b) {
	return a.login === b.login && a.how === b.how;
}
/** A correction of one release says nothing of another's. */
function isReplaced(one, next) {
	return isBySame(one, next) && Object.keys(one.parts).every((path) => path in next.parts);
}
/**
* What keeps a text from being published: every part must have been seen, and nothing that stood in the version that was approved
* last may be missing, since leaving out a warning is an edit as well.
* @param approvers In the order of their approvals.
*/
function unseenIn(path, parts, approvers) {
	const seen = approvers.flatMap(({ parts: one }) => one[path] === void 0 ? [] : [one[path]]);
	const known = new Set(seen.flat());
	const there = new Set(parts.map(({ hash }) => hash));
	const unseen = parts.filter(({ hash }) => !known.has(hash)).map(({ name }) => ({
		path,
		name
	}));
	const gone = (seen.at(-1) ?? []).filter((hash) => !there.has(hash));
	const taken = Math.max(0, gone.length - unseen.length);
	return [...unseen, ...Array.from({ length: taken }, () => ({
		path,
		name: null
	}))];
}

// src/publish/state/release-record.ts
/** The key of a published text's hash in the state. */
function publishedKey(tag) {
	return `published.${tag}`;
}
/** The key of the hash of our section in a changelog. */
function sectionKey(path) {
	return `${path}#section`;
}
function readNextRelease(data) {
	const [branch, version, tag] = [
		textAt(data, "branch"),
		textAt(data, "version"),
		textAt(data, "tag")
	];
	if (branch === null || version === null || tag === null) return null;
	return {
		branch,
		package: textAt(data, "package"),
		version,
		tag,
		title: textAt(data, "title") ?? version,
		isPrerelease: valueAt(data, "isPrerelease") === true,
		date: textAt(data, "date") ?? ""
	};
}
function readFinished(data) {
	const next = readNextRelease(data);
	const [to, path] = [textAt(data, "to"), textAt(data, "path")];
	return next === null || to === null || path === null ? null : {
		...next,
		draftedAs: textAt(data, "draftedAs") ?? next.version,
		to,
		path,
		isOut: valueAt(data, "isOut") === true
	};
}
/** What is damaged approves nothing: it is asked for again. */
function readApproval(data) {
	const to = textAt(data, "to");
	const by = listAt(data, "by").flatMap((one) => readApprover(one) ?? []);
	return to === null || by.length === 0 ? null : {
		to,
		by
	};
}
function readApprover(data) {
	const [login, at, commit, how] = [
		"login",
		"at",
		"commit",
		"how"
	].map((name) => textAt(data, name));
	if (!login || !at || !commit || how !== "review" && how !== "merge") return null;
	const parts = entriesAt(data, "parts").map(([path, hashes]) => [path, listAt({ hashes }, "hashes").filter((hash) => typeof hash === "string")]);
	return {
		login,
		at,
		commit,
		how,
		parts: Object.fromEntries(parts)
	};
}

// src/publish/state/line-state.ts
/** Publish: what is remembered of a release line. In: the text of its state file. Out: {@link LineState}, and its text again. */
/** The orphan branch that holds every line's state. */
const STATE_BRANCH = "drumroll-state";
/** What GitHub does not keep unique, or only while it is open. */
const MADE = [
	"pull-request",
	"release",
	"issue",
	"comment.pull-request",
	"comment.issue",
	"comment.approval",
	"comment.due"
];
const EMPTY_STATE = {
	base: "",
	to: "",
	ids: {},
	texts: {},
	memories: {},
	isPullRequestRefused: false,
	moving: "",
	next: null,
	approval: null,
	approvedShipped: [],
	reviewedUntil: "",
	chosen: [],
	finished: [],
	claim: null
};
const SCHEMA = 1;
/**
* A state that is damaged knows nothing, so every text is a person's.
* @throws `E_STATE_NEWER` for one that a later version wrote: going on would forget what that version knew.
*/
function parseLineState(text, place) {
	const data = parseJson(text);
	const schema = valueAt(data, "schema");
	if (typeof schema === "number" && schema > SCHEMA) throw fail("E_STATE_NEWER", {
		...place,
		schema
	});
	if (schema !== SCHEMA) return EMPTY_STATE;
	const ids = {};
	for (const made of MADE) {
		const id = valueAt(data, "ids", made);
		if (typeof id === "number" && Number.isSafeInteger(id) && id > 0) ids[made] = id;
	}
	return {
		base: textAt(data, "base") ?? "",
		to: textAt(data, "to") ?? "",
		ids,
		texts: mapped(valueAt(data, "texts"), (value) => {
			const [last, before = null] = Array.isArray(value) ? value : [];
			return typeof last === "string" ? {
				last,
				before: typeof before === "string" ? before : null
			} : null;
		}),
		memories: mapped(valueAt(data, "memories"), readMemory),
		isPullRequestRefused: valueAt(data, "isPullRequestRefused") === true,
		moving: textAt(data, "moving") ?? "",
		next: readNextRelease(valueAt(data, "next")),
		approval: readApproval(valueAt(data, "approval")),
		approvedShipped: listAt(data, "approvedShipped").flatMap((one) => readApprover(one) ?? []),
		reviewedUntil: textAt(data, "reviewedUntil") ?? "",
		chosen: listAt(data, "chosen").filter((name) => typeof name === "string"),
		finished: listAt(data, "finished").flatMap((one) => readFinished(one) ?? []),
		claim: parseClaim(valueAt(data, "claim"))
	};
}
/** Sorted and with one entry a line, so that a person can read it and two equal states are equal texts. */
function formatLineState({ claim, texts: written, ...state }) {
	const file = {
		schema: SCHEMA,
		...state,
		texts: Object.fromEntries(Object.entries(written).map(([key, { last, before }]) => [key, before === null ? [last] : [last, before]])),
		claim: claim === null ? null : {
			...claim,
			until: new Date(claim.until).toISOString()
		}
	};
	return `${JSON.stringify(sorted(file), null, 1)}\n`;
}
function parseClaim(data) {
	const id = textAt(data, "id");
	const until = Date.parse(textAt(data, "until") ?? "");
	if (id === null || Number.isNaN(until)) return null;
	const named = listAt(data, "creates");
	return {
		id,
		until,
		creates: MADE.filter((made) => named.includes(made)),
		texts: texts(valueAt(data, "texts"))
	};
}
/** Reconcile reads the rest. */
function readMemory(data) {
	const parts = valueAt(data, "parts");
	return typeof parts === "object" && parts !== null && !Array.isArray(parts) ? { parts: { ...parts } } : null;
}
function texts(data) {
	return mapped(data, (value) => typeof value === "string" ? value : null);
}
function mapped(data, read) {
	return Object.fromEntries(entriesAt(data).flatMap(([key, value]) => {
		const known = read(value);
		return known === null ? [] : [[key, known]];
	}));
}
function sorted(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/publish/state/cycle.ts
/** What a release starts at: as long as it stays the same, it is the same release. */
function baseOf({ previousTag, from }) {
	return previousTag ?? from ?? "ROOT";
}
/**
* Within a release, what a person closed or deleted stays so. With the next one a closed pull request, the last checklist, a
* published release and deleted files are history; an open pull request and a draft release go on. The texts of a release that is
* tagged are to be moved out of the way; the state says so until it is done, whatever comes between.
*/
function cycleOf(want, current) {
	const { release, previousVersion } = want;
	const { value } = current.state;
	const base = baseOf(release);
	const isNext = value.base !== "" && value.base !== base;
	const known = current.pullRequests.find(({ number }) => number === value.ids["pull-request"]) ?? null;
	const open = current.pullRequests.find(({ state }) => state === "open") ?? null;
	const isGone = isNext && known?.state !== "open";
	const pullRequest = known !== null && !isGone && (known.state === "open" || open === null) ? known : open;
	if (!isNext) return {
		state: {
			...value,
			base
		},
		pullRequest,
		current
	};
	const isMerged = open === null && (current.drafts === null || isMergedWhole(current));
	const finished = previousVersion === null ? null : finishedBy(want, previousVersion, current);
	const moving = isMerged || finished !== null ? previousVersion ?? "" : value.moving;
	const others = value.finished.filter(({ tag, isOut }) => isOut && tag !== finished?.tag);
	const state = {
		...withoutHistory({
			...value,
			base,
			moving
		}, current, isGone),
		next: null,
		approval: null,
		chosen: [],
		approvedShipped: [],
		reviewedUntil: newestOpinion(current.opinions, value.reviewedUntil),
		finished: finished === null ? value.finished : [...others, finished].slice(-5)
	};
	const { "pull-request": onPullRequest } = current.comments;
	const comments = isGone || onPullRequest === void 0 ? {} : { "pull-request": onPullRequest };
	return {
		state,
		pullRequest,
		current: {
			...current,
			issues: [],
			comments
		}
	};
}
/**
* The last release, if the tag that the next one starts at has all that its text tells of. Otherwise a part of the text is about the
* next release, and nothing is moved.
*/
function finishedBy({ release: { previousTag, ledger, package: packageName }, line }, version, { state: { value }, releases }) {
	const { next, approval } = value;
	const to = approval?.to ?? value.to;
	if (next === null || previousTag === null || ledger.some(({ id }) => id === to)) return null;
	const known = value.finished.find(({ tag }) => tag === previousTag);
	const isOut = releases.some(({ tag, isDraft, id }) => tag === previousTag && !isDraft && id === value.ids.release);
	return {
		...next,
		version,
		draftedAs: next.version,
		to,
		tag: previousTag,
		path: shippedPath(notesPath(line), line, packageName, version),
		isOut: known?.isOut ?? isOut
	};
}
/** Nothing stands on the drafts branch that the release branch has not. */
function isMergedWhole({ files, startFiles }) {
	return [...files].every(([path, text]) => startFiles.get(path) === text);
}
function withoutHistory(state, current, isPullRequestGone) {
	const release = current.releases.find(({ id }) => id === state.ids.release);
	const gone = [
		"issue",
		"comment.issue",
		"comment.approval",
		"comment.due",
		...isPullRequestGone ? ["pull-request", "comment.pull-request"] : [],
		...release?.isDraft === true ? [] : ["release"]
	];
	const isHistory = (key) => gone.some((made) => key.startsWith(`${made}.`)) || key.includes("/") && !current.files.has(key);
	return {
		...state,
		isPullRequestRefused: false,
		ids: Object.fromEntries(Object.entries(state.ids).filter(([made]) => !gone.includes(made))),
		texts: Object.fromEntries(Object.entries(state.texts).filter(([key]) => !isHistory(key))),
		memories: Object.fromEntries(Object.entries(state.memories).filter(([key]) => !isHistory(key)))
	};
}

// src/publish/read/current-query.ts
const WORKFLOWS = ".github/workflows";
const PARAMETERS = "$owner: String!, $name: String!";
const BUDGET = "rateLimit { cost remaining limit resetAt }";
/**
* Answers under `repository`: `state`, `drafts` and `start` are commits, `stateFile`, `f0`, `f1`, … are blobs, the latter in the
* order of the paths; `workflows` and `startWorkflows` are trees.
*/
function currentQuery({ releaseBranch, state, statePath, drafts, start, paths }) {
	const commits = Object.entries({
		state,
		drafts,
		start
	}).filter(([, sha]) => sha !== null);
	const blobs = {
		...state === null ? {} : { stateFile: `${state}:${statePath}` },
		...drafts === null ? {} : expressions(drafts, paths)
	};
	return {
		document: `query Drafts(${[
			`${PARAMETERS}, $releaseRef: String!, $workflows: String!, $startWorkflows: String!`,
			...commits.map(([alias]) => `$${alias}: GitObjectID!`),
			...Object.keys(blobs).map((alias) => `$${alias}: String!`)
		].join(", ")}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    releaseBranch: ref(qualifiedName: $releaseRef) { target { oid } }
    workflows: object(expression: $workflows) { oid }
    startWorkflows: object(expression: $startWorkflows) { oid }
    ${commits.map(([alias]) => `${alias}: object(oid: $${alias}) { oid ... on Commit { committedDate messageHeadline tree { oid } } }`).join("\n    ")}
    ${Object.keys(blobs).map(blobField).join("\n    ")}
  }
}${Object.keys(blobs).length === 0 ? "" : TEXT}`,
		variables: {
			releaseRef: `refs/heads/${releaseBranch}`,
			workflows: `HEAD:${WORKFLOWS}`,
			startWorkflows: `${start}:${WORKFLOWS}`,
			...Object.fromEntries(commits),
			...blobs
		},
		permission: "contents: read"
	};
}
/** Answers under `repository`: blobs `f0`, `f1`, … in the order of the paths, as they are in the commit. */
function filesQuery(commit, paths) {
	const aliases = paths.map((_, index) => `f${index}`);
	return {
		document: `query Files(${[PARAMETERS, ...aliases.map((alias) => `$${alias}: String!`)].join(", ")}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    ${aliases.map(blobField).join("\n    ")}
  }
}${TEXT}`,
		variables: expressions(commit, paths),
		permission: "contents: read"
	};
}
/** Issues, newest first, with what tells ours from a stranger's. */
const ISSUES_QUERY = {
	permission: "issues: read",
	variables: {},
	document: `query Issues(${PARAMETERS}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number state title body viewerDidAuthor } }
  }
}`
};
/** Comments of an issue or pull request. */
function commentsQuery(on, number) {
	return {
		document: `query Comments(${PARAMETERS}, $number: Int!) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
      ... on PullRequest { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
    }
  }
}`,
		variables: { number },
		permission: on === "issue" ? "issues: read" : "pull-requests: read"
	};
}
const TEXT = "\nfragment Text on Blob { oid text isTruncated isBinary }";
function expressions(commit, paths) {
	return Object.fromEntries(paths.map((path, index) => [`f${index}`, `${commit}:${path}`]));
}
function blobField(alias) {
	return `${alias}: object(expression: $${alias}) { ...Text }`;
}

// src/publish/read/read-files.ts
/** Publish: files as they are in a commit. In: the commit and paths. Out: their texts; GraphQL cuts off long ones, which are asked for again. */
/** Nothing is asked without a commit or paths. */
async function readFiles(github, slug, commit, paths) {
	if (commit === null || paths.length === 0) return /* @__PURE__ */ new Map();
	return filesIn(github, slug, await ask(github, slug, filesQuery(commit, paths)), paths);
}
/** Of an answer that has them as `f0`, `f1`, …. */
async function filesIn(github, slug, found, paths) {
	const texts = await Promise.all(paths.map((_, index) => readText(github, slug, valueAt(found, `f${index}`) ?? null)));
	return new Map(paths.flatMap((path, index) => texts[index] == null ? [] : [[path, texts[index]]]));
}
/**
* Null without a blob. GraphQL gives at most half a megabyte of a text, and none of what it takes for binary.
* @throws `E_GITHUB_PARTIAL` for a blob that is named and cannot be read: nothing may be concluded from that.
*/
async function readText(github, slug, blob) {
	const oid = textAt(blob, "oid");
	if (oid === null) return null;
	const text = textAt(blob, "text");
	if (text !== null && valueAt(blob, "isTruncated") !== true) return text;
	const found = await github.find(repositoryPath(slug) + apiPath`/git/blobs/${oid}`);
	const content = textAt(found?.data, "content");
	if (content === null) throw fail("E_GITHUB_PARTIAL", {
		what: `file ${oid}`,
		expected: "its text",
		got: "nothing"
	});
	return Buffer.from(content, "base64").toString("utf8");
}

// src/publish/read/read-refs.ts
/** Branch → head, of all whose names begin like ours. */
async function readRefs(github, slug) {
	const path = `${repositoryPath(slug)}/git/matching-refs/heads/drumroll`;
	const { data } = await askList(github, path, {}, "contents: read");
	return new Map(listAt(data).map((ref) => [(textAt(ref, "ref") ?? "").replace(/^refs\/heads\//, ""), textAt(ref, "object", "sha") ?? ""]));
}

// src/publish/read/read-reviews.ts
/** Publish: what people think of the drafts. In: the drafts' pull request. Out: each person's word as it stands, and the merge. */
const OPINIONS = `query Opinions($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost remaining limit resetAt }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      mergedAt
      mergedBy { __typename login }
      reviews(last: 100) {
        nodes { state submittedAt authorCanPushToRepository author { __typename login } commit { oid } }
      }
    }
  }
}`;
/**
* Whoever merges may write. Bots approve nothing, and comments say neither yes nor no. A request for changes, and a review that is
* dismissed, take back what the person approved before; another approval does not, since it may be of another text.
* @param since Reviews up to then were about an earlier release.
*/
async function readOpinions(github, slug, number, since) {
	const found = valueAt(await ask(github, slug, {
		document: OPINIONS,
		variables: { number },
		permission: "pull-requests: read",
		mayMiss: true
	}), "pullRequest");
	const standing = /* @__PURE__ */ new Map();
	for (const review of listAt(found, "reviews", "nodes")) {
		const opinion = opinionOf(review);
		if (opinion === "taken-back") standing.delete(textAt(review, "author", "login") ?? "");
		else if (opinion !== null && opinion.at > since) standing.set(opinion.login, withNext(standing, opinion));
	}
	const merge = mergeOf(found);
	return [...[...standing.values()].flat(), ...merge === null || merge.at <= since ? [] : [merge]];
}
function withNext(standing, next) {
	return [...(next.verdict === "approved" ? standing.get(next.login) ?? [] : []).filter(({ verdict }) => verdict === "approved"), next];
}
/** Null for a remark, for a bot's word, and for a review of a commit that is gone. */
function opinionOf(review) {
	const [login, at, commit] = [
		textAt(review, "author", "login"),
		textAt(review, "submittedAt"),
		textAt(review, "commit", "oid")
	];
	if (login === null || at === null || textAt(review, "author", "__typename") !== "User") return null;
	const state = textAt(review, "state");
	if (state === "DISMISSED") return "taken-back";
	if (commit === null || state !== "APPROVED" && state !== "CHANGES_REQUESTED") return null;
	return {
		login,
		at,
		commit,
		how: "review",
		verdict: state === "APPROVED" ? "approved" : "changes-requested",
		mayWrite: valueAt(review, "authorCanPushToRepository") === true
	};
}
function mergeOf(found) {
	const [login, at, commit] = [
		textAt(found, "mergedBy", "login"),
		textAt(found, "mergedAt"),
		textAt(found, "headRefOid")
	];
	if (login === null || at === null || commit === null || textAt(found, "mergedBy", "__typename") !== "User") return null;
	return {
		login,
		at,
		commit,
		how: "merge",
		verdict: "approved",
		mayWrite: true
	};
}
/** Opinions, and the files of every approved commit that the state does not know yet; a commit that is gone has none. */
async function readReviews({ slug, number, paths, state }, github) {
	const opinions = number === null ? [] : await readOpinions(github, slug, number, state.reviewedUntil);
	const unknown = newApprovals(opinions, state);
	const counting = state.finished.length > 0 ? unknown : unknown.filter((one, index) => isLast(one, index, unknown));
	const unique = [...new Set(counting.map(({ commit }) => commit))];
	const files = await Promise.all(unique.map((commit) => readFiles(github, slug, commit, paths)));
	const reviewed = unique.map((commit, index) => [commit, files[index] ?? /* @__PURE__ */ new Map()]);
	return {
		opinions,
		reviewed: new Map(reviewed.filter(([, found]) => found.size > 0))
	};
}
function isLast({ login, how }, index, opinions) {
	return !opinions.slice(index + 1).some((next) => next.login === login && next.how === how);
}

// src/publish/plan/marker.ts
/** Publish: short comments that Drumroll finds its things by. In: a text. Out: it with a marker, or the block between two. */
/** The marker of a line's own things: `<!-- drumroll:next -->`. */
function markerOf(mark) {
	return `<!-- ${mark} -->`;
}
/** A whole text of ours, with its marker at the end: previews show the beginning. */
function marked(text, mark) {
	return `${text.trimEnd()}\n\n${markerOf(mark)}\n`;
}
/** More than a marker takes beside its own words, with the blank line before it. */
const ROOM_FOR_MARKER = 20;
/** A whole text of ours within a limit, with its marker. @param write Makes the text for so much room. */
function markedWithin(limit, mark, write) {
	return marked(write(limit - mark.length - ROOM_FOR_MARKER), mark);
}
/** A whole text of ours without its marker. */
function withoutMarker(text, mark) {
	const at = text.lastIndexOf(markerOf(mark));
	return at < 0 ? text : `${text.slice(0, at).trimEnd()}\n`;
}
/** Whether a text holds the marker. */
function isMarked(text, mark) {
	return text.includes(markerOf(mark));
}
/** Our block in a text that people write around; null where its two markers are not there in order. */
function blockIn(text, mark) {
	const range = blockRange(text, mark);
	return range === null ? null : text.slice(range.start, range.end);
}
/** The text with our block replaced, or added at its end; everything outside stays byte for byte. */
function withBlock(text, mark, block) {
	const range = blockRange(text, mark);
	if (range !== null) return text.slice(0, range.start) + block + text.slice(range.end);
	return text.trim() === "" ? block : `${text}\n\n${block}`;
}
/** A block with its two markers, each on a line of its own. */
function asBlock(text, mark) {
	return `${markerOf(mark)}\n${text.trim()}\n\n${markerOf(`/${mark}`)}`;
}
/** A block within a limit, with its two markers. @param write Makes what stands between them for so much room. */
function blockWithin(limit, mark, write) {
	return asBlock(write(limit - 2 * (mark.length + ROOM_FOR_MARKER)), mark);
}
function blockRange(text, mark) {
	const closing = markerOf(`/${mark}`);
	const start = text.indexOf(markerOf(mark));
	const end = start === -1 ? -1 : text.indexOf(closing, start);
	return end === -1 ? null : {
		start,
		end: end + closing.length
	};
}

// src/publish/approval/plan-approval-comment.ts
/** What its marker says. */
function approvalMark({ mark }) {
	return `${mark} approval`;
}
/** Of GitHub: letters, digits and single hyphens, 39 at most. */
const LOGIN = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;
/**
* Only whom the configuration, or the plan of a launch, names by login hears of it, and only once a release or stage: everything else
* stands in the cover letter.
*/
function planApprovalComment({ line, owners, launch, markdown }, { repository, comments }, { ids, next }, { approval, unseen, blockedBy }) {
	const login = LOGIN.exec(owners.release ?? "")?.[1];
	const isApproved = approval !== null && unseen.length === 0 && blockedBy.length === 0;
	if (login === void 0 || !isApproved) return null;
	if (ids["comment.approval"] !== void 0 || ids["pull-request"] === void 0) return null;
	const by = approval.by.map((one) => markdown(one.login)).join(" and ");
	const words = launch !== null ? `the texts of ${markdown(`${launch.name}, ${launch.stage.name.replaceAll("-", " ")},`)} are approved by ${by}. What the stage still needs says ${codeSpan(`drumroll launch show ${launch.slug}`)}.` : next !== null ? `the notes for ${codeSpan(next.tag)} are approved by ${by}. To publish them, push that tag or run **Publish notes**.` : null;
	if (words === null) return null;
	const found = comments.approval ?? null;
	return {
		target: "comment",
		kind: found === null ? "create" : "skip",
		name: "comment for the release manager",
		reason: found === null ? "approved" : "unchanged",
		visibility: visibilityOf(repository),
		repository: repository.slug,
		fields: found === null ? { body: marked(`@${login}: ${words}`, approvalMark(line)) } : {},
		against: {},
		on: "approval",
		id: found?.id ?? null
	};
}

// src/publish/plan/plan-due-comment.ts
/** Publish: telling people, once, that the release's day has come. In: the day, what the checklist still waits for. Out: an operation; null on any other day, and where nobody is waited for. */
/** What its marker says. */
function dueMark({ mark }) {
	return `${mark} due`;
}
const DAY_MS = 864e5;
/**
* From the day before it is due to the end of that day: what is long overdue was put off, and nagging helps nobody. Only whom the
* configuration names by login is called; authors are named.
*/
function planDueComment({ line, owners, release, now }, { repository, comments }, { ids }, { issue, open }) {
	if (release.due === void 0 || issue === null || ids["comment.due"] !== void 0) return null;
	const ahead = Date.parse(`${release.due}T00:00:00Z`) - now;
	const tasks = open.filter(({ who, day }) => who !== "" && day !== "");
	const [first] = tasks;
	if (!(ahead <= DAY_MS && ahead > -864e5) || first === void 0) return null;
	const called = new Set(Object.values(owners).flatMap((owner) => LOGIN.exec(owner ?? "")?.[1] ?? []));
	const named = tasks.map((task) => {
		const login = task.who.replace(/^`?@|`$/g, "");
		return {
			...task,
			who: called.has(login) ? `@${login}` : task.who
		};
	});
	const text = `Due ${first.day}: ${waitingFor(named)}`;
	const found = comments.due ?? null;
	return {
		target: "comment",
		kind: found === null ? "create" : "skip",
		name: "comment on what is due",
		reason: found === null ? `due ${first.day}` : "unchanged",
		visibility: visibilityOf(repository),
		repository: repository.slug,
		fields: found === null ? { body: marked(text, dueMark(line)) } : {},
		against: {},
		on: "due",
		id: found?.id ?? null
	};
}

// src/publish/read/read-threads.ts
async function readThreads(request, state, github) {
	const open = request.pullRequests.find((one) => one.state === "open");
	const [issues, onPullRequest] = await Promise.all([request.wantsChecklist ? readIssues(request, state, github) : [], readComment(request, state, github, "pull-request", open?.number ?? null)]);
	const [issue] = issues;
	const onIssue = issue === void 0 ? null : await readComment(request, state, github, "issue", issue.number);
	const onApproval = await readApprovalComment(request, state, github);
	const onDue = issue === void 0 ? null : await readDueComment(request, state, github, issue.number);
	return {
		issues,
		comments: {
			...onApproval === null ? {} : { approval: onApproval },
			...onPullRequest === null ? {} : { "pull-request": onPullRequest },
			...onDue === null ? {} : { due: onDue },
			...onIssue === null ? {} : { issue: onIssue }
		}
	};
}
async function readIssues({ slug, line, release, isUnknown }, { ids, claim }, github) {
	if (ids.issue !== void 0) {
		const found = await github.find(repositoryPath(slug) + apiPath`/issues/${ids.issue}`);
		const issue = issueOf(found?.data);
		if (issue !== null) return [issue];
		return [];
	}
	if (!isUnknown && claim?.creates.includes("issue") !== true) return [];
	const data = await ask(github, slug, ISSUES_QUERY);
	return ownNodes(data, "issues").filter((node) => isMarked(textAt(node, "body") ?? "", issueMark(line, baseOf(release)))).flatMap((node) => issueOf(node) ?? []).toSorted((a, b) => a.number - b.number);
}
/** Made once and never changed, so it is looked for only where a run may have made it and not said so. */
async function readApprovalComment({ slug, line }, { ids, claim }, github) {
	const number = ids["pull-request"];
	if (number === void 0 || claim?.creates.includes("comment.approval") !== true) return null;
	return findComment(slug, "pull-request", number, approvalMark(line), github);
}
/** As {@link readApprovalComment}, on the issue. */
async function readDueComment({ slug, line }, { claim }, github, number) {
	if (claim?.creates.includes("comment.due") !== true) return null;
	return findComment(slug, "issue", number, dueMark(line), github);
}
async function readComment({ slug, line, isUnknown }, { ids, claim }, github, on, number) {
	const id = ids[`comment.${on}`];
	if (id !== void 0) {
		const found = await github.find(repositoryPath(slug) + apiPath`/issues/comments/${id}`);
		return commentOf(found?.data);
	}
	if (number === null || !isUnknown && claim?.creates.includes(`comment.${on}`) !== true) return null;
	return findComment(slug, on, number, line.mark, github);
}
async function findComment(slug, on, number, mark, github) {
	const data = await ask(github, slug, commentsQuery(on, number));
	const [first = null] = ownNodes(data, "issueOrPullRequest", "comments").filter((node) => isMarked(textAt(node, "body") ?? "", mark)).flatMap((node) => commentOf(node) ?? []).toSorted((a, b) => a.id - b.id);
	return first;
}

// src/publish/read/read-current.ts
/** Publish: reading what exists. In: what to look for, GitHub. Out: {@link GitHubCurrent}; refs are exact, lists may be behind. */
/**
* Three rounds: refs and lists; the commits that the refs name; what the state has on record.
* @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names: a write must not follow from that.
*/
async function readCurrent(request, github) {
	const { repository, line, releaseBranch, release, commit, paths, isForbidden } = request;
	const { slug } = repository;
	const [refs, begin, pullRequests, releases] = await Promise.all([
		readRefs(github, slug),
		commit ?? readHead(github, slug, releaseBranch),
		request.wantsPullRequest ? readPullRequests(github, slug, line.branch) : [],
		request.wantsRelease ? readReleasePage(github, slug) : NO_RELEASES
	]);
	const heads = {
		state: refs.get("drumroll-state") ?? null,
		drafts: refs.get(line.branch) ?? null
	};
	const query = currentQuery({
		releaseBranch,
		...heads,
		statePath: line.statePath,
		start: begin,
		paths
	});
	const found = await ask(github, slug, query);
	const start = commitOf(valueAt(found, "start"));
	if (start === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
		repository: slug,
		commit: begin
	});
	const state = heads.state === null ? null : known(commitOf(valueAt(found, "state")), STATE_BRANCH, slug);
	const drafts = heads.drafts === null ? null : known(commitOf(valueAt(found, "drafts")), line.branch, slug);
	const text = await readText(github, slug, valueAt(found, "stateFile") ?? null);
	const value = text === null ? EMPTY_STATE : parseLineState(text, {
		repository: slug,
		path: line.statePath
	});
	const isUnknown = isForbidden || text === null;
	const leftOver = Object.keys(value.texts).filter((path) => path.startsWith(`${line.folder}/`) && !paths.includes(path));
	const startPaths = [...paths, ...leftOver];
	const shippedPaths = startPaths.flatMap((path) => request.shipped(path) ?? []);
	const finishedPaths = [...value.finished.map(({ path }) => path), ...request.shared];
	const isBeginning = drafts === null || value.base !== baseOf(release) || value.moving !== "";
	const open = pullRequests.find((one) => one.state === "open");
	const isAlone = open === void 0;
	const moved = [.../* @__PURE__ */ new Set([...isBeginning || isAlone ? shippedPaths : [], ...finishedPaths])];
	const [draftsFiles, startFiles, others, allReleases, allPullRequests, threads, reviews, isRestricted, isOutdated] = await Promise.all([
		filesIn(github, slug, found, paths),
		readFiles(github, slug, begin, [...isBeginning || isAlone ? startPaths : [], ...moved]),
		readFiles(github, slug, heads.drafts, [...leftOver, ...moved]),
		request.wantsRelease ? allOf(github, slug, releases, value, isUnknown) : [],
		request.wantsPullRequest ? withRecorded(github, slug, pullRequests, value) : [],
		readThreads({
			slug,
			line,
			release,
			isUnknown,
			pullRequests,
			wantsChecklist: request.wantsChecklist
		}, value, github),
		readReviews({
			slug,
			number: request.wantsPullRequest ? value.ids["pull-request"] ?? open?.number ?? null : null,
			paths: [...startPaths, ...finishedPaths],
			state: value
		}, github),
		state === null && !isForbidden ? readRestriction(github, slug) : false,
		isBehind(request, value, textAt(found, "releaseBranch", "target", "oid"), github)
	]);
	const workflows = textAt(found, "startWorkflows", "oid");
	return {
		repository,
		state: {
			branch: state,
			value: isForbidden ? EMPTY_STATE : value,
			isForbidden,
			isRestricted,
			changedAt: Date.parse(textAt(found, "state", "committedDate") ?? "") || 0
		},
		drafts,
		editedAt: drafts === null ? null : editedAt(valueAt(found, "drafts")),
		files: drafts === null ? startFiles : new Map([...draftsFiles, ...others]),
		start,
		startFiles,
		hasOtherWorkflows: workflows !== null && workflows !== textAt(found, "workflows", "oid"),
		isOutdated,
		pullRequests: allPullRequests,
		releases: allReleases,
		...threads,
		...reviews
	};
}
/** Whoever merges, edits in the browser or pushes writes another message than ours. */
function editedAt(commit) {
	if (textAt(commit, "messageHeadline") === "docs: draft release notes") return null;
	return Date.parse(textAt(commit, "committedDate") ?? "") || null;
}
async function readHead(github, slug, branch) {
	const found = await github.find(branchPath(slug, "ref", branch));
	const sha = textAt(found?.data, "object", "sha");
	if (sha === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
		repository: slug,
		commit: branch
	});
	return sha;
}
async function readPullRequests(github, slug, branch) {
	const [owner] = slug.split("/");
	const query = {
		head: `${owner}:${branch}`,
		state: "all",
		per_page: 100
	};
	const { data } = await askList(github, `${repositoryPath(slug)}/pulls`, query, "pull-requests: read");
	return shaped(data, (one) => pullRequestOf(one, slug)).toSorted((a, b) => a.number - b.number);
}
async function withRecorded(github, slug, listed, { ids }) {
	const number = ids["pull-request"];
	if (number === void 0 || listed.some((one) => one.number === number)) return listed;
	const found = await github.find(repositoryPath(slug) + apiPath`/pulls/${number}`);
	const one = pullRequestOf(found?.data, slug);
	return one === null ? listed : [...listed, one].toSorted((a, b) => a.number - b.number);
}
const NO_RELEASES = {
	list: [],
	pages: 1
};
/** Without a record every page is looked through for what an interrupted run may have made; with one, that release is enough. */
async function allOf(github, slug, page, { ids, claim }, isUnknown) {
	const id = ids.release;
	if (id === void 0 && (isUnknown || claim?.creates.includes("release") === true)) return withOtherPages(github, slug, page);
	const { list } = page;
	if (id === void 0 || list.some((one) => one.id === id)) return list;
	const found = await github.find(repositoryPath(slug) + apiPath`/releases/${id}`);
	const one = releaseOf(found?.data);
	return one === null ? list : [...list, one];
}
/** Free plans do not tell of rules in private repositories, and have none. */
async function readRestriction(github, slug) {
	try {
		const found = await github.find(repositoryPath(slug) + apiPath`/rules/branches/${STATE_BRANCH}`);
		return listAt(found?.data).some((rule) => RESTRICTING.includes(textAt(rule, "type") ?? ""));
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_GITHUB_FORBIDDEN") return false;
		throw error;
	}
}
const RESTRICTING = [
	"creation",
	"update",
	"pull_request"
];
/** Whether the drafts tell of a later commit than this run's: an older run must not undo what a newer one wrote. */
async function isBehind({ release, history }, { to }, head, github) {
	if (to === "" || to === release.to || head === release.to) return false;
	const found = await github.find(repositoryPath(history) + apiPath`/compare/${release.to}...${to}`, { per_page: 1 });
	return textAt(found?.data, "status") === "ahead" && (numberAt(found?.data, "ahead_by") ?? 0) > 0;
}
function known(value, branch, slug) {
	if (value === null) throw fail("E_GITHUB_PARTIAL", {
		what: `branch ${branch} of ${slug}`,
		expected: "its commit",
		got: "nothing"
	});
	return value;
}

export { DRAFTS_MESSAGE as A, publishedKey as C, newestOpinion as D, approversOf as E, releaseLine as F, shippedPath as I, issueMark as M, notesPath as N, settleApproval as O, pathInLine as P, parseLineState as S, allowedOpinions as T, cycleOf as _, planApprovalComment as a, STATE_BRANCH as b, isMarked as c, withoutMarker as d, readReviews as f, baseOf as g, readText as h, planDueComment as i, guestName as j, unseenIn as k, markedWithin as l, readFiles as m, readPullRequests as n, blockIn as o, readRefs as p, readApprovalComment as r, blockWithin as s, readCurrent as t, withBlock as u, isMergedWhole as v, sectionKey as w, formatLineState as x, EMPTY_STATE as y };