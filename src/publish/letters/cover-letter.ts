/** Publish: the description of the drafts pull request. In: the release and its files as they will stand. Out: Markdown for somebody who opens it now. */
import { entryIdOf } from '../../markdown/entry-id.ts';
import { missingPages } from '../../markdown/linked-pages.ts';
import type { Change, Launch, Release } from '../../model.ts';
import { launchLine } from '../launch-line.ts';
import { alsoKey, box } from '../plan/boxes.ts';
import type { DraftedFile } from '../plan/plan-file.ts';
import type { FilesPlan } from '../plan/plan-files.ts';
import type { Want } from '../want.ts';
import { type ApprovalFacts, approvalLines, dayOf, NOT_APPROVED } from './approval-words.ts';
import { codeSpan } from './code-span.ts';
import { fateSums } from './fate-sums.ts';
import { shippedLine } from './shipped-words.ts';
import { fileLink, rangeLink } from './web-links.ts';

const FIRST_LINE =
  '_Rewritten from the files whenever something is merged; edit those. Approving freezes the text, and nothing is public until it is published. What you write outside these lines stays as it is._';

const MOST_TITLES = 10;

/**
 * What needs whom, the files with links to edit and read them, and how many changes were left out and why. Only what is
 * known; nobody is mentioned, and numbers are code, so that no other pull request hears of it.
 * @param url Web address of the repository that holds the files.
 */
export function coverLetter(
  want: Want,
  files: readonly DraftedFile[],
  url: string,
  { waiting, approval }: Pick<FilesPlan, 'waiting'> & { readonly approval: ApprovalFacts } = NOTHING_YET,
): string {
  const said = [...approvalLines(approval, want), ...shippedLine(approval, want, url)];
  // What is approved is not what was merged last, so nothing is counted.
  if (approval.approval !== null || approval.isOut) {
    const name = approval.next === null ? [] : [`**${want.markdown(approval.next.title)}**`];
    const rows = fileTable(want, files, url, file => approvedState(file, approval));
    return [FIRST_LINE, ...name, ...said, ...rows, ...elsewhereLine(want)].join('\n\n');
  }
  return [
    FIRST_LINE,
    ...said,
    ...waitingLine(waiting),
    ...needs(want, files),
    ...found(want),
    ...facts(want, url),
    ...fileTable(want, files, url),
    ...counts(want, files, url),
    ...elsewhereLine(want),
    ...boxes(want),
  ].join('\n\n');
}

const NOTHING_YET = { waiting: null, approval: NOT_APPROVED };

/** What ships, and since when; only what is known. */
function facts(want: Want, url: string): readonly string[] {
  const { release, markdown, commit, releaseBranch } = want;
  const { product, version, isSuggested, versionReason, due, previousTag } = release;
  const name = [product, version].filter(Boolean).join(' ');
  const why = versionReason.replace(/\.$/, '');
  // "2.4.0 follows …" begins with what stands before it.
  const reason = isSuggested
    ? `, ${markdown(why.startsWith(`${version} `) ? why.slice(`${version} `.length) : why)}`
    : '';
  const day = due === undefined ? '' : `, due ${dayOf(due)}`;
  const since = previousTag === null ? '' : codeSpan(previousTag);
  // Another repository has the drafts, but not the history.
  const link =
    commit === null || since === '' ? since : `[${since}](${rangeLink(url, previousTag ?? '', releaseBranch)})`;
  const rows = [
    ...(name === '' ? [] : [['Ships', `**${markdown(name)}**${reason}${day}`]]),
    ['Since', link],
    ['Launches', launchesRow(want, url)],
  ];
  const [head, ...others] = rows.filter(([, cell]) => cell !== '').map(cells => `| ${cells.join(' | ')} |`);
  return head === undefined ? [] : [[head, '|---|---|', ...others].join('\n')];
}

