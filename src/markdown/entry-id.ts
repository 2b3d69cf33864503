/** Markdown, ids of entries: a change's id in; what the marker of its entry says out. */

/** Ids are printed as they are and stand in comments, which none of them may end, whatever it was made from. */
const NOT_IN_IDS = /[^\w@.+/:#*-]/g;

/** A change's id as documents may print it. */
export function printedId(id: string): string {
  return id.replace(NOT_IN_IDS, '_');
}

/** `pr-12` → `#12`, `api/pr-12` → `api#12`; `dep-react` stays. */
export function entryIdOf(changeId: string): string {
  return printedId(changeId).replace(/(?:^|\/)pr-(?=\d)/, '#');
}
