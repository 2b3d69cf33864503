import { a as openGit, i as releaseJson, o as disk, r as runDraft, s as resolveFolder, t as releaseVersion } from "./release-version.js";
import { n as fail, t as describeError } from "./errors.js";
import { join, resolve } from "node:path";
import { appendFile } from "node:fs/promises";

// src/edges/workflow.ts
/** Edge: the workflow run around the Action. In: its environment. Out: inputs, the event; outputs, summary, annotations. */
/** Bytes that one step's summary may have; a larger one is dropped by the runner (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 1048576;
/** An input as the runner hands it over; empty when it is not set. */
function readInput(environment, name) {
	return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** The event of this run. A payload that is missing or damaged leaves its fields empty. */
async function readEvent(environment) {
	const path = environment.GITHUB_EVENT_PATH ?? "";
	const payload = parseRecord(path === "" ? null : await disk.read(path));
	const head = record(record(payload.pull_request).head).ref;
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		action: typeof payload.action === "string" ? payload.action : "",
		ref: environment.GITHUB_REF ?? "",
		head: typeof head === "string" ? head : ""
	};
}
/** Lines of the log. Text from outside must not pass for a workflow command, so none starts a line with `::`. */
function workflowHost(write) {
	const say = (line) => {
		write(`${line.replace(/[\r\n]+/g, " ").replace(/^\s*(?=::|##\[)/, " | ")}\n`);
	};
	return {
		say,
		during: async (title, work) => {
			const timer = setTimeout(() => say(`${title}…`), 1e3);
			return work.finally(() => clearTimeout(timer));
		}
	};
}
/** Shows a notice at the run. Loads @actions/core, which brings an HTTP client, only now that it is needed. */
async function annotate(notice) {
	const { warning } = await import("./core.js");
	warning(notice.where === "" ? notice.message : `${notice.message} (${notice.where})`, { title: notice.code });
}
/** Fails the step with an error annotation. */
async function annotateError(message, title) {
	const { error } = await import("./core.js");
	error(message, { title });
}
/** Sets outputs, through a file with a random delimiter. */
async function writeOutputs(outputs) {
	const { setOutput } = await import("./core.js");
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** Adds to the job's summary; a run without one (another runner) has no place for it. */
async function writeSummary(environment, markdown) {
	const path = environment.GITHUB_STEP_SUMMARY ?? "";
	if (path !== "") await appendFile(path, markdown, "utf8");
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

// src/commands/choose-command.ts
/** Commands: what `auto` does. In: the event that started the workflow. Out: a command and why (DESIGN §5). */
const CHECKED = /* @__PURE__ */ new Set([
	"opened",
	"edited",
	"synchronize",
	"reopened",
	"labeled"
]);
const KNOWN = [
	"pull_request",
	"merge_group",
	"push",
	"release",
	"schedule",
	"workflow_dispatch"
];
/** Where the drafts' branches live. */
const DRAFTS = "drumroll/";
/** @throws `E_EVENT_UNKNOWN` for an event that is not in the table. */
function chooseCommand({ name, action, ref, head }) {
	switch (name) {
		case "pull_request":
			if (head.startsWith(DRAFTS)) return {
				command: "nothing",
				reason: "this pull request holds the drafts themselves"
			};
			return CHECKED.has(action) ? {
				command: "check",
				reason: `a pull request was ${action}`
			} : {
				command: "nothing",
				reason: `nothing to review when a pull request was ${action}`
			};
		case "merge_group": return {
			command: "nothing",
			reason: "a merge queue needs an answer and nothing else"
		};
		case "push": return ref.startsWith("refs/tags/") ? {
			command: "publish",
			reason: `the tag ${ref.slice(10)} was pushed`
		} : {
			command: "draft",
			reason: `${ref.replace("refs/heads/", "")} was pushed`
		};
		case "release": return action === "published" ? {
			command: "publish",
			reason: "a release was published"
		} : {
			command: "nothing",
			reason: `nothing to do when a release was ${action}`
		};
		case "schedule":
		case "workflow_dispatch": return {
			command: "draft",
			reason: `of the ${name} event`
		};
		default: throw fail("E_EVENT_UNKNOWN", {
			event: name,
			known: KNOWN
		});
	}
}

// src/commands/run-action.ts
/** Commands: the Action's run. In: the workflow's environment. Out: files, outputs, a job summary, annotations. */
/** Does what the event or the `command` input asks for. Throws what the command throws. */
async function runAction({ directory, environment, stdout }) {
	const input = (name) => readInput(environment, name);
	const host = workflowHost((text) => stdout.write(text));
	const choice = await choose(input("command"), environment);
	host.say(`${choice.command === "nothing" ? "Nothing to do" : choice.command}: ${choice.reason}.`);
	if (choice.command === "nothing") return;
	if (choice.command === "check") {
		host.say("This version does not review pull requests yet, so it did nothing.");
		return;
	}
	if (choice.command === "publish") host.say("This version does not publish yet: it writes the notes as files.");
	const options = await draftOptions(input, directory, environment);
	const edges = {
		git: openGit(options.directory, environment),
		files: disk
	};
	const outcome = await runDraft(options, edges, host);
	for (const notice of outcome.release.notices) await annotate(notice);
	await writeSummary(environment, summary(outcome));
	const json = join(options.out, "release.json");
	if (!options.isDryRun) await disk.writeAll([{
		path: json,
		text: releaseJson(outcome.release)
	}]);
	await writeOutputs(outputs(outcome, options, json));
}
async function choose(command, environment) {
	if (command === "" || command === "auto") return chooseCommand(await readEvent(environment));
	if (command === "draft") return {
		command,
		reason: "as the workflow says"
	};
	throw fail("E_COMMAND_UNAVAILABLE", {
		command,
		reason: "this version does not have it"
	});
}
async function draftOptions(input, workspace, environment) {
	const text = (name) => input(name) || null;
	const named = resolve(workspace, input("repo") || ".");
	const directory = await resolveFolder(named);
	if (directory === null) throw fail("E_GIT_NOT_A_REPOSITORY", { directory: named });
	const path = (name) => input(name) === "" ? null : resolve(workspace, input(name));
	return {
		directory,
		from: text("from"),
		to: text("to"),
		release: releaseVersion(text("release")),
		package: text("package"),
		configFile: path("config"),
		evidenceFile: path("evidence"),
		document: null,
		isFull: true,
		isReviewed: true,
		isJson: false,
		out: path("out") ?? join(environment.RUNNER_TEMP ?? workspace, "drumroll"),
		saveEvidence: path("save-evidence"),
		isDryRun: input("dry-run") === "true"
	};
}
/**
* Notes and sums. Summaries can be read by everybody who can read the repository, so internal documents stay out; what
* would not fit is left to the file.
*/
function summary({ documents, release, evidence }) {
	const notes = documents.find(({ name }) => name === "notes")?.text ?? "";
	const count = (fate) => release.ledger.filter((entry) => entry.kind === "commit" && entry.fate === fate).length;
	const table = [
		"| Commits | are a change | folded into one | in no change |",
		"|---|---|---|---|",
		`| ${evidence.commits.length} | ${count("included")} | ${count("folded")} | ${count("excluded")} |`
	].join("\n");
	const whole = `${notes}\n---\n\n${table}\n`;
	return Buffer.byteLength(whole) < 1048576 ? whole : `The notes are too long for a summary: see the \`notes\` output.\n\n${table}\n`;
}
function outputs({ documents, release, evidence }, { out, saveEvidence, isDryRun }, json) {
	const pathOf = (name) => join(out, documents.find((document) => document.name === name)?.path ?? "");
	const published = release.changes.filter(({ visibility }) => visibility === "public").length;
	const counts = {
		commits: String(evidence.commits.length),
		changes: String(release.changes.length),
		public: String(published),
		internal: String(release.changes.length - published),
		unsure: String(release.changes.filter(({ unsure }) => unsure).length)
	};
	if (isDryRun) return counts;
	const files = {
		out,
		notes: pathOf("notes"),
		"internal-changelog": pathOf("internal-changelog"),
		json
	};
	return {
		...counts,
		...files,
		...saveEvidence === null ? {} : { evidence: saveEvidence }
	};
}

// src/action.ts
/** Door: the GitHub Action. In: the runner's environment. Out: files, outputs, summary, annotations, an exit code. */
try {
	await runAction({
		directory: process.env.GITHUB_WORKSPACE ?? process.cwd(),
		environment: process.env,
		stdout: process.stdout
	});
} catch (error) {
	const { code, message, fix, exitCode } = describeError(error);
	await annotateError(`${message}\n${fix}`, code);
	process.exitCode = exitCode;
}

export {  };