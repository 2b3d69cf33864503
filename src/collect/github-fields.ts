/** Collect, GitHub: many fields of one repository in few queries. In: aliased fields. Out: a value for each, or an error. */
import { DrumrollError, fail } from '../errors.ts';
import type { GitHub, GraphqlAnswer, GraphqlError } from './github.ts';
import { fields } from './json.ts';

/** `owner` and `name` of a repository. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Null for what is no `owner/name`. */
export function repositoryName(slug: string | null): RepositoryName | null {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug ?? '') ?? [];
  return owner === undefined || name === undefined ? null : { owner, name };
}

/** One field of `repository`: `pull12: pullRequest(number: 12) { …Detail }`. */
export interface AskedField {
  /** Starts with what it is about, so that a missing permission can be named: `pull12`, `issue7`, `commit1a2b3c`. */
  readonly alias: string;
  readonly selection: string;
}

export interface Asked {
  /** By alias; null for what is not there. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Words of GitHub about parts that the token may not see. */
  readonly forbidden: readonly string[];
}

/** How often one field may come back with a hole before that is an error. */
const MOST_HOLES = 3;

/** @param options `fragments`: those that the selections name; `size`: how many fields a query may have at most. */
export type AskFields = (
  asked: readonly AskedField[],
  options: { readonly operation: string; readonly fragments: string; readonly size: number },
) => Promise<Asked>;

/**
 * Asks for fields in batches. When GitHub takes too long for a batch (502, 504, a cut connection), it is halved, and so are all
 * that follow; fields that come back with a hole are asked for again.
 * @returns Throws `E_GITHUB_PARTIAL` for fields that keep failing, `E_GITHUB_FORBIDDEN`, and what `graphql` throws.
 */
export function fieldAsker(api: GitHub, repository: RepositoryName): AskFields {
  const learnt: Learnt = { most: Number.POSITIVE_INFINITY };
  return (asked, options) => askFields(api, repository, asked, options, learnt);
}

/** The largest batch that GitHub may still answer in time. */
interface Learnt {
  most: number;
}

async function askFields(
  api: GitHub,
  repository: RepositoryName,
  asked: readonly AskedField[],
  { operation, fragments, size }: Parameters<AskFields>[1],
  learnt: Learnt,
): Promise<Asked> {
  const queue = [...asked];
  const values = new Map<string, unknown>();
  const holes = new Map<string, number>();
  const forbidden = new Set<string>();
  // No more at a time than are sent: those after them learn from a size that was too large.
  await Promise.all(Array.from({ length: Math.min(api.inFlight, Math.ceil(asked.length / size)) }, work));
  return { values, forbidden: [...forbidden] };

  async function work(): Promise<void> {
    for (let batch = next(); batch.length > 0; batch = next()) {
      const answer = await ask(batch);
      if (answer === null) {
        learnt.most = Math.min(learnt.most, Math.ceil(batch.length / 2));
        queue.unshift(...batch);
      } else take(batch, answer);
    }
  }

  function next(): readonly AskedField[] {
    return queue.splice(0, Math.min(size, learnt.most));
  }

  /** Null when it was too much to ask. */
  async function ask(batch: readonly AskedField[]): Promise<GraphqlAnswer | null> {
    const isSingle = batch.length > 1;
    try {
      return await api.graphql(documentOf(operation, fragments, batch), { ...repository }, { isSingle });
    } catch (error) {
      if (isSingle && error instanceof DrumrollError && error.code === 'E_GITHUB_UNAVAILABLE') return null;
      throw error;
    }
  }

  function take(batch: readonly AskedField[], { data, errors }: GraphqlAnswer): void {
    const found = fields(fields(data).repository);
    if (errors.some(({ type, path }) => type === 'NOT_FOUND' && path.length === 1)) throw noRepository(repository);
    for (const field of batch) {
      const { alias } = field;
      const own = errors.filter(({ path }) => path.length < 2 || path[1] === alias);
      const value = found[alias] ?? null;
      if (own.every(error => isHarmless(error, value))) values.set(alias, value);
      else again(field, own, values.size);
      for (const { type, message } of own) if (type === 'FORBIDDEN') forbidden.add(message);
    }
  }

  function again(field: AskedField, errors: readonly GraphqlError[], got: number): void {
    const { alias } = field;
    const refused = errors.find(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
    if (refused !== undefined) {
      const permission = `${alias.startsWith('pull') || alias.startsWith('commit') ? 'pull-requests' : 'issues'}: read`;
      throw fail('E_GITHUB_FORBIDDEN', { request: 'POST /graphql', permission, said: refused.message });
    }
    const times = (holes.get(alias) ?? 0) + 1;
    if (times === MOST_HOLES) {
      const what = `answers to ${operation} (${errors[0]?.message || 'no reason given'})`;
      throw fail('E_GITHUB_PARTIAL', { what, expected: String(asked.length), got: String(got) });
    }
    holes.set(alias, times);
    queue.push(field);
  }
}

/** GitHub has no repository of that name, or shows it to others only. */
export function noRepository({ owner, name }: RepositoryName): DrumrollError {
  return fail('E_GITHUB_NOT_FOUND', { what: `the repository ${owner}/${name}`, permission: 'contents: read' });
}

/**
 * Not there, or a part inside that the token may not see. GitHub names a whole field in `path` by two keys; more lead to a part
 * of it.
 */
function isHarmless({ type, path }: GraphqlError, value: unknown): boolean {
  if (path.length < 2) return value !== null;
  return value === null ? type === 'NOT_FOUND' : type === 'FORBIDDEN' || type === 'NOT_FOUND';
}

function documentOf(operation: string, fragments: string, batch: readonly AskedField[]): string {
  const selections = batch.map(({ alias, selection }) => `    ${alias}: ${selection}`).join('\n');
  return `query ${operation}($owner: String!, $name: String!) {
  rateLimit { cost limit remaining resetAt }
  repository(owner: $owner, name: $name) {
${selections}
  }
}
${fragments}`;
}
