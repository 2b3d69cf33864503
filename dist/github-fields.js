import { Bn as fail, Rn as DrumrollError } from "./shared.js";
import { r as fields } from "./json.js";

// src/collect/github-fields.ts
/** Collect, GitHub: many fields of one repository in few queries. In: aliased fields. Out: a value for each, or an error. */
/** Null for what is no `owner/name`. */
function repositoryName(slug) {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug ?? "") ?? [];
	return owner === void 0 || name === void 0 ? null : {
		owner,
		name
	};
}
/** How often one field may come back with a hole before that is an error. */
const MOST_HOLES = 3;
/**
* Asks for fields in batches. When GitHub takes too long for a batch (502, 504, a cut connection), it is halved, and so are all
* that follow; fields that come back with a hole are asked for again.
* @returns Throws `E_GITHUB_PARTIAL` for fields that keep failing, `E_GITHUB_FORBIDDEN`, and what `graphql` throws.
*/
function fieldAsker(api, repository) {
	const learnt = { most: Number.POSITIVE_INFINITY };
	return (asked, options) => askFields(api, repository, asked, options, learnt);
}
async function askFields(api, repository, asked, { operation, fragments, size }, learnt) {
	const queue = [...asked];
	const values = /* @__PURE__ */ new Map();
	const holes = /* @__PURE__ */ new Map();
	const forbidden = /* @__PURE__ */ new Set();
	await Promise.all(Array.from({ length: Math.min(api.inFlight, Math.ceil(asked.length / size)) }, work));
	return {
		values,
		forbidden: [...forbidden]
	};
	async function work() {
		for (let batch = next(); batch.length > 0; batch = next()) {
			const answer = await ask(batch);
			if (answer === null) {
				learnt.most = Math.min(learnt.most, Math.ceil(batch.length / 2));
				queue.unshift(...batch);
			} else take(batch, answer);
		}
	}
	function next() {
		return queue.splice(0, Math.min(size, learnt.most));
	}
	/** Null when it was too much to ask. */
	async function ask(batch) {
		const isSingle = batch.length > 1;
		try {
			return await api.graphql(documentOf(operation, fragments, batch), { ...repository }, { isSingle });
		} catch (error) {
			if (isSingle && error instanceof DrumrollError && error.code === "E_GITHUB_UNAVAILABLE") return null;
			throw error;
		}
	}
	function take(batch, { data, errors }) {
		const found = fields(fields(data).repository);
		if (errors.some(({ type, path }) => type === "NOT_FOUND" && path.length === 1)) throw noRepository(repository);
		for (const field of batch) {
			const { alias } = field;
			const own = errors.filter(({ path }) => path.length < 2 || path[1] === alias);
			const value = found[alias] ?? null;
			if (own.every((error) => isHarmless(error, value))) values.set(alias, value);
			else again(field, own, values.size);
			for (const { type, message } of own) if (type === "FORBIDDEN") forbidden.add(message);
		}
	}
	function again(field, errors, got) {
		const { alias } = field;
		const refused = errors.find(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
		if (refused !== void 0) {
			const permission = `${alias.startsWith("pull") || alias.startsWith("commit") ? "pull-requests" : "issues"}: read`;
			throw fail("E_GITHUB_FORBIDDEN", {
				request: "POST /graphql",
				permission,
				said: refused.message
			});
		}
		const times = (holes.get(alias) ?? 0) + 1;
		if (times === MOST_HOLES) {
			const what = `answers to ${operation} (${errors[0]?.message || "no reason given"})`;
			throw fail("E_GITHUB_PARTIAL", {
				what,
				expected: String(asked.length),
				got: String(got)
			});
		}
		holes.set(alias, times);
		queue.push(field);
	}
}
/** GitHub has no repository of that name, or shows it to others only. */
function noRepository({ owner, name }) {
	return fail("E_GITHUB_NOT_FOUND", {
		what: `the repository ${owner}/${name}`,
		permission: "contents: read"
	});
}
/**
* Not there, or a part inside that the token may not see. GitHub names a whole field in `path` by two keys; more lead to a part
* of it.
*/
function isHarmless({ type, path }, value) {
	if (path.length < 2) return value !== null;
	return value === null ? type === "NOT_FOUND" : type === "FORBIDDEN" || type === "NOT_FOUND";
}
function documentOf(operation, fragments, batch) {
	return `query ${operation}($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
${batch.map(({ alias, selection }) => `    ${alias}: ${selection}`).join("\n")}
  }
}
${fragments}`;
}

export { noRepository as n, repositoryName as r, fieldAsker as t };