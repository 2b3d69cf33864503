import { r as fail, t as DrumrollError } from "./errors.js";
import { a as date, c as nodes, i as count, l as sha, n as noRepository, o as fields, s as list, t as fieldAsker, u as text } from "./github-fields.js";

// src/collect/github-evidence.ts
/** Collect, GitHub: what GitHub knows, put into the evidence. In: evidence and knowledge. Out: evidence with pull requests and issues. */
/**
* Pull requests come in the order of the newest commit that each owns; those merged here that own none come last.
* @throws `E_GITHUB_PARTIAL`.
*/
function withKnowledge(evidence, home, known) {
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

// src/collect/github-pull-request.ts
/** GitHub refuses longer ones (https://github.com/peter-evans/create-or-update-comment/issues/181); other servers may not. */
const LONGEST_BODY = 65536;
/** @param repository `owner/name`; pull requests of forks and of upstream share commits with ours. */
function readMerged(node, repository) {
	const found = fields(node);
	const number = count(found.number);
	const mergedAt = date(found.mergedAt);
	const slug = text(fields(found.repository).nameWithOwner);
	if (number === null || mergedAt === null || !isSame(slug, repository)) return null;
	return {
		number,
		mergedAt,
		mergeCommit: sha(fields(found.mergeCommit).oid),
		head: text(found.headRefName),
		isFromFork: found.isCrossRepository === true
	};
}
function readPullRequest(node, repository) {
	const merged = readMerged(node, repository);
	if (merged === null) return null;
	const found = fields(node);
	const { number, mergedAt, mergeCommit, head, isFromFork } = merged;
	const body = text(found.body);
	const issueTitles = readIssueTitles(found, repository);
	return {
		...merged,
		pullRequest: {
			number,
			repository,
			title: text(found.title),
			body: cut(body),
			labels: nodes(found.labels).map(({ name }) => text(name)),
			author: readAuthor(found.author),
			mergedAt,
			mergeCommit,
			commits: [],
			issues: [...issueTitles.keys()],
			base: text(found.baseRefName),
			head,
			isFromFork,
			milestone: text(fields(found.milestone).title) || null
		},
		issueTitles,
		mergeLogin: readLogin(fields(found.merge).author),
		files: readFiles(found.files),
		headlines: nodes(found.commits).map(({ commit }) => text(fields(commit).messageHeadline)),
		notices: body.length > LONGEST_BODY ? [cutNotice(number, body.length)] : []
	};
}
/** The account behind a git author; null where GitHub knows none. */
function readLogin(author) {
	return text(fields(fields(author).user).login) || null;
}
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** Null is a deleted user, whom GitHub shows as `ghost`; there is an account of that name, which did nothing. */
function readAuthor(author) {
	const { __typename: kind, login, name } = fields(author);
	if (text(login) === "") return {
		name: "ghost",
		login: null
	};
	const account = kind === "Bot" && !text(login).endsWith("[bot]") ? `${login}[bot]` : text(login);
	return {
		name: text(name).trim() || account,
		login: account
	};
}
/** Issues of other repositories stay out: theirs may be private where ours is public. */
function readIssueTitles({ closingIssuesReferences: issues }, repository) {
	const titles = /* @__PURE__ */ new Map();
	for (const issue of nodes(issues)) {
		const number = count(issue.number);
		const slug = text(fields(issue.repository).nameWithOwner);
		if (number !== null && isSame(slug, repository)) titles.set(number, text(issue.title));
	}
	return titles;
}
function readFiles(connection) {
	const paths = nodes(connection).map(({ path }) => text(path));
	const { totalCount, nodes: listed } = fields(connection);
	return list(listed).length > 0 && totalCount === paths.length ? paths : null;
}
function cut(body) {
	return body.length > LONGEST_BODY ? body.slice(0, LONGEST_BODY).replace(/[\uD800-\uDBFF]$/, "") : body;
}
function cutNotice(number, length) {
	return {
		code: "body-cut",
		message: `A description has ${length.toLocaleString("en")} characters, and only the first ${LONGEST_BODY.toLocaleString("en")} of them are read.`,
		where: `#${number}`
	};
}

// src/collect/github-selections.ts
/** Enough to say whether a pull request brought a commit; costs no connection. */
const MERGED = "number mergedAt headRefName isCrossRepository repository { nameWithOwner } mergeCommit { oid }";
/** Two connections a pull request: 50 of them are one point. GitHub allows 100 labels an issue. */
const DETAIL = `${MERGED} title body baseRefName
  author { __typename login ... on User { name } }
  merge: mergeCommit { oid author { user { login } } }
  milestone { title }
  labels(first: 100) { nodes { name } }
  closingIssuesReferences(first: 25) { nodes { number title repository { nameWithOwner } } }`;
/** A third connection: the files that it changed. */
const FILES = "files(first: 100) { totalCount nodes { path } }";
const DETAIL_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} }`;
const DETAIL_WITH_FILES_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} ${FILES} }`;
const MERGED_FRAGMENT = `fragment Merged on PullRequest { ${MERGED} }`;
/**
* The newest merges, for GitHub's index from commits to pull requests lags behind them by seconds. A rebase merge is known by the
* headlines of its commits.
*/
const NEWEST_SELECTION = `pullRequests(states: MERGED, baseRefName: $branch, first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...Detail commits(last: 50) { nodes { commit { messageHeadline } } } }
    }`;
