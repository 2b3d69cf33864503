import type { Commit } from '../../src/model.ts';

/** A commit with `message` and one parent, written by Ada; `rest` replaces any of that. */
export function commitOf(message: string, rest: Partial<Commit> = {}): Commit {
  return {
    sha: 'a'.repeat(40),
    parents: ['b'.repeat(40)],
    author: { name: 'Ada', email: 'ada@example.com' },
    date: '2026-06-16T10:00:00Z',
    message,
    paths: null,
    ...rest,
  };
}
