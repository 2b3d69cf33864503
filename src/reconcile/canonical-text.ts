/** Reconcile, canonical form: words in; the same with white space folded out. */

/** Line breaks are spaces to a reader, and several spaces are one. */
export function canonicalText(value: string): string {
  return value.replace(/[\u0000-\u0005]/g, '\ufffd').replace(/[ \t\r\n]+/g, ' ');
}
