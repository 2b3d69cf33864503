/** Compose: a launch's short name. In: its name, as people type it. Out: what its folder is called. */

/** As long as a plan's folder may be called. */
const LONGEST = 60;

/**
 * `Scheduled Exports` and `scheduled_exports` are `scheduled-exports`; accents go, as in an address. A name in another script is told by
 * its letters' numbers in Unicode: `予約` is `4e88-7d04`.
 * @returns Empty for a name without a letter or digit.
 */
export function launchSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = /[a-z0-9]/.test(plain) ? plain : numbersOf(plain);
  return latin
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

function numbersOf(name: string): string {
  const letters = name.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.map(letter => letter.codePointAt(0)?.toString(16)).join('-');
}
