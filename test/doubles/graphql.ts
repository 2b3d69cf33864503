/** Test double: GitHub's GraphQL. In: a query, variables, a token. Out: GitHub's answer by GitHub's own schema, over a real repository. */
import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  type IntrospectionQuery,
  Kind,
  parse,
  validate,
} from 'graphql';
import { isoDate } from './clock.ts';
import { actor, viewOf } from './graphql-context.ts';
import { type Cost, costOf } from './graphql-cost.ts';
import { mutations } from './graphql-mutations.ts';
import { repositoryFields } from './graphql-repository.ts';
import { restLogin } from './shape-user.ts';
import type { Token, World } from './world.ts';

export interface GraphqlAnswer {
  readonly body: { readonly data?: unknown; readonly errors?: readonly object[] };
  readonly operation: string | null;
  readonly cost: Cost | null;
  /** Fields that a query asked for and the double has not. */
  readonly unknown: readonly string[];
}

let schema: GraphQLSchema | undefined;

/** GitHub's schema; read once, for it is 5 MB. */
export function githubSchema(): GraphQLSchema {
  if (schema === undefined) {
    const file = new URL('schema.json', import.meta.resolve('@octokit/graphql-schema'));
    schema = buildClientSchema(JSON.parse(readFileSync(file, 'utf8')) as IntrospectionQuery);
  }
  return schema;
}

const documents = new Map<
  string,
  { readonly document: DocumentNode | null; readonly errors: readonly GraphQLError[] }
>();

function read(query: string): { readonly document: DocumentNode | null; readonly errors: readonly GraphQLError[] } {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const made = readAnew(query);
  documents.set(query, made);
  return made;
}

function readAnew(query: string): { readonly document: DocumentNode | null; readonly errors: readonly GraphQLError[] } {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { document: null, errors: [error as GraphQLError] };
  }
  return { document, errors: validate(githubSchema(), document) };
}

/** Problems of a document by GitHub's schema and its `first`/`last`, node and cost rules; empty for a good one. */
export function graphqlProblems(query: string, variables: Readonly<Record<string, unknown>>): readonly string[] {
  const { document, errors } = read(query);
  if (document === null || errors.length > 0) return errors.map(({ message }) => message);
  return costOf(githubSchema(), document, variables).errors.map(error => (error as { message: string }).message);
}

export function runGraphql(
  world: World,
  token: Token,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): GraphqlAnswer {
  const { document, errors } = read(query);
  if (document === null || errors.length > 0) {
    const body = { errors: errors.map(error => ({ ...shape(error), extensions: { code: 'undefinedField' } })) };
    return { body, operation: null, cost: null, unknown: [] };
  }
  const cost = costOf(githubSchema(), document, variables);
  const operation = nameOf(document);
  if (cost.errors.length > 0) return { body: { errors: cost.errors }, operation, cost, unknown: [] };
  token.used.graphql += cost.points;
  const unknown: string[] = [];
  const result = execute({
    schema: githubSchema(),
    document,
    variableValues: variables,
    rootValue: rootOf(world, token, cost),
    fieldResolver: (source: unknown, args, context, info) => {
      const object = source as Record<string, unknown>;
      if (!(info.fieldName in object)) unknown.push(`${info.parentType.name}.${info.fieldName}`);
      return defaultFieldResolver(object, args, context, info);
    },
  }) as ExecutionResult;
  const failed = result.errors?.map(shape);
  const body = { data: result.data, ...(failed === undefined ? {} : { errors: failed }) };
  return { body, operation, cost, unknown };
}

function nameOf(document: DocumentNode): string | null {
  const operation = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? null;
}

/** GitHub puts `type` beside the message, not into `extensions`. */
function shape({ message, path, locations, extensions }: GraphQLError): object {
  const type = typeof extensions.type === 'string' ? { type: extensions.type } : {};
  return { ...type, ...(path === undefined ? {} : { path }), locations, message };
}

function rootOf(world: World, token: Token, cost: Cost): object {
  const limit = token.limits.graphql;
  const hour = 3_600_000;
  return {
    rateLimit: {
      cost: cost.points,
      nodeCount: cost.nodes,
      limit,
      used: token.used.graphql,
      remaining: Math.max(0, limit - token.used.graphql),
      resetAt: isoDate(Math.ceil(world.clock.now() / hour) * hour),
    },
    // An installation is a `User` here, with [bot] in its name.
    viewer: () => ({ ...actor(world, token.login), __typename: 'User', login: restLogin(world.user(token.login)) }),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryFields(viewOf(world, token, owner, name)),
    ...mutations(world, token),
  };
}
