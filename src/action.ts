/** Door: the GitHub Action. In: the runner's environment. Out: files, outputs, summary, annotations, an exit code. */
import { runAction } from './commands/run-action.ts';
import { annotateError } from './edges/workflow.ts';
import { describeError } from './errors.ts';

try {
  await runAction({
    directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    environment: process.env,
    stdout: process.stdout,
  });
} catch (error) {
  const { code, message, fix, exitCode } = describeError(error);
  await annotateError(`${message}\n${fix}`, code);
  process.exitCode = exitCode;
}
