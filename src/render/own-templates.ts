/** Render: the templates that come with Drumroll, compiled when it is built. In: their names. Out: what renders them. */
import { handlebars } from './handlebars.ts';
import { runTemplate } from './run-template.ts';
import type { View } from './view-shape.ts';

/** What renders a document, by the name of its template below `templates/`. */
export type Renderers = ReadonlyMap<string, (view: View) => string>;

/** Each is loaded when its document is wanted: compiled templates are large, and most runs print one document. */
const TEMPLATES = {
  'blog/customers.hbs': () => import('../../templates/blog/customers.hbs'),
  'brief/executives.hbs': () => import('../../templates/brief/executives.hbs'),
  'brief/support.hbs': () => import('../../templates/brief/support.hbs'),
  'card/sales.hbs': () => import('../../templates/card/sales.hbs'),
  'changelog/internal-changelog.hbs': () => import('../../templates/changelog/internal-changelog.hbs'),
  'checklist/release.hbs': () => import('../../templates/checklist/release.hbs'),
  'email/customers.hbs': () => import('../../templates/email/customers.hbs'),
  'guide/integrators.hbs': () => import('../../templates/guide/integrators.hbs'),
  'in-app/customers.hbs': () => import('../../templates/in-app/customers.hbs'),
  'release/notes.hbs': () => import('../../templates/release/notes.hbs'),
  'slack/team.hbs': () => import('../../templates/slack/team.hbs'),
  'social/customers.hbs': () => import('../../templates/social/customers.hbs'),
};

/** Loads some of them; names that are none of ours have no renderer. */
export function loadRenderers(names: readonly string[]): Promise<Renderers> {
  const loading = Object.entries(TEMPLATES)
    .filter(([name]) => names.includes(name))
    .map(([name, load]) =>
      load().then(({ default: compiled }): readonly [string, (view: View) => string] => {
        const template = handlebars.template(compiled.specification);
        return [name, view => runTemplate(name, { template, names: compiled.names, isLimited: false }, view)];
      }),
    );
  return Promise.all(loading).then(loaded => new Map(loaded));
}
