/** Render: every name that a template may use, with what it holds. docs/templates.md is generated from it. */
import { list, object, safe, text, type ViewOf } from './shape.ts';

const issue = object('An issue', {
  label: safe('`#12`, as a link where the address is known'),
  title: text('Its title; empty where GitHub was not asked'),
  reactions: safe('How many people reacted to it, as digits; empty for none, and where GitHub was not asked'),
});

const paragraph = object('A paragraph', { text: text('Its text on one line') });

const entry = object('One change', {
  id: safe('Stable id: `pr-12`, `dep-name` or `c-` and 12 digits'),
  marker: safe('The HTML comment that keeps a person’s edits: `<!-- #12 -->`'),
  sentence: text('What changed and what a reader gains, in sentences'),
  headline: text('What changed, without a period, for a heading'),
  area: text('Product area or scope; empty where the sentence says it already'),
  scope: text('Scopes as the commits write them'),
  category: safe(
    'breaking, security, deprecation, feature, improvement, fix, performance, documentation, dependency or other',
  ),
  benefit: text('What a reader gains, in words from the repository; empty where nobody wrote more than the title'),
  source: text('Where the benefit stands'),
  migration: list('What to do about a breaking change, in paragraphs', paragraph),
  ask: text('Who is asked what the entry lacks: why a customer would care, or what to do; empty where nobody is'),
  suggestions: list(
    'In drafts that people edit, what else may say what a reader gains',
    object('One find', { text: text('A sentence'), source: text('Where it stands') }),
  ),
  references: safe('Pull requests, or the commit, as links where the address is known'),
  issues: list('Issues that it closes', issue),
  authors: text('Names of the people who made it'),
  packages: text('Packages that it touches'),
  audience: safe('`public`, `internal` or `unsure`'),
  reason: text('Why it is public or internal'),
});

const group = object('Entries under one heading', {
  title: text('The heading'),
  entries: list('Its entries', entry),
});

const some = object('Some of them', {
  entries: list('As many as there is room for', entry),
  more: safe('How many others there are, as digits; empty for none'),
});

const task = object('A line of the checklist', {
  line: safe('What has to be done, by whom and by when, or what proves that it is done'),
  text: text('What has to be done'),
  waits: text('The same in two or three words'),
  who: text('Who does it; empty where nobody is configured'),
  day: safe('`Tue 16 June`; empty where nothing says when it is due'),
  marker: safe('The HTML comment that a line is known by when its words change: `<!-- version -->`'),
  box: safe('`x` where the repository proves that it is done, else a space'),
});

/** The one view that all templates share. */
export const VIEW_SHAPE = object('The release', {
  product: text('The product’s name; empty where nothing says it'),
  version: text('`2.4.0`; empty when there is none'),
  isSuggested: safe('`yes` while the version is a suggestion'),
  versionReason: text('Why that version'),
  name: text('Product and version, as far as they are known: `Tidewater 2.4.0`'),
  subject: text('An e-mail’s subject: the first highlight that says what a reader gains, or what it is about'),
  preheader: text('The line that mail programs show beside it; empty where nothing is known'),
  tag: text('The tag on the release; empty while it is unreleased'),
  previousTag: text('The tag that it starts from'),
  date: safe('`16 June 2026`'),
  day: safe('`Tue 16 June 2026`'),
  isoDate: safe('`2026-06-16`'),
  shipDay: safe('`Tue 16 June 2026`, of its tag or of the milestone that is due; empty where neither is known'),
  rangeReason: text('Why it starts there'),
  compareUrl: safe('Address of the comparison; empty where the repository’s address is unknown'),
  feedbackUrl: safe('Where readers answer; empty unless configured'),
  notesUrl: safe('Where customers read the notes; empty where nothing says it'),
  summary: object('The first lines', {
    lead: safe('`Security`, `New`, `Fixed` or `In this release`; empty when nothing is public'),
    clauses: list('At most two clauses of what is new', paragraph),
    action: text('What needs action, in one clause; empty when nothing is marked so'),
    isWarning: safe('`yes` where something breaks and nobody wrote what to do'),
    isActionFree: safe('`yes` where changes that need action would be marked, and none is'),
  }),
  actions: list('Changes that need action from some reader', entry),
  highlights: list('At most three changes with a heading of their own', entry),
  sections: list('The other public changes that are shown at once, by kind', group),
  rest: object('Public changes beyond what a reader takes in at once', {
    count: safe('How many'),
    groups: list('By product area', group),
  }),
  short: object('What a message has room for, the weightiest first', some.fields),
  news: object('What customers may ask about: what is not a fix', some.fields),
  limits: object('What is no news and names a limit: a number that something may not pass', some.fields),
  posts: list(
    'Highlights, or else what is new, as posts of 280 characters at most with their link',
    object('A post', {
      text: text('Its words'),
      link: safe('Address; empty where none is known'),
      marker: entry.fields.marker,
    }),
  ),
  card: object('A message inside the product', {
    title: text('At most 60 characters'),
    text: text('What is new, in at most 200 characters'),
  }),
  moved: list('Changes after which something looks different or is in another place, by their labels', entry),
  held: list('What customers cannot use yet: behind a flag, or part of a launch', entry),
  knownIssues: list('Open issues with the label for known ones', issue),
  unsure: list('Changes left out unless a person moves them in', entry),
  everything: list(
    'All changes, by package in a monorepo; elsewhere one part without a name',
    object('A package', {
      title: text('Its name; empty where there are no packages'),
      sections: list('Its changes by kind', group),
    }),
  ),
  reported: object('Public changes that close an issue, those first that most people reacted to', some.fields),
  versions: list(
    'What moved to another version',
    object('One row', {
      name: text('Product, package or dependency'),
      kind: safe('`product`, `package` or `dependency`'),
      from: text('Version before; empty when unknown'),
      to: text('Version now; empty when unknown'),
    }),
  ),
  contributors: list(
    'People in the release',
    object('One person', {
      name: text('Name'),
      isNew: safe('`yes` for a first contribution'),
    }),
  ),
  newContributors: text('Names of first-time contributors'),
  counts: object('Sums, as digits', {
    commits: safe('Commits in the range'),
    changes: safe('Changes'),
    public: safe('Public changes'),
    internal: safe('Internal changes that a rule decided'),
    unsure: safe('Changes left out because nothing spoke for either side'),
    folded: safe('Commits folded into another change'),
    excluded: safe('Commits in no change'),
    pullRequests: safe('Pull requests'),
    fixes: safe('Public fixes'),
    people: safe('People who made it'),
  }),
  excluded: list(
    'Commits that are in no change',
    object('One commit', {
      id: safe('Its first 12 digits, as a link where the address is known'),
      reason: text('Why'),
    }),
  ),
  checklist: object('What a release needs', {
    before: list('Before it goes out', task),
    day: list('On the day', task),
    after: list('Afterwards', task),
    waiting: safe('Who is waited for and what for; empty where nobody is named'),
    hasUnnamed: safe('`yes` where a line names nobody'),
    leftOut: text('What was left out and why; empty when nothing was'),
    count: safe('How many lines there are'),
    done: safe('How many of them the repository proves to be done'),
  }),
});

/** The data for {@link VIEW_SHAPE}. */
export type View = ViewOf<typeof VIEW_SHAPE>;
export type EntryView = ViewOf<typeof entry>;
export type GroupView = ViewOf<typeof group>;
