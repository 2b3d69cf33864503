/** Scripts, truth: pull requests that landed between two tags. In: git and tags. Out: their numbers, newest first. */
import type { Git } from '../../src/collect/git.ts';
import type { Sha } from '../../src/model.ts';

/** GitHub's squash, GitHub's merge, homu, bors (which lands several at once). Written apart from src/parse, which is what the truth will measure. */
const LANDINGS = [
  /(\(#\d+\))$/,
  /^Merge pull request (#\d+) /,
  /^Auto merge of (#\d+) /,
  /^Merge ((?:#\d+ ?)+)(?![^ :])/,
];

/**
 * Reads the first-parent line only: commits inside a merged branch name issues and pull requests of other times.
 * @throws Error when git fails.
 */
export async function listCandidates(git: Git, from: Sha, to: Sha): Promise<readonly number[]> {
  const { code, stdout, stderr } = await git.run(['log', '--first-parent', '--format=%s', `${from}..${to}`, '--']);
  if (code !== 0) throw new Error(`git log ${from}..${to} ended with ${code}: ${stderr.trim()}`);
  return [...new Set(stdout.split('\n').flatMap(landedNumbers))];
}

/** The pull requests that a subject says it lands; none for a direct commit. */
export function landedNumbers(subject: string): readonly number[] {
  for (const landing of LANDINGS) {
    const numbers = landing.exec(subject.trim())?.[1];
    if (numbers !== undefined) return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number));
  }
  return [];
}
