/** Launch: parsed commits in; the same with the launch that their trailers name, and without the holds of launches that readers may hear of, out. */
import type { LaunchInRelease, ParsedCommit } from '../model.ts';

/**
 * Once a launch has reached everyone, its `Launch: x` and `Feature-Flag: x` hold nothing back, and what comes of it is judged like any
 * change. A flag that no launch lists still holds.
 */
export function withHoldsLifted(
  commits: readonly ParsedCommit[],
  launches: readonly LaunchInRelease[],
): readonly ParsedCommit[] {
  const byHold = new Map<string, LaunchInRelease>();
  // One flag may be in two plans: the one that is not told of decides.
  for (const launch of launches)
    for (const hold of [`launch:${launch.slug}`, ...launch.flags.map(flag => `feature-flag:${flag.toLowerCase()}`)])
      if (byHold.get(hold)?.isOpen !== false) byHold.set(hold, launch);
  return commits.map(commit => {
    const named = commit.trailers.map(({ token, value }) =>
      byHold.get(`${token}:${value.trim().replace(/^`|`$|\.$/g, '')}`.toLowerCase()),
    );
    const launch = named.find(one => one?.isOpen === false) ?? named.find(one => one !== undefined);
    if (launch === undefined) return commit;
    const trailers = commit.trailers.filter((_, at) => named[at]?.isOpen !== true);
    return { ...commit, trailers, launch: launch.slug };
  });
}
