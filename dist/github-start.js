import { Bn as fail, Rn as DrumrollError, ln as MANIFESTS, un as readManifest } from "./shared.js";
import { t as apiPath } from "./github.js";
import { _ as NEWEST_SELECTION, a as readGitHubSettings, c as readHome, d as LAUNCH_SELECTION, l as whole, m as DETAIL_FRAGMENT, n as fileSelection, o as settingsSelection, v as REPOSITORY_SELECTION } from "./github-settings.js";
import { a as nodes, i as list, n as date, o as sha, r as fields, s as text, t as count } from "./json.js";

// src/collect/github-start.ts
/** Collect, GitHub: everything that one query can say before the range is known. In: refs as typed. Out: {@link Start}. */
/** How many tags are compared in the first query. Where that takes GitHub too long, fewer. */
const COMPARED = [
	25,
	5,
	1
];
const COMMIT = "... on Commit { committedDate }";
/** A tag may name a tag. */
const PEELED_FRAGMENT = `fragment Peeled on GitObject { oid ${COMMIT} ... on Tag { target { oid ${COMMIT} ... on Tag { target { oid ${COMMIT} } } } } }`;
/** @throws `E_REF_UNKNOWN`, `E_GITHUB_…`. */
async function askStart(api, question) {
	const names = askTagNames(api, question.repository);
	const start = whole(() => askSmaller(COMPARED), async (answer) => readStart(answer, await names, question));
	return (await Promise.all([start, names]))[0];
	async function askSmaller([compared = 1, ...smaller]) {
		const { repository, branch, to } = question;
		const variables = {
			...repository,
			branch,
			to,
			compared
		};
		try {
			return await api.graphql(documentOf(question), variables, { isSingle: smaller.length > 0 });
		} catch (error) {
			if (!(error instanceof DrumrollError && error.code === "E_GITHUB_UNAVAILABLE") || smaller.length === 0) throw error;
			return askSmaller(smaller);
		}
	}
}
/** All tags in one answer: GraphQL would take a round for each hundred. An empty repository has none. */
async function askTagNames(api, { owner, name }) {
	const path = apiPath`/repos/${owner}/${name}/git/matching-refs/tags/`;
	try {
		const first = await api.find(path);
		const numbers = Array.from({ length: (first?.pages ?? 1) - 1 }, (_, index) => index + 2);
		return [first, ...await Promise.all(numbers.map((page) => api.find(path, { page })))].flatMap((answer) => list(answer?.data)).flatMap(readTagName);
	} catch (error) {
		if (error instanceof DrumrollError && error.code === "E_GITHUB_REFUSED") return [];
		throw error;
	}
}
function readTagName(value) {
	const { ref, object } = fields(value);
	const id = sha(fields(object).sha);
	return id === null ? [] : [{
		name: text(ref).replace(/^refs\/tags\//, ""),
		sha: id,
		date: null
	}];
}
function documentOf({ to, from, isFromRoot, settingsAt }) {
	return `query Start($owner: String!, $name: String!, $branch: String, $to: String!, $compared: Int!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[
		REPOSITORY_SELECTION,
		NEWEST_SELECTION,
		LAUNCH_SELECTION,
		`to: object(expression: $to) { ...Peeled }`,
		...from === null ? [] : [`from: object(expression: ${JSON.stringify(from)}) { ...Peeled }`],
		...isFromRoot ? ["all: object(expression: $to) { ... on Commit { history(first: 1) { totalCount } } }"] : [],
		`tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ...Peeled } }
    }`,
		`near: refs(refPrefix: "refs/tags/", first: $compared, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name compare(headRef: $to) { aheadBy behindBy } }
    }`,
		...MANIFESTS.map((path, index) => fileSelection(`manifest${index}`, to, path)),
		...settingsAt === null ? [] : settingsSelection(settingsAt)
	].join("\n    ")}
  }
}
${PEELED_FRAGMENT}
${DETAIL_FRAGMENT}`;
}
async function readStart({ data, errors }, names, question) {
	const home = readHome({
		data,
		errors: errors.filter(({ path }) => path[1] !== "near")
	}, question.repository);
	const found = fields(fields(data).repository);
	const newest = nodes(found.tags).flatMap(({ name, target }) => {
		const commit = peel(target);
		return commit === null ? [] : [{
			name: text(name),
			...commit
		}];
	});
	const [to, from] = [peel(found.to), peel(found.from)];
	const peeled = new Map([found.to, found.from].map((object) => [sha(fields(object).oid), peel(object)]));
	const known = new Set(newest.map(({ name }) => name));
	const older = names.filter(({ name }) => !known.has(name)).map((tag) => ({
		...tag,
		...peeled.get(tag.sha)
	}));
	const tags = [...newest, ...older];
	if (to === null && question.to === "HEAD") throw fail("E_GIT_NO_COMMITS", { directory: `${question.repository.owner}/${question.repository.name}` });
	if (to === null || from === null && question.from !== null) {
		const ref = to === null ? question.to : question.from ?? "";
		throw fail("E_REF_UNKNOWN", {
			ref,
			known: tags.map(({ name }) => name)
		});
	}
	return {
		home,
		to,
		from: from?.sha ?? null,
		total: count(fields(fields(found.all).history).totalCount),
		tags,
		distances: readDistances(found.near),
		settings: question.settingsAt === null ? null : readGitHubSettings(found),
		manifestVersion: await readManifestVersion(found)
	};
}
/** Reads {@link PEELED_FRAGMENT}: a commit is at the end, or nothing that a release could be. */
function peel(object) {
	for (let at = object, depth = 0; depth < 3; depth++) {
		const { oid, committedDate, target } = fields(at);
		const [id, committed] = [sha(oid), date(committedDate)];
		if (id !== null && committed !== null) return {
			sha: id,
			date: committed
		};
		at = target;
	}
	return null;
}
function readDistances(near) {
	return new Map(nodes(near).flatMap(({ name, compare }) => {
		const distance = readDistance(compare);
		return distance === null ? [] : [[text(name), distance]];
	}));
}
/** Null where GitHub could not compare. */
function readDistance(comparison) {
	const { aheadBy, behindBy } = fields(comparison);
	const [ahead, behind] = [count(aheadBy), count(behindBy)];
	return ahead === null || behind === null ? null : {
		ahead,
		behind
	};
}
async function readManifestVersion(found) {
	for (const [index, file] of MANIFESTS.entries()) {
		const content = text(fields(found[`manifest${index}`]).text);
		const version = content === "" ? null : (await readManifest(file, content)).version;
		if (version !== null) return version;
	}
	return null;
}

export { readDistance as i, askStart as n, peel as r, PEELED_FRAGMENT as t };