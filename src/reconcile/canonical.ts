/** Reconcile, canonical form: Markdown in; the same text for all that says the same out. */
import type { Block } from '../markdown/block.ts';
import { splitBlocks } from '../markdown/split-blocks.ts';
import { parsedCanonical } from './parsed-canonical.ts';
import { plainCanonical } from './plain-canonical.ts';

/** Two texts with the same `value` differ only in what formatters and browsers change. */
export interface Canonical {
  readonly value: string;
  /** Whether some of it is too intricate to be parsed, so that only line endings and trailing space are folded there. */
  readonly isLiteral: boolean;
}

/** Block by block, since most blocks are simple. */
export function canonical(text: string): Canonical {
  const plain = plainCanonical(text);
  if (plain !== null) return { value: plain, isLiteral: false };
  const { blocks } = splitBlocks(text);
  let value = '';
  let isLiteral = false;
  for (const block of blocks) {
    const known = canonicalBlock(block);
    value += known ?? literal(block.text);
    isLiteral ||= known === null && block.kind !== 'front';
  }
  return { value, isLiteral };
}

function canonicalBlock({ kind, text }: Block): string | null {
  if (kind === 'front') return null;
  return plainCanonical(text) ?? parsedCanonical(text);
}

function literal(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(line => line.trimEnd());
  return `\u0005${lines.join('\n').trim()}`;
}
