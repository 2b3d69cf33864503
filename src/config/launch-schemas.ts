/** Config: the part about launches. In: parsed YAML. Out: that part of `Config`. */
import * as z from 'zod';
import { text } from './field-schemas.ts';

const stageName = text.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be a short name of small letters, digits and hyphens');

const stages = z.array(stageName).min(1, 'must name a stage');

export const launches = z.strictObject({
  stages: stages
    .default(['early-access', 'beta', 'ga'])
    .describe('The stages that a plan starts with; the last of them reaches everyone. Each plan may have others.'),
  retirement_stages: stages
    .default(['announced', 'last-call', 'removed'])
    .describe('The same for something that goes away.'),
  notice_days: z
    .int()
    .min(0)
    .max(365)
    .default(14)
    .describe(
      'Days between telling and taking away, and before a maintenance window. Each plan may say another number.',
    ),
});
