/** Publish: reading JSON from outside without trust. In: it and the names on the way down. Out: a text, number or list. */

/** The value that a JSON text stands for; null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The entries of an object; none of anything else. */
export function entriesAt(data: unknown, ...names: readonly string[]): readonly (readonly [string, unknown])[] {
  const value = valueAt(data, ...names);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The value at the end of the names; undefined where something on the way is missing. */
export function valueAt(data: unknown, ...names: readonly string[]): unknown {
  let value = data;
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return value;
}

/** A text; null where there is none. */
export function textAt(data: unknown, ...names: readonly string[]): string | null {
  const value = valueAt(data, ...names);
  return typeof value === 'string' ? value : null;
}

/** A number; null where there is none. */
export function numberAt(data: unknown, ...names: readonly string[]): number | null {
  const value = valueAt(data, ...names);
  return typeof value === 'number' ? value : null;
}

/** A list; empty where there is none. */
export function listAt(data: unknown, ...names: readonly string[]): readonly unknown[] {
  const value = valueAt(data, ...names);
  return Array.isArray(value) ? value : [];
}

/** All that a refusing answer says, in one line: `Validation Failed: A pull request already exists for o:drumroll/main.` */
export function refusalOf(data: unknown): string {
  const details = listAt(data, 'errors').map(error =>
    typeof error === 'string'
      ? error
      : (textAt(error, 'message') ?? [textAt(error, 'field'), textAt(error, 'code')].filter(Boolean).join(' ')),
  );
  return [textAt(data, 'message') ?? 'no reason given', ...details].join(': ');
}
