/** Test support: `dist/` as a process, with nothing in its environment but what a test gives it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMPILE_CACHE } from '../doubles/compile-cache.ts';
import { gitEnvironment } from './repository.ts';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** How a process ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `dist/cli.js`. */
export function cli(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  return node(directory, [join(ROOT, 'dist/cli.js'), ...args], environment);
}

/** Runs `dist/action.js` the way the runner does: inputs in the environment, answers in files. */
export function node(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: directory,
    env: { ...gitEnvironment(), ...COMPILE_CACHE, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: withoutProgress(stderr) };
}

/** Only a busy machine takes so long that a command says what it waits for. */
export function withoutProgress(text: string): string {
  return text.replace(/^(?:Reading|Looking at) the [a-z ]+…\n/gm, '');
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drumroll-out-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
