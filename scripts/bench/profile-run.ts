/** Scripts, bench: profiled runs of Drumroll. In: its arguments. Out: milliseconds by place, the mean of some runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aggregateProfile, type CpuProfile } from './aggregate-profile.ts';
import { sourceByLine } from './bundle-regions.ts';

export interface ProfileLine {
  readonly place: string;
  readonly milliseconds: number;
}

const RUNS = 3;
/** Microseconds between samples: short runs need many. */
const INTERVAL = 200;

export function profileRuns(args: readonly string[], repository: string, folder: string): readonly ProfileLine[] {
  const sums = new Map<string, number>();
  for (let run = 0; run < RUNS; run++)
    for (const [place, milliseconds] of profileOnce(args, repository, mkdtempSync(join(folder, 'profile-'))))
      sums.set(place, (sums.get(place) ?? 0) + milliseconds / RUNS);
  return [...sums]
    .map(([place, milliseconds]) => ({ place, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

function profileOnce(args: readonly string[], repository: string, folder: string): ReadonlyMap<string, number> {
  const start = performance.now();
  const options = ['--cpu-prof', '--cpu-prof-dir', folder, '--cpu-prof-interval', String(INTERVAL)];
  const { status } = spawnSync(process.execPath, [...options, ...args], { cwd: repository, stdio: 'ignore' });
  const whole = performance.now() - start;
  const [file] = readdirSync(folder);
  if (status !== 0 || file === undefined) throw new Error(`Drumroll failed under --cpu-prof: ${args.join(' ')}`);
  const profile: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const outside = whole - (profile.endTime - profile.startTime) / 1000;
  return new Map([...aggregateProfile(profile, sourceFinder()), ['before and after the profile', outside]]);
}

/** Reads each bundled file once. */
function sourceFinder(): (url: string, line: number) => string {
  const files = new Map<string, (line: number) => string>();
  return (url, line) => {
    if (!url.startsWith('file:')) return url;
    const known = files.get(url) ?? sourceByLine(readFileSync(fileURLToPath(url), 'utf8'));
    files.set(url, known);
    return known(line);
  };
}
