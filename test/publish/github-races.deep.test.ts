/** Two runs at once, with reads that are behind: one pull request, one draft, one checklist, every time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/publish/github.ts';
import { type RunOptions, type Scene, scene } from './github-scene.ts';
import { endStateByKind } from './killed.ts';

const ROUNDS = 50;
/** How much faster than life: a claim of three minutes is good for nine seconds, which is longer than a run takes here. */
const SPEED = 20;

function fastClock({ github }: Scene): Clock {
  const begun = performance.now();
  const start = github.world.clock.now();
  return {
    now: () => start + (performance.now() - begun) * SPEED,
    wait: milliseconds => sleep(milliseconds / SPEED),
  };
}

/** The release as it was before its last change. */
function asOf(to: string): RunOptions {
  return {
    change: release => ({ ...release, to }),
    changeDocuments: documents =>
      documents.map(document => ({ ...document, text: document.text.replace(/^.*Schedule exports.*\n/gm, '') })),
  };
}

test.each([
  ['two', 2],
  ['three', 3],
])('%s first runs at once', async (_title, runs) => {
  for (let round = 0; round < ROUNDS; round++) {
    const here = await scene({ latency: round % 3 === 0 ? 0 : 6 });
    here.merge('feat: export dashboards as PDF');
    here.github.delay(round % 2 === 0 ? { milliseconds: 200 } : { writes: 1 + (round % 7) });
    const clock = fastClock(here);
    await Promise.all(
      Array.from({ length: runs }, async (_, index) => {
        await sleep(index * ((round * 7) % 90));
        return here.run({ clock });
      }),
    );
    const { threads, releases, comments } = here.github.repository.data;
    const made = [[...threads.values()].map(({ pull }) => pull !== null).sort(), releases.length, comments.length];
    expect(made, `round ${round}`).toEqual([[false, true], 1, 0]);
    here.github.delay(null);
    here.github.log.clear();
    await here.run({ clock });
    expect(here.github.log.writes, `a run after round ${round}`).toEqual([]);
  }
});

test('an older and a newer run at once: the newer one’s drafts stay', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const here = await scene({ latency: 6 });
    const older = here.merge('feat: export dashboards as PDF');
    await here.run();
    here.merge('feat: schedule exports');
    const clock = fastClock(here);
    const isOlderFirst = round % 2 === 0;
    const late = (round * 13) % 150;
    await Promise.all([
      sleep(isOlderFirst ? 0 : late).then(() => here.run({ clock, ...asOf(older) })),
      sleep(isOlderFirst ? late : 0).then(() => here.run({ clock })),
    ]);
    const { releases } = here.github.repository.data;
    expect(releases, `round ${round}`).toMatchObject([{ body: expect.stringContaining('Schedule exports') }]);
    const end = endStateByKind(here);
    await here.run({ clock });
    expect(endStateByKind(here), `a run after round ${round}`).toEqual(end);
  }
});
