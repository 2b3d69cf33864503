/** A parsed commit for tests of this stage: a subject, and whatever else matters to the test. */
import type { ParsedCommit } from '../../src/model.ts';

interface Wishes extends Partial<Omit<ParsedCommit, 'commit' | 'subject' | 'headers'>> {
  /** Of the subject's own header. */
  readonly type?: string;
  /** Types of the headers that the body lists. */
  readonly listed?: readonly string[];
  readonly paths?: readonly string[] | null;
  readonly author?: string;
}

export function aCommit(subject: string, { type, listed = [], paths = null, author = 'Mia', ...rest }: Wishes = {}) {
  const header = (of: string, description: string) => ({ type: of, scopes: [], breaking: false, description });
  const commit: ParsedCommit = {
    commit: {
      sha: 'a'.repeat(40),
      parents: ['b'.repeat(40)],
      author: { name: author, email: 'mia@example.com' },
      date: '2026-06-16T10:00:00Z',
      message: subject,
      paths,
    },
    kind: 'change',
    headers: [
      ...(type === undefined ? [] : [header(type, subject)]),
      ...listed.map((of, at) => header(of, `part ${at}`)),
    ],
    subject,
    rawSubject: subject,
    body: '',
    scopes: [],
    trailers: [],
    breaking: false,
    breakingText: '',
    pullRequest: 12,
    issues: [],
    reverts: null,
    cherryPickedFrom: null,
    dependencies: [],
    coAuthors: [],
  };
  return { ...commit, ...rest };
}
