/** A hotfix may be killed after any single request: rerun, it ends like one that was not. */
import { expect, test } from 'vitest';
import { labelled, ship } from './hotfix-scene.ts';
import { endState, Killed, killedAfter } from './killed.ts';

test('publishing a hotfix', async () => {
  const whole = await labelled();
  whole.github.log.clear();
  let requests = 0;
  const counted = <Request extends readonly unknown[], Result>(send: (...request: Request) => Result) => {
    return (...request: Request): Result => {
      requests++;
      return send(...request);
    };
  };
  await ship(whole, 'v2.3.1', {
    wrap: ({ graphql, find, send }) => ({ graphql: counted(graphql), find: counted(find), send: counted(send) }),
  });
  const expected = endState(whole);
  expect(requests).toBeGreaterThanOrEqual(15);
  for (let after = 1; after < requests; after++) {
    const here = await labelled();
    const wrap = killedAfter(after, 'all');
    const killed = await ship(here, 'v2.3.1', { wrap }).catch((error: unknown) => error);
    expect(killed, `killed after request ${after}`).toBeInstanceOf(Killed);
    await ship(here, 'v2.3.1');
    expect(endState(here), `killed after request ${after}`).toEqual(expected);
    here.github.log.clear();
    await ship(here, 'v2.3.1');
    expect(here.github.log.writes, `a third run, after request ${after}`).toEqual([]);
  }
});
