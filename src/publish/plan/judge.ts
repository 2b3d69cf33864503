/** Publish: whose text this is. In: a text as it stands, the one wanted, and what is remembered. Out: a verdict. */

import type { GitHubCurrent } from '../current.ts';
import type { LineState } from '../state/line-state.ts';
import { canonicalHash } from './canonical.ts';

/**
 * `same`: nothing to write. `ours`: nobody touched what we wrote, so it may be replaced. `late`: it shows what stood there
 * before our last text, so the read is old or a person went back; `edited`: a person's, kept.
 */
export type Verdict = 'same' | 'ours' | 'late' | 'edited';

/** How long after our last write reads can be late, in milliseconds. */
const LATE_MS = 60_000;

/** Whether what shows our text before the last may be an old read; later it is a person who went back. */
export function mayBeLate({ state }: Pick<GitHubCurrent, 'state'>, now: number): boolean {
  return Math.abs(now - state.changedAt) < LATE_MS;
}

/** Compares canonical hashes, so what editors and browsers change by themselves is no edit. */
export function judge(current: string, wanted: string, key: string, { texts, claim }: LineState): Verdict {
  const hash = canonicalHash(current);
  const written = texts[key];
  if (hash === canonicalHash(wanted)) return 'same';
  if (hash === written?.last || hash === claim?.texts[key]) return 'ours';
  return hash === written?.before ? 'late' : 'edited';
}

/** Whether a text stands as we left it, whatever is wanted now. */
export function isOurs(current: string, key: string, { texts, claim }: LineState): boolean {
  const hash = canonicalHash(current);
  return hash === texts[key]?.last || hash === claim?.texts[key];
}
