/** Scripts: all that is generated. In: a file as it is. Out: the file as it should be; nothing is written here. */
import { errorsPage } from '../src/errors/page.ts';
import { LAUNCH_SHAPE } from '../src/render/launch-shape.ts';
import { shapePage } from '../src/render/shape-page.ts';
import { VIEW_SHAPE } from '../src/render/view-shape.ts';
import { channelExamples } from './channel-examples.ts';
import { checkRulesTable } from './check-rules-table.ts';
import { configurationPage } from './configuration-page.ts';
import { actionInputsYaml, actionOutputsYaml, inputsTable, outputsTable } from './interface-tables.ts';
import { configJsonSchema, draftJsonSchema, gateJsonSchema, inAppJsonSchema } from './json-schemas.ts';
import { launchTables } from './launch-tables.ts';
import { replaceMarkedBlocks } from './marked-blocks.ts';
import { walkThrough } from './walk-through.ts';

/** A file that is generated, wholly or between markers. */
export interface GeneratedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /**
   * The file as it should be; `current` is empty when there is none.
   * @throws Error when a file that people write lacks the markers.
   */
  readonly generate: (current: string) => string;
}

/** Every generated file. test/contracts.test.ts compares them with what is committed. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'schema.json', generate: configJsonSchema },
  { path: 'docs/draft.schema.json', generate: draftJsonSchema },
  { path: 'docs/gate.schema.json', generate: gateJsonSchema },
  { path: 'docs/in-app.schema.json', generate: inAppJsonSchema },
  { path: 'docs/configuration.md', generate: configurationPage },
  { path: 'docs/errors.md', generate: errorsPage },
  { path: 'docs/templates.md', generate: () => shapePage(VIEW_SHAPE, LAUNCH_SHAPE) },
  { path: 'docs/channels.md', generate: text => replaceMarkedBlocks(text, channelExamples()) },
  { path: 'docs/check.md', generate: text => replaceMarkedBlocks(text, { 'check-rules': checkRulesTable() }) },
  { path: 'docs/walk-through.md', generate: text => replaceMarkedBlocks(text, walkThrough()) },
  { path: 'docs/launches.md', generate: text => replaceMarkedBlocks(text, launchTables()) },
  {
    path: 'action.yml',
    generate: text => replaceMarkedBlocks(text, { inputs: actionInputsYaml(), outputs: actionOutputsYaml() }),
  },
  {
    path: 'README.md',
    generate: text => replaceMarkedBlocks(text, { inputs: inputsTable(), outputs: outputsTable() }),
  },
];
