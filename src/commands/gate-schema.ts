/** Commands: the contract of `gate --json`. Data: docs/gate.schema.json is made from it, and tests hold the output to it. */
import * as z from 'zod';
import { GATE_RULES, type GateRule } from '../gate/gate.ts';

const rule = z.enum(Object.keys(GATE_RULES) as GateRule[]);

const finding = z.strictObject({
  rule: rule.describe('Stable id; docs/launches.md says what each one asks.'),
  what: z.string().min(1).describe('What is missing, for a person.'),
  who: z.string().describe('Login or name of whoever it waits for, several with commas; empty where nobody is known.'),
  where: z.string().describe('File with its line or section, number or address; empty where there is none.'),
});

/** What `drumroll gate --json` prints. A change that breaks readers of it raises `schema`. */
export const gateSchema = z.strictObject({
  schema: z.literal(1),
  subject: z.string().min(1).describe('`beta of scheduled-exports`, or the release: `Tidewater 2.4.0`.'),
  open: z.boolean().describe('Whether it may go on: nothing is in `missing`. The exit code is 0, else 1.'),
  missing: z.array(finding).describe('What closes the gate.'),
  warnings: z.array(finding).describe('What is only said.'),
  unasked: z.array(rule).describe('Rules that nobody looked at: without `--github`, GitHub is not asked.'),
});

/** What a program reads. */
export type GateJson = z.infer<typeof gateSchema>;
