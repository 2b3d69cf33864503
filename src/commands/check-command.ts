/** Commands: `check` on the command line. In: the program and its terminal. Out: the command, which loads what it needs when it runs. */

import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { CHECK_LEVELS, type CheckLevel } from '../model.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import type { Terminal } from './program.ts';

interface Values {
  readonly title?: string;
  readonly bodyFile?: string;
  readonly label?: readonly string[];
  readonly author?: string;
  readonly base?: string;
  readonly repo?: string;
  readonly config?: string;
  readonly level?: CheckLevel;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ drumroll check                                            the newest commit, as a pull request of its own
  $ drumroll check --base main --title "feat: plan exports" --body-file body.md
  $ gh pr view 412 --json body --jq .body | drumroll check --title "feat: plan exports" --body-file -
`;

/** Adds `check`. */
export function addCheck(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('check')
    .description('Say what each audience will read of a pull request, and what is missing.')
    .option('--title <TEXT>', 'Title of the pull request. Without it: the message of the newest commit.')
    .option('--body-file <FILE>', 'File with its description; - for standard input.')
    .option('--label <NAME>', 'A label of it; again for more.', collected, [])
    .option('--author <LOGIN>', 'Login of its author.')
    .option('--base <REF>', 'What it will be merged into: tells which files it changes.')
    .option('--repo <DIR>', 'Folder of the git clone.')
    .option('--config <FILE>', 'Config file. Without it: .github/drumroll.yml, if it exists.')
    .addOption(new Option('--level <LEVEL>', 'Instead of the configured level.').choices(CHECK_LEVELS))
    .option('--json', 'Print it as JSON.')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action(async (values: Values) => {
      const directory = await cloneFolder(terminal.directory, values.repo);
      const { checkClone } = await import('./check-clone.ts');
      await checkClone(
        {
          directory,
          title: values.title ?? null,
          bodyFile: bodyFile(values.bodyFile, terminal.directory),
          labels: values.label ?? [],
          author: values.author ?? null,
          base: values.base ?? null,
          configFile: values.config === undefined ? null : resolve(terminal.directory, values.config),
          level: values.level ?? null,
          isJson: values.json === true,
        },
        { git: gitIn(directory, values.repo, terminal.environment), files: disk },
        host(),
        text => terminal.stdout.write(text),
      );
    });
}

function collected(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function bodyFile(value: string | undefined, directory: string): string | null {
  if (value === undefined) return null;
  return value === '-' ? '/dev/stdin' : resolve(directory, value);
}
