// src/reconcile/follow-tick.ts
/**
* What is done by the source's word ticks itself once, and loses that tick with the source's word. A box that a person ticked
* before, or unticked afterwards, is theirs for good.
* @param generated The sign in the generated box; null without one.
* @param standing The sign in the box that stands there; null without one.
*/
function followTick(generated, standing, tick) {
	if (generated === null || standing === null) return {
		box: generated,
		tick: void 0
	};
	if (tick === "theirs") return {
		box: standing,
		tick
	};
	const isTicked = standing !== " ";
	if (tick === "ours" && !isTicked) return {
		box: standing,
		tick: "theirs"
	};
	if (generated === " ") return {
		box: tick === void 0 ? standing : " ",
		tick: void 0
	};
	if (isTicked) return {
		box: standing,
		tick: tick === void 0 ? "theirs" : "ours"
	};
	return {
		box: generated,
		tick: "ours"
	};
}
/** While a run may have been cut short, before or after it ticked or unticked a box. */
function joinTicks(before, after) {
	if (after === void 0) return before === "ours" ? "planned" : before;
	return after === "ours" && before !== "ours" ? "planned" : after;
}

// src/reconcile/memory.ts
/** The source of what is not generated any more. */
const GONE = "gone";

// src/reconcile/add-to.ts
/** Reconcile, lists by key: a value in; it at the end of its key's list. */
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}

// src/reconcile/home-of.ts
/** A header stands in no section but its own. */
function homeOf({ role, fold, section }) {
	return role === "header" ? fold : section;
}

// src/reconcile/longest-ascent.ts
/** Reconcile, order: numbers in; as many of them as ascend, and null in place of the others, out. */
/** The longest strictly ascending subsequence, in n log n. */
function longestAscent(numbers) {
	/** By length: index of the smallest number that ends an ascent so long. */
	const ends = [];
	const previous = [];
	for (const [index, number] of numbers.entries()) {
		if (number === null) continue;
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		previous[index] = ends[low - 1];
		ends[low] = index;
	}
	const ascent = numbers.map(() => null);
	for (let index = ends.at(-1); index !== void 0; index = previous[index]) ascent[index] = numbers[index] ?? null;
	return ascent;
}

// src/reconcile/part.ts
/** The section of the text's own mark: nothing of ours, but what a person wrote behind it. No heading is named so. */
const MARK = "§*mark";
/** The section of the last words. */
const FOOTER = "§footer";

