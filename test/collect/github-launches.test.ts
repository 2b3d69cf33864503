/** Plans on branches of their own: all of them, also where there are more than one answer of GitHub names. */
import { expect, test } from 'vitest';
import { withPlans } from '../../src/collect/github-launches.ts';
import { launchSelection, readLaunchBranches } from '../../src/collect/launch-branches.ts';
import { openGitHub } from '../../src/edges/github.ts';
import { TOKEN } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import { PLAN } from '../launch/plan.ts';
import { evidenceOf } from '../support/evidence.ts';

test('of more launches than one answer names, every plan is read', async () => {
  const github = await honestGitHub({ repository: 'tidewater/app', visibility: 'private' });
  const slugs = Array.from({ length: 103 }, (_, at) => `exports-${String(at).padStart(3, '0')}`);
  const mia = github.person('mia');
  const files = Object.fromEntries(slugs.map(slug => [`launches/${slug}/launch.md`, PLAN]));
  mia.push('drumroll/launches/exports-000', { message: 'Plan', files });
  const { refs } = github.repository.data;
  const planned = refs['refs/heads/drumroll/launches/exports-000'];
  if (planned === undefined) throw new Error('nothing was pushed');
  for (const slug of slugs) refs[`refs/heads/drumroll/launches/${slug}`] = planned;

  const port = openGitHub({ token: TOKEN, apiUrl: github.url });
  const name = { owner: 'tidewater', name: 'app' };
  const { data } = await port.graphql(
    `query First($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${launchSelection('')} } }`,
    name,
  );
  const first = readLaunchBranches((data as { repository: Record<string, unknown> }).repository);
  expect(first.slugs).toHaveLength(100);
  const { launches = [] } = await withPlans(evidenceOf(['feat: a']), port, name, first);
  expect(launches.map(({ path }) => path)).toEqual(slugs.map(slug => `launches/${slug}/launch.md`));
});

test('an answer without branches has no launches, and is the last one', () => {
  expect(readLaunchBranches({})).toEqual({ slugs: [], after: null });
});
