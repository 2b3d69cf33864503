/** One release from its first draft to a correction after it is out: `dist/action.js` as the workflow runs it. test/cases/story/README.md tells it. */
import { expect, test } from 'vitest';
import { publishedText } from '../src/publish/shipping/published-text.ts';
import { pushEvent, reviewEvent, scheduleEvent, tagEvent } from './doubles/events.ts';
import { type Desk, type Merge, releaseDesk } from './support/release-desk.ts';

const NOTES = 'releases/next/notes.md';
const SHIPPED = 'releases/3.0.0/notes.md';
const CONFIG = `product: Tidewater
feedback_url: https://tidewater.example/feedback
rules:
  - { when: { label: enhancement }, category: feature, visibility: public }
  - { when: { label: bug }, category: fix, visibility: public }
owners: { notes: mia-k, support: sam-o, release: ravi-d }
approvers: [ravi-d]
`;

/** Texts are shown with one line ending, whichever browser wrote them; bytes are compared elsewhere. */
async function reads(text: string, name: string): Promise<void> {
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`cases/story/${name}`);
}

function begin(desk: Desk): void {
  const { collaborators } = desk.github.repository.data;
  for (const login of ['mia-k', 'ravi-d', 'priya-n', 'jonas-w']) {
    collaborators[login] = 'write';
    desk.person(login).push('main', { message: 'feat: first light', files: { [`src/${login}.ts`]: 'light\n' } });
  }
  desk.person('ravi-d').push('main', { message: 'chore: draft notes', files: { '.github/drumroll.yml': CONFIG } });
  desk.person('ravi-d').tag('v2.3.1');
  desk.person('sam-o').openIssue({ number: 398, title: 'Send me the weekly numbers' });
}

/** What is merged before anybody edits anything. */
const FIRST: readonly Merge[] = [
  {
    number: 412,
    by: 'priya-n',
    title: 'feat(export): schedule exports',
    labels: ['enhancement'],
    body: 'Closes #398.\n\n## Release note\n\nSchedule any export. It arrives in the inboxes you choose, on the day and at the time you choose.\n',
  },
  {
    number: 415,
    by: 'priya-n',
    title: 'Restore deleted dashboards',
    labels: ['enhancement'],
    body: '## Release note\n\nAdmins can restore a deleted dashboard for 30 days.\n',
  },
  {
    number: 418,
    by: 'jonas-w',
    title: 'fix(charts): keep the time zone when a chart is duplicated',
    labels: ['bug'],
  },
  { number: 421, by: 'jonas-w', title: 'feat: show dashboards full screen' },
  { number: 423, by: 'jonas-w', title: 'Thousands separators in tables', labels: ['enhancement'] },
  { number: 424, by: 'jonas-w', title: 'fix: spell "legend" right in a tooltip', labels: ['bug'] },
  { number: 425, by: 'priya-n', title: 'refactor: rename retryBackoff to backoff' },
];

/** Merged while Mia edits: the first one breaks something, the last one takes #421 back. */
const LATER: readonly Merge[] = [
  {
    number: 431,
    by: 'priya-n',
    title: 'feat(api)!: take tokens from the header only',
    body: '## Release note\n\nThe API no longer takes a token in the address.\n\n## Migration guide\n\nSend the token in the `Authorization` header.\n',
  },
  { number: 433, by: 'jonas-w', title: 'fix(sso): signing in no longer loops after a session ends', labels: ['bug'] },
  { number: 434, by: 'priya-n', title: 'feat: group dashboards in folders', labels: ['enhancement'] },
  { number: 436, by: 'jonas-w', title: 'perf(search): find titles in half the time' },
  { number: 438, by: 'priya-n', title: 'chore: move the build to one machine' },
  {
    number: 440,
    by: 'jonas-w',
    title: 'Revert "feat: show dashboards full screen"',
    body: 'Reverts tidewater/app#421',
    files: { 'src/421.ts': null },
  },
];

/** Other words for two entries that Mia edited. */
const CORRECTION: Merge = {
  number: 441,
  by: 'priya-n',
  title: 'docs: say for how long dashboards can be restored',
  files: {
    '.github/drumroll/overrides/415.md': 'New: Admins can restore a deleted dashboard for 14 days.\n',
    '.github/drumroll/overrides/412.md':
      'Schedule any export. It arrives in the inboxes you choose, by day and hour.\n',
  },
};

const THANKS = 'Thank you to everybody who wrote to us about exports.';
/** What Mia wrote and never took back, with the line endings of her browser. */
const HERS = ['### Your weekly numbers now send themselves', '\r\n## Repaired\r\n', `\r\n${THANKS}\r\n`];

/** Nothing of hers is lost, and what she took out stays out. */
function expectHers(notes: string): void {
  for (const words of HERS) expect(notes).toContain(words);
  expect(notes).not.toContain('legend');
}

const withoutDate = (notes: string): string => notes.replace(/, \d+ June 2026/, '');

