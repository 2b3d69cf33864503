/** Everyone has it, and no release is near: `launch: publish …` with the real Action, in a private repository and in a public one whose plans lie elsewhere. */
import { expect, test } from 'vitest';
import { githubPlace } from '../src/commands/github-plan-place.ts';
import type { LaunchWorld } from '../src/commands/launch.ts';
import { publishLaunch } from '../src/commands/publish-launch.ts';
import { loadConfig } from '../src/config/load.ts';
import { type GitHubEdge, openGitHub } from '../src/edges/github.ts';
import type { Host } from '../src/edges/host.ts';
import { dispatchEvent, pushEvent, tagEvent } from './doubles/events.ts';
import { type GitHubDouble, TOKEN } from './doubles/github.ts';
import { honestGitHub } from './doubles/honest.ts';
import type { Repository } from './doubles/repository.ts';
import { Killed, killedAfter } from './publish/killed.ts';
import { type Desk, releaseDesk } from './support/release-desk.ts';

const SLUG = 'horizon';
const PLAN = `launches/${SLUG}/launch.md`;
const CHANGELOG = '# Changelog\n\n## 2.3.1\n\n- Light.\n';
const TITLE = 'Your weekly export now sends itself, 20 June 2026';
const ENTRY_BRANCH = 'drumroll/entry-20-june-2026-your-weekly-export-now-sends-itself';

function begin(desk: Desk, drafts: string): void {
  const { github } = desk;
  for (const login of ['mia-k', 'ravi-d']) {
    github.repository.data.collaborators[login] = 'write';
    desk.person(login).push('main', { message: 'feat: first light', files: { [`src/${login}.ts`]: 'light\n' } });
  }
  desk.person('ravi-d').push('main', {
    message: 'chore: draft notes',
    files: {
      '.github/drumroll.yml': `product: Tidewater\ndrafts: { ${drafts}changelog: CHANGELOG.md }\nlaunches: { stages: [ga] }\n`,
      'CHANGELOG.md': CHANGELOG,
    },
  });
  desk.person('ravi-d').tag('v2.3.1');
}

const WRITTEN: readonly (readonly [string | RegExp, string])[] = [
  [/> ✍️ \*\*What can customers[^\n]*/, 'Your weekly export now sends itself.'],
  [/\| ga \|[^\n]*/, '| ga | 2026-06-20 | Everyone |'],
  [/> ✍️ \*\*Where does one find[^\n]*/, 'Open an export and choose **Schedule**.'],
  [/> ✍️ \*\*Which plans[^\n]*/, 'Team and Enterprise.'],
];

/** From the start of a launch to the day on which everyone has it, approved. */
async function everyoneHasIt(desk: Desk, place: Repository, branch: string, prefix: string): Promise<void> {
  const { github } = desk;
  const mia = github.person('mia-k', place);
  await step(desk, `start ${SLUG} Secret Horizon`);
  const plan = place.store.bytes(['show', `${branch}:${prefix}${PLAN}`]).toString('utf8');
  const text = WRITTEN.reduce((now, [before, after]) => now.replace(before, () => after), plan);
  mia.push(branch, { message: 'docs: plan', files: { [prefix + PLAN]: text } });
  desk.at('2026-06-20 09:00');
  await desk.run(pushEvent(github));
  const pull = [...place.data.threads.values()].find(one => one.title.startsWith('docs: launch'))?.number ?? 0;
  github.person('ravi-d', place).review(pull);
  await step(desk, `advance ${SLUG} it works`);
}

function step(desk: Desk, words: string) {
  return desk.run(dispatchEvent(desk.github), { command: 'launch', launch: words });
}

function entryPull({ data }: Repository) {
  return [...data.threads.values()].find(({ title }) => title === `docs: ${TITLE}`);
}

