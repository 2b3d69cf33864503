/** A tier-1 launch with the real Action: early access, beta, a hold from a telephone, and everyone on a day without a release. test/cases/launch shows what people read. */
import { expect, test } from 'vitest';
import { dispatchEvent, issueEvent, pushEvent, scheduleEvent, tagEvent } from './doubles/events.ts';
import { type Desk, releaseDesk } from './support/release-desk.ts';

const CONFIG = `product: Tidewater
feedback_url: https://tidewater.example/feedback
owners: { notes: mia-k, support: sam-o, release: ravi-d }
drafts: { changelog: CHANGELOG.md }
`;
const SLUG = 'scheduled-exports';
const BRANCH = `drumroll/launches/${SLUG}`;
const PLAN = `launches/${SLUG}/launch.md`;
const NOTES = 'releases/next/notes.md';
const ABOUT_IT = /schedul|export/i;

async function reads(text: string, name: string): Promise<void> {
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`cases/launch/${name}`);
}

function begin(desk: Desk): void {
  for (const login of ['mia-k', 'ravi-d', 'priya-n']) {
    desk.github.repository.data.collaborators[login] = 'write';
    desk.person(login).push('main', { message: 'feat: first light', files: { [`src/${login}.ts`]: 'light\n' } });
  }
  desk.person('ravi-d').push('main', {
    message: 'chore: draft notes',
    files: { '.github/drumroll.yml': CONFIG, 'CHANGELOG.md': '# Changelog\n\n## 2.3.1\n\n- Light.\n' },
  });
  desk.person('ravi-d').tag('v2.3.1');
}

/** What Mia writes into the plan, each in place of what it asks. */
const WRITTEN: readonly (readonly [string | RegExp, string])[] = [
  [/> ✍️ \*\*What can customers[^\n]*/, 'Your weekly export now sends itself.'],
  ['| Tier | 2 |', '| Tier | 1 |'],
  ['| Start | |', '| Start | https://app.tidewater.example/exports |'],
  ['| early-access | | |', '| early-access | 2026-05-05 | Advisory board |'],
  ['| beta | | |', '| beta | 2026-05-12 | Beta programme |'],
  ['| ga | | Everyone |', '| ga | 2026-06-16 | Everyone |'],
  [/> ✍️ \*\*Where does one find[^\n]*/, 'Open an export and choose **Schedule**.'],
  [/> ✍️ \*\*Which plans[^\n]*/, 'Team and Enterprise. **Pause** stops it at once.'],
  ['| | | | |', '| "I don\'t see Schedule" | Free plan | Team and Enterprise only | priya-n |'],
  ['**Strategy:**', '**Strategy:** rolling'],
  [
    '| Step | Wait | Stop when |\n|---|---|---|\n| | | |',
    '| Step | Wait | Stop when |\n|---|---|---|\n| 5 % of workspaces | 1 day | one export in a hundred fails |',
  ],
  ['| Product | |', '| Product | priya-n |'],
  ['| Project | |', '| Project | priya-n |'],
  ['| Engineering | |', '| Engineering | ravi-d |'],
  ['| Operations | |', '| Operations | ravi-d |'],
  ['| Marketing | |', '| Marketing | mia-k |'],
  ['| Support | |', '| Support | sam-o |'],
  ['## Changes', '## Changes\n\n- #412'],
];

