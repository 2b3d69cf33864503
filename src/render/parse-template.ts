/** Render: in goes a template's source, out comes its syntax tree, or an error with the place. */
import { fail } from '../errors.ts';
import { parser } from './compiler.ts';
import { exceptionOf, handlebars } from './handlebars.ts';
import { limitDepth, limitSource } from './template-limits.ts';

/** What the parser read last, in words for those who do not know its grammar. */
const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the template ends before its last block or expression is closed',
  INVALID: 'an expression is not closed, or holds a character that cannot stand in one',
  OPEN_ENDBLOCK: '{{/ closes a block that is not open here',
  INVERSE: '{{else}} stands outside of a block',
  OPEN_INVERSE_CHAIN: '{{else}} stands outside of a block',
  CLOSE: '}} comes too early',
  CLOSE_UNESCAPED: '}}} closes nothing that {{{ opened',
  CLOSE_SEXPR: ') comes too early',
};

/**
 * Parses a template and nothing else: names are the lint's matter.
 * @throws DrumrollError E_TEMPLATE_SYNTAX, or E_TEMPLATE_INVALID for one that asks for too much
 */
export function parseTemplate(name: string, source: string): hbs.AST.Program {
  // A syntax tree in the place of the text would be compiled to code unseen (CVE-2026-33937); evidence files are JSON.
  if (typeof source !== 'string') throw new TypeError('a template is a text');
  limitSource(name, source);
  const program = orSyntaxProblem(name, () => parser.parseWithoutProcessing(source));
  limitDepth(name, program);
  // Takes the white space around blocks away; a tree that it gets is not parsed again.
  return orSyntaxProblem(name, () => parser.parse(program as unknown as string));
}

function orSyntaxProblem<Result>(name: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw fail('E_TEMPLATE_SYNTAX', { name, ...syntaxProblem(error) }, { cause: error });
  }
}

function syntaxProblem(error: unknown): ReturnType<typeof exceptionOf> {
  if (error instanceof handlebars.Exception) return exceptionOf(error);
  // An error of the grammar is bare text with a picture of the place; the lexer still stands at the token it is about.
  const { first_line: line, first_column } = lexer.yylloc;
  const token = /got '(\w+)'$/.exec(String(error))?.[1] ?? 'INVALID';
  return { line, column: first_column + 1, reason: TOKENS[token] ?? `${token} cannot stand here` };
}

/** The part of the generated parser (jison) that Handlebars' types leave out. */
const { lexer } = (parser as unknown as { Parser: { lexer: JisonLexer } }).Parser;

interface JisonLexer {
  readonly yylloc: { readonly first_line: number; readonly first_column: number };
}
