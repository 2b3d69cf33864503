/** The double's log: rounds and requests in flight, from real requests. */
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

test('requests that wait for each other are rounds, those that go together are one', async () => {
  const github = await honestGitHub({ latency: 40 });
  const get = () => ask(github, 'GET', R);
  await get();
  await Promise.all([get(), get(), get()]);
  await get();
  expect([github.log.count(), github.log.depth(), github.log.maxInFlight()]).toEqual([5, 3, 3]);
});

test('waves of a limiter are one round', async () => {
  const github = await honestGitHub({ latency: 40 });
  let left = 20;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await ask(github, 'GET', R);
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  expect([github.log.count(), github.log.depth(), github.log.maxInFlight()]).toEqual([20, 1, 5]);
});

test('writes are told from reads', async () => {
  const github = await honestGitHub();
  await ask(github, 'POST', `${R}/issues`, { title: 'One' });
  await ask(github, 'GET', `${R}/issues/1`);
  expect(github.log.writes.map(({ method, route }) => [method, route])).toEqual([
    ['POST', '/repos/{owner}/{repo}/issues'],
  ]);
});
