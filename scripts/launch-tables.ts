/** Scripts: the tables of docs/launches.md. In: the gate's rules. Out: Markdown. */
import { GATE_RULES } from '../src/gate/gate.ts';
import { markdownTable } from './markdown-table.ts';

/** Id of each rule and what it asks. */
export function launchTables(): Readonly<Record<string, string>> {
  const rows = Object.entries(GATE_RULES).map(([rule, asks]) => [`\`${rule}\``, asks]);
  return { 'gate-rules': markdownTable(['Rule', 'Asks'], rows) };
}
