/** Collect: GitHub's part of the evidence from a clone. In: evidence and GitHub. Out: the same with pull requests, issues, logins. */
import type { Evidence } from '../model.ts';
import type { GitHubSource } from './github.ts';
import { withKnowledge } from './github-evidence.ts';
import { repositoryName } from './github-fields.ts';
import { askHome } from './github-home.ts';
import { withPlans } from './github-launches.ts';
import { knowRange } from './github-pull-requests.ts';

/** Four rounds: numbers, second questions, details, issues. */
const ISSUE_ROUNDS = 4;

/**
 * Git says which commits there are; GitHub, which pull requests brought them. A repository that is nowhere on GitHub stays as it is.
 * @throws `E_GITHUB_…`; nothing is taken in then.
 */
export async function addGitHub(evidence: Evidence, { api, repository, branch }: GitHubSource): Promise<Evidence> {
  // A job may check out another repository than its own.
  const name = repositoryName(evidence.repository.slug ?? repository);
  if (name === null) return evidence;
  const isOwn = `${name.owner}/${name.name}`.toLowerCase() === repository?.toLowerCase();
  const released = isOwn ? branch : null;
  const home = askHome(api, name, released);
  const { commits } = evidence;
  const known = await knowRange({
    api,
    repository: name,
    home,
    commits,
    wantsFiles: false,
    issueRounds: ISSUE_ROUNDS,
  });
  return withPlans(withKnowledge(evidence, await home, known, released), api, name, (await home).launches);
}
