/** Scripts: `npm run bench`. Measures Drumroll against git-cliff and against the floor (docs/benchmarks.md). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Report, reportPage } from './bench/bench-page.ts';
import { contendersFor, draftArguments } from './bench/contenders.ts';
import { countGit } from './bench/count-git.ts';
import { findPeers, HOW_TO_INSTALL } from './bench/find-peers.ts';
import { profileRuns } from './bench/profile-run.ts';
import { race } from './bench/race.ts';
import { RANGES, readGit, selectRange } from './bench/select-ranges.ts';
import { summarize } from './bench/summarize.ts';

const HELP = `npm run --silent bench -- --repo DIR [--repo DIR …]
  --range NAME     last, 1000 or all; again for more of them (default: all three)
  --runs N         rounds: one run of each command in turn (default: 9)
  --peers DIR      a folder in which you ran: ${HOW_TO_INSTALL}
                   (git-cliff's cache .git/git-cliff-core is removed before each of its runs)
  --profile        also where Drumroll's time goes
  --json           all of it as JSON
`;

const folder = mkdtempSync(join(tmpdir(), 'drumroll-bench-'));
try {
  const { values } = parseArgs({
    options: {
      repo: { type: 'string', multiple: true, default: [] },
      range: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '9' },
      peers: { type: 'string' },
      profile: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const unknown = values.range.find(name => !RANGES.some(range => range === name));
  if (values.help) process.stdout.write(HELP);
  else if (values.repo.length === 0) throw new Error(`Which repository? Pass --repo.\n\n${HELP}`);
  else if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a number from 1 on, not "${values.runs}".`);
  else if (unknown !== undefined) throw new Error(`--range takes ${RANGES.join(', ')}, not "${unknown}".`);
  else {
    const peers = values.peers === undefined ? [] : findPeers(resolve(values.peers));
    if (peers.length < 2)
      console.error(
        `Found ${peers.map(({ name }) => name).join(', ') || 'no git-cliff'}: the other rows are left out. To have them, run \`${HOW_TO_INSTALL}\` in a folder and pass --peers.`,
      );
    const reports: Report[] = [];
    for (const repository of values.repo.map(path => resolve(path)))
      for (const name of RANGES.filter(range => values.range.length === 0 || values.range.includes(range))) {
        const range = await selectRange(repository, name);
        if (range === null) {
          console.error(`${repository} has no range "${name}".`);
          continue;
        }
        const gitFolder = readGit(repository, ['rev-parse', '--absolute-git-dir']);
        const contenders = await contendersFor(gitFolder, range, peers);
        const rows = summarize(await race(contenders, runs, repository, join(folder, 'output')));
        const draft = draftArguments(range);
        const gitCalls = countGit(draft, repository, folder);
        const profile = values.profile ? profileRuns(draft, repository, folder) : null;
        const report = { repository: basename(repository), range, rows, gitCalls, profile };
        reports.push(report);
        if (!values.json) process.stdout.write(`${reportPage(report)}\n\n`);
      }
    if (values.json) process.stdout.write(`${JSON.stringify(reports, null, 1)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
