/** Commands: what a run shows in its job summary. In: an outcome. Out: Markdown that everybody may read. */
import type { Repository } from '../model.ts';
import { releaseBody } from '../publish/release-body.ts';
import type { DraftOutcome } from './draft.ts';

/** Bytes that one step's summary may have; a larger one is dropped by the runner (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 1024 * 1024;

/**
 * What was done, the notes without questions to colleagues, and sums. Summaries can be read by everybody who can read the
 * repository: of a release that was joined from others, the notes are shown only where all of them are public.
 * @param sentences Of publishing, safe for everybody.
 */
export function jobSummary(
  { documents, release, evidence, sources }: DraftOutcome,
  sentences: readonly string[],
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
  const isOpen = mayShow(evidence.repository.visibility, Object.values(sources));
  const whole = `${head}${releaseBody(notes)}\n\n---\n\n${table}\n`;
  if (isOpen && Buffer.byteLength(whole) < SUMMARY_LIMIT) return whole;
  const why = isOpen ? 'are too long for a summary' : 'tell of repositories that not everybody may read';
  return `${head}The notes ${why}: see the \`notes\` output.\n\n${table}\n`;
}

function mayShow(home: Repository['visibility'], sources: readonly Repository['visibility'][]): boolean {
  return home === 'private' || sources.every(visibility => visibility === 'public');
}
