import { describe, expect, test } from 'vitest';
import { newLaunch } from '../../src/launch/new-launch.ts';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { type LaunchStep, takeStep } from '../../src/launch/take-step.ts';
import type { Document } from '../../src/model.ts';
import { ownLaunchRenderers } from '../../src/render/own-launch-templates.ts';
import { renderLaunch } from '../../src/render/render-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';

const read = (text: string) => readLaunch({ ...PLAN_FILE, text });
const documents = (text: string): readonly Document[] => renderLaunch(read(text), ownLaunchRenderers(), 'Tidewater');
const paths = (text: string): readonly string[] =>
  documents(text).map(({ path }) => path.replace('launches/scheduled-exports/', ''));
const textOf = (text: string, path: string): string =>
  documents(text).find(one => one.path === `launches/scheduled-exports/${path}`)?.text ?? 'none';
const step = (text: string, next: LaunchStep, today = '2026-05-20'): string =>
  takeStep(text, read(text), next, { today, who: 'mia-k' });
const ADVANCE: LaunchStep = { kind: 'advance', anyway: '' };
const UNBEGUN = PLAN.slice(0, PLAN.indexOf('- 2026-05-05'));

describe('a launch has texts for where it is and for what comes next, support first', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'before it begins: of its first stage',
      UNBEGUN,
      ['early-access/support.brief.md', 'early-access/customers.email.md', 'checklist.md'],
    ],
    [
      'in the middle: of two stages',
      PLAN,
      [
        'beta/support.brief.md',
        'beta/sales.card.md',
        'beta/customers.email.md',
        'ga/support.brief.md',
        'ga/sales.card.md',
        'ga/customers.email.md',
        'ga/customers.in-app.md',
        'ga/customers.blog.md',
        'maintenance/customers.email.md',
        'checklist.md',
      ],
    ],
    [
      'a smaller one has fewer',
      step(PLAN.replace('| Tier | 1 |', '| Tier | 3 |'), ADVANCE),
      ['ga/support.brief.md', 'ga/customers.in-app.md', 'checklist.md'],
    ],
    [
      'on hold, also for those who have it',
      step(UNBEGUN.replace('| Tier | 1 |', '| Tier | 3 |'), ADVANCE),
      [
        'early-access/support.brief.md',
        'early-access/customers.email.md',
        'beta/support.brief.md',
        'beta/sales.card.md',
        'beta/customers.email.md',
        'checklist.md',
      ],
    ],
  ])('%s', (_title, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  test('on hold, for exactly those who have it', () => {
    const held = step(PLAN, { kind: 'hold', reason: 'exports time out' });
    expect(paths(held).filter(path => path.startsWith('hold/'))).toEqual([
      'hold/support.brief.md',
      'hold/customers.email.md',
    ]);
    expect(textOf(held, 'hold/support.brief.md')).toBe(`# On hold: Scheduled exports, since 20 May 2026 (internal)

Exports time out.

- **Who has it:** Advisory board, Beta programme and design partners.
- **Until it goes on:** nothing more is published or sent about it.
- **Ask:** mia-k.
`);
    expect(paths(step(held, { kind: 'resume' }))).toEqual(paths(PLAN));
  });

  test('taken back, for exactly those who have it no longer', () => {
    const back = step(PLAN, { kind: 'rollback', reason: 'data was lost' });
    expect(paths(back).filter(path => path.startsWith('rollback/'))).toHaveLength(2);
    expect(textOf(back, 'rollback/support.brief.md')).toContain(
      '- **Who had it and has it no longer:** Beta programme and design partners.\n- **Who still has it (early access):** Advisory board.',
    );
    expect(paths(step(back, ADVANCE)).filter(path => path.startsWith('rollback/'))).toEqual([]);
  });
});

test('what customers may not know yet is internal, whoever it is written for', () => {
  const visibilities = (text: string) =>
    new Map(
      documents(text).map(({ path, visibility }) => [path.replace('launches/scheduled-exports/', ''), visibility]),
    );
  expect([...visibilities(PLAN).values()].every(visibility => visibility === 'internal')).toBe(true);
  const open = visibilities(step(PLAN, ADVANCE));
  expect([open.get('ga/customers.email.md'), open.get('ga/support.brief.md')]).toEqual(['public', 'internal']);
});

