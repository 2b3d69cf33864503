/** Collect: everything known about a range. In: git, files and a request. Out: {@link Evidence}. */
import { fail } from '../errors.ts';
import type { Commit, Evidence, Package, ReleaseTag, Repository, Sha } from '../model.ts';
import { readEarlierAuthors } from './authors.ts';
import { isSamePackage, releaseLine, tagsOf } from './base.ts';
import type { FileReader } from './files.ts';
import { findFragmentFolders, readFragments } from './fragments.ts';
import type { Git } from './git.ts';
import { type GitPackageQuestion, readPackages } from './git-packages.ts';
import type { Place } from './locate.ts';
import { MANIFESTS, readManifest } from './manifest.ts';
import { MANIFEST_NAMES, type PackagePlace } from './packages.ts';
import { addPaths } from './paths.ts';
import { type CollectedRange, readRange } from './range.ts';
import { readRemote } from './remote.ts';
import type { Settings } from './settings.ts';
import { readShipped } from './shipped.ts';
import type { Tags } from './tags.ts';
import { readTree } from './tree.ts';

/** What a person asked for. Refs are as typed. */
export interface CollectRequest {
  /** A ref, `ROOT`, or null for "since the last release". */
  readonly from: string | null;
  /** Null for HEAD. */
  readonly to: string | null;
  /** The version being released (`--release`). */
  readonly release: string | null;
  readonly package: string | null;
  /** Where the last notes end, should that be before the tag that these would start at; absent where nobody knows. */
  readonly since?: Sha | null;
  /** Whether anything but the customer notes is wanted: packages, earlier authors, all changed paths. */
  readonly isFull: boolean;
}

/** What configuration and later stages say about collecting. */
export interface CollectRules {
  readonly packages: readonly PackagePlace[];
  readonly repositoryUrl: string | null;
  /** Whether this commit cannot be judged without the paths that it changed. */
  readonly wantsPaths: (commit: Commit) => boolean;
}

/**
 * Collects the evidence for a release from a clone: no network, two git processes, one more for paths and one where there are changelog fragments.
 * @param place Of a `locate` with the request's refs, `from` first, without `ROOT`.
 * @throws `E_REF_UNKNOWN`, `E_REF_NOT_COMMIT`, `E_GIT_NO_COMMITS`, `E_GIT_SHALLOW`, `E_RANGE_EMPTY`, `E_PACKAGE_UNKNOWN`, `E_GIT_FAILED`.
 */
export async function collect(
  git: Git,
  files: FileReader,
  { place, tags, settings }: { readonly place: Place; readonly tags: Tags; readonly settings: Settings },
  request: CollectRequest,
  rules: CollectRules,
): Promise<Evidence> {
  const { from, to } = resolveRefs(place, tags, request);
  const [remotes, folders] = await Promise.all([
    files.readHint(`${place.gitDirectory}/config`),
    findFragmentFolders(files, place.root),
  ]);
  const repository = repositoryOf(remotes ?? '', place, rules.repositoryUrl);
  const line = releaseLine(tags.releases, request.package, repository.name);
  // A commit belongs to a package by what it touched; its scope may name anything.
  const wantsAllPaths = request.isFull || request.package !== null;
  const asked = {
    from,
    fromText: request.from ?? '',
    to,
    toText: request.to ?? 'HEAD',
    version: request.release,
    package: request.package,
    since: request.since ?? null,
  };
  // Needs nothing of the log, so they run side by side; what goes wrong with the log is told first.
  const tree = wantsAllPaths ? readTree(git, to, MANIFEST_NAMES) : null;
  tree?.catch(() => {});
  const collected = await readRange(git, line, asked, {
    isWanted: wantsAllPaths ? () => true : rules.wantsPaths,
    readFragments: ends => readFragments(git, folders, ends),
  });
  await refuseTruncated(files, place, collected);
  const { range, revisions, fragments } = collected;
  const [commits, { packages, notices }, earlierAuthors, manifestVersion, shipped] = await Promise.all([
    addPaths(git, collected.commits, collected.wanted),
    tree === null ? { packages: [], notices: [] } : readPackages(git, tree, packageQuestion()),
    request.isFull ? readEarlierAuthors(git, range.from) : null,
    range.tag === null && to === tags.head ? readManifestVersion(files, place.root) : null,
    readShipped(git, line, range, collected.commits),
  ]);
  const packageName = request.package === null ? null : askedPackage(request.package, tags.releases, packages);
  return {
    schema: 1,
    repository,
    range: { ...range, package: packageName },
    commits,
    revisions,
    packages,
    manifestVersion,
    pullRequests: [],
    issues: [],
    earlierAuthors,
    ...settings,
    ...(fragments.length > 0 ? { fragments } : {}),
    ...(shipped.length > 0 ? { shipped } : {}),
    notices,
  };

  function packageQuestion(): GitPackageQuestion {
    const inRange = new Set(collected.commits.map(commit => commit.sha));
    const isInRange = (commit: Sha): boolean => inRange.has(commit);
    return { configured: rules.packages, tags: tags.releases, from: range.from, to, isInRange };
  }
}

