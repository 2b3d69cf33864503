/** Publish: a text as a part of another one. In: published notes. Out: the same below a heading: without their title, headings deeper. */
import type { Block } from '../../markdown/block.ts';
import { splitBlocks } from '../../markdown/split-blocks.ts';

const DEEPEST = 6;

/**
 * The title is a heading of the first level before everything else; the heading that the text goes below stands for it. What nobody
 * closed is closed, since it would take in what follows. All other bytes stay, but for line endings. Empty for an empty text.
 * @param depth Of the heading above, 1 to 6.
 */
export function nestedText(notes: string, depth: number, lineEnding: string): string {
  const { blocks: all } = splitBlocks(notes);
  const blocks = all[0]?.kind === 'heading' && all[0].depth === 1 ? all.slice(1) : all;
  const top = blocks.reduce(
    (least, block) => (block.kind === 'heading' ? Math.min(least, block.depth) : least),
    DEEPEST,
  );
  const shift = Math.max(0, depth + 1 - top);
  const body = blocks
    .map(block => (block.kind === 'heading' ? deeper(block, shift) : block.text) + block.after)
    .join('');
  const text = body.trimEnd() + closingOf(blocks.at(-1)) + closingsOfFolds(blocks);
  return text.replace(/\r\n|\n|\r/g, lineEnding);
}

function deeper({ text, depth }: Block, shift: number): string {
  if (shift === 0) return text;
  const underlined = /^([\s\S]*?)(?:\r\n|\n|\r)[ \t]*(?:=+|-+)[ \t]*$/.exec(text)?.[1];
  const signs = '#'.repeat(Math.min(DEEPEST, depth + shift));
  if (underlined !== undefined) return `${signs} ${underlined.trim().replace(/\s*(?:\r\n|\n|\r)\s*/g, ' ')}`;
  return text.replace(/#{1,6}/, signs);
}

/** The end of a fence or comment that goes on to the end of the text; empty where all are closed. */
export function closingOf(last: Block | undefined): string {
  if (last?.isOpenEnded !== true) return '';
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(last.text)?.[1];
  if (fence !== undefined) return `\n${fence}`;
  return last.text.trimStart().startsWith('<!--') ? ' -->' : '';
}

function closingsOfFolds(blocks: readonly Block[]): string {
  let open = 0;
  for (const { kind } of blocks)
    if (kind === 'open') open++;
    else if (kind === 'close' && open > 0) open--;
  return '\n\n</details>'.repeat(open);
}
