/** Test double: what makes hundreds of processes start sooner. In: nothing. Out: a variable of Node's for their environment. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Compiled once, `dist/` is loaded from here: https://nodejs.org/api/module.html#module-compile-cache */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(tmpdir(), 'drumroll-compile-cache') };
