/** Parse, an override's Markdown: a file's text in; its lines out, with quotations, tables and HTML as plain text. Whoever wrote them meant them. */
import { closesFence, fenceMark, visibleLines } from '../markdown/visible-lines.ts';

/** Lines for the outline, which takes what stands in quotations and the like for others' words. Linear. */
export function overrideLines(text: string): readonly string[] {
  const told: string[] = [];
  let fence = '';
  let isTable = false;
  const lines = visibleLines(text.slice(frontMatterLength(text)));
  for (const [at, whole] of lines.entries()) {
    const mark = fenceMark(whole);
    if (fence !== '' || mark !== '') {
      if (fence === '') fence = mark;
      else if (closesFence(mark, fence, whole)) fence = '';
      told.push(whole);
      continue;
    }
    const line = withoutQuote(whole);
    const hasCells = line.includes('|');
    isTable = hasCells && (isTable || isDivider(withoutQuote(lines[at + 1] ?? '')));
    if (isTable) told.push(...(isDivider(line) ? [] : [sentenceOfRow(line), '']));
    else told.push(...withoutTags(line));
  }
  return told;
}

/** A block between `---` that holds keys is for programs; between other words, `---` is a rule. */
function frontMatterLength(text: string): number {
  const [start] = /^\ufeff?---[ \t]*\r?\n(?=[\w-]+[ \t]*:|---)/.exec(text) ?? [];
  if (start === undefined) return 0;
  const end = /^---[ \t]*$/m.exec(text.slice(start.length));
  return end === null ? 0 : start.length + end.index + end[0].length;
}

/** `> [!NOTE]` says how GitHub paints a quotation. */
function withoutQuote(line: string): string {
  return line.replace(/^ {0,3}> ?/, '').replace(/^\[!\w{1,20}\]$/, '');
}

function isDivider(line: string): boolean {
  return line.includes('|') && line.includes('-') && cellsOf(line).every(cell => /^:?-+:?$/.test(cell));
}

function sentenceOfRow(line: string): string {
  return cellsOf(line).join(': ');
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim())
    .filter(cell => cell !== '');
}

const ELEMENT = '(?:p|div|span|center|section|details|summary|blockquote|ul|ol|b|strong|i|em|br)';
const BEGINS_HTML = new RegExp(`^ {0,3}</?(?:${ELEMENT}|li)\\b`, 'i');
const TAG = new RegExp(`</?(?:${ELEMENT}|li)(?: [^<>]{0,500})?/?>`, 'gi');

/** Only a line that begins with a tag is HTML to Markdown; elsewhere tags are parts of a sentence, which the parser knows. */
function withoutTags(line: string): readonly string[] {
  if (!BEGINS_HTML.test(line)) return [line];
  return line
    .replace(/<li\b[^<>]{0,500}>/gi, '\n- ')
    .replace(TAG, '')
    .split('\n')
    .map(part => part.trim());
}
