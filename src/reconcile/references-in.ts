/** Reconcile, references: a text in; the keys that it could be about, by what it links or names, out. */

const REFERENCE = /\/(?:pull|issues)\/(\d+)|\/commit\/([\da-f]{12})|(?<![\w/])#(\d+)\b|`([\da-f]{12})`/g;

/** As ids write it: `#412`, or `c-` and twelve digits. Links go first: words may name other things. */
export function referencesIn(text: string): readonly string[] {
  const linked: string[] = [];
  const written: string[] = [];
  for (const [, pull, sha, number, code] of text.matchAll(REFERENCE)) {
    const list = pull !== undefined || sha !== undefined ? linked : written;
    const digits = pull ?? number;
    list.push(digits === undefined ? `c-${sha ?? code}` : `#${digits}`);
  }
  return [...new Set([...linked, ...written])];
}
