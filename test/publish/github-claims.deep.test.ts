/** The state branch as a lock: docs/decisions/0006-state-and-lock.md. */
import { expect, test } from 'vitest';
import type { GitHub } from '../../src/publish/github.ts';
import { parseLineState } from '../../src/publish/state/line-state.ts';
import { type Scene, scene } from './github-scene.ts';
import { endState, killedAfter } from './killed.ts';

async function begin(): Promise<Scene> {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  return here;
}

function stateOf({ github }: Scene) {
  const text = github.repository.store.git(['show', 'drumroll-state:releases/next.json']);
  return parseLineState(text, { repository: '', path: '' });
}

/** Does something once, right after the first write to this path was answered. */
function after(path: RegExp, act: () => Promise<void> | void): (github: GitHub) => GitHub {
  let isDone = false;
  return github => ({
    ...github,
    send: async (method, to, body) => {
      const answer = await github.send(method, to, body);
      if (!isDone && path.test(to)) {
        isDone = true;
        await act();
      }
      return answer;
    },
  });
}

const oneOfEach = ({ github }: Scene): unknown => {
  const { threads, releases, comments } = github.repository.data;
  return [[...threads.values()].map(({ pull }) => pull !== null).sort(), releases.length, comments.length];
};

test('what a run is about to do is on record before it does it', async () => {
  const here = await begin();
  await here.run({ wrap: killedAfter(3, 'writes') }).catch(() => {});
  const { claim, ids, texts } = stateOf(here);
  expect(claim).toMatchObject({ creates: ['pull-request', 'release', 'issue'] });
  expect(Object.keys(claim?.texts ?? {})).toContain('releases/next/notes.md');
  expect([ids, texts]).toEqual([{}, {}]);
  expect([...here.github.repository.data.threads.keys()]).toEqual([]);
});

test('another run’s claim is waited for, no longer than it is good', async () => {
  const here = await begin();
  await here.run({ wrap: killedAfter(6, 'writes') }).catch(() => {});
  const left = (stateOf(here).claim?.until ?? 0) - here.clock.now();
  expect(left).toBeGreaterThan(150_000);
  const begun = here.clock.now();
  await here.run();
  const waited = here.clock.now() - begun;
  expect(waited).toBeGreaterThanOrEqual(left);
  expect(waited).toBeLessThan(left + 60_000);
  expect(oneOfEach(here)).toEqual([[false, true], 1, 0]);
});

test('a run that failed and said so is waited for only as long as lists may be behind', async () => {
  const here = await begin();
  let isCut = false;
  const failing = (github: GitHub): GitHub => ({
    ...github,
    send: async (method, to, body) => {
      if (!isCut && to.endsWith('/releases')) {
        isCut = true;
        throw new Error('cut');
      }
      return github.send(method, to, body);
    },
  });
  await expect(here.run({ wrap: failing })).rejects.toThrow('cut');
  const { claim, ids } = stateOf(here);
  expect(ids).toMatchObject({ 'pull-request': 1 });
  expect(claim?.creates).toEqual(['release', 'issue']);
  expect((claim?.until ?? 0) - here.clock.now()).toBeLessThanOrEqual(30_000);
  await here.run();
  expect(oneOfEach(here)).toEqual([[false, true], 1, 0]);
});

test('a claim that no run could have made is not waited for', async () => {
  const here = await begin();
  await here.run({ wrap: killedAfter(3, 'writes') }).catch(() => {});
  const path = 'releases/next.json';
  const text = here.github.repository.store.git(['show', `drumroll-state:${path}`]);
  here.mia.push('drumroll-state', {
    message: 'wrong clock',
    files: { [path]: text.replace(/"until": "[^"]*"/, '"until": "2099-01-01T00:00:00.000Z"') },
  });
  here.github.log.clear();
  await expect(here.run()).rejects.toMatchObject({ code: 'E_PUBLISH_BUSY' });
  expect(here.github.log.writes).toEqual([]);
});

test('a slow run renews its claim before it writes on', async () => {
  const here = await begin();
  const slow = (github: GitHub): GitHub => ({
    ...github,
    send: async (method, to, body) => {
      const answer = await github.send(method, to, body);
      if (/\/(?:pulls|releases|issues)$/.test(to)) here.github.world.clock.advance(120_000);
      return answer;
    },
  });
  await here.run({ wrap: slow });
  const subjects = here.github.repository.store.git(['log', '--format=%s', 'drumroll-state']).split('\n');
  expect(subjects.filter(subject => subject.startsWith('chore: claim'))).toHaveLength(3);
  expect(stateOf(here).claim).toBeNull();
  expect(oneOfEach(here)).toEqual([[false, true], 1, 0]);
});

test('a run that slept through its claim finds another’s work, and leaves it', async () => {
  const here = await begin();
  await here.run({
    wrap: after(/\/pulls$/, async () => {
      here.github.world.clock.advance(200_000);
      await here.run();
    }),
  });
  expect(oneOfEach(here)).toEqual([[false, true], 1, 0]);
  here.github.log.clear();
  await here.run();
  expect(here.github.log.writes).toEqual([]);
});

test('a state that is lost makes nothing twice and rewrites nothing that it cannot know', async () => {
  const here = await begin();
  await here.run();
  here.mia.deleteRef('refs/heads/drumroll-state');
  const before = endState(here);
  here.merge('feat: schedule exports');
  await here.run();
  expect(oneOfEach(here)).toEqual([[false, true], 1, 2]);
  const { threads, releases, drafts } = endState(here);
  expect([threads, releases.map(({ body }) => body), drafts]).toEqual([
    before.threads,
    before.releases.map(({ body }) => body),
    before.drafts,
  ]);
  expect(stateOf(here).ids).toMatchObject({ 'pull-request': 1, issue: 2 });
});

test('a state that is lost while everything is up to date is made again, and goes on', async () => {
  const here = await begin();
  await here.run();
  here.mia.deleteRef('refs/heads/drumroll-state');
  await here.run();
  here.merge('feat: schedule exports');
  await here.run();
  expect(here.github.repository.data.releases).toMatchObject([{ body: expect.stringContaining('Schedule exports') }]);
  expect(oneOfEach(here)).toEqual([[false, true], 1, 0]);
});

test('a state of a later version stops the run before any write', async () => {
  const here = await begin();
  await here.run();
  here.mia.push('drumroll-state', { message: 'later', files: { 'releases/next.json': '{"schema":2}\n' } });
  here.github.log.clear();
  await expect(here.run()).rejects.toMatchObject({ code: 'E_STATE_NEWER' });
  expect(here.github.log.writes).toEqual([]);
});

test('a draft that was made twice is healed: the lower one stays', async () => {
  const here = await begin();
  await here.run();
  const { releases } = here.github.repository.data;
  const [draft] = releases;
  if (draft === undefined) throw new Error('no draft');
  releases.push({ ...draft, id: draft.id + 50 }, { ...draft, id: draft.id + 51, body: `${draft.body}mine` });
  await here.run();
  expect(here.github.repository.data.releases.map(({ id }) => id - draft.id)).toEqual([0, 51]);
});