test('a launch goes through its stages, and public text says nothing before it may', async () => {
  const desk = await releaseDesk('2026-05-01 08:00');
  const { github } = desk;
  const { repository } = github;
  const mia = desk.person('mia-k');
  begin(desk);
  const step = (words: string) => desk.run(dispatchEvent(github), { command: 'launch', launch: words });
  const issues = () =>
    [...repository.data.threads.values()].filter(({ pull, state }) => pull === null && state === 'open');
  const edit = (path: string, change: (text: string) => string): void => {
    mia.push(BRANCH, { message: 'docs: in our words', files: { [path]: change(desk.file(path, BRANCH)) } });
  };
  const letterOf = (title: string): string =>
    [...repository.data.threads.values()].find(one => one.title.startsWith(title))?.body ?? '';
  const approve = (): void => {
    const launch = [...repository.data.threads.values()].find(
      ({ title, state }) => title.startsWith('docs: launch') && state === 'open',
    );
    desk.person('ravi-d').review(launch?.number ?? 0);
  };
  const hidden = async (): Promise<void> => {
    expect(desk.file(NOTES)).not.toMatch(ABOUT_IT);
    expect(desk.file('CHANGELOG.md')).not.toMatch(ABOUT_IT);
    for (const { body } of repository.data.releases) expect(body).not.toMatch(ABOUT_IT);
    await desk.nothingIsWrittenTwice();
  };

  // The change is merged behind a launch that somebody started; nobody reads of it.
  await step(`start ${SLUG}`);
  edit(PLAN, text => WRITTEN.reduce((plan, [before, after]) => plan.replace(before, () => after), text));
  desk.at('2026-05-04 09:00');
  desk.merge({ number: 412, by: 'priya-n', title: 'feat(export): schedule exports' });
  desk.merge({ number: 418, by: 'priya-n', title: 'fix(charts): keep the time zone when a chart is duplicated' });
  await desk.run(pushEvent(github));
  await hidden();
  await reads(desk.file(`launches/${SLUG}/early-access/customers.email.md`, BRANCH), '1-early-access.email.md');
  await reads(desk.file(`launches/${SLUG}/early-access/support.brief.md`, BRANCH), '1-early-access.brief.md');
  await reads(letterOf('docs: launch'), '1-launch.letter.md');
  await reads(letterOf('docs: release notes'), '1-release.letter.md');

  // Nobody has approved the texts, so the stage does not begin; Ravi does, and it does.
  desk.at('2026-05-05 09:00');
  const early = await desk.fails(dispatchEvent(github), { command: 'launch', launch: `advance ${SLUG}` });
  expect(early).toContain('nobody has approved the text');
  approve();
  await step(`advance ${SLUG}`);
  desk.at('2026-05-12 09:00');
  edit(PLAN, text => text.replace('### early-access\n- [ ]', '### early-access\n- [x]'));
  approve();
  await step(`advance ${SLUG}`);
  await hidden();
  await reads(desk.file(`launches/${SLUG}/beta/sales.card.md`, BRANCH), '2-beta.card.md');
  await reads(desk.file(`launches/${SLUG}/beta/customers.email.md`, BRANCH), '2-beta.email.md');
  await reads(issues().find(({ title }) => title.endsWith(': ga'))?.body ?? '', '2-ga.checklist.md');

  // Sam sets a label with his telephone. Support's text is there at once.
  const launchIssue = issues().find(({ title }) => title.endsWith(': ga'))?.number ?? 0;
  desk.at('2026-05-20 21:00');
  desk.person('sam-o').label(launchIssue, 'hold');
  await desk.run(issueEvent(github, launchIssue, 'labeled', 'sam-o', 'hold'));
  await hidden();
  await reads(desk.file(`launches/${SLUG}/hold/support.brief.md`, BRANCH), '3-hold.brief.md');
  await reads(desk.file(`launches/${SLUG}/hold/customers.email.md`, BRANCH), '3-hold.email.md');
  desk.at('2026-05-22 09:00');
  desk.person('sam-o').unlabel(launchIssue, 'hold');
  await desk.run(scheduleEvent(github));

  // A hold by command keeps its days; what comes moves with it.
  await step(`hold ${SLUG} exports of ten thousand rows time out`);
  desk.at('2026-05-26 09:00');
  await step(`resume ${SLUG}`);
  expect(desk.file(PLAN, BRANCH)).toContain('| ga | 2026-06-20 | Everyone |');
  await hidden();

  // Everyone has it on a Saturday without a release: the next notes tell of it.
  desk.at('2026-06-20 09:00');
  edit(PLAN, text => text.replace('### beta\n- [ ]', '### beta\n- [x]'));
  edit(`launches/${SLUG}/ga/customers.blog.md`, text =>
    text.replace(/> ✍️[^\n]*\n\n/, 'Nobody exports by hand on Mondays any more.\n\n'),
  );
  approve();
  await step(`advance ${SLUG}`);
  expect(desk.file(NOTES)).toContain('### Your weekly export now sends itself <!-- launch-scheduled-exports.ga -->');
  await reads(desk.file(NOTES), '4-ga.notes.md');
  await reads(desk.file(`launches/${SLUG}/ga/customers.blog.md`, BRANCH), '4-ga.blog.md');
  await reads(desk.file(`launches/${SLUG}/ga/customers.email.md`, BRANCH), '4-ga.email.md');
  await reads(desk.file(`launches/${SLUG}/ga/customers.in-app.md`, BRANCH), '4-ga.in-app.md');
  await reads(desk.file(`launches/${SLUG}/ga/support.brief.md`, BRANCH), '4-ga.brief.md');
  await reads(desk.file(PLAN, BRANCH), '4-ga.plan.md');

  // On Monday the release tells of it, the plan says so, and the next notes are silent.
  desk.at('2026-06-22 09:00');
  const drafts =
    [...repository.data.threads.values()].find(({ title }) => title.includes('release notes'))?.number ?? 0;
  desk.person('ravi-d').review(drafts);
  desk.person('ravi-d').tag('v2.4.0');
  await desk.run(tagEvent(github, 'v2.4.0', 'ravi-d'));
  const page = repository.data.releases.find(({ tagName, isDraft }) => tagName === 'v2.4.0' && !isDraft);
  expect(page?.body).toContain('### Your weekly export now sends itself');
  expect(page?.body).not.toContain('<!--');
  expect(desk.file(PLAN, BRANCH)).toMatch(/\n- 2026-06-22: told everyone in 2\.4\.0\n$/);
  desk.merge({
    number: 431,
    by: 'priya-n',
    title: 'feat(export): pause a schedule',
    body: 'Launch: scheduled-exports',
  });
  await desk.run(pushEvent(github));
  expect(desk.file(NOTES)).not.toContain('Your weekly export');
  expect(desk.file(NOTES)).toContain('Pause a schedule');
  await desk.nothingIsWrittenTwice();
}, 240_000);

