/** Publish: a text in; the same in a fence that nothing in it can end, to be copied as it is, out. */

export function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}
