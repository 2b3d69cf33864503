/** A launch as a line of its own: where its things are, which stage is prepared, and what stands in for a release. */
import { expect, test } from 'vitest';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { launchAsRelease, launchFacts, launchLine } from '../../src/publish/launch-line.ts';
import { PLAN_FILE } from '../launch/plan.ts';
import { aRelease } from './a-plan.ts';

const launch = readLaunch(PLAN_FILE);

test.each([
  [
    null,
    {
      id: 'exports',
      folder: 'launches/exports',
      branch: 'drumroll/launches/exports',
      statePath: 'launches/exports.json',
      mark: 'drumroll:launch-exports',
    },
  ],
  [
    'tide--water',
    {
      id: 'exports',
      folder: 'tide--water/launches/exports',
      branch: 'drumroll/tide--water/launches/exports',
      statePath: 'launches/tide--water/exports.json',
      mark: 'drumroll:tide-water/launch-exports',
    },
  ],
])('has a place of its own, and no two hyphens in its mark: %s', (guest, expected) => {
  expect(launchLine('exports', guest)).toEqual(expected);
});

test.each([
  ['before the first stage works towards that', -1, 'early-access', false],
  ['half-way works towards the next', 1, 'ga', false],
  ['in its last stage has begun that', 2, 'ga', true],
])('%s', (_title, reached, stage, isBegun) => {
  const facts = launchFacts({ ...launch, reached });
  expect(facts).toMatchObject({ slug: launch.slug, name: 'Scheduled exports', stage: { name: stage }, isBegun });
});

test('cannot be told of without stages', () => {
  expect(() => launchFacts({ ...launch, stages: [] })).toThrow('scheduled-exports has no stages');
});

test('has no version and no changes, and starts anew with each stage', () => {
  const release = aRelease();
  const standIn = launchAsRelease(launchFacts(launch), release);
  const { to, date, repository, repositories } = release;
  expect(standIn).toEqual({
    ...standIn,
    to,
    date,
    repository,
    repositories,
    product: 'Scheduled exports',
    version: null,
    tag: null,
    previousTag: 'scheduled-exports@ga',
    from: null,
    bump: null,
    isSuggested: false,
    versionReason: '',
    rangeReason: '',
  });
  const { changes, issues, ledger, contributors, versions, notices } = standIn;
  expect([changes, issues, ledger, contributors, versions, notices].flat()).toEqual([]);
});
