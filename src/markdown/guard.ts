/** Markdown, the guard: lines in; whether parsing them takes time in proportion to their length out. Linear itself. */
import { closesFence, fenceMark } from './visible-lines.ts';

/** Deeper lists and quotations are no prose, and micromark needs stack and time for each level (`> ` repeated). */
const DEEPEST = 24;
/** Indentation that would hold as many levels. */
const WIDEST_INDENT = 96;
/**
 * Emphasis, links and entities are looked for from each of their signs to all others of the same block, so that the time grows with the
 * square of their number (`a_` repeated). One block may have about 550 of them, or ten 170 each.
 */
const MOST_WORK = 300_000;
/** Each block costs much more than its characters, and each item or quotation more than a block. */
const MOST_LINES = 3_000;
const MOST_CONTAINERS = 800;
const SIGN = /[*_~[\]<&@!\\]/g;
const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))/;
/** HTML in which a line of backticks is no fence, and a blank line is no end. */
const HTML_WITHOUT_END = /<(?:script|style|pre|textarea|!\[|!|\?)/i;

/** Whether a Markdown parser may have these lines; they come from {@link visibleLines}. */
export function isAffordable(lines: readonly string[]): boolean {
  if (lines.length > MOST_LINES) return false;
  const trustsFences = !lines.some(line => HTML_WITHOUT_END.test(line));
  let fence = '';
  let signs = 0;
  let work = 0;
  let containers = 0;
  let isHtml = false;
  for (const line of lines) {
    const mark = fenceMark(line);
    if (fence !== '') {
      if (closesFence(mark, fence, line)) fence = '';
      continue;
    }
    if (line === '') {
      work += signs * signs;
      signs = 0;
      isHtml = false;
      continue;
    }
    isHtml ||= /^ {0,3}</.test(line);
    // Only a fence at the margin is one wherever it stands.
    if (trustsFences && !isHtml && mark !== '' && !line.startsWith(' ')) fence = mark;
    const depth = depthOf(line);
    containers += depth;
    if (depth > DEEPEST || containers > MOST_CONTAINERS) return false;
    signs += line.match(SIGN)?.length ?? 0;
  }
  return work + signs * signs <= MOST_WORK;
}

function depthOf(line: string): number {
  if (/^[ \t]/.test(line) && line.length - line.trimStart().length > WIDEST_INDENT) return DEEPEST + 1;
  let depth = 0;
  let rest = line;
  for (let found = PREFIX.exec(rest); found !== null && depth <= DEEPEST; found = PREFIX.exec(rest)) {
    rest = rest.slice(found[0].length);
    depth++;
  }
  return depth;
}
