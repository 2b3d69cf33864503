import { Bn as fail, Rn as DrumrollError } from "./shared.js";
import { a as nodes, r as fields, s as text, t as count } from "./json.js";
import { t as fieldAsker } from "./github-fields.js";
import { C as readLogin, E as readPullRequest, S as pullRequestField, b as crowdedCommitField, g as MERGED_FRAGMENT, h as DETAIL_WITH_FILES_FRAGMENT, m as DETAIL_FRAGMENT, w as readMerged, x as issueField, y as commitField } from "./github-settings.js";

// src/collect/github-evidence.ts
/** Collect, GitHub: what GitHub knows, put into the evidence. In: evidence and knowledge. Out: evidence with pull requests and issues. */
/**
* Pull requests come in the order of the newest commit that each owns; those merged here that own none come last.
* @param branch The branch that is released; null where nobody says, as for a tag.
* @throws `E_GITHUB_PARTIAL`.
*/
function withKnowledge(evidence, home, known, branch) {
	const owned = /* @__PURE__ */ new Map();
	for (const { sha } of evidence.commits) {
		const number = known.owners.get(sha);
		if (number === void 0) continue;
		const shas = owned.get(number);
		if (shas === void 0) owned.set(number, [sha]);
		else shas.push(sha);
	}
	const missing = [...owned.keys()].filter((number) => !known.detailed.has(number));
	if (missing.length > 0) {
		const what = `pull requests (without #${missing.slice(0, 5).join(", #")})`;
		throw fail("E_GITHUB_PARTIAL", {
			what,
			expected: String(owned.size),
			got: String(owned.size - missing.length)
		});
	}
	const inRange = new Set(evidence.commits.map(({ sha }) => sha));
	for (const { number, mergeCommit } of known.detailed.values()) if (!owned.has(number) && inRange.has(mergeCommit ?? "")) owned.set(number, []);
	const details = [...owned.keys()].flatMap((number) => known.detailed.get(number) ?? []);
	const { repository } = evidence;
	return {
		...evidence,
		repository: {
			slug: home.slug,
			url: repository.url ?? (home.url || null),
			name: repository.name || (home.slug.split("/")[1] ?? ""),
			visibility: home.visibility
		},
		commits: withLogins(withPaths(evidence.commits, known, owned), known.logins),
		pullRequests: details.map(({ number, pullRequest }) => ({
			...pullRequest,
			commits: owned.get(number) ?? []
		})),
		issues: issuesOf(home.slug, details, known),
		...branch !== null && home.defaultBranch !== "" && branch !== home.defaultBranch ? { isSideLine: true } : {},
		notices: [
			...evidence.notices,
			...home.notices,
			...known.notices,
			...details.flatMap(({ notices }) => notices)
		]
	};
}
function issuesOf(repository, details, { issues }) {
	return [...new Map(details.flatMap(({ issueTitles }) => [...issueTitles]))].sort(([one], [other]) => one - other).map(([number, title]) => ({
		number,
		repository,
		title,
		...issues.get(number) ?? {
			labels: [],
			reactions: 0
		}
	}));
}
/** Where git told no paths: a squash and a merge changed what their pull request did. */
function withPaths(commits, { detailed }, owned) {
	const paths = /* @__PURE__ */ new Map();
	for (const { number, mergeCommit, files } of detailed.values()) if (mergeCommit !== null && files !== null) paths.set(mergeCommit, {
		files,
		isAlone: owned.get(number)?.length === 1
	});
	return commits.map((commit) => {
		const found = commit.paths === null ? paths.get(commit.sha) : void 0;
		return found?.isAlone || found && commit.parents.length > 1 ? {
			...commit,
			paths: found.files
		} : commit;
	});
}
/** GitHub names the account of some commits; whoever else has the same address is the same person. */
function withLogins(commits, logins) {
	const byEmail = /* @__PURE__ */ new Map();
	for (const { sha, author } of commits) {
		const login = logins.get(sha);
		if (login === void 0 || author.email === "") continue;
		const email = author.email.toLowerCase();
		byEmail.set(email, (byEmail.get(email) ?? /* @__PURE__ */ new Set()).add(login));
	}
	return commits.map((commit) => {
		const [only, ...others] = byEmail.get(commit.author.email.toLowerCase()) ?? [];
		const login = logins.get(commit.sha) ?? (others.length === 0 ? only : void 0);
		return login === void 0 || commit.login === login ? commit : {
			...commit,
			login
		};
	});
}

