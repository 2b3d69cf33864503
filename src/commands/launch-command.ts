/** Commands: `launch` on the command line. In: the program and its terminal. Out: the command, which loads what it needs when it runs. */

import type { Command } from 'commander';
import type { Config } from '../config/schema.ts';
import { today } from '../edges/clock.ts';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { LaunchStep } from '../launch/take-step.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import type { GitHubRun } from './github-run.ts';
import type { LaunchWorld } from './launch.ts';
import { openGitHub, type Terminal } from './program.ts';

/** Options as commander hands them over. */
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const EXAMPLES = `
Examples:
  $ drumroll launch start scheduled-exports --owner mia-k    write its plan, launches/scheduled-exports/launch.md
  $ drumroll launch show                                     where every launch stands
  $ drumroll launch advance scheduled-exports                begin its next stage, if nothing is missing
  $ drumroll launch hold scheduled-exports --reason "exports time out"
`;

/** Adds `launch` with its steps. They edit plans in the clone, which a person commits; with `--github` on the launch's branch. */
export function addLaunch(program: Command, terminal: Terminal, host: () => Host): void {
  const launch = program
    .command('launch')
    .description('Bring a feature to customers in stages: early access, beta, everyone.')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  const common = (command: Command): Command =>
    command
      .option('--repo <DIR>', 'Folder of the git clone.')
      .option(
        '--github',
        'Work on the launch’s branch on GitHub, and ask for open issues that stop it (needs GITHUB_TOKEN).',
      )
      .exitOverride();
  const step = (name: string, description: string, read: (values: Values) => LaunchStep): Command =>
    common(launch.command(name).description(description))
      .argument('<name>', 'the launch, as its folder is called')
      .action(async (slug: string, values: Values) => {
        const { stepLaunch } = await import('./launch.ts');
        await stepLaunch(slug, read(values), await worldOf(values, terminal), host());
      });

  common(launch.command('start').description('Write the plan of a new launch.'))
    .argument('<name...>', 'its name, such as scheduled-exports or Scheduled exports')
    .option('--title <TEXT>', 'What colleagues call it.')
    .option('--promise <TEXT>', 'What customers can do with it, in one sentence.')
    .option('--owner <LOGIN>', 'Who answers for it.')
    .option('--tier <NUMBER>', '1: customers must not miss it; 2; 3: they may find it by themselves.', '2')
    .option('--change <NUMBER...>', 'Pull requests that it consists of, such as "#412".')
    .option('--retirement', 'Something goes away.')
    .action(async (words: readonly string[], values: Values) => {
      const [{ startLaunch }, { launchSlug }] = await Promise.all([
        import('./launch.ts'),
        import('../compose/launch-slug.ts'),
      ]);
      const typed = words.join(' ').trim();
      const slug = launchSlug(typed);
      const {
        title = typed === slug ? '' : typed,
        promise = '',
        owner = '',
        change = [],
        retirement = false,
        tier,
      } = values;
      await startLaunch(
        {
          slug,
          name: String(title),
          promise: String(promise),
          owner: String(owner),
          kind: retirement === true ? 'retirement' : 'arrival',
          tier: readTier(String(tier)),
          changes: [change].flat().map(one => String(one).replace(/^#?(?=\d+$)/, '#')),
        },
        await worldOf(values, terminal),
        host(),
      );
    });
  common(
    launch.command('show').description('Say where every launch stands, or what one of them lacks for its next stage.'),
  )
    .argument('[name]', 'one launch')
    .action(async (slug: string | undefined, values: Values) => {
      const { showLaunches } = await import('./launch.ts');
      terminal.stdout.write(await showLaunches(slug ?? null, await worldOf(values, terminal)));
    });
  step('advance', 'Begin its next stage, if nothing is missing.', values => ({
    kind: 'advance',
    anyway: typeof values.anyway === 'string' ? values.anyway : '',
  })).option('--anyway <WHY>', 'Although something is missing; the plan keeps why.');
  step('hold', 'Stop it where it is: nothing more of it is published.', values => ({
    kind: 'hold',
    reason: String(values.reason ?? ''),
  })).option('--reason <TEXT>', 'Why, for colleagues.');
  step('resume', 'Let it go on; what comes is later by as many days as it stood still.', () => ({ kind: 'resume' }));
  step('rollback', 'Take its stage back.', values => ({
    kind: 'rollback',
    reason: String(values.reason ?? ''),
  })).option('--reason <TEXT>', 'Why, for colleagues.');
  step('move', 'Move a stage to another day, and all after it by as much.', values => ({
    kind: 'move',
    stage: String(values.stage),
    day: readStageDay(String(values.to)),
  }))
    .requiredOption('--stage <NAME>', 'The stage.')
    .requiredOption('--to <DAY>', 'Its new day, such as 2026-06-16.');
  common(
    launch
      .command('publish')
      .description(
        'Tell everyone of its stage without a release: a dated entry in the changelog, with --github by a pull request.',
      ),
  )
    .argument('<name>', 'the launch, as its folder is called')
    .action(async (slug: string, values: Values) => {
      const { publishLaunch } = await import('./publish-launch.ts');
      await publishLaunch(slug, await worldOf(values, terminal), host());
    });
  step('told', 'Note that everyone has been told of its stage, so that no notes tell of it again.', values => ({
    kind: 'told',
    version: typeof values.in === 'string' ? values.in : '',
  })).option('--in <VERSION>', 'The release whose notes told of it. Without it: it was told on its own.');
}

/** @throws `E_USAGE`. */
function readTier(tier: string): 1 | 2 | 3 {
  if (tier === '1') return 1;
  if (tier === '2') return 2;
  if (tier === '3') return 3;
  throw fail('E_USAGE', { problem: `--tier is 1, 2 or 3, not ${tier}`, command: 'launch' });
}

/** @throws `E_USAGE`. */
function readStageDay(day: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw fail('E_USAGE', { problem: `--to is a day such as 2026-06-16, not ${day}`, command: 'launch' });
}

/** A clone, with its own settings, and plans as files in it. */
export async function cloneWorld(values: Values, terminal: Terminal) {
  const repo = typeof values.repo === 'string' ? values.repo : undefined;
  const directory = await cloneFolder(terminal.directory, repo);
  const git = gitIn(directory, repo, terminal.environment);
  const [{ clonePlace }, { readSettings }, { loadConfig }] = await Promise.all([
    import('./plan-place.ts'),
    import('../collect/settings.ts'),
    import('../config/load.ts'),
  ]);
  const place = await clonePlace(directory, git, disk);
  const root = (await git.run(['rev-parse', '--show-toplevel'])).stdout.replace(/\r?\n$/, '');
  const config = await loadConfig((await readSettings(disk, root, null)).config);
  const name = await git.run(['config', 'user.name']);
  return { directory, git, place, config, today: today(), who: name.stdout.trim() };
}

/** As a person would ask it, of the repository that the clone's remote names. @throws `E_GITHUB_NO_TOKEN`, `E_GITHUB_NO_REPOSITORY`. */
export async function gitHubOf(
  { git, directory }: Pick<Awaited<ReturnType<typeof cloneWorld>>, 'git' | 'directory'>,
  terminal: Terminal,
): Promise<{ readonly run: GitHubRun; readonly slug: string }> {
  const run = await openGitHub({}, terminal);
  const { readSlug } = await import('../collect/remote-slug.ts');
  const slug = (await readSlug(git, disk, directory)) ?? run.source.repository;
  if (slug === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  return { run, slug };
}

/** Plans are files of the clone, or with `--github` files on the branches of the launches; the settings are the clone's own. */
export async function worldOf(values: Values, terminal: Terminal): Promise<LaunchWorld> {
  const clone = await cloneWorld(values, terminal);
  const { config, today, who, place } = clone;
  if (values.github !== true) return { config, today, who, place, stoppers: null, askPages: null };
  const { run, slug } = await gitHubOf(clone, terminal);
  return { config, today, who, ...(await onGitHub(run, slug, config)) };
}

/** What the gate looks for where nothing else is configured. */
const SHOW_STOPPER = 'show-stopper';

/** What GitHub says: where plans are, and what {@link stopperWorld} says. */
export async function onGitHub(
  run: GitHubRun,
  slug: string,
  config: Config,
): Promise<Pick<LaunchWorld, 'place' | 'stoppers' | 'askPages'>> {
  const [place, world] = await Promise.all([placeOnGitHub(run, slug, config), stopperWorld(run, slug, config)]);
  return { place, ...world };
}

/** Where plans are. @throws `E_LAUNCH_PUBLIC`, `E_GITHUB_…`. */
export async function placeOnGitHub(
  { edge }: GitHubRun,
  slug: string,
  { drafts, internal }: Config,
): Promise<LaunchWorld['place']> {
  const { githubPlace } = await import('./github-plan-place.ts');
  const draftsRepository = drafts.repository ?? null;
  return githubPlace({ edge, slug, draftsRepository, allowPublic: internal.allow_public });
}

/** Which open issues stop everything, and who asks pages whether they are there. */
export async function stopperWorld(
  { source, pages }: GitHubRun,
  slug: string,
  { labels, ask_pages: mayAsk }: Config,
): Promise<Pick<LaunchWorld, 'stoppers' | 'askPages'>> {
  const { readStoppers } = await import('./read-stoppers.ts');
  const stoppers = await readStoppers(source.api, slug, labels.show_stopper ?? SHOW_STOPPER);
  return { stoppers, askPages: mayAsk ? pages : null };
}
