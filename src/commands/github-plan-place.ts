/** Commands: plans and texts of launches on GitHub. In: where the repository and its drafts repository are. Out: what reads and writes them, each launch on its own branch. */

import { repositoryName } from '../collect/github-fields.ts';
import { askHeld, withDraftedPlans } from '../collect/github-launches.ts';
import { launchesSelection, readGitHubLaunches } from '../collect/github-settings.ts';
import { fields } from '../collect/json.ts';
import { launchSelection, readLaunchBranches } from '../collect/launch-branches.ts';
import { loadReconciler } from '../deliver.ts';
import { CLOCK } from '../edges/clock.ts';
import type { GitHubEdge } from '../edges/github.ts';
import { fail } from '../errors.ts';
import type { DraftText } from '../gate/gate.ts';
import type { SettingsFile } from '../model.ts';
import type { RepositoryFacts } from '../publish/current.ts';
import { apiPath, branchPath, repositoryPath } from '../publish/github.ts';
import { launchLine } from '../publish/launch-line.ts';
import { DRAFTS_MESSAGE, guestName } from '../publish/line.ts';
import { type EntryFate, publishEntry } from '../publish/publish-entry.ts';
import { textAt } from '../publish/read/answer.ts';
import { readRepository } from '../publish/read/read-repository.ts';
import { launchesIn } from '../publish/shipping/launches-in.ts';
import { writeCommit } from '../publish/write/write-commit.ts';
import type { PlanPlace } from './plan-place.ts';
import { contentsPath, textsOnBranch } from './texts-on-branch.ts';

/** Who asks, and what the configuration says of where drafts lie. */
export interface GitHubPlanRequest {
  readonly edge: GitHubEdge;
  /** `owner/name` of the repository that is released. */
  readonly slug: string;
  /** `drafts.repository`; null where there is none. */
  readonly draftsRepository: string | null;
  readonly allowPublic: boolean;
}

/** @throws `E_LAUNCH_PUBLIC` where everybody could read a plan, `E_GITHUB_…`. */
export async function githubPlace(request: GitHubPlanRequest): Promise<PlanPlace> {
  const { edge, slug } = request;
  const { home, place, guest } = await placeOf(request);
  const prefix = guest === null ? '' : `${guest}/`;
  const name = repositoryName(place.slug);
  if (name === null) throw fail('E_GITHUB_NO_REPOSITORY', {});
  const commitOf = async (branch: string) => {
    const found = await edge.find(branchPath(place.slug, 'ref', branch));
    const sha = textAt(found?.data, 'object', 'sha');
    if (sha === null) return null;
    const commit = await edge.find(repositoryPath(place.slug) + apiPath`/git/commits/${sha}`);
    return { sha, tree: textAt(commit?.data, 'tree', 'sha') ?? '' };
  };
  let held: Promise<readonly string[]> | undefined;
  const textsIn = (folder: string): Promise<readonly DraftText[]> => {
    const { branch } = launchLine(folder.split('/')[1] ?? '', guest);
    return textsOnBranch(edge, { slug: place.slug, branch, path: `${prefix}${folder}`, shown: folder });
  };
  return {
    guestOf: guest === null ? null : place.slug,
    plans: async () => {
      const document = `query Plans($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) { ${launchSelection(prefix)} ${launchesSelection('HEAD')} }
}`;
      const { data } = await edge.graphql(document, { ...name });
      const found = fields(fields(data).repository);
      const merged: readonly SettingsFile[] = guest === null ? readGitHubLaunches(found) : [];
      return withDraftedPlans(merged, edge, name, readLaunchBranches(found), guest ?? '');
    },
    // A step and the gate before it ask the same.
    held: () => (held ??= askHeld(edge, name, guest ?? '')),
    texts: textsIn,
    tell: async (path, entry, isNoted) =>
      entrySentence(
        await publishEntry({ repository: home, path, entry, isNoted }, { github: edge, clock: CLOCK }),
        path,
      ),
    isApproved: async (folder, texts, approvers) => {
      const [{ readLineApproval }, reconciler] = await Promise.all([
        import('../publish/read/read-line-approval.ts'),
        loadReconciler(),
      ]);
      const files = new Map(texts.map(one => [`${prefix}${one.path}`, one.text]));
      const line = launchLine(folder.split('/')[1] ?? '', guest);
      return readLineApproval({ slug: place.slug, line, files, approvers, reconciler }, edge);
    },
    isInApprovedNotes: async (launch, approvers) => {
      const { releaseDrafts } = await import('./release-drafts.ts');
      const { texts, isApproved } = await releaseDrafts(edge, home.slug, null, { approvers });
      return isApproved && texts.some(({ text }) => launchesIn(text).some(told => told.slug === launch));
    },
    write: async (path, before, content, message) => {
      const { branch } = launchLine(path.split('/')[1] ?? '', guest);
      const head = await commitOf(branch);
      const base = head ?? (await commitOf(place.defaultBranch));
      if (base === null)
        throw fail('E_PUBLISH_COMMIT_UNKNOWN', { repository: place.slug, commit: place.defaultBranch });
      const found = await edge.find(contentsPath(place.slug, `${prefix}${path}`), { ref: base.sha });
      if (contentOf(found) !== before) throw fail('E_OUTPUT_BUSY', { path, times: 1 });
      const written = await writeCommit(
        {
          slug: place.slug,
          branch,
          head,
          parents: [base.sha],
          baseTree: base.tree,
          // So that drafting does not wait for a person who edits texts.
          message: `${DRAFTS_MESSAGE}\n\n${message} of ${slug}`,
          files: [{ path: `${prefix}${path}`, text: content }],
        },
        edge,
      );
      if (written.kind === 'stale') throw fail('E_OUTPUT_BUSY', { path, times: 1 });
      if (written.kind === 'refused')
        throw (
          written.error ??
          fail('E_PUBLISH_REFUSED', { repository: place.slug, what: `commit on ${branch}`, said: written.said })
        );
    },
  };
}

function contentOf(found: { readonly data: unknown } | null): string | null {
  const encoded = textAt(found?.data, 'content');
  return encoded === null ? null : Buffer.from(encoded, 'base64').toString('utf8');
}

/** Null where it was told elsewhere. */
function entrySentence(fate: EntryFate, path: string): string | null {
  switch (fate.kind) {
    case 'opened':
      return `Opened ${fate.url}: merging it adds the entry to ${path}.`;
    case 'open':
      return `${fate.url} is open: merging it adds the entry to ${path}.`;
    case 'merged':
      return `${fate.url} is merged: the entry went into ${path}.`;
    case 'there':
      return `The entry is in ${path}.`;
    case 'unopened':
      return `The entry lies on a branch, but Actions may not open pull requests here. Open it yourself: ${fate.url}`;
    case 'elsewhere':
      return null;
  }
}

async function placeOf({ edge, slug, draftsRepository, allowPublic }: GitHubPlanRequest): Promise<{
  /** The repository that readers read. */
  readonly home: RepositoryFacts;
  readonly place: RepositoryFacts;
  readonly guest: string | null;
}> {
  const home = await readRepository(edge, slug);
  if (home === null) throw fail('E_GITHUB_NOT_FOUND', { what: `GET /repos/${slug}`, permission: 'contents: read' });
  if (home.visibility === 'private' || allowPublic) return { home, place: home, guest: null };
  const place = draftsRepository === null ? null : await readRepository(edge, draftsRepository);
  if (place === null || place.visibility !== 'private') throw fail('E_LAUNCH_PUBLIC', { repository: home.slug });
  return { home, place, guest: guestName(home.slug, place.slug) };
}
