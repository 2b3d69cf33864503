/** Publish: a release's drafts on GitHub. In: the release, its documents, settings. Out: what was written where, in words. */
import { fail } from '../errors.ts';
import type { Document, LaunchDraft, Operation, Release, Repository } from '../model.ts';
import type { Retell } from './follow-words.ts';
import type { Clock, GitHub } from './github.ts';
import { placeSentences, withheldSentence } from './letters/sentences.ts';
import { guestName, releaseLine } from './line.ts';
import { otherSources } from './other-sources.ts';
import { type Grounds, type Place, placeOf } from './placement.ts';
import { type DraftsOutcome, type First, publishDrafts } from './publish-drafts.ts';
import { type LaunchesOutcome, publishLaunches } from './publish-launches.ts';
import { readRepository } from './read/read-repository.ts';
import type { Reconciler } from './reconciler.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import type { PeopleByTask, Want } from './want.ts';
import { readIn, wantIn } from './want-in.ts';

/** What the command and the configuration say. */
export interface PublishRequest {
  readonly release: Release;
  readonly documents: readonly Document[];
  /** Launches with their documents, each in a place of its own. */
  readonly launches: readonly LaunchDraft[];
  /** Those that people may ask for. */
  readonly offered: readonly Document[];
  /** The same documents in words that people gave entries of the notes. */
  readonly retell: Retell;
  /** Version of the release before; null before the first. */
  readonly previousVersion: string | null;
  /** `owner/name` of the repository that is released. */
  readonly repository: string;
  /** Null for the default branch. */
  readonly releaseBranch: string | null;
  /** Other repositories that the release was joined from, with who can read them; those not named count as unknown. */
  readonly sources: Readonly<Record<string, Repository['visibility']>>;
  /** `drafts` of the configuration. */
  readonly drafts: {
    readonly repository?: string | undefined;
    readonly pull_request: boolean;
    readonly release: boolean;
    readonly checklist: boolean;
    readonly changelog?: string | undefined;
  };
  /** `internal.allow_public`. */
  readonly allowPublic: boolean;
  readonly owners: PeopleByTask;
  /** `approvers` of the configuration. */
  readonly approvers: readonly string[];
  /** `publish.on` of the configuration. */
  readonly publishOn: Want['publishOn'];
  /** Asked where it matters: false for `GITHUB_TOKEN`, which can never have `workflows: write`. */
  readonly mayWriteWorkflows: () => Promise<boolean>;
  /** Keeps what people wrote in the files, entry by entry. */
  readonly reconciler: Reconciler;
  /** Makes outside text safe in Markdown. */
  readonly markdown: (text: string) => string;
  readonly isDryRun: boolean;
  /** Whether to stop where an approved text has to be published first. */
  readonly mayPublish: boolean;
}

export interface PublishOutcome {
  /** What has to happen before anything is drafted; null where all is done. */
  readonly first: First | null;
  /** Of all repositories: what was done, then what was left alone and why; in a dry run, what would be done. */
  readonly operations: readonly Operation[];
  /** For the log and the job summary, which everybody may be able to read: Markdown, without internal text. */
  readonly sentences: readonly string[];
  /** In the repository that is released; null where there is none. */
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly issue: { readonly number: number; readonly url: string } | null;
}

/**
 * Who can read which repository is read before anything else; what may not lie in the released one goes to the drafts
 * repository, which has a branch, pull request, issue and state of its own, or is withheld.
 * @throws What `publishPlace` throws, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
 */
