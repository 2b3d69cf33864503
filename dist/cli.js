#!/usr/bin/env node
import { t as runCli } from "./program.js";
import { n as describeError } from "./errors.js";
import { setFlagsFromString } from "node:v8";

// src/edges/memory.ts
/** Edge: the heap of this process. In: nothing. Out: V8 told to keep its nursery small. */
/**
* What a draft makes lives as long as the process, so a large nursery only delays moving it, and V8 doubles its nursery up
* to 32 MiB three times over. With a small one a whole history takes a third less memory and no more time (docs/benchmarks.md).
* @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
*/
function keepNurserySmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}

// src/cli.ts
/** Door: the command line. In: arguments. Out: the result on stdout, everything else on stderr, an exit code. */
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
keepNurserySmall();
try {
	await runCli(process.argv.slice(2), {
		directory: process.cwd(),
		environment: process.env,
		stdout: process.stdout,
		stderr: process.stderr,
		get stdin() {
			return process.stdin;
		}
	});
} catch (error) {
	const { code, message, fix, exitCode } = describeError(error);
	process.stderr.write(`drumroll: ${message}\n${fix}\n(${code})\n`);
	process.exitCode = exitCode;
}

export {  };