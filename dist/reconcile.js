import { a as recogniseFoldEnds, c as FOOTER, d as addTo, f as GONE, i as isFoldEnd, l as MARK, n as followSections, o as isHeaderKey, p as followTick, s as followFrame, t as isGoneKey, u as homeOf } from "./is-gone-key.js";
import { a as isOwnMark, i as findFooter, n as isHeader, o as fingerprints, r as groupUnits, t as readCurrent } from "./read-current2.js";
import { J as withoutEntryMarkers } from "./shared.js";
import { t as askPieces } from "./ask-pieces.js";
import { t as splitBlocks } from "./split-blocks.js";

// src/reconcile/is-shared.ts
/** What stands for other entries too, or is a line in another's text, is not ours to replace. */
function isShared({ unit }, key, { via }) {
	if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return true;
	return unit.ids.length === 1 && unit.ids[0] !== key && unit.ids[0] !== via;
}

// src/reconcile/settle.ts
/** Told once a source; settled by `keep`, by the same words on both sides, or by a source that goes back. */
function settle(memory, { source, ...words }, answer) {
	const kept = answer === "keep" ? {
		...memory,
		settled: source
	} : memory;
	if (source === kept.agreed || source === kept.settled) return {
		conflict: null,
		memory: kept
	};
	const { reported = [] } = memory;
	const isNew = !reported.includes(source);
	const told = isNew ? [...reported, source].slice(-8) : reported;
	return {
		conflict: {
			...words,
			source,
			isNew
		},
		memory: {
			...kept,
			reported: told
		}
	};
}

// src/reconcile/task-box.ts
/** Reconcile, boxes: a list item in; the sign in its box, or the item with another sign there, out. */
const ITEM = /^( {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]+\[)([ xX])(?=\][ \t])/;
/** A space, or the letter that ticks it; null for what has no box. */
function boxOf(text) {
	return ITEM.exec(text)?.[2] ?? null;
}
/** Everything else stays byte for byte. */
function withBox(text, box) {
	return box === null ? text : text.replace(ITEM, `$1${box}`);
}

// src/reconcile/clear-gone.ts
/** Reconcile, what is not generated any more: removed where nobody touched it, else kept and told. */
/** Entries and paragraphs first; then headers and folds that nothing is left of. */
function clearGone(scene) {
	const headers = [];
	for (const key of Object.keys(scene.before.parts)) {
		if (scene.byKey.has(key) || scene.handedOver.has(key)) continue;
		if (isHeaderKey(key)) headers.push(key);
		else clear(key, scene);
	}
	const order = new Map(scene.page.nodes().map((node, index) => [node, index]));
	const placeOf = (key) => order.get(scene.found.get(key)?.node ?? scene.page.first) ?? -1;
	for (const key of headers.sort((a, b) => placeOf(b) - placeOf(a))) clearHeader(key, scene);
}
function clear(key, scene) {
	const { before, found, page, after, conflicts, entries, answers } = scene;
	const memory = before.parts[key];
	const place = found.get(key);
	if (memory === void 0) return;
	if (place === void 0) {
		if (memory.isPending === void 0) after.set(key, memory);
		return;
	}
	const isTaken = answers[key] === "take";
	const isRefused = isTaken && isShared(place.node, key, memory);
	if (isRefused) scene.refused.push(key);
	const isKept = isOurs(place, memory.written) && isTickedByPerson(place, memory);
	if (isOurs(place, memory.written) && !isKept || isTaken && !isRefused) {
		page.remove(place.node);
		return;
	}
	if (isKept) {
		after.set(key, memory);
		entries.push({
			id: key,
			state: "gone",
			text: place.node.text
		});
		return;
	}
	if (key.startsWith("§")) {
		after.set(key, memory);
		return;
	}
	const { node } = place;
	const about = {
		id: key,
		kind: "gone",
		yours: node.text,
		generated: null,
		source: GONE
	};
	const { conflict, memory: next } = settle(memory, about, answers[key]);
	after.set(key, next);
	if (conflict !== null) conflicts.push(conflict);
	entries.push({
		id: key,
		state: "gone",
		text: node.text
	});
}
function clearHeader(key, scene) {
	const { before, found, page, after } = scene;
	const memory = before.parts[key];
	const place = found.get(key);
	if (memory === void 0) return;
	const isFold = /^§fold(?: \d+)?(?: end)?$/.test(key);
	if (place !== void 0 && isOurs(place, memory.written)) {
		const { node } = place;
		const end = found.get(`${key} end`);
		if (!isFold && isEmpty(node)) {
			page.remove(node);
			return;
		}
		if (end !== void 0 && isOurs(end, before.parts[`${key} end`]?.written ?? []) && isEmpty(node) && node.next === end.node) {
			page.remove(end.node);
			page.remove(node);
			after.delete(`${key} end`);
			return;
		}
	}
	if (memory.isPending === void 0 || place !== void 0) after.set(key, memory);
}
function isOurs({ hash, node }, written) {
	return hash !== null && written.includes(hash) && !node.isRemoved;
}
/** What somebody did stays on the list, whatever became of its reason. */
function isTickedByPerson({ node }, { tick }) {
	return (tick === void 0 || tick === "theirs") && (boxOf(node.text) ?? " ") !== " ";
}
function isEmpty(node) {
	return node.last === node;
}

