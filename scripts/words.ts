/** Scripts: `npm run words`. Says how much of a repository's notes was written for readers, and prints some of it for a person to judge. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { gather } from '../src/gather.ts';
import type { Change } from '../src/model.ts';
import { composeRelease } from '../src/pipeline.ts';
import { markdownTable } from './markdown-table.ts';

const HELP = `npm run --silent words -- --repo DIR
  --from REF     tag, branch or commit that it starts after (default: the newest release)
  --to REF       what it ends with (default: what is checked out)
  --samples N    entries of each sort to print (default: 20), the same ones each time
`;

const { values } = parseArgs({
  options: {
    repo: { type: 'string', default: '.' },
    from: { type: 'string' },
    to: { type: 'string' },
    samples: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else process.stdout.write(await page(Number(values.samples)));

async function page(samples: number): Promise<string> {
  const directory = resolve(values.repo);
  const gathered = await gather(
    {
      directory,
      from: values.from ?? null,
      to: values.to ?? null,
      release: null,
      package: null,
      configFile: null,
      evidenceFile: null,
      document: null,
      isReviewed: true,
      isShared: false,
      isFull: true,
    },
    { git: openGit(directory, process.env), files: disk },
  );
  const { evidence } = gathered;
  const release = await composeRelease(gathered, null, true);
  const told = release.changes.filter(({ visibility }) => visibility === 'public');
  const breaking = told.filter(change => change.breaking);
  const sorts: readonly (readonly [name: string, changes: readonly Change[]])[] = [
    ['written for readers', told.filter(({ benefit }) => benefit !== null && !benefit.isFound)],
    ['with a sentence that speaks to readers', told.filter(({ benefit }) => benefit?.isFound)],
    ['with a suggestion', told.filter(({ suggestions = [] }) => suggestions.length > 0)],
  ];
  const rows = [
    ['public entries', String(told.length), ''],
    ...sorts.map(([name, changes]) => [name, String(changes.length), share(changes.length, told.length)]),
    [
      'breaking, saying what to do',
      `${breaking.filter(({ migration }) => migration !== '').length} of ${breaking.length}`,
      '',
    ],
  ];
  return [
    `## ${release.product}: ${evidence.range.reason}, ${evidence.commits.length} commits`,
    markdownTable(['', 'entries', 'share'], rows),
    ...sorts.map(([name, changes]) => `### ${name}\n\n${sampled(changes, samples).map(line).join('\n')}`),
    '',
  ].join('\n\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`;
}

/** By a hash of their ids: at random, and the same each time. */
function sampled(changes: readonly Change[], count: number): readonly Change[] {
  const key = ({ id }: Change): string => createHash('sha1').update(id).digest('hex');
  return changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, count);
}

function line({ id, title, benefit, suggestions = [] }: Change): string {
  const parts = [
    ...(benefit === null ? [] : [`  - ${benefit.text} (${benefit.source})`]),
    ...suggestions.map(({ text, source }) => `  - 💡 ${text} (${source})`),
  ];
  return [`- ${id}: ${title}`, ...parts].join('\n');
}
