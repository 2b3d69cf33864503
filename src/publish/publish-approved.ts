/** Publish: the approved text of a release, onto its page. In: a tag or a branch, settings. Out: what went out, what is kept back and why, in words. */
import { type DrumrollError, fail } from '../errors.ts';
import type { Operation, PublicationOperation } from '../model.ts';
import type { RepositoryFacts } from './current.ts';
import type { Clock, GitHub } from './github.ts';
import { keptBackError, shippingSentences } from './letters/shipping-sentences.ts';
import { publishPlace } from './publish-place.ts';
import { type HotfixAnswer, type HotfixQuestion, readHotfix } from './read/read-hotfix.ts';
import { readRepository } from './read/read-repository.ts';
import { readShipping, type ShippingCurrent } from './read/read-shipping.ts';
import { launchesIn, type ToldStage } from './shipping/launches-in.ts';
import type { KeptBack, ShippingPlan } from './shipping/plan-shipping.ts';
import { planShipping, type ShippingWant } from './shipping/plan-shipping.ts';
import { publishedText } from './shipping/published-text.ts';

export interface ApprovedRequest extends Omit<ShippingWant, 'mayWriteWorkflows' | 'hotfix' | 'held'> {
  /** Launches that are on hold now, by name; asked only where a text tells of a launch. */
  readonly readHolds: () => Promise<readonly string[]>;
  /** `owner/name` of the repository that is released. */
  readonly repository: string;
  /** The tag that was pushed, or whose page a person published; null for the line of the branch. */
  readonly tag: string | null;
  /** Null for the default branch. */
  readonly releaseBranch: string | null;
  readonly package: string | null;
  readonly mayWriteWorkflows: () => Promise<boolean>;
  readonly isDryRun: boolean;
  /** How to find out whether the tag is a hotfix; null where nobody looks. */
  readonly hotfix: HotfixQuestion | null;
}

/** A text as it went out. */
export interface PublishedText {
  readonly version: string;
  readonly tag: string;
  readonly text: string;
  /** Launches that it tells of. */
  readonly launches: readonly ToldStage[];
}

export interface ApprovedOutcome {
  readonly operations: readonly Operation[];
  /** For the log and the job summary: Markdown that everybody may read. */
  readonly sentences: readonly string[];
  /** Texts as they went out, or as they stand there, newest last: version and text. */
  readonly published: readonly PublishedText[];
  /** Why a text that was asked for is kept back; null where nothing is. */
  readonly refusal: DrumrollError | null;
  /** Nothing was ever drafted here. */
  readonly isUnknown: boolean;
}

/**
 * Notes who approved which words, and publishes each text that is approved and shipped: the next release's, one that waited, a
 * correction. A tag that nobody approves a text for may be a hotfix, whose notes go out at once.
 * A rerun completes what was begun; what is out as it stands is left alone.
 * @throws What `publishPlace` and the hotfix's draft throw, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
 */
