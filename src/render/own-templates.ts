/** Render: the templates that come with Drumroll, compiled when it is built. Out: one by name. */
import brief from '../../templates/brief/support.hbs';
import changelog from '../../templates/changelog/internal-changelog.hbs';
import checklist from '../../templates/checklist/release.hbs';
import email from '../../templates/email/customers.hbs';
import notes from '../../templates/release/notes.hbs';
import slack from '../../templates/slack/team.hbs';
import { handlebars } from './handlebars.ts';

const TEMPLATES: Readonly<Record<string, TemplateSpecification>> = {
  'brief/support.hbs': brief,
  'changelog/internal-changelog.hbs': changelog,
  'checklist/release.hbs': checklist,
  'email/customers.hbs': email,
  'release/notes.hbs': notes,
  'slack/team.hbs': slack,
};

/** A template by its name below `templates/`. */
export function ownTemplate(name: string): HandlebarsTemplateDelegate {
  const specification = TEMPLATES[name];
  if (specification === undefined) throw new Error(`no template is called ${name}`);
  return handlebars.template(specification);
}
