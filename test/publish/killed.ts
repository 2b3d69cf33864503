/** Test support: runs that end in the middle, and what is left on GitHub afterwards. */
import type { GitHub } from '../../src/publish/github.ts';
import { type Scene, scene } from './github-scene.ts';

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
export function endState({ github }: Scene) {
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

/** The same whatever was made first: without numbers, and pull requests before issues. */
export function endStateByKind(here: Scene): unknown {
  const { threads, releases, comments, drafts, state } = endState(here);
  return {
    threads: threads.map(({ number: _, ...rest }) => rest).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    releases: releases.map(({ id: _, ...rest }) => rest),
    comments: comments.map(({ body }) => body),
    drafts,
    state: Object.fromEntries(
      Object.entries(state).map(([path, text]) => [path, text.replace(/"ids": \{[^}]*\}/, '"ids": {}')]),
    ),
  };
}

/** Runs until it is done, as a workflow that somebody starts again; whatever was thrown comes back. */
export async function killThenRun(here: Scene, requests: number, counts: 'all' | 'writes'): Promise<unknown> {
  const thrown: unknown = await here.run({ wrap: killedAfter(requests, counts) }).then(
    () => null,
    (error: unknown) => error,
  );
  await here.run();
  return thrown;
}

/** Up to the moment before the run that is killed. */
export const STORIES: Readonly<Record<string, () => Promise<Scene>>> = {
  'the first run': async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    return here;
  },
  'a run after one more merge and an edit': async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.push('drumroll/main', { message: 'docs: words', files: { 'releases/next/notes.md': 'PDF at last!\n' } });
    here.merge('feat: schedule exports');
    return here;
  },
  'a run after one more merge, with the checklist and the release edited by people': async () => {
    const here = await scene();
    const run: Scene['run'] = options =>
      here.run({ drafts: { pull_request: false, release: true, checklist: true }, ...options });
    here.merge('feat: export dashboards as PDF');
    await run();
    here.mia.tick(1, 'Tag `');
    here.mia.editBody(1, body =>
      body.replace(/^- .*correct the notes.*$/m, '- [ ] Cake').replace(/^- .*Publish the notes.*\n/m, ''),
    );
    const [release] = here.github.repository.data.releases;
    here.mia.editRelease('v2.4.0', { body: `Dear all,\n\n${release?.body?.replace('- Export', '- You can export')}` });
    here.merge('feat: schedule exports');
    return { ...here, run };
  },
  'the first run of the next release, after the drafts were merged': async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.merge(1, 'squash');
    here.tag('2.4.0');
    here.merge('feat: schedule exports');
    return here;
  },
};
