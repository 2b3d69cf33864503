/** Check, the report: what a review came to in; Markdown for authors out, the same for a terminal and a job summary. */
import type { Audience, Change, CheckLevel, Document, Notice } from '../model.ts';
import { CHECK_RULE_FACTS } from './check-rules.ts';
import type { LevelledFinding } from './levels.ts';

/** What is reported. */
export interface Report {
  /** `#412`; empty before there is a number. */
  readonly name: string;
  readonly changes: readonly Change[];
  readonly documents: readonly Pick<Document, 'name' | 'audience' | 'text'>[];
  /** Documents that may not be shown where this is read. */
  readonly withheld: readonly Pick<Document, 'audience'>[];
  readonly findings: readonly LevelledFinding[];
  readonly impact: { readonly bump: string; readonly reason: string };
  readonly level: CheckLevel;
  /** What could not be read. */
  readonly notices: readonly Notice[];
  /** Makes Markdown of inline text that anyone may have written. */
  readonly markdown: (text: string) => string;
}

const AUDIENCES: Readonly<Record<Audience, string>> = {
  customers: 'Customers',
  integrators: 'Integrators',
  support: 'Support',
  sales: 'Sales',
  executives: 'Executives',
  team: 'The team',
  engineering: 'Engineering',
};

/** What each audience will read, where the words come from, what it asks of the version, and what could be better. */
export function report({
  documents,
  withheld,
  findings,
  impact,
  changes,
  level,
  notices,
  name,
  markdown,
}: Report): string {
  const [first] = changes;
  const parts = [
    `## What readers will see${name === '' ? '' : ` of ${markdown(name)}`}`,
    ...(changes.some(({ visibility }) => visibility === 'public') ? [] : [unseen(first, markdown)]),
    ...documents.map(
      document => `**${AUDIENCES[document.audience]}** (${labelOf(document.name)})\n\n${quoted(document.text)}`,
    ),
    ...sources(changes, markdown),
    ...(withheld.length === 0
      ? []
      : [`Others read of it too: ${namesOf(withheld)}. Their texts are not shown in a public place.`]),
    ...notices.map(
      ({ message, where }) => `**Not read:** ${markdown(message)}${where === '' ? '' : ` (${markdown(where)})`}`,
    ),
    `**Version:** ${impact.bump}: ${impact.reason}.${impact.bump === 'patch' ? '' : ' Below 1.0.0, one step less.'}`,
    ...problems(findings, level, markdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

function unseen(change: Change | undefined, markdown: Report['markdown']): string {
  const why = change === undefined ? 'it holds no change' : markdown(change.reason);
  const lead = change?.unsure
    ? 'Customers read nothing of it unless somebody moves it in'
    : 'Customers read nothing of it';
  return `**${lead}:** ${why}. If they should, add a line to the description: \`Release-Note: You can now …\``;
}

function sources(changes: readonly Change[], markdown: Report['markdown']): readonly string[] {
  const [change] = changes;
  if (change === undefined || change.visibility === 'internal') return [];
  const { benefit, suggestions = [] } = change;
  const from =
    benefit === null
      ? 'The words are the title’s'
      : benefit.isFound
        ? `The first sentence is the title’s; the second, from ${markdown(benefit.source)}, was not written for readers, so somebody has to approve it`
        : `The words are from ${markdown(benefit.source)}`;
  const more = suggestions.map(({ text, source }) => `\n- from ${markdown(source)}: ${markdown(text)}`).join('');
  return [`${from}.${more === '' ? '' : ` These may say more:\n${more}`}`];
}

function problems(
  findings: readonly LevelledFinding[],
  level: CheckLevel,
  markdown: Report['markdown'],
): readonly string[] {
  if (level === 'off') return ['Nothing is asked of this pull request.'];
  if (findings.length === 0) return ['Nothing is missing.'];
  const lines = findings.map(({ rule, level: own, message, where, fix }) => {
    const better = fix === null ? CHECK_RULE_FACTS[rule].example : fix;
    const hint = fix === null ? `For example: ${markdown(better)}` : `Better: ${markdown(better)}`;
    return `- ${own === 'require' ? '**Required:** ' : ''}${markdown(message)} (${markdown(where)}, \`${rule}\`)\n  ${hint}`;
  });
  return [`**Before you merge**\n\n${lines.join('\n')}`];
}

function namesOf(documents: readonly Pick<Document, 'audience'>[]): string {
  return [...new Set(documents.map(({ audience }) => AUDIENCES[audience].toLowerCase()))].join(', ');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');
}

function labelOf(name: string): string {
  return name.replace(/[-.]/g, ' ');
}
