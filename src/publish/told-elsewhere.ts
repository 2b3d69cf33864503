/** Publish: words that people gave entries of the notes in one place, for the documents that lie in another. In: what is wanted and exists there. Out: those words. */

import type { GitHubCurrent } from './current.ts';
import { isSource, type Told, toldIn } from './follow-words.ts';
import { ticksIn } from './plan/boxes.ts';
import { settleFile } from './plan/settle-file.ts';
import { cycleOf } from './state/cycle.ts';
import type { Want } from './want.ts';

/** Null where nothing is remembered of the notes, or nobody edited an entry. */
export function toldElsewhere(
  want: Pick<Want, 'documents' | 'release' | 'previousVersion' | 'line' | 'reconciler'>,
  found: GitHubCurrent,
): Told | null {
  const { reconciler } = want;
  const { state, current } = cycleOf(want, found);
  const document = want.documents.find(isSource);
  const now = document === undefined ? undefined : current.files.get(document.path);
  if (document === undefined || now === undefined || current.state.isForbidden) return null;
  const { path, text } = document;
  const base = reconciler.read(state.memories[path] ?? null);
  // What is to be moved out of the way is about the last release.
  if (base === null || state.moving !== '') return null;
  const ticks = ticksIn(current.comments['pull-request']?.body ?? '');
  const settled = settleFile({ path, base, current: now, next: text, pristine: text }, ticks, reconciler);
  return toldIn(document, settled, reconciler);
}
