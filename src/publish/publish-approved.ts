/** Publish: the approved text of a release, onto its page. In: a tag or a branch, settings. Out: what went out, what is kept back and why, in words. */
import { type DrumrollError, fail } from '../errors.ts';
import type { Operation } from '../model.ts';
import type { Clock, GitHub } from './github.ts';
import type { KeptBack, ShippingPlan } from './plan-shipping.ts';
import { planShipping, type ShippingWant } from './plan-shipping.ts';
import { publishPlace } from './publish-place.ts';
import { readRepository } from './read-repository.ts';
import { readShipping, type ShippingCurrent } from './read-shipping.ts';
import { keptBackError, shippingSentences } from './shipping-sentences.ts';

export interface ApprovedRequest extends Omit<ShippingWant, 'mayWriteWorkflows'> {
  /** `owner/name` of the repository that is released. */
  readonly repository: string;
  /** The tag that was pushed, or whose page a person published; null for the line of the branch. */
  readonly tag: string | null;
  /** Null for the default branch. */
  readonly releaseBranch: string | null;
  readonly package: string | null;
  readonly mayWriteWorkflows: () => Promise<boolean>;
  readonly isDryRun: boolean;
}

export interface ApprovedOutcome {
  readonly operations: readonly Operation[];
  /** For the log and the job summary: Markdown that everybody may read. */
  readonly sentences: readonly string[];
  /** Texts as they went out, or as they stand there, newest last: version and text. */
  readonly published: readonly { readonly version: string; readonly tag: string; readonly text: string }[];
  /** Why a text that was asked for is kept back; null where nothing is. */
  readonly refusal: DrumrollError | null;
  /** Nothing was ever drafted here. */
  readonly isUnknown: boolean;
}

/**
 * Notes who approved which words, and publishes each text that is approved and shipped: the next release's, one that waited, a
 * correction. A rerun completes what was begun; what is out as it stands is left alone.
 * @throws What `publishPlace` throws, and `E_GITHUB_NOT_FOUND` for a repository that the token does not see.
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
  const place = { repository, tag: request.tag, releaseBranch, package: request.package };
  const first = await readShipping(place, tools.github);
  if (first === null) return { operations: [], sentences: [NOTHING], published: [], refusal: null, isUnknown: true };
  let current: ShippingCurrent | null = first;
  let plan: ShippingPlan | null = null;
  const outcome = await publishPlace<ShippingCurrent>(
    {
      line: first.line,
      // What was read to find the line is good for the first plan.
      read: async () => {
        const read = current ?? (await readShipping(place, tools.github)) ?? first;
        current = null;
        return read;
      },
      plan: (read, mayWriteWorkflows) => {
        plan = planShipping({ ...request, mayWriteWorkflows }, read);
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
    sentences: shippingSentences(outcome, kept, { isDryRun, markdown }),
    published: outcome.operations.flatMap(one =>
      one.target === 'publication' && one.kind !== 'skip'
        ? [{ version: one.version, tag: one.tag, text: one.fields.body ?? '' }]
        : [],
    ),
    refusal: keptBackError(kept, request, outcome.current),
    isUnknown: false,
  };
}

const NOTHING = 'Nothing was drafted here yet, so there is nothing to publish.';
