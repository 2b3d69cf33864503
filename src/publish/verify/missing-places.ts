/** Publish, the check afterwards: in goes what stands in each place, out comes what is missing there, in sentences. */
import type { Problem, VersionToCheck } from './version-to-check.ts';

/** Drafts left over, tags without a release, releases and sections without the other. */
export function missingPlaces({
  version,
  tag,
  published,
  release,
  changelogSection,
  tags,
}: VersionToCheck): readonly Problem[] {
  const isTagged = tags.includes(tag);
  const isOut = isTagged || (release !== undefined && release !== null && !release.isDraft);
  const problems: Problem[] = [];
  if (release?.isDraft === true && isTagged)
    problems.push({
      where: 'GitHub release',
      problem: `The release ${tag} is still a draft, though its tag is out.`,
      fix: 'Publish the draft, or delete it if another release stands for this tag.',
    });
  if (release === null && isTagged)
    problems.push({
      where: 'GitHub release',
      problem: `The tag ${tag} has no release.`,
      fix: 'Publish the notes of this version.',
    });
  if (release !== undefined && release !== null && !release.isDraft && !isTagged)
    problems.push({
      where: 'tags',
      problem: `The release ${tag} has no tag in this clone.`,
      fix: 'Fetch the tags, or push the tag that the release names.',
    });
  if (release !== undefined && release !== null && !release.isDraft && release.isPrerelease !== isPrerelease(version))
    problems.push({
      where: 'GitHub release',
      problem: release.isPrerelease
        ? `The release ${tag} is marked as a pre-release, though ${version} is none.`
        : `The release ${tag} is not marked as a pre-release, though ${version} is one.`,
      fix: 'Change the mark on the release’s page.',
    });
  if (changelogSection === null && isOut)
    problems.push({
      where: 'CHANGELOG.md',
      problem: `The release ${version} has no section.`,
      fix: 'Publish the notes of this version again: its section is added.',
    });
  if (
    typeof changelogSection === 'string' &&
    !isTagged &&
    (release === null || release === undefined) &&
    published === null
  )
    problems.push({
      where: 'CHANGELOG.md',
      problem: `There is a section for ${version}, but no tag ${tag} and no notes.`,
      fix: 'Tag the version, or take the section out.',
    });
  return problems;
}

function isPrerelease(version: string): boolean {
  return /^\d[\d.]*-/.test(version);
}
