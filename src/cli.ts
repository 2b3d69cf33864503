#!/usr/bin/env node
/** Door: the command line. In: arguments. Out: the result on stdout, everything else on stderr, an exit code. */
import { runCli } from './commands/run-cli.ts';
import { dropGarbage, keepNurserySmall } from './edges/memory.ts';
import { describeError } from './errors.ts';

// A reader that has seen enough, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

keepNurserySmall();

try {
  await runCli(process.argv.slice(2), {
    directory: process.cwd(),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    dropGarbage,
    // Opened only by a command that asks.
    get stdin() {
      return process.stdin;
    },
  });
} catch (error) {
  const { code, message, fix, exitCode } = describeError(error);
  process.stderr.write(`drumroll: ${message}\n${fix}\n(${code})\n`);
  process.exitCode = exitCode;
}
