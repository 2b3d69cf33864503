/** Config: globs that people configure. In: their text. Out: a predicate on paths, or what is wrong with them. */

// No extended globs: with them a short pattern can take exponential time (https://github.com/advisories/GHSA-c2c7-rcm5-vvqj).
const OPTIONS = { dot: true, noextglob: true, strictBrackets: true, windows: false } as const;

/**
 * Compiles globs into one predicate that holds when any of them matches. A folder's name stands for all that is in it.
 * The library is loaded on the first glob: nobody waits for it without one.
 */
export async function compileGlobs(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const trimmed = globs.map(glob => glob.replace(/\/$/, ''));
  return picomatch([...trimmed, ...trimmed.map(glob => `${glob}/**`)], OPTIONS);
}

/** What is wrong with a glob, as the rest of a sentence; null when it is good. */
export async function globProblem(glob: string): Promise<string | null> {
  if (/^\.{0,2}\/|\\/.test(glob)) return 'must be relative to the root of the repository: no leading / or ./, no \\';
  if (glob.startsWith('!')) return 'must say what matches; a leading ! is not understood';
  const { default: picomatch } = await import('picomatch');
  try {
    picomatch.makeRe(glob, OPTIONS);
    return null;
  } catch (error) {
    return `is not a glob: ${error instanceof Error ? error.message : String(error)}`;
  }
}