test('an issue starts a launch, and so does a label on a pull request', async () => {
  const desk = await releaseDesk('2026-05-01 08:00');
  const { github } = desk;
  begin(desk);
  const body =
    '### What can customers do now that they couldn’t?\n\nA deleted dashboard is no longer gone.\n\n### Owner\n\n_No response_\n';
  desk
    .person('priya-n')
    .openIssue({ number: 50, title: '[Launch]: Restore <b>dashboards</b>', body, labels: ['launch'] });
  await desk.run(issueEvent(github, 50, 'labeled', 'priya-n', 'launch'));
  const plan = desk.file('launches/restore-b-dashboards-b/launch.md', 'drumroll/launches/restore-b-dashboards-b');
  expect(plan).toMatch(/^# Launch: Restore bdashboards\/b\n\nA deleted dashboard is no longer gone\.\n/);
  expect(plan).toContain('| Owner | priya-n |');

  // No folder can be called that, but the plan can.
  const pies = 'launches/5186-30af-30e9-30d5';
  desk.merge({ number: 60, by: 'priya-n', title: 'feat: draw pies', labels: ['launch: 円グラフ'] });
  desk.merge({ number: 61, by: 'priya-n', title: 'fix: no crash on empty names' });
  await desk.run(pushEvent(github));
  expect(desk.file(NOTES)).not.toMatch(/pies/i);
  expect(desk.file(`${pies}/launch.md`, `drumroll/${pies}`)).toMatch(
    /^# Launch: 円グラフ\n[\s\S]*## Changes\n\n- #60\n/,
  );
  await desk.run(scheduleEvent(github));
  expect(desk.file(`${pies}/early-access/customers.email.md`, `drumroll/${pies}`)).toContain('✍️');
  await desk.nothingIsWrittenTwice();
}, 120_000);

test('of a public repository, launches live in the private one beside it, and its logs speak of none', async () => {
  const desk = await releaseDesk('2026-05-01 08:00', 'public');
  const { github } = desk;
  const drafts = github.world.addRepository('tidewater/drafts', { visibility: 'private' });
  github.person('mia', drafts).push('main', { message: 'chore: begin', files: { 'readme.md': 'Drafts\n' } });
  for (const login of ['mia-k', 'ravi-d']) drafts.data.collaborators[login] = 'write';
  begin(desk);
  desk.person('ravi-d').push('main', {
    message: 'chore: say where drafts lie',
    files: { '.github/drumroll.yml': `${CONFIG}\n`.replace('drafts: { ', 'drafts: { repository: tidewater/drafts, ') },
  });
  const branch = `drumroll/app/launches/${SLUG}`;
  const plan = (): string => drafts.store.bytes(['show', `${branch}:app/${PLAN}`]).toString('utf8');
  const inputs = (words: string) => ({ command: 'launch', launch: words });
  const started = await desk.run(dispatchEvent(github), inputs(`start ${SLUG} Secret Horizon`));
  expect(plan()).toContain('# Launch: Secret Horizon');
  const written = WRITTEN.reduce((text, [before, after]) => text.replace(before, () => after), plan());
  github.person('mia', drafts).push(branch, { message: 'docs: plan', files: { [`app/${PLAN}`]: written } });
  desk.at('2026-05-04 09:00');
  desk.merge({ number: 412, by: 'priya-n', title: 'feat(export): schedule exports' });
  desk.merge({ number: 418, by: 'priya-n', title: 'fix(charts): keep the time zone' });
  const drafted = await desk.run(pushEvent(github));
  const early = `app/launches/${SLUG}/early-access/customers.email.md`;
  expect(drafts.store.bytes(['show', `${branch}:${early}`]).toString('utf8')).toContain('Advisory board');
  const refused = await desk.fails(dispatchEvent(github), inputs(`advance ${SLUG}`));
  const closed = await desk.fails(dispatchEvent(github), { command: 'gate', launch: SLUG });
  const broken = written.replace('2026-05-05', 'the fifth of Horizon');
  github.person('mia', drafts).push(branch, { message: 'docs: oops', files: { [`app/${PLAN}`]: broken } });
  const failed = await desk.fails(pushEvent(github));
  const isOpen = /Horizon|Advisory board|sends itself|Beta programme|2026-05-1/;
  for (const log of [started.out, started.summary, drafted.out, drafted.summary, refused, closed, failed])
    expect(log).not.toMatch(isOpen);
  for (const text of [refused, closed, failed]) expect(text).toContain('E_LAUNCH_UNSAID');
  const { threads, comments, releases } = github.repository.data;
  const said = JSON.stringify([[...threads.values()], comments, releases]);
  expect(said).not.toMatch(isOpen);
  for (const ref of Object.keys(github.repository.data.refs)) {
    const files = github.repository.store.bytes(['ls-tree', '-r', '--name-only', ref]);
    expect(files.toString('utf8')).not.toContain('launches/');
  }
}, 180_000);
