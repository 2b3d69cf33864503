/** Publish: one request for one thing. In: its operation. Out: what was made; a body is read once more before it is replaced. */
import { DrumrollError, fail } from '../../errors.ts';
import type {
  CommentOperation,
  IssueOperation,
  Operation,
  PullRequestOperation,
  ReleaseOperation,
} from '../../model.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import type { Line } from '../line.ts';
import { blockIn, withBlock } from '../plan/marker.ts';
import type { Fields } from '../plan/plan-fields.ts';
import { numberAt, refusalOf, textAt } from '../read/answer.ts';
import { commentOf, issueOf, pullRequestOf, releaseOf } from '../read/read-shapes.ts';

export type ThingOperation = PullRequestOperation | ReleaseOperation | IssueOperation | CommentOperation;

export type Thing =
  | { readonly kind: 'written'; readonly id: number | null; readonly url: string | null }
  /** Somebody changed it, or what it hangs on, since it was read. */
  | { readonly kind: 'stale' }
  /** GitHub will not have it now; the rest of a sentence. */
  | { readonly kind: 'refused'; readonly reason: 'pull-requests-off' | 'no-difference' };

/** @throws What the port throws, and `E_PUBLISH_REFUSED` for a text that GitHub does not take. */
export async function writeThing(
  operation: ThingOperation,
  threads: Readonly<Record<'pull-request' | 'issue', number | null>>,
  { mark }: Line,
  github: GitHub,
): Promise<Thing> {
  if (operation.kind === 'create') return create(operation, threads, github);
  const path = pathOf(operation);
  const before = await github.find(path);
  const now = fieldsOf(operation, before?.data);
  if (now === null) return { kind: 'stale' };
  const fields = fieldsToWrite(operation, now, mark);
  if (fields === null) return { kind: 'stale' };
  if (operation.kind === 'delete') {
    const answer = await github.send('DELETE', path);
    return checked(answer, operation);
  }
  return checked(await github.send('PATCH', path, bodyOf(operation, fields)), operation);
}

async function create(
  operation: ThingOperation,
  threads: Readonly<Record<'pull-request' | 'issue', number | null>>,
  github: GitHub,
): Promise<Thing> {
  const root = repositoryPath(operation.repository);
  const body = bodyOf(operation, operation.fields);
  if (operation.target === 'issue') return checked(await github.send('POST', `${root}/issues`, body), operation);
  if (operation.target === 'release')
    return checked(await github.send('POST', `${root}/releases`, { ...body, draft: true }), operation);
  if (operation.target === 'comment') {
    const number = threads[operation.on === 'issue' || operation.on === 'due' ? 'issue' : 'pull-request'];
    if (number === null) return { kind: 'stale' };
    return checked(await github.send('POST', root + apiPath`/issues/${number}/comments`, body), operation);
  }
  return openPullRequest(`${root}/pulls`, body, operation, github);
}

async function openPullRequest(
  path: string,
  body: Readonly<Record<string, unknown>>,
  operation: PullRequestOperation,
  github: GitHub,
): Promise<Thing> {
  try {
    const answer = await github.send('POST', path, { ...body, draft: true });
    const said = answer.status < 300 ? '' : refusalOf(answer.data);
    // Free plans have no drafts in private repositories.
    if (/draft pull requests are not supported/i.test(said))
      return checked(await github.send('POST', path, body), operation);
    if (/no commits between/i.test(said)) return { kind: 'refused', reason: 'no-difference' };
    // The branch was made a moment ago, and not every server knows it yet.
    if (/already exists|head invalid/i.test(said)) return { kind: 'stale' };
    return checked(answer, operation);
  } catch (error) {
    if (error instanceof DrumrollError && error.code === 'E_GITHUB_PULL_REQUESTS_OFF')
      return { kind: 'refused', reason: 'pull-requests-off' };
    throw error;
  }
}

function checked({ status, data }: { readonly status: number; readonly data: unknown }, operation: Operation): Thing {
  if (status >= 300)
    throw fail('E_PUBLISH_REFUSED', {
      repository: repositoryOf(operation),
      what: operation.name,
      said: refusalOf(data),
    });
  const id = operation.target === 'pull-request' || operation.target === 'issue' ? 'number' : 'id';
  return { kind: 'written', id: numberAt(data, id), url: textAt(data, 'html_url') };
}

function repositoryOf(operation: Operation): string {
  return operation.target === 'file' ? '' : operation.repository;
}

function pathOf(operation: ThingOperation): string {
  const root = repositoryPath(operation.repository);
  if (operation.target === 'pull-request') return root + apiPath`/pulls/${operation.number ?? 0}`;
  if (operation.target === 'issue') return root + apiPath`/issues/${operation.number ?? 0}`;
  if (operation.target === 'release') return root + apiPath`/releases/${operation.id ?? 0}`;
  return root + apiPath`/issues/comments/${operation.id ?? 0}`;
}

/** What GitHub calls the fields. */
function bodyOf({ target }: ThingOperation, fields: Fields): Readonly<Record<string, unknown>> {
  if (target !== 'release') return fields;
  const { tag, commit, title, body, prerelease } = fields;
  return {
    ...(tag === undefined ? {} : { tag_name: tag }),
    ...(commit === undefined ? {} : { target_commitish: commit }),
    ...(title === undefined ? {} : { name: title }),
    ...(body === undefined ? {} : { body }),
    ...(prerelease === undefined ? {} : { prerelease: prerelease === 'true' }),
  };
}

/** The texts as they stand; null for what is gone, closed or published: that is nobody's to write now. */
function fieldsOf({ target, repository }: ThingOperation, data: unknown): Fields | null {
  if (data === undefined) return null;
  if (target === 'pull-request') {
    const pull = pullRequestOf(data, repository);
    return pull?.state === 'open' ? { title: pull.title, body: pull.body } : null;
  }
  if (target === 'issue') {
    const issue = issueOf(data);
    return issue?.isOpen === true ? { title: issue.title, body: issue.body } : null;
  }
  if (target === 'comment') {
    const comment = commentOf(data);
    return comment === null ? null : { body: comment.body };
  }
  const release = releaseOf(data);
  if (release?.isDraft !== true) return null;
  const { tag, commit, title, body, isPrerelease } = release;
  return { tag, commit, title, body, prerelease: String(isPrerelease) };
}

/** The fields to write, if what it was planned against still stands there; around our block in a description, what stands now. */
function fieldsToWrite({ target, fields, against }: ThingOperation, now: Fields, mark: string): Fields | null {
  const isBlock = (name: string): boolean => target === 'pull-request' && name === 'body';
  const partOf = (name: string, text = ''): string | null => (isBlock(name) ? blockIn(text, mark) : text);
  const isOther = Object.entries(against).some(([name, text]) => {
    const standing = partOf(name, now[name]);
    const isDone = fields[name] !== undefined && standing === partOf(name, fields[name]);
    return !isDone && standing !== partOf(name, text);
  });
  if (isOther) return null;
  const whole = Object.entries(fields).map(([name, text]) => [
    name,
    isBlock(name) ? withBlock(now[name] ?? '', mark, blockIn(text, mark) ?? '') : text,
  ]);
  return Object.fromEntries(whole);
}
