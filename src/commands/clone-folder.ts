/** Commands: the clone that `--repo` names. In: where the program was started, what the option says. Out: its folder, and git in it. */
import { resolve } from 'node:path';
import type { Git } from '../collect/git.ts';
import { resolveFolder } from '../edges/files.ts';
import { openGit, withoutRepository } from '../edges/git.ts';
import { fail } from '../errors.ts';

/**
 * @param repo Undefined or null where nobody named one.
 * @returns Without symbolic links.
 * @throws `E_GIT_NOT_A_REPOSITORY` where there is no such folder.
 */
export async function cloneFolder(here: string, repo: string | null | undefined): Promise<string> {
  const named = resolve(here, repo ?? '.');
  const directory = await resolveFolder(named);
  if (directory === null) throw fail('E_GIT_NOT_A_REPOSITORY', { directory: named });
  return directory;
}

/** A folder that somebody named goes before a repository that variables name. */
export function gitIn(
  directory: string,
  repo: string | null | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Git {
  return openGit(directory, repo == null ? environment : withoutRepository(environment));
}
