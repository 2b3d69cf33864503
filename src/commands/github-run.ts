/** Commands: a run that talks to GitHub. In: a token and the environment. Out: where the history lies; drafts kept up to date. */
import type { GitHubSource } from '../collect/github.ts';
import { publishGitHub } from '../deliver.ts';
import { CLOCK } from '../edges/clock.ts';
import { type GitHubEdge, openGitHub } from '../edges/github.ts';
import { usageLine } from '../edges/github-meter.ts';
import type { Host } from '../edges/host.ts';
import { openPages } from '../edges/pages.ts';
import { fail } from '../errors.ts';
import type { Sha } from '../model.ts';
import type { Draft } from '../pipeline.ts';
import type { PublishOutcome } from '../publish/publish-github.ts';
import type { AskPages } from '../with-pages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub as this run may use it. */
export interface GitHubRun {
  readonly edge: GitHubEdge;
  readonly source: GitHubSource;
  /** Of the pages that readers are sent to. */
  readonly pages: AskPages;
}

const HEADS = 'refs/heads/';

/** Where GitHub's API is; the runner says so. */
export function apiUrlOf(environment: Environment): string {
  return environment.GITHUB_API_URL || 'https://api.github.com';
}

/**
 * Opens GitHub; sends nothing before somebody asks. `DRUMROLL_WRITE_SPACING_MS` is for servers that set no limit on writes.
 * Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function openRun(token: string, environment: Environment): GitHubRun {
  const access = { token, apiUrl: apiUrlOf(environment) };
  const spacing = Number(environment.DRUMROLL_WRITE_SPACING_MS || Number.NaN);
  const edge = openGitHub(access, spacing >= 0 ? { spacing } : {});
  const ref = environment.GITHUB_REF ?? '';
  const source: GitHubSource = {
    api: edge,
    repository: environment.GITHUB_REPOSITORY || null,
    head: environment.GITHUB_SHA || null,
    branch: ref.startsWith(HEADS) ? ref.slice(HEADS.length) : null,
  };
  return { edge, source, pages: openPages() };
}

/** How a run keeps the drafts. */
export interface DraftsRun {
  readonly isDryRun: boolean;
  /** Whether what is approved and tagged is published on the way. */
  readonly mayPublish: boolean;
  /** Drafts again, from where the last notes end. */
  readonly redraft: (since: Sha) => Promise<Draft>;
}

/**
 * Publishes what is due, keeps the drafts on GitHub up to date, and says on the host what was done and what it took.
 * @throws `E_GITHUB_NO_REPOSITORY`, and what `publishGitHub` throws; a rerun completes what was begun.
 */
export async function publishDrafts(
  drafted: Draft,
  run: GitHubRun,
  { isDryRun, mayPublish, redraft }: DraftsRun,
  host: Host,
): Promise<PublishOutcome> {
  const { edge, source } = run;
  const repository = drafted.evidence.repository.slug ?? source.repository;
  if (repository === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  const isOwn = repository.toLowerCase() === source.repository?.toLowerCase();
  const request = {
    repository,
    releaseBranch: isOwn ? source.branch : null,
    mayWriteWorkflows: () => mayWriteWorkflows(edge),
    isDryRun,
  };
  const update = (draft: Draft, isFirst: boolean): Promise<PublishOutcome> =>
    host.during(
      'Updating the drafts on GitHub',
      publishGitHub(draft, { ...request, mayPublish: isFirst && mayPublish }, { github: edge, clock: CLOCK }),
    );
  if (!isDryRun) {
    const { startAsked } = await import('./start-asked.ts');
    const planned = drafted.launches.map(({ launch }) => launch);
    const { pullRequests } = drafted.evidence;
    await startAsked({ repository, pullRequests, planned, config: drafted.config }, run, host);
  }
  let draft = drafted;
  let published = await update(draft, true);
  const said: string[] = [];
  if (published.first?.kind === 'publish') {
    const { runPublish } = await import('./publish.ts');
    const { package: packageName } = drafted.release;
    const what = {
      ...request,
      tag: null,
      package: packageName,
      isAsked: false,
      config: drafted.config,
      draftHotfix: null,
    };
    said.push(...(await runPublish(what, run, host)).sentences);
    published = await update(draft, false);
  }
  if (published.first?.kind === 'since') {
    draft = await redraft(published.first.since);
    published = await update(draft, false);
  }
  for (const sentence of published.sentences) host.say(sentence);
  sayUsage(run, host);
  return { ...published, sentences: [...said, ...published.sentences] };
}

/** `14 requests to GitHub; left this hour: …`; nothing where none was sent. */
export function sayUsage({ edge }: GitHubRun, host: Host): void {
  const usage = edge.usage();
  if (usage.requests > 0) host.say(`${usageLine(usage)}.`);
}

/** `GITHUB_TOKEN` can never have `workflows: write`; who else holds a token may. */
export async function mayWriteWorkflows({ graphql }: GitHubEdge): Promise<boolean> {
  const { data } = await graphql('query { rateLimit { cost } viewer { login } }', {});
  return !JSON.stringify(data).includes('"github-actions');
}
