/** Publish: a period in one text. In: what was published of each release. Out: those of the period, newest first. */
import { nestedText } from './nested-text.ts';
import { compareVersions } from './version-order.ts';

export interface PublishedRelease {
  readonly version: string;
  /** `2026-06-16`. */
  readonly date: string;
  /** As published. */
  readonly text: string;
}

/** Both days belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One heading a release and its text below, in its own words; null where nothing was released in the period. */
export function digest(releases: readonly PublishedRelease[], { from, to }: Period): string | null {
  const within = releases.filter(({ date }) => date >= from && date <= to);
  if (within.length === 0) return null;
  const sections = within
    .toSorted((a, b) => (a.date === b.date ? compareVersions(b.version, a.version) : a.date < b.date ? 1 : -1))
    .map(({ version, date, text }) =>
      [`## ${version} - ${date}`, nestedText(text, 2, '\n')].filter(Boolean).join('\n\n'),
    );
  return `${sections.join('\n\n')}\n`;
}
