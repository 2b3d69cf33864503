/** Every operation of the double, answered once, with both sides checked against GitHub's OpenAPI document. */
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { honestGitHub } from './honest.ts';
import { OPERATIONS } from './router.ts';

const R = '/repos/tidewater/app';

test('every operation answers as GitHub documents it', async () => {
  const github = await honestGitHub();
  github.token('ghp_admin', {
    kind: 'user',
    login: 'tess',
    permissions: { contents: 'write', administration: 'write' },
  });
  const mia = github.person('mia');
  mia.push('main', { message: 'feat: first', files: { 'docs/a.md': 'one\n', 'b.txt': 'two\n' } });
  mia.tag('v1.0.0');
  mia.tag('v1.0.1', 'main', 'Second');
  mia.openPullRequest({ title: 'One', labels: ['bug'], commits: [{ message: 'fix: one' }] });
  mia.openPullRequest({ title: 'From a fork', fork: 'sam', head: 'fix', commits: [{ message: 'fix: two' }] });
  mia.openIssue({ title: 'Broken', body: 'It is' });
  mia.milestone('2.0', 1, 3);
  const comment = mia.comment(3, 'Yes');
  mia.review(1, 'APPROVED', 'fine');
  mia.push('next', { message: 'feat: next' });
  github.repository.data.rules.push({ pattern: 'refs/heads/guarded', types: ['update', 'pull_request'] });

  const call = async (
    status: number,
    method: string,
    path: string,
    body?: unknown,
    headers = {},
    token = 'ghs_double',
  ) => {
    const answer = await ask(github, method, path, body, { headers, token });
    expect([method, path, answer.status, answer.status === status ? '' : answer.body]).toEqual([
      method,
      path,
      status,
      '',
    ]);
    return answer.body;
  };

  await call(200, 'GET', '/rate_limit');
  await call(200, 'GET', R);
  await call(200, 'GET', `${R}/branches`);
  await call(200, 'GET', `${R}/branches/main`);
  await call(200, 'GET', `${R}/rules/branches/guarded`);
  await call(200, 'GET', `${R}/commits?per_page=2`);
  const head = (await call(200, 'GET', `${R}/commits/main`)).sha;
  await call(200, 'GET', `${R}/compare/v1.0.0...next`);
  await call(200, 'GET', `${R}/commits/${head}/pulls`);
  await call(200, 'GET', `${R}/actions/permissions/workflow`, undefined, {}, 'ghp_admin');
  await call(200, 'GET', `${R}/collaborators/mia/permission`);
  await call(200, 'GET', `${R}/tags`);

  await call(200, 'GET', `${R}/git/ref/heads/main`);
  await call(200, 'GET', `${R}/git/matching-refs/tags/v1`);
  const blob = (await call(201, 'POST', `${R}/git/blobs`, { content: 'aGk=', encoding: 'base64' })).sha;
  await call(200, 'GET', `${R}/git/blobs/${blob}`);
  const tree = (
    await call(201, 'POST', `${R}/git/trees`, {
      base_tree: head,
      tree: [{ path: 'c/d.txt', mode: '100644', type: 'blob', content: 'x' }],
    })
  ).sha;
  await call(200, 'GET', `${R}/git/trees/${tree}?recursive=1`);
  const commit = (await call(201, 'POST', `${R}/git/commits`, { message: 'docs: c', tree, parents: [head] })).sha;
  await call(200, 'GET', `${R}/git/commits/${commit}`);
  await call(201, 'POST', `${R}/git/refs`, { ref: 'refs/heads/drafts', sha: head });
  await call(200, 'PATCH', `${R}/git/refs/heads/drafts`, { sha: commit, force: false });
  const tag = (await call(201, 'POST', `${R}/git/tags`, { tag: 'v9', message: 'nine', object: commit, type: 'commit' }))
    .sha;
  await call(200, 'GET', `${R}/git/tags/${tag}`);

  await call(200, 'GET', `${R}/contents/docs/a.md`);
  await call(200, 'GET', `${R}/contents/docs`);
  await call(201, 'PUT', `${R}/contents/new.txt`, { message: 'add', content: 'aGk=', branch: 'drafts' });
  const sha = (await call(200, 'GET', `${R}/contents/new.txt?ref=drafts`)).sha;
  await call(200, 'DELETE', `${R}/contents/new.txt`, { message: 'remove', sha, branch: 'drafts' });

  const pull = (
    await call(201, 'POST', `${R}/pulls`, { title: 'Drafts', head: 'drafts', base: 'main', body: 'x', draft: true })
  ).number;
  await call(200, 'GET', `${R}/pulls?state=open&head=tidewater:drafts`);
  await call(200, 'GET', `${R}/pulls/${pull}`);
  await call(200, 'PATCH', `${R}/pulls/${pull}`, { title: 'Drafts of 2.0' });
  await call(200, 'GET', `${R}/pulls/2`);
  await call(200, 'GET', `${R}/pulls/1/commits`);
  await call(200, 'GET', `${R}/pulls/1/files`);
  await call(200, 'GET', `${R}/pulls/1/reviews`);
  await call(200, 'POST', `${R}/pulls/${pull}/reviews`, { event: 'COMMENT', body: 'hm' });
  await call(200, 'PUT', `${R}/pulls/1/merge`);

  const issue = (
    await call(201, 'POST', `${R}/issues`, { title: 'Checklist', body: '- [ ] a', labels: ['release'], milestone: 1 })
  ).number;
  await call(200, 'GET', `${R}/issues?state=all&labels=release`);
  await call(200, 'GET', `${R}/issues/${issue}`);
  await call(200, 'PATCH', `${R}/issues/${issue}`, { state: 'closed', state_reason: 'not_planned' });
  await call(201, 'POST', `${R}/issues/${issue}/comments`, { body: 'done' });
  await call(200, 'GET', `${R}/issues/3/comments`);
  await call(200, 'GET', `${R}/issues/comments`);
  await call(200, 'GET', `${R}/issues/comments/${comment}`);
  await call(200, 'PATCH', `${R}/issues/comments/${comment}`, { body: 'No' });
  await call(204, 'DELETE', `${R}/issues/comments/${comment}`);
  await call(200, 'POST', `${R}/issues/3/labels`, { labels: ['a', 'b'] });
  await call(200, 'PUT', `${R}/issues/3/labels`, { labels: ['b'] });
  await call(200, 'GET', `${R}/issues/3/labels`);
  await call(200, 'DELETE', `${R}/issues/3/labels/b`);
  await call(201, 'POST', `${R}/labels`, { name: 'feature', color: 'ff0000' });
  await call(200, 'GET', `${R}/labels`);
  await call(200, 'GET', `${R}/labels/feature`);
  await call(201, 'POST', `${R}/milestones`, { title: '3.0' });
  await call(200, 'GET', `${R}/milestones`);
  await call(200, 'GET', `${R}/milestones/1`);
  await call(200, 'GET', '/search/issues?q=repo:tidewater/app+is:pr+is:open');

  const release = (
    await call(201, 'POST', `${R}/releases`, { tag_name: 'v2.0.0', name: '2.0', body: 'x', draft: true })
  ).id;
  await call(200, 'GET', `${R}/releases/${release}`);
  const asset = (
    await call(201, 'POST', `${R}/releases/${release}/assets?name=a.txt`, 'hello', { 'content-type': 'text/plain' })
  ).id;
  await call(200, 'GET', `${R}/releases/assets/${asset}`);
  expect(
    await call(200, 'GET', `${R}/releases/assets/${asset}`, undefined, { accept: 'application/octet-stream' }),
  ).toBe('hello');
  await call(200, 'GET', `${R}/releases/${release}/assets`);
  await call(200, 'PATCH', `${R}/releases/${release}`, { draft: false });
  await call(200, 'GET', `${R}/releases`);
  await call(200, 'GET', `${R}/releases/latest`);
  await call(200, 'GET', `${R}/releases/tags/v2.0.0`);
  await call(204, 'DELETE', `${R}/releases/assets/${asset}`);
  await call(204, 'DELETE', `${R}/releases/${release}`);
  await call(204, 'DELETE', `${R}/git/refs/heads/drafts`);

  const answered = new Set(github.log.requests.map(({ method, route }) => `${method.toLowerCase()} ${route}`));
  expect(
    OPERATIONS.map(({ method, path }) => `${method} ${path}`).filter(
      each => each !== 'get /rate_limit' && !answered.has(each),
    ),
  ).toEqual([]);
});
