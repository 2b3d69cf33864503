/** A run may end between any two requests: what a later run makes of it is what one run would have made. */
import { expect, test } from 'vitest';
import { endState, Killed, killThenRun, STORIES } from './killed.ts';

test.each(Object.entries(STORIES))(
  '%s, killed after any request and started again, ends like one that was not',
  async (_title, begin) => {
    const whole = await begin();
    whole.github.log.clear();
    await whole.run();
    const expected = endState(whole);
    const requests = whole.github.log.requests.length;
    expect(requests).toBeGreaterThanOrEqual(14);
    for (let after = 1; after <= requests; after++) {
      const here = await begin();
      expect(await killThenRun(here, after, 'all'), `killed after request ${after}`).toBeInstanceOf(Killed);
      expect(endState(here), `killed after request ${after}`).toEqual(expected);
      here.github.log.clear();
      await here.run();
      expect(here.github.log.writes, `a third run, after request ${after}`).toEqual([]);
    }
  },
);
