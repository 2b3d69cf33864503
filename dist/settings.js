import { r as fail } from "./errors.js";

// src/collect/settings.ts
/** Collect: the repository's files that shape the output. In: where they may lie. Out: config and template texts. */
const CONFIG_FILES = [".github/drumroll.yml", ".github/drumroll.yaml"];
/** Templates of a repository, each named like the one it replaces. */
const TEMPLATE_FOLDER = ".github/drumroll/templates";
/**
* Reads settings from the checkout that the program was started in, never from a commit under discussion.
* @param root Null for a bare repository, which has no files of its own.
* @param configFile What `--config` says, absolute; null for the usual place.
* @throws `E_CONFIG_UNREADABLE` when a named file is missing, `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
*/
async function readSettings(files, root, configFile) {
	const [config, templates] = await Promise.all([configFile === null ? readUsual(files, root) : readNamed(files, configFile), root === null ? [] : readTemplates(files, root)]);
	return {
		config,
		templates
	};
}
/** Reads the file that `--config` names. @throws `E_CONFIG_UNREADABLE`. */
async function readNamed(files, path) {
	const text = await files.read(path);
	if (text === null) throw fail("E_CONFIG_UNREADABLE", {
		file: path,
		reason: "there is no such file"
	});
	return {
		path,
		text
	};
}
async function readUsual(files, root) {
	if (root === null) return null;
	for (const path of CONFIG_FILES) {
		const text = await files.readWithin(root, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
async function readTemplates(files, root) {
	const names = (await files.listWithin(root, TEMPLATE_FOLDER)).filter((name) => name.endsWith(".hbs"));
	return Promise.all(names.map(async (path) => ({
		path,
		text: await files.readWithin(root, `${".github/drumroll/templates"}/${path}`) ?? ""
	})));
}

export { readSettings as i, TEMPLATE_FOLDER as n, readNamed as r, CONFIG_FILES as t };