// src/commands/safe-json.ts
/** Commands: JSON for stdout. In: plain data. Out: its text, in which nothing acts on a terminal or on the runner. */
/** Indented, with a line break at the end. */
function safeJson(data) {
	return `${JSON.stringify(data, null, 2).replace(ACTS_ON_PRINTERS, escapeUnit)}\n`;
}
/**
* What a terminal or the runner would act on and JSON lets stand; outside of its texts JSON has none of it. The runner takes `##[`
* anywhere in a line for a command.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
const ACTS_ON_PRINTERS = /(?<=##)\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export { safeJson as t };