// src/launch/lift-holds.ts
/**
* Once a launch has reached everyone, its `Launch: x` and `Feature-Flag: x` hold nothing back, and what comes of it is judged like any
* change. A flag that no launch lists still holds.
*/
function withHoldsLifted(commits, launches) {
	const byHold = /* @__PURE__ */ new Map();
	for (const launch of launches) for (const hold of [`launch:${launch.slug}`, ...launch.flags.map((flag) => `feature-flag:${flag.toLowerCase()}`)]) if (byHold.get(hold)?.isOpen !== false) byHold.set(hold, launch);
	return commits.map((commit) => {
		const named = commit.trailers.map(({ token, value }) => byHold.get(`${token}:${value.trim().replace(/^`|`$|\.$/g, "")}`.toLowerCase()));
		const launch = named.find((one) => one?.isOpen === false) ?? named.find((one) => one !== void 0);
		if (launch === void 0) return commit;
		const trailers = commit.trailers.filter((_, at) => named[at]?.isOpen !== true);
		return {
			...commit,
			trailers,
			launch: launch.slug
		};
	});
}

export { withHoldsLifted };