// src/reconcile/follow-frame.ts
/** Reconcile, paragraphs and tables that came and went: a run's memory and parts in; the memory by the names that they have now out. */
/** A part of the frame is named by its place among those of its kind: `§New¶paragraph/2`. What is not generated any more has none, so its words name it. */
const PLACED = /^(§.*¶[a-z]+)(?:\/(?:(\d+)|(gone) .*))?$/;
/**
* What still says the same is the same, wherever it stands by now; between two such, what there was is taken in order for what there
* is. The rest came or went.
*/
function followFrame(before, parts) {
	const memory = followFooter(before, parts);
	const next = /* @__PURE__ */ new Map();
	const old = /* @__PURE__ */ new Map();
	for (const part of parts) addTo(next, PLACED.exec(part.key)?.[1] ?? "", part);
	for (const [key, one] of Object.entries(memory.parts)) {
		const [, stem = "", place = "1", gone] = PLACED.exec(key) ?? [];
		addTo(old, stem, {
			key,
			memory: one,
			place: gone === void 0 ? Number(place) : Number.POSITIVE_INFINITY
		});
	}
	old.delete("");
	const names = /* @__PURE__ */ new Map();
	for (const [stem, all] of old) {
		const sorted = all.toSorted((a, b) => a.place === b.place ? 0 : a.place - b.place);
		const keys = namesOf(sorted, next.get(stem) ?? []);
		const used = /* @__PURE__ */ new Set();
		for (const [index, { key, memory: one }] of sorted.entries()) {
			let name = keys[index] ?? `${stem}/gone ${one.agreed}`;
			while (used.has(name)) name += " again";
			used.add(name);
			names.set(key, name);
		}
	}
	return renamed(memory, names);
}
/** For each, the key of the part that it is now; null for what is gone. */
function namesOf(old, next) {
	const same = longestAscent(sameIn(old, next));
	const ends = [];
	for (let index = same.length - 1; index >= 0; index--) ends[index] = same[index] ?? ends[index + 1] ?? next.length;
	let from = 0;
	return same.map((place, index) => {
		const isGone = place === null && old[index]?.place === Number.POSITIVE_INFINITY;
		const at = place ?? from;
		if (isGone || place === null && at >= (ends[index] ?? 0)) return null;
		from = at + 1;
		return next[at]?.key ?? null;
	});
}
/** For each, where it says the same now; null where nowhere. */
function sameIn(old, next) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, { source }] of next.entries()) addTo(places, source, index);
	return old.map(({ memory: { agreed, reported = [] } }) => {
		return places.get(agreed)?.shift() ?? places.get(reported.at(-1) ?? "")?.shift() ?? null;
	});
}
/** The last paragraph belongs to the whole text where it has a part to itself; whether it does changes with what stands above it. */
function followFooter(memory, parts) {
	const old = memory.parts[FOOTER];
	const next = parts.find(({ key }) => key === FOOTER);
	if (old?.agreed === next?.source) return memory;
	const names = /* @__PURE__ */ new Map();
	const isParagraph = (key) => /¶paragraph(?:\/\d+)?$/.test(key);
	const now = parts.findLast(({ key, source }) => isParagraph(key) && source === old?.agreed);
	const was = Object.entries(memory.parts).findLast(([key, { agreed }]) => isParagraph(key) && agreed === next?.source);
	if (was !== void 0 && next !== void 0) names.set(was[0], FOOTER);
	const place = `${now === void 0 ? "gone " : ""}${Object.keys(memory.parts).length}`;
	if (old !== void 0 && (now !== void 0 || was !== void 0)) names.set(FOOTER, `§${(now?.section ?? "").replace(/^§/, "")}¶paragraph/${place}`);
	return renamed(memory, names, /* @__PURE__ */ new Map([[was?.[0] ?? "", next === void 0 ? "" : homeOf(next)], [FOOTER, now?.section ?? ""]]));
}
function renamed({ parts }, names, homes = /* @__PURE__ */ new Map()) {
	if ([...names].every(([key, name]) => key === name)) return { parts };
	return { parts: Object.fromEntries(Object.entries(parts).map(([key, part]) => [names.get(key) ?? key, {
		...part,
		in: homes.get(key) ?? part.in
	}])) };
}

// src/reconcile/is-header-key.ts
/** Reconcile, keys: a part's key in; whether it names a section's header out. */
/** Entries have ids, items `~` or `=`, and other parts of the frame a place in their section or a fixed name. */
function isHeaderKey(key) {
	return key.startsWith("§") && !key.includes("¶") && key !== "§title" && key !== "§front";
}

// src/reconcile/recognise-fold-ends.ts
const FOLD = /^§fold \d+$/;
const FOLD_END = /^§fold \d+ end$/;
/** Whether a key names the end of a fold, which reads like that of any other one. */
function isFoldEnd(key) {
	return FOLD_END.test(key);
}
/** A fold ends where Markdown ends it: a person may have put one of their own before it, behind it or inside. */
function recogniseFoldEnds({ nodes, prints, found, taken }) {
	const ends = endsOf(nodes);
	for (const [key, { node }] of [...found]) {
		const end = FOLD.test(key) ? ends.get(node) : void 0;
		if (end === void 0 || taken.has(end)) continue;
		found.set(`${key} end`, {
			node: end,
			hash: prints.of(end.unit?.text ?? "", [])
		});
		taken.add(end);
	}
}
/** Beginning → end. */
function endsOf(nodes) {
	const open = [];
	const ends = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.unit?.kind === "open") open.push(node);
		const begin = node.unit?.kind === "close" ? open.pop() : void 0;
		if (begin !== void 0) ends.set(begin, node);
	}
	return ends;
}

