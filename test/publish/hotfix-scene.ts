/** Test support: hotfixes on a GitHub double. In: a scene. Out: pull requests, a tag, and the run that publishes it, which reads and drafts as the Action does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { hotfixDraft } from '../../src/commands/hotfix-draft.ts';
import { compileGlobs } from '../../src/config/glob.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Config } from '../../src/config/schema.ts';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import { openGitHub } from '../../src/edges/github.ts';
import type { ApprovedOutcome } from '../../src/publish/publish-approved.ts';
import type { HotfixQuestion } from '../../src/publish/read/read-hotfix.ts';
import { TOKEN } from '../doubles/github.ts';
import type { OpenedPull } from '../doubles/person.ts';
import { gitEnvironment } from '../support/repository.ts';
import { type PublishOptions, type Scene, scene } from './github-scene.ts';

/** Asks with nothing checked out: GitHub tells everything. */
export async function asking({ github, clock }: Scene, config: Config): Promise<HotfixQuestion> {
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-hotfix-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const api = openGitHub({ token: TOKEN, apiUrl: github.url }, { spacing: 0, retryBase: 1, ...clock });
  const source = { api, repository: github.repository.slug, head: null, branch: null };
  const edges = { git: openGit(directory, gitEnvironment()), files: disk, github: source };
  const request = {
    directory,
    configFile: null,
    package: null,
    isFull: true,
    isShared: true,
    from: null,
    to: null,
    release: null,
    evidenceFile: null,
    document: null,
    isReviewed: true,
  };
  const { hotfix } = config.publish;
  return {
    rules: { ...hotfix, isBranch: await compileGlobs(hotfix.branches) },
    draft: tag => hotfixDraft(tag, config, request, edges),
  };
}

export async function ship(
  here: Scene,
  tag: string,
  options: PublishOptions & { readonly config?: string } = {},
): Promise<ApprovedOutcome> {
  const { config = '', ...rest } = options;
  const question = await asking(here, await loadConfig({ path: '.github/drumroll.yml', text: config }));
  return here.publish({ tag, isAsked: false, hotfix: question, ...rest });
}

/** A pull request, squashed. */
export function merged({ mia }: Scene, title: string, pull: Partial<OpenedPull> = {}): number {
  const head = pull.head ?? title.replace(/\W+/g, '-');
  const commits = [{ message: title, files: { [`src/${head}.ts`]: title } }];
  const { number } = mia.openPullRequest({ title, ...pull, head, commits });
  mia.merge(number, 'squash');
  return number;
}

export const FIX = 'fix: no crash on empty names';

/** One fix with the label, tagged. */
export async function labelled(): Promise<Scene> {
  const here = await scene();
  merged(here, FIX, { labels: ['hotfix'] });
  here.mia.tag('v2.3.1');
  return here;
}
