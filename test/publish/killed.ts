/** Test support: runs that end in the middle, and what is left on GitHub afterwards. */
import type { GitHub } from '../../src/publish/github.ts';
import type { Scene } from './github-scene.ts';

/** What a killed process never gets to see. */
export class Killed extends Error {}

/** Carries out so many requests, the last one without its answer, and none after that. */
export function killedAfter(requests: number, counts: 'all' | 'writes'): (github: GitHub) => GitHub {
  let left = requests;
  const guard = async <Result>(isCounted: boolean, request: () => Promise<Result>): Promise<Result> => {
    if (left <= 0) throw new Killed();
    if (isCounted) left--;
    const result = await request();
    if (left <= 0 && isCounted) throw new Killed();
    return result;
  };
  return github => ({
    graphql: (...request) => guard(counts === 'all', () => github.graphql(...request)),
    find: (...request) => guard(counts === 'all', () => github.find(...request)),
    send: (...request) => guard(true, () => github.send(...request)),
  });
}

/** Everything that a person would see, and all that is remembered; not how often something was committed. */
export function endState({ github }: Scene): unknown {
  const { data, store } = github.repository;
  const branch = (name: string): Record<string, string> =>
    Object.fromEntries(
      (store.try(['ls-tree', '-r', '--name-only', name]) ?? '')
        .split('\n')
        .filter(path => path !== '')
        .map(path => [path, store.git(['show', `${name}:${path}`])]),
    );
  return {
    threads: [...data.threads.values()].map(({ number, title, body, state, pull }) => ({
      number,
      title,
      body,
      state,
      isDraft: pull?.isDraft,
    })),
    releases: data.releases.map(({ id, tagName, target, name, body, isDraft }) => ({
      id,
      tagName,
      target,
      name,
      body,
      isDraft,
    })),
    comments: data.comments.map(({ id, number, body }) => ({ id, number, body })),
    drafts: branch('drumroll/main'),
    state: branch('drumroll-state'),
  };
}

/** Runs until it is done, as a workflow that somebody starts again; whatever was thrown comes back. */
export async function killThenRun(here: Scene, requests: number, counts: 'all' | 'writes'): Promise<unknown> {
  const thrown = await here.run({ wrap: killedAfter(requests, counts) }).then(
    () => null,
    (error: unknown) => error,
  );
  await here.run();
  return thrown;
}
