import { Rn as DrumrollError } from "./shared.js";
import { r as repositoryName, t as fieldAsker } from "./github-fields.js";
import { a as nodes, r as fields, s as text, t as count } from "./json.js";

// src/collect/github-open-issues.ts
/** Collect, GitHub: issues that everybody should know of. In: evidence, the labels that mark them. Out: the same with those that are open. */
/** More of them are no list that somebody reads before a release. */
const MOST = 20;
/**
* One query, and none where no label is configured. A token that may not read issues gets a notice, and nothing is claimed.
* @throws `E_GITHUB_…` but for that.
*/
async function withOpenIssues(evidence, labels, api) {
	const repository = repositoryName(evidence.repository.slug);
	const wanted = KINDS.flatMap(({ kind, key, alias }) => {
		const label = labels[key];
		return label === void 0 ? [] : [{
			kind,
			alias,
			field: issuesField(alias, label)
		}];
	});
	if (wanted.length === 0 || repository === null) return evidence;
	const { slug } = evidence.repository;
	try {
		const asked = wanted.map(({ field }) => field);
		const { values } = await fieldAsker(api, repository)(asked, {
			operation: "OpenIssues",
			fragments: "",
			size: 2
		});
		const openIssues = wanted.flatMap(({ kind, alias }) => nodes(values.get(alias)).flatMap((node) => readIssue(node, slug ?? "", kind) ?? []));
		return {
			...evidence,
			openIssues
		};
	} catch (error) {
		if (!(error instanceof DrumrollError) || error.code !== "E_GITHUB_FORBIDDEN") throw error;
		return {
			...evidence,
			notices: [...evidence.notices, UNREADABLE]
		};
	}
}
const KINDS = [{
	kind: "known",
	key: "known_issue",
	alias: "issuesKnown"
}, {
	kind: "show-stopper",
	key: "show_stopper",
	alias: "issuesStopping"
}];
/** @see https://docs.github.com/graphql/reference/objects#repository */
function issuesField(alias, label) {
	return {
		alias,
		selection: `issues(states: OPEN, labels: [${JSON.stringify(label)}], first: ${MOST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number title labels(first: 100) { nodes { name } } reactions(first: 1) { totalCount } } }`
	};
}
function readIssue(node, repository, kind) {
	const { number, title, labels, reactions } = fields(node);
	const known = count(number);
	if (known === null) return null;
	return {
		kind,
		number: known,
		repository,
		title: text(title),
		labels: nodes(labels).map(({ name }) => text(name)),
		reactions: count(fields(reactions).totalCount) ?? 0
	};
}
const UNREADABLE = {
	code: "open-issues-unreadable",
	message: "The token may not read issues, so nothing is said of known issues and show-stoppers. Add the line `issues: read` under `permissions:` of the job.",
	where: ""
};

export { withOpenIssues };