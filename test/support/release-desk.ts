/** Test support: a team's repository on the GitHub double, and the Action as its workflow runs it, with the double's clock. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createClock } from '../doubles/clock.ts';
import { scheduleEvent } from '../doubles/events.ts';
import type { GitHubDouble } from '../doubles/github.ts';
import { honestGitHub } from '../doubles/honest.ts';
import type { Person } from '../doubles/person.ts';
import { type ActionRun, type RunnerEvent, runAction } from '../doubles/run-action.ts';
import { gitEnvironment } from './repository.ts';

/** A pull request as its author opens it. */
export interface Merge {
  readonly number: number;
  readonly by: string;
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** Without it one source file of its own. */
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface Desk {
  readonly github: GitHubDouble;
  person(login: string): Person;
  /** Moves the clock forward to a moment: `2026-06-09 09:00`, in UTC. */
  at(moment: string): void;
  /** Opens a pull request and squashes it into `main`. Answers the commit. */
  merge(merge: Merge): string;
  /** A file as it stands on a branch, to the byte. */
  file(path: string, branch?: string): string;
  /** A workflow run with a whole checkout; it has to succeed. */
  run(event: RunnerEvent, inputs?: Readonly<Record<string, string>>): Promise<ActionRun>;
  /** The same for one that has to say no, with exit code 1 unless another is named. Answers what it says. */
  fails(event: RunnerEvent, inputs?: Readonly<Record<string, string>>, code?: number): Promise<string>;
  /** The workflow's schedule, without a checkout: nothing is new, so nothing is written. */
  nothingIsWrittenTwice(): Promise<void>;
}

export async function releaseDesk(start: string, visibility: 'public' | 'private' = 'private'): Promise<Desk> {
  const clock = createClock(timeOf(start));
  const github = await honestGitHub({ repository: 'tidewater/app', visibility, clock });
  const { store } = github.repository;
  const act = async (
    event: RunnerEvent,
    directory: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> => {
    const own = { DRUMROLL_WRITE_SPACING_MS: '0', NODE_OPTIONS: startingAt(clock.now()) };
    const run = await runAction({ directory, event, inputs, environment: { ...github.environment(), ...own } });
    onTestFinished(run.clean);
    expect([run.code, run.err], run.out).toEqual([0, '']);
    return run;
  };
  return {
    github,
    person: login => github.person(login),
    at: moment => {
      const ahead = timeOf(moment) - clock.now();
      if (ahead < 0) throw new Error(`${moment} is past`);
      clock.advance(ahead);
    },
    merge({ number, by, title, body = '', labels = [], files = { [`src/${number}.ts`]: `${title}\n` } }) {
      const author = github.person(by);
      const commits = [{ message: title, files }];
      author.openPullRequest({ number, title, body, labels, head: `work-${number}`, commits });
      return author.merge(number);
    },
    file: (path, branch = 'drumroll/main') => store.bytes(['show', `${branch}:${path}`]).toString('utf8'),
    run: (event, inputs) => act(event, clone(github), inputs),
    fails: async (event, inputs = {}, code = 1) => {
      const own = { DRUMROLL_WRITE_SPACING_MS: '0', NODE_OPTIONS: startingAt(clock.now()) };
      const run = await runAction({
        directory: clone(github),
        event,
        inputs,
        environment: { ...github.environment(), ...own },
      });
      onTestFinished(run.clean);
      expect(run.code).toBe(code);
      return run.out;
    },
    async nothingIsWrittenTwice() {
      github.log.clear();
      await act(scheduleEvent(github), folder());
      expect(github.log.writes.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    },
  };
}

function timeOf(moment: string): number {
  return Date.parse(`${moment.replace(' ', 'T')}:00Z`);
}

/** Node's option that moves the clock of the process, as if it was started then. */
function startingAt(time: number): string {
  const code = `const ahead=${time}-Date.now(),{now}=Date;Date.now=()=>now()+ahead`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

function folder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'drumroll-desk-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function clone(github: GitHubDouble): string {
  const directory = folder();
  const from = `file://${github.repository.directory}`;
  execFileSync('git', ['clone', '--quiet', from, directory], { env: gitEnvironment() });
  return directory;
}
