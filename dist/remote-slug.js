import { Jt as locate, en as readRemote } from "./shared.js";

// src/collect/remote-slug.ts
/** @throws `E_GIT_NOT_A_REPOSITORY`, `E_GIT_MISSING`. */
async function readSlug(git, files, directory) {
	const place = await locate(git, files, directory);
	return readRemote(await files.readHint(`${place.gitDirectory}/config`) ?? "").slug;
}

export { readSlug };