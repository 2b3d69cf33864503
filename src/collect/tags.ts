/** Collect: the repository's release tags. In: git, then a parser of tag names. Out: HEAD and tags with their commits. */
import { fail } from '../errors.ts';
import type { ReleaseTag, Sha } from '../model.ts';
import type { Git } from './git.ts';

/** Reads a tag's name; null when the tag marks no release. */
export type ParseTag = (name: string) => { readonly package: string; readonly version: string } | null;

/** HEAD and all tags, by name and in git's order, each with its commit. */
export interface Refs {
  /** Null in a repository without commits. */
  readonly head: Sha | null;
  readonly tags: ReadonlyMap<string, Sha>;
}

export interface Tags {
  readonly head: Sha | null;
  readonly releases: readonly ReleaseTag[];
}

const PREFIX = 'refs/tags/';
const PEELED = '^{}';

/**
 * Lists HEAD and all tags with one `git show-ref`, which never opens a tag's object: `for-each-ref`, `describe` and
 * `tag --merged` take longer than the log itself where there are thousands of tags.
 */
export async function listRefs(git: Git): Promise<Refs> {
  const { code, stdout, stderr } = await git.run(['show-ref', '--head', '--tags', '--dereference']);
  // 1: there are none.
  if (code > 1) throw fail('E_GIT_FAILED', { command: 'git show-ref', code: String(code), output: stderr.trim() });
  const tags = new Map<string, Sha>();
  let head: Sha | null = null;
  for (const line of stdout.split('\n')) {
    const space = line.indexOf(' ');
    const sha = line.slice(0, space);
    const name = line.slice(space + 1);
    if (name === 'HEAD') head = sha;
    // The peeled line follows its annotated tag's and replaces the tag object's id by the commit's.
    else if (name.startsWith(PREFIX))
      tags.set(name.slice(PREFIX.length, name.endsWith(PEELED) ? -PEELED.length : undefined), sha);
  }
  return { head, tags };
}

/** The tags that mark a release. */
export function parseRefs({ head, tags }: Refs, parseTag: ParseTag): Tags {
  const releases: ReleaseTag[] = [];
  for (const [name, sha] of tags) {
    const parsed = parseTag(name);
    if (parsed !== null) releases.push({ name, sha, package: parsed.package, version: parsed.version });
  }
  return { head, releases };
}
