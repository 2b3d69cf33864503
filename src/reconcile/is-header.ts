/** Reconcile, headers: a unit in; whether a section begins with it out. */
import type { Unit } from './document.ts';
import { isOwnMark } from './own-mark.ts';

/** A heading without a marker, which may be a person's, a bold line for one, a fold or its end, the last words, the text's own mark. */
export function isHeader(unit: Unit): boolean {
  const { kind, ids, isFooter } = unit;
  if (ids.length > 0) return false;
  return isFooter || isOwnMark(unit) || kind === 'heading' || kind === 'label' || kind === 'open' || kind === 'close';
}
