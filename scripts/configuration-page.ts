/** Scripts: docs/configuration.md. In: the config's JSON Schema, inputs and outputs. Out: the page. */
import { stringify } from 'yaml';
import * as z from 'zod';
import { RULES } from '../src/classify/rules.ts';
import { EXCLUSIONS, FOLDS, OVERRULINGS } from '../src/compose/fate-rules.ts';
import { configSchema } from '../src/config/schema.ts';
import { inputsTable, optionsTable, outputsTable } from './interface-tables.ts';
import { rawAddress } from './json-schemas.ts';
import { markdownTable } from './markdown-table.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Every key, input, option and output. */
export function configurationPage(): string {
  const { properties = {} } = z.toJSONSchema(configSchema, { io: 'input' });
  const keys = Object.entries(properties).flatMap(([name, schema]) =>
    typeof schema === 'object' ? [keySection(name, schema)] : [],
  );
  return `# Configuration

Made from \`src/config\` by \`npm run generate\`; do not edit.

Drumroll needs no configuration. What you want otherwise goes into \`.github/drumroll.yml\`; every key may be left out, and
a key without a value counts as left out. The first line gives you completion and checks in editors that know
[yaml-language-server](https://github.com/redhat-developer/yaml-language-server):

\`\`\`yaml
# yaml-language-server: $schema=${rawAddress('schema.json')}
product: Tidewater
\`\`\`

A key that Drumroll does not know is an error, and all errors are shown at once, each with its line. The file is YAML 1.2
without aliases and tags. Globs are relative to the root of the repository: \`*\` stands for anything in one folder, \`**\`
for any folders, and the name of a folder for all that is in it.

## \`.github/drumroll.yml\`

${keys.join('\n\n')}

## Inputs of the Action

${inputsTable()}

## Outputs of the Action

Outputs are paths and numbers, never texts: a title that reaches \`\${{ }}\` in a script would run there.

${outputsTable()}

## Options of \`drumroll draft\`

${optionsTable()}

## Rules

What decided about a change stands in the ledger and in \`explain\`, with one of these ids. The configuration's own are
\`config.rules.0\` for the first of \`rules\`, and \`config.internal.paths\`, \`config.internal.labels\` and \`config.internal.scopes\`.

${rulesTable()}
`;
}

/** Types and scopes have a rule each, so one row for all of a kind. */
function rulesTable(): string {
  const ids = [...RULES.keys()];
  const named = (kind: string): string[] =>
    ids.filter(id => id.startsWith(kind)).map(id => `\`${id.slice(kind.length)}\``);
  const kinds = ['type.', 'scope.'];
  const rows = [...RULES]
    .filter(([id]) => !kinds.some(kind => id.startsWith(kind)))
    .map(([id, reason]) => [`\`${id}\``, reason]);
  const grouped = kinds.map(kind => [`\`${kind}…\``, `its ${kind.slice(0, -1)} is one of ${named(kind).join(', ')}`]);
  const judged = markdownTable(
    ['Rule', 'A change is judged by it because'],
    [...rows, ...grouped, ...idRows(OVERRULINGS)],
  );
  const fates = markdownTable(
    ['Rule', 'A commit is in no change of its own because'],
    [...idRows(EXCLUSIONS), ...idRows(FOLDS)],
  );
  return `${judged}\n\n${fates}`;
}

function idRows(rules: Readonly<Record<string, string>>): string[][] {
  return Object.entries(rules).map(([id, reason]) => [`\`${id}\``, reason]);
}

function keySection(name: string, schema: Schema): string {
  const [example] = schema.examples ?? [];
  const inner = innerKeys(schema, '');
  return [
    `### \`${name}\``,
    `${schema.description ?? ''}\n\nValue: ${typeOf(schema)}${defaultOf(schema)}.`,
    ...(inner.length > 0 ? [markdownTable(['Key', 'Value', 'What it does'], inner)] : []),
    `\`\`\`yaml\n${stringify({ [name]: example }, { lineWidth: 0 }).trimEnd()}\n\`\`\``,
  ].join('\n\n');
}

/** Rows for the keys below one, `when.type` for those further down. */
function innerKeys(schema: Schema, prefix: string): string[][] {
  const object = itemsOf(schema) ?? schema;
  return Object.entries(object.properties ?? {}).flatMap(([name, inner]) => {
    if (typeof inner !== 'object') return [];
    const path = `${prefix}${name}`;
    const isRequired = object.required?.includes(name) ?? false;
    const value = `${typeOf(inner)}${defaultOf(inner)}${isRequired ? ', required' : ''}`;
    return [[`\`${path}\``, value, inner.description ?? ''], ...innerKeys(inner, `${path}.`)];
  });
}

function typeOf(schema: Schema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(value => `\`${String(value)}\``).join(', ')}`;
  if (schema.anyOf !== undefined) return 'text or list of texts';
  switch (schema.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `whole number from ${schema.minimum} to ${schema.maximum}`;
    case 'array':
      return itemsOf(schema)?.type === 'object' ? 'list of mappings' : 'list of texts';
    case 'object':
      return typeof schema.additionalProperties === 'object' ? 'mapping of texts to texts' : 'mapping';
    default:
      return schema.format === 'uri' ? 'web address' : 'text';
  }
}

function defaultOf(schema: Schema): string {
  const isPlain = ['boolean', 'number', 'string'].includes(typeof schema.default);
  return isPlain ? `, by default \`${String(schema.default)}\`` : '';
}

function itemsOf(schema: Schema): Schema | null {
  return typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : null;
}
