import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { helperName, isBare, isNode, written } from '../../src/render/template-ast.ts';

function expressionOf(source: string): hbs.AST.MustacheStatement {
  const [statement] = parseTemplate('notes.hbs', source).body;
  if (statement === undefined || !isNode(statement, 'MustacheStatement')) throw new Error('no expression');
  return statement;
}

test.each([
  ['{{title}}', 'title'],
  ['{{ this.title }}', 'this.title'],
  ['{{../title}}', '../title'],
  ['{{@root.title}}', '@root.title'],
  ['{{md title}}', '(md title)'],
  ['{{md (plain "a")}}', '(md (plain a))'],
])('%s is written %s', (source, expected) => expect(written(expressionOf(source))).toBe(expected));

test.each([
  ['{{title}}', true, 'title'],
  ['{{entry.title}}', true, ''],
  ['{{thisOne}}', true, 'thisOne'],
  ['{{this.title}}', false, ''],
  ['{{./title}}', false, ''],
  ['{{../title}}', false, ''],
  ['{{@first}}', false, ''],
])('%s is bare: %s, and can name the helper %j', (source, bare, helper) => {
  const { path } = expressionOf(source);
  expect(isNode(path, 'PathExpression') && isBare(path)).toBe(bare);
  expect(helperName(path)).toBe(helper);
});
