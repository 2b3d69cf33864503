/** Parse: what patches that went out meanwhile say. In: {@link Evidence}. Out: each of their commits, parsed, with its version. */
import type { Evidence, ParsedShipped } from '../model.ts';
import { parseCommit } from './commit.ts';

export function parseShipped({ shipped = [] }: Pick<Evidence, 'shipped'>): readonly ParsedShipped[] {
  return shipped.map(({ version, ...commit }) => ({ ...parseCommit(commit), version }));
}
