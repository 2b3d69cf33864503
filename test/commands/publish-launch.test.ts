/** `launch publish`: what keeps a launch from being told, and what is told, noted and said where nothing does. */
import { describe, expect, test } from 'vitest';
import type { LaunchWorld } from '../../src/commands/launch.ts';
import { publishLaunch } from '../../src/commands/publish-launch.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Host } from '../../src/edges/host.ts';
import type { DatedEntry } from '../../src/publish/changelog/dated-entry.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';

const BEGUN = `${PLAN}- 2026-06-16: ga began\n`;
const TOLD = `${BEGUN}- 2026-06-17: told everyone\n`;
const FOLDER = 'launches/scheduled-exports/ga';
const IN_APP = { path: `${FOLDER}/customers.in-app.md`, text: '# It sends itself\n\nChoose **Schedule**.\n' };
const EMAIL = {
  path: `${FOLDER}/customers.email.md`,
  text: 'Hello,\n\nYour weekly export now\nsends itself.\n\nOpen an export and choose **Schedule**.\n\n- **Pause** stops it at once.\n',
};
const ASKING = { path: `${FOLDER}/customers.blog.md`, text: '# It sends itself\n\n> ✍️ **Why now?** Write it.\n' };

interface Given {
  readonly plan?: string;
  readonly texts?: readonly { readonly path: string; readonly text: string }[];
  readonly isApproved?: boolean | null;
  readonly held?: readonly string[];
  readonly isInApprovedNotes?: boolean;
  readonly deny?: string;
  /** What the place answers. */
  readonly said?: string | null;
}

async function publish(given: Given) {
  const { plan = BEGUN, texts = [IN_APP], isApproved = true, held = [], deny, said = 'Opened it.' } = given;
  const done: string[] = [];
  const entries: DatedEntry[] = [];
  const host = (name: string): Host => ({
    say: words => done.push(`${name}: ${words}`),
    during: (_what, work) => work,
  });
  const world: LaunchWorld = {
    config: await loadConfig(deny === undefined ? null : { path: '.github/drumroll.yml', text: `deny: [${deny}]\n` }),
    today: '2026-06-20',
    who: 'mia-k',
    stoppers: [],
    askPages: null,
    place: {
      guestOf: null,
      plans: async () => [{ ...PLAN_FILE, text: plan }],
      held: async () => held,
      texts: async () => texts,
      tell: async (path, entry, isNoted) => {
        entries.push(entry);
        done.push(`tell: ${path}${isNoted ? ', noted' : ''}`);
        return said;
      },
      isApproved: async () => isApproved,
      isInApprovedNotes: async slug => given.isInApprovedNotes === true && slug === 'scheduled-exports',
      write: async (path, _before, text) => {
        done.push(`write: ${path}: ${text.trimEnd().split('\n').at(-1)}`);
      },
    },
  };
  const refused = await publishLaunch('scheduled-exports', world, host('colleagues'), host('everybody')).then(
    () => '',
    (error: Error) => error.message,
  );
  return { refused, done, entries };
}

describe('nothing is told', () => {
  test.each<[string, Given, string]>([
    ['before a stage for everyone', { plan: PLAN }, 'no stage that everyone has yet to hear of'],
    ['on hold by command', { plan: `${BEGUN}- 2026-06-17: on hold\n` }, 'it is on hold'],
    ['on hold by label', { held: ['scheduled-exports'] }, 'it is on hold'],
    ['on hold, where an entry is on its way', { plan: `${TOLD}- 2026-06-18: on hold\n` }, 'it is on hold'],
    ['after a release that did', { plan: `${BEGUN}- 2026-06-17: told everyone in 2.4.0\n` }, 'yet to hear of'],
    [
      'beside approved notes that do',
      { isInApprovedNotes: true },
      'the approved notes of the coming release tell of it',
    ],
    ['after the stage was taken back', { plan: `${BEGUN}- 2026-06-17: back to beta\n` }, 'yet to hear of'],
    ['while a text asks for words', { texts: [ASKING] }, `Why now? (${FOLDER}/customers.blog.md:3)`],
    ['before somebody approved the texts', { isApproved: false }, 'nobody has approved the text'],
    [
      'in words of the plan that no approved text has',
      { texts: [{ ...EMAIL, text: EMAIL.text.replace('weekly', 'daily') }] },
      `what customers can do is said in other words in the plan than in ${FOLDER}`,
    ],
    [
      'under the plan’s promise, which no approved text has, where the text has no title',
      { texts: [{ ...IN_APP, text: 'Choose **Schedule**.\n' }] },
      'is said in other words',
    ],
    ['with a denied word in it', { deny: 'Schedule' }, 'Schedule'],
  ])('%s', async (_title, given, words) => {
    const { refused, done } = await publish(given);
    expect(refused).toContain(words);
    expect(done).toEqual([]);
  });
});

test('the entry goes first, then the plan says so; what everybody may read is said apart', async () => {
  const { refused, done, entries } = await publish({});
  expect(refused).toBe('');
  expect(entries).toEqual([{ name: 'It sends itself', date: '16 June 2026', text: IN_APP.text }]);
  expect(done).toEqual([
    'tell: CHANGELOG.md',
    'everybody: Opened it.',
    'write: launches/scheduled-exports/launch.md: - 2026-06-20: told everyone',
    'colleagues: launches/scheduled-exports/launch.md says that everyone was told, so the next notes are silent of it.',
  ]);
});

test('once the plan says so, a run only looks after what is on its way', async () => {
  const { refused, done } = await publish({ plan: TOLD });
  expect([refused, done]).toEqual(['', ['tell: CHANGELOG.md, noted', 'everybody: Opened it.']]);
});

test('where nothing is on its way, somebody told it elsewhere', async () => {
  const { refused, done } = await publish({ plan: TOLD, said: null });
  expect(refused).toContain('yet to hear of');
  expect(done).toEqual(['tell: CHANGELOG.md, noted']);
});

test('the plan’s words are told where an approved e-mail has them, however its lines are broken', async () => {
  const { refused, entries } = await publish({ texts: [EMAIL] });
  expect(refused).toBe('');
  expect(entries[0]?.name).toBe('Your weekly export now sends itself');
});
