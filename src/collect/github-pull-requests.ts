/** Collect, GitHub: the pull requests of a range, in rounds of parallel queries. In: commits. Out: who brought what, and its words. */
import { DrumrollError } from '../errors.ts';
import type { Commit, Notice, Sha } from '../model.ts';
import type { GitHub } from './github.ts';
import { attribute, merges } from './github-attribution.ts';
import { candidateOf } from './github-candidate.ts';
import { type Asked, type AskedField, fieldAsker, type RepositoryName } from './github-fields.ts';
import type { Home } from './github-home.ts';
import {
  type DetailedPullRequest,
  type Merged,
  readLogin,
  readMerged,
  readPullRequest,
} from './github-pull-request.ts';
import {
  commitField,
  crowdedCommitField,
  DETAIL_FRAGMENT,
  DETAIL_WITH_FILES_FRAGMENT,
  issueField,
  MERGED_FRAGMENT,
  pullRequestField,
} from './github-selections.ts';
import { count, fields, nodes, text } from './json.ts';

export interface IssueDetail {
  readonly labels: readonly string[];
  readonly reactions: number;
}

/** What GitHub knows about a range. */
export interface RangeKnowledge {
  /** Pull requests that were merged here, and more, by number. */
  readonly detailed: ReadonlyMap<number, DetailedPullRequest>;
  /** The owning pull request of each commit that has one. */
  readonly owners: ReadonlyMap<Sha, number>;
  readonly issues: ReadonlyMap<number, IssueDetail>;
  /** Accounts of commits' authors, as far as they came along. */
  readonly logins: ReadonlyMap<Sha, string>;
  readonly notices: readonly Notice[];
}

export interface RangeQuestion {
  readonly api: GitHub;
  readonly repository: RepositoryName;
  /** Asked for in the first round, too. */
  readonly home: Promise<Home>;
  /** The range, in git's order. */
  readonly commits: readonly Commit[];
  /** Whether to ask for changed files, where a clone does not tell them. */
  readonly wantsFiles: boolean;
  /** Rounds after which linked issues are no longer looked up. */
  readonly issueRounds: number;
}

/** 50 a query is one point; GitHub gives up after ten seconds. */
const BATCH = 50;
const ISSUE_BATCH = 100;
/** Labels and reactions of linked issues only sharpen a judgement, so a huge range asks for those of its newest ones. */
const MOST_ISSUES = 200;
/** Up to so many commits are asked about with all details at once, which saves a round and costs two points. */
const FEW = 20;
/** Changed files make a pull request half as dear again. */
const MOST_WITH_FILES = 1000;

/**
 * Asks by the numbers in messages first, and by commit where those are missing or wrong; each pull request's details once.
 * Rounds depend on each other, queries within one do not: two rounds are usual, four the most but for commits with more than ten
 * pull requests.
 * @throws `E_GITHUB_PARTIAL`, `E_GITHUB_FORBIDDEN`, and what the port throws.
 */
