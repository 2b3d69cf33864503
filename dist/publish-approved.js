import { r as fail } from "./errors.js";
import { A as RELEASE_LIMIT, B as publishedKey, C as notesPath, F as withoutMarker, I as EMPTY_STATE, L as STATE_BRANCH, M as planApprovalComment, N as codeSpan, O as isOurs, P as isMarked, R as formatLineState, T as releaseLine, _ as settle, a as readFiles, b as fileLink, c as publishPlace, f as unseenWords, g as shippings, h as observedState, i as readReviews, j as fitted, k as judge, l as readRefs, m as doneState, n as readPullRequests, o as readText, r as readApprovalComment, s as readRepository, v as WORKFLOWS, z as parseLineState } from "./read-current.js";
import { o as canonicalHash } from "./follow-words.js";
import { n as publishedText } from "./changelog-sections.js";
import { n as listAt, o as textAt, s as valueAt } from "./answer.js";
import { c as releaseOf, f as repositoryPath, i as commitOf, l as shaped, t as ask, u as apiPath } from "./ask2.js";

// src/publish/plan-publication.ts
/** The reason where somebody wrote the page. */
const OWN_WORDS = "somebody wrote this page, so it stays; the approved text is in the file";
function planPublication(shipping, ground) {
	const { release, text } = shipping;
	const { current, state, line } = ground;
	const key = publishedKey(release.tag);
	const body = fittedBody(text, shipping, ground);
	const operation = (kind, page, reason, fields = {}) => ({
		target: "publication",
		kind,
		name: `release ${release.tag}`,
		reason,
		visibility: current.repository.visibility === "private" ? "internal" : "public",
		repository: current.repository.slug,
		fields,
		id: page?.id ?? null,
		version: release.version,
		tag: release.tag,
		against: page?.body ?? ""
	});
	const only = (one, isOut, standing = null) => ({
		operations: [one],
		isOut,
		standing
	});
	const page = current.releases.find(({ isDraft, tag }) => !isDraft && tag === release.tag) ?? null;
	if (page !== null) {
		const verdict = judge(page.body, body, key, state);
		if (verdict === "same") return only(operation("skip", page, "unchanged"), true, canonicalHash(page.body));
		if (!(verdict === "ours" || page.body.trim() === "" || isOurs(page.body, "release.body", state))) return only(operation("skip", page, OWN_WORDS), true);
		const title = page.title.trim() === "" ? { title: release.title } : {};
		return only(operation("update", page, release.isOut ? "corrected" : "approved", {
			...title,
			body
		}), false);
	}
	if (ground.isBlocked) return only(operation("skip", null, WORKFLOWS), false);
	const draft = current.releases.filter((one) => one.isDraft && (one.id === state.ids.release || isMarked(one.body, line.mark))).find((one) => isOurs(one.body, "release.body", state)) ?? null;
	const isNamed = draft !== null && !isOurs(draft.title, "release.title", state);
	const fields = {
		tag: release.tag,
		commit: release.to,
		...isNamed ? {} : { title: release.title },
		body,
		prerelease: String(draft?.isPrerelease === true || release.isPrerelease),
		latest: ground.isDefaultBranch && !release.isPrerelease ? "legacy" : "false"
	};
	return draft === null ? only(operation("create", null, "approved", fields), false) : only(operation("update", draft, "approved", fields), false);
}
/** Nothing of it is cut; what exceeds GitHub's limit is linked. */
function fittedBody(text, { release }, { current, branch }) {
	const link = fileLink(current.repository.url, "blob", branch, release.path);
	return fitted(text, RELEASE_LIMIT, (count) => `${count === 1 ? "One more change is" : `${count} more changes are`} in [the full notes](${link}).`);
}

