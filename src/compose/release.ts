/** Compose: the release. In: evidence and classified commits. Out: {@link Release} with changes, ledger, version, people. */
import type {
  ClassifiedCommit,
  DependencyBump,
  Evidence,
  LaunchInRelease,
  ParsedShipped,
  Release,
  Sha,
  VersionMove,
} from '../model.ts';
import { buildChange, type ChangeContext } from './build-change.ts';
import { cancelReverts } from './cancel-reverts.ts';
import { contributorsOf, peopleReader } from './contributors.ts';
import { type Exclusion, exclude } from './fate-rules.ts';
import { foldDependencies } from './fold-dependencies.ts';
import { hideShipped } from './hide-shipped.ts';
import { hideUnreleasedFixes } from './hide-unreleased-fixes.ts';
import { type History, indexHistory } from './history.ts';
import { joinCopies } from './join-copies.ts';
import { buildLedger } from './ledger.ts';
import { noticesOf } from './notices.ts';
import { packageFinder } from './package-finder.ts';
import { splitNotes } from './split-notes.ts';
import { tellLaunches } from './tell-launches.ts';
import { groupUnits, isOnlyMerges, type Unit, withCommits } from './units.ts';
import { decideVersion } from './version.ts';

/** What configuration and the request say about composing. */
export interface ComposeRules {
  /** The name that readers know; null for the repository's. */
  readonly product: string | null;
  readonly bots: readonly string[];
  /** `--release`; null to use the tag or suggest one. */
  readonly version: string | null;
  /** Commits of patches that went out meanwhile; absent where nobody looked. */
  readonly shipped?: readonly ParsedShipped[];
  /** Absent where there are none. */
  readonly launches?: readonly LaunchInRelease[];
}

/**
 * Composes a release; the one place where units become changes or are left out, so that every commit gets its fate.
 * @throws `E_LEDGER_MISMATCH`.
 */
export function compose(evidence: Evidence, commits: readonly ClassifiedCommit[], rules: ComposeRules): Release {
  const { range, repository, packages } = evidence;
  const context: ChangeContext = {
    product: rules.product ?? range.package ?? repository.name,
    slug: repository.slug,
    packagesOf: packageFinder(packages),
    readPerson: peopleReader(rules.bots),
  };
  const { units, excluded } = groupCommits(evidence, commits, context);
  const kept = units.map(unit => withoutExcluded(unit, excluded)).filter(unit => unit !== null);
  const built = kept.map(unit => buildChange(unit, context));
  const told = foldDependencies(joinCopies(hideUnreleasedFixes(built, kept), commits));
  const unshipped = hideShipped(told, commits, rules.shipped ?? []);
  const whole = tellLaunches(unshipped, { commits, evidence, launches: rules.launches ?? [] });
  const changes = splitNotes(whole, kept, context.product);
  const ledger = buildLedger({
    units,
    changes: whole,
    excluded,
    revisions: evidence.revisions,
    requests: evidence.pullRequests,
  });
  const fixed = rules.version ?? range.tag?.version ?? null;
  const { version, bump, reason } = decideVersion({
    fixed,
    previous: range.previousTag?.version ?? null,
    manifest: evidence.manifestVersion,
    date: range.date,
    changes: changes.filter(({ visibility, breaking }) => visibility === 'public' || breaking),
  });
  return {
    product: context.product,
    repository,
    repositories: [repository],
    package: range.package,
    version,
    isSuggested: fixed === null,
    tag: range.tag?.name ?? null,
    previousTag: range.previousTag?.name ?? null,
    from: range.from,
    to: range.to,
    date: dateOf(range.date, rules.launches ?? []),
    ...dueOf(evidence),
    bump,
    versionReason: reason,
    rangeReason: range.reason,
    changes,
    ledger,
    contributors: contributorsOf(commits, evidence.earlierAuthors, context.readPerson),
    versions: versionMoves(evidence, version, kept, context.product),
    issues: evidence.issues,
    ...(evidence.openIssues === undefined ? {} : { openIssues: evidence.openIssues }),
    notices: [...evidence.notices, ...noticesOf(changes, commits.length)],
  };
}

/** Commits that belong together, and what of them is left out. The history's index is large, and nothing later needs it. */
function groupCommits(
  evidence: Evidence,
  commits: readonly ClassifiedCommit[],
  context: ChangeContext,
): { readonly units: readonly Unit[]; readonly excluded: ReadonlyMap<Sha, Exclusion> } {
  const { range, repository, packages, pullRequests } = evidence;
  const history = indexHistory(commits);
  const units = groupUnits(history, repository.slug, wasAsked(evidence) ? pullRequests : null);
  // Where no package was found, the tags' package is the whole repository.
  const part = packages.length > 0 ? range.package : null;
  return { units, excluded: excludeUnits(units, history, part, context) };
}

