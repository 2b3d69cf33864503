import { i as __toESM } from "./rolldown-runtime.js";
import { Bn as fail, Gn as publishGitHub } from "./shared.js";
import { t as CLOCK } from "./clock.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
import { request } from "node:https";

// src/edges/github-client.ts
const RETRIES = 3;
/** Statuses whose answer a second try would not change; 429 is waited for elsewhere. */
const FINAL = [
	400,
	401,
	403,
	404,
	405,
	406,
	409,
	410,
	411,
	412,
	413,
	414,
	415,
	421,
	422,
	428,
	429,
	431,
	451
];
/**
* Loads Octokit (60 ms, hence only when a request is due). Reads are repeated and go through a limiter of our own: the
* throttling plugin would send GraphQL queries one after the other. Writes are spaced by that plugin and never repeated.
*/
async function connect({ token, apiUrl }, timing, meter) {
	const [{ defaults, getOctokitOptions, GitHub }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
		import("./utils.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle2.js"),
		import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))
	]);
	const proxied = defaults.request?.fetch ?? fetch;
	const options = getOctokitOptions(token, {
		baseUrl: apiUrl,
		userAgent: "drumroll",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: {
			fetch: whole(proxied, timing, meter),
			redirect: "manual"
		},
		retry: {
			retries: RETRIES,
			doNotRetry: FINAL,
			retryAfterBaseValue: timing.retryBase
		},
		throttle: {
			onRateLimit: () => false,
			onSecondaryRateLimit: () => false,
			write: new Bottleneck.Group({
				maxConcurrent: 1,
				minTime: timing.spacing
			}),
			notifications: new Bottleneck.Group({
				maxConcurrent: 1,
				minTime: timing.spacing * 3
			})
		}
	});
	const single = new GitHub(options);
	const reader = new (GitHub.plugin(retry))(options);
	const writer = new (GitHub.plugin(throttling))(options);
	const lane = new Bottleneck({ maxConcurrent: timing.inFlight });
	return {
		read: (request) => lane.schedule(() => answerOf((request.isSingle ? single : reader).request(parameters(request)))),
		write: (request) => answerOf(writer.request(parameters(request)))
	};
}
function parameters({ method, url, body }) {
	return {
		method,
		url,
		headers: { "x-github-api-version": "2022-11-28" },
		...body === void 0 ? {} : { data: body }
	};
}
async function answerOf(sent) {
	try {
		const { status, headers, data } = await sent;
		return {
			status,
			headers,
			data
		};
	} catch (error) {
		const { status, response } = error;
		if (status === void 0 || response === void 0) throw error;
		return {
			status,
			headers: response.headers,
			data: response.data
		};
	}
}
/**
* Counts, gives up in time, and hands on whole bodies only: Octokit takes a connection that is cut in the middle of a body
* for an empty answer.
*/
function whole(send, { timeout }, meter) {
	return async (url, init) => {
		meter.send();
		const answer = await send(url, {
			...init,
			signal: AbortSignal.timeout(timeout)
		});
		const { status, headers } = answer;
		const body = [
			204,
			205,
			304
		].includes(status) ? null : await answer.arrayBuffer();
		meter.receive(Object.fromEntries(headers));
		return new Response(body, {
			status,
			headers
		});
	};
}
function ignore() {}

