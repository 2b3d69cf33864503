/** Commands: `combine`. In: evidence files of several repositories. Out: one product release, printed or as files. */
import { isAbsolute, resolve } from 'node:path';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { combine } from '../pipeline.ts';
import { type DraftOptions, type DraftOutcome, deliver } from './draft.ts';

/** What `combine` takes; the commits are in the evidence. */
export type CombineOptions = Pick<
  DraftOptions,
  'release' | 'configFile' | 'document' | 'isReviewed' | 'isShared' | 'isJson' | 'out' | 'isDryRun' | 'answers'
> & {
  /** What relative paths start from. */
  readonly directory: string;
};

/** @throws what reading evidence and rendering throw; nothing has been written then. */
export async function runCombine(
  evidence: readonly string[],
  options: CombineOptions,
  host: Host,
): Promise<DraftOutcome> {
  const files = evidence.map(file => (isAbsolute(file) ? file : resolve(options.directory, file)));
  const drafted = await host.during('Reading the evidence', combine(files, options, disk));
  return deliver(drafted, options, { files: disk }, host);
}
