/** Test double: GitHub's own contract. In: a REST exchange or a GraphQL document. Out: what GitHub's documents say against it. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { graphqlProblems } from './graphql.ts';

type Json = unknown;
type Fields = Record<string, Json>;

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Record<string, Json>;
}

/** What passed between a client and GitHub. `path` is the OpenAPI path; bodies are parsed, undefined where there is none. */
export interface CheckedExchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: Json;
  readonly status: number;
  readonly response: Json;
  /** Another media type was asked for (`raw`, `sha`), whose body has no schema. */
  readonly isRaw?: boolean;
}

/** These come from the front of GitHub, whatever the operation; the document lists them here and there. */
const ANYWHERE = new Set([301, 302, 304, 307, 400, 401, 403, 404, 429, 500, 502, 503, 504]);

/**
 * Statuses that GitHub gives and its document does not list.
 * https://github.com/scikit-build/github-release/pull/65 (update a release), immutable releases (their assets).
 */
const SEEN = new Set(['repos/update-release 422', 'repos/delete-release-asset 422']);

/** Checks by the committed slice of GitHub's OpenAPI document. */
export class Contract {
  private readonly document: Fields;
  private readonly ajv = new Ajv({ strict: false, allErrors: true, logger: false, inlineRefs: false });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(file = new URL('openapi.json', import.meta.url)) {
    this.document = JSON.parse(readFileSync(file, 'utf8')) as Fields;
    (addFormats as unknown as (ajv: Ajv) => void)(this.ajv);
    this.ajv.addSchema({ $id: 'github', components: nullable(this.document.components) } as object);
  }

  /** Sentences, each with the operation; empty when both sides kept to the document. */
  check(exchange: CheckedExchange): readonly string[] {
    const { method, path, status } = exchange;
    const paths = this.document.paths as Record<string, Record<string, Operation>>;
    const operation = paths[path]?.[method.toLowerCase()];
    if (operation === undefined) return [`${method} ${path}: GitHub has no such operation`];
    const found = [...this.checkRequest(operation, exchange), ...this.checkResponse(operation, exchange)];
    return found.map(problem => `${operation.operationId} ${status}: ${problem}`);
  }

  private checkRequest(operation: Operation, { query, request, status }: CheckedExchange): readonly string[] {
    const parameters = (operation.parameters ?? []).map(each => this.follow(each) as Parameter);
    const known = new Set(parameters.filter(each => each.in === 'query').map(({ name }) => name));
    const unknown = [...query.keys()].filter(name => !known.has(name)).map(name => `request has no query "${name}"`);
    const body = this.follow(operation.requestBody) as { content?: Fields; required?: boolean } | undefined;
    const schema = (body?.content?.['application/json'] as { schema?: Json } | undefined)?.schema;
    // A client may send what GitHub refuses; only what GitHub took must be right.
    if (schema === undefined || status >= 400) return unknown;
    if (request === undefined) return body?.required ? [...unknown, 'request has no body'] : unknown;
    const name = `${operation.operationId} request`;
    const wrong = this.validate(name, schema, request).map(problem => `request${problem}`);
    return [...unknown, ...wrong, ...this.strangers(schema, request).map(key => `request has no field "${key}"`)];
  }

  private checkResponse(operation: Operation, { status, response, isRaw }: CheckedExchange): readonly string[] {
    const answer = this.follow(operation.responses[String(status)]) as { content?: Fields } | undefined;
    const isSeen = ANYWHERE.has(status) || SEEN.has(`${operation.operationId} ${status}`);
    if (answer === undefined) return isSeen ? [] : [`status ${status} is not documented`];
    const schema = (answer.content?.['application/json'] as { schema?: Json } | undefined)?.schema;
    if (schema === undefined || isRaw || status === 304) return [];
    const name = `${operation.operationId} ${status}`;
    return this.validate(name, schema, response).map(problem => `response${problem}`);
  }

  private validate(name: string, schema: Json, value: Json): readonly string[] {
    let validator = this.validators.get(name);
    if (validator === undefined) {
      const absolute = JSON.stringify(nullable(schema)).replaceAll('"#/components', '"github#/components');
      validator = this.ajv.compile(JSON.parse(absolute) as object);
      this.validators.set(name, validator);
    }
    if (validator(value)) return [];
    return (validator.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  }

  /** Fields that a request's schema does not name: GitHub ignores them without a word. */
  private strangers(schema: Json, value: Json): readonly string[] {
    const names = this.names(schema);
    if (names === null || value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.keys(value).filter(key => !names.has(key));
  }

  /** All property names of an object's schema; null where anything goes. */
  private names(schema: Json): Set<string> | null {
    const { properties, anyOf, oneOf, allOf } = this.follow(schema) as Record<string, Json[]>;
    const parts = [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])].map(part => this.names(part));
    const all = [
      ...(properties === undefined ? [] : [new Set(Object.keys(properties))]),
      ...parts.filter(part => part !== null),
    ];
    return all.length === 0 ? null : new Set(all.flatMap(part => [...part]));
  }

  private follow(value: Json): Json {
    const reference = (value as { $ref?: string } | undefined)?.$ref;
    if (reference === undefined) return value;
    return reference
      .slice(2)
      .split('/')
      .reduce((found: Json, key) => (found as Fields)[key], this.document);
  }
}

/** OpenAPI 3.0's `nullable` in the words of JSON Schema; `oneOf` is read as `anyOf`, for GitHub's alternatives overlap. */
function nullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(nullable);
  if (value === null || typeof value !== 'object') return value;
  const made: Fields = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === 'oneOf' ? 'anyOf' : key, nullable(each)]),
  );
  if (made.nullable !== true) return made;
  const { nullable: _, ...rest } = made;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const choice = Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {};
  return { ...rest, ...choice, type: [rest.type, 'null'] };
}

/** What GitHub's schema and its `first`/`last`, node and cost rules say against a GraphQL document. */
export const checkGraphql = graphqlProblems;