// src/edges/github-limit.ts
/** What GitHub asks for where it names no time. */
const LEAST_WAIT = 6e4;
/**
* Reads primary and secondary limits: `retry-after` first, then `x-ratelimit-reset`, else a minute that doubles with each
* attempt. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
* @param attempt 0 for the first.
*/
function readLimit({ status, headers, data }, now, attempt) {
	const isGraphql = status === 200;
	if (isGraphql ? !isLimited(data) : status !== 403 && status !== 429) return null;
	const said = messageOf(data);
	const isSecondary = /secondary rate|abuse detection/i.test(said);
	const isUsedUp = isGraphql || headers["x-ratelimit-remaining"] === "0" && (status === 429 || /rate limit/i.test(said));
	if (!isSecondary && !isUsedUp && status !== 429 && headers["retry-after"] === void 0) return null;
	return {
		kind: isUsedUp && !isSecondary ? `the hourly limit of ${unit(headers)}` : "a limit on requests in a short time",
		until: Math.max(now, resumption(headers, isUsedUp) ?? now + LEAST_WAIT * 2 ** attempt)
	};
	function resumption(of, isHourly) {
		const after = Number(of["retry-after"] ?? NaN);
		if (Number.isFinite(after)) return now + after * 1e3;
		const reset = Number(of["x-ratelimit-reset"] ?? NaN);
		return isHourly && Number.isFinite(reset) ? (reset + 1) * 1e3 : null;
	}
}
/** GraphQL answers 200 even then. */
function isLimited(data) {
	const errors = typeof data === "object" && data !== null && "errors" in data ? data.errors : void 0;
	return Array.isArray(errors) && errors.some((error) => /^RATE_LIMIT(?:ED)?$/.test(String(error?.type)));
}
function unit(headers) {
	return headers["x-ratelimit-resource"] === "graphql" ? "GraphQL points" : "requests";
}
/** What GitHub says, in whatever shape. */
function messageOf(data) {
	if (typeof data === "string") return data;
	if (typeof data !== "object" || data === null) return "";
	const { message, errors } = data;
	const details = Array.isArray(errors) ? errors.map(detailOf).filter((text) => text !== "") : [];
	return [...typeof message === "string" ? [message] : [], ...details].join("; ");
}
function detailOf(error) {
	if (typeof error === "string") return error;
	if (typeof error !== "object" || error === null) return "";
	const { message, resource, field, code } = error;
	if (typeof message === "string") return message;
	return [
		resource,
		field,
		code
	].filter((part) => typeof part === "string").join(" ");
}

// src/edges/github-meter.ts
function createMeter() {
	let usage = {
		requests: 0,
		points: 0,
		graphql: null,
		rest: null
	};
	return {
		send: () => {
			usage = {
				...usage,
				requests: usage.requests + 1
			};
		},
		receive: (headers) => {
			const seen = readAllowance(headers);
			const kind = headers["x-ratelimit-resource"] === "graphql" ? "graphql" : "rest";
			if (seen !== null) usage = {
				...usage,
				[kind]: lower(usage[kind], seen)
			};
		},
		spend: (points) => {
			usage = {
				...usage,
				points: usage.points + points
			};
		},
		read: () => usage
	};
}
/** `14 requests to GitHub; left this hour: 986 of 1,000 points, 995 of 1,000 other requests`. */
function usageLine({ requests, graphql, rest }) {
	const sent = `${requests.toLocaleString("en")} ${requests === 1 ? "request" : "requests"} to GitHub`;
	const left = [...graphql === null ? [] : [`${share(graphql)} points`], ...rest === null ? [] : [`${share(rest)} ${graphql === null ? "" : "other "}requests`]];
	return left.length === 0 ? sent : `${sent}; left this hour: ${left.join(", ")}`;
}
function share({ limit, remaining }) {
	return `${remaining.toLocaleString("en")} of ${limit.toLocaleString("en")}`;
}
function readAllowance(headers) {
	const [limit, remaining, resets] = [
		"limit",
		"remaining",
		"reset"
	].map((name) => Number(headers[`x-ratelimit-${name}`] ?? NaN));
	if (limit === void 0 || remaining === void 0 || resets === void 0) return null;
	return [
		limit,
		remaining,
		resets
	].every(Number.isFinite) ? {
		limit,
		remaining,
		resets
	} : null;
}
/** Answers to parallel requests arrive in any order: within an hour the lower count is the later one. */
function lower(known, seen) {
	if (known === null || seen.resets > known.resets) return seen;
	return seen.resets === known.resets && seen.remaining < known.remaining ? seen : known;
}

// src/edges/github-permission.ts
/** Edge, GitHub: which permission a request needs. In: method and path, GitHub's own hint. Out: a line of YAML. */
/** The first that matches; `contents` for the rest. Paths: https://docs.github.com/rest/overview/permissions-required-for-github-apps */
const NEEDS = [
	[/^\/repos\/[^/]+\/[^/]+\/pulls(?:\/|$)/, "pull-requests"],
	[/^\/repos\/[^/]+\/[^/]+\/(?:issues|labels|milestones)(?:\/|$)/, "issues"],
	[/^\/repos\/[^/]+\/[^/]+\/(?:actions|dispatches)(?:\/|$)/, "actions"]
];
/**
* A line for `permissions:` of a job, such as `pull-requests: write`.
* @param accepted The header `x-accepted-github-permissions`: `contents=write; issues=write` where either would do.
*/
function permissionFor(method, path, accepted) {
	const [named] = typeof accepted === "string" ? accepted.split(/[;,]/) : [];
	const [, scope = "", level = ""] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(named ?? "") ?? [];
	if (scope !== "") return `${scope.replaceAll("_", "-")}: ${level}`;
	return `${NEEDS.find(([pattern]) => pattern.test(path))?.[1] ?? "contents"}: ${method === "GET" ? "read" : "write"}`;
}
/** The same for a hole in a GraphQL answer, by the key that is missing: `pull12`, `issue7`. */
function permissionForField(path) {
	const keys = path.filter((key) => typeof key === "string").join(" ");
	if (/issue/i.test(keys)) return "issues: read";
	return /pull/i.test(keys) ? "pull-requests: read" : "contents: read";
}

