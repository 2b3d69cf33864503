/** Reconcile, markers: Markdown in; the ids that short comments such as `<!-- #412 -->` name out. */

const COMMENT = /<!--[ \t]*([\w@.+/:#*-]+(?:[ \t,]+[\w@.+/:#*-]+)*)[ \t]*-->/g;
/** What an id of ours looks like, whoever remembers it. */
const ID = /^(?:[\w@.+/:*-]*#\d|dep-.|c-[\da-f]{12}|security(?:\.internal)?$)/;

/**
 * @param isKnown Whether an entry of that id was ever generated. Other comments are a person's; `<!-- 412 -->` has only lost its sign.
 */
export function markersIn(text: string, isKnown: (id: string) => boolean): readonly string[] {
  if (!text.includes('<!--')) return [];
  const ids: string[] = [];
  for (const [, words = ''] of text.matchAll(COMMENT))
    for (const word of words.split(/[ \t,]+/)) {
      const id = !isKnown(word) && isKnown(`#${word}`) ? `#${word}` : word;
      if ((isKnown(id) || ID.test(id)) && !ids.includes(id)) ids.push(id);
    }
  return ids;
}
