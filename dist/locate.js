import { r as fail } from "./errors.js";
import { dirname, resolve } from "node:path";

// src/collect/remote.ts
const NO_REMOTE = {
	slug: null,
	url: null,
	name: null
};
/** Finds `origin`, else the first remote, in a git config file. */
function readRemote(config) {
	let section = "";
	const addresses = /* @__PURE__ */ new Map();
	for (const line of config.split("\n")) {
		const text = line.trim();
		if (text.startsWith("[")) section = text;
		else if (section.startsWith("[remote \"") && text.startsWith("url")) {
			const equals = text.indexOf("=");
			if (equals !== -1 && !addresses.has(section)) addresses.set(section, text.slice(equals + 1).trim());
		}
	}
	const address = addresses.get("[remote \"origin\"]") ?? addresses.values().next().value;
	return address === void 0 ? NO_REMOTE : parseRemote(address);
}
/** Reads `https://host/a/b.git`, `git@host:a/b.git`, `ssh://git@host:22/a/b` and paths. Credentials are dropped. */
function parseRemote(address) {
	const name = lastPart(address);
	const secure = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address);
	const short = /^(?:[^@/:]+@)([^/:]+):([^/].*)$/.exec(address);
	const [, host, path] = secure ?? short ?? [];
	if (host === void 0 || path === void 0 || !host.includes(".")) return {
		slug: null,
		url: null,
		name
	};
	const slug = path.replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "");
	return {
		slug,
		url: `https://${host}/${slug}`,
		name
	};
}
function lastPart(address) {
	const name = (address.split(/[/\\:]/).findLast((one) => one !== "" && one !== ".") ?? "").replace(/\.(?:git|bundle)$/, "");
	return name === "" || name === ".." ? null : name;
}

// src/collect/plain-clone.ts
/** Collect: the repository around a folder, without asking git. In: files and a folder. Out: a {@link Place}, or null: ask git. */
/** Settings that move or hide the work tree, and files that may hold such settings. */
const TELLING_SETTING = /^\s*(?:worktree\b|bare\s*=\s*true|\[\s*(?:include|extensions))/im;
/**
* Nearly every clone is a folder with a `.git` folder in it. Worktrees, submodules, bare repositories and anything
* configured are for `git rev-parse` to find (https://git-scm.com/docs/gitrepository-layout).
* @param directory Absolute, without symbolic links.
*/
async function findPlainClone(files, directory) {
	for (let root = directory;; root = dirname(root)) {
		const gitDirectory = root.endsWith("/") ? `${root}.git` : `${root}/.git`;
		const read = (name) => files.readHint(`${gitDirectory}/${name}`);
		const [head, config, commonDirectory, shallow, hasHead] = await Promise.all([
			read("HEAD"),
			read("config"),
			read("commondir"),
			read("shallow"),
			files.exists(`${root}/HEAD`)
		]);
		if (hasHead || commonDirectory !== null) return null;
		if (head !== null && config !== null) return TELLING_SETTING.test(config) ? null : {
			root,
			gitDirectory,
			isShallow: (shallow ?? "") !== ""
		};
		if (dirname(root) === root || await files.exists(gitDirectory)) return null;
	}
}

// src/collect/locate.ts
/** Collect: finds the repository and resolves the refs of a request. In: git, files, refs as typed. Out: a {@link Place}. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* What `git check-ref-format` forbids in any ref, plus what would name a range or a path instead of one commit. `^`, `~`
* and `@{…}` stay allowed: people type `HEAD~3`. https://git-scm.com/docs/git-check-ref-format
*/
const NOT_ONE_COMMIT = /^[-^]|\.\.|[\u0000-\u0020\u007f:?*[\\]|^$/;
/**
* Everything that must be known before the first commit is read: from files and the names of tags for nearly every clone and
* request, else from one `git rev-parse`.
* @param listed What `listRefs` lists.
* @param directory Absolute, without symbolic links.
* @throws `E_REF_INVALID`, `E_GIT_NOT_A_REPOSITORY`, `E_GIT_FAILED`.
*/
async function locate(git, files, listed, directory, refs) {
	for (const ref of refs) if (NOT_ONE_COMMIT.test(ref)) throw fail("E_REF_INVALID", { ref });
	const plain = git.isRedirected ? null : await findPlainClone(files, directory);
	if (plain === null) return askGit(git, directory, refs);
	const commits = refs.length === 0 ? [] : tagged(await listed, refs);
	return commits === null ? askGit(git, directory, refs) : {
		...plain,
		commits
	};
}
/** The commits of refs that are all names of tags, which git prefers to branches of the same name; null for others. */
function tagged(listed, refs) {
	const commits = [];
	for (const ref of refs) {
		const at = [`refs/tags/${ref}^{}\n`, `refs/tags/${ref}\n`].map((name) => listed.indexOf(` ${name}`)).find((found) => found >= 0);
		const sha = at === void 0 ? "" : listed.slice(listed.lastIndexOf("\n", at) + 1, at);
		if (!SHA.test(sha)) return null;
		commits.push(sha);
	}
	return commits;
}
async function askGit(git, directory, refs) {
	const result = await git.run([
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir",
		"--is-shallow-repository",
		"--is-bare-repository",
		"--show-cdup",
		"--end-of-options",
		...refs.map((ref) => `${ref}^{commit}`)
	]);
	const [gitDirectory, isShallow, isBare, toRoot, ...rest] = result.stdout.split("\n");
	if (gitDirectory === void 0 || isShallow === void 0 || isBare === void 0 || toRoot === void 0) {
		const { stderr, code } = result;
		if (stderr.includes("not a git repository")) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
		throw fail("E_GIT_FAILED", {
			command: "git rev-parse",
			code: String(code),
			output: stderr.trim()
		});
	}
	return {
		root: isBare === "true" ? null : resolve(directory, toRoot),
		gitDirectory,
		isShallow: isShallow === "true",
		commits: rest.filter((line) => SHA.test(line))
	};
}

export { locate as n, readRemote as r, NOT_ONE_COMMIT as t };