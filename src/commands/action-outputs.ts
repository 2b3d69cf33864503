/** Commands: what the Action tells later steps. In: what was drafted and published. Out: paths of files and counts, by the names of action.yml. */
import { join } from 'node:path';
import type { OutputName } from '../config/outputs.ts';
import type { PublishOutcome } from '../publish/publish-github.ts';
import type { DraftOptions, DraftOutcome } from './draft.ts';

type Outputs = Readonly<Partial<Record<OutputName, string>>>;

/** Where people find it on GitHub. */
export function threads(published: PublishOutcome | null): Outputs {
  const { pullRequest = null, issue = null } = published ?? {};
  return {
    ...(pullRequest === null ? {} : { 'pull-request': String(pullRequest.number) }),
    ...(issue === null ? {} : { issue: String(issue.number) }),
  };
}

/** @param json Path of the release as JSON. */
export function outputs(
  { documents, release }: DraftOutcome,
  { out, saveEvidence, isDryRun }: Pick<DraftOptions, 'saveEvidence' | 'isDryRun'> & { readonly out: string },
  json: string,
): Outputs {
  const pathOf = (name: string): string => join(out, documents.find(document => document.name === name)?.path ?? '');
  const published = release.changes.filter(({ visibility }) => visibility === 'public').length;
  const counts = {
    commits: String(release.ledger.filter(({ kind }) => kind === 'commit').length),
    changes: String(release.changes.length),
    public: String(published),
    internal: String(release.changes.length - published),
    unsure: String(release.changes.filter(({ unsure }) => unsure).length),
  };
  if (isDryRun) return counts;
  const files = { out, notes: pathOf('notes'), 'internal-changelog': pathOf('internal-changelog'), json };
  return { ...counts, ...files, ...(saveEvidence === null ? {} : { evidence: saveEvidence }) };
}
