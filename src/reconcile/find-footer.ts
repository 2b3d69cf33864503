/** Reconcile, last words: the blocks of a generated text in; the paragraph that closes it out, or null. */
import type { Block } from '../markdown/block.ts';
import { isOwnMark } from './own-mark.ts';

/** Generated words of an entry are escaped, so they hold no link; and the version is none of an entry's words. */
const IS_FRAME = /\]\(|^Version /;

/**
 * The last paragraph, which belongs to the whole text, unless a heading without a marker stands right over it. Below an entry's
 * heading it could be the entry's, so it has to look like last words.
 */
export function findFooter(all: readonly Block[]): Block | null {
  const blocks = all.filter(block => !isOwnMark(block));
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (last?.kind !== 'paragraph' || before === undefined || before.kind === 'front') return null;
  const isHead = before.kind === 'heading' || before.kind === 'label';
  if (isHead && !before.text.includes('<!--')) return null;
  return !isBelowEntry(blocks) || IS_FRAME.test(last.text) ? last : null;
}

/** Whether a heading with a marker would take in the last block. */
function isBelowEntry(blocks: readonly Block[]): boolean {
  for (let index = blocks.length - 2; index >= 0; index--) {
    const { kind = 'rule', text = '' } = blocks[index] ?? {};
    const isMarked = text.includes('<!--');
    if (kind === 'heading' || kind === 'label') return isMarked;
    if (kind === 'open' || kind === 'close' || (isMarked && (kind === 'item' || kind === 'paragraph'))) return false;
  }
  return false;
}
