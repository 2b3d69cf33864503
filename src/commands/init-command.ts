/** Commands: `init` on the command line. In: the program and its terminal. Out: the command, which loads what it needs when it runs. */

import type { Command } from 'commander';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import type { Terminal } from './program.ts';

/** Adds `init`. Only where a person sits at both ends is a question asked. */
export function addInit(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('init')
    .description(
      'Write config, workflow and pull request template, after looking at the repository and its other tools.',
    )
    .option('--repo <DIR>', 'Folder of the git clone.')
    .option('--launches', 'Also a workflow and an issue form for launches.')
    .option('--yes', 'Write without asking.')
    .option('--dry-run', 'Say what would be written, and write nothing.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ drumroll init          show the files, then ask\n  $ drumroll init --yes    write them\n',
    )
    .exitOverride()
    .action(async (values: { repo?: string; launches?: boolean; yes?: boolean; dryRun?: boolean }) => {
      const directory = await cloneFolder(terminal.directory, values.repo);
      const { runInit } = await import('./init.ts');
      await runInit(
        {
          directory,
          isYes: values.yes === true,
          isDryRun: values.dryRun === true,
          withLaunches: values.launches === true,
        },
        {
          git: gitIn(directory, values.repo, terminal.environment),
          files: disk,
          ask: await askAt(terminal),
        },
        host(),
        text => terminal.stdout.write(text),
      );
    });
}

async function askAt({ stdin, stderr }: Terminal): Promise<((question: string) => Promise<boolean>) | null> {
  if (stdin?.isTTY !== true || stderr.isTTY !== true) return null;
  const { ask } = await import('../edges/ask.ts');
  return question => ask(question, stdin, stderr);
}
