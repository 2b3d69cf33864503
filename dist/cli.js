#!/usr/bin/env node
import { Xn as describeError, y as runCli } from "./shared.js";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// src/edges/memory.ts
/** Edge: the heap of this process. In: nothing. Out: V8 told to keep its nursery small, and when to collect garbage. */
/**
* What a draft makes lives as long as the process, so a large nursery only delays moving it, and V8 doubles its nursery up
* to 32 MiB three times over. With a small one a whole history takes a third less memory and no more time (docs/benchmarks.md).
* @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
*/
function keepNurserySmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
/** Bytes in use from which collecting is worth its time: some 40,000 commits. */
const MUCH = 64 * 2 ** 20;
/**
* Collects garbage where there is much in use, for moments when most of it has just died. V8 by itself lets a heap grow to four times
* what was alive when it last looked, which for 100,000 commits is a third of the peak (docs/benchmarks.md).
*/
function dropGarbage() {
	if (getHeapStatistics().used_heap_size < MUCH) return;
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("globalThis.gc");
	if (typeof collect === "function") collect();
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
		dropGarbage,
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