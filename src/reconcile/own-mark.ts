/** Reconcile, the comment that says whose text this is, `<!-- drumroll:next -->`: a block in; whether it is one out. */
import type { Block } from '../markdown/block.ts';

const OWN_MARK = /^ {0,3}<!-- \/?drumroll:[^<>]* -->[ \t]*$/;

/** It marks the whole text, so it belongs to no entry, and what is added to the last section goes before it. */
export function isOwnMark({ kind, text }: Block): boolean {
  return kind === 'html' && OWN_MARK.test(text);
}
