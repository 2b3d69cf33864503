/** Test double: REST routes of releases and their assets. In: requests. Out: drafts, published releases and real tags. */
import { mayPush } from './access.ts';
import {
  type Exchange,
  invalid,
  limitText,
  notFound,
  pageOf,
  RELEASE_LIMIT,
  type Route,
  refuse,
  requiredText,
  textOf,
  written,
} from './exchange.ts';
import { checkWorkflows } from './ref-rules.ts';
import { assetShape, latestRelease, releaseShape } from './shape-release.ts';
import { type Asset, branchRef, type Release, type RepositoryData } from './state.ts';

type Answer = ReturnType<Route['handle']>;

const RELEASES = '/repos/{owner}/{repo}/releases';
const RELEASE = `${RELEASES}/{release_id}`;
const ASSET = `${RELEASES}/assets/{asset_id}`;
const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

/** Drafts only for those who may push, and before all others; then newest first. */
export function releasesInOrder({ token }: Pick<Exchange, 'token'>, view: RepositoryData): readonly Release[] {
  const isSeen = ({ isDraft }: Release): boolean => !isDraft || mayPush(token, view);
  const key = (release: Release): string => `${release.isDraft ? 1 : 0}${release.createdAt}`;
  return view.releases
    .filter(isSeen)
    .sort((left, right) => (key(left) < key(right) ? 1 : key(left) > key(right) ? -1 : right.id - left.id));
}

/** Drafts are found by id only for those who may push. */
function releaseOf(exchange: Exchange): Release {
  const found = exchange.data.releases.find(({ id }) => id === Number(exchange.params.release_id));
  return found === undefined || (found.isDraft && !mayPush(exchange.token, exchange.data)) ? notFound() : found;
}

function getByTag({ world, data, params }: Exchange): Answer {
  // "Get a published release with the specified tag."
  const found = data.releases.find(({ tagName, isDraft }) => !isDraft && tagName === params.tag);
  return found === undefined ? notFound() : { status: 200, body: releaseShape(world, data, found) };
}

function getLatest({ world, data }: Exchange): Answer {
  const found = latestRelease(data);
  return found === null ? notFound() : { status: 200, body: releaseShape(world, data, found) };
}

function tagOf(exchange: Exchange): string {
  const tag = requiredText(exchange, 'tag_name', 'Release');
  if (exchange.repository.store.try(['check-ref-format', `refs/tags/${tag}`]) === null)
    invalid({ resource: 'Release', code: 'custom', message: 'tag_name is not a valid tag' });
  return tag;
}

/** The commit that a release's tag has or will have; null when its target names nothing. */
function targetCommit({ repository }: Exchange, tag: string, target: string): string | null {
  const { refs } = repository.data;
  const named = refs[`refs/tags/${tag}`] ?? refs[branchRef(target)] ?? refs[`refs/tags/${target}`];
  return named?.commit ?? repository.store.commit(target)?.sha ?? null;
}

function createRelease(exchange: Exchange): Answer {
  const { world, data, body, login } = exchange;
  const tagName = tagOf(exchange);
  const isDraft = body.draft === true;
  const text = textOf(exchange, 'body', 'Release') ?? null;
  limitText('Release', text ?? '', RELEASE_LIMIT);
  const target = textOf(exchange, 'target_commitish', 'Release') ?? data.defaultBranch;
  checkTarget(exchange, tagName, target, isDraft);
  if (!isDraft) refuseSecond(data, tagName, null);
  const now = world.stamp();
  const release: Release = {
    id: world.nextId(),
    tagName,
    target,
    name: textOf(exchange, 'name', 'Release') ?? null,
    body: text,
    isDraft,
    isPrerelease: body.prerelease === true,
    isImmutable: false,
    isLatest: body.make_latest === 'false' ? false : body.make_latest === 'legacy' ? null : true,
    author: login,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    assets: [],
  };
  data.releases.push(release);
  if (!isDraft) publish(exchange, release);
  return written(exchange, 201, releaseShape(world, data, release));
}

