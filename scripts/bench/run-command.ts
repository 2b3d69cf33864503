/** Scripts, bench: one timed run. In: a command. Out: its {@link Run}: seconds, and whether it was stopped. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Contender } from './contenders.ts';

export interface Run {
  readonly seconds: number;
  /** Longer than {@link PATIENCE}. */
  readonly isStopped: boolean;
}

/** Nobody waits longer for release notes. */
export const PATIENCE = 120;

/**
 * From before the start to the end of the process. Its output goes to a file: git flushes after each commit into
 * anything else.
 * @throws Error when the command fails: a failure that is fast must not win.
 */
export function runCommand({ name, command, args, prepare }: Contender, repository: string, output: string): Run {
  prepare();
  const file = openSync(output, 'w');
  try {
    const start = performance.now();
    const { status, signal, error, stderr } = spawnSync(command, args, {
      cwd: repository,
      stdio: ['ignore', file, 'pipe'],
      timeout: PATIENCE * 1000,
      maxBuffer: 2 ** 30,
    });
    const seconds = (performance.now() - start) / 1000;
    const isStopped = signal !== null && seconds >= PATIENCE;
    if (!isStopped && (error !== undefined || status !== 0))
      throw new Error(`${name} failed: ${error?.message ?? String(stderr).trim()}`);
    return { seconds, isStopped };
  } finally {
    closeSync(file);
  }
}
