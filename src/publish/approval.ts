/** Publish, approval: who has seen which words. In: reviews, the merge, what is remembered. Out: what is approved, and what is not. */
import type { Sha } from '../model.ts';

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

/** What one person thinks of the drafts now: the newest of their reviews that says yes or no, or the merge. */
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

/** What is known of the approval now. */
export interface Settled {
  readonly approval: Approval | null;
  /** Logins of those who ask for changes: nothing is published while anybody does. */
  readonly blockedBy: readonly string[];
}

/**
 * An approval lasts as long as its review is the person's newest word; a merge cannot be taken back.
 * @param read The parts that stood in a commit; null where it is gone, so that nobody can say what was approved.
 * @param to What the drafts reach now, for a first approval.
 */
export function settleApproval(
  opinions: readonly Opinion[],
  before: Approval | null,
  read: (commit: Sha) => SeenParts | null,
  to: Sha,
): Settled {
  const by = opinions
    .filter(({ verdict }) => verdict === 'approved')
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap(({ login, at, commit, how }): readonly Approver[] => {
      const known = before?.by.find(one => one.login === login && one.commit === commit);
      const parts = known?.parts ?? read(commit);
      return parts === null ? [] : [{ login, at, commit, how, parts }];
    });
  const blockedBy = opinions.filter(({ verdict }) => verdict === 'changes-requested').map(({ login }) => login);
  return { approval: by.length === 0 ? null : { to: before?.to ?? to, by }, blockedBy };
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
 */
export function unseenIn(
  path: string,
  parts: readonly { readonly name: string; readonly hash: string }[],
  approval: Approval | null,
): readonly Unseen[] {
  const seen = approval?.by.flatMap(({ parts: one }) => (one[path] === undefined ? [] : [one[path]])) ?? [];
  const known = new Set(seen.flat());
  const there = new Set(parts.map(({ hash }) => hash));
  const unseen = parts.filter(({ hash }) => !known.has(hash)).map(({ name }): Unseen => ({ path, name }));
  const gone = (seen.at(-1) ?? []).filter(hash => !there.has(hash));
  // An edited part is missing in its old form too; only what is missing besides was taken out.
  const taken = Math.max(0, gone.length - unseen.length);
  return [...unseen, ...Array.from({ length: taken }, (): Unseen => ({ path, name: null }))];
}
