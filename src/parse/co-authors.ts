/** Parse, co-authors: a body in; the people of its `Co-authored-by:` lines out. */
import type { Person } from '../model.ts';

// https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
const CO_AUTHOR = /^[ \t]{0,4}co-authored-by[ \t]{0,3}:[ \t]{0,3}([^<>]{1,200})<([^<>\s]{1,128}@[^<>\s]{1,128})>/i;
const NONE: readonly Person[] = [];

/**
 * Everyone whom the body names as a co-author, anywhere in it, since squashing scatters the lines; nobody twice, nor the author
 * (whom `author` names by e-mail address). Lines without a name or an address are skipped.
 */
export function coAuthors(body: string, author: string): readonly Person[] {
  let people: Map<string, Person> | null = null;
  // Nothing else in such a line is as rare in a body as the sign in its address.
  for (let at = body.indexOf('@'), end = 0; at >= 0; at = body.indexOf('@', end)) {
    const start = body.lastIndexOf('\n', at) + 1;
    end = body.indexOf('\n', at);
    if (end < 0) end = body.length;
    const [, name = '', email = ''] = CO_AUTHOR.exec(body.slice(start, end)) ?? [];
    const key = email.toLowerCase();
    if (name.trim() === '' || key === author.toLowerCase() || people?.has(key)) continue;
    people ??= new Map();
    people.set(key, { name: name.trim(), email });
  }
  return people ? [...people.values()] : NONE;
}
