/** Reconcile, keys: a part's key in; whether it names a section's header out. */

/** Entries have ids, items `~` or `=`, and other parts of the frame a place in their section or a fixed name. */
export function isHeaderKey(key: string): boolean {
  return key.startsWith('§') && !key.includes('¶') && key !== '§title' && key !== '§front';
}
