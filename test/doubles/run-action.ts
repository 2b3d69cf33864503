/** Test double: `dist/action.js` as the runner starts it, without blocking the double's server. In: an event. Out: how it ended. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILE_CACHE } from './compile-cache.ts';
import { gitEnvironment } from './git-environment.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

/** What started the workflow. */
export interface RunnerEvent {
  readonly name: string;
  /** `refs/heads/main` unless said. */
  readonly ref?: string;
  readonly sha?: string;
  readonly payload?: unknown;
  /** More of the runner's variables: GITHUB_HEAD_REF of a pull request. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly code: number | null;
  /** Name of the signal that ended it, when it was killed. */
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP; removed by {@link ActionRun.clean}. */
  readonly temporary: string;
  readonly clean: () => void;
}

export interface ActionOptions {
  /** The checkout, or an empty folder. */
  readonly directory: string;
  readonly event: RunnerEvent;
  /** `dry-run`, `command`, … as in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of the double: its addresses, repository and token. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Ends the run by SIGKILL when it fires. */
  readonly signal?: AbortSignal;
  /** `dist/action.js` unless said. */
  readonly script?: string;
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const temporary = mkdtempSync(join(tmpdir(), 'drumroll-action-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const { event } = options;
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const summary = file('summary', '');
  const output = file('output', '');
  const child = spawn(process.execPath, [options.script ?? join(ROOT, 'dist/action.js')], {
    cwd: options.directory,
    env: {
      ...gitEnvironment(),
      ...COMPILE_CACHE,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.directory,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload ?? {})),
      GITHUB_REF: event.ref ?? 'refs/heads/main',
      GITHUB_REF_NAME: (event.ref ?? 'refs/heads/main').replace(/^refs\/(?:heads|tags)\//, ''),
      GITHUB_REF_TYPE: event.ref?.startsWith('refs/tags/') ? 'tag' : 'branch',
      GITHUB_SHA: event.sha ?? '',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_STATE: file('state', ''),
      GITHUB_ENV: file('env', ''),
      GITHUB_PATH: file('path', ''),
      RUNNER_TEMP: temporary,
      ...event.environment,
      ...options.environment,
      ...Object.fromEntries(inputs),
    },
    ...(options.signal === undefined ? {} : { signal: options.signal, killSignal: 'SIGKILL' }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', chunk => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', chunk => {
    err += chunk;
  });
  // An abort is told by the signal that the process ended with.
  child.on('error', () => {});
  const [code, signal] = await new Promise<[number | null, string | null]>(resolve => {
    child.on('close', (exit, by) => resolve([exit, by]));
  });
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return {
    code,
    signal,
    out,
    err,
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
    temporary,
    clean: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
