/** Render: what this release needs, from its facts. In: a release, what its notes show, who does what. Out: lines of the checklist. */
import { entryIdOf } from '../markdown/entry-id.ts';
import { isEveryPageThere, missingPages } from '../markdown/linked-pages.ts';
import type { Change, Release } from '../model.ts';
import { checklistLine, joinNames, type Line, named, waitingLine } from './checklist-line.ts';
import { documentsOf } from './documents.ts';
import { hasMoved } from './internal-view.ts';
import type { Selection } from './select-sections.ts';
import type { View } from './view-shape.ts';

/** Who does what, by name; absent where nobody is configured. */
export interface Owners {
  readonly notes?: string | undefined;
  readonly support?: string | undefined;
  readonly release?: string | undefined;
}

/** What configuration says about it. */
export interface ChecklistRules {
  readonly owners: Owners;
  readonly documents: Readonly<Record<string, boolean | undefined>>;
  readonly uiLabels: readonly string[];
  /** The label of issues that stop a release; null where none is configured. */
  readonly showStopper: string | null;
}

/** Three lines for a patch; more only where a fact of the release asks for them. Whoever is configured stands in for who is not. */
export function checklist(release: Release, selection: Selection, rules: ChecklistRules): View['checklist'] {
  const { actions, highlights } = selection;
  const isSmall = release.bump === 'patch' && actions.length === 0;
  const drafted = documentsOf(release, highlights.length > 0, rules.documents).map(({ name }) => name);
  const { owners } = rules;
  const who: Who = {
    notes: owners.notes ?? owners.release ?? owners.support ?? '',
    release: owners.release ?? owners.notes ?? owners.support ?? '',
    support: owners.support ?? owners.notes ?? owners.release ?? '',
  };
  const facts: Facts = { release, selection, rules, who, drafted, isSmall };
  const printed = (line: Line): View['checklist']['before'][number] => checklistLine(line, release.due ?? '');
  const before = beforeLines(facts).map(printed);
  const day = dayLines(facts).map(printed);
  // When that is, nothing says.
  const after = afterLines(facts).map(line => checklistLine(line, ''));
  const all = [...before, ...day, ...after];
  return {
    before,
    day,
    after,
    waiting: waitingLine(all),
    leftOut: leftOut(facts).join(', '),
    hasUnnamed: all.some(({ box, who: name }) => box === ' ' && name === '') ? 'yes' : '',
    count: String(all.length),
    done: String(all.filter(({ box }) => box !== ' ').length),
  };
}

type Who = Readonly<Record<'notes' | 'release' | 'support', string>>;

interface Facts {
  readonly release: Release;
  readonly selection: Selection;
  readonly rules: ChecklistRules;
  readonly who: Who;
  /** Names of the documents that the release has. */
  readonly drafted: readonly string[];
  /** A patch that asks nothing of anybody. */
  readonly isSmall: boolean;
}

