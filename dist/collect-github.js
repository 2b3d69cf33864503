import { $t as patchesOf, Bn as fail, Qt as byPatch, Zt as askedPackage, an as hasSeveralPackages, cn as packagesIn, dn as fragmentPaths, in as findReachableBase, mn as tagOn, nn as beginAt, pn as releaseLine, qt as NOT_ONE_COMMIT, rn as findBase, sn as addVersions, tn as askedBase } from "./shared.js";
import { t as apiPath } from "./github.js";
import { a as nodes, i as list, n as date, o as sha, r as fields, s as text, t as count } from "./json.js";
import { t as fieldAsker } from "./github-fields.js";
import { i as readDistance, n as askStart, r as peel, t as PEELED_FRAGMENT } from "./github-start.js";
import { n as withKnowledge, t as knowRange } from "./github-pull-requests.js";
import { i as withPlans } from "./github-launches2.js";

// src/collect/github-commits.ts
/** Collect, GitHub: the commits of a range, page by page. In: two commits. Out: all of them in git's order, or an error. */
const PAGE = 100;
/** @returns null where GitHub knows one of the two not, or they have no common history. */
async function comparePage(api, { owner, name }, { base, head, page, size = PAGE }) {
	const path = apiPath`/repos/${owner}/${name}/compare/${base}...${head}`;
	const answer = await api.find(path, {
		per_page: size,
		page
	});
	if (answer === null) return null;
	const { total_commits: total, behind_by: behind, commits } = fields(answer.data);
	return {
		total: count(total) ?? 0,
		behind: count(behind) ?? 0,
		commits: readCommits(commits)
	};
}
/**
* All commits that `head` has and `base` has not.
* @param expected How many there should be, so that all pages can be asked for at once; null when nobody knows.
* @param first Page 1, where it is here already.
* @throws `E_GITHUB_PARTIAL` when pages stay short of the total, whatever GitHub says why.
*/
async function compareAll(api, repository, { base, head, expected, first = null }) {
	const ask = (page) => comparePage(api, repository, {
		base,
		head,
		page
	});
	const guessed = Math.max(1, pagesOf(expected ?? 0));
	const pages = await Promise.all(numbers(1, guessed).map((page) => page === 1 && first || ask(page)));
	const total = Math.max(...pages.map((page) => page?.total ?? 0));
	pages.push(...await Promise.all(numbers(guessed + 1, pagesOf(total)).map(ask)));
	return complete(pages.map((page) => page?.commits ?? []), total, head, async (page) => (await ask(page))?.commits ?? []);
}
/** A commit and everything before it. @param total What GitHub counts, by another way. @throws `E_GITHUB_PARTIAL`. */
async function listAll(api, { owner, name }, head, total) {
	const ask = async (page) => {
		return readCommits((await api.find(apiPath`/repos/${owner}/${name}/commits`, {
			sha: head,
			per_page: PAGE,
			page
		}))?.data);
	};
	return complete(await Promise.all(numbers(1, pagesOf(total)).map(ask)), total, head, ask);
}
/** Pages that came short are asked for once more. The total, and every commit's parents, must agree with what is here then. */
async function complete(pages, total, head, ask) {
	const commits = inGitOrder((await Promise.all(pages.map((commits, index) => commits.length < Math.min(PAGE, total - index * PAGE) ? ask(index + 1) : commits))).flat(), head);
	if (commits.length !== total) throw fail("E_GITHUB_PARTIAL", {
		what: `commits up to ${head.slice(0, 12)}`,
		expected: total.toLocaleString("en"),
		got: commits.length.toLocaleString("en")
	});
	return commits;
}
/**
* As `git log` lists them: what has been reached, newest first. A commit that no path from `head` leads to is left out, and so a
* hole shows in the count.
*/
function inGitOrder(commits, head) {
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	const ordered = [];
	const reached = [];
	const reach = (id) => {
		const commit = bySha.get(id);
		if (commit === void 0) return;
		bySha.delete(id);
		let low = 0;
		for (let high = reached.length; low < high;) {
			const middle = low + high >> 1;
			if ((reached[middle]?.date ?? "") < commit.date) low = middle + 1;
			else high = middle;
		}
		reached.splice(low, 0, commit);
	};
	reach(head);
	for (let next = reached.pop(); next !== void 0; next = reached.pop()) {
		ordered.push(next);
		for (const parent of next.parents) reach(parent);
	}
	return ordered;
}
function readCommits(value) {
	return list(value).flatMap((one) => {
		const { sha: id, commit, parents, author } = fields(one);
		const { message, author: writer, committer } = fields(commit);
		const [commitId, committed] = [sha(id), date(fields(committer).date)];
		if (commitId === null || committed === null) return [];
		const { name, email, date: written } = fields(writer);
		const login = text(fields(author).login);
		const authoredAt = Date.parse(text(written)) / 1e3;
		return [{
			sha: commitId,
			parents: list(parents).flatMap((parent) => sha(fields(parent).sha) ?? []),
			author: {
				name: text(name),
				email: text(email)
			},
			date: committed,
			message: text(message),
			paths: null,
			...Number.isNaN(authoredAt) ? {} : { authoredAt },
			...login === "" ? {} : { login }
		}];
	});
}
function pagesOf(total) {
	return Math.ceil(total / PAGE);
}
function numbers(from, to) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

