/** Config: the config file. In: its text. Out: {@link Config}, or one error with all that is wrong. */
import type { SettingsFile } from '../model.ts';
import { readChecked } from './read-checked.ts';
import { type Config, configSchema } from './schema.ts';

/**
 * Reads and checks a config file. An empty one means the defaults.
 * @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
 */
export async function readConfig(file: SettingsFile): Promise<Config> {
  return readChecked(file, configSchema);
}
