/** Channels, the contract of in-app messages. Data: docs/in-app.schema.json is made from it, and tests hold messages to it. */
import * as z from 'zod';

/** Characters that a message in an application has room for. */
export const IN_APP_LIMITS = { title: 80, body: 600, button: 30 } as const;

export const inAppSchema = z.strictObject({
  schema: z.literal(1).describe('Of this format; another number is another format.'),
  audience: z.string().min(1).describe('Who reads it: the first part of the file’s name.'),
  language: z.string().min(2).describe('Of the text, as in HTML: `en`, `pt-BR`.'),
  title: z.string().min(1).max(IN_APP_LIMITS.title),
  body: z.string().min(1).max(IN_APP_LIMITS.body).describe('As plain text, with line breaks.'),
  html: z
    .string()
    .min(1)
    .describe(
      'The same as HTML of paragraphs, lists, links and emphasis, safe to insert: http, https and mailto only.',
    ),
  button: z
    .strictObject({
      text: z.string().min(1).max(IN_APP_LIMITS.button),
      link: z.string().regex(/^(?:https?|mailto):/i),
    })
    .nullable()
    .describe('What the reader can do about it.'),
});

export type InAppMessage = z.infer<typeof inAppSchema>;
