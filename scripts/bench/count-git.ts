/** Scripts, bench: git processes. In: a run of Drumroll. Out: the git commands that it started. */
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In a run of its own, in which a shell script named git stands first in PATH, notes each call and becomes git. */
export function countGit(args: readonly string[], repository: string, folder: string): readonly string[] {
  const [shims, log] = [join(folder, 'shims'), join(folder, 'git-calls')];
  mkdirSync(shims, { recursive: true });
  writeFileSync(log, '');
  const shim = join(shims, 'git');
  writeFileSync(
    shim,
    `#!/bin/sh\nprintf '%s\\n' "$*" >> ${quote(log)}\nexec ${quote(findGit(process.env.PATH ?? ''))} "$@"\n`,
  );
  chmodSync(shim, 0o755);
  const env = { ...process.env, PATH: [shims, process.env.PATH].join(delimiter) };
  execFileSync(process.execPath, args, { cwd: repository, env, stdio: 'ignore' });
  return readCalls(readFileSync(log, 'utf8'));
}

/** Of each line the command, which follows git's own options: `-c name=value`, `--no-pager`. */
export function readCalls(log: string): readonly string[] {
  return log
    .split('\n')
    .filter(line => line !== '')
    .map(line => /^(?:-c \S+ |-\S+ )*(\S+)/.exec(line)?.[1] ?? line);
}

function findGit(path: string): string {
  const found = path.split(delimiter).find(folder => isExecutable(join(folder, 'git')));
  if (found === undefined) throw new Error('There is no git in PATH.');
  return join(found, 'git');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
