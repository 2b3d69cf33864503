/** Render: in go a template's path and the block around it, out comes what the path means there, or why it means nothing. */
import type { Problem } from '../errors.ts';
import type { ObjectShape, Shape } from './shape.ts';
import { isBare } from './template-ast.ts';

/** What an expression stands for: a `flag` is true or false, a `count` a number, and null has been reported already. */
export type Meaning = Shape | { readonly kind: 'flag' | 'count' } | null;

/** The names that one place of a template can use. */
export interface Scope {
  readonly root: ObjectShape;
  /** What `this` is. */
  readonly context: Meaning;
  /** What `../` is; null at the top. Only `each` and `with` add one, `if` and `unless` do not. */
  readonly outer: Scope | null;
  /** From `as |entry index|`, those of outer blocks included. */
  readonly blockParams: ReadonlyMap<string, Meaning>;
  readonly isInEach: boolean;
}

/** Why a path means nothing: a problem that has no place yet. */
export type Fault = Pick<Problem, 'message'> & Partial<Problem>;

const LOOP_DATA: ReadonlyMap<string, Meaning> = new Map([
  ['index', { kind: 'count' }],
  ['key', { kind: 'count' }],
  ['first', { kind: 'flag' }],
  ['last', { kind: 'flag' }],
]);

/** Looks a path up as Handlebars will: `title`, `this.title`, `../title`, `entry.title`, `@index`, `@root.title`. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope): Meaning | Fault {
  if (path.data) return resolveData(path, scope);
  const [name = '', ...rest] = path.parts;
  if (!isBare(path)) {
    const target = outward(scope, path.depth);
    return target === null ? { message: 'leads out of the outermost block' } : walk(target.context, path.parts);
  }
  if (scope.blockParams.has(name)) return walk(scope.blockParams.get(name) ?? null, rest);
  const found = walk(scope.context, path.parts, [...scope.blockParams.keys()]);
  const elsewhere = isFault(found) ? outerName(path, scope) : null;
  return elsewhere === null ? found : { message: `is a name of an outer block: write ${elsewhere}` };
}

/** True for the result of a lookup that failed. */
export function isFault(result: Meaning | Fault): result is Fault {
  return result !== null && 'message' in result;
}

function resolveData(path: hbs.AST.PathExpression, scope: Scope): Meaning | Fault {
  const [name = '', ...rest] = path.parts;
  if (path.depth > 0) return { message: 'is not available: name it with {{#each list as |entry index|}}' };
  if (name === 'root') return walk(scope.root, rest);
  const known = scope.isInEach ? LOOP_DATA : new Map<string, Meaning>();
  if (known.has(name)) return walk(known.get(name) ?? null, rest);
  return {
    message: 'is not a known name here',
    value: `@${name}`,
    allowed: [...known.keys(), 'root'].map(key => `@${key}`),
  };
}

function outward(scope: Scope, depth: number): Scope | null {
  let target: Scope | null = scope;
  for (let step = 0; step < depth && target !== null; step++) target = target.outer;
  return target;
}

/** `otherNames` are no fields of `start`, but may stand where its fields may. */
function walk(start: Meaning, parts: readonly string[], otherNames: readonly string[] = []): Meaning | Fault {
  let meaning = start;
  for (const name of parts) {
    if (meaning === null) return null;
    if (meaning.kind !== 'object') return { message: `is not a known name: ${NOUNS[meaning.kind]} has none inside` };
    const { fields } = meaning;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      const allowed = [...Object.keys(fields), ...(meaning === start ? otherNames : [])];
      return { message: 'is not a known name', value: name, allowed };
    }
    meaning = field;
  }
  return meaning;
}

/** The same name in a block further out: people forget `../`. */
function outerName(path: hbs.AST.PathExpression, scope: Scope): string | null {
  let steps = '../';
  for (let outer = scope.outer; outer !== null; outer = outer.outer) {
    if (outer.context !== null && !isFault(walk(outer.context, path.parts))) return `{{${steps}${path.original}}}`;
    steps += '../';
  }
  return null;
}

/** What template authors call each kind. */
export const NOUNS = {
  text: 'a text',
  safe: 'a text',
  list: 'a list',
  object: 'a group of names',
  flag: 'a condition',
  count: 'a number',
} as const;
