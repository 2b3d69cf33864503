/** Publish: one version in a changelog. In: its text and a version. Out: what stands below the version's heading. */
import { readChangelog } from './changelog-sections.ts';
import { sectionFor } from './find-section.ts';

/**
 * Byte for byte, without the blank lines around it; headings as deep as they stand there. Null where the version has no section.
 * @param tag Tells packages of one file apart (`## api@1.2.3`).
 */
export function sectionOf(changelog: string, version: string, tag = version): string | null {
  const section = sectionFor(readChangelog(changelog), { version, tag });
  return section === null ? null : changelog.slice(section.bodyStart, section.end);
}
