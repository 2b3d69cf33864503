/** Parse, first cut: a commit message in; its subject and its body out. */
import { oneLine } from './one-line.ts';

/** A message cut in two. */
export interface Message {
  /** The first line that shows anything, exactly as written but for its line ending. */
  readonly firstLine: string;
  /** The subject that the author meant: `firstLine` with what was wrapped or cut off joined to it. */
  readonly subject: string;
  /** The lines after the subject, with LF only, without blank lines at its ends; empty for many commits. */
  readonly body: string;
}

const CUT_OFF = /…(?= ?(?:\(#\d{1,9}\))?"?$)/;
const SHORTEST_HEAD = 30;
const SHORTEST_WRAPPED = 50;

/** Cuts a message after its subject. CRLF, NUL, blank lines before the subject and a missing final newline are all fine. */
export function splitMessage(message: string): Message {
  const text = message.includes('\r') ? message.replace(/\r\n?/g, '\n') : message;
  let start = 0;
  let end = lineEnd(text, 0);
  while (end < text.length && !isVisible(text, start, end)) {
    start = end + 1;
    end = lineEnd(text, start);
  }
  const firstLine = text.slice(start, end);
  let bodyStart = end + 1;
  // The first line of a body keeps its indentation.
  for (let next = bodyStart; isWhiteSpace(text.charCodeAt(next)); next++) {
    if (text.charCodeAt(next) === 10) bodyStart = next + 1;
  }
  const body = text.slice(bodyStart).trimEnd();
  if (body === '') return { firstLine, subject: firstLine, body };
  return joined(firstLine, body, bodyStart === end + 1);
}

function joined(firstLine: string, body: string, isAdjacent: boolean): Message {
  if (!isAdjacent && !firstLine.includes('…', Math.max(0, firstLine.length - 20)))
    return { firstLine, subject: firstLine, body };
  const nextEnd = lineEnd(body, 0);
  const next = body.slice(0, nextEnd);
  const below = () => body.slice(nextEnd + 1).replace(/^\n+/, '');
  const tail = firstLine.slice(-20);
  const cut = CUT_OFF.exec(tail);
  if (cut) {
    const at = firstLine.length - tail.length + cut.index;
    const head = firstLine.slice(0, at);
    const suffix = firstLine.slice(at + 1);
    // GitHub cuts a long title at 72 characters and puts the rest at the top of the description.
    if (next.startsWith('…')) return { firstLine, subject: head + next.slice(1) + suffix, body: below() };
    // The squash of one commit repeats that commit's own, uncut subject there.
    const whole = next.startsWith('* ') ? next.slice(2) : next;
    if (at >= SHORTEST_HEAD && whole.startsWith(head)) return { firstLine, subject: whole + suffix, body: below() };
  }
  if (isAdjacent && continues(firstLine, next))
    return { firstLine, subject: `${firstLine} ${next.trim()}`, body: below() };
  return { firstLine, subject: firstLine, body };
}

// git takes the whole first paragraph as the subject, GitHub its first line. The second line belongs to the subject
// when the first one was wrapped by an editor, or when it is only the number that a forge added.
function continues(firstLine: string, next: string): boolean {
  if (/^\s{0,4}\(#\d{1,9}\)"?\s*$/.test(next.slice(0, 40))) return true;
  if (firstLine.length < SHORTEST_WRAPPED || /[.:;!?]\s*$/.test(firstLine.slice(-4))) return false;
  return /^[a-z(`"'][^:]*$/.test(next.slice(0, 100)) && !/^(?:close|fix|ref|resolve|see|https?)/.test(next);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isWhiteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isVisible(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return (code > 32 && code < 127) || oneLine(text.slice(start, end)) !== '';
}
