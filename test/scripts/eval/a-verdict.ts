/** Test support: verdicts as a test cares about them. */
import type { OurJudgement, Verdict } from '../../../scripts/eval/verdict.ts';
import type { Category } from '../../../src/model.ts';

/** What we say: a category for public, `unsure` or `internal` otherwise. */
export type Said = Category | 'unsure' | 'internal' | null;

/** @param heading Where it was published; null for not at all. */
export function aVerdict(
  number: number,
  said: Said,
  heading: string | null,
  accepted: readonly Category[] | null = null,
  rule = 'type.feat',
): Verdict {
  return {
    version: '1.0.0',
    number,
    title: `Title of ${number}`,
    ours: said === null ? null : judgement(said, rule),
    published: heading === null ? [] : [{ category: heading, text: `Text of ${number}`, prs: [number] }],
    accepted,
  };
}

function judgement(said: Exclude<Said, null>, rule: string): OurJudgement {
  const isPublic = said !== 'unsure' && said !== 'internal';
  return {
    visibility: isPublic ? 'public' : 'internal',
    category: isPublic ? said : 'other',
    unsure: said === 'unsure',
    rule,
    reason: 'because',
  };
}
