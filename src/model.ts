/** The nouns of Drumroll (DESIGN §3) as readonly data; in one file so that a reader meets them together. */

/** A full object id in lower-case hex: 40 characters (SHA-1) or 64 (SHA-256). */
export type Sha = string;

/** Someone as git names them. `email` identifies people across commits and never reaches an output. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A person as outputs name them: no e-mail address; `login` without `@`, null where only git's name is known. */
export interface Author {
  readonly name: string;
  readonly login: string | null;
}

/** What git has. */
export interface Commit {
  readonly sha: Sha;
  /** Empty for a root commit, two or more for a merge. */
  readonly parents: readonly Sha[];
  readonly author: Person;
  /** Committer date, ISO 8601 in UTC with seconds: `2026-06-16T10:00:00Z`. */
  readonly date: string;
  /** Author date, in seconds since 1970: a rebase keeps it. Absent where nobody asked. */
  readonly authoredAt?: number;
  /** The whole message as git stores it, decoded as UTF-8 with U+FFFD for what is not. */
  readonly message: string;
  /** Changed paths relative to the repository's root; null when nothing asked for them. */
  readonly paths: readonly string[] | null;
  /** The author's account on GitHub; absent where nobody asked GitHub or it knows none. */
  readonly login?: string;
}

/** What GitHub has. Empty lists and strings where GitHub has nothing; never undefined. */
export interface PullRequest {
  readonly number: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** A bot's login ends in `[bot]`; a deleted user is `ghost`, without a login. */
  readonly author: Author;
  readonly mergedAt: string;
  readonly mergeCommit: Sha | null;
  /** Those of the range that it brought and no pull request inside it did; newest first. */
  readonly commits: readonly Sha[];
  /** Issues of the same repository that it closes. */
  readonly issues: readonly number[];
  /** The branch that it was merged into; empty when it is not known. */
  readonly base: string;
  /** Its own branch; empty when it is not known. */
  readonly head: string;
  /** Whether its branch lies in another repository. */
  readonly isFromFork: boolean;
  /** The milestone's title. */
  readonly milestone: string | null;
  /** When that milestone is due: `2026-06-16T00:00:00Z`; absent where it is not known. */
  readonly milestoneDue?: string;
}

/** A problem or request that GitHub has and a pull request closes. */
export interface Issue {
  readonly number: number;
  readonly repository: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly reactions: number;
}

/** An issue that is open and has one of two labels that the configuration names. */
export interface OpenIssue extends Issue {
  readonly kind: 'known' | 'show-stopper';
}

/** A number on a forge, with the repository it belongs to (`owner/name`, null when that is not known offline). */
export interface Reference {
  readonly number: number;
  readonly repository: string | null;
}

/** Where the history comes from and how a reader would call it. */
export interface Repository {
  /** `owner/name`; null without a remote that names them. */
  readonly slug: string | null;
  /** Web address without trailing slash (`https://github.com/owner/name`); null when it is not known. */
  readonly url: string | null;
  /** The last part of the remote, or the folder's name: `vite`; empty where neither names a product (`repo`, `src`). */
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'unknown';
}

/** A tag that marks a release, peeled to its commit. */
export interface ReleaseTag {
  readonly name: string;
  readonly sha: Sha;
  /** What the tag's name says: `1.2.3`, `2026.11.0`. */
  readonly version: string;
  /** The package's name in `pkg@1.2.3` and `pkg/v1.2.3`; empty for the product's own tags. */
  readonly package: string;
}

/** The commits under discussion, and why it is these. `from` is excluded, `to` included. */
export interface Range {
  /** Null: from the first commit. */
  readonly from: Sha | null;
  readonly to: Sha;
  /**
   * When releases before this one came out, newest first: the committer date of `from`, and of earlier release tags as far back as a launch's
   * plan goes. As {@link Commit.date}; absent where nobody asked: only launches need it.
   */
  readonly releaseDates?: readonly string[];
  /** Committer date of `to`, as in {@link Commit.date}. */
  readonly date: string;
  /** The release tag on `from`; null when `from` carries none. */
  readonly previousTag: ReleaseTag | null;
  /** The release tag on `to` itself; null while it is unreleased. */
  readonly tag: ReleaseTag | null;
  /** Why the range starts there, as a sentence for a person. */
  readonly reason: string;
  /** The package asked for with `--package`; null for the whole product. */
  readonly package: string | null;
}

