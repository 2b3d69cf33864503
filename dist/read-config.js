import { t as readChecked } from "./read-checked.js";
import { t as configSchema } from "./schema.js";

// src/config/read-config.ts
/**
* Reads and checks a config file. An empty one means the defaults.
* @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
*/
async function readConfig(file) {
	return readChecked(file, configSchema);
}

export { readConfig };