function resolveRefs(place: Place, tags: Tags, request: CollectRequest): { from: Sha | 'ROOT' | null; to: Sha } {
  const refs = [request.from, request.to].filter(ref => ref !== null && ref !== 'ROOT');
  const unknown = refs[place.commits.length];
  if (unknown !== undefined && unknown !== null) {
    const known = tags.releases.map(tag => tag.name);
    if (known.includes(unknown)) throw fail('E_REF_NOT_COMMIT', { ref: unknown });
    throw fail('E_REF_UNKNOWN', { ref: unknown, known });
  }
  const commits = [...place.commits];
  const from = request.from === null || request.from === 'ROOT' ? request.from : (commits.shift() ?? null);
  const to = request.to === null ? tags.head : (commits.shift() ?? null);
  if (to === null) throw fail('E_GIT_NO_COMMITS', { directory: place.root ?? place.gitDirectory });
  return { from, to };
}

/** A shallow clone's boundary commits look like first commits; one of them inside the range means that more is missing. */
async function refuseTruncated(files: FileReader, place: Place, { commits, range }: CollectedRange): Promise<void> {
  if (!place.isShallow) return;
  const boundary = new Set((await files.read(`${place.gitDirectory}/shallow`))?.split('\n') ?? []);
  if (commits.some(commit => boundary.has(commit.sha)))
    throw fail('E_GIT_SHALLOW', { from: range.previousTag?.name ?? range.from ?? 'the last release' });
}

async function readManifestVersion(files: FileReader, root: string | null): Promise<string | null> {
  if (root === null) return null;
  for (const file of MANIFESTS) {
    // A manifest is a hint: a folder of that name, or a link elsewhere, is no reason to fail.
    const text = await files.readWithin(root, file).catch(() => null);
    const version = text === null ? null : (await readManifest(file, text)).version;
    if (version !== null) return version;
  }
  return null;
}

/** The package as it is called here, however the person wrote it. */
export function askedPackage(name: string, tags: readonly ReleaseTag[], packages: readonly Package[]): string {
  const known = packages.map(one => one.name);
  const match = known.find(one => one === name) ?? known.find(one => isSamePackage(one, name));
  if (match === undefined && tagsOf(tags, name).length === 0) throw fail('E_PACKAGE_UNKNOWN', { name, known });
  return match ?? name;
}

/** Folders are called so whatever lies in them; a reader would take none of these for a product. */
const GENERIC_NAMES = new Set(
  'app checkout clone code git main master project projects repo repos repository source src test tmp work workspace'.split(
    ' ',
  ),
);

function repositoryOf(config: string, place: Place, configuredUrl: string | null): Repository {
  const remote = readRemote(config);
  const folder =
    (place.root ?? place.gitDirectory)
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const name = remote.name ?? folder.replace(/\.git$/, '');
  return {
    slug: remote.slug,
    url: configuredUrl ?? remote.url,
    name: remote.slug === null && GENERIC_NAMES.has(name.toLowerCase()) ? '' : name,
    visibility: 'unknown',
  };
}