test('the entry waits in a pull request of its own, and a release that is cut meanwhile neither tells it again nor loses it', async () => {
  const desk = await releaseDesk('2026-06-19 08:00');
  const { github } = desk;
  begin(desk, '');
  desk.merge({ number: 418, by: 'mia-k', title: 'fix(charts): keep the time zone when a chart is duplicated' });
  await everyoneHasIt(desk, github.repository, `drumroll/launches/${SLUG}`, '');
  const { out } = await step(desk, `publish ${SLUG}`);
  const pull = entryPull(github.repository);
  expect(out).toContain(`/tidewater/app/pull/${pull?.number}: merging it adds the entry to CHANGELOG.md.`);
  expect(out).toContain(`${PLAN} says that everyone was told, so the next notes are silent of it.`);
  expect(desk.file(PLAN, `drumroll/launches/${SLUG}`)).toMatch(/\n- 2026-06-20: told everyone\n$/);
  await expect(desk.file('CHANGELOG.md', ENTRY_BRANCH)).toMatchFileSnapshot('cases/launch/5-entry.changelog.md');
  expect(desk.file('CHANGELOG.md', 'main')).toBe(CHANGELOG);
  expect(desk.file('releases/next/notes.md')).not.toContain('weekly export');
  await desk.nothingIsWrittenTwice();

  // The release goes into the changelog first. Asked again, the entry goes above it.
  desk.at('2026-06-22 09:00');
  const drafts = [...github.repository.data.threads.values()].find(({ title }) => title.includes('release notes'));
  desk.person('ravi-d').review(drafts?.number ?? 0);
  desk.person('ravi-d').merge(drafts?.number ?? 0);
  desk.person('ravi-d').tag('v2.3.2');
  await desk.run(tagEvent(github, 'v2.3.2', 'ravi-d'));
  const page = github.repository.data.releases.find(({ tagName, isDraft }) => tagName === 'v2.3.2' && !isDraft);
  expect(page?.body).toContain('time zone');
  expect(page?.body).not.toContain('weekly export');
  const again = await step(desk, `publish ${SLUG}`);
  expect(again.out).toContain('is open: merging it adds the entry to CHANGELOG.md.');
  desk.person('ravi-d').merge(pull?.number ?? 0);
  const changelog = desk.file('CHANGELOG.md', 'main');
  expect(changelog.match(/^## .*/gm)).toEqual([`## ${TITLE}`, expect.stringMatching(/2\.3\.2/), '## 2.3.1']);

  // What was merged is its own telling: the next notes, which start after it, do not.
  desk.merge({ number: 440, by: 'mia-k', title: 'fix: no crash on empty names' });
  await desk.run(pushEvent(github));
  expect(desk.file('releases/next/notes.md')).toContain('crash');
  expect(desk.file('releases/next/notes.md')).not.toMatch(/weekly export|changelog/i);
  const last = await step(desk, `publish ${SLUG}`);
  expect(last.out).toContain('is merged: the entry went into CHANGELOG.md.');
  await desk.nothingIsWrittenTwice();
}, 240_000);

test('no entry is opened beside approved notes that tell of it, and the release that tells of it is noted', async () => {
  const desk = await releaseDesk('2026-06-19 08:00');
  const { github } = desk;
  begin(desk, '');
  desk.merge({ number: 418, by: 'mia-k', title: 'fix(charts): keep the time zone when a chart is duplicated' });
  await everyoneHasIt(desk, github.repository, `drumroll/launches/${SLUG}`, '');
  await desk.run(pushEvent(github));
  const drafts = [...github.repository.data.threads.values()].find(({ title }) => title.includes('release notes'));
  expect(desk.file('releases/next/notes.md')).toContain('weekly export');
  desk.person('ravi-d').review(drafts?.number ?? 0);
  const refused = await desk.fails(dispatchEvent(github), { command: 'launch', launch: `publish ${SLUG}` }, 2);
  expect(refused).toContain('the approved notes of the coming release tell of it already');
  expect(entryPull(github.repository)).toBeUndefined();
  expect(desk.file(PLAN, `drumroll/launches/${SLUG}`)).not.toContain('told everyone');

  desk.person('ravi-d').merge(drafts?.number ?? 0);
  desk.person('ravi-d').tag('v2.4.0');
  await desk.run(tagEvent(github, 'v2.4.0', 'ravi-d'));
  const page = github.repository.data.releases.find(({ tagName, isDraft }) => tagName === 'v2.4.0' && !isDraft);
  expect(page?.body).toContain('weekly export');
  expect(desk.file(PLAN, `drumroll/launches/${SLUG}`)).toMatch(/: told everyone in 2\.4\.0\n$/);
  const late = await desk.fails(dispatchEvent(github), { command: 'launch', launch: `publish ${SLUG}` }, 2);
  expect(late).toContain('it has no stage that everyone has yet to hear of');
}, 120_000);

test('a public repository gets the approved words alone: no name of the launch, its stages or its plan, in log, branch or pull request', async () => {
  const desk = await releaseDesk('2026-06-19 08:00', 'public');
  const { github } = desk;
  const { repository } = github;
  const drafts = github.world.addRepository('tidewater/drafts', { visibility: 'private' });
  github.person('mia', drafts).push('main', { message: 'chore: begin', files: { 'readme.md': 'Drafts\n' } });
  for (const login of ['mia-k', 'ravi-d']) drafts.data.collaborators[login] = 'write';
  begin(desk, 'repository: tidewater/drafts, ');
  const branch = `drumroll/app/launches/${SLUG}`;
  await everyoneHasIt(desk, drafts, branch, 'app/');
  const logs = [await step(desk, `publish ${SLUG}`)];
  const pull = entryPull(repository);
  expect(logs[0]?.out).toContain(`Opened https://github.com/tidewater/app/pull/${pull?.number}: merging it`);
  expect(drafts.store.bytes(['show', `${branch}:app/${PLAN}`]).toString('utf8')).toMatch(/: told everyone\n$/);
  desk.person('mia-k').close(pull?.number ?? 0);
  const closed = await desk.fails(dispatchEvent(github), { command: 'launch', launch: `publish ${SLUG}` });
  expect(closed).toContain('was closed without being merged');
  expect([...repository.data.threads.values()].filter(({ title }) => title === pull?.title)).toHaveLength(1);

  const isInternal = /Secret|Horizon|\bga\b|launch\.md/i;
  for (const text of [...logs.flatMap(({ out, summary }) => [out, summary]), closed])
    expect(text).not.toMatch(isInternal);
  const { threads, comments, releases } = repository.data;
  expect(JSON.stringify([[...threads.values()], comments, releases])).not.toMatch(isInternal);
  const refs = repository.store.git(['for-each-ref', '--format=%(refname)', 'refs/heads']);
  expect(refs).toContain(ENTRY_BRANCH);
  expect(refs).not.toMatch(isInternal);
  expect(repository.store.git(['log', '--format=%B%an%ae', ENTRY_BRANCH])).not.toMatch(isInternal);
  expect(desk.file('CHANGELOG.md', ENTRY_BRANCH)).not.toMatch(isInternal);
}, 180_000);

const HOST: Host = { say: () => {}, during: (_what, work) => work };
const READY = `# Launch: Secret Horizon

Your weekly export now sends itself.

## Schedule

| Stage | From | Who |
|---|---|---|
| ga | 2026-06-20 | Everyone |

## Log

- 2026-06-20: ga began
`;

/** A launch that everyone has, whose texts are approved. */
async function readyLaunch() {
  const github = await honestGitHub({ visibility: 'private' });
  const { data, store } = github.repository;
  for (const login of ['mia-k', 'ravi-d']) data.collaborators[login] = 'write';
  github.person('mia-k').push('main', { message: 'chore: begin', files: { 'CHANGELOG.md': CHANGELOG } });
  const head = `drumroll/launches/${SLUG}`;
  const files = {
    [PLAN]: READY,
    [`launches/${SLUG}/ga/customers.in-app.md`]: '# Your weekly export now sends itself\n\nChoose **Schedule**.\n',
  };
  const opened = github
    .person('mia-k')
    .openPullRequest({ title: 'docs: launch', head, commits: [{ message: 'docs: plan', files }] });
  github.person('ravi-d').review(opened.number);
  return {
    github,
    run: (wrap?: Parameters<typeof publish>[1]) => publish(github, wrap),
    seen: () => ({
      threads: [...data.threads.values()].map(({ title, body, state }) => ({ title, body, state })),
      branches: store.git(['for-each-ref', '--format=%(refname)', 'refs/heads']),
      plan: store.git(['show', `${head}:${PLAN}`]),
      entry: store.try(['show', `${ENTRY_BRANCH}:CHANGELOG.md`]),
      main: store.git(['show', 'main:CHANGELOG.md']),
    }),
  };
}

async function publish(github: GitHubDouble, wrap = (edge: GitHubEdge): GitHubEdge => edge): Promise<void> {
  const port = openGitHub({ token: TOKEN, apiUrl: github.url }, { spacing: 0, retryBase: 1, wait: async () => {} });
  const place = await githubPlace({
    edge: wrap(port),
    slug: github.repository.slug,
    draftsRepository: null,
    allowPublic: false,
  });
  const config = await loadConfig(null);
  const world: LaunchWorld = { place, config, today: '2026-06-20', who: '', stoppers: null, askPages: null };
  await publishLaunch(SLUG, world, HOST);
}

test('the command may be killed after any request: once more, and it ends as if it had not been', async () => {
  const whole = await readyLaunch();
  whole.github.log.clear();
  await whole.run();
  const expected = whole.seen();
  const requests = whole.github.log.requests.length;
  expect(requests).toBeGreaterThanOrEqual(20);
  for (let after = 1; after <= requests; after++) {
    const here = await readyLaunch();
    const killed = await here
      .run(edge => ({ ...edge, ...killedAfter(after, 'all')(edge) }) as GitHubEdge)
      .catch((error: unknown) => error);
    expect(killed, `killed after request ${after}`).toBeInstanceOf(Killed);
    await here.run();
    expect(here.seen(), `killed after request ${after}`).toEqual(expected);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes, `a third run, after request ${after}`).toEqual([]);
  }
}, 240_000);
