/** Publish: whether texts of a release or of a launch's stage are approved. In: their line, and they as they stand. Out: yes only where somebody who may has seen every word. */

import { type Rules, settle, withUnseen } from '../approval/settle.ts';
import type { CurrentFiles } from '../current.ts';
import type { GitHub } from '../github.ts';
import type { Line } from '../line.ts';
import { EMPTY_STATE } from '../state/line-state.ts';
import { readPullRequests } from './read-current.ts';
import { readReviews } from './read-reviews.ts';

/** What is asked about. */
export interface LineApprovalQuestion extends Rules {
  /** `owner/name` of the repository that holds them. */
  readonly slug: string;
  readonly line: Line;
  /** Path → text, only of what is asked about. */
  readonly files: CurrentFiles;
}

/** The newest word of each person counts, and words that changed since are not approved. */
export async function readLineApproval(
  { slug, line, files, approvers, reconciler }: LineApprovalQuestion,
  github: GitHub,
): Promise<boolean> {
  const pull = (await readPullRequests(github, slug, line.branch)).at(-1);
  if (pull === undefined || files.size === 0) return false;
  const asked = { slug, number: pull.number, paths: [...files.keys()], state: EMPTY_STATE };
  const settled = settle({ approvers, reconciler }, await readReviews(asked, github), EMPTY_STATE, []);
  const { approval, blockedBy, unseen } = withUnseen(settled, files, { reconciler, line });
  return approval !== null && blockedBy.length === 0 && unseen.length === 0;
}
