import { Kt as globProblem, Sn as CHECK_RULES, Ut as patternProblem, Wt as tagPatternProblem, bn as CATEGORIES, wn as VISIBILITIES, xn as CHECK_LEVELS } from "./shared.js";
import { c as record, d as union, f as url, i as int, l as strictObject, n as array, r as boolean, s as partialRecord, t as _enum, u as string } from "./schemas.js";

// src/config/field-schemas.ts
/** Config: what single values may be. Data: schemas that the config file's schema is made of. */
const text = string().regex(/^\S[^\r\n]*$/, "must be one line of text");
const folder = text.refine((value) => /^(?![/.])[^\\]*[^/\\]$/.test(value) && !value.split("/").includes(".."), { error: "must be a folder of the repository, such as packages/cli" });
const webAddress = url({
	protocol: /^https?$/,
	error: "must be an address with https:// or http://"
});
const feedbackAddress = url({
	protocol: /^(?:https?|mailto)$/,
	error: "must be an address with https://, http:// or mailto:"
});
const glob = text.superRefine(report(globProblem));
const pattern = text.superRefine(report(patternProblem));
const tagPattern = text.superRefine(report(tagPatternProblem));
function oneOrMore(item) {
	return union([item, array(item).min(1)], "must be text, or a list of texts").optional();
}
function report(findProblem) {
	return async (value, context) => {
		const problem = await findProblem(value);
		if (problem !== null) context.addIssue({
			code: "custom",
			message: problem
		});
	};
}

// src/config/launch-schemas.ts
/** Config: the part about launches. In: parsed YAML. Out: that part of `Config`. */
const stageName = text.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "must be a short name of small letters, digits and hyphens");
const stages = array(stageName).min(1, "must name a stage");
const launches = strictObject({
	stages: stages.default([
		"early-access",
		"beta",
		"ga"
	]).describe("The stages that a plan starts with; the last of them reaches everyone. Each plan may have others."),
	retirement_stages: stages.default([
		"announced",
		"last-call",
		"removed"
	]).describe("The same for something that goes away."),
	notice_days: int().min(0).max(365).default(14).describe("Days between telling and taking away, and before a maintenance window. Each plan may say another number.")
});

// src/config/publishing-schemas.ts
/** Config: the parts about documents and where they go. In: parsed YAML. Out: those parts of `Config`. */
const BY_BOX = "Without a choice: when somebody ticks its box in the drafts’ pull request.";
const documents = strictObject({
	"internal-changelog": boolean().optional().describe("Every change, for colleagues. Without a choice: always."),
	"support.brief": boolean().optional().describe("Brief for support. Without a choice: unless the release is a patch that breaks nothing."),
	"team.slack": boolean().optional().describe("Message to the team. Without a choice: unless the release is a patch that breaks nothing."),
	"customers.email": boolean().optional().describe("E-mail to customers. Without a choice: with a highlight or a breaking change."),
	"customers.blog": boolean().optional().describe(`Blog post. ${BY_BOX}`),
	"customers.in-app": boolean().optional().describe(`Message inside the product. ${BY_BOX}`),
	"customers.social": boolean().optional().describe(`Posts of 280 characters at most. ${BY_BOX}`),
	"integrators.guide": boolean().optional().describe(`Migration guide, where something breaks. ${BY_BOX}`),
	"executives.brief": boolean().optional().describe(`A paragraph for executives. ${BY_BOX}`),
	"sales.card": boolean().optional().describe(`Card for sales. ${BY_BOX}`),
	checklist: boolean().optional().describe("What the release needs from whom. Without a choice: always.")
});
const owners = strictObject({
	notes: text.optional().describe("Who edits and publishes the notes."),
	support: text.optional().describe("Who reads the brief and answers reporters."),
	release: text.optional().describe("Who tags the release and watches it.")
});
const labels = strictObject({
	ui: array(text).default([]).describe("Of pull requests after which something looks different or is in another place: the brief for support lists them, and the checklist asks for new pictures."),
	known_issue: text.optional().describe("Of open issues that the brief for support lists as known. Without it: none are looked for."),
	show_stopper: text.optional().describe("Of open issues that the checklist lists until they are closed. Without it: none are looked for.")
});
const repositoryName = text.regex(/^[\w.-]+\/[\w.-]+$/, "must be a repository as owner/name");
const drafts = strictObject({
	repository: repositoryName.optional().describe("A private repository, as `owner/name`, for what may not lie in a public one: briefs, team messages, the checklist. Needs a token that may write there. Without it, such texts are withheld in a public repository."),
	pull_request: boolean().default(true).describe("Whether the texts are drafted as files in a pull request."),
	release: boolean().default(true).describe("Whether a draft release is kept up to date."),
	checklist: boolean().default(true).describe("Whether the checklist is kept as an issue."),
	changelog: folder.optional().describe("Path of a changelog, such as `CHANGELOG.md`, that gets the release’s section in the drafts’ pull request, in the style that the file has. Without it: none.")
});
const hotfix = strictObject({
	labels: array(text).default(["hotfix"]).describe("Labels, in upper or lower case. A release is a hotfix when the pull request of each of its public changes has one of them, or comes from one of `branches`."),
	branches: array(glob).default(["hotfix/**"]).describe("Globs for branches of this repository that hotfixes are merged from."),
	maintenance: boolean().default(false).describe("Whether every release of a maintenance line is one too: each whose tag is not in the history of the default branch.")
});
const publish = strictObject({
	on: _enum(["tag", "merge"]).default("tag").describe("What publishes an approved text besides the command `publish`: its tag, or already the merge of the drafts’ pull request, which then makes the tag."),
	hotfix: hotfix.prefault({}).describe("Releases whose notes are published as soon as they are tagged, without an approval; only words that were written for readers enter them.")
});

