/** Publish: a heading like its neighbours. In: a changelog's sections and a release. Out: how the release's own section begins. */
import type { Section } from './changelog-sections.ts';
import { dateForm } from './dates-in-headings.ts';
import type { VersionHeading } from './version-heading.ts';
import { compareVersions } from './version-order.ts';

/** What a changelog says of a release; all of it is text that we made or checked. */
export interface ChangelogRelease {
  /** `1.2.3`. */
  readonly version: string;
  readonly tag: string;
  /** `2026-06-16`. */
  readonly date: string;
  /** Of the changes since the release before; null without one. */
  readonly compareUrl: string | null;
  /** As published. */
  readonly notes: string;
}

/** How a section's heading looks. */
export type Dress = VersionHeading & Pick<Section, 'heading'>;

/** As many of the newest as say what a file does now. */
const NEWEST = 10;

/** The section to dress ours like: one of the same kind (a patch …) where kinds differ, with a date where most have one. */
export function modelFor(version: string, newestFirst: readonly Section[]): Section | null {
  const newest = newestFirst.slice(0, NEWEST);
  const hasDate = ({ rest }: Section): boolean => dateForm(rest, []) !== null;
  const wantsDate = newest.filter(hasDate).length * 2 > newest.length;
  const alike = newest.filter(section => hasDate(section) === wantsDate);
  const isMixed = new Set(alike.map(({ depth }) => depth)).size > 1;
  const sameKind = isMixed ? alike.find(section => kindOf(section.version) === kindOf(version)) : undefined;
  return sameKind ?? alike[0] ?? newest[0] ?? null;
}

function kindOf(version: string): string {
  if (/^\d[\d.]*-/.test(version)) return 'prerelease';
  return /^\d+\.\d+\.(?!0$)\d+$/.test(version) ? 'patch' : 'other';
}

/** The heading without its line ending. @param others Headings of the same file. */
export function dressed(
  release: ChangelogRelease,
  model: Dress,
  others: readonly VersionHeading[],
  lineEnding: string,
): string {
  const name = `${model.sign}${release.version}`;
  const url = model.url === null ? null : urlLike(model.url, model.version, release);
  const linked = url !== null ? `[${name}](${url})` : model.isBracketed && model.url === null ? `[${name}]` : name;
  const words = `${leadLike(model.lead, release)}${linked}${restLike(
    model.rest,
    others.map(({ rest }) => rest),
    release.date,
  )}`;
  const underlined = /^([^\r\n]*)(?:\r\n|\n|\r)([ \t]*)([=-]+)[ \t]*$/.exec(model.heading);
  if (underlined !== null) {
    const [, text = '', indent = '', line = ''] = underlined;
    const length = line.length === text.trim().length ? words.length : line.length;
    return `${words}${lineEnding}${indent}${(line[0] ?? '=').repeat(length)}`;
  }
  const [opening = ''] = /^ {0,3}#{1,6}[ \t]*/.exec(model.heading) ?? [];
  const [closing = ''] = opening === '' ? [] : (/[ \t]+#+[ \t]*$/.exec(model.heading) ?? []);
  return opening + words + closing;
}

/** The place to link to above the heading, in the form of the model's; empty where it has none. */
export function anchorLike(anchor: string, { sign, version }: Section, release: ChangelogRelease): string {
  return anchor.includes(version) ? anchor.replace(`${sign}${version}`, () => `${sign}${release.version}`) : '';
}

/** A package goes by its own name, and the whole product by none. */
function leadLike(lead: string, { tag }: ChangelogRelease): string {
  return lead.endsWith('@') ? tag.slice(0, tag.lastIndexOf('@') + 1) : lead;
}

/** The same signs around the date; a name or what became of that version is not ours. */
function restLike(rest: string, others: readonly string[], date: string): string {
  const found = dateForm(rest, others);
  if (found === null) return /^[:*_`]*(?=\s|$)/.exec(rest)?.[0] ?? '';
  const [before = ''] = /[^\p{L}\p{N}"'“”‘’]*$/u.exec(rest.slice(0, found.start)) ?? [];
  const [after = ''] = /^[)\]*_`]*/.exec(rest.slice(found.end)) ?? [];
  return before + found.write(date) + after;
}

/** A comparison where the file has them, else the file's own address with the version in it. Null where neither can be made. */
export function urlLike(like: string, version: string, { version: own, compareUrl }: ChangelogRelease): string | null {
  if (!like.includes('/compare/') && like.includes(version)) return safe(like.replaceAll(version, () => own));
  if (compareUrl === null) return null;
  const hasTwoDots = /\/compare\/[^.]*(?:\.[^.]+)*\.\.(?!\.)/.test(like) && !like.includes('...');
  return safe(hasTwoDots ? compareUrl.replace('...', '..') : compareUrl);
}

function safe(url: string): string {
  return url.replace(/[\s()<>[\]]/g, sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** Newest first, however the file has them; `isByVersion` where all of them are in that order. */
export function orderOf(sections: readonly Section[]): {
  readonly newestFirst: readonly Section[];
  readonly isOldestFirst: boolean;
  readonly isByVersion: boolean;
} {
  const [first, last] = [sections[0], sections.at(-1)];
  const isOldestFirst = first !== undefined && last !== undefined && compareVersions(first.version, last.version) < 0;
  const newestFirst = isOldestFirst ? sections.toReversed() : sections;
  const isByVersion = newestFirst.every((section, index) => {
    const next = newestFirst[index + 1];
    return next === undefined || compareVersions(section.version, next.version) >= 0;
  });
  return { newestFirst, isOldestFirst, isByVersion };
}
