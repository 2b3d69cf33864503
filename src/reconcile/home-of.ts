/** Reconcile, places: a part in; the key of the section or fold that it is put in out. */
import type { NamedPart } from './part.ts';

/** A header stands in no section but its own. */
export function homeOf({ role, fold, section }: NamedPart): string {
  return role === 'header' ? fold : section;
}
