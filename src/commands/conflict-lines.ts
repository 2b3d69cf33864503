/** Commands: what a person has to settle, for the log. In: operations. Out: lines; each conflict in full once. */
import type { FileOperation, Operation, TextConflict } from '../model.ts';

/** Words enough to recognise a text by. */
const MOST_CHARACTERS = 160;

/** New conflicts with both texts, older ones as a count. */
export function conflictLines(operations: readonly Operation[]): readonly string[] {
  const files = operations.filter((operation): operation is FileOperation => operation.target === 'file');
  return files.flatMap(({ path, conflicts }) => {
    const fresh = conflicts.filter(({ isNew }) => isNew);
    const older = conflicts.length - fresh.length;
    const waiting = older === 1 ? 'One earlier conflict waits' : `${older} earlier conflicts wait`;
    const names = conflicts.filter(({ isNew }) => !isNew).map(({ id }) => quoted(id));
    return [
      ...fresh.map(conflict => `! ${path}: ${lineOf(conflict)}`),
      ...(older === 0 ? [] : [`${path}: ${waiting} for --keep or --take: ${names.join(', ')}.`]),
    ];
  });
}

function lineOf({ id, kind, yours, generated }: TextConflict): string {
  const settle = `Settle it with --keep ${quoted(id)} or --take ${quoted(id)}.`;
  if (kind === 'missing')
    return `${id} is not there, and may have been deleted. It would be: ${short(generated ?? '')}. ${settle}`;
  if (generated === null || kind === 'gone')
    return `${id} was edited by a person, and the source dropped it. It stays: ${short(yours)}. ${settle}`;
  return `${id} was edited by a person, and its source changed since. It stays: ${short(yours)}. The source says: ${short(generated)}. ${settle}`;
}

function short(text: string): string {
  const line = text
    .replace(/<!--[^>]*-->|^\s*[-*+] /g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `“${line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS).trimEnd()}…` : line}”`;
}

/** As a shell takes it: `#` begins a comment. */
function quoted(id: string): string {
  return `"${id}"`;
}
