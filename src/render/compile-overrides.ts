/** Render: templates of a repository. In: its files. Out: what renders instead of ours, by template name. */
import { fail } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { compileTemplate } from './compile-template.ts';
import { DOCUMENTS } from './documents.ts';
import { LAUNCH_TEMPLATES } from './launch-documents.ts';
import { LAUNCH_SHAPE } from './launch-shape.ts';
import type { Renderers } from './own-templates.ts';
import type { LaunchRenderers } from './render-launch.ts';
import { VIEW_SHAPE } from './view-shape.ts';

/**
 * Compiles all of them, used or not: a mistake shows at once.
 * @param folder Where they lie, for errors.
 * @throws `E_TEMPLATE_NOT_FOUND` for one that replaces none of ours, and what `compileTemplate` throws.
 */
export function compileOverrides(
  files: readonly SettingsFile[],
  folder: string,
): { readonly ofReleases: Renderers; readonly ofLaunches: LaunchRenderers } {
  const known = [...DOCUMENTS.map(({ template }) => template), ...LAUNCH_TEMPLATES];
  // A misspelt name would otherwise be ignored without a word.
  for (const { path } of files) if (!known.includes(path)) throw fail('E_TEMPLATE_NOT_FOUND', { name: path, known });
  const isOfLaunch = ({ path }: SettingsFile): boolean => LAUNCH_TEMPLATES.includes(path);
  return {
    ofReleases: new Map(
      files
        .filter(file => !isOfLaunch(file))
        .map(({ path, text }) => [path, compileTemplate(`${folder}/${path}`, text, VIEW_SHAPE)]),
    ),
    ofLaunches: new Map(
      files
        .filter(isOfLaunch)
        .map(({ path, text }) => [path, compileTemplate(`${folder}/${path}`, text, LAUNCH_SHAPE)]),
    ),
  };
}
