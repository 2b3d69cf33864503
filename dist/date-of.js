// src/commands/date-of.ts
/** Commands: a moment as the model writes it. In: milliseconds since 1970. Out: ISO 8601 in UTC with seconds. */
function dateOf(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

export { dateOf as t };