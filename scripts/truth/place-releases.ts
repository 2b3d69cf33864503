/** Scripts, truth: which commits a version has. In: versions of a changelog and release tags. Out: each with tag and base. */
import { compareVersions, isPrerelease, newestFirst } from '../../src/collect/version.ts';
import type { ReleaseTag } from '../../src/model.ts';

/** A version between two tags. */
export interface PlacedRelease {
  readonly version: string;
  readonly tag: ReleaseTag;
  readonly previous: ReleaseTag;
}

export interface Placement {
  readonly placed: readonly PlacedRelease[];
  /** Versions that cannot be measured, each as a sentence. */
  readonly dropped: readonly string[];
}

/**
 * A section tells what is new since the section of the version below it, so that one's tag is the base. Where that version
 * was never tagged, nobody can say which commits belong to whom, and the release is dropped. The lowest version starts at
 * the highest tag below it.
 */
export function placeReleases(versions: readonly string[], tags: readonly ReleaseTag[]): Placement {
  const byVersion = new Map(tags.filter(tag => tag.package === '').map(tag => [tag.version, tag]));
  const tagOf = (version: string): ReleaseTag | undefined => byVersion.get(version) ?? byVersion.get(`${version}.0`);
  const sorted = newestFirst(versions, version => version);
  const placed: PlacedRelease[] = [];
  const dropped: string[] = [];
  for (const [index, version] of sorted.entries()) {
    const below = sorted[index + 1];
    const tag = tagOf(version);
    const previous = below === undefined ? highestBelow(version, [...byVersion.values()]) : tagOf(below);
    if (tag === undefined) dropped.push(`${version}: it has no tag`);
    else if (previous === undefined)
      dropped.push(`${version}: ${below ?? 'what came before it'} has no tag to start from`);
    else placed.push({ version, tag, previous });
  }
  return { placed, dropped };
}

function highestBelow(version: string, tags: readonly ReleaseTag[]): ReleaseTag | undefined {
  const below = tags.filter(
    tag => compareVersions(tag.version, version) < 0 && (isPrerelease(version) || !isPrerelease(tag.version)),
  );
  return newestFirst(below, tag => tag.version)[0];
}
