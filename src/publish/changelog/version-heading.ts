/** Publish: headings of a changelog. In: a heading's words. Out: the version that it names, and how it is dressed. */

/** Joined in order, with the brackets around what is linked, the parts are the heading again. */
export interface VersionHeading {
  /** `Version `, `api@`, `**`; mostly empty. */
  readonly lead: string;
  readonly isBracketed: boolean;
  /** `v`, or nothing. */
  readonly sign: string;
  /** `1.2.3`, without its sign. */
  readonly version: string;
  /** Of `[1.2.3](address)`. */
  readonly url: string | null;
  /** What follows: ` - 2026-06-16`, ` (2026-06-16)`, ` [YANKED]`. */
  readonly rest: string;
}

const LONGEST = 400;
const HEADING =
  /^([*_`]{0,2}(?:(?:\p{L}[^\s@\d[\]]*[ \t]+){1,2}|@?[\w./-]+@)?)(\[?)(?:([vV]?)(\d+(?:\.\d+)+[\w.+/-]*)|([vV])(\d+))(\]?)(?:\(([^()\s]*)\))?(.*)$/u;
/** After a version stands nothing, a sign, a date or what became of it; other words make a sentence (`1.5 times faster`). */
const REST =
  /^(?:\s*$|\s*[^\p{L}\p{N}\s]|\s+\d|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\s+(?:unreleased|yanked|released)\b)/iu;
const UNRELEASED =
  /^(?:unreleased|upcoming|next(?: release| version)?|main|master|head|trunk|develop)\s*(?:[-–—:([].*)?$/i;

/** The version that a heading names; null for any other heading. */
export function versionHeading(words: string): VersionHeading | null {
  if (words.length > LONGEST) return null;
  const found = HEADING.exec(words.trim());
  if (found === null) return null;
  const [, lead = '', open = '', sign = '', number, loneSign = '', loneNumber = '', close = '', url, rest = ''] = found;
  if ((open === '') !== (close === '') || (url !== undefined && open === '') || !REST.test(rest)) return null;
  const version = (number ?? loneNumber).replace(/[./-]+$/, '');
  return { lead, isBracketed: open !== '', sign: sign || loneSign, version, url: url ?? null, rest };
}

/** Whether a heading is of what no release has yet: `[Unreleased]`, `Next release`, `master (unreleased)`. */
export function isUnreleased(words: string): boolean {
  return words.length <= LONGEST && UNRELEASED.test(words.trim().replace(/^\[([^\]]*)\]/, '$1'));
}

/** Whether a version was taken back. */
export function isYanked({ rest }: Pick<VersionHeading, 'rest'>): boolean {
  return /\byanked\b/i.test(rest);
}
