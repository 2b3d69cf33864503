/** Parse, trailers: a body in; its trailers and the body without them out. */
import type { Trailer } from '../model.ts';

/** Trailers at the end of a body. */
export interface Trailers {
  /** In the order of the message. */
  readonly trailers: readonly Trailer[];
  /** The body without them and without the rules between them. */
  readonly rest: string;
}

const NONE: readonly Trailer[] = [];

/** Tokens in use that carry git's rule: a block with one of them may hold other lines. In lower case. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'signed-off-by co-authored-by co-developed-by reviewed-by acked-by tested-by reported-by suggested-by helped-by approved-by ' +
    'cc change-id reviewed-on pr-url closes closed close fixes fixed resolves resolved refs ref references related see-also issue ' +
    'issues bug link changelog release-note release-notes benefit audience stage feature-flag launch docs breaking-change backport-of ' +
    'cherry-picked-from made-with generated-by assisted-by epic part-of'
  ).split(' '),
);

/** Lower-case types that open a conventional header, not a trailer, on the last lines of a squash commit. */
const HEADER_TYPES: ReadonlySet<string> = new Set(
  'feat fix perf refactor docs test build ci chore style revert'.split(' '),
);
const TOKEN =
  /^([A-Za-z][A-Za-z0-9-]{0,59})(?:[ \t]{0,3}:(?!\/\/)|(?= #\d{1,9}(?:(?:,? and |[, ]{1,2})#\d{1,9}){0,20}\.?$))/;

/** A line that may be a trailer; on the last paragraph of a body. */
const SIGN = /\n(?:[A-Za-z][A-Za-z0-9-]{0,59}[ \t]{0,3}[:#]|\(cherry |---)/;

/** The trailer on one line; null for anything else. Its value may be empty and may continue on the next lines. */
export function readTrailer(line: string): Trailer | null {
  const match = TOKEN.exec(line);
  const token = match?.[1];
  if (!match || token === undefined) return null;
  const value = line.slice(match[0].length).trim();
  // `fix: #12` is a closing reference; `fix: a crash` is another change of the same squash.
  if (HEADER_TYPES.has(token) && !value.startsWith('#') && !value.startsWith('http')) return null;
  return { token, value };
}

/** Whether `line` is a trailer with a token in common use, git's mark of a cherry-pick or GitHub's rule between commits and co-authors. */
export function isKnownTrailer(line: string): boolean {
  if (isMark(line)) return true;
  const trailer = readTrailer(line);
  return trailer !== null && isKnown(trailer);
}

/**
 * Git's rule (https://git-scm.com/docs/git-interpret-trailers): the last paragraph, when every line is a trailer or a known one stands
 * among at most three times as many other lines. Paragraphs of known trailers right above belong to it, since GitHub puts co-authors
 * into a paragraph of their own below what the author wrote.
 */
export function findTrailers(text: string): Trailers {
  if (text === '') return { trailers: NONE, rest: '' };
  let end = text.length;
  let paragraph = lastParagraph(text, end);
  if (!SIGN.test(paragraph)) return { trailers: NONE, rest: text };
  const blocks: Block[] = [];
  let hasTrailers = false;
  while (end > 0) {
    // What stands above trailers is prose most often, which its first line gives away.
    const block: Block | null =
      hasTrailers && !isKnownTrailer(firstLine(paragraph)) ? null : readBlock(paragraph, hasTrailers);
    if (!block || !(hasTrailers || followsGitsRule(block))) break;
    if (!hasTrailers && block.trailers.length > 0 && isFenced(text, end - paragraph.length)) break;
    hasTrailers ||= block.trailers.length > 0;
    blocks.push(block);
    end = Math.max(0, end - paragraph.length);
    paragraph = lastParagraph(text, end);
  }
  const above = text.slice(0, end).trimEnd();
  const [only] = blocks;
  if (!only) return { trailers: NONE, rest: text };
  const { trailers, others } = blocks.length === 1 ? only : merged(blocks.reverse());
  return {
    trailers,
    rest: others.length === 0 ? above : [above, '', ...others].join('\n').trim(),
  };
}

/** One paragraph, told apart by what its lines are. */
interface Block {
  readonly trailers: readonly Trailer[];
  readonly others: readonly string[];
  /** How many lines are marks or trailers with a known token, and how many are other trailers. */
  readonly known: number;
  readonly unknown: number;
}

function merged(blocks: readonly Block[]): Pick<Block, 'trailers' | 'others'> {
  return { trailers: blocks.flatMap(block => block.trailers), others: blocks.flatMap(block => block.others) };
}

function followsGitsRule({ known, unknown, others }: Block): boolean {
  return others.length === 0 || (known > 0 && (known + unknown) * 3 >= others.length);
}

// Null as soon as a line is no known trailer, where only those count.
function readBlock(paragraph: string, isKnownOnly: boolean): Block | null {
  const trailers: Trailer[] = [];
  const others: string[] = [];
  let known = 0;
  let unknown = 0;
  for (const line of unfold(paragraph).split('\n')) {
    if (line === '') continue;
    const trailer = readTrailer(line);
    if (trailer) trailers.push(trailer);
    if (trailer ? isKnown(trailer) : isMark(line)) known++;
    else if (isKnownOnly) return null;
    else if (trailer) unknown++;
    else others.push(line);
  }
  return { trailers, others, known, unknown };
}

// A line that begins with white space continues the one before it.
function unfold(paragraph: string): string {
  return paragraph.includes('\n ') || paragraph.includes('\n\t') ? paragraph.replace(/\n[ \t]+/g, ' ') : paragraph;
}

// With the line breaks before it, so that lengths add up.
function lastParagraph(text: string, end: number): string {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) === 10) start--;
  start = text.lastIndexOf('\n\n', start - 1);
  return start < 0 ? `\n${text.slice(0, end)}` : text.slice(start + 1, end);
}

function firstLine(paragraph: string): string {
  const end = paragraph.indexOf('\n', 1);
  return paragraph.slice(1, end < 0 ? paragraph.length : end);
}

// Logs and configuration in a fence look like trailers: an odd number of fences above means that one is open.
function isFenced(text: string, before: number): boolean {
  let fences = 0;
  for (let at = text.indexOf('```'); at >= 0 && at < before; at = text.indexOf('```', at + 3)) {
    if (at === 0 || text.charCodeAt(at - 1) === 10) fences++;
  }
  return fences % 2 === 1;
}

function isKnown({ token }: Trailer): boolean {
  return KNOWN.has(token.toLowerCase());
}

function isMark(line: string): boolean {
  return line.startsWith('(cherry picked from commit ') || (line.startsWith('---') && /^-{3,}$/.test(line));
}
