/** Render: in goes an expression of a template, out comes what it stands for; what is wrong inside it is reported. */
import { type Fault, isFault, type Meaning, NOUNS, resolvePath, type Scope } from './lint-scope.ts';
import { type Call, helperName, isNode } from './template-ast.ts';
import { TEXT_HELPERS } from './text-helpers.ts';

/** Takes a mistake and where it is; null, so that what is reported once has no meaning any more. */
export type Report = (node: hbs.AST.Node, fault: Fault) => null;

/** The blocks of Handlebars that we keep. */
export const BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];
/** Everything that can be called. */
export const HELPERS: readonly string[] = [...Object.keys(TEXT_HELPERS), 'eq'];

/** What `title`, `"text"`, `(plain title)` or the inside of `{{md title}}` stands for. */
export function meaningOf(expression: hbs.AST.Expression, scope: Scope, report: Report): Meaning {
  if (isNode(expression, 'SubExpression')) return meaningOfCall(expression, scope, report);
  if (isNode(expression, 'MustacheStatement')) return meaningOfPrinted(expression, scope, report);
  if (isNode(expression, 'StringLiteral')) return { kind: 'safe', about: '' };
  if (!isNode(expression, 'PathExpression')) return report(expression, { message: 'is neither a name nor a "text"' });
  const found = resolvePath(expression, scope);
  return isFault(found) ? report(expression, found) : found;
}

/** Options are Handlebars' `name=value`; none of our helpers and blocks has any. */
export function lintOptions({ hash }: Call | hbs.AST.BlockStatement, report: Report): void {
  for (const pair of hash?.pairs ?? []) {
    report(pair, { path: `${pair.key}=`, message: 'is an option, and nothing here has options' });
  }
}

function meaningOfPrinted(mustache: hbs.AST.MustacheStatement, scope: Scope, report: Report): Meaning {
  const { path, params, hash } = mustache;
  const isCall = params.length > 0 || hash !== undefined || HELPERS.includes(helperName(path));
  if (isCall) return meaningOfCall(mustache, scope, report);
  // Handlebars would look `{{"title"}}` and `{{12}}` up as names.
  return isNode(path, 'PathExpression') ? meaningOf(path, scope, report) : report(path, { message: 'is not a name' });
}

function meaningOfCall(call: Call, scope: Scope, report: Report): Meaning {
  const name = helperName(call.path);
  lintOptions(call, report);
  const meanings = call.params.map(param => ({ param, meaning: meaningOf(param, scope, report) }));
  if (!HELPERS.includes(name)) return report(call.path, unknownHelper(name));
  if (call.params.length !== (name === 'eq' ? 2 : 1)) return report(call.path, wrongNumber(name, scope));
  for (const { param, meaning } of meanings) {
    if (meaning === null || meaning.kind === 'text' || meaning.kind === 'safe') continue;
    report(param, { message: `is ${NOUNS[meaning.kind]}, and ${name} needs a text` });
  }
  return name === 'eq' ? { kind: 'flag' } : { kind: TEXT_HELPERS[name]?.gives ?? 'text', about: '' };
}

function unknownHelper(name: string): Fault {
  if (BLOCKS.includes(name)) return { message: `opens a block: write {{#${name} …}}` };
  return { message: 'is not a known helper', value: name, allowed: HELPERS };
}

function wrongNumber(name: string, { context }: Scope): Fault {
  const isField = context?.kind === 'object' && Object.hasOwn(context.fields, name);
  if (isField) return { message: `is a helper too: write {{this.${name}}} for the name` };
  return {
    message: name === 'eq' ? 'needs two texts: {{#if (eq kind "product")}}' : `needs one text: {{${name} title}}`,
  };
}
