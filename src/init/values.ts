/** Init: values of a file that anybody may have written. In: anything that a parser gave. Out: texts, lists and mappings, empty where it is something else. */

/** A mapping; an empty one for anything else. */
export function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {};
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list; a single value is a list of one, nothing an empty one. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** One line of text; null for what is none. Numbers and dates of YAML are meant as text where a label stands. */
export function text(value: unknown): string | null {
  const written = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
  return written === '' ? null : written;
}

/** All texts of a list or of a single value. */
export function texts(value: unknown): readonly string[] {
  return list(value)
    .map(text)
    .filter(one => one !== null);
}

/** Without line breaks and without characters that command a terminal or turn text around. */
export function oneLine(value: string): string {
  return value
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}')
    .trim();
}

const LONGEST_NAME = 80;

/** A name for a sentence: in quotation marks and not too long. */
export function named(name: string): string {
  const line = oneLine(name);
  return `"${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line}"`;
}
