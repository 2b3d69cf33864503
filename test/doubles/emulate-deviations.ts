/** Test double: where emulate 0.12.2 is not GitHub. In: a server. Out: what both answer to the same question (emulate-deviations.md). */
import { type Asked, ask } from './ask.ts';

const R = '/repos/tidewater/app';

type Target = { readonly url: string };
export interface Deviation {
  readonly id: string;
  /** What to look at, the same on both. */
  readonly look: (target: Target) => Promise<unknown>;
  readonly emulate: unknown;
  readonly github: unknown;
}

const get = async (target: Target, path: string): Promise<Asked> => ask(target, 'GET', R + path);
const post = async (target: Target, path: string, body: object): Promise<Asked> => ask(target, 'POST', R + path, body);
const head = async (target: Target): Promise<string> => (await get(target, '/git/ref/heads/main')).body.object.sha;

async function branch(target: Target, name: string, hasCommit = true): Promise<string> {
  const parent = await head(target);
  const { tree } = (await get(target, `/git/commits/${parent}`)).body;
  const files = [{ path: `${name}.txt`, mode: '100644', type: 'blob', content: name }];
  const made = await post(target, '/git/trees', { base_tree: tree.sha, tree: files });
  const commit = await post(target, '/git/commits', {
    message: `feat: ${name}`,
    tree: made.body.sha,
    parents: [parent],
  });
  const sha = hasCommit ? commit.body.sha : parent;
  await post(target, '/git/refs', { ref: `refs/heads/${name}`, sha });
  return sha;
}

const pull = async (target: Target, name: string): Promise<Asked> =>
  post(target, '/pulls', { title: 'Title', head: name, base: 'main' });
const draft = async (target: Target, more: object = {}): Promise<Asked> =>
  post(target, '/releases', { tag_name: 'v1.0.0', draft: true, ...more });

