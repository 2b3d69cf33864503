/** Publish: what was done, in words for the log and the job summary. In: outcomes. Out: Markdown sentences that everybody may read. */
import type { Operation } from '../../model.ts';
import type { RepositoryFacts } from '../current.ts';
import { PULL_REQUESTS_OFF } from '../plan/plan-pull-request.ts';
import type { DraftsOutcome } from '../publish-drafts.ts';
import { compareLink } from './web-links.ts';

const DONE: Readonly<Record<Operation['kind'], string>> = {
  create: 'Created',
  update: 'Updated',
  delete: 'Deleted',
  skip: 'Left alone',
};
const PLANNED: Readonly<Record<Operation['kind'], string>> = {
  create: 'Would create',
  update: 'Would update',
  delete: 'Would delete',
  skip: 'Would leave alone',
};

/** Reasons that need no words, and those for which leaving alone needs none. */
const EXPECTED: readonly string[] = ['new', 'nobody edited it'];
/** Reasons that many things share, so that one sentence says them. */
const TOLD_ONCE: readonly string[] = ['waits until', 'approved by '];
const SILENT: readonly string[] = ['unchanged', PULL_REQUESTS_OFF];

/** One sentence for each thing that was done, or left alone for a reason that a person should know. */
export function placeSentences(
  outcome: DraftsOutcome,
  { isDryRun, markdown }: { readonly isDryRun: boolean; readonly markdown: (text: string) => string },
): readonly string[] {
  const { operations, links, current } = outcome;
  const { slug } = current.repository;
  const isOff = operations.some(({ reason }) => reason === PULL_REQUESTS_OFF);
  const refusal = outcome.refusal ?? (isOff ? 'pull-requests-off' : null);
  const verbs = isDryRun ? PLANNED : DONE;
  const shown = operations.filter(({ kind, target, reason }) =>
    kind === 'skip'
      ? !SILENT.includes(reason) && !TOLD_ONCE.some(beginning => reason.startsWith(beginning))
      : target !== 'drafts-file' && (target !== 'state' || isDryRun),
  );
  const lines = shown.map(operation => {
    const link = linkOf(operation, links);
    const safe = markdown(operation.name);
    const name = link === null ? safe : `[${safe}](${link})`;
    const why = EXPECTED.includes(operation.reason) ? '' : ` (${operation.reason})`;
    return `${verbs[operation.kind]}: ${name} in ${slug}${why}.`;
  });
  const isIdle = operations.every(({ kind }) => kind === 'skip');
  return [
    ...(isIdle ? [`Nothing had to be written in ${slug}.`] : []),
    ...fileSentences(outcome, verbs, markdown),
    ...conflictSentences(outcome, markdown),
    ...waitingSentence(outcome, markdown),
    ...approvedSentence(outcome, markdown),
    ...lines,
    ...(refusal === null ? [] : [refusalSentence(refusal, outcome)]),
  ];
}

/** All files of one commit in one sentence for each verb. */
function fileSentences(
  { operations, branch, current }: DraftsOutcome,
  verbs: typeof DONE,
  markdown: (text: string) => string,
): readonly string[] {
  return (['create', 'update', 'delete'] as const).flatMap(kind => {
    const paths = operations.flatMap(one => (one.target === 'drafts-file' && one.kind === kind ? [one.path] : []));
    const where = `on ${markdown(branch)} in ${current.repository.slug}`;
    return paths.length === 0 ? [] : [`${verbs[kind]} ${where}: ${paths.map(markdown).join(', ')}.`];
  });
}

/** All files that wait in one sentence. */
function waitingSentence({ operations, branch }: DraftsOutcome, markdown: (text: string) => string): readonly string[] {
  const waiting = operations.filter(
    ({ target, reason }) => target === 'drafts-file' && reason.startsWith('waits until'),
  );
  const [first] = waiting;
  if (first === undefined) return [];
  const what = waiting.length === 1 ? 'a file' : `${waiting.length} files`;
  return [`Newer text for ${what} on ${markdown(branch)} ${first.reason}. A run after that writes it.`];
}

function approvedSentence({ operations }: DraftsOutcome, markdown: (text: string) => string): readonly string[] {
  const reason = operations.find(operation => operation.reason.startsWith('approved by '))?.reason;
  return reason === undefined ? [] : [`The text is ${markdown(reason)}.`];
}

/** Each conflict is said in one run; where there is a comment, it lists it until it is settled. */
function conflictSentences({ operations }: DraftsOutcome, markdown: (text: string) => string): readonly string[] {
  return operations.flatMap(operation => {
    const { target } = operation;
    if (target !== 'drafts-file' && target !== 'issue' && target !== 'release') return [];
    const { newConflicts: count } = operation;
    if (count === 0) return [];
    const what = count === 1 ? 'An entry that a person edited has' : `${count} entries that people edited have`;
    const where = markdown(target === 'drafts-file' ? operation.path : operation.name);
    return [`${what} other words in the source now, in ${where}: what a person wrote stays, and ${NEW_WORDS[target]}.`];
  });
}

const NEW_WORDS: Readonly<Record<'drafts-file' | 'issue' | 'release', string>> = {
  'drafts-file': 'a comment on the pull request asks whether to keep it',
  issue: 'a comment there shows the new words',
  release: '`drumroll draft` shows the new words',
};

function refusalSentence(
  refusal: 'pull-requests-off' | 'no-difference',
  { branch, releaseBranch, current }: DraftsOutcome,
): string {
  const { url } = current.repository;
  if (refusal === 'no-difference')
    return `There is no pull request, because ${branch} does not differ from ${releaseBranch}.`;
  return `GitHub Actions may not open pull requests in this repository, so the drafts are on the branch only: [open the pull request yourself](${compareLink(url, releaseBranch, branch)}), or tick “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General.`;
}

/** What may not lie in the repository, why, and what to set. */
export function withheldSentence(
  names: readonly string[],
  home: RepositoryFacts,
  guestSlug: string | null,
  guest: RepositoryFacts | null,
): readonly string[] {
  if (names.length === 0) return [];
  const who = home.visibility === 'unknown' ? 'may be readable by everybody' : 'is readable by everybody';
  const fix =
    guestSlug === null
      ? 'Set `drafts.repository` to a private repository to have them there'
      : guest === null
        ? `\`drafts.repository\` is ${guestSlug}, which this token does not see: give \`token\` one that does`
        : `\`drafts.repository\` is ${guestSlug}, which is not private itself`;
  return [
    `Withheld, because ${home.slug} ${who}: ${names.join(', ')}. ${fix}, or \`internal.allow_public: true\` to have them here.`,
  ];
}

function linkOf(operation: Operation, links: DraftsOutcome['links']): string | null {
  if (operation.target === 'publication') return links[operation.name] ?? null;
  const key = operation.target === 'comment' ? `comment.${operation.on}` : operation.target;
  return links[key] ?? null;
}
