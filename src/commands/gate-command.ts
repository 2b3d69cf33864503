/** Commands: `gate` on the command line. In: the program and its terminal. Out: the command: exit 1 and what is missing, or nothing missing. */

import type { Command } from 'commander';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { gate } from '../gate/gate.ts';
import { gateJson, gateText } from './gate-text.ts';
import { worldOf } from './launch-command.ts';
import type { Terminal } from './program.ts';

interface Values {
  readonly repo?: string;
  readonly launch?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly github?: boolean;
}

/** Adds `gate`, which guards exposure and announcements: a deployment waits for it only where somebody puts it there. */
export function addGate(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('gate')
    .description(
      "Say what is missing for a launch's next stage, or for the release, and whose it is; exit 1 where it must wait.",
    )
    .option('--repo <DIR>', 'Folder of the git clone.')
    .option('--launch <NAME>', 'A launch: its next stage. Without it: the release that is being written.')
    .option('--github', 'Ask GitHub for open issues that stop it (needs GITHUB_TOKEN).')
    .option('--json', 'Print JSON, for programs.')
    .option('--explain', 'List every rule, also those that hold.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ drumroll gate                              the release\n  $ drumroll gate --launch scheduled-exports   the next stage of a launch\n',
    )
    .exitOverride()
    .action(async (values: Values) => {
      const world = await worldOf({ ...values }, terminal);
      const found =
        values.launch === undefined
          ? await gateOfRelease(values, world, terminal, host())
          : await gateOfLaunch(values.launch, world);
      terminal.stdout.write(values.json === true ? gateJson(found) : gateText(found, values.explain === true));
      // What is missing is the result, on stdout.
      if (!found.isOpen) throw fail('E_GATE_CLOSED', { what: found.subject, missing: [] });
    });
}

async function gateOfLaunch(slug: string, world: Awaited<ReturnType<typeof worldOf>>) {
  const [{ gateOf }, { readLaunch }] = await Promise.all([import('./launch.ts'), import('../launch/read-launch.ts')]);
  const plans = await world.place.plans();
  const plan = plans.find(({ path }) => path === `launches/${slug}/launch.md`);
  if (plan === undefined)
    throw fail('E_LAUNCH_UNKNOWN', { slug, known: plans.map(({ path }) => path.split('/')[1] ?? '') });
  return gateOf(readLaunch(plan), world);
}

async function gateOfRelease(
  { repo }: Values,
  world: Awaited<ReturnType<typeof worldOf>>,
  terminal: Terminal,
  host: Host,
) {
  const [{ draft }, { cloneFolder, gitIn }, { disk }] = await Promise.all([
    import('../pipeline.ts'),
    import('./clone-folder.ts'),
    import('../edges/files.ts'),
  ]);
  const directory = await cloneFolder(terminal.directory, repo);
  const request = {
    directory,
    from: null,
    to: null,
    release: null,
    package: null,
    configFile: null,
    evidenceFile: null,
  };
  const { release } = await host.during(
    'Reading the history',
    draft(
      { ...request, document: 'notes', isFull: true, isReviewed: true, isShared: false },
      { git: gitIn(directory, repo, terminal.environment), files: disk, pages: world.askPages },
    ),
  );
  const { today, stoppers, config } = world;
  const [notes, announcements] = await Promise.all([
    world.place.texts('releases/next'),
    world.place.texts('releases/next/announcements'),
  ]);
  const name = [release.product, release.version].filter(Boolean).join(' ') || 'the release';
  return gate(
    { kind: 'release', name, changes: release.changes },
    {
      today,
      drafts: [...notes, ...announcements],
      stoppers,
      isApproved: null,
      approvers: config.approvers,
      pages: release.pages ?? null,
    },
  );
}
