/** Collect: the parts of a monorepo and their versions. In: paths and files, tags, configured packages. Out: {@link Package}s. */
import type { Package, ReleaseTag, Sha } from '../model.ts';
import { tagsOf } from './base.ts';
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

/** Names of files that make a folder a package. */
export const MANIFEST_NAMES: ReadonlySet<string> = new Set<string>([
  ...MANIFESTS,
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'setup.py',
]);

/**
 * Every folder below the root that holds a manifest and looks released. A repository without at least two of them is not
 * a monorepo: empty.
 * @param paths All files of the repository, in git's order: by path.
 */
export function packagesIn(paths: Iterable<string>): readonly PackagePlace[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    if (slash === -1 || !MANIFEST_NAMES.has(path.slice(slash + 1))) continue;
    const folder = path.slice(0, slash);
    // git sorts by path, so an enclosing package has been seen before what lies in it.
    const isNested = enclosing(folder).some(other => folders.has(other));
    if (!isNested && !NOT_RELEASED.test(folder)) folders.add(folder);
  }
  const places = [...folders].map(path => ({ name: lastPart(path), path }));
  return places.length < 2 ? [] : places;
}

/** The folder itself, and each that it lies in. */
function enclosing(folder: string): readonly string[] {
  const folders = [folder];
  for (let slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1))
    folders.push(folder.slice(0, slash));
  return folders;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
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
  // Names that are the same package end alike: each package looks at a few of thousands of tags.
  const tagsByPart = new Map<string, ReleaseTag[]>();
  for (const tag of tags) {
    const part = lastPart(tag.package);
    const others = tagsByPart.get(part);
    if (others === undefined) tagsByPart.set(part, [tag]);
    else others.push(tag);
  }
  return Promise.all(
    places.map(async place => {
      const own = tagsOf(tagsByPart.get(lastPart(place.name)) ?? [], place.name);
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
