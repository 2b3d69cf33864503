import { Bn as fail, r as visibilityOf } from "./shared.js";
import { i as historyLink, r as fileLink } from "./write-commit.js";
import { t as canonicalHash } from "./canonical.js";
import { a as doneState, c as WORKFLOWS, d as judge, f as RELEASE_LIMIT, l as isPrerelease, o as observedState, p as fitted, s as shippings, t as publishPlace, u as isOurs } from "./publish-place.js";
import { C as publishedKey, D as newestOpinion, F as releaseLine, I as shippedPath, N as notesPath, S as parseLineState, a as planApprovalComment, b as STATE_BRANCH, c as isMarked, d as withoutMarker, f as readReviews, h as readText, m as readFiles, n as readPullRequests, p as readRefs, r as readApprovalComment, x as formatLineState, y as EMPTY_STATE } from "./read-current.js";
import { p as unseenWords } from "./checklist-progress.js";
import { t as codeSpan } from "./code-span.js";
import { c as releaseOf, f as apiPath, i as commitOf, l as shaped, m as repositoryPath, u as ask } from "./read-releases.js";
import { t as compareVersions } from "./version-order.js";
import { t as publishedText } from "./published-text.js";
import { n as listAt, o as textAt, s as valueAt } from "./answer.js";
import { t as readRepository } from "./read-repository.js";
import { t as launchesIn } from "./launches-in.js";
import { a as waitingTexts, n as withUnseen, t as settle } from "./settle.js";

// src/publish/shipping/plan-publication.ts
/** The reason where somebody wrote the page. */
const OWN_WORDS = "somebody wrote this page, so it stays";
function planPublication(shipping, ground) {
	const { release, text, hotfix } = shipping;
	const { current, state, line } = ground;
	const why = hotfix === void 0 ? "approved" : "a hotfix";
	const key = publishedKey(release.tag);
	const body = fittedBody(text, shipping, ground);
	const planned = (kind, page, reason, { isOut = false, standing = null, fields = {} } = {}) => ({
		operation: {
			target: "publication",
			kind,
			name: `release ${release.tag}`,
			reason,
			visibility: visibilityOf(current.repository),
			repository: current.repository.slug,
			fields,
			id: page?.id ?? null,
			version: release.version,
			tag: release.tag,
			against: page?.body ?? ""
		},
		isOut,
		standing
	});
	const page = current.releases.find(({ isDraft, tag }) => !isDraft && tag === release.tag) ?? null;
	if (page !== null) {
		const verdict = judge(page.body, body, key, state);
		if (verdict === "same") return planned("skip", page, "unchanged", {
			isOut: true,
			standing: canonicalHash(page.body)
		});
		if (!(verdict === "ours" || page.body.trim() === "" || isOurs(page.body, "release.body", state))) return planned("skip", page, OWN_WORDS, { isOut: true });
		const title = page.title.trim() === "" ? { title: release.title } : {};
		return planned("update", page, release.isOut ? "corrected" : why, { fields: {
			...title,
			body
		} });
	}
	if (ground.isBlocked) return planned("skip", null, WORKFLOWS);
	const draft = current.releases.find((one) => one.isDraft && (hotfix === void 0 || one.tag === release.tag) && (one.id === state.ids.release || isMarked(one.body, line.mark)) && isOurs(one.body, "release.body", state)) ?? null;
	const isNamed = draft !== null && !isOurs(draft.title, "release.title", state);
	const fields = {
		tag: release.tag,
		commit: release.to,
		...isNamed ? {} : { title: release.title },
		body,
		prerelease: String(draft?.isPrerelease === true || release.isPrerelease),
		latest: ground.latest
	};
	return planned(draft === null ? "create" : "update", draft, why, { fields });
}
/** Nothing of it is cut; what exceeds GitHub's limit is linked. */
function fittedBody(text, { release, hotfix }, { current, branch }) {
	const { url } = current.repository;
	const [place, link] = hotfix === void 0 ? ["the full notes", fileLink(url, "blob", branch, release.path)] : ["the history", historyLink(url, release.tag)];
	return fitted(text, RELEASE_LIMIT, (count) => `${count === 1 ? "One more change is" : `${count} more changes are`} in [${place}](${link}).`);
}

