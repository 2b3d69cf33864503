/** Parse, squash commits: a body in; the conventional headers of the commits that it lists out. */
import type { ConventionalHeader } from '../model.ts';
import { type Body, ownLines } from './body.ts';
import { mayHoldHeaders, readBodyHeader } from './header.ts';
import { parseSubject } from './subject.ts';

const NONE: readonly ConventionalHeader[] = [];

/**
 * Headers at the start of a paragraph or of a bullet (`* feat: x`, which is how GitHub lists the commits of a squash). A line whose
 * description is a mere reference is none: `fix: #12` closes an issue.
 */
export function bodyHeaders(body: Body): readonly ConventionalHeader[] {
  if (!mayHoldHeaders(body.text)) return NONE;
  const { lines, quoted } = ownLines(body);
  const headers: ConventionalHeader[] = [];
  let canStart = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const text = withoutBullet(line);
    const header: ConventionalHeader | null =
      quoted?.[at] === 1 || (text === line && !canStart) ? null : headerOf(text);
    if (header) headers.push(header);
    canStart = line.trim() === '' || header !== null;
  }
  return headers;
}

/** A line without the bullet that GitHub puts before each message of a squash. */
export function withoutBullet(line: string): string {
  return line.startsWith('* ') || line.startsWith('- ') ? line.slice(2) : line;
}

function headerOf(text: string): ConventionalHeader | null {
  const header = readBodyHeader(text);
  if (!header || /^(?:#|https?:)/.test(header.description)) return null;
  const { type, scopes, isBreaking } = header;
  return { type, scopes, breaking: isBreaking, description: parseSubject(text).text };
}
