import { fn as baseCandidates } from "./shared.js";
import { r as repositoryName } from "./github-fields.js";
import { r as peel, t as PEELED_FRAGMENT } from "./github-start.js";
import { a as nodes, n as date, r as fields, s as text } from "./json.js";

// src/collect/release-dates.ts
/**
* One git process, or one request where the clone does not have the commit; only where there are plans with days in them.
* @throws `E_GITHUB_…`.
*/
async function withReleaseDates(evidence, { git, api, parseTag }) {
	const { range, launches = [], repository } = evidence;
	const oldest = oldestDay(launches.map((plan) => plan.text));
	if (oldest === null || range.from === null) return evidence;
	const inClone = await listInClone(git, range.from, oldest);
	const listed = inClone === null && api !== null && repository.slug !== null ? await listOnGitHub(api, repository.slug, range.from) : inClone;
	if (listed === null) return evidence;
	const { from, tagged } = listed;
	const isRelease = releaseBefore(range.previousTag, parseTag);
	const earlier = tagged.filter((one) => one.date < from && one.tags.some(isRelease)).map((one) => one.date);
	return {
		...evidence,
		range: {
			...range,
			releaseDates: from === "" ? [] : [from, ...earlier]
		}
	};
}
/** Nothing that a plan tells of is older than the oldest day in it. */
function oldestDay(plans) {
	const days = plans.flatMap((plan) => plan.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []);
	return days.length === 0 ? null : days.reduce((found, day) => day < found ? day : found);
}
/** Whether a tag is of the releases that came before, as a range's start is chosen. */
function releaseBefore(previous, parseTag) {
	return (name) => {
		const parsed = previous === null ? null : parseTag(name);
		if (previous === null || parsed === null || parsed.package !== previous.package) return false;
		return baseCandidates([{
			name,
			sha: "",
			...parsed
		}], {
			tag: previous,
			version: previous.version
		}).length > 0;
	};
}
/** @see https://git-scm.com/docs/git-log#Documentation/git-log.txt---sinceltdategt for a whole day's `--since` */
async function listInClone(git, from, day) {
	const options = [
		"--format=%ct %D",
		"--decorate-refs=refs/tags/",
		`--since=${day}T00:00:00Z`
	];
	const { code, stdout } = await git.run([
		"log",
		...options,
		from,
		"--"
	]);
	if (code !== 0) return null;
	const tagged = stdout.split("\n").flatMap((line) => {
		const [, seconds, names = ""] = /^(\d{1,11}) (.*)$/.exec(line) ?? [];
		if (seconds === void 0) return [];
		const tags = names.split(", ").flatMap((name) => name.startsWith("tag: ") ? [name.slice(5)] : []);
		return [{
			date: inSeconds(/* @__PURE__ */ new Date(Number(seconds) * 1e3)),
			tags
		}];
	});
	return {
		from: tagged[0]?.date ?? "",
		tagged
	};
}
/** The newest hundred tags: what an old release told of was told. */
async function listOnGitHub(api, slug, from) {
	const repository = repositoryName(slug);
	if (repository === null) return null;
	const { data } = await api.graphql(`query ReleaseDates($owner: String!, $name: String!, $from: GitObjectID!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    from: object(oid: $from) { ... on Commit { committedDate } }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ...Peeled } }
    }
  }
}
${PEELED_FRAGMENT}`, {
		...repository,
		from
	});
	const found = fields(fields(data).repository);
	const started = date(fields(found.from).committedDate);
	if (started === null) return null;
	return {
		from: started,
		tagged: nodes(found.tags).flatMap(({ name, target }) => {
			const commit = peel(target);
			return commit === null ? [] : [{
				date: commit.date,
				tags: [text(name)]
			}];
		})
	};
}
function inSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}

export { withReleaseDates };