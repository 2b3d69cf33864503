/** Collect: when the last release was. In: evidence, a clone, GitHub. Out: the same with the date of the commit that its range starts at, where launches ask for it. */
import type { Evidence, Sha } from '../model.ts';
import type { Git } from './git.ts';
import { apiPath, type GitHub } from './github.ts';
import { fields, text } from './json.ts';

/**
 * One git process, or one request where the clone does not have the commit; only where there are plans.
 * @param api Null where nobody asks GitHub.
 * @throws `E_GITHUB_…`.
 */
export async function withStartDate(evidence: Evidence, git: Git, api: GitHub | null): Promise<Evidence> {
  const { range, launches = [], repository } = evidence;
  if (launches.length === 0 || range.from === null) return evidence;
  const ofClone = await dateInClone(range.from, git);
  const isAsked = ofClone === null && api !== null && repository.slug !== null;
  const fromDate = isAsked ? await dateOnGitHub(range.from, api, repository.slug) : ofClone;
  return fromDate === null ? evidence : { ...evidence, range: { ...range, fromDate } };
}

async function dateInClone(commit: Sha, git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(['log', '--no-walk', '--format=%ct', commit, '--']);
  return code === 0 && /^\d{1,11}\s*$/.test(stdout) ? inSeconds(new Date(Number(stdout) * 1000)) : null;
}

/** @see https://docs.github.com/en/rest/git/commits#get-a-commit-object */
async function dateOnGitHub(commit: Sha, api: GitHub, slug: string): Promise<string | null> {
  const [owner = '', name = ''] = slug.split('/');
  const found = await api.find(apiPath`/repos/${owner}/${name}/git/commits/${commit}`);
  const date = new Date(text(fields(fields(found?.data).committer).date));
  return Number.isNaN(date.getTime()) ? null : inSeconds(date);
}

function inSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
