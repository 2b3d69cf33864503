/** DESIGN §6 as a property: whatever is configured, exists and was edited, nothing internal reaches a place that everybody can read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLaunch } from '../../src/launch/read-launch.ts';
import type { Document, LaunchDraft, Repository } from '../../src/model.ts';
import type { GitHub } from '../../src/publish/github.ts';
import { publishGitHub } from '../../src/publish/publish-github.ts';
import { EMPTY_STATE, formatLineState } from '../../src/publish/state/line-state.ts';
import { DOCUMENTS } from '../../src/render/documents.ts';
import { ownLaunchRenderers } from '../../src/render/own-launch-templates.ts';
import { renderLaunch } from '../../src/render/render-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';
import { randomRuns } from '../support/random-runs.ts';
import { aRelease, RECONCILER } from './a-plan.ts';

type Visibility = Repository['visibility'];

interface World {
  readonly home: Visibility;
  /** Null: it is configured and not there. */
  readonly drafts: Visibility | null;
  readonly isConfigured: boolean;
  readonly source: Visibility | null;
  readonly allowPublic: boolean;
  readonly pull_request: boolean;
  readonly release: boolean;
  readonly checklist: boolean;
  readonly releaseBranch: 'main' | '2.3.x';
  /** What stands outside: nothing, what we wrote, or what people made of it. */
  readonly exists: 'nothing' | 'ours' | 'edited';
  /** Names of the documents of this release. */
  readonly documents: readonly string[];
  readonly isForbidden: boolean;
  readonly hasLaunch: boolean;
}

const visibility = fc.constantFrom<Visibility>('public', 'private', 'unknown');
const worlds: fc.Arbitrary<World> = fc.record({
  home: visibility,
  drafts: fc.option(visibility),
  isConfigured: fc.boolean(),
  source: fc.option(visibility),
  allowPublic: fc.boolean(),
  pull_request: fc.boolean(),
  release: fc.boolean(),
  checklist: fc.boolean(),
  releaseBranch: fc.constantFrom('main', '2.3.x'),
  exists: fc.constantFrom('nothing', 'ours', 'edited'),
  documents: fc.subarray(DOCUMENTS.map(({ name }) => name)),
  isForbidden: fc.boolean(),
  hasLaunch: fc.boolean(),
});

const INTERNAL = 'SECRET-INTERNAL';
const OWN = 'SECRET-HISTORY';

const OFFERED = DOCUMENTS.flatMap(({ name, offer }) => (offer === undefined ? [] : [name]));

/** Every document says who may read it. */
function documentsOf({ documents }: World): readonly Document[] {
  return DOCUMENTS.filter(({ name }) => documents.includes(name)).map(
    ({ name, path, audience, channel, visibility: seen }) => ({
      name,
      path,
      audience,
      channel,
      visibility: seen,
      text: `# ${name}\n\n- ${seen === 'public' || channel === 'changelog' ? OWN : INTERNAL} ${name}. <!-- #1 -->\n`,
    }),
  );
}

/** A plan is a secret as a whole: its name, its promise, whoever it is for. */
function launchesOf({ hasLaunch }: World): readonly LaunchDraft[] {
  if (!hasLaunch) return [];
  const text = PLAN.replace('Scheduled exports', INTERNAL)
    .replaceAll('Your weekly', INTERNAL)
    .replaceAll('Everyone', `Everyone, ${INTERNAL}`);
  const launch = readLaunch({ ...PLAN_FILE, text });
  return [{ launch, documents: renderLaunch(launch, ownLaunchRenderers(), 'Tidewater') }];
}

