/** Errors: in go values from outside and lists of problems, out come the words that the catalogue's messages are made of. */
import { nearest } from './nearest.ts';

/** One thing wrong in a file that somebody wrote; several are reported at once. */
export interface Problem {
  /** Both from 1; 0 when the place is not known. */
  readonly line: number;
  readonly column: number;
  /** What it is about: `publish.on`, `release.changes`; may be empty. */
  readonly path: string;
  /** What is wrong, as the rest of a sentence without its period: `is not a known key`. */
  readonly message: string;
  /** The value or name as written; null when there is none to show. */
  readonly value: string | null;
  /** What may stand there; empty when that is not a list. */
  readonly allowed: readonly string[];
}

const LONGEST_VALUE = 200;
const MOST_NAMES = 12;
const MOST_PROBLEMS = 50;

/**
 * One short line of a value from outside, without tokens. Control and bidi characters could rewrite a terminal's screen, and a line that
 * starts with `::` or holds `##[` is a command to the runner.
 * @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
export function visible(value: string): string {
  // Before the cut: half an address no longer looks as if it held a password.
  const known = redact(value);
  const line = harmless(known.slice(0, LONGEST_VALUE));
  return known.length > LONGEST_VALUE ? `${line}…` : line;
}

/** The same of a whole sentence of ours with values in it, which nothing cuts. */
export function visibleLine(sentence: string): string {
  return harmless(redact(sentence));
}

function harmless(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}')
    .trim()
    .replace(/^:(?=:)|##(?=\[)/g, '$& ');
}

/** Tokens come along in what git and HTTP clients say: in addresses, in headers, and in GitHub's own formats. */
function redact(value: string): string {
  return value
    .replace(/(:\/\/)[^\s/@]+@/g, '$1***@')
    .replace(/\b(?:gh[pousr]_|github_pat_)\w{10,}/g, '***')
    .replace(/\b(authorization:\s*\w+\s+)\S+/gi, '$1***');
}

/** The same in quotation marks, so that an empty value shows. */
export function quote(value: string): string {
  return `"${visible(value)}"`;
}

/** `a, b, c and 4 more`. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(visible).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/** A sentence with a leading space, or nothing when no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const likely = nearest(name, known);
  return likely === null ? '' : ` Did you mean ${quote(likely)}?`;
}

/** `file`, `file:line` or `file:line:column`, as editors and terminals make them clickable. */
export function place(file: string, line: number, column: number): string {
  const position = line === 0 ? '' : column === 0 ? `:${line}` : `:${line}:${column}`;
  return `${visible(file)}${position}`;
}

/** The place of the first problem, for those who can show only one. */
export function firstPlace(file: string, problems: readonly Problem[]): string {
  const [first] = problems;
  return first === undefined ? visible(file) : place(file, first.line, first.column);
}

/** Every problem on a line of its own, under a line that counts them. */
export function problemList(file: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  const lines = problems.slice(0, MOST_PROBLEMS).map(problem => `  ${problemLine(file, problem)}`);
  const more = problems.length > MOST_PROBLEMS ? [`  and ${problems.length - MOST_PROBLEMS} more`] : [];
  return [`${quote(file)} has ${count}:`, ...lines, ...more].join('\n');
}

function problemLine(file: string, { line, column, path, message, value, allowed }: Problem): string {
  const isNamedByPath = value === null || path === value || path.endsWith(`.${value}`);
  const subject = isNamedByPath ? visible(path) : `${visible(path)}: ${quote(value)}`;
  const likely = value === null ? '' : didYouMean(value, allowed);
  // Next to a good guess, part of a long list only distracts.
  const hasChoice = allowed.length > 0 && (likely === '' || allowed.length <= MOST_NAMES);
  const choice = hasChoice ? ` Allowed: ${listNames(allowed)}.` : '';
  return `${place(file, line, column)}  ${`${subject} ${visible(message)}`.trim()}.${likely}${choice}`;
}
