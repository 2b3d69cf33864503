/** Collect, GitHub: the parts of a monorepo and their versions. In: a range and configured packages. Out: {@link Package}s and notices. */
import type { Notice, Package, ReleaseTag, Sha } from '../model.ts';
import { apiPath, type GitHub } from './github.ts';
import { fieldAsker, type RepositoryName } from './github-fields.ts';
import { fields, list, text } from './json.ts';
import { addVersions, type PackagePlace, packagesIn } from './packages.ts';

export interface PackageQuestion {
  readonly api: GitHub;
  readonly repository: RepositoryName;
  readonly configured: readonly PackagePlace[];
  readonly tags: readonly ReleaseTag[];
  readonly from: Sha | null;
  readonly to: Sha;
  readonly isInRange: (commit: Sha) => boolean;
}

export interface FoundPackages {
  readonly packages: readonly Package[];
  readonly notices: readonly Notice[];
}

const BATCH = 100;
/** Two requests' worth: of more packages, the rest have no version unless a tag says one. */
const MOST_FILES = 200;

/** One request for the tree, and one for the manifests at both ends of the range. */
export async function askPackages(question: PackageQuestion, tree: Promise<Tree>): Promise<FoundPackages> {
  const { configured, tags, from, to, isInRange } = question;
  const { paths, isTruncated } = await tree;
  const places = configured.length > 0 ? configured : packagesIn(paths);
  const there = new Set(paths);
  const packages = await addVersions(names => readTexts(question, there, names), places, tags, { from, to, isInRange });
  const message =
    'The repository has more files than GitHub lists at once, so its packages may be incomplete. Name them under `packages` in the configuration, or set `fetch-depth: 0` on actions/checkout.';
  return { packages, notices: isTruncated ? [{ code: 'tree-truncated', message, where: '' }] : [] };
}

export interface Tree {
  readonly paths: readonly string[];
  /** GitHub lists 100,000 files at most. */
  readonly isTruncated: boolean;
}

/** All files of a commit. */
export async function askTree(api: GitHub, { owner, name }: RepositoryName, commit: Sha): Promise<Tree> {
  const answer = await api.find(apiPath`/repos/${owner}/${name}/git/trees/${commit}`, { recursive: 1 });
  const { tree, truncated } = fields(answer?.data);
  const files = list(tree).map(fields);
  return {
    paths: files.filter(({ type }) => type === 'blob').map(({ path }) => text(path)),
    isTruncated: truncated === true,
  };
}

/** @param there Files at the end of the range: what is not there is not asked for at its start either. */
async function readTexts(
  { api, repository }: PackageQuestion,
  there: ReadonlySet<string>,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = names.filter(name => there.has(name.slice(name.indexOf(':') + 1))).slice(0, MOST_FILES);
  const texts = new Map<string, string>();
  if (asked.length === 0) return texts;
  const blobs = asked.map((name, index) => ({
    alias: `blob${index}`,
    selection: `object(expression: ${JSON.stringify(name)}) { ... on Blob { text isTruncated } }`,
  }));
  const { values } = await fieldAsker(api, repository)(blobs, { operation: 'Manifests', fragments: '', size: BATCH });
  for (const [index, name] of asked.entries()) {
    const { text: content, isTruncated } = fields(values.get(`blob${index}`));
    if (typeof content === 'string' && isTruncated !== true) texts.set(name, content);
  }
  return texts;
}
