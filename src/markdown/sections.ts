/** Markdown, sections: blocks in; those below a heading out. */
import { type Block, LABEL } from './outline.ts';

/** A heading as a question to look up: lower case, without emoji, numbers, brackets and what ends it. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^()]{0,300}\)/g, '')
    .replace(/[^\p{L}\p{N}\s/'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands below a heading. */
export interface Section {
  /** {@link headingKey} of its heading, and the heading as written. */
  readonly key: string;
  readonly heading: string;
  /** Up to the next heading of its level or above; labels inside a section of a real heading are text. */
  readonly blocks: readonly Block[];
}

/**
 * Every section whose heading `isWanted`, in order.
 * @param isPart Which real headings below it belong to it; another ends it. All, unless said.
 */
export function sectionsOf(
  blocks: readonly Block[],
  isWanted: (key: string) => boolean,
  isPart: (key: string) => boolean = () => true,
): readonly Section[] {
  const found: Section[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    const key = headingKey(block.text);
    if (!isWanted(key)) continue;
    let end = at + 1;
    while (end < blocks.length && !ends(blocks[end], block.level, isPart)) end++;
    found.push({ key, heading: block.text, blocks: blocks.slice(at + 1, end).flatMap(asText) });
  }
  return found;
}

function ends(block: Block | undefined, level: number, isPart: (key: string) => boolean): boolean {
  if (block?.kind !== 'heading') return false;
  return block.level <= level || (block.level < LABEL && !isPart(headingKey(block.text)));
}

function asText(block: Block): readonly Block[] {
  if (block.kind !== 'heading') return [block];
  return block.level === LABEL && block.text !== '' && block.isForm !== true
    ? [{ kind: 'text', text: block.text, isItalic: false }]
    : [];
}
