/** Edge: git as child processes without a shell. In: a directory. Out: collect's {@link Git} port. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Git, GitResult } from '../collect/git.ts';
import { type DrumrollError, fail } from '../errors.ts';

/**
 * Settings that a user's or a repository's configuration must not change: no pager, no signature checks, no hooks into
 * other programs, names and messages in UTF-8. A partial clone makes git fetch what it lacks, with programs that the clone's
 * configuration names; git before 2.45 is kept from it by a value that every `git fetch` refuses.
 */
const FIXED = [
  '--no-pager',
  ...[
    'core.quotePath=false',
    'core.fsmonitor=false',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'fetch.parallel=-1',
  ].flatMap(setting => ['-c', setting]),
];

/**
 * `GIT_FLUSH=0` lets git fill its buffer instead of flushing each commit, which is what a reader of the pipe wants. The last two
 * forbid to fetch what a partial clone lacks, and every protocol to fetch by (https://git-scm.com/docs/git#_environment_variables).
 */
const ENVIRONMENT = {
  GIT_FLUSH: '0',
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: ':',
};

/** What git says when it needs an object that a partial clone lacks, and may not fetch it. */
const LACKS_OBJECTS = /lazy fetching disabled|from promisor remote|fetch\.parallel/;

/** By these git finds another repository than the one around the folder (https://git-scm.com/docs/git#_the_git_repository). */
const REDIRECTING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES', 'GIT_SHALLOW_FILE'];

/** By these it finds another repository or parts of one, wherever it starts; git hands them on to the hooks it runs. */
const LOCATING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_SHALLOW_FILE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment for a folder that a person named, which goes before any repository that variables name. */
export function withoutRepository(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !LOCATING.includes(name)));
}

/**
 * Opens git in a directory; nothing runs until the first call.
 * @param directory Where git starts; any folder of the repository.
 * @param environment The caller's environment, for PATH and git's own variables.
 */
export function openGit(directory: string, environment: Environment): Git {
  const start = (args: readonly string[], input: string | undefined): ChildProcessWithoutNullStreams => {
    const child = spawn('git', [...FIXED, ...args], { cwd: directory, env: { ...environment, ...ENVIRONMENT } });
    child.stdin.on('error', ignoreClosedPipe);
    child.stdin.end(input ?? '');
    return child;
  };
  return {
    isRedirected: REDIRECTING.some(name => environment[name] !== undefined),
    run: (args, input, encoding = 'utf8') => finish(start(args, input), encoding, directory),
    stream: (args, input) => decoded(start(args, input), args, directory),
    bytes: args => chunks(start(args, undefined), args, directory),
  };
}

/** Git may stop reading before all input is written; its exit code says why. */
function ignoreClosedPipe(): void {}

function finish(
  child: ChildProcessWithoutNullStreams,
  encoding: 'utf8' | 'latin1',
  directory: string,
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding(encoding).on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', error => reject(cannotStart(error, directory)));
    child.on('close', code => resolve({ code: code ?? 128, stdout, stderr }));
  });
}

function decoded(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
  directory: string,
): AsyncIterable<string> {
  child.stdout.setEncoding('utf8');
  return chunks<string>(child, args, directory);
}

/** What stdout yields: bytes, unless an encoding is set. */
async function* chunks<Chunk = Buffer>(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
  directory: string,
): AsyncGenerator<Chunk> {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', error => reject(cannotStart(error, directory)));
    child.on('close', code => resolve(code ?? 128));
  });
  // Without this, a failed start is an unhandled rejection while the loop below still waits for stdout to end.
  ended.catch(() => {});
  let isComplete = false;
  try {
    for await (const chunk of child.stdout) yield chunk;
    isComplete = true;
  } finally {
    if (!isComplete) child.kill();
  }
  const code = await ended;
  if (code !== 0) throw gitFailed(`git ${args[0] ?? ''}`, String(code), stderr);
}

function gitFailed(command: string, code: string, output: string): DrumrollError {
  if (LACKS_OBJECTS.test(output)) return fail('E_GIT_PARTIAL', { command });
  return fail('E_GIT_FAILED', { command, code, output: output.trim() });
}

function cannotStart(error: NodeJS.ErrnoException, directory: string): DrumrollError {
  if (error.code === 'ENOENT') return fail('E_GIT_MISSING', { directory }, { cause: error });
  return gitFailed('git', error.code ?? 'an error', error.message);
}
