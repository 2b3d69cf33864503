import { Jt as locate, Nn as readSettings, Rn as DrumrollError, en as readRemote, jn as readNamed } from "./shared.js";
import { r as repositoryName } from "./github-fields.js";

// src/collect/github-place.ts
/** Collect: whether git or GitHub tells the history. In: a folder and GitHub. Out: a {@link GitHubPlace}; null for a whole clone. */
/**
* A shallow clone, which actions/checkout makes unless told otherwise, and no clone at all leave the history to GitHub. Then a
* shallow clone still says what is checked out, of which repository, and brings the settings.
* @returns null where git can tell it, or must say why not.
*/
async function locateOnGitHub(git, files, { directory, configFile }, { api, repository, head, branch }) {
	const clone = await locateClone(git, files, directory);
	if (clone !== null && !clone.isShallow) return null;
	const remote = clone === null ? null : readRemote(await files.readHint(`${clone.gitDirectory}/config`) ?? "").slug;
	const name = repositoryName(remote ?? repository);
	if (name === null) return null;
	const isOwn = `${name.owner}/${name.name}`.toLowerCase() === repository?.toLowerCase();
	return {
		api,
		repository: name,
		head: (clone === null ? head : await readHead(git)) ?? "HEAD",
		branch: isOwn ? branch : null,
		settings: await readLocalSettings(files, clone, configFile)
	};
}
async function locateClone(git, files, directory) {
	try {
		return await locate(git, files, directory);
	} catch (error) {
		if (error instanceof DrumrollError && (error.code === "E_GIT_NOT_A_REPOSITORY" || error.code === "E_GIT_MISSING")) return null;
		throw error;
	}
}
async function readHead(git) {
	const { stdout, code } = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	return code === 0 ? stdout.trim() : null;
}
/** Null where only GitHub has them. */
async function readLocalSettings(files, clone, configFile) {
	if (clone?.root) return readSettings(files, clone.root, configFile);
	return configFile === null ? null : {
		config: await readNamed(files, configFile),
		templates: []
	};
}

export { locateOnGitHub };