/** Launches on GitHub: each has a branch, a pull request, an approval and a checklist of its own, only where colleagues alone can read. */
import { expect, test } from 'vitest';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { type LaunchStep, takeStep } from '../../src/launch/take-step.ts';
import type { Document, LaunchDraft } from '../../src/model.ts';
import { ownLaunchRenderers } from '../../src/render/own-launch-templates.ts';
import { renderLaunch } from '../../src/render/render-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';
import { notesOn } from './approval-desk.ts';
import { type Scene, scene } from './github-scene.ts';

const BRANCH = 'drumroll/launches/scheduled-exports';
const EMAIL = 'launches/scheduled-exports/beta/customers.email.md';
const UNBEGUN = PLAN.slice(0, PLAN.indexOf('- 2026-05-13'));
const ADVANCE: LaunchStep = { kind: 'advance', anyway: '' };

function drafted(text: string): readonly LaunchDraft[] {
  const launch = readLaunch({ ...PLAN_FILE, text });
  return [{ launch, documents: renderLaunch(launch, ownLaunchRenderers(), 'Tidewater') }];
}

const read = (here: Scene, path: string): string => notesOn(here, BRANCH, path);

test('a launch has a pull request and a checklist of its own, and a second run writes nothing', async () => {
  const here = await scene();
  const { github, merge, run } = here;
  merge('feat: schedule exports (#412)');
  await run({ launches: drafted(UNBEGUN) });
  const pulls = [...github.repository.data.threads.values()].filter(({ pull }) => pull !== null);
  expect(pulls.map(({ title }) => title)).toEqual([
    'docs: release notes for the next release',
    'docs: launch of Scheduled exports',
  ]);
  expect(read(here, EMAIL)).toContain('For now it is for Beta programme');
  expect(pulls[1]?.body).toContain('**Launch: Scheduled exports.** Your weekly export now sends itself.');
  expect(pulls[1]?.body).toContain('| From | 12 May |');
  const issues = [...github.repository.data.threads.values()].filter(({ pull }) => pull === null);
  expect(issues.map(({ title }) => title)).toEqual([
    'Release checklist: app 2.4.0',
    'Launch of Scheduled exports: beta',
  ]);
  const { operations } = await run({ launches: drafted(UNBEGUN) });
  expect(operations.filter(({ kind }) => kind !== 'skip')).toEqual([]);
});

test('what a person edits stays, and the next stage has a checklist of its own', async () => {
  const here = await scene();
  const { github, mia, merge, run, clock } = here;
  merge('feat: schedule exports (#412)');
  await run({ launches: drafted(UNBEGUN) });
  mia.push(BRANCH, {
    message: 'better words',
    files: { [EMAIL]: read(here, EMAIL).replace('Hello,', 'Hi {{contact.first_name}},') },
  });
  await clock.wait(2 * 3_600_000);
  const begun = takeStep(UNBEGUN, readLaunch({ ...PLAN_FILE, text: UNBEGUN }), ADVANCE, {
    today: '2026-06-10',
    who: '',
  });
  await run({ launches: drafted(begun) });
  expect(read(here, EMAIL)).toContain('Hi {{contact.first_name}},\n\nYour weekly export');
  expect(read(here, 'launches/scheduled-exports/ga/customers.email.md')).toContain('Hello,');
  const issues = [...github.repository.data.threads.values()].filter(({ pull }) => pull === null);
  expect(issues.map(({ title }) => title)).toContain('Launch of Scheduled exports: ga');
});

test('an approval freezes the texts of a stage, and says how the stage begins', async () => {
  const here = await scene();
  const { github, mia, merge, run, clock } = here;
  merge('feat: schedule exports (#412)');
  await run({ launches: drafted(UNBEGUN) });
  const pull = [...github.repository.data.threads.values()].find(({ title }) => title.startsWith('docs: launch'));
  mia.review(pull?.number ?? 0, 'APPROVED');
  await clock.wait(60_000);
  await run({ launches: drafted(UNBEGUN.replace('Your weekly export', 'Each export')) });
  expect(read(here, EMAIL)).toContain('Your weekly export now sends itself');
  expect(pull?.body).toContain('The stage begins with `drumroll launch advance scheduled-exports`.');
});

test('who answers for a launch hears once that the texts of a stage are approved', async () => {
  const here = await scene();
  const { github, mia, merge, run, clock } = here;
  merge('feat: schedule exports (#412)');
  await run({ launches: drafted(UNBEGUN) });
  const pull = [...github.repository.data.threads.values()].find(({ title }) => title.startsWith('docs: launch'));
  const told = () => github.repository.data.comments.map(({ body }) => body.split('\n')[0]);
  expect(told()).toEqual([]);
  mia.review(pull?.number ?? 0, 'APPROVED');
  await clock.wait(60_000);
  await run({ launches: drafted(UNBEGUN) });
  await run({ launches: drafted(UNBEGUN) });
  expect(told()).toEqual([
    '@mia-k: the texts of Scheduled exports, beta, are approved by mia. What the stage still needs says `drumroll launch show scheduled-exports`.',
  ]);
});

test('a correction of older notes goes out while the next notes tell of a launch on hold', async () => {
  const here = await scene();
  const { github, mia, merge, run, publish } = here;
  merge('fix: no crash on empty names');
  await run();
  mia.review(1);
  mia.tag('v2.4.0');
  await publish({ tag: 'v2.4.0' });
  merge('feat: restore dashboards (#427)');
  const entry = '- Your weekly export now sends itself. <!-- launch-scheduled-exports.ga -->\n';
  const withEntry = (documents: readonly Document[]): readonly Document[] =>
    documents.map(one => (one.name === 'notes' ? { ...one, text: `${one.text}\n${entry}` } : one));
  await run({
    previousVersion: '2.4.0',
    change: release => ({ ...release, version: '2.5.0', previousTag: 'v2.4.0' }),
    changeDocuments: withEntry,
  });
  const path = 'releases/2.4.0/notes.md';
  const branch = 'drumroll/main';
  mia.push(branch, {
    message: 'docs: correct',
    files: { [path]: notesOn(here, branch, path).replace('No crash', 'No more crash') },
  });
  mia.review([...github.repository.data.threads.values()].findLast(({ pull }) => pull !== null)?.number ?? 0);
  const readHolds = async () => ['scheduled-exports'];
  await publish({ readHolds });
  const page = github.repository.data.releases.find(({ isDraft }) => !isDraft);
  expect(page?.body).toContain('No more crash');
  expect(page?.body).not.toContain('weekly export');
});
