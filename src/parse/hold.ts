/** Parse, holds: a parsed commit and a message or description in; the commit with what that says of not being announced yet, as trailers, out. Linear. */
import type { ParsedCommit, Trailer } from '../model.ts';
import { bodyOf, ownLines } from './body.ts';

/** Any of it has one of these words; nearly no message does. */
const MAY_HOLD = /feature[- ]flag|launch/i;
/** On a line of its own, in whatever dress: `- **Feature-Flag:** x`. */
const FLAG = /^[\s>*_+-]{0,8}feature[- ]flag[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}(\S.{0,200})$/i;
/** A launch has a short name; a sentence after the word is prose. */
const LAUNCH =
  /^[\s*_+-]{0,8}launch[*_]{0,2}[ \t]{0,3}:[*_ \t]{0,5}`?([\p{L}\p{N}][\p{L}\p{N}._-]{0,80})`?[*_]{0,2}\s*$/iu;

/** The commit with the holds of a text that speaks for it; the same object where there are none. */
export function withHolds(parsed: ParsedCommit, text: string): ParsedCommit {
  const holds = findHolds(text);
  return holds.length === 0 ? parsed : { ...parsed, trailers: [...parsed.trailers, ...holds] };
}

/**
 * `Feature-Flag: x` and `Launch: x` wherever an author wrote them: a place that git would not take for a trailer must not announce what nobody can use.
 * What stands in comments, fences and quotations is not said.
 */
export function findHolds(text: string): readonly Trailer[] {
  if (!MAY_HOLD.test(text)) return [];
  const { lines, quoted } = ownLines(bodyOf(text.replace(/\r\n?/g, '\n')));
  return lines.flatMap((line, at): readonly Trailer[] => {
    if (quoted?.[at] === 1) return [];
    const [, flag] = FLAG.exec(line) ?? [];
    const [, launch] = LAUNCH.exec(line) ?? [];
    const value = flag ?? launch;
    if (value === undefined) return [];
    return [
      {
        token: flag === undefined ? 'Launch' : 'Feature-Flag',
        value: value.replace(/[*_`\s]+$/, '').replace(/^`/, ''),
      },
    ];
  });
}
