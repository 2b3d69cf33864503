import { Bn as fail, Dn as LAUNCH_FILE, On as LAUNCH_FOLDER } from "./shared.js";
import { r as repositoryName } from "./github-fields.js";
import { f as launchSelection, l as whole, n as fileSelection, p as readLaunchBranches, u as LAUNCH_REFS } from "./github-settings.js";
import { a as nodes, r as fields, s as text } from "./json.js";

// src/collect/github-launches.ts
/** Collect, GitHub: plans that are being written, each on a branch of its own, and launches that a label stops. In: what the first query found. Out: evidence with them. */
/** A plan on its own branch goes before the same on the branch that is released: there people work on it. */
async function withDraftedPlans(plans, api, repository, branches, guest) {
	const drafted = [];
	for (let { slugs, after } = branches;; {slugs, after} = await askBranches(api, repository, guest, after)) {
		if (slugs.length > 0) drafted.push(...await askPlans(api, repository, slugs, guest));
		if (after === null) break;
	}
	return [...new Map([...plans, ...drafted].map((plan) => [plan.path, plan])).values()];
}
/** @param after Where the page begins; null for the first one. */
function askBranches(api, repository, guest, after) {
	const document = `query Launches($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { ${launchSelection(guest === "" ? "" : `${guest}/`, after)} }
}`;
	return whole(() => api.graphql(document, { ...repository }), ({ data, errors }) => {
		if (errors.some(({ type }) => type !== "NOT_FOUND" && type !== "FORBIDDEN")) throw fail("E_GITHUB_PARTIAL", {
			what: "answer about launches",
			expected: "all",
			got: "some"
		});
		return readLaunchBranches(fields(fields(data).repository));
	});
}
/** The evidence with plans as they are on branches, and on hold where a label says so. */
async function withPlans(evidence, api, repository, branches, guest = "") {
	const plans = await withDraftedPlans(evidence.launches ?? [], api, repository, branches, guest);
	if (plans.length === 0) return evidence;
	const held = await askHeld(api, repository, guest);
	return {
		...evidence,
		launches: plans,
		...held.length > 0 ? { heldLaunches: held } : {}
	};
}
/**
* Plans in a drafts repository, where those of this one are below its name. One that the token does not see has none.
* @param slug The repository that is released.
*/
async function readGuestPlans(evidence, api, slug, place) {
	const repository = repositoryName(place);
	if (repository === null) return evidence;
	const [owner, name = ""] = slug.split("/");
	const guest = owner === repository.owner ? name : slug;
	return withPlans(evidence, api, repository, await askBranches(api, repository, guest, null), guest);
}
/** A label on a launch's issue, which anybody can set with a telephone. */
const HOLD_LABEL = "hold";
/**
* Launches whose issue has it; none where the token may not see issues, for then it made none either.
* @param guest In a drafts repository, who plans there: `app`. Others may have launches of the same names.
* @throws `E_GITHUB_PARTIAL` where GitHub answers in part: in doubt nobody says that nothing is held.
*/
async function askHeld(api, repository, guest = "") {
	const held = [];
	let after = null;
	do {
		const page = await askHeldPage(api, repository, after);
		held.push(...page.bodies.flatMap((body) => slugIn(body, guest)));
		after = page.after;
	} while (after !== null);
	return held;
}
/** The mark of a launch's issue, as `launchLine` writes it. */
function slugIn(body, guest) {
	const [, owner = "", slug = ""] = /<!-- drumroll:([^\s>]*?)launch-([a-z0-9-]+) /.exec(body) ?? [];
	return slug !== "" && owner === (guest === "" ? "" : `${guest}/`.replace(/-{2,}/g, "-")) ? [slug] : [];
}
function askHeldPage(api, repository, after) {
	const document = `query Held($owner: String!, $name: String!, $after: String) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, states: OPEN, labels: ["${HOLD_LABEL}"]) { nodes { body } pageInfo { hasNextPage endCursor } }
  }
}`;
	return whole(() => api.graphql(document, {
		...repository,
		after
	}), ({ data, errors }) => {
		if (errors.some(({ type }) => type !== "FORBIDDEN")) throw fail("E_GITHUB_PARTIAL", {
			what: "answer about holds",
			expected: "all",
			got: "some"
		});
		const issues = fields(fields(fields(data).repository).issues);
		const { hasNextPage, endCursor } = fields(issues.pageInfo);
		return {
			bodies: nodes(issues).map(({ body }) => text(body)),
			after: hasNextPage === true ? text(endCursor) : null
		};
	});
}
async function askPlans(api, repository, slugs, guest) {
	const prefix = guest === "" ? "" : `${guest}/`;
	const document = `query Plans($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${slugs.map((slug, at) => fileSelection(`plan${at}`, `${LAUNCH_REFS}${prefix}${LAUNCH_FOLDER}/${slug}`, `${prefix}${LAUNCH_FOLDER}/${slug}/${LAUNCH_FILE}`)).join("\n    ")}
  }
}`;
	return whole(() => api.graphql(document, { ...repository }), ({ data, errors }) => {
		if (errors.length > 0) throw fail("E_GITHUB_PARTIAL", {
			what: "answer about launches",
			expected: "all",
			got: "some"
		});
		const found = fields(fields(data).repository);
		return slugs.flatMap((slug, at) => {
			const { text: content, isTruncated } = fields(found[`plan${at}`]);
			const path = `${LAUNCH_FOLDER}/${slug}/${LAUNCH_FILE}`;
			if (isTruncated === true) throw fail("E_GITHUB_PARTIAL", {
				what: `file ${path}`,
				expected: "all",
				got: "its start"
			});
			return typeof content === "string" ? [{
				path,
				text: content
			}] : [];
		});
	});
}

export { withPlans as i, readGuestPlans as n, withDraftedPlans as r, askHeld as t };