export async function publishApproved(
  request: ApprovedRequest,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<ApprovedOutcome> {
  const { markdown, isDryRun } = request;
  const repository = await readRepository(tools.github, request.repository);
  if (repository === null)
    throw fail('E_GITHUB_NOT_FOUND', { what: `GET /repos/${request.repository}`, permission: 'contents: read' });
  const releaseBranch = request.releaseBranch ?? repository.defaultBranch;
  const named = { repository, tag: request.tag, releaseBranch, package: request.package };
  const drafted = await readShipping({ ...named, hotfix: null }, tools.github);
  const { hotfix, refusal } = await askForHotfix(request, drafted, repository, tools.github);
  const place = { ...named, hotfix };
  const first = hotfix === null ? drafted : await readShipping(place, tools.github);
  if (first === null) {
    const sentences = [NOTHING, refusal].filter(sentence => sentence !== null);
    return { operations: [], sentences, published: [], refusal: null, isUnknown: true };
  }
  const tells = [...first.files.values(), ...first.startFiles.values()].some(text => launchesIn(text).length > 0);
  // In doubt nothing goes out: an answer that does not come ends the run.
  const held = tells ? await request.readHolds() : [];
  let current: ShippingCurrent | null = first;
  let plan: ShippingPlan | null = null;
  const outcome = await publishPlace<ShippingCurrent>(
    {
      line: first.line,
      // What was read to find the line is good for the first plan.
      read: async isForbidden => {
        const read = current ?? (await readShipping(place, tools.github)) ?? first;
        current = null;
        return isForbidden ? { ...read, state: { ...read.state, isForbidden } } : read;
      },
      plan: (read, mayWriteWorkflows) => {
        plan = planShipping({ ...request, mayWriteWorkflows, hotfix, held }, read);
        return plan;
      },
      mayWriteWorkflows: request.mayWriteWorkflows,
      isDryRun,
    },
    tools,
  );
  const kept: readonly KeptBack[] = (plan as ShippingPlan | null)?.keptBack ?? [];
  return {
    operations: outcome.operations,
    sentences: [
      ...shippingSentences(outcome, kept, { isDryRun, markdown, hotfix }),
      ...(refusal === null ? [] : [refusal]),
    ],
    published: outcome.operations.flatMap(one =>
      one.target === 'publication' && one.kind !== 'skip' ? [publishedOf(one, outcome.current)] : [],
    ),
    // Who ships a hotfix does not ask for what is being written.
    refusal: hotfix === null ? keptBackError(kept, request, outcome.current) : null,
    isUnknown: false,
  };
}

/** Which launches it tells of stands in the markers of the file that it was made from. */
function publishedOf({ version, tag, fields }: PublicationOperation, { files }: ShippingCurrent): PublishedText {
  const text = fields.body ?? '';
  const source = [...files.values()].find(file => file.includes('<!-- launch-') && publishedText(file) === text) ?? '';
  return { version, tag, text, launches: launchesIn(source) };
}

/** Whoever approved a text for this tag, published it, or said no to it, has decided. */
async function askForHotfix(
  request: ApprovedRequest,
  drafted: ShippingCurrent | null,
  repository: RepositoryFacts,
  github: GitHub,
): Promise<HotfixAnswer> {
  const { tag, hotfix: question } = request;
  if (tag === null || question === null) return NO_HOTFIX;
  const fate = drafted === null ? null : tagFate(tag, request, drafted);
  if (fate === 'decided') return NO_HOTFIX;
  const answer = await readHotfix(tag, question, repository, github);
  // A tag whose text waits for an approval is an ordinary release, and its sentence says what it waits for.
  return fate === 'waiting' ? { ...answer, refusal: null } : answer;
}

/** Null where no text was drafted for the tag. */
function tagFate(tag: string, request: ApprovedRequest, drafted: ShippingCurrent): 'decided' | 'waiting' | null {
  const { keptBack, operations, observed } = planShipping(
    { ...request, mayWriteWorkflows: true, hotfix: null, held: [] },
    drafted,
  );
  const isGoing = operations.some(one => one.target === 'publication' && one.tag === tag);
  if (isGoing || observed.finished.some(one => one.tag === tag && one.isOut)) return 'decided';
  const kept = keptBack.find(({ release }) => release.tag === tag);
  const { value } = drafted.state;
  // Where no files are drafted, what a person saw in our draft and published is out.
  const isByHand = drafted.releases.some(one => !one.isDraft && one.tag === tag && one.id === value.ids.release);
  if (isByHand) return 'decided';
  if (kept === undefined) return value.next?.tag === tag ? 'waiting' : null;
  return kept.verdict === 'unapproved' && kept.blockedBy.length === 0 ? 'waiting' : 'decided';
}

const NO_HOTFIX: HotfixAnswer = { hotfix: null, refusal: null };

const NOTHING = 'Nothing was drafted here yet, so there is nothing to publish.';
