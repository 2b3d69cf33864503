/** Scripts, mutate: how Node loads what vitest would. In: the source as it stands, with types. Out: our templates compiled, and our own list of tests for `vitest`. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { handlebarsTemplates } from '../handlebars-plugin.ts';

const TESTS = new URL('./collected-tests.ts', import.meta.url).href;

export function registerLoadHooks(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== TESTS
        ? { url: TESTS, shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) => {
      const path = url.startsWith('file:') ? fileURLToPath(url) : '';
      const template = path.endsWith('.hbs') ? handlebarsTemplates.transform(readFileSync(path, 'utf8'), path) : null;
      return template === null ? next(url, context) : { format: 'module', source: template.code, shortCircuit: true };
    },
  });
}