// src/collect/github-ancestry.ts
/** Collect, GitHub: questions about a history, answered by the API. In: what the first query told. Out: collect's {@link Ancestry} port. */
/** Tags compared in one query; a comparison takes GitHub some milliseconds. */
const BATCH$2 = 25;
/** Of more tags than this, all on other branches, somebody should say where to start. */
const MOST_COMPARED = 150;
/** A release's own branch is seldom longer; each hundred commits of it take a request. */
const LONGEST_BRANCH = 300;
const DAY = 864e5;
/** @param range Learns distances, and is told early which commits will be wanted. */
function githubAncestry(api, repository, start, range) {
	const askFields = fieldAsker(api, repository);
	/** By what a tag names: the commit behind it. */
	const commits = /* @__PURE__ */ new Map();
	for (const { sha: id, date } of start.tags) if (date !== null) commits.set(id, {
		sha: id,
		date
	});
	return {
		commitOf,
		firstReachable: async (candidates, to) => {
			const [newest] = candidates;
			if (newest !== void 0) range.prefetch(commitOf(newest));
			for (let from = 0; from < Math.min(candidates.length, MOST_COMPARED); from += BATCH$2) {
				const batch = candidates.slice(from, from + BATCH$2);
				await compare(batch, to);
				const found = batch.find((tag) => range.distance(tag.sha)?.behind === 0);
				if (found === void 0) continue;
				range.prefetch(commitOf(found));
				return found;
			}
			if (candidates.length <= MOST_COMPARED) return null;
			throw fail("E_GITHUB_PARTIAL", {
				what: "release tags, none of which is in this history (name the one to start after with `from`)",
				expected: String(candidates.length),
				got: String(MOST_COMPARED)
			});
		},
		nearest: async (tags, to) => {
			const known = tags.filter((tag) => range.distance(tag.sha) !== null);
			const some = known.length > 0 ? known : tags.slice(0, BATCH$2);
			await compare(some, to);
			const before = some.filter((tag) => commitOf(tag) !== to && range.distance(tag.sha)?.behind === 0);
			const ahead = (tag) => range.distance(tag.sha)?.ahead ?? 0;
			return before.reduce((best, tag) => best && ahead(best) <= ahead(tag) ? best : tag, null);
		},
		existingAt: async (tags) => tags.filter((tag) => (commits.get(tag.sha)?.date ?? "") <= start.to.date),
		leavingPoint: async (tagged, to) => {
			const length = range.distance(tagged)?.behind ?? null;
			if (length === null || length > LONGEST_BRANCH) return null;
			const tip = commits.get(tagged)?.sha ?? tagged;
			const branch = new Map((await range.between(to, tip, length)).map((commit) => [commit.sha, commit]));
			let at = tip;
			for (let commit = branch.get(at); commit !== void 0; commit = branch.get(at ?? "")) at = commit.parents[0];
			return at ?? null;
		},
		isAncestor: async (one, other) => one === other || (await comparePage(api, repository, {
			base: one,
			head: other,
			page: 1,
			size: 1
		}))?.behind === 0,
		recentStart: async ({ commits, days }, to) => {
			const { total, since, before } = await askAges(api, repository, to, `${(/* @__PURE__ */ new Date(Date.parse(start.to.date) - days * DAY)).toISOString().slice(0, -5)}Z`);
			range.learnTotal(total);
			if (total <= commits) return "whole";
			if (before !== null) range.learn(before, {
				ahead: since,
				behind: 0
			});
			return before;
		}
	};
	function commitOf({ sha: id }) {
		return commits.get(id)?.sha ?? id;
	}
	async function compare(tags, to) {
		const unknown = tags.filter((tag) => range.distance(tag.sha) === null);
		const asked = unknown.map(({ name }, index) => ({
			alias: `tag${index}`,
			selection: `ref(qualifiedName: ${JSON.stringify(`refs/tags/${name}`)}) { target { ...Peeled } compare(headRef: "${to}") { aheadBy behindBy } }`
		}));
		const options = {
			operation: "Distances",
			fragments: PEELED_FRAGMENT,
			size: BATCH$2
		};
		const { values } = asked.length === 0 ? { values: /* @__PURE__ */ new Map() } : await askFields(asked, options);
		for (const [index, tag] of unknown.entries()) {
			const { target, compare: comparison } = fields(values.get(`tag${index}`));
			const [distance, commit] = [readDistance(comparison), peel(target)];
			if (distance === null || commit === null) continue;
			for (const id of [tag.sha, commit.sha]) range.learn(id, distance);
			commits.set(tag.sha, commit);
		}
	}
}
async function askAges(api, repository, to, until) {
	const { data } = await api.graphql(`query Ages($owner: String!, $name: String!, $to: GitObjectID!, $until: GitTimestamp!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    object(oid: $to) {
      ... on Commit {
        all: history(first: 1) { totalCount }
        since: history(first: 1, since: $until) { totalCount }
        before: history(first: 1, until: $until) { nodes { oid } }
      }
    }
  }
}`, {
		...repository,
		to,
		until
	});
	const { all, since, before } = fields(fields(fields(data).repository).object);
	const [total, recent] = [all, since].map((history) => count(fields(history).totalCount));
	if (typeof total !== "number" || typeof recent !== "number") throw fail("E_GITHUB_PARTIAL", {
		what: "history",
		expected: "its length",
		got: "nothing"
	});
	return {
		total,
		since: recent,
		before: sha(nodes(before)[0]?.oid)
	};
}

