/** Errors as data, in one list so that nobody writes one twice. In: a code's details. Out: its message, fix, place and exit code. */
import { didYouMean, firstPlace, listNames, type Problem, place, problemList, quote, visible } from './wording.ts';

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
  E_REF_INVALID: entry<{ ref: string }>({
    exitCode: 2,
    example: { ref: '--output=notes.md' },
    message: ({ ref }) => `${quote(ref)} does not name one commit: git would take it for an option or a range.`,
    fix: () => 'Give one tag, branch or commit id, without a leading `-` and without `..`.',
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
    fix: () => 'Take the word out of the pull request it comes from, or out of the deny-list.',
    where: ({ path, line }) => place(path, line, 0),
  }),
  E_OUTPUT_UNWRITABLE: entry<{ path: string; reason: string }>({
    exitCode: 3,
    example: { path: 'out/releases/next', reason: 'permission denied' },
    message: ({ path, reason }) => `${quote(path)} cannot be written: ${visible(reason)}. Nothing was changed.`,
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
  E_USAGE: entry<{ problem: string }>({
    exitCode: 2,
    example: { problem: "unknown option '--form' (Did you mean --from?)" },
    message: ({ problem }) => `The command line is not understood: ${visible(problem)}`,
    fix: () => '`drumroll --help` and `drumroll draft --help` list what there is.',
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
