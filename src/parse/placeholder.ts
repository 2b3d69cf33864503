/** Parse, what is no text: a note's words in; whether they say that there is nothing to tell, or nothing at all, out. */

/** Longer ones say something. */
const LONGEST = 120;

const NONE: ReadonlySet<string> = new Set(
  (
    'none|n/a|na|n.a|no|nope|nil|null|nothing|nothing to see here|skip|internal|internal only|noop|no-op|not applicable|not needed|' +
    'not required|none needed|none required|no release note|no release notes|no release note needed|no release notes needed|' +
    'no changelog|no changelog entry|no changelog needed|no entry|no impact|no user impact|no user-facing change|' +
    'no user-facing changes|no user facing change|no user facing changes|no user-visible change|no user-visible changes|' +
    'no functional change|no functional changes|no breaking change|no breaking changes|not a breaking change|' +
    "this is not a breaking change|does not apply|doesn't apply|not user-facing|not user facing|not user-visible"
  ).split('|'),
);

const PLACEHOLDER: ReadonlySet<string> = new Set(
  (
    'tbd|todo|wip|xxx|tba|ssia|see title|see the title|see above|see below|see description|see summary|see breaking change|see pr|' +
    'see issue|same as title|as title|as in title|title|as above|ditto|entry 1: issue, human-readable text|yes|change|text|' +
    'your release note|your release note here|your changelog entry here|description|summary|release note|release notes|' +
    'changelog entry|added/fixed/improved|n/a or added/fixed/improved|list new features here, or remove this section'
  ).split('|'),
);

/** `[Add a description]`, `<what changed>`, `*…*` is told apart by its markup, `#ISSUE`, `[General|Android] …`. */
const FORMS =
  /^(?:\[[^\]]*\]|<[^>]*>|\{+[^{}]*\}+|#(?:issue|n+|\.+)|\(?#?issue(?: number)?\)?|\[[^\]]*\|[^\]]*\].*|\[category\] ?\[type\].*|(?:n\/a or )?added\/fixed\/improved\b.*|(?:please )?(?:add|describe|write|enter|insert|replace|provide|fill in|put) (?:a|an|the|your|this|here)\b.{0,80}(?:here|\.\.\.|…))$/i;

/** Whether a note says that readers need not know: `none`, `N/A`, "No user-facing changes." in any quotes. */
export function saysNone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = bare(text);
  return text.trim() === '-' || NONE.has(words) || REMARKED.test(words);
}

/** `None (internal)`, `N/A - tests only`. */
const REMARKED = /^(?:none|n\/a|na)\s?[-–—:,;(\u2026]/i;

/** An object id is what a program put there. */
const ID = /^[0-9a-f]{7,64}$/;

/** Whether a text only holds a place: dots, dashes, `TBD`, "see title", `[Add a description]`; also where nothing is left. */
export function isPlaceholder(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > LONGEST) return false;
  const words = bare(text);
  return words === '' || ID.test(words) || PLACEHOLDER.has(words) || NONE.has(words) || FORMS.test(text.trim());
}

/** Without the quotes, stars and dots around it. */
function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[\s"'`*_~([<+-]{0,20}/, '')
    .replace(/\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu, '')
    .replace(/[\s"'`*_~)\]>.!?…:;-]{1,20}$/, '')
    .replace(/\s+/g, ' ');
}
