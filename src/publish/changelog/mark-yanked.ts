/** Publish: a version that was taken back. In: a changelog, a version and why. Out: the changelog with `[YANKED]` behind its heading. */
import { readChangelog } from './changelog-sections.ts';
import { sectionFor } from './find-section.ts';
import { isYanked } from './version-heading.ts';

/**
 * As https://keepachangelog.com/en/1.1.0/#yanked says, whatever the style of the file; every other byte stays.
 * @param reason Inline Markdown that a person wrote, shown below the heading; empty for none.
 * @returns The text as it is where the version is marked already; null where it has no section.
 */
export function markYanked(changelog: string, version: string, reason: string): string | null {
  const file = readChangelog(changelog);
  const section = sectionFor(file, { version, tag: version });
  if (section === null) return null;
  if (isYanked(section)) return changelog;
  const { heading, headingStart, bodyStart, end } = section;
  const words = headingEnd(heading);
  const marked = `${heading.slice(0, words)} [YANKED]${heading.slice(words)}`;
  const after = headingStart + heading.length;
  const why = reason.trim().replace(/\s+/g, ' ');
  const below = why === '' ? '' : `${file.lineEnding.repeat(2)}**Yanked:** ${oneLine(why)}`;
  // A paragraph right below a heading would otherwise go on in the reason.
  const isCrowded =
    below !== '' &&
    bodyStart < end &&
    !/[\r\n][ \t]*[\r\n]/.test(changelog.slice(after, bodyStart).replace(/\r\n/g, '\n'));
  return (
    changelog.slice(0, headingStart) + marked + below + (isCrowded ? file.lineEnding : '') + changelog.slice(after)
  );
}

/** Behind the last word of a heading: before closing signs or the line below it. */
function headingEnd(heading: string): number {
  const [line = ''] = /^[^\r\n]*/.exec(heading) ?? [];
  return line.replace(/[ \t]+#+[ \t]*$/, '').trimEnd().length;
}

/** Nothing in it opens a comment that would hide the rest of the file. */
function oneLine(reason: string): string {
  return reason.replaceAll('<!--', '&lt;!--');
}
