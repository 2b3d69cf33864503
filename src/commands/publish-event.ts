/** Commands: `publish` in the Action. In: the event, inputs. Out: approved texts on their pages, a job summary, outputs; whether anything was known here. */
import { join, resolve } from 'node:path';
import { readNamed } from '../collect/settings.ts';
import { loadConfig } from '../config/load.ts';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { readEvent, writeOutputs, writeSummary } from '../edges/workflow.ts';
import type { ApprovedOutcome } from '../publish/publish-approved.ts';
import type { WorkflowEvent } from './choose-command.ts';
import type { GitHubRun } from './github-run.ts';
import { type PublishOptions, runPublish } from './publish.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface PublishInputs {
  /** Null for the release branch's own. */
  readonly configFile: string | null;
  readonly package: string | null;
  /** Folder for the published notes; null for a temporary one. */
  readonly out: string | null;
  readonly isDryRun: boolean;
  /** Whether a person asked for it, by the `command` input. */
  readonly isAsked: boolean;
  readonly draftHotfix: PublishOptions['draftHotfix'];
}

const TAGS = 'refs/tags/';

/**
 * @returns False where nothing was ever drafted, so that a workflow that only runs on tags still gets notes as files.
 * @throws What {@link runPublish} throws; a refusal after the summary is written.
 */
export async function publishEvent(
  environment: Environment,
  inputs: PublishInputs,
  run: GitHubRun,
  host: Host,
): Promise<boolean> {
  const event = await readEvent(environment);
  const config = inputs.configFile === null ? null : await loadConfig(await readNamed(disk, inputs.configFile));
  const { isDryRun, isAsked, draftHotfix } = inputs;
  const options = {
    repository: run.source.repository,
    package: inputs.package,
    isDryRun,
    isAsked,
    config,
    draftHotfix,
  };
  const outcome = await runPublish({ ...options, ...placeOf(event) }, run, host);
  if (outcome.isUnknown && !isAsked) return false;
  await writeSummary(environment, outcome.sentences.map(sentence => `- ${sentence}\n`).join(''));
  await writeOutputs(environment, await outputsOf(outcome, inputs, environment));
  if (outcome.refusal !== null) throw outcome.refusal;
  return true;
}

function placeOf({ ref, base, releaseTag }: WorkflowEvent): Pick<PublishOptions, 'tag' | 'releaseBranch'> {
  const pushed = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
  return { tag: releaseTag || pushed || null, releaseBranch: base || branch };
}

/** The text that went out last, as a file for steps that follow. */
async function outputsOf(
  { published }: ApprovedOutcome,
  { out, isDryRun }: PublishInputs,
  environment: Environment,
): Promise<Parameters<typeof writeOutputs>[1]> {
  const last = published.at(-1);
  if (last === undefined || isDryRun) return {};
  const workspace = environment.GITHUB_WORKSPACE ?? '.';
  const folder = out === null ? join(environment.RUNNER_TEMP ?? workspace, 'drumroll') : resolve(workspace, out);
  const notes = join(folder, 'published.md');
  await disk.writeAll([{ path: notes, text: last.text }]);
  return { notes, published: String(published.length) };
}
