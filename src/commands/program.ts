/** Commands: the command line's grammar. In: arguments and the process's streams. Out: one command run. */

import { Command, CommanderError, Option } from 'commander';
import type { Git } from '../collect/git.ts';
import { INPUTS, type Input } from '../config/inputs.ts';
import { createHost, type Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { DOCUMENTS } from '../render/documents.ts';
import { VERSION } from '../version.ts';
import { addAfterRelease } from './after-release.ts';
import { addCheck } from './check-command.ts';
import { runCombine } from './combine.ts';
import { completionScript, SHELLS } from './completion.ts';
import type { DraftOptions } from './draft.ts';
import { draftCommand } from './draft-command.ts';
import { DRAFT, draftOptions, edges, outputOptions, RANGE, type Values } from './draft-options.ts';
import { explain } from './explain.ts';
import { addGate } from './gate-command.ts';
import type { GitHubRun } from './github-run.ts';
import { addInit } from './init-command.ts';
import { addLaunch } from './launch-command.ts';
import { addPreview } from './preview-command.ts';
import { addPublish } from './publish-command.ts';

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

/**
 * Parses arguments and runs the command.
 * @throws DrumrollError of the command, and `E_USAGE` for arguments that it does not have.
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<void> {
  const program = createProgram(terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const named = namedCommand(program, args);
    const command = named === program ? {} : { command: pathOf(named) };
    const isHelp = error.code === 'commander.help';
    if (isHelp) terminal.stderr.write(`${named.helpInformation()}\n`);
    const problem = isHelp ? 'it names no command' : error.message.replace(/^error: /, '');
    throw fail('E_USAGE', { problem, ...command }, { cause: error });
  }
}

/** The command that arguments come to, as far as they name one. */
function namedCommand(program: Command, args: readonly string[]): Command {
  let at = program;
  for (const word of args) at = at.commands.find(one => one.name() === word) ?? at;
  return at;
}

/** `launch start` */
function pathOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${pathOf(parent)} ${command.name()}`;
}

/** All commands, as commander declares them. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('drumroll')
    .description('Release notes that customers want to read, from the history that you have.')
    .version(VERSION, '--version', 'Print the version.')
    .helpOption('--help', 'Print this help.')
    .helpCommand('help [command]', 'Print help of a command.')
    .option('--quiet', 'Say nothing on stderr but errors.')
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      // Usage errors are printed by the door, like all others.
      writeErr: () => {},
    })
    .exitOverride();
  const isQuiet = (): boolean => program.opts<Values>().quiet === true;
  const host = (): Host => createHost(terminal.stderr, isQuiet());

  addOptions(program.command('draft'), DRAFT)
    .description('Print the customer notes of a release; or one document, all of them as files, or JSON.')
    .addHelpText('after', examples(DRAFT_EXAMPLES))
    .action(async (values: Values) => {
      const options = await draftOptions(values, terminal.directory);
      const run = values.github === true ? await openGitHub(values, terminal) : null;
      await draftCommand(options, { values, isQuiet: isQuiet() }, terminal, run);
    });

  addOptions(program.command('explain'), RANGE)
    .description('Say in a sentence where a commit or pull request appears, or why not.')
    .argument('<commit>', 'a commit id, in full or shortened, #number, or what git knows a commit by, such as HEAD')
    .addHelpText('after', examples(['drumroll explain 1a2b3c4', 'drumroll explain "#412" --from v2.3.0']))
    .action(async (what: string, values: Values) => {
      const options = { ...(await draftOptions(values, terminal.directory)), isFull: true };
      const { release } = await host().during('Reading the history', readRelease(options, values, terminal));
      const commit = await commitOf(what, edges(options, values, terminal).git);
      terminal.stdout.write(`${explain(release, commit)}\n`);
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

/** `HEAD~2`, a branch or a tag are what git says; a number or an id is looked up as it is, and so is what git does not know. */
async function commitOf(what: string, git: Git): Promise<string> {
  if (/^#?\d+$|^[0-9a-f]{4,64}$/i.test(what)) return what;
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${what}^{commit}`]);
  return code === 0 ? stdout.trim() : what;
}

async function readRelease(
  options: DraftOptions,
  values: Values,
  terminal: Terminal,
): ReturnType<typeof import('../pipeline.ts').draft> {
  const { draft } = await import('../pipeline.ts');
  return draft(options, edges(options, values, terminal));
}
