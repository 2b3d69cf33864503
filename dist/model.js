// src/model.ts
const CATEGORIES = [
	"breaking",
	"security",
	"deprecation",
	"feature",
	"improvement",
	"fix",
	"performance",
	"documentation",
	"dependency",
	"other"
];
/** What becomes of a finding of `check`: nothing, a remark, or a failed check. */
const CHECK_LEVELS = [
	"off",
	"warn",
	"require"
];
/** Everything that `check` looks for; src/check/check-rules.ts says what each is about. */
const CHECK_RULES = [
	"note-missing",
	"note-unfilled",
	"breaking-migration",
	"denied-word",
	"flag-unsaid",
	"reader-subject",
	"no-implementation",
	"vague-fix",
	"ticket-id",
	"sentence-length",
	"wordy",
	"hype",
	"future"
];
const VISIBILITIES = ["public", "internal"];
/** Customers and integrators are outside; the others are colleagues. */
const AUDIENCES = [
	"customers",
	"integrators",
	"support",
	"sales",
	"executives",
	"team",
	"engineering"
];

export { VISIBILITIES as a, CHECK_RULES as i, CATEGORIES as n, CHECK_LEVELS as r, AUDIENCES as t };