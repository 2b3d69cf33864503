/** Reconcile, hidden markers: generated parts in; the same parts without the comments on their lines out. */
import { withoutEntryMarkers } from '../markdown/entry-marker.ts';
import type { Part } from './part.ts';

/**
 * Where people edit raw text in a box, as in an issue, its lines need no markers: each is known by its key as long as it reads as
 * we wrote it, and is a person's when it does not.
 */
export function hideMarkers(parts: readonly Part[]): readonly Part[] {
  return parts.map(part => {
    const { unit } = part;
    if (unit.kind !== 'item' || unit.ids.length === 0) return part;
    return { ...part, unit: { ...unit, text: withoutEntryMarkers(unit.text, id => unit.ids.includes(id)), ids: [] } };
  });
}
