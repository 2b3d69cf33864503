/** Render: templates of a repository. In: its files. Out: what renders instead of ours, by template name. */
import { fail } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { compileTemplate } from './compile-template.ts';
import { DOCUMENTS } from './documents.ts';
import type { Renderers } from './own-templates.ts';
import { VIEW_SHAPE } from './view-shape.ts';

/**
 * Compiles all of them, used or not: a mistake shows at once.
 * @param folder Where they lie, for errors.
 * @throws `E_TEMPLATE_NOT_FOUND` for one that replaces none of ours, and what `compileTemplate` throws.
 */
export function compileOverrides(files: readonly SettingsFile[], folder: string): Renderers {
  const known = DOCUMENTS.map(({ template }) => template);
  return new Map(
    files.map(({ path, text }) => {
      // A misspelt name would otherwise be ignored without a word.
      if (!known.includes(path)) throw fail('E_TEMPLATE_NOT_FOUND', { name: path, known });
      return [path, compileTemplate(`${folder}/${path}`, text, VIEW_SHAPE)];
    }),
  );
}