/** Answers reads only: what it is asked to write is a mistake in a dry run. */
function fakeGitHub(world: World): GitHub {
  const sha = (letter: string): string => letter.repeat(40);
  const isThere = world.exists !== 'nothing';
  const text = world.exists === 'ours' ? 'old\n' : 'what a person wrote\n';
  const repository = (slug: string, seen: Visibility | null) =>
    seen === null
      ? null
      : {
          data: {
            full_name: slug,
            html_url: `https://github.com/${slug}`,
            default_branch: 'main',
            has_issues: true,
            ...(seen === 'unknown' ? {} : { visibility: seen }),
          },
          pages: null,
        };
  const list = (data: unknown) => ({ data, pages: null });
  return {
    find: async (path, query) => {
      if (path === '/repos/tidewater/app') return repository('tidewater/app', world.home);
      if (path === '/repos/tidewater/drafts') return repository('tidewater/drafts', world.drafts);
      if (path.includes('matching-refs'))
        return list(
          isThere
            ? ['drumroll-state', 'drumroll/main', 'drumroll/2.3.x', 'drumroll/app/main', 'drumroll/app/2.3.x'].map(
                name => ({
                  ref: `refs/heads/${name}`,
                  object: { sha: sha(name === 'drumroll-state' ? '5' : 'd') },
                }),
              )
            : [],
        );
      if (path.endsWith('/git/ref/heads/main')) return list({ object: { sha: sha('e') } });
      if (path.endsWith('/pulls'))
        return list(
          isThere
            ? [
                {
                  number: 7,
                  state: 'open',
                  // Somebody asks for all that is offered.
                  body: `${text}\n${OFFERED.map(name => `- [x] x <!-- also ${name} -->`).join('\n')}\n`,
                  head: { repo: { full_name: path.split('/').slice(2, 4).join('/') } },
                  query,
                },
              ]
            : [],
        );
      if (path.endsWith('/releases'))
        return list(isThere ? [{ id: 9, draft: true, tag_name: 'v2.4.0', body: `${text}<!-- drumroll:next -->` }] : []);
      if (path.endsWith('/issues/3')) return list({ number: 3, state: 'open', title: 'x', body: text });
      return null;
    },
    graphql: async (_document, variables) => {
      const commit = (letter: string) => ({
        oid: sha(letter),
        tree: { oid: sha('7') },
        committedDate: '2026-06-10T09:00:00Z',
      });
      const files = Object.keys(variables)
        .filter(alias => /^f\d+$/.test(alias))
        .map(alias => [alias, isThere ? { oid: sha('f'), text, isTruncated: false } : null]);
      const stateFile = formatLineState({
        ...EMPTY_STATE,
        base: 'v2.3.0',
        to: sha('0'),
        ids: { 'pull-request': 7, release: 9, issue: 3 },
      });
      return {
        errors: [],
        data: {
          repository: {
            start: commit('a'),
            state: commit('5'),
            drafts: commit('d'),
            ...(world.isForbidden ? {} : { stateFile: { oid: sha('1'), text: stateFile, isTruncated: false } }),
            ...Object.fromEntries(files),
            issues: { nodes: [] },
            issueOrPullRequest: { comments: { nodes: [] } },
          },
        },
      };
    },
    send: async () => {
      throw new Error('a dry run wrote');
    },
  };
}

test('nothing internal reaches a public place: no operation, no comment, no sentence', async () => {
  const runs = { ...randomRuns(200), seed: 4 };
  let [seenInternal, seenOwn, seenPlanned] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(worlds, async world => {
      const release = aRelease();
      const source = world.source === null ? {} : { 'tidewater/secret': world.source };
      const { operations, sentences } = await publishGitHub(
        {
          release: {
            ...release,
            changes: release.changes.map(change => ({
              ...change,
              title: `${OWN} title.`,
              unsure: true,
              visibility: 'internal' as const,
            })),
          },
          documents: documentsOf(world),
          launches: launchesOf(world),
          offered: documentsOf({ ...world, documents: OFFERED.filter(name => !world.documents.includes(name)) }),
          retell: () => [],
          previousVersion: '2.3.0',
          repository: 'tidewater/app',
          releaseBranch: world.releaseBranch,
          sources: source,
          drafts: { ...world, repository: world.isConfigured ? 'tidewater/drafts' : undefined },
          allowPublic: world.allowPublic,
          owners: {},
          approvers: [],
          publishOn: 'tag',
          reconciler: RECONCILER,
          mayWriteWorkflows: async () => true,
          markdown: text => text,
          isDryRun: true,
          mayPublish: false,
        },
        { github: fakeGitHub(world), clock: { now: () => 0, wait: async () => {} } },
      );
      const seenBy: Readonly<Record<string, Visibility>> = {
        'tidewater/app': world.home,
        'tidewater/drafts': world.drafts ?? 'unknown',
      };
      const isForeign = world.source !== null && world.source !== 'public';
      for (const operation of operations) {
        if (operation.target === 'file') throw new Error('nothing goes to disk here');
        const { repository, fields, name, reason } = operation;
        const isPrivate = seenBy[repository] === 'private';
        expect(operation.visibility).toBe(isPrivate ? 'internal' : 'public');
        const said = [name, reason, ...Object.values(fields)].join('\n');
        if (said.includes(INTERNAL)) seenInternal++;
        if (said.includes(INTERNAL) && 'path' in operation && operation.path.includes('launches/')) seenPlanned++;
        if (said.includes(OWN)) seenOwn++;
        if (isPrivate || world.allowPublic) continue;
        expect(said).not.toContain(INTERNAL);
        if (isForeign) expect(said).not.toContain(OWN);
        // The drafts repository is only ever written to when it is private.
        expect(repository).toBe('tidewater/app');
      }
      expect(sentences.join('\n')).not.toMatch(/SECRET/);
    }),
    runs,
  );
  // Otherwise the above would hold of nothing. A few runs may meet nothing.
  const often = runs.numRuns < 200 ? -1 : 10;
  expect(seenInternal).toBeGreaterThan(often);
  expect(seenOwn).toBeGreaterThan(often);
  expect(seenPlanned).toBeGreaterThan(often);
});
