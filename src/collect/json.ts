/** Collect: JSON from outside. In: anything. Out: what a caller hopes for, or the empty form of it; never an error. */

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Nodes of a GraphQL connection; those that the token may not see are null, and left out. */
export function nodes(connection: unknown): readonly Fields[] {
  return list(fields(connection).nodes).flatMap(node => (node === null || node === undefined ? [] : [fields(node)]));
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Null for what is no whole number from 0 on. */
export function count(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

/** An object id in lower case; null for anything else. */
export function sha(value: unknown): string | null {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(value)) ? text(value) : null;
}

/** `2026-06-16T10:00:00Z`, whatever fraction of a second a server adds; null for anything else. */
export function date(value: unknown): string | null {
  const [, seconds] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(text(value)) ?? [];
  return seconds === undefined ? null : `${seconds}Z`;
}
