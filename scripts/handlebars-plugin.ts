/** Scripts: a plugin for rolldown and vitest. In: one of our templates. Out: a module with the compiled template. */
import { fail } from '../src/errors.ts';
import { precompileSource } from '../src/render/compiler.ts';
import { LAUNCH_SHAPE } from '../src/render/launch-shape.ts';
import { lintTemplate } from '../src/render/lint.ts';
import { parseTemplate } from '../src/render/parse-template.ts';
import { templateNames } from '../src/render/template-names.ts';
import { VIEW_SHAPE } from '../src/render/view-shape.ts';

/** Lints as for a repository's template, so that the build stops where `E_TEMPLATE_INVALID` would. */
export const handlebarsTemplates = {
  name: 'handlebars-templates',
  transform(source: string, id: string): { code: string; moduleType: 'js' } | null {
    if (!id.endsWith('.hbs')) return null;
    const program = parseTemplate(id, source);
    const shape = /\/launch\/[^/]+$/.test(id) ? LAUNCH_SHAPE : VIEW_SHAPE;
    const problems = lintTemplate(id, program, shape);
    if (problems.length > 0) throw fail('E_TEMPLATE_INVALID', { name: id, problems });
    const names = JSON.stringify(templateNames(program, Object.keys(shape.fields)));
    return {
      code: `export default { specification: ${precompileSource(source)}, names: ${names} };`,
      moduleType: 'js',
    };
  },
};
