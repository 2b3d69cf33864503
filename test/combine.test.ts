/** Several repositories, one product release: what a matrix of jobs saves, one job combines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, temporaryFolder } from './support/process.ts';
import { type Repository, RepositoryBuilder } from './support/repository.ts';

/** A repository with a release and some changes, cloned from `tidewater/<name>`. */
function repositoryOf(name: string, messages: readonly string[], config = ''): Repository {
  const builder = new RepositoryBuilder();
  builder.commit('feat: first light', config === '' ? {} : { files: { '.github/drumroll.yml': config } });
  builder.tag('v1.0.0');
  for (const message of messages) builder.commit(message);
  const repository = builder.write();
  repository.git('remote', 'add', 'origin', `https://github.com/tidewater/${name}.git`);
  return repository;
}

/** The evidence file of each repository, as its job would save it. */
function save(folder: string, repositories: Readonly<Record<string, Repository>>): readonly string[] {
  return Object.entries(repositories).map(([name, { directory }]) => {
    const file = join(folder, `${name}.json`);
    const { code } = cli(directory, ['draft', '--save-evidence', file]);
    expect(code).toBe(0);
    return file;
  });
}

const APP = ['feat: plan exports ahead (#3)', 'chore: tidy (#4)'];
const API = ['fix: answer in time (#3)', 'feat!: drop the old endpoint (#5)'];

test('three steps make one release that accounts for every commit of every repository', () => {
  const folder = temporaryFolder();
  const [app, api] = [repositoryOf('app', APP, 'product: Tidewater'), repositoryOf('api', API)];
  const files = save(folder, { app, api });
  const { code, out, err } = cli(folder, ['combine', ...files, '--release', '2.4.0', '--json']);
  expect([code, err]).toEqual([0, expect.stringContaining('app since v1.0.0')]);
  const { release, changes, ledger } = JSON.parse(out);
  expect(release).toMatchObject({ version: '2.4.0', bump: 'major', tag: null });
  expect(changes.map(({ id }: { id: string }) => id)).toEqual(['app/pr-4', 'app/pr-3', 'api/pr-5', 'api/pr-3']);
  const commits = [app, api].flatMap(({ git }) => git('rev-list', 'v1.0.0..HEAD').split('\n'));
  const idsOf = (kind: string) =>
    ledger.flatMap((entry: { kind: string; id: string }) => (entry.kind === kind ? [entry.id] : []));
  expect(idsOf('commit').sort()).toEqual(commits.sort());
  expect(idsOf('pull-request')).toEqual(['app#4', 'app#3', 'api#5', 'api#3']);
});

test('the notes are named for the product, and every number for its repository', () => {
  const folder = temporaryFolder();
  const files = save(folder, { app: repositoryOf('app', APP, 'product: Tidewater'), api: repositoryOf('api', API) });
  expect(cli(folder, ['combine', ...files, '--out', 'drafts']).code).toBe(0);
  const notes = readFileSync(join(folder, 'drafts/releases/next/notes.md'), 'utf8');
  expect(notes).toContain("# What's new in Tidewater");
  expect(notes).toContain('Plan exports ahead. <!-- app#3 -->');
  expect(notes).toContain('Answer in time. <!-- api#3 -->');
  const changelog = readFileSync(join(folder, 'drafts/releases/next/internal-changelog.md'), 'utf8');
  expect(changelog).toContain('[app#3](https://github.com/tidewater/app/pull/3)');
  expect(changelog).toContain('[api#3](https://github.com/tidewater/api/pull/3)');
});

test('what one repository must not say in public, the whole must not say either', () => {
  const folder = temporaryFolder();
  const app = repositoryOf('app', ['feat: exports for Globex (#3)']);
  const files = save(folder, { app, api: repositoryOf('api', API, 'deny: [globex]') });
  const { code, out, err } = cli(folder, ['combine', ...files]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('E_TEXT_DENIED');
});

test('one repository twice is a mistake, and nothing is written', () => {
  const folder = temporaryFolder();
  const [file = ''] = save(folder, { app: repositoryOf('app', APP) });
  writeFileSync(join(folder, 'copy.json'), readFileSync(file));
  const { code, err } = cli(folder, ['combine', file, 'copy.json', '--out', 'drafts']);
  expect([code, err]).toEqual([2, expect.stringContaining('Two of the evidence files are of "tidewater/app".')]);
});
