/** Publish: the drafts of launches on GitHub. In: launches with their documents, and who can read which repository. Out: what was written where; each launch has a pull request of its own. */
import type { LaunchDraft } from '../model.ts';
import type { RepositoryFacts } from './current.ts';
import type { Clock, GitHub } from './github.ts';
import { launchAsRelease, launchFacts, launchLine } from './launch-line.ts';
import { placeSentences } from './letters/sentences.ts';
import { guestName } from './line.ts';
import type { Grounds } from './placement.ts';
import { type DraftsOutcome, publishDrafts } from './publish-drafts.ts';
import type { PublishRequest } from './publish-github.ts';
import { readIn, wantIn } from './want-in.ts';

/** Where launches may be planned. */
export interface LaunchPlaces {
  readonly home: RepositoryFacts;
  /** `drafts.repository`; null where none is configured. */
  readonly guest: RepositoryFacts | null;
  readonly grounds: Grounds;
}

/** What became of all launches. */
export interface LaunchesOutcome {
  readonly outcomes: readonly DraftsOutcome[];
  readonly sentences: readonly string[];
}

/**
 * Plans, groups and what is not announced yet lie only where colleagues alone can read: here, or in the drafts repository.
 * @throws What `publishPlace` throws.
 */
export async function publishLaunches(
  request: PublishRequest,
  places: LaunchPlaces,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<LaunchesOutcome> {
  const { launches } = request;
  const [place, guest] = placeOf(places);
  if (launches.length === 0) return { outcomes: [], sentences: [] };
  // Their names are internal where the log of this run is not.
  if (place === null) {
    const what = launches.length === 1 ? 'One launch is' : `${launches.length} launches are`;
    const why = `everybody who can read ${places.home.slug} would read the plan. Name a private repository in \`drafts.repository\`.`;
    return { outcomes: [], sentences: [`${what} not drafted on GitHub: ${why}`] };
  }
  const outcomes: DraftsOutcome[] = [];
  for (const draft of launches) outcomes.push(await publishLaunch(draft, request, places, place, guest, tools));
  const sentences = guest === null ? outcomes.flatMap(outcome => placeSentences(outcome, request)) : [];
  return { outcomes, sentences };
}

/** The repository that holds them, and how it calls the one that is released where that is another. */
function placeOf({ home, guest, grounds }: LaunchPlaces): readonly [RepositoryFacts | null, string | null] {
  if (grounds.home === 'private' || grounds.allowPublic) return [home, null];
  if (guest === null || guest.visibility !== 'private') return [null, null];
  return [guest, guestName(home.slug, guest.slug)];
}

async function publishLaunch(
  { launch, documents }: LaunchDraft,
  request: PublishRequest,
  { home, grounds }: LaunchPlaces,
  place: RepositoryFacts,
  guest: string | null,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<DraftsOutcome> {
  const facts = launchFacts(launch);
  const line = launchLine(launch.slug, guest);
  const { drafts, releaseBranch } = request;
  const own: PublishRequest = {
    ...request,
    release: launchAsRelease(facts, request.release),
    documents,
    offered: [],
    retell: () => documents,
    previousVersion: null,
    drafts: { ...drafts, release: false, changelog: undefined },
    owners: { release: launch.owner },
    mayPublish: false,
  };
  const branch = guest === null ? (releaseBranch ?? place.defaultBranch) : place.defaultBranch;
  return publishDrafts(
    {
      ...wantIn(own, line, grounds),
      launch: facts,
      elsewhere: [],
      visibility: place.visibility,
      mayNameChanges: true,
      releaseBranch: branch,
      commit: null,
      changelog: null,
      wantsRelease: false,
    },
    readIn(own, place, line, { releaseBranch: branch, commit: null, documents }, home),
    tools,
    own,
  );
}
