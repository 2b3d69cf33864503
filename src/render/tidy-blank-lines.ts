/** Render: in goes a rendered document, out comes the same with one blank line where a template left several. */

const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;

/**
 * Joins runs of blank lines, drops those at both ends, and ends the text with one line break (an empty text stays empty).
 * Inside fenced code every line stays.
 */
export function tidyBlankLines(document: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of document.split(/\r?\n/)) {
    const isBlank = line.trim() === '';
    if (isBlank && fence === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(isBlank && fence === '' ? '' : line);
    fence = fenceAfter(line, fence);
  }
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The fence that is open after this line; empty for none. A fence closes with at least as many of the same, and nothing else. */
function fenceAfter(line: string, open: string): string {
  const [, marks = '', rest = ''] = FENCE.exec(line) ?? [];
  if (marks === '') return open;
  if (open === '') return marks.startsWith('`') && rest.includes('`') ? '' : marks;
  return marks.startsWith(open) && rest.trim() === '' ? '' : open;
}