// src/config/schema.ts
/** Config: the shape of `.github/drumroll.yml`. In: parsed YAML. Out: {@link Config}, and through it schema.json and the docs. */
const when = strictObject({
	type: oneOrMore(text).describe("Type of the conventional commit: `feat`."),
	scope: oneOrMore(text).describe("Scope of the conventional commit: `api`."),
	label: oneOrMore(text).describe("Label of the pull request."),
	path: oneOrMore(glob).describe("Globs. Holds when every changed file matches one of them."),
	author: oneOrMore(text).describe("The pull request author's login, or the commit author's name."),
	title: oneOrMore(pattern).describe("Regular expressions in [RE2 syntax](https://github.com/google/re2/wiki/Syntax), found anywhere in the title.")
}).refine((conditions) => Object.keys(conditions).length > 0, "must have a condition");
const rule = strictObject({
	when: when.describe("All conditions must hold. Each is a text or a list of texts, of which one must match."),
	category: _enum(CATEGORIES).optional().describe("The category of such changes."),
	visibility: _enum(VISIBILITIES).optional().describe("Whether customers read about such changes.")
}).refine(({ category, visibility }) => (category ?? visibility) !== void 0, "must set category, visibility or both");
const monorepoPackage = strictObject({
	name: text.describe("The name that readers know, and that `--package` takes."),
	path: folder.describe("Its folder."),
	tag_prefix: text.optional().describe("What its release tags start with, where that is not its name: `cli-v`.")
});
const packages = array(monorepoPackage).superRefine((list, context) => {
	for (const [index, { name }] of list.entries()) {
		if (list.findIndex((other) => other.name === name) === index) continue;
		context.addIssue({
			code: "custom",
			path: [index, "name"],
			message: "is the name of two packages"
		});
	}
});
const tags = strictObject({ pattern: tagPattern.optional().describe("Regular expression in [RE2 syntax](https://github.com/google/re2/wiki/Syntax) that the whole name of a release tag must match, with a group `version` and, in a monorepo, a group `package`. Without it, these and their like are understood: `v1.2.3`, `1.2`, `v8`, `package@1.2.3`, `package/v1.2.3`, `package-v1.2.3`, `release-2026-11-22`.") });
const internal = strictObject({
	paths: array(glob).default([]).describe("Globs. What touches only matching files is internal."),
	labels: array(text).default([]).describe("Labels of pull requests."),
	scopes: array(text).default([]).describe("Scopes of conventional commits."),
	allow_public: boolean().default(false).describe("Whether briefs, team messages and checklists may lie in this repository although everybody can read it.")
});
const checkLevel = _enum(CHECK_LEVELS);
const check = strictObject({
	level: checkLevel.default("warn").describe("What becomes of findings: `off` looks for none, `warn` says them, `require` fails the check where a rule requires it."),
	levels: array(strictObject({
		when: when.describe("As in `rules`, of the pull request under review."),
		level: checkLevel.describe("The level for such pull requests.")
	})).default([]).describe("Other levels for certain pull requests; the first that matches counts. Bots are never asked."),
	rules: partialRecord(_enum(CHECK_RULES), checkLevel).default({}).describe("Levels of single rules, where they shall be other than usual. The lower one of this and `level` counts.")
});
/** The whole file. Every key may be left out; `defaults.ts` holds what an empty file means. */
const configSchema = strictObject({
	product: text.optional().meta({
		description: "Name of the product as customers know it. Without it: the repository's name.",
		examples: ["Tidewater"]
	}),
	repository_url: webAddress.overwrite((address) => address.replace(/(?<!\/)\/+$/, "")).optional().meta({
		description: "Web address that links to commits and pull requests start with. Without it: the remote's.",
		examples: ["https://github.com/tidewater/app"]
	}),
	feedback_url: feedbackAddress.optional().meta({
		description: "Where readers can ask or complain: the last line of the notes links it. Without it: no such line.",
		examples: ["https://tidewater.example/feedback"]
	}),
	tags: tags.prefault({}).meta({
		description: "Which tags are releases.",
		examples: [{ pattern: "app-(?<version>\\d+\\.\\d+\\.\\d+)" }]
	}),
	packages: packages.default([]).meta({
		description: "Parts of a monorepo that are released by themselves. Without it: every folder with a manifest.",
		examples: [[{
			name: "cli",
			path: "packages/cli",
			tag_prefix: "cli-v"
		}]]
	}),
	rules: array(rule).default([]).meta({
		description: "What to make of certain changes. Rules come before Drumroll's own judgement; of several that match, the first counts.",
		examples: [[{
			when: { path: "apps/admin/**" },
			visibility: "internal"
		}, {
			when: {
				label: ["customer-request", "ux"],
				type: "refactor"
			},
			category: "improvement",
			visibility: "public"
		}]]
	}),
	areas: record(text, text).default({}).meta({
		description: "Names that customers know, by the scope or package that the code knows.",
		examples: [{
			sso: "Single sign-on",
			"export-svc": "Exports"
		}]
	}),
	internal: internal.prefault({}).meta({
		description: "What customers do not read about.",
		examples: [{
			paths: ["tools/**", "deploy"],
			labels: ["internal"],
			scopes: ["ops"]
		}]
	}),
	deny: array(text).default([]).meta({
		description: "Words that public text must never contain, in upper or lower case: names of customers, internal hosts. Nothing is written then.",
		examples: [["Globex", "corp.tidewater.example"]]
	}),
	check: check.prefault({}).meta({
		description: "How pull requests are reviewed by `drumroll check`; docs/check.md has the rules.",
		examples: [{
			level: "warn",
			levels: [{
				when: { label: "customer-facing" },
				level: "require"
			}],
			rules: { "ticket-id": "off" }
		}]
	}),
	highlights: int().min(0).max(3).default(3).meta({
		description: "How many changes may have a heading of their own.",
		examples: [1]
	}),
	documents: documents.prefault({}).meta({
		description: "Which documents are written besides the notes: `true` always, `false` never.",
		examples: [{
			"support.brief": true,
			"team.slack": false
		}]
	}),
	labels: labels.prefault({}).meta({
		description: "Labels that tell what colleagues should hear of.",
		examples: [{
			ui: ["ui"],
			known_issue: "known-issue",
			show_stopper: "show-stopper"
		}]
	}),
	ask_pages: boolean().default(true).meta({
		description: "Whether a run on GitHub asks the pages that readers are sent to (guides in breaking changes, documentation of launches) whether they are there: one request each, without any token.",
		examples: [false]
	}),
	notes_url: webAddress.optional().meta({
		description: "Where customers read the notes: announcements link it. Without it: the releases of a public repository, or no link.",
		examples: ["https://tidewater.example/whats-new"]
	}),
	drafts: drafts.prefault({}).meta({
		description: "Where drafts are kept on GitHub.",
		examples: [{
			repository: "tidewater/drafts",
			release: false
		}]
	}),
	bots: array(text).default([]).meta({
		description: "Names of authors who are not thanked as contributors, besides those that end in `[bot]`.",
		examples: [["tidewater-ci"]]
	}),
	owners: owners.prefault({}).meta({
		description: "Who does what in the checklist, as it should name them.",
		examples: [{
			notes: "mia-k",
			support: "sam-o",
			release: "ravi-d"
		}]
	}),
	approvers: array(text).default([]).meta({
		description: "Logins of those whose approving review, or merge, of the drafts’ pull request counts. Without it: everybody who may write to the repository.",
		examples: [["mia-k", "ravi-d"]]
	}),
	publish: publish.prefault({}).meta({
		description: "When a text is published.",
		examples: [{
			on: "merge",
			hotfix: {
				labels: ["hotfix", "urgent"],
				maintenance: true
			}
		}]
	}),
	launches: launches.prefault({}).meta({
		description: "How launches begin, and what stops them. A launch itself is planned in `launches/<name>/launch.md`.",
		examples: [{
			stages: [
				"alpha",
				"beta",
				"ga"
			],
			notice_days: 30
		}]
	}),
	strict: boolean().default(false).meta({
		description: "Whether notices fail the run.",
		examples: [true]
	})
});

export { configSchema as t };