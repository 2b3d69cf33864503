/** Render: in go a template's syntax tree and the shape of its view, out comes everything in it that could not work. */
import type { Problem } from '../errors.ts';
import { BLOCKS, HELPERS, lintOptions, meaningOf, type Report } from './lint-expression.ts';
import { type Meaning, NOUNS, type Scope } from './lint-scope.ts';
import type { ObjectShape } from './shape.ts';
import { helperName, isNode, written } from './template-ast.ts';
import { HELPER_FOR, TEXT_HELPERS } from './text-helpers.ts';
import { type TextPlace, textPlaces } from './text-places.ts';

const LEFT_OUT: Readonly<Record<string, string>> = {
  PartialStatement: 'partials are not available: a template is one file',
  PartialBlockStatement: 'partials are not available: a template is one file',
  Decorator: 'decorators are not available',
  DecoratorBlock: 'decorators are not available',
};

/** What the parts of the lint share. */
interface Lint {
  readonly report: Report;
  readonly places: ReadonlyMap<hbs.AST.Node, TextPlace>;
}

/**
 * Every mistake of a template at once, in the order of the text: names that do not exist, also where Handlebars stays silent
 * (`{{#if titel}}`); text of others without an escaper, or with the wrong one for its place; lists and groups that are
 * printed; and the parts of Handlebars that we leave out. `name` is the template's file name.
 */
export function lintTemplate(name: string, program: hbs.AST.Program, shape: ObjectShape): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, fault) => {
    const { line, column } = node.loc.start;
    problems.push({ line, column: column + 1, path: written(node), value: null, allowed: [], ...fault });
    return null;
  };
  const top: Scope = { root: shape, context: shape, outer: null, blockParams: new Map(), isInEach: false };
  lintProgram(program, top, { report, places: textPlaces(name, program) });
  return problems.sort((left, right) => left.line - right.line || left.column - right.column);
}

function lintProgram(program: hbs.AST.Program | undefined, scope: Scope, lint: Lint): void {
  for (const statement of program?.body ?? []) {
    const leftOut = LEFT_OUT[statement.type];
    if (leftOut !== undefined) lint.report(statement, { path: '', message: leftOut });
    else if (isNode(statement, 'MustacheStatement')) lintPrinted(statement, scope, lint);
    else if (isNode(statement, 'BlockStatement')) {
      lintProgram(statement.program, scopeInside(statement, scope, lint.report), lint);
      lintProgram(statement.inverse, scope, lint);
    }
  }
}

function lintPrinted(mustache: hbs.AST.MustacheStatement, scope: Scope, { report, places }: Lint): void {
  const meaning = meaningOf(mustache, scope, report);
  const place = places.get(mustache) ?? 'Markdown';
  const name = written(mustache);
  const fault = (message: string, allowed: readonly string[] = []): null => report(mustache.path, { message, allowed });
  switch (meaning?.kind) {
    case 'text':
      fault(`is text that anyone may have written: write {{${HELPER_FOR[place]} ${name}}}`);
      break;
    case 'safe':
      lintPlace(mustache, place, report);
      break;
    case 'list':
      fault(`is a list: write {{#each ${name}}}`);
      break;
    case 'object':
      fault('is a group of names: print one of them', Object.keys(meaning.fields));
      break;
    case 'flag':
      fault(`is a condition: write {{#if ${name}}}`);
      break;
  }
}

function lintPlace({ path, params }: hbs.AST.MustacheStatement, place: TextPlace, report: Report): void {
  const [text] = params;
  const helper = TEXT_HELPERS[helperName(path)];
  if (text === undefined || helper === undefined || helper.places.includes(place)) return;
  report(path, { message: `does not fit here (${place}): write {{${HELPER_FOR[place]} ${written(text)}}}` });
}

/** What the names inside a block are looked up in. */
function scopeInside(block: hbs.AST.BlockStatement, scope: Scope, report: Report): Scope {
  const name = written(block.path);
  const [subject] = block.params;
  const params = block.program?.blockParams ?? [];
  lintOptions(block, report);
  for (const param of params.filter(one => HELPERS.includes(one) || BLOCKS.includes(one))) {
    report(block, { path: param, message: 'is the name of a helper, and of nothing else' });
  }
  if (!BLOCKS.includes(name)) {
    report(block.path, { message: 'opens no block', value: name, allowed: BLOCKS });
  } else if (subject === undefined || block.params.length > 1) {
    report(block.path, { message: `needs exactly one name: {{#${name} title}}` });
  } else {
    const meaning = meaningOf(subject, scope, report);
    if (name === 'each') return insideEach(subject, meaning, params, scope, report);
    if (name === 'with') return insideWith(subject, meaning, params, scope, report);
    lintCondition(block, meaning, report);
    return scope;
  }
  return { ...scope, context: null, outer: scope };
}

function lintCondition(block: hbs.AST.BlockStatement, meaning: Meaning, report: Report): void {
  const [subject = block.path] = block.params;
  const [param] = block.program?.blockParams ?? [];
  if (param !== undefined) report(block.path, { message: `gives nothing to name: leave out "as |${param}|"` });
  if (meaning?.kind !== 'object') return;
  report(subject, { message: 'is always there: ask for a text or list inside', allowed: Object.keys(meaning.fields) });
}

function insideEach(
  subject: hbs.AST.Expression,
  meaning: Meaning,
  [entry, index]: readonly string[],
  scope: Scope,
  report: Report,
): Scope {
  const isList = meaning?.kind === 'list';
  if (meaning !== null && !isList) report(subject, { message: `is ${NOUNS[meaning.kind]}, not a list` });
  const context = isList ? meaning.of : null;
  const blockParams = new Map(scope.blockParams);
  if (entry !== undefined) blockParams.set(entry, context);
  if (index !== undefined) blockParams.set(index, { kind: 'count' });
  return { ...scope, context, outer: scope, blockParams, isInEach: true };
}

function insideWith(
  subject: hbs.AST.Expression,
  meaning: Meaning,
  [entry]: readonly string[],
  scope: Scope,
  report: Report,
): Scope {
  const isObject = meaning?.kind === 'object';
  if (meaning !== null && !isObject) report(subject, { message: `is ${NOUNS[meaning.kind]}, not a group of names` });
  const context = isObject ? meaning : null;
  const blockParams = entry === undefined ? scope.blockParams : new Map(scope.blockParams).set(entry, context);
  return { ...scope, context, outer: scope, blockParams };
}
