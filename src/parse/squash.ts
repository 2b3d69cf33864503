/** Parse, squash commits: a body in; the conventional headers of the commits that it lists out. */
import type { ConventionalHeader } from '../model.ts';
import { type Body, ownLines } from './body.ts';
import { beginsLikeHeader, mayHoldHeaders, readBodyHeader, withoutBullet } from './header.ts';
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
    const header: ConventionalHeader | null =
      quoted?.[at] !== 1 && beginsLikeHeader(line) ? headerOf(line, canStart) : null;
    if (header) headers.push(header);
    canStart = header !== null || line.trim() === '';
  }
  return headers;
}

// A bullet starts anywhere, plain lines only a paragraph or a list of their own.
function headerOf(line: string, canStart: boolean): ConventionalHeader | null {
  const text = withoutBullet(line);
  const header = text !== line || canStart ? readBodyHeader(text) : null;
  if (!header || /^(?:#|https?:)/.test(header.description)) return null;
  const { type, scopes, isBreaking } = header;
  return { type, scopes, breaking: isBreaking, description: parseSubject(text).text };
}
