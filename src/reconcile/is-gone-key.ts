/** Reconcile, keys: a part's key in; whether it names a paragraph or table that is not generated any more out. */

/** Such a one has no place among its kind, so it is named by what it said: `§New¶paragraph/gone 0123456789abcdef`. */
export function isGoneKey(key: string): boolean {
  return /¶[a-z]+\/gone /.test(key);
}
