/** Errors as data, in one list so that nobody writes one twice. In: a code's details. Out: its message, fix, place and exit code. */
import { didYouMean, firstPlace, listNames, type Problem, place, problemList, quote, visible } from './wording.ts';

/** Of a list in a message. */
const MOST_LISTED = 10;

/** Where people find docs and report bugs. */
export const REPOSITORY_URL = 'https://github.com/drumroll-notes/drumroll';

/** 1: a check or gate says no; 2: wrong use or bad config; 3: the outside failed; 70: our own bug (EX_SOFTWARE). */
export type ExitCode = 1 | 2 | 3 | 70;

/** What the catalogue knows about one code. */
export interface CatalogueEntry<Details> {
  readonly exitCode: ExitCode;
  /** Details as they occur: for docs/errors.md, and for tests over the whole catalogue. */
  readonly example: Details;
  readonly message: (details: Details) => string;
  readonly fix: (details: Details) => string;
  /** `file`, `file:line` or `file:line:column`; without it the error has no place. */
  readonly where?: (details: Details) => string;
}

function entry<Details extends object>(definition: CatalogueEntry<Details>): CatalogueEntry<Details> {
  return definition;
}

/** Every error that a person can meet, by code; `fail` accepts nothing else. */
export const CATALOGUE = {
  E_GIT_MISSING: entry<{ directory: string }>({
    exitCode: 3,
    example: { directory: '/home/mia/app' },
    message: ({ directory }) => `There is no git on the PATH to read ${quote(directory)} with.`,
    fix: () => 'Install git, or run where it is installed.',
  }),
  E_GIT_FAILED: entry<{ command: string; code: string; output: string }>({
    exitCode: 3,
    example: { command: 'git log', code: '128', output: 'fatal: bad object HEAD' },
    message: ({ command, code, output }) => `${quote(command)} failed (${visible(code)}): ${visible(output)}`,
    fix: () => 'Run the same command in that clone; `git fsck` tells whether the clone is damaged.',
  }),
  E_GIT_PARTIAL: entry<{ command: string }>({
    exitCode: 2,
    example: { command: 'git diff-tree' },
    message: ({ command }) =>
      `This clone is partial and lacks what ${quote(command)} must read; Drumroll fetches nothing by itself.`,
    fix: () => 'Leave out `filter` on actions/checkout; in your own clone, run `git fetch --refetch --no-filter`.',
  }),
  E_GIT_NOT_A_REPOSITORY: entry<{ directory: string }>({
    exitCode: 2,
    example: { directory: '/home/mia/notes' },
    message: ({ directory }) => `${quote(directory)} is not inside a git repository.`,
    fix: () => 'Run inside a clone, or name one with `--repo DIR`. In a workflow, run actions/checkout first.',
  }),
  E_GIT_NO_COMMITS: entry<{ directory: string }>({
    exitCode: 2,
    example: { directory: '/home/mia/new-app' },
    message: ({ directory }) => `The repository in ${quote(directory)} has no commits yet.`,
    fix: () => 'Make a first commit, then run again.',
  }),
  E_GIT_SHALLOW: entry<{ from: string }>({
    exitCode: 2,
    example: { from: 'v2.3.0' },
    message: ({ from }) => `This clone is shallow and ends before ${quote(from)}, so changes would be missing.`,
    fix: () => 'Set `fetch-depth: 0` on actions/checkout; in your own clone, run `git fetch --unshallow --tags`.',
  }),
  E_REF_UNKNOWN: entry<{ ref: string; known: readonly string[] }>({
    exitCode: 2,
    example: { ref: 'v2.30', known: ['v2.3.0', 'v2.2.0'] },
    message: ({ ref, known }) => `Git knows no commit, tag or branch ${quote(ref)} here.${didYouMean(ref, known)}`,
    fix: () => 'Check the name with `git rev-parse --verify`; `git fetch --tags` brings tags that are missing.',
  }),
  E_REF_NOT_COMMIT: entry<{ ref: string }>({
    exitCode: 2,
    example: { ref: 'v2.6.11-tree' },
    message: ({ ref }) => `${quote(ref)} is there, but it marks a folder or a file, not a commit.`,
    fix: () => 'Give a tag, branch or commit id that marks a commit; `git cat-file -t NAME` tells what a name marks.',
  }),
  E_REF_INVALID: entry<{ ref: string }>({
    exitCode: 2,
    example: { ref: '--output=notes.md' },
    message: ({ ref }) => `${quote(ref)} does not name one commit: git would take it for an option or a range.`,
    fix: () => 'Give one tag, branch or commit id, without a leading `-` and without `..`.',
  }),
  E_REF_UNRELATED: entry<{ ref: string }>({
    exitCode: 2,
    example: { ref: 'gh-pages' },
    message: ({ ref }) => `${quote(ref)} and the newest commit here have no commit in common.`,
    fix: () =>
      'Name the branch that this one will be merged into. In a shallow clone, run `git fetch --unshallow` first: what both share may be missing.',
  }),
  E_RANGE_EMPTY: entry<{ from: string; to: string }>({
    exitCode: 2,
    example: { from: 'v2.4.0', to: 'main' },
    message: ({ from, to }) => `There is no commit between ${quote(from)} and ${quote(to)}.`,
    fix: () => '`--from` must name a commit older than `--to`; see `git log FROM..TO`.',
  }),
  E_FILE_UNREADABLE: entry<{ file: string; reason: string }>({
    exitCode: 3,
    example: { file: 'packages/api/package.json', reason: 'permission denied' },
    message: ({ file, reason }) => `${quote(file)} cannot be read: ${visible(reason)}.`,
    fix: () => 'Check that the file is there and that you may read it.',
    where: ({ file }) => file,
  }),
  E_FILE_ENCODING: entry<{ file: string }>({
    exitCode: 2,
    example: { file: '.github/drumroll.yml' },
    message: ({ file }) => `${quote(file)} is not UTF-8 text.`,
    fix: () => 'Save it as UTF-8; editors have that under "encoding".',
    where: ({ file }) => file,
  }),
  E_FILE_OUTSIDE: entry<{ file: string; folder: string }>({
    exitCode: 2,
    example: { file: '.github/drumroll.yml', folder: '/home/mia/app' },
    message: ({ file, folder }) =>
      `${quote(file)} is a link that leads out of ${quote(folder)}, so it is not followed.`,
    fix: () => 'Put the file itself there, or link to one in the same repository.',
    where: ({ file }) => file,
  }),
  E_CONFIG_UNREADABLE: entry<{ file: string; reason: string }>({
    exitCode: 2,
    example: { file: '.github/drumroll.yml', reason: 'permission denied' },
    message: ({ file, reason }) => `The config file ${quote(file)} cannot be read: ${visible(reason)}.`,
    fix: () => 'Check the path given to `--config`, and that the file is UTF-8 text.',
    where: ({ file }) => file,
  }),
  E_CONFIG_SYNTAX: entry<{ file: string; line: number; column: number; reason: string }>({
    exitCode: 2,
    example: { file: '.github/drumroll.yml', line: 7, column: 3, reason: 'a key has no value' },
    message: ({ file, line, column, reason }) => `${place(file, line, column)} is not valid YAML: ${visible(reason)}.`,
    fix: () => 'Correct that line; indentation and an unquoted `:` or `#` are the usual causes.',
    where: ({ file, line, column }) => place(file, line, column),
  }),
  E_CONFIG_INVALID: entry<{ file: string; problems: readonly Problem[] }>({
    exitCode: 2,
    example: {
      file: '.github/drumroll.yml',
      problems: [
        {
          line: 3,
          column: 1,
          path: 'titel',
          message: 'is not a known key',
          value: 'titel',
          allowed: ['title', 'tags'],
        },
        { line: 8, column: 7, path: 'publish.on', message: 'is not known', value: 'merged', allowed: ['merge', 'tag'] },
      ],
    },
    message: ({ file, problems }) => problemList(file, problems),
    fix: () => 'Correct these lines; docs/configuration.md describes every key.',
    where: ({ file, problems }) => firstPlace(file, problems),
  }),
  E_LAUNCH_INVALID: entry<{ file: string; problems: readonly Problem[] }>({
    exitCode: 2,
    example: {
      file: 'launches/scheduled-exports/launch.md',
      problems: [
        {
          line: 18,
          column: 0,
          path: 'Schedule',
          message: 'must be a day such as 2026-06-16',
          value: 'mid June',
          allowed: [],
        },
      ],
    },
    message: ({ file, problems }) => problemList(file, problems),
    fix: () => 'Correct these lines of the plan; docs/launches.md shows what each section takes. Nothing was written.',
    where: ({ file, problems }) => firstPlace(file, problems),
  }),
  E_LAUNCH_UNKNOWN: entry<{ slug: string; known: readonly string[] }>({
    exitCode: 2,
    example: { slug: 'scheduled-export', known: ['scheduled-exports', 'trash'] },
    message: ({ slug, known }) =>
      `There is no launch ${quote(slug)}.${known.length === 0 ? ' No launch was started here.' : ` Started: ${listNames(known)}.`}${didYouMean(slug, known)}`,
    fix: ({ slug }) => `Name one of them, or start it: \`drumroll launch start ${visible(slug)}\`.`,
  }),
  E_LAUNCH_UNSAID: entry<{ repository: string }>({
    exitCode: 1,
    example: { repository: 'tidewater/drafts' },
    message: ({ repository }) =>
      `A launch in ${quote(repository)} needs something, and everybody can read this log, so it is not said here.`,
    fix: () => 'Run `drumroll launch show --github` in a clone, with your own token: it says what and whose it is.',
  }),
  E_LAUNCH_PUBLIC: entry<{ repository: string }>({
    exitCode: 2,
    example: { repository: 'tidewater/app' },
    message: ({ repository }) => `Everybody who can read ${quote(repository)} could read the plan of a launch there.`,
    fix: () =>
      'Name a private repository in `drafts.repository`, or set `internal: { allow_public: true }`; without `--github`, plans are files in your clone.',
  }),
  E_LAUNCH_STEP: entry<{ slug: string; step: string; problem: string }>({
    exitCode: 2,
    example: { slug: 'scheduled-exports', step: 'resume', problem: 'it is not on hold' },
    message: ({ slug, step, problem }) =>
      `\`launch ${visible(step)} ${visible(slug)}\` cannot be done: ${visible(problem)}.`,
    fix: ({ slug, step }) =>
      step === 'start'
        ? 'Give it another name; `drumroll launch show` lists those that there are.'
        : `See where it stands: \`drumroll launch show ${visible(slug)}\`.`,
  }),
  E_LAUNCH_ENTRY_CLOSED: entry<{ repository: string; number: number }>({
    exitCode: 1,
    example: { repository: 'tidewater/app', number: 12 },
    message: ({ repository, number }) =>
      `Pull request #${number} in ${quote(repository)} was closed without being merged, so its entry is not in the changelog, and no other one is opened.`,
    fix: () =>
      'Reopen it and merge it. If it should be told with the next release instead, delete the newest line `told everyone` from the log of the plan, if there is one.',
  }),
  E_GATE_CLOSED: entry<{ what: string; missing: readonly string[] }>({
    exitCode: 1,
    example: {
      what: 'beta of scheduled-exports',
      missing: ['Five teams have used it for a week: mia-k (launches/scheduled-exports/launch.md:31)'],
    },
    message: ({ what, missing }) =>
      [`Not ready: ${visible(what)}`, ...missing.map(one => `  ${visible(one)}`)].join('\n'),
    fix: ({ missing }) =>
      missing.length === 0
        ? 'The output says what is missing, and whose it is.'
        : 'Do what each line says and name who did it, or go on all the same with `--anyway "why"`, which the plan keeps.',
  }),
  E_CHECK_NO_PULL_REQUEST: entry<{ event: string }>({
    exitCode: 2,
    example: { event: 'push' },
    message: ({ event }) => `The event ${quote(event)} is about no pull request, so there is nothing to check.`,
    fix: () =>
      'Start the workflow `on: pull_request`. Never use `pull_request_target` for it: `check` needs no rights that it gives.',
  }),
  E_CHECK_FAILED: entry<{ problems: readonly string[] }>({
    exitCode: 1,
    example: {
      problems: ['It breaks something, and nothing says what a reader has to do. (breaking-migration)'],
    },
    message: ({ problems }) =>
      `The pull request lacks what this repository requires:\n${problems.map(problem => `  ${visible(problem)}`).join('\n')}`,
    fix: () =>
      'Mend its title or description; docs/check.md says how each rule is met, and `check` in the configuration which ones are required.',
  }),
  E_TEMPLATE_NOT_FOUND: entry<{ name: string; known: readonly string[] }>({
    exitCode: 2,
    example: { name: 'release/note.hbs', known: ['release/notes.hbs', 'team/slack.hbs'] },
    message: ({ name, known }) => `There is no template ${quote(name)}.${didYouMean(name, known)}`,
    fix: ({ known }) => `Name the file like the template that it replaces: ${listNames(known)}.`,
  }),
  E_TEMPLATE_SYNTAX: entry<{ name: string; line: number; column: number; reason: string }>({
    exitCode: 2,
    example: { name: 'release/notes.hbs', line: 4, column: 9, reason: "each doesn't match if" },
    message: ({ name, line, column, reason }) =>
      `${place(name, line, column)} is not a valid template: ${visible(reason)}.`,
    fix: () => 'Close every `{{#block}}` with its own `{{/block}}`, and every `{{` with `}}`.',
    where: ({ name, line, column }) => place(name, line, column),
  }),
  E_TEMPLATE_INVALID: entry<{ name: string; problems: readonly Problem[] }>({
    exitCode: 2,
    example: {
      name: 'release/notes.hbs',
      problems: [
        { line: 4, column: 7, path: 'titel', message: 'is not a known name', value: 'titel', allowed: ['title'] },
        { line: 9, column: 3, path: 'title', message: 'needs an escaper: {{md title}}', value: null, allowed: [] },
      ],
    },
    message: ({ name, problems }) => problemList(name, problems),
    fix: () => 'Correct these places; docs/templates.md lists every name and helper.',
    where: ({ name, problems }) => firstPlace(name, problems),
  }),
  E_TEMPLATE_RUNTIME: entry<{ name: string; line: number; column: number; reason: string }>({
    exitCode: 2,
    example: { name: 'release/notes.hbs', line: 12, column: 5, reason: 'md needs one text' },
    message: ({ name, line, column, reason }) => `${place(name, line, column)} cannot be rendered: ${visible(reason)}.`,
    fix: () => 'Correct that place; docs/templates.md says what each name holds and each helper takes.',
    where: ({ name, line, column }) => place(name, line, column),
  }),
  E_EVIDENCE_UNREADABLE: entry<{ file: string; reason: string }>({
    exitCode: 2,
    example: { file: 'evidence.json', reason: 'no such file' },
    message: ({ file, reason }) => `The evidence file ${quote(file)} cannot be read: ${visible(reason)}.`,
    fix: () => 'Give `--evidence` a file that `--save-evidence` wrote.',
    where: ({ file }) => file,
  }),
  E_COMBINE_TWICE: entry<{ repository: string }>({
    exitCode: 2,
    example: { repository: 'tidewater/app' },
    message: ({ repository }) => `Two of the evidence files are of ${quote(repository)}.`,
    fix: () => 'Give `combine` one file a repository; a range that spans both can be drafted in one run.',
  }),
  E_EVIDENCE_NOT_JSON: entry<{ file: string; reason: string }>({
    exitCode: 2,
    example: { file: 'evidence.json', reason: 'unexpected end of input' },
    message: ({ file, reason }) => `${quote(file)} is not JSON: ${visible(reason)}.`,
    fix: () => 'The file may be cut short: write it again with `--save-evidence`.',
    where: ({ file }) => file,
  }),
  E_EVIDENCE_NEWER: entry<{ file: string; schema: number; supported: number }>({
    exitCode: 2,
    example: { file: 'evidence.json', schema: 2, supported: 1 },
    message: ({ file, schema, supported }) =>
      `${quote(file)} has evidence schema ${schema}; this Drumroll reads up to ${supported}.`,
    fix: () => 'Update Drumroll, or write the evidence with this version.',
    where: ({ file }) => file,
  }),
  E_EVIDENCE_INVALID: entry<{ file: string; problems: readonly Problem[] }>({
    exitCode: 2,
    example: {
      file: 'evidence.json',
      problems: [
        { line: 0, column: 0, path: 'commits.0.sha', message: 'is not an object id', value: 'HEAD', allowed: [] },
      ],
    },
    message: ({ file, problems }) => problemList(file, problems),
    fix: () => 'Write the file again with `--save-evidence` instead of editing it.',
    where: ({ file }) => file,
  }),
  E_TEXT_DENIED: entry<{ path: string; line: number; word: string }>({
    exitCode: 1,
    example: { path: 'releases/next/notes.md', line: 14, word: 'Project Falcon' },
    message: ({ path, line, word }) =>
      `${place(path, line, 0)} is public and holds a word of the deny-list: ${quote(word)}.`,
    fix: () =>
      'Take the word out of the pull request it comes from, out of the text if somebody wrote it there, or out of the deny-list.',
    where: ({ path, line }) => place(path, line, 0),
  }),
  E_OUTPUT_UNWRITABLE: entry<{ path: string; reason: string; changed: readonly string[] }>({
    exitCode: 3,
    example: { path: 'out/releases/next', reason: 'permission denied', changed: [] },
    message: ({ path, reason, changed }) =>
      `${quote(path)} cannot be written: ${visible(reason)}. ${changed.length === 0 ? 'Nothing was changed.' : `Already written: ${listNames(changed)}.`}`,
    fix: () => 'Give `--out` a folder that you may write to.',
    where: ({ path }) => path,
  }),
  E_OUTPUT_NO_SPACE: entry<{ path: string }>({
    exitCode: 3,
    example: { path: 'out/releases/next/notes.md' },
    message: ({ path }) => `There is no space left to write ${quote(path)}. Nothing was changed.`,
    fix: () => 'Free some space and run again.',
    where: ({ path }) => path,
  }),
  E_OUTPUT_BUSY: entry<{ path: string; times: number }>({
    exitCode: 3,
    example: { path: 'out/releases/next/notes.md', times: 3 },
    message: ({ path, times }) =>
      `${quote(path)} changed while it was being written, ${times} times in a row. What somebody else wrote is kept.`,
    fix: () => 'Run again when nobody is saving there and no other run is writing.',
    where: ({ path }) => path,
  }),
  E_OUTPUT_NEWER: entry<{ path: string; schema: number; supported: number }>({
    exitCode: 2,
    example: { path: 'out/.drumroll.json', schema: 2, supported: 1 },
    message: ({ path, schema, supported }) =>
      `${quote(path)} was written by a later version of Drumroll (schema ${schema}; this one reads up to ${supported}). Nothing was changed.`,
    fix: () => 'Update Drumroll, or give `--out` another folder.',
    where: ({ path }) => path,
  }),
  E_INIT_BARE: entry<{ directory: string }>({
    exitCode: 2,
    example: { directory: '/srv/git/app.git' },
    message: ({ directory }) => `${quote(directory)} is a bare repository, which has no folder to write files to.`,
    fix: () => 'Run `drumroll init` in a clone of it, and push what it writes.',
  }),
  E_INIT_CHANGED: entry<{ path: string }>({
    exitCode: 3,
    example: { path: '/home/mia/app/.github/pull_request_template.md' },
    message: ({ path }) => `${quote(path)} changed after it was shown. It and the files after it were not written.`,
    fix: () => 'Run `drumroll init` again, and look at the new diff.',
    where: ({ path }) => path,
  }),
  E_RUNNER_FILE: entry<{ variable: string; path: string; reason: string }>({
    exitCode: 3,
    example: { variable: 'GITHUB_OUTPUT', path: '/home/runner/work/_temp/set_output_1', reason: 'permission denied' },
    message: ({ variable, path, reason }) =>
      `The file that ${visible(variable)} names, ${quote(path)}, cannot be written: ${visible(reason)}.`,
    fix: () =>
      "The runner makes this file for each step. On a runner of your own, check its disk and the step's variables.",
    where: ({ path }) => path,
  }),
  E_DOCUMENT_UNKNOWN: entry<{ name: string; known: readonly string[] }>({
    exitCode: 2,
    example: { name: 'note', known: ['notes', 'internal-changelog', 'team.slack'] },
    message: ({ name, known }) => `There is no document ${quote(name)}.${didYouMean(name, known)}`,
    fix: ({ known }) => `Use one of: ${listNames(known)}.`,
  }),
  E_PACKAGE_UNKNOWN: entry<{ name: string; known: readonly string[] }>({
    exitCode: 2,
    example: { name: 'create-vit', known: ['vite', 'create-vite', 'plugin-legacy'] },
    message: ({ name, known }) => `There is no package ${quote(name)} in this repository.${didYouMean(name, known)}`,
    fix: ({ known }) =>
      known.length > 0 ? `Use one of: ${listNames(known)}.` : 'Leave out `--package`: there are none.',
  }),
  E_EVENT_UNKNOWN: entry<{ event: string; known: readonly string[] }>({
    exitCode: 2,
    example: { event: 'issue_comment', known: ['pull_request', 'push', 'release', 'schedule', 'workflow_dispatch'] },
    message: ({ event }) => `Drumroll has nothing to do on the event ${quote(event)}.`,
    fix: ({ known }) => `Start the workflow on one of: ${listNames(known)}; or set \`command\` yourself.`,
  }),
  E_COMMAND_UNAVAILABLE: entry<{ command: string; reason: string }>({
    exitCode: 2,
    example: { command: 'launch', reason: 'this version does not have it yet' },
    message: ({ command, reason }) => `The command ${quote(command)} is not available: ${visible(reason)}.`,
    fix: () => '`drumroll --help` lists the commands of this version.',
  }),
  E_USAGE: entry<{ problem: string; command?: string }>({
    exitCode: 2,
    example: { problem: "unknown option '--form' (Did you mean --from?)" },
    message: ({ problem }) => `The command line is not understood: ${visible(problem)}`,
    fix: ({ command = 'draft' }) => `\`drumroll --help\` and \`drumroll ${command} --help\` list what there is.`,
  }),
  E_OPTION_INVALID: entry<{ option: string; value: string; expected: string }>({
    exitCode: 2,
    example: { option: '--limit', value: 'many', expected: 'a whole number from 1 to 500' },
    message: ({ option, value, expected }) => `${visible(option)} needs ${visible(expected)}, not ${quote(value)}.`,
    fix: ({ option }) => `Correct ${visible(option)}, or leave it out; \`drumroll --help\` lists every option.`,
  }),
  E_RELEASE_INVALID: entry<{ value: string }>({
    exitCode: 2,
    example: { value: 'v2..4' },
    message: ({ value }) => `${quote(value)} is not a version.`,
    fix: () => 'Give `--release` a version such as `2.4.0`, `2.4.0-rc.1` or `2026.6.16`.',
  }),
  E_EXPLAIN_NOTHING: entry<{ what: string; from: string; to: string }>({
    exitCode: 2,
    example: { what: '#412', from: 'v2.3.0', to: 'main' },
    message: ({ what, from, to }) =>
      `${quote(what)} is no commit or pull request between ${quote(from)} and ${quote(to)}.`,
    fix: () => 'Name a commit id or pull request of that range, or change it with `--from` and `--to`.',
  }),
  E_GITHUB_NO_TOKEN: entry<{ api: string }>({
    exitCode: 2,
    example: { api: 'https://api.github.com' },
    message: ({ api }) => `There is no token to ask ${visible(api)} with.`,
    fix: () =>
      'In a workflow, leave the input `token` as it is, or give it a secret. Elsewhere set `GITHUB_TOKEN`; without `--github`, drafts, plans and the gate need none.',
  }),
  E_GITHUB_NO_REPOSITORY: entry<Record<string, never>>({
    exitCode: 2,
    example: {},
    message: () => 'Which repository on GitHub the drafts belong to is not known.',
    fix: () => 'Give the clone a remote on GitHub, or set `GITHUB_REPOSITORY` to owner/name.',
  }),
  E_GITHUB_UNAUTHORIZED: entry<{ request: string; said: string }>({
    exitCode: 2,
    example: { request: 'POST /graphql', said: 'Bad credentials' },
    message: ({ request, said }) =>
      `GitHub does not accept the token: ${visible(request)} answered 401 (${visible(said)}).`,
    fix: () =>
      "It is wrong or has expired. Leave out the input `token` to use the run's own, or renew the secret that it names.",
  }),
  E_GITHUB_FORBIDDEN: entry<{ request: string; permission: string; said: string }>({
    exitCode: 3,
    example: {
      request: 'PATCH /repos/tidewater/app/issues/12',
      permission: 'issues: write',
      said: 'Resource not accessible by integration',
    },
    message: ({ request, permission, said }) =>
      `The token may not do ${visible(request)}: it lacks ${quote(permission)} (GitHub said: ${visible(said)}).`,
    fix: ({ permission }) =>
      `Add the line \`${visible(permission)}\` under \`permissions:\` of the job. A GitHub App or a fine-grained token needs the same in its settings; in a fork's pull request GitHub gives read access only.`,
  }),
  E_GITHUB_NOT_FOUND: entry<{ what: string; permission: string }>({
    exitCode: 3,
    example: { what: 'GET /repos/tidewater/app', permission: 'contents: read' },
    message: ({ what, permission }) =>
      `GitHub answered 404 for ${visible(what)}: it is not there, or the token may not see it (${visible(permission)}).`,
    fix: ({ permission }) =>
      `Check the name. If it is right, add the line \`${visible(permission)}\` under \`permissions:\` of the job; another repository needs a token of its own, because \`github.token\` sees only this one.`,
  }),
  E_GITHUB_PULL_REQUESTS_OFF: entry<{ repository: string }>({
    exitCode: 3,
    example: { repository: 'tidewater/app' },
    message: ({ repository }) => `${quote(repository)} does not let GitHub Actions create pull requests.`,
    fix: () =>
      'Tick "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General (an organisation has the same setting), or give `token` a GitHub App\'s token.',
  }),
  E_GITHUB_WORKFLOWS: entry<{ request: string; said: string }>({
    exitCode: 3,
    example: {
      request: 'POST /repos/tidewater/app/releases',
      said: 'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
    },
    message: ({ request, said }) =>
      `GitHub refused ${visible(request)} because of workflow files that differ from the default branch (${visible(said)}).`,
    fix: () =>
      'GITHUB_TOKEN can never have this permission. Give `token` the token of a GitHub App with "Workflows: write", or release a commit whose .github/workflows are those of the default branch.',
  }),
  E_GITHUB_RATE_LIMITED: entry<{ kind: string; resets: string; waited: number }>({
    exitCode: 3,
    example: { kind: 'the hourly limit of GraphQL points', resets: '2026-06-16T11:00:00Z', waited: 600 },
    message: ({ kind, resets, waited }) =>
      `GitHub has no requests left for this token: ${visible(kind)} is used up until ${visible(resets)}, longer than the ${waited} seconds that Drumroll waits.`,
    fix: ({ resets }) =>
      `Run again after ${visible(resets)}. GITHUB_TOKEN has 1,000 an hour for the whole repository; a GitHub App's token has more.`,
  }),
  E_GITHUB_UNAVAILABLE: entry<{ request: string; reason: string }>({
    exitCode: 3,
    example: { request: 'POST /graphql', reason: '502 Bad Gateway' },
    message: ({ request, reason }) => `GitHub did not answer ${visible(request)}: ${visible(reason)}.`,
    fix: () =>
      'Run again later; https://www.githubstatus.com tells of outages. Behind a proxy, check HTTPS_PROXY and NO_PROXY.',
  }),
  E_GITHUB_UNCERTAIN: entry<{ request: string; reason: string }>({
    exitCode: 3,
    example: { request: 'POST /repos/tidewater/app/pulls', reason: 'the connection was cut' },
    message: ({ request, reason }) =>
      `Nobody knows whether GitHub carried out ${visible(request)}: ${visible(reason)}.`,
    fix: () => 'Run again: Drumroll looks what is there before it writes, so nothing is made twice.',
  }),
  E_GITHUB_REFUSED: entry<{ request: string; status: number; said: string }>({
    exitCode: 3,
    example: { request: 'POST /graphql', status: 200, said: "Field 'titel' doesn't exist on type 'PullRequest'" },
    message: ({ request, status, said }) => `GitHub refused ${visible(request)} (${status}): ${visible(said)}`,
    fix: () => "If GitHub's words do not tell what to change, run again; if it stays, report it with this message.",
  }),
  E_GITHUB_PARTIAL: entry<{ what: string; expected: string; got: string }>({
    exitCode: 3,
    example: { what: 'commits between v2.3.0 and main', expected: '2,300', got: '1,000' },
    message: ({ what, expected, got }) =>
      `GitHub gave only a part of the ${visible(what)}: ${visible(got)} of ${visible(expected)}. Nothing was written.`,
    fix: () => 'Run again. If it stays so, set `fetch-depth: 0` on actions/checkout: then the commits come from git.',
  }),
  E_STATE_NEWER: entry<{ repository: string; path: string; schema: number }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', path: 'releases/next.json', schema: 2 },
    message: ({ repository, path, schema }) =>
      `${quote(path)} on the branch drumroll-state of ${visible(repository)} was written by a later version of Drumroll (schema ${schema}). Nothing was written.`,
    fix: () => 'Use that version everywhere: look for an older `uses:` line or an older command line.',
  }),
  E_PUBLISH_COMMIT_UNKNOWN: entry<{ repository: string; commit: string }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', commit: '4be1c02f9a3d5e6b7c8d9e0f1a2b3c4d5e6f7a8b' },
    message: ({ repository, commit }) => `GitHub has no commit ${quote(commit)} in ${visible(repository)}.`,
    fix: () => 'Push it first. In a new repository, make a first commit on the default branch.',
  }),
  E_PUBLISH_STALE: entry<{ repository: string; times: number }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', times: 3 },
    message: ({ repository, times }) =>
      `The drafts in ${visible(repository)} changed ${times} times while they were being written. What was not written yet is left for the next run.`,
    fix: () => 'Run again. If it happens often, give the workflow a `concurrency:` group.',
  }),
  E_PUBLISH_BUSY: entry<{ repository: string; until: string }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', until: '2026-06-16T10:03:00Z' },
    message: ({ repository, until }) =>
      `Other runs are writing the drafts in ${visible(repository)}, the last one until ${visible(until)}. Nothing was written.`,
    fix: () => 'Run again. A `concurrency:` group in the workflow lets runs wait for each other.',
  }),
  E_PUBLISH_REFUSED: entry<{ repository: string; what: string; said: string }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', what: 'checklist issue', said: 'Validation Failed: body is too long' },
    message: ({ repository, what, said }) =>
      `GitHub does not take the ${visible(what)} in ${visible(repository)}: ${visible(said)}`,
    fix: () => "GitHub's words tell what to change; `drafts:` in the config switches single parts off.",
  }),
  E_PUBLISH_BRANCH_REFUSED: entry<{ repository: string; branch: string; said: string }>({
    exitCode: 3,
    example: { repository: 'tidewater/app', branch: 'drumroll/main', said: 'Repository rule violations found' },
    message: ({ repository, branch, said }) =>
      `Rules of ${visible(repository)} do not let this token write the branch ${quote(branch)} (GitHub said: ${visible(said)}).`,
    fix: () =>
      'Under Settings, Rules, leave `drumroll/**` and `drumroll-state` out of the ruleset, or let the App whose token you use bypass it; `drafts: { pull_request: false }` does without the branch.',
  }),
  E_PUBLISH_HELD: entry<{ tag: string }>({
    exitCode: 1,
    example: { tag: 'v2.4.0' },
    message: ({ tag }) => `The notes for ${visible(tag)} are not published: they tell of a launch that is on hold.`,
    fix: () =>
      'Let the launch go on (take the label `hold` off its issue, or `drumroll launch resume`), or take its entry out of the notes and approve them again.',
  }),
  E_PUBLISH_NOT_APPROVED: entry<{ tag: string; unseen: readonly string[]; blockedBy: readonly string[] }>({
    exitCode: 1,
    example: { tag: 'v2.4.0', unseen: ['#412 in releases/next/notes.md'], blockedBy: [] },
    message: ({ tag, unseen, blockedBy }) =>
      blockedBy.length > 0
        ? `The notes for ${visible(tag)} are not published: ${blockedBy.map(visible).join(' and ')} asked for changes.`
        : unseen.length === 0
          ? `The notes for ${visible(tag)} are not published, because nobody who may approve has approved them.`
          : [
              `The notes for ${visible(tag)} are not published, because nobody who may approve has approved this:`,
              ...unseen.slice(0, MOST_LISTED).map(one => `  ${visible(one)}`),
              ...(unseen.length > MOST_LISTED ? [`  and ${unseen.length - MOST_LISTED} more`] : []),
            ].join('\n'),
    fix: ({ blockedBy }) =>
      blockedBy.length > 0
        ? 'They approve, or their review is dismissed; then run again.'
        : 'Approve the pull request that holds the drafts (`approvers` in the config says who may), then run again.',
  }),
  E_PUBLISH_OTHER_VERSION: entry<{ tag: string; draftedAs: string; path: string }>({
    exitCode: 1,
    example: { tag: 'v2.4.1', draftedAs: '2.4.0', path: 'releases/2.4.1/notes.md' },
    message: ({ tag, draftedAs }) =>
      `The notes for ${visible(tag)} are not published, because they call it ${visible(draftedAs)}.`,
    fix: ({ path }) => `Correct the version in ${visible(path)}, approve that, then run again.`,
  }),
  E_PUBLISH_TAG_BEHIND: entry<{ tag: string; commit: string; to: string }>({
    exitCode: 1,
    example: {
      tag: 'v2.4.0',
      commit: '4be1c02f9a3d',
      to: '9f8e7d6c5b4a',
    },
    message: ({ tag, commit, to }) =>
      `The notes for ${visible(tag)} tell of changes up to ${visible(to)}, and the tag stands on ${visible(commit)}, which does not have all of them. Nothing was published.`,
    fix: ({ tag }) =>
      `Tag ${visible(tag)} where the notes end, or later; or take out what is not in it and approve again.`,
  }),
  E_VERIFY_DIFFERS: entry<{ problems: readonly string[] }>({
    exitCode: 1,
    example: {
      problems: [
        '2.4.0, CHANGELOG.md: The release 2.4.0 has no section. Publish the notes of this version again: its section is added.',
      ],
    },
    message: ({ problems }) =>
      `Not all places say the same:\n${problems.map(problem => `  ${visible(problem)}`).join('\n')}`,
    fix: () => 'Do what each line says, then run `drumroll verify` again.',
  }),
  E_CHANNEL_UNFIT: entry<{ files: readonly { readonly file: string; readonly problems: readonly Problem[] }[] }>({
    exitCode: 1,
    example: {
      files: [
        {
          file: 'customers.email.md',
          problems: [
            { line: 1, column: 0, path: 'subject', message: 'is missing', value: null, allowed: [] },
            { line: 4, column: 0, path: 'button', message: 'needs `link` too', value: null, allowed: [] },
          ],
        },
      ],
    },
    message: ({ files }) => files.map(({ file, problems }) => problemList(file, problems)).join('\n'),
    fix: () =>
      'Edit the lines named, then run `drumroll preview` again. docs/channels.md says what each channel takes.',
    where: ({ files: [first] }) => (first === undefined ? '' : firstPlace(first.file, first.problems)),
  }),
  E_CHANNEL_UNKNOWN: entry<{ file: string; channel: string; known: readonly string[] }>({
    exitCode: 2,
    example: { file: 'customers.emial.md', channel: 'emial', known: ['email', 'in-app', 'slack'] },
    message: ({ file, channel, known }) =>
      `The name of ${quote(file)} does not say which channel it is for.${didYouMean(channel, known)}`,
    fix: ({ known }) => `Name it <audience>.<channel>.md, such as customers.email.md. Channels: ${listNames(known)}.`,
    where: ({ file }) => file,
  }),
  E_PREVIEW_NOTHING: entry<{ folder: string }>({
    exitCode: 2,
    example: { folder: 'releases/next' },
    message: ({ folder }) => `There is no announcement in ${quote(folder)}.`,
    fix: () =>
      'Announcements are named <audience>.<channel>.md, such as customers.email.md; `drumroll draft --out DIR` writes them.',
    where: ({ folder }) => folder,
  }),
  E_NOTICES_STRICT: entry<{ notices: readonly string[] }>({
    exitCode: 1,
    example: { notices: ['#412: the release note is empty'] },
    message: ({ notices }) =>
      ['`strict` is set, and there are notices:', ...notices.map(notice => `  ${visible(notice)}`)].join('\n'),
    fix: () => 'Correct them, or set `strict: false` to let them pass.',
  }),
  E_LEDGER_MISMATCH: entry<{ missing: readonly string[]; extra: readonly string[] }>({
    exitCode: 70,
    example: { missing: ['4be1c02', '9d0a7f1'], extra: ['00c0ffe'] },
    message: ({ missing, extra }) =>
      [
        'The ledger does not account for every commit exactly once, so no notes were made.',
        ...(missing.length > 0 ? [`  Without a fate: ${listNames(missing)}`] : []),
        ...(extra.length > 0 ? [`  Not among git's: ${listNames(extra)}`] : []),
      ].join('\n'),
    fix: () => `This is a mistake of Drumroll's own. Please report it: ${REPOSITORY_URL}/issues/new`,
  }),
};

/** Every code of the catalogue. */
export type ErrorCode = keyof typeof CATALOGUE;

/** What a code's message is made from. */
export type ErrorDetails<Code extends ErrorCode> = (typeof CATALOGUE)[Code]['example'];
