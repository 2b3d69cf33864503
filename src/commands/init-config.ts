/** Commands: the config that `init` proposes. In: a repository's other configs. Out: ours, and what could not be carried over. */
import type { FileReader } from '../collect/files.ts';
import { CONFIG_FILES } from '../collect/settings.ts';
import { loadConfig } from '../config/load.ts';
import { configSchema } from '../config/schema.ts';
import type { Host } from '../edges/host.ts';
import { visible } from '../errors/wording.ts';
import { configFragment } from '../init/config-fragment.ts';
import { configText } from '../init/config-text.ts';
import type { ToolReading } from '../init/finding.ts';
import { mergeLeft, type SourcedLeft } from '../init/merge-left.ts';
import { parseFile } from '../init/parse-file.ts';
import { type Sourced, sortOut, sourced } from '../init/sort-out.ts';
import { TOOLS } from '../init/tools.ts';
import type { Proposal } from './init-files.ts';
import type { Look } from './survey.ts';

/** Null where a config of ours exists. */
export async function proposeConfig(files: FileReader, root: string, look: Look, host: Host): Promise<Proposal | null> {
  for (const path of CONFIG_FILES)
    if (await files.exists(`${root}/${path}`)) {
      host.say(`keep ${path}: it exists, so nothing of other tools is carried over.`);
      return null;
    }
  const readings = await readTools(files, root, look);
  const good: Sourced[] = [];
  const all: SourcedLeft[] = readings.flatMap(({ file, left: lines }) => lines.map(line => ({ ...line, file })));
  for (const reading of readings)
    for (const one of sourced(reading)) {
      const problem = await problemOf(one);
      if (problem === null) good.push(one);
      else all.push({ file: reading.file, where: one.where, why: problem });
    }
  const sorted = sortOut(good);
  const left = mergeLeft([...all, ...sorted.left.map(line => ({ ...line, file: 'all of them' }))]);
  for (const { tool, file } of readings) {
    const count = good.filter(({ from }) => from.startsWith(`${file}: `)).length;
    host.say(`${tool} (${file}): ${count === 0 ? 'nothing' : count} carried over.`);
  }
  for (const { file, where, why } of left) host.say(`! ${visible(file)}: ${where}: ${why}.`);
  const text = configText(sorted, left);
  // Everything in it was checked by itself; a whole that does not load would be our own mistake.
  await loadConfig({ path: CONFIG_FILES[0] ?? '', text });
  return { path: CONFIG_FILES[0] ?? '', before: null, text };
}

/** What the schema of our config says against it, as a sentence. */
async function problemOf(one: Sourced): Promise<string | null> {
  const { error } = await configSchema.safeParseAsync(configFragment(one));
  const issue = error?.issues[0];
  return issue === undefined ? null : `what stands there ${visible(issue.message)}`;
}

async function readTools(files: FileReader, root: string, look: Look): Promise<readonly ToolReading[]> {
  const readings: ToolReading[] = [];
  for (const { name: tool, files: places, programs, find, read } of TOOLS) {
    for (const file of places) {
      const text = await files.readWithin(root, file);
      if (text === null) continue;
      const parsed = parseFile(file, text);
      if ('problem' in parsed) {
        // Manifests are read for the one key that they may have.
        if (file !== 'package.json') readings.push(unread(tool, file, parsed.problem));
        continue;
      }
      const config = find(parsed.data, file);
      if (config === null) continue;
      readings.push({ tool, file, ...read(config, look.survey) });
      break;
    }
    for (const file of programs)
      if (await files.exists(`${root}/${file}`))
        readings.push(unread(tool, file, 'it is a program, and programs are not run'));
  }
  return readings;
}

function unread(tool: string, file: string, why: string): ToolReading {
  return { tool, file, carried: [], left: [{ where: 'all of it', why }] };
}
