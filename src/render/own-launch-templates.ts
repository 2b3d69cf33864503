/** Render: the templates of launches that come with Drumroll. In: nothing. Out: what renders them. */

import checklist from '../../templates/launch/checklist.hbs';
import blog from '../../templates/launch/customers.blog.hbs';
import email from '../../templates/launch/customers.email.hbs';
import inApp from '../../templates/launch/customers.in-app.hbs';
import holdCustomers from '../../templates/launch/hold.customers.hbs';
import holdSupport from '../../templates/launch/hold.support.hbs';
import maintenanceCustomers from '../../templates/launch/maintenance.customers.hbs';
import rollbackCustomers from '../../templates/launch/rollback.customers.hbs';
import rollbackSupport from '../../templates/launch/rollback.support.hbs';
import card from '../../templates/launch/sales.card.hbs';
import brief from '../../templates/launch/support.brief.hbs';
import { handlebars } from './handlebars.ts';
import type { LaunchRenderers } from './render-launch.ts';
import { runTemplate } from './run-template.ts';

const TEMPLATES = {
  'launch/customers.blog.hbs': blog,
  'launch/customers.email.hbs': email,
  'launch/customers.in-app.hbs': inApp,
  'launch/checklist.hbs': checklist,
  'launch/hold.customers.hbs': holdCustomers,
  'launch/hold.support.hbs': holdSupport,
  'launch/maintenance.customers.hbs': maintenanceCustomers,
  'launch/rollback.customers.hbs': rollbackCustomers,
  'launch/rollback.support.hbs': rollbackSupport,
  'launch/sales.card.hbs': card,
  'launch/support.brief.hbs': brief,
};

/** All of them, by name. */
export function ownLaunchRenderers(): LaunchRenderers {
  return new Map(
    Object.entries(TEMPLATES).map(([name, { specification, names }]) => {
      const template = handlebars.template(specification);
      return [name, view => runTemplate(name, { template, names, isLimited: false }, view)];
    }),
  );
}
