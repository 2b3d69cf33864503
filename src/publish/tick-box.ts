/** Publish, tick boxes: a Markdown text of ours in; which of its boxes a person ticked, and the text without ticks, out. */

/** A box, ticked or not, at the start of a list item; not inside a fence, which our own texts have none of around boxes. */
const BOX = /^([ \t]*[-*+] \[)[ xX](\] .*)$/;

/** A box with a short marker, so that its words may change. @param name `take-in`. */
export function tickBox(name: string, words: string): string {
  return `- [ ] ${words} ${markerOf(name)}`;
}

export function isTicked(text: string, name: string): boolean {
  return text.split(/\r\n?|\n/).some(line => /^[ \t]*[-*+] \[[xX]\] /.test(line) && line.includes(markerOf(name)));
}

/** A tick is an answer, not an edit. */
export function withoutTicks(text: string): string {
  return text.replace(new RegExp(BOX, 'gm'), '$1 $2');
}

function markerOf(name: string): string {
  return `<!-- drumroll:box ${name} -->`;
}
