// src/render/calendar.ts
/** Render: dates for readers. In: ISO 8601 in UTC. Out: the same day on every machine, whatever its zone and language. */
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** `2026-06-16T10:00:00Z` → `16 June 2026`. */
function longDate(iso) {
	const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
	return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
/** `2026-06-16T10:00:00Z` → `Tue 16 June 2026`. */
function weekdayDate(iso) {
	return `${DAYS[new Date(iso).getUTCDay()] ?? ""} ${longDate(iso)}`;
}

export { weekdayDate as n, longDate as t };