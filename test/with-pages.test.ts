/** Pages that readers are sent to: which are asked, and where their answers go. */
import { expect, test } from 'vitest';
import { readLaunch } from '../src/launch/read-launch.ts';
import { withPages } from '../src/with-pages.ts';
import { PLAN_FILE } from './launch/plan.ts';
import { releaseOf } from './support/evidence.ts';

const GUIDE = 'https://docs.tidewater.dev/tokens';
const DOCS = 'https://docs.tidewater.example/schedules';
const release = releaseOf([
  `feat!: take tokens in a header (#431)\n\nBREAKING CHANGE: follow ${GUIDE}, then ${GUIDE}.`,
  'chore: see https://wiki.tidewater.dev/internal (#432)',
  'fix: see https://docs.tidewater.dev/other (#433)',
]);

test('only what says what to do, and the documentation of launches, once each', async () => {
  const asked: (readonly string[])[] = [];
  const found = await withPages(release, [readLaunch(PLAN_FILE)], async urls => {
    asked.push(urls);
    return new Map([
      [GUIDE, 404],
      [DOCS, 200],
    ]);
  });
  expect(asked).toEqual([[GUIDE, DOCS]]);
  expect([found.release.pages, found.launches.map(({ pages }) => pages)]).toEqual([
    { [GUIDE]: 404 },
    [{ [DOCS]: 200 }],
  ]);
});

test('where nothing is linked nobody is asked', async () => {
  const plain = releaseOf(['fix: mend the login (#500)']);
  const asked = () => Promise.reject(new Error('asked'));
  expect(await withPages(plain, [], asked)).toEqual({ release: plain, launches: [] });
});
