/** Scripts, eval: a part of a truth. In: releases and where the part starts and ends. Out: those inside. */
import { compareVersions } from '../../src/collect/version.ts';
import type { TruthRelease } from '../truth/truth-file.ts';

/** Versions or days; empty for no limit. */
export interface Split {
  /** Included. */
  readonly since: string;
  /** Excluded, so that `--until X` and `--since X` share the releases between them. */
  readonly until: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** @throws Error when nothing is left, or when a day is asked for and a release has none. */
export function selectReleases(releases: readonly TruthRelease[], { since, until }: Split): readonly TruthRelease[] {
  const selected = releases.filter(
    release => (since === '' || order(release, since) >= 0) && (until === '' || order(release, until) < 0),
  );
  if (selected.length === 0) throw new Error('No release of the truth is in that part.');
  return selected;
}

function order({ version, date }: TruthRelease, limit: string): number {
  if (!DAY.test(limit)) return compareVersions(version, limit);
  if (date === null) throw new Error(`${version} has no date in this truth: give --since and --until a version.`);
  return date < limit ? -1 : Number(date > limit);
}