// src/publish/letters/shipping-sentences.ts
/** Publish: what went out and what is kept back, in words. In: outcomes. Out: Markdown sentences that everybody may read; an error for who asked. */
/** One for each release; nothing of what nobody ships yet. */
function shippingSentences({ operations, links, current }, kept, { isDryRun, markdown, hotfix }) {
	const out = operations.flatMap((operation) => {
		if (operation.target !== "publication" || operation.reason === "somebody wrote this page, so it stays") return [];
		const link = links[operation.name];
		const name = link === void 0 ? codeSpan(operation.tag) : `[${markdown(operation.tag)}](${link})`;
		if (operation.kind === "skip") return operation.reason === "unchanged" ? [`${name} is published${operation.tag === hotfix?.tag ? "" : " as approved"}.`] : [`${name} is not published: ${operation.reason}.`];
		const verb = operation.reason === "corrected" ? ["Corrected", "Would correct"] : ["Published", "Would publish"];
		const why = operation.tag === hotfix?.tag ? ` without an approval, as a hotfix: ${hotfix.reason}` : "";
		return [`${verb[isDryRun ? 1 : 0]} ${name} in ${current.repository.slug}${why}.`];
	});
	const kepts = kept.filter(({ verdict, isApproved }) => verdict !== "untagged" || isApproved).map((one) => keptSentence(one, current, markdown));
	const approval = current.state.value.approval;
	const isQuiet = out.length === 0 && kepts.length === 0;
	return [
		...out,
		...kepts,
		...isQuiet ? [approval === null ? "Nothing waits to be published." : "Nothing had to be published."] : []
	];
}
function keptSentence(kept, { tags }, markdown) {
	const { release, verdict, unseen, blockedBy } = kept;
	const tag = codeSpan(release.tag);
	switch (verdict) {
		case "untagged": return `The notes for ${tag} are approved, and wait for their tag or for **Publish notes**.`;
		case "unapproved":
			if (blockedBy.length > 0) return `The notes for ${tag} are not published: ${blockedBy.map(markdown).join(" and ")} asked for changes.`;
			return `${release.isOut ? `What was corrected in the notes for ${tag} waits` : `The notes for ${tag} wait`} for an approval${unseen.length === 0 ? "" : ` of ${unseenWords(unseen)}`}.`;
		case "other-version": return `The notes for ${tag} call it ${codeSpan(release.draftedAs)}: correct ${codeSpan(release.path)}, then they can be published.`;
		case "behind":
			if (kept.hotfix !== void 0) return `${tag} was moved or deleted meanwhile, so nothing is published for it.`;
			return `The notes are not published: they tell of changes up to ${codeSpan(release.to.slice(0, 12))}, and ${tag} stands on ${codeSpan((tags.get(release.tag)?.commit ?? "").slice(0, 12))}, which does not have all of them. Move the tag, or draft again with \`--to ${release.tag}\`.`;
		case "held": return `The notes for ${tag} are not published: they tell of a launch that is on hold.`;
		case "own-words":
			if (kept.hotfix !== void 0) return `The page of ${tag} has somebody’s own words, so they stay.`;
			return `The page of ${tag} has somebody’s own words, so they stay. The approved text is in ${codeSpan(release.path)}.`;
	}
}
/** For a person who asked, or a tag that cannot be right; waiting for an approval of a tag is no failure. */
function keptBackError(kept, { isAsked, tag }, { tags }) {
	const behind = kept.find(({ verdict }) => verdict === "behind");
	if (behind !== void 0 && (isAsked || tag !== null)) {
		const commit = tags.get(behind.release.tag)?.commit ?? "";
		return fail("E_PUBLISH_TAG_BEHIND", {
			tag: behind.release.tag,
			commit: commit.slice(0, 12),
			to: behind.release.to.slice(0, 12)
		});
	}
	const held = kept.find(({ verdict }) => verdict === "held");
	if (held !== void 0 && isAsked) return fail("E_PUBLISH_HELD", { tag: held.release.tag });
	const waiting = kept.find(({ verdict }) => verdict === "unapproved" || verdict === "other-version");
	if (waiting === void 0 || !isAsked) return null;
	const { tag: name, draftedAs, path } = waiting.release;
	if (waiting.verdict === "other-version") return fail("E_PUBLISH_OTHER_VERSION", {
		tag: name,
		draftedAs,
		path
	});
	return fail("E_PUBLISH_NOT_APPROVED", {
		tag: name,
		unseen: waiting.unseen.map(({ name, path }) => `${name ?? "a part that was taken out"} in ${path}`),
		blockedBy: waiting.blockedBy
	});
}

