/** Collect: whether git or GitHub tells the history. In: a folder and GitHub. Out: a {@link GitHubPlace}; null for a whole clone. */
import { DrumrollError } from '../errors.ts';
import type { GitHubPlace } from './collect-github.ts';
import type { FileReader } from './files.ts';
import type { Git } from './git.ts';
import type { GitHubSource } from './github.ts';
import { repositoryName } from './github-fields.ts';
import { locate, type Place } from './locate.ts';
import { readRemote } from './remote.ts';
import { readNamed, readSettings, type Settings } from './settings.ts';

/**
 * A shallow clone, which actions/checkout makes unless told otherwise, and no clone at all leave the history to GitHub. Then a
 * shallow clone still says what is checked out, of which repository, and brings the settings.
 * @returns null where git can tell it, or must say why not.
 */
export async function locateOnGitHub(
  git: Git,
  files: FileReader,
  { directory, configFile }: { readonly directory: string; readonly configFile: string | null },
  { api, repository, head, branch }: GitHubSource,
): Promise<GitHubPlace | null> {
  const clone = await locateClone(git, files, directory);
  if (clone !== null && !clone.isShallow) return null;
  const remote = clone === null ? null : readRemote((await files.readHint(`${clone.gitDirectory}/config`)) ?? '').slug;
  // A job may check out another repository than its own.
  const name = repositoryName(remote ?? repository);
  if (name === null) return null;
  const isOwn = `${name.owner}/${name.name}`.toLowerCase() === repository?.toLowerCase();
  return {
    api,
    repository: name,
    head: (clone === null ? head : await readHead(git)) ?? 'HEAD',
    branch: isOwn ? branch : null,
    settings: await readLocalSettings(files, clone, configFile),
  };
}

async function locateClone(git: Git, files: FileReader, directory: string): Promise<Place | null> {
  try {
    return await locate(git, files, directory);
  } catch (error) {
    const isNone =
      error instanceof DrumrollError && (error.code === 'E_GIT_NOT_A_REPOSITORY' || error.code === 'E_GIT_MISSING');
    if (isNone) return null;
    throw error;
  }
}

async function readHead(git: Git): Promise<string | null> {
  const { stdout, code } = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? stdout.trim() : null;
}

/** Null where only GitHub has them. */
async function readLocalSettings(
  files: FileReader,
  clone: Place | null,
  configFile: string | null,
): Promise<Settings | null> {
  if (clone?.root) return readSettings(files, clone.root, configFile);
  return configFile === null ? null : { config: await readNamed(files, configFile), templates: [] };
}
