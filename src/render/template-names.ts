/** Render: in goes a template's syntax tree, out come the names of the view that rendering it can touch. */
import { Visitor } from './compiler.ts';

/**
 * Names at the top of the view. Every path's first part counts, at whatever depth it stands: a name too many costs a little
 * time, one too few would break the template.
 */
export function templateNames(program: hbs.AST.Program, known: readonly string[]): readonly string[] {
  const used = new Set<string>();
  class Names extends Visitor {
    override PathExpression({ parts }: hbs.AST.PathExpression): void {
      // `@root.version` and `../version` have their name behind the marker, `this.version` is parsed without `this`.
      for (const part of parts.slice(0, 2)) used.add(String(part));
    }
  }
  new Names().accept(program);
  return known.filter(name => used.has(name));
}
