/** Collect: the repository's own settings. In: its folder. Out: config, templates, overrides and glossary as texts. */
import { fail } from '../errors.ts';
import type { Evidence, SettingsFile } from '../model.ts';
import type { FileReader } from './files.ts';
import { readPullRequestTemplates } from './pull-request-templates.ts';

/** Texts as found; nothing is understood yet. */
export type Settings = Pick<
  Evidence,
  'config' | 'templates' | 'pullRequestTemplates' | 'overrides' | 'glossary' | 'launches'
>;

export const CONFIG_FILES = ['.github/drumroll.yml', '.github/drumroll.yaml'];
export const GLOSSARY_FILES = ['.github/drumroll/glossary.yml', '.github/drumroll/glossary.yaml'];
/** Templates of a repository, each named like the one it replaces. */
export const TEMPLATE_FOLDER = '.github/drumroll/templates';
/** What people wrote after the merge, a file a pull request. */
export const OVERRIDE_FOLDER = '.github/drumroll/overrides';
/** Plans of launches, each in a folder of its own. */
export const LAUNCH_FOLDER = 'launches';
export const LAUNCH_FILE = 'launch.md';
/** Those of past releases may lie there. */
const MOST_OVERRIDES = 20_000;

/**
 * Reads settings from the checkout that the program was started in, never from a commit under discussion.
 * @param root Null for a bare repository, which has no files of its own.
 * @param configFile What `--config` says, absolute; null for the usual place.
 * @throws `E_CONFIG_UNREADABLE` when a named file is missing, `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
 */
export async function readSettings(
  files: FileReader,
  root: string | null,
  configFile: string | null,
): Promise<Settings> {
  const [config, templates, overrides, glossary, pullRequestTemplates, launches] = await Promise.all([
    configFile === null ? readFirst(files, root, CONFIG_FILES) : readNamed(files, configFile),
    readFolder(files, root, TEMPLATE_FOLDER, '.hbs'),
    readFolder(files, root, OVERRIDE_FOLDER, '.md', MOST_OVERRIDES),
    readFirst(files, root, GLOSSARY_FILES),
    readPullRequestTemplates(files, root),
    readPlanFiles(files, root),
  ]);
  return settingsOf({ config, templates, overrides, glossary, pullRequestTemplates, launches });
}

/** Leaves out what most repositories have none of. */
export function settingsOf(found: {
  readonly config: SettingsFile | null;
  readonly templates: readonly SettingsFile[];
  readonly overrides: readonly SettingsFile[];
  readonly glossary: SettingsFile | null;
  readonly pullRequestTemplates: readonly SettingsFile[];
  readonly launches: readonly SettingsFile[];
}): Settings {
  const { config, templates, overrides, glossary, pullRequestTemplates, launches } = found;
  return {
    config,
    templates,
    ...(pullRequestTemplates.length > 0 ? { pullRequestTemplates } : {}),
    ...(overrides.length > 0 ? { overrides } : {}),
    ...(glossary !== null ? { glossary } : {}),
    ...(launches.length > 0 ? { launches } : {}),
  };
}

/** Each under its path from the root, by which people know it. */
export async function readPlanFiles(files: FileReader, root: string | null): Promise<readonly SettingsFile[]> {
  const plans = await readFolder(files, root, LAUNCH_FOLDER, `/${LAUNCH_FILE}`, MOST_OVERRIDES);
  return plans
    .filter(({ path }) => path.split('/').length === 2)
    .map(({ path, text }) => ({ path: `${LAUNCH_FOLDER}/${path}`, text }));
}

/** Reads the file that `--config` names. @throws `E_CONFIG_UNREADABLE`. */
export async function readNamed(files: FileReader, path: string): Promise<SettingsFile> {
  const text = await files.read(path);
  if (text === null) throw fail('E_CONFIG_UNREADABLE', { file: path, reason: 'there is no such file' });
  return { path, text };
}

async function readFirst(
  files: FileReader,
  root: string | null,
  paths: readonly string[],
): Promise<SettingsFile | null> {
  if (root === null) return null;
  for (const path of paths) {
    const text = await files.readWithin(root, path);
    if (text !== null) return { path, text };
  }
  return null;
}

/** Systems limit how many files are open at once. */
const MOST_OPEN = 200;

/** Files named by their path below the folder. */
async function readFolder(
  files: FileReader,
  root: string | null,
  folder: string,
  ending: string,
  most?: number,
): Promise<readonly SettingsFile[]> {
  if (root === null) return [];
  const names = (await files.listWithin(root, folder, most)).filter(name => name.endsWith(ending));
  const read: SettingsFile[] = [];
  for (let at = 0; at < names.length; at += MOST_OPEN) {
    const texts = names
      .slice(at, at + MOST_OPEN)
      .map(async path => ({ path, text: (await files.readWithin(root, `${folder}/${path}`)) ?? '' }));
    read.push(...(await Promise.all(texts)));
  }
  return read;
}
