/** Test double: GitHub's REST shapes of releases. In: state. Out: JSON, and which release is the latest. */
import { createHash } from 'node:crypto';
import { type Json, nodeId, repositoryPage, repositoryUrl, userShape } from './shape-user.ts';
import type { Asset, Release, RepositoryData } from './state.ts';
import type { World } from './world.ts';

export function releaseShape(world: World, data: RepositoryData, release: Release): Json {
  const url = `${repositoryUrl(world, data)}/releases/${release.id}`;
  const page = repositoryPage(world, data);
  // A draft's page has no tag in its address.
  const untagged = createHash('sha1').update(String(release.id)).digest('hex').slice(0, 20);
  const tag = encodeURIComponent(release.tagName);
  return {
    url,
    assets_url: `${url}/assets`,
    // GitHub answers uploads.github.com here; the double takes uploads itself.
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${page}/releases/tag/${release.isDraft ? `untagged-${untagged}` : tag}`,
    id: release.id,
    author: userShape(world, release.author),
    node_id: nodeId('RE', release.id),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    draft: release.isDraft,
    immutable: release.isImmutable,
    prerelease: release.isPrerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map(asset => assetShape(world, data, release, asset)),
    tarball_url: release.isDraft ? null : `${repositoryUrl(world, data)}/tarball/${tag}`,
    zipball_url: release.isDraft ? null : `${repositoryUrl(world, data)}/zipball/${tag}`,
    body: release.body,
  };
}

export function assetShape(world: World, data: RepositoryData, release: Release, asset: Asset): Json {
  const content = Buffer.from(asset.content, 'base64');
  const page = `${repositoryPage(world, data)}/releases/download`;
  return {
    url: `${repositoryUrl(world, data)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: userShape(world, asset.uploader),
    content_type: asset.contentType,
    state: 'uploaded',
    size: content.length,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: `${page}/${encodeURIComponent(release.tagName)}/${encodeURIComponent(asset.name)}`,
  };
}

/** "The most recent non-prerelease, non-draft release", unless somebody chose one. */
export function latestRelease({ releases }: RepositoryData): Release | null {
  const candidates = releases.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
  const chosen = candidates.find(({ isLatest }) => isLatest === true);
  const rest = candidates.filter(({ isLatest }) => isLatest !== false);
  return chosen ?? rest.sort((left, right) => (left.createdAt < right.createdAt ? 1 : -1))[0] ?? null;
}
