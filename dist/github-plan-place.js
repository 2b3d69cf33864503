import { r as repositoryName } from "./github-fields.js";
import { r as withDraftedPlans, t as askHeld } from "./github-launches2.js";
import { f as launchSelection, i as readGitHubLaunches, p as readLaunchBranches, r as launchesSelection } from "./github-settings.js";
import { r as fields } from "./json.js";
import { Rn as fail, Vn as loadReconciler } from "./shared.js";
import { n as branchPath, r as repositoryPath, t as apiPath } from "./github2.js";
import { i as launchLine, t as writeCommit } from "./write-commit.js";
import { n as guestName, t as DRAFTS_MESSAGE } from "./line.js";
import { o as textAt } from "./answer.js";
import { t as readRepository } from "./read-repository.js";
import { n as textsOnBranch, t as contentsPath } from "./texts-on-branch.js";

// src/commands/github-plan-place.ts
/** Commands: plans and texts of launches on GitHub. In: where the repository and its drafts repository are. Out: what reads and writes them, each launch on its own branch. */
/** @throws `E_LAUNCH_PUBLIC` where everybody could read a plan, `E_GITHUB_…`. */
async function githubPlace(request) {
	const { edge, slug } = request;
	const { place, guest } = await placeOf(request);
	const prefix = guest === null ? "" : `${guest}/`;
	const name = repositoryName(place.slug);
	if (name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const commitOf = async (branch) => {
		const found = await edge.find(branchPath(place.slug, "ref", branch));
		const sha = textAt(found?.data, "object", "sha");
		if (sha === null) return null;
		const commit = await edge.find(repositoryPath(place.slug) + apiPath`/git/commits/${sha}`);
		return {
			sha,
			tree: textAt(commit?.data, "tree", "sha") ?? ""
		};
	};
	let held;
	const textsIn = (folder) => {
		const { branch } = launchLine(folder.split("/")[1] ?? "", guest);
		return textsOnBranch(edge, {
			slug: place.slug,
			branch,
			path: `${prefix}${folder}`,
			shown: folder
		});
	};
	return {
		guestOf: guest === null ? null : place.slug,
		plans: async () => {
			const document = `query Plans($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { ${launchSelection(prefix)} ${launchesSelection("HEAD")} }
}`;
			const { data } = await edge.graphql(document, { ...name });
			const found = fields(fields(data).repository);
			const merged = guest === null ? readGitHubLaunches(found) : [];
			return withDraftedPlans(merged, edge, name, readLaunchBranches(found), guest ?? "");
		},
		held: () => held ??= askHeld(edge, name, guest ?? ""),
		texts: textsIn,
		read: async (path) => contentOf(await edge.find(contentsPath(place.slug, path))),
		isApproved: async (folder, texts, approvers) => {
			const [{ readLineApproval }, reconciler] = await Promise.all([import("./read-line-approval.js"), loadReconciler()]);
			const files = new Map(texts.map((one) => [`${prefix}${one.path}`, one.text]));
			const line = launchLine(folder.split("/")[1] ?? "", guest);
			return readLineApproval({
				slug: place.slug,
				line,
				files,
				approvers,
				reconciler
			}, edge);
		},
		write: async (path, before, content, message) => {
			const { branch } = launchLine(path.split("/")[1] ?? "", guest);
			const head = await commitOf(branch);
			const base = head ?? await commitOf(place.defaultBranch);
			if (base === null) throw fail("E_PUBLISH_COMMIT_UNKNOWN", {
				repository: place.slug,
				commit: place.defaultBranch
			});
			if (contentOf(await edge.find(contentsPath(place.slug, `${prefix}${path}`), { ref: base.sha })) !== before) throw fail("E_OUTPUT_BUSY", {
				path,
				times: 1
			});
			const written = await writeCommit({
				slug: place.slug,
				branch,
				head,
				parents: [base.sha],
				baseTree: base.tree,
				message: `${DRAFTS_MESSAGE}\n\n${message} of ${slug}`,
				files: [{
					path: `${prefix}${path}`,
					text: content
				}]
			}, edge);
			if (written.kind === "stale") throw fail("E_OUTPUT_BUSY", {
				path,
				times: 1
			});
			if (written.kind === "refused") throw written.error ?? fail("E_PUBLISH_REFUSED", {
				repository: place.slug,
				what: `commit on ${branch}`,
				said: written.said
			});
		}
	};
}
function contentOf(found) {
	const encoded = textAt(found?.data, "content");
	return encoded === null ? null : Buffer.from(encoded, "base64").toString("utf8");
}
async function placeOf({ edge, slug, draftsRepository, allowPublic }) {
	const home = await readRepository(edge, slug);
	if (home === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${slug}`,
		permission: "contents: read"
	});
	if (home.visibility === "private" || allowPublic) return {
		place: home,
		guest: null
	};
	const place = draftsRepository === null ? null : await readRepository(edge, draftsRepository);
	if (place === null || place.visibility !== "private") throw fail("E_LAUNCH_PUBLIC", { repository: home.slug });
	return {
		place,
		guest: guestName(home.slug, place.slug)
	};
}

export { githubPlace };