import { N as disk, b as writeSummary, hn as loadConfig, jn as readNamed, m as readEvent, y as writeOutputs } from "./shared.js";
import { t as runPublish } from "./publish2.js";
import { join, resolve } from "node:path";

// src/commands/publish-event.ts
/** Commands: `publish` in the Action. In: the event, inputs. Out: approved texts on their pages, a job summary, outputs; whether anything was known here. */
const TAGS = "refs/tags/";
/**
* @returns False where nothing was ever drafted, so that a workflow that only runs on tags still gets notes as files.
* @throws What {@link runPublish} throws; a refusal after the summary is written.
*/
async function publishEvent(environment, inputs, run, host) {
	const event = await readEvent(environment);
	const config = inputs.configFile === null ? null : await loadConfig(await readNamed(disk, inputs.configFile));
	const { isDryRun, isAsked, draftHotfix } = inputs;
	const options = {
		repository: run.source.repository,
		package: inputs.package,
		isDryRun,
		isAsked,
		config,
		draftHotfix
	};
	const outcome = await runPublish({
		...options,
		...placeOf(event)
	}, run, host);
	if (outcome.isUnknown && !isAsked) return false;
	await writeSummary(environment, outcome.sentences.map((sentence) => `- ${sentence}\n`).join(""));
	await writeOutputs(environment, await outputsOf(outcome, inputs, environment));
	if (outcome.refusal !== null) throw outcome.refusal;
	return true;
}
function placeOf({ ref, base, releaseTag }) {
	const pushed = ref.startsWith(TAGS) ? ref.slice(10) : "";
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
	return {
		tag: releaseTag || pushed || null,
		releaseBranch: base || branch
	};
}
/** The text that went out last, as a file for steps that follow. */
async function outputsOf({ published }, { out, isDryRun }, environment) {
	const last = published.at(-1);
	if (last === void 0 || isDryRun) return {};
	const workspace = environment.GITHUB_WORKSPACE ?? ".";
	const folder = out === null ? join(environment.RUNNER_TEMP ?? workspace, "drumroll") : resolve(workspace, out);
	const notes = join(folder, "published.md");
	await disk.writeAll([{
		path: notes,
		text: last.text
	}]);
	return {
		notes,
		published: String(published.length)
	};
}

export { publishEvent };