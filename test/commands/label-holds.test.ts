/** A label `hold` on a launch's issue, set with a telephone: every way forward asks for it, wherever the launch is planned. */
import { describe, expect, test } from 'vitest';
import type { GitHub, GraphqlAnswer } from '../../src/collect/github.ts';
import { askHeld } from '../../src/collect/github-launches.ts';
import { gateOf, type LaunchWorld, showLaunches, stepLaunch } from '../../src/commands/launch.ts';
import { publishLaunch } from '../../src/commands/publish-launch.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Host } from '../../src/edges/host.ts';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';

const HOST: Host = { say: () => {}, during: (_what, work) => work };
const READY = PLAN.replace('- [ ] No export', '- [x] No export');

async function worldWith(text: string, held: readonly string[]) {
  const written: string[] = [];
  const world: LaunchWorld = {
    config: await loadConfig(null),
    today: '2026-06-16',
    who: '',
    stoppers: [],
    askPages: null,
    place: {
      guestOf: null,
      plans: async () => [{ ...PLAN_FILE, text }],
      held: async () => held,
      texts: async () => [],
      tell: async path => {
        written.push(path);
        return '';
      },
      isApproved: async () => true,
      isInApprovedNotes: async () => false,
      write: async path => {
        written.push(path);
      },
    },
  };
  return { world, written };
}

const ROLES = READY.replace('| Tier | 1 |', '| Tier | 2 |');

describe('while the label is there', () => {
  test.each(['', 'it is urgent'])('no stage begins, not even with the reason “%s”', async anyway => {
    const { world, written } = await worldWith(ROLES, ['scheduled-exports']);
    await expect(stepLaunch('scheduled-exports', { kind: 'advance', anyway }, world, HOST)).rejects.toThrow(
      /label `hold`/,
    );
    expect(written).toEqual([]);
  });

  test('the gate is closed, and whoever looks sees why', async () => {
    const { world } = await worldWith(ROLES, ['scheduled-exports']);
    const { isOpen, findings } = await gateOf(readLaunch({ ...PLAN_FILE, text: ROLES }), world);
    expect([isOpen, findings.map(({ rule }) => rule)]).toEqual([false, ['launch.hold']]);
    expect(await showLaunches(null, world)).toContain('on hold');
    expect(await showLaunches('scheduled-exports', world)).toContain('The label `hold` is on its issue');
  });

  test('nobody is told on a day without a release', async () => {
    const { world, written } = await worldWith(`${ROLES}- 2026-06-16: ga began\n`, ['scheduled-exports']);
    await expect(publishLaunch('scheduled-exports', world, HOST)).rejects.toThrow(/on hold/);
    expect(written).toEqual([]);
  });

  test('another launch goes on', async () => {
    const { world, written } = await worldWith(ROLES, ['trash']);
    await stepLaunch('scheduled-exports', { kind: 'advance', anyway: '' }, world, HOST);
    expect(written).toEqual([PLAN_FILE.path]);
  });
});

function answering(...pages: readonly GraphqlAnswer[]): GitHub {
  const left = [...pages];
  return { graphql: async () => left.shift() } as unknown as GitHub;
}

function page(bodies: readonly string[], endCursor: string | null = null): GraphqlAnswer {
  const issues = { nodes: bodies.map(body => ({ body })), pageInfo: { hasNextPage: endCursor !== null, endCursor } };
  return { data: { repository: { issues } }, errors: [] };
}

describe('issues that have the label', () => {
  const ask = (api: GitHub, guest = '') => askHeld(api, { owner: 'tidewater', name: 'plans' }, guest);
  const mark = (name: string) => `<!-- drumroll:${name} ga -->\n\n- [ ] x`;

  test('are found however many others have it', async () => {
    const api = answering(page(Array(100).fill('Hold the door'), 'c1'), page([mark('launch-trash')]));
    expect(await ask(api)).toEqual(['trash']);
  });

  test.each([
    ['app', ['trash']],
    ['', ['exports']],
  ])('of what “%s” plans there stop only its launches', async (guest, held) => {
    expect(await ask(answering(page([mark('app/launch-trash'), mark('launch-exports')])), guest)).toEqual(held);
  });

  test('are not said to be none where GitHub answers in part', async () => {
    const broken: GraphqlAnswer = {
      data: { repository: { issues: null } },
      errors: [{ type: '', message: 'Something went wrong', path: ['repository', 'issues'] }],
    };
    await expect(ask(answering(broken, broken, broken))).rejects.toMatchObject({ code: 'E_GITHUB_PARTIAL' });
  });
});
