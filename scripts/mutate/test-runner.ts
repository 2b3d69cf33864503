/**
 * Scripts, mutate: a test runner for Stryker. In: a mutant, and the tests that reach it. Out: whether one of them fails.
 * Tests are loaded once and run again and again in one process, the quickest first, up to the first that fails: milliseconds for most
 * mutants, where Stryker's runner for vitest loads everything anew for each.
 */
import { resolve } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type SuccessTestResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collected-tests.ts';
import { registerLoadHooks } from './load-hooks.ts';
import { loadTestFiles, type TestFile } from './test-files.ts';

/** What the changed source looks at: which change is on. It counts there what is reached, and by which test. */
const switches: { [Name in keyof InstrumenterContext]: InstrumenterContext[Name] | undefined } = {};
Object.assign(globalThis, { __stryker__: switches });

class QuickTestRunner implements TestRunner {
  #files: readonly TestFile[] | undefined;

  /** Node loads a module once, so a mutant in what runs as the source loads gets a process of its own. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    registerLoadHooks();
  }

  async dryRun(): Promise<DryRunResult> {
    const files = await this.#loaded();
    const { tests } = await runTests(
      files.flatMap(file => file.tests),
      true,
    );
    const perTest = switches.mutantCoverage?.perTest ?? {};
    const again = files.filter(file => perTest[file.again.id] !== undefined).map(file => resultOf(file, tests));
    const most = Number(process.env.MUTATE_MOST_MS ?? Number.POSITIVE_INFINITY);
    const all = [...tests, ...again].filter(({ timeSpentMs }) => timeSpentMs < most);
    const order = all.toSorted((one, other) => one.timeSpentMs - other.timeSpentMs);
    // Stryker names the tests of a mutant in the order in which they stand here.
    const covered = order.flatMap(({ id }) => (perTest[id] === undefined ? [] : [[id, perTest[id]] as const]));
    const mutantCoverage = { static: switches.mutantCoverage?.static ?? {}, perTest: Object.fromEntries(covered) };
    return { status: DryRunStatus.Complete, tests: all, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter } = options;
    if (options.mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    const files = await this.#loaded();
    const tests = new Map(files.flatMap(file => [...file.tests, file.again]).map(test => [test.id, test]));
    const wanted = testFilter?.flatMap(id => tests.get(id) ?? []) ?? files.flatMap(file => file.tests);
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount });
    const result = await runTests(wanted, options.disableBail);
    const stopped = determineHitLimitReached(switches.hitCount, hitLimit);
    switches.activeMutant = undefined;
    return toMutantRunResult(stopped ?? result);
  }

  async #loaded(): Promise<readonly TestFile[]> {
    this.#files ??= await loadTestFiles(process.env.MUTATE ?? '', id => {
      switches.currentTestId = id;
    });
    switches.currentTestId = undefined;
    return this.#files;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickTestRunner)];

async function runTests(tests: readonly CollectedTest[], isToGoOn: boolean): Promise<CompleteDryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    switches.currentTestId = test.id;
    const result = await runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed && !isToGoOn) break;
  }
  switches.currentTestId = undefined;
  return { status: DryRunStatus.Complete, tests: results };
}

async function runTest({ id, file, run }: CollectedTest): Promise<TestResult> {
  const start = process.cpuUsage();
  // The processor's time, since whatever else the machine does is not the test's.
  const spentMs = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const facts = () => ({ id, name: id, fileName: resolve(file), timeSpentMs: spentMs() });
  try {
    await run();
    return { ...facts(), status: TestStatus.Success };
  } catch (error) {
    return { ...facts(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/** Of a file that would be loaded again: as long as all its tests take. */
function resultOf({ tests, again: { id, file } }: TestFile, results: readonly TestResult[]): SuccessTestResult {
  const own = new Set(tests.map(test => test.id));
  const timeSpentMs = results.reduce((sum, one) => (own.has(one.id) ? sum + one.timeSpentMs : sum), 0);
  return { id, name: id, fileName: resolve(file), timeSpentMs, status: TestStatus.Success };
}
