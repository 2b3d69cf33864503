/** Test double: REST routes of git's database. In: requests. Out: real objects and refs in the bare repository. */
import { type Exchange, invalid, notFound, pageOf, type Route, refuse, requiredText, written } from './exchange.ts';
import type { GitCommit, Signature } from './git-objects.ts';
import type { TreeChange } from './git-tree.ts';
import { checkRules, checkWorkflows } from './ref-rules.ts';
import { gitCommitShape, refShape } from './shape-git.ts';
import { nodeId, repositoryUrl, restLogin } from './shape-user.ts';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;
const GIT = '/repos/{owner}/{repo}/git';

/** GitHub's answer for git in a repository without a commit. */
function notEmpty({ data }: Exchange): void {
  if (Object.keys(data.refs).length === 0) refuse(409, 'Git Repository is empty.');
}

function getRef(exchange: Exchange): ReturnType<Route['handle']> {
  notEmpty(exchange);
  const name = `refs/${exchange.params.ref}`;
  const target = exchange.data.refs[name];
  return target === undefined ? notFound() : { status: 200, body: refShape(exchange.repository, name, target) };
}

function matchingRefs(exchange: Exchange): ReturnType<Route['handle']> {
  const prefix = `refs/${exchange.params.ref}`;
  const found = Object.entries(exchange.data.refs).filter(([name]) => name.startsWith(prefix));
  return { status: 200, body: found.map(([name, target]) => refShape(exchange.repository, name, target)) };
}

function createRef(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository } = exchange;
  notEmpty(exchange);
  const name = requiredText(exchange, 'ref', 'Reference');
  const sha = requiredText(exchange, 'sha', 'Reference');
  if (!/^refs\/[^/]+\/.+/.test(name) || repository.store.try(['check-ref-format', name]) === null)
    refuse(422, `${name} is not a valid ref name.`);
  if (repository.data.refs[name] !== undefined) refuse(422, 'Reference already exists');
  if (repository.store.type(sha) === null) refuse(422, 'Object does not exist');
  checkRules(exchange, name, 'creation');
  checkWorkflows(exchange, sha);
  if (!repository.store.updateRef(name, sha, '0'.repeat(40))) refuse(422, 'Reference already exists');
  const answer = written(exchange, 201);
  const target = repository.data.refs[name];
  return { ...answer, body: target && refShape(repository, name, target) };
}

function updateRef(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository } = exchange;
  const name = `refs/${exchange.params.ref}`;
  const sha = requiredText(exchange, 'sha', 'Reference');
  const old = repository.data.refs[name];
  if (old === undefined) return refuse(422, 'Reference does not exist');
  if (repository.store.type(sha) === null) refuse(422, 'Object does not exist');
  checkRules(exchange, name, 'update');
  const isForward = repository.store.isAncestor(old.commit, sha);
  if (!isForward && exchange.body.force !== true) refuse(422, 'Update is not a fast forward');
  checkWorkflows(exchange, sha);
  repository.store.updateRef(name, sha, old.sha);
  const answer = written(exchange, 200);
  const target = repository.data.refs[name];
  return { ...answer, body: target && refShape(repository, name, target) };
}

function deleteRef(exchange: Exchange): ReturnType<Route['handle']> {
  const name = `refs/${exchange.params.ref}`;
  if (exchange.data.refs[name] === undefined) refuse(422, 'Reference does not exist');
  checkRules(exchange, name, 'deletion');
  exchange.repository.store.updateRef(name, null);
  return written(exchange, 204);
}

function createBlob(exchange: Exchange): ReturnType<Route['handle']> {
  const { content, encoding = 'utf-8' } = exchange.body;
  if (typeof content !== 'string') return invalid({ resource: 'Blob', code: 'missing_field', field: 'content' });
  const sha = exchange.repository.store.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return { status: 201, body: { sha, url: `${repositoryUrl(exchange.world, exchange.data)}/git/blobs/${sha}` } };
}

function getBlob({ repository, world, data, params }: Exchange): ReturnType<Route['handle']> {
  const sha = params.file_sha ?? '';
  if (repository.store.type(sha) !== 'blob') return notFound();
  const content = repository.store.blob(sha);
  const url = `${repositoryUrl(world, data)}/git/blobs/${sha}`;
  const encoded = { content: content.toString('base64'), encoding: 'base64' };
  return { status: 200, body: { sha, node_id: nodeId('B', sha), size: content.length, url, ...encoded } };
}

