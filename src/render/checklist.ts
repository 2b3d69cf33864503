/** Render: what this release needs, from its facts. In: a release and what its notes show. Out: lines of the checklist. */
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
    line('The customer notes read well (releases/next/notes.md)', owners.notes),
    ...actions.flatMap(actionLines),
    ...unsureLine(release, owners),
    ...(isSmall ? [] : [line('Support has read the brief (announcements/support.brief.md)', owners.support)]),
    ...(actions.length > 0 ? [line('Customers who must act have had notice', owners.notes)] : []),
    ...versionLine(release, owners),
  ];
  const day = [
    line(`The tag is on \`${release.to.slice(0, 12)}\`, and the release is healthy`, owners.release),
    ...(isSmall ? [] : [line('The team’s message goes out before the notes', owners.notes)]),
  ];
  const after = [line('The notes are where customers read them', owners.notes), ...reportedLine(release, owners)];
  return {
    before: paragraphs(before),
    day: paragraphs(day),
    after: paragraphs(after),
    leftOut: [
      ...(actions.length === 0 ? ['migration guide (nothing is marked as breaking)'] : []),
      ...(isSmall ? ['support brief and team’s message (patch release)'] : []),
    ].join(', '),
    count: String(before.length + day.length + after.length),
  };
}

/** A breaking change needs words that tell what to do, from whoever made it. */
function actionLines({ title, migration, authors, id }: Change): readonly string[] {
  const what = `“${title.replace(/\.$/, '')}” (${id.replace(/^pr-/, '#')})`;
  const task = migration === '' ? 'Write down what to do about' : 'The migration guide is live for';
  return [line(`${task} ${what}`, names(authors))];
}

function unsureLine({ changes }: Release, owners: Owners): readonly string[] {
  const unsure = changes.filter(change => change.unsure).length;
  const were = unsure === 1 ? '1 change was' : `${unsure} changes were`;
  return unsure === 0 ? [] : [line(`${were} left out as unsure: move in what customers should read`, owners.notes)];
}

function versionLine({ isSuggested, version, versionReason }: Release, owners: Owners): readonly string[] {
  return isSuggested && version !== null
    ? [line(`The version is right. ${versionReason.replace(/\.$/, '')}`, owners.release)]
    : [];
}

function reportedLine({ changes }: Release, owners: Owners): readonly string[] {
  const issues = changes
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(change => change.issues.map(({ number }) => number));
  return issues.length === 0
    ? []
    : [line(`Reporters of ${[...new Set(issues)].map(number => `#${number}`).join(', ')} are told`, owners.support)];
}

function line(text: string, owner: string | undefined): string {
  return owner === undefined || owner === '' ? text : `${text}: ${owner}`;
}

function names(authors: readonly Author[]): string {
  return authors.map(({ name, login }) => login ?? name).join(', ');
}

function paragraphs(texts: readonly string[]): View['checklist']['before'] {
  return texts.map(text => ({ text }));
}
