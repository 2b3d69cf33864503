// src/reconcile/read-memory.ts
/** What is damaged knows nothing, so that everything is a person's. */
function readMemory(data) {
	const parts = isRecord(data) ? data.parts : null;
	if (!isRecord(parts)) return null;
	const read = Object.entries(parts).map(([key, part]) => [key, readPart(part)]);
	return read.some(([, part]) => part === null) ? null : { parts: Object.fromEntries(read) };
}
function readPart(data) {
	if (!isRecord(data)) return null;
	const { written, agreed, in: section, orIn, sourceIn, reported, settled, asks, named, via, tick, isPending } = data;
	if (!isTexts(written) || typeof agreed !== "string" || typeof section !== "string") return null;
	return {
		written,
		agreed,
		in: section,
		...typeof orIn === "string" ? { orIn } : {},
		...typeof sourceIn === "string" ? { sourceIn } : {},
		...isTexts(reported) ? { reported } : {},
		...typeof settled === "string" ? { settled } : {},
		...isTexts(asks) ? { asks } : {},
		...typeof named === "string" ? { named } : {},
		...typeof via === "string" ? { via } : {},
		...tick === "ours" || tick === "theirs" || tick === "planned" ? { tick } : {},
		...isPending === true ? { isPending } : {}
	};
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { readMemory };