/** Parse, the text below a subject: a body in; its lines and its author's own words, worked out once somebody asks, out. */

/** A body. Most are never cut into lines: their readers look for a sign of what they read first. */
export interface Body {
  /** LF only, no blank lines at the ends; empty for many commits. */
  readonly text: string;
  /** Kept by {@link ownLines}. */
  own: OwnLines | null;
}

/** Lines of a body with the author's own words told apart from others'. */
export interface OwnLines {
  /** Without HTML comments; as many as the body has. */
  readonly lines: readonly string[];
  /** 1 where a line lies in a fence, a quotation, `<details>` or `<blockquote>`; null when no line does. */
  readonly quoted: Uint8Array | null;
}

/** A body over `text`. */
export function bodyOf(text: string): Body {
  return { text, own: null };
}

/**
 * Dependency bots paste upstream's release notes into bodies, with its `BREAKING CHANGE:`, `fixes #1` and `feat: x`. They stand in
 * `<details>` or quotations; what a template says to authors stands in comments. None of it is said about this repository.
 */
export function ownLines(body: Body): OwnLines {
  const lines = () => body.text.split('\n');
  body.own ??= mayQuote(body.text) ? tellApart(lines()) : { lines: lines(), quoted: null };
  return body.own;
}

/** The author's own lines as one text. */
export function ownText(body: Body): string {
  if (!mayQuote(body.text)) return body.text;
  const { lines, quoted } = ownLines(body);
  return lines.filter((_, at) => quoted?.[at] !== 1).join('\n');
}

function mayQuote(text: string): boolean {
  return (
    text.includes('<') || text.includes('```') || text.includes('~~~') || text.startsWith('>') || text.includes('\n>')
  );
}

function tellApart(body: readonly string[]): OwnLines {
  const lines = withoutComments(body);
  const quoted = new Uint8Array(lines.length);
  let fence = '';
  let depth = 0;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.trimStart() ?? '';
    if (fence !== '') {
      quoted[at] = 1;
      if (text.startsWith(fence)) fence = '';
      continue;
    }
    const code = text.charCodeAt(0);
    if ((code === 96 || code === 126) && /^(?:```|~~~)/.test(text)) fence = text.slice(0, 3);
    if (code === 60 && /^<(?:details|blockquote)\b/i.test(text)) depth++;
    if (depth > 0 || fence !== '' || code === 62) quoted[at] = 1;
    if (depth > 0) depth = Math.max(0, depth - closings(text));
  }
  return { lines, quoted };
}

// Keeps the number of lines. A comment that never ends hides the rest, as on GitHub.
function withoutComments(body: readonly string[]): readonly string[] {
  let isOpen = false;
  return body.map(line => {
    if (!isOpen && !line.includes('<!--')) return line;
    let visible = '';
    let at = 0;
    while (at < line.length) {
      const edge = line.indexOf(isOpen ? '-->' : '<!--', at);
      if (!isOpen) visible += line.slice(at, edge < 0 ? line.length : edge);
      if (edge < 0) break;
      at = edge + (isOpen ? 3 : 4);
      isOpen = !isOpen;
    }
    return visible;
  });
}

function closings(line: string): number {
  return line.includes('</') ? line.toLowerCase().split(/<\/(?:details|blockquote)>/).length - 1 : 0;
}
