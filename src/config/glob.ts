/** Config: globs that people configure. In: their text. Out: a predicate on paths, or what is wrong with them. */

// No extended globs, which need what RE2 leaves out; `debug`: a mistake is an error, not a glob that never matches.
const OPTIONS = {
  dot: true,
  noextglob: true,
  strictBrackets: true,
  windows: false,
  debug: true,
  maxLength: 2_000,
} as const;

/** What the library writes against empty segments, `.` and `..`, none of which git lets a path have. RE2 has no lookarounds. */
const NEVER_IN_PATHS = /\(\?=\.\)|\(\?!(?:\(\?:\^\|\\\/\))?\\\.\{[01],[12]\}\(\?:\\\/\|\$\)\)/g;
/** The library escapes letters outside of ASCII, which RE2 does not allow. */
const NEEDLESS_ESCAPE = /\\(?=[^\0-\x7f])/g;

/**
 * Compiles globs into one predicate that holds when any of them matches, in time that grows with the path and nothing else: with a few
 * stars, JavaScript's own regular expressions stall on a long name. A folder's name stands for all that is in it, and `*` for line
 * breaks too. The libraries are loaded on the first glob: nobody waits for them without one.
 */
export async function compileGlobs(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  // Macs write accents as characters of their own.
  const trimmed = globs.map(glob => glob.replace(/\/$/, '').normalize());
  const matches = await compileAll([...trimmed, ...trimmed.map(glob => `${glob}/**`)]);
  // A name with brackets in it means itself too.
  const named = new Set(trimmed);
  const known = new Map<string, boolean>();
  return path => {
    let isMatch = known.get(path);
    if (isMatch === undefined) {
      const name = path.normalize();
      isMatch = named.has(name) || matches(name);
      known.set(path, isMatch);
    }
    return isMatch;
  };
}

/** What is wrong with a glob, as the rest of a sentence; null when it is good. */
export async function globProblem(glob: string): Promise<string | null> {
  if (/^\.{0,2}\/|\\/.test(glob)) return 'must be relative to the root of the repository: no leading / or ./, no \\';
  if (glob.startsWith('!')) return 'must say what matches; a leading ! is not understood';
  try {
    await compileGlobs([glob]);
    return null;
  } catch (error) {
    return `is not a glob: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function compileAll(globs: readonly string[]): Promise<(path: string) => boolean> {
  const [{ default: picomatch }, { RE2JS }] = await Promise.all([import('picomatch'), import('re2js')]);
  const sources = globs.map(glob => {
    const { source } = picomatch.makeRe(glob, OPTIONS);
    return source.replace(NEVER_IN_PATHS, '').replace(NEEDLESS_ESCAPE, '');
  });
  const expression = RE2JS.compile(sources.join('|'), RE2JS.DOTALL);
  return path => expression.test(path);
}