function beforeLines({ release, selection, rules, who, drafted, isSmall }: Facts): readonly Line[] {
  const { actions, highlights } = selection;
  const unsure = release.changes.filter(change => change.unsure).length;
  const also = unsure === 0 ? '' : `; ${unsure === 1 ? 'one change was' : `${unsure} changes were`} left out as unsure`;
  const moved = release.changes.filter(change => hasMoved(change, rules.uiLabels));
  const unwritten = actions.filter(({ migration }) => migration === '');
  const { pages } = release;
  const linked = actions.filter(({ migration }) => /https?:\/\//.test(migration));
  const missing = linked.filter(({ migration }) => missingPages(migration, pages).length > 0);
  const unknown = linked.filter(change => !missing.includes(change) && !isEveryPageThere(change.migration, pages));
  const untold = highlights.filter(({ benefit }) => benefit === null);
  return [
    { id: 'notes', text: `Read and correct the notes (releases/next/notes.md)${also}`, waits: 'notes', who: who.notes },
    ...each(untold, { id: 'why', text: 'Say why a customer would care about', waits: 'why of' }),
    ...(highlights.length > 0 && untold.length === 0 ? [WHYS] : []),
    ...each(unwritten, { id: 'words', text: 'Write down what to do about', waits: 'what to do about' }),
    ...(actions.length > 0 && unwritten.length === 0 ? [WORDS] : []),
    ...each(missing, {
      id: 'guide',
      text: 'Bring the linked page to life (404 today) for',
      waits: 'guide for',
    }),
    ...each(unknown, { id: 'guide', text: 'Check that the linked page is live for', waits: 'guide for' }),
    ...(linked.length > 0 && missing.length + unknown.length === 0 ? [PAGES] : []),
    ...(actions.length === 0
      ? []
      : [{ id: 'notice', text: 'Tell those who must act, ahead of the day', waits: 'notice', who: who.notes }]),
    ...stopperLines(release, rules.showStopper, who),
    ...each(isSmall ? [] : moved, { id: 'moved', text: 'Renew pictures and training after', waits: 'pictures after' }),
    ...(drafted.includes('support.brief') ? [briefLine(rules.owners, who)] : []),
  ];
}

const WHYS: Line = { id: 'whys', text: 'Every highlight says why it matters', waits: '', who: '', how: '' };
const PAGES: Line = { id: 'pages', text: 'Every page that they link is there', waits: '', who: '', how: '' };
const WORDS: Line = { id: 'guides', text: 'Every breaking change says what to do', waits: '', who: '', how: '' };

/** So many authors have a line each; of more, one line names all others. */
const MOST_LINES = 3;

/** Of their authors, who know: one line each. */
function each(changes: readonly Change[], { id, text, waits }: Pick<Line, 'id' | 'text' | 'waits'>): readonly Line[] {
  const found = new Map<string, readonly Change[]>();
  for (const change of changes) found.set(authorOf(change), [...(found.get(authorOf(change)) ?? []), change]);
  const byAuthor = [...found];
  const own = byAuthor.length <= MOST_LINES ? byAuthor : byAuthor.slice(0, MOST_LINES - 1);
  const others = byAuthor.slice(own.length);
  const groups = [
    ...own,
    ...(others.length === 0
      ? []
      : [
          [
            authorOf({ authors: others.flatMap(([, list]) => list.flatMap(({ authors }) => authors)) }),
            others.flatMap(([, list]) => list),
          ] as const,
        ]),
  ];
  return groups.map(([who, list]) => {
    const [first] = list;
    const title = list.length === 1 && first !== undefined ? ` “${first.title.replace(/\.$/, '')}”` : '';
    const numbers = joinNames(list.map(change => named(change.id)));
    const line = `${id}:${entryIdOf(first?.id ?? '')}`;
    return { id: line, text: `${text} ${numbers}${title}`, waits: `${waits} ${numbers}`, who };
  });
}

function authorOf({ authors }: Pick<Change, 'authors'>): string {
  return joinNames([...new Set(authors.map(({ login, name }) => login ?? name))]);
}

/** Nothing is said where nobody asked GitHub. */
function stopperLines({ openIssues }: Release, label: string | null, who: Who): readonly Line[] {
  if (label === null || openIssues === undefined) return [];
  const open = openIssues.filter(({ kind }) => kind === 'show-stopper');
  if (open.length === 0) return [{ id: 'stoppers', text: `No open \`${label}\``, waits: '', who: '', how: '' }];
  const numbers = joinNames(open.map(({ number }) => `\`#${number}\``));
  return [{ id: 'stoppers', text: `Close ${numbers} (\`${label}\`)`, waits: `\`${label}\``, who: who.release }];
}

function briefLine({ support }: Owners, who: Who): Line {
  const path = '(announcements/support.brief.md)';
  const text = support === undefined ? `Hand on the brief for support ${path}` : `Support has read the brief ${path}`;
  return { id: 'brief', text, waits: 'brief', who: who.support };
}

function dayLines({ release, who, drafted }: Facts): readonly Line[] {
  const { tag, to, version, isSuggested, versionReason } = release;
  const why = versionReason.replace(/\.$/, '');
  const reason = isSuggested ? ` (${why.startsWith(`${version} `) ? why.slice(`${version} `.length) : why})` : '';
  const name = version === null ? '' : ` as ${version}${reason}`;
  // Colleagues hear of it before customers do.
  return [
    tag === null
      ? { id: 'tag', text: `Tag \`${to.slice(0, 12)}\`${name}`, waits: 'tag', who: who.release }
      : { id: 'tag', text: 'Tagged', waits: '', who: '', how: `\`${tag}\`` },
    ...(drafted.includes('team.slack')
      ? [{ id: 'message', text: 'Send the team’s message', waits: 'team’s message', who: who.notes }]
      : []),
    { id: 'publish', text: 'Publish the notes', waits: 'publishing', who: who.release },
    ...(drafted.includes('customers.email')
      ? [{ id: 'email', text: 'Send the customers’ e-mail', waits: 'e-mail', who: who.notes }]
      : []),
  ];
}

function afterLines({ release, rules, who, isSmall }: Facts): readonly Line[] {
  const { changes } = release;
  const issues = changes
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(change => change.issues.map(({ number }) => `\`#${number}\``));
  const isAsked = issues.length > 0 && (!isSmall || rules.owners.support !== undefined);
  const reporters = `Tell the reporters of ${joinNames([...new Set(issues)])}`;
  const flags = changes.filter(({ flag }) => flag !== undefined);
  return [
    ...(isAsked ? [{ id: 'reporters', text: reporters, waits: 'reporters', who: who.support }] : []),
    ...flags.map(({ id, flag = '', authors }) => ({
      id: `flag:${entryIdOf(id)}`,
      text: `Take the flag \`${flag.replaceAll('`', '')}\` out once everybody has ${named(id)}`,
      waits: `flag of ${named(id)}`,
      who: authorOf({ authors }),
    })),
  ];
}

function leftOut({ release, selection, rules, isSmall }: Facts): readonly string[] {
  const { actions } = selection;
  if (isSmall) return ['brief, messages and migration guide (a patch in which nothing is marked as breaking)'];
  const isUnasked = rules.showStopper !== null && release.openIssues === undefined;
  const hasMoves = rules.uiLabels.length > 0 && release.changes.some(change => hasMoved(change, rules.uiLabels));
  return [
    ...(actions.length === 0 ? ['migration guide (nothing is marked as breaking)'] : []),
    ...(rules.uiLabels.length > 0 && !hasMoves ? ['training (no label moved anything)'] : []),
    ...(isUnasked ? ['show-stoppers (GitHub was not asked)'] : []),
  ];
}
