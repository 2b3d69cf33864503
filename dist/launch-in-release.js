import { i as wasTold, r as stageToTell, t as begunStages } from "./stage-to-tell.js";

// src/launch/launch-in-release.ts
/**
* Until a stage reaches everyone, no public text speaks of what the launch consists of; then one entry does, in the plan's words.
* @param releases Days on which releases before this one came out, else of the range's oldest commit.
*/
function launchInRelease(launch, releases, line) {
	const { slug, changes, flags } = launch;
	const told = stageToTell(launch, releases);
	const isKnown = begunStages(launch).some((one) => one.stage.isPublic && wasTold(launch, one, releases));
	const entry = told === null || launch.promise === "" ? null : entryOf(launch, told.stage);
	return {
		slug,
		changes,
		flags: flags.map(({ name }) => name).filter((name) => name !== ""),
		isOpen: launch.hold === null && (isKnown || entry !== null),
		entry,
		day: entry === null ? "" : told?.day ?? "",
		needsChanges: line.isSide || line.package !== null && line.package !== launch.package
	};
}
function entryOf(launch, stage) {
	const { slug, name, kind, promise, stages, texts } = launch;
	const isLast = stage === stages.at(-1);
	const isRemoval = kind === "retirement" && isLast;
	const before = begunStages(launch).find((one) => one.stage !== stage && one.stage.isPublic);
	return {
		id: `launch-${slug}.${stage.name}`,
		title: before === void 0 || kind === "retirement" ? promise : laterTitle(name, before.stage, stage, isLast),
		category: isRemoval ? "breaking" : kind === "retirement" ? "deprecation" : "feature",
		breaking: isRemoval,
		migration: isRemoval ? texts["what to do instead"] ?? "" : "",
		benefit: before === void 0 ? howTo(launch) : null
	};
}
/** “Scheduled exports: out of beta, for everyone.” */
function laterTitle(name, before, stage, isLast) {
	const words = (one) => one.name.replaceAll("-", " ");
	return isLast ? `${name}: out of ${words(before)}, for everyone.` : `${name}: now in ${words(stage)}.`;
}
/** The first paragraph on how to use it, where it is one of plain words: an entry of the notes is inline text. */
function howTo({ texts, slug, kind }) {
	const [first = ""] = (texts[kind === "retirement" ? "what to do instead" : "how to use it"] ?? "").split(/\n[ \t]*\n/);
	return first !== "" && !/^\s*(?:[-*+>#|]|\d+[.)])|[[\]<>]/.test(first) ? {
		text: first.replace(/\*\*|__/g, "").replace(/\s+/g, " ").trim(),
		source: `the plan of the launch ${slug}`
	} : null;
}

export { launchInRelease };