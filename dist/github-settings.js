import { r as fail } from "./errors.js";
import { i as list, r as fields, s as text } from "./json.js";
import { a as OVERRIDE_FOLDER, d as FORM_FILES, f as FORM_FOLDER, i as LAUNCH_FOLDER, n as GLOSSARY_FILES, o as TEMPLATE_FOLDER, p as uniqueTexts, r as LAUNCH_FILE, t as CONFIG_FILES, u as settingsOf } from "./settings.js";

// src/collect/github-settings.ts
/** Collect, GitHub: the repository's settings without a checkout. In: a commit. Out: parts of a query, and what its answer holds. */
const BLOB = "... on Blob { text isTruncated }";
/** Files by the alias that they are asked for under. */
const FILES = [
	["config", CONFIG_FILES],
	["glossary", GLOSSARY_FILES],
	["form", FORM_FILES]
];
/** One file of a commit. */
function fileSelection(alias, at, path) {
	return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ${BLOB} }`;
}
/** What of {@link settingsSelection} is about the configuration. */
function configSelection(at) {
	return filesSelection(at, FILES.filter(([alias]) => alias === "config"));
}
function filesSelection(at, files) {
	return files.flatMap(([alias, paths]) => paths.map((path, index) => fileSelection(`${alias}${index}`, at, path)));
}
/** Everything that {@link readGitHubSettings} reads, for a query of the repository; what is not asked for is not there. */
function settingsSelection(at) {
	return [
		...filesSelection(at, FILES),
		folderSelection("templates", at, TEMPLATE_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`),
		folderSelection("overrides", at, OVERRIDE_FOLDER, ""),
		launchesSelection(at),
		folderSelection("forms", at, FORM_FOLDER, "")
	];
}
/** Plans of launches, of a commit or branch. */
function launchesSelection(at) {
	return folderSelection("launches", at, LAUNCH_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`);
}
/** Reads {@link launchesSelection}. @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
function readGitHubLaunches(found) {
	return entriesOf(found.launches, LAUNCH_FOLDER, /^launch\.md$/).filter(({ path }) => path.endsWith(`/${LAUNCH_FILE}`)).map(({ path, text: content }) => ({
		path: `${LAUNCH_FOLDER}/${path}`,
		text: content
	}));
}
function folderSelection(alias, at, path, inside) {
	return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ... on Tree { entries { name object { ${BLOB}${inside} } } } }`;
}
/** @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
function readGitHubSettings(found) {
	const [config = null] = filesOf(found, "config", CONFIG_FILES);
	const [glossary = null] = filesOf(found, "glossary", GLOSSARY_FILES);
	return settingsOf({
		config,
		glossary,
		launches: readGitHubLaunches(found),
		templates: entriesOf(found.templates, TEMPLATE_FOLDER, /\.hbs$/),
		overrides: entriesOf(found.overrides, OVERRIDE_FOLDER, /\.md$/),
		pullRequestTemplates: uniqueTexts([...filesOf(found, "form", FORM_FILES), ...entriesOf(found.forms, FORM_FOLDER, /\.md$/i)])
	});
}
function filesOf(found, alias, paths) {
	return paths.flatMap((path, index) => fileOf(found[`${alias}${index}`], path, path));
}
/** Files of a folder and of those in it, named by their path below it. */
function entriesOf(folder, path, wanted) {
	return list(fields(folder).entries).flatMap((entry) => {
		const { name, object } = fields(entry);
		const inside = list(fields(object).entries).flatMap((one) => {
			const { name: file, object: blob } = fields(one);
			return wanted.test(text(file)) ? fileOf(blob, `${path}/${text(name)}/${text(file)}`, `${text(name)}/${text(file)}`) : [];
		});
		return wanted.test(text(name)) ? [...fileOf(object, `${path}/${text(name)}`, text(name)), ...inside] : inside;
	});
}
/** None for what is no text file. */
function fileOf(blob, whole, path) {
	const { text: content, isTruncated } = fields(blob);
	if (isTruncated === true) throw fail("E_GITHUB_PARTIAL", {
		what: `file ${whole}`,
		expected: "all",
		got: "its start"
	});
	return typeof content === "string" ? [{
		path,
		text: content
	}] : [];
}

export { settingsSelection as i, fileSelection as n, readGitHubSettings as r, configSelection as t };