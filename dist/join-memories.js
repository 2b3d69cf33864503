import { n as joinTicks } from "./follow-tick.js";

// src/reconcile/join-memories.ts
/** Reconcile, a run that was cut short: what was remembered before it and what it was about to remember in; what is true either way out. */
/** The text may be the old one or the new one, and people may have edited either since. What is in neither is nobody's deletion. */
function joinMemories(before, after) {
	if (before === null) return { parts: mapped(after.parts, (part) => ({
		...part,
		isPending: true
	})) };
	const added = mapped(after.parts, (part, key) => {
		const old = before.parts[key];
		if (old === void 0) return {
			...part,
			isPending: true
		};
		const { tick: _, ...rest } = part;
		const tick = joinTicks(old.tick, part.tick);
		return {
			...rest,
			in: old.in,
			...part.in === old.in ? {} : { orIn: part.in },
			written: [.../* @__PURE__ */ new Set([...old.written, ...part.written])],
			...tick === void 0 ? {} : { tick }
		};
	});
	const kept = Object.entries(before.parts).filter(([key]) => after.parts[key] === void 0).map(([key, part]) => [key, {
		...part,
		isPending: true
	}]);
	return { parts: {
		...added,
		...Object.fromEntries(kept)
	} };
}
function mapped(parts, change) {
	return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part, key)]));
}

export { joinMemories };