/** Reconcile, the comment that says whose text this is, `<!-- drumroll:next -->`: a block in; whether it is one out. */
import type { Block } from '../markdown/block.ts';

const OWN_MARK = /^ {0,3}<!-- \/?drumroll:[^<>]* -->[ \t]*$/;

/** It marks the whole text, so it belongs to no entry, and what is added to the last section goes before it. */
export function isOwnMark({ text }: Pick<Block, 'text'>): boolean {
  return OWN_MARK.test(text);
}
