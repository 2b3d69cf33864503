/** Publish: the entries of a Markdown text of ours. In: the text. Out: its parts in order; joined, they are the text again. */
/** A run of lines. An entry is what may be left out by itself: a list item, or the section of a heading with a marker. */
export interface Part {
  readonly kind: 'entry' | 'heading' | 'open' | 'close' | 'other';
  /** Of a heading, 1 to 6; 0 otherwise. */
  readonly level: number;
  /** What the marker of an entry says: `#412`; null without one. */
  readonly marker: string | null;
  /** With its line endings. */
  readonly text: string;
}

const ITEM = /^[-*+] \S/;
const HEADING = /^(#{1,6}) /;
/** The last comment of a line, from its start. */
const MARKER = /^<!-- (?!\/?drumroll:)(\S(?:[^>\n]*\S)?) -->\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts at items, headings and `<details>`, but never inside a fenced block. */
export function partsOf(text: string): readonly Part[] {
  const parts: { kind: Part['kind']; level: number; marker: string | null; lines: string[] }[] = [];
  let fence: string | null = null;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const current = parts.at(-1);
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null || mark !== null) {
      if (fence === null) fence = mark;
      else if (mark?.startsWith(fence)) fence = null;
      if (current === undefined || current.kind === 'open' || current.kind === 'close') parts.push(other(line));
      else current.lines.push(line);
      continue;
    }
    const heading = HEADING.exec(line)?.[1]?.length ?? 0;
    const comment = line.lastIndexOf('<!-- ');
    const marker = comment < 0 ? null : (MARKER.exec(line.slice(comment))?.[1] ?? null);
    if (heading > 0) parts.push({ kind: marker === null ? 'heading' : 'entry', level: heading, marker, lines: [line] });
    else if (/^<details>/i.test(line)) parts.push({ kind: 'open', level: 0, marker: null, lines: [line] });
    else if (/^<\/details>/i.test(line)) parts.push({ kind: 'close', level: 0, marker: null, lines: [line] });
    else if (ITEM.test(line) && !isInSection(current)) parts.push({ kind: 'entry', level: 0, marker, lines: [line] });
    else if (current === undefined || !continues(current, line)) parts.push(other(line));
    else {
      current.lines.push(line);
      if (current.kind === 'entry') current.marker ??= marker;
    }
  }
  return parts.map(({ kind, level, marker, lines }) => ({ kind, level, marker, text: lines.join('') }));
}

function other(line: string): { kind: 'other'; level: number; marker: null; lines: string[] } {
  return { kind: 'other', level: 0, marker: null, lines: [line] };
}

/** The section of a heading with a marker holds everything up to the next heading, lists too. */
function isInSection(part: { readonly kind: Part['kind']; readonly level: number } | undefined): boolean {
  return part?.kind === 'entry' && part.level > 0;
}

/** An item goes on while lines are blank or indented. */
function continues(part: { readonly kind: Part['kind']; readonly level: number }, line: string): boolean {
  if (part.kind === 'entry' && part.level === 0) return /^\s/.test(line);
  return part.kind === 'entry' || part.kind === 'other' || part.kind === 'heading' || part.kind === 'open';
}
