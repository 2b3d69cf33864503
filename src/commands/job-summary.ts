/** Commands: what a run shows in its job summary. In: an outcome. Out: Markdown that everybody may read. */
import { isBuilt } from '../channels/announcement.ts';
import type { Release } from '../model.ts';
import { mayNameChanges } from '../publish/placement.ts';
import { releaseBody } from '../publish/plan/release-body.ts';
import type { DraftOutcome } from './draft.ts';

/** Bytes that one step's summary may have; a larger one is dropped by the runner (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 1024 * 1024;

/**
 * What was done, the notes without questions to colleagues, and sums. Summaries can be read by everybody who can read the
 * repository where the workflow runs: of another repository, and of several that were joined, the notes are shown only where
 * all of them are public.
 * @param sentences Of publishing, safe for everybody.
 * @param previews What channels take of documents for the public, as Markdown; empty for none.
 * @param runsIn `owner/name` of the repository where the workflow runs; null where the environment does not say.
 */
export function jobSummary(
  { documents, release }: Pick<DraftOutcome, 'documents' | 'release'>,
  sentences: readonly string[],
  runsIn: string | null,
  previews = '',
): string {
  const notes = documents.find(({ name }) => name === 'notes')?.text ?? '';
  const count = (fate: string): number =>
    release.ledger.filter(entry => entry.kind === 'commit' && entry.fate === fate).length;
  const table = [
    '| Commits | are a change | folded into one | in no change |',
    '|---|---|---|---|',
    `| ${release.ledger.filter(({ kind }) => kind === 'commit').length} | ${count('included')} | ${count('folded')} | ${count('excluded')} |`,
  ].join('\n');
  const done = sentences.map(sentence => `- ${sentence}\n`).join('');
  const head = done === '' ? '' : `${done}\n`;
  const isOpen = mayShow(release, runsIn);
  const whole = `${head}${releaseBody(notes)}\n\n---\n\n${table}\n`;
  const withPreviews = previews === '' ? whole : `${whole}\n${previews}`;
  if (isOpen && Buffer.byteLength(withPreviews) < SUMMARY_LIMIT) return withPreviews;
  if (isOpen && Buffer.byteLength(whole) < SUMMARY_LIMIT) return whole;
  const why = isOpen ? 'are too long for a summary' : 'tell of repositories that not everybody may read';
  return `${head}The notes ${why}: see the \`notes\` output.\n\n${table}\n`;
}

/** What channels take, for {@link jobSummary}. What builds it is loaded only where there is something to build. */
export async function previewsOf({ documents }: Pick<DraftOutcome, 'documents'>): Promise<string> {
  if (!documents.some(({ channel }) => isBuilt(channel))) return '';
  const { channelPreviews } = await import('./channel-previews.ts');
  return channelPreviews(documents);
}

/** A checkout and a file of evidence may be of any repository, so who can read one says nothing of who can read the summary. */
function mayShow({ repository, repositories }: Release, runsIn: string | null): boolean {
  const { slug, visibility } = repository;
  const isOwn = repositories.length === 1 && (slug === null || slug.toLowerCase() === runsIn?.toLowerCase());
  return mayNameChanges({
    home: isOwn ? visibility : 'unknown',
    sources: isOwn ? [] : repositories.map(one => one.visibility),
    // What `internal.allow_public` of one repository allows, it allows for its own places.
    allowPublic: false,
  });
}
