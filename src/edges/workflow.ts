/** Edge: the workflow run around the Action. In: its environment. Out: inputs, the event; outputs, summary, annotations. */
import { appendFile } from 'node:fs/promises';
import type { WorkflowEvent } from '../commands/choose-command.ts';
import type { InputName } from '../config/inputs.ts';
import type { OutputName } from '../config/outputs.ts';
import { visibleLine } from '../errors/wording.ts';
import { fail } from '../errors.ts';
import type { Notice } from '../model.ts';
import { reasonOf } from './file-errors.ts';
import { disk } from './files.ts';
import type { Host } from './host.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An input as the runner hands it over; empty when it is not set. */
export function readInput(environment: Environment, name: InputName): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** What GitHub says of the event; empty where it is missing or damaged. */
export async function readPayload(environment: Environment): Promise<Readonly<Record<string, unknown>>> {
  const path = environment.GITHUB_EVENT_PATH ?? '';
  return parseRecord(path === '' ? null : await disk.readHint(path));
}

/** The event of this run. A payload that is missing or damaged leaves its fields empty. */
export async function readEvent(environment: Environment): Promise<WorkflowEvent> {
  const payload = await readPayload(environment);
  const pullRequest = record(payload.pull_request);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    action: text(payload.action),
    ref: environment.GITHUB_REF ?? '',
    head: text(record(pullRequest.head).ref),
    base: text(record(pullRequest.base).ref),
    isMerged: payload.action === 'closed' && pullRequest.merged === true,
    releaseTag: text(record(payload.release).tag_name),
    isDeletion: payload.deleted === true,
    label: text(record(payload.label).name),
  };
}

/** The issue of an event; empty texts where there is none. */
export function readIssue(payload: Readonly<Record<string, unknown>>): {
  readonly title: string;
  readonly body: string;
  readonly author: string;
} {
  const issue = record(payload.issue);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { title: text(issue.title), body: text(issue.body), author: text(record(issue.user).login) };
}

/** Lines of the log. Text from outside cannot pass for a workflow command in them. */
export function workflowHost(write: (text: string) => unknown): Host {
  const say = (line: string): void => {
    write(`${visibleLine(line)}\n`);
  };
  return {
    say,
    during: async (title, work) => {
      const timer = setTimeout(() => say(`${title}…`), 1000);
      return work.finally(() => clearTimeout(timer));
    },
  };
}

/** Shows a remark, or an error that fails nothing by itself, at the run. */
export async function annotateAs(level: 'warning' | 'error', message: string, title: string): Promise<void> {
  const core = await import('@actions/core');
  core[level](visibleLine(message), { title });
}

/** Shows a notice at the run. Loads @actions/core, which brings an HTTP client, only now that it is needed. */
export async function annotate(notice: Notice): Promise<void> {
  const message = notice.where === '' ? notice.message : `${notice.message} (${notice.where})`;
  await annotateAs('warning', message, notice.code);
}

/** Fails the step with an error annotation. */
export async function annotateError(message: string, title: string): Promise<void> {
  const { error } = await import('@actions/core');
  error(message, { title });
}

/** Sets outputs, through a file with a random delimiter. @throws `E_RUNNER_FILE`. */
export async function writeOutputs(
  environment: Environment,
  outputs: Readonly<Partial<Record<OutputName, string>>>,
): Promise<void> {
  const { setOutput } = await import('@actions/core');
  await toRunner(environment, 'GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

/** Adds to the job's summary; a run without one (another runner) has no place for it. @throws `E_RUNNER_FILE`. */
export async function writeSummary(environment: Environment, markdown: string): Promise<void> {
  await toRunner(environment, 'GITHUB_STEP_SUMMARY', async path => {
    if (path !== '') await appendFile(path, markdown, 'utf8');
  });
}

async function toRunner(
  environment: Environment,
  variable: string,
  write: (path: string) => void | Promise<void>,
): Promise<void> {
  const path = environment[variable] ?? '';
  try {
    await write(path);
  } catch (error) {
    // @actions/core says so without a code.
    const reason = path !== '' && !(await disk.exists(path)) ? 'there is no such file' : reasonOf(error);
    throw fail('E_RUNNER_FILE', { variable, path, reason }, { cause: error });
  }
}

function parseRecord(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
