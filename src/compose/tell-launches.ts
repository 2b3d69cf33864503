/** Compose: changes that belong to launches. In: changes and launches. Out: changes; those of a launch are held back until it reaches everyone, then one entry stands for them. */
import type { Change, ClassifiedCommit, Evidence, LaunchInRelease, Reference } from '../model.ts';
import { OVERRULINGS } from './fate-rules.ts';
import { launchOfLabel } from './launch-of-label.ts';

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

/** Readers have to act on these, so they keep an entry of their own. */
const OWN_ENTRY: ReadonlySet<Change['category']> = new Set(['breaking', 'security', 'deprecation']);

/** A change belongs to a launch by the plan's list, a trailer, the flag that it is behind, or a label `launch: name`. */
export function tellLaunches(changes: readonly Change[], facts: LaunchFacts): readonly Change[] {
  const { launches, evidence } = facts;
  if (launches.length === 0) return changes;
  const launchOf = launchFinder(facts);
  const placed = changes.map(change => ({ change, launch: launchOf(change) }));
  const isPart = ({ visibility, breaking, category }: Change): boolean =>
    visibility === 'public' && !breaking && !OWN_ENTRY.has(category);
  const told = launches.flatMap(launch => {
    const own = placed.filter(one => one.launch === launch && isPart(one.change));
    if (launch.needsChanges && own.length === 0) return [];
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
    if (telling !== undefined && isPart(change)) return change === telling.first ? [telling.entry] : [];
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
  // Whether everybody may know of other repositories, nobody says here.
  const listed = changes
    .filter(({ repository }) => repository === null || isSame(repository, home))
    .map(({ number }): Reference => ({ number, repository: home }));
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

function isSame(slug: string | null, other: string | null): boolean {
  return slug?.toLowerCase() === other?.toLowerCase();
}

/** Of several launches, the one that is not told of decides. */
function launchFinder({ commits, evidence, launches }: LaunchFacts): (change: Change) => LaunchInRelease | null {
  const home = evidence.repository.slug;
  const keyOf = ({ number, repository }: Reference): string => `${repository ?? home}#${number}`.toLowerCase();
  const bySlug = grouped(launches.map(launch => [launch.slug, launch]));
  const byReference = grouped(
    launches.flatMap(launch => launch.changes.map(reference => [keyOf(reference), launch] as const)),
  );
  const labelsOf = new Map(evidence.pullRequests.map(({ number, labels }) => [number, labels]));
  const saying = new Map(commits.map(one => [one.commit.sha, one]));
  const listing = (reference: Reference): readonly LaunchInRelease[] => byReference.get(keyOf(reference)) ?? [];
  const ofLabel = (label: string): readonly LaunchInRelease[] => bySlug.get(launchOfLabel(label)?.slug ?? '') ?? [];
  return ({ pullRequests, issues, commits: own }) => {
    const said = own.flatMap(sha => saying.get(sha) ?? []);
    // What takes it back would tell of it too, and so would what mends or copies it.
    const referred = said.flatMap(({ commit, reverts }) => [
      ...referencesIn(commit.message),
      ...(reverts?.pullRequest == null ? [] : [{ number: reverts.pullRequest, repository: null }]),
    ]);
    const found = [
      ...[...pullRequests, ...issues, ...referred].flatMap(listing),
      ...pullRequests.flatMap(({ number }) => labelsOf.get(number) ?? []).flatMap(ofLabel),
      ...said.flatMap(({ launch = '' }) => bySlug.get(launch) ?? []),
    ];
    return found.find(({ isOpen }) => !isOpen) ?? found[0] ?? null;
  };
}

/** A line of a body that says what it belongs to; any other may mention what it likes. */
const BELONGING =
  /^[ \t]*(?:refs?|references|part of|follow[ -]?up(?: to| of)?|see|fix(?:e[sd])?|close[sd]?|resolve[sd]?|backports?(?: of)?)\b[: \t]/i;

/** Those of the subject, and of lines that say what the commit belongs to. */
function referencesIn(message: string): readonly Reference[] {
  if (!message.includes('#')) return [];
  const lines = message.split('\n').filter((line, at) => at === 0 || BELONGING.test(line));
  return lines.flatMap(line =>
    [...line.slice(0, 1000).matchAll(/(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})\b/g)].map(
      ([, repository = null, number]): Reference => ({ number: Number(number), repository }),
    ),
  );
}

function grouped(
  pairs: readonly (readonly [string, LaunchInRelease])[],
): ReadonlyMap<string, readonly LaunchInRelease[]> {
  const groups = new Map<string, LaunchInRelease[]>();
  for (const [key, launch] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [launch]);
    else group.push(launch);
  }
  return groups;
}
