/** Publish: the comments that Drumroll finds its things by. In: one block of Markdown. Out: where its own comments stand in it. */
import { isEntryId } from '../../markdown/entry-marker.ts';

/** From `start` up to `end`, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One or more words, and no other sign: `<!-- #412 -->`. */
const COMMENT = /^<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->$/;
/** The mark of a whole text: `drumroll:next`. */
const MARK = /^\/?drumroll:[\w./-]+$/;
const LONGEST = 2_000;

/** Whether a whole comment says nothing but what Drumroll wrote there. `<!-- 412 -->` may be anybody's. */
export function isOwnComment(comment: string): boolean {
  if (comment.length > LONGEST) return false;
  const words = COMMENT.exec(comment)?.[1]?.split(/[ \t,]+/);
  return words?.every(word => isEntryId(word) || MARK.test(word)) === true;
}

/**
 * What a browser takes for a comment, so not what stands in `code` or behind a backslash, and not inside a person's comment. Linear.
 * @param isHtml Whether the block is HTML, where backticks and backslashes are only signs.
 */
export function ownComments(block: string, isHtml: boolean): readonly Range[] {
  if (!block.includes('<!--')) return [];
  const found: Range[] = [];
  const closing = isHtml ? null : codeEnds(block);
  const signs = /\\[\s\S]|`+|<!--/g;
  for (let sign = signs.exec(block); sign !== null; sign = signs.exec(block)) {
    const start = sign.index;
    if (sign[0] === '<!--') {
      // `<!-->` is a whole comment to CommonMark, and no comment begins in what is left where one never ends.
      const end = block.indexOf('-->', start + 2);
      if (end < 0) break;
      if (isOwnComment(block.slice(start, end + 3))) found.push({ start, end: end + 3 });
      signs.lastIndex = end + 3;
    } else if (closing === null) signs.lastIndex = start + 1;
    else signs.lastIndex = closing.get(start) ?? signs.lastIndex;
  }
  return found;
}

/** Where the code ends that begins with a run of backticks: after the next run of the same length. */
function codeEnds(block: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<number, number>();
  for (const { 0: run, index } of [...block.matchAll(/`+/g)].toReversed()) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(index, end);
    next.set(run.length, index + run.length);
  }
  return ends;
}
