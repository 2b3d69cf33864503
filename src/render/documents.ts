/** Render: which documents there are and which a release has. In: a release. Out: {@link DocumentKind}s. */
import type { Audience, Channel, Release, Visibility } from '../model.ts';

/** One kind of document: its name, template and home. */
export interface DocumentKind {
  readonly name: string;
  /** Below `templates/` and below `.github/drumroll/templates/`. */
  readonly template: string;
  readonly path: string;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly visibility: Visibility;
  /** In one line, for the docs. */
  readonly about: string;
  /** As the end of "also draft …": people may have it where the release would not; absent for what nobody is asked about. */
  readonly offer?: string;
}

const NEXT = 'releases/next';

/** Every document that this version can make. */
export const DOCUMENTS: readonly DocumentKind[] = [
  {
    name: 'notes',
    template: 'release/notes.hbs',
    path: `${NEXT}/notes.md`,
    audience: 'customers',
    channel: 'release',
    visibility: 'public',
    about: 'Customer notes: the text to edit first.',
  },
  {
    name: 'internal-changelog',
    template: 'changelog/internal-changelog.hbs',
    path: `${NEXT}/internal-changelog.md`,
    audience: 'engineering',
    channel: 'changelog',
    visibility: 'internal',
    about: 'Everything, with links, a versions table and the ledger’s sums.',
  },
  {
    name: 'support.brief',
    template: 'brief/support.hbs',
    path: `${NEXT}/announcements/support.brief.md`,
    audience: 'support',
    channel: 'brief',
    visibility: 'internal',
    about: 'What customers may ask support about.',
    offer: 'a brief for support',
  },
  {
    name: 'team.slack',
    template: 'slack/team.hbs',
    path: `${NEXT}/announcements/team.slack.md`,
    audience: 'team',
    channel: 'slack',
    visibility: 'internal',
    about: 'A message to the team.',
    offer: 'a message to the team',
  },
  {
    name: 'customers.email',
    template: 'email/customers.hbs',
    path: `${NEXT}/announcements/customers.email.md`,
    audience: 'customers',
    channel: 'email',
    visibility: 'public',
    about: 'An e-mail to customers.',
    offer: 'an e-mail to customers',
  },
  {
    name: 'customers.blog',
    template: 'blog/customers.hbs',
    path: `${NEXT}/announcements/customers.blog.md`,
    audience: 'customers',
    channel: 'blog',
    visibility: 'public',
    about: 'A blog post.',
    offer: 'a blog post',
  },
  {
    name: 'customers.in-app',
    template: 'in-app/customers.hbs',
    path: `${NEXT}/announcements/customers.in-app.md`,
    audience: 'customers',
    channel: 'in-app',
    visibility: 'public',
    about: 'A message inside the product.',
    offer: 'an in-app message',
  },
  {
    name: 'customers.social',
    template: 'social/customers.hbs',
    path: `${NEXT}/announcements/customers.social.md`,
    audience: 'customers',
    channel: 'social',
    visibility: 'public',
    about: 'Posts of 280 characters at most.',
    offer: 'social posts',
  },
  {
    name: 'integrators.guide',
    template: 'guide/integrators.hbs',
    path: `${NEXT}/announcements/integrators.guide.md`,
    audience: 'integrators',
    channel: 'guide',
    visibility: 'public',
    about: 'A migration guide, where something breaks.',
    offer: 'a migration guide for integrators',
  },
  {
    name: 'executives.brief',
    template: 'brief/executives.hbs',
    path: `${NEXT}/announcements/executives.brief.md`,
    audience: 'executives',
    channel: 'brief',
    visibility: 'internal',
    about: 'A paragraph for executives.',
    offer: 'a paragraph for executives',
  },
  {
    name: 'sales.card',
    template: 'card/sales.hbs',
    path: `${NEXT}/announcements/sales.card.md`,
    audience: 'sales',
    channel: 'card',
    visibility: 'internal',
    about: 'A card for sales.',
    offer: 'a sales card',
  },
  {
    name: 'checklist',
    template: 'checklist/release.hbs',
    path: `${NEXT}/checklist.md`,
    audience: 'team',
    channel: 'checklist',
    visibility: 'internal',
    about: 'What the release needs before, on and after the day.',
  },
];

/**
 * The documents of a release: few by default, since each one costs somebody time. Patch: notes, internal changelog and
 * checklist; minor and major also the brief and the team's message; with a highlight or a breaking change also the e-mail.
 * @param wanted Configured exceptions by name.
 */
export function documentsOf(
  release: Release,
  hasHighlight: boolean,
  wanted: Readonly<Record<string, boolean | undefined>>,
): readonly DocumentKind[] {
  const isPatch = release.bump === 'patch';
  const hasBreaking = release.changes.some(change => change.breaking && change.visibility === 'public');
  const defaults: Readonly<Record<string, boolean>> = {
    notes: true,
    'internal-changelog': true,
    'support.brief': !isPatch || hasBreaking,
    'team.slack': !isPatch || hasBreaking,
    'customers.email': hasHighlight || hasBreaking,
    checklist: true,
  };
  return DOCUMENTS.filter(({ name }) => wanted[name] ?? defaults[name] ?? false);
}

/**
 * What people may have beside {@link documentsOf} if they ask for it: nothing that configuration refuses, nothing where there is no
 * news for customers, and a migration guide only where something breaks.
 */
export function offeredOf(
  release: Release,
  hasHighlight: boolean,
  wanted: Readonly<Record<string, boolean | undefined>>,
): readonly DocumentKind[] {
  const shown = release.changes.filter(({ visibility }) => visibility === 'public');
  if (shown.length === 0) return [];
  const drafted = documentsOf(release, hasHighlight, wanted);
  return DOCUMENTS.filter(
    kind =>
      kind.offer !== undefined &&
      wanted[kind.name] === undefined &&
      !drafted.includes(kind) &&
      (kind.channel !== 'guide' || shown.some(({ breaking }) => breaking)),
  );
}
