/** The gate as a step of a workflow: what stops a release and a launch's stage, in the log, the summary and a file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dispatchEvent, pushEvent } from './doubles/events.ts';
import { releaseDesk } from './support/release-desk.ts';

const GATE = { command: 'gate' };

test('a release passes with warnings until somebody opens a show-stopper; a launch waits for its plan', async () => {
  const desk = await releaseDesk('2026-05-01 08:00');
  const { github } = desk;
  desk.person('mia').push('main', { message: 'chore: begin', files: { 'readme.md': 'Tidewater\n' } });
  desk.person('mia').tag('v2.3.0');
  desk.merge({ number: 431, by: 'jonas-w', title: 'feat!: page exports' });
  await desk.run(pushEvent(github));

  const passed = await desk.run(dispatchEvent(github), GATE);
  expect(passed.out).toContain('Ready: ');
  expect(passed.summary).toContain('· nothing says what to do about “Page exports”: jonas-w (#431)');
  // Its words are those of the drafts branch, which no checkout of main has.
  expect(passed.summary).toContain('(releases/next/notes.md:');
  expect(passed.summary).toContain('· nobody has approved the text');
  expect(JSON.parse(readFileSync(passed.outputs.json ?? '', 'utf8'))).toMatchObject({ open: true, unasked: [] });

  github.repository.data.collaborators.ravi = 'write';
  const [notes] = [...github.repository.data.threads.values()].filter(
    ({ pull }) => pull?.headRef.startsWith('drumroll/') === true,
  );
  desk.person('ravi').review(notes?.number ?? 0, 'APPROVED');
  expect((await desk.run(dispatchEvent(github), GATE)).summary).not.toContain('nobody has approved');

  desk.person('sam').openIssue({ number: 900, title: 'Sign-in fails\n::error::forged', labels: ['show-stopper'] });
  const stopped = await desk.fails(dispatchEvent(github), GATE);
  expect(stopped).toContain('✗ #900 is open: Sign-in fails');
  expect(stopped).not.toMatch(/^::error::forged/m);

  await desk.run(dispatchEvent(github), { command: 'launch', launch: 'start Exports' });
  const launch = await desk.fails(dispatchEvent(github), { ...GATE, launch: 'exports' });
  expect(launch).toContain('✗ the plan does not say what customers can do');
  expect(launch).toContain('✗ #900 is open');
}, 120_000);
