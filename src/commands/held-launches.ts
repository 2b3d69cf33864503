/** Commands: launches on hold now. In: GitHub, the repository, its configuration. Out: their names, by the label on their issue and by their plans' logs. */
import type { RepositoryName } from '../collect/github-fields.ts';
import { askHeld } from '../collect/github-launches.ts';
import type { Config } from '../config/schema.ts';
import { DrumrollError } from '../errors.ts';
import { readLaunch } from '../launch/read-launch.ts';
import { withoutPlanWords } from '../launches.ts';
import type { GitHubRun } from './github-run.ts';
import { placeOnGitHub } from './launch-command.ts';

/** @throws `E_GITHUB_…`, `E_LAUNCH_INVALID`: nothing goes out while nobody knows. */
export async function heldLaunches(run: GitHubRun, name: RepositoryName, config: Config): Promise<readonly string[]> {
  try {
    const place = await placeOnGitHub(run, `${name.owner}/${name.name}`, config);
    const [found, labelled] = await Promise.all([place.plans(), place.held()]);
    const plans = await withoutPlanWords(place.guestOf, async () => found.map(readLaunch));
    return [...labelled, ...plans.filter(({ hold }) => hold !== null).map(({ slug }) => slug)];
  } catch (error) {
    // Where no plan may lie on GitHub, an issue that somebody made by hand is all that can hold one.
    if (error instanceof DrumrollError && error.code === 'E_LAUNCH_PUBLIC') return askHeld(run.source.api, name);
    throw error;
  }
}
