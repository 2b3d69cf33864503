/** Publish, approval: who has seen which words. In: reviews, the merge, what is remembered. Out: what is approved, and what is not. */
import type { Sha } from '../../model.ts';

/** Path → hashes of the parts that stood there, in order. */
export type SeenParts = Readonly<Record<string, readonly string[]>>;

/** One person's approval of the words that stood in one commit. */
export interface Approver {
  readonly login: string;
  /** ISO 8601, as GitHub tells it. */
  readonly at: string;
  readonly commit: Sha;
  readonly how: 'review' | 'merge';
  readonly parts: SeenParts;
}

/** The approval of a release's text, while at least one person approves it. */
export interface Approval {
  /** The commit that the text reaches: what is merged later is not in it. */
  readonly to: Sha;
  /** In the order of their approvals. */
  readonly by: readonly Approver[];
}

/** What one person thinks of the drafts: their approvals since they last asked for changes, or that request, or the merge. */
export interface Opinion extends Omit<Approver, 'parts'> {
  readonly verdict: 'approved' | 'changes-requested';
  /** Whether GitHub says that they may write to the repository. */
  readonly mayWrite: boolean;
}

/** Opinions of people who may approve: those that the configuration names, else whoever may write. */
export function allowedOpinions(opinions: readonly Opinion[], approvers: readonly string[]): readonly Opinion[] {
  const named = new Set(approvers.map(login => login.toLowerCase()));
  return opinions.filter(({ login, mayWrite }) => (named.size === 0 ? mayWrite : named.has(login.toLowerCase())));
}

/** When the newest of them was given; `since` where there is none after that. */
export function newestOpinion(opinions: readonly Opinion[], since: string): string {
  return opinions.reduce((newest, { at }) => (at > newest ? at : newest), since);
}

/** Who approves what, as far as it is remembered. */
export interface Approvals {
  /** Of what is being written; null while nobody approves it. */
  readonly approval: Approval | null;
  /** Of texts of tagged releases, and of nothing else. */
  readonly approvedShipped: readonly Approver[];
}

/** What is known of the approval now. */
export interface Settled extends Approvals {
  /** Logins of those who ask for changes: nothing is published while anybody does. */
  readonly blockedBy: readonly string[];
}

/** What an approval is about. */
export interface Seen {
  readonly parts: SeenParts;
  /** Texts of tagged releases waited in that commit, so that it is about those alone. */
  readonly isShipped: boolean;
}

/** Approvals that nothing is remembered of yet. Of each person the remembered ones stand for those before them. */
export function newApprovals<One extends Pick<Opinion, 'login' | 'at' | 'verdict'>>(
  opinions: readonly One[],
  before: Approvals,
): readonly One[] {
  const known = approversOf(before);
  return opinions.filter(
    ({ verdict, login, at }) => verdict === 'approved' && !known.some(one => one.login === login && one.at >= at),
  );
}

/** In the order of their approvals. */
export function approversOf({ approval, approvedShipped }: Approvals): readonly Approver[] {
  return [...(approval?.by ?? []), ...approvedShipped].toSorted(byDate);
}

/**
 * An approval lasts until the person asks for changes or the review is dismissed; a merge cannot be taken back.
 * @param read What an approval is about, by what the same person approved before; null where its commit is gone, so that nobody can
 * say what was approved.
 * @param to What the drafts reach now, for a first approval.
 */
export function settleApproval(
  opinions: readonly Opinion[],
  before: Approvals,
  read: (opinion: Opinion, own: readonly Approver[]) => Seen | null,
  to: Sha,
): Settled {
  const fresh = new Set(newApprovals(opinions, before));
  const by: Approver[] = [];
  const shipped: Approver[] = [];
  for (const opinion of opinions.filter(({ verdict }) => verdict === 'approved').toSorted(byDate)) {
    const { login, at, commit, how } = opinion;
    const isSame = (one: Approver): boolean => one.login === login && one.at === at;
    by.push(...(before.approval?.by.filter(isSame) ?? []));
    shipped.push(...before.approvedShipped.filter(isSame));
    const own = [...by, ...shipped].filter(one => one.login === login);
    const seen = fresh.has(opinion) ? read(opinion, own) : null;
    if (seen !== null) (seen.isShipped ? shipped : by).push({ login, at, commit, how, parts: seen.parts });
  }
  const standing = by.filter((one, index) => !by.slice(index + 1).some(next => isBySame(one, next)));
  const blockedBy = opinions.filter(({ verdict }) => verdict === 'changes-requested').map(({ login }) => login);
  return {
    approval: standing.length === 0 ? null : { to: before.approval?.to ?? to, by: standing },
    approvedShipped: shipped.filter((one, index) => !shipped.slice(index + 1).some(next => isReplaced(one, next))),
    blockedBy,
  };
}

function byDate(a: Pick<Approver, 'at'>, b: Pick<Approver, 'at'>): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function isBySame(a: Approver, b: Approver): boolean {
  return a.login === b.login && a.how === b.how;
}

/** A correction of one release says nothing of another's. */
function isReplaced(one: Approver, next: Approver): boolean {
  return isBySame(one, next) && Object.keys(one.parts).every(path => path in next.parts);
}

/** A part of a text that nobody who may approve has seen as it is, or that was taken out since. */
export interface Unseen {
  readonly path: string;
  /** `#412`, or its first words; null for what was taken out. */
  readonly name: string | null;
}

/**
 * What keeps a text from being published: every part must have been seen, and nothing that stood in the version that was approved
 * last may be missing, since leaving out a warning is an edit as well.
 * @param approvers In the order of their approvals.
 */
export function unseenIn(
  path: string,
  parts: readonly { readonly name: string; readonly hash: string }[],
  approvers: readonly Approver[],
): readonly Unseen[] {
  const seen = approvers.flatMap(({ parts: one }) => (one[path] === undefined ? [] : [one[path]]));
  const known = new Set(seen.flat());
  const there = new Set(parts.map(({ hash }) => hash));
  const unseen = parts.filter(({ hash }) => !known.has(hash)).map(({ name }): Unseen => ({ path, name }));
  const gone = (seen.at(-1) ?? []).filter(hash => !there.has(hash));
  // An edited part is missing in its old form too; only what is missing besides was taken out.
  const taken = Math.max(0, gone.length - unseen.length);
  return [...unseen, ...Array.from({ length: taken }, (): Unseen => ({ path, name: null }))];
}
