/** Commands: the gate in front of a launch's stage or of the release. In: what it is about, and what the world says. Out: what is missing. */
import type { Host } from '../edges/host.ts';
import { type DraftText, type Gate, gate } from '../gate/gate.ts';
import type { DraftRequest, Edges } from '../gather.ts';
import { draft } from '../pipeline.ts';
import { findLaunch, gateOf, type LaunchWorld } from './launch.ts';

/** Where the texts of the release that is being written lie. */
export const RELEASE_FOLDERS: readonly string[] = ['releases/next', 'releases/next/announcements'];

/** @throws `E_LAUNCH_UNKNOWN`, `E_LAUNCH_INVALID`, `E_LAUNCH_STEP` where it has no next stage. */
export async function gateOfLaunch(slug: string, world: LaunchWorld): Promise<Gate> {
  return gateOf(findLaunch(slug, await world.place.plans()).launch, world);
}

/** What the gate of a release needs to know of the world. */
export interface ReleaseWorld extends Pick<LaunchWorld, 'config' | 'today' | 'stoppers' | 'askPages'> {
  /** The texts as they stand, and whether they are approved; null where nobody asked. */
  readonly readDrafts: () => Promise<{ readonly texts: readonly DraftText[]; readonly isApproved: boolean | null }>;
}

/** Of the release that is being written. @throws what drafting throws. */
export async function gateOfRelease(
  request: Omit<DraftRequest, 'document' | 'isFull' | 'isReviewed' | 'isShared'>,
  edges: Edges,
  { config, today, stoppers, askPages, readDrafts }: ReleaseWorld,
  host: Host,
): Promise<Gate> {
  const whole = { ...request, document: 'notes', isFull: true, isReviewed: true, isShared: false };
  const { release } = await host.during('Reading the history', draft(whole, { ...edges, pages: askPages }));
  const { texts, isApproved } = await readDrafts();
  const name = [release.product, release.version].filter(Boolean).join(' ') || 'the release';
  // Where no change links a page, there is nothing to ask.
  const pages = release.pages ?? (askPages === null ? null : {});
  return gate(
    { kind: 'release', name, changes: release.changes },
    { today, drafts: texts, stoppers, isApproved, approvers: config.approvers, pages },
  );
}
