/** Commands: the command line's way in. In: arguments and the process's streams. Out: one command run. */
import { draftCommand } from './draft-command.ts';
import { draftOptions } from './draft-options.ts';
import { readPlainDraft } from './plain-draft.ts';
import type { Terminal } from './program.ts';

/**
 * Runs a plain `draft`, or loads the whole grammar: commander and what all commands are declared with take 10 ms of a
 * process that lives for 150 (docs/benchmarks.md).
 * @throws DrumrollError of the command, and `E_USAGE` for arguments that it does not have.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<void> {
  const plain = readPlainDraft(args);
  if (plain !== null) {
    const options = await draftOptions(plain.values, terminal.directory);
    return draftCommand(options, plain, terminal, null);
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(args, terminal);
}
