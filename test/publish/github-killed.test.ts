/** A run may end between any two requests: what a later run makes of it is what one run would have made. */
import { expect, test } from 'vitest';
import { endState, Killed, killThenRun, STORIES } from './killed.ts';

/** Here after each write that anybody can see, in the first run; in github-killed.deep.test.ts after every request, in more stories. */
test('the first run, killed after any write and started again, ends like one that was not', async () => {
  const begin = STORIES['the first run'] ?? (() => Promise.reject(new Error('no story')));
  const whole = await begin();
  whole.github.log.clear();
  await whole.run();
  const expected = endState(whole);
  const visible = whole.github.log.writes.flatMap(({ path }, index) =>
    /\/git\/(?:trees|commits)$/.test(path) ? [] : [index + 1],
  );
  expect(visible).toHaveLength(6);
  for (const after of visible) {
    const here = await begin();
    expect(await killThenRun(here, after, 'writes'), `killed after write ${after}`).toBeInstanceOf(Killed);
    expect(endState(here), `killed after write ${after}`).toEqual(expected);
  }
}, 60_000);