function createTree(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository, body } = exchange;
  const { store } = repository;
  const base = typeof body.base_tree === 'string' ? body.base_tree : null;
  if (base !== null && !['tree', 'commit'].includes(store.type(base) ?? ''))
    refuse(422, 'base_tree is not a valid tree oid');
  const entries = Array.isArray(body.tree) ? (body.tree as Record<string, unknown>[]) : [];
  if (entries.length === 0) refuse(422, 'Invalid tree info');
  const existing = base === null ? new Set() : new Set(store.tree(base, true).map(({ path }) => path));
  const changes = entries.map(({ path, mode, sha, content }): TreeChange => {
    if (typeof path !== 'string' || path === '' || path.startsWith('/') || path.split('/').includes('..'))
      return refuse(422, 'tree.path contains a malformed path component');
    if (sha !== undefined && content !== undefined) refuse(422, 'Must supply either tree.sha or tree.content');
    if (sha === null && !existing.has(path)) refuse(422, 'GitRPC::BadObjectState');
    if (sha === null) return { path, mode: '100644', sha: null };
    if (typeof mode !== 'string') return refuse(422, 'Must supply a valid tree.mode');
    if (typeof content === 'string') return { path, mode, sha: store.writeBlob(Buffer.from(content)) };
    if (typeof sha !== 'string') return refuse(422, 'Must supply either tree.sha or tree.content');
    if (store.type(sha) === null) refuse(422, `tree.sha ${sha} is not a valid ${mode === '040000' ? 'tree' : 'blob'}`);
    return { path, mode, sha };
  });
  const tree = store.writeTree(base, changes);
  return { status: 201, body: treeShape(exchange, tree, false) };
}

function treeShape({ repository, world, data }: Exchange, sha: string, isRecursive: boolean): object {
  const git = `${repositoryUrl(world, data)}/git`;
  const tree = repository.store.tree(sha, isRecursive).map(({ path, mode, type, sha: id, size }) => ({
    path,
    mode,
    type,
    sha: id,
    ...(size === null ? {} : { size }),
    url: `${git}/${type}s/${id}`,
  }));
  return { sha, url: `${git}/trees/${sha}`, tree, truncated: false };
}

function getTree(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository, params, query } = exchange;
  const sha = repository.store.try(['rev-parse', '--verify', '--quiet', `${params.tree_sha}^{tree}`]);
  return sha === null ? notFound() : { status: 200, body: treeShape(exchange, sha, query.has('recursive')) };
}

function createCommit(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository, body } = exchange;
  const { store } = repository;
  const message = requiredText(exchange, 'message', 'Commit');
  const tree = requiredText(exchange, 'tree', 'Commit');
  const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
  if (store.type(tree) !== 'tree') refuse(422, 'Tree SHA does not exist');
  for (const parent of parents)
    if (store.commit(parent) === null) refuse(422, 'Parent SHA does not exist or is not a commit object');
  const author = signatureOf(exchange, body.author);
  const committer = body.committer === undefined ? author : signatureOf(exchange, body.committer);
  const commit: Omit<GitCommit, 'sha'> = { tree, parents, author, committer, message };
  const sha = store.writeCommit(commit);
  return { status: 201, body: gitCommitShape(repository, store.commit(sha) ?? { ...commit, sha }) };
}

/** The person given, or whoever the token belongs to, at the double's time. */
export function signatureOf({ world, login }: Exchange, given: unknown): Signature {
  const user = world.user(login);
  const { name, email, date } = (given ?? {}) as { name?: string; email?: string; date?: string };
  const seconds = Math.floor((date === undefined ? world.clock.now() : Date.parse(date)) / 1000);
  return { name: name ?? restLogin(user), email: email ?? user.emails.at(-1) ?? '', date: seconds, zone: '+0000' };
}

function getCommit({ repository, params }: Exchange): ReturnType<Route['handle']> {
  const commit = repository.store.commit(params.commit_sha ?? '');
  return commit === null ? notFound() : { status: 200, body: gitCommitShape(repository, commit) };
}

