/** Compose: the version that fits the changes. In: the last version, changes, manifest, wish. Out: version, bump, reason. */
import type { Bump, Category } from '../model.ts';

/** What is known about versions before anything is suggested. */
export interface VersionFacts {
  /** The tag on the release, or what `--release` says; null to suggest one. */
  readonly fixed: string | null;
  /** Null without an earlier release. */
  readonly previous: string | null;
  /** The manifest's version at the end of the range. */
  readonly manifest: string | null;
  /** Committer date of the release's last commit, ISO 8601 in UTC. */
  readonly date: string;
  readonly changes: readonly { readonly category: Category; readonly breaking: boolean }[];
}

export interface VersionDecision {
  readonly version: string | null;
  readonly bump: Bump | null;
  /** As a sentence. */
  readonly reason: string;
}

interface Numbers {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `['beta', 1]`; empty for a stable version. */
  readonly prerelease: readonly string[];
}

/**
 * Says which version this is. A fixed version stands; a manifest that is ahead of the last release wins; otherwise
 * semver decides, with the rule that package managers apply below 1.0.0: a breaking change raises the minor version and
 * everything else the patch version (https://docs.npmjs.com/cli/v11/using-npm/semver#caret-ranges-123-025-004).
 */
export function decideVersion(facts: VersionFacts): VersionDecision {
  const { fixed, previous, manifest, date } = facts;
  const needed = neededBump(facts.changes);
  const last = previous === null ? null : parseNumbers(previous);
  if (fixed !== null) {
    const numbers = parseNumbers(fixed);
    return {
      version: fixed,
      bump: numbers === null || last === null ? null : difference(last, numbers),
      reason: `${fixed} is given.`,
    };
  }
  if (previous === null)
    return manifest === null
      ? { version: null, bump: null, reason: 'There is no earlier release to count from.' }
      : { version: manifest, bump: null, reason: `The manifest says ${manifest}, and there is no earlier release.` };
  if (last === null || isCalendar(last)) return nextByDate(previous, last, date);
  const ahead = manifest === null ? null : parseNumbers(manifest);
  if (manifest !== null && ahead !== null && order(ahead, last) > 0)
    return { version: manifest, bump: difference(last, ahead), reason: `The manifest is already at ${manifest}.` };
  const bump =
    last.major === 0 && needed.bump === 'minor'
      ? 'patch'
      : last.major === 0 && needed.bump === 'major'
        ? 'minor'
        : needed.bump;
  const next = last.prerelease.length > 0 ? nextPrerelease(last) : raise(last, bump);
  return { version: next, bump, reason: `${next} follows ${previous}: ${needed.reason}.` };
}

/** What the changes ask for from 1.0.0 on, and why, as the end of a sentence. */
export function neededBump(changes: VersionFacts['changes']): { readonly bump: Bump; readonly reason: string } {
  const breaking = changes.filter(change => change.breaking).length;
  if (breaking > 0)
    return {
      bump: 'major',
      reason: breaking === 1 ? 'one change breaks something' : `${breaking} changes break something`,
    };
  const features = changes.filter(change => change.category === 'feature').length;
  if (features > 0)
    return { bump: 'minor', reason: features === 1 ? 'it adds one feature' : `it adds ${features} features` };
  return { bump: 'patch', reason: 'it adds no feature and breaks nothing' };
}

/** Reads up to three numbers and dotted prerelease identifiers; null for anything else. */
function parseNumbers(version: string): Numbers | null {
  const parts = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([\w.-]{1,60}))?(?:\+[\w.-]*)?$/.exec(version);
  if (parts === null) return null;
  const [, major = '0', minor = '0', patch = '0', prerelease] = parts;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
  };
}

function isCalendar({ major }: Numbers): boolean {
  return major >= 1990 && major < 2200;
}

/** Year and month of the release, then a counter; the separator and padding are the last version's. */
function nextByDate(previous: string, last: Numbers | null, date: string): VersionDecision {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const unknown: VersionDecision = {
    version: null,
    bump: null,
    reason: `${previous} does not say how versions are counted here.`,
  };
  if (last === null) return unknown;
  const isPadded = /^\d{4}\.0\d/.test(previous);
  const parts = previous.split(/[.+-]/);
  if (parts.length < 2) return unknown;
  const shown = isPadded ? month : String(Number(month));
  const isSameMonth = last.major === Number(year) && last.minor === Number(month);
  const hasDay = parts.length === 3 && (parts[2] ?? '').length === 2 && isPadded;
  const third = hasDay ? day : String(isSameMonth ? last.patch + 1 : 0);
  const version = parts.length === 2 && !isSameMonth ? `${year}.${shown}` : `${year}.${shown}.${third}`;
  return { version, bump: null, reason: `${version} follows ${previous} by date.` };
}

/** `2.0.0-beta.1` → `2.0.0-beta.2`; a prerelease without a counter gets one. */
function nextPrerelease({ major, minor, patch, prerelease }: Numbers): string {
  const counter = prerelease.findLastIndex(identifier => /^\d+$/.test(identifier));
  const next =
    counter === -1
      ? [...prerelease, '1']
      : prerelease.map((identifier, index) => (index === counter ? String(Number(identifier) + 1) : identifier));
  return `${major}.${minor}.${patch}-${next.join('.')}`;
}

function raise({ major, minor, patch }: Numbers, bump: Bump): string {
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function difference(from: Numbers, to: Numbers): Bump {
  if (to.major !== from.major) return 'major';
  return to.minor !== from.minor ? 'minor' : 'patch';
}

function order(a: Numbers, b: Numbers): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0)
  );
}