// src/publish/shipping/hotfix.ts
/** Null where the notes have no version or tag. */
function hotfixOf({ release, pullRequests, text }, { isOnDefaultBranch, latestTag }, { defaultBranch }, reason) {
	const { product, package: packageName, version, tag, to, date } = release;
	if (version === null || tag === null) return null;
	const isEarly = isPrerelease(version);
	return {
		branch: isOnDefaultBranch ? defaultBranch : lineBranch(pullRequests, defaultBranch) ?? `${version.split(".", 2).join(".")}.x`,
		package: packageName,
		version,
		tag,
		title: [product, version].filter(Boolean).join(" "),
		isPrerelease: isEarly,
		date,
		to,
		text: publishedText(text),
		latest: isEarly ? "false" : latestOf(tag, version, latestTag),
		reason
	};
}
/** Where its newest pull request went, if that was not the default branch on its way there. */
function lineBranch(pullRequests, defaultBranch) {
	return pullRequests.filter(({ base }) => base !== "" && base !== defaultBranch).toSorted((a, b) => a.mergedAt < b.mergedAt ? 1 : -1)[0]?.base ?? null;
}
/** A patch of an old line is not what people should see first. Versions compare where both tags are named alike. */
function latestOf(tag, version, latestTag) {
	if (latestTag === null) return "legacy";
	const prefix = tag.endsWith(version) ? tag.slice(0, -version.length).replace(/v$/i, "") : tag;
	const other = latestTag.startsWith(prefix) ? latestTag.slice(prefix.length).replace(/^v/i, "") : "";
	return /^\d/.test(other) && compareVersions(version, other) > 0 ? "true" : "false";
}

// src/publish/shipping/hotfix-lane.ts
const MOST_NAMED = 3;
/** @param tag The release's own, for words. */
function hotfixLane(tag, grounds, rules) {
	if (grounds.release.changes.some(({ rule }) => rule === "launch.told")) return {
		isHotfix: false,
		reason: `${codeSpan(tag)} is no hotfix, because its notes tell of a launch, so they are not published without an approval.`
	};
	if (rules.maintenance && !grounds.isOnDefaultBranch) return {
		isHotfix: true,
		reason: "it belongs to a maintenance line"
	};
	const { changes } = grounds.release;
	const isHotfix = hotfixFinder(grounds, rules);
	const others = changes.filter((change) => change.visibility === "public" && !isHotfix(change));
	const signs = signsOf(rules);
	if (others.length === 0 && changes.some(isHotfix)) return {
		isHotfix: true,
		reason: `each of its public changes has ${signs}`
	};
	const remedies = [...signs === "" ? [] : [`${signs} on the pull request of each public change`], ...rules.maintenance || grounds.isOnDefaultBranch ? [] : ["`publish.hotfix.maintenance: true`"]];
	const cause = others.length === 0 ? "nothing in it is marked as one" : `${namesOf(others)} ${others.length === 1 ? "is" : "are"} not marked as one`;
	const remedy = remedies.length === 0 ? "" : ` What would make it one: ${remedies.join(", or ")}.`;
	return {
		isHotfix: false,
		reason: `${codeSpan(tag)} is no hotfix, because ${cause}, so its notes are not published without an approval.${remedy}`
	};
}
/** A branch of a fork is named by whoever made the fork, so its name says nothing. */
function hotfixFinder({ pullRequests, commits }, rules) {
	const labels = new Set(rules.labels.map(folded));
	const isMarked = ({ labels: own, head, isFromFork }) => own.some((label) => labels.has(folded(label))) || !isFromFork && head !== "" && rules.isBranch(head);
	const marked = new Map(pullRequests.map((one) => [nameOf(one.number, one.repository), isMarked(one)]));
	const merged = mergedFrom(commits, rules.isBranch);
	return (change) => change.pullRequests.length > 0 ? change.pullRequests.every(({ number, repository }) => marked.get(nameOf(number, repository ?? change.repository))) : change.commits.every((sha) => merged.has(sha));
}
function nameOf(number, repository) {
	return `${(repository ?? "").toLowerCase()}#${number}`;
}
/** Git's own subject of a merge by hand, and that of git-flow. */
const MERGED_BRANCH = /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^'\n]+)'/;
/** Commits that came by a merge of such a branch, where no pull request tells; in time that grows with commits and merges of that kind. */
function mergedFrom(commits, isBranch) {
	const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
	const reach = (starts, known) => {
		const found = /* @__PURE__ */ new Set();
		const left = [...starts];
		for (let sha = left.pop(); sha !== void 0; sha = left.pop()) {
			const next = parents.get(sha);
			if (next === void 0 || found.has(sha) || known.has(sha)) continue;
			found.add(sha);
			left.push(...next);
		}
		return found;
	};
	const merged = /* @__PURE__ */ new Set();
	for (const { parents: [first, ...others], message } of commits) {
		const branch = others.length === 0 ? void 0 : MERGED_BRANCH.exec(message)?.[1];
		if (branch === void 0 || first === void 0 || !isBranch(branch)) continue;
		for (const sha of reach(others, reach([first], /* @__PURE__ */ new Set()))) merged.add(sha);
	}
	return merged;
}
function signsOf({ labels, branches }) {
	return [...labels.length === 0 ? [] : [`the label ${labels.map(codeSpan).join(" or ")}`], ...branches.length === 0 ? [] : [`a branch like ${branches.map(codeSpan).join(" or ")}`]].join(" or ");
}
/** `#412, #413 and 2 more`. */
function namesOf(changes) {
	const names = changes.map(({ pullRequests: [first], commits: [sha = ""] }) => codeSpan(first === void 0 ? sha.slice(0, 12) : `#${first.number}`));
	const [shown, rest] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
	if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
	return [shown.slice(0, -1).join(", "), shown.at(-1)].filter(Boolean).join(" and ");
}
function folded(text) {
	return text.trim().toLowerCase();
}

