/** Parse, the look before the leap: a text in; whether it may hold a note or a reason, so that it is worth parsing, out. Linear. */
import type { Evidence, Fragment } from '../model.ts';

/** Whether anything in a range is worth loading `note-reader.ts` for. */
export function maySayMore(
  { commits, pullRequests, fragments = [], overrides = [] }: Evidence,
  wantsReasons: boolean,
): boolean {
  return (
    fragments.length > 0 ||
    overrides.length > 0 ||
    pullRequests.length > 0 ||
    commits.some(
      ({ message, author }) =>
        (maySayNote(message) || (wantsReasons && mayGiveReason(message))) && !bringsOthersNotes(author.name),
    )
  );
}

/** Whether a fragment is one of reno's, which are YAML: https://docs.openstack.org/reno/latest/user/usage.html. */
export function isReno({ path }: Pick<Fragment, 'path'>): boolean {
  return /(?:^|\/)releasenotes\/notes\/[^/]+\.ya?ml$/.test(path);
}

/** Bots that bring others' release notes along; what they write is not looked at. */
export function bringsOthersNotes(author: string): boolean {
  return /^(?:renovate|dependabot|greenkeeper|snyk|pyup|scala-steward)\b/i.test(author);
}

/**
 * The words of every convention that a reader knows (see read-notes.ts), where they begin a line or stand in a heading: prose mentions
 * changelogs often enough. `Changelog: fixed` is a trailer, and understood without this.
 */
const NOTE =
  /^(?:[^A-Za-z\n[]{0,8}(?:(?:dev-|no )?release[-_ ]?notes?\b|notes:|benefit:)|(?:#{1,6} |\*\*|__)[^\n]{0,40}(?:release[- ]?note|change ?log|breaking change|user impact|upgrade guidelines|migration guide|types? of change|change type|kind of change))/im;

/** Whether `text` may hold a note. */
export function maySayNote(text: string): boolean {
  return NOTE.test(text);
}

/** Headings and phrases that reasons stand by; see find-reasons.ts. */
const REASON =
  /^(?:#+ |\*\*)[^\n]{0,60}(?:[Ww]hy\b|[Mm]otivation|[Ii]mpact|[Bb]enefit|[Pp]roblem|[Ww]ho is this)|\b(?:[Yy]ou can (?:now )?|so (?:that )?(?:you|users|customers|admins|people|operators|developers)\b|(?:allow|let|enable)s? (?:you|users|customers|admins|people|operators)\b|possible for (?:you|users|customers|admins)|no longer (?:need|have) to|I want )/m;

/** Whether `text` may hold a reason. */
export function mayGiveReason(text: string): boolean {
  return REASON.test(text);
}
