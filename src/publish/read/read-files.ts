/** Publish: files as they are in a commit. In: the commit and paths. Out: their texts; GraphQL cuts off long ones, which are asked for again. */
import { fail } from '../../errors.ts';
import type { Sha } from '../../model.ts';
import type { CurrentFiles } from '../current.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import { textAt, valueAt } from './answer.ts';
import { ask } from './ask.ts';
import { filesQuery } from './current-query.ts';

/** Nothing is asked without a commit or paths. */
export async function readFiles(
  github: GitHub,
  slug: string,
  commit: Sha | null,
  paths: readonly string[],
): Promise<CurrentFiles> {
  if (commit === null || paths.length === 0) return new Map();
  return filesIn(github, slug, await ask(github, slug, filesQuery(commit, paths)), paths);
}

/** Of an answer that has them as `f0`, `f1`, …. */
export async function filesIn(
  github: GitHub,
  slug: string,
  found: unknown,
  paths: readonly string[],
): Promise<CurrentFiles> {
  const texts = await Promise.all(paths.map((_, index) => readText(github, slug, valueAt(found, `f${index}`) ?? null)));
  return new Map(paths.flatMap((path, index) => (texts[index] == null ? [] : [[path, texts[index]] as const])));
}

/**
 * Null without a blob. GraphQL gives at most half a megabyte of a text, and none of what it takes for binary.
 * @throws `E_GITHUB_PARTIAL` for a blob that is named and cannot be read: nothing may be concluded from that.
 */
export async function readText(github: GitHub, slug: string, blob: unknown): Promise<string | null> {
  const oid = textAt(blob, 'oid');
  if (oid === null) return null;
  const text = textAt(blob, 'text');
  if (text !== null && valueAt(blob, 'isTruncated') !== true) return text;
  const found = await github.find(repositoryPath(slug) + apiPath`/git/blobs/${oid}`);
  const content = textAt(found?.data, 'content');
  if (content === null) throw fail('E_GITHUB_PARTIAL', { what: `file ${oid}`, expected: 'its text', got: 'nothing' });
  return Buffer.from(content, 'base64').toString('utf8');
}