test('an e-mail to a group says that it is not for everyone yet', () => {
  expect(textOf(PLAN, 'beta/customers.email.md')).toBe(`---
subject: Your weekly export now sends itself
button: Try it
link: https://app.tidewater.example/exports
---
Hello,

Your weekly export now sends itself.

For now it is for Beta programme and design partners, from 12 May 2026; not yet for everyone.

**Try it**

Open an export and choose **Schedule**.

- **Pause** stops it at once.

[Read more](https://docs.tidewater.example/schedules).

What gets in your way? [Tell us](https://tidewater.example/feedback).
`);
});

test('an e-mail to everyone does not', () => {
  expect(textOf(PLAN, 'ga/customers.email.md')).not.toMatch(/not yet|from 16 June/);
});

test('the support brief has what customers may say, and nothing empty', () => {
  expect(
    textOf(PLAN, 'ga/support.brief.md'),
  ).toBe(`# Support brief: Scheduled exports, general availability, 16 June 2026 (internal)

Your weekly export now sends itself. For everyone, from 16 June 2026.

| Customers may say | What is going on | Answer | Ask |
|---|---|---|---|
| "I don't see Schedule" | Free plan | Team \\| Enterprise only | priya-n |

**How customers use it**

Open an export and choose **Schedule**.

- **Pause** stops it at once.

**Do not promise**

PDF schedules.

**Maintenance:** Tue 16 June 2026, 05:00 UTC to 05:30 UTC. Exports wait.

[Documentation](https://docs.tidewater.example/schedules).
Ask mia-k.
`);
});