// src/collect/github-fragments.ts
const BATCH$1 = 100;
/** Two requests' worth; nobody has as many in one release. */
const MOST = 200;
/**
* One request for each hundred, and none where there are no fragments. GitHub tells which pull request touched a file, not what it did to it: those that
* were there at the start of the range are left out, and so are those that a release took in since.
* @param paths Files at `to`.
*/
async function askFragments({ api, repository, from, to }, paths, commits) {
	const touched = /* @__PURE__ */ new Map();
	for (const { sha, paths: changed } of commits) for (const path of changed ?? []) touched.set(path, sha);
	const wanted = fragmentPaths(paths.filter((path) => touched.has(path))).slice(0, MOST);
	if (wanted.length === 0) return [];
	const asked = wanted.flatMap((path, index) => [{
		alias: `now${index}`,
		selection: `object(expression: ${JSON.stringify(`${to}:${path}`)}) { ... on Blob { text isTruncated } }`
	}, ...from === null ? [] : [{
		alias: `then${index}`,
		selection: `object(expression: ${JSON.stringify(`${from}:${path}`)}) { oid }`
	}]]);
	const { values } = await fieldAsker(api, repository)(asked, {
		operation: "Fragments",
		fragments: "",
		size: BATCH$1
	});
	return wanted.flatMap((path, index) => {
		const { text, isTruncated } = fields(values.get(`now${index}`));
		const isOld = (values.get(`then${index}`) ?? null) !== null;
		const commit = touched.get(path);
		return commit === void 0 || isOld || typeof text !== "string" || isTruncated === true ? [] : [{
			path,
			text,
			commit
		}];
	});
}

// src/collect/github-packages.ts
const BATCH = 100;
/** Two requests' worth: of more packages, the rest have no version unless a tag says one. */
const MOST_FILES = 200;
/** One request for the tree, and one for the manifests at both ends of the range. */
async function askPackages(question, tree) {
	const { configured, tags, from, to, isInRange } = question;
	const { paths, isTruncated } = await tree;
	const places = configured.length > 0 ? configured : packagesIn(paths);
	const there = new Set(paths);
	return {
		packages: await addVersions((names) => readTexts(question, there, names), places, tags, {
			from,
			to,
			isInRange
		}),
		notices: isTruncated ? [{
			code: "tree-truncated",
			message: "The repository has more files than GitHub lists at once, so its packages may be incomplete. Name them under `packages` in the configuration, or set `fetch-depth: 0` on actions/checkout.",
			where: ""
		}] : []
	};
}
/** All files of a commit. */
async function askTree(api, { owner, name }, commit) {
	const answer = await api.find(apiPath`/repos/${owner}/${name}/git/trees/${commit}`, { recursive: 1 });
	const { tree, truncated } = fields(answer?.data);
	return {
		paths: list(tree).map(fields).filter(({ type }) => type === "blob").map(({ path }) => text(path)),
		isTruncated: truncated === true
	};
}
/** @param there Files at the end of the range: what is not there is not asked for at its start either. */
async function readTexts({ api, repository }, there, names) {
	const asked = names.filter((name) => there.has(name.slice(name.indexOf(":") + 1))).slice(0, MOST_FILES);
	const texts = /* @__PURE__ */ new Map();
	if (asked.length === 0) return texts;
	const blobs = asked.map((name, index) => ({
		alias: `blob${index}`,
		selection: `object(expression: ${JSON.stringify(name)}) { ... on Blob { text isTruncated } }`
	}));
	const { values } = await fieldAsker(api, repository)(blobs, {
		operation: "Manifests",
		fragments: "",
		size: BATCH
	});
	for (const [index, name] of asked.entries()) {
		const { text: content, isTruncated } = fields(values.get(`blob${index}`));
		if (typeof content === "string" && isTruncated !== true) texts.set(name, content);
	}
	return texts;
}

