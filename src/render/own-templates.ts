/** Render: the templates that come with Drumroll, compiled when it is built. Out: one by name. */
import brief from '../../templates/brief/support.hbs';
import changelog from '../../templates/changelog/internal-changelog.hbs';
import checklist from '../../templates/checklist/release.hbs';
import email from '../../templates/email/customers.hbs';
import notes from '../../templates/release/notes.hbs';
import slack from '../../templates/slack/team.hbs';
import { handlebars } from './handlebars.ts';
import type { CompiledTemplate } from './run-template.ts';

const TEMPLATES: Readonly<Record<string, typeof notes>> = {
  'brief/support.hbs': brief,
  'changelog/internal-changelog.hbs': changelog,
  'checklist/release.hbs': checklist,
  'email/customers.hbs': email,
  'release/notes.hbs': notes,
  'slack/team.hbs': slack,
};

/** A template by its name below `templates/`. */
export function ownTemplate(name: string): CompiledTemplate {
  const compiled = TEMPLATES[name];
  if (compiled === undefined) throw new Error(`no template is called ${name}`);
  return { template: handlebars.template(compiled.specification), names: compiled.names };
}