test('a release is drafted, edited, approved, tagged, published and corrected, and no word of a person is lost', async () => {
  const desk = await releaseDesk('2026-06-08 08:00');
  const { github } = desk;
  const { repository } = github;
  const [mia, ravi] = [desk.person('mia-k'), desk.person('ravi-d')];
  begin(desk);

  // Monday: the first draft.
  for (const merge of FIRST) desk.merge(merge);
  const { outputs } = await desk.run(pushEvent(github));
  const [drafts, issue] = [Number(outputs['pull-request']), Number(outputs.issue)];
  const bodyOf = (number: number): string => repository.thread(number).body ?? '';
  const comments = (): readonly string[] =>
    repository.data.comments.filter(({ number }) => number === drafts).map(({ body }) => body);
  const page = (): string =>
    repository.data.releases.find(({ tagName, isDraft }) => tagName === 'v3.0.0' && !isDraft)?.body ?? '';
  await reads(desk.file(NOTES), '1-first-draft.notes.md');
  await reads(bodyOf(drafts), '1-first-draft.letter.md');
  await desk.nothingIsWrittenTwice();

  // Tuesday: Mia edits in the browser. While she may still be at it, six pull requests are merged, and nothing moves under her hands.
  desk.at('2026-06-09 10:00');
  const edited = desk
    .file(NOTES)
    .replace('### Schedule any export', '### Your weekly numbers now send themselves')
    .replace('Admins can restore a deleted dashboard', 'A deleted dashboard is not gone: admins bring it back')
    .replace('## Fixed', '## Repaired')
    .replace(/- Spell "legend".*\n/, '')
    .replace('Something unclear', `${THANKS}\n\nSomething unclear`)
    .replaceAll('\n', '\r\n');
  expectHers(edited);
  mia.push('drumroll/main', { message: 'docs: say it as customers do', files: { [NOTES]: edited } });
  mia.editBody(issue, body =>
    body.replace('\n\n### On the day', '\n- [ ] Sam calls the beta customers\n\n### On the day'),
  );
  for (const merge of LATER) desk.merge(merge);
  desk.at('2026-06-09 10:30');
  await desk.run(pushEvent(github));
  expect(desk.file(NOTES)).toBe(edited);
  await reads(bodyOf(drafts), '2-while-mia-edits.letter.md');

  // An hour after her commit they join around her words; #423 is labelled a fix by then.
  mia.unlabel(423, 'enhancement');
  mia.label(423, 'bug');
  desk.at('2026-06-09 11:17');
  await desk.run(scheduleEvent(github));
  expectHers(desk.file(NOTES));
  expect(desk.file(NOTES)).toContain('A deleted dashboard is not gone');
  await reads(desk.file(NOTES), '2-after-edits-and-merges.notes.md');
  await reads(bodyOf(issue), '2-after-edits-and-merges.checklist.md');
  await desk.nothingIsWrittenTwice();

  // Wednesday: two entries that she edited get other words at their source. She is asked, and answers.
  desk.at('2026-06-10 09:00');
  const asked = desk.file(NOTES);
  desk.merge(CORRECTION);
  await desk.run(pushEvent(github));
  expect(withoutDate(desk.file(NOTES))).toBe(withoutDate(asked));
  await reads(comments().join(), '3-question.comment.md');
  mia.tickComment(drafts, '`#412`', 'Keep what stands there');
  mia.tickComment(drafts, '`#415`', 'Take the new words');
  await desk.run(scheduleEvent(github));
  expectHers(desk.file(NOTES));
  expect(comments()).toEqual([]);
  await reads(desk.file(NOTES), '3-answered.notes.md');
  await desk.nothingIsWrittenTwice();

  // Thursday: Ravi approves, #445 is merged too late, and nobody ticks its box.
  desk.at('2026-06-11 14:00');
  const approved = desk.file(NOTES);
  ravi.review(drafts);
  await desk.run(reviewEvent(github, drafts));
  desk.merge({ number: 445, by: 'jonas-w', title: 'feat: dark mode', labels: ['enhancement'] });
  await desk.run(pushEvent(github));
  expect(desk.file(NOTES)).toBe(approved);
  await reads(bodyOf(drafts), '4-approved.letter.md');
  await desk.nothingIsWrittenTwice();

  // The tag publishes what was approved, to the byte, although it has #445 too.
  desk.at('2026-06-11 15:00');
  ravi.tag('v3.0.0');
  await desk.run(tagEvent(github, 'v3.0.0', 'ravi-d'));
  expect(page()).toBe(publishedText(approved));
  expectHers(page());
  expect(bodyOf(issue)).toContain('Sam calls the beta customers');
  await reads(page(), '5-published.release.md');

  await desk.run(scheduleEvent(github));
  expect(desk.file(NOTES)).toBe(approved);
  await reads(bodyOf(drafts), '5-published.letter.md');
  await desk.nothingIsWrittenTwice();

  // Friday's merge begins the next release, with what came too late; the old files move.
  desk.at('2026-06-12 09:00');
  desk.merge({ number: 447, by: 'jonas-w', title: 'fix: print dashboards in one piece', labels: ['bug'] });
  const next = await desk.run(pushEvent(github));
  expect(desk.file(SHIPPED)).toBe(approved);
  // What the run shows and hands on is what the drafts tell of.
  expect(next.summary).toContain('- Dark mode.');
  expect(next.outputs.public).toBe('2');
  await reads(desk.file(NOTES), '6-next-draft.notes.md');
  await reads(bodyOf(drafts), '6-next-draft.letter.md');
  await desk.nothingIsWrittenTwice();

  // A week later Mia corrects a number in what is out. It waits for an approval, and then follows.
  desk.at('2026-06-18 09:00');
  const corrected = approved.replace('in half the time', 'in a third of the time');
  mia.push('drumroll/main', { message: 'docs: correct a number', files: { [SHIPPED]: corrected } });
  await desk.run(scheduleEvent(github));
  expect(page()).toBe(publishedText(approved));
  ravi.review(drafts);
  await desk.run(reviewEvent(github, drafts));
  expect(page()).toBe(publishedText(corrected));
  await reads(page(), '7-corrected.release.md');
  await desk.run(scheduleEvent(github));
  await desk.nothingIsWrittenTwice();
}, 240_000);
