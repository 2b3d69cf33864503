/** Reconcile, lines in other words: a text's parts and those of the same text in its source's own words in; the former by the latter's names out. */
import type { Part } from './part.ts';

/**
 * An item without a marker is known by what it says, so in other words it would be another one: what a person did to it would be
 * forgotten. Texts that do not have the same items keep their names.
 */
export function namedAfter(parts: readonly Part[], pristine: readonly Part[]): readonly Part[] {
  const lines = pristine.filter(isLine);
  if (lines.length !== parts.filter(isLine).length) return parts;
  let at = 0;
  return parts.map(part => (isLine(part) ? { ...part, key: lines[at++]?.key ?? part.key } : part));
}

function isLine({ role, unit }: Part): boolean {
  return role === 'frame' && unit.kind === 'item';
}
