/** The double's releases: what drafts are, when tags are made, and what is refused. */
import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { GitHubDouble } from './github.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

async function tidewater(): Promise<GitHubDouble> {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  return github;
}

const draft = (github: GitHubDouble, body: object = {}) =>
  ask(github, 'POST', `${R}/releases`, { tag_name: 'v1.0.0', draft: true, ...body });

test('a draft is not found by its tag, makes no tag, and is listed only for those who may push', async () => {
  const github = await tidewater();
  github.token('ghs_reader', { permissions: { contents: 'read' } });
  const { body } = await draft(github);
  expect(body.html_url).toMatch(/\/releases\/tag\/untagged-[0-9a-f]{20}$/);
  expect((await ask(github, 'GET', `${R}/releases/tags/v1.0.0`)).status).toBe(404);
  expect(github.repository.data.refs['refs/tags/v1.0.0']).toBeUndefined();
  expect((await ask(github, 'GET', `${R}/releases`)).body).toHaveLength(1);
  expect((await ask(github, 'GET', `${R}/releases`, undefined, { token: 'ghs_reader' })).body).toHaveLength(0);
  expect((await ask(github, 'GET', `${R}/releases/${body.id}`, undefined, { token: 'ghs_reader' })).status).toBe(404);
});

test('two drafts of one tag are taken, and of them one can be published', async () => {
  const github = await tidewater();
  const [first, second] = [await draft(github), await draft(github)];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect((await ask(github, 'PATCH', `${R}/releases/${first.body.id}`, { draft: false })).status).toBe(200);
  const { status, body } = await ask(github, 'PATCH', `${R}/releases/${second.body.id}`, { draft: false });
  expect([status, body.errors]).toEqual([422, [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]]);
});

test('publishing makes the tag at the target, and moves no tag that exists', async () => {
  const github = await tidewater();
  const mia = github.person('mia');
  const target = github.repository.head();
  const later = mia.push('main', { message: 'feat: second' });
  const { body } = await draft(github, { target_commitish: target });
  await ask(github, 'PATCH', `${R}/releases/${body.id}`, { draft: false });
  expect(github.repository.data.refs['refs/tags/v1.0.0']?.commit).toBe(target);
  mia.tag('v1.1.0', target ?? '');
  await ask(github, 'POST', `${R}/releases`, { tag_name: 'v1.1.0', target_commitish: later });
  expect(github.repository.data.refs['refs/tags/v1.1.0']?.commit).toBe(target);
});

describe('a body', () => {
  test.each([
    [124_999, 201],
    [125_000, 201],
    [125_001, 422],
  ])('of %i characters is answered with %i', async (length, status) => {
    const github = await tidewater();
    const answer = await draft(github, { body: '😀'.repeat(length) });
    expect(answer.status).toBe(status);
    if (status === 422) expect(answer.body.errors[0].message).toBe('body is too long (maximum is 125000 characters)');
  });

  test('too long in an update leaves the release as it was', async () => {
    const github = await tidewater();
    const { body } = await draft(github, { body: 'before' });
    const { status } = await ask(github, 'PATCH', `${R}/releases/${body.id}`, {
      body: 'x'.repeat(125_001),
      name: 'new',
    });
    expect([status, github.repository.data.releases[0]?.body, github.repository.data.releases[0]?.name]).toEqual([
      422,
      'before',
      null,
    ]);
  });
});

describe('a target whose workflow files differ from the default branch', () => {
  test('is refused without the permission `workflows`', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    const old = mia.push('main', { message: 'ci: one', files: { '.github/workflows/ci.yml': 'on: push' } });
    mia.push('main', { message: 'ci: two', files: { '.github/workflows/ci.yml': 'on: pull_request' } });
    const { status, body, headers } = await draft(github, { target_commitish: old });
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(headers['x-accepted-github-permissions']).toBe('workflows=write');
    github.token('ghs_app', {
      kind: 'app',
      login: 'drumroll-bot',
      permissions: { contents: 'write', workflows: 'write' },
    });
    const app = await ask(
      github,
      'POST',
      `${R}/releases`,
      { tag_name: 'v1.0.0', target_commitish: old, draft: true },
      { token: 'ghs_app' },
    );
    expect(app.status).toBe(201);
  });

  test('is taken when only other files differ', async () => {
    const github = await tidewater();
    const mia = github.person('mia');
    const old = mia.push('main', { message: 'ci: one', files: { '.github/workflows/ci.yml': 'on: push' } });
    mia.push('main', { message: 'feat: two' });
    expect((await draft(github, { target_commitish: old })).status).toBe(201);
  });
});

test('a target that does not exist is refused', async () => {
  const github = await tidewater();
  const { status, body } = await draft(github, { target_commitish: 'nowhere' });
  expect([status, body.errors[0].field]).toEqual([422, 'target_commitish']);
});

test('an immutable release keeps tag and assets; its text may change', async () => {
  const github = await tidewater();
  github.repository.data.settings.isReleaseImmutable = true;
  const { body } = await draft(github);
  const upload = (name: string) =>
    ask(github, 'POST', `${R}/releases/${body.id}/assets?name=${name}`, 'x', {
      headers: { 'content-type': 'text/plain' },
    });
  const asset = await upload('a.txt');
  expect((await upload('a.txt')).body.errors).toEqual([
    { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
  ]);
  const published = await ask(github, 'PATCH', `${R}/releases/${body.id}`, { draft: false });
  expect([published.body.immutable, published.body.assets.length]).toEqual([true, 1]);
  expect((await upload('b.txt')).status).toBe(422);
  expect((await ask(github, 'DELETE', `${R}/releases/assets/${asset.body.id}`)).status).toBe(422);
  expect((await ask(github, 'PATCH', `${R}/releases/${body.id}`, { body: 'better' })).status).toBe(200);
  expect((await ask(github, 'PATCH', `${R}/releases/${body.id}`, { tag_name: 'v2' })).status).toBe(422);
});

test('the latest release is the newest stable one, or the chosen one', async () => {
  const github = await tidewater();
  const publish = (tag_name: string, more: object = {}) => ask(github, 'POST', `${R}/releases`, { tag_name, ...more });
  await publish('v1.0.0');
  await publish('v1.1.0-rc.1', { prerelease: true });
  await publish('v0.9.1', { make_latest: 'false' });
  expect((await ask(github, 'GET', `${R}/releases/latest`)).body.tag_name).toBe('v1.0.0');
});