export async function publishGitHub(
  request: PublishRequest,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<PublishOutcome> {
  const named = request.drafts.repository ?? null;
  const guestSlug = named?.toLowerCase() === request.repository.toLowerCase() ? null : named;
  const [home, guest] = await Promise.all([
    readRepository(tools.github, request.repository),
    guestSlug === null ? null : readRepository(tools.github, guestSlug),
  ]);
  if (home === null)
    throw fail('E_GITHUB_NOT_FOUND', { what: `GET /repos/${request.repository}`, permission: 'contents: read' });
  const grounds: Grounds = {
    home: home.visibility,
    sources: otherSources(request.release, request.sources, home.slug),
    draftsRepository: guestSlug === null ? null : (guest?.visibility ?? 'unknown'),
    allowPublic: request.allowPublic,
  };
  const at = (place: Place, documents = request.documents): readonly Document[] =>
    documents.filter(document => placeOf(document, grounds) === place);

  const releaseBranch = request.releaseBranch ?? home.defaultBranch;
  const facts = {
    releaseBranch,
    isDefaultBranch: releaseBranch === home.defaultBranch,
    package: request.release.package,
  };
  const homeLine = releaseLine({ ...facts, guest: null });
  const wanted = wantIn({ ...request, documents: at('home'), offered: at('home', request.offered) }, homeLine, grounds);
  const isClosed = home.visibility === 'private' || request.allowPublic;
  const inHome = await publishDrafts(
    {
      ...wanted,
      launches: isClosed ? request.launches.map(({ launch }) => launch) : [],
      elsewhere: [
        ...at('drafts-repository').map(({ name }) => ({ name, reason: `in ${guest?.slug}` })),
        ...at('withheld').map(({ name }) => ({ name, reason: 'withheld, because it is internal' })),
      ],
      visibility: home.visibility,
      releaseBranch,
      commit: request.release.to,
      changelog: request.drafts.changelog ?? null,
      wantsRelease: request.drafts.release,
    },
    readIn(request, home, homeLine, { releaseBranch, commit: request.release.to, documents: at('home') }, home),
    tools,
    request,
  );
  const sentences = [
    ...placeSentences(inHome, request),
    ...withheldSentence(
      at('withheld').map(({ name }) => name),
      home,
      guestSlug,
      guest,
    ),
  ];
  const stops = inHome.current.isOutdated || inHome.first !== null;
  // Of a maintenance line, nothing is launched.
  const ofLaunches =
    stops || !facts.isDefaultBranch ? NO_LAUNCHES : await publishLaunches(request, { home, guest, grounds }, tools);
  const said = [...sentences, ...ofLaunches.sentences];
  const done = [...inHome.operations, ...ofLaunches.outcomes.flatMap(({ operations }) => operations)];
  const elsewhere = at('drafts-repository');
  if (guest === null || elsewhere.length === 0 || stops)
    return outcomeOf(inHome, done, inHome.first === null ? said : []);

  const line = releaseLine({ ...facts, guest: guestName(home.slug, guest.slug) });
  const inGuest = await publishDrafts(
    {
      ...wantIn({ ...request, documents: elsewhere, offered: at('drafts-repository', request.offered) }, line, grounds),
      told: toldElsewhere(wanted, inHome.current),
      elsewhere: [],
      visibility: guest.visibility,
      mayNameChanges: true,
      releaseBranch: guest.defaultBranch,
      commit: null,
      changelog: null,
      wantsRelease: false,
    },
    readIn(request, guest, line, { releaseBranch: guest.defaultBranch, commit: null, documents: elsewhere }, home),
    tools,
    request,
  );
  return outcomeOf(inHome, [...done, ...inGuest.operations], [...said, ...placeSentences(inGuest, request)]);
}

const NO_LAUNCHES: LaunchesOutcome = { outcomes: [], sentences: [] };

function outcomeOf(
  { current, operations: own, links, first }: DraftsOutcome,
  operations: readonly Operation[],
  sentences: readonly string[],
): PublishOutcome {
  const { url } = current.repository;
  const numbered = (target: 'pull-request' | 'issue', page: 'pull' | 'issues') => {
    const operation = own.find(one => one.target === target);
    const known = operation?.target === 'pull-request' || operation?.target === 'issue' ? operation.number : null;
    const number = known ?? Number(links[target]?.split('/').at(-1) ?? Number.NaN);
    return Number.isInteger(number) ? { number, url: `${url}/${page}/${number}` } : null;
  };
  return {
    first,
    operations,
    sentences,
    pullRequest: numbered('pull-request', 'pull'),
    issue: numbered('issue', 'issues'),
  };
}
