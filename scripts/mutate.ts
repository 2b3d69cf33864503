/** Scripts: `npm run mutate`. Changes the source in small ways, one at a time, and lists the changes that no test notices (docs/mutation.md). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { replaceMarkedBlocks } from './marked-blocks.ts';
import { scoreOf, scoreTable } from './mutate/score-table.ts';

/** Random tests of many rounds, and those of the longest texts, take longer than that, and tables do not. */
const MOST_MS = 300;
const HELP = `npm run mutate [-- FOLDER [FILE …]] [--all]
  FOLDER  reconcile or publish (default: both)
  FILE    only these of its files, such as page.ts or plan/judge.ts; docs/mutation.md is not written then
  --all   also with tests that take longer than ${MOST_MS} ms, and with mutants in what runs as the source loads (patterns, lists), which
          need a process each; docs/mutation.md is not written then
What has not changed since the last run is not tried again; \`rm -r reports\` forgets it.
`;

const PAGE = 'docs/mutation.md';
const FOLDERS = ['reconcile', 'publish'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});
const [folder, ...names] = positionals;
if (values.help) process.stdout.write(HELP);
else if (folder !== undefined && !FOLDERS.includes(folder)) throw new Error(`There is no "${folder}".\n\n${HELP}`);
else for (const one of folder === undefined ? FOLDERS : [folder]) await mutate(one, names);

async function mutate(name: string, only: readonly string[]): Promise<void> {
  // It takes long, and nobody waits for it.
  setPriority(10);
  process.env.MUTATE = name;
  if (!values.all) process.env.MUTATE_MOST_MS = String(MOST_MS);
  const files = only.length > 0 ? only : pureFiles(`src/${name}`);
  const fates = await new Stryker({
    configFile: 'stryker.config.json',
    ignoreStatic: !values.all,
    mutate: files.map(file => `src/${name}/${file}`),
    incrementalFile: `reports/mutation/${name}${values.all ? '-all' : ''}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
  console.log(`${name}: ${scoreOf(fates)} %`);
  if (only.length > 0 || values.all) return;
  const table = scoreTable(fates, `src/${name}/`);
  writeFileSync(PAGE, replaceMarkedBlocks(readFileSync(PAGE, 'utf8'), { [`mutation-${name}`]: table }));
}

/** What talks to GitHub or to the disk has tests of its own kind: kills, faults and races between any two requests. */
function pureFiles(folder: string): readonly string[] {
  const isPure = (file: string): boolean => !/\b(?:async|await)\b/.test(readFileSync(`${folder}/${file}`, 'utf8'));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && isPure(file))
    .sort();
}
