/** Render: Handlebars' compiler, for our own Handlebars. Loaded for templates of a repository, and when Drumroll is built. */

import { compile, precompile } from 'handlebars/dist/cjs/handlebars/compiler/compiler.js';
// These files and not `handlebars`, whose main entry requires node:fs and hooks require('x.hbs').
import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { handlebars } from './handlebars.ts';
import { TEXT_HELPERS } from './text-helpers.ts';

/** `noEscape`: escaping HTML is wrong in most of our documents. `strict` and `knownHelpersOnly` catch what the lint would miss. */
const OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: {
    ...Object.fromEntries(Object.keys(TEXT_HELPERS).map(name => [name, true])),
    eq: true,
    log: false,
    lookup: false,
  },
} as const;

/** The full Handlebars, for its parser. It renders nothing. */
export const parser = Handlebars.create();

/** Walks a syntax tree; `create` leaves it out. */
export const { Visitor } = Handlebars;

const { parse, Compiler, JavaScriptCompiler } = parser as unknown as Record<string, unknown>;
const environment = Object.assign(Object.create(handlebars), { parse, Compiler, JavaScriptCompiler });

/** Compiles a template for {@link handlebars}. The source has been parsed and linted. */
export function compileSource(source: string): HandlebarsTemplateDelegate {
  return compile(source, OPTIONS, environment);
}

/** The same as JavaScript text: an expression that `handlebars.template` takes. */
export function precompileSource(source: string): string {
  return String(precompile(source, OPTIONS, environment));
}
