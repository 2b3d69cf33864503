/** The double's delay: lists and GraphQL answer from the past, refs and single things do not. */
import { describe, expect, test } from 'vitest';
import { ask, askGraphql } from './ask.ts';
import { honestGitHub } from './honest.ts';

const R = '/repos/tidewater/app';

describe('two writes late', () => {
  test('lists and GraphQL miss the newest writes, one thing by its number does not', async () => {
    const github = await honestGitHub();
    github.person('mia').push('main', { message: 'feat: first' });
    github.delay({ writes: 2 });
    const count = async () => (await ask(github, 'GET', `${R}/issues`)).body.length;
    const create = () => ask(github, 'POST', `${R}/issues`, { title: 'One' });
    await create();
    expect(await count()).toBe(0);
    expect((await ask(github, 'GET', `${R}/issues/1`)).status).toBe(200);
    await create();
    expect(await count()).toBe(0);
    await create();
    expect(await count()).toBe(1);
    const query = '{ repository(owner: "tidewater", name: "app") { issues(first: 9) { totalCount } } }';
    expect((await askGraphql(github, query)).body.data.repository.issues.totalCount).toBe(1);
    github.delay(null);
    expect(await count()).toBe(3);
  });

  test('drafts can be made twice by who looks first, refs cannot', async () => {
    const github = await honestGitHub();
    const head = github.person('mia').push('main', { message: 'feat: first' });
    github.delay({ writes: 2 });
    const draft = async () => {
      const found = (await ask(github, 'GET', `${R}/releases`)).body.length > 0;
      return found || (await ask(github, 'POST', `${R}/releases`, { tag_name: 'v1', draft: true })).status;
    };
    expect([await draft(), await draft()]).toEqual([201, 201]);
    const lock = async () => (await ask(github, 'POST', `${R}/git/refs`, { ref: 'refs/heads/lock', sha: head })).status;
    expect([await lock(), await lock()]).toEqual([201, 422]);
    expect((await ask(github, 'GET', `${R}/git/ref/heads/lock`)).body.object.sha).toBe(head);
  });
});

test('by milliseconds: late, then up to date', async () => {
  const github = await honestGitHub();
  github.person('mia').push('main', { message: 'feat: first' });
  github.delay({ milliseconds: 400 });
  await ask(github, 'POST', `${R}/issues`, { title: 'One' });
  const count = async () => (await ask(github, 'GET', `${R}/issues`)).body.length;
  expect(await count()).toBe(0);
  await expect.poll(count, { timeout: 5000 }).toBe(1);
});
