/** Parse, release commits: a subject in; whether it does nothing but mark a version out. */
import type { Subject } from './subject.ts';

const LONGEST = 100;
const VERSION =
  /^[`(]?(?:[\w@/.-]{1,80}@|[\w/-]{1,80}-(?=v\d))?v?\d{1,8}(?:\.\d{1,8}){1,3}(?:[-+.]?[A-Za-z][\w.+-]{0,40})?[`),.:]{0,2}$/;
const MANIFEST = /^`?[\w-]{1,40}\.(?:toml|json|lock|py|xml)`?$/;
/** What the first word of a release commit looks like. */
const SIGN = /^(?:\S{0,80}\d|(?:pre-?)?releas|publish|prep|bump|version|cut|tag|set|update|new|next|the|for|v )/i;
/** Every word that a release commit is made of, apart from versions. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'release releases released releasing prerelease pre-release publish published prepare prepares preparing preparation prep bump bumps bumped ' +
    'version versions versioning verison versoin packages package cut tag set update next new for the to a in and of v main master beta alpha rc canary ' +
    'stable patch minor major all changelog changesets write development commit'
  ).split(' '),
);
/** A release commit names one of these, or nothing but versions. */
const SAYS_SO =
  /\b(?:(?:pre-?)?releas(?:e[sd]?|ing)|publish(?:ed)?|versions?|versioning|verison|versoin|prep(?:are[sd]?|aring|aration)?|tag|bump to)\b/i;
/** Those that need no version beside them. */
const SAYS_ENOUGH =
  /^(?:(?:cut|make|publish|prepare|new)?(?: for)?(?: the| a)?(?: next| new)? ?release\b|publish\b|version packages\b|bump versions?\b|versioning$|preparation commit$)/i;

/** `chore(releasing): Bump Vector version to v0.34.0` names the product, which only its scope tells from a dependency. */
const RELEASING = /^releas(?:e|es|ing)$/;
const BUMPS_PRODUCT = /^(?:bump|prepare|set|update) (?:\S{1,40} )?version to v?\d[\w.+-]{0,40}$/i;

/** What some do in the same step: `Add release notes and bump version for 0.8.0`. */
const WRITES_NOTES =
  /^(?:add|update|write) (?:the )?(?:release notes|changelog)(?: entry| entries)? (?:and|&) (?=(?:bump|prepare|release|cut) )/i;

/** Whether `subject` is made of versions and words about releasing: `release: v8.2.2`, `Version Packages`, `Prepare for 0.12.5`. */
export function isRelease({ text: whole, type, scopes }: Subject): boolean {
  const text = whole.length > LONGEST ? whole : whole.replace(WRITES_NOTES, '');
  // Bumps of dependencies begin like releases, but say from where.
  if (text.length > LONGEST || !SIGN.test(text) || text.includes(' from ')) return false;
  if (scopes.some(scope => RELEASING.test(scope)) && BUMPS_PRODUCT.test(text)) return true;
  const words = text.split(' ');
  if (!words.every(isAboutReleasing)) return false;
  const versions = words.filter(word => VERSION.test(word)).length;
  return (
    type === 'release' || versions === words.length || SAYS_ENOUGH.test(text) || (versions > 0 && SAYS_SO.test(text))
  );
}

function isAboutReleasing(word: string): boolean {
  return WORDS.has(word.toLowerCase().replace(/^\(|[).,:!]{1,2}$/g, '')) || VERSION.test(word) || MANIFEST.test(word);
}
