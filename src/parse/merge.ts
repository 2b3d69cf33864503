/** Parse, merges: a message in; what it merges, and the pull request's title that stands in its body, out, or null. */
import type { Message } from './message.ts';
import { oneLine } from './one-line.ts';

/** A message that git, a forge or a merge queue worded. */
export interface Merge {
  /** The pull request or merge request; null for a plain branch, and for a batch of several. */
  readonly pullRequest: number | null;
  /** The pull request's title; null when the message does not hold it. */
  readonly title: string | null;
  /** The body below the title. */
  readonly body: string;
}

const SIGN = /^(?:merged? |auto merge |rollup merge |chore: ?merge )/i;
/** Merge messages with a number: where the title stands follows from which matched. */
const TITLE_BELOW = [
  // GitHub; Bitbucket Server adds ` in PROJECT/repository from …`.
  /^Merge pull request #(\d{1,9})\b/,
  // Bitbucket Cloud.
  /^Merged in .{1,300} \(pull request #(\d{1,9})\)$/,
  // Homu, bors and Rust's rollups: https://github.com/rust-lang/homu
  /^(?:Auto|Rollup) merge of #(\d{1,9})\b/,
  // bors-ng: https://bors.tech; several numbers make a batch.
  /^Merge #(\d{1,9})$/,
];
const TITLE_BESIDE = [
  // Azure DevOps (`Merged PR 12: title`), Tendermint and others (`Merge PR #12: title`).
  /^Merged? (?:PR|pull request) #?(\d{1,9}): (.+)$/,
  // Gitea and Forgejo.
  /^Merge pull request '(.+)' \(#(\d{1,9})\) from /,
];
// Git's own wording for branches, tags and commits, the runner's for test merges, bors' for batches. "Merge branch protection rules",
// "Merge a into b" and the like are changes to code.
const NO_TITLE =
  /^(?:chore: ?)?merge (?:(?:remote-tracking |remote )?branch(?:es)? (?:['"]|\S{1,200} (?:into|of) )|(?:tag|commit) '|(?:group|queue)(?:$|:| #| of \d)|[0-9a-f]{7,64} into |(?:(?:origin|upstream)\/\S{1,200}|main|master|develop|trunk)(?:$| into )|#\d{1,9}(?: #\d{1,9}){1,99}$)/i;
const MERGE_REQUEST = /^See merge request (?:[\w./-]{1,200})?!(\d{1,9})$/;

/** Reads the wording of a merge. Whether it merges anything is for its parents to say: forges squash under these words too. */
export function readMerge({ subject, body }: Message): Merge | null {
  if (!subject.includes('erge') || !SIGN.test(subject)) return null;
  const line = subject.slice(0, 500).trimEnd();
  for (const pattern of TITLE_BESIDE) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, first = '', second = ''] = match;
    const isNumberFirst = /^\d+$/.test(first);
    return { pullRequest: Number(isNumberFirst ? first : second), title: isNumberFirst ? second : first, body };
  }
  for (const pattern of TITLE_BELOW) {
    const number = pattern.exec(line)?.[1];
    if (number !== undefined) return withTitle(Number(number), body);
  }
  // GitHub merges the private fork of a security advisory under these words.
  if (line === 'Merge commit from fork') return body === '' ? null : withTitle(null, body);
  if (!NO_TITLE.test(line)) return null;
  const request = mergeRequest(body);
  return request === null ? { pullRequest: null, title: null, body } : withTitle(request, body);
}

/** The number of GitLab's `See merge request group/name!12`; null without. */
export function mergeRequest(body: string): number | null {
  if (body === '') return null;
  const last = body.slice(body.lastIndexOf('\n') + 1);
  const number = last.startsWith('See ') ? MERGE_REQUEST.exec(last)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** A body without GitLab's last line. */
export function withoutMergeRequest(body: string): string {
  return mergeRequest(body) === null ? body : body.slice(0, body.lastIndexOf('\n') + 1).trimEnd();
}

function withTitle(pullRequest: number | null, body: string): Merge {
  const end = body.indexOf('\n');
  const title = titleOf(end < 0 ? body : body.slice(0, end));
  if (title === '' || MERGE_REQUEST.test(title)) return { pullRequest, title: null, body };
  return { pullRequest, title, body: end < 0 ? '' : body.slice(end + 1).replace(/^\n+/, '') };
}

// `12: title r=reviewer a=author` of bors, `* title` of a squash, `* commit '1a2b3c':` of Bitbucket Server, which names no title.
function titleOf(line: string): string {
  if (line.startsWith("* commit '")) return '';
  const title = line.replace(/^(?:\* |\d{1,9}: )/, '').replace(/ r=\S{1,100}(?: a=\S{1,100})?$/, '');
  return oneLine(title);
}