// src/publish/read/read-hotfix.ts
/** @throws What drafting and reading throw. */
async function readHotfix(tag, { rules, draft }, repository, github) {
	const drafted = await draft(tag);
	if (drafted === null) return {
		hotfix: null,
		refusal: null
	};
	const ground = await readGround(repository, drafted.release.to, github);
	const { isHotfix, reason } = hotfixLane(tag, {
		...drafted,
		...ground
	}, rules);
	return isHotfix ? {
		hotfix: hotfixOf(drafted, ground, repository, reason),
		refusal: null
	} : {
		hotfix: null,
		refusal: reason
	};
}
async function readGround({ slug, defaultBranch }, commit, github) {
	const root = repositoryPath(slug);
	const [compared, latest] = await Promise.all([github.find(root + apiPath`/compare/${`${defaultBranch}...${commit}`}`, { per_page: 1 }), github.find(`${root}/releases/latest`)]);
	return {
		isOnDefaultBranch: ["behind", "identical"].includes(textAt(compared?.data, "status") ?? ""),
		latestTag: textAt(latest?.data, "tag_name")
	};
}

// src/publish/read/read-shipping.ts
/**
* @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names, `E_STATE_NEWER`.
*/
async function readShipping(place, github) {
	const { repository } = place;
	const { slug } = repository;
	const refs = await readRefs(github, slug);
	const branchHead = refs.get(STATE_BRANCH);
	const lines = branchHead === void 0 ? NO_LINES : await readLines(slug, branchHead, github);
	const found = lineIn(lines, place);
	if (found === null) return null;
	const { state } = lines;
	const { value, line, releaseBranch } = found;
	const drafts = refs.get(line.branch) ?? null;
	const paths = [.../* @__PURE__ */ new Set([
		...Object.keys(value.memories),
		notesPath(line),
		...value.finished.map(({ path }) => path)
	])];
	const tagNames = [.../* @__PURE__ */ new Set([
		place.tag,
		value.next?.tag,
		...value.finished.map(({ tag }) => tag)
	])].filter(isText);
	const commits = await readCommits({
		slug,
		drafts,
		releaseBranch,
		tags: tagNames,
		to: place.hotfix?.to ?? value.approval?.to ?? value.to
	}, github);
	const [files, startFiles, pullRequests, releases, reviews, tags, approvalComment] = await Promise.all([
		readFiles(github, slug, drafts, paths),
		readFiles(github, slug, commits.start?.sha ?? null, paths),
		readPullRequests(github, slug, line.branch),
		readPages(github, slug, value, tagNames),
		readReviews({
			slug,
			number: value.ids["pull-request"] ?? null,
			paths,
			state: value
		}, github),
		readTags(github, slug, commits.tags, value),
		readApprovalComment({
			slug,
			line
		}, value, github)
	]);
	return {
		repository,
		state: {
			branch: state.commit,
			value,
			isForbidden: false,
			isRestricted: false,
			changedAt: state.changedAt
		},
		drafts: commits.drafts,
		editedAt: null,
		files,
		start: commits.start ?? {
			sha: "",
			tree: ""
		},
		startFiles,
		hasOtherWorkflows: commits.hasOtherWorkflows,
		isOutdated: false,
		pullRequests,
		releases,
		issues: [],
		comments: approvalComment === null ? {} : { approval: approvalComment },
		...reviews,
		line,
		releaseBranch,
		pullRequest: pullRequests.find(({ number }) => number === value.ids["pull-request"]) ?? null,
		tags
	};
}
function isText(value) {
	return typeof value === "string";
}
const BUDGET = "rateLimit { cost remaining limit resetAt }";
const NO_LINES = {
	state: {
		commit: null,
		changedAt: 0
	},
	states: []
};
async function readLines(slug, head, github) {
	const query = {
		permission: "contents: read",
		variables: {
			state: head,
			folder: `${head}:releases`
		},
		document: `query Lines($owner: String!, $name: String!, $state: GitObjectID!, $folder: String!) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    state: object(oid: $state) { oid ... on Commit { committedDate tree { oid } } }
    lines: object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { oid text isTruncated isBinary } } } }
    }
  }
}`
	};
	const found = await ask(github, slug, query);
	const commit = commitOf(valueAt(found, "state"));
	if (commit === null) return NO_LINES;
	const changedAt = Date.parse(textAt(found, "state", "committedDate") ?? "") || 0;
	const states = await Promise.all(listAt(found, "lines", "entries").map(async (entry) => {
		const path = `releases/${textAt(entry, "name") ?? ""}`;
		const text = await readText(github, slug, valueAt(entry, "object"));
		return {
			path,
			value: text === null ? EMPTY_STATE : parseLineState(text, {
				repository: slug,
				path
			})
		};
	}));
	return {
		state: {
			commit,
			changedAt
		},
		states
	};
}
/** The line that a tag is drafted for, else a hotfix's, else the branch's own; null where nothing was drafted. */
function lineIn({ states }, { repository, tag, releaseBranch, package: packageName, hotfix }) {
	const lineOf = (about) => releaseLine({
		releaseBranch: about.branch,
		isDefaultBranch: about.branch === repository.defaultBranch,
		package: about.package,
		guest: null
	});
	const isOf = (one) => one.branch === releaseBranch && one.package === packageName;
	const values = states.map((one) => one.value);
	const value = values.find(({ next }) => tag !== null && next?.tag === tag) ?? values.find(({ finished }) => tag !== null && finished.some((one) => one.tag === tag));
	if (value === void 0 && hotfix !== null) {
		const line = lineOf(hotfix);
		return {
			value: states.find(({ path }) => path === line.statePath)?.value ?? EMPTY_STATE,
			line,
			releaseBranch: hotfix.branch
		};
	}
	const found = value ?? values.find(({ next, finished }) => [next, ...finished].some((one) => one !== null && isOf(one)));
	const about = found?.next ?? found?.finished.at(-1);
	if (found === void 0 || about === void 0 || about === null) return null;
	return {
		value: found,
		line: lineOf(about),
		releaseBranch: about.branch
	};
}
/** By name where that is what is asked: a tag, a branch. */
async function readCommits({ slug, drafts, releaseBranch, tags, to }, github) {
	const names = {
		start: `refs/heads/${releaseBranch}`,
		workflows: "HEAD:.github/workflows",
		releaseWorkflows: `${to}:.github/workflows`,
		...drafts === null ? {} : { drafts },
		...Object.fromEntries(tags.map((tag, index) => [`t${index}`, `refs/tags/${tag}^{commit}`]))
	};
	const document = `query Commits(${[
		"$owner: String!",
		"$name: String!",
		...Object.keys(names).map((name) => `$${name}: String!`)
	].join(", ")}) {
  ${BUDGET}
  repository(owner: $owner, name: $name) {
    ${Object.keys(names).map((name) => `${name}: object(expression: $${name}) { oid ... on Commit { tree { oid } } }`).join("\n    ")}
  }
}`;
	const found = await ask(github, slug, {
		document,
		variables: names,
		permission: "contents: read"
	});
	const workflows = textAt(found, "releaseWorkflows", "oid");
	return {
		start: commitOf(valueAt(found, "start")),
		drafts: commitOf(valueAt(found, "drafts")),
		hasOtherWorkflows: workflows !== null && workflows !== textAt(found, "workflows", "oid"),
		tags: tags.flatMap((tag, index) => {
			const commit = textAt(found, `t${index}`, "oid");
			return commit === null ? [] : [{
				tag,
				commit
			}];
		})
	};
}
/** Drafts stand first in the list; a page that is out is found by its tag. */
async function readPages(github, slug, { ids }, tags) {
	const root = `${repositoryPath(slug)}/releases`;
	const [listed, recorded, ...pages] = await Promise.all([
		github.find(root, { per_page: 100 }),
		ids.release === void 0 ? null : github.find(root + apiPath`/${ids.release}`),
		...tags.map((tag) => github.find(`${root}/tags/${tag.split("/").map(encodeURIComponent).join("/")}`))
	]);
	const all = [...shaped(listed?.data, releaseOf), ...[recorded, ...pages].flatMap((one) => releaseOf(one?.data) ?? [])];
	return [...new Map(all.map((one) => [one.id, one])).values()];
}
async function readTags(github, slug, tags, { next, finished, approval, to }) {
	const read = await Promise.all(tags.map(async ({ tag, commit }) => {
		const end = finished.find((one) => one.tag === tag)?.to ?? (next?.tag === tag ? approval?.to ?? to : commit);
		if (end === commit) return [tag, {
			commit,
			isWhole: true
		}];
		const found = await github.find(repositoryPath(slug) + apiPath`/compare/${end}...${commit}`, { per_page: 1 });
		return [tag, {
			commit,
			isWhole: ["ahead", "identical"].includes(textAt(found?.data, "status") ?? "")
		}];
	}));
	return new Map(read);
}

