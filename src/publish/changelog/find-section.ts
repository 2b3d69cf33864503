/** Publish: whose section it is. In: a changelog's sections and a release. Out: the one of the release, or those of its package. */
import type { ChangelogRelease } from './changelog-dress.ts';
import type { Changelog, Section } from './changelog-sections.ts';

/** The section of a version; the first one where a file has several. A package's tag finds the package's section. */
export function sectionFor(
  { sections }: Changelog,
  { version, tag }: Pick<ChangelogRelease, 'version' | 'tag'>,
): Section | null {
  const named = sections.filter(section => section.version === version);
  return (
    named.find(({ lead }) => lead.endsWith('@') && `${lead}${version}` === tag) ??
    named.find(({ lead }) => !lead.endsWith('@')) ??
    null
  );
}

/** Sections of the same package, where a file has several and has some of this one. */
export function relatives({ sections }: Changelog, { tag }: ChangelogRelease): readonly Section[] {
  const name = tag.slice(0, tag.lastIndexOf('@') + 1);
  const own = sections.filter(({ lead }) => (lead.endsWith('@') ? lead === name : name === ''));
  return own.length > 0 ? own : sections;
}
