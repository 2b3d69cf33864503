/** Render: in go a template and the shape of its view, out comes a function from the view to a finished document. */
import { fail } from '../errors.ts';
import { compileSource } from './compiler.ts';
import { lintTemplate } from './lint.ts';
import { parseTemplate } from './parse-template.ts';
import { runTemplate } from './run-template.ts';
import type { ObjectShape, ViewOf } from './shape.ts';
import { templateNames } from './template-names.ts';

/**
 * Checks a template against the shape and compiles it; `name` is how errors call it.
 * @throws DrumrollError E_TEMPLATE_SYNTAX, or E_TEMPLATE_INVALID with every problem at once; rendering throws E_TEMPLATE_RUNTIME.
 */
export function compileTemplate<Described extends ObjectShape>(
  name: string,
  source: string,
  shape: Described,
): (view: ViewOf<Described>) => string {
  const program = parseTemplate(name, source);
  const problems = lintTemplate(name, program, shape);
  if (problems.length > 0) throw fail('E_TEMPLATE_INVALID', { name, problems });
  const names = templateNames(program, Object.keys(shape.fields));
  const compiled = { template: compileSource(source), names, isLimited: true };
  return view => runTemplate(name, compiled, view);
}