// src/collect/github-range.ts
/** Collect, GitHub: the range's commits, asked for once. In: the first query's answer. Out: commits since a base, and distances. */
const MOST_PREFETCHED = 300;
/** @param first Page 1 of the comparison with {@link Start.from}, asked for beside the first query. */
function githubRange(api, repository, start, first) {
	const to = start.to.sha;
	const distances = /* @__PURE__ */ new Map();
	for (const tag of start.tags) {
		const distance = start.distances.get(tag.name);
		if (distance !== void 0) distances.set(tag.sha, distance);
	}
	const asked = /* @__PURE__ */ new Map();
	let { total } = start;
	const ask = (base) => {
		const here = base === start.from ? first : null;
		const expected = here?.total ?? distances.get(base)?.ahead ?? null;
		const commits = asked.get(base) ?? compareAll(api, repository, {
			base,
			head: to,
			expected,
			first: here
		});
		asked.set(base, commits);
		return commits;
	};
	return {
		distance: (base) => distances.get(base) ?? null,
		learn: (base, distance) => {
			distances.set(base, distance);
		},
		learnTotal: (known) => {
			total = known;
		},
		prefetch: (base) => {
			if ((distances.get(base)?.ahead ?? Number.POSITIVE_INFINITY) <= MOST_PREFETCHED) ask(base).catch(() => {});
		},
		since: async (base) => base === null ? listAll(api, repository, to, total ?? await askTotal(api, repository, to)) : ask(base),
		between: (base, head, expected) => compareAll(api, repository, {
			base,
			head,
			expected
		})
	};
}
async function askTotal(api, repository, to) {
	const { data } = await api.graphql(`query Total($owner: String!, $name: String!, $to: GitObjectID!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { object(oid: $to) { ... on Commit { history(first: 1) { totalCount } } } }
}`, {
		...repository,
		to
	});
	const total = count(fields(fields(fields(fields(data).repository).object).history).totalCount);
	if (total === null) throw fail("E_GITHUB_PARTIAL", {
		what: "history",
		expected: "its length",
		got: "nothing"
	});
	return total;
}

// src/collect/github-shipped.ts
/** One request each, all at once; a line has few patches between two releases. */
const MOST_PATCHES = 10;
/** As `readShipped` finds them in a clone. Asks nothing where there are none, which is nearly always. @throws `E_GITHUB_…`. */
async function askShipped(api, repository, tags, range, commits) {
	const patches = patchesOf(tags, range, commits).slice(0, MOST_PATCHES);
	const found = await Promise.all(patches.map(({ sha }) => compareAll(api, repository, {
		base: range.to,
		head: sha,
		expected: null
	})));
	return byPatch(patches, new Map(found.flat().map((commit) => [commit.sha, commit])));
}

