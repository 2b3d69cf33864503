import { Bn as fail, Vt as parseReleaseTag, Xt as parseRefs, Yt as listRefs } from "./shared.js";
import { t as readChangelog } from "./changelog-sections.js";
import { t as dateOf } from "./date-of.js";

// src/commands/published-versions.ts
const NOTES = /^([^/]+)\/notes\.md$/;
/** Each release has a few files. */
const MOST_FILES = 2e4;
/** @throws `E_GIT_NOT_A_REPOSITORY`, and what reading files throws. */
async function readPublishedVersions(directory, git, files) {
	const { code, stdout } = await git.run(["rev-parse", "--show-toplevel"]);
	if (code !== 0) throw fail("E_GIT_NOT_A_REPOSITORY", { directory });
	const root = stdout.replace(/\r?\n$/, "");
	const [refs, paths, changelog] = await Promise.all([
		listRefs(git),
		files.listWithin(root, "releases", MOST_FILES),
		files.readWithin(root, "CHANGELOG.md")
	]);
	const tags = parseRefs(refs, parseReleaseTag).releases.filter((tag) => tag.package === "");
	const named = paths.flatMap((path) => NOTES.exec(path)?.[1] ?? []).filter((name) => /^\d/.test(name));
	const notes = /* @__PURE__ */ new Map();
	for (const name of named) notes.set(name, await files.readWithin(root, `releases/${name}/notes.md`));
	const text = changelog ?? "";
	const sections = new Map(readChangelog(text).sections.filter(({ lead }) => !lead.endsWith("@")).toReversed().map((section) => [section.version, section]));
	const days = await daysOf(git, tags);
	const tagged = new Map(tags.toReversed().map((tag) => [tag.version, tag]));
	return {
		versions: [.../* @__PURE__ */ new Set([
			...notes.keys(),
			...sections.keys(),
			...tagged.keys()
		])].map((version) => {
			const tag = tagged.get(version) ?? null;
			const section = sections.get(version);
			const dated = /\b\d{4}-\d\d-\d\d\b/.exec(section?.rest ?? "")?.[0] ?? null;
			return {
				version,
				tag: tag?.name ?? null,
				date: (tag === null ? void 0 : days.get(tag.sha)) ?? dated,
				notes: notes.get(version) ?? null,
				section: section === void 0 ? null : text.slice(section.bodyStart, section.end)
			};
		}),
		tags
	};
}
/** Of commits, by their ids; of other tagged objects nothing. */
async function daysOf(git, tags) {
	if (tags.length === 0) return /* @__PURE__ */ new Map();
	const input = `${tags.map(({ sha }) => sha).join("\n")}\n`;
	const { stdout } = await git.run([
		"rev-list",
		"--no-walk",
		"--timestamp",
		"--stdin"
	], input);
	const lines = stdout.trim().split("\n").filter(Boolean);
	return new Map(lines.map((line) => {
		const [seconds = "", sha = ""] = line.split(" ");
		return [sha, dateOf(Number(seconds) * 1e3).slice(0, 10)];
	}));
}

export { readPublishedVersions as t };