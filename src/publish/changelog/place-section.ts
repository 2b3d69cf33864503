/** Publish: where a release's section goes. In: a changelog without it, and its text. Out: an edit with the blank lines around it. */
import { type ChangelogRelease, orderOf } from './changelog-dress.ts';
import type { Changelog } from './changelog-sections.ts';
import { relatives } from './find-section.ts';
import { breaks } from './line-breaks.ts';
import type { Edit } from './link-references.ts';
import { compareVersions } from './version-order.ts';

/** Where the order says, below what is not released; a text without versions goes on at its end. */
export function placeSection(text: string, file: Changelog, release: ChangelogRelease, section: string): Edit {
  const { unreleasedEnd, tail, lineEnding, closing } = file;
  const sections = relatives(file, release);
  const { newestFirst, isOldestFirst, isByVersion } = orderOf(sections);
  const older = isByVersion ? newestFirst.findIndex(one => compareVersions(one.version, release.version) < 0) : 0;
  // The one that ours stands before in the file; none: ours is the last.
  const next = isOldestFirst ? newestFirst[(older < 0 ? newestFirst.length : older) - 1] : newestFirst[older];
  const gap = gapOf(text, file);
  if (next !== undefined) {
    const before = text.slice(0, next.start);
    return { start: next.start, end: next.start, text: blankLine(before, lineEnding) + section + gap };
  }
  const end = (sections.length > 0 ? sections.at(-1)?.end : unreleasedEnd) ?? endOfText(text.slice(0, tail));
  const rest = text.slice(end);
  const isFirst = text.slice(0, end).replace('\ufeff', '').trim() === '';
  const above = isFirst ? '' : (rest.trim() === '' ? closing.replace('\n', lineEnding) : '') + gap;
  return { start: end, end, text: above + section + below(rest, lineEnding) };
}

/** What a last section needs behind it: the end of its line, and a blank line before whatever follows. */
function below(rest: string, lineEnding: string): string {
  if (rest.trim() === '') return rest === '' ? lineEnding : '';
  const count = /^\s*/.exec(rest)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEnding.repeat(Math.max(0, 2 - count));
}

/** Behind the last sign; a byte order mark, which JavaScript takes for white space, stays before everything. */
function endOfText(text: string): number {
  return Math.max(text.trimEnd().length, text.startsWith('\ufeff') ? 1 : 0);
}

/** What sets two sections apart in this file; at least a blank line, without which HTML goes on. */
function gapOf(text: string, { sections, lineEnding }: Changelog): string {
  const [one, next] = sections;
  return one === undefined || next === undefined
    ? lineEnding.repeat(2)
    : breaks(text.slice(one.end, next.start), lineEnding, 2);
}

function blankLine(before: string, lineEnding: string): string {
  const end = before.slice(-20).replace(/\r\n?/g, '\n');
  return /^\ufeff?$|\n[ \t]*\n$/.test(end) ? '' : lineEnding;
}
