import { t as apiPath } from "./github.js";
import { i as list, r as fields, s as text } from "./json.js";
import { Bn as fail } from "./shared.js";

// src/commands/read-stoppers.ts
/** Commands: open issues that stop every announcement. In: GitHub and their label. Out: the issues. */
/** Shown in the order of their numbers. One page: whoever has more than a hundred of them needs no list. */
async function readStoppers(api, slug, label) {
	const [owner = "", name = ""] = slug.split("/");
	const page = await api.find(apiPath`/repos/${owner}/${name}/issues`, {
		state: "open",
		labels: label,
		per_page: 100
	});
	if (page === null) throw fail("E_GITHUB_NOT_FOUND", {
		what: `GET /repos/${slug}/issues`,
		permission: "issues: read"
	});
	const issues = list(page.data).flatMap((issue) => {
		const { number, title, assignees, html_url: url, pull_request: pull } = fields(issue);
		if (typeof number !== "number" || pull !== void 0) return [];
		const logins = list(assignees).map((one) => text(fields(one).login));
		return [{
			number,
			title: text(title),
			assignees: logins.filter((login) => login !== ""),
			url: text(url)
		}];
	});
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()].toSorted((a, b) => a.number - b.number);
}

export { readStoppers };