// src/publish/shipping/plan-shipping.ts
function planShipping(want, current) {
	const { line, repository, pullRequest, files, startFiles, tags } = current;
	const { value } = current.state;
	const settled = settle(want, current, value, waitingTexts({
		...current,
		...want,
		state: value
	}));
	const isTagged = (tag) => tags.has(tag);
	const drafted = shippings({
		...want,
		line,
		state: value,
		settled,
		pullRequest,
		files,
		startFiles,
		isTagged
	});
	const byHand = drafted.filter((shipping) => isByHand(shipping, current));
	const all = withHotfix(drafted, byHand, want.hotfix, current);
	const isBehind = ({ release, hotfix }) => hotfix === void 0 ? tags.get(release.tag)?.isWhole === false && !release.isOut : tags.get(release.tag)?.commit !== hotfix.to;
	const isHeld = (shipping) => tellsOf(shipping, want.held, current);
	const going = all.filter((one) => one.verdict === "ready" && !isBehind(one) && !isHeld(one) || byHand.includes(one));
	const isDefaultBranch = current.releaseBranch === repository.defaultBranch;
	const plans = going.map((shipping) => ({
		shipping,
		...planPublication(byHand.includes(shipping) ? asPublished(shipping, current) : shipping, {
			line,
			latest: shipping.hotfix?.latest ?? (isDefaultBranch && !shipping.release.isPrerelease ? "legacy" : "false"),
			current,
			state: value,
			branch: startFiles.has(shipping.release.path) ? current.releaseBranch : line.branch,
			isBlocked: current.hasOtherWorkflows && !want.mayWriteWorkflows
		})
	}));
	const finished = plans.map(({ shipping, isOut }) => ({
		...shipping.release,
		isOut: shipping.release.isOut || isOut
	}));
	const standingTexts = Object.fromEntries(plans.flatMap(({ shipping, standing: hash }) => hash === null ? [] : [[publishedKey(shipping.release.tag), hash]]));
	const others = value.finished.filter(({ tag }) => !finished.some((one) => one.tag === tag));
	const found = current.comments.approval?.id;
	const ids = found === void 0 ? {} : { "comment.approval": found };
	const approved = value.moving !== "" && going.length > 0 ? {
		approval: null,
		approvedShipped: [],
		reviewedUntil: newestOpinion(current.opinions, value.reviewedUntil)
	} : {
		approval: settled.approval,
		approvedShipped: settled.approvedShipped
	};
	const observed = {
		...observedState({
			...value,
			...approved
		}, standingTexts, ids, {}),
		finished: [...others, ...finished].slice(-5)
	};
	const told = going.length > 0 ? null : planApprovalComment({
		...want,
		line,
		launch: null
	}, current, value, withUnseen(settled, files, {
		...want,
		line
	}));
	const operations = [...plans.map(({ operation }) => operation), ...told === null ? [] : [told]];
	const kept = all.filter((shipping) => !going.includes(shipping));
	const ownWords = plans.filter(({ operation }) => operation.reason === OWN_WORDS);
	return {
		operations: [stateOperation(current, observed, operations), ...operations],
		observed,
		isLate: false,
		isMovingLater: true,
		keptBack: [...kept.map((one) => {
			if (one.verdict !== "ready") return {
				...one,
				verdict: one.verdict
			};
			return {
				...one,
				verdict: isHeld(one) ? "held" : "behind"
			};
		}), ...ownWords.map(({ shipping }) => ({
			...shipping,
			verdict: "own-words"
		}))]
	};
}
/** What an entry's marker in its own file says, whatever people made of its words. A hotfix was drafted just now, without what is on hold. */
function tellsOf({ release, hotfix }, held, { files, startFiles, line }) {
	if (held.length === 0 || hotfix !== void 0) return false;
	const path = files.has(release.path) || startFiles.has(release.path) ? release.path : notesPath(line);
	return [files.get(path) ?? "", startFiles.get(path) ?? ""].some((text) => launchesIn(text).some(({ slug }) => held.includes(slug)));
}
/** Whoever approved its text, published it by hand or was faster goes first. A text that was drafted for its tag waits as a correction. */
function withHotfix(all, byHand, hotfix, { line, state: { value } }) {
	if (hotfix === null) return all;
	const { tag, version } = hotfix;
	const known = value.finished.find((one) => one.tag === tag);
	const own = all.find(({ release }) => release.tag === tag);
	if (known?.isOut || own !== void 0 && (own.verdict === "ready" || byHand.includes(own))) return all;
	const { text, latest: _latest, reason: _reason, ...record } = hotfix;
	const path = known?.path ?? own?.release.path ?? shippedPath(notesPath(line), line, hotfix.package, version);
	const shipping = {
		release: {
			...record,
			draftedAs: version,
			path,
			isOut: false
		},
		text,
		verdict: "ready",
		isApproved: false,
		unseen: [],
		blockedBy: [],
		hotfix
	};
	return [...all.filter((one) => one !== own), shipping];
}
/** A person pressed the button of our draft: what they saw there is out, whoever approved the file. */
function isByHand({ release, verdict }, { releases, state: { value } }) {
	if (release.isOut || verdict !== "unapproved") return false;
	return pageOf(release.tag, releases)?.id === value.ids.release;
}
function asPublished(shipping, { releases, line }) {
	const body = pageOf(shipping.release.tag, releases)?.body ?? "";
	return {
		...shipping,
		text: publishedText(withoutMarker(body, line.mark))
	};
}
function pageOf(tag, releases) {
	return releases.find((one) => !one.isDraft && one.tag === tag);
}
function stateOperation(current, observed, writes) {
	const { line, state } = current;
	if (state.isForbidden) return {
		...stateIntent(current),
		kind: "skip",
		reason: `rules forbid the branch ${STATE_BRANCH}`
	};
	const isSame = !writes.some(({ kind }) => kind !== "skip") && formatLineState(doneState(observed, writes, line, {})) === formatLineState(state.value);
	const isNew = state.branch === null;
	return {
		...stateIntent(current),
		kind: isSame ? "skip" : isNew ? "create" : "update",
		reason: isSame ? "unchanged" : "who approved what, and what is out"
	};
}
function stateIntent({ line, repository }) {
	return {
		target: "state",
		name: `${STATE_BRANCH}: ${line.statePath}`,
		visibility: visibilityOf(repository),
		repository: repository.slug,
		fields: {},
		branch: STATE_BRANCH,
		path: line.statePath
	};
}

