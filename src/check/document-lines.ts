/** Check, what a document says of one change: the document with it and without it in; the lines that it brings out. */

import { isEntryId, withoutEntryMarkers } from '../markdown/entry-marker.ts';

/** Where the first lines, which sum a release up, are over. */
const ENTRY = /^(?:#{2,6} |[-*] |\||\*\*(?!.*:\*\*))/;
/** `**New:** dark mode.`, the subject of a mail, and `---` around it. */
const SUMMARY = /^(?:\*\*[^*]*:\*\*|subject: |---$)/;

/**
 * Lines of `whole` that `empty` has not, whatever the numbers in them, from the first heading, item or table on; where a team's own
 * template has none of those, all that do more than sum up.
 * @returns Markdown without markers; empty where the document says nothing of the change.
 */
export function linesOfChange(whole: string, empty: string): string {
  const known = new Set(empty.split('\n').map(withoutNumbers));
  const lines = whole.split('\n').filter(line => line.trim() === '' || !known.has(withoutNumbers(line)));
  const start = lines.findIndex(line => ENTRY.test(line));
  const own = start < 0 ? lines.filter(line => !SUMMARY.test(line)) : lines.slice(start);
  return withoutEntryMarkers(own.join('\n'), isEntryId)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutNumbers(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\b0 (change|commit|pull request)s?\b/g, '0 $1s');
}