describe('the checklist', () => {
  test('has a person and a day on each line that is open, and ticks what the plan proves', () => {
    expect(
      textOf(PLAN, 'checklist.md'),
    ).toBe(`# Launch Scheduled exports, general availability, 16 June 2026: 5 of 15 done

**Waiting for:** mia-k: exit of beta, brief read, documentation, maintenance notice

### Before
- [x] The plan says in one sentence what customers can do ✓ <!-- promise -->
- [x] The plan says who gets it (general availability) ✓ <!-- who -->
- [ ] No export fails twice in a row: mia-k, Fri 12 June <!-- criterion-beta-1 -->
- [x] Support has answered 20 questions ✓ <!-- criterion-beta-2 -->
- [x] The plan says what customers may ask ✓ <!-- questions -->
- [ ] Support has read its brief (ga/support.brief.md): mia-k, Mon 15 June <!-- brief -->
- [x] The plan says how it is rolled out, and when to stop ✓ <!-- strategy -->
- [ ] The documentation is live: \`https://docs.tidewater.example/schedules\`: mia-k, Mon 15 June <!-- docs -->
- [ ] Notice of the maintenance window on 16 June 2026 has gone out: mia-k, Tue 2 June <!-- maintenance -->

### On the day
- [ ] 5 %, then wait 1 hour, stop when errors > 0.5 %: mia-k, Tue 16 June <!-- step-1 -->
- [ ] \`drumroll launch advance scheduled-exports\`: mia-k, Tue 16 June <!-- advance -->
- [ ] Colleagues hear first, then everyone: mia-k, Tue 16 June <!-- order -->

### After
- [ ] What people answered is read, and answered: mia-k, Tue 23 June <!-- feedback -->
- [ ] Workspaces with a schedule: 400 by 2026-07-16: mia-k <!-- measure-1 -->
- [ ] \`scheduled_exports\` is removed: ravi-d, Wed 30 September <!-- remove-scheduled_exports -->

Add, reorder or delete lines: they stay as you leave them.
`);
  });

  test('has 30 lines at most, whatever the plan lists', () => {
    const many = (row: (at: number) => string): string => Array.from({ length: 60 }, (_, at) => row(at)).join('\n');
    const full = PLAN.replace(
      /- \[ \] No export.*/,
      many(at => `- [ ] Criterion ${at}`),
    )
      .replace(
        /\| 5 % .*/,
        many(at => `| ${at} % | 1 hour | errors |`),
      )
      .replace(
        /\| Workspaces .*/,
        many(at => `| Measure ${at} | 0 | 1 | June |`),
      )
      .replace(
        /\| `scheduled_exports`.*/,
        many(at => `| flag_${at} | | |`),
      );
    expect(textOf(full, 'checklist.md').match(/^- \[/gm)?.length).toBeLessThanOrEqual(30);
  });

  test('asks for what an empty plan lacks', () => {
    const text = newLaunch({
      slug: 'scheduled-exports',
      name: '',
      promise: '',
      kind: 'arrival',
      owner: 'mia-k',
      tier: 2,
      changes: [],
      feedback: '',
      stages: ['beta', 'ga'],
      noticeDays: 14,
      today: '2026-05-01',
    });
    expect(textOf(text, 'checklist.md')).toContain(
      '- [ ] The plan says in one sentence what customers can do: mia-k <!-- promise -->',
    );
    expect(textOf(text, 'beta/customers.email.md')).toContain(
      '> ✍️ **What is new for readers?** Write the first sentence of the plan, launches/scheduled-exports/launch.md.',
    );
  });
});

test('a retirement says what to do instead', () => {
  const plan = UNBEGUN.replace('| Owner |', '| Kind | retirement |\n| Owner |')
    .replace('## How to use it', '## What to do instead')
    .replace('| Early access |', '| Announced |');
  expect(textOf(plan, 'announced/customers.email.md')).toContain('button: See what to do');
  expect(textOf(plan, 'announced/customers.email.md')).toContain('**What to do instead**\n\nOpen an export');
});

test('a plan that somebody filled with markup cannot leave its place in a table, a heading or the front matter', () => {
  const hostile = PLAN.replace(
    'Your weekly export now sends itself',
    '"x": [y](javascript:z) @sam <script> | {{name}}',
  ).replace('Advisory board', 'a\\|b <img> @sam');
  for (const { text } of documents(hostile)) {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(body).not.toMatch(/(?<!\\)<(?:script|img)>|(?<!\\)\]\(javascript/);
    expect(body).not.toMatch(/(?<!`)@sam/);
  }
});

test.each<[number | undefined, string]>([
  [200, '- [x] The documentation is live: `https://docs.tidewater.example/schedules` ✓ <!-- docs -->'],
  [
    404,
    '- [ ] The documentation is live (404 today): `https://docs.tidewater.example/schedules`: mia-k, Mon 15 June <!-- docs -->',
  ],
])('documentation that answers %s', (status, line) => {
  const launch = { ...read(PLAN), pages: { 'https://docs.tidewater.example/schedules': status ?? 0 } };
  const texts = renderLaunch(launch, ownLaunchRenderers(), 'Tidewater').map(({ text }) => text);
  expect(texts.join('\n').split('\n')).toContain(line);
});

describe('a maintenance window', () => {
  const EMAIL = 'maintenance/customers.email.md';

  test('is told to everyone who uses the product then, without a word of the launch', () => {
    expect(textOf(PLAN, EMAIL)).toBe(`---
subject: Maintenance on Tue 16 June 2026
---
Hello,

from **Tue 16 June 2026, 05:00 UTC** to **05:30 UTC** we work on Tidewater.

Exports wait.

Something unclear? [Tell us](https://tidewater.example/feedback).
`);
  });

  test('over midnight has two days, and asks what nobody said', () => {
    const text = PLAN.replace('| 2026-06-16 05:30 UTC | Exports wait |', '| 2026-06-17 00:30 UTC | |');
    expect(textOf(text, EMAIL)).toContain('to **Wed 17 June 2026, 00:30 UTC**');
    expect(textOf(text, EMAIL)).toContain('> ✍️ **What does not work in that time');
  });

  test.each([
    ['long before it there is no text', UNBEGUN, false],
    ['nor when its stage has begun', step(PLAN, ADVANCE, '2026-06-16'), false],
    ['before a stage that has no day there is', UNBEGUN.replace('| 12 May 2026 |', '| |'), true],
  ])('%s', (_title, text, isThere) => {
    expect(paths(text).includes(EMAIL)).toBe(isThere);
  });
});
