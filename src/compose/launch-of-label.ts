/** Compose: labels that name a launch. In: a label. Out: the launch's short name, as its folder is called. */

/** As long as a plan's folder may be called. */
const LONGEST = 60;

/**
 * `launch: scheduled-exports` and `launch/Scheduled Exports` say the same: what somebody types for a person holds back as well.
 * @returns Null for a label that names none.
 */
export function launchOfLabel(label: string): string | null {
  const [, name = ''] = /^launch\s*[:/](.+)$/iu.exec(label) ?? [];
  // Accents go, as in an address.
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return slug === '' ? null : slug;
}