// src/reconcile/section-of.ts
/** Key of the section that a node stands in; null for a person's own, empty before the first. */
function sectionOf(node, { sections, page }) {
	return node.header === page.first ? "" : sections.get(node.header) ?? null;
}

// src/reconcile/follow-aliases.ts
/** Reconcile, entries that the source split or joined: ids as they were in; what a person did to them carried over to the new ones. */
/** @param aliases New id → earlier ones, besides `#412.slug` and `#412`, which are known to be of one pull request. */
function followAliases(scene, aliases) {
	const { parts, byKey, before, found, handedOver } = scene;
	const gone = /* @__PURE__ */ new Map();
	for (const key of Object.keys(before.parts)) {
		if (byKey.has(key) || key.startsWith("§") || key.startsWith("=") || isUnwritten(key, scene)) continue;
		addTo(gone, anchorOf(key), key);
	}
	const deleted = /* @__PURE__ */ new Set();
	const standing = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	for (const part of gone.size === 0 ? [] : parts) {
		if (part.role !== "entry" || before.parts[part.key] !== void 0 || found.has(part.key)) continue;
		const named = (aliases[part.key] ?? []).filter((key) => before.parts[key] !== void 0 && !byKey.has(key) && !isUnwritten(key, scene));
		const earlier = [.../* @__PURE__ */ new Set([...named, ...gone.get(anchorOf(part.key)) ?? []])];
		if (earlier.length === 0) continue;
		const there = earlier.filter((key) => found.has(key));
		const edited = there.find((key) => !isUntouched(key, scene));
		const memory = edited === void 0 ? void 0 : before.parts[edited];
		const first = found.get(there[0] ?? "");
		if (there.length === 0) deleted.add(part.key);
		else if (edited !== void 0 && memory !== void 0) {
			standing.set(part.key, {
				written: [],
				agreed: memory.agreed,
				in: memory.in,
				via: memory.via ?? edited
			});
			handedOver.add(edited);
		} else if (first !== void 0 && staysThere(part, there[0] ?? "", first.node, scene)) places.set(part.key, first.node);
	}
	for (const [key, { via = "" }] of standing) {
		const node = found.get(via)?.node;
		if (node !== void 0) found.set(key, {
			node,
			hash: null
		});
	}
	return {
		deleted,
		standing,
		places
	};
}
/** What a run that was cut short did not write, nobody deleted. */
function isUnwritten(key, { found, before }) {
	return before.parts[key]?.isPending === true && !found.has(key);
}
function isUntouched(key, { found, before }) {
	const hash = found.get(key)?.hash ?? null;
	return hash !== null && before.parts[key]?.written.includes(hash) === true;
}
/** In its old section, or where a person moved it; a heading cannot stand in a list. */
function staysThere(part, key, node, scene) {
	const section = scene.before.parts[key]?.in;
	return node.unit?.kind === part.unit.kind && (section === part.section || section !== sectionOf(node, scene));
}
/** `#412.slug` is a note of `#412`. */
function anchorOf(id) {
	return /^(.*?#\d+)\./.exec(id)?.[1] ?? id;
}

// src/reconcile/hide-markers.ts
/** Reconcile, hidden markers: generated parts in; the same parts without the comments on their lines out. */
/**
* Where people edit raw text in a box, as in an issue, its lines need no markers: each is known by its key as long as it reads as
* we wrote it, and is a person's when it does not.
*/
function hideMarkers(parts) {
	return parts.map((part) => {
		const { unit } = part;
		if (unit.kind !== "item" || unit.ids.length === 0) return part;
		return {
			...part,
			unit: {
				...unit,
				text: withoutEntryMarkers(unit.text, (id) => unit.ids.includes(id)),
				ids: []
			}
		};
	});
}

// src/reconcile/named-after.ts
/**
* An item without a marker is known by what it says, so in other words it would be another one: what a person did to it would be
* forgotten. Texts that do not have the same items keep their names.
*/
function namedAfter(parts, pristine) {
	const lines = pristine.filter(isLine);
	if (lines.length !== parts.filter(isLine).length) return parts;
	let at = 0;
	return parts.map((part) => isLine(part) ? {
		...part,
		key: lines[at++]?.key ?? part.key
	} : part);
}
function isLine({ role, unit }) {
	return role === "frame" && unit.kind === "item";
}

// src/reconcile/asks-in.ts
/** Reconcile, asks: an entry's text in; hashes of the questions and suggestions in it out. */
function asksIn(text, prints) {
	return askPieces(text).filter(({ isAsk }) => isAsk).map((ask) => prints.of(ask.text.trimStart(), []));
}

// src/reconcile/own-text.ts
/** Reconcile, an entry's own text: its text and the asks that are ours in; the text without those out. */
/** An ask that a person changed is theirs, and so part of the entry. */
function ownText(text, asks, prints) {
	const pieces = askPieces(text);
	if (pieces.length < 2) return text;
	return pieces.filter((piece) => !piece.isAsk || !asks.includes(prints.of(piece.text.trimStart(), []))).map((piece) => piece.text + piece.after).join("").trimEnd();
}

// src/reconcile/header-of.ts
/** What stands before the first section is below the title. */
function headerOf(section, { found, page }) {
	const node = found.get(section === "" ? "§title" : section)?.node;
	if (node !== void 0 && !node.isRemoved && node.header === node) return node;
	return section === "" ? page.first : null;
}

// src/reconcile/remembered.ts
/** Reconcile, memory of one part: a generated part that stands as generated in; what is remembered of it out. */
/** @param tick Whose the tick in its box is; ours where it is generated with one, unless a person had a say. */
function remembered(part, home = homeOf(part), tick = isTicked(part) ? "ours" : void 0) {
	const { hash, source, asks } = part;
	return {
		written: [hash],
		agreed: source,
		in: home,
		...asks.length > 0 ? { asks } : {},
		...tick === void 0 ? {} : { tick }
	};
}
function isTicked({ unit }) {
	return unit.kind === "item" && (boxOf(unit.text) ?? " ") !== " ";
}

// src/reconcile/place-header.ts
/** Reconcile, new sections: a section's key in; its header put on the page, after the section that is generated before it. */
/** A heading comes back with the first entry that needs it; a fold that a person took away does not. */
function placeHeader(section, scene) {
	const { byKey, page, before } = scene;
	const part = byKey.get(section);
	if (part === void 0) return page.first;
	if (part.key === "§footer") return put$1(part, headerOf("§*mark", scene)?.previous ?? page.nodes().at(-1) ?? page.first, scene);
	if (part.fold !== "" && headerOf(part.fold, scene) === null && before.parts[part.fold] === void 0) placeHeader(part.fold, scene);
	const node = put$1(part, placeBefore(part, scene).last, scene);
	const end = part.unit.kind === "open" ? byKey.get(`${section} end`) : void 0;
	if (end !== void 0 && headerOf(end.key, scene) === null) put$1(end, node, scene);
	return node;
}
function put$1(part, place, { page, found, sections, after }) {
	const node = page.insertAfter(place, part.unit, true);
	found.set(part.key, {
		node,
		hash: part.hash
	});
	sections.set(node, part.key);
	after.set(part.key, remembered(part));
	return node;
}
function placeBefore(part, scene) {
	const { parts, page } = scene;
	for (let index = parts.indexOf(part) - 1; index >= 0; index--) {
		const other = parts[index];
		if (other?.role !== "header") continue;
		const node = headerOf(other.key, scene);
		if (node !== null) return node;
	}
	return headerOf("", scene) ?? page.first;
}

// src/reconcile/place-part.ts
/**
* Behind the part that is generated before it; else before the one that comes next; else at the end of its section. Where a person
* took the heading away, behind what stood below it.
* @param unit What to put there, if not all of the part.
*/
function placePart(part, scene, successor, unit = part.unit) {
	const node = insert(part, scene, successor, unit);
	scene.found.set(part.key, {
		node,
		hash: part.hash
	});
	scene.cursors.set(part.section, node);
	return node;
}
function insert(part, scene, successor, unit) {
	const { page, cursors } = scene;
	const cursor = cursors.get(part.section);
	const header = headerOf(part.section, scene);
	if (header === null) {
		const sibling = cursor !== void 0 && !cursor.isRemoved ? cursor : siblingOf(part, scene);
		return page.insertAfter(sibling ?? placeHeader(part.section, scene), unit, false);
	}
	if (cursor !== void 0 && !cursor.isRemoved && cursor.header === header) return page.insertAfter(cursor, unit, false);
	if (successor !== null && !successor.isRemoved && successor.header === header) return page.insertBefore(successor, unit);
	return page.insertAfter(header.last, unit, false);
}
/** The last on the page of those that we put in the same section. */
function siblingOf({ section }, scene) {
	if (scene.before.parts[section] === void 0) return null;
	const siblings = /* @__PURE__ */ new Set();
	for (const [key, { node }] of scene.found) if (scene.before.parts[key]?.in === section && !node.isRemoved && node.header !== node) siblings.add(node);
	if (siblings.size === 0) return null;
	return scene.page.nodes().findLast((node) => siblings.has(node) && sectionOf(node, scene) !== section) ?? null;
}

// src/reconcile/stale-asks.ts
/** Reconcile, asks in an edited entry: its text, the asks that we put there and those that are generated now in; the text out. */
/** A question that was answered goes, though a person wrote beside it; their lines stay byte for byte. */
function withoutStaleAsks(text, ours, wanted, prints) {
	const pieces = askPieces(text);
	if (pieces.length < 2) return text;
	const kept = pieces.filter((piece) => {
		if (!piece.isAsk) return true;
		const hash = prints.of(piece.text.trimStart(), []);
		return wanted.includes(hash) || !ours.includes(hash);
	});
	if (kept.length === pieces.length) return text;
	const last = kept.at(-1);
	return kept.slice(0, -1).map((piece) => piece.text + piece.after).join("") + (last === void 0 ? "" : last.text + (/^[^\r\n]*/.exec(last.after)?.[0] ?? ""));
}

// src/reconcile/keep-or-replace.ts
/** Reconcile, a part that is on the page and generated: whether it stays, is replaced or moves. */
/** Untouched: replaced, and moved where the source moved it and no person did. Edited: kept, and told where the source went on. */
function keepOrReplace(part, { node, hash }, scene, successor) {
	const { before, answers, after } = scene;
	const memory = before.parts[part.key] ?? {
		written: [],
		agreed: "",
		in: homeOf(part)
	};
	const isSame = hash === part.hash;
	const isUntouched = isSame || hash !== null && memory.written.includes(hash);
	const isTaken = !isUntouched && answers[part.key] === "take";
	const isRefused = isTaken && isShared(node, part.key, memory);
	if (isRefused) scene.refused.push(part.key);
	if (!isUntouched && (!isTaken || isRefused)) keep(part, node, memory, scene);
	else if (part.role === "header") {
		if (!isSame) scene.page.replace(node, part.unit);
		after.set(part.key, remembered(part));
	} else replaceOrMove(part, node, memory, isSame, scene, successor);
}
function replaceOrMove(part, node, memory, isSame, scene, successor) {
	const { page, cursors, after, entries, prints } = scene;
	const there = sectionOf(node, scene);
	const isMoving = part.section !== memory.in && there === memory.in;
	const isOtherKind = !isSame && node.unit !== null && shapeOf(node.unit) !== shapeOf(part.unit);
	const text = isDismissed(node, memory, prints) ? ownText(part.unit.text, part.asks, prints) : part.unit.text;
	const { box, tick } = ticked(part, node, memory, scene);
	const unit = {
		...part.unit,
		text: withBox(text, box)
	};
	if (isOtherKind && !isMoving && there !== part.section && scene.answers[part.key] !== "take") {
		keep(part, node, memory, scene, true);
		return;
	}
	let place = node;
	if (isMoving || isOtherKind) {
		page.remove(node);
		place = placePart(part, scene, successor, unit);
	} else {
		const isAsking = !scene.isBlind && asksIn(node.text, prints).join() !== asksIn(text, prints).join();
		if (!isSame || isAsking) page.replace(node, unit);
		else node.text = withBox(node.text, box);
		if (there === part.section) cursors.set(part.section, node);
	}
	const { reported } = memory;
	const told = reported === void 0 ? {} : { reported };
	after.set(part.key, {
		...remembered(part, isMoving || isOtherKind ? part.section : memory.in, tick),
		...told
	});
	if (isEntry(part)) entries.push({
		id: part.key,
		state: "generated",
		text: place.text
	});
}
function keep(part, node, memory, scene, isOurWords = false) {
	const { prints, answers, after, conflicts, entries, cursors } = scene;
	if (node.unit !== null && part.role === "entry") node.text = withoutStaleAsks(node.text, memory.asks ?? [], part.asks, prints);
	const { asks: _, ...rest } = memory;
	const asks = part.asks.length > 0 ? { asks: part.asks } : {};
	if (part.role === "header" && part.key !== "§footer") {
		const named = prints.of(node.text, []);
		after.set(part.key, {
			...rest,
			agreed: part.source,
			named
		});
		return;
	}
	const about = {
		id: part.key,
		yours: node.text,
		generated: part.unit.text,
		source: part.source
	};
	const settled = settle({
		...rest,
		...asks
	}, {
		...about,
		kind: "changed"
	}, answers[part.key]);
	after.set(part.key, settled.memory);
	if (settled.conflict !== null) conflicts.push(settled.conflict);
	if (sectionOf(node, scene) === part.section) cursors.set(part.section, node);
	if (isEntry(part)) entries.push({
		id: part.key,
		state: "edited",
		text: node.text,
		...isOurWords ? { isOurWords } : {}
	});
}
/** Where nothing is remembered, nobody knows whether somebody took the tick away. */
function ticked(part, { text }, { tick }, { isBlind }) {
	const [generated, standing] = part.unit.kind === "item" ? [boxOf(part.unit.text), boxOf(text)] : [null, null];
	return followTick(generated, standing, isBlind && generated !== null && generated !== " " ? "theirs" : tick);
}
function isEntry({ role, unit }) {
	return role === "entry" || unit.kind === "item";
}
/** An item can stand only in a list, a heading only between sections. */
function shapeOf({ kind }) {
	return kind === "heading" || kind === "label" ? kind : kind === "item" ? "item" : "other";
}
/** Whether there were questions below the entry and a person took them away. */
function isDismissed(node, { asks = [] }, prints) {
	if (asks.length === 0 || asks.includes("")) return false;
	return !asksIn(node.text, prints).some((ask) => asks.includes(ask));
}

// src/reconcile/place-parts.ts
/** In the order in which they are generated. */
function placeParts(scene, { deleted, standing, places }) {
	const { parts, before, found, after, page } = scene;
	const memories = {
		...before.parts,
		...Object.fromEntries(standing)
	};
	const known = standing.size === 0 ? scene : {
		...scene,
		before: { parts: memories }
	};
	const successors = successorsOf(scene);
	const split = /* @__PURE__ */ new Map();
	for (const [index, part] of parts.entries()) {
		const place = found.get(part.key);
		const memory = memories[part.key];
		const successor = successors[index] ?? null;
		if (place !== void 0) keepOrReplace(part, place, known, successor);
		else if (memory !== void 0 && memory.isPending === void 0) leaveOut(part, scene, successor);
		else if (deleted.has(part.key)) {
			after.set(part.key, remembered(part));
			told(part, "deleted", null, scene);
		} else if (scene.isBlind) offer(part, scene, successor);
		else if (part.role !== "header" || part.unit.isFooter) {
			const old = places.get(part.key);
			if (old === void 0 || old.isRemoved) put(part, scene, successor);
			else {
				const node = page.insertAfter(split.get(old) ?? old, part.unit, false);
				split.set(old, node);
				found.set(part.key, {
					node,
					hash: part.hash
				});
				after.set(part.key, remembered(part));
				told(part, "generated", node.text, scene);
			}
		}
	}
}
function put(part, scene, successor) {
	if (part.role === "header") {
		placeHeader(part.section, scene);
		return;
	}
	const { text } = placePart(part, scene, successor);
	scene.after.set(part.key, remembered(part));
	told(part, "generated", text, scene);
}
/** What a person deleted stays so, until they take it back in. What nobody knows of may be new, so it is offered. */
function leaveOut(part, scene, successor) {
	const memory = scene.before.parts[part.key];
	if (memory === void 0) return;
	if (part.role !== "header" && scene.answers[part.key] === "take") put(part, scene, successor);
	else if (memory.agreed === "") offer(part, scene, successor);
	else {
		scene.after.set(part.key, part.role === "header" ? remembered(part) : memory);
		told(part, "deleted", null, scene);
	}
}
function offer(part, scene, successor) {
	const { before, answers, after, conflicts } = scene;
	if (part.role === "header" || part.role === "frame" && part.unit.kind !== "item") {
		after.set(part.key, remembered(part));
		return;
	}
	const memory = before.parts[part.key] ?? {
		written: [],
		agreed: "",
		in: part.section
	};
	if (answers[part.key] === "take") {
		put(part, scene, successor);
		return;
	}
	const about = {
		id: part.key,
		kind: "missing",
		yours: "",
		generated: part.unit.text,
		source: part.source
	};
	const { conflict, memory: next } = settle(memory, about, answers[part.key]);
	after.set(part.key, answers[part.key] === "keep" ? {
		...next,
		agreed: part.source
	} : next);
	if (conflict !== null) conflicts.push(conflict);
	told(part, "missing", null, scene);
}
function told({ key, role, unit }, state, text, scene) {
	if (role === "entry" || unit.kind === "item") scene.entries.push({
		id: key,
		state,
		text
	});
}
/** For each part the next one of its section that is there, from the end. */
function successorsOf({ parts, found, ...scene }) {
	const next = /* @__PURE__ */ new Map();
	const successors = new Array(parts.length).fill(null);
	for (let index = parts.length - 1; index >= 0; index--) {
		const part = parts[index];
		if (part === void 0 || part.role === "header") continue;
		successors[index] = next.get(part.section) ?? null;
		const node = found.get(part.key)?.node;
		if (node !== void 0 && sectionOf(node, scene) === part.section) next.set(part.section, node);
	}
	return successors;
}

// src/reconcile/references-in.ts
/** Reconcile, references: a text in; the keys that it could be about, by what it links or names, out. */
const REFERENCE = /\/(?:pull|issues)\/(\d+)|\/commit\/([\da-f]{12})|(?<![\w/])#(\d+)\b|`([\da-f]{12})`/g;
/** As ids write it: `#412`, or `c-` and twelve digits. Links go first: words may name other things. */
function referencesIn(text) {
	const linked = [];
	const written = [];
	for (const [, pull, sha, number, code] of text.matchAll(REFERENCE)) {
		const list = pull !== void 0 || sha !== void 0 ? linked : written;
		const digits = pull ?? number;
		list.push(digits === void 0 ? `c-${sha ?? code}` : `#${digits}`);
	}
	return [.../* @__PURE__ */ new Set([...linked, ...written])];
}

// src/reconcile/section-names.ts
/** Headings are named by their words and those above them, without numbers; folds by their place. */
function sectionNamer() {
	const path = [];
	const used = /* @__PURE__ */ new Map();
	let folds = 0;
	const unique = (name) => {
		const times = (used.get(name) ?? 0) + 1;
		used.set(name, times);
		return times === 1 ? name : `${name}/${times}`;
	};
	const fold = () => path.findLast(({ depth }) => depth === 0)?.name ?? "";
	return (header) => {
		if (isOwnMark(header)) return {
			section: MARK,
			fold: ""
		};
		if (header.isFooter) return {
			section: FOOTER,
			fold: ""
		};
		if (header.kind === "open") {
			const outer = fold();
			const name = unique(`§fold ${++folds}`);
			path.push({
				depth: 0,
				name
			});
			return {
				section: name,
				fold: outer
			};
		}
		if (header.kind === "close") {
			const inner = fold();
			while (path.length > 0 && path.pop()?.depth !== 0);
			return {
				section: `${inner === "" ? "§fold" : inner} end`,
				fold: fold()
			};
		}
		while ((path.at(-1)?.depth ?? 0) >= header.depth) path.pop();
		const above = path.at(-1)?.name ?? "";
		const name = unique(`${above === "" ? "§" : `${above} › `}${wordsOf(header.text)}`);
		path.push({
			depth: header.depth,
			name
		});
		return {
			section: name,
			fold: fold()
		};
	};
}
/** What else has a name that begins with `§`. */
const OWN_NAME = /^(?:title|front|footer|fold\b.*)$/;
/** Without the signs that names are made with, so that no words are taken for another name: not even those that are one. */
function wordsOf(heading) {
	const words = heading.replace(/[#*_\\¶›]+|<!--[^<>]*-->/g, " ").replace(/\d+/g, "0").replace(/\s+/g, " ").trim();
	return words === "" || OWN_NAME.test(words) ? `*${words}` : words;
}

// src/reconcile/read-next.ts
/** All of a generated text is ours, so every short comment in it is a marker. */
function readNext(text, prints) {
	const { blocks } = splitBlocks(text);
	const footer = findFooter(blocks);
	const units = groupUnits(blocks, isId, (block) => block === footer);
	const nameSection = sectionNamer();
	const used = /* @__PURE__ */ new Map();
	const parts = [];
	let section = "";
	for (const [index, unit] of units.entries()) {
		const { own, asks } = split(unit, prints);
		const hash = prints.of(own, unit.ids);
		const [id] = unit.ids;
		if (id !== void 0 && !used.has(id)) {
			used.set(id, 1);
			parts.push({
				key: id,
				unit,
				role: "entry",
				section,
				fold: "",
				hash,
				source: hash,
				asks
			});
			continue;
		}
		const source = unit.kind === "item" && !/\d/.test(own) ? hash : prints.withoutNumbers(own);
		const common = {
			unit,
			hash,
			source,
			asks
		};
		if (isTitle(unit, units, index)) parts.push({
			key: "§title",
			role: "frame",
			section,
			fold: "",
			...common
		});
		else if (isHeader(unit)) {
			const named = nameSection(unit);
			section = named.section;
			parts.push({
				key: section,
				role: "header",
				section,
				fold: named.fold,
				...common
			});
		} else {
			const name = nameOf(unit, section, source);
			const times = (used.get(name) ?? 0) + 1;
			used.set(name, times);
			const key = times === 1 ? name : `${name}/${times}`;
			parts.push({
				key,
				role: "frame",
				section,
				fold: "",
				...common
			});
		}
	}
	return parts;
}
/** Comments in templates are one word, as ids are. */
function isId() {
	return true;
}
/** The first heading of the highest level names the whole text, not a section. */
function isTitle({ kind, depth, ids }, units, index) {
	return (index === 0 || index === 1 && units[0]?.kind === "front") && kind === "heading" && depth === 1 && ids.length === 0;
}
/** Items are known by what they name or say, since any of them may come and go; other parts by their place. */
function nameOf(unit, section, source) {
	if (unit.kind === "front") return "§front";
	if (unit.kind !== "item") return `§${section.replace(/^§/, "")}¶${unit.kind}`;
	const [reference] = referencesIn(unit.text);
	const isDetail = reference?.startsWith("c-") === true && !/\/commit\/|^\W*`[\da-f]{12}`/.test(unit.text);
	return reference === void 0 || isDetail ? `=${source}` : `~${reference}`;
}
function split(unit, prints) {
	const pieces = unit.ids.length === 0 ? [] : askPieces(unit.text);
	if (pieces.length < 2) return {
		own: unit.text,
		asks: []
	};
	return {
		own: pieces.filter(({ isAsk }) => !isAsk).map(({ text, after }) => text + after).join("").trimEnd(),
		asks: pieces.filter(({ isAsk }) => isAsk).map(({ text }) => prints.of(text.trimStart(), []))
	};
}

// src/reconcile/recognise-frame.ts
/** What is missing and what is new, of one kind in one section, are taken for each other in order. */
function recogniseFrame({ nodes, memory, found, taken }) {
	const missing = Object.keys(memory.parts).filter((key) => /^§(?:title$|front$)|¶/.test(key) && !found.has(key)).sort((a, b) => Number(isGoneKey(a)) - Number(isGoneKey(b)));
	const title = nodes.find(({ unit }) => unit?.kind === "heading");
	const sections = /* @__PURE__ */ new Map();
	for (const [key, { node }] of found) if (node.header === node) sections.set(node, key);
	const free = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null || node.unit.ids.length > 0) continue;
		const { kind, depth } = node.unit;
		if (node === title && depth === 1) place("§title", node);
		else if (kind === "front") place("§front", node);
		else if (node.header !== node) place(`${kind} ${sectionOf(node.header)}`, node);
	}
	for (const key of missing) {
		const [, kind = ""] = key.split("¶");
		const name = kind === "" ? key : `${kind.replace(/\/.*$/, "")} ${memory.parts[key]?.in ?? ""}`;
		const node = free.get(name)?.shift();
		if (node === void 0) continue;
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	}
	function place(name, node) {
		addTo(free, name, node);
	}
	/** Before the first section, and below the title, it has no name. */
	function sectionOf(header) {
		return header.unit === null || header === title ? "" : sections.get(header) ?? "?";
	}
}

// src/reconcile/recognise-headers.ts
/** Reconcile, headings that a person renamed: what is recognised so far in; the headers of those sections added. */
/** By the name that it was given before, or by the entries below it: most of them stood in that section. */
function recogniseHeaders(state) {
	const { nodes, prints, found, taken } = state;
	const memory = memoryOf(state);
	const missing = Object.keys(memory.parts).filter((key) => isHeaderKey(key) && !isFoldEnd(key) && !found.has(key));
	const take = (key, node) => {
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	};
	const free = nodes.filter((node) => node.unit !== null && isHeader(node.unit) && !taken.has(node));
	const named = new Map(missing.map((key) => [memory.parts[key]?.named ?? "", key]));
	for (const node of free) {
		const key = named.get(prints.of(node.unit?.text ?? "", []));
		if (key !== void 0 && !found.has(key)) take(key, node);
	}
	for (const { key, node } of votes(memory, found, new Set(free), new Set(missing))) if (!found.has(key) && !taken.has(node)) take(key, node);
	const folds = free.filter((node) => node.unit?.kind === "open" && !taken.has(node));
	for (const key of missing.filter((one) => /^§fold \d+$/.test(one) && !found.has(one))) {
		const node = folds.shift();
		if (node !== void 0) take(key, node);
	}
}
/** Without memory, what is generated now tells which entries belong together. */
function memoryOf({ memory, parts }) {
	if (Object.keys(memory.parts).length > 0) return memory;
	return { parts: Object.fromEntries([...parts].map(([key, part]) => [key, remembered(part)])) };
}
/** Pairs of section and heading, those with most entries first. */
function votes(memory, found, open, wanted) {
	const counts = /* @__PURE__ */ new Map();
	for (const [key, { node }] of found) {
		const section = memory.parts[key]?.in ?? "";
		if (!open.has(node.header) || !wanted.has(section)) continue;
		const of = counts.get(node.header) ?? /* @__PURE__ */ new Map();
		counts.set(node.header, of.set(section, (of.get(section) ?? 0) + 1));
	}
	return [...counts].flatMap(([node, of]) => [...of].map(([key, count]) => ({
		key,
		node,
		count
	}))).sort((a, b) => b.count - a.count);
}

// src/reconcile/recognise.ts
/** Reconcile, who is who: a page, what is remembered and what is generated in; the node of each key that is there out. */
/** By marker first, then by equal text, then by what is left of either. */
function recognise(page, memory, parts, prints) {
	const state = {
		page,
		nodes: page.nodes(),
		memory,
		parts,
		prints,
		found: /* @__PURE__ */ new Map(),
		taken: /* @__PURE__ */ new Set()
	};
	byMarker(state);
	byText(state);
	byReference(state);
	recogniseHeaders(state);
	recogniseFoldEnds(state);
	recogniseFrame(state);
	return state.found;
}
function byMarker(state) {
	const { nodes, memory, parts, found, taken } = state;
	const copies = /* @__PURE__ */ new Map();
	const covering = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		for (const id of node.unit?.ids ?? []) addTo(copies, id, node);
		for (const id of node.unit?.covers ?? []) if (!covering.has(id)) covering.set(id, node);
	}
	for (const [id, all] of copies) {
		const ours = [...memory.parts[id]?.written ?? [], parts.get(id)?.hash];
		const hashed = all.map((node) => ({
			node,
			hash: hashOf(node, id, state)
		}));
		const best = hashed.find(({ hash }) => hash !== null && ours.includes(hash)) ?? hashed[0];
		if (best === void 0) continue;
		found.set(id, best);
		taken.add(best.node);
	}
	for (const [id, node] of covering) if (!found.has(id)) found.set(id, {
		node,
		hash: null
	});
	for (const [id, { via }] of Object.entries(memory.parts)) {
		const standing = via === void 0 || found.has(id) ? void 0 : found.get(via);
		if (standing !== void 0) found.set(id, {
			node: standing.node,
			hash: null
		});
	}
}
/** Where a person joined entries, nothing of them can be replaced without taking the others away. */
function hashOf(node, id, { memory, parts, prints }) {
	const { unit } = node;
	if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return null;
	const part = parts.get(id);
	if (unit.text === part?.unit.text) return part.hash;
	const asks = [...memory.parts[id]?.asks ?? [], ...part?.asks ?? []];
	return prints.of(ownText(unit.text, asks, prints), unit.ids);
}
/** What has no marker, or lost it, and reads as we wrote it. */
function byText({ page, nodes, memory, parts, prints, found, taken }) {
	const keys = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set([...Object.keys(memory.parts), ...parts.keys()]);
	for (const key of known) {
		if (found.has(key) || isFoldEnd(key)) continue;
		const hashes = /* @__PURE__ */ new Set([...memory.parts[key]?.written ?? [], parts.get(key)?.hash ?? ""]);
		for (const hash of hashes) addTo(keys, hash, key);
	}
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null) continue;
		const hash = prints.of(node.unit.text, node.unit.ids);
		const all = keys.get(hash) ?? [];
		while (found.has(all[0] ?? "")) all.shift();
		const [key] = all;
		if (key === void 0) continue;
		found.set(key, {
			node,
			hash
		});
		taken.add(node);
		if (key.startsWith("§")) {
			if (key.includes("¶")) page.demote(node);
			continue;
		}
		page.demote(node);
		const asks = memory.parts[key]?.asks ?? [];
		while (node.next !== null && asks.includes(prints.of(node.next.unit?.text ?? "", []))) {
			taken.add(node.next);
			page.absorb(node);
		}
	}
}
/** An entry that lost its marker and that a person rewrote, but whose text still links what it is about. */
function byReference({ nodes, memory, prints, found, taken }) {
	const named = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (taken.has(node) || node.unit === null) continue;
		const { kind, text } = node.unit;
		if (kind !== "item" && kind !== "heading" && kind !== "label") continue;
		for (const reference of referencesIn(text)) if (!named.has(reference)) named.set(reference, node);
		if (kind === "item") named.set(`=${prints.withoutNumbers(text)}`, node);
	}
	for (const key of Object.keys(memory.parts)) {
		if (found.has(key) || key.startsWith("§")) continue;
		const node = named.get(key) ?? named.get(key.replace(/^~|\/\d+$/g, ""));
		if (node === void 0) continue;
		found.set(key, {
			node,
			hash: null
		});
		taken.add(node);
	}
}

