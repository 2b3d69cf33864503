/** Test support: what Slack takes of the blocks that we use, from its documentation, and not from src/. */
import { Ajv } from 'ajv';

/** @see https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const text = (type: string, maxLength: number, others: object) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'text'],
  properties: { type: { const: type }, text: { type: 'string', minLength: 1, maxLength }, ...others },
});

/** @see https://docs.slack.dev/reference/block-kit/blocks */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['text', 'blocks'],
  properties: {
    text: { type: 'string', minLength: 1, maxLength: 40_000 },
    blocks: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['type'],
            properties: { type: { const: 'divider' } },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'text'],
            properties: { type: { const: 'header' }, text: text('plain_text', 150, { emoji: { type: 'boolean' } }) },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'text'],
            properties: { type: { const: 'section' }, text: text('mrkdwn', 3_000, { verbatim: { type: 'boolean' } }) },
          },
        ],
      },
    },
  },
};

const validate = new Ajv({ allErrors: true }).compile<SlackMessage>(SCHEMA);

export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly {
    readonly type: string;
    readonly text?: { readonly type: string; readonly text: string };
  }[];
}

/** @throws Error where Slack would refuse the message. */
export function slackMessage(json: string): SlackMessage {
  const message: unknown = JSON.parse(json);
  if (!validate(message)) throw new Error(JSON.stringify(validate.errors));
  return message;
}

/** All that readers see, one block a line. */
export function slackWords(json: string): string {
  return slackMessage(json)
    .blocks.map(block => block.text?.text ?? '---')
    .join('\n');
}