export const DEVIATIONS: readonly Deviation[] = [
  {
    id: 'draft-by-tag',
    look: async target => {
      await draft(target);
      return (await get(target, '/releases/tags/v1.0.0')).status;
    },
    emulate: 200,
    github: 404,
  },
  {
    id: 'second-draft',
    look: async target => {
      await draft(target);
      return (await draft(target)).status;
    },
    emulate: 422,
    github: 201,
  },
  {
    id: 'publish-makes-tag',
    look: async target => {
      const { id } = (await draft(target)).body;
      await ask(target, 'PATCH', `${R}/releases/${id}`, { draft: false });
      return (await get(target, '/git/ref/tags/v1.0.0')).status;
    },
    emulate: 404,
    github: 200,
  },
  {
    id: 'validation-body',
    look: async target => {
      const { message, errors } = (await post(target, '/issues', {})).body;
      return [message, errors];
    },
    emulate: ['Validation failed', undefined],
    github: ['Validation Failed', [{ resource: 'Issue', code: 'missing_field', field: 'title' }]],
  },
  {
    id: 'lightweight-tags',
    look: async target => {
      await post(target, '/git/refs', { ref: 'refs/tags/light', sha: await head(target) });
      return (await get(target, '/tags')).body.length;
    },
    emulate: 0,
    github: 1,
  },
  {
    id: 'issues-list',
    look: async target => {
      await branch(target, 'one');
      await pull(target, 'one');
      return (await get(target, '/issues?state=all')).body.length;
    },
    emulate: 0,
    github: 1,
  },
  {
    id: 'merge-without-body',
    look: async target => {
      await branch(target, 'one');
      const { number } = (await pull(target, 'one')).body;
      return (await ask(target, 'PUT', `${R}/pulls/${number}/merge`)).status;
    },
    emulate: 400,
    github: 200,
  },
  {
    id: 'merge-messages',
    look: async target => {
      const found: string[] = [];
      for (const merge_method of ['squash', 'rebase', 'merge']) {
        await branch(target, merge_method);
        const { number } = (await pull(target, merge_method)).body;
        const { sha } = (await ask(target, 'PUT', `${R}/pulls/${number}/merge`, { merge_method })).body;
        found.push((await get(target, `/git/commits/${sha}`)).body.message.split('\n')[0].replace(/#\d+/, '#n'));
      }
      return found;
    },
    emulate: ['squash', 'rebase', 'merge'].map(name => `Merge pull request #n from tidewater:${name}`),
    github: ['feat: squash (#n)', 'feat: rebase', 'Merge pull request #n from tidewater/merge'],
  },
  {
    id: 'no-commits-between',
    look: async target => {
      await branch(target, 'empty', false);
      return (await pull(target, 'empty')).status;
    },
    emulate: 201,
    github: 422,
  },
  {
    id: 'second-pull-request',
    look: async target => {
      await branch(target, 'one');
      await pull(target, 'one');
      return (await pull(target, 'one')).status;
    },
    emulate: 201,
    github: 422,
  },
  {
    id: 'body-limits',
    look: async target => [
      (await post(target, '/issues', { title: 'T', body: 'x'.repeat(65_537) })).status,
      (await draft(target, { body: 'x'.repeat(125_001) })).status,
    ],
    emulate: [201, 201],
    github: [422, 422],
  },
  {
    id: 'missing-ref',
    look: async target => (await ask(target, 'PATCH', `${R}/git/refs/heads/none`, { sha: await head(target) })).status,
    emulate: 404,
    github: 422,
  },
  {
    id: 'fast-forward-words',
    look: async target => {
      const old = await head(target);
      await branch(target, 'one');
      return (await ask(target, 'PATCH', `${R}/git/refs/heads/one`, { sha: old, force: false })).body.message;
    },
    emulate: 'Update is not a fast-forward',
    github: 'Update is not a fast forward',
  },
  {
    id: 'unknown-token',
    look: async target => (await ask(target, 'GET', R, undefined, { token: 'ghs_unknown' })).status,
    emulate: 200,
    github: 401,
  },
  {
    id: 'dates',
    look: async target => (await get(target, '')).body.created_at.replace(/\d/g, '0'),
    emulate: '0000-00-00T00:00:00.000Z',
    github: '0000-00-00T00:00:00Z',
  },
  {
    id: 'link-by-id',
    look: async target => {
      for (const title of ['One', 'Two']) await post(target, '/issues', { title });
      return /\/repositories\/\d+\//.test((await get(target, '/issues?per_page=1')).headers.link ?? '');
    },
    emulate: false,
    github: true,
  },
  {
    id: 'release-fields',
    look: async target => 'immutable' in (await draft(target)).body,
    emulate: false,
    github: true,
  },
  {
    id: 'draft-address',
    look: async target => /untagged-/.test((await draft(target)).body.html_url),
    emulate: false,
    github: true,
  },
  {
    id: 'branch-protection',
    look: async target => 'protection' in (await get(target, '/branches/main')).body,
    emulate: false,
    github: true,
  },
  {
    id: 'headers',
    look: async target => {
      const { headers } = await get(target, '');
      return ['etag', 'x-github-request-id', 'x-ratelimit-used'].filter(name => name in headers);
    },
    emulate: [],
    github: ['etag', 'x-github-request-id', 'x-ratelimit-used'],
  },
  {
    id: 'comments-of-all',
    look: async target => (await get(target, '/issues/comments')).status,
    emulate: 404,
    github: 200,
  },
  {
    id: 'no-graphql',
    look: async target => (await ask(target, 'POST', '/graphql', { query: '{ viewer { login } }' })).status,
    emulate: 404,
    github: 200,
  },
  {
    id: 'no-pulls-of-commit',
    look: async target => (await get(target, `/commits/${await head(target)}/pulls`)).status,
    emulate: 404,
    github: 200,
  },
  {
    id: 'no-branch-rules',
    look: async target => (await get(target, '/rules/branches/main')).status,
    emulate: 404,
    github: 200,
  },
];
