/** Test support: a repository whose changelog readers read, and a dated entry that is to go there. */
import { openGitHub } from '../../src/edges/github.ts';
import type { DatedEntry } from '../../src/publish/changelog/dated-entry.ts';
import type { GitHub } from '../../src/publish/github.ts';
import { entryBranch } from '../../src/publish/letters/dated-entry-words.ts';
import { type EntryFate, publishEntry } from '../../src/publish/publish-entry.ts';
import { readRepository } from '../../src/publish/read/read-repository.ts';
import { type GitHubDouble, TOKEN } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import type { Person } from '../doubles/person.ts';
import { sceneClock } from './github-scene.ts';

export const ENTRY: DatedEntry = {
  name: 'Your weekly export now sends itself',
  date: '20 June 2026',
  text: '# Your weekly export now sends itself\n\nOpen an export and choose **Schedule**.\n',
};

export const BRANCH = entryBranch(ENTRY);

export const SECTION =
  '## Your weekly export now sends itself, 20 June 2026\n\nOpen an export and choose **Schedule**.\n\n';

const OLDER = '## 2.3.1\n\n- Light.\n';

export interface EntryScene {
  readonly github: GitHubDouble;
  readonly mia: Person;
  /** A run; the plan says that it was told where `isNoted`. */
  run(isNoted?: boolean, wrap?: (github: GitHub) => GitHub): Promise<EntryFate>;
  /** The changelog on a branch. */
  changelog(branch?: string): string;
  /** What a person sees: pull requests, and the changelog on both branches. */
  seen(): unknown;
}

export async function entryScene(): Promise<EntryScene> {
  const github = await honestGitHub({ visibility: 'public' });
  const mia = github.person('mia');
  const { data, store } = github.repository;
  data.collaborators.mia = 'write';
  mia.push('main', { message: 'chore: begin', files: { 'CHANGELOG.md': `# Changelog\n\n${OLDER}` } });
  const clock = sceneClock(github);
  const changelog = (branch = 'main'): string => store.bytes(['show', `${branch}:CHANGELOG.md`]).toString('utf8');
  return {
    github,
    mia,
    changelog,
    async run(isNoted = false, wrap = port => port) {
      const port = wrap(openGitHub({ token: TOKEN, apiUrl: github.url }, { spacing: 0, retryBase: 1, ...clock }));
      const repository = await readRepository(port, github.repository.slug);
      if (repository === null) throw new Error('no repository');
      return publishEntry({ repository, path: 'CHANGELOG.md', entry: ENTRY, isNoted }, { github: port, clock });
    },
    seen: () => ({
      threads: [...data.threads.values()].map(({ title, body, state }) => ({ title, body, state })),
      branches: Object.keys(data.refs).length,
      main: changelog(),
      entry: store.try(['show', `${BRANCH}:CHANGELOG.md`]),
    }),
  };
}
