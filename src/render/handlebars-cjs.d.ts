/** The package types only its main entry; handlebars.ts and compiler.ts say why we load these. */
/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  export = Handlebars;
}
declare module 'handlebars/dist/cjs/handlebars.js' {
  export = Handlebars;
}
declare module 'handlebars/dist/cjs/handlebars/compiler/compiler.js' {
  export function compile(source: string, options: CompileOptions, environment: object): HandlebarsTemplateDelegate;
  export function precompile(source: string, options: CompileOptions, environment: object): string;
}
/** A template of ours, compiled by scripts/handlebars-plugin.ts. */
declare module '*.hbs' {
  const compiled: { readonly specification: TemplateSpecification; readonly names: readonly string[] };
  export default compiled;
}
