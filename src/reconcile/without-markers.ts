/** Reconcile, text without markers: Markdown and the ids of its markers in; it without those comments out. */

/** Comments that hold nothing but these ids go, with the spaces before them; each is looked at once. */
export function withoutMarkers(text: string, ids: readonly string[]): string {
  let rest = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    const words = text.slice(start + 4, end).split(/[ \t,]+/);
    const isOurs = words.every(word => word === '' || ids.includes(word) || ids.includes(`#${word}`));
    const before = text.slice(at, start);
    rest += isOurs ? before.trimEnd() : text.slice(at, end + 3);
    at = end + 3;
  }
  return rest + text.slice(at);
}
