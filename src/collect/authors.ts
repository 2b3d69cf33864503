/** Collect: who had contributed before the range. In: git and the range's start. Out: names and addresses. */
import type { Sha } from '../model.ts';
import type { Git } from './git.ts';

/** Reads authors and co-authors of the whole earlier history with one `git log`; empty from the first commit on. */
export async function readEarlierAuthors(git: Git, from: Sha | null): Promise<readonly string[]> {
  if (from === null) return [];
  const coAuthors = '%(trailers:key=Co-authored-by,valueonly,separator=%x00)';
  const known = new Set<string>();
  let rest = '';
  for await (const chunk of git.stream([
    'log',
    '--no-color',
    `--format=tformat:%aN%x00%aE%x00${coAuthors}%x00`,
    from,
    '--',
  ])) {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) addPerson(part.trim(), known);
  }
  known.delete('');
  return [...known].sort();
}

/** Keeps an address, or a co-author's `Name <address>`, each by itself: people change one and keep the other. */
function addPerson(text: string, known: Set<string>): void {
  const open = text.lastIndexOf('<');
  if (open === -1 || !text.endsWith('>')) {
    known.add(text.toLowerCase());
    return;
  }
  known.add(text.slice(0, open).trim().toLowerCase());
  known.add(
    text
      .slice(open + 1, -1)
      .trim()
      .toLowerCase(),
  );
}
