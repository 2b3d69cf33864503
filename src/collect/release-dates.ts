/** Collect: when releases came out. In: evidence, a clone, GitHub. Out: the same with the dates of the releases that a launch's stage may have been told in. */
import type { Evidence, ReleaseTag, Sha } from '../model.ts';
import { baseCandidates } from './base.ts';
import type { Git } from './git.ts';
import type { GitHub } from './github.ts';
import { repositoryName } from './github-fields.ts';
import { PEELED_FRAGMENT, peel } from './github-start.ts';
import { date, fields, nodes, text } from './json.ts';
import type { ParseTag } from './tags.ts';

/** Who may be asked. */
export interface ReleaseDateSources {
  readonly git: Git;
  /** Null where nobody asks GitHub. */
  readonly api: GitHub | null;
  readonly parseTag: ParseTag;
}

/** A commit with the names of its tags. */
interface Tagged {
  readonly date: string;
  readonly tags: readonly string[];
}

/**
 * One git process, or one request where the clone does not have the commit; only where there are plans with days in them.
 * @throws `E_GITHUB_…`.
 */
export async function withReleaseDates(
  evidence: Evidence,
  { git, api, parseTag }: ReleaseDateSources,
): Promise<Evidence> {
  const { range, launches = [], repository } = evidence;
  const oldest = oldestDay(launches.map(plan => plan.text));
  if (oldest === null || range.from === null) return evidence;
  const inClone = await listInClone(git, range.from, oldest);
  const isAsked = inClone === null && api !== null && repository.slug !== null;
  const listed = isAsked ? await listOnGitHub(api, repository.slug, range.from) : inClone;
  if (listed === null) return evidence;
  const { from, tagged } = listed;
  const isRelease = releaseBefore(range.previousTag, parseTag);
  const earlier = tagged.filter(one => one.date < from && one.tags.some(isRelease)).map(one => one.date);
  return { ...evidence, range: { ...range, releaseDates: from === '' ? [] : [from, ...earlier] } };
}

/** Nothing that a plan tells of is older than the oldest day in it. */
function oldestDay(plans: readonly string[]): string | null {
  const days = plans.flatMap(plan => plan.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []);
  return days.length === 0 ? null : days.reduce((found, day) => (day < found ? day : found));
}

/** Whether a tag is of the releases that came before, as a range's start is chosen. */
function releaseBefore(previous: ReleaseTag | null, parseTag: ParseTag): (name: string) => boolean {
  return name => {
    const parsed = previous === null ? null : parseTag(name);
    if (previous === null || parsed === null || parsed.package !== previous.package) return false;
    return baseCandidates([{ name, sha: '', ...parsed }], { tag: previous, version: previous.version }).length > 0;
  };
}

/** The range's start, empty where it is older than that day, and what came before it since then; null where the clone does not know it. */
interface Listed {
  readonly from: string;
  readonly tagged: readonly Tagged[];
}

/** @see https://git-scm.com/docs/git-log#Documentation/git-log.txt---sinceltdategt for a whole day's `--since` */
async function listInClone(git: Git, from: Sha, day: string): Promise<Listed | null> {
  const options = ['--format=%ct %D', '--decorate-refs=refs/tags/', `--since=${day}T00:00:00Z`];
  const { code, stdout } = await git.run(['log', ...options, from, '--']);
  if (code !== 0) return null;
  const tagged = stdout.split('\n').flatMap((line): readonly Tagged[] => {
    const [, seconds, names = ''] = /^(\d{1,11}) (.*)$/.exec(line) ?? [];
    if (seconds === undefined) return [];
    const tags = names.split(', ').flatMap(name => (name.startsWith('tag: ') ? [name.slice('tag: '.length)] : []));
    return [{ date: inSeconds(new Date(Number(seconds) * 1000)), tags }];
  });
  return { from: tagged[0]?.date ?? '', tagged };
}

/** The newest hundred tags: what an old release told of was told. */
async function listOnGitHub(api: GitHub, slug: string, from: Sha): Promise<Listed | null> {
  const repository = repositoryName(slug);
  if (repository === null) return null;
  const { data } = await api.graphql(
    `query ReleaseDates($owner: String!, $name: String!, $from: GitObjectID!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
    from: object(oid: $from) { ... on Commit { committedDate } }
    tags: refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ...Peeled } }
    }
  }
}
${PEELED_FRAGMENT}`,
    { ...repository, from },
  );
  const found = fields(fields(data).repository);
  const started = date(fields(found.from).committedDate);
  if (started === null) return null;
  const tagged = nodes(found.tags).flatMap(({ name, target }): readonly Tagged[] => {
    const commit = peel(target);
    return commit === null ? [] : [{ date: commit.date, tags: [text(name)] }];
  });
  return { from: started, tagged };
}

function inSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
