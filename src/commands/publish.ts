/** Commands: `publish`. In: a tag or a branch, GitHub. Out: approved texts on their pages, and what to say about them. */
import { askConfig } from '../collect/github-config.ts';
import { type RepositoryName, repositoryName } from '../collect/github-fields.ts';
import { compileGlobs } from '../config/glob.ts';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { publishApproved } from '../deliver.ts';
import { CLOCK, today } from '../edges/clock.ts';
import type { Host } from '../edges/host.ts';
import { DrumrollError, fail } from '../errors.ts';
import type { ApprovedOutcome, ApprovedRequest } from '../publish/publish-approved.ts';
import type { HotfixDraft } from '../publish/shipping/hotfix.ts';
import type { HotfixRules } from '../publish/shipping/hotfix-lane.ts';
import { type GitHubRun, mayWriteWorkflows, sayUsage } from './github-run.ts';

/** What is to be published. */
export interface PublishOptions
  extends Pick<ApprovedRequest, 'tag' | 'releaseBranch' | 'package' | 'isAsked' | 'isDryRun'> {
  /** `owner/name`; null where nothing says so. */
  readonly repository: string | null;
  /** Null to read the release branch's own. */
  readonly config: Config | null;
  /** A tag's own notes, by the settings of the branch that is released; null where the tag cannot be a hotfix. */
  readonly draftHotfix: ((tag: string, config: Config) => Promise<HotfixDraft | null>) | null;
}

/**
 * Publishes what is approved and shipped, and says what is kept back and why.
 * @throws `E_GITHUB_NO_REPOSITORY`, `E_PUBLISH_NOT_APPROVED` and `E_PUBLISH_TAG_BEHIND` once everything else is done, and what publishing throws.
 */
export async function runPublish(options: PublishOptions, run: GitHubRun, host: Host): Promise<ApprovedOutcome> {
  const { edge } = run;
  const name = repositoryName(options.repository);
  if (options.repository === null || name === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  const config = options.config ?? (await loadConfig(await askConfig(edge, name, options.releaseBranch)));
  const { draftHotfix } = options;
  const outcome = await host.during(
    'Publishing what is approved',
    publishApproved(
      {
        ...options,
        repository: options.repository,
        mayWriteWorkflows: () => mayWriteWorkflows(edge),
        readHolds: async () => {
          const { heldLaunches } = await import('./held-launches.ts');
          return heldLaunches(run, name, config);
        },
        hotfix:
          draftHotfix === null
            ? null
            : { draft: tag => draftHotfix(tag, config), rules: await hotfixRules(config.publish.hotfix) },
      },
      config,
      { github: edge, clock: CLOCK },
    ),
  );
  for (const sentence of outcome.sentences) host.say(sentence);
  if (!options.isDryRun) await noteLaunches(outcome, name, config, run, host);
  sayUsage(run, host);
  return outcome;
}

/** What readers were told once is not told again; where the plan cannot be written, a person is asked to. */
async function noteLaunches(
  { published }: ApprovedOutcome,
  { owner, name }: RepositoryName,
  config: Config,
  run: GitHubRun,
  host: Host,
): Promise<void> {
  const told = published.flatMap(({ version, launches }) => launches.map(one => ({ ...one, version })));
  if (told.length === 0) return;
  const [{ placeOnGitHub }, { stepLaunch }] = await Promise.all([import('./launch-command.ts'), import('./launch.ts')]);
  for (const { slug, stage, version } of told) {
    // Until somebody knows, nothing of a plan is said.
    let isHidden = true;
    try {
      const place = await placeOnGitHub(run, `${owner}/${name}`, config);
      // No gate stands before what is only noted.
      const world = { place, config, today: today(), who: '', stoppers: null, askPages: null };
      isHidden = place.guestOf !== null;
      await stepLaunch(slug, { kind: 'told', version, stage }, world, isHidden ? { ...host, say: () => {} } : host);
    } catch (error) {
      if (!(error instanceof DrumrollError)) throw error;
      host.say(
        isHidden
          ? `The plan of a launch that ${version} tells of could not be written. Note it yourself: drumroll launch told NAME --in ${version} --github`
          : `The plan of ${slug} could not be written: ${error.message} Note it yourself: drumroll launch told ${slug} --in ${version}`,
      );
    }
  }
}

async function hotfixRules(rules: Config['publish']['hotfix']): Promise<HotfixRules> {
  return { ...rules, isBranch: await compileGlobs(rules.branches) };
}