/** What reached everyone after the last commit is news of that day. */
function dateOf(date: string, launches: readonly LaunchInRelease[]): string {
  const days = launches.flatMap(({ day }) => (day === '' ? [] : [`${day}T00:00:00Z`]));
  return [date, ...days].reduce((last, one) => (one.slice(0, 10) > last.slice(0, 10) ? one : last));
}

/** Two milestones are two plans, and nobody can say which one the release is. */
function dueOf({ pullRequests }: Evidence): Pick<Release, 'due'> {
  const planned = pullRequests.filter(({ milestone }) => milestone !== null);
  const [due, ...others] = new Set(planned.map(({ milestoneDue = '' }) => milestoneDue.slice(0, 10)));
  const [, ...more] = new Set(planned.map(({ milestone }) => milestone));
  return due === undefined || due === '' || others.length + more.length > 0 ? {} : { due };
}

/** Who asked GitHub knows who can read the repository, even where no pull request brought anything. */
function wasAsked({ pullRequests, repository }: Evidence): boolean {
  return pullRequests.length > 0 || repository.visibility !== 'unknown';
}

function excludeUnits(
  units: readonly Unit[],
  history: History,
  packageName: string | null,
  context: ChangeContext,
): ReadonlyMap<Sha, Exclusion> {
  const excluded = new Map<Sha, Exclusion>();
  const { reverted, reverts } = cancelReverts(units, history);
  for (const [sha, by] of reverted) excluded.set(sha, exclude('reverted', by.slice(0, 12)));
  for (const [sha, original] of reverts) excluded.set(sha, exclude('revert', original.slice(0, 12)));
  for (const unit of units) {
    const exclusion = excludeWhole(unit, packageName, context);
    if (exclusion === null) continue;
    for (const { commit } of unit.commits) if (!excluded.has(commit.sha)) excluded.set(commit.sha, exclusion);
  }
  return excluded;
}

/** Null where nothing is left; most units lose nothing and stay the same object. */
function withoutExcluded(unit: Unit, excluded: ReadonlyMap<Sha, Exclusion>): Unit | null {
  if (!unit.commits.some(({ commit }) => excluded.has(commit.sha))) return unit;
  const left = unit.commits.filter(({ commit }) => !excluded.has(commit.sha));
  return left.length === 0 ? null : withCommits(unit, left);
}

function excludeWhole(unit: Unit, packageName: string | null, context: ChangeContext): Exclusion | null {
  // A merge that says itself what it breaks is the one place where that is said.
  if (isOnlyMerges(unit) && !unit.primary.breaking) return exclude(unit.pullRequest === null ? 'merge' : 'promotion');
  if (unit.primary.kind === 'release' && !bringsNews(unit)) return exclude('release-commit');
  if (packageName !== null && !context.packagesOf(unit.commits).includes(packageName))
    return exclude('other-package', packageName);
  return null;
}

/** develop squashed into main is called "Release 1.1" and lists what it brought in its body. */
function bringsNews({ commits, primary }: Unit): boolean {
  return (
    commits.length === 1 && primary.headers.some(({ type, breaking }) => breaking || /^(?:feat|fix|perf)/.test(type))
  );
}

/** The product first, then its packages, then dependencies by name. */
function versionMoves(
  { range, packages }: Evidence,
  version: string | null,
  units: readonly Unit[],
  product: string,
): readonly VersionMove[] {
  const own: VersionMove = {
    name: product || 'This repository',
    kind: 'product',
    from: range.previousTag?.version ?? null,
    to: version,
  };
  const moved = packages
    .filter(one => one.name !== product && one.version !== null && one.version !== one.previousVersion)
    .map((one): VersionMove => ({ name: one.name, kind: 'package', from: one.previousVersion, to: one.version }));
  return [
    own,
    ...moved,
    ...dependencyMoves(units.flatMap(unit => unit.commits.flatMap(commit => commit.dependencies))),
  ];
}

function dependencyMoves(bumps: readonly DependencyBump[]): readonly VersionMove[] {
  const moves = new Map<string, VersionMove>();
  for (const { name, from, to } of bumps) {
    const newer = moves.get(name);
    moves.set(name, { name, kind: 'dependency', from: from ?? newer?.from ?? null, to: newer?.to ?? to });
  }
  // A move without a start is in the list of changes and tells nothing in a table.
  return [...moves.values()].filter(({ from }) => from !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
}
