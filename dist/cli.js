#!/usr/bin/env node
import { C as DRAFT, S as draftCommand, T as draftOptions, _t as DOCUMENTS, x as INPUTS, zn as describeError } from "./shared.js";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// src/commands/plain-draft.ts
/** Commands: the plain command line. In: arguments. Out: the options of a `draft` that nothing is wrong with, or null: ask commander. */
/** Needs the token that only the whole grammar knows how to find. */
const OTHERS = ["github"];
/**
* Reads `draft` with options as commander would (`program.ts`), which alone knows help, mistakes and the rarer spellings: `--from=v1`,
* values that are empty or begin with a hyphen.
*/
function readPlainDraft(args) {
	const [command, ...rest] = args;
	if (command !== "draft") return null;
	const values = {};
	let isQuiet = false;
	for (let at = 0; at < rest.length; at++) {
		const flag = rest[at] ?? "";
		const name = flag.slice(2);
		const input = INPUTS.find((one) => flag === `--${one.name}` && DRAFT.includes(name) && !OTHERS.includes(name));
		const key = name.replace(/-./g, (pair) => pair.charAt(1).toUpperCase());
		if (flag === "--quiet") isQuiet = true;
		else if (input === void 0) return null;
		else if (input.value === null) values[key] = true;
		else {
			const value = rest[++at] ?? "";
			if (value === "" || value.startsWith("-")) return null;
			if (name === "document" && !DOCUMENTS.some((document) => document.name === value)) return null;
			values[key] = "isRepeatable" in input ? [...[values[key] ?? []].flat(), value].map(String) : value;
		}
	}
	return {
		values,
		isQuiet
	};
}

// src/commands/run-cli.ts
/** Commands: the command line's way in. In: arguments and the process's streams. Out: one command run. */
/**
* Runs a plain `draft`, or loads the whole grammar: commander and what all commands are declared with take 10 ms of a
* process that lives for 150 (docs/benchmarks.md).
* @throws DrumrollError of the command, and `E_USAGE` for arguments that it does not have.
*/
async function runCli(args, terminal) {
	const plain = readPlainDraft(args);
	if (plain !== null) {
		const options = await draftOptions(plain.values, terminal.directory);
		return draftCommand(options, plain, terminal, null);
	}
	const { runProgram } = await import("./program.js");
	return runProgram(args, terminal);
}

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