// src/errors/nearest.ts
/** Errors: in go a name that nobody knows and the known ones, out comes the likely one. */
const LONGEST_NAME = 64;
/**
* The known name that someone most likely meant, or null when none is near: at most one edit in three characters
* (a swap of neighbours is one, another case is none). The first wins among equals.
*/
function nearest(name, known) {
	const wanted = name.toLowerCase();
	if (wanted.length > LONGEST_NAME) return null;
	let best = null;
	let bestDistance = (wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1;
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Optimal string alignment distance; `limit` as soon as it cannot be less than that. */
function editDistance(left, right, limit) {
	if (Math.abs(left.length - right.length) >= limit) return limit;
	let beforePrevious = [];
	let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const isSame = left[row - 1] === right[column - 1];
			const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (isSame ? 0 : 1), isSwap ? at(beforePrevious, column - 2) + 1 : limit);
		}
		if (Math.min(...current) >= limit) return limit;
		beforePrevious = previous;
		previous = current;
	}
	return Math.min(at(previous, right.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}

// src/errors/wording.ts
/** Errors: in go values from outside and lists of problems, out come the words that the catalogue's messages are made of. */
const LONGEST_VALUE = 200;
const MOST_NAMES = 12;
const MOST_PROBLEMS = 50;
/**
* One short line of a value from outside, without tokens. Control and bidi characters could rewrite a terminal's screen, and a line that
* starts with `::` or holds `##[` is a command to the runner.
* @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
*/
function visible(value) {
	const known = redact(value);
	const line = harmless(known.slice(0, LONGEST_VALUE));
	return known.length > LONGEST_VALUE ? `${line}…` : line;
}
/** The same of a whole sentence of ours with values in it, which nothing cuts. */
function visibleLine(sentence) {
	return harmless(redact(sentence));
}
function harmless(text) {
	return text.replace(/[\s\u0085]+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "�").trim().replace(/^:(?=:)|##(?=\[)/g, "$& ");
}
/** Tokens come along in what git and HTTP clients say: in addresses, in headers, and in GitHub's own formats. */
function redact(value) {
	return value.replace(/(:\/\/)[^\s/@]+@/g, "$1***@").replace(/\b(?:gh[pousr]_|github_pat_)\w{10,}/g, "***").replace(/\b(authorization:\s*\w+\s+)\S+/gi, "$1***");
}
/** The same in quotation marks, so that an empty value shows. */
function quote(value) {
	return `"${visible(value)}"`;
}
/** `a, b, c and 4 more`. */
function listNames(names) {
	const shown = names.slice(0, MOST_NAMES).map(visible).join(", ");
	return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}
/** A sentence with a leading space, or nothing when no known name is near. */
function didYouMean(name, known) {
	const likely = nearest(name, known);
	return likely === null ? "" : ` Did you mean ${quote(likely)}?`;
}
/** `file`, `file:line` or `file:line:column`, as editors and terminals make them clickable. */
function place(file, line, column) {
	const position = line === 0 ? "" : column === 0 ? `:${line}` : `:${line}:${column}`;
	return `${visible(file)}${position}`;
}
/** The place of the first problem, for those who can show only one. */
function firstPlace(file, problems) {
	const [first] = problems;
	return first === void 0 ? visible(file) : place(file, first.line, first.column);
}
/** Every problem on a line of its own, under a line that counts them. */
function problemList(file, problems) {
	const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
	const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `  ${problemLine(file, problem)}`);
	const more = problems.length > MOST_PROBLEMS ? [`  and ${problems.length - MOST_PROBLEMS} more`] : [];
	return [
		`${quote(file)} has ${count}:`,
		...lines,
		...more
	].join("\n");
}
function problemLine(file, { line, column, path, message, value, allowed }) {
	const subject = value === null || path === value || path.endsWith(`.${value}`) ? visible(path) : `${visible(path)}: ${quote(value)}`;
	const likely = value === null ? "" : didYouMean(value, allowed);
	const choice = allowed.length > 0 && (likely === "" || allowed.length <= MOST_NAMES) ? ` Allowed: ${listNames(allowed)}.` : "";
	return `${place(file, line, column)}  ${`${subject} ${visible(message)}`.trim()}.${likely}${choice}`;
}

export { problemList as a, visibleLine as c, place as i, firstPlace as n, quote as o, listNames as r, visible as s, didYouMean as t };