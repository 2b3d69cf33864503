import { Bn as fail, F as deliver, I as runDraft, L as releaseJson, M as withoutRepository, N as disk, O as releaseVersion, W as draft, b as writeSummary, d as annotate, h as readInput, j as openGit, k as cloneFolder, m as readEvent, p as annotateError, s as isBuilt, t as mayNameChanges, u as runCombine, v as workflowHost, y as writeOutputs, z as releaseBody, zn as describeError } from "./shared.js";
import { join, resolve } from "node:path";

// src/commands/action-outputs.ts
/** Commands: what the Action tells later steps. In: what was drafted and published. Out: paths of files and counts, by the names of action.yml. */
/** Where people find it on GitHub. */
function threads(published) {
	const { pullRequest = null, issue = null } = published ?? {};
	return {
		...pullRequest === null ? {} : { "pull-request": String(pullRequest.number) },
		...issue === null ? {} : { issue: String(issue.number) }
	};
}
/** @param json Path of the release as JSON. */
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

// src/commands/choose-command.ts
/** Commands: what `auto` does. In: the event that started the workflow. Out: a command and why (DESIGN §5). */
const CHECKED = /* @__PURE__ */ new Set([
	"opened",
	"edited",
	"synchronize",
	"reopened",
	"labeled",
	"unlabeled"
]);
const KNOWN = [
	"pull_request",
	"pull_request_review",
	"merge_group",
	"push",
	"release",
	"schedule",
	"workflow_dispatch",
	"issues"
];
/** Where the drafts' branches live. */
const DRAFTS = "drumroll/";
/** On an issue: somebody plans a launch; it stands still. */
const LAUNCH_LABEL = "launch";
const HOLD_LABEL = "hold";
const LAUNCHES = `${DRAFTS}launches/`;
const LATER = "what happens to the texts of a launch is read with the next draft";
function isOurs(ref) {
	return ref.startsWith(`refs/heads/${DRAFTS}`) || ref === "refs/heads/drumroll-state";
}
/** @throws `E_EVENT_UNKNOWN` for an event that is not in the table. */
function chooseCommand({ name, action, ref, head, isMerged, isDeletion, label }) {
	switch (name) {
		case "pull_request":
			if (head.startsWith(LAUNCHES)) return {
				command: "nothing",
				reason: LATER
			};
			if (head.startsWith(DRAFTS) && isMerged) return {
				command: "publish",
				reason: "the drafts were merged"
			};
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
		case "pull_request_review":
			if (head.startsWith(LAUNCHES)) return {
				command: "nothing",
				reason: LATER
			};
			return head.startsWith(DRAFTS) ? {
				command: "publish",
				reason: "somebody reviewed the drafts"
			} : {
				command: "nothing",
				reason: "only reviews of the drafts count"
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
		case "issues":
			if (action === "labeled" && label === LAUNCH_LABEL) return {
				command: "launch",
				reason: "an issue asks for a launch"
			};
			return (action === "labeled" || action === "unlabeled") && label === HOLD_LABEL ? {
				command: "draft",
				reason: `an issue was ${action} ${HOLD_LABEL}`
			} : {
				command: "nothing",
				reason: `nothing to do when an issue was ${action}`
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
/** Commands: what a run shows in its job summary. In: an outcome. Out: Markdown that everybody may read. */
/** Bytes that one step's summary may have; a larger one is dropped by the runner (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 1048576;
/**
* What was done, the notes without questions to colleagues, and sums. Summaries can be read by everybody who can read the
* repository where the workflow runs: of another repository, and of several that were joined, the notes are shown only where
* all of them are public.
* @param sentences Of publishing, safe for everybody.
* @param previews What channels take of documents for the public, as Markdown; empty for none.
* @param runsIn `owner/name` of the repository where the workflow runs; null where the environment does not say.
*/
function jobSummary({ documents, release }, sentences, runsIn, previews = "") {
	const notes = documents.find(({ name }) => name === "notes")?.text ?? "";
	const count = (fate) => release.ledger.filter((entry) => entry.kind === "commit" && entry.fate === fate).length;
	const table = [
		"| Commits | are a change | folded into one | in no change |",
		"|---|---|---|---|",
		`| ${release.ledger.filter(({ kind }) => kind === "commit").length} | ${count("included")} | ${count("folded")} | ${count("excluded")} |`
	].join("\n");
	const done = sentences.map((sentence) => `- ${sentence}\n`).join("");
	const head = done === "" ? "" : `${done}\n`;
	const isOpen = mayShow(release, runsIn);
	const whole = `${head}${releaseBody(notes)}\n\n---\n\n${table}\n`;
	const withPreviews = previews === "" ? whole : `${whole}\n${previews}`;
	if (isOpen && Buffer.byteLength(withPreviews) < SUMMARY_LIMIT) return withPreviews;
	if (isOpen && Buffer.byteLength(whole) < SUMMARY_LIMIT) return whole;
	return `${head}The notes ${isOpen ? "are too long for a summary" : "tell of repositories that not everybody may read"}: see the \`notes\` output.\n\n${table}\n`;
}
/** What channels take, for {@link jobSummary}. What builds it is loaded only where there is something to build. */
async function previewsOf({ documents }) {
	if (!documents.some(({ channel }) => isBuilt(channel))) return "";
	const { channelPreviews } = await import("./channel-previews.js");
	return channelPreviews(documents);
}
/** A checkout and a file of evidence may be of any repository, so who can read one says nothing of who can read the summary. */
function mayShow({ repository, repositories }, runsIn) {
	const { slug, visibility } = repository;
	const isOwn = repositories.length === 1 && (slug === null || slug.toLowerCase() === runsIn?.toLowerCase());
	return mayNameChanges({
		home: isOwn ? visibility : "unknown",
		sources: isOwn ? [] : repositories.map((one) => one.visibility),
		allowPublic: false
	});
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
	const run = await openGitHubRun(input, environment);
	if (choice.command === "check") {
		const { checkEvent } = await import("./check-event.js");
		return checkEvent(environment, run, host);
	}
	if (choice.command === "launch") await launchStep(input("launch"), environment, run, host);
	if (choice.command === "publish" && await publishApproved(choice, input, {
		directory,
		environment
	}, run, host)) return;
	const options = await draftOptions(input, directory, environment);
	const edges = edgesOf(options, run, gitEnvironment(input, environment));
	if (choice.command === "gate") {
		const { takeGate } = await import("./gate-event.js");
		return takeGate({
			slug: input("launch"),
			request: options,
			edges,
			environment
		}, asked(run, environment), host);
	}
	let outcome = choice.command === "combine" ? await runCombine(evidenceFiles(input), options, host) : await runDraft(options, edges, host);
	for (const notice of outcome.release.notices) await annotate(notice);
	const json = join(options.out, "release.json");
	const writeJson = async () => {
		if (!options.isDryRun) await disk.writeAll([{
			path: json,
			text: releaseJson(outcome.release)
		}]);
	};
	await writeJson();
	const summarise = async (sentences) => {
		const previews = await previewsOf(outcome);
		return writeSummary(environment, jobSummary(outcome, sentences, environment.GITHUB_REPOSITORY || null, previews));
	};
	const redraft = async (since) => {
		outcome = await deliver(await draft({
			...options,
			since
		}, edges), options, edges, host);
		await writeJson();
		return outcome;
	};
	const published = await publish(choice, outcome, run, options, redraft, host).catch(async (error) => {
		await summarise([]).catch(() => {});
		throw error;
	});
	await summarise(published?.sentences ?? []);
	await writeOutputs(environment, {
		...outputs(outcome, options, json),
		...threads(published)
	});
}
async function choose(command, environment) {
	if (command === "" || command === "auto") return chooseCommand(await readEvent(environment));
	if (COMMANDS.includes(command)) return {
		command,
		reason: "as the workflow says",
		isAsked: true
	};
	throw fail("E_COMMAND_UNAVAILABLE", {
		command,
		reason: "this version does not have it"
	});
}
const COMMANDS = [
	"draft",
	"combine",
	"check",
	"publish",
	"launch",
	"gate"
];
/** The texts follow it in the same run. */
async function launchStep(words, environment, run, host) {
	const { startFromIssue, takeLaunchStep } = await import("./launch-event.js");
	if (words === "" && environment.GITHUB_EVENT_NAME === "issues") return startFromIssue(environment, asked(run, environment), host);
	return takeLaunchStep(words, environment, asked(run, environment), host);
}
function asked(run, environment) {
	if (run !== null) return run;
	throw fail("E_GITHUB_NO_TOKEN", { api: environment.GITHUB_API_URL ?? "https://api.github.com" });
}
/** Whether that was all: where nothing was ever drafted, notes are still written as files. */
async function publishApproved({ isAsked }, input, { directory, environment }, run, host) {
	if (run === null) {
		host.say("There is no token, so nothing is published.");
		return isAsked === true;
	}
	const { publishEvent } = await import("./publish-event.js");
	const path = (name) => input(name) === "" ? null : resolve(directory, input(name));
	return publishEvent(environment, {
		configFile: path("config"),
		package: input("package") || null,
		out: path("out"),
		isDryRun: readSwitch(input, "dry-run", false),
		isAsked: isAsked === true,
		draftHotfix: async (tag, config) => {
			const { hotfixDraft } = await import("./hotfix-draft.js");
			const options = await draftOptions(input, directory, environment);
			return hotfixDraft(tag, config, options, edgesOf(options, run, gitEnvironment(input, environment)));
		}
	}, run, host);
}
/** Null where nothing may be asked: without a token there is nobody to ask as. */
async function openGitHubRun(input, environment) {
	const token = input("token");
	if (token === "") return null;
	const { openRun } = await import("./github-run2.js");
	return openRun(token, environment);
}
async function publish({ command }, outcome, run, { isDryRun, wantsGitHub }, redraft, host) {
	if (command !== "draft" && command !== "launch") return null;
	if (run === null) {
		if (wantsGitHub) host.say("There is no token, so nothing is written on GitHub.");
		return null;
	}
	const { publishDrafts, sayUsage } = await import("./github-run2.js");
	if (wantsGitHub) return publishDrafts(outcome, run, {
		isDryRun,
		mayPublish: true,
		redraft
	}, host);
	sayUsage(run, host);
	return null;
}
function edgesOf({ directory }, run, environment) {
	return {
		git: openGit(directory, environment),
		files: disk,
		github: run?.source ?? null,
		pages: run?.pages ?? null
	};
}
/** A folder that the workflow names goes before a repository that variables name. */
function gitEnvironment(input, environment) {
	return ["", "."].includes(input("repo")) ? environment : withoutRepository(environment);
}
async function draftOptions(input, workspace, environment) {
	const text = (name) => input(name) || null;
	const directory = await cloneFolder(workspace, input("repo") || ".");
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
		isShared: true,
		isJson: false,
		out: path("out") ?? join(environment.RUNNER_TEMP ?? workspace, "drumroll"),
		saveEvidence: path("save-evidence"),
		isDryRun: readSwitch(input, "dry-run", false),
		answers: {},
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