// src/reconcile/settle-places.ts
/** What that run was about to move either still stands where it was, or was moved. */
function settlePlaces(memory, scene) {
	const settled = Object.entries(memory.parts).map(([key, { orIn, ...part }]) => {
		const node = scene.found.get(key)?.node;
		return [key, orIn !== void 0 && (node === void 0 || sectionOf(node, scene) !== part.in) ? {
			...part,
			in: orIn
		} : part];
	});
	return { parts: Object.fromEntries(settled) };
}

// src/reconcile/source-sections.ts
/** What a person edited, moved or deleted stays where the source put it before. It says nothing of what that section is called by now. */
function withSourceSections({ after, byKey }) {
	const told = [...after].map(([key, { sourceIn: _, ...memory }]) => {
		const part = byKey.get(key);
		return [key, part !== void 0 && part.role !== "header" && part.section !== memory.in ? {
			...memory,
			sourceIn: part.section
		} : memory];
	});
	return new Map(told);
}

// src/reconcile/tell-trouble.ts
function tellTrouble({ prints, refused, isBlind, conflicts }) {
	const notices = [];
	const literals = prints.literals();
	if (literals > 0) notices.push({
		code: "text-intricate",
		message: `${literals} ${literals === 1 ? "block is" : "blocks are"} too intricate to be read as Markdown in time, so ${literals === 1 ? "it is" : "they are"} left alone unless unchanged to the letter.`,
		where: ""
	});
	if (refused.length > 0) notices.push({
		code: "take-by-hand",
		message: "The new text cannot be put where several entries were joined: replace the words there by hand.",
		where: refused.join(", ")
	});
	if (isBlind && conflicts.length > 0) notices.push({
		code: "memory-missing",
		message: "Nothing is remembered of this text, so what stands there is kept and what is missing is offered.",
		where: ""
	});
	return notices;
}

