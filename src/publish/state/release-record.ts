/** Publish, the record of releases: what the state remembers of the one that is written and of those that are out. In: parsed JSON. Out: records; null for what is damaged. */
import type { Sha } from '../../model.ts';
import type { Approval, Approver } from '../approval/approval.ts';
import { entriesAt, listAt, textAt, valueAt } from '../read/answer.ts';

/** What the drafts are for, so that a run can publish them that has nothing else to go by. */
export interface NextRelease {
  /** The branch that is released. */
  readonly branch: string;
  /** Null for the whole product. */
  readonly package: string | null;
  readonly version: string;
  /** The tag that it will get, or has. */
  readonly tag: string;
  /** Name of its page: `Tidewater 2.4.0`. */
  readonly title: string;
  readonly isPrerelease: boolean;
  /** Committer date of the range's end, ISO 8601 in UTC. */
  readonly date: string;
}

/** A release whose text is finished, because it is tagged. */
export interface FinishedRelease extends NextRelease {
  /** The version that the text was written for: a team may tag another. */
  readonly draftedAs: string;
  /** The commit that its text reaches; not always the tag's. */
  readonly to: Sha;
  /** Where its notes are. */
  readonly path: string;
  /** Whether its page is published. */
  readonly isOut: boolean;
}

/** Corrections are made to recent releases; older ones are history. */
export const MOST_FINISHED = 5;

/** The key of a published text's hash in the state. */
export function publishedKey(tag: string): string {
  return `published.${tag}`;
}

/** The key of the hash of our section in a changelog. */
export function sectionKey(path: string): string {
  return `${path}#section`;
}

export function readNextRelease(data: unknown): NextRelease | null {
  const [branch, version, tag] = [textAt(data, 'branch'), textAt(data, 'version'), textAt(data, 'tag')];
  if (branch === null || version === null || tag === null) return null;
  return {
    branch,
    package: textAt(data, 'package'),
    version,
    tag,
    title: textAt(data, 'title') ?? version,
    isPrerelease: valueAt(data, 'isPrerelease') === true,
    date: textAt(data, 'date') ?? '',
  };
}

export function readFinished(data: unknown): FinishedRelease | null {
  const next = readNextRelease(data);
  const [to, path] = [textAt(data, 'to'), textAt(data, 'path')];
  return next === null || to === null || path === null
    ? null
    : {
        ...next,
        draftedAs: textAt(data, 'draftedAs') ?? next.version,
        to,
        path,
        isOut: valueAt(data, 'isOut') === true,
      };
}

/** What is damaged approves nothing: it is asked for again. */
export function readApproval(data: unknown): Approval | null {
  const to = textAt(data, 'to');
  const by = listAt(data, 'by').flatMap(one => readApprover(one) ?? []);
  return to === null || by.length === 0 ? null : { to, by };
}

export function readApprover(data: unknown): Approver | null {
  const [login, at, commit, how] = ['login', 'at', 'commit', 'how'].map(name => textAt(data, name));
  if (!login || !at || !commit || (how !== 'review' && how !== 'merge')) return null;
  const parts = entriesAt(data, 'parts').map(
    ([path, hashes]) => [path, listAt({ hashes }, 'hashes').filter(hash => typeof hash === 'string')] as const,
  );
  return { login, at, commit, how, parts: Object.fromEntries(parts) };
}
