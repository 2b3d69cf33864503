/** Test double: REST routes of files. In: a path and a ref. Out: contents, or a commit that changes one file. */
import { type Exchange, notFound, type Route, refuse, requiredText, textOf, written } from './exchange.ts';
import { checkRules } from './ref-rules.ts';
import { signatureOf } from './rest-git.ts';
import { resolve } from './rest-repository.ts';
import { gitCommitShape } from './shape-git.ts';
import { type Json, repositoryPage, repositoryUrl } from './shape-user.ts';
import { branchRef } from './state.ts';

type Answer = ReturnType<Route['handle']>;

const CONTENTS = '/repos/{owner}/{repo}/contents/{path}';

function entryShape(exchange: Exchange, path: string, ref: string, sha: string, type: string, size: number): Json {
  const { world, data } = exchange;
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const url = `${repositoryUrl(world, data)}/contents/${escaped}?ref=${encodeURIComponent(ref)}`;
  const html = `${repositoryPage(world, data)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${escaped}`;
  const git = `${repositoryUrl(world, data)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const download =
    type === 'dir' ? null : `https://raw.githubusercontent.com/${data.owner}/${data.name}/${ref}/${escaped}`;
  const links = { self: url, git, html };
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: download,
    type,
    _links: links,
  };
}

function getContents(exchange: Exchange): Answer {
  const { repository, data, params, query, accept } = exchange;
  const { store } = repository;
  const ref = query.get('ref') ?? data.defaultBranch;
  const commit = resolve(exchange, ref);
  const path = (params.path ?? '').replace(/^\/|\/$/g, '');
  if (commit === null)
    return refuse(404, query.has('ref') ? `No commit found for the ref ${ref}` : 'This repository is empty.');
  const sha = store.try([
    'rev-parse',
    '--verify',
    '--quiet',
    path === '' ? `${commit.sha}^{tree}` : `${commit.sha}:${path}`,
  ]);
  if (sha === null) return notFound();
  if (store.type(sha) === 'tree') {
    const prefix = path === '' ? '' : `${path}/`;
    const entries = store.tree(sha, false);
    return {
      status: 200,
      body: entries.map(({ path: name, type, sha: id, size }) =>
        entryShape(exchange, `${prefix}${name}`, ref, id, type === 'tree' ? 'dir' : 'file', size ?? 0),
      ),
    };
  }
  const content = store.blob(sha);
  if (/raw/.test(accept))
    return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  // Base64 in lines of 60, as GitHub sends it; files from 1 MB on have none.
  const encoded = content.length > 1_048_576 ? '' : content.toString('base64').replace(/.{60}/g, '$&\n');
  const encoding = content.length > 1_048_576 ? 'none' : 'base64';
  return {
    status: 200,
    body: { ...entryShape(exchange, path, ref, sha, 'file', content.length), content: `${encoded}\n`, encoding },
  };
}

/** Creates, replaces (with the old `sha`) or deletes one file by a commit on a branch. */
function changeFile(exchange: Exchange): Answer {
  const { repository, data, params, body } = exchange;
  const { store } = repository;
  const isDeleting = body.content === undefined;
  const path = params.path ?? '';
  const message = requiredText(exchange, 'message', 'Commit');
  const branch = textOf(exchange, 'branch', 'Commit') ?? data.defaultBranch;
  const head = repository.head(branch);
  if (head === null) return refuse(404, `Branch ${branch} not found`);
  checkRules(exchange, branchRef(branch), 'update');
  const old = store.try(['rev-parse', '--verify', '--quiet', `${head}:${path}`]);
  const given = textOf(exchange, 'sha', 'Commit');
  if (old !== null && given === undefined) refuse(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (given !== undefined && given !== old) refuse(409, `${path} does not match ${given}`);
  if (isDeleting && old === null) notFound();
  const sha = isDeleting ? null : store.writeBlob(Buffer.from(String(body.content), 'base64'));
  const tree = store.writeTree(store.commit(head)?.tree ?? null, [{ path, mode: '100644', sha }]);
  const author = signatureOf(exchange, body.author);
  const committer = signatureOf(exchange, body.committer);
  const commit = store.writeCommit({ tree, parents: [head], author, committer, message });
  store.updateRef(branchRef(branch), commit, head);
  const content = sha === null ? null : entryShape(exchange, path, branch, sha, 'file', store.blob(sha).length);
  const made = store.commit(commit);
  return written(exchange, old === null ? 201 : 200, { content, commit: made && gitCommitShape(repository, made) });
}

export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: CONTENTS, needs: [['contents', 'read']], handle: getContents },
  { method: 'PUT', path: CONTENTS, needs: [['contents', 'write']], handle: changeFile },
  { method: 'DELETE', path: CONTENTS, needs: [['contents', 'write']], handle: changeFile },
];