function checkTarget(exchange: Exchange, tagName: string, target: string, isDraft: boolean): void {
  const commit = targetCommit(exchange, tagName, target);
  if (commit === null) {
    invalid(
      { resource: 'Release', code: 'invalid', field: 'target_commitish' },
      ...(isDraft
        ? []
        : [{ resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' }]),
    );
    return;
  }
  checkWorkflows(exchange, commit);
}

/** A tag has one published release; drafts may name it again and again. */
function refuseSecond(data: RepositoryData, tagName: string, own: Release | null): void {
  const other = data.releases.find(each => each !== own && !each.isDraft && each.tagName === tagName);
  if (other !== undefined) invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
}

/** Makes the tag when it is missing. */
function publish(exchange: Exchange, release: Release): void {
  const { repository, world, data } = exchange;
  const commit = targetCommit(exchange, release.tagName, release.target);
  const ref = `refs/tags/${release.tagName}`;
  if (data.refs[ref] === undefined && commit !== null) repository.store.updateRef(ref, commit);
  release.publishedAt = world.stamp();
  release.isImmutable = data.settings.isReleaseImmutable;
  if (release.isLatest === true && !release.isPrerelease)
    for (const each of data.releases) if (each !== release && each.isLatest === true) each.isLatest = null;
}

const LOCKED = 'Cannot delete asset from an immutable release';

function updateRelease(exchange: Exchange): Answer {
  const { world, data, body } = exchange;
  const release = releaseOf(exchange);
  const text = textOf(exchange, 'body', 'Release');
  limitText('Release', text ?? '', RELEASE_LIMIT);
  const tagName = textOf(exchange, 'tag_name', 'Release') ?? release.tagName;
  const target = textOf(exchange, 'target_commitish', 'Release') ?? release.target;
  if (release.isImmutable && (tagName !== release.tagName || target !== release.target))
    invalid({ resource: 'Release', code: 'custom', message: 'tag_name cannot be changed on an immutable release' });
  const isPublishing = release.isDraft && body.draft === false;
  if (tagName !== release.tagName || target !== release.target || isPublishing)
    checkTarget(exchange, tagName, target, release.isDraft && !isPublishing);
  if (isPublishing) refuseSecond(data, tagName, release);
  Object.assign(release, { tagName, target, updatedAt: world.stamp() });
  if (text !== undefined) release.body = text;
  const name = textOf(exchange, 'name', 'Release');
  if (name !== undefined) release.name = name;
  if (typeof body.prerelease === 'boolean') release.isPrerelease = body.prerelease;
  if (typeof body.draft === 'boolean') release.isDraft = body.draft;
  if (body.make_latest === 'true' || body.make_latest === 'false') release.isLatest = body.make_latest === 'true';
  if (isPublishing) publish(exchange, release);
  return written(exchange, 200, releaseShape(world, data, release));
}

function deleteRelease(exchange: Exchange): Answer {
  const release = releaseOf(exchange);
  exchange.data.releases = exchange.data.releases.filter(each => each !== release);
  return written(exchange, 204);
}

function uploadAsset(exchange: Exchange): Answer {
  const { world, data, query, raw, contentType, login } = exchange;
  const release = releaseOf(exchange);
  const name = query.get('name') ?? invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (release.isImmutable) refuse(422, 'Cannot upload assets to an immutable release.');
  if (release.assets.some(asset => asset.name === name))
    invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  const now = world.stamp();
  const asset: Asset = {
    id: world.nextId(),
    name,
    label: query.get('label'),
    contentType,
    content: raw.toString('base64'),
    uploader: login,
    createdAt: now,
    updatedAt: now,
  };
  release.assets.push(asset);
  return written(exchange, 201, assetShape(world, data, release, asset));
}

function assetOf({ data, params }: Exchange): { release: Release; asset: Asset } {
  for (const release of data.releases)
    for (const asset of release.assets) if (asset.id === Number(params.asset_id)) return { release, asset };
  return notFound();
}

function getAsset(exchange: Exchange): Answer {
  const { release, asset } = assetOf(exchange);
  if (exchange.accept.includes('application/octet-stream'))
    return { status: 200, body: Buffer.from(asset.content, 'base64'), headers: { 'content-type': asset.contentType } };
  return { status: 200, body: assetShape(exchange.world, exchange.data, release, asset) };
}

function deleteAsset(exchange: Exchange): Answer {
  const { release, asset } = assetOf(exchange);
  if (release.isImmutable) refuse(422, LOCKED);
  release.assets = release.assets.filter(each => each !== asset);
  return written(exchange, 204);
}

export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: RELEASES,
    needs: READ,
    handle: exchange =>
      pageOf(exchange, releasesInOrder(exchange, exchange.view), release =>
        releaseShape(exchange.world, exchange.view, release),
      ),
  },
  { method: 'POST', path: RELEASES, needs: WRITE, handle: createRelease },
  { method: 'GET', path: `${RELEASES}/latest`, needs: READ, handle: getLatest },
  { method: 'GET', path: `${RELEASES}/tags/{tag}`, needs: READ, handle: getByTag },
  { method: 'GET', path: ASSET, needs: READ, handle: getAsset },
  { method: 'DELETE', path: ASSET, needs: WRITE, handle: deleteAsset },
  {
    method: 'GET',
    path: RELEASE,
    needs: READ,
    handle: exchange => ({ status: 200, body: releaseShape(exchange.world, exchange.data, releaseOf(exchange)) }),
  },
  { method: 'PATCH', path: RELEASE, needs: WRITE, handle: updateRelease },
  { method: 'DELETE', path: RELEASE, needs: WRITE, handle: deleteRelease },
  {
    method: 'GET',
    path: `${RELEASE}/assets`,
    needs: READ,
    handle: exchange =>
      pageOf(exchange, releaseOf(exchange).assets, asset =>
        assetShape(exchange.world, exchange.data, releaseOf(exchange), asset),
      ),
  },
  { method: 'POST', path: `${RELEASE}/assets`, needs: WRITE, handle: uploadAsset },
];
