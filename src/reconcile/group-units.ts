/** Reconcile, units: blocks in; entries with all that belongs to them, and every other block by itself, out. */
import type { Block } from '../markdown/block.ts';
import { entryIdsIn } from '../markdown/entry-marker.ts';
import type { Unit } from './document.ts';
import { isOwnMark } from './own-mark.ts';

/** A question or a suggestion of ours below an entry. */
const ASK = /^[ \t]*>[ \t]?(?:✍|💡)/u;
const NESTED = /^[ \t]+(?:[-+*]|\d{1,9}[.)])[ \t]|^[ \t]*>/;

/**
 * A marked heading or bold line is an entry up to the next one of its level or above, the next marked block, a fold, or the
 * footer; a marked item is one with what is nested in it.
 * @param isFooter Whether the text's last words begin here, which belong to no entry.
 */
export function groupUnits(
  blocks: readonly Block[],
  isKnown: (id: string) => boolean,
  isFooter: (block: Block) => boolean,
): readonly Unit[] {
  const units: Unit[] = [];
  for (const block of blocks) {
    const ids = ownMarkers(block, isKnown);
    const isOnly = block.text.indexOf('<!--') === block.text.lastIndexOf('<!--') && ids.length > 0;
    const covers = isOnly || isOwnMark(block) ? [] : entryIdsIn(block.text, isKnown).filter(id => !ids.includes(id));
    const last = units.at(-1);
    if (last !== undefined && ids.length === 0 && !isFooter(block) && belongs(block, last))
      units[units.length - 1] = {
        ...last,
        text: last.text + last.after + block.text,
        after: block.after,
        isOpenEnded: block.isOpenEnded,
        covers: [...last.covers, ...covers],
      };
    else units.push({ ...block, ids, covers, isFooter: ids.length === 0 && isFooter(block) });
  }
  return units;
}

/** Markers on a heading's line, or in an item's first paragraph; elsewhere they only tell that the entry is there. */
function ownMarkers({ kind, text }: Block, isKnown: (id: string) => boolean): readonly string[] {
  if (!text.includes('<!--')) return [];
  if (kind === 'heading' || kind === 'label') return entryIdsIn(text, isKnown);
  if (kind === 'paragraph') return entryIdsIn(text, isKnown);
  if (kind !== 'item') return [];
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || NESTED.test(line)));
  return entryIdsIn((end < 0 ? lines : lines.slice(0, end)).join('\n'), isKnown);
}

function belongs(block: Block, { kind, depth, ids, isFooter }: Unit): boolean {
  if (ids.length === 0 || isFooter || isOwnMark(block)) return false;
  if (block.kind === 'quote' && ASK.test(block.text)) return true;
  if (kind !== 'heading' && kind !== 'label') return false;
  if (block.kind === 'open' || block.kind === 'close') return false;
  return (block.kind !== 'heading' && block.kind !== 'label') || block.depth > depth;
}
