/** Commands: `digest`, `verify` and `withdraw` on the command line. In: the program and its terminal. Out: the commands, which load what they need when they run. */

import type { Command } from 'commander';
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { CurrentRelease } from '../publish/current.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import { openGitHub, type Terminal } from './program.ts';

/** Adds `digest`, `verify` and `withdraw`. */
export function addAfterRelease(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('digest')
    .description('Print what all releases of a period said, as it was published.')
    .requiredOption('--from <DAY>', 'First day of the period, such as 2026-05-01.')
    .requiredOption('--to <DAY>', 'Last day of the period.')
    .option('--repo <DIR>', 'Folder of the git clone.')
    .addHelpText('after', '\nExamples:\n  $ drumroll digest --from 2026-05-01 --to 2026-05-31\n')
    .exitOverride()
    .action(async (values: { from: string; to: string; repo?: string }) => {
      const { directory, ...edges } = await cloneAt(values.repo, terminal);
      const { runDigest } = await import('./digest.ts');
      terminal.stdout.write(await runDigest({ directory, from: values.from, to: values.to }, edges, host()));
    });
  program
    .command('verify')
    .description('Compare the notes in releases/ with CHANGELOG.md and the tags, and say where they differ.')
    .option('--repo <DIR>', 'Folder of the git clone.')
    .option('--github', 'Compare with the releases on GitHub too (needs GITHUB_TOKEN).')
    .addHelpText('after', '\nExamples:\n  $ drumroll verify\n  $ drumroll verify --github\n')
    .exitOverride()
    .action(async (values: { repo?: string; github?: boolean }) => {
      const { directory, ...edges } = await cloneAt(values.repo, terminal);
      const { runVerify } = await import('./verify.ts');
      const releases = values.github === true ? await releasesOf(directory, edges, terminal) : null;
      terminal.stdout.write(await runVerify(directory, edges, releases, host()));
    });
  program
    .command('withdraw')
    .description('Say in the notes of a release and in CHANGELOG.md that it was taken back, and why.')
    .argument('<version>', 'the version, such as 2.4.0')
    .requiredOption('--reason <TEXT>', 'Why, in words for readers.')
    .option('--repo <DIR>', 'Folder of the git clone.')
    .addHelpText('after', '\nExamples:\n  $ drumroll withdraw 2.4.0 --reason "Exports could lose rows. Use 2.4.1."\n')
    .exitOverride()
    .action(async (version: string, values: { reason: string; repo?: string }) => {
      const { directory, git } = await cloneAt(values.repo, terminal);
      const { runWithdraw } = await import('./withdraw.ts');
      await runWithdraw({ directory, version, reason: values.reason }, { git, files: disk }, host());
    });
}

async function releasesOf(
  directory: string,
  { git, files }: { readonly git: Git; readonly files: FileReader },
  terminal: Terminal,
): Promise<readonly CurrentRelease[]> {
  const run = await openGitHub({}, terminal);
  const [{ readSlug }, { readReleasePage, withOtherPages }] = await Promise.all([
    import('../collect/remote-slug.ts'),
    import('../publish/read/read-releases.ts'),
  ]);
  const slug = (await readSlug(git, files, directory)) ?? run.source.repository;
  if (slug === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  return withOtherPages(run.edge, slug, await readReleasePage(run.edge, slug));
}

async function cloneAt(
  repo: string | undefined,
  { directory: here, environment }: Terminal,
): Promise<{ readonly directory: string; readonly git: Git; readonly files: FileReader }> {
  const directory = await cloneFolder(here, repo);
  return { directory, git: gitIn(directory, repo, environment), files: disk };
}
