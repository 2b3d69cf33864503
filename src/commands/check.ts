/** Commands: `check`. In: a pull request, and the rules of its base. Out: what readers will see of it, and whether something required is missing. */
import { report } from '../check/report.ts';
import type { UnderReview } from '../collect/review.ts';
import { fail } from '../errors.ts';
import type { Repository } from '../model.ts';
import { placeOf } from '../publish/placement.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { type Review, type ReviewContext, review } from '../review.ts';
import { withoutNumber } from './without-number.ts';

/** What a check came to. */
export interface CheckOutcome extends Review {
  /** Markdown for whoever can read the pull request. */
  readonly report: string;
}

/**
 * Reviews a pull request.
 * @param readers Who can read the report: everybody on a terminal's side is `private`.
 */
export async function runCheck(
  under: UnderReview,
  context: ReviewContext,
  readers: Repository['visibility'],
): Promise<CheckOutcome> {
  const reviewed = await review(under, context);
  const { documents, config } = reviewed;
  const grounds = {
    home: readers,
    sources: [],
    draftsRepository: null,
    allowPublic: config.internal.allow_public,
  };
  const shown = documents.filter(document => placeOf(document, grounds) === 'home');
  const { number } = under.pullRequest;
  const text = report({
    ...reviewed,
    name: number === null ? '' : `#${number}`,
    documents: shown,
    withheld: documents.filter(document => !shown.includes(document)),
    markdown: escapeMarkdown,
  });
  return { ...reviewed, report: number === null ? withoutNumber(text) : text };
}

/** @throws `E_CHECK_FAILED` where something required is missing. */
export function refuseMissing({ findings }: Pick<CheckOutcome, 'findings'>): void {
  const required = findings.filter(({ level }) => level === 'require');
  if (required.length > 0)
    throw fail('E_CHECK_FAILED', { problems: required.map(({ rule, message }) => `${message} (${rule})`) });
}
