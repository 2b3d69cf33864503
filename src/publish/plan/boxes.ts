/** Publish: the boxes of our comment that a person ticks to answer. In: a path, a conflict, the comment. Out: boxes; which are ticked; the comment as if none were. */
import { createHash } from 'node:crypto';
import { closesFence, fenceMark } from '../../markdown/visible-lines.ts';
import type { Document, TextConflict } from '../../model.ts';
import { canonicalHash } from './canonical.ts';

/** The box that lets later changes into an approved text. */
export const TAKE_IN = 'take-in';

/** What a box says to do, and about what: `take 0f3a…`, `also customers.blog`. */
export type BoxKey = `${'keep' | 'take' | 'also'} ${string}` | typeof TAKE_IN;

const DIGITS = 16;
const BOX = /^([-*+] \[)([ xX])(\] .*<!-- ((?:keep|take) [\da-f]{16}|take-in|also [a-z]+\.[a-z-]+) -->[ \t]*\r?)$/;

/**
 * Names the question, so that no answer to another one counts: the place, the entry and the version of its source. What is taken
 * replaces words of a person, so that box names those too.
 */
export function boxKey(
  answer: 'keep' | 'take',
  path: string,
  { id, source, yours }: Pick<TextConflict, 'id' | 'source' | 'yours'>,
): BoxKey {
  const about = [path, id, source, answer === 'take' ? canonicalHash(yours) : ''];
  return `${answer} ${createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, DIGITS)}`;
}

/** The box that asks for a document, by its name. */
export function alsoKey({ name }: Pick<Document, 'name'>): BoxKey {
  return `also ${name}`;
}

/** One line of Markdown. */
export function box(words: string, key: BoxKey, isTicked: boolean): string {
  return `- [${isTicked ? 'x' : ' '}] ${words} <!-- ${key} -->`;
}

/** Those that somebody ticked. What stands in a fence was quoted from a text, and is nobody's answer. */
export function ticksIn(comment: string): ReadonlySet<string> {
  const ticks = new Set<string>();
  mapBoxes(comment, ([line, , tick, , key = '']) => {
    if (tick !== ' ') ticks.add(key);
    return line;
  });
  return ticks;
}

/** Ticking a box is an answer and no edit. */
export function withoutTicks(comment: string): string {
  return mapBoxes(comment, ([, before = '', , after = '']) => `${before} ${after}`);
}

function mapBoxes(comment: string, change: (found: RegExpExecArray) => string): string {
  if (!/<!-- (?:keep|take|also)/.test(comment)) return comment;
  let fence = '';
  const lines = comment.split('\n').map(line => {
    const mark = fenceMark(line);
    if (fence !== '') {
      if (closesFence(mark, fence, line)) fence = '';
      return line;
    }
    fence = mark;
    const found = mark === '' ? BOX.exec(line) : null;
    return found === null ? line : change(found);
  });
  return lines.join('\n');
}