// src/edges/github-refusal.ts
/** Edge, GitHub: answers that say no, and answers that never came. In: a request and what came of it. Out: an error of the catalogue. */
/** Puts a refusal into words: the permission, the setting, the line to write. */
function refusal({ method, path }, { status, headers, data }, hide) {
	const request = `${method} ${path}`;
	const said = hide(messageOf(data)) || `status ${status}`;
	const permission = permissionFor(method, path, headers["x-accepted-github-permissions"]);
	if (status === 401) return fail("E_GITHUB_UNAUTHORIZED", {
		request,
		said
	});
	if (status === 404) return fail("E_GITHUB_NOT_FOUND", {
		what: request,
		permission
	});
	if (status >= 500) return fail("E_GITHUB_UNAVAILABLE", {
		request,
		reason: `${status} ${said}`
	});
	if (status !== 403) return fail("E_GITHUB_REFUSED", {
		request,
		status,
		said
	});
	if (/not permitted to create or approve pull requests/i.test(said)) return fail("E_GITHUB_PULL_REQUESTS_OFF", { repository: path.split("/").slice(2, 4).join("/") });
	if (/workflow/i.test(said) && /permission|scope/i.test(said)) return fail("E_GITHUB_WORKFLOWS", {
		request,
		said
	});
	return fail("E_GITHUB_FORBIDDEN", {
		request,
		permission,
		said
	});
}
/** What happens before a request leaves: nothing can have been carried out. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
/** No answer came: for a write, nobody knows then whether it was carried out, unless it cannot have left. */
function silence({ method, path }, error, isWrite, hide) {
	const request = `${method} ${path}`;
	const codes = causes(error).map((cause) => "code" in cause && typeof cause.code === "string" ? cause.code : cause.name);
	const reason = reasonOf(codes) ?? hide(messageOfError(error));
	const isCertain = codes.some((code) => NOT_SENT.test(code));
	return isWrite && !isCertain ? fail("E_GITHUB_UNCERTAIN", {
		request,
		reason
	}) : fail("E_GITHUB_UNAVAILABLE", {
		request,
		reason
	});
}
function causes(error) {
	const list = [];
	for (let at = error; at instanceof Error && list.length < 8; at = at.cause) list.push(at);
	return list;
}
function reasonOf(codes) {
	if (codes.includes("TimeoutError")) return "it took too long";
	if (codes.some((code) => /^(?:ENOTFOUND|EAI_AGAIN)$/.test(code))) return "its name cannot be resolved";
	if (codes.includes("ECONNREFUSED")) return "nothing listens there";
	if (codes.some((code) => /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code))) return "the connection was cut";
	return null;
}
function messageOfError(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/edges/github.ts
const TIMING = {
	spacing: 1e3,
	retryBase: 1e3,
	longestWait: 600,
	timeout: 6e4,
	inFlight: 10,
	...CLOCK
};
/** How often one request waits for a limit; of others that wait beside it, each has its own count. */
const MOST_WAITS = 4;
const MOST_REDIRECTS$1 = 3;
/** For compare-and-swap, and for what GitHub finds wrong with a text. */
const ANSWERS = [
	409,
	412,
	422
];
/** Opens GitHub; loads and sends nothing before the first call. */
function openGitHub(access, changed = {}) {
	const timing = {
		...TIMING,
		...changed
	};
	const meter = createMeter();
	const apiUrl = access.apiUrl.replace(/\/+$/, "");
	const hide = (text) => access.token === "" ? text : text.replaceAll(access.token, "***");
	let opened;
	let pausedUntil = 0;
	return {
		inFlight: timing.inFlight,
		graphql,
		find,
		send,
		usage: meter.read
	};
	async function graphql(query, variables, { isSingle = false } = {}) {
		const url = `${apiUrl.replace(/\/v3$/, "")}/graphql`;
		const named = {
			method: "POST",
			path: "/graphql"
		};
		const answer = await exchange(named, {
			method: "POST",
			url,
			body: {
				query,
				variables
			},
			isSingle
		}, false);
		if (answer.status !== 200) throw refusal(named, answer, hide);
		const { data, errors } = readGraphql(answer);
		meter.spend(costOf(data));
		if (data === null) throw graphqlRefusal(errors, answer);
		return {
			data,
			errors
		};
	}
	async function find(path, query = {}) {
		const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
		const url = search === "" ? path : `${path}?${search}`;
		const named = {
			method: "GET",
			path
		};
		const answer = await exchange(named, {
			method: "GET",
			url
		}, false);
		if (answer.status === 404) return null;
		if (answer.status !== 200) throw refusal(named, answer, hide);
		return {
			data: answer.data,
			pages: lastPage(String(answer.headers.link ?? ""))
		};
	}
	async function send(method, path, body, { returns = [] } = {}) {
		const named = {
			method,
			path
		};
		const answer = await exchange(named, {
			method,
			url: path,
			body
		}, true);
		const { status, data } = answer;
		if (status >= 200 && status < 300 || ANSWERS.includes(status) || returns.includes(status)) return {
			status,
			data
		};
		if (status < 500) throw refusal(named, answer, hide);
		const reason = hide(`${status} ${messageOf(data)}`.trim());
		throw fail("E_GITHUB_UNCERTAIN", {
			request: `${method} ${path}`,
			reason
		});
	}
	/** A redirect was not carried out, so a write may follow it too; `fetch` by itself would make a GET of a POST. */
	async function exchange(named, request, isWrite) {
		let { url } = request;
		for (let hops = 0;; hops++) {
			const answer = await withinLimits(named, {
				...request,
				url
			}, isWrite);
			const { location } = answer.headers;
			if (![
				301,
				302,
				307,
				308
			].includes(answer.status) || typeof location !== "string") return answer;
			const next = new URL(location, `${apiUrl}/`);
			if (next.origin !== new URL(apiUrl).origin || hops === MOST_REDIRECTS$1) throw refusal(named, answer, hide);
			if (next.search === "" && url.includes("?")) next.search = url.slice(url.indexOf("?"));
			url = next.href;
		}
	}
	/** Once one request meets a limit, all wait: more of them would only prolong it. */
	async function withinLimits(named, request, isWrite) {
		if (access.token === "") throw fail("E_GITHUB_NO_TOKEN", { api: apiUrl });
		opened ??= connect({
			...access,
			apiUrl
		}, timing, meter);
		const client = await opened;
		for (let attempt = 0;; attempt++) {
			while (timing.now() < pausedUntil) await timing.wait(pausedUntil - timing.now());
			const answer = await (isWrite ? client.write(request) : client.read(request)).catch((error) => {
				throw silence(named, error, isWrite, hide);
			});
			const limit = readLimit(answer, timing.now(), attempt);
			if (limit === null) return answer;
			const { kind, until } = limit;
			if (attempt === MOST_WAITS || until - timing.now() > timing.longestWait * 1e3) throw fail("E_GITHUB_RATE_LIMITED", {
				kind,
				resets: utc(until),
				waited: timing.longestWait
			});
			pausedUntil = Math.max(pausedUntil, until);
		}
	}
}
function readGraphql({ data }) {
	const body = typeof data === "object" && data !== null ? data : {};
	const errors = Array.isArray(body.errors) ? body.errors : [];
	return {
		data: body.data ?? null,
		errors: errors.map(readError)
	};
}
function readError(error) {
	const { type, message, path, extensions } = Object(error);
	const code = type ?? Object(extensions).code;
	return {
		type: typeof code === "string" ? code : "",
		message: typeof message === "string" ? message : "",
		path: Array.isArray(path) ? path.filter((key) => typeof key === "string" || typeof key === "number") : []
	};
}
function graphqlRefusal(errors, { data }) {
	const request = "POST /graphql";
	const said = errors.map(({ message }) => message).join("; ") || messageOf(data) || "an answer without data";
	const forbidden = errors.find(({ type }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES");
	if (forbidden !== void 0) return fail("E_GITHUB_FORBIDDEN", {
		request,
		permission: permissionForField(forbidden.path),
		said
	});
	if (/something went wrong|timeout|timed out/i.test(said)) return fail("E_GITHUB_UNAVAILABLE", {
		request,
		reason: said
	});
	return fail("E_GITHUB_REFUSED", {
		request,
		status: 200,
		said
	});
}
function costOf(data) {
	const { cost } = Object(Object(data).rateLimit);
	return typeof cost === "number" ? cost : 0;
}
/** `<https://api.github.com/repositories/1/commits?page=24>; rel="last"`. */
function lastPage(link) {
	const [, page] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link) ?? [];
	return page === void 0 ? null : Number(page);
}
function utc(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
}

// src/edges/pages.ts
/** Edge: pages that readers are sent to. In: their addresses. Out: the HTTP status that each answers to somebody who is not signed in. */
/** A release that links more is not read to its end either. */
const MOST_PAGES = 20;
const AT_A_TIME = 5;
const MOST_REDIRECTS = 5;
/** A server that does not know HEAD says so, or claims that there is nothing. */
const ASKED_AGAIN = /* @__PURE__ */ new Set([
	400,
	403,
	404,
	405,
	410,
	501
]);
/**
* Addresses come from pull requests, so nothing inside the runner's own network is asked for them.
* Names that never exist (https://www.rfc-editor.org/rfc/rfc6761) are not asked either.
*/
const NOWHERE = /^[^.]+$|\.(?:test|example|invalid|localhost|local|internal|lan|home\.arpa)$|^(?:[^.]*\.)?example\.(?:com|net|org)$/;
/** Special-purpose addresses: https://www.iana.org/assignments/iana-ipv4-special-registry, and the same for IPv6. */
const INSIDE = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["224.0.0.0", 3]
]) INSIDE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["::", 127],
	["64:ff9b::", 96],
	["fc00::", 7],
	["fe80::", 10],
	["ff00::", 8]
]) INSIDE.addSubnet(net, bits, "ipv6");
/**
* Asks over HTTPS, without cookies or tokens, and reads no body. Never throws: an answer is no condition for drafting. Behind a
* proxy nothing is found, and nothing said.
*/
function openPages(changed = {}) {
	const ways = {
		request,
		timeout: 5e3,
		...changed
	};
	const known = /* @__PURE__ */ new Map();
	return async (urls) => {
		const wanted = urls.slice(0, MOST_PAGES);
		const left = wanted.filter((url) => !known.has(url));
		const worker = async () => {
			for (let url = left.shift(); url !== void 0; url = left.shift()) known.set(url, await statusOf(url, ways));
		};
		await Promise.all(Array.from({ length: AT_A_TIME }, worker));
		return new Map(wanted.flatMap((url) => {
			const status = known.get(url) ?? null;
			return status === null ? [] : [[url, status]];
		}));
	};
}
async function statusOf(url, ways) {
	const signal = AbortSignal.timeout(ways.timeout);
	const head = await follow("HEAD", url, ways, signal);
	return head !== null && ASKED_AGAIN.has(head) ? follow("GET", url, ways, signal) : head;
}
async function follow(method, from, ways, signal) {
	let url = from;
	for (let step = 0; step <= MOST_REDIRECTS; step++) {
		const answer = await ask(method, new URL(url), ways, signal);
		if (answer === null || answer.location === null || !URL.canParse(answer.location, url)) return answer?.status ?? null;
		url = new URL(answer.location, url).href;
	}
	return null;
}
function ask(method, url, ways, signal) {
	const { protocol, hostname, port } = url;
	if (protocol !== "https:" || port !== "" || isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 || NOWHERE.test(hostname)) return Promise.resolve(null);
	return new Promise((resolve) => {
		const options = {
			method,
			signal,
			agent: false,
			lookup: outside,
			headers: { "user-agent": "drumroll" }
		};
		const sent = ways.request(url, options, (answer) => {
			const status = answer.statusCode ?? 0;
			answer.destroy();
			resolve({
				status,
				location: status >= 300 && status < 400 ? answer.headers.location ?? null : null
			});
		});
		sent.on("error", () => resolve(null));
		sent.end();
	});
}
/** Of a name, only addresses that everybody can reach. */
const outside = (hostname, options, done) => {
	lookup(hostname, {
		...options,
		all: true
	}, (error, found) => {
		const reachable = (found ?? []).filter(({ address, family }) => !isInside(address, family));
		const [first] = reachable;
		if (error !== null || first === void 0) return done(error ?? Object.assign(/* @__PURE__ */ new Error(`${hostname} is not public`), { code: "ENOTFOUND" }), [], 0);
		return options.all === true ? done(null, [...reachable]) : done(null, first.address, first.family);
	});
};
/** An IPv4 address that IPv6 wraps is checked as itself. */
function isInside(address, family) {
	return INSIDE.check(address, family === 6 ? "ipv6" : "ipv4");
}

