import { c as REPOSITORY_SELECTION, n as readHome, r as whole } from "./github-home.js";
import { r as readGitHubSettings, t as configSelection } from "./github-settings.js";
import { r as fields } from "./json.js";
import { r as repositoryName } from "./github-fields.js";
import { t as compileGlobs } from "./glob.js";
import { t as loadConfig } from "./load.js";
import { t as publishApproved } from "./deliver.js";
import { t as CLOCK } from "./clock.js";
import { r as fail } from "./errors.js";
import { a as sayUsage, n as mayWriteWorkflows } from "./github-run.js";

// src/collect/github-config.ts
/**
* Who may approve is not for the branch to say that is approved.
* @param branch Null for the default branch.
* @throws `E_GITHUB_…`.
*/
async function askConfig(api, name, branch) {
	const at = branch === null ? "HEAD" : `refs/heads/${branch}`;
	const document = `query Config($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[REPOSITORY_SELECTION, ...configSelection(at)].join("\n    ")}
  }
}`;
	return whole(() => api.graphql(document, { ...name }), (answer) => {
		readHome(answer, name);
		return readGitHubSettings(fields(fields(answer.data).repository)).config;
	});
}

// src/commands/publish.ts
/** Commands: `publish`. In: a tag or a branch, GitHub. Out: approved texts on their pages, and what to say about them. */
/**
* Publishes what is approved and shipped, and says what is kept back and why.
* @throws `E_GITHUB_NO_REPOSITORY`, `E_PUBLISH_NOT_APPROVED` and `E_PUBLISH_TAG_BEHIND` once everything else is done, and what publishing throws.
*/
async function runPublish(options, run, host) {
	const { edge } = run;
	const name = repositoryName(options.repository);
	if (options.repository === null || name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const config = options.config ?? await loadConfig(await askConfig(edge, name, options.releaseBranch));
	const { draftHotfix } = options;
	const outcome = await host.during("Publishing what is approved", publishApproved({
		...options,
		repository: options.repository,
		mayWriteWorkflows: () => mayWriteWorkflows(edge),
		hotfix: draftHotfix === null ? null : {
			draft: (tag) => draftHotfix(tag, config),
			rules: await hotfixRules(config.publish.hotfix)
		}
	}, config, {
		github: edge,
		clock: CLOCK
	}));
	for (const sentence of outcome.sentences) host.say(sentence);
	sayUsage(run, host);
	return outcome;
}
async function hotfixRules(rules) {
	return {
		...rules,
		isBranch: await compileGlobs(rules.branches)
	};
}

export { runPublish as t };