/** A part of a monorepo that is versioned or named by itself. `path` has no leading or trailing slash. */
export interface Package {
  readonly name: string;
  readonly path: string;
  /** Versions at `from` and at `to`, by manifest or tag; null where neither says. */
  readonly previousVersion: string | null;
  readonly version: string | null;
}

/** A file of the repository that shapes the output, kept so that a replay needs no repository. */
export interface SettingsFile {
  readonly path: string;
  readonly text: string;
}

/** Everything collected for a range, as plain JSON: the seam of the system. */
export interface Evidence {
  readonly schema: 1;
  readonly repository: Repository;
  readonly range: Range;
  /** Newest first, in git's own order. */
  readonly commits: readonly Commit[];
  /** The same set from an independent `git rev-list`, for the ledger's check. */
  readonly revisions: readonly Sha[];
  readonly packages: readonly Package[];
  /** Version in the root manifest at `to` (package.json, Cargo.toml, …); null where there is none. */
  readonly manifestVersion: string | null;
  readonly pullRequests: readonly PullRequest[];
  readonly issues: readonly Issue[];
  /** Absent where nobody asked GitHub for any. */
  readonly openIssues?: readonly OpenIssue[];
  /** E-mail addresses and names of everyone with a commit before the range; null when nothing asked. */
  readonly earlierAuthors: readonly string[] | null;
  readonly config: SettingsFile | null;
  readonly templates: readonly SettingsFile[];
  /** Its templates for pull requests; absent where there are none. */
  readonly pullRequestTemplates?: readonly SettingsFile[];
  /** What people wrote after the merge, each named `412.md` after its pull request or `0123456.md` after its commit; absent where there are none. */
  readonly overrides?: readonly SettingsFile[];
  /** Words of the team's own and what readers call them; absent where there is none. */
  readonly glossary?: SettingsFile;
  /** Plans of launches, each `launches/<slug>/launch.md`; absent where there are none. */
  readonly launches?: readonly SettingsFile[];
  /** Whether it is released from a branch beside the default one; absent where it is not, and where nobody knows. */
  readonly isSideLine?: true;
  /** Names of launches that a label on their issue stops; absent where there are none. */
  readonly heldLaunches?: readonly string[];
  /** Changelog fragments that the range added, with the commit that added each; absent where nobody looked. */
  readonly fragments?: readonly Fragment[];
  /** Of patches of the release before, tagged on a branch that this history does not have; absent where there are none. */
  readonly shipped?: readonly ShippedCommit[];
  readonly notices: readonly Notice[];
}

/** A commit that readers have, though not from this history. */
export interface ShippedCommit extends Commit {
  /** Of the first release that had it. */
  readonly version: string;
}

/** A file that holds a note for readers until a release takes it in: `.changeset/x.md`, `changelog.d/12.fix.md`. */
export interface Fragment extends SettingsFile {
  readonly commit: Sha;
}

/** What somebody wrote for readers beside a title: in a pull request's description, a message, a fragment or a label. */
export interface Note {
  /** Inline text, one sentence or more; empty where it only says what kind of change this is, or that nobody needs to know. */
  readonly text: string;
  readonly category: Category | null;
  /** Internal: the author says that there is nothing to tell. Null: it says nothing about that. */
  readonly visibility: Visibility | null;
  readonly breaking: boolean;
  /** What to do about what breaks, paragraphs apart by a blank line; empty where nobody wrote it. */
  readonly migration: string;
  /** Stable id of the convention. */
  readonly rule:
    | 'note.override'
    | 'note.block'
    | 'note.section'
    | 'note.line'
    | 'note.fragment'
    | 'note.label'
    | 'note.kind';
  /** Where the words stand: "the release-note block of #412". */
  readonly source: string;
  /** Of an override that says what kind of change this is, or that there is nothing to tell: then no rule is asked. */
  readonly isRuling?: true;
}

