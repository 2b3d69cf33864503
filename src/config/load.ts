/** Config: the stage's way in. In: the text of `.github/drumroll.yml`, or null. Out: a whole {@link Config}, or one error with all that is wrong. */
import type { SettingsFile } from '../model.ts';
import { DEFAULT_CONFIG } from './defaults.ts';
import type { Config } from './schema.ts';

/**
 * Understands all of the file before any of it is used. zod and yaml are loaded only when there is a file: they take as
 * long as reading a release does.
 * @throws `E_CONFIG_UNREADABLE` for a file too large to be meant, `E_CONFIG_SYNTAX` where it is no YAML, `E_CONFIG_INVALID`.
 */
export async function loadConfig(file: SettingsFile | null): Promise<Config> {
  if (file === null) return DEFAULT_CONFIG;
  const { readConfig } = await import('./read-config.ts');
  return readConfig(file);
}
