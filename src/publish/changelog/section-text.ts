/** Publish: a release's section. In: the release and a changelog. Out: its heading like those of its neighbours, with the notes below. */
import { anchorLike, type ChangelogRelease, type Dress, dressed, modelFor, orderOf } from './changelog-dress.ts';
import type { Changelog, Section } from './changelog-sections.ts';
import { relatives } from './find-section.ts';
import { breaks } from './line-breaks.ts';
import { nestedText } from './nested-text.ts';

/** @param text Of the file. @param standing The release's own section, which is no model but where there is no other. */
export function sectionText(
  release: ChangelogRelease,
  file: Changelog,
  standing: Section | null,
  text: string,
): string {
  const { newestFirst } = orderOf(relatives(file, release).filter(section => section !== standing));
  const model = modelFor(release.version, newestFirst) ?? standing;
  const { lineEnding } = file;
  if (model === null) {
    const first = firstDress(release);
    const dress = keepsAChangelog(text, file) ? { ...first, isBracketed: true, url: null } : first;
    return firstSection(release, dress, lineEnding);
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

/** Of a file without any other. */
export function firstSection(release: ChangelogRelease, dress: Dress = firstDress(release), lineEnding = '\n'): string {
  const heading = dressed(release, dress, [], lineEnding);
  return withBody(heading, lineEnding.repeat(2), nestedText(release.notes, 2, lineEnding));
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
export function keepsAChangelog(text: string, { sections, unreleasedEnd, tail }: Changelog): boolean {
  const [first] = sections;
  if (first !== undefined) return first.isBracketed && first.url === null;
  const isNamed = /keepachangelog\.com/i.test(text.slice(0, LONGEST_PREAMBLE));
  return isNamed || (unreleasedEnd !== null && /^## \[unreleased\]/im.test(text.slice(0, tail)));
}

const LONGEST_PREAMBLE = 5_000;
