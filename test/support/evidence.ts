/** Test support: evidence from a few messages, without a repository. */
import { createHash } from 'node:crypto';
import { classify } from '../../src/classify/classify.ts';
import { compose } from '../../src/compose/release.ts';
import type { Commit, Evidence, Release } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';

/** A commit as a test cares about it; `parents` are names of other commits, the one before where it is left out. */
export interface CommitFacts {
  readonly name?: string;
  readonly message: string;
  readonly parents?: readonly string[];
  readonly author?: string;
  readonly email?: string;
  readonly paths?: readonly string[];
  /** Seconds since 1970. */
  readonly authoredAt?: number;
}

/** The id that a commit of this name (or position, oldest is 0) gets. */
export function shaOf(name: string | number): string {
  return createHash('sha1').update(String(name)).digest('hex');
}

/** Evidence of commits given oldest first, as a person tells a story. */
export function evidenceOf(facts: readonly (CommitFacts | string)[], overrides: Partial<Evidence> = {}): Evidence {
  const commits = facts.map((fact, index): Commit => {
    const {
      name,
      message,
      parents,
      author = 'Mia Keller',
      email = 'mia@example.com',
      paths = null,
      authoredAt,
    } = typeof fact === 'string' ? ({ message: fact } as CommitFacts) : fact;
    const before = facts[index - 1];
    const beforeName = typeof before === 'object' && before.name !== undefined ? before.name : index - 1;
    return {
      sha: shaOf(name ?? index),
      parents: (parents ?? [index === 0 ? 'base' : String(beforeName)]).map(shaOf),
      author: { name: author, email },
      date: `2026-06-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00Z`,
      ...(authoredAt === undefined ? {} : { authoredAt }),
      message,
      paths,
    };
  });
  const newestFirst = commits.toReversed();
  return {
    schema: 1,
    repository: { slug: 'tidewater/app', url: 'https://github.com/tidewater/app', name: 'app', visibility: 'unknown' },
    range: {
      from: shaOf('base'),
      to: newestFirst[0]?.sha ?? shaOf('base'),
      date: '2026-06-16T10:00:00Z',
      previousTag: { name: 'v2.3.0', sha: shaOf('base'), version: '2.3.0', package: '' },
      tag: null,
      reason: 'since v2.3.0, the newest release tag in this history',
      package: null,
    },
    commits: newestFirst,
    revisions: newestFirst.map(({ sha }) => sha),
    packages: [],
    manifestVersion: null,
    pullRequests: [],
    issues: [],
    earlierAuthors: [],
    config: null,
    templates: [],
    notices: [],
    ...overrides,
  };
}

/** The release that the real stages make of it, with the default configuration. */
export function releaseOf(facts: readonly (CommitFacts | string)[], overrides: Partial<Evidence> = {}): Release {
  const evidence = evidenceOf(facts, overrides);
  return compose(evidence, classify(parse(evidence), []), { product: null, bots: [], version: null });
}
