/** Render: what the lint asks of Handlebars' syntax tree. */

interface NodeTypes {
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly ContentStatement: hbs.AST.ContentStatement;
  readonly SubExpression: hbs.AST.SubExpression;
  readonly PathExpression: hbs.AST.PathExpression;
  readonly StringLiteral: hbs.AST.StringLiteral;
}

/** An expression with a path and parameters: a helper's call, if it has any. */
export type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

/** Tells the types of nodes apart: Handlebars declares `type` as text. */
export function isNode<Type extends keyof NodeTypes>(node: hbs.AST.Node, type: Type): node is NodeTypes[Type] {
  return node.type === type;
}

/** `title` and `entry.title`, but not `this.title`, `./title`, `../title`: only the former can be block parameters or helpers. */
export function isBare(path: hbs.AST.PathExpression): boolean {
  return !path.data && path.depth === 0 && !/^(?:\.|this\b)/.test(path.original);
}

/** The helper that an expression could name; empty where it cannot. */
export function helperName(path: hbs.AST.Expression): string {
  return isNode(path, 'PathExpression') && path.parts.length === 1 && isBare(path) ? path.original : '';
}

/** An expression as the template has it: `title`, `(plain title)`. */
export function written(node: hbs.AST.Node): string {
  if (isNode(node, 'PathExpression')) return node.original;
  if (isNode(node, 'MustacheStatement') || isNode(node, 'SubExpression')) {
    const parts = [node.path, ...node.params].map(written);
    return parts.length === 1 ? parts.join('') : `(${parts.join(' ')})`;
  }
  return 'original' in node ? String(node.original) : '';
}
