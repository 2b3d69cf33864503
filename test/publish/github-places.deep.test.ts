/** Where texts may go, release lines beside each other, strangers in a public repository, and lists that are behind. */
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/model.ts';
import { type Scene, scene } from './github-scene.ts';

const BRIEF = 'releases/next/announcements/support.brief.md';

const doneIn = (operations: readonly Operation[], slug: string): readonly string[] =>
  operations
    .filter(operation => operation.kind !== 'skip' && operation.target !== 'file' && operation.repository === slug)
    .map(({ kind, name }) => `${kind} ${name}`);

function filesOn({ github }: Scene, branch: string, slug = github.repository.slug): readonly string[] {
  const [owner = '', name = ''] = slug.split('/');
  const listed = github.world.repository(owner, name)?.store.try(['ls-tree', '-r', '--name-only', branch]);
  return (listed ?? '').split('\n').filter(path => path.includes('releases/'));
}

async function begin(options: Parameters<typeof scene>[0] = {}): Promise<Scene> {
  const here = await scene(options);
  here.merge('feat: export dashboards as PDF');
  return here;
}

describe('a public repository', () => {
  test('without a private one beside it gets what its own history says, and is told what is withheld', async () => {
    const here = await begin({ visibility: 'public' });
    const { operations, sentences, issue } = await here.run();
    expect(filesOn(here, 'drumroll/main')).toEqual(['releases/next/internal-changelog.md', 'releases/next/notes.md']);
    expect(doneIn(operations, 'tidewater/app')).not.toContain('create checklist issue');
    expect(issue).toBeNull();
    expect(sentences).toContain(
      'Withheld, because tidewater/app is readable by everybody: support.brief, team.slack, checklist. Set `drafts.repository` to a private repository to have them there, or `internal.allow_public: true` to have them here.',
    );
    expect(here.github.repository.thread(1).body).toContain(
      'Not here: Support brief (withheld, because it is internal), Team message (withheld, because it is internal)',
    );
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('with a private drafts repository has the rest there, with a branch, pull request, checklist and state of its own', async () => {
    const here = await begin({ visibility: 'public' });
    const drafts = here.github.world.addRepository('tidewater/drafts', { visibility: 'private' });
    here.github.person('mia', drafts).push('main', { message: 'chore: begin', files: { 'readme.md': 'Drafts\n' } });
    const options = {
      drafts: { repository: 'tidewater/drafts', pull_request: true, release: true, checklist: true },
    };
    const { operations, sentences } = await here.run(options);
    expect(filesOn(here, 'drumroll/main')).toEqual(['releases/next/internal-changelog.md', 'releases/next/notes.md']);
    expect(filesOn(here, 'drumroll/app/main', 'tidewater/drafts')).toEqual([
      'app/releases/next/announcements/support.brief.md',
      'app/releases/next/announcements/team.slack.md',
    ]);
    expect(filesOn(here, 'drumroll-state', 'tidewater/drafts')).toEqual(['releases/app/next.json']);
    expect(doneIn(operations, 'tidewater/drafts')).toEqual([
      'create drumroll/app/main: app/releases/next/announcements/support.brief.md',
      'create drumroll/app/main: app/releases/next/announcements/team.slack.md',
      'create drafts pull request',
      'create checklist issue',
    ]);
    expect(drafts.data.releases).toEqual([]);
    expect(sentences.join('\n')).not.toContain('Withheld');
    expect(here.github.repository.thread(1).body).toContain('Support brief (in tidewater/drafts)');
    here.merge('feat: schedule exports');
    await here.run(options);
    expect(drafts.store.git(['show', 'drumroll/app/main:app/releases/next/announcements/team.slack.md'])).toContain(
      'Schedule',
    );
    here.github.log.clear();
    await here.run(options);
    expect(here.github.log.writes).toEqual([]);
  });

  test.each<[string, (here: Scene) => void, RegExp]>([
    [
      'is public itself',
      here => {
        const drafts = here.github.world.addRepository('tidewater/drafts', { visibility: 'public' });
        here.github.person('mia', drafts).push('main', { message: 'chore: begin', files: { a: 'b' } });
      },
      /`drafts\.repository` is tidewater\/drafts, which is not private itself/,
    ],
    ['is not there', () => {}, /`drafts\.repository` is tidewater\/drafts, which this token does not see/],
  ])('with a drafts repository that %s has nothing internal anywhere', async (_title, prepare, said) => {
    const here = await begin({ visibility: 'public' });
    prepare(here);
    const { sentences, operations } = await here.run({
      drafts: { repository: 'tidewater/drafts', pull_request: true, release: true, checklist: true },
    });
    expect(sentences.join('\n')).toMatch(said);
    expect(doneIn(operations, 'tidewater/drafts')).toEqual([]);
    expect(filesOn(here, 'drumroll/main')).not.toContain(BRIEF);
  });

  test('gets everything where somebody said so', async () => {
    const here = await begin({ visibility: 'public' });
    const { sentences, issue } = await here.run({ allowPublic: true });
    expect(filesOn(here, 'drumroll/main')).toContain(BRIEF);
    expect(issue).not.toBeNull();
    expect(sentences.join('\n')).not.toContain('Withheld');
  });

  test('that becomes public loses its brief from the branch, if nobody edited it', async () => {
    const here = await begin();
    await here.run();
    here.github.repository.data.visibility = 'public';
    await here.run();
    expect(filesOn(here, 'drumroll/main')).toEqual(['releases/next/internal-changelog.md', 'releases/next/notes.md']);
  });

  test('does not take a stranger’s issue, comment or fork for ours, whatever marker they hold', async () => {
    const here = await begin({ visibility: 'public' });
    const stranger = here.github.person('mallory');
    stranger.openIssue({ title: 'Release checklist: app 2.4.0', body: 'evil\n\n<!-- drumroll:next v2.3.0 -->\n' });
    stranger.openPullRequest({
      title: 'evil',
      body: '<!-- drumroll:next -->\nevil\n<!-- /drumroll:next -->',
      head: 'drumroll/main',
      fork: 'mallory',
      commits: [{ message: 'feat: evil', files: { 'evil.txt': 'evil' } }],
    });
    const { pullRequest, issue } = await here.run({ allowPublic: true });
    expect([pullRequest?.number, issue?.number]).toEqual([3, 4]);
    expect(here.github.repository.thread(1).body).toContain('evil');
    expect(here.github.repository.thread(2).body).not.toContain('Rewritten');
  });
});

describe('a maintenance branch', () => {
  test('has drafts beside those of the default branch, and neither run touches the other’s', async () => {
    const here = await begin();
    await here.run();
    here.mia.push('2.3.x', { message: 'fix: old crash', files: { 'old.txt': 'x' } });
    here.merge('fix: no crash on empty names', '2.3.x');
    const patch = {
      releaseBranch: '2.3.x',
      change: <T extends object>(release: T) => ({ ...release, version: '2.3.1' }),
    };
    here.github.log.clear();
    const { operations } = await here.run(patch);
    expect(doneIn(operations, 'tidewater/app')).toContain('create draft release v2.3.1');
    expect(filesOn(here, 'drumroll/2.3.x')).toContain('releases/next-2.3/notes.md');
    expect(filesOn(here, 'drumroll-state')).toEqual(['releases/next-2.3.json', 'releases/next.json']);
    const { threads, releases } = here.github.repository.data;
    expect([...threads.values()].map(({ pull }) => pull?.baseRef)).toEqual(['main', undefined, '2.3.x', undefined]);
    expect(releases.map(({ tagName }) => tagName)).toEqual(['v2.4.0', 'v2.3.1']);
    here.github.log.clear();
    await here.run(patch);
    expect(here.github.log.writes).toEqual([]);
  });
});

test('a dry run writes nothing, and says what it would do', async () => {
  const here = await begin();
  const { operations, sentences } = await here.run({ isDryRun: true });
  expect(here.github.log.writes).toEqual([]);
  expect(operations.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
    'create state',
    'create drafts-file',
    'create drafts-file',
    'create drafts-file',
    'create drafts-file',
    'create pull-request',
    'create release',
    'create issue',
  ]);
  expect(sentences).toContain('Would create: drafts pull request in tidewater/app.');
});

test('a run for an older commit that comes late changes nothing', async () => {
  const here = await begin();
  const [older] = here.github.repository.store.git(['rev-parse', 'main']).split('\n');
  here.merge('feat: schedule exports');
  await here.run();
  here.github.log.clear();
  const { operations } = await here.run({ change: release => ({ ...release, to: older ?? '' }) });
  expect(here.github.log.writes).toEqual([]);
  expect(operations.map(({ reason }) => reason).join()).toMatch(
    /^the drafts already reach [0-9a-f]{12}, which is later/,
  );
});

test.each([1, 5, 12])('lists that are %i writes behind make nothing twice, and lose nothing', async writes => {
  const here = await begin();
  here.github.delay({ writes });
  await here.run();
  here.github.log.clear();
  await here.run();
  expect(here.github.log.writes).toEqual([]);
  here.merge('feat: schedule exports');
  await here.run();
  const { threads, releases, comments } = here.github.repository.data;
  expect([threads.size, releases.length, comments.length]).toEqual([2, 1, 0]);
  expect(releases[0]?.body).toContain('Schedule exports');
  expect(threads.get(1)?.body).toContain('**2 changes**');
});

test('hostile titles mention nobody, close nothing and mark nothing up, in everything that is written', async () => {
  const here = await scene();
  const hostile = [
    'feat: fixes #12 and closes tidewater/app#3 for @everyone',
    'feat: ![x](https://evil.example/x.png) <script>alert(1)</script> <!-- drumroll:next -->',
    'feat: resolves https://github.com/tidewater/app/issues/5 | [a](javascript:alert(1)) @tidewater/all',
    'chore: unsure @mia GH-7 fixes #9',
    '::error::feat {{product}} ##[group]x',
  ];
  for (const message of hostile) here.merge(message);
  await here.run({ allowPublic: true });
  here.mia.push('drumroll/main', { message: 'docs: mine', files: { 'releases/next/notes.md': 'Mine.\n' } });
  here.merge('feat: one more @mention fixes #1');
  await here.run({ allowPublic: true });
  const { threads, releases, comments } = here.github.repository.data;
  const texts = [
    ...[...threads.values()].flatMap(({ title, body }) => [title, body ?? '']),
    ...releases.flatMap(({ name, body }) => [name ?? '', body ?? '']),
    ...comments.map(({ body }) => body),
    here.github.repository.store.git(['log', '--format=%B', 'drumroll/main', '--not', 'main']),
  ];
  expect(comments).toHaveLength(1);
  for (const text of texts) {
    const acting = text.replace(/(`+)[\s\S]*?\1/g, '').replace(/<!-- [\s\S]*? -->/g, '');
    expect(acting).not.toMatch(/(?<![\w`])@\w|<script|javascript:|\]\(https:\/\/evil/i);
    expect(text).not.toMatch(
      /\b(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?):?\s+(?:#\d|gh-\d|[\w.-]+\/[\w.-]+#\d|https?:\S+\/issues\/\d)/i,
    );
  }
});