// src/commands/github-run.ts
const HEADS = "refs/heads/";
/** Where GitHub's API is; the runner says so. */
function apiUrlOf(environment) {
	return environment.GITHUB_API_URL || "https://api.github.com";
}
/**
* Opens GitHub; sends nothing before somebody asks. `DRUMROLL_WRITE_SPACING_MS` is for servers that set no limit on writes.
* Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables
*/
function openRun(token, environment) {
	const access = {
		token,
		apiUrl: apiUrlOf(environment)
	};
	const spacing = Number(environment.DRUMROLL_WRITE_SPACING_MS || NaN);
	const edge = openGitHub(access, spacing >= 0 ? { spacing } : {});
	const ref = environment.GITHUB_REF ?? "";
	return {
		edge,
		source: {
			api: edge,
			repository: environment.GITHUB_REPOSITORY || null,
			head: environment.GITHUB_SHA || null,
			branch: ref.startsWith(HEADS) ? ref.slice(11) : null
		},
		pages: openPages()
	};
}
/**
* Publishes what is due, keeps the drafts on GitHub up to date, and says on the host what was done and what it took.
* @throws `E_GITHUB_NO_REPOSITORY`, and what `publishGitHub` throws; a rerun completes what was begun.
*/
async function publishDrafts(drafted, run, { isDryRun, mayPublish, redraft }, host) {
	const { edge, source } = run;
	const repository = drafted.evidence.repository.slug ?? source.repository;
	if (repository === null) throw fail("E_GITHUB_NO_REPOSITORY", {});
	const request = {
		repository,
		releaseBranch: repository.toLowerCase() === source.repository?.toLowerCase() ? source.branch : null,
		mayWriteWorkflows: () => mayWriteWorkflows(edge),
		isDryRun
	};
	const update = (draft, isFirst) => host.during("Updating the drafts on GitHub", publishGitHub(draft, {
		...request,
		mayPublish: isFirst && mayPublish
	}, {
		github: edge,
		clock: CLOCK
	}));
	if (!isDryRun) {
		const { startAsked } = await import("./start-asked.js");
		const planned = drafted.launches.map(({ launch }) => launch);
		const { pullRequests } = drafted.evidence;
		await startAsked({
			repository,
			pullRequests,
			planned,
			config: drafted.config
		}, run, host);
	}
	let draft = drafted;
	let published = await update(draft, true);
	const said = [];
	if (published.first?.kind === "publish") {
		const { runPublish } = await import("./publish.js");
		const { package: packageName } = drafted.release;
		const what = {
			...request,
			tag: null,
			package: packageName,
			isAsked: false,
			config: drafted.config,
			draftHotfix: null
		};
		said.push(...(await runPublish(what, run, host)).sentences);
		published = await update(draft, false);
	}
	if (published.first?.kind === "since") {
		draft = await redraft(published.first.since);
		published = await update(draft, false);
	}
	for (const sentence of published.sentences) host.say(sentence);
	sayUsage(run, host);
	return {
		...published,
		sentences: [...said, ...published.sentences]
	};
}
/** `14 requests to GitHub; left this hour: …`; nothing where none was sent. */
function sayUsage({ edge }, host) {
	const usage = edge.usage();
	if (usage.requests > 0) host.say(`${usageLine(usage)}.`);
}
/** `GITHUB_TOKEN` can never have `workflows: write`; who else holds a token may. */
async function mayWriteWorkflows({ graphql }) {
	const { data } = await graphql("query { rateLimit { cost } viewer { login } }", {});
	return !JSON.stringify(data).includes("\"github-actions");
}

export { sayUsage as a, publishDrafts as i, mayWriteWorkflows as n, openRun as r, apiUrlOf as t };