/** Publish, approval in words. In: who approves, what nobody has seen, what waits. Out: lines of the cover letter. */

import type { Approval, Unseen } from '../approval/approval.ts';
import type { OpenText } from '../approval/open-text.ts';
import type { Standing } from '../approval/settle.ts';
import { box, TAKE_IN } from '../plan/boxes.ts';
import type { NextRelease } from '../state/release-record.ts';
import type { Want } from '../want.ts';
import { codeSpan } from './code-span.ts';

const MOST_NAMED = 10;

/** What the cover letter says of approval. */
export interface ApprovalFacts extends Standing {
  readonly next: NextRelease | null;
  /** Set once it is published. */
  readonly isOut: boolean;
  /** Entries that were merged since the approval: `#451`. */
  readonly later: readonly string[];
  /** Texts of tagged releases that wait for an approval. */
  readonly shipped: readonly WaitingText[];
}

export interface WaitingText extends Pick<OpenText, 'release' | 'path' | 'isReleased'> {
  readonly unseen: readonly Unseen[];
  /** Whether the pull request shows it, so that an approval there is about it. */
  readonly isShown: boolean;
}

export const NOT_APPROVED: ApprovalFacts = {
  approval: null,
  approvedShipped: [],
  blockedBy: [],
  unseen: [],
  next: null,
  isOut: false,
  later: [],
  shipped: [],
};

/** Nothing where nobody has said anything yet. */
export function approvalLines(
  facts: ApprovalFacts,
  want: Pick<Want, 'markdown' | 'publishOn' | 'launch'>,
): readonly string[] {
  const { approval, blockedBy, isOut, next } = facts;
  if (isOut) return [`**Published** as ${codeSpan(next?.tag ?? '')}. The next release starts anew.`];
  const blocked =
    blockedBy.length === 0
      ? []
      : [`**Not approved:** ${blockedBy.map(want.markdown).join(' and ')} asked for changes.`];
  return approval === null ? blocked : [...blocked, approvedLine(approval, facts, want), ...laterLine(facts.later)];
}

function approvedLine(
  { to, by }: Approval,
  { unseen, next, blockedBy, shipped }: ApprovalFacts,
  { markdown, publishOn, launch }: Pick<Want, 'markdown' | 'publishOn' | 'launch'>,
): string {
  const who = by.map(({ login, at }) => `${markdown(login)}, ${dayOf(at)}`).join('; ');
  const head = `**Approved** by ${who}, up to ${codeSpan(to.slice(0, 7))}`;
  if (unseen.length > 0) {
    const again = shipped.some(({ isShown }) => isShown)
      ? 'That needs another approval'
      : 'Whoever approves this pull request again approves that too';
    return `${head}, **but for what was edited since:** ${unseenWords(unseen)}. ${again}; the rest stays approved.`;
  }
  if (blockedBy.length > 0) return `${head}.`;
  if (launch !== null)
    return `${head}: these texts stay as they are. The stage ${launch.isBegun ? 'has begun' : `begins with ${codeSpan(`drumroll launch advance ${launch.slug}`)}`}.`;
  const tag = next === null ? 'its tag' : `the tag ${codeSpan(next.tag)}`;
  const ways = [`push ${tag}`, ...(publishOn === 'merge' ? ['merge this pull request'] : []), 'run **Publish notes**'];
  return `${head}: nothing is written here any more. To publish it, ${ways.join(', or ')}.`;
}

/** `#412 and “Thanks to everybody” in notes.md`. */
export function unseenWords(unseen: readonly Unseen[]): string {
  return [...new Set(unseen.map(({ path }) => path))]
    .map(path => {
      const parts = unseen.filter(part => part.path === path);
      const names = parts.flatMap(({ name }) => (name === null ? [] : [codeSpan(name)]));
      const taken = parts.length - names.length;
      const shown = names.slice(0, MOST_NAMED);
      const more = names.length - shown.length;
      const words = [
        ...shown,
        ...(more > 0 ? [`${more} more`] : []),
        ...(taken > 0 ? [taken === 1 ? 'one part that was taken out' : `${taken} parts that were taken out`] : []),
      ];
      return `${words.join(', ')} in ${codeSpan(path.slice(path.lastIndexOf('/') + 1))}`;
    })
    .join('; ');
}

function laterLine(later: readonly string[]): readonly string[] {
  if (later.length === 0) return [];
  const named = later.slice(0, MOST_NAMED).map(codeSpan).join(', ');
  const more = later.length > MOST_NAMED ? ` and ${later.length - MOST_NAMED} more` : '';
  const what = later.length === 1 ? 'the change' : `the ${later.length} changes`;
  return [box(`Take in ${what} merged since (${named}${more}); what is new then needs an approval`, TAKE_IN, false)];
}

/** Without year: an approval is of this release. */
export function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
}
