import { describe, expect, test } from 'vitest';
import type { Launch, LaunchStage } from '../../../src/model.ts';
import { launchAsRelease, launchFacts, launchLine } from '../../../src/publish/launch-line.ts';
import { launchesIn } from '../../../src/publish/shipping/launches-in.ts';
import { aRelease } from '../a-plan.ts';

describe('a text tells of', () => {
  test.each<readonly [what: string, text: string, told: readonly string[]]>([
    ['no launch where none is marked', '- New. <!-- #1 -->\n', []],
    ['a stage that its marker names', '- Exports. <!-- launch-exports.everyone -->\n', ['exports everyone']],
    [
      'each once',
      '- A. <!-- launch-a-1.team-only -->\n- B. <!-- launch-b.everyone -->\n- A. <!-- launch-a-1.team-only -->\n',
      ['a-1 team-only', 'b everyone'],
    ],
    ['none that is not named whole', '- A. <!-- launch-a --> <!-- my-launch-a.b --> <!-- launch-a.b.c -->\n', []],
    ['none that stands in code', '- Show `<!-- launch-a.b -->` to authors.\n', []],
    ['none of another case', '- A. <!-- launch-A.b -->\n', []],
  ])('%s', (_, text, told) => {
    expect(launchesIn(text).map(({ slug, stage }) => `${slug} ${stage}`)).toEqual(told);
  });
});

test.each([
  [
    'at home',
    null,
    'launches/exports',
    'drumroll/launches/exports',
    'launches/exports.json',
    'drumroll:launch-exports',
  ],
  [
    'as a guest',
    'app--x',
    'app--x/launches/exports',
    'drumroll/app--x/launches/exports',
    'launches/app--x/exports.json',
    'drumroll:app-x/launch-exports',
  ],
])('a launch has a branch, folder, state and mark of its own %s', (_, guest, folder, branch, statePath, mark) => {
  expect(launchLine('exports', guest)).toEqual({ id: 'exports', folder, branch, statePath, mark });
});

const stage = (name: string): LaunchStage => ({ name, day: null, who: [] }) as unknown as LaunchStage;
const launch = (reached: number, stages = [stage('team'), stage('beta'), stage('everyone')]): Launch =>
  ({
    slug: 'exports',
    name: 'Exports',
    promise: 'Sent by themselves.',
    owner: 'mia-k',
    stages,
    reached,
    hold: null,
  }) as unknown as Launch;

describe('people work towards', () => {
  test.each([
    ['the first stage before any', -1, 'team'],
    ['the next one', 0, 'beta'],
    ['the last one, once it has begun', 2, 'everyone'],
  ])('%s', (_, reached, name) => {
    expect(launchFacts(launch(reached))).toMatchObject({ slug: 'exports', owner: 'mia-k', stage: { name } });
  });

  test('nothing where there are no stages, which a plan cannot have', () => {
    expect(() => launchFacts(launch(-1, []))).toThrow('exports has no stages');
  });
});

test('a stage stands in for a release that begins at it, without versions, changes or people', () => {
  const { to, date, repository, repositories } = aRelease();
  const made = launchAsRelease(launchFacts(launch(0)), aRelease());
  expect(made).toEqual({
    ...{ product: 'Exports', repository, repositories, package: null, version: null, isSuggested: false, tag: null },
    ...{ previousTag: 'exports@beta', from: null, to, date, bump: null, versionReason: '', rangeReason: '' },
    ...{ changes: [], issues: [], ledger: [], contributors: [], versions: [], notices: [] },
  });
});
