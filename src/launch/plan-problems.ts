/** Launch: what is wrong in a plan, collected while it is read. In: places and words. Out: problems, all at once. */
import type { Problem } from '../errors.ts';

/** Takes one problem; `section` is the heading as people know it. */
export type Complain = (
  line: number,
  section: string,
  message: string,
  value?: string,
  allowed?: readonly string[],
) => void;

/** A list of problems, and what adds to it. */
export function problemCollector(): { readonly problems: readonly Problem[]; readonly complain: Complain } {
  const problems: Problem[] = [];
  return {
    problems,
    complain: (line, section, message, value, allowed = []) => {
      problems.push({ line, column: 0, path: section, message, value: value ?? null, allowed });
    },
  };
}
