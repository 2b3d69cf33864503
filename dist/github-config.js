import { a as readGitHubSettings, c as readHome, l as whole, t as configSelection, v as REPOSITORY_SELECTION } from "./github-settings.js";
import { r as fields } from "./json.js";

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

export { askConfig as t };