// src/collect/collect-github.ts
/** Collect: everything known about a range, from GitHub alone. In: GitHub and a request. Out: {@link Evidence}. */
/** Beyond these, three rounds for pull requests make five in all. */
const ISSUE_ROUNDS = 3;
/**
* Collects without a clone. Rounds that depend on each other: a first query; the commits, all pages at once; then pull requests.
* A base that lies on a branch of its own takes one more, and so do changelog fragments. Authors of earlier releases are not known, so nobody is called new.
* @param prepare Understands the settings, which are known after the first query.
* @throws `E_REF_INVALID`, `E_REF_UNKNOWN`, `E_RANGE_EMPTY`, `E_PACKAGE_UNKNOWN`, `E_GITHUB_…`; partial data never comes out.
*/
async function collectFromGitHub(place, request, prepare) {
	const { api, repository, branch } = place;
	const [to, from] = [request.to ?? "HEAD", request.from].map((ref) => ref === null ? null : expressionOf(ref, place));
	const isFromRoot = request.from === "ROOT";
	const asked = isFromRoot || !from ? null : from;
	const [start, first] = await Promise.all([askStart(api, {
		repository,
		branch,
		to: to ?? "HEAD",
		from: asked,
		isFromRoot,
		settingsAt: place.settings === null ? place.head : null
	}), asked === null ? null : comparePage(api, repository, {
		base: asked,
		head: to ?? "HEAD",
		page: 1
	})]);
	const { home } = start;
	const settings = place.settings ?? start.settings ?? {
		config: null,
		templates: []
	};
	const tree = request.isFull || request.package !== null ? askTree(api, repository, start.to.sha) : null;
	tree?.catch(() => {});
	const ready = await prepare(settings);
	const { packages: configured, repositoryUrl } = ready.collectRules;
	const tags = releaseTags(start, ready.parseTag);
	const name = home.slug.split("/")[1] ?? "";
	const line = releaseLine(tags, request.package, name);
	const range = githubRange(api, repository, start, first);
	const ancestry = githubAncestry(api, repository, start, range);
	const tag = hasSeveralPackages(line) ? null : tagOn(start.to.sha, line);
	const target = {
		tag,
		version: request.release ?? tag?.version ?? null
	};
	const base = await chooseBase();
	const commits = await range.since(base.from);
	if (commits.length === 0) throw fail("E_RANGE_EMPTY", {
		from: request.from ?? "",
		to: request.to ?? "HEAD"
	});
	const inRange = new Set(commits.map(({ sha }) => sha));
	const question = {
		api,
		repository,
		configured,
		tags,
		from: base.from,
		to: start.to.sha
	};
	const [known, { packages, notices }, shipped] = await Promise.all([
		knowRange({
			api,
			repository,
			home: Promise.resolve(home),
			commits,
			wantsFiles: true,
			issueRounds: ISSUE_ROUNDS
		}),
		tree === null ? {
			packages: [],
			notices: []
		} : askPackages({
			...question,
			isInRange: (sha) => inRange.has(sha)
		}, tree),
		askShipped(api, repository, line, {
			previousTag: base.tag,
			tag,
			to: start.to.sha
		}, commits)
	]);
	const evidence = {
		schema: 1,
		repository: {
			slug: home.slug,
			url: repositoryUrl ?? (home.url || null),
			name,
			visibility: home.visibility
		},
		range: {
			from: base.from,
			to: start.to.sha,
			date: start.to.date,
			previousTag: base.tag,
			tag,
			reason: base.reason,
			package: request.package === null ? null : askedPackage(request.package, tags, packages)
		},
		commits,
		revisions: commits.map(({ sha }) => sha),
		packages,
		manifestVersion: tag === null && request.to === null ? start.manifestVersion : null,
		pullRequests: [],
		issues: [],
		earlierAuthors: null,
		...shipped.length > 0 ? { shipped } : {},
		...settings,
		notices
	};
	const whole = await withPlans(withKnowledge(evidence, home, known, branch), api, repository, home.launches);
	const { paths } = tree === null ? { paths: [] } : await tree;
	const fragments = await askFragments(question, paths, whole.commits);
	return {
		evidence: fragments.length > 0 ? {
			...whole,
			fragments
		} : whole,
		ready
	};
	async function chooseBase() {
		const wanted = askedBase(line, {
			from: isFromRoot ? "ROOT" : start.from,
			fromText: request.from ?? ""
		});
		if (wanted !== null) return wanted;
		const assumed = await findBase(ancestry, line, start.to.sha, target);
		const found = assumed.isChecked || assumed.tag === null || await ancestry.firstReachable([assumed.tag], start.to.sha) !== null ? assumed : await findReachableBase(ancestry, line, start.to.sha, target);
		if (found.tag === null) return found;
		const from = ancestry.commitOf(found.tag);
		const base = {
			...found,
			from,
			tag: {
				...found.tag,
				sha: from
			}
		};
		return beginAt(request.since ?? null, base, ancestry, start.to.sha);
	}
}
/** `HEAD` means what is checked out, which GitHub does not know. */
function expressionOf(ref, { head }) {
	if (NOT_ONE_COMMIT.test(ref)) throw fail("E_REF_INVALID", { ref });
	return ref.replace(/^HEAD(?=$|[~^@])/, head);
}
function releaseTags({ tags }, parseTag) {
	return tags.flatMap(({ name, sha }) => {
		const parsed = parseTag(name);
		return parsed === null ? [] : [{
			name,
			sha,
			...parsed
		}];
	});
}

export { collectFromGitHub };