// src/reconcile/follow-sections.ts
/** Reconcile, sections that the source renamed: a run's memory and parts in; the memory with the new names out. */
/** @param headings Hashes of those that stand in the text: one that a person renamed or deleted is not ours to rename. */
function followSections(before, parts, headings) {
	const isThere = ({ written }) => written.some((hash) => headings.has(hash));
	return renameSections(withoutUnwritten(before, headings), parts, isThere);
}
/**
* What is left of a section stands in one new section, or in old ones, so the new one is the same under another name.
* @param isOurs Whether a heading is ours to rename.
*/
function renameSections(memory, parts, isOurs) {
	const next = new Set(parts.map(({ key }) => key));
	const gone = new Set(Object.keys(memory.parts).filter((key) => isHeaderKey(key) && !next.has(key)));
	const targets = /* @__PURE__ */ new Map();
	for (const { key, section, role } of parts) {
		const before = homeIn(memory, key);
		if (before === void 0 || role === "header" || !gone.has(before) || memory.parts[section] !== void 0) continue;
		targets.set(before, (targets.get(before) ?? /* @__PURE__ */ new Set()).add(section));
	}
	const names = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	for (const [before, sections] of targets) {
		const [section = ""] = sections;
		if (sections.size !== 1 || used.has(section) || section === "") continue;
		const heading = memory.parts[before];
		if (heading === void 0 || !isOurs(heading) || isOtherKind(before, section)) continue;
		names.set(before, section);
		used.add(section);
	}
	if (names.size === 0) return memory;
	const renamed = Object.entries(memory.parts).map(([key, part]) => [names.get(key) ?? renamedKey(key, names), {
		...part,
		in: names.get(part.in) ?? part.in,
		...part.sourceIn === void 0 ? {} : { sourceIn: names.get(part.sourceIn) ?? part.sourceIn }
	}]);
	return { parts: Object.fromEntries(renamed) };
}
/** A heading that a run was about to write when it was cut short, and did not, names nothing. */
function withoutUnwritten({ parts }, headings) {
	const isThere = ({ written, named }) => written.some((hash) => headings.has(hash)) || named !== void 0 && headings.has(named);
	const known = Object.entries(parts).filter(([key, part]) => part.isPending === void 0 || !isHeaderKey(key) || isThere(part));
	return { parts: Object.fromEntries(known) };
}
/** Where the source had it last. What a run that was cut short was about to put below a new heading went there if that is there. */
function homeIn({ parts }, key) {
	const { in: section, orIn, sourceIn } = parts[key] ?? {};
	const isBegun = orIn !== void 0 && parts[orIn]?.isPending === true;
	return sourceIn ?? (isBegun ? orIn : section);
}
/** Parts of the frame are named after their section. */
function renamedKey(key, names) {
	const [section = "", rest] = key.split("¶");
	return rest === void 0 ? key : `${names.get(section) ?? section}¶${rest}`;
}
/** A fold is no heading, and a heading in a fold none outside. */
function isOtherKind(before, after) {
	return before.startsWith("§fold") !== after.startsWith("§fold") || isFoldEnd(before) !== isFoldEnd(after);
}

// src/reconcile/is-gone-key.ts
/** Reconcile, keys: a part's key in; whether it names a paragraph or table that is not generated any more out. */
/** Such a one has no place among its kind, so it is named by what it said: `§New¶paragraph/gone 0123456789abcdef`. */
function isGoneKey(key) {
	return /¶[a-z]+\/gone /.test(key);
}

export { recogniseFoldEnds as a, FOOTER as c, addTo as d, GONE as f, isFoldEnd as i, MARK as l, joinTicks as m, followSections as n, isHeaderKey as o, followTick as p, renameSections as r, followFrame as s, isGoneKey as t, homeOf as u };