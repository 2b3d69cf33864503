/** Publish, corrections that wait for an approval, in words. In: which, and what nobody has seen of them. Out: a line of the cover letter. */

import type { Want } from '../want.ts';
import { type ApprovalFacts, unseenWords, type WaitingText } from './approval-words.ts';
import { fileLink } from './web-links.ts';

type Place = Pick<Want, 'line' | 'releaseBranch' | 'markdown'>;

/**
 * Nothing where none waits. Whoever approves should know beforehand what that counts for.
 * @param url Web address of the repository that holds the files.
 */
export function shippedLine(
  { shipped, approval, unseen }: ApprovalFacts,
  place: Place,
  url: string,
): readonly string[] {
  if (shipped.length === 0) return [];
  const shown = shipped.filter(({ isShown }) => isShown).map(({ release }) => place.markdown(release.version));
  const next = approval === null || unseen.length > 0 ? '; what is drafted here needs one more' : '';
  const alone =
    shown.length === 0 ? '' : ` An approval of this pull request counts for ${shown.join(' and ')} alone${next}.`;
  return [`**Waits for an approval:** ${shipped.map(one => waiting(one, place, url)).join('; ')}.${alone}`];
}

function waiting(
  { release, path, unseen, isReleased }: WaitingText,
  { line, releaseBranch, markdown }: Place,
  url: string,
): string {
  const link = `[${markdown(release.version)}](${fileLink(url, 'blob', isReleased ? releaseBranch : line.branch, path)})`;
  const what = `the correction of ${link}`;
  return unseen.length === 0 ? what : `${what} (${unseenWords(unseen)})`;
}