// src/publish/plan-shipping.ts
function planShipping(want, current) {
	const { line, repository, pullRequest, files, startFiles, tags } = current;
	const { value } = current.state;
	const standing = settle({
		...want,
		line
	}, current, value);
	const isTagged = (tag) => tags.has(tag);
	const all = shippings({
		...want,
		line,
		state: value,
		standing,
		pullRequest,
		files,
		startFiles,
		isTagged
	});
	const byHand = all.filter((shipping) => isByHand(shipping, current));
	const isBehind = ({ release }) => tags.get(release.tag)?.isWhole === false && !release.isOut;
	const going = all.filter((one) => one.verdict === "ready" && !isBehind(one) || byHand.includes(one));
	const plans = going.map((shipping) => ({
		shipping,
		...planPublication(byHand.includes(shipping) ? asPublished(shipping, current) : shipping, {
			line,
			isDefaultBranch: current.releaseBranch === repository.defaultBranch,
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
		reviewedUntil: latest(current, value)
	} : { approval: standing.approval };
	const observed = {
		...observedState({
			...value,
			...approved
		}, standingTexts, ids, {}),
		finished: [...others, ...finished].slice(-5)
	};
	const told = going.length > 0 ? null : planApprovalComment({
		...want,
		line
	}, current, value, standing);
	const operations = [...plans.flatMap((plan) => plan.operations), ...told === null ? [] : [told]];
	const kept = all.filter((shipping) => !going.includes(shipping));
	const ownWords = plans.filter((plan) => plan.operations.some(({ reason }) => reason === OWN_WORDS));
	return {
		operations: [stateOperation(current, observed, operations), ...operations],
		observed,
		isLate: false,
		isMovingLater: true,
		keptBack: [...kept.map((one) => ({
			...one,
			verdict: one.verdict === "ready" ? "behind" : one.verdict
		})), ...ownWords.map(({ shipping }) => ({
			...shipping,
			verdict: "own-words"
		}))]
	};
}
function latest({ opinions }, { reviewedUntil }) {
	return opinions.reduce((newest, { at }) => at > newest ? at : newest, reviewedUntil);
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
	const { line, repository, state } = current;
	const isSame = !writes.some(({ kind }) => kind !== "skip") && formatLineState(doneState(observed, writes, line, {})) === formatLineState(state.value);
	return {
		target: "state",
		kind: isSame ? "skip" : "update",
		name: `${STATE_BRANCH}: ${line.statePath}`,
		reason: isSame ? "unchanged" : "who approved what, and what is out",
		visibility: repository.visibility === "private" ? "internal" : "public",
		repository: repository.slug,
		fields: {},
		branch: STATE_BRANCH,
		path: line.statePath
	};
}

// src/publish/read-shipping.ts
/**
* @throws `E_GITHUB_PARTIAL` where GitHub does not give what it names, `E_STATE_NEWER`.
*/
async function readShipping(place, github) {
	const { repository } = place;
	const { slug } = repository;
	const refs = await readRefs(github, slug);
	const branchHead = refs.get(STATE_BRANCH);
	const found = branchHead === void 0 ? null : await readLines(place, branchHead, github);
	if (found === null) return null;
	const { state, value, line, releaseBranch } = found;
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
		to: value.approval?.to ?? value.to
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
/** The line that a tag is drafted for, else the branch's own. */
async function readLines({ repository, tag, releaseBranch, package: packageName }, head, github) {
	const { slug } = repository;
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
	if (commit === null) return null;
	const changedAt = Date.parse(textAt(found, "state", "committedDate") ?? "") || 0;
	const states = await Promise.all(listAt(found, "lines", "entries").map(async (entry) => {
		const path = `releases/${textAt(entry, "name") ?? ""}`;
		const text = await readText(github, slug, valueAt(entry, "object"));
		return text === null ? EMPTY_STATE : parseLineState(text, {
			repository: slug,
			path
		});
	}));
	const isOf = (one) => one.branch === releaseBranch && one.package === packageName;
	const value = states.find(({ next }) => tag !== null && next?.tag === tag) ?? states.find(({ finished }) => tag !== null && finished.some((one) => one.tag === tag)) ?? states.find(({ next, finished }) => [next, ...finished].some((one) => one !== null && isOf(one)));
	const about = value?.next ?? value?.finished.at(-1);
	if (value === void 0 || about === void 0 || about === null) return null;
	const line = releaseLine({
		releaseBranch: about.branch,
		isDefaultBranch: about.branch === repository.defaultBranch,
		package: about.package,
		guest: null
	});
	return {
		state: {
			commit,
			changedAt
		},
		value,
		line,
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

// src/publish/shipping-sentences.ts
/** Publish: what went out and what is kept back, in words. In: outcomes. Out: Markdown sentences that everybody may read; an error for who asked. */
/** One for each release; nothing of what nobody ships yet. */
function shippingSentences({ operations, links, current }, kept, { isDryRun, markdown }) {
	const out = operations.flatMap((operation) => {
		if (operation.target !== "publication" || operation.reason === "somebody wrote this page, so it stays; the approved text is in the file") return [];
		const link = links[operation.name];
		const name = link === void 0 ? codeSpan(operation.tag) : `[${markdown(operation.tag)}](${link})`;
		if (operation.kind === "skip") return operation.reason === "unchanged" ? [`${name} is published as approved.`] : [`${name} is not published: ${operation.reason}.`];
		return [`${(operation.reason === "corrected" ? ["Corrected", "Would correct"] : ["Published", "Would publish"])[isDryRun ? 1 : 0]} ${name} in ${current.repository.slug}.`];
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
		case "behind": return `The notes are not published: they tell of changes up to ${codeSpan(release.to.slice(0, 12))}, and ${tag} stands on ${codeSpan((tags.get(release.tag)?.commit ?? "").slice(0, 12))}, which does not have all of them. Move the tag, or draft again with \`--to ${release.tag}\`.`;
		case "own-words": return `The page of ${tag} has somebody’s own words, so they stay. The approved text is in ${codeSpan(release.path)}.`;
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
	const waiting = kept.find(({ verdict }) => verdict === "unapproved" || verdict === "other-version");
	if (waiting === void 0 || !isAsked) return null;
	return fail("E_PUBLISH_NOT_APPROVED", {
		tag: waiting.release.tag,
		unseen: waiting.unseen.map(({ name, path }) => `${name ?? "a part that was taken out"} in ${path}`),
		blockedBy: waiting.blockedBy
	});
}

// src/publish/publish-approved.ts
/** Publish: the approved text of a release, onto its page. In: a tag or a branch, settings. Out: what went out, what is kept back and why, in words. */
/**
* Notes who approved which words, and publishes each text that is approved and shipped: the next release's, one that waited, a
* correction. A rerun completes what was begun; what is out as it stands is left alone.
* @throws What `publishPlace` throws, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
*/
async function publishApproved(request, tools) {
	const { markdown, isDryRun } = request;
	const repository = await readRepository(tools.github, request.repository);
	if (repository === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${request.repository}`,
		permission: "contents: read"
	});
	const releaseBranch = request.releaseBranch ?? repository.defaultBranch;
	const place = {
		repository,
		tag: request.tag,
		releaseBranch,
		package: request.package
	};
	const first = await readShipping(place, tools.github);
	if (first === null) return {
		operations: [],
		sentences: [NOTHING],
		published: [],
		refusal: null,
		isUnknown: true
	};
	let current = first;
	let plan = null;
	const outcome = await publishPlace({
		line: first.line,
		read: async () => {
			const read = current ?? await readShipping(place, tools.github) ?? first;
			current = null;
			return read;
		},
		plan: (read, mayWriteWorkflows) => {
			plan = planShipping({
				...request,
				mayWriteWorkflows
			}, read);
			return plan;
		},
		mayWriteWorkflows: request.mayWriteWorkflows,
		isDryRun
	}, tools);
	const kept = plan?.keptBack ?? [];
	return {
		operations: outcome.operations,
		sentences: shippingSentences(outcome, kept, {
			isDryRun,
			markdown
		}),
		published: outcome.operations.flatMap((one) => one.target === "publication" && one.kind !== "skip" ? [{
			version: one.version,
			tag: one.tag,
			text: one.fields.body ?? ""
		}] : []),
		refusal: keptBackError(kept, request, outcome.current),
		isUnknown: false
	};
}
const NOTHING = "Nothing was drafted here yet, so there is nothing to publish.";

export { publishApproved };