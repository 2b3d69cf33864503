/** Test double: GitHub's connections. In: all items and the arguments of a field. Out: one page with cursors. */
import { GraphQLError } from 'graphql';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: object;
}

const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');

function indexOf(cursor: string): number {
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (match === null) throw failure('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(match[1]);
}

/** An error with GitHub's `type` beside its message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** `total` is what totalCount says where a ceiling keeps items back. */
export function connection<S, T>(
  items: readonly S[],
  page: PageArguments,
  shape: (item: S) => T,
  total = items.length,
): Connection<T> {
  const start = page.after ? indexOf(page.after) + 1 : 0;
  const end = page.before ? indexOf(page.before) : items.length;
  const isForward = page.first !== undefined && page.first !== null;
  const from = isForward ? start : Math.max(start, end - (page.last ?? 0));
  const to = isForward ? Math.min(end, start + (page.first ?? 0)) : end;
  const nodes = items.slice(from, to).map(shape);
  return {
    totalCount: total,
    nodes,
    edges: nodes.map((node, index) => ({ cursor: cursorOf(from + index), node })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(from),
      endCursor: nodes.length === 0 ? null : cursorOf(to - 1),
    },
  };
}
