/** Config: names of places in the config file. In: keys and indexes. Out: `rules[2].when.scope`. */

/** The way to a value: keys of mappings and indexes of lists. */
export type KeyPath = readonly PropertyKey[];

/** A path as people read it. */
export function formatPath(path: KeyPath): string {
  if (path.length === 0) return 'the file';
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
