/** Scripts: JSON Schemas for editors and other programs. In: zod schemas. Out: schema.json and docs/*.schema.json. */
import * as z from 'zod';
import { inAppSchema } from '../src/channels/in-app-schema.ts';
import { draftSchema } from '../src/commands/draft-schema.ts';
import { gateSchema } from '../src/commands/gate-schema.ts';
import { configSchema } from '../src/config/schema.ts';
import { REPOSITORY_URL } from '../src/errors/catalogue.ts';

/** The address of a file on the main branch, as editors fetch it. */
export function rawAddress(path: string): string {
  return `${REPOSITORY_URL.replace('//github.com/', '//raw.githubusercontent.com/')}/main/${path}`;
}

/** What `.github/drumroll.yml` may say. */
export function configJsonSchema(): string {
  return format('schema.json', 'Configuration of Drumroll', z.toJSONSchema(configSchema, { io: 'input' }));
}

/** What `drumroll draft --json` prints. */
export function draftJsonSchema(): string {
  return format('docs/draft.schema.json', 'Output of drumroll draft --json', z.toJSONSchema(draftSchema));
}

/** What `drumroll gate --json` prints. */
export function gateJsonSchema(): string {
  return format('docs/gate.schema.json', 'Output of drumroll gate --json', z.toJSONSchema(gateSchema));
}

/** What `drumroll preview` makes of `<audience>.in-app.md`. */
export function inAppJsonSchema(): string {
  return format('docs/in-app.schema.json', 'Message in an application', z.toJSONSchema(inAppSchema));
}

function format(path: string, title: string, { $schema, ...schema }: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify({ $schema, $id: rawAddress(path), title, ...schema }, null, 2)}\n`;
}
