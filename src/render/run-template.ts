/** Render: in go a compiled template and a view, out comes a finished document. */
import { fail } from '../errors.ts';
import { type Budget, exceptionOf, handlebars } from './handlebars.ts';
import { tidyBlankLines } from './tidy-blank-lines.ts';

/** A template and the names at the top of the view that it uses; others may cost time to make and are not read. */
export interface CompiledTemplate {
  readonly template: HandlebarsTemplateDelegate;
  readonly names: readonly string[];
  /** Whether what it prints is limited: a repository's own may loop over everything inside of everything. */
  readonly isLimited: boolean;
}

/** Far beyond any document. Characters count in each list around them and on both sides of a helper, so it is about 10 MB. */
const MOST = { rounds: 500_000, characters: 50_000_000 };

/**
 * Renders; `name` is how errors call the template.
 * @throws DrumrollError E_TEMPLATE_RUNTIME
 */
export function runTemplate(name: string, { template, names, isLimited }: CompiledTemplate, view: object): string {
  const data = Object.create(null);
  for (const field of names) if (field in view) data[field] = bare(Reflect.get(view, field));
  try {
    const budget: Budget | undefined = isLimited ? { ...MOST } : undefined;
    return tidyBlankLines(template(data, { data: { budget } }));
  } catch (error) {
    if (!(error instanceof handlebars.Exception)) throw error;
    throw fail('E_TEMPLATE_RUNTIME', { name, ...exceptionOf(error) }, { cause: error });
  }
}

/** An object with an empty prototype of its own, which V8 reads faster than one without any. */
const Bare = function Bare() {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null));

/** Copies the view onto bare objects: whatever a template names, it reaches nothing but the view. */
function bare(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) throw new TypeError(`the view holds a ${typeof value}`);
  const copy = new Bare();
  for (const name of Object.keys(value)) copy[name] = bare(Reflect.get(value, name));
  return copy;
}