// src/collect/github-attribution.ts
/** Long-lived branches, into which other pull requests are merged first. */
const INTEGRATION = /^(?:dev|devel|develop|development|main|master|next|staging|trunk|release[/-].*)$/;
/**
* Gives each commit to the innermost pull request that brought it. First by its own id, which a squash, a merge and the last
* commit of a rebase have; then by GitHub's list, of which the pull request merged first is the innermost; then by the merge that
* the commit came through.
* @param commits The range, in git's order.
*/
function attribute(commits, { merged, listed }) {
	const inRange = new Set(commits.map(({ sha }) => sha));
	const own = /* @__PURE__ */ new Map();
	for (const pull of merged.values()) {
		const { mergeCommit } = pull;
		if (mergeCommit !== null) own.set(mergeCommit, innermost([pull, own.get(mergeCommit)]));
	}
	const through = merges(commits, ({ sha }) => own.get(sha)?.number ?? null);
	const owners = /* @__PURE__ */ new Map();
	for (const { sha } of commits) {
		const direct = own.get(sha) ?? listedFor(sha);
		if (direct !== void 0) owners.set(sha, direct.number);
	}
	const collectors = /* @__PURE__ */ new Set();
	for (const { sha } of commits) {
		const outer = merged.get(through.get(sha) ?? 0);
		if (outer !== void 0 && (collects(outer) || own.has(sha) && own.get(sha) !== outer)) collectors.add(outer.number);
	}
	const open = [];
	for (const { sha } of commits) {
		if (owners.has(sha)) continue;
		const outer = through.get(sha);
		if (outer !== void 0) owners.set(sha, outer);
		if (outer === void 0 || collectors.has(outer)) open.push(sha);
	}
	return {
		owners,
		open
	};
	function listedFor(sha) {
		const pulls = (listed.get(sha) ?? []).flatMap((number) => merged.get(number) ?? []);
		const here = pulls.filter(({ mergeCommit }) => mergeCommit !== null && inRange.has(mergeCommit));
		const [first, ...rest] = here.length > 0 ? here : pulls.filter(({ mergeCommit }) => mergeCommit === null);
		return first === void 0 ? void 0 : innermost([first, ...rest]);
	}
}
/** A fork's `main` is an ordinary branch. */
function collects({ head, isFromFork }) {
	return !isFromFork && INTEGRATION.test(head);
}
function innermost([first, ...others]) {
	return others.reduce((best, next) => {
		if (next === void 0 || next.mergedAt > best.mergedAt) return best;
		return next.mergedAt < best.mergedAt || next.number < best.number ? next : best;
	}, first);
}
/**
* The merge that each commit came through, for those that came through one. Walks first-parent chains from the newest commit; a
* branch belongs to the merge that brought it, and where an older merge already brought a commit, that one keeps it. The walk has
* a twin in `compose/ownership.ts`: stages do not import each other, and that one goes by places in an index that is made later.
* @param numberOf What to call a merge of a pull request; null for any other, whose branch belongs to the merge around it.
*/
function merges(commits, numberOf) {
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	const seen = /* @__PURE__ */ new Set();
	const through = /* @__PURE__ */ new Map();
	const tips = [];
	for (const { sha } of commits) {
		if (seen.has(sha)) continue;
		tips.push({
			tip: sha,
			outer: null
		});
		for (let next = tips.pop(); next !== void 0; next = tips.pop()) visit(next.tip, next.outer);
	}
	return through;
	function visit(tip, outer) {
		const branches = [];
		for (let at = bySha.get(tip); at !== void 0 && !seen.has(at.sha); at = bySha.get(at.parents[0] ?? "")) {
			seen.add(at.sha);
			if (outer !== null) through.set(at.sha, outer);
			const others = at.parents.slice(1);
			if (others.length === 0) continue;
			const brought = numberOf(at) ?? outer;
			for (const parent of others) branches.push({
				tip: parent,
				outer: brought
			});
		}
		for (const branch of branches) tips.push(branch);
	}
}

