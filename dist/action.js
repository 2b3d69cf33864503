import { a as openGit, c as resolveFolder, i as releaseJson, l as reasonOf, n as runCombine, o as withoutRepository, r as runDraft, s as disk, t as releaseVersion } from "./release-version.js";
import { c as visibleLine } from "./wording.js";
import { n as describeError, r as fail } from "./errors.js";
import { t as releaseBody } from "./release-body.js";
import { join, resolve } from "node:path";
import { appendFile } from "node:fs/promises";

// src/edges/workflow.ts
/** Edge: the workflow run around the Action. In: its environment. Out: inputs, the event; outputs, summary, annotations. */
/** An input as the runner hands it over; empty when it is not set. */
function readInput(environment, name) {
	return (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
/** The event of this run. A payload that is missing or damaged leaves its fields empty. */
async function readEvent(environment) {
	const path = environment.GITHUB_EVENT_PATH ?? "";
	const payload = parseRecord(path === "" ? null : await disk.readHint(path));
	const head = record(record(payload.pull_request).head).ref;
	return {
		name: environment.GITHUB_EVENT_NAME ?? "",
		action: typeof payload.action === "string" ? payload.action : "",
		ref: environment.GITHUB_REF ?? "",
		head: typeof head === "string" ? head : "",
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
/** Shows a notice at the run. Loads @actions/core, which brings an HTTP client, only now that it is needed. */
async function annotate(notice) {
	const { warning } = await import("./core.js");
	const message = notice.where === "" ? notice.message : `${notice.message} (${notice.where})`;
	warning(visibleLine(message), { title: notice.code });
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
function isOurs(ref) {
	return ref.startsWith(`refs/heads/${DRAFTS}`) || ref === "refs/heads/drumroll-state";
}
/** @throws `E_EVENT_UNKNOWN` for an event that is not in the table. */
function chooseCommand({ name, action, ref, head, isDeletion }) {
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
		case "push":
			if (isDeletion) return {
				command: "nothing",
				reason: "a branch or tag was deleted"
			};
			if (isOurs(ref)) return {
				command: "nothing",
				reason: "this branch is written by Drumroll"
			};
			return ref.startsWith("refs/tags/") ? {
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

// src/commands/job-summary.ts
/** Bytes that one step's summary may have; a larger one is dropped by the runner (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 1048576;
/**
* What was done, the notes without questions to colleagues, and sums. Summaries can be read by everybody who can read the
* repository: of a release that was joined from others, the notes are shown only where all of them are public.
* @param sentences Of publishing, safe for everybody.
*/
function jobSummary({ documents, release, evidence, sources }, sentences) {
	const notes = documents.find(({ name }) => name === "notes")?.text ?? "";
	const count = (fate) => release.ledger.filter((entry) => entry.kind === "commit" && entry.fate === fate).length;
	const table = [
		"| Commits | are a change | folded into one | in no change |",
		"|---|---|---|---|",
		`| ${release.ledger.filter(({ kind }) => kind === "commit").length} | ${count("included")} | ${count("folded")} | ${count("excluded")} |`
	].join("\n");
	const done = sentences.map((sentence) => `- ${sentence}\n`).join("");
	const head = done === "" ? "" : `${done}\n`;
	const isOpen = mayShow(evidence.repository.visibility, Object.values(sources));
	const whole = `${head}${releaseBody(notes)}\n\n---\n\n${table}\n`;
	if (isOpen && Buffer.byteLength(whole) < SUMMARY_LIMIT) return whole;
	return `${head}The notes ${isOpen ? "are too long for a summary" : "tell of repositories that not everybody may read"}: see the \`notes\` output.\n\n${table}\n`;
}
function mayShow(home, sources) {
	return home === "private" || sources.every((visibility) => visibility === "public");
}

// src/commands/run-action.ts
/** Commands: the Action's run. In: the workflow's environment. Out: files, outputs, a job summary, annotations, drafts on GitHub. */
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
	const run = await openGitHubRun(input, environment);
	const options = await draftOptions(input, directory, environment);
	const outcome = choice.command === "combine" ? await runCombine(evidenceFiles(input), options, host) : await runDraft(options, edgesOf(options, run, gitEnvironment(input, environment)), host);
	for (const notice of outcome.release.notices) await annotate(notice);
	const json = join(options.out, "release.json");
	if (!options.isDryRun) await disk.writeAll([{
		path: json,
		text: releaseJson(outcome.release)
	}]);
	const published = choice.command === "draft" ? await publish(outcome, run, options, host, environment) : null;
	if (choice.command !== "draft" || run === null) await writeSummary(environment, jobSummary(outcome, []));
	await writeOutputs(environment, {
		...outputs(outcome, options, json),
		...threads(published)
	});
}
async function choose(command, environment) {
	if (command === "" || command === "auto") return chooseCommand(await readEvent(environment));
	if (command === "draft" || command === "combine") return {
		command,
		reason: "as the workflow says"
	};
	throw fail("E_COMMAND_UNAVAILABLE", {
		command,
		reason: "this version does not have it"
	});
}
/** Null where nothing may be asked: without a token there is nobody to ask as. */
async function openGitHubRun(input, environment) {
	const token = input("token");
	if (token === "") return null;
	const { openRun } = await import("./github-run.js");
	return openRun(token, environment);
}
/** What was read is shown in the summary even when writing to GitHub then fails. */
async function publish(outcome, run, { isDryRun, wantsGitHub }, host, environment) {
	if (run === null) {
		if (wantsGitHub) host.say("There is no token, so nothing is written on GitHub.");
		return null;
	}
	const { publishDrafts, sayUsage } = await import("./github-run.js");
	const summarise = (sentences) => writeSummary(environment, jobSummary(outcome, sentences));
	const published = wantsGitHub ? await publishDrafts(outcome, run, isDryRun, host).catch(async (error) => {
		await summarise([]).catch(() => {});
		throw error;
	}) : null;
	await summarise(published?.sentences ?? []);
	for (const sentence of published?.sentences ?? []) host.say(sentence);
	sayUsage(run, host);
	return published;
}
function edgesOf({ directory }, run, environment) {
	return {
		git: openGit(directory, environment),
		files: disk,
		github: run?.source ?? null
	};
}
/** A folder that the workflow names goes before a repository that variables name. */
function gitEnvironment(input, environment) {
	return ["", "."].includes(input("repo")) ? environment : withoutRepository(environment);
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
		isDryRun: readSwitch(input, "dry-run", false),
		wantsGitHub: readSwitch(input, "github", true)
	};
}
/** The spellings that YAML 1.2 has for a boolean (https://yaml.org/spec/1.2.2/#10212-boolean). */
function readSwitch(input, name, fallback) {
	const value = input(name);
	if (value === "") return fallback;
	if (/^(?:true|True|TRUE)$/.test(value)) return true;
	if (/^(?:false|False|FALSE)$/.test(value)) return false;
	throw fail("E_OPTION_INVALID", {
		option: name,
		value,
		expected: "true or false"
	});
}
function evidenceFiles(input) {
	const files = input("evidence").split("\n").map((line) => line.trim()).filter((line) => line !== "");
	if (files.length > 0) return files;
	throw fail("E_OPTION_INVALID", {
		option: "evidence",
		value: "",
		expected: "one file a line, for combine"
	});
}
function threads(published) {
	const { pullRequest = null, issue = null } = published ?? {};
	return {
		...pullRequest === null ? {} : { "pull-request": String(pullRequest.number) },
		...issue === null ? {} : { issue: String(issue.number) }
	};
}
function outputs({ documents, release }, { out, saveEvidence, isDryRun }, json) {
	const pathOf = (name) => join(out, documents.find((document) => document.name === name)?.path ?? "");
	const published = release.changes.filter(({ visibility }) => visibility === "public").length;
	const counts = {
		commits: String(release.ledger.filter(({ kind }) => kind === "commit").length),
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