import { t as require_dist } from "./dist3.js";

// src/parse/note-yaml.ts
var import_dist = require_dist();
/** No note is longer, and YAML's parser is slow. */
const LONGEST_YAML = 16384;
/** Comparing all keys with each other, and drawing where an error is, take longer than parsing. */
const YAML = {
	maxAliasCount: 10,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent"
};
/** Never throws: a fragment that is no YAML says nothing. */
function readYaml(text) {
	try {
		const value = text.length > LONGEST_YAML ? null : (0, import_dist.parse)(text, YAML);
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}

export { readYaml };