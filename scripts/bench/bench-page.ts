/** Scripts, bench: figures for a person. In: {@link Report}s. Out: Markdown. */
import { markdownTable } from '../markdown-table.ts';
import type { ProfileLine } from './profile-run.ts';
import { PATIENCE } from './run-command.ts';
import type { BenchRange } from './select-ranges.ts';
import type { Row } from './summarize.ts';

/** One range of one repository. */
export interface Report {
  readonly repository: string;
  readonly range: BenchRange;
  readonly rows: readonly Row[];
  /** Commands of the git processes that Drumroll started. */
  readonly gitCalls: readonly string[];
  /** Null when nobody asked. */
  readonly profile: readonly ProfileLine[] | null;
}

export function reportPage({ repository, range, rows, gitCalls, profile }: Report): string {
  const { from, to, commits } = range;
  const title = `## ${repository}, ${range.name}: ${short(from ?? 'ROOT')}..${short(to)}, ${commits} commits`;
  const table = markdownTable(
    ['command', 'median s', 'fastest s', 'runs', '÷ P', '÷ git-cliff 2.12', 'peak MiB'],
    rows.map(row => [
      row.name,
      row.isStopped ? `> ${PATIENCE}` : row.median.toFixed(3),
      row.isStopped ? '–' : row.fastest.toFixed(3),
      String(row.runs),
      `${row.isStopped ? '> ' : ''}${row.perFloor.toFixed(2)}`,
      row.perCliff === null ? '–' : `${row.isStopped ? '> ' : ''}${row.perCliff.toFixed(2)}`,
      row.peak === null ? '–' : row.peak.toFixed(0),
    ]),
  );
  const calls = `git processes of Drumroll: ${gitCalls.length} (${gitCalls.join(', ')}).`;
  return [title, table, calls, ...(profile === null ? [] : [profileTable(profile)])].join('\n\n');
}

/** What takes less than this share is one line together. */
const SMALL = 0.02;

function profileTable(profile: readonly ProfileLine[]): string {
  const whole = profile.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const shown = profile.filter(({ milliseconds }) => milliseconds >= whole * SMALL);
  const rest = profile.slice(shown.length);
  const together = rest.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const lines = rest.length === 0 ? shown : [...shown, { place: `${rest.length} more`, milliseconds: together }];
  return markdownTable(
    ['where Drumroll spends its time', 'ms', 'share'],
    lines.map(({ place, milliseconds }) => [
      place,
      milliseconds.toFixed(1),
      `${Math.round((100 * milliseconds) / whole)} %`,
    ]),
  );
}

function short(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 12) : revision;
}
