// src/collect/json.ts
function fields(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
/** Nodes of a GraphQL connection; those that the token may not see are null, and left out. */
function nodes(connection) {
	return list(fields(connection).nodes).flatMap((node) => node === null || node === void 0 ? [] : [fields(node)]);
}
function text(value) {
	return typeof value === "string" ? value : "";
}
/** Null for what is no whole number from 0 on. */
function count(value) {
	return Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** An object id in lower case; null for anything else. */
function sha(value) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(value)) ? text(value) : null;
}
/** `2026-06-16T10:00:00Z`, whatever fraction of a second a server adds; null for anything else. */
function date(value) {
	const [, seconds] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(text(value)) ?? [];
	return seconds === void 0 ? null : `${seconds}Z`;
}

export { nodes as a, list as i, date as n, sha as o, fields as r, text as s, count as t };