const REPOSITORY_SELECTION = "nameWithOwner url visibility";
function pullRequestField(number) {
	return {
		alias: `pull${number}`,
		selection: `pullRequest(number: ${number}) { ...Detail }`
	};
}
/**
* Who wrote a commit, and its pull requests. More than ten is rare: open ones on other branches.
* @param isDetailed Whether to ask for everything at once: 11 connections a commit instead of one.
*/
function commitField(commit, isDetailed) {
	const pulls = isDetailed ? "associatedPullRequests(first: 5) { totalCount nodes { ...Detail } }" : "associatedPullRequests(first: 10) { totalCount nodes { ...Merged } }";
	return {
		alias: `commit${commit}`,
		selection: `object(oid: "${commit}") { ... on Commit { author { user { login } } ${pulls} } }`
	};
}
/** All that GitHub gives at a time, for a commit whose merged pull request was not among the first. */
function crowdedCommitField(commit) {
	return {
		alias: `commit${commit}`,
		selection: `object(oid: "${commit}") { ... on Commit { associatedPullRequests(first: 100) { nodes { ...Merged } } } }`
	};
}
function issueField(number) {
	return {
		alias: `issue${number}`,
		selection: `issue(number: ${number}) { title labels(first: 100) { nodes { name } } reactions(first: 1) { totalCount } }`
	};
}

// src/collect/github-home.ts
/** Collect, GitHub: the repository itself and its newest merges. In: its name as asked for. Out: its name today, and who sees it. */
/** @param branch The branch that is released; null for merges into any. */
async function askHome(api, repository, branch) {
	const document = `query Home($owner: String!, $name: String!, $branch: String) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${REPOSITORY_SELECTION}
    ${NEWEST_SELECTION}
  }
}
${DETAIL_FRAGMENT}`;
	return whole(() => api.graphql(document, {
		...repository,
		branch
	}), (answer) => readHome(answer, repository));
}
const MOST_TRIES = 3;
/** Asks again for an answer that is read as `E_GITHUB_PARTIAL`, a few times. */
async function whole(ask, read) {
	for (let tries = 1;; tries++) try {
		return await read(await ask());
	} catch (error) {
		if (!(error instanceof DrumrollError && error.code === "E_GITHUB_PARTIAL") || tries === MOST_TRIES) throw error;
	}
}
/**
* Reads {@link REPOSITORY_SELECTION} and {@link NEWEST_SELECTION}.
* @throws `E_GITHUB_NOT_FOUND`, `E_GITHUB_FORBIDDEN`, `E_GITHUB_PARTIAL` for an answer with errors.
*/
function readHome({ data, errors }, asked) {
	const found = fields(fields(data).repository);
	const slug = text(found.nameWithOwner);
	const forbidden = errors.find(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
	if (forbidden !== void 0) throw fail("E_GITHUB_FORBIDDEN", {
		request: "POST /graphql",
		permission: forbidden.path.includes("pullRequests") ? "pull-requests: read" : "contents: read",
		said: forbidden.message
	});
	if (slug === "" && (errors.length === 0 || errors.some(({ type }) => type === "NOT_FOUND"))) throw noRepository(asked);
	if (slug === "" || errors.length > 0) {
		const what = `answer about the repository (${errors[0]?.message || "no reason given"})`;
		throw fail("E_GITHUB_PARTIAL", {
			what,
			expected: "all",
			got: "some"
		});
	}
	return {
		slug,
		url: text(found.url),
		visibility: visibilityOf(text(found.visibility)),
		notices: noticesOf$1(`${asked.owner}/${asked.name}`, slug),
		newest: (commits, listed) => {
			const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
			const here = nodes(found.pullRequests).flatMap((node) => readPullRequest(node, slug) ?? []).filter(({ mergeCommit }) => mergeCommit !== null && bySha.has(mergeCommit));
			for (const pull of here) for (const sha of rebasedCommits(pull, bySha)) listed.set(sha, [...listed.get(sha) ?? [], pull.number]);
			return here;
		}
	};
}
/** `internal` is seen by an enterprise's members only. */
function visibilityOf(word) {
	if (word === "PUBLIC") return "public";
	return word === "PRIVATE" || word === "INTERNAL" ? "private" : "unknown";
}
function noticesOf$1(asked, slug) {
	if (asked.toLowerCase() === slug.toLowerCase()) return [];
	return [{
		code: "repository-renamed",
		message: `The repository ${asked} is called ${slug} today. Use that name in workflows and remotes.`,
		where: ""
	}];
}
/** A rebase keeps the first lines: from the last commit back, as long as they are equal. */
function rebasedCommits({ mergeCommit, headlines }, bySha) {
	const shas = [];
	let at = bySha.get(mergeCommit ?? "");
	for (const headline of headlines.toReversed()) {
		if (at === void 0 || at.parents.length > 1 || !startsLike(at.message, headline)) break;
		shas.push(at.sha);
		at = bySha.get(at.parents[0] ?? "");
	}
	return shas;
}
function startsLike(message, headline) {
	const end = message.indexOf("\n");
	const line = (end === -1 ? message : message.slice(0, end)).trimEnd();
	return headline.endsWith("…") ? line.startsWith(headline.slice(0, -1)) : line === headline.trimEnd();
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
* branch belongs to the merge that brought it, and where an older merge already brought a commit, that one keeps it.
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
		tips.push(...branches);
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

export { DETAIL_FRAGMENT as a, withKnowledge as c, whole as i, askHome as n, NEWEST_SELECTION as o, readHome as r, REPOSITORY_SELECTION as s, knowRange as t };