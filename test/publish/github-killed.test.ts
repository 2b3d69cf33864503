/** A run may end between any two requests: what a later run makes of it is what one run would have made. */
import { expect, test } from 'vitest';
import { type Scene, scene } from './github-scene.ts';
import { endState, Killed, killThenRun } from './killed.ts';

/** A first run, or one after a merge and a person's edit, up to the moment before it. */
const STORIES = {
  'the first run': async (): Promise<Scene> => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    return here;
  },
  'a run after one more merge and an edit': async (): Promise<Scene> => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.push('drumroll/main', { message: 'docs: words', files: { 'releases/next/notes.md': 'PDF at last!\n' } });
    here.merge('feat: schedule exports');
    return here;
  },
};

test.each(Object.entries(STORIES))(
  '%s, killed after any write and started again, ends like one that was not',
  async (_title, begin) => {
    const whole = await begin();
    whole.github.log.clear();
    await whole.run();
    const expected = endState(whole);
    const writes = whole.github.log.writes.length;
    expect(writes).toBeGreaterThanOrEqual(12);
    for (let after = 1; after <= writes; after++) {
      const here = await begin();
      expect(await killThenRun(here, after, 'writes'), `killed after write ${after}`).toBeInstanceOf(Killed);
      expect(endState(here), `killed after write ${after}`).toEqual(expected);
      here.github.log.clear();
      await here.run();
      expect(here.github.log.writes, `run a third time after write ${after}`).toEqual([]);
    }
  },
  120_000,
);
