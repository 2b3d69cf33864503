/** Parse, breaking changes: a body in; the text of its `BREAKING CHANGE:` footers and the body without them out. */
import { type Body, ownLines } from './body.ts';
import { readBodyHeader, withoutBullet } from './header.ts';
import { isKnownTrailer } from './trailers.ts';

/** The breaking footers of a body. */
export interface Breaking {
  /** One text a footer, as written, without white space around it; empty where the footer is. */
  readonly texts: readonly string[];
  /** The body without them. */
  readonly rest: string;
}

const NONE: readonly string[] = [];

// Conventional Commits wants capitals (https://www.conventionalcommits.org/en/v1.0.0/#specification, 15 and 16); as a git trailer it is
// `Breaking-Change:`, and people write it as a sentence.
const FOOTER =
  /^[ \t]{0,8}(?:[*-] )?(?:[⚠❗💥]\ufe0f? ?)?(?:\*\*|__)?(?:BREAKING[ -]CHANGES?|Breaking[ -][Cc]hanges?|breaking-change)(?:\*\*|__)?(?: ?:| (?=#\d))(?:\*\*|__)?/u;
/** What people write into a template's field when nothing breaks. */
const NOTHING = /^(?:[*-] )?(?:none|no|nope|nil|n\/?a|not applicable|false|-|—)(?:[.,;!\n]|$)/i;

/**
 * Every footer with its text, which may be several paragraphs: it ends at the next footer, a known trailer, a heading, a rule or the
 * next header of a squash. The author's own words only, but code below a footer belongs to it.
 */
export function breakingFooters(body: Body): Breaking {
  const { text } = body;
  if (!mayHaveFooter(text)) return { texts: NONE, rest: text };
  const { lines, quoted } = ownLines(body);
  const written = text.split('\n');
  const texts: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const start = quoted?.[at] === 1 ? null : FOOTER.exec(line);
    if (!start) {
      rest.push(written[at] ?? '');
      continue;
    }
    let end = at + 1;
    while (end < lines.length && (quoted?.[end] === 1 || !endsFooter(lines[end] ?? ''))) end++;
    const footer = [line.slice(start[0].length), ...written.slice(at + 1, end)].join('\n').trim();
    if (!NOTHING.test(footer)) texts.push(footer);
    at = end - 1;
  }
  return { texts, rest: rest.join('\n').trimEnd() };
}

// Prose says "breaking" often enough, but seldom "breaking change" before a colon.
function mayHaveFooter(text: string): boolean {
  return text.includes('REAKING') || (text.includes('reaking') && /reaking[ -][Cc]hanges?(?:\*\*|__)? ?:/.test(text));
}

function endsFooter(line: string): boolean {
  if (line === '') return false;
  if (/^#{1,6} /.test(line) || isKnownTrailer(line) || FOOTER.test(line)) return true;
  return readBodyHeader(withoutBullet(line)) !== null;
}
