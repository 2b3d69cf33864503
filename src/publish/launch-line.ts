/** Publish: a launch as a line of its own. In: the launch. Out: its branch, folder, state and marks; and what stands in for a release there. */
import type { Launch, LaunchStage, Release } from '../model.ts';
import type { Line } from './line.ts';

/** A launch has a pull request, an approval and a checklist of its own: it goes on whatever is released meanwhile. */
export function launchLine(slug: string, guest: string | null): Line {
  const prefix = guest === null ? '' : `${guest}/`;
  return {
    id: slug,
    folder: `${prefix}launches/${slug}`,
    branch: `drumroll/${prefix}launches/${slug}`,
    statePath: `launches/${prefix}${slug}.json`,
    mark: `drumroll:${prefix.replace(/-{2,}/g, '-')}launch-${slug}`,
  };
}

/** What the cover letter and titles say of a launch instead of a release. */
export interface LaunchFacts {
  readonly slug: string;
  readonly name: string;
  readonly promise: string;
  readonly owner: string;
  /** The stage that is prepared; the last one once it has begun. */
  readonly stage: Pick<LaunchStage, 'name' | 'day' | 'who'>;
  /** Whether that stage has begun, so that there is none to work towards. */
  readonly isBegun: boolean;
  readonly hold: Launch['hold'];
}

/** The stage that people work towards. */
export function launchFacts(launch: Launch): LaunchFacts {
  const { slug, name, promise, owner, stages, reached, hold } = launch;
  const stage = stages[reached + 1] ?? stages.at(-1);
  if (stage === undefined) throw new Error(`${slug} has no stages`);
  return { slug, name, promise, owner, hold, stage, isBegun: stages[reached + 1] === undefined };
}

/** Each stage begins anew, with an approval and a checklist of its own. */
export function launchAsRelease(
  { slug, name, stage }: LaunchFacts,
  { to, date, repository, repositories }: Release,
): Release {
  return {
    product: name,
    repository,
    repositories,
    package: null,
    version: null,
    isSuggested: false,
    tag: null,
    previousTag: `${slug}@${stage.name}`,
    from: null,
    to,
    date,
    bump: null,
    versionReason: '',
    rangeReason: '',
    changes: [],
    issues: [],
    ledger: [],
    contributors: [],
    versions: [],
    notices: [],
  };
}
