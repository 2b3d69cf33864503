/** Commands: launches that people ask for on GitHub. In: labels on merged pull requests, or an issue. Out: their plans, each on a branch of its own. */
import type { Config } from '../config/schema.ts';
import { today } from '../edges/clock.ts';
import type { Host } from '../edges/host.ts';
import { DrumrollError } from '../errors.ts';
import { launchesAsked } from '../launches.ts';
import type { PullRequest } from '../model.ts';
import type { GitHubRun } from './github-run.ts';
import { startLaunch } from './launch.ts';
import { placeOnGitHub } from './launch-command.ts';

/** What a draft knows. */
export interface AskedFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequests: readonly PullRequest[];
  /** Names of launches that have a plan. */
  readonly planned: readonly { readonly slug: string }[];
  readonly config: Config;
}

/**
 * Starts what a label `launch: name` asks for and nobody has planned; its author answers for it until the plan says otherwise.
 * Where a plan would be public, its changes are only held back, and the log says so without a name.
 */
export async function startAsked(
  { repository, pullRequests, planned, config }: AskedFacts,
  run: GitHubRun,
  host: Host,
): Promise<void> {
  const asked = launchesAsked(pullRequests, planned);
  if (asked.length === 0) return;
  try {
    const place = await placeOnGitHub(run, repository, config);
    const world = { place, config, who: '', today: today(), stoppers: null, askPages: null };
    const known = (await place.plans()).map(({ path }) => path.split('/')[1]);
    // In a public repository's log, only the label names it.
    const own = place.guestOf === null ? host : { ...host, say: () => {} };
    for (const { slug, name, changes } of asked) {
      if (known.includes(slug)) continue;
      const owner = changes[0]?.author.login ?? '';
      const numbers = changes.map(({ number }) => `#${number}`);
      await startLaunch({ slug, name, promise: '', kind: 'arrival', owner, tier: 2, changes: numbers }, world, own);
    }
  } catch (error) {
    if (!(error instanceof DrumrollError) || error.code !== 'E_LAUNCH_PUBLIC') throw error;
    const what = asked.length === 1 ? 'One launch is' : `${asked.length} launches are`;
    host.say(
      `${what} asked for by label and not planned, because everybody could read the plan: its changes are held back.`,
    );
  }
}
