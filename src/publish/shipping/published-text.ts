/** Publish: the approved text. In: notes as they were approved. Out: the same bytes without our comments, our asks and front matter. */
import { isFrontMatter } from '../../markdown/front-matter.ts';
import { type Leaf, type Line, leavesOf, linesOf } from '../../markdown/leaves.ts';
import { lineStart } from '../../markdown/line-start.ts';
import { askEnd, startsAsk } from '../plan/own-asks.ts';
import { ownComments, type Range } from './own-comments.ts';

/** A line as it is published; `text` is null where the line goes with its ending. */
interface Published {
  readonly line: Line;
  readonly text: string | null;
  /** Whether it goes on with HTML, which a blank line would end. */
  readonly isInHtml: boolean;
}

/** What goes can uncover more of ours, as where a question had half of a pair of backticks; nobody needs more passes. */
const MOST_PASSES = 8;

/**
 * What readers get, whichever place it goes to. Nothing is added, and nothing else goes: code keeps comments that it shows, people
 * keep theirs, and white space goes only with what it set apart. Publishing the result again changes nothing. Linear.
 */
export function publishedText(notes: string): string {
  let text = notes;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = text;
    text = withoutOwn(before);
    if (text === before) break;
  }
  return text;
}

/** Reading the blocks of a text takes longer than looking for signs. */
const MAY_BE_OWN = /^\ufeff?---|<!--|[✍💡]/u;

function withoutOwn(notes: string): string {
  if (!MAY_BE_OWN.test(notes)) return notes;
  const lines = linesOf(notes);
  const read = leavesOf(lines);
  const front = read.find(({ kind }) => kind === 'front');
  const hasFields =
    front !== undefined && isFrontMatter(lines.slice(front.from + 1, front.end - 1).map(({ text }) => text));
  const texts: (string | null)[] = lines.map(({ text }) => text);
  const html = new Set<number>();
  if (hasFields) texts.fill(null, front.from, front.end);
  for (const leaf of front === undefined || hasFields ? read : leavesBetweenRules(lines)) {
    if (leaf.kind === 'code' || leaf.kind === 'front') continue;
    takeOutComments(leaf, lines, texts);
    takeOutAsks(leaf, texts);
    if (isHtml(leaf)) for (let index = leaf.from + 1; index < leaf.end; index++) html.add(index);
  }
  const mark = hasFields && notes.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + joined(lines.map((line, index) => ({ line, text: texts[index] ?? null, isInHtml: html.has(index) })));
}

/** Of a text that begins with a rule and has another one below: what stands between them is prose like the rest. */
function leavesBetweenRules(lines: readonly Line[]): readonly Leaf[] {
  // Only what begins a text is taken for front matter.
  return leavesOf([NOTHING.line, ...lines]).map(leaf => ({ ...leaf, from: leaf.from - 1, end: leaf.end - 1 }));
}

function isHtml({ kind }: Leaf): boolean {
  return kind === 'html' || kind === 'open' || kind === 'close';
}

function takeOutComments(leaf: Leaf, lines: readonly Line[], texts: (string | null)[]): void {
  const { from, end } = leaf;
  const own = lines.slice(from, end);
  const block = own.map(({ text, ending }) => text + ending).join('');
  const origin = own[0]?.start ?? 0;
  const ranges = ownComments(block, isHtml(leaf)).map(range => ({
    start: range.start + origin,
    end: range.end + origin,
  }));
  let next = 0;
  for (const [index, line] of own.entries()) {
    const here: Range[] = [];
    const lineEnd = line.start + line.text.length;
    for (let range = ranges[next]; range !== undefined && range.end <= lineEnd; range = ranges[++next])
      here.push({ start: range.start - line.start, end: range.end - line.start });
    if (here.length > 0) texts[from + index] = withoutRanges(line.text, here);
  }
}

/** Null where nothing else stands on the line. White space before a comment goes with it, but for what indents the line. */
function withoutRanges(line: string, ranges: readonly Range[]): string | null {
  let kept = '';
  let hasWords = false;
  let at = 0;
  for (const { start, end } of together(ranges, line)) {
    const before = line.slice(at, start);
    hasWords ||= /[\p{L}\p{N}]/u.test(before);
    kept += before;
    const after = line.slice(end);
    at = end;
    if (isRisky(hasWords, kept.at(-1) ?? '', after)) kept += line.slice(start, end);
    else if (kept.trim() === '') at += /^[ \t]*/.exec(after)?.[0].length ?? 0;
    else if (/^(?:\s|$)/.test(after)) kept = kept.trimEnd();
  }
  const text = kept + line.slice(at);
  return text.trim() === '' ? null : text;
}

/** Comments that only white space keeps apart go together. */
function together(ranges: readonly Range[], line: string): readonly Range[] {
  const groups: Range[] = [];
  for (const range of ranges) {
    const last = groups.at(-1);
    if (last === undefined || line.slice(last.end, range.start).trim() !== '') groups.push(range);
    else groups[groups.length - 1] = { start: last.start, end: range.end };
  }
  return groups;
}

/** Whether other Markdown would begin where the comment stood: signs that meet, or a line that begins with a sign. */
function isRisky(hasWords: boolean, before: string, after: string): boolean {
  if (after.trim() === '') return false;
  if (hasWords) return /[^\p{L}\p{N}\s]/u.test(before) && /^[^\p{L}\p{N}\s]/u.test(after);
  return !/^[ \t]*(?:[\p{L}"'(]|\*\*?\p{L}|`[^`])/u.test(after);
}

/** Only within one block, so that a formatter's line breaks are followed and nobody else's words are taken; not in a comment. */
function takeOutAsks({ from, end }: Leaf, texts: (string | null)[]): void {
  const own = texts.slice(from, end).map(text => text ?? '');
  if (/^\s*<!--/.test(own[0] ?? '')) return;
  for (let at = 0; at < own.length; at++) {
    if (!startsAsk(own[at] ?? '')) continue;
    const last = askEnd(own, at);
    texts.fill(null, from + at, from + last + 1);
    at = last;
  }
}

/** Where lines go, blank lines that set them apart go too; blocks that only they kept apart stay apart. */
function joined(lines: readonly Published[]): string {
  const kept: string[] = [];
  let isAfterBlank = true;
  let index = 0;
  while (index < lines.length) {
    const { line, text } = lines[index] ?? NOTHING;
    index++;
    if (text !== null) {
      kept.push(text + line.ending);
      isAfterBlank = text.trim() === '';
      continue;
    }
    while (lines[index]?.text === null) index++;
    if (isAfterBlank) while (index < lines.length && isBlank(lines[index])) index++;
    const next = lines[index];
    if (next === undefined) while (kept.at(-1)?.trim() === '') kept.pop();
    else if (!isAfterBlank && !isBlank(next) && mayFlowOn(next)) kept.push(lines[index - 1]?.line.ending ?? '');
    // What is left must not begin with what would be front matter then.
    else if (kept.length === 0 && /^---[ \t]*$/.test(next.text ?? '')) kept.push(lines[index - 1]?.line.ending ?? '');
  }
  return kept.join('');
}

const NOTHING: Published = { line: { start: 0, text: '', ending: '' }, text: null, isInHtml: false };

function isBlank(line: Published | undefined): boolean {
  return line?.text?.trim() === '';
}

function mayFlowOn({ text, isInHtml }: Published): boolean {
  if (isInHtml) return false;
  const start = lineStart((text ?? '').trimStart(), true);
  return start.kind !== 'heading' && start.kind !== 'quote' && start.kind !== 'fence' && start.kind !== 'item';
}