// src/publish/publish-approved.ts
/** Publish: the approved text of a release, onto its page. In: a tag or a branch, settings. Out: what went out, what is kept back and why, in words. */
/**
* Notes who approved which words, and publishes each text that is approved and shipped: the next release's, one that waited, a
* correction. A tag that nobody approves a text for may be a hotfix, whose notes go out at once.
* A rerun completes what was begun; what is out as it stands is left alone.
* @throws What `publishPlace` and the hotfix's draft throw, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
*/
async function publishApproved(request, tools) {
	const { markdown, isDryRun } = request;
	const repository = await readRepository(tools.github, request.repository);
	if (repository === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${request.repository}`,
		permission: "contents: read"
	});
	const releaseBranch = request.releaseBranch ?? repository.defaultBranch;
	const named = {
		repository,
		tag: request.tag,
		releaseBranch,
		package: request.package
	};
	const drafted = await readShipping({
		...named,
		hotfix: null
	}, tools.github);
	const { hotfix, refusal } = await askForHotfix(request, drafted, repository, tools.github);
	const place = {
		...named,
		hotfix
	};
	const first = hotfix === null ? drafted : await readShipping(place, tools.github);
	if (first === null) return {
		operations: [],
		sentences: [NOTHING, refusal].filter((sentence) => sentence !== null),
		published: [],
		refusal: null,
		isUnknown: true
	};
	const held = [...first.files.values(), ...first.startFiles.values()].some((text) => launchesIn(text).length > 0) ? await request.readHolds() : [];
	let current = first;
	let plan = null;
	const outcome = await publishPlace({
		line: first.line,
		read: async (isForbidden) => {
			const read = current ?? await readShipping(place, tools.github) ?? first;
			current = null;
			return isForbidden ? {
				...read,
				state: {
					...read.state,
					isForbidden
				}
			} : read;
		},
		plan: (read, mayWriteWorkflows) => {
			plan = planShipping({
				...request,
				mayWriteWorkflows,
				hotfix,
				held
			}, read);
			return plan;
		},
		mayWriteWorkflows: request.mayWriteWorkflows,
		isDryRun
	}, tools);
	const kept = plan?.keptBack ?? [];
	return {
		operations: outcome.operations,
		sentences: [...shippingSentences(outcome, kept, {
			isDryRun,
			markdown,
			hotfix
		}), ...refusal === null ? [] : [refusal]],
		published: outcome.operations.flatMap((one) => one.target === "publication" && one.kind !== "skip" ? [publishedOf(one, outcome.current)] : []),
		refusal: hotfix === null ? keptBackError(kept, request, outcome.current) : null,
		isUnknown: false
	};
}
/** Which launches it tells of stands in the markers of the file that it was made from. */
function publishedOf({ version, tag, fields }, { files }) {
	const text = fields.body ?? "";
	const source = [...files.values()].find((file) => file.includes("<!-- launch-") && publishedText(file) === text) ?? "";
	return {
		version,
		tag,
		text,
		launches: launchesIn(source)
	};
}
/** Whoever approved a text for this tag, published it, or said no to it, has decided. */
async function askForHotfix(request, drafted, repository, github) {
	const { tag, hotfix: question } = request;
	if (tag === null || question === null) return NO_HOTFIX;
	const fate = drafted === null ? null : tagFate(tag, request, drafted);
	if (fate === "decided") return NO_HOTFIX;
	const answer = await readHotfix(tag, question, repository, github);
	return fate === "waiting" ? {
		...answer,
		refusal: null
	} : answer;
}
/** Null where no text was drafted for the tag. */
function tagFate(tag, request, drafted) {
	const { keptBack, operations, observed } = planShipping({
		...request,
		mayWriteWorkflows: true,
		hotfix: null,
		held: []
	}, drafted);
	if (operations.some((one) => one.target === "publication" && one.tag === tag) || observed.finished.some((one) => one.tag === tag && one.isOut)) return "decided";
	const kept = keptBack.find(({ release }) => release.tag === tag);
	const { value } = drafted.state;
	if (drafted.releases.some((one) => !one.isDraft && one.tag === tag && one.id === value.ids.release)) return "decided";
	if (kept === void 0) return value.next?.tag === tag ? "waiting" : null;
	return kept.verdict === "unapproved" && kept.blockedBy.length === 0 ? "waiting" : "decided";
}
const NO_HOTFIX = {
	hotfix: null,
	refusal: null
};
const NOTHING = "Nothing was drafted here yet, so there is nothing to publish.";

export { publishApproved };