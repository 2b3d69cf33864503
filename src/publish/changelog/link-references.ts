/** Publish: definitions of links at the end of a changelog (`[1.2.3]: https://…`). In: a changelog and a release. Out: what to write there. */

import { type ChangelogRelease, urlLike } from './changelog-dress.ts';
import type { Changelog } from './changelog-sections.ts';

/** Put `text` in the place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Definition {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** From the label's end to the address. */
  readonly gap: string;
  readonly url: string;
  readonly urlStart: number;
}

const DEFINITION = /^( {0,3}\[([^\]\r\n]+)\](:[ \t]*)(\S+)[^\r\n]*)(?:\r\n|\n|\r|$)/gm;

/**
 * A definition for the release, beside those of other versions and in their form; and where the one of what is not released
 * compares with the release before, with this one. Nothing where the file has no such definitions.
 */
export function referenceEdits(
  text: string,
  { sections, tail, lineEnding }: Changelog,
  release: ChangelogRelease,
): readonly Edit[] {
  const versions = new Set(sections.map(({ version }) => version));
  const all = definitionsFrom(text, tail);
  const known = all.filter(({ label }) => versions.has(versionIn(label)) && versionIn(label) !== release.version);
  const edits = unreleasedEdit(all, release);
  if (all.some(({ label }) => versionIn(label) === release.version)) return edits;
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [...edits, ...firstReference(all, release, lineEnding)];
  const places = sections.map(({ version }) => version);
  const isNewestFirst = places.indexOf(versionIn(first.label)) <= places.indexOf(versionIn(last.label));
  const model = isNewestFirst ? first : last;
  const url = urlLike(model.url, versionIn(model.label), release);
  if (url === null) return edits;
  const line = `[${/^v?/i.exec(model.label)?.[0]}${release.version}]${model.gap}${url}`;
  if (isNewestFirst) return [...edits, { start: first.start, end: first.start, text: line + lineEnding }];
  return [...edits, { start: last.end, end: last.end, text: lineEnding + line }];
}

/** Below the definition of what is not released, where no version has one yet. */
function firstReference(all: readonly Definition[], release: ChangelogRelease, lineEnding: string): readonly Edit[] {
  const above = all.find(isOfUnreleased);
  if (above === undefined || release.compareUrl === null) return [];
  const line = `[${release.version}]${above.gap}${urlLike('/compare/', '', release)}`;
  return [{ start: above.end, end: above.end, text: lineEnding + line }];
}

function isOfUnreleased({ label }: Definition): boolean {
  return /^unreleased$/i.test(label);
}

/** `[Unreleased]: …/compare/v1.2.2...HEAD`, where `v1.2.2` is what this release is compared with. */
function unreleasedEdit(all: readonly Definition[], { compareUrl, tag }: ChangelogRelease): readonly Edit[] {
  const previous = /\/compare\/(.+?)\.\.\.?[^.].*$/.exec(compareUrl ?? '')?.[1];
  const found = all.find(isOfUnreleased);
  const [, base, from, to] = /^(.*\/compare\/)(.+?)(\.\.\.?[^.].*)$/.exec(found?.url ?? '') ?? [];
  if (found === undefined || previous === undefined || from !== previous) return [];
  const { urlStart, url } = found;
  return [{ start: urlStart, end: urlStart + url.length, text: `${base}${encodeURI(tag)}${to}` }];
}

function definitionsFrom(text: string, tail: number): readonly Definition[] {
  return [...text.slice(tail).matchAll(DEFINITION)].map(
    ({ 1: line = '', 2: label = '', 3: gap = '', 4: url = '', index }) => {
      const start = tail + index;
      const urlStart = start + line.indexOf(url, line.indexOf(']') + 1 + gap.length);
      return { start, end: start + line.length, label, gap, url, urlStart };
    },
  );
}

function versionIn(label: string): string {
  return label.replace(/^[vV](?=\d)/, '');
}
