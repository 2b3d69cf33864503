import { n as withKnowledge, t as knowRange } from "./github-pull-requests.js";
import { r as repositoryName } from "./github-fields.js";
import { s as askHome } from "./github-settings.js";
import { i as withPlans } from "./github-launches2.js";

// src/collect/add-github.ts
/** Four rounds: numbers, second questions, details, issues. */
const ISSUE_ROUNDS = 4;
/**
* Git says which commits there are; GitHub, which pull requests brought them. A repository that is nowhere on GitHub stays as it is.
* @throws `E_GITHUB_…`; nothing is taken in then.
*/
async function addGitHub(evidence, { api, repository, branch }) {
	const name = repositoryName(evidence.repository.slug ?? repository);
	if (name === null) return evidence;
	const released = `${name.owner}/${name.name}`.toLowerCase() === repository?.toLowerCase() ? branch : null;
	const home = askHome(api, name, released);
	const { commits } = evidence;
	const known = await knowRange({
		api,
		repository: name,
		home,
		commits,
		wantsFiles: false,
		issueRounds: ISSUE_ROUNDS
	});
	return withPlans(withKnowledge(evidence, await home, known, released), api, name, (await home).launches);
}

export { addGitHub };