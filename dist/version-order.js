// src/publish/changelog/version-order.ts
/** Publish: the order of versions in a changelog. In: two of them. Out: which is newer. */
/**
* Below 0 where `a` is older. Numbers count as numbers; what follows a hyphen or letter comes before the release itself
* (`1.2.0-rc.1` < `1.2.0`), and build metadata does not count (https://semver.org/#spec-item-11).
*/
function compareVersions(a, b) {
	const [left, right] = [piecesOf(a), piecesOf(b)];
	return compareLists(left.numbers, right.numbers, 0) || compareSuffixes(left.suffix, right.suffix);
}
function piecesOf(version) {
	const [core = ""] = /^[vV]?[\d.]*/.exec(version) ?? [];
	const suffix = version.slice(core.length).replace(/\+.*$/s, "");
	return {
		numbers: (core.match(/\d+/g) ?? []).map(Number),
		suffix: (suffix.match(/\d+|[^\d._-]+/g) ?? []).map((piece) => /^\d/.test(piece) ? Number(piece) : piece)
	};
}
function compareSuffixes(a, b) {
	if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
	return compareLists(a, b, -1);
}
function compareLists(a, b, missing) {
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const [left, right] = [a[index] ?? missing, b[index] ?? missing];
		if (left === right) continue;
		if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
		return left < right ? -1 : 1;
	}
	return 0;
}

export { compareVersions as t };