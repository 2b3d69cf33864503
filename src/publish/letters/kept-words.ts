/** Publish: what a person did to a text, in words. In: how its entries fared. Out: the end of a sentence; empty where nobody touched it. */
import type { ReconciledText } from '../reconciler.ts';

const WORDS: readonly (readonly [state: string, words: string])[] = [
  ['edited', 'edited by a person and kept'],
  ['deleted', 'deleted by a person'],
  ['gone', 'kept although the source dropped it'],
  ['missing', 'not there and not put back'],
];

/** `2 entries edited by a person and kept, 1 deleted by a person`. */
export function keptWords(entries: ReconciledText['entries']): string {
  const parts = WORDS.flatMap(([state, words]) => {
    const count = entries.filter(entry => entry.state === state).length;
    return count === 0 ? [] : [{ count, words }];
  });
  return parts
    .map(({ count, words }, index) =>
      index === 0 ? `${count} ${count === 1 ? 'entry' : 'entries'} ${words}` : `${count} ${words}`,
    )
    .join(', ');
}
