/** Publish: a name in Markdown. In: a tag, a path, an id. Out: it as code on one line, so that it mentions nobody and links nothing. */

/** Tables may hold it: it has no pipe. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll('`', "'").replace(/[\r\n|]/g, ' ')}\``;
}
