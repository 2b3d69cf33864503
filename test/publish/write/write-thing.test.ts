/** GitHub replaces a body whatever it is by then, so each is read once more and compared with what the write was planned against. */
import { expect, test } from 'vitest';
import type { CommentOperation, IssueOperation, PullRequestOperation } from '../../../src/model.ts';
import type { GitHub } from '../../../src/publish/github.ts';
import { releaseLine } from '../../../src/publish/line.ts';
import { asBlock } from '../../../src/publish/plan/marker.ts';
import { writeThing } from '../../../src/publish/write/write-thing.ts';

const line = releaseLine({ releaseBranch: 'main', isDefaultBranch: true, package: null, guest: null });
const block = (text: string): string => asBlock(text, line.mark);
const common = { name: 'x', reason: 'x', visibility: 'internal', repository: 'tidewater/app', kind: 'update' } as const;

const issue: IssueOperation = {
  ...common,
  target: 'issue',
  number: 3,
  fields: { body: 'new' },
  against: { body: 'old' },
  memory: null,
  newConflicts: 0,
};
const comment: CommentOperation = {
  ...common,
  kind: 'delete',
  target: 'comment',
  on: 'issue',
  id: 5,
  fields: {},
  against: { body: 'old' },
};
const pull: PullRequestOperation = {
  ...common,
  target: 'pull-request',
  number: 7,
  fields: { body: block('new') },
  against: { body: block('old') },
};

/** GitHub with one thing, and what is sent to it. */
function github(data: object): { readonly port: GitHub; readonly sent: unknown[] } {
  const sent: unknown[] = [];
  const head = { repo: { full_name: 'tidewater/app' } };
  const found = { number: 3, id: 5, state: 'open', title: 'x', head, ...data };
  return {
    sent,
    port: {
      graphql: async () => ({ data: null, errors: [] }),
      find: async () => ({ data: found, pages: null }),
      send: async (method, _path, body) => {
        sent.push([method, body]);
        return { status: 200, data: found };
      },
    },
  };
}

test.each<[title: string, operation: Parameters<typeof writeThing>[0], standing: object, sent: readonly unknown[]]>([
  ['what was planned against is replaced', issue, { body: 'old' }, [['PATCH', { body: 'new' }]]],
  [
    'what stands as planned is written again, since it changes nothing',
    issue,
    { body: 'new' },
    [['PATCH', { body: 'new' }]],
  ],
  ['a tick since then is not written over', issue, { body: 'old [x]' }, []],
  ['nor is a change of line ends, which a person saved', issue, { body: 'old\r\n' }, []],
  ['nor is a body that somebody emptied', issue, { body: null }, []],
  ['nor is a closed issue', issue, { body: 'old', state: 'closed' }, []],
  ['what was planned against is deleted', comment, { body: 'old' }, [['DELETE', undefined]]],
  ['a comment with an answer in it is not', comment, { body: 'old, but' }, []],
  ['nor is one that somebody emptied', comment, { body: '' }, []],
  [
    'of a description only our block is ours, and words around it stay as they are by now',
    pull,
    { body: `Look!\r\n\r\n${block('old')}` },
    [['PATCH', { body: `Look!\r\n\r\n${block('new')}` }]],
  ],
  ['a block that somebody edited is not written over', pull, { body: block('old and mine') }, []],
  ['nor is a description without the block', pull, { body: 'Mine.' }, []],
])('%s', async (_title, operation, standing, sent) => {
  const here = github(standing);
  const thing = await writeThing(operation, { 'pull-request': 7, issue: 3 }, line, here.port);
  expect(here.sent).toEqual(sent);
  expect(thing.kind).toBe(sent.length === 0 ? 'stale' : 'written');
});
