/** Commands: `publish` on the command line. In: the program and its terminal. Out: the command, which loads what it needs when it runs. */

import type { Command } from 'commander';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import { openGitHub, type Terminal } from './program.ts';

interface Values {
  readonly repo?: string;
  readonly branch?: string;
  readonly package?: string;
  readonly dryRun?: boolean;
}

/** Adds `publish`: what a person asks for, with their own token, for the repository that the clone's remote names. */
export function addPublish(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('publish')
    .description('Publish the approved notes of a release on GitHub, on its tag, which is made where there is none.')
    .option('--repo <DIR>', 'Folder of the git clone.')
    .option('--branch <NAME>', 'The branch that is released. Without it: the default branch.')
    .option('--package <NAME>', 'The package of a monorepo that is released.')
    .option('--dry-run', 'Say what would be published, and write nothing.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ drumroll publish --dry-run         what would go out, and what it waits for\n  $ drumroll publish                   publish what is approved\n  $ drumroll publish --branch 2.3.x    of a maintenance line\n',
    )
    .exitOverride()
    .action(async (values: Values) => {
      const directory = await cloneFolder(terminal.directory, values.repo);
      const [run, { runPublish }, { readSlug }] = await Promise.all([
        openGitHub({}, terminal),
        import('./publish.ts'),
        import('../collect/remote-slug.ts'),
      ]);
      const repository =
        (await readSlug(gitIn(directory, values.repo, terminal.environment), disk, directory)) ?? run.source.repository;
      const outcome = await runPublish(
        {
          repository,
          tag: null,
          releaseBranch: values.branch ?? null,
          package: values.package ?? null,
          isAsked: true,
          isDryRun: values.dryRun === true,
          config: null,
          draftHotfix: null,
        },
        run,
        host(),
      );
      if (outcome.refusal !== null) throw outcome.refusal;
    });
}
