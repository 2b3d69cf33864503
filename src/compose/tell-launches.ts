/** Compose: changes that belong to launches. In: changes and launches. Out: changes; those of a launch are held back until it reaches everyone, then one entry stands for them. */
import type { Change, ClassifiedCommit, Evidence, LaunchInRelease, Reference, Sha } from '../model.ts';
import { OVERRULINGS } from './fate-rules.ts';

/** What the entry of a launch is called: `launch-exports.ga`. */
export const LAUNCH_ID = 'launch-';

/** Enough to be a heading. */
const WEIGHT = 20;

/** What tells which launch a change belongs to. */
export interface LaunchFacts {
  readonly commits: readonly ClassifiedCommit[];
  readonly evidence: Pick<Evidence, 'pullRequests' | 'repository'>;
  readonly launches: readonly LaunchInRelease[];
}

/** A change belongs to a launch by the plan's list, a trailer, the flag that it is behind, or a label `launch: name`. */
export function tellLaunches(changes: readonly Change[], facts: LaunchFacts): readonly Change[] {
  const { launches, evidence } = facts;
  if (launches.length === 0) return changes;
  const launchOf = launchFinder(facts);
  const placed = changes.map(change => ({ change, launch: launchOf(change) }));
  const told = launches.flatMap(launch => {
    const own = placed.filter(one => one.launch === launch && one.change.visibility === 'public');
    const entry = entryOf(
      launch,
      own.map(({ change }) => change),
      evidence.repository.slug,
    );
    return entry === null ? [] : [{ launch, entry, first: own[0]?.change ?? null }];
  });
  const rest = placed.flatMap(({ change, launch }): readonly Change[] => {
    if (launch === null) return [change];
    const telling = told.find(one => one.launch === launch);
    if (telling !== undefined && change.visibility === 'public') return change === telling.first ? [telling.entry] : [];
    return [launch.isOpen ? { ...change, launch: launch.slug } : held(change, launch)];
  });
  // What was merged before this range has no place of its own in it.
  return [...told.filter(({ first }) => first === null).map(({ entry }) => entry), ...rest];
}

function held(change: Change, { slug }: LaunchInRelease): Change {
  const reason = OVERRULINGS['launch.held'];
  return { ...change, launch: slug, visibility: 'internal', unsure: false, rule: 'launch.held', reason };
}

function entryOf(
  { slug, entry, changes }: LaunchInRelease,
  own: readonly Change[],
  home: string | null,
): Change | null {
  if (entry === null) return null;
  const listed = changes.map(({ number, repository }): Reference => ({ number, repository: repository ?? home }));
  return {
    ...entry,
    visibility: 'public',
    unsure: false,
    rule: 'launch.told',
    reason: OVERRULINGS['launch.told'],
    launch: slug,
    repository: home,
    scope: [],
    packages: [...new Set(own.flatMap(({ packages }) => packages))],
    dependency: null,
    pullRequests: uniqueReferences([...own.flatMap(({ pullRequests }) => pullRequests), ...listed]),
    commits: own.flatMap(({ commits }) => commits),
    issues: uniqueReferences(own.flatMap(({ issues }) => issues)),
    authors: [...new Map(own.flatMap(({ authors }) => authors).map(one => [one.login ?? one.name, one])).values()],
    weight: WEIGHT,
  };
}

function uniqueReferences(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map(one => [`${one.repository}#${one.number}`, one])).values()];
}

function launchFinder({ commits, evidence, launches }: LaunchFacts): (change: Change) => LaunchInRelease | null {
  const home = evidence.repository.slug;
  const bySlug = new Map(launches.map(launch => [launch.slug, launch]));
  const byReference = new Map(
    launches.flatMap(launch =>
      launch.changes.map(({ number, repository }) => [`${repository ?? home}#${number}`, launch] as const),
    ),
  );
  const labelsOf = new Map(evidence.pullRequests.map(({ number, labels }) => [number, labels]));
  const named = new Map<Sha, string>();
  for (const { commit, launch } of commits) if (launch !== undefined) named.set(commit.sha, launch);
  const byLabel = (label: string): LaunchInRelease | undefined =>
    bySlug.get(/^launch[:/] ?(.+)$/i.exec(label)?.[1]?.toLowerCase() ?? '');
  return ({ pullRequests, commits: own }) => {
    const listed = pullRequests.map(({ number, repository }) => byReference.get(`${repository ?? home}#${number}`));
    const labelled = pullRequests.flatMap(({ number }) => (labelsOf.get(number) ?? []).map(byLabel));
    const trailing = own.map(sha => bySlug.get(named.get(sha) ?? ''));
    return [...listed, ...labelled, ...trailing].find(launch => launch !== undefined) ?? null;
  };
}
