/** Scripts: the rules of `check` for its page. In: their table. Out: Markdown. */
import { CHECK_RULE_FACTS } from '../src/check/check-rules.ts';
import { markdownTable } from './markdown-table.ts';

/** Id, usual level, what is wanted and an example of each. */
export function checkRulesTable(): string {
  const rows = Object.entries(CHECK_RULE_FACTS).map(([id, { level, about, example }]) => [
    `\`${id}\``,
    `\`${level}\``,
    about,
    example,
  ]);
  return markdownTable(['Rule', 'Level', 'Wants', 'For example'], rows);
}
