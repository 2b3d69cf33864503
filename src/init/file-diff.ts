/** Init: what writing a file changes, as a unified diff. In: its text before and after, of which one holds the other. Out: lines. */

const CONTEXT = 3;

/** Only lines that are added at the start or at the end, which is all that `init` does. `before` is null for a new file. */
export function fileDiff(path: string, before: string | null, after: string): string {
  const old = linesOf(before ?? '');
  const fresh = linesOf(after);
  const isAtStart = before !== null && before !== '' && !after.startsWith(before) && after.endsWith(before);
  const added = isAtStart ? fresh.slice(0, fresh.length - old.length) : fresh.slice(old.length);
  const around = isAtStart ? old.slice(0, CONTEXT) : old.slice(-CONTEXT);
  const start = isAtStart || old.length === 0 ? 1 : old.length - around.length + 1;
  const kept = around.map(line => ` ${line}`);
  const plus = added.map(line => `+${line}`);
  return [
    before === null ? '--- /dev/null' : `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${old.length === 0 ? 0 : start},${around.length} +${start},${around.length + added.length} @@`,
    ...(isAtStart ? [...plus, ...kept] : [...kept, ...plus]),
    '',
  ].join('\n');
}

/** Without their ends: a line that lacks one gains it by what comes after. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
