/** Collect: what a repository gives authors to fill in. In: its files. Out: its templates for pull requests. */
import type { SettingsFile } from '../model.ts';
import type { FileReader } from './files.ts';

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = ['.github/', '', 'docs/'];
const NAMES = ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'];
const FOLDER = '.github/PULL_REQUEST_TEMPLATE';

/** From the checkout, as settings are. They only tell more, so what cannot be read is left out. */
export async function readPullRequestTemplates(
  files: FileReader,
  root: string | null,
): Promise<readonly SettingsFile[]> {
  if (root === null) return [];
  const listed = await files.listWithin(root, FOLDER).catch(() => []);
  const paths = [
    ...PLACES.flatMap(place => NAMES.map(name => `${place}${name}`)),
    ...listed.filter(name => /\.md$/i.test(name)).map(name => `${FOLDER}/${name}`),
  ];
  const texts = await Promise.all(paths.map(path => files.readWithin(root, path).catch(() => null)));
  // Where names differ in case only on disks that do not tell, the same text comes twice.
  const found = new Map<string, SettingsFile>();
  for (const [at, path] of paths.entries()) {
    const text = texts[at] ?? null;
    if (text !== null && !found.has(text)) found.set(text, { path, text });
  }
  return [...found.values()];
}
