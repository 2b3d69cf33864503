/** Test support: bodies made to stall their readers, and how long all of these take. */
import { findReasons } from '../../src/parse/find-reasons.ts';
import { bodyTaker } from '../../src/parse/note-body.ts';
import { fragmentReader } from '../../src/parse/note-fragment.ts';
import { mayGiveReason, maySayNote } from '../../src/parse/note-signal.ts';
import { readYaml } from '../../src/parse/note-yaml.ts';
import { readNotes } from '../../src/parse/read-notes.ts';

const LONGEST = 65_536;
const F = '```';

/** Everything that a body goes through. */
function readAll(body: string): number {
  const taken = bodyTaker([body.slice(0, 2_000)])(body);
  const source = { name: '#1', title: body.slice(0, 5_000), labels: [body.slice(0, 5_000)] };
  const found = taken === null ? [] : [readNotes(taken, source).length, findReasons(taken, '#1', []).length];
  const fragments = ['.changeset/a.md', 'releasenotes/notes/a.yaml', '.changelog/1.txt', 'changelog.d/1.fix.md'];
  const filed = fragments.map(path => fragmentReader(readYaml)({ path, text: body, commit: '' }).length);
  return [...found, ...filed, Number(maySayNote(body)), Number(mayGiveReason(body))].reduce((sum, one) => sum + one, 0);
}

/** A quarter of the longest body and the longest one, in milliseconds. */
export function times(start: string, unit: string): { readonly short: number; readonly long: number } {
  const of = (length: number): string => (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  readAll(of(2_000));
  return { short: timeOf(of(LONGEST / 4)), long: timeOf(of(LONGEST)) };
}

function timeOf(body: string): number {
  const start = performance.now();
  readAll(body);
  return performance.now() - start;
}

/** What a body begins with and what it repeats. */
export const SEEDS: readonly (readonly [name: string, start: string, unit: string])[] = [
  ['emphasis that never closes', '', 'a_'],
  ['quotations in quotations', '', '> '],
  ['lists in lists', '', '1. '],
  ['comments that never end', '', '<!--'],
  ['user stories that never end', '', 'as a x I want '],
  ['clauses that never end', '', 'so that you can '],
  ['blank lines', '', '\n'],
  ['spaces', 'Release-Note:', ' '],
  ['backticks', '', '`'],
  ['backticks with a last one far away', `${'`'.repeat(3_000)} `, 'x'],
  ['brackets', '', '['],
  ['tags', '', '<a '],
  ['details', '', '<details>\n'],
  ['fences', '', `${F}release-note\nx\n`],
  ['a long note in a fence', `${F}release-note\n`, '*a_'],
  ['a long line of a note', 'Release-Note: ', 'Added (x'],
  ['notes', '', 'Release note (bug fix): x\n'],
  ['notes with kinds', 'Release note (', 'a, '],
  ['items of a section', '## Release notes\n\n', '- a\n'],
  ['a section of brackets', '## Changelog:\n\n', '[a] [b] - c\n'],
  ['headings', '', '## Release notes\n'],
  ['bold labels', '', '**Why**: x\n\n'],
  ['references at the end', 'Release-Note: x', ' (#1)'],
  ['periods', 'Release-Note: x', '. '],
  ['quotation marks', 'Release-Note: ', '"'],
  ['front matter', '---\n', 'a: minor\n'],
  ['placeholders', '', '[Add '],
  ['invisible characters', '', '\u202e\u200b'],
  ['letters that compose', '', 'e\u0301'],
  ['carriage returns', '', '\r'],
];
