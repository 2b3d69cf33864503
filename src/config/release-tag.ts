/** Config: what a tag's name says without configuration. In: a tag's name. Out: package and version, or null. */

/** What the name of a release tag says. */
export interface ParsedTag {
  /** Empty for the product's own releases. */
  readonly package: string;
  /** Without its `v`, and with dots where the tag has `_`. */
  readonly version: string;
}

/** Reads a tag's name; null when the tag marks no release. */
export type TagParser = (name: string) => ParsedTag | null;

/**
 * Understands the names that projects give their releases: `v1.2.3`, `1.2`, `v8`, `pkg@1.2.3`, `@scope/pkg@1.2.3`,
 * `pkg/v1.2.3` (Go), `pkg-v1.2.3` (release-please), `release-1.2.3`, `REL_16_1` (PostgreSQL), `go1.21.3`, `1.0rc1`,
 * `2026.11.1`, `release-2026-11-22`. A number alone is a version only after `v` or `@`, or as a date. Never throws.
 */
export function parseReleaseTag(name: string): ParsedTag | null {
  if (PLAIN.test(name)) return { package: '', version: name.startsWith('v') ? name.slice(1) : name };
  if (name.length > LONGEST_NAME) return null;
  const at = name.lastIndexOf('@');
  if (at > 0) {
    if (NUMBERS.test(name.slice(at + 1))) return { package: name.slice(0, at), version: name.slice(at + 1) };
    const version = versionAt(name, at + 1, true);
    return version === null ? null : { package: name.slice(0, at), version };
  }

  const leaf = name.lastIndexOf('/') + 1;
  for (const [packageEnd, versionStart] of splits(name, leaf)) {
    const version = versionAt(name, versionStart, false);
    if (version === null) continue;
    const packageName = withoutProductWords(name.slice(0, packageEnd));
    return MOVING.test(packageName) ? null : { package: packageName, version };
  }
  return null;
}

/** Most tags; reading them first takes a third of the time on a repository with thousands. */
const PLAIN = /^v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

/** What most packages' tags have after their name. */
const NUMBERS = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;

/** A file system's limit on a name, which git's loose tags share; it also bounds the work. */
const LONGEST_NAME = 255;

/** Suffixes that `git describe` gives between releases, and those of maintenance lines (`1.x`). */
const NO_RELEASE = /-\d+-g[\da-f]{7,40}$|\.x$/i;

/** Tags that move or repeat by themselves, whatever number they carry. */
const MOVING = /(?:^|[-_./])(?:nightly|canary|snapshot|daily|latest|backup)$/i;

/** Prefixes that say "a release" rather than of which package. */
const PRODUCT_WORDS = new Set(['release', 'releases', 'rel', 'version', 'versions', 'ver', 'tag', 'tags', 'v', 'r']);

/** `v`, then a date or numbers, then what semver, PEP 440 and Maven hang on, then build metadata. */
const VERSION =
  /(v?)((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:\.\d+)?(?!\d)|\d+(?:[._]\d+)*)([-._]?[a-z][\w.-]*|-\d[\w.-]*)?(?:\+[\w.-]+)?$/iy;
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** The ways to cut a name in two, the most telling first, as [end of the package's name, start of the version]. */
function* splits(name: string, leaf: number): Generator<readonly [number, number]> {
  const folderEnd = Math.max(leaf - 1, 0);
  yield [folderEnd, leaf];
  for (const { index } of name.slice(leaf).matchAll(/[-_.](?=v\d)/gi)) yield [leaf + index, leaf + index + 1];
  const letters = /^[a-z]+(?=\d)/i.exec(name.slice(leaf));
  if (letters !== null) yield [folderEnd, leaf + letters[0].length];
  for (const { index } of name.slice(leaf).matchAll(/[-_.](?=\d)/g)) yield [leaf + index, leaf + index + 1];
}

function versionAt(name: string, start: number, isNumberEnough: boolean): string | null {
  VERSION.lastIndex = start;
  const match = VERSION.exec(name);
  if (match === null) return null;
  const [all, v = '', core = '', suffix = ''] = match;
  const isNumber = /^\d+$/.test(core) && !COMPACT_DATE.test(core);
  if (isNumber && v === '' && !isNumberEnough) return null;
  // `v8-compile-cache-1.2.3` is no version 8.
  if (suffix !== '' && (NO_RELEASE.test(suffix) || (isNumber && /\d\.\d/.test(suffix)))) return null;
  const version = all.slice(v.length);
  return core.includes('_') ? version.replaceAll('_', '.') : version;
}

function withoutProductWords(path: string): string {
  return path
    .split('/')
    .filter(segment => !PRODUCT_WORDS.has(segment.toLowerCase()))
    .join('/');
}