/** Where each launch stands, with a link to its texts; what is not for everyone yet is not in the notes. */
function launchesRow({ launches, markdown }: Want, url: string): string {
  const one = ({ slug, name, stages, reached, hold }: Launch): string => {
    const { branch, folder } = launchLine(slug, null);
    const now = stages[reached]?.name.replaceAll('-', ' ') ?? 'not begun';
    const next = stages[reached + 1];
    const held = hold === null ? '' : ', on hold';
    const then =
      next === undefined
        ? ''
        : `, then ${next.name.replaceAll('-', ' ')} ${next.day === null ? 'without a day' : dayOf(next.day)}`;
    return `[${markdown(name)}](${fileLink(url, 'tree', branch, folder)}): ${markdown(now + held + then)}`;
  };
  return launches.map(one).join('<br>');
}

/** A patch needs none of them, so they are folded away. */
function boxes({ offered }: Want): readonly string[] {
  const lines = offered.flatMap(document =>
    document.offer === undefined ? [] : [box(`Also draft ${document.offer}`, alsoKey(document), false)],
  );
  if (lines.length === 0) return [];
  const head = '<details>\n<summary>More drafts: tick a box, and the next run writes it</summary>';
  return [head, lines.join('\n'), '</details>'];
}

/** Nothing moves under somebody's hands. */
export function waitingLine(waiting: FilesPlan['waiting']): readonly string[] {
  if (waiting === null) return [];
  const { files, until } = waiting;
  return [
    `**Waits until ${until}:** newer text for ${files === 1 ? 'one file' : `${files} files`}, since somebody edits here. A run after that writes it.`,
  ];
}

function needs({ release, owners, mayNameChanges, markdown }: Want, files: readonly DraftedFile[]): readonly string[] {
  const notes = files.find(({ document }) => document.name === 'notes');
  const text = notes?.text ?? '';
  const asks = [...text.matchAll(/^> ✍️/gmu)].length;
  const hints = [...text.matchAll(/^ *> 💡/gmu)].length;
  const lines = [
    ...(notes === undefined ? [] : [`${who(owners.notes, markdown)}reads and corrects the notes`]),
    ...(mayNameChanges ? missing(release, markdown) : []),
    ...some(asks, 'one question stands', 'questions stand').map(
      words => `${words} in the notes (✍️)${mayNameChanges ? forWhom(text) : ''}`,
    ),
    ...some(hints, 'one sentence of an author', 'sentences of authors').map(
      words => `${words} may say more (💡), below the entries`,
    ),
  ];
  return lines.length === 0 ? [] : [`**Needs you:** ${lines.join('; ')}.`];
}

function some(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [count === 1 ? one : `${count} ${several}`];
}

/** Whoever follows such a link has to do something, and would find nothing. */
function missing({ changes, pages }: Release, markdown: Want['markdown']): readonly string[] {
  return changes
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ id, migration, authors: [author] }) =>
      missingPages(migration, pages).map(({ url, status }) => {
        const name = author === undefined ? '' : `${markdown(author.login ?? author.name)}: `;
        return `${name}the page that ${codeSpan(entryIdOf(id))} links is not there (${codeSpan(url)} answers ${status})`;
      }),
    );
}

/** Those whom our questions name; a person may have edited them, so only plain names are taken. */
function forWhom(notes: string): string {
  const names = [...notes.matchAll(/ Asked: ([\p{L}\p{N}][\p{L}\p{N} .,_-]{0,80}), who wrote /gu)].map(
    ([, name]) => name,
  );
  return names.length === 0 ? ', each with the name of who can answer' : `, for ${[...new Set(names)].join('; ')}`;
}

/** A sentence that was not written for readers stands in a public text only because somebody approves it. */
function found({ release, mayNameChanges, markdown }: Want): readonly string[] {
  const entered = release.changes.filter(({ benefit, visibility }) => benefit?.isFound && visibility === 'public');
  if (entered.length === 0) return [];
  const named = mayNameChanges
    ? entered.slice(0, MOST_TITLES).map(({ benefit }) => markdown(`“${benefit?.text}” is from ${benefit?.source}`))
    : [];
  const more = entered.length - named.length;
  const rest = named.length === 0 ? plural(more) : more > 0 ? `and ${plural(more)} more` : '';
  return [`**Not written for customers, so read twice:** ${[...named, rest].filter(Boolean).join('; ')}.`];
}

