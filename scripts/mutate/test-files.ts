/** Scripts, mutate: the test files of a folder. In: its name. Out: the files, loaded. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CollectedTest, collectTests } from './collected-tests.ts';

export interface TestFile {
  readonly tests: readonly CollectedTest[];
  /** Loads it once more and runs all its tests, since what a table says may have been worked out as it was loaded. */
  readonly again: CollectedTest;
}

/** Whole runs against a pretended GitHub take too long for thousands of mutants. */
const WHOLE_RUNS = ['**/*.deep.test.ts', 'test/publish/launches.test.ts'];

/** @param onLoad Told of each file before it is loaded. */
export async function loadTestFiles(folder: string, onLoad: (again: string) => void): Promise<readonly TestFile[]> {
  // First, so that what runs as the source itself loads is not taken for something that a test asked for.
  for (const path of globSync(`src/${folder}/**/*.ts`).sort()) await import(urlOf(path));
  const files: TestFile[] = [];
  for (const path of globSync(`test/${folder}/**/*.test.ts`, { exclude: WHOLE_RUNS }).sort()) {
    const id = `${path}, loaded again`;
    onLoad(id);
    const tests = await collectTests(path, () => import(urlOf(path)));
    let times = 0;
    const run = async (): Promise<void> => {
      const copies = await collectTests(path, () => import(`${urlOf(path)}?${++times}`));
      for (const copy of copies) await copy.run();
    };
    files.push({ tests, again: { id, file: path, run } });
  }
  return files;
}

function urlOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
