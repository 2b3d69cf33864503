/** Scripts, truth: headings that name a release. In: a heading's plain text. Out: its version and date. */

export interface VersionHeading {
  readonly version: string;
  /** Empty where the heading has none. */
  readonly date: string;
}

/** `1.2.3`, `[1.2.3] - 2026-08-14`, `v1.2.3 (2026-08-14)`, `Cargo 1.92 (2026-08-14)`, `3.14.0 / 2026-08-17`; not `Python 3.14 support`. */
const VERSION_HEADING =
  /^(?:[A-Za-z]+ )?\[?v?(?<version>\d+\.\d+(?:\.\d+)*(?:(?!\.x)[-.]?[a-z]+[-.]?\d*(?:\.\d+)*)?(?:\+[\w.]+)?)\]?(?:$|\s*[-–—/(:,[])/i;
const DATE = /\d{4}-\d\d-\d\d/;

/** Null for a heading of another kind, `Unreleased` included. */
export function readVersionHeading(text: string): VersionHeading | null {
  const version = VERSION_HEADING.exec(text.trim())?.groups?.version;
  return version === undefined ? null : { version, date: findDate(text) };
}

/** The first date in a text, empty without one: `Released on 2026-08-14.` */
export function findDate(text: string): string {
  return DATE.exec(text)?.[0] ?? '';
}
