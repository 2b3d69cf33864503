import { t as askConfig } from "./github-config.js";
import { r as repositoryName } from "./github-fields.js";
import { Bn as fail, hn as loadConfig } from "./shared.js";
import { n as today } from "./clock.js";

// src/commands/settings-on-github.ts
/** Commands: what a run on GitHub goes by. In: the run. Out: its repository, the settings of the default branch, today. */
/** @throws `E_GITHUB_NO_REPOSITORY`, `E_CONFIG_…`, `E_GITHUB_…`. */
async function settingsOnGitHub({ source }) {
	const name = repositoryName(source.repository ?? "");
	if (name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const config = await loadConfig(await askConfig(source.api, name, null));
	return {
		slug: `${name.owner}/${name.name}`,
		config,
		today: today()
	};
}

export { settingsOnGitHub as t };