/** Collect: the parts of a monorepo and their versions. In: paths and files, tags, configured packages. Out: {@link Package}s. */
import type { Package, ReleaseTag, Sha } from '../model.ts';
import { tagsOf } from './base.ts';
import type { Git } from './git.ts';
import { MANIFESTS, readManifest } from './manifest.ts';
import { compareVersions } from './version.ts';

/** A package as configuration or the tree names it, before its versions are known. */
export interface PackagePlace {
  readonly name: string;
  /** Relative to the root, without slashes at its ends. */
  readonly path: string;
}

/** Folders whose manifests belong to tests, examples and tooling, not to something that is released. */
const NOT_RELEASED =
  /(?:^|\/)(?:\.[^/]*|node_modules|vendor|third_party|playgrounds?|examples?|samples?|demos?|tests?|__tests__|fixtures?|__fixtures__|e2e|bench(?:es|marks?)?|docs?|website|templates?|template-[^/]*|scripts|tools|fuzz)(?:\/|$)/;

const MANIFEST_NAMES = new Set<string>([
  ...MANIFESTS,
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'setup.py',
]);

/** Finds packages at a commit: configured ones as they are, else as {@link packagesIn} does. */
export async function findPackages(
  git: Git,
  at: Sha,
  configured: readonly PackagePlace[],
): Promise<readonly PackagePlace[]> {
  if (configured.length > 0) return configured;
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', at]);
  return packagesIn(stdout.split('\0'));
}

/**
 * Every folder below the root that holds a manifest and looks released. A repository without at least two of them is not
 * a monorepo: empty.
 * @param paths All files of the repository, in git's order: by path.
 */
export function packagesIn(paths: readonly string[]): readonly PackagePlace[] {
  const folders: string[] = [];
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    if (slash === -1 || !MANIFEST_NAMES.has(path.slice(slash + 1))) continue;
    const folder = path.slice(0, slash);
    // git sorts by path, so an enclosing package has been seen before what lies in it.
    const isNested = folders.some(other => folder === other || folder.startsWith(`${other}/`));
    if (!isNested && !NOT_RELEASED.test(folder)) folders.push(folder);
  }
  const places = folders.map(path => ({ name: path.slice(path.lastIndexOf('/') + 1), path }));
  return places.length < 2 ? [] : places;
}

/**
 * Adds versions at both ends of the range: from the package's own tags where they lie in the range, else from its
 * manifest.
 * @param readTexts Texts of files by `<sha>:<path>`; absent where there is none.
 * @param range `isInRange`: whether a commit lies in the range.
 */
export async function addVersions(
  readTexts: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  places: readonly PackagePlace[],
  tags: readonly ReleaseTag[],
  range: { readonly from: Sha | null; readonly to: Sha; readonly isInRange: (commit: Sha) => boolean },
): Promise<readonly Package[]> {
  const files = ['package.json', 'Cargo.toml', 'pyproject.toml'];
  const ends = [range.from, range.to].filter(end => end !== null);
  const blobs = await readTexts(
    ends.flatMap(end => places.flatMap(place => files.map(file => `${end}:${place.path}/${file}`))),
  );
  const manifestAt = async (end: Sha | null, place: PackagePlace): Promise<string | null> => {
    for (const file of files) {
      const text = blobs.get(`${end}:${place.path}/${file}`);
      const version = text === undefined ? null : (await readManifest(file, text)).version;
      if (version !== null) return version;
    }
    return null;
  };
  return Promise.all(
    places.map(async place => {
      const own = tagsOf(tags, place.name);
      const released = highest(own.filter(tag => range.isInRange(tag.sha)));
      if (released === null)
        return {
          ...place,
          previousVersion: await manifestAt(range.from, place),
          version: await manifestAt(range.to, place),
        };
      const earlier = own.filter(tag => !range.isInRange(tag.sha) && compareVersions(tag.version, released) < 0);
      return { ...place, previousVersion: highest(earlier), version: released };
    }),
  );
}

function highest(tags: readonly ReleaseTag[]): string | null {
  const [first, ...rest] = tags.map(tag => tag.version);
  if (first === undefined) return null;
  return rest.reduce((best, version) => (compareVersions(version, best) > 0 ? version : best), first);
}