function plural(count: number): string {
  return count === 1 ? 'one sentence' : `${count} sentences`;
}

function who(name: string | undefined, markdown: Want['markdown']): string {
  return name === undefined ? 'somebody ' : `${markdown(name)} `;
}

function approvedState({ document: { path, name } }: DraftedFile, { unseen, isOut }: ApprovalFacts): string {
  if (isOut) return name === 'notes' ? 'published' : '';
  return unseen.some(part => part.path === path) ? 'edited since the approval' : 'approved';
}

/** The texts with links to edit and to read them. */
export function fileTable(
  { line }: Want,
  files: readonly DraftedFile[],
  url: string,
  stateOf: (file: DraftedFile) => string = draftedState,
): readonly string[] {
  if (files.length === 0) return [];
  const rows = files.map(file => {
    const { name, path, audience } = file.document;
    const links = `[edit](${fileLink(url, 'edit', line.branch, path)}) · [preview](${fileLink(url, 'blob', line.branch, path)})`;
    return `| ${labelOf(name)} | ${audience} | ${links} | ${stateOf(file)} |`;
  });
  return [['| Text | Read by | | State |', '|---|---|---|---|', ...rows].join('\n')];
}

function draftedState({ kept, isEdited }: DraftedFile): string {
  return kept || (isEdited ? 'edited by a person, kept' : 'as generated');
}

function counts(
  { release, mayNameChanges, markdown, line }: Want,
  files: readonly DraftedFile[],
  url: string,
): readonly string[] {
  const { noun, total, counts: sums, gone } = fateSums(release);
  const unsure = release.changes.filter(change => change.unsure);
  const excluded = release.ledger.filter(({ kind, fate }) => kind === 'commit' && fate === 'excluded').length;
  // What may be a hole is named nowhere before it is known to be none.
  const nameable = unsure.filter(({ category }) => category !== 'security');
  const titles = mayNameChanges ? nameable.slice(0, MOST_TITLES).map(change => titleOf(change, markdown)) : [];
  const more = unsure.length - titles.length;
  const named = titles.length === 0 ? '' : `: ${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const parts = [
    `${sums.shown} in the notes`,
    `${sums.internal} internal`,
    ...(sums.held === 0 ? [] : [`${sums.held} not announced yet (behind a flag, or part of a launch)`]),
    ...(gone === 0 ? [] : [`${gone} of which nothing is left`]),
    ...(sums.unsure === 0 ? [] : [`${sums.unsure} unsure, left out${named}`]),
  ];
  const changelog = files.find(({ document }) => document.channel === 'changelog');
  const why = changelog && ` [Why each](${fileLink(url, 'blob', line.branch, changelog.document.path)})`;
  const rest = excluded <= gone ? '' : ` ${excluded === 1 ? 'One commit is' : `${excluded} commits are`} in no change.`;
  const whole = total === 1 ? `One ${noun}` : `${total} ${noun}s`;
  return [`**${whole}** = ${parts.join(' + ')}.${rest}${why ?? ''}`];
}

function titleOf({ id, title }: Change, markdown: Want['markdown']): string {
  const number = /^pr-(\d+)/.exec(id)?.[1];
  return `${number === undefined ? '' : `\`#${number}\` `}“${markdown(title.replace(/\.$/, ''))}”`;
}

export function elsewhereLine({ elsewhere: documents }: Want): readonly string[] {
  if (documents.length === 0) return [];
  return [`Not here: ${documents.map(({ name, reason }) => `${labelOf(name)} (${reason})`).join(', ')}.`];
}

const LABELS: Readonly<Record<string, string>> = {
  'team.slack': 'Team message',
  'customers.email': 'Customers’ e-mail',
};

/** `support.brief` is the Support brief; `exports/beta/support.brief` that of its beta. */
function labelOf(name: string): string {
  const at = name.lastIndexOf('/');
  if (at > 0) return `${name.slice(name.indexOf('/') + 1, at).replaceAll('-', ' ')}: ${labelOf(name.slice(at + 1))}`;
  const words = name.replace(/[-.]/g, ' ');
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
