import { r as fail } from "./errors.js";

// src/collect/pull-request-templates.ts
/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = [
	".github/",
	"",
	"docs/"
];
const NAMES = ["pull_request_template.md", "PULL_REQUEST_TEMPLATE.md"];
/** Where a template can be, and the folder of several. */
const FORM_FILES = PLACES.flatMap((place) => NAMES.map((name) => `${place}${name}`));
const FORM_FOLDER = ".github/PULL_REQUEST_TEMPLATE";
/** From the checkout, as settings are. They only tell more, so what cannot be read is left out. */
async function readPullRequestTemplates(files, root) {
	if (root === null) return [];
	const listed = await files.listWithin(root, FORM_FOLDER).catch(() => []);
	const paths = [...FORM_FILES, ...listed.filter((name) => /\.md$/i.test(name)).map((name) => `${FORM_FOLDER}/${name}`)];
	const texts = await Promise.all(paths.map((path) => files.readWithin(root, path).catch(() => null)));
	return uniqueTexts(paths.map((path, at) => ({
		path,
		text: texts[at] ?? ""
	})));
}
/** Where names differ in case only on disks that do not tell, the same text comes twice. */
function uniqueTexts(files) {
	const found = /* @__PURE__ */ new Map();
	for (const file of files) if (file.text !== "" && !found.has(file.text)) found.set(file.text, file);
	return [...found.values()];
}

// src/collect/settings.ts
/** Collect: the repository's own settings. In: its folder. Out: config, templates, overrides and glossary as texts. */
const CONFIG_FILES = [".github/drumroll.yml", ".github/drumroll.yaml"];
const GLOSSARY_FILES = [".github/drumroll/glossary.yml", ".github/drumroll/glossary.yaml"];
/** Templates of a repository, each named like the one it replaces. */
const TEMPLATE_FOLDER = ".github/drumroll/templates";
/** What people wrote after the merge, a file a pull request. */
const OVERRIDE_FOLDER = ".github/drumroll/overrides";
/** Plans of launches, each in a folder of its own. */
const LAUNCH_FOLDER = "launches";
const LAUNCH_FILE = "launch.md";
/** Those of past releases may lie there. */
const MOST_OVERRIDES = 2e4;
/**
* Reads settings from the checkout that the program was started in, never from a commit under discussion.
* @param root Null for a bare repository, which has no files of its own.
* @param configFile What `--config` says, absolute; null for the usual place.
* @throws `E_CONFIG_UNREADABLE` when a named file is missing, `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
*/
async function readSettings(files, root, configFile) {
	const [config, templates, overrides, glossary, pullRequestTemplates, launches] = await Promise.all([
		configFile === null ? readFirst(files, root, CONFIG_FILES) : readNamed(files, configFile),
		readFolder(files, root, TEMPLATE_FOLDER, ".hbs"),
		readFolder(files, root, OVERRIDE_FOLDER, ".md", MOST_OVERRIDES),
		readFirst(files, root, GLOSSARY_FILES),
		readPullRequestTemplates(files, root),
		readPlanFiles(files, root)
	]);
	return settingsOf({
		config,
		templates,
		overrides,
		glossary,
		pullRequestTemplates,
		launches
	});
}
/** Leaves out what most repositories have none of. */
function settingsOf(found) {
	const { config, templates, overrides, glossary, pullRequestTemplates, launches } = found;
	return {
		config,
		templates,
		...pullRequestTemplates.length > 0 ? { pullRequestTemplates } : {},
		...overrides.length > 0 ? { overrides } : {},
		...glossary !== null ? { glossary } : {},
		...launches.length > 0 ? { launches } : {}
	};
}
/** Each under its path from the root, by which people know it. */
async function readPlanFiles(files, root) {
	return (await readFolder(files, root, LAUNCH_FOLDER, `/${LAUNCH_FILE}`, MOST_OVERRIDES)).filter(({ path }) => path.split("/").length === 2).map(({ path, text }) => ({
		path: `${LAUNCH_FOLDER}/${path}`,
		text
	}));
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
async function readFirst(files, root, paths) {
	if (root === null) return null;
	for (const path of paths) {
		const text = await files.readWithin(root, path);
		if (text !== null) return {
			path,
			text
		};
	}
	return null;
}
/** Systems limit how many files are open at once. */
const MOST_OPEN = 200;
/** Files named by their path below the folder. */
async function readFolder(files, root, folder, ending, most) {
	if (root === null) return [];
	const names = (await files.listWithin(root, folder, most)).filter((name) => name.endsWith(ending));
	const read = [];
	for (let at = 0; at < names.length; at += MOST_OPEN) {
		const texts = names.slice(at, at + MOST_OPEN).map(async (path) => ({
			path,
			text: await files.readWithin(root, `${folder}/${path}`) ?? ""
		}));
		read.push(...await Promise.all(texts));
	}
	return read;
}

export { OVERRIDE_FOLDER as a, readPlanFiles as c, FORM_FILES as d, FORM_FOLDER as f, LAUNCH_FOLDER as i, readSettings as l, GLOSSARY_FILES as n, TEMPLATE_FOLDER as o, uniqueTexts as p, LAUNCH_FILE as r, readNamed as s, CONFIG_FILES as t, settingsOf as u };