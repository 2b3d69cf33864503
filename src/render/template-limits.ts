/** Render: how much a template may ask for. In: its source, then its syntax tree. Out: nothing, or an error with the place. */
import { fail } from '../errors.ts';

/** Far more than anybody writes; ours have 3,000. */
const LONGEST_SOURCE = 100_000;
/** Parser and compiler take seconds for thousands of blocks inside each other, and then run out of stack. */
const MOST_OPENINGS = 1_000;
const DEEPEST = 50;

/** What opens a block, a branch of one or a nested helper. What stands in text or comments counts too: nothing may hide from it. */
const OPENING = /\{\{~?(?:[#^]|\s*else\b)|\(/g;

/**
 * Looks at the text, before anything parses it.
 * @throws DrumrollError E_TEMPLATE_INVALID
 */
export function limitSource(name: string, source: string): void {
  if (source.length > LONGEST_SOURCE) refuse(name, 0, 0, `is longer than ${LONGEST_SOURCE} characters`);
  const openings = source.match(OPENING)?.length ?? 0;
  if (openings > MOST_OPENINGS) refuse(name, 0, 0, `has more than ${MOST_OPENINGS} blocks and parentheses`);
}

/**
 * Looks at what the parser made of it, before anything walks that: without recursion.
 * @throws DrumrollError E_TEMPLATE_INVALID
 */
export function limitDepth(name: string, program: hbs.AST.Program): void {
  const waiting: { readonly node: object; readonly depth: number }[] = [{ node: program, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const isLevel = 'type' in node && (node.type === 'BlockStatement' || node.type === 'SubExpression');
    const depth = isLevel ? next.depth + 1 : next.depth;
    if (depth > DEEPEST) {
      const { line, column } = (node as hbs.AST.Node).loc.start;
      refuse(name, line, column + 1, `is nested more than ${DEEPEST} deep`);
    }
    for (const [key, inner] of Object.entries(node))
      if (key !== 'loc' && typeof inner === 'object' && inner !== null) waiting.push({ node: inner, depth });
  }
}

function refuse(name: string, line: number, column: number, message: string): never {
  throw fail('E_TEMPLATE_INVALID', {
    name,
    problems: [{ line, column, path: 'the template', message, value: null, allowed: [] }],
  });
}
