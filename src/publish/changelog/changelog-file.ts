/** Publish: CHANGELOG.md. In: its text and a release. Out: the text with the release's section, in the dress of its neighbours. */
import { canonicalHash } from '../plan/canonical.ts';
import type { ChangelogRelease } from './changelog-dress.ts';
import { readChangelog } from './changelog-sections.ts';
import { sectionFor } from './find-section.ts';
import { type Edit, referenceEdits } from './link-references.ts';
import { placeSection } from './place-section.ts';
import { firstSection, keepsAChangelog, sectionText } from './section-text.ts';

export interface ChangelogUpdate {
  readonly text: string;
  /** How the file was found; `new` where there was none, or nothing in it. */
  readonly style: 'keep-a-changelog' | 'plain' | 'new';
  /** What became of the section; `kept`: a person wrote or edited it, so not a byte changed. */
  readonly section: 'added' | 'replaced' | 'same' | 'kept';
  /** To be given as `ours` next time; of a section that was kept, what would have been written. */
  readonly hash: string;
}

/**
 * Adds the section of a release, or brings it up to date where nobody touched what we wrote. Every other byte stays, but for
 * definitions of links: the release's own joins them, and the one of what is not released follows. Linear.
 * @param ours The hash of the section as we wrote it last; null where we did not.
 */
export function withRelease(changelog: string | null, release: ChangelogRelease, ours: string | null): ChangelogUpdate {
  const text = changelog ?? '';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  if (text.slice(mark.length).trim() === '') return newChangelog(mark, release);
  const file = readChangelog(text);
  const style = keepsAChangelog(text, file) ? 'keep-a-changelog' : 'plain';
  const standing = sectionFor(file, release);
  const written = sectionText(release, file, standing, text);
  const hash = canonicalHash(written);
  if (standing === null) {
    const result = edited(text, [placeSection(text, file, release, written), ...referenceEdits(text, file, release)]);
    // In a file whose Markdown swallows what is added to it, each run would add it again.
    const isFound = sectionFor(readChangelog(result), release) !== null;
    return isFound ? { text: result, style, section: 'added', hash } : { text, style, section: 'kept', hash };
  }
  const { start, end } = standing;
  const current = canonicalHash(text.slice(start, end));
  if (current === hash) return { text, style, section: 'same', hash };
  if (current !== ours) return { text, style, section: 'kept', hash };
  return { text: edited(text, [{ start, end, text: written }]), style, section: 'replaced', hash };
}

function newChangelog(mark: string, release: ChangelogRelease): ChangelogUpdate {
  const section = firstSection(release);
  return { text: `${mark}# Changelog\n\n${section}\n`, style: 'new', section: 'added', hash: canonicalHash(section) };
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: own } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + own;
    at = end;
  }
  return result + text.slice(at);
}
