/** Commands: what a run on GitHub goes by. In: the run. Out: its repository, the settings of the default branch, today. */
import { askConfig } from '../collect/github-config.ts';
import { repositoryName } from '../collect/github-fields.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { today } from '../edges/clock.ts';
import { fail } from '../errors.ts';
import type { GitHubRun } from './github-run.ts';

/** @throws `E_GITHUB_NO_REPOSITORY`, `E_CONFIG_…`, `E_GITHUB_…`. */
export async function settingsOnGitHub({ source }: GitHubRun): Promise<{
  /** `owner/name`. */
  readonly slug: string;
  readonly config: Config;
  readonly today: string;
}> {
  const name = repositoryName(source.repository ?? '');
  if (name === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  const config = await loadConfig(await askConfig(source.api, name, null));
  return { slug: `${name.owner}/${name.name}`, config, today: today() };
}
