/** Collect, GitHub: the pull request that a message names. In: a commit's message. Out: a number to be checked; null for none. */

/** GitHub puts its own number last: what stands before it is an issue, or what a backport copies. */
const SQUASH = /\(#(\d{1,9})\)$/;
/** Merges of GitHub, Azure DevOps, Homu, bors. */
const MERGE = /^(?:Merge pull request #|Merged? PR #?|(?:Auto|Rollup) merge of #|Merge #)(\d{1,9})\b/;

/** Only a hint: the number may be an issue's, or another repository's. */
export function candidateOf(message: string): number | null {
  const end = message.indexOf('\n');
  const line = (end === -1 ? message : message.slice(0, end)).trimEnd();
  const [, number] = MERGE.exec(line.slice(0, 60)) ?? SQUASH.exec(line.slice(-12)) ?? [];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}
