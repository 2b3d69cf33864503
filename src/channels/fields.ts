/** Channels, front matter: its lines in; the fields that an announcement has, and what is wrong with them, out. */
import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../errors.ts';
import { type Announcement, FIELDS, type Field, type FieldName, problemAt } from './announcement.ts';

/** The rule above it is line 1 of the file. */
const LINES_BEFORE = 1;

/** @param restore Puts merge fields back, which YAML would read as its own signs. */
export function readFields(
  lines: readonly string[],
  restore: (value: string) => string,
): Pick<Announcement, 'fields' | 'problems'> {
  const counter = new LineCounter();
  const document = parseDocument(lines.join('\n'), { lineCounter: counter, schema: 'failsafe', prettyErrors: false });
  const lineOf = (offset: number): number => counter.linePos(offset).line + LINES_BEFORE;
  const problems: Problem[] = document.errors.map(({ pos, message }) =>
    problemAt(lineOf(pos[0]), 'front matter', `cannot be read: ${restore(message).replace(/\.$/, '')}`),
  );
  const fields: Partial<Record<FieldName, Field>> = {};
  const items = 'items' in (document.contents ?? {}) ? (document.contents as { items: unknown[] }).items : [];
  for (const item of items) {
    const { key, value } = item as { key: unknown; value: unknown };
    const name = isScalar(key) ? String(key.value) : '';
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    if (!isField(name)) problems.push({ ...problemAt(line, name, 'is not known here'), value: name, allowed: FIELDS });
    else if (value !== null && !isScalar(value)) problems.push(problemAt(line, name, 'must be one line of text'));
    else {
      const text = restore(String(value?.value ?? '').replace(/\s+/g, ' ')).trim();
      if (text !== '') fields[name] = { value: text, line };
    }
  }
  return { fields, problems };
}

function isField(name: string): name is FieldName {
  return FIELDS.some(field => field === name);
}
