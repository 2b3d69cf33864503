/** Reconcile, headers: a unit in; whether a section begins with it out. */
import type { Unit } from './document.ts';

/** A heading without a marker, which may be a person's, a bold line for one, a fold or its end, the last words. */
export function isHeader({ kind, ids, isFooter }: Unit): boolean {
  if (ids.length > 0) return false;
  return isFooter || kind === 'heading' || kind === 'label' || kind === 'open' || kind === 'close';
}
