/** Collect: the parts of a monorepo, as a clone tells them. In: git, a range, configured packages. Out: {@link Package}s and notices. */
import type { Notice, Package, ReleaseTag, Sha } from '../model.ts';
import { readBlobs } from './blobs.ts';
import type { Git } from './git.ts';
import { addVersions, MANIFEST_NAMES, type PackagePlace, packagesIn } from './packages.ts';
import { readTree } from './tree.ts';

export interface GitPackageQuestion {
  readonly configured: readonly PackagePlace[];
  readonly tags: readonly ReleaseTag[];
  readonly from: Sha | null;
  readonly to: Sha;
  readonly isInRange: (commit: Sha) => boolean;
}

/**
 * One git process for the files at the start of the range, and one for all manifests; none where there are no packages.
 * @param tree Manifests at the end of the range, as {@link readTree} lists them.
 */
export async function readPackages(
  git: Git,
  tree: Promise<ReadonlyMap<string, Sha>>,
  { configured, tags, ...range }: GitPackageQuestion,
): Promise<{ readonly packages: readonly Package[]; readonly notices: readonly Notice[] }> {
  const last = await tree;
  const places = configured.length > 0 ? configured : packagesIn(last.keys());
  if (places.length === 0) return { packages: [], notices: [] };
  const first = range.from === null ? new Map<string, Sha>() : await readTree(git, range.from, MANIFEST_NAMES);
  let lacking = 0;
  const packages = await addVersions(readTexts, places, tags, range);
  return { packages, notices: lacking === 0 ? [] : [lackingNotice(lacking)] };

  /** @param names `<sha>:<path>`. */
  async function readTexts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, Sha>();
    for (const name of names) {
      const colon = name.indexOf(':');
      const id = (name.slice(0, colon) === range.to ? last : first).get(name.slice(colon + 1));
      if (id !== undefined) ids.set(name, id);
    }
    const blobs = await readBlobs(git, ids.values());
    lacking = new Set(ids.values()).size - blobs.size;
    return new Map([...ids].flatMap(([name, id]) => (blobs.has(id) ? [[name, blobs.get(id) ?? '']] : [])));
  }
}

/** A manifest is a hint: without it the notes are whole, and only a version is not known. */
function lackingNotice(count: number): Notice {
  const message = `This clone lacks ${count === 1 ? 'one manifest' : `${count} manifests`} of packages, so some of their versions are not known. Drumroll fetches nothing into a partial clone: leave out \`filter\` on actions/checkout, or run \`git fetch --refetch --no-filter\`.`;
  return { code: 'clone-partial', message, where: '' };
}
