/** The double's git database: real objects, and refs that only one writer can set. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { GitHubDouble } from './github.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

async function tidewater(): Promise<{ github: GitHubDouble; head: string }> {
  const github = await honestGitHub();
  const head = github
    .person('mia')
    .push('main', { message: 'feat: first', files: { 'a.txt': 'one\n', 'dir/b.txt': 'two\n' } });
  return { github, head };
}

const commitOn = async (github: GitHubDouble, parent: string, tree: object[]): Promise<string> => {
  const made = await ask(github, 'POST', `${R}/git/trees`, { base_tree: parent, tree });
  const author = { name: 'Mia', email: 'mia@example.com', date: '2026-06-01T10:00:00Z' };
  const commit = await ask(github, 'POST', `${R}/git/commits`, {
    message: 'docs: drafts',
    tree: made.body.sha,
    parents: [parent],
    author,
  });
  return commit.body.sha;
};

test('a commit made by REST is the one that git would make', async () => {
  const { github, head } = await tidewater();
  const sha = await commitOn(github, head, [
    { path: 'dir/c.txt', mode: '100644', type: 'blob', content: 'three\n' },
    { path: 'a.txt', mode: '100644', type: 'blob', sha: null },
  ]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', github.repository.directory, ...args], { encoding: 'utf8' }).trim();
  expect(git('fsck', '--strict', sha)).toBe('');
  expect(git('ls-tree', '-r', '--name-only', sha)).toBe('dir/b.txt\ndir/c.txt');
  expect(git('show', '--no-patch', '--format=%an %aI %s', sha)).toBe('Mia 2026-06-01T10:00:00+00:00 docs: drafts');
  expect(git('cat-file', 'commit', sha)).toContain(`parent ${head}`);
});

describe('refs', () => {
  test('of two writers from the same state one wins', async () => {
    const { github, head } = await tidewater();
    const [left, right] = [
      await commitOn(github, head, [{ path: 'l', mode: '100644', type: 'blob', content: 'l' }]),
      await commitOn(github, head, [{ path: 'r', mode: '100644', type: 'blob', content: 'r' }]),
    ];
    const answers = await Promise.all([
      ask(github, 'PATCH', `${R}/git/refs/heads/main`, { sha: left, force: false }),
      ask(github, 'PATCH', `${R}/git/refs/heads/main`, { sha: right, force: false }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.message).toBe('Update is not a fast forward');
  });

  test('a ref can be made once', async () => {
    const { github, head } = await tidewater();
    const body = { ref: 'refs/heads/drumroll-state', sha: head };
    const answers = await Promise.all([
      ask(github, 'POST', `${R}/git/refs`, body),
      ask(github, 'POST', `${R}/git/refs`, body),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.message).toBe('Reference already exists');
  });

  test.each([
    ['a ref without its "refs/"', { ref: 'heads/x', sha: 'HEAD' }, 'heads/x is not a valid ref name.'],
    [
      'an object that does not exist',
      { ref: 'refs/heads/x', sha: '0123456789012345678901234567890123456789' },
      'Object does not exist',
    ],
    ['a name that git refuses', { ref: 'refs/heads/a..b', sha: 'HEAD' }, 'refs/heads/a..b is not a valid ref name.'],
  ])('%s is refused', async (_title, body, message) => {
    const { github, head } = await tidewater();
    const sha = body.sha === 'HEAD' ? head : body.sha;
    const { status, body: answer } = await ask(github, 'POST', `${R}/git/refs`, { ...body, sha });
    expect([status, answer.message]).toEqual([422, message]);
  });

  test('a missing ref is 404 to read and 422 to change', async () => {
    const { github, head } = await tidewater();
    expect((await ask(github, 'GET', `${R}/git/ref/heads/none`)).status).toBe(404);
    const { status, body } = await ask(github, 'PATCH', `${R}/git/refs/heads/none`, { sha: head });
    expect([status, body.message]).toEqual([422, 'Reference does not exist']);
  });

  test('a slash in a name may be written as it is or encoded', async () => {
    const { github } = await tidewater();
    github.person('mia').push('drumroll/main', { message: 'x' });
    for (const path of ['heads/drumroll/main', 'heads%2Fdrumroll%2Fmain'])
      expect((await ask(github, 'GET', `${R}/git/ref/${path}`)).body.ref).toBe('refs/heads/drumroll/main');
  });

  test('a ruleset refuses to make and to move its branches', async () => {
    const { github, head } = await tidewater();
    github.repository.data.rules.push(
      { pattern: 'refs/heads/drumroll*', types: ['creation'] },
      { pattern: 'refs/heads/main', types: ['pull_request'] },
    );
    const made = await ask(github, 'POST', `${R}/git/refs`, { ref: 'refs/heads/drumroll-state', sha: head });
    expect([made.status, made.body.message]).toEqual([
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    ]);
    const moved = await ask(github, 'PATCH', `${R}/git/refs/heads/main`, { sha: head });
    expect(moved.body.message).toContain('Changes must be made through a pull request.');
  });
});

test('git in an empty repository is 409', async () => {
  const github = await honestGitHub();
  const { status, body } = await ask(github, 'GET', `${R}/git/ref/heads/main`);
  expect([status, body.message]).toEqual([409, 'Git Repository is empty.']);
});

describe('files', () => {
  test('are changed with the sha of what they were', async () => {
    const { github } = await tidewater();
    const put = (body: object) =>
      ask(github, 'PUT', `${R}/contents/a.txt`, { message: 'edit', content: 'eA==', ...body });
    expect((await put({})).status).toBe(422);
    expect((await put({ sha: '0'.repeat(40) })).status).toBe(409);
    const { sha } = (await ask(github, 'GET', `${R}/contents/a.txt`)).body;
    expect((await put({ sha })).status).toBe(200);
    expect(github.repository.store.file('main', 'a.txt')?.toString()).toBe('x');
  });

  test('are read as JSON or raw, and are 404 where there are none', async () => {
    const { github } = await tidewater();
    const { body } = await ask(github, 'GET', `${R}/contents/dir/b.txt?ref=main`);
    expect(Buffer.from(body.content, 'base64').toString()).toBe('two\n');
    const raw = await ask(github, 'GET', `${R}/contents/a.txt`, undefined, {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(raw.body).toBe('one\n');
    expect((await ask(github, 'GET', `${R}/contents/none.txt`)).status).toBe(404);
  });
});

describe('compare', () => {
  test('has totals on each page, and oldest commits first', async () => {
    const { github } = await tidewater();
    const mia = github.person('mia');
    mia.tag('v1.0.0');
    mia.push('main', ...Array.from({ length: 5 }, (_each, index) => ({ message: `feat: ${index}` })));
    const first = await ask(github, 'GET', `${R}/compare/v1.0.0...main?per_page=2&page=1`);
    const last = await ask(github, 'GET', `${R}/compare/v1.0.0...main?per_page=2&page=3`);
    expect([first.body.total_commits, last.body.total_commits, first.body.status]).toEqual([5, 5, 'ahead']);
    expect(first.body.commits.map(({ commit }: { commit: { message: string } }) => commit.message)).toEqual([
      'feat: 0',
      'feat: 1',
    ]);
    expect(first.headers.link).toContain(
      `/repositories/${github.repository.data.id}/compare/v1.0.0...main?per_page=2&page=3>; rel="last"`,
    );
    expect(last.headers.link).not.toContain('rel="next"');
    expect(last.body.files).toEqual([]);
  });

  test('gives 250 commits to whoever asks for no page', async () => {
    const { github } = await tidewater();
    const mia = github.person('mia');
    mia.tag('v1.0.0');
    mia.push(
      'main',
      ...Array.from({ length: 260 }, (_each, index) => ({ message: `feat: ${index}`, files: { 'n.txt': `${index}` } })),
    );
    const { body } = await ask(github, 'GET', `${R}/compare/v1.0.0...main`);
    expect([body.total_commits, body.commits.length]).toEqual([260, 250]);
  });
});
