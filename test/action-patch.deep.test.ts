/** A weekly patch with the real Action: five good lines, three things to do, and nobody is nagged. */
import { expect, test } from 'vitest';
import { pushEvent, reviewEvent, scheduleEvent, tagEvent } from './doubles/events.ts';
import { releaseDesk } from './support/release-desk.ts';

const NOTES = 'releases/next/notes.md';
const CONFIG = 'product: Tidewater\nowners: { notes: mia-k, support: sam-o, release: ravi-d }\n';
const FIXES = [
  'fix(charts): keep the time zone when a chart is duplicated',
  'fix(sso): signing in no longer loops after a session ends',
  'fix(export): accents survive in Excel',
  'fix: print dashboards in one piece',
  'fix(search): find titles with a hyphen',
];

test('a patch needs three lines and no e-mail, and is out with one review and one tag', async () => {
  const desk = await releaseDesk('2026-06-08 08:00');
  const { github } = desk;
  const { data } = github.repository;
  for (const login of ['mia-k', 'ravi-d']) data.collaborators[login] = 'write';
  desk.person('ravi-d').push('main', { message: 'feat: begin', files: { '.github/drumroll.yml': CONFIG } });
  desk.person('ravi-d').tag('v2.3.0');
  for (const [at, title] of FIXES.entries()) desk.merge({ number: 430 + at, by: 'priya-n', title });
  desk.merge({ number: 440, by: 'priya-n', title: 'chore: move the build to one machine' });
  await desk.run(pushEvent(github));
  await expect(desk.file(NOTES)).toMatchFileSnapshot('cases/patch/notes.md');
  const threads = [...data.threads.values()];
  const issue = threads.find(({ title }) => title.startsWith('Release checklist'));
  await expect(issue?.body ?? '').toMatchFileSnapshot('cases/patch/checklist.md');
  expect(issue?.body?.match(/^- \[.\]/gm)).toHaveLength(3);
  expect(() => desk.file('releases/next/announcements/customers.email.md')).toThrow();
  // No comment, no mention, no assignee.
  expect(data.comments).toEqual([]);
  expect(
    threads.flatMap(({ assignees, body }) => [...assignees, ...((body ?? '').match(/(?<![\w`/])@\w+/g) ?? [])]),
  ).toEqual([]);

  desk.at('2026-06-10 09:00');
  const drafts = threads.find(({ title }) => title.includes('release notes'))?.number ?? 0;
  desk.person('mia-k').review(drafts);
  await desk.run(reviewEvent(github, drafts));
  desk.person('ravi-d').tag('v2.3.1');
  await desk.run(tagEvent(github, 'v2.3.1', 'ravi-d'));
  const page = data.releases.find(({ tagName, isDraft }) => tagName === 'v2.3.1' && !isDraft);
  await expect(page?.body ?? '').toMatchFileSnapshot('cases/patch/release.md');
  // Only Ravi, whom the configuration names, hears that the text is approved.
  expect(data.comments.map(({ body }) => body.split('\n')[0])).toEqual([
    expect.stringMatching(/^@ravi-d: the notes for `v2\.3\.1` are approved/),
  ]);
  await desk.run(scheduleEvent(github));
  await desk.nothingIsWrittenTwice();
}, 120_000);
