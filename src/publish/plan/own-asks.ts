/** Publish: questions and suggestions that Drumroll writes to colleagues. In: lines of notes. Out: where one of ours begins and ends. */

/** How a question begins, or something found that may answer it; a formatter may move their signs. */
const STARTS = /^[^\S\n]*(?:[-*+][^\S\n]+)?(?:>[^\S\n]*)+(?:\*\*)?(?:✍\uFE0F?|💡[^\S\n]+(?:\*\*)?From\b)/u;
/** Each of ours ends so, wherever its lines were broken. */
const ENDS = /It is never published\.|Never published unless you take it in\./;

/** Whether one of ours begins on this line. */
export function startsAsk(line: string): boolean {
  return STARTS.test(line);
}

/** The last line of what begins at `start`: its own, unless a formatter broke it, and its end stands further down in the paragraph. */
export function askEnd(lines: readonly string[], start: number): number {
  if (ENDS.test(lines[start] ?? '')) return start;
  let text = lines[start] ?? '';
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || STARTS.test(line)) break;
    text = `${text.slice(-LONGEST_END)} ${line.replace(/^[^\S\n]*(?:>[^\S\n]*)*/, '')}`;
    if (ENDS.test(text)) return at;
  }
  return start;
}

/** Enough of the lines before to hold the first half of an end; all of them would take quadratic time. */
const LONGEST_END = 60;
