/** Compose: a launch's short name. In: its name, as people type it. Out: what its folder is called. */

/** As long as a plan's folder may be called. */
const LONGEST = 60;

/**
 * `Scheduled Exports` and `scheduled_exports` are `scheduled-exports`; accents go, as in an address.
 * @returns Empty for a name without a Latin letter or digit.
 */
export function launchSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
