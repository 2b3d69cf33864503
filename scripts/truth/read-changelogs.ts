/** Scripts, truth: changelogs as HEAD has them, so that a bare repository will do. In: git, paths. Out: their texts. */
import type { Git } from '../../src/collect/git.ts';

/**
 * @param paths A path that ends in `/` stands for the Markdown files in that folder.
 * @param isNamed Whether a person named them: then each of them must exist.
 * @throws Error that names what is missing.
 */
export async function readChangelogs(git: Git, paths: readonly string[], isNamed: boolean): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const path of paths) {
    const files = path.endsWith('/') ? await listFolder(git, path) : [path];
    const found = (await Promise.all(files.map(file => git.run(['show', `HEAD:${file}`])))).filter(
      ({ code }) => code === 0,
    );
    if (isNamed && found.length === 0) throw new Error(`HEAD has no ${path}.`);
    texts.push(...found.map(({ stdout }) => stdout));
  }
  if (texts.length === 0) throw new Error(`HEAD has none of ${paths.join(', ')}. Name the file with --changelog.`);
  return texts;
}

async function listFolder(git: Git, folder: string): Promise<readonly string[]> {
  const { stdout } = await git.run(['ls-tree', '--name-only', '-z', 'HEAD', folder]);
  return stdout.split('\0').filter(file => file.endsWith('.md'));
}
