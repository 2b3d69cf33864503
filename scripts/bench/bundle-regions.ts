/** Scripts, bench: which source a line of dist/ comes from. In: a bundled file. Out: a function from lines to sources. */

const START = /^\/\/ ((?:src|node_modules|scripts|templates)\/\S+)$/;
const LIBRARY = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * rolldown puts the source's name before each part, as a comment: `// src/model.ts`. A library's parts go by the library's name.
 * @returns For a line, counted from 0, its source; `(top level)` before the first one, which V8 also says of code outside functions.
 */
export function sourceByLine(bundle: string): (line: number) => string {
  let current = '(top level)';
  const sources = bundle.split('\n').map(line => {
    const start = START.exec(line)?.[1];
    if (start !== undefined) current = LIBRARY.exec(start)?.[1] ?? start;
    return current;
  });
  return line => sources[line] ?? '(top level)';
}
