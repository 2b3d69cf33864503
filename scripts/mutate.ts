/** Scripts: `npm run mutate`. Changes the source in small ways, one at a time, and lists the changes that no test notices (docs/mutation.md). */
import { readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { replaceMarkedBlocks } from './marked-blocks.ts';
import { scoreOf, scoreTable } from './mutate/score-table.ts';

const HELP = `npm run mutate [-- FOLDER [FILE …]]
  FOLDER   reconcile or publish (default: both)
  FILE     only these of its files, such as page.ts; docs/mutation.md is not written then
What has not changed since the last run is not tried again; \`rm -r reports\` forgets it.
`;

/** Whether to write or read is decided by pure files; those that talk to GitHub have tests of their own kind (kills, faults, races). */
const PUBLISH =
  'answer canonical closing-words cycle entries fit judge kept-words line line-state marker placement plan plan-fields plan-files release-body state state-steps';
const FILES: Readonly<Record<string, readonly string[]>> = {
  reconcile: ['*.ts'],
  publish: PUBLISH.split(' ').map(name => `${name}.ts`),
};
const PAGE = 'docs/mutation.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
const [folder, ...names] = positionals;
if (values.help) process.stdout.write(HELP);
else if (folder !== undefined && FILES[folder] === undefined) throw new Error(`There is no "${folder}".\n\n${HELP}`);
else for (const one of folder === undefined ? Object.keys(FILES) : [folder]) await mutate(one, names);

async function mutate(name: string, only: readonly string[]): Promise<void> {
  // It takes long, and nobody waits for it.
  setPriority(10);
  process.env.MUTATE = name;
  const files = only.length > 0 ? only : (FILES[name] ?? []);
  const fates = await new Stryker({
    configFile: 'stryker.config.json',
    mutate: files.map(file => `src/${name}/${file}`),
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
  console.log(`${name}: ${scoreOf(fates)} %`);
  if (only.length === 0)
    writeFileSync(PAGE, replaceMarkedBlocks(readFileSync(PAGE, 'utf8'), { [`mutation-${name}`]: scoreTable(fates) }));
}
