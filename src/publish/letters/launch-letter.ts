/** Publish: the description of a launch's pull request. In: the launch and its files as they will stand. Out: Markdown for somebody who opens it now. */

import type { LaunchFacts } from '../launch-line.ts';
import type { DraftedFile } from '../plan/plan-file.ts';
import type { FilesPlan } from '../plan/plan-files.ts';
import type { Want } from '../want.ts';
import { type ApprovalFacts, approvalLines, dayOf } from './approval-words.ts';
import { elsewhereLine, fileTable, waitingLine } from './cover-letter.ts';
import { fileLink } from './web-links.ts';

const FIRST_LINE =
  '_Rewritten from the plan and the files; edit those. Approving freezes the texts of this stage, and nothing is public before the stage begins. What you write outside these lines stays as it is._';

/** Who must do what, when the stage is, who gets it, and the texts with links to edit and read them. */
export function launchLetter(
  want: Want,
  launch: LaunchFacts,
  files: readonly DraftedFile[],
  url: string,
  { waiting, approval }: Pick<FilesPlan, 'waiting'> & { readonly approval: ApprovalFacts },
): string {
  const { markdown, line } = want;
  const plan = `${line.folder}/launch.md`;
  const links = `[edit](${fileLink(url, 'edit', line.branch, plan)}) · [preview](${fileLink(url, 'blob', line.branch, plan)})`;
  const { stage } = launch;
  const rows = [
    ['Stage', markdown(stage.name.replaceAll('-', ' '))],
    ['From', stage.day === null ? 'no day yet' : dayOf(stage.day)],
    ['Who', stage.who.length === 0 ? 'nobody is named yet' : markdown(stage.who.join(', '))],
    ['Plan', links],
  ];
  return [
    FIRST_LINE,
    `**Launch: ${markdown(launch.name)}.** ${markdown(launch.promise)}`.trimEnd(),
    ...(launch.hold === null ? [] : [holdLine(launch.hold, markdown)]),
    ...approvalLines(approval, want),
    ...waitingLine(waiting),
    ...needs(launch, files, markdown),
    [`| | |`, '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n'),
    ...fileTable(want, files, url),
    ...elsewhereLine(want),
  ].join('\n\n');
}

function holdLine({ since, reason }: NonNullable<LaunchFacts['hold']>, markdown: Want['markdown']): string {
  return `**On hold${since === '' ? '' : ` since ${dayOf(since)}`}:** ${reason === '' ? 'no reason is given' : markdown(reason.replace(/\.$/, ''))}. Nothing more is published.`;
}

/** The questions that stand in the texts, counted for whoever answers for the launch. */
function needs(
  { owner, promise }: LaunchFacts,
  files: readonly DraftedFile[],
  markdown: Want['markdown'],
): readonly string[] {
  const asks = files.reduce((sum, { text }) => sum + (text.match(/^ *> ✍️/gmu)?.length ?? 0), 0);
  const lines = [
    ...(promise === '' ? ['the plan needs its first sentence'] : []),
    ...(asks === 0
      ? []
      : [asks === 1 ? 'one question stands in the texts (✍️)' : `${asks} questions stand in the texts (✍️)`]),
  ];
  const who = owner === '' ? '' : `${markdown(owner)}: `;
  return lines.length === 0 ? [] : [`**Needs you:** ${who}${lines.join('; ')}.`];
}
