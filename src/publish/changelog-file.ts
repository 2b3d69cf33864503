/** Publish: CHANGELOG.md. In: its text and a release. Out: the text with the release's section, in the dress of its neighbours. */
import { canonicalHash } from './canonical.ts';
import { anchorLike, type ChangelogRelease, type Dress, dressed, modelFor, orderOf } from './changelog-dress.ts';
import { type Changelog, readChangelog, type Section } from './changelog-sections.ts';
import { type Edit, referenceEdits } from './link-references.ts';
import { nestedText } from './nested-text.ts';
import { compareVersions } from './version-order.ts';

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
  const style = styleOf(text, file);
  const standing = sectionFor(file, release);
  const written = sectionText(release, file, standing, style, text);
  const hash = canonicalHash(written);
  if (standing === null) {
    const result = edited(text, [added(text, file, release, written), ...referenceEdits(text, file, release)]);
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
function relatives({ sections }: Changelog, { tag }: ChangelogRelease): readonly Section[] {
  const name = tag.slice(0, tag.lastIndexOf('@') + 1);
  const own = sections.filter(({ lead }) => (lead.endsWith('@') ? lead === name : name === ''));
  return own.length > 0 ? own : sections;
}

function newChangelog(mark: string, release: ChangelogRelease): ChangelogUpdate {
  const section = withBody(dressed(release, firstDress(release), [], '\n'), '\n\n', nestedText(release.notes, 2, '\n'));
  return { text: `${mark}# Changelog\n\n${section}\n`, style: 'new', section: 'added', hash: canonicalHash(section) };
}

/** Of a file that has no version yet: `## [1.2.3](address) - 2026-06-16`. */
function firstDress({ compareUrl }: ChangelogRelease): Dress {
  return {
    lead: '',
    isBracketed: compareUrl !== null,
    sign: '',
    version: '0.0.0',
    url: compareUrl === null ? null : '/compare/',
    rest: ' - 2000-01-01',
    heading: '## ',
  };
}

/** https://keepachangelog.com/en/1.1.0/: `## [Unreleased]`, `## [1.2.3] - 2026-06-16`. */
function styleOf(text: string, { sections, unreleasedEnd, tail }: Changelog): ChangelogUpdate['style'] {
  const [first] = sections;
  if (first !== undefined) return first.isBracketed && first.url === null ? 'keep-a-changelog' : 'plain';
  const isNamed = /keepachangelog\.com/i.test(text.slice(0, LONGEST_PREAMBLE));
  return isNamed || (unreleasedEnd !== null && /^## \[unreleased\]/im.test(text.slice(0, tail)))
    ? 'keep-a-changelog'
    : 'plain';
}

const LONGEST_PREAMBLE = 5_000;

/** @param standing The release's own section, which is no model but where there is no other. */
function sectionText(
  release: ChangelogRelease,
  file: Changelog,
  standing: Section | null,
  style: ChangelogUpdate['style'],
  text: string,
): string {
  const { newestFirst } = orderOf(relatives(file, release).filter(section => section !== standing));
  const model = modelFor(release.version, newestFirst) ?? standing;
  const { lineEnding } = file;
  if (model === null) {
    const first = firstDress(release);
    const dress = style === 'keep-a-changelog' ? { ...first, isBracketed: true, url: null } : first;
    return withBody(
      dressed(release, dress, [], lineEnding),
      lineEnding.repeat(2),
      nestedText(release.notes, 2, lineEnding),
    );
  }
  const anchor = anchorLike(text.slice(model.start, model.headingStart), model, release);
  const heading = dressed(release, model, file.sections, lineEnding);
  const isEmpty = model.bodyStart >= model.end;
  const gap = isEmpty
    ? lineEnding.repeat(2)
    : breaks(text.slice(model.headingStart + model.heading.length, model.bodyStart), lineEnding);
  return anchor + withBody(heading, gap, nestedText(release.notes, model.depth, lineEnding));
}

function withBody(heading: string, gap: string, body: string): string {
  return body === '' ? heading : heading + gap + body;
}

/** Where the order says, below what is not released; a text without versions goes on at its end. */
function added(text: string, file: Changelog, release: ChangelogRelease, section: string): Edit {
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
  if (rest === '' || rest.trim() === '') return rest === '' ? lineEnding : '';
  const count = /^\s*/.exec(rest)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEnding.repeat(Math.max(0, 2 - count));
}

/** Behind the last sign; a byte order mark, which JavaScript takes for white space, stays before everything. */
function endOfText(text: string): number {
  return Math.max(text.trimEnd().length, text.startsWith('\ufeff') ? 1 : 0);
}

/** What sets two sections apart in this file; at least a blank line, without which HTML goes on. */
function gapOf(text: string, { sections, lineEnding }: Changelog): string {
  const index = sections.findIndex((_, at) => at + 1 < sections.length);
  const [one, next] = [sections[index], sections[index + 1]];
  return one === undefined || next === undefined
    ? lineEnding.repeat(2)
    : breaks(text.slice(one.end, next.start), lineEnding, 2);
}

const MOST_BREAKS = 5;

function breaks(space: string, lineEnding: string, least = 1): string {
  const count = space.match(/\r\n|\n|\r/g)?.length ?? 0;
  return lineEnding.repeat(Math.min(MOST_BREAKS, Math.max(least, count)));
}

function blankLine(before: string, lineEnding: string): string {
  const end = before.slice(-20).replace(/\r\n?/g, '\n');
  return /^\ufeff?$|\n[ \t]*\n$/.test(end) ? '' : lineEnding;
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
