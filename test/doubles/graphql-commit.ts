/** Test double: resolvers of git's things. In: real objects. Out: GraphQL's Commit, Ref, Comparison, Tree and Blob. */
import { associatedPulls } from './associated-pulls.ts';
import { isoDate } from './clock.ts';
import type { GitCommit } from './git-objects.ts';
import { connection, type PageArguments } from './graphql-connection.ts';
import { demand, type Fields, gitActor, type View } from './graphql-context.ts';
import { repositoryFields } from './graphql-repository.ts';
import { foreignPullFields, pullFields } from './graphql-thread.ts';
import { nodeId, repositoryPage } from './shape-user.ts';
import { branchRef, type RefTarget } from './state.ts';

/**
 * `Ref.compare` gives the first 1,000 commits and no more: https://github.com/grafana/grafana/pull/119049
 * What `totalCount` says then is not known; the double takes the harder answer, in which only `aheadBy` tells.
 */
const COMPARE_CEILING = 1000;
/** GitHub cuts headlines at 72 characters and starts the body with the rest. */
const HEADLINE = 72;

const CO_AUTHOR = /^co-authored-by:\s*(.+?)\s*<([^>]*)>\s*$/gim;

/** @param prefix What the object's id starts with. */
function gitFields(view: View, oid: string, prefix: string): Fields {
  const page = repositoryPage(view.world, view.data);
  return {
    id: nodeId(prefix, oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: `${page}/commit/${oid}`,
    commitResourcePath: `/${view.repository.slug}/commit/${oid}`,
    repository: () => repositoryFields(view),
  };
}

function headline(message: string): { readonly messageHeadline: string; readonly messageBody: string } {
  const [first = '', ...rest] = message.split('\n');
  const body = rest.join('\n').replace(/^\n+/, '');
  if (first.length <= HEADLINE) return { messageHeadline: first, messageBody: body };
  return {
    messageHeadline: `${first.slice(0, HEADLINE - 3)}…`,
    messageBody: `…${first.slice(HEADLINE - 3)}${body === '' ? '' : `\n\n${body}`}`,
  };
}

export function commitFields(view: View, sha: string): Fields | null {
  const commit = view.repository.store.commit(sha);
  return commit === null ? null : fieldsOf(view, commit);
}

function fieldsOf(view: View, commit: GitCommit): Fields {
  const { world, repository, data } = view;
  const { store } = repository;
  const { sha, parents } = commit;
  const url = `${repositoryPage(world, data)}/commit/${sha}`;
  const files = (): number => store.diff(parents[0] ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904', sha).length;
  const people = (): Fields[] => {
    const others = [...commit.message.matchAll(CO_AUTHOR)].map(([, name = '', email = '']) => ({
      name,
      email,
      date: commit.author.date,
    }));
    const all = [commit.author, ...others];
    return all
      .filter(({ email }, index) => all.findIndex(each => each.email === email) === index)
      .map(each => gitActor(world, each));
  };
  return {
    __typename: 'Commit',
    ...gitFields(view, sha, 'C'),
    message: commit.message,
    ...headline(commit.message),
    committedDate: isoDate(commit.committer.date * 1000),
    authoredDate: isoDate(commit.author.date * 1000),
    author: () => gitActor(world, commit.author),
    committer: () => gitActor(world, commit.committer),
    authors: (page: PageArguments) => connection(people(), page, each => each),
    parents: (page: PageArguments) => connection(parents, page, parent => commitFields(view, parent)),
    tree: () => ({ __typename: 'Tree', ...gitFields(view, commit.tree, 'T') }),
    url,
    resourcePath: `/${repository.slug}/commit/${sha}`,
    signature: null,
    changedFiles: files,
    changedFilesIfAvailable: files,
    additions: files,
    deletions: 0,
    history: (page: PageArguments & { since?: string; until?: string }) =>
      connection(historyOf(view, sha, page), page, each => commitFields(view, each)),
    associatedPullRequests: (page: PageArguments) => {
      demand(view, 'pull_requests');
      const foreign = data.foreignPulls.filter(each => each.sha === sha).map(each => foreignPullFields(view, each));
      const own = associatedPulls(repository, data, sha).map(thread => pullFields(view, thread));
      return connection([...own, ...foreign], page, each => each);
    },
  };
}

function historyOf(
  { repository }: View,
  sha: string,
  { since, until }: { since?: string; until?: string },
): readonly string[] {
  const all = repository.store.history(sha);
  if (!since && !until) return all;
  const from = since ? Date.parse(since) : 0;
  const to = until ? Date.parse(until) : Number.POSITIVE_INFINITY;
  return all.filter(each => {
    const date = (repository.store.commit(each)?.committer.date ?? 0) * 1000;
    return date >= from && date <= to;
  });
}

export function refFields(view: View, name: string, target: RefTarget): Fields {
  const [, kind = '', ...rest] = name.split('/');
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${view.repository.slug}:${name}`),
    name: rest.join('/'),
    prefix: `refs/${kind}/`,
    repository: () => repositoryFields(view),
    target: () => objectFields(view, target.sha),
    compare: ({ headRef }: { headRef: string }) => compare(view, target, headRef),
    branchProtectionRule: null,
  };
}

function compare(view: View, base: RefTarget, headRef: string): Fields | null {
  const { store } = view.repository;
  const head = resolveRef(view, headRef)?.commit ?? store.commit(headRef)?.sha ?? null;
  if (head === null) return null;
  const ahead = store.range(base.commit, head);
  const behindBy = store.range(head, base.commit).length;
  const status = ahead.length === 0 ? (behindBy === 0 ? 'IDENTICAL' : 'BEHIND') : behindBy === 0 ? 'AHEAD' : 'DIVERGED';
  const given = ahead.slice(0, COMPARE_CEILING);
  return {
    id: nodeId('CMP', `${base.commit}...${head}`),
    aheadBy: ahead.length,
    behindBy,
    status,
    baseTarget: () => commitFields(view, base.commit),
    headTarget: () => commitFields(view, head),
    commits: (page: PageArguments) => ({
      ...connection(given, page, sha => commitFields(view, sha)),
      authorCount: new Set(given.map(sha => store.commit(sha)?.author.email)).size,
    }),
  };
}

/** A ref by its full name, or by a branch's or tag's. */
export function resolveRef({ data }: View, name: string): RefTarget | null {
  return data.refs[name] ?? data.refs[branchRef(name)] ?? data.refs[`refs/tags/${name}`] ?? null;
}

/** Any object, by id or expression (`main:path`, `v1.0.0`). */
export function objectFields(view: View, expression: string): Fields | null {
  const { store } = view.repository;
  if (/^[0-9a-f]{40}$/.test(expression) && store.commit(expression) !== null) return commitFields(view, expression);
  if (expression.startsWith('-')) return null;
  const [name = '', ...path] = expression.split(':');
  const start = resolveRef(view, name)?.sha ?? name;
  const sha = store.try(['rev-parse', '--verify', '--quiet', [start, ...path].join(':')]);
  const type = sha === null ? null : store.type(sha);
  if (sha === null || type === null) return null;
  if (type === 'commit') return commitFields(view, sha);
  if (type === 'tag') return tagFields(view, sha);
  if (type === 'tree')
    return { __typename: 'Tree', ...gitFields(view, sha, 'T'), entries: () => entryFields(view, sha, path.join(':')) };
  const content = store.blob(sha);
  const isBinary = content.includes(0);
  const text = isBinary ? null : content.toString('utf8');
  return {
    __typename: 'Blob',
    ...gitFields(view, sha, 'B'),
    byteSize: content.length,
    isBinary,
    isTruncated: false,
    text,
  };
}

function tagFields(view: View, sha: string): Fields {
  const text = view.repository.store.git(['cat-file', 'tag', sha]);
  const value = (key: string): string => new RegExp(`^${key} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const who = /^(.*) <(.*)> (\d+)/.exec(value('tagger'));
  const tagger = { name: who?.[1] ?? '', email: who?.[2] ?? '', date: Number(who?.[3] ?? 0) };
  return {
    __typename: 'Tag',
    ...gitFields(view, sha, 'TAG'),
    name: value('tag'),
    message: text.slice(text.indexOf('\n\n') + 2),
    tagger: () => gitActor(view.world, tagger),
    target: () => objectFields(view, value('object')),
  };
}

function entryFields(view: View, sha: string, folder: string): Fields[] {
  return view.repository.store.tree(sha, false).map(({ path, mode, type, sha: oid, size }) => ({
    name: path,
    path: folder === '' ? path : `${folder}/${path}`,
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    size: size ?? 0,
    object: () => objectFields(view, oid),
  }));
}
