/** Collect, GitHub: changelog fragments without a clone. In: files at the range's end, and what its commits changed. Out: {@link Fragment}s. */
import type { Commit, Fragment, Sha } from '../model.ts';
import { fragmentPaths } from './fragments.ts';
import type { GitHub } from './github.ts';
import { fieldAsker, type RepositoryName } from './github-fields.ts';
import { fields } from './json.ts';

interface FragmentQuestion {
  readonly api: GitHub;
  readonly repository: RepositoryName;
  readonly from: Sha | null;
  readonly to: Sha;
}

const BATCH = 100;
/** Two requests' worth; nobody has as many in one release. */
const MOST = 200;

/**
 * One request for each hundred, and none where there are no fragments. GitHub tells which pull request touched a file, not what it did to it: those that
 * were there at the start of the range are left out, and so are those that a release took in since.
 * @param paths Files at `to`.
 */
export async function askFragments(
  { api, repository, from, to }: FragmentQuestion,
  paths: readonly string[],
  commits: readonly Commit[],
): Promise<readonly Fragment[]> {
  const touched = new Map<string, Sha>();
  // The oldest that touched it added it.
  for (const { sha, paths: changed } of commits) for (const path of changed ?? []) touched.set(path, sha);
  const wanted = fragmentPaths(paths.filter(path => touched.has(path))).slice(0, MOST);
  if (wanted.length === 0) return [];
  const asked = wanted.flatMap((path, index) => [
    {
      alias: `now${index}`,
      selection: `object(expression: ${JSON.stringify(`${to}:${path}`)}) { ... on Blob { text isTruncated } }`,
    },
    ...(from === null
      ? []
      : [{ alias: `then${index}`, selection: `object(expression: ${JSON.stringify(`${from}:${path}`)}) { oid }` }]),
  ]);
  const { values } = await fieldAsker(api, repository)(asked, { operation: 'Fragments', fragments: '', size: BATCH });
  return wanted.flatMap((path, index) => {
    const { text, isTruncated } = fields(values.get(`now${index}`));
    const isOld = (values.get(`then${index}`) ?? null) !== null;
    const commit = touched.get(path);
    return commit === undefined || isOld || typeof text !== 'string' || isTruncated === true
      ? []
      : [{ path, text, commit }];
  });
}
