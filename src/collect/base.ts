/** Collect: which tag a release starts from. In: release tags and what is being released. Out: candidates, best first. */
import type { ReleaseTag, Sha } from '../model.ts';
import { compareVersions, isPrerelease, newest, newestFirst } from './version.ts';

/** What the range is for. */
export interface Target {
  /** The release tag on the range's last commit; null while it is unreleased. */
  readonly tag: ReleaseTag | null;
  /** The version being released: the tag's, or the one asked for with `--release`. */
  readonly version: string | null;
}

/** The tag on a commit: of several, the highest version, which is the stable one where both stand. */
export function tagOn(commit: Sha, tags: readonly ReleaseTag[]): ReleaseTag | null {
  return (
    newestFirst(
      tags.filter(tag => tag.sha === commit),
      tag => tag.version,
    )[0] ?? null
  );
}

/** The best of {@link baseCandidates}, without sorting thousands of them. */
export function bestCandidate(tags: readonly ReleaseTag[], target: Target): ReleaseTag | undefined {
  return newest(
    tags.filter(tag => isCandidate(tag, target)),
    tag => tag.version,
  );
}

/**
 * Tags that the release may start from, highest version first: below the version released; for a stable version without
 * prereleases, so that it rolls them up; for a prerelease with them.
 */
export function baseCandidates(tags: readonly ReleaseTag[], target: Target): readonly ReleaseTag[] {
  return newestFirst(
    tags.filter(tag => isCandidate(tag, target)),
    tag => tag.version,
  );
}

function isCandidate({ sha, version }: ReleaseTag, target: Target): boolean {
  if (sha === target.tag?.sha) return false;
  if (target.version === null) return true;
  return compareVersions(version, target.version) < 0 && (isPrerelease(target.version) || !isPrerelease(version));
}

/**
 * The tags of one line of releases: the package's own, or the product's for a package that is released with it; without a
 * package the product's, else those of all packages.
 * @param product The repository's name: `vite` has the tags `v8.0.0`, beside packages with tags of their own.
 */
export function releaseLine(tags: readonly ReleaseTag[], name: string | null, product: string): readonly ReleaseTag[] {
  const products = tags.filter(tag => tag.package === '');
  if (name === null) return products.length > 0 ? products : tags;
  const own = tagsOf(tags, name);
  if (own.length > 0) return own;
  return isSamePackage(name, product) || products.length === tags.length ? products : [];
}

/** A package's own tags: under its very name, else with a scope or a path before it. */
export function tagsOf(tags: readonly ReleaseTag[], name: string): readonly ReleaseTag[] {
  const exact = tags.filter(tag => tag.package === name);
  return exact.length > 0 ? exact : tags.filter(tag => tag.package !== '' && isSamePackage(tag.package, name));
}

/** `@scope/app`, as manifests and tags name it, is `app`, as its folder is called. */
export function isSamePackage(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
