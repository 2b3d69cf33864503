/** Commands: `check` in the Action. In: the event's pull request. Out: a job summary and annotations; an error where something required is missing. */

import { repositoryName } from '../collect/github-fields.ts';
import { type AskedReview, askReview } from '../collect/github-review.ts';
import { type Fields, fields, list, sha, text } from '../collect/json.ts';
import { CLOCK } from '../edges/clock.ts';
import type { Host } from '../edges/host.ts';
import { annotateAs, readPayload, writeSummary } from '../edges/workflow.ts';
import { fail } from '../errors.ts';
import { refuseMissing, runCheck } from './check.ts';
import { dateOf } from './date-of.ts';
import type { GitHubRun } from './github-run.ts';

/**
 * Reviews the pull request of the event by the rules of its base, which its author cannot change. Reads with a read-only token, and without one
 * only what the event says.
 * @throws `E_CHECK_FAILED`, `E_CHECK_NO_PULL_REQUEST`, `E_GITHUB_…`.
 */
export async function checkEvent(
  environment: Readonly<Record<string, string | undefined>>,
  run: GitHubRun | null,
  host: Host,
): Promise<void> {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  // It hands a token that may write to whoever opens a pull request.
  if (event === 'pull_request_target') throw fail('E_EVENT_UNKNOWN', { event, known: ['pull_request'] });
  const payload = await readPayload(environment);
  const pull = fields(payload.pull_request);
  const number = typeof pull.number === 'number' ? pull.number : null;
  const base = sha(fields(pull.base).sha);
  if (number === null || base === null) throw fail('E_CHECK_NO_PULL_REQUEST', { event });
  const name = repositoryName(environment.GITHUB_REPOSITORY ?? null);
  const asked =
    run === null || name === null
      ? fromPayload(payload, pull, number)
      : await askReview(run.source.api, name, number, base);
  if (run === null) host.say('Without a token only the event is read: no configuration, no changed files.');
  const { under, repository, settings } = asked;
  const context = { settings, repository, date: dateOf(CLOCK.now()), level: null };
  const outcome = await host.during('Reading the pull request', runCheck(under, context, repository.visibility));
  for (const { level, message, rule } of outcome.findings)
    await annotateAs(level === 'require' ? 'error' : 'warning', message, rule);
  await writeSummary(environment, outcome.report);
  refuseMissing(outcome);
}

/** What the event says: the text as it was then. */
function fromPayload(payload: Fields, pull: Fields, number: number): AskedReview {
  const { full_name: slug, html_url: url, name, private: isPrivate } = fields(payload.repository);
  const login = text(fields(pull.user).login);
  const [base, head] = [fields(pull.base), fields(pull.head)];
  return {
    under: {
      pullRequest: {
        number,
        title: text(pull.title),
        body: text(pull.body),
        labels: list(pull.labels).map(label => text(fields(label).name)),
        author: { name: login || 'ghost', login: login || null },
        base: text(base.ref),
        head: text(head.ref),
        isFromFork: text(fields(head.repo).full_name) !== text(slug),
      },
      issues: [],
      paths: null,
    },
    repository: {
      slug: text(slug) || null,
      url: text(url) || null,
      name: text(name),
      visibility: isPrivate === true ? 'private' : 'unknown',
    },
    settings: { config: null, templates: [] },
  };
}
