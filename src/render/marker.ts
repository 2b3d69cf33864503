/** Render: names that stand in comments. In: an id of a change. Out: it without what could end a comment; what markers call it; a marker. */

/** Ids are printed as they are and stand in comments, which none of them may end, whatever it was made from. */
const NOT_IN_IDS = /[^\w@.+/:#*-]/g;

export function safeId(id: string): string {
  return id.replace(NOT_IN_IDS, '_');
}

/** `pr-12` → `#12`, `api/pr-12` → `api#12`. */
export function markerId(id: string): string {
  return safeId(id).replace(/(?:^|\/)pr-(?=\d)/, '#');
}

/** @param id What may stand in a comment. */
export function markerOf(id: string): string {
  return `<!-- ${id} -->`;
}
