/** Collect: the repository's files that shape the output. In: where they may lie. Out: config and template texts. */
import { fail } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import type { FileReader } from './files.ts';

/** Texts as found; nothing is understood yet. */
export interface Settings {
  readonly config: SettingsFile | null;
  readonly templates: readonly SettingsFile[];
}

export const CONFIG_FILES = ['.github/drumroll.yml', '.github/drumroll.yaml'];
/** Templates of a repository, each named like the one it replaces. */
export const TEMPLATE_FOLDER = '.github/drumroll/templates';

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
  const [config, templates] = await Promise.all([
    configFile === null ? readUsual(files, root) : readNamed(files, configFile),
    root === null ? [] : readTemplates(files, root),
  ]);
  return { config, templates };
}

/** Reads the file that `--config` names. @throws `E_CONFIG_UNREADABLE`. */
export async function readNamed(files: FileReader, path: string): Promise<SettingsFile> {
  const text = await files.read(path);
  if (text === null) throw fail('E_CONFIG_UNREADABLE', { file: path, reason: 'there is no such file' });
  return { path, text };
}

async function readUsual(files: FileReader, root: string | null): Promise<SettingsFile | null> {
  if (root === null) return null;
  for (const path of CONFIG_FILES) {
    const text = await files.readWithin(root, path);
    if (text !== null) return { path, text };
  }
  return null;
}

async function readTemplates(files: FileReader, root: string): Promise<readonly SettingsFile[]> {
  const names = (await files.listWithin(root, TEMPLATE_FOLDER)).filter(name => name.endsWith('.hbs'));
  return Promise.all(
    names.map(async path => ({ path, text: (await files.readWithin(root, `${TEMPLATE_FOLDER}/${path}`)) ?? '' })),
  );
}
