/** Scripts: what mutation tests found. In: how each mutant fared. Out: a table of files for docs/mutation.md. */
import { markdownTable } from '../markdown-table.ts';

/** One small change to the source, and whether a test failed because of it. */
export interface Fate {
  readonly fileName: string;
  /** As Stryker says it: `Killed`, `Timeout`, `Survived`, `NoCoverage`, or one that says nothing about tests. */
  readonly status: string;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/**
 * Files in alphabetical order, then all of them. A file in which there is nothing to change has no row.
 * @param folder What their paths begin with, not to be repeated in each row.
 */
export function scoreTable(fates: readonly Fate[], folder: string): string {
  const counted = fates.filter(({ status }) => NOTICED.has(status) || MISSED.has(status));
  const files = [...new Set(counted.map(({ fileName }) => fileName))].sort();
  const rows = files.map(file =>
    rowOf(
      `\`${file.slice(file.indexOf(folder) + folder.length)}\``,
      counted.filter(({ fileName }) => fileName === file),
    ),
  );
  return markdownTable(['file', 'mutants', 'missed', 'score'], [...rows, rowOf('**all**', counted)]);
}

/** Percent of the mutants that a test notices, rounded down: 100 means all. */
export function scoreOf(fates: readonly Fate[]): number {
  const noticed = fates.filter(({ status }) => NOTICED.has(status)).length;
  const all = noticed + fates.filter(({ status }) => MISSED.has(status)).length;
  return all === 0 ? 100 : Math.floor((100 * noticed) / all);
}

function rowOf(name: string, fates: readonly Fate[]): readonly string[] {
  const missed = fates.filter(({ status }) => MISSED.has(status)).length;
  return [name, String(fates.length), String(missed), `${scoreOf(fates)} %`];
}
