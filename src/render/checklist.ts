/** Render: what this release needs, from its facts. In: a release and what its notes show. Out: lines of the checklist. */
import { entryIdOf } from '../markdown/entry-id.ts';
import type { Author, Change, Release } from '../model.ts';
import type { Selection } from './select-sections.ts';
import type { View } from './view-shape.ts';

/** Who does what, by name; absent where nobody is configured. */
export interface Owners {
  readonly notes?: string | undefined;
  readonly support?: string | undefined;
  readonly release?: string | undefined;
}

/** Three lines for a patch; more only where a fact of the release asks for them. */
export function checklist(release: Release, selection: Selection, owners: Owners): View['checklist'] {
  const { actions } = selection;
  const isSmall = release.bump === 'patch' && actions.length === 0;
  const before = [
    line('notes', 'The customer notes read well (releases/next/notes.md)', owners.notes),
    ...actions.flatMap(actionLines),
    ...unsureLine(release, owners),
    ...(isSmall ? [] : [line('brief', 'Support has read the brief (announcements/support.brief.md)', owners.support)]),
    ...(actions.length > 0 ? [line('notice', 'Customers who must act have had notice', owners.notes)] : []),
    ...versionLine(release, owners),
  ];
  const day = [
    line('tag', `The tag is on \`${release.to.slice(0, 12)}\`, and the release is healthy`, owners.release),
    ...(isSmall ? [] : [line('message', 'The team’s message goes out before the notes', owners.notes)]),
  ];
  const after = [
    line('readers', 'The notes are where customers read them', owners.notes),
    ...reportedLine(release, owners),
  ];
  const all = [...before, ...day, ...after];
  return {
    before,
    day,
    after,
    leftOut: [
      ...(actions.length === 0 ? ['migration guide (nothing is marked as breaking)'] : []),
      ...(isSmall ? ['support brief and team’s message (patch release)'] : []),
    ].join(', '),
    count: String(all.length),
    done: String(all.filter(({ box }) => box === DONE).length),
  };
}

type Task = View['checklist']['before'][number];

const DONE = 'x';

/** A breaking change needs words that tell what to do, from whoever made it; that they are there is proof. */
function actionLines({ title, migration, authors, id }: Change): readonly Task[] {
  const what = `“${title.replace(/\.$/, '')}” (${id.replace(/^pr-/, '#')})`;
  const isWritten = migration !== '';
  const task = line(`words:${entryIdOf(id)}`, `Write down what to do about ${what}`, names(authors), isWritten);
  const guide = line(`guide:${entryIdOf(id)}`, `The migration guide is live for ${what}`, names(authors));
  return isWritten ? [task, guide] : [task];
}

function unsureLine({ changes }: Release, owners: Owners): readonly Task[] {
  const unsure = changes.filter(change => change.unsure).length;
  const were = unsure === 1 ? '1 change was' : `${unsure} changes were`;
  const text = `${were} left out as unsure: move in what customers should read`;
  return unsure === 0 ? [] : [line('unsure', text, owners.notes)];
}

function versionLine({ isSuggested, version, versionReason }: Release, owners: Owners): readonly Task[] {
  return isSuggested && version !== null
    ? [line('version', `The version is right. ${versionReason.replace(/\.$/, '')}`, owners.release)]
    : [];
}

function reportedLine({ changes }: Release, owners: Owners): readonly Task[] {
  const issues = changes
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(change => change.issues.map(({ number }) => number));
  const numbers = [...new Set(issues)].map(number => `#${number}`).join(', ');
  return issues.length === 0 ? [] : [line('reporters', `Reporters of ${numbers} are told`, owners.support)];
}

/** @param id What stays the same while the words change. */
function line(id: string, text: string, owner: string | undefined, isDone = false): Task {
  return {
    text: owner === undefined || owner === '' ? text : `${text}: ${owner}`,
    marker: `<!-- ${id} -->`,
    box: isDone ? DONE : ' ',
  };
}

function names(authors: readonly Author[]): string {
  return authors.map(({ name, login }) => login ?? name).join(', ');
}
