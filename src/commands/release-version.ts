/** Commands: the value of `--release`. In: what a person typed. Out: a version without `v`. */
import { fail } from '../errors.ts';

/**
 * Accepts what a tag could say; null stays null.
 * @throws `E_RELEASE_INVALID`.
 */
export function releaseVersion(value: string | null): string | null {
  if (value === null) return null;
  if (!/^v?\d[\w.+-]{0,100}$/.test(value)) throw fail('E_RELEASE_INVALID', { value });
  return value.replace(/^v/, '');
}
