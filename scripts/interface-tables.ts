/** Scripts: inputs and outputs where people read them. In: the tables of src/config. Out: YAML for action.yml, Markdown for the docs. */
import { INPUTS, type Input } from '../src/config/inputs.ts';
import { OUTPUTS } from '../src/config/outputs.ts';
import { markdownTable } from './markdown-table.ts';

const inputs: readonly Input[] = INPUTS;
const actionInputs = inputs.filter(({ doors }) => doors !== 'cli');

/** The `inputs:` of action.yml (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax). */
export function actionInputsYaml(): string {
  const entries = actionInputs.map(input =>
    [
      `  ${input.name}:`,
      `    description: ${yamlString(input.description)}`,
      '    required: false',
      `    default: ${yamlString(input.default)}`,
    ].join('\n'),
  );
  return ['inputs:', ...entries].join('\n');
}

/** The `outputs:` of action.yml. */
export function actionOutputsYaml(): string {
  const entries = OUTPUTS.map(({ name, description }) => `  ${name}:\n    description: ${yamlString(description)}`);
  return ['outputs:', ...entries].join('\n');
}

/** The Action's inputs for people. */
export function inputsTable(): string {
  const rows = actionInputs.map(input => [
    `\`${input.name}\``,
    input.default === '' ? '' : `\`${input.default}\``,
    input.description,
  ]);
  return markdownTable(['Input', 'Default', 'What it does'], rows);
}

/** The Action's outputs for people. */
export function outputsTable(): string {
  return markdownTable(
    ['Output', 'What it is'],
    OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

/** The options of `drumroll draft` for people. */
export function optionsTable(): string {
  const rows = inputs
    .filter(({ doors }) => doors !== 'action')
    .map(({ name, value, description }) => [`\`--${name}${value === null ? '' : ` ${value}`}\``, description]);
  return markdownTable(['Option', 'What it does'], rows);
}

/** In single quotes YAML takes every character as it is, but for the quote itself. */
function yamlString(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
