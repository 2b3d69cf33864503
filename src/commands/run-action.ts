/** Commands: the Action's run. In: the workflow's environment. Out: files, outputs, a job summary, annotations. */
import { join, resolve } from 'node:path';
import type { InputName } from '../config/inputs.ts';
import { disk, resolveFolder } from '../edges/files.ts';
import { openGit } from '../edges/git.ts';
import {
  annotate,
  readEvent,
  readInput,
  SUMMARY_LIMIT,
  workflowHost,
  writeOutputs,
  writeSummary,
} from '../edges/workflow.ts';
import { fail } from '../errors.ts';
import { type Choice, chooseCommand } from './choose-command.ts';
import { type DraftOptions, type DraftOutcome, runDraft } from './draft.ts';
import { releaseJson } from './release-json.ts';
import { releaseVersion } from './release-version.ts';

/** The process around the Action. */
export interface ActionProcess {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
}

/** Does what the event or the `command` input asks for. Throws what the command throws. */
export async function runAction({ directory, environment, stdout }: ActionProcess): Promise<void> {
  const input = (name: InputName): string => readInput(environment, name);
  const host = workflowHost(text => stdout.write(text));
  const choice = await choose(input('command'), environment);
  host.say(`${choice.command === 'nothing' ? 'Nothing to do' : choice.command}: ${choice.reason}.`);
  if (choice.command === 'nothing') return;
  if (choice.command === 'check') {
    host.say('This version does not review pull requests yet, so it did nothing.');
    return;
  }
  if (choice.command === 'publish') host.say('This version does not publish yet: it writes the notes as files.');

  const options = await draftOptions(input, directory, environment);
  const edges = {
    git: openGit(options.directory, environment),
    files: disk,
  };
  const outcome = await runDraft(options, edges, host);
  for (const notice of outcome.release.notices) await annotate(notice);
  await writeSummary(environment, summary(outcome));
  const json = join(options.out, 'release.json');
  if (!options.isDryRun) await disk.writeAll([{ path: json, text: releaseJson(outcome.release) }]);
  await writeOutputs(outputs(outcome, options, json));
}

async function choose(command: string, environment: ActionProcess['environment']): Promise<Choice> {
  if (command === '' || command === 'auto') return chooseCommand(await readEvent(environment));
  if (command === 'draft') return { command, reason: 'as the workflow says' };
  throw fail('E_COMMAND_UNAVAILABLE', { command, reason: 'this version does not have it' });
}

type ActionOptions = DraftOptions & { readonly out: string };

async function draftOptions(
  input: (name: InputName) => string,
  workspace: string,
  environment: ActionProcess['environment'],
): Promise<ActionOptions> {
  const text = (name: InputName): string | null => input(name) || null;
  const named = resolve(workspace, input('repo') || '.');
  const directory = await resolveFolder(named);
  if (directory === null) throw fail('E_GIT_NOT_A_REPOSITORY', { directory: named });
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
    isJson: false,
    out: path('out') ?? join(environment.RUNNER_TEMP ?? workspace, 'drumroll'),
    saveEvidence: path('save-evidence'),
    isDryRun: input('dry-run') === 'true',
  };
}

/**
 * Notes and sums. Summaries can be read by everybody who can read the repository, so internal documents stay out; what
 * would not fit is left to the file.
 */
function summary({ documents, release, evidence }: DraftOutcome): string {
  const notes = documents.find(({ name }) => name === 'notes')?.text ?? '';
  const count = (fate: string): number =>
    release.ledger.filter(entry => entry.kind === 'commit' && entry.fate === fate).length;
  const table = [
    '| Commits | are a change | folded into one | in no change |',
    '|---|---|---|---|',
    `| ${evidence.commits.length} | ${count('included')} | ${count('folded')} | ${count('excluded')} |`,
  ].join('\n');
  const whole = `${notes}\n---\n\n${table}\n`;
  return Buffer.byteLength(whole) < SUMMARY_LIMIT
    ? whole
    : `The notes are too long for a summary: see the \`notes\` output.\n\n${table}\n`;
}

function outputs(
  { documents, release, evidence }: DraftOutcome,
  { out, saveEvidence, isDryRun }: ActionOptions,
  json: string,
): Parameters<typeof writeOutputs>[0] {
  const pathOf = (name: string): string => join(out, documents.find(document => document.name === name)?.path ?? '');
  const published = release.changes.filter(({ visibility }) => visibility === 'public').length;
  const counts = {
    commits: String(evidence.commits.length),
    changes: String(release.changes.length),
    public: String(published),
    internal: String(release.changes.length - published),
    unsure: String(release.changes.filter(({ unsure }) => unsure).length),
  };
  if (isDryRun) return counts;
  const files = { out, notes: pathOf('notes'), 'internal-changelog': pathOf('internal-changelog'), json };
  return { ...counts, ...files, ...(saveEvidence === null ? {} : { evidence: saveEvidence }) };
}
