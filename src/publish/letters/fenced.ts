/** Publish: a text and its language in; the same in a fence that nothing in it can end, to be copied as it is, out. */

export function fenced(text: string, language = 'markdown'): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