export async function knowRange(question: RangeQuestion): Promise<RangeKnowledge> {
  const { api, repository, commits } = question;
  const merged = new Map<number, Merged>();
  const detailed = new Map<number, DetailedPullRequest>();
  const listed = new Map<Sha, readonly number[]>();
  const crowded = new Set<Sha>();
  const issues = new Map<number, IssueDetail>();
  const logins = new Map<Sha, string>();
  const askedCommits = new Set<Sha>();
  const askedPulls = new Set<number>();
  const askedIssues = new Set<number>();
  const forbidden = new Set<string>();
  const askFields = fieldAsker(api, repository);

  const inRange = new Set(commits.map(({ sha }) => sha));
  const numbers = new Set(commits.flatMap(({ message }) => candidateOf(message) ?? []));
  const files = question.wantsFiles && numbers.size <= MOST_WITH_FILES;
  const detail = files ? DETAIL_WITH_FILES_FRAGMENT : DETAIL_FRAGMENT;
  const brought = merges(commits, () => 1);
  const unnamed = commits.filter(({ sha, message }) => candidateOf(message) === null && !brought.has(sha));
  const [home, ...learn] = await Promise.all([
    question.home,
    askPulls([...numbers]),
    askCommits(unnamed.map(({ sha }) => sha)),
  ]);
  for (const pull of home.newest(commits, listed)) know(pull);
  for (const one of learn) one();
  for (let round = 2; ; round++) {
    const { owners, open } = attribute(commits, { merged, listed });
    const owning = [...new Set([...owners.values(), ...mergedHere()])];
    const jobs = [
      askCommits(open.filter(sha => !askedCommits.has(sha))),
      askCrowded(open.filter(sha => crowded.has(sha))),
      askPulls(owning.filter(number => !detailed.has(number))),
      askIssues(
        round > question.issueRounds ? [] : owning.flatMap(number => detailed.get(number)?.pullRequest.issues ?? []),
      ),
    ];
    if (jobs.every(job => job === NOTHING)) return { detailed, owners, issues, logins, notices: noticesOf(forbidden) };
    for (const one of await Promise.all(jobs)) one();
  }

  /** Also those that only promoted what others had brought: a reader may ask for them. */
  function mergedHere(): readonly number[] {
    return [...merged.values()].filter(({ mergeCommit }) => inRange.has(mergeCommit ?? '')).map(({ number }) => number);
  }

  function know(pull: DetailedPullRequest): void {
    merged.set(pull.number, pull);
    detailed.set(pull.number, pull);
    if (pull.mergeCommit !== null && pull.mergeLogin !== null) logins.set(pull.mergeCommit, pull.mergeLogin);
  }

  function ask(operation: string, size: number, fragments: string, list: readonly AskedField[]): Promise<Asked> {
    return askFields(list, { operation, fragments, size });
  }

  /** Each of these sends at once and tells later, when it is known what the repository is called today. */
  function askPulls(list: readonly number[]): Job {
    const fresh = list.filter(number => !askedPulls.has(number));
    if (fresh.length === 0) return NOTHING;
    for (const number of fresh) askedPulls.add(number);
    return ask('PullRequests', BATCH, detail, fresh.map(pullRequestField)).then(
      ({ values, forbidden: words }) =>
        () => {
          for (const word of words) forbidden.add(word);
          for (const value of values.values()) {
            const pull = readPullRequest(value, home.slug);
            if (pull !== null) know(pull);
          }
        },
    );
  }

  function askCommits(list: readonly Sha[]): Job {
    if (list.length === 0) return NOTHING;
    for (const sha of list) askedCommits.add(sha);
    const isDetailed = list.length <= FEW;
    const wanted = list.map(sha => commitField(sha, isDetailed));
    return ask('Commits', BATCH, isDetailed ? detail : MERGED_FRAGMENT, wanted).then(({ values }) => () => {
      for (const sha of list) {
        const value = fields(values.get(`commit${sha}`));
        const login = readLogin(value.author);
        if (login !== null) logins.set(sha, login);
        listPulls(sha, value.associatedPullRequests, isDetailed);
      }
    });
  }

  function askCrowded(list: readonly Sha[]): Job {
    if (list.length === 0) return NOTHING;
    for (const sha of list) crowded.delete(sha);
    return ask('CrowdedCommits', BATCH, MERGED_FRAGMENT, list.map(crowdedCommitField)).then(({ values }) => () => {
      for (const sha of list) listPulls(sha, fields(values.get(`commit${sha}`)).associatedPullRequests, false);
      for (const sha of list) crowded.delete(sha);
    });
  }

  function listPulls(sha: Sha, connection: unknown, isDetailed: boolean): void {
    const found = nodes(connection);
    const pulls = found.flatMap(node => readMerged(node, home.slug) ?? []);
    for (const pull of pulls) if (!merged.has(pull.number)) merged.set(pull.number, pull);
    listed.set(sha, [...(listed.get(sha) ?? []), ...pulls.map(({ number }) => number)]);
    if ((count(fields(connection).totalCount) ?? 0) > found.length) crowded.add(sha);
    if (isDetailed) for (const node of found) whenPresent(readPullRequest(node, home.slug), know);
  }

  function askIssues(list: readonly number[]): Job {
    const fresh = [...new Set(list)].filter(number => !askedIssues.has(number));
    const few = fresh.slice(0, Math.max(0, MOST_ISSUES - askedIssues.size));
    if (few.length === 0) return NOTHING;
    for (const number of few) askedIssues.add(number);
    return ask('Issues', ISSUE_BATCH, '', few.map(issueField)).then(
      ({ values }) =>
        () => {
          for (const number of few) {
            const { labels, reactions } = fields(values.get(`issue${number}`));
            issues.set(number, {
              labels: nodes(labels).map(({ name }) => text(name)),
              reactions: count(fields(reactions).totalCount) ?? 0,
            });
          }
        },
      (error: unknown) => () => {
        if (!(error instanceof DrumrollError) || error.code !== 'E_GITHUB_FORBIDDEN') throw error;
        forbidden.add(error.message);
      },
    );
  }
}

type Job = Promise<() => void>;
const NOTHING: Job = Promise.resolve(() => {});

function whenPresent<Value>(value: Value | null, use: (value: Value) => void): void {
  if (value !== null) use(value);
}

function noticesOf(forbidden: ReadonlySet<string>): readonly Notice[] {
  if (forbidden.size === 0) return [];
  const message =
    'The token may not read issues, so linked issues are missing or have no labels and reactions. Add the line `issues: read` under `permissions:` of the job.';
  return [{ code: 'issues-unreadable', message, where: '' }];
}
