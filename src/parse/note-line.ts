/** Parse, notes on a line: our own, elastic, CockroachDB, Electron. In: a body. Out: its notes, or null without such a line. */
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';
import { type FoundNote, noteOf } from './note-text.ts';

/**
 * `Release-Note: x`, `release notes: x`, `Release Notes - x` (elastic), `Release note (bug fix): x`, `Release note: (bug fix): x`,
 * `Release note: bug fix: x` (CockroachDB's authors), `Notes: x` (Electron).
 */
const LINE = /^(release[-_ ]notes?|notes)[ \t]{0,3}(?:\(([^()]{1,80})\)[ \t]{0,3})?(?::|[-–](?= ))[ \t]*(.*)$/i;
const KIND_AFTER = /^\(([^()]{1,80})\)[ \t]{0,3}:[ \t]*|^([A-Za-z][A-Za-z -]{1,30}):[ \t]+/;
/** A line that begins something else: a trailer, another field, an item. */
const ENDS =
  /^(?:[A-Z][A-Za-z-]{1,30}:(?:\s|$)|BREAKING[ -]CHANGE|[-*+] |\(cherry picked from|\/[a-z]|cc\b|(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|related(?: to)?|refs?|see(?: also)?|part of)\b[^.]{0,40}(?:#\d|https?:))/i;
/** Shorter lines were not broken for want of room. */
const WRAPPED = 50;
/** Where to read more is no note. */
const ADDRESS = /^<?https?:\/\/\S+$/i;

/** A note goes on to the end of its paragraph, and no further: the next may be about anything. */
export function readLines({ blocks }: NoteBody): readonly FoundNote[] | null {
  const found: FoundNote[] = [];
  let isPresent = false;
  for (const block of blocks) {
    if (block.kind === 'fence' || block.kind === 'heading') continue;
    const lines = block.text.split('\n');
    for (let at = 0; at < lines.length; at++) {
      const match = LINE.exec(lines[at] ?? '');
      // Prose wraps before "release notes - and" as before any other word.
      if (match === null || (at > 0 && !/^[RN]/.test(match[0]))) continue;
      let end = at + 1;
      while (end < lines.length && goesOn(lines[end - 1] ?? '', lines[end] ?? '')) end++;
      const value = [match[3] ?? '', ...lines.slice(at + 1, end)].join(' ').trim();
      at = end - 1;
      if (value === '' || ADDRESS.test(value)) continue;
      isPresent = true;
      const note = ofValue(value, match[2] ?? '');
      if (note !== null) found.push(note);
    }
  }
  return isPresent ? found : null;
}

/** A line that was broken for want of room, or in the middle of a sentence. */
function goesOn(line: string, next: string): boolean {
  const isWrapped = line.length >= WRAPPED || (/^\p{Ll}/u.test(next) && !/[.!?:]$/.test(line));
  return isWrapped && !ENDS.test(next);
}

function ofValue(value: string, kinds: string): FoundNote | null {
  const own = firstKind(kinds);
  const after = kinds === '' ? KIND_AFTER.exec(value) : null;
  const category = after === null ? null : firstKind(after[1] ?? after[2] ?? '');
  // `Release note: api: x` is about the API, and `Release note: Windows: x` too is a sentence.
  const isKind = after !== null && (after[1] !== undefined || category !== null);
  return noteOf(isKind ? value.slice(after[0].length) : value, own ?? category);
}

/** Of several kinds the first is meant most. */
function firstKind(kinds: string): FoundNote['category'] {
  const [first = ''] = kinds.split(/[,/;&]| and /);
  return noteCategory(first);
}
