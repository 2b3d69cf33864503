/** Test double: git's trees without a process for each. In: files by path. Out: real tree objects, folder by folder. */
import { writeObject } from './git-objects.ts';

/** One change of a tree; `sha` null takes the path away. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export interface TreeFile {
  readonly mode: string;
  readonly sha: string;
}

/** Every file of a tree by its whole path. */
export type FlatTree = ReadonlyMap<string, TreeFile>;

/** @param subtree The files of a tree that a change puts in whole (mode `040000`). */
export function changeTree(
  base: FlatTree,
  changes: readonly TreeChange[],
  subtree: (sha: string) => FlatTree,
): FlatTree {
  const files = new Map(base);
  const removeUnder = (folder: string): void => {
    for (const path of files.keys()) if (path.startsWith(`${folder}/`)) files.delete(path);
  };
  for (const { path, mode, sha } of changes) {
    if (sha === null) {
      files.delete(path);
      removeUnder(path);
      continue;
    }
    // A file and a folder cannot have one name: the newer one stays.
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) files.delete(path.slice(0, at));
    removeUnder(path);
    if (mode !== '040000') files.set(path, { mode, sha });
    else for (const [name, file] of subtree(sha)) files.set(`${path}/${name}`, file);
  }
  return files;
}

/** Writes the tree of these files and all its folders; answers its id. */
export function writeFlatTree(directory: string, files: FlatTree): string {
  const names = new Map<string, TreeFile>();
  const folders = new Map<string, Map<string, TreeFile>>();
  for (const [path, file] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      names.set(path, file);
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, TreeFile>();
    inside.set(path.slice(slash + 1), file);
    folders.set(folder, inside);
  }
  for (const [name, inside] of folders) names.set(name, { mode: '40000', sha: writeFlatTree(directory, inside) });
  // Git sorts bytes, with a slash after each folder's name.
  const key = ([name, { mode }]: [string, TreeFile]): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name);
  const entries = [...names].sort((left, right) => Buffer.compare(key(left), key(right)));
  const parts = entries.map(([name, { mode, sha }]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  );
  return writeObject(directory, 'tree', Buffer.concat(parts));
}
