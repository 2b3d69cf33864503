import { c as visibleLine } from "./wording.js";
import { r as fail } from "./errors.js";
import { r as reasonOf, t as disk } from "./files.js";
import { appendFile } from "node:fs/promises";

// src/edges/workflow.ts
/** Edge: the workflow run around the Action. In: its environment. Out: inputs, the event; outputs, summary, annotations. */
/** An input as the runner hands it over; empty when it is not set. */
function readInput(environment, name) {
	return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** What GitHub says of the event; empty where it is missing or damaged. */
async function readPayload(environment) {
	const path = environment.GITHUB_EVENT_PATH ?? "";
	return parseRecord(path === "" ? null : await disk.readHint(path));
}
/** The event of this run. A payload that is missing or damaged leaves its fields empty. */
async function readEvent(environment) {
	const payload = await readPayload(environment);
	const pullRequest = record(payload.pull_request);
	const text = (value) => typeof value === "string" ? value : "";
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		action: text(payload.action),
		ref: environment.GITHUB_REF ?? "",
		head: text(record(pullRequest.head).ref),
		base: text(record(pullRequest.base).ref),
		isMerged: payload.action === "closed" && pullRequest.merged === true,
		releaseTag: text(record(payload.release).tag_name),
		isDeletion: payload.deleted === true
	};
}
/** Lines of the log. Text from outside cannot pass for a workflow command in them. */
function workflowHost(write) {
	const say = (line) => {
		write(`${visibleLine(line)}\n`);
	};
	return {
		say,
		during: async (title, work) => {
			const timer = setTimeout(() => say(`${title}…`), 1e3);
			return work.finally(() => clearTimeout(timer));
		}
	};
}
/** Shows a remark, or an error that fails nothing by itself, at the run. */
async function annotateAs(level, message, title) {
	(await import("./core.js"))[level](visibleLine(message), { title });
}
/** Shows a notice at the run. Loads @actions/core, which brings an HTTP client, only now that it is needed. */
async function annotate(notice) {
	await annotateAs("warning", notice.where === "" ? notice.message : `${notice.message} (${notice.where})`, notice.code);
}
/** Fails the step with an error annotation. */
async function annotateError(message, title) {
	const { error } = await import("./core.js");
	error(message, { title });
}
/** Sets outputs, through a file with a random delimiter. @throws `E_RUNNER_FILE`. */
async function writeOutputs(environment, outputs) {
	const { setOutput } = await import("./core.js");
	await toRunner(environment, "GITHUB_OUTPUT", () => {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	});
}
/** Adds to the job's summary; a run without one (another runner) has no place for it. @throws `E_RUNNER_FILE`. */
async function writeSummary(environment, markdown) {
	await toRunner(environment, "GITHUB_STEP_SUMMARY", async (path) => {
		if (path !== "") await appendFile(path, markdown, "utf8");
	});
}
async function toRunner(environment, variable, write) {
	const path = environment[variable] ?? "";
	try {
		await write(path);
	} catch (error) {
		const reason = path !== "" && !await disk.exists(path) ? "there is no such file" : reasonOf(error);
		throw fail("E_RUNNER_FILE", {
			variable,
			path,
			reason
		}, { cause: error });
	}
}
function parseRecord(text) {
	try {
		return record(JSON.parse(text ?? "{}"));
	} catch {
		return {};
	}
}
function record(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

export { readInput as a, writeOutputs as c, readEvent as i, writeSummary as l, annotateAs as n, readPayload as o, annotateError as r, workflowHost as s, annotate as t };