// src/reconcile/reconcile.ts
/**
* Only what reads as we wrote it is ever replaced or removed; all else stays byte for byte.
* Where nothing has to change, `text` is `current`.
*/
function reconcile(request) {
	const { base, current, next, pristine = next, answers = {}, aliases = {}, hidesMarkers = false } = request;
	const prints = fingerprints();
	const own = readNext(next, prints);
	const whole = pristine === next ? own : namedAfter(own, readNext(pristine, prints));
	const parts = hidesMarkers ? hideMarkers(whole) : whole;
	if (current === null) return base === null ? allNew(hidesMarkers ? textOf(parts) : next, parts) : allDeleted(base);
	const byKey = new Map(parts.map((part) => [part.key, part]));
	const known = base?.parts ?? {};
	const isShown = (id) => byKey.get(id)?.unit.ids.includes(id) === true;
	const isKnown = hidesMarkers ? isShown : (id) => byKey.has(id) || Object.hasOwn(known, id);
	const footers = [...known["§footer"]?.written ?? [], byKey.get("§footer")?.hash ?? ""].filter(Boolean);
	const page = readCurrent(current, isKnown, footers.length === 0 ? null : footers, prints);
	const followed = followFrame(followSections({ parts: known }, parts, headings(page, prints)), parts);
	const found = new Map(recognise(page, followed, byKey, prints));
	const sections = new Map([...found].filter(([key]) => isHeaderKey(key)).map(([key, { node }]) => [node, key]));
	const title = found.get("§title")?.node;
	if (title !== void 0) sections.set(title, "");
	const scene = {
		page,
		parts,
		byKey,
		before: settlePlaces(followed, {
			found,
			sections,
			page
		}),
		isBlind: base === null,
		answers,
		prints,
		found,
		handedOver: /* @__PURE__ */ new Set(),
		sections,
		cursors: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map(),
		conflicts: [],
		entries: [],
		refused: []
	};
	placeParts(scene, followAliases(scene, aliases));
	clearGone(scene);
	const { conflicts, entries } = scene;
	return {
		text: page.text(),
		memory: sorted(withSourceSections(scene)),
		entries,
		conflicts,
		notices: tellTrouble(scene)
	};
}
/** Hashes of those that stand there. */
function headings(page, prints) {
	const texts = page.nodes().map((node) => node.header === node ? node.unit?.text : void 0);
	return new Set(texts.map((text) => text === void 0 ? "" : prints.of(text, [])));
}
function allNew(text, parts) {
	const after = new Map(parts.map((part) => [part.key, remembered(part)]));
	const entries = parts.filter(({ role, unit }) => role === "entry" || unit.kind === "item").map(({ key, unit }) => ({
		id: key,
		state: "generated",
		text: unit.text
	}));
	return {
		text,
		memory: sorted(after),
		entries,
		conflicts: [],
		notices: []
	};
}
function textOf(parts) {
	return parts.map(({ unit }) => unit.text + unit.after).join("");
}
/** A text that is deleted stays so; should it come back, it is known. */
function allDeleted(memory) {
	return {
		text: null,
		memory,
		entries: [],
		conflicts: [],
		notices: []
	};
}
/** Equal memories are equal texts. */
function sorted(parts) {
	return { parts: Object.fromEntries([...parts].sort(([a], [b]) => a < b ? -1 : 1)) };
}

export { reconcile };