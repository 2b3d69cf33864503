/** Scripts, bench: one watched run. In: a command. Out: a {@link Watched} run: peak memory of its largest process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Contender } from './contenders.ts';
import { PATIENCE, type Run } from './run-command.ts';

export interface Watched extends Run {
  /** MiB of the largest process; null where there is no /proc. */
  readonly peak: number | null;
}

/**
 * Reads VmHWM, the kernel's own high-water mark, of the process and all below it, each millisecond. What a process grows
 * after the last reading is missed, so the figure is a lower bound, tight for anything that lives for some milliseconds.
 * Not `ru_maxrss`: that starts at the size of the process that started it, which here is a Node of 60 MiB and more.
 * @throws Error when the command fails.
 */
export async function watchMemory(
  { name, command, args, prepare }: Contender,
  repository: string,
  output: string,
): Promise<Watched> {
  prepare();
  const file = openSync(output, 'w');
  const start = performance.now();
  const child = spawn(command, args, { cwd: repository, stdio: ['ignore', file, 'ignore'] });
  const ended = once(child, 'exit').finally(() => closeSync(file));
  // A failure is thrown below, where it is awaited.
  ended.catch(() => {});
  let peak = 0;
  let isStopped = false;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    peak = Math.max(peak, highWaterMark(child.pid));
    if (performance.now() - start > PATIENCE * 1000) isStopped = child.kill('SIGKILL');
    await wait(1);
  }
  const [code] = await ended;
  if (code !== 0 && !isStopped) throw new Error(`${name} failed: ${[command, ...args].join(' ')}`);
  return { seconds: (performance.now() - start) / 1000, isStopped, peak: peak === 0 ? null : peak / 1024 };
}

/** KiB of the largest of a process and those below it; 0 for one that has ended. */
function highWaterMark(pid: number): number {
  try {
    const own = Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number).filter(Boolean);
    return Math.max(own, ...children.map(highWaterMark));
  } catch {
    return 0;
  }
}
