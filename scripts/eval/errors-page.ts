/** Scripts, eval: errors for a person. In: {@link Errors}. Out: Markdown, at most so many of each kind. */
import { markdownTable } from '../markdown-table.ts';
import { decimal } from './evaluation-page.ts';
import { share } from './figures.ts';
import type { Errors } from './find-errors.ts';
import type { Verdict } from './verdict.ts';

export function errorsPage(name: string, { leftOut, takenIn, misplaced, rules }: Errors, limit: number): string {
  const table = markdownTable(
    ['rule', 'decided', 'published, and we left it out', 'not published, and we took it in', 'share wrong'],
    rules.map(record => [
      record.rule,
      String(record.decided),
      String(record.leftOut),
      String(record.takenIn),
      decimal(share(record.leftOut + record.takenIn, record.decided)),
    ]),
  );
  return [
    `## ${name}: rules that erred\n\n${table}`,
    list(`${name}: published, and we left it out`, leftOut, limit),
    list(`${name}: not published, and we took it in`, takenIn, limit),
    list(`${name}: under another heading`, misplaced, limit),
  ].join('\n\n');
}

function list(title: string, verdicts: readonly Verdict[], limit: number): string {
  const shown = verdicts.slice(0, limit);
  const lines = shown.map(
    verdict =>
      `- ${verdict.version} #${verdict.number} ${code(verdict.title)}\n  - ${ours(verdict)}\n  - ${theirs(verdict)}`,
  );
  return `## ${title} (${shown.length} of ${verdicts.length})\n\n${lines.length > 0 ? lines.join('\n') : 'None.'}`;
}

function ours({ ours: judgement }: Verdict): string {
  if (judgement === null) return 'we: found no such pull request in the range';
  const { visibility, unsure, category, rule, reason } = judgement;
  return `we: ${unsure ? 'unsure' : visibility}, ${category} by ${rule}: ${reason}`;
}

function theirs({ published }: Verdict): string {
  if (published.length === 0) return 'they: not in the changelog';
  return `they: ${published.map(({ category, text }) => `${category || '(no heading)'}: ${code(shorten(text))}`).join('; ')}`;
}

const LONGEST = 160;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Text of strangers stays text: as code, between more backticks than it holds. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text || ' '}${fence}`;
}
