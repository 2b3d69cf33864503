/** The double's log: rounds and requests in flight, from when requests start and end. */
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { honestGitHub } from './honest.ts';
import { RequestLog } from './request-log.ts';

const R = '/repos/tidewater/app';

/** A log of requests, each by the milliseconds at which it starts and ends. */
function logOf(...times: readonly (readonly [number, number])[]): RequestLog {
  const log = new RequestLog();
  for (const [start, end] of times) Object.assign(log.start('GET', R), { start, end });
  return log;
}

test.each<[string, readonly (readonly [number, number])[], { rounds: number; atOnce: number }]>([
  [
    'requests that wait for each other are rounds, those that go together are one',
    [
      [0, 10],
      [11, 20],
      [12, 25],
      [13, 22],
      [25, 30],
    ],
    { rounds: 3, atOnce: 3 },
  ],
  [
    'waves of a limiter are one round',
    [
      [0, 10],
      [1, 14],
      [11, 24],
      [15, 30],
      [25, 40],
    ],
    { rounds: 1, atOnce: 2 },
  ],
  [
    'a request that is open never ends',
    [
      [0, Number.POSITIVE_INFINITY],
      [50, 60],
    ],
    { rounds: 1, atOnce: 2 },
  ],
])('%s', (_title, times, { rounds, atOnce }) => {
  const log = logOf(...times);
  expect([log.count(), log.depth(), log.maxInFlight()]).toEqual([times.length, rounds, atOnce]);
});

test('real requests are told by their routes, and writes from reads', async () => {
  const github = await honestGitHub();
  await ask(github, 'POST', `${R}/issues`, { title: 'One' });
  await ask(github, 'GET', `${R}/issues/1`);
  expect(github.log.writes.map(({ method, route }) => [method, route])).toEqual([
    ['POST', '/repos/{owner}/{repo}/issues'],
  ]);
  expect([github.log.count(), github.log.depth()]).toEqual([2, 2]);
});
