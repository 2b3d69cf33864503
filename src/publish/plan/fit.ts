/** Publish: limits of what GitHub stores. In: a text, a limit and words for what is left out. Out: a text of whole entries. */
import { type Part, partsOf } from './entries.ts';

/** What a release's body may hold; undocumented, 422 above it. @see https://github.com/cli/cli/issues/7705 */
export const RELEASE_LIMIT = 125_000;

/** What an issue's, pull request's or comment's body may hold. @see https://github.com/peter-evans/create-or-update-comment/issues/181 */
export const THREAD_LIMIT = 65_536;

/**
 * Leaves out entries from the end, where the least important ones stand, until the rest fits together with a last line that
 * counts them. Headings and folds that lost all their entries go too; nothing is cut inside. Counted in UTF-16 units:
 * GitHub counts characters, which are never more.
 * @param lastLine Says how many are left out and links the full text.
 */
export function fitted(text: string, limit: number, lastLine: (leftOut: number) => string): string {
  if (text.length <= limit) return text;
  const parts = partsOf(text);
  const entries = parts.filter(({ kind }) => kind === 'entry').length;
  const without = (leftOut: number): string =>
    `${withoutLast(parts, leftOut).trimEnd()}\n\n${lastLine(leftOut)}\n`.trimStart();
  // Fewer entries are never longer, so the fewest to leave out can be searched by halves.
  let [fewest, most] = [1, entries];
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (without(middle).length <= limit) most = middle;
    else fewest = middle + 1;
  }
  const shortest = without(most);
  return shortest.length <= limit ? shortest : `${lastLine(entries)}\n`;
}

function withoutLast(parts: readonly Part[], leftOut: number): string {
  if (leftOut === 0) return '';
  let remaining = leftOut;
  const reversed = parts.toReversed().map(part => (part.kind === 'entry' && remaining-- > 0 ? GONE : part));
  return withoutEmpty(reversed)
    .toReversed()
    .map(({ text }) => text)
    .join('')
    .replace(/\n{3,}/g, '\n\n');
}

/** Stands where entries stood. */
const GONE: Part = { kind: 'other', level: 0, text: '' };

/** From the end: a heading whose entries are gone, and a fold with nothing left inside, say nothing. */
function withoutEmpty(reversed: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of reversed) {
    const next = kept.at(-1);
    const inside = next === GONE ? kept.at(-2) : next;
    if (part === GONE && next === GONE) continue;
    if (part.kind === 'open' && inside?.kind === 'close') kept.splice(kept.indexOf(inside), 2, GONE);
    else if (!isEmptySection(part, next)) kept.push(part);
  }
  return kept;
}

/** A title stays: it says what the text is. */
function isEmptySection({ kind, level, text }: Part, next: Part | undefined): boolean {
  if (kind !== 'heading' || level === 1 || text.trimEnd().includes('\n')) return false;
  return next === undefined || next === GONE || next.kind === 'close' || (next.level > 0 && next.level <= level);
}
