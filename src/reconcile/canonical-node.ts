/** Reconcile, canonical form: one node of Markdown in; a text that no other node gives out. */

/** Control characters set the parts apart, so none of them may stand in one. */
const RESERVED = /[\u0000-\u0005]/g;

/** @param inner Canonical nodes, or text of {@link canonicalText}. */
export function canonicalNode(type: string, attributes: readonly (string | null | undefined)[], inner: string): string {
  const named = attributes.map(value => (value ?? '').replace(RESERVED, '\ufffd')).join('\u0005');
  return `\u0001${type}\u0002${named}\u0003${inner}\u0004`;
}
