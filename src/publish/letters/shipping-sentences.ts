/** Publish: what went out and what is kept back, in words. In: outcomes. Out: Markdown sentences that everybody may read; an error for who asked. */

import { type DrumrollError, fail } from '../../errors.ts';
import type { PlaceOutcome } from '../publish-place.ts';
import type { ShippingCurrent } from '../read/read-shipping.ts';
import type { Hotfix } from '../shipping/hotfix.ts';
import { OWN_WORDS } from '../shipping/plan-publication.ts';
import type { KeptBack } from '../shipping/plan-shipping.ts';
import { unseenWords } from './approval-words.ts';
import { codeSpan } from './code-span.ts';

interface ShippingWords {
  readonly isDryRun: boolean;
  readonly markdown: (text: string) => string;
  /** What goes out without an approval. */
  readonly hotfix: Hotfix | null;
}

/** One for each release; nothing of what nobody ships yet. */
export function shippingSentences(
  { operations, links, current }: PlaceOutcome<ShippingCurrent>,
  kept: readonly KeptBack[],
  { isDryRun, markdown, hotfix }: ShippingWords,
): readonly string[] {
  const out = operations.flatMap(operation => {
    if (operation.target !== 'publication' || operation.reason === OWN_WORDS) return [];
    const link = links[operation.name];
    const name = link === undefined ? codeSpan(operation.tag) : `[${markdown(operation.tag)}](${link})`;
    if (operation.kind === 'skip')
      return operation.reason === 'unchanged'
        ? [`${name} is published${operation.tag === hotfix?.tag ? '' : ' as approved'}.`]
        : [`${name} is not published: ${operation.reason}.`];
    const verb = operation.reason === 'corrected' ? ['Corrected', 'Would correct'] : ['Published', 'Would publish'];
    const why = operation.tag === hotfix?.tag ? ` without an approval, as a hotfix: ${hotfix.reason}` : '';
    return [`${verb[isDryRun ? 1 : 0]} ${name} in ${current.repository.slug}${why}.`];
  });
  const kepts = kept
    .filter(({ verdict, isApproved }) => verdict !== 'untagged' || isApproved)
    .map(one => keptSentence(one, current, markdown));
  const approval = current.state.value.approval;
  const isQuiet = out.length === 0 && kepts.length === 0;
  return [
    ...out,
    ...kepts,
    ...(isQuiet ? [approval === null ? 'Nothing waits to be published.' : 'Nothing had to be published.'] : []),
  ];
}

function keptSentence(kept: KeptBack, { tags }: ShippingCurrent, markdown: (text: string) => string): string {
  const { release, verdict, unseen, blockedBy } = kept;
  const tag = codeSpan(release.tag);
  switch (verdict) {
    case 'untagged':
      return `The notes for ${tag} are approved, and wait for their tag or for **Publish notes**.`;
    case 'unapproved':
      if (blockedBy.length > 0)
        return `The notes for ${tag} are not published: ${blockedBy.map(markdown).join(' and ')} asked for changes.`;
      return `${release.isOut ? `What was corrected in the notes for ${tag} waits` : `The notes for ${tag} wait`} for an approval${unseen.length === 0 ? '' : ` of ${unseenWords(unseen)}`}.`;
    case 'other-version':
      return `The notes for ${tag} call it ${codeSpan(release.draftedAs)}: correct ${codeSpan(release.path)}, then they can be published.`;
    case 'behind':
      if (kept.hotfix !== undefined) return `${tag} was moved or deleted meanwhile, so nothing is published for it.`;
      return `The notes are not published: they tell of changes up to ${codeSpan(release.to.slice(0, 12))}, and ${tag} stands on ${codeSpan((tags.get(release.tag)?.commit ?? '').slice(0, 12))}, which does not have all of them. Move the tag, or draft again with \`--to ${release.tag}\`.`;
    case 'held':
      return `The notes for ${tag} are not published: they tell of a launch that is on hold.`;
    case 'own-words':
      if (kept.hotfix !== undefined) return `The page of ${tag} has somebody’s own words, so they stay.`;
      return `The page of ${tag} has somebody’s own words, so they stay. The approved text is in ${codeSpan(release.path)}.`;
  }
}

/** For a person who asked, or a tag that cannot be right; waiting for an approval of a tag is no failure. */
export function keptBackError(
  kept: readonly KeptBack[],
  { isAsked, tag }: { readonly isAsked: boolean; readonly tag: string | null },
  { tags }: ShippingCurrent,
): DrumrollError | null {
  const behind = kept.find(({ verdict }) => verdict === 'behind');
  if (behind !== undefined && (isAsked || tag !== null)) {
    const commit = tags.get(behind.release.tag)?.commit ?? '';
    return fail('E_PUBLISH_TAG_BEHIND', {
      tag: behind.release.tag,
      commit: commit.slice(0, 12),
      to: behind.release.to.slice(0, 12),
    });
  }
  const held = kept.find(({ verdict }) => verdict === 'held');
  if (held !== undefined && isAsked) return fail('E_PUBLISH_HELD', { tag: held.release.tag });
  const waiting = kept.find(({ verdict }) => verdict === 'unapproved' || verdict === 'other-version');
  if (waiting === undefined || !isAsked) return null;
  const { tag: name, draftedAs, path } = waiting.release;
  if (waiting.verdict === 'other-version') return fail('E_PUBLISH_OTHER_VERSION', { tag: name, draftedAs, path });
  return fail('E_PUBLISH_NOT_APPROVED', {
    tag: name,
    unseen: waiting.unseen.map(({ name, path }) => `${name ?? 'a part that was taken out'} in ${path}`),
    blockedBy: waiting.blockedBy,
  });
}
