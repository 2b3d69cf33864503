/** Publish: a changelog as it stands. In: its text. Out: where each version's section begins and ends. Linear. */
import type { Block } from '../../markdown/block.ts';
import { splitBlocks } from '../../markdown/split-blocks.ts';
import { closingOf } from './nested-text.ts';
import { isUnreleased, type VersionHeading, versionHeading } from './version-heading.ts';

/** Offsets are in UTF-16 units. */
export interface Section extends VersionHeading {
  /** As written, without its line ending. */
  readonly heading: string;
  /** 1 to 6; of a line that is no heading 1. */
  readonly depth: number;
  /** Where it begins, with the anchor above the heading, if there is one. */
  readonly start: number;
  readonly headingStart: number;
  readonly bodyStart: number;
  /** Behind its last sign; blank lines up to the next section are nobody's. */
  readonly end: number;
}

export interface Changelog {
  /** In the order of the file. */
  readonly sections: readonly Section[];
  /** Of the section for what is not released, behind its last sign; null without one. */
  readonly unreleasedEnd: number | null;
  /** Where the definitions of links at the end of the file begin, else the end. */
  readonly tail: number;
  readonly lineEnding: string;
  /** What closes a fence or comment that goes on to the end of the file; mostly empty. */
  readonly closing: string;
}

interface Place {
  readonly block: Block;
  readonly start: number;
  /** Of a version; `unreleased`, or null for all other blocks. */
  readonly names: VersionHeading | 'unreleased' | null;
}

const DEFINITIONS = /^ {0,3}\[[^\]\r\n]+\]:[^\r\n]*(?:\r?\n {0,3}\[[^\]\r\n]+\]:[^\r\n]*)*$/;
/** Of conventional-changelog: a place to link to. */
const ANCHOR = /^<a (?:name|id)="?[^">\r\n]*"?>[ \t]*<\/a>$/i;

export function readChangelog(text: string): Changelog {
  const { head, blocks } = splitBlocks(text);
  const places: { block: Block; start: number }[] = [];
  let start = head.length;
  for (const block of blocks) {
    places.push({ block, start });
    start += block.text.length + block.after.length;
  }
  const last = places.findLastIndex(({ block }) => !DEFINITIONS.test(block.text));
  const tail = places[last + 1]?.start ?? text.length;
  const named = nameSections(places.slice(0, last + 1));
  return {
    ...sectionsAmong(named, text, tail),
    tail,
    lineEnding: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    closing: closingOf(blocks.at(-1)),
  };
}

/** Headings, or, where no heading names a version, lines of their own with a date (`v1.10.1 - November 20, 2015`). */
function nameSections(places: readonly { readonly block: Block; readonly start: number }[]): readonly Place[] {
  const read = (isHeading: (block: Block) => boolean): readonly Place[] =>
    places.map(place => ({ ...place, names: isHeading(place.block) ? namesIn(place.block) : null }));
  const byHeadings = withoutOthers(read(({ kind }) => kind === 'heading'));
  if (byHeadings.some(isVersion)) return byHeadings;
  const byLines = withoutOthers(read(({ kind, text }) => kind === 'paragraph' && /^\S[^\r\n]*\d{4}\)?$/.test(text)));
  return byLines.some(isVersion) ? byLines : byHeadings;
}

function namesIn({ text }: Block): Place['names'] {
  const words = wordsOf(text);
  // A definition with a rule below it looks like an underlined heading.
  if (/^ {0,3}\[[^\]\r\n]+\]:/.test(text)) return null;
  return isUnreleased(words) ? 'unreleased' : versionHeading(words);
}

/** A heading without its signs. */
export function wordsOf(heading: string): string {
  const underlined = /^([^\r\n]*)(?:\r\n|\n|\r)[ \t]*[=-]+[ \t]*$/.exec(heading)?.[1];
  if (underlined !== undefined) return underlined.trim();
  return heading
    .replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .trim();
}

function isVersion({ names }: Place): boolean {
  return names !== null && names !== 'unreleased';
}

/** Words before versions count where no version goes without, and deeper headings only where they look like a release's. */
function withoutOthers(places: readonly Place[]): readonly Place[] {
  const leads = places.map(({ names }) => (names === null || names === 'unreleased' ? null : wordsIn(names.lead)));
  const lead = leads.includes('') ? '' : (leads.find(one => one !== null) ?? '');
  const depths = places.filter((_, index) => leads[index] === lead).map(({ block }) => block.depth);
  const top = depths.reduce((least, depth) => Math.min(least, depth), 7);
  return places.map((place, index) => {
    const { names, block } = place;
    if (names === null || names === 'unreleased') return place;
    const isDressed = names.isBracketed || /\d{4}/.test(names.rest);
    return leads[index] === lead && (block.depth === top || isDressed) ? place : { ...place, names: null };
  });
}

/** A package's name is no such word. */
function wordsIn(lead: string): string {
  return lead.endsWith('@') ? '' : lead.replace(/[*_`]/g, '').trim().toLowerCase();
}

function sectionsAmong(
  places: readonly Place[],
  text: string,
  tail: number,
): Pick<Changelog, 'sections' | 'unreleasedEnd'> {
  const sections: Section[] = [];
  let unreleasedEnd: number | null = null;
  let open: { readonly place: Place; readonly start: number } | null = null;
  const closeAt = (next: number): void => {
    if (open === null) return;
    const { place, start } = open;
    const { block, names } = place;
    const end = start + text.slice(start, next).trimEnd().length;
    const bodyStart = Math.min(place.start + block.text.length + block.after.length, end);
    if (names === 'unreleased') unreleasedEnd = end;
    else if (names !== null)
      sections.push({
        ...names,
        heading: block.text,
        depth: block.depth || 1,
        start,
        headingStart: place.start,
        bodyStart,
        end,
      });
    open = null;
  };
  for (const [index, place] of places.entries()) {
    const { block, start, names } = place;
    if (names !== null) {
      const before = places[index - 1];
      const own = before !== undefined && isAnchorOf(names, before.block.text) ? before.start : start;
      closeAt(own);
      open = { place, start: own };
    } else if (block.kind === 'heading' && block.depth < depthOf(open)) closeAt(start);
  }
  closeAt(tail);
  return { sections, unreleasedEnd };
}

function isAnchorOf(names: VersionHeading | 'unreleased', text: string): boolean {
  return names !== 'unreleased' && ANCHOR.test(text) && text.includes(names.version);
}

/** Headings of the section's own level may stand in it: some write their parts so. */
function depthOf(open: { readonly place: Place } | null): number {
  return open?.place.block.depth ?? 0;
}
