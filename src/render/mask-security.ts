/** Render: holes in security that nobody should hear of yet. In: a release. Out: the same, with them told as one line without any detail. */
import { type Change, type Release, VISIBILITIES } from '../model.ts';

/** Ids of published vulnerabilities: who names one tells nothing new. */
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA-[\da-z]{4}-[\da-z]{4}-[\da-z]{4}|RUSTSEC-\d{4}-\d{4})\b/i;

/**
 * For texts that everybody can read before the release is out. Fixes of dependencies and of published vulnerabilities stay: they are known.
 * The line has no number, name, package or author, and its marker says no more.
 */
export function withSecurityMasked(release: Release): Release {
  const lines = VISIBILITIES.flatMap(visibility => {
    const hidden = release.changes.filter(change => change.visibility === visibility && isSecret(change));
    const [first] = hidden;
    return first === undefined ? [] : [{ first, line: lineFor(first, hidden.length) }];
  });
  if (lines.length === 0) return release;
  const changes = release.changes.flatMap(change => {
    const own = lines.find(({ first }) => first === change);
    return own !== undefined ? [own.line] : isSecret(change) ? [] : [change];
  });
  return { ...release, changes };
}

/** In the place of the first. */
function lineFor(first: Change, count: number): Change {
  const { suggestions: _, labels: _labels, flag: _flag, ...rest } = first;
  const subject = count === 1 ? 'A security problem is' : `${count} security problems are`;
  return {
    ...rest,
    id: first.visibility === 'public' ? 'security' : 'security.internal',
    title: `${subject} fixed.`,
    breaking: false,
    migration: '',
    benefit: null,
    scope: [],
    packages: [],
    pullRequests: [],
    commits: [],
    issues: [],
    authors: [],
    reason: 'it is about security',
  };
}

function isSecret({ category, dependency, rule, title, benefit, migration }: Change): boolean {
  if (category !== 'security' || dependency !== null) return false;
  return rule !== 'message.advisory' && !ADVISORY.test(`${title} ${benefit?.text ?? ''} ${migration}`);
}
