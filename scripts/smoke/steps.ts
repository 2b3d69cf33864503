/** Smoke: the scenario, step by step. In: a scene. Out: nothing, or an Error that says what was not as it should be. */
import type { Scene } from './scene.ts';

export interface Step {
  readonly title: string;
  /** What no double can prove. */
  readonly proves: string;
  readonly run: (scene: Scene) => Promise<void>;
}

const STATE = 'drumroll-state';

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

async function act(scene: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, out, err } = await scene.run(inputs);
  check(code === 0, `the Action ended with ${code}:\n${out}${err}`);
  return out;
}

/** What the Action keeps on GitHub, and a mark of its state. */
async function drafts({
  api,
  branch,
}: Scene): Promise<{ pulls: readonly number[]; releases: readonly number[]; issues: readonly number[]; mark: string }> {
  const head = await api('GET', `/git/ref/heads/drumroll/${branch}`);
  const state = await api('GET', `/git/ref/heads/${STATE}`);
  const open: { number: number; head: { ref: string }; updated_at: string }[] = await api(
    'GET',
    '/pulls?state=open&per_page=100',
  );
  const pulls = open.filter(pull => pull.head.ref === `drumroll/${branch}`);
  const all: { id: number; draft: boolean; body: string | null }[] = await api('GET', '/releases?per_page=100');
  const releases = all.filter(({ draft, body }) => draft && body?.includes('<!-- drumroll:'));
  const threads: { number: number; body: string | null; updated_at: string; pull_request?: object }[] = await api(
    'GET',
    '/issues?state=open&per_page=100',
  );
  const issues = threads.filter(
    ({ pull_request, body }) => pull_request === undefined && body?.includes('<!-- drumroll:'),
  );
  return {
    pulls: pulls.map(({ number }) => number),
    releases: releases.map(({ id }) => id),
    issues: issues.map(({ number }) => number),
    mark: JSON.stringify([
      head?.object.sha,
      state?.object.sha,
      pulls.map(({ updated_at }) => updated_at),
      issues.map(({ updated_at }) => updated_at),
      releases,
    ]),
  };
}

/** GitHub's lists may lag behind its writes. */
async function settled(scene: Scene): Promise<Awaited<ReturnType<typeof drafts>>> {
  for (let attempt = 0; ; attempt++) {
    const found = await drafts(scene);
    if ((found.pulls.length > 0 && found.releases.length > 0) || attempt >= 5) return found;
    await new Promise(resolve => setTimeout(resolve, 2000));
  }
}

export const STEPS: readonly Step[] = [
  {
    title: 'the repository has no drafts yet',
    proves: 'that nothing of yours can be lost: the scenario stops here otherwise',
    run: async ({ api, branch }) => {
      for (const name of [STATE, `drumroll/${branch}`])
        check(
          (await api('GET', `/git/ref/heads/${name}`)) === null,
          `it has a branch ${name}: give a repository made for this`,
        );
    },
  },
  {
    title: 'a dry run reads everything and writes nothing',
    proves: 'that GitHub takes every GraphQL document and answers it in its ten seconds',
    run: async scene => {
      await act(scene, { 'dry-run': 'true' });
      const { pulls, releases, issues } = await drafts(scene);
      check(pulls.length + releases.length + issues.length === 0, 'the dry run wrote something');
    },
  },
  {
    title: 'a run makes one pull request and one draft release',
    proves: 'that the permissions in the docs suffice, and that GitHub takes every REST request as it is',
    run: async scene => {
      await act(scene);
      const { pulls, releases } = await settled(scene);
      check(pulls.length === 1, `${pulls.length} pull requests`);
      check(releases.length === 1, `${releases.length} draft releases`);
    },
  },
  {
    title: 'a second run changes nothing',
    proves: 'that GitHub gives texts back as they were written, line ends and spaces included',
    run: async scene => {
      const before = await settled(scene);
      await act(scene);
      check((await settled(scene)).mark === before.mark, 'something was written again');
    },
  },
  {
    title: 'a person’s edit of the release is kept',
    proves: 'that an edit in GitHub is seen as one',
    run: async scene => {
      const { releases } = await settled(scene);
      const path = `/releases/${releases[0]}`;
      const { body } = await scene.api('GET', path);
      const edited = `${body}\n\nA line by hand.`;
      await scene.api('PATCH', path, { body: edited });
      await act(scene);
      check((await scene.api('GET', path)).body.includes('A line by hand.'), 'the edit is gone');
    },
  },
];

/** Takes away what the scenario made, and nothing else: the first step saw that there was nothing before. */
export async function cleanUp(scene: Scene): Promise<void> {
  const { api, branch } = scene;
  const { pulls, releases, issues } = await drafts(scene);
  for (const number of pulls) await api('PATCH', `/pulls/${number}`, { state: 'closed' });
  for (const id of releases) await api('DELETE', `/releases/${id}`);
  for (const number of issues)
    await api('PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'not_planned' });
  for (const name of [`drumroll/${branch}`, STATE])
    if ((await api('GET', `/git/ref/heads/${name}`)) !== null) await api('DELETE', `/git/refs/heads/${name}`);
}
