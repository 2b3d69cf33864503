// src/publish/changelog/find-section.ts
/** The section of a version; the first one where a file has several. A package's tag finds the package's section. */
function sectionFor({ sections }, { version, tag }) {
	const named = sections.filter((section) => section.version === version);
	return named.find(({ lead }) => lead.endsWith("@") && `${lead}${version}` === tag) ?? named.find(({ lead }) => !lead.endsWith("@")) ?? null;
}
/** Sections of the same package, where a file has several and has some of this one. */
function relatives({ sections }, { tag }) {
	const name = tag.slice(0, tag.lastIndexOf("@") + 1);
	const own = sections.filter(({ lead }) => lead.endsWith("@") ? lead === name : name === "");
	return own.length > 0 ? own : sections;
}

export { sectionFor as n, relatives as t };