// src/collect/github-candidate.ts
/** Collect, GitHub: the pull request that a message names. In: a commit's message. Out: a number to be checked; null for none. */
/** GitHub puts its own number last: what stands before it is an issue, or what a backport copies. */
const SQUASH = /\(#(\d{1,9})\)$/;
/** Merges of GitHub, Azure DevOps, Homu, bors. */
const MERGE = /^(?:Merge pull request #|Merged? PR #?|(?:Auto|Rollup) merge of #|Merge #)(\d{1,9})\b/;
/** Only a hint: the number may be an issue's, or another repository's. */
function candidateOf(message) {
	const end = message.indexOf("\n");
	const line = (end === -1 ? message : message.slice(0, end)).trimEnd();
	const [, number] = MERGE.exec(line.slice(0, 60)) ?? SQUASH.exec(line.slice(-12)) ?? [];
	return number === void 0 || Number(number) === 0 ? null : Number(number);
}

// src/collect/github-pull-requests.ts
/** Collect, GitHub: the pull requests of a range, in rounds of parallel queries. In: commits. Out: who brought what, and its words. */
/** 50 a query is one point; GitHub gives up after ten seconds. */
const BATCH = 50;
const ISSUE_BATCH = 100;
/** Labels and reactions of linked issues only sharpen a judgement, so a huge range asks for those of its newest ones. */
const MOST_ISSUES = 200;
/** Up to so many commits are asked about with all details at once, which saves a round and costs two points. */
const FEW = 20;
/** Changed files make a pull request half as dear again. */
const MOST_WITH_FILES = 1e3;
/**
* Asks by the numbers in messages first, and by commit where those are missing or wrong; each pull request's details once.
* Rounds depend on each other, queries within one do not: two rounds are usual, four the most but for commits with more than ten
* pull requests.
* @throws `E_GITHUB_PARTIAL`, `E_GITHUB_FORBIDDEN`, and what the port throws.
*/
async function knowRange(question) {
	const { api, repository, commits } = question;
	const merged = /* @__PURE__ */ new Map();
	const detailed = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Map();
	const crowded = /* @__PURE__ */ new Set();
	const issues = /* @__PURE__ */ new Map();
	const logins = /* @__PURE__ */ new Map();
	const askedCommits = /* @__PURE__ */ new Set();
	const askedPulls = /* @__PURE__ */ new Set();
	const askedIssues = /* @__PURE__ */ new Set();
	const forbidden = /* @__PURE__ */ new Set();
	const askFields = fieldAsker(api, repository);
	const inRange = new Set(commits.map(({ sha }) => sha));
	const numbers = new Set(commits.flatMap(({ message }) => candidateOf(message) ?? []));
	const detail = question.wantsFiles && numbers.size <= MOST_WITH_FILES ? DETAIL_WITH_FILES_FRAGMENT : DETAIL_FRAGMENT;
	const brought = merges(commits, () => 1);
	const unnamed = commits.filter(({ sha, message }) => candidateOf(message) === null && !brought.has(sha));
	const [home, ...learn] = await Promise.all([
		question.home,
		askPulls([...numbers]),
		askCommits(unnamed.map(({ sha }) => sha))
	]);
	for (const pull of home.newest(commits, listed)) know(pull);
	for (const one of learn) one();
	for (let round = 2;; round++) {
		const { owners, open } = attribute(commits, {
			merged,
			listed
		});
		const owning = [.../* @__PURE__ */ new Set([...owners.values(), ...mergedHere()])];
		const jobs = [
			askCommits(open.filter((sha) => !askedCommits.has(sha))),
			askCrowded(open.filter((sha) => crowded.has(sha))),
			askPulls(owning.filter((number) => !detailed.has(number))),
			askIssues(round > question.issueRounds ? [] : owning.flatMap((number) => detailed.get(number)?.pullRequest.issues ?? []))
		];
		if (jobs.every((job) => job === NOTHING)) return {
			detailed,
			owners,
			issues,
			logins,
			notices: noticesOf(forbidden)
		};
		for (const one of await Promise.all(jobs)) one();
	}
	/** Also those that only promoted what others had brought: a reader may ask for them. */
	function mergedHere() {
		return [...merged.values()].filter(({ mergeCommit }) => inRange.has(mergeCommit ?? "")).map(({ number }) => number);
	}
	function know(pull) {
		merged.set(pull.number, pull);
		detailed.set(pull.number, pull);
		if (pull.mergeCommit !== null && pull.mergeLogin !== null) logins.set(pull.mergeCommit, pull.mergeLogin);
	}
	function ask(operation, size, fragments, list) {
		return askFields(list, {
			operation,
			fragments,
			size
		});
	}
	/** Each of these sends at once and tells later, when it is known what the repository is called today. */
	function askPulls(list) {
		const fresh = list.filter((number) => !askedPulls.has(number));
		if (fresh.length === 0) return NOTHING;
		for (const number of fresh) askedPulls.add(number);
		return ask("PullRequests", BATCH, detail, fresh.map(pullRequestField)).then(({ values, forbidden: words }) => () => {
			for (const word of words) forbidden.add(word);
			for (const value of values.values()) {
				const pull = readPullRequest(value, home.slug);
				if (pull !== null) know(pull);
			}
		});
	}
	function askCommits(list) {
		if (list.length === 0) return NOTHING;
		for (const sha of list) askedCommits.add(sha);
		const isDetailed = list.length <= FEW;
		const wanted = list.map((sha) => commitField(sha, isDetailed));
		return ask("Commits", BATCH, isDetailed ? detail : MERGED_FRAGMENT, wanted).then(({ values }) => () => {
			for (const sha of list) {
				const value = fields(values.get(`commit${sha}`));
				const login = readLogin(value.author);
				if (login !== null) logins.set(sha, login);
				listPulls(sha, value.associatedPullRequests, isDetailed);
			}
		});
	}
	function askCrowded(list) {
		if (list.length === 0) return NOTHING;
		for (const sha of list) crowded.delete(sha);
		return ask("CrowdedCommits", BATCH, MERGED_FRAGMENT, list.map(crowdedCommitField)).then(({ values }) => () => {
			for (const sha of list) listPulls(sha, fields(values.get(`commit${sha}`)).associatedPullRequests, false);
			for (const sha of list) crowded.delete(sha);
		});
	}
	function listPulls(sha, connection, isDetailed) {
		const found = nodes(connection);
		const pulls = found.flatMap((node) => readMerged(node, home.slug) ?? []);
		for (const pull of pulls) if (!merged.has(pull.number)) merged.set(pull.number, pull);
		listed.set(sha, [...listed.get(sha) ?? [], ...pulls.map(({ number }) => number)]);
		if ((count(fields(connection).totalCount) ?? 0) > found.length) crowded.add(sha);
		if (isDetailed) for (const node of found) whenPresent(readPullRequest(node, home.slug), know);
	}
	function askIssues(list) {
		const few = [...new Set(list)].filter((number) => !askedIssues.has(number)).slice(0, Math.max(0, MOST_ISSUES - askedIssues.size));
		if (few.length === 0) return NOTHING;
		for (const number of few) askedIssues.add(number);
		return ask("Issues", ISSUE_BATCH, "", few.map(issueField)).then(({ values }) => () => {
			for (const number of few) {
				const { labels, reactions } = fields(values.get(`issue${number}`));
				issues.set(number, {
					labels: nodes(labels).map(({ name }) => text(name)),
					reactions: count(fields(reactions).totalCount) ?? 0
				});
			}
		}, (error) => () => {
			if (!(error instanceof DrumrollError) || error.code !== "E_GITHUB_FORBIDDEN") throw error;
			forbidden.add(error.message);
		});
	}
}
const NOTHING = Promise.resolve(() => {});
function whenPresent(value, use) {
	if (value !== null) use(value);
}
function noticesOf(forbidden) {
	if (forbidden.size === 0) return [];
	return [{
		code: "issues-unreadable",
		message: "The token may not read issues, so linked issues are missing or have no labels and reactions. Add the line `issues: read` under `permissions:` of the job.",
		where: ""
	}];
}

export { withKnowledge as n, knowRange as t };