import { Bn as fail } from "./shared.js";

// src/compose/join-releases.ts
/** Compose: several repositories, one product release. In: their releases. Out: one {@link Release}; ids say where each came from. */
const BUMPS = [
	"patch",
	"minor",
	"major"
];
/**
* Joins releases of different repositories. Tags and commits of the range are those of the first; the date is the latest.
* @throws `E_COMBINE_TWICE` for a repository that is there twice.
*/
function joinReleases(releases, rules) {
	const [first] = releases;
	if (first === void 0) throw new Error("nothing to join");
	const names = shortNames(releases.map(({ repository }) => repository));
	const parts = releases.map((release, place) => ({
		release,
		name: names[place] ?? ""
	}));
	const product = rules.product ?? first.product;
	const bumps = releases.map(({ bump }) => bump === null ? -1 : BUMPS.indexOf(bump));
	return {
		...first,
		product,
		repositories: releases.map(({ repository }) => repository),
		package: null,
		version: rules.version,
		isSuggested: false,
		versionReason: "",
		date: releases.map(({ date }) => date).reduce((a, b) => b > a ? b : a),
		bump: BUMPS[Math.max(...bumps)] ?? null,
		rangeReason: parts.map(({ release, name }) => `${name} ${release.rangeReason}`).join("; "),
		changes: parts.flatMap(({ release, name }) => release.changes.map((change) => nameChange(change, release, name))),
		ledger: parts.flatMap(({ release, name }) => release.ledger.map((entry) => nameEntry(entry, name))),
		contributors: joinContributors(releases),
		versions: joinVersions(parts, product, rules.version),
		issues: releases.flatMap(({ issues }) => issues),
		...joinOpenIssues(releases),
		notices: parts.flatMap(({ release, name }) => release.notices.map((notice) => ({
			...notice,
			where: [name, notice.where].filter(Boolean).join(" ")
		})))
	};
}
/** Where one of them was asked for none, nobody can say that there are none. */
function joinOpenIssues(releases) {
	return releases.every(({ openIssues }) => openIssues !== void 0) ? { openIssues: releases.flatMap(({ openIssues = [] }) => openIssues) } : {};
}
/** `app`, or `tidewater-app` where two owners have one. */
function shortNames(repositories) {
	const slugs = repositories.map(({ slug, name }) => slug ?? name);
	const twice = slugs.find((slug, place) => slugs.indexOf(slug) !== place);
	if (twice !== void 0) throw fail("E_COMBINE_TWICE", { repository: twice });
	const short = slugs.map((slug) => slug.slice(slug.lastIndexOf("/") + 1));
	return short.map((name, place) => short.filter((other) => other === name).length === 1 ? name : (slugs[place] ?? "").replaceAll("/", "-"));
}
function nameChange(change, { repository }, name) {
	return {
		...change,
		id: `${idPart(name)}/${change.id}`,
		repository: repository.slug ?? repository.name
	};
}
/** A repository on somebody's disk may have any name, and ids stand where not every character may: `my app` is `my_20app`. */
function idPart(name) {
	return name.replace(/[^\w.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`);
}
function nameEntry(entry, name) {
	const change = entry.change === null ? null : `${idPart(name)}/${entry.change}`;
	return {
		...entry,
		change,
		id: entry.kind === "commit" ? entry.id : `${name}#${entry.id}`
	};
}
/** New is who is new in every repository that they worked on. */
function joinContributors(releases) {
	const joined = /* @__PURE__ */ new Map();
	for (const someone of releases.flatMap(({ contributors }) => contributors)) {
		const key = (someone.login ?? someone.name).toLowerCase();
		const known = joined.get(key);
		joined.set(key, known === void 0 ? someone : {
			...known,
			isNew: known.isNew && someone.isNew
		});
	}
	return [...joined.values()].sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
}
/** The product, then each repository as a part of it with the parts and dependencies that moved there. */
function joinVersions(parts, product, version) {
	const own = version === null ? [] : [{
		name: product || "All of it",
		kind: "product",
		from: null,
		to: version
	}];
	const moved = parts.flatMap(({ release, name }) => release.versions.map((move) => move.kind === "product" ? {
		...move,
		name,
		kind: "package"
	} : move));
	const seen = /* @__PURE__ */ new Set();
	return [...own, ...moved].filter(({ name, kind, from, to }) => {
		const key = JSON.stringify([
			name,
			kind,
			from,
			to
		]);
		return !seen.has(key) && seen.add(key);
	});
}

export { joinReleases };