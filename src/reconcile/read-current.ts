/** Reconcile, the text as it stands: Markdown that people edited in; its page out. */
import type { Block } from '../markdown/block.ts';
import { splitBlocks } from '../markdown/split-blocks.ts';
import { findFooter } from './find-footer.ts';
import type { Fingerprints } from './fingerprints.ts';
import { groupUnits } from './group-units.ts';
import { isHeader } from './is-header.ts';
import { Page } from './page.ts';

/** What tells our last words from others: hashes of those that were or are generated; null where there are none. */
export type FooterHashes = readonly string[] | null;

export function readCurrent(
  text: string,
  isKnown: (id: string) => boolean,
  footers: FooterHashes,
  prints: Fingerprints,
): Page {
  const { head, blocks } = splitBlocks(text);
  const footer = footers === null ? null : footerIn(blocks, footers, prints);
  const units = groupUnits(blocks, isKnown, block => block === footer);
  return new Page(head, units, isHeader);
}

/** The one that we wrote, wherever it is; else the last words are those that a person made of it. */
function footerIn(blocks: readonly Block[], footers: readonly string[], prints: Fingerprints): Block | null {
  const ours = blocks.findLast(
    ({ kind, text }) => kind === 'paragraph' && !text.includes('<!--') && footers.includes(prints.of(text, [])),
  );
  return ours ?? findFooter(blocks);
}