/** A line `Token: value` at the end of a message; `token` as written, `value` with continuation lines joined by a space. */
export interface Trailer {
  readonly token: string;
  readonly value: string;
}

/** `type(scope, scope)!: description`. Several stand in one squash commit's body. */
export interface ConventionalHeader {
  /** Lower case. */
  readonly type: string;
  readonly scopes: readonly string[];
  readonly breaking: boolean;
  readonly description: string;
}

/** One package's move from one version to another, as its commit names it; null where the commit does not say. */
export interface DependencyBump {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a commit's message means, before anybody judges it. */
export interface ParsedCommit {
  readonly commit: Commit;
  readonly kind: 'change' | 'merge' | 'revert' | 'release' | 'fixup';
  /** The subject's own header, then those of the body in order; empty without conventional commits. */
  readonly headers: readonly ConventionalHeader[];
  /** What was done, without type, scope, emoji, prefixes, numbers and references: one line, never empty unless the message is. */
  readonly subject: string;
  /** The subject line as written. */
  readonly rawSubject: string;
  /** Free text between subject and trailers; may be empty. */
  readonly body: string;
  readonly scopes: readonly string[];
  readonly trailers: readonly Trailer[];
  readonly breaking: boolean;
  /** Text of the `BREAKING CHANGE:` footers; empty when only `!` says so. */
  readonly breakingText: string;
  /** The pull request that brought it, by `(#n)`, `Merge pull request #n` or a merge queue's message. */
  readonly pullRequest: number | null;
  /** Issues that it closes, by keyword (`Fixes #12`). */
  readonly issues: readonly Reference[];
  /** What a revert takes back: the sha from `This reverts commit …`, else the quoted subject. */
  readonly reverts: { readonly sha: Sha | null; readonly subject: string; readonly pullRequest: number | null } | null;
  /** The commit that this one is a copy of, from `(cherry picked from commit …)`. */
  readonly cherryPickedFrom: Sha | null;
  /** The pull request of this repository that it says it is a copy of, as in `Backport of #12`; absent where it says nothing. */
  readonly backportOf?: number;
  readonly dependencies: readonly DependencyBump[];
  readonly coAuthors: readonly Person[];
  /** The launch that its trailers name; absent where they name none that has a plan. */
  readonly launch?: string;
  /** What it brings in words for readers; absent where nobody wrote any. */
  readonly notes?: readonly Note[];
  /** What readers may gain, in words that were not written for them; absent where there are none. */
  readonly suggestions?: readonly Suggestion[];
}

export const CATEGORIES = [
  'breaking',
  'security',
  'deprecation',
  'feature',
  'improvement',
  'fix',
  'performance',
  'documentation',
  'dependency',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What becomes of a finding of `check`: nothing, a remark, or a failed check. */
export const CHECK_LEVELS = ['off', 'warn', 'require'] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** Everything that `check` looks for; src/check/check-rules.ts says what each is about. */
export const CHECK_RULES = [
  'note-missing',
  'note-unfilled',
  'breaking-migration',
  'denied-word',
  'flag-unsaid',
  'reader-subject',
  'no-implementation',
  'vague-fix',
  'ticket-id',
  'sentence-length',
  'wordy',
  'hype',
  'belittling',
  'future',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

export const VISIBILITIES = ['public', 'internal'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How a change was judged: by which rule, in words. */
export interface Classification {
  readonly category: Category;
  readonly visibility: Visibility;
  /** Internal only because nothing spoke for either side: "left out unless you move it in". */
  readonly unsure: boolean;
  /** Stable id of the rule that decided visibility: `type.feat`, `wording.fixes`, `paths.tests`. */
  readonly rule: string;
  /** That rule as the end of a sentence: "its type is feat". */
  readonly reason: string;
}

export type ParsedShipped = ParsedCommit & Pick<ShippedCommit, 'version'>;

export interface ClassifiedCommit extends ParsedCommit {
  readonly classification: Classification;
}

/** What a reader gains, in words from the repository; `source` says where they stand. */
export interface Benefit {
  readonly text: string;
  readonly source: string;
  /** Found where it was not written for readers, so that it may stand only where a person approves it; absent elsewhere. */
  readonly isFound?: true;
}

/** A sentence that may say what readers gain, found where it was not written for them. */
export interface Suggestion extends Pick<Benefit, 'text' | 'source'> {
  /** Whether it speaks to readers and of nothing else, so that it may stand in a draft that a person approves. */
  readonly speaksToReaders: boolean;
}

/** One thing that a reader would call one change. */
export interface Change extends Classification {
  /** `pr-12`, `dep-name` or `c-<12 hex>`. */
  readonly id: string;
  /** A sentence in inline text (plain text with `code spans`), capitalised, with its final period. */
  readonly title: string;
  readonly launch: string | null;
  /** `owner/name` that it came from; null where no remote says so. */
  readonly repository: string | null;
  readonly scope: readonly string[];
  readonly packages: readonly string[];
  readonly breaking: boolean;
  /** What breaks and what to do, from the breaking footer; empty when nobody wrote it. */
  readonly migration: string;
  readonly benefit: Benefit | null;
  /** For people who edit; absent where there are none. */
  readonly suggestions?: readonly Suggestion[];
  readonly dependency: DependencyBump | null;
  readonly pullRequests: readonly Reference[];
  /** The commit that is the change first, then those folded into it. */
  readonly commits: readonly Sha[];
  readonly issues: readonly Reference[];
  readonly authors: readonly Author[];
  /** Of its pull request; absent where there are none. */
  readonly labels?: readonly string[];
  /** The switch that keeps it from customers, as its author names it; absent where there is none. */
  readonly flag?: string;
  /** How much it deserves a heading of its own, 0 for not at all. */
  readonly weight: number;
}

/** One step of a launch: who gets it from which day on, and what must hold before the next. */
export interface LaunchStage {
  /** As the plan calls it, lower case: `early-access`. */
  readonly name: string;
  /** `2026-06-16`; null while nobody has said. */
  readonly day: string | null;
  /** Groups as the plan names them. */
  readonly who: readonly string[];
  /** Whether it reaches everyone, so that public text may speak of it. */
  readonly isPublic: boolean;
  readonly criteria: readonly { readonly text: string; readonly isDone: boolean }[];
}

/** What happened to a launch on a day, as its log says. */
export interface LaunchEvent {
  readonly day: string;
  /** `began` and `returned` name a stage; a launch that returned to none has an empty one. */
  readonly kind: 'began' | 'held' | 'resumed' | 'returned' | 'told';
  readonly stage: string;
  /** Of a hold, why; of `told`, the version or nothing; elsewhere empty. */
  readonly note: string;
}

/** A feature that reaches customers in stages, whatever is released meanwhile; or one that leaves them so. */
export interface Launch {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'arrival' | 'retirement';
  /** Inline text, one sentence with its period; empty while nobody wrote it. */
  readonly promise: string;
  readonly owner: string;
  /** The package whose releases tell of it, where packages are released by themselves; empty where nobody says. */
  readonly package: string;
  /** 1 for what customers must not miss, 3 for what they may find by themselves. */
  readonly tier: 1 | 2 | 3;
  readonly stages: readonly LaunchStage[];
  /** Index of the stage that it has reached; -1 for none. */
  readonly reached: number;
  /** Since when and why nothing more goes out; null where it goes on. `since` is empty where only a label says so. */
  readonly hold: { readonly since: string; readonly reason: string } | null;
  readonly events: readonly LaunchEvent[];
  /** Pull requests that it consists of. */
  readonly changes: readonly Reference[];
  readonly flags: readonly LaunchFlag[];
  readonly deployment: { readonly strategy: string; readonly steps: readonly LaunchRow[] };
  /** UTC; null where it needs none. */
  readonly maintenance: { readonly start: string; readonly end: string; readonly impact: string } | null;
  readonly roles: readonly { readonly role: string; readonly who: string }[];
  readonly measures: readonly LaunchRow[];
  /** What customers may say, for support. */
  readonly questions: readonly LaunchRow[];
  /** What people wrote for readers, as Markdown by the section's key; without what is still asked of them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly links: { readonly feedback: string; readonly docs: string; readonly start: string };
  /** Absent where nobody asked any. */
  readonly pages?: Pages;
  /** Days between telling and taking away. */
  readonly noticeDays: number;
}

export interface LaunchFlag {
  readonly name: string;
  readonly owner: string;
  /** `2026-09-30`; null while nobody has said. */
  readonly removal: string | null;
}

/** What a release needs to know of a launch. */
export interface LaunchInRelease extends Pick<Launch, 'slug' | 'changes'> {
  readonly flags: readonly string[];
  /** Whether public text may speak of what it consists of. */
  readonly isOpen: boolean;
  /** What public text says of it now, in place of what it consists of; null where readers know it already, or may not. */
  readonly entry: Pick<Change, 'id' | 'title' | 'category' | 'breaking' | 'migration' | 'benefit'> | null;
  /** Day on which the stage began that `entry` tells of; empty where there is none. */
  readonly day: string;
  /** Whether the release tells of it only where it has one of its changes: one of another package or an older line may never have had any. */
  readonly needsChanges: boolean;
}

/** A row of a table by its column's key. */
export type LaunchRow = Readonly<Record<string, string>>;

/** HTTP status that a page answers to somebody who is not signed in, by its address; without those that could not be asked. */
export type Pages = Readonly<Record<string, number>>;

/** Rules by which a change is held back: its author says that customers cannot use it yet. */
export const HOLDS: ReadonlySet<string> = new Set(['trailer.feature-flag', 'trailer.launch', 'launch.held']);

/** From this weight on, a change may have a heading without a word on what readers gain: a feature with an explanation, or with several signs of weight. */
export const HEADLINE_WEIGHT = 5;

/** The fate of one commit or pull request of the range. */
export interface LedgerEntry {
  readonly kind: 'commit' | 'pull-request';
  /** The full sha, or the number as text. */
  readonly id: string;
  readonly fate: 'included' | 'folded' | 'excluded';
  /** Stable rule id, listed in docs/configuration.md. */
  readonly rule: string;
  /** A sentence for a person. */
  readonly reason: string;
  /** Id of the change that it is or belongs to; null when excluded. */
  readonly change: string | null;
}

export type Bump = 'major' | 'minor' | 'patch';

export interface Contributor extends Author {
  readonly isNew: boolean;
}

/** One line of the versions table; null where that side has no version. */
export interface VersionMove {
  readonly name: string;
  readonly kind: 'product' | 'package' | 'dependency';
  readonly from: string | null;
  readonly to: string | null;
}

/** Version, range, date, changes, ledger. */
export interface Release {
  readonly product: string;
  readonly repository: Repository;
  /** All that it is made of, `repository` first; more than one where releases were joined. */
  readonly repositories: readonly Repository[];
  readonly package: string | null;
  /** Null when there is nothing to derive one from. */
  readonly version: string | null;
  /** True when `version` is our suggestion, false when a tag or `--release` says it. */
  readonly isSuggested: boolean;
  readonly tag: string | null;
  readonly previousTag: string | null;
  readonly from: Sha | null;
  readonly to: Sha;
  /** Of its last commit; of a launch that it tells of, where that is later. ISO 8601. */
  readonly date: string;
  /** When it is due, by the one milestone that its pull requests have: `2026-06-16`; absent where nothing says so. */
  readonly due?: string;
  readonly bump: Bump | null;
  /** Why that version, as a sentence. */
  readonly versionReason: string;
  readonly rangeReason: string;
  readonly changes: readonly Change[];
  readonly ledger: readonly LedgerEntry[];
  readonly contributors: readonly Contributor[];
  readonly versions: readonly VersionMove[];
  /** Those that its changes close, as far as GitHub was asked. */
  readonly issues: readonly Issue[];
  /** Absent where nobody asked GitHub for any. */
  readonly openIssues?: readonly OpenIssue[];
  /** Absent where nobody asked any. */
  readonly pages?: Pages;
  readonly notices: readonly Notice[];
}

/** Customers and integrators are outside; the others are colleagues. */
export const AUDIENCES = ['customers', 'integrators', 'support', 'sales', 'executives', 'team', 'engineering'] as const;
export type Audience = (typeof AUDIENCES)[number];
export type Channel =
  | 'release'
  | 'changelog'
  | 'email'
  | 'blog'
  | 'in-app'
  | 'social'
  | 'guide'
  | 'slack'
  | 'brief'
  | 'card'
  | 'checklist';

/** A line of a checklist that somebody has to do. */
export interface Task {
  /** Markdown, as it stands behind its box. */
  readonly line: string;
  /** The same in two or three words: Markdown; empty where nobody is waited for yet. */
  readonly waits: string;
  /** Who does it, as configured or as an author is named, as Markdown; empty where nobody is known. */
  readonly who: string;
  /** `Tue 16 June`; empty where nothing says when it is due. */
  readonly day: string;
}

/** One text for one audience and channel. */
export interface Document {
  /** As `--document` takes it: `notes`, `internal-changelog`, `team.slack`. */
  readonly name: string;
  /** Where it lives below the drafts' root, with `/` on every system. */
  readonly path: string;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly visibility: Visibility;
  readonly text: string;
  /** How people are asked whether they want it, as the end of "also draft …"; absent for what is drafted anyway. */
  readonly offer?: string;
  /** Of a checklist: its lines that somebody has to do. */
  readonly tasks?: readonly Task[];
}

/** A launch with the texts of its current and its next stage. */
export interface LaunchDraft {
  readonly launch: Launch;
  readonly documents: readonly Document[];
}

/** What stands outside now where a file is to be written. */
export interface CurrentFile {
  readonly path: string;
  /** Null when there is no text. */
  readonly text: string | null;
  /** Whether something else than a plain file of UTF-8 text is there, so that we did not write it. */
  readonly isForeign: boolean;
}

/** What is remembered of one text between two runs: hashes, no words. Only reconcile looks inside. */
export interface TextMemory {
  readonly parts: Readonly<Record<string, object>>;
}

/** A person's words, and a source that went on without them. Listed until somebody answers. */
export interface TextConflict {
  /** The entry's id, or a name of a part of the frame, which begins with `§`, `~` or `=`. */
  readonly id: string;
  /** `missing`: nothing is remembered of it, so it may be deleted or new. */
  readonly kind: 'changed' | 'gone' | 'missing';
  /** What stands in the text; empty for what is missing. */
  readonly yours: string;
  /** What would stand there; null where the source dropped it. */
  readonly generated: string | null;
  /** Which version of the source it is about: an answer to another one is an answer to another question. */
  readonly source: string;
  /** Whether this run is the first to say so. */
  readonly isNew: boolean;
}

/** What a person made of an entry, in inline text. */
export interface EntryWords {
  /** Its first sentence, with its final period; never empty. */
  readonly title: string;
  /** The rest, paragraphs apart by a blank line; empty where the title says all. */
  readonly text: string;
}

/** By what the entry's marker says: `#412`. */
export type WordsByEntry = ReadonlyMap<string, EntryWords>;

/** What exists outside now, as read at the edge. */
export interface Current {
  readonly files: readonly CurrentFile[];
  /** Where it is remembered what we wrote. */
  readonly state: CurrentFile;
  /**
   * Path → canonical hashes of the texts that are ours there: what we wrote last, and what a run that was cut short set out to
   * write; empty before the first write.
   */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** By path: what is remembered of the text there, entry by entry. */
  readonly memories: Readonly<Record<string, TextMemory>>;
}

/** What every operation says, whatever it writes to. */
interface Intent {
  readonly kind: 'create' | 'update' | 'skip' | 'delete';
  /** The target as a person calls it: a path, `draft release v2.4.0`. */
  readonly name: string;
  /** As the end of a sentence. */
  readonly reason: string;
  /** Who can read the destination. A public one never gets internal text. */
  readonly visibility: Visibility;
}

/** What an operation on GitHub adds. `repository` is `owner/name`. */
interface RemoteIntent extends Intent {
  readonly repository: string;
  /** Only what is to be written, by the names below; empty for a skip. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A file below a folder on disk. */
export interface FileOperation extends Intent {
  readonly target: 'file';
  readonly path: string;
  readonly text: string;
  /** What to remember of it once it is done; null where nothing changes. */
  readonly memory: TextMemory | null;
  /** What a person has to settle. */
  readonly conflicts: readonly TextConflict[];
}

/** A file on the drafts branch; all of them go into one commit. Field: `text`. */
export interface DraftsFileOperation extends RemoteIntent {
  readonly target: 'drafts-file';
  readonly branch: string;
  readonly path: string;
  /** What to remember of the text once it is done; null where nothing changes. */
  readonly memory: TextMemory | null;
  /** Of a file that others write too: hash of our section in it. */
  readonly section?: string;
  /** How many entries that a person edited lost their source's agreement, and were not told of before. */
  readonly newConflicts: number;
}

/** What an operation on one thing of GitHub's adds. */
interface ThingIntent extends RemoteIntent {
  /**
   * The texts that stood there when this was planned, by the same names; of what is to be deleted, its body. Where others stand
   * since, it has to be planned anew: GitHub replaces a body whatever it is by then.
   */
  readonly against: Readonly<Record<string, string>>;
}

/** The pull request of the drafts branch. Fields: `title`, `body` (the whole of it), and of a new one `head` and `base`. */
export interface PullRequestOperation extends ThingIntent {
  readonly target: 'pull-request';
  /** Null while there is none. */
  readonly number: number | null;
}

/** What an operation on a body adds that people and we write together. */
interface SharedIntent extends ThingIntent {
  /** What to remember of the body once it is done; null where nothing changes. */
  readonly memory: TextMemory | null;
  /** How many entries that a person edited lost their source's agreement, and were not told of before. */
  readonly newConflicts: number;
}

/** A draft release. Fields: `tag`, `commit`, `title`, `body`. */
export interface ReleaseOperation extends SharedIntent {
  readonly target: 'release';
  readonly id: number | null;
}

/** A release's page that everybody sees. Fields: `tag`, `commit`, `title`, `body`, `prerelease`, `latest`. */
export interface PublicationOperation extends RemoteIntent {
  readonly target: 'publication';
  /** GitHub's id; null to make one. */
  readonly id: number | null;
  readonly version: string;
  readonly tag: string;
  /** The body that stood there when this was planned: another one is somebody's words. */
  readonly against: string;
}

/** The checklist. Fields: `title`, `body`. */
export interface IssueOperation extends SharedIntent {
  readonly target: 'issue';
  readonly number: number | null;
}

/** What a comment of ours is about, one each: the pull request, the issue; on the pull request, its approval; on the issue, what is due. */
export type CommentSlot = 'pull-request' | 'issue' | 'approval' | 'due';

/** A comment on the pull request or on the issue. Field: `body`. */
export interface CommentOperation extends ThingIntent {
  readonly target: 'comment';
  readonly on: CommentSlot;
  readonly id: number | null;
}

/** What is remembered on the state branch: ids and hashes, no text. */
export interface StateOperation extends RemoteIntent {
  readonly target: 'state';
  readonly branch: string;
  readonly path: string;
}

/** One intended write, with its reason. */
export type Operation =
  | FileOperation
  | DraftsFileOperation
  | PullRequestOperation
  | ReleaseOperation
  | PublicationOperation
  | IssueOperation
  | CommentOperation
  | StateOperation;

/** A problem in people's text or history: said once, never fatal unless `strict` is set. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** `file:line`, `#12`, a short sha, or empty. */
  readonly where: string;
}
