/** Test support: a team on a GitHub double, and Drumroll that publishes their release there. */

import { loadReconciler } from '../../src/deliver.ts';
import { openGitHub } from '../../src/edges/github.ts';
import type { Document, Release, WordsByEntry } from '../../src/model.ts';
import type { Clock, GitHub } from '../../src/publish/github.ts';
import { type ApprovedOutcome, type ApprovedRequest, publishApproved } from '../../src/publish/publish-approved.ts';
import { type PublishOutcome, type PublishRequest, publishGitHub } from '../../src/publish/publish-github.ts';
import { DOCUMENTS } from '../../src/render/documents.ts';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import type { GitHubDouble, GitHubOptions } from '../doubles/github.ts';
import { TOKEN } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import type { Person } from '../doubles/person.ts';
import { releaseOf } from '../support/evidence.ts';

const reconciler = await loadReconciler();
const renderers = await loadRenderers(DOCUMENTS.map(({ template }) => template));

/** What a test may choose for one run. */
export interface RunOptions extends Partial<Omit<PublishRequest, 'documents' | 'retell' | 'release'>> {
  /** In front of the double: to lose answers, to be killed, to do something between two requests. */
  readonly wrap?: (github: GitHub) => GitHub;
  readonly token?: string;
  /** A proxy's, instead of the double's own. */
  readonly url?: string;
  readonly clock?: Clock;
  readonly change?: (release: Release) => Release;
  readonly changeDocuments?: (documents: readonly Document[]) => readonly Document[];
}

export interface Scene {
  readonly github: GitHubDouble;
  readonly mia: Person;
  readonly clock: Clock;
  /** A change on the branch, as one commit. */
  merge(message: string, branch?: string): string;
  /** Tags the branch's head; what comes after is the next release. */
  tag(version: string): void;
  run(options?: RunOptions): Promise<PublishOutcome>;
  /** `publish`: of the default branch, unless a tag is given. */
  publish(options?: PublishOptions): Promise<ApprovedOutcome>;
}

/** What a test may choose for one publication. */
export interface PublishOptions extends Partial<Omit<ApprovedRequest, 'repository'>> {
  readonly wrap?: (github: GitHub) => GitHub;
  readonly token?: string;
}

/** A clock that is the double's: waiting moves it, and lets an older read catch up. */
export function sceneClock(github: GitHubDouble): Clock {
  return {
    now: () => github.world.clock.now(),
    wait: async milliseconds => {
      github.world.clock.advance(milliseconds);
      // Long waits are for claims; what GitHub shows late it has shown by then.
      if (github.world.delay !== null) github.delay(github.world.delay);
    },
  };
}

export async function scene(options: GitHubOptions = {}): Promise<Scene> {
  const github = await honestGitHub({ visibility: 'private', ...options });
  const mia = github.person('mia');
  github.repository.data.collaborators.mia = 'write';
  const messages: string[] = [];
  let previous = { version: '2.3.0', tag: 'v2.3.0' };
  let to = mia.push('main', { message: 'chore: begin', files: { 'readme.md': 'Tidewater\n' } });
  mia.tag('v2.3.0');
  const clock = sceneClock(github);
  return {
    github,
    mia,
    clock,
    merge(message, branch = 'main') {
      messages.push(message);
      to = mia.push(branch, { message, files: { [`${messages.length}.txt`]: message } });
      return to;
    },
    tag(version) {
      mia.tag(`v${version}`);
      previous = { version, tag: `v${version}` };
      messages.length = 0;
    },
    async run(options: RunOptions = {}) {
      const { wrap, token = TOKEN, url = github.url, change, changeDocuments, clock: own = clock, ...rest } = options;
      const made = releaseOf(messages.map(message => ({ message, paths: ['src/a.ts'] })));
      const whole = { ...made, to, previousTag: previous.tag, from: null, ...versionOf(made, previous.version) };
      const release = change?.(whole) ?? whole;
      const rules = { areas: {}, highlights: 3, feedbackUrl: null, owners: {}, isReviewed: true };
      const rendered = (words?: WordsByEntry): readonly Document[] => {
        const told = words === undefined ? rules : { ...rules, words };
        const documents = render(release, renderers, { only: null, documents: {}, withOffers: true }, told);
        return changeDocuments?.(documents) ?? documents;
      };
      const port = openGitHub({ token, apiUrl: url }, { spacing: 0, retryBase: 1, now: own.now, wait: own.wait });
      return publishGitHub(
        {
          previousVersion: previous.version,
          repository: github.repository.slug,
          releaseBranch: null,
          sources: {},
          launches: [],
          drafts: { pull_request: true, release: true, checklist: true },
          allowPublic: false,
          owners: {},
          approvers: [],
          publishOn: 'tag',
          reconciler,
          mayWriteWorkflows: async () => false,
          markdown: escapeMarkdown,
          isDryRun: false,
          mayPublish: false,
          ...rest,
          release,
          documents: rendered().filter(({ offer }) => offer === undefined),
          offered: rendered().filter(({ offer }) => offer !== undefined),
          retell: ({ words }) => rendered(words),
        },
        { github: wrap?.(port) ?? port, clock: own },
      );
    },
    async publish({ wrap, token = TOKEN, ...rest } = {}) {
      const port = openGitHub({ token, apiUrl: github.url }, { spacing: 0, retryBase: 1, ...clock });
      return publishApproved(
        {
          repository: github.repository.slug,
          tag: null,
          releaseBranch: null,
          package: null,
          isAsked: rest.tag === undefined,
          approvers: [],
          owners: {},
          publishOn: 'tag',
          reconciler,
          mayWriteWorkflows: async () => false,
          markdown: escapeMarkdown,
          isDryRun: false,
          hotfix: null,
          readHolds: async () => [],
          ...rest,
        },
        { github: wrap?.(port) ?? port, clock },
      );
    },
  };
}

/** The next minor version after the last release: `releaseOf` always counts from 2.3.0. */
function versionOf(made: Release, previous: string): Pick<Release, 'version' | 'bump'> {
  const [major = 0, minor = 0] = previous.split('.').map(Number);
  return { version: `${major}.${minor + 1}.0`, bump: made.bump ?? 'minor' };
}
