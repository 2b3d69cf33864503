/** Collect: what a repository gives authors to fill in. In: its files. Out: its templates for pull requests. */
import type { SettingsFile } from '../model.ts';
import type { FileReader } from './files.ts';

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const PLACES = ['.github/', '', 'docs/'];
const NAMES = ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'];

/** Where a template can be, and the folder of several. */
export const FORM_FILES: readonly string[] = PLACES.flatMap(place => NAMES.map(name => `${place}${name}`));
export const FORM_FOLDER = '.github/PULL_REQUEST_TEMPLATE';

/** From the checkout, as settings are. They only tell more, so what cannot be read is left out. */
export async function readPullRequestTemplates(
  files: FileReader,
  root: string | null,
): Promise<readonly SettingsFile[]> {
  if (root === null) return [];
  const listed = await files.listWithin(root, FORM_FOLDER).catch(() => []);
  const paths = [...FORM_FILES, ...listed.filter(name => /\.md$/i.test(name)).map(name => `${FORM_FOLDER}/${name}`)];
  const texts = await Promise.all(paths.map(path => files.readWithin(root, path).catch(() => null)));
  return uniqueTexts(paths.map((path, at) => ({ path, text: texts[at] ?? '' })));
}

/** Where names differ in case only on disks that do not tell, the same text comes twice. */
export function uniqueTexts(files: readonly SettingsFile[]): readonly SettingsFile[] {
  const found = new Map<string, SettingsFile>();
  for (const file of files) if (file.text !== '' && !found.has(file.text)) found.set(file.text, file);
  return [...found.values()];
}
