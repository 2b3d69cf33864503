/** emulate with our GraphQL in front: it answers about what was done through REST. */
import { expect, onTestFinished, test } from 'vitest';
import { ask, askGraphql } from './ask.ts';
import { type EmulateFront, startEmulate } from './emulate-front.ts';

const R = '/repos/tidewater/app';

async function emulate(): Promise<EmulateFront> {
  const front = await startEmulate();
  onTestFinished(() => front.close());
  return front;
}

test('GraphQL knows commits, pull requests and files that REST made', async () => {
  const front = await emulate();
  const mia = front.person('mia');
  await mia.tag('v1.0.0');
  const { number } = await mia.openPullRequest({
    title: 'Add a CSV export',
    labels: ['feature'],
    commits: [{ message: 'feat: add a CSV export', files: { 'docs/csv.md': 'How\n' } }],
  });
  await mia.merge(number, 'merge');
  const query = `{ repository(owner: "tidewater", name: "app") {
    ref(qualifiedName: "refs/tags/v1.0.0") { compare(headRef: "main") { aheadBy commits(first: 9) { nodes { oid messageHeadline associatedPullRequests(first: 2) { nodes { number merged labels(first: 2) { nodes { name } } } } } } } }
    object(expression: "main:docs/csv.md") { ... on Blob { text } } } }`;
  const { body } = await askGraphql(front, query);
  expect(body.errors).toBeUndefined();
  const { ref, object } = body.data.repository;
  expect(object).toEqual({ text: 'How\n' });
  expect(ref.compare.aheadBy).toBe(2);
  const pull = { number, merged: true, labels: { nodes: [{ name: 'feature' }] } };
  expect(
    ref.compare.commits.nodes.map(
      (each: { associatedPullRequests: { nodes: unknown[] } }) => each.associatedPullRequests.nodes,
    ),
  ).toEqual([[pull], [pull]]);
  const { object: main } = (await ask(front, 'GET', `${R}/git/ref/heads/main`)).body;
  expect(ref.compare.commits.nodes.at(-1).oid).toBe(main.sha);
});

test('a write through REST is in the next answer of GraphQL', async () => {
  const front = await emulate();
  const query = '{ repository(owner: "tidewater", name: "app") { issues(first: 5) { nodes { title } } } }';
  const titles = async () => (await askGraphql(front, query)).body.data.repository.issues.nodes;
  expect(await titles()).toEqual([]);
  await ask(front, 'POST', `${R}/issues`, { title: 'One' });
  expect(await titles()).toEqual([{ title: 'One' }]);
});

test('addresses in answers are those of the front', async () => {
  const front = await emulate();
  for (const title of ['One', 'Two']) await ask(front, 'POST', `${R}/issues`, { title });
  const { headers, body } = await ask(front, 'GET', `${R}/issues?per_page=1`);
  expect(body[0].url).toMatch(new RegExp(`^${front.url}/`));
  expect(headers.link).toContain(`<${front.url}/`);
});
