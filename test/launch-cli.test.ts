/** The command line of launches, in a real clone: start, show, advance, hold, resume, gate. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, type Outcome } from './support/process.ts';
import { RepositoryBuilder } from './support/repository.ts';

function scene() {
  const builder = new RepositoryBuilder();
  builder.commit('feat: begin');
  builder.tag('v1.0.0');
  builder.commit('feat: restore dashboards (#427)');
  builder.commit('fix: mend the login (#436)');
  const { directory } = builder.write();
  const plan = join(directory, 'launches/trash/launch.md');
  return {
    directory,
    plan: (): string => readFileSync(plan, 'utf8'),
    edit: (...changes: readonly (readonly [string, string])[]): void =>
      writeFileSync(
        plan,
        changes.reduce((text, [before, after]) => text.replace(before, () => after), readFileSync(plan, 'utf8')),
      ),
    run: (...args: readonly string[]): Outcome => cli(directory, args),
  };
}

test('a launch from its start to everyone', () => {
  const { run, plan, edit, directory } = scene();
  expect(run('launch', 'show').out).toBe('No launch was started here. Start one: drumroll launch start <name>\n');
  expect(run('launch', 'start', 'trash', '--owner', 'mia-k', '--change', '427')).toMatchObject({ code: 0 });
  expect(run('launch', 'show').out).toBe('trash: not begun; next early-access, no day yet\n');
  expect(run('draft').out).not.toMatch(/dashboards/i);

  const closed = run('launch', 'advance', 'trash');
  expect(closed.code).toBe(1);
  expect(closed.err).toContain(
    'the plan does not say what customers can do: mia-k (launches/trash/launch.md, first lines)',
  );

  edit(
    [/> ✍️ \*\*What can[^\n]*/.exec(plan())?.[0] ?? '', 'A deleted dashboard is no longer gone.'],
    ['| early-access | | |', '| early-access | 2026-01-05 | Advisory board |'],
    ['| beta | | |', '| beta | 2026-01-12 | Beta programme |'],
    ['| ga | | Everyone |', '| ga | 2026-01-20 | Everyone |'],
  );
  expect(run('launch', 'advance', 'trash')).toMatchObject({ code: 0 });
  expect(plan()).toMatch(/\n- \d{4}-\d\d-\d\d: early-access began/);
  expect(run('draft').out).not.toMatch(/dashboard/i);
  expect(run('gate', '--launch', 'trash')).toMatchObject({
    code: 1,
    out: 'Not ready: beta of trash\n  ✗ not ticked: No open issue stops it: mia-k (launches/trash/launch.md, Exit criteria of early-access)\n',
  });

  expect(run('launch', 'advance', 'trash', '--anyway', 'two friends asked').code).toBe(0);
  expect(run('launch', 'hold', 'trash', '--reason', 'it loses filters').code).toBe(0);
  expect(run('launch', 'advance', 'trash', '--anyway', 'x').err).toContain('it is on hold');
  expect(run('launch', 'resume', 'trash').code).toBe(0);
  expect(run('launch', 'advance', 'trash', '--anyway', 'it works').code).toBe(0);
  const { out } = run('draft');
  expect(out).toContain('A deleted dashboard is no longer gone');
  expect(out).not.toContain('Restore dashboards');

  expect(run('launch', 'told', 'trash', '--in', '1.1.0').code).toBe(0);
  expect(run('draft').out).not.toMatch(/no longer gone/);
  expect(run('launch', 'told', 'trash').err).toContain('Nothing to do.');
  const drafted = run('draft', '--out', join(directory, 'out'));
  expect(drafted.err).toContain('create launches/trash/ga/customers.email.md: new');
});

test('a launch is started under its name as people write it', () => {
  const { run, plan } = scene();
  expect(run('launch', 'start', 'Trash').err).toBe(
    'Written: launches/trash/launch.md. Fill in what it asks; nothing of it is public before a stage reaches everyone.\n',
  );
  expect(plan()).toMatch(/^# Launch: Trash\n/);
  expect(run('launch', 'start', 'trash').err).toContain('it has a plan: launches/trash/launch.md');
  expect(run('launch', 'start', '✨').err).toContain('`launch start ✨` cannot be done: its name needs letters');
  expect(run('launch', 'hold', 'trash').err).toContain('Nobody has it yet');
});

test('what reaches everyone on a day without a release gets a dated entry, once', () => {
  const { run, plan, edit, directory } = scene();
  run('launch', 'start', 'trash', '--owner', 'mia-k');
  edit(
    [/> ✍️ \*\*What can[^\n]*/.exec(plan())?.[0] ?? '', 'A deleted dashboard is no longer gone.'],
    ['| Tier | 2 |', '| Tier | 1 |'],
    ['| early-access | | |\n| beta | | |\n', ''],
    ['| ga | | Everyone |', '| ga | 2026-01-20 | Everyone |'],
  );
  expect(run('launch', 'publish', 'trash').err).toContain('it has no stage that everyone has yet to hear of');
  expect(run('launch', 'advance', 'trash', '--anyway', 'it works').code).toBe(0);
  run('draft', '--out', '.');
  const blog = join(directory, 'launches/trash/ga/customers.blog.md');
  expect(run('launch', 'publish', 'trash')).toMatchObject({ code: 1 });
  writeFileSync(blog, readFileSync(blog, 'utf8').replace(/> ✍️[^\n]*/, 'For thirty days.'));
  expect(run('launch', 'publish', 'trash')).toMatchObject({ code: 0 });
  const changelog = readFileSync(join(directory, 'CHANGELOG.md'), 'utf8');
  expect(changelog).toMatch(
    /^# Changelog\n\n## A deleted dashboard is no longer gone, \d+ [A-Z][a-z]+ \d{4}\n\nFor thirty days\./,
  );
  expect(plan()).toMatch(/: told everyone\n$/);
  expect(run('launch', 'publish', 'trash').err).toContain('it has no stage that everyone has yet to hear of');
  expect(run('draft').out).not.toContain('no longer gone');
});

test('a plan that cannot be read stops the draft, with its line, and nothing is written', () => {
  const { run, directory } = scene();
  mkdirSync(join(directory, 'launches/trash'), { recursive: true });
  writeFileSync(
    join(directory, 'launches/trash/launch.md'),
    '# Launch: Trash\n\n## Schedule\n\n| Stage | From | Who |\n|---|---|---|\n| ga | mid June | Everyone |\n',
  );
  const { code, err, out } = run('draft', '--out', 'out');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('launches/trash/launch.md:7  Schedule: "mid June" must be a day such as 2026-06-16.');
});

test.each([
  [['launch', 'start', '../'], 2, 'letters from a to z, or digits'],
  [['launch', 'start', 'x', '--tier', '4'], 2, '--tier is 1, 2 or 3, not 4'],
  [['launch', 'hold', 'tresh'], 2, 'There is no launch "tresh".'],
  [['launch', 'move', 'x', '--stage', 'ga', '--to', 'soon'], 2, '--to is a day such as 2026-06-16, not soon'],
  [['gate', '--launch', 'tresh'], 2, 'There is no launch "tresh".'],
])('%j is refused with what to change', (args, code, words) => {
  const outcome = scene().run(...args);
  expect(outcome.code).toBe(code);
  expect(outcome.err).toContain(words);
});

test('the gate of a release without launches passes', () => {
  const { run } = scene();
  expect(run('gate')).toMatchObject({ code: 0 });
  expect(JSON.parse(run('gate', '--json').out)).toMatchObject({ schema: 1, open: true, missing: [] });
});
