/** Collect: whole files in a patch. In: what `git log --patch` prints with all lines as context. Out: texts by blob id. */
import type { Sha } from '../model.ts';

/** `index <old>..<new>`, followed by a mode where that stayed. */
const INDEX = /^index [0-9a-f]{40,64}\.\.([0-9a-f]{40,64})(?: \d+)?$/;
const HUNK = /^@@ -[01](?:,\d+)? \+[01](?:,(\d+))? @@/;

/**
 * The texts of files as they are after it. Absent is what the patch does not show as one piece: binary files, changes of the mode alone.
 * Lines of a file never pass for lines of the patch, as the hunk's head says how many there are.
 */
export function textsInPatch(patch: string): ReadonlyMap<Sha, string> {
  const texts = new Map<Sha, string>();
  const lines = patch.split('\n');
  let blob = '';
  let hunks = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('diff ')) [blob, hunks] = ['', 0];
    blob = INDEX.exec(line)?.[1] ?? blob;
    if (!line.startsWith('@@ ')) continue;
    const head = HUNK.exec(line);
    // A second hunk: the first was not all of it.
    if (head === null || ++hunks > 1) {
      texts.delete(blob);
      continue;
    }
    const hunk = readHunk(lines, at + 1, Number(head[1] ?? 1));
    if (blob !== '') texts.set(blob, hunk.text);
    at = hunk.end - 1;
  }
  return texts;
}

/** @param count How many lines the file has after it. */
function readHunk(
  lines: readonly string[],
  start: number,
  count: number,
): { readonly text: string; readonly end: number } {
  const own: string[] = [];
  let at = start;
  for (; own.length < count && at < lines.length; at++) {
    const line = lines[at] ?? '';
    // Git can be told to leave out the space before an empty line of context.
    if (line === '' || line.startsWith(' ') || line.startsWith('+')) own.push(line.slice(1));
  }
  // `\ No newline at end of file`
  const isCut = lines[at]?.startsWith('\\') === true;
  return { text: own.join('\n') + (isCut || count === 0 ? '' : '\n'), end: at };
}
