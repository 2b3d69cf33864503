/** Publish: the entries of a Markdown text of ours. In: the text. Out: its parts in order; joined, they are the text again. */
import { entryIdsIn } from '../../markdown/entry-marker.ts';

/** A run of lines. An entry is what may be left out by itself: a list item, or the section of a heading with a marker. */
export interface Part {
  readonly kind: 'entry' | 'heading' | 'open' | 'close' | 'other';
  /** Of a heading, 1 to 6; 0 otherwise. */
  readonly level: number;
  /** With its line endings. */
  readonly text: string;
}

const ITEM = /^[-*+] \S/;
const HEADING = /^(#{1,6}) /;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts at items, headings and `<details>`, but never inside a fenced block. */
export function partsOf(text: string): readonly Part[] {
  const parts: Draft[] = [];
  let fence: string | null = null;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const current = parts.at(-1);
    const mark = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null || mark !== null) {
      if (fence === null) fence = mark;
      else if (mark?.startsWith(fence)) fence = null;
      if (current === undefined || current.kind === 'open' || current.kind === 'close')
        parts.push(draft('other', line));
      else current.lines.push(line);
      continue;
    }
    const level = HEADING.exec(line)?.[1]?.length ?? 0;
    if (level > 0) parts.push(draft(isMarked(line) ? 'entry' : 'heading', line, level));
    else if (/^<details>/i.test(line)) parts.push(draft('open', line));
    else if (/^<\/details>/i.test(line)) parts.push(draft('close', line));
    else if (ITEM.test(line) && !isInSection(current)) parts.push(draft('entry', line));
    else if (current === undefined || !continues(current, line)) parts.push(draft('other', line));
    else current.lines.push(line);
  }
  return parts.map(({ kind, level, lines }) => ({ kind, level, text: lines.join('') }));
}

interface Draft {
  readonly kind: Part['kind'];
  readonly level: number;
  readonly lines: string[];
}

function draft(kind: Part['kind'], line: string, level = 0): Draft {
  return { kind, level, lines: [line] };
}

function isMarked(line: string): boolean {
  return entryIdsIn(line, () => false).length > 0;
}

/** The section of a heading with a marker holds everything up to the next heading, lists too. */
function isInSection(part: Draft | undefined): boolean {
  return part?.kind === 'entry' && part.level > 0;
}

/** An item goes on while lines are blank or indented. */
function continues(part: Draft, line: string): boolean {
  if (part.kind === 'entry' && part.level === 0) return /^\s/.test(line);
  return part.kind === 'entry' || part.kind === 'other' || part.kind === 'heading' || part.kind === 'open';
}
