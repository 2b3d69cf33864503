// src/collect/github.ts
/** A path below the API's root: literal parts as they are, values percent-encoded. */
function apiPath(parts, ...values) {
	return parts.reduce((path, part, index) => `${path}${encodeURIComponent(values[index - 1] ?? "")}${part}`);
}

export { apiPath as t };