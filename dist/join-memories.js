import { m as joinTicks, o as isHeaderKey, r as renameSections, s as followFrame, t as isGoneKey } from "./is-gone-key.js";

// src/reconcile/renamed-memory.ts
/** Reconcile, names that a run gave: what was remembered before it and after it in; the former by the latter's names out. */
/** A section or paragraph that the run knew under another name is one, whether the text has its old words or the new ones. */
function renamedMemory(before, after) {
	const parts = namedParts(after);
	return followFrame(renameSections(before, parts, () => true), parts);
}
/** Those that were generated, as far as names need them, in the order of their places. */
function namedParts({ parts }) {
	return Object.entries(parts).filter(([key]) => !isGoneKey(key)).map(([key, part]) => {
		const role = isHeaderKey(key) ? "header" : "frame";
		const [section, fold] = role === "header" ? [key, part.in] : [part.in, ""];
		return {
			key,
			role,
			section,
			fold,
			source: part.agreed
		};
	}).toSorted((a, b) => placeOf(a.key) - placeOf(b.key));
}
function placeOf(key) {
	return Number(/\/(\d+)$/.exec(key)?.[1] ?? 1);
}

// src/reconcile/join-memories.ts
/** Reconcile, a run that was cut short: what was remembered before it and what it was about to remember in; what is true either way out. */
/** The text may be the old one or the new one, and people may have edited either since. What is in neither is nobody's deletion. */
function joinMemories(before, after) {
	if (before === null) return { parts: mapped(after.parts, (part) => ({
		...part,
		isPending: true
	})) };
	const was = renamedMemory(before, after).parts;
	const added = mapped(after.parts, (part, key) => {
		const old = was[key];
		if (old === void 0) return {
			...part,
			isPending: true
		};
		const { tick: _, asks: __, ...rest } = part;
		const asks = joinAsks(old.asks, part.asks);
		const tick = joinTicks(old.tick, part.tick);
		return {
			...rest,
			in: old.in,
			...part.in === old.in ? {} : { orIn: part.in },
			written: [.../* @__PURE__ */ new Set([...old.written, ...part.written])],
			...asks.length > 0 ? { asks } : {},
			...tick === void 0 ? {} : { tick },
			...old.isPending === true ? { isPending: true } : {}
		};
	});
	const kept = Object.entries(was).filter(([key]) => after.parts[key] === void 0).map(([key, part]) => [key, {
		...part,
		isPending: true
	}]);
	return { parts: {
		...Object.fromEntries(kept),
		...added
	} };
}
/** Where only one of the two asked, that nothing is asked there is no answer of anybody. */
function joinAsks(before = [], after = []) {
	const isEither = before.length === 0 !== (after.length === 0);
	return [.../* @__PURE__ */ new Set([
		...before,
		...after,
		...isEither ? [""] : []
	])];
}
function mapped(parts, change) {
	return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part, key)]));
}

export { joinMemories };