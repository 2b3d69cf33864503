/** Collect: HEAD and tags without asking git. In: files of a plain clone. Out: {@link Refs}, or null: ask git. */
import type { Sha } from '../model.ts';
import type { FileReader } from './files.ts';
import type { Refs } from './tags.ts';

const TAG = ' refs/tags/';
const ON_BRANCH = /^ref: (refs\/heads\/\S+)\s*$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * A clone keeps the tags that it was made with in one file, which names the commit of each (https://git-scm.com/docs/git-pack-refs).
 * Reading it saves a process, which takes as long as reading a release. A tag that was fetched or made since is a file that may
 * hold the id of a tag's object, for git to open.
 */
export async function readPackedRefs(files: FileReader, gitDirectory: string): Promise<Refs | null> {
  const packed = await files.readHint(`${gitDirectory}/packed-refs`);
  // The first line says what git knew when it wrote them: with each tag its commit, and all in order.
  const [head = ''] = packed?.split('\n', 1) ?? [];
  const isWhole = head.startsWith('#') && head.includes(' fully-peeled ') && head.includes(' sorted ');
  if (packed === null || !isWhole || !packed.endsWith('\n')) return null;
  const loose = await files.listWithin(gitDirectory, 'refs/tags').catch(() => null);
  if (loose === null || loose.length > 0) return null;
  const commit = await readHead(files, gitDirectory, packed);
  const tags = readTags(packed);
  return commit === null ? null : { head: commit, tags };
}

/** `<id> refs/tags/<name>`, and below that of an annotated tag `^<commit>`. */
function readTags(packed: string): ReadonlyMap<string, Sha> {
  const tags = new Map<string, Sha>();
  let end = 0;
  for (let at = packed.indexOf(TAG); at >= 0; at = packed.indexOf(TAG, end)) {
    const start = packed.lastIndexOf('\n', at) + 1;
    end = packed.indexOf('\n', at);
    const name = packed.slice(at + TAG.length, end);
    const isAnnotated = packed[end + 1] === '^';
    tags.set(name, isAnnotated ? packed.slice(end + 2, packed.indexOf('\n', end + 2)) : packed.slice(start, at));
  }
  return tags;
}

/** Null for what is neither a commit nor a branch that has one. */
async function readHead(files: FileReader, gitDirectory: string, packed: string): Promise<Sha | null> {
  const head = (await files.readHint(`${gitDirectory}/HEAD`))?.trim() ?? '';
  if (SHA.test(head)) return head;
  const branch = ON_BRANCH.exec(head)?.[1];
  if (branch === undefined) return null;
  const loose = await files.readHint(`${gitDirectory}/${branch}`);
  const end = packed.indexOf(` ${branch}\n`);
  const sha = loose?.trim() ?? packed.slice(packed.lastIndexOf('\n', end) + 1, Math.max(end, 0));
  return SHA.test(sha) ? sha : null;
}
