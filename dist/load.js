// src/config/defaults.ts
/** What `configSchema` makes of an empty file; a test keeps the two equal. */
const DEFAULT_CONFIG = {
	tags: {},
	packages: [],
	rules: [],
	areas: {},
	internal: {
		paths: [],
		labels: [],
		scopes: [],
		allow_public: false
	},
	deny: [],
	check: {
		level: "warn",
		levels: [],
		rules: {}
	},
	highlights: 3,
	documents: {},
	drafts: {
		pull_request: true,
		release: true,
		checklist: true
	},
	bots: [],
	owners: {},
	approvers: [],
	publish: {
		on: "tag",
		hotfix: {
			labels: ["hotfix"],
			branches: ["hotfix/**"],
			maintenance: false
		}
	},
	launches: {
		stages: [
			"early-access",
			"beta",
			"ga"
		],
		retirement_stages: [
			"announced",
			"last-call",
			"removed"
		],
		notice_days: 14,
		stop_labels: ["show-stopper"]
	},
	strict: false
};

// src/config/load.ts
/**
* Understands all of the file before any of it is used. zod and yaml are loaded only when there is a file: they take as
* long as reading a release does.
* @throws `E_CONFIG_UNREADABLE` for a file too large to be meant, `E_CONFIG_SYNTAX` where it is no YAML, `E_CONFIG_INVALID`.
*/
async function loadConfig(file) {
	if (file === null) return DEFAULT_CONFIG;
	const { readConfig } = await import("./read-config.js");
	return readConfig(file);
}

export { loadConfig as t };