import { t as askConfig } from "./github-config.js";
import { r as repositoryName } from "./github-fields.js";
import { Bn as fail, Gt as compileGlobs, Rn as DrumrollError, Wn as publishApproved, hn as loadConfig } from "./shared.js";
import { n as today, t as CLOCK } from "./clock.js";
import { a as sayUsage, n as mayWriteWorkflows } from "./github-run.js";

// src/commands/publish.ts
/** Commands: `publish`. In: a tag or a branch, GitHub. Out: approved texts on their pages, and what to say about them. */
/**
* Publishes what is approved and shipped, and says what is kept back and why.
* @throws `E_GITHUB_NO_REPOSITORY`, `E_PUBLISH_NOT_APPROVED` and `E_PUBLISH_TAG_BEHIND` once everything else is done, and what publishing throws.
*/
async function runPublish(options, run, host) {
	const { edge } = run;
	const name = repositoryName(options.repository);
	if (options.repository === null || name === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const config = options.config ?? await loadConfig(await askConfig(edge, name, options.releaseBranch));
	const { draftHotfix } = options;
	const outcome = await host.during("Publishing what is approved", publishApproved({
		...options,
		repository: options.repository,
		mayWriteWorkflows: () => mayWriteWorkflows(edge),
		readHolds: async () => {
			const { heldLaunches } = await import("./held-launches.js");
			return heldLaunches(run, name, config);
		},
		hotfix: draftHotfix === null ? null : {
			draft: (tag) => draftHotfix(tag, config),
			rules: await hotfixRules(config.publish.hotfix)
		}
	}, config, {
		github: edge,
		clock: CLOCK
	}));
	for (const sentence of outcome.sentences) host.say(sentence);
	if (!options.isDryRun) await noteLaunches(outcome, name, config, run, host);
	sayUsage(run, host);
	return outcome;
}
/** What readers were told once is not told again; where the plan cannot be written, a person is asked to. */
async function noteLaunches({ published }, { owner, name }, config, run, host) {
	const told = published.flatMap(({ version, launches }) => launches.map((one) => ({
		...one,
		version
	})));
	if (told.length === 0) return;
	const [{ placeOnGitHub }, { stepLaunch }] = await Promise.all([import("./launch-command2.js"), import("./launch2.js")]);
	for (const { slug, stage, version } of told) {
		let isHidden = true;
		try {
			const place = await placeOnGitHub(run, `${owner}/${name}`, config);
			const world = {
				place,
				config,
				today: today(),
				who: "",
				stoppers: null,
				askPages: null
			};
			isHidden = place.guestOf !== null;
			await stepLaunch(slug, {
				kind: "told",
				version,
				stage
			}, world, isHidden ? {
				...host,
				say: () => {}
			} : host);
		} catch (error) {
			if (!(error instanceof DrumrollError)) throw error;
			host.say(isHidden ? `The plan of a launch that ${version} tells of could not be written. Note it yourself: drumroll launch told NAME --in ${version} --github` : `The plan of ${slug} could not be written: ${error.message} Note it yourself: drumroll launch told ${slug} --in ${version}`);
		}
	}
}
async function hotfixRules(rules) {
	return {
		...rules,
		isBranch: await compileGlobs(rules.branches)
	};
}

export { runPublish as t };