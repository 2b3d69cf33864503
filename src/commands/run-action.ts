/** Commands: the Action's run. In: the workflow's environment. Out: files, outputs, a job summary, annotations, drafts on GitHub. */

import { join, resolve } from 'node:path';
import type { InputName } from '../config/inputs.ts';
import type { Config } from '../config/schema.ts';
import { disk } from '../edges/files.ts';
import { openGit, withoutRepository } from '../edges/git.ts';
import type { Host } from '../edges/host.ts';
import { annotate, readEvent, readInput, workflowHost, writeOutputs, writeSummary } from '../edges/workflow.ts';
import { fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import { draft } from '../pipeline.ts';
import type { PublishOutcome } from '../publish/publish-github.ts';
import { outputs, threads } from './action-outputs.ts';
import { type Choice, chooseCommand } from './choose-command.ts';
import { cloneFolder } from './clone-folder.ts';
import { runCombine } from './combine.ts';
import { type DraftOptions, type DraftOutcome, deliver, runDraft } from './draft.ts';
import type { DraftsRun, GitHubRun } from './github-run.ts';
import { jobSummary, previewsOf } from './job-summary.ts';
import { releaseJson } from './release-json.ts';
import { releaseVersion } from './release-version.ts';

/** The process around the Action. */
export interface ActionProcess {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
}

type Read = (name: InputName) => string;

/** Does what the event or the `command` input asks for. Throws what the command throws. */
export async function runAction({ directory, environment, stdout }: ActionProcess): Promise<void> {
  const input: Read = name => readInput(environment, name);
  const host = workflowHost(text => stdout.write(text));
  const choice = await choose(input('command'), environment);
  host.say(`${choice.command === 'nothing' ? 'Nothing to do' : choice.command}: ${choice.reason}.`);
  if (choice.command === 'nothing') return;
  const run = await openGitHubRun(input, environment);
  if (choice.command === 'check') {
    const { checkEvent } = await import('./check-event.ts');
    return checkEvent(environment, run, host);
  }
  if (choice.command === 'launch') await launchStep(input('launch'), environment, run, host);
  if (choice.command === 'publish' && (await publishApproved(choice, input, { directory, environment }, run, host)))
    return;
  const options = await draftOptions(input, directory, environment);
  const edges = edgesOf(options, run, gitEnvironment(input, environment));
  if (choice.command === 'gate') {
    const { takeGate } = await import('./gate-event.ts');
    return takeGate({ slug: input('launch'), request: options, edges, environment }, asked(run, environment), host);
  }
  let outcome: DraftOutcome =
    choice.command === 'combine'
      ? await runCombine(evidenceFiles(input), options, host)
      : await runDraft(options, edges, host);
  for (const notice of outcome.release.notices) await annotate(notice);
  const json = join(options.out, 'release.json');
  const writeJson = async (): Promise<void> => {
    if (!options.isDryRun) await disk.writeAll([{ path: json, text: releaseJson(outcome.release) }]);
  };
  await writeJson();
  const summarise = async (sentences: readonly string[]): Promise<void> => {
    const previews = await previewsOf(outcome);
    return writeSummary(environment, jobSummary(outcome, sentences, environment.GITHUB_REPOSITORY || null, previews));
  };
  // Whatever is shown and handed on is what the drafts tell of.
  const redraft = async (since: Sha): Promise<DraftOutcome> => {
    outcome = await deliver(await draft({ ...options, since }, edges), options, edges, host);
    await writeJson();
    return outcome;
  };
  const published = await publish(choice, outcome, run, options, redraft, host).catch(async error => {
    // What was read is shown even then; why GitHub refused matters more than a summary that could not be written.
    await summarise([]).catch(() => {});
    throw error;
  });
  await summarise(published?.sentences ?? []);
  await writeOutputs(environment, { ...outputs(outcome, options, json), ...threads(published) });
}

async function choose(command: string, environment: ActionProcess['environment']): Promise<Choice> {
  if (command === '' || command === 'auto') return chooseCommand(await readEvent(environment));
  if (COMMANDS.includes(command as Choice['command']))
    return { command: command as Choice['command'], reason: 'as the workflow says', isAsked: true };
  throw fail('E_COMMAND_UNAVAILABLE', { command, reason: 'this version does not have it' });
}

const COMMANDS: readonly Choice['command'][] = ['draft', 'combine', 'check', 'publish', 'launch', 'gate'];

/** The texts follow it in the same run. */
async function launchStep(
  words: string,
  environment: ActionProcess['environment'],
  run: GitHubRun | null,
  host: Host,
): Promise<void> {
  const { startFromIssue, takeLaunchStep } = await import('./launch-event.ts');
  if (words === '' && environment.GITHUB_EVENT_NAME === 'issues')
    return startFromIssue(environment, asked(run, environment), host);
  return takeLaunchStep(words, environment, asked(run, environment), host);
}

function asked(run: GitHubRun | null, environment: ActionProcess['environment']): GitHubRun {
  if (run !== null) return run;
  throw fail('E_GITHUB_NO_TOKEN', { api: environment.GITHUB_API_URL ?? 'https://api.github.com' });
}

/** Whether that was all: where nothing was ever drafted, notes are still written as files. */
async function publishApproved(
  { isAsked }: Choice,
  input: Read,
  { directory, environment }: Pick<ActionProcess, 'directory' | 'environment'>,
  run: GitHubRun | null,
  host: Host,
): Promise<boolean> {
  if (run === null) {
    host.say('There is no token, so nothing is published.');
    return isAsked === true;
  }
  const { publishEvent } = await import('./publish-event.ts');
  const path = (name: InputName): string | null => (input(name) === '' ? null : resolve(directory, input(name)));
  const inputs = {
    configFile: path('config'),
    package: input('package') || null,
    out: path('out'),
    isDryRun: readSwitch(input, 'dry-run', false),
    isAsked: isAsked === true,
    draftHotfix: async (tag: string, config: Config) => {
      const { hotfixDraft } = await import('./hotfix-draft.ts');
      const options = await draftOptions(input, directory, environment);
      return hotfixDraft(tag, config, options, edgesOf(options, run, gitEnvironment(input, environment)));
    },
  };
  return publishEvent(environment, inputs, run, host);
}

/** Null where nothing may be asked: without a token there is nobody to ask as. */
async function openGitHubRun(input: Read, environment: ActionProcess['environment']): Promise<GitHubRun | null> {
  const token = input('token');
  if (token === '') return null;
  const { openRun } = await import('./github-run.ts');
  return openRun(token, environment);
}

async function publish(
  { command }: Choice,
  outcome: DraftOutcome,
  run: GitHubRun | null,
  { isDryRun, wantsGitHub }: ActionOptions,
  redraft: DraftsRun['redraft'],
  host: Host,
): Promise<PublishOutcome | null> {
  if (command !== 'draft' && command !== 'launch') return null;
  if (run === null) {
    if (wantsGitHub) host.say('There is no token, so nothing is written on GitHub.');
    return null;
  }
  const { publishDrafts, sayUsage } = await import('./github-run.ts');
  if (wantsGitHub) return publishDrafts(outcome, run, { isDryRun, mayPublish: true, redraft }, host);
  sayUsage(run, host);
  return null;
}

function edgesOf(
  { directory }: ActionOptions,
  run: GitHubRun | null,
  environment: ActionProcess['environment'],
): Parameters<typeof runDraft>[1] {
  const git = openGit(directory, environment);
  return { git, files: disk, github: run?.source ?? null, pages: run?.pages ?? null };
}

/** A folder that the workflow names goes before a repository that variables name. */
function gitEnvironment(input: Read, environment: ActionProcess['environment']): ActionProcess['environment'] {
  return ['', '.'].includes(input('repo')) ? environment : withoutRepository(environment);
}

type ActionOptions = DraftOptions & { readonly out: string; readonly wantsGitHub: boolean };

async function draftOptions(
  input: Read,
  workspace: string,
  environment: ActionProcess['environment'],
): Promise<ActionOptions> {
  const text = (name: InputName): string | null => input(name) || null;
  const directory = await cloneFolder(workspace, input('repo') || '.');
  const path = (name: InputName): string | null => (input(name) === '' ? null : resolve(workspace, input(name)));
  return {
    directory,
    from: text('from'),
    to: text('to'),
    release: releaseVersion(text('release')),
    package: text('package'),
    configFile: path('config'),
    evidenceFile: path('evidence'),
    document: null,
    isFull: true,
    isReviewed: true,
    isShared: true,
    isJson: false,
    out: path('out') ?? join(environment.RUNNER_TEMP ?? workspace, 'drumroll'),
    saveEvidence: path('save-evidence'),
    isDryRun: readSwitch(input, 'dry-run', false),
    answers: {},
    wantsGitHub: readSwitch(input, 'github', true),
  };
}

/** The spellings that YAML 1.2 has for a boolean (https://yaml.org/spec/1.2.2/#10212-boolean). */
function readSwitch(input: Read, name: InputName, fallback: boolean): boolean {
  const value = input(name);
  if (value === '') return fallback;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw fail('E_OPTION_INVALID', { option: name, value, expected: 'true or false' });
}

function evidenceFiles(input: Read): readonly string[] {
  const files = input('evidence')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  if (files.length > 0) return files;
  throw fail('E_OPTION_INVALID', { option: 'evidence', value: '', expected: 'one file a line, for combine' });
}
