/** Scripts: tables in generated Markdown. In: cells. Out: a table. */

/** A table; `|` inside a cell would end it, even in code (https://github.github.com/gfm/#tables-extension-). */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
