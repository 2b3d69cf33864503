/** Parse, notes with their kind in brackets: React Native. In: a body. Out: its notes, or null without any. */
import { sectionsOf } from '../markdown/sections.ts';
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';
import { type FoundNote, NONE, noteOf } from './note-text.ts';

/** `[Android] [Fixed] - Message` (https://reactnative.dev/contributing/changelogs-in-pull-requests). The first names who is concerned. */
const ENTRY = /^\[([A-Za-z ,/]{2,40})\][ \t]{0,3}\[([A-Za-z ]{2,40})\][ \t]{0,3}(?:[-–—:][ \t]{0,3})?(.*)$/;
/** "[Internal]" alone is said as well. */
const INTERNAL = /^\[internal\]/i;
/** What the template shows. */
const EXAMPLE = /^\[category\]/i;

/** A line each below `## Changelog:`. */
export function readBrackets({ blocks }: NoteBody): readonly FoundNote[] | null {
  const found: FoundNote[] = [];
  let isPresent = false;
  for (const { blocks: own } of sectionsOf(blocks, key => key === 'changelog'))
    for (const { kind, text } of own) {
      if (kind === 'fence') continue;
      for (const entry of entriesOf(text)) {
        isPresent = true;
        const note = noteOfEntry(entry);
        if (note !== null) found.push(note);
      }
    }
  return isPresent ? found : null;
}

/** Lines that begin with a bracket, each with what it wraps onto. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) entries.push(line);
    else if (entries.length > 0) entries.push(`${entries.pop()} ${line}`);
  }
  return entries;
}

function noteOfEntry(entry: string): FoundNote | null {
  if (EXAMPLE.test(entry) || entry.includes('|')) return null;
  if (INTERNAL.test(entry)) return NONE;
  const match = ENTRY.exec(entry);
  return match === null ? null : noteOf(match[3] ?? '', noteCategory(match[2] ?? ''));
}
