/** Shared by the doors: the version of this program, as package.json says it. */
import manifest from '../package.json' with { type: 'json' };

/** `0.1.0`. */
export const VERSION: string = manifest.version;