function createTag(exchange: Exchange): ReturnType<Route['handle']> {
  const { repository, world, data, body } = exchange;
  const tag = requiredText(exchange, 'tag', 'Tag');
  const message = requiredText(exchange, 'message', 'Tag');
  const object = requiredText(exchange, 'object', 'Tag');
  const type = repository.store.type(object);
  if (type === null || type !== body.type) return refuse(422, 'Object does not exist');
  const { name, email, date } = signatureOf(exchange, body.tagger);
  const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${name} <${email}> ${date} +0000\n\n${message}`;
  const sha = repository.store.writeTag(text);
  const git = `${repositoryUrl(world, data)}/git`;
  const tagger = { name, email, date: new Date(date * 1000).toISOString().replace('.000', '') };
  const target = { sha: object, type, url: `${git}/${type}s/${object}` };
  return {
    status: 201,
    body: { sha, node_id: nodeId('TAG', sha), url: `${git}/tags/${sha}`, tag, message, tagger, object: target },
  };
}

function getTag({ repository, world, data, params }: Exchange): ReturnType<Route['handle']> {
  const sha = params.tag_sha ?? '';
  if (repository.store.type(sha) !== 'tag') return notFound();
  const text = repository.store.git(['cat-file', 'tag', sha]);
  const value = (key: string): string => new RegExp(`^${key} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const who = /^(.*) <(.*)> (\d+)/.exec(value('tagger'));
  const git = `${repositoryUrl(world, data)}/git`;
  const object = { sha: value('object'), type: value('type'), url: `${git}/${value('type')}s/${value('object')}` };
  const date = new Date(Number(who?.[3]) * 1000).toISOString().replace('.000', '');
  const tagger = { name: who?.[1] ?? '', email: who?.[2] ?? '', date };
  const message = text.slice(text.indexOf('\n\n') + 2);
  return {
    status: 200,
    body: { sha, node_id: nodeId('TAG', sha), url: `${git}/tags/${sha}`, tag: value('tag'), message, tagger, object },
  };
}

function listTags(exchange: Exchange): ReturnType<Route['handle']> {
  const { world, data, view } = exchange;
  const url = repositoryUrl(world, data);
  const names = Object.keys(view.refs)
    .filter(name => name.startsWith('refs/tags/'))
    .sort()
    .reverse();
  return pageOf(exchange, names, ref => {
    const name = ref.slice('refs/tags/'.length);
    const sha = view.refs[ref]?.commit ?? '';
    const archives = { zipball_url: `${url}/zipball/${ref}`, tarball_url: `${url}/tarball/${ref}` };
    return { name, node_id: nodeId('REF', ref), commit: { sha, url: `${url}/commits/${sha}` }, ...archives };
  });
}

export const gitRoutes: readonly Route[] = [
  { method: 'GET', path: `${GIT}/ref/{ref}`, needs: READ, handle: getRef },
  { method: 'GET', path: `${GIT}/matching-refs/{ref}`, needs: READ, handle: matchingRefs },
  { method: 'POST', path: `${GIT}/refs`, needs: WRITE, handle: createRef },
  { method: 'PATCH', path: `${GIT}/refs/{ref}`, needs: WRITE, handle: updateRef },
  { method: 'DELETE', path: `${GIT}/refs/{ref}`, needs: WRITE, handle: deleteRef },
  { method: 'POST', path: `${GIT}/blobs`, needs: WRITE, handle: createBlob },
  { method: 'GET', path: `${GIT}/blobs/{file_sha}`, needs: READ, handle: getBlob },
  { method: 'POST', path: `${GIT}/trees`, needs: WRITE, handle: createTree },
  { method: 'GET', path: `${GIT}/trees/{tree_sha}`, needs: READ, handle: getTree },
  { method: 'POST', path: `${GIT}/commits`, needs: WRITE, handle: createCommit },
  { method: 'GET', path: `${GIT}/commits/{commit_sha}`, needs: READ, handle: getCommit },
  { method: 'POST', path: `${GIT}/tags`, needs: WRITE, handle: createTag },
  { method: 'GET', path: `${GIT}/tags/{tag_sha}`, needs: READ, handle: getTag },
  { method: 'GET', path: '/repos/{owner}/{repo}/tags', needs: READ, handle: listTags },
];
