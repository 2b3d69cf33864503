/** Commands: the command line's grammar. In: arguments and the process's streams. Out: one command run. */

import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { INPUTS, type Input } from '../config/inputs.ts';
import { disk } from '../edges/files.ts';
import { createHost, type Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { Edges } from '../gather.ts';
import { DOCUMENTS } from '../render/documents.ts';
import { VERSION } from '../version.ts';
import { addAfterRelease } from './after-release.ts';
import { addCheck } from './check-command.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import { type CombineOptions, runCombine } from './combine.ts';
import { completionScript, SHELLS } from './completion.ts';
import { type DraftOptions, runDraft } from './draft.ts';
import { explain } from './explain.ts';
import { addGate } from './gate-command.ts';
import type { GitHubRun } from './github-run.ts';
import { addInit } from './init-command.ts';
import { addLaunch } from './launch-command.ts';
import { addPreview } from './preview-command.ts';
import { addPublish } from './publish-command.ts';
import { releaseVersion } from './release-version.ts';

/** A process, as far as the command line needs it. */
export interface Terminal {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Of this process, which others may share; absent where they do. */
  readonly dropGarbage?: () => void;
  /** Read only where somebody is asked something. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

/** What commander hands over: switches as booleans, values as texts. */
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The options that say which commits; every command that reads a range has them. */
const RANGE = ['repo', 'from', 'to', 'release', 'package', 'config', 'evidence', 'offline'];

/**
 * Parses arguments and runs the command.
 * @throws DrumrollError of the command, and `E_USAGE` for arguments that it does not have.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<void> {
  const program = createProgram(terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const command = program.commands.map(one => one.name()).find(name => args.includes(name));
    const problem = error.message.replace(/^error: /, '');
    throw fail('E_USAGE', command === undefined ? { problem } : { problem, command }, { cause: error });
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('drumroll')
    .description('Release notes that customers want to read, from the history that you have.')
    .version(VERSION, '--version', 'Print the version.')
    .helpOption('--help', 'Print this help.')
    .helpCommand(false)
    .option('--quiet', 'Say nothing on stderr but errors.')
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      // Usage errors are printed by the door, like all others.
      writeErr: () => {},
    })
    .exitOverride();
  const host = (): Host => createHost(terminal.stderr, program.opts<Values>().quiet === true);

  addOptions(program.command('draft'), [
    ...RANGE,
    'document',
    'json',
    'out',
    'keep',
    'take',
    'save-evidence',
    'github',
    'dry-run',
  ])
    .description('Print the customer notes of a release; or one document, all of them as files, or JSON.')
    .addHelpText('after', examples(DRAFT_EXAMPLES))
    .action(async (values: Values) => {
      const options = await draftOptions(values, terminal.directory);
      const run = values.github === true ? await openGitHub(values, terminal) : null;
      const world = { ...edges(options, values, terminal), github: run?.source ?? null, pages: run?.pages ?? null };
      const outcome = await runDraft(options, world, host());
      terminal.stdout.write(outcome.stdout);
      if (run === null) return;
      const { publishDrafts } = await import('./github-run.ts');
      const { draft } = await import('../pipeline.ts');
      const redraft = (since: string) => draft({ ...options, since }, world);
      // On a command line, publishing has a command of its own.
      await publishDrafts(outcome, run, { isDryRun: options.isDryRun, mayPublish: false, redraft }, host());
    });

  addOptions(program.command('explain'), RANGE)
    .description('Say in a sentence where a commit or pull request appears, or why not.')
    .argument('<commit>', 'a commit id, in full or shortened, or #number')
    .addHelpText('after', examples(['drumroll explain 1a2b3c4', 'drumroll explain "#412" --from v2.3.0']))
    .action(async (what: string, values: Values) => {
      const options = { ...(await draftOptions(values, terminal.directory)), isFull: true };
      const { release } = await host().during('Reading the history', readRelease(options, values, terminal));
      terminal.stdout.write(`${explain(release, what)}\n`);
    });

  addOptions(program.command('combine'), ['release', 'config', 'document', 'json', 'out', 'keep', 'take', 'dry-run'])
    .description('Make one product release of the evidence of several repositories.')
    .argument('<evidence...>', 'files that draft --save-evidence wrote, the repository that names the product first')
    .addHelpText('after', examples(['drumroll combine app.json api.json --release 2.4.0 --out drafts']))
    .action(async (evidence: readonly string[], values: Values) => {
      const { stdout } = await runCombine(evidence, outputOptions(values, terminal.directory), host());
      terminal.stdout.write(stdout);
    });

  addCheck(program, terminal, host);
  addPublish(program, terminal, host);
  addInit(program, terminal, host);
  addLaunch(program, terminal, host);
  addGate(program, terminal, host);
  addPreview(program, terminal, host);
  addAfterRelease(program, terminal, host);

  program
    .command('completion')
    .description('Print a completion script for a shell.')
    .addArgument(program.createArgument('<shell>', 'which shell').choices([...SHELLS]))
    .addHelpText('after', examples(['drumroll completion bash > /etc/bash_completion.d/drumroll']))
    .action((shell: string) => {
      terminal.stdout.write(completionScript(shell, program));
    });
  return program;
}

const DRAFT_EXAMPLES = [
  'drumroll draft                               notes since the last release',
  'drumroll draft --from v2.3.0 --to v2.4.0     notes of a release',
  'drumroll draft --from ROOT --json            the whole history, for programs',
  'drumroll draft --document team.slack         one document',
  'drumroll draft --out drafts                  all documents, keeping what people edited',
];

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}\n`;
}

function addOptions(command: Command, names: readonly string[]): Command {
  for (const name of names) {
    const input: Input | undefined = INPUTS.find(one => one.name === name);
    if (input === undefined) throw new Error(`no input is called ${name}`);
    const flags = input.value === null ? `--${name}` : `--${name} <${input.value}>`;
    const option = new Option(flags, input.description.replaceAll('`', ''));
    if (input.isRepeatable) option.argParser((value, before: readonly string[] = []) => [...before, value]);
    command.addOption(name === 'document' ? option.choices(DOCUMENTS.map(document => document.name)) : option);
  }
  return command.exitOverride();
}

/** @throws `E_USAGE` for an entry that is both kept and taken. */
function answersOf(values: Values): CombineOptions['answers'] {
  const listed = (name: string): readonly string[] => [values[name] ?? []].flat().map(String);
  const [kept, taken] = [listed('keep'), listed('take')];
  const both = kept.find(id => taken.includes(id));
  if (both !== undefined) throw fail('E_USAGE', { problem: `--keep and --take both name ${both}` });
  return Object.fromEntries([...kept.map(id => [id, 'keep'] as const), ...taken.map(id => [id, 'take'] as const)]);
}

function readText(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

function readPath(values: Values, name: string, directory: string): string | null {
  const value = readText(values, name);
  return value === null ? null : resolve(directory, value);
}

/** What is asked for, wherever it is made from. */
function outputOptions(values: Values, directory: string): CombineOptions {
  const out = readPath(values, 'out', directory);
  return {
    directory,
    release: releaseVersion(readText(values, 'release')),
    configFile: readPath(values, 'config', directory),
    document: readText(values, 'document') ?? (out === null ? 'notes' : null),
    isReviewed: out !== null,
    isShared: false,
    answers: answersOf(values),
    isJson: values.json === true,
    out,
    isDryRun: values.dryRun === true,
  };
}

async function draftOptions(values: Values, directory: string): Promise<DraftOptions> {
  const folder = await cloneFolder(directory, readText(values, 'repo'));
  const isGitHub = values.github === true;
  const output = outputOptions(values, directory);
  const saveEvidence = readPath(values, 'saveEvidence', directory);
  return {
    ...output,
    // On GitHub all texts are drafted, for people to review.
    ...(isGitHub ? { document: null, isReviewed: true, isShared: true } : {}),
    directory: folder,
    from: readText(values, 'from'),
    to: readText(values, 'to'),
    package: readText(values, 'package'),
    evidenceFile: readPath(values, 'evidence', directory),
    isFull: isGitHub || output.isJson || output.out !== null || saveEvidence !== null || output.document !== 'notes',
    saveEvidence,
  };
}

/** As a person would: with their own token, for the repository that the clone's remote names. */
export async function openGitHub(
  values: { readonly offline?: unknown },
  { environment }: Pick<Terminal, 'environment'>,
): Promise<GitHubRun> {
  if (values.offline === true) throw fail('E_USAGE', { problem: '--github needs the network that --offline forbids' });
  const { apiUrlOf, openRun } = await import('./github-run.ts');
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) throw fail('E_GITHUB_NO_TOKEN', { api: apiUrlOf(environment) });
  return openRun(token, environment);
}

function edges({ directory }: DraftOptions, values: Values, { environment, dropGarbage = () => {} }: Terminal): Edges {
  return { git: gitIn(directory, readText(values, 'repo'), environment), files: disk, dropGarbage };
}

async function readRelease(
  options: DraftOptions,
  values: Values,
  terminal: Terminal,
): ReturnType<typeof import('../pipeline.ts').draft> {
  const { draft } = await import('../pipeline.ts');
  return draft(options, edges(options, values, terminal));
}
