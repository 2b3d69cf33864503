/** What a repository's settings and a token's permissions forbid: said, with the way out, and everything else done. */
import { describe, expect, test } from 'vitest';
import { DrumrollError } from '../../src/errors.ts';
import { type Scene, scene } from './github-scene.ts';

const BRIEF = 'releases/next/announcements/support.brief.md';

function filesOn({ github }: Scene, branch: string): readonly string[] {
  const listed = github.repository.store.try(['ls-tree', '-r', '--name-only', branch]);
  return (listed ?? '').split('\n').filter(path => path.includes('releases/'));
}

async function begin(): Promise<Scene> {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  return here;
}

describe('what settings forbid', () => {
  test('pull requests by Actions: the drafts are on the branch, the link is given, the run stays green and the next one quiet', async () => {
    const here = await begin();
    here.github.repository.data.settings.actionsMayCreatePullRequests = false;
    const { sentences, pullRequest, issue } = await here.run();
    expect(filesOn(here, 'drumroll/main')).toContain(BRIEF);
    expect([pullRequest, issue?.number]).toEqual([null, 1]);
    const said =
      /open the pull request yourself\]\(https:\/\/github\.com\/tidewater\/app\/compare\/main\.\.\.drumroll\/main\?expand=1\).*“Allow GitHub Actions to create and approve pull requests”/;
    expect(sentences.join('\n')).toMatch(said);
    here.github.log.clear();
    expect((await here.run()).sentences.join('\n')).toMatch(said);
    expect(here.github.log.writes).toEqual([]);

    here.github.repository.data.settings.actionsMayCreatePullRequests = true;
    here.merge('feat: schedule exports');
    expect((await here.run()).pullRequest?.number).toBe(2);
  });

  test('a person opens that pull request, and it gets its cover letter below their words', async () => {
    const here = await begin();
    here.github.repository.data.settings.actionsMayCreatePullRequests = false;
    await here.run();
    here.mia.openPullRequest({ title: 'Our notes', body: 'By hand.', head: 'drumroll/main' });
    await here.run();
    expect(here.github.repository.thread(2)).toMatchObject({
      title: 'Our notes',
      body: expect.stringMatching(/^By hand\.\n\n<!-- drumroll:next -->/),
    });
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test.each([['creation' as const], ['update' as const], ['pull_request' as const]])(
    'the state branch (%s): what is missing is made, nothing is rewritten, the new text is offered once',
    async rule => {
      const here = await begin();
      if (rule === 'update') await here.run();
      here.github.repository.data.rules.push({ pattern: 'refs/heads/drumroll-state', types: [rule] });
      await here.run();
      const { threads, releases, comments } = here.github.repository.data;
      expect([threads.size, releases.length]).toEqual([2, 1]);
      const before = releases[0]?.body;
      here.merge('feat: schedule exports');
      await here.run();
      expect(releases[0]?.body).toBe(before);
      expect(comments.map(({ number }) => number)).toEqual([1, 2]);
      expect(comments[0]?.body).toMatch(/Rules forbid the branch `drumroll-state`[\s\S]*Schedule exports/);
      const bodies = [...threads.values()].map(({ body }) => body);
      here.github.log.clear();
      await here.run();
      expect([...threads.values()].map(({ body }) => body)).toEqual(bodies);
      expect(
        here.github.log.writes.filter(({ path, status }) => status < 300 && !/git\/(?:trees|commits)/.test(path)),
      ).toEqual([]);
    },
  );

  test('the drafts branch: the run fails, names the rule, and does the rest', async () => {
    const here = await begin();
    here.github.repository.data.rules.push({ pattern: 'refs/heads/drumroll/*', types: ['creation'] });
    await expect(here.run()).rejects.toMatchObject({ code: 'E_PUBLISH_BRANCH_REFUSED' });
    const { threads, releases } = here.github.repository.data;
    expect([threads.size, releases.length]).toEqual([1, 1]);
    here.github.repository.data.rules.length = 0;
    expect((await here.run()).pullRequest?.number).toBe(2);
    expect(threads.size).toBe(2);
  });

  test('issues: the rest goes on', async () => {
    const here = await begin();
    here.github.repository.data.settings.hasIssues = false;
    const { sentences, issue } = await here.run();
    expect(issue).toBeNull();
    expect(sentences.join('\n')).toContain('issues are switched off in this repository');
  });

  test.each<[string, Record<string, 'read' | 'write'>, RegExp]>([
    ['contents', { metadata: 'read', contents: 'read', pull_requests: 'write', issues: 'write' }, /contents: write/],
    [
      'pull requests',
      { metadata: 'read', contents: 'write', pull_requests: 'read', issues: 'write' },
      /pull-requests: write/,
    ],
    ['issues', { metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'read' }, /issues: write/],
  ])('writing %s: the line to add is named, and a rerun with it completes', async (_what, permissions, line) => {
    const here = await begin();
    here.github.token('ghs_weak', { permissions });
    await expect(here.run({ token: 'ghs_weak' })).rejects.toMatchObject({
      code: 'E_GITHUB_FORBIDDEN',
      fix: expect.stringMatching(line),
    });
    const { pullRequest, issue } = await here.run();
    expect([pullRequest, issue]).not.toContain(null);
    const { threads, releases } = here.github.repository.data;
    expect([threads.size, releases.length]).toEqual([2, 1]);
  });

  test('permissions for what is not wanted are not needed', async () => {
    const here = await begin();
    here.github.token('ghs_contents', { permissions: { metadata: 'read', contents: 'write' } });
    const drafts = { pull_request: false, release: true, checklist: false };
    await here.run({ token: 'ghs_contents', drafts });
    here.merge('feat: schedule exports');
    await here.run({ token: 'ghs_contents', drafts });
    expect(here.github.repository.data.releases).toMatchObject([{ body: expect.stringContaining('Schedule exports') }]);
    here.github.log.clear();
    await here.run({ token: 'ghs_contents', drafts });
    expect(here.github.log.writes).toEqual([]);
  });

  test('reading issues: what cannot be seen is not made, and the line to add is named', async () => {
    const here = await begin();
    here.github.token('ghs_blind', { permissions: { metadata: 'read', contents: 'write', pull_requests: 'write' } });
    await expect(here.run({ token: 'ghs_blind' })).rejects.toMatchObject({
      code: 'E_GITHUB_FORBIDDEN',
      fix: expect.stringContaining('issues: read'),
    });
    expect(here.github.log.writes).toEqual([]);
  });

  test('drafts of pull requests (free plans): the pull request is opened as it can be', async () => {
    const here = await begin();
    let asked = 0;
    await here.run({
      wrap: github => ({
        ...github,
        send: (method, path, body) => {
          const isDraft = path.endsWith('/pulls') && (body as { draft?: boolean }).draft === true;
          if (!isDraft) return github.send(method, path, body);
          asked++;
          const message = 'Draft pull requests are not supported in this repository.';
          return Promise.resolve({ status: 422, data: { message: 'Validation Failed', errors: [{ message }] } });
        },
      }),
    });
    expect(asked).toBe(1);
    expect(here.github.repository.thread(1).pull).toMatchObject({ isDraft: false });
  });

  test('reading rules (free plans): there are none', async () => {
    const here = await begin();
    const forbidden = new DrumrollError('E_GITHUB_FORBIDDEN', {
      request: 'GET rules',
      permission: '',
      said: 'Upgrade',
    });
    await here.run({
      wrap: github => ({
        ...github,
        find: (path, query) => (path.includes('/rules/') ? Promise.reject(forbidden) : github.find(path, query)),
      }),
    });
    expect(here.github.repository.data.threads.size).toBe(2);
  });

  test('workflow files: a commit with others gets no draft release from GITHUB_TOKEN, before anything is asked', async () => {
    const here = await begin();
    here.mia.push('2.3.x', { message: 'ci: other', files: { '.github/workflows/ci.yml': 'on: push\n' } });
    here.merge('fix: no crash', '2.3.x');
    const patch = { releaseBranch: '2.3.x', drafts: { pull_request: false, release: true, checklist: false } };
    const { sentences } = await here.run(patch);
    expect(sentences.join('\n')).toMatch(/GITHUB_TOKEN may not make a release there; give `token` a GitHub App/);
    expect(here.github.log.writes).toEqual([]);
    here.github.token('ghs_app', {
      kind: 'app',
      login: 'drumroll-app',
      permissions: { metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write', workflows: 'write' },
    });
    await here.run({ ...patch, token: 'ghs_app', mayWriteWorkflows: async () => true });
    expect(here.github.repository.data.releases).toHaveLength(1);
  });
});
