/** Commands: `gate` on the command line. In: the program and its terminal. Out: the command: exit 1 and what is missing, or nothing missing. */

import type { Command } from 'commander';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { Gate } from '../gate/gate.ts';
import { gateJson, gateText } from './gate-text.ts';
import { cloneWorld, gitHubOf, stopperWorld, worldOf } from './launch-command.ts';
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
      const found =
        values.launch === undefined
          ? await ofRelease(values, terminal, host())
          : await ofLaunch(values.launch, values, terminal);
      terminal.stdout.write(values.json === true ? gateJson(found) : gateText(found, values.explain === true));
      // What is missing is the result, on stdout.
      if (!found.isOpen) throw fail('E_GATE_CLOSED', { what: found.subject, missing: [] });
    });
}

async function ofLaunch(slug: string, values: Values, terminal: Terminal): Promise<Gate> {
  const { gateOfLaunch } = await import('./run-gate.ts');
  return gateOfLaunch(slug, await worldOf({ ...values }, terminal));
}

async function ofRelease(values: Values, terminal: Terminal, host: Host): Promise<Gate> {
  const [{ gateOfRelease, RELEASE_FOLDERS }, { disk }] = await Promise.all([
    import('./run-gate.ts'),
    import('../edges/files.ts'),
  ]);
  const { directory, git, place, config, today } = await cloneWorld({ ...values }, terminal);
  const range = { from: null, to: null, release: null, package: null };
  const request = { ...range, directory, configFile: null, evidenceFile: null };
  const edges = { git, files: disk };
  if (values.github !== true) {
    const readDrafts = async () => {
      return { texts: (await Promise.all(RELEASE_FOLDERS.map(place.texts))).flat(), isApproved: null };
    };
    return gateOfRelease(request, edges, { config, today, stoppers: null, askPages: null, readDrafts }, host);
  }
  const { run, slug } = await gitHubOf({ directory, git }, terminal);
  const [{ releaseDrafts }, world] = await Promise.all([
    import('./release-drafts.ts'),
    stopperWorld(run, slug, config),
  ]);
  const readDrafts = () => releaseDrafts(run.edge, slug, null, config);
  return gateOfRelease(request, { ...edges, github: run.source }, { config, today, ...world, readDrafts }, host);
}
