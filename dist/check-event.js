import { r as repositoryName, t as fieldAsker } from "./github-fields.js";
import { Bn as fail, _ as readPayload, b as writeSummary, dn as fragmentPaths, f as annotateAs } from "./shared.js";
import { T as readOpenPullRequest, a as readGitHubSettings, c as readHome, h as DETAIL_WITH_FILES_FRAGMENT, l as whole, o as settingsSelection, v as REPOSITORY_SELECTION } from "./github-settings.js";
import { i as list, o as sha, r as fields, s as text } from "./json.js";
import { t as CLOCK } from "./clock.js";
import { n as runCheck, t as refuseMissing } from "./check.js";
import { t as dateOf } from "./date-of.js";

// src/collect/github-review.ts
/** Collect, GitHub: a pull request under review. In: its number and the commit it starts from. Out: all that is known, settings too. */
/**
* One query, which a read-only token may ask, and a second one where it adds changelog fragments.
* @param base The commit that the pull request starts from.
* @throws `E_GITHUB_…`.
*/
async function askReview(api, name, number, base) {
	const document = `query Review($owner: String!, $name: String!, $number: Int!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    ${[
		REPOSITORY_SELECTION,
		"pullRequest(number: $number) { ...Detail headRefOid }",
		...settingsSelection(base)
	].join("\n    ")}
  }
}
${DETAIL_WITH_FILES_FRAGMENT}`;
	const { under, repository, settings, head } = await whole(() => api.graphql(document, {
		...name,
		number
	}), (answer) => {
		const home = readHome(answer, name);
		const found = fields(fields(answer.data).repository);
		const detailed = readOpenPullRequest(found.pullRequest, home.slug);
		if (detailed === null) throw fail("E_GITHUB_PARTIAL", {
			what: `pull request #${number}`,
			expected: "one",
			got: "none"
		});
		const issues = [...detailed.issueTitles].map(([issue, title]) => ({
			number: issue,
			repository: home.slug,
			title,
			labels: [],
			reactions: 0
		}));
		return {
			head: sha(fields(found.pullRequest).headRefOid),
			under: {
				pullRequest: detailed.pullRequest,
				issues,
				paths: detailed.files
			},
			repository: {
				slug: home.slug,
				url: home.url || null,
				name: home.slug.split("/")[1] ?? "",
				visibility: home.visibility
			},
			settings: readGitHubSettings(found)
		};
	});
	return {
		under: {
			...under,
			fragments: await askTexts(api, name, head, fragmentPaths(under.paths))
		},
		repository,
		settings
	};
}
/** More than anybody adds at once. */
const MOST_FRAGMENTS = 20;
/** What the pull request's own commit says there: words, as its description is. */
async function askTexts(api, name, head, paths) {
	if (head === null || paths.length === 0) return [];
	const asked = paths.slice(0, MOST_FRAGMENTS);
	const blobs = asked.map((path, index) => ({
		alias: `blob${index}`,
		selection: `object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { text } }`
	}));
	const { values } = await fieldAsker(api, name)(blobs, {
		operation: "Fragments",
		fragments: "",
		size: MOST_FRAGMENTS
	});
	return asked.flatMap((path, index) => {
		const { text } = fields(values.get(`blob${index}`));
		return typeof text === "string" ? [{
			path,
			text
		}] : [];
	});
}

// src/commands/check-event.ts
/** Commands: `check` in the Action. In: the event's pull request. Out: a job summary and annotations; an error where something required is missing. */
/**
* Reviews the pull request of the event by the rules of its base, which its author cannot change. Reads with a read-only token, and without one
* only what the event says.
* @throws `E_CHECK_FAILED`, `E_CHECK_NO_PULL_REQUEST`, `E_GITHUB_…`.
*/
async function checkEvent(environment, run, host) {
	const event = environment.GITHUB_EVENT_NAME ?? "";
	if (event === "pull_request_target") throw fail("E_EVENT_UNKNOWN", {
		event,
		known: ["pull_request"]
	});
	const payload = await readPayload(environment);
	const pull = fields(payload.pull_request);
	const number = typeof pull.number === "number" ? pull.number : null;
	const base = sha(fields(pull.base).sha);
	if (number === null || base === null) throw fail("E_CHECK_NO_PULL_REQUEST", { event });
	const name = repositoryName(environment.GITHUB_REPOSITORY ?? null);
	const asked = run === null || name === null ? fromPayload(payload, pull, number) : await askReview(run.source.api, name, number, base);
	if (run === null) host.say("Without a token only the event is read: no configuration, no changed files.");
	const { under, repository, settings } = asked;
	const context = {
		settings,
		repository,
		date: dateOf(CLOCK.now()),
		level: null
	};
	const outcome = await host.during("Reading the pull request", runCheck(under, context, repository.visibility));
	for (const { level, message, rule } of outcome.findings) await annotateAs(level === "require" ? "error" : "warning", message, rule);
	await writeSummary(environment, outcome.report);
	refuseMissing(outcome);
}
/** What the event says: the text as it was then. */
function fromPayload(payload, pull, number) {
	const { full_name: slug, html_url: url, name, private: isPrivate } = fields(payload.repository);
	const login = text(fields(pull.user).login);
	const [base, head] = [fields(pull.base), fields(pull.head)];
	return {
		under: {
			pullRequest: {
				number,
				title: text(pull.title),
				body: text(pull.body),
				labels: list(pull.labels).map((label) => text(fields(label).name)),
				author: {
					name: login || "ghost",
					login: login || null
				},
				base: text(base.ref),
				head: text(head.ref),
				isFromFork: text(fields(head.repo).full_name) !== text(slug)
			},
			issues: [],
			paths: null
		},
		repository: {
			slug: text(slug) || null,
			url: text(url) || null,
			name: text(name),
			visibility: isPrivate === true ? "private" : "unknown"
		},
		settings: {
			config: null,
			templates: []
		}
	};
}

export { checkEvent };