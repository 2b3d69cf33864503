import { An as TEMPLATE_FOLDER, Bn as fail, Dn as LAUNCH_FILE, En as GLOSSARY_FILES, Fn as FORM_FILES, In as FORM_FOLDER, Ln as uniqueTexts, On as LAUNCH_FOLDER, Pn as settingsOf, Rn as DrumrollError, Tn as CONFIG_FILES, kn as OVERRIDE_FOLDER } from "./shared.js";
import { a as nodes, i as list, n as date, o as sha, r as fields, s as text, t as count } from "./json.js";
import { n as noRepository } from "./github-fields.js";

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
	return merged === null ? null : readDetails(fields(node), repository, merged);
}
/** One that is under review; `mergedAt` is empty. Null where it is not there. */
function readOpenPullRequest(node, repository) {
	const found = fields(node);
	const number = count(found.number);
	const [head, isFromFork] = [text(found.headRefName), found.isCrossRepository === true];
	if (number === null) return null;
	return readDetails(found, repository, {
		number,
		mergedAt: "",
		mergeCommit: null,
		head,
		isFromFork
	});
}
function readDetails(found, repository, merged) {
	const { number, mergedAt, mergeCommit, head, isFromFork } = merged;
	const body = text(found.body);
	const issueTitles = readIssueTitles(found, repository);
	const { title: milestone, dueOn } = fields(found.milestone);
	const milestoneDue = date(dueOn);
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
			milestone: text(milestone) || null,
			...milestoneDue === null ? {} : { milestoneDue }
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
  milestone { title dueOn }
  labels(first: 100) { nodes { name } }
  closingIssuesReferences(first: 25) { nodes { number title repository { nameWithOwner } } }`;
/** A third connection: the files that it changed. */
const FILES$1 = "files(first: 100) { totalCount nodes { path } }";
const DETAIL_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} }`;
const DETAIL_WITH_FILES_FRAGMENT = `fragment Detail on PullRequest { ${DETAIL} ${FILES$1} }`;
const MERGED_FRAGMENT = `fragment Merged on PullRequest { ${MERGED} }`;
/**
* The newest merges, for GitHub's index from commits to pull requests lags behind them by seconds. A rebase merge is known by the
* headlines of its commits.
*/
const NEWEST_SELECTION = `pullRequests(states: MERGED, baseRefName: $branch, first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ...Detail commits(last: 50) { nodes { commit { messageHeadline } } } }
    }`;
const REPOSITORY_SELECTION = "nameWithOwner url visibility defaultBranchRef { name }";
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

// src/collect/launch-branches.ts
/** Collect, GitHub: branches on which launches are planned. In: nothing, or an answer. Out: what to ask for, and the names of the launches. */
/** Where the branches of launches are. */
const LAUNCH_REFS = "refs/heads/drumroll/";
/** What is asked of a repository in a query that is made anyway: the first page. */
const LAUNCH_SELECTION = launchSelection("");
/**
* @param guest In a drafts repository, what branches of a guest begin with: `app/`.
* @param after Where the page begins; null for the first one.
*/
function launchSelection(guest, after = null) {
	const from = after === null ? "" : `, after: ${JSON.stringify(after)}`;
	return `launchBranches: refs(refPrefix: "${LAUNCH_REFS}${guest}${LAUNCH_FOLDER}/", first: 100${from}) { nodes { name } pageInfo { hasNextPage endCursor } }`;
}
/** Reads {@link launchSelection}; a branch that is called like no launch is none. */
function readLaunchBranches({ launchBranches }) {
	const { hasNextPage, endCursor } = fields(fields(launchBranches).pageInfo);
	return {
		slugs: nodes(launchBranches).map(({ name }) => text(name).split("/").at(-1) ?? "").filter((slug) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(slug)),
		after: hasNextPage === true ? text(endCursor) : null
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
    ${LAUNCH_SELECTION}
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
		defaultBranch: text(fields(found.defaultBranchRef).name),
		launches: readLaunchBranches(found),
		notices: noticesOf(`${asked.owner}/${asked.name}`, slug),
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
function noticesOf(asked, slug) {
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

// src/collect/github-settings.ts
/** Collect, GitHub: the repository's settings without a checkout. In: a commit. Out: parts of a query, and what its answer holds. */
const BLOB = "... on Blob { text isTruncated }";
/** Files by the alias that they are asked for under. */
const FILES = [
	["config", CONFIG_FILES],
	["glossary", GLOSSARY_FILES],
	["form", FORM_FILES]
];
/** One file of a commit. */
function fileSelection(alias, at, path) {
	return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ${BLOB} }`;
}
/** What of {@link settingsSelection} is about the configuration. */
function configSelection(at) {
	return filesSelection(at, FILES.filter(([alias]) => alias === "config"));
}
function filesSelection(at, files) {
	return files.flatMap(([alias, paths]) => paths.map((path, index) => fileSelection(`${alias}${index}`, at, path)));
}
/** Everything that {@link readGitHubSettings} reads, for a query of the repository; what is not asked for is not there. */
function settingsSelection(at) {
	return [
		...filesSelection(at, FILES),
		folderSelection("templates", at, TEMPLATE_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`),
		folderSelection("overrides", at, OVERRIDE_FOLDER, ""),
		launchesSelection(at),
		folderSelection("forms", at, FORM_FOLDER, "")
	];
}
/** Plans of launches, of a commit or branch. */
function launchesSelection(at) {
	return folderSelection("launches", at, LAUNCH_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`);
}
/** Reads {@link launchesSelection}. @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
function readGitHubLaunches(found) {
	return entriesOf(found.launches, LAUNCH_FOLDER, /^launch\.md$/).filter(({ path }) => path.endsWith(`/${LAUNCH_FILE}`)).map(({ path, text: content }) => ({
		path: `${LAUNCH_FOLDER}/${path}`,
		text: content
	}));
}
function folderSelection(alias, at, path, inside) {
	return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ... on Tree { entries { name object { ${BLOB}${inside} } } } }`;
}
/** @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
function readGitHubSettings(found) {
	const [config = null] = filesOf(found, "config", CONFIG_FILES);
	const [glossary = null] = filesOf(found, "glossary", GLOSSARY_FILES);
	return settingsOf({
		config,
		glossary,
		launches: readGitHubLaunches(found),
		templates: entriesOf(found.templates, TEMPLATE_FOLDER, /\.hbs$/),
		overrides: entriesOf(found.overrides, OVERRIDE_FOLDER, /\.md$/),
		pullRequestTemplates: uniqueTexts([...filesOf(found, "form", FORM_FILES), ...entriesOf(found.forms, FORM_FOLDER, /\.md$/i)])
	});
}
function filesOf(found, alias, paths) {
	return paths.flatMap((path, index) => fileOf(found[`${alias}${index}`], path, path));
}
/** Files of a folder and of those in it, named by their path below it. */
function entriesOf(folder, path, wanted) {
	return list(fields(folder).entries).flatMap((entry) => {
		const { name, object } = fields(entry);
		const inside = list(fields(object).entries).flatMap((one) => {
			const { name: file, object: blob } = fields(one);
			return wanted.test(text(file)) ? fileOf(blob, `${path}/${text(name)}/${text(file)}`, `${text(name)}/${text(file)}`) : [];
		});
		return wanted.test(text(name)) ? [...fileOf(object, `${path}/${text(name)}`, text(name)), ...inside] : inside;
	});
}
/** None for what is no text file. */
function fileOf(blob, whole, path) {
	const { text: content, isTruncated } = fields(blob);
	if (isTruncated === true) throw fail("E_GITHUB_PARTIAL", {
		what: `file ${whole}`,
		expected: "all",
		got: "its start"
	});
	return typeof content === "string" ? [{
		path,
		text: content
	}] : [];
}

export { readLogin as C, readPullRequest as E, pullRequestField as S, readOpenPullRequest as T, NEWEST_SELECTION as _, readGitHubSettings as a, crowdedCommitField as b, readHome as c, LAUNCH_SELECTION as d, launchSelection as f, MERGED_FRAGMENT as g, DETAIL_WITH_FILES_FRAGMENT as h, readGitHubLaunches as i, whole as l, DETAIL_FRAGMENT as m, fileSelection as n, settingsSelection as o, readLaunchBranches as p, launchesSelection as r, askHome as s, configSelection as t, LAUNCH_REFS as u, REPOSITORY_SELECTION as v, readMerged as w, issueField as x, commitField as y };