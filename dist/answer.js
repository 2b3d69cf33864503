// src/publish/read/answer.ts
/** Publish: reading JSON from outside without trust. In: it and the names on the way down. Out: a text, number or list. */
/** The value that a JSON text stands for; null for what is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** The entries of an object; none of anything else. */
function entriesAt(data, ...names) {
	const value = valueAt(data, ...names);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** The value at the end of the names; undefined where something on the way is missing. */
function valueAt(data, ...names) {
	let value = data;
	for (const name of names) {
		if (typeof value !== "object" || value === null) return void 0;
		value = Object.hasOwn(value, name) ? value[name] : void 0;
	}
	return value;
}
/** A text; null where there is none. */
function textAt(data, ...names) {
	const value = valueAt(data, ...names);
	return typeof value === "string" ? value : null;
}
/** A number; null where there is none. */
function numberAt(data, ...names) {
	const value = valueAt(data, ...names);
	return typeof value === "number" ? value : null;
}
/** A list; empty where there is none. */
function listAt(data, ...names) {
	const value = valueAt(data, ...names);
	return Array.isArray(value) ? value : [];
}
/** All that a refusing answer says, in one line: `Validation Failed: A pull request already exists for o:drumroll/main.` */
function refusalOf(data) {
	const details = listAt(data, "errors").map((error) => typeof error === "string" ? error : textAt(error, "message") ?? [textAt(error, "field"), textAt(error, "code")].filter(Boolean).join(" "));
	return [textAt(data, "message") ?? "no reason given", ...details].join(": ");
}

export { refusalOf as a, parseJson as i, listAt as n, textAt as o, numberAt as r, valueAt as s, entriesAt as t };