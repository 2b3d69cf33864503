/** Collect: everything known about a range, from GitHub alone. In: GitHub and a request. Out: {@link Evidence}. */
import { fail } from '../errors.ts';
import type { Evidence, ReleaseTag } from '../model.ts';
import { releaseLine, tagOn } from './base.ts';
import { askedPackage, type CollectRequest, type CollectRules } from './collect.ts';
import { type Base, beginAt, findBase, findReachableBase, hasSeveralPackages } from './find-base.ts';
import type { GitHub } from './github.ts';
import { githubAncestry } from './github-ancestry.ts';
import { comparePage } from './github-commits.ts';
import { withKnowledge } from './github-evidence.ts';
import type { RepositoryName } from './github-fields.ts';
import { askFragments } from './github-fragments.ts';
import { withPlans } from './github-launches.ts';
import { askPackages, askTree } from './github-packages.ts';
import { knowRange } from './github-pull-requests.ts';
import { githubRange } from './github-range.ts';
import { askShipped } from './github-shipped.ts';
import { askStart, type Start } from './github-start.ts';
import { NOT_ONE_COMMIT } from './locate.ts';
import { askedBase } from './range.ts';
import type { Settings } from './settings.ts';
import type { ParseTag } from './tags.ts';

/** A repository on GitHub, and what a checkout of it says where there is one. */
export interface GitHubPlace {
  readonly api: GitHub;
  readonly repository: RepositoryName;
  /** What would be checked out: a commit, or `HEAD` for the default branch. */
  readonly head: string;
  readonly branch: string | null;
  /** Of a checkout, however shallow; null to read them at `head`. */
  readonly settings: Settings | null;
}

/** What the configuration says about collecting. */
export interface Prepared {
  readonly collectRules: Pick<CollectRules, 'packages' | 'repositoryUrl'>;
  readonly parseTag: ParseTag;
}

/** Beyond these, three rounds for pull requests make five in all. */
const ISSUE_ROUNDS = 3;

/**
 * Collects without a clone. Rounds that depend on each other: a first query; the commits, all pages at once; then pull requests.
 * A base that lies on a branch of its own takes one more, and so do changelog fragments. Authors of earlier releases are not known, so nobody is called new.
 * @param prepare Understands the settings, which are known after the first query.
 * @throws `E_REF_INVALID`, `E_REF_UNKNOWN`, `E_RANGE_EMPTY`, `E_PACKAGE_UNKNOWN`, `E_GITHUB_…`; partial data never comes out.
 */
export async function collectFromGitHub<Ready extends Prepared>(
  place: GitHubPlace,
  request: CollectRequest,
  prepare: (settings: Settings) => Promise<Ready>,
): Promise<{ readonly evidence: Evidence; readonly ready: Ready }> {
  const { api, repository, branch } = place;
  const [to, from] = [request.to ?? 'HEAD', request.from].map(ref => (ref === null ? null : expressionOf(ref, place)));
  const isFromRoot = request.from === 'ROOT';
  const asked = isFromRoot || !from ? null : from;
  const [start, first] = await Promise.all([
    askStart(api, {
      repository,
      branch,
      to: to ?? 'HEAD',
      from: asked,
      isFromRoot,
      settingsAt: place.settings === null ? place.head : null,
    }),
    asked === null ? null : comparePage(api, repository, { base: asked, head: to ?? 'HEAD', page: 1 }),
  ]);
  const { home } = start;
  const settings = place.settings ?? start.settings ?? { config: null, templates: [] };
  const tree = request.isFull || request.package !== null ? askTree(api, repository, start.to.sha) : null;
  // It fails with the rest, or when somebody waits for it.
  tree?.catch(() => {});
  const ready = await prepare(settings);
  const { packages: configured, repositoryUrl } = ready.collectRules;
  const tags = releaseTags(start, ready.parseTag);
  const name = home.slug.split('/')[1] ?? '';
  const line = releaseLine(tags, request.package, name);
  const range = githubRange(api, repository, start, first);
  const ancestry = githubAncestry(api, repository, start, range);
  const tag = hasSeveralPackages(line) ? null : tagOn(start.to.sha, line);
  const target = { tag, version: request.release ?? tag?.version ?? null };
  const base = await chooseBase();
  const commits = await range.since(base.from);
  if (commits.length === 0) throw fail('E_RANGE_EMPTY', { from: request.from ?? '', to: request.to ?? 'HEAD' });

  const inRange = new Set(commits.map(({ sha }) => sha));
  const question = { api, repository, configured, tags, from: base.from, to: start.to.sha };
  const [known, { packages, notices }, shipped] = await Promise.all([
    knowRange({
      api,
      repository,
      home: Promise.resolve(home),
      commits,
      wantsFiles: true,
      issueRounds: ISSUE_ROUNDS,
    }),
    tree === null
      ? { packages: [], notices: [] }
      : askPackages({ ...question, isInRange: sha => inRange.has(sha) }, tree),
    askShipped(api, repository, line, { previousTag: base.tag, tag, to: start.to.sha }, commits),
  ]);
  const evidence: Evidence = {
    schema: 1,
    repository: { slug: home.slug, url: repositoryUrl ?? (home.url || null), name, visibility: home.visibility },
    range: {
      from: base.from,
      to: start.to.sha,
      date: start.to.date,
      previousTag: base.tag,
      tag,
      reason: base.reason,
      package: request.package === null ? null : askedPackage(request.package, tags, packages),
    },
    commits,
    // The commits were counted against GitHub's own total.
    revisions: commits.map(({ sha }) => sha),
    packages,
    manifestVersion: tag === null && request.to === null ? start.manifestVersion : null,
    pullRequests: [],
    issues: [],
    earlierAuthors: null,
    ...(shipped.length > 0 ? { shipped } : {}),
    ...settings,
    notices,
  };
  const whole = await withPlans(withKnowledge(evidence, home, known, branch), api, repository, home.launches);
  const { paths } = tree === null ? { paths: [] } : await tree;
  const fragments = await askFragments(question, paths, whole.commits);
  return { evidence: fragments.length > 0 ? { ...whole, fragments } : whole, ready };

  async function chooseBase(): Promise<Base> {
    const wanted = askedBase(line, { from: isFromRoot ? 'ROOT' : start.from, fromText: request.from ?? '' });
    if (wanted !== null) return wanted;
    const assumed = await findBase(ancestry, line, start.to.sha, target);
    const isRight =
      assumed.isChecked ||
      assumed.tag === null ||
      (await ancestry.firstReachable([assumed.tag], start.to.sha)) !== null;
    const found = isRight ? assumed : await findReachableBase(ancestry, line, start.to.sha, target);
    if (found.tag === null) return found;
    const from = ancestry.commitOf(found.tag);
    const base = { ...found, from, tag: { ...found.tag, sha: from } };
    return beginAt(request.since ?? null, base, ancestry, start.to.sha);
  }
}

/** `HEAD` means what is checked out, which GitHub does not know. */
function expressionOf(ref: string, { head }: GitHubPlace): string {
  if (NOT_ONE_COMMIT.test(ref)) throw fail('E_REF_INVALID', { ref });
  return ref.replace(/^HEAD(?=$|[~^@])/, head);
}

function releaseTags({ tags }: Start, parseTag: ParseTag): readonly ReleaseTag[] {
  return tags.flatMap(({ name, sha }) => {
    const parsed = parseTag(name);
    return parsed === null ? [] : [{ name, sha, ...parsed }];
  });
}
