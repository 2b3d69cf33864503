/** Scripts, mutate: what test files get as `vitest`. In: the tests that they declare. Out: a list of them, to be run as often as needed. */
import { format } from 'node:util';
import { expect as vitestExpect } from 'vitest';

export interface CollectedTest {
  /** Its file and its titles; a number makes it unique. */
  readonly id: string;
  readonly file: string;
  /** @throws what the test throws if it fails. */
  readonly run: () => Promise<void>;
}

type Body = (...values: readonly unknown[]) => unknown;
/** The only option in use is the time that a test may take, and Stryker has its own. */
type Rest = readonly [body: Body] | readonly [options: object, body: Body];
type Declare = (title: string, ...rest: Rest) => void;

const collected = new Map<string, CollectedTest>();
let file = '';
let titles: readonly string[] = [];
let cleanups: (() => unknown)[] = [];

/** Loads a test file. */
export async function collectTests(path: string, load: () => Promise<unknown>): Promise<readonly CollectedTest[]> {
  file = path;
  collected.clear();
  await load();
  return [...collected.values()];
}

export const expect = vitestExpect;
export const test = Object.assign(declareTest, { each: eachOf(declareTest) });
export const describe = Object.assign(declareGroup, { each: eachOf(declareGroup) });

export function onTestFinished(cleanup: () => unknown): void {
  cleanups.push(cleanup);
}

function declareTest(title: string, ...rest: Rest): void {
  const name = [file, ...titles, title].join(' > ');
  let id = name;
  for (let count = 2; collected.has(id); count++) id = `${name} #${count}`;
  collected.set(id, { id, file, run: () => runBody(bodyIn(rest)) });
}

function declareGroup(title: string, ...rest: Rest): void {
  const outer = titles;
  titles = [...outer, title];
  bodyIn(rest)();
  titles = outer;
}

/** A row that is an array is spread (https://vitest.dev/api/test#test-each). A title need only be unique, so `$name` stays as it is. */
function eachOf(declare: Declare): (rows: readonly unknown[]) => Declare {
  return rows =>
    (title, ...rest) => {
      const places = title.match(/%[^%]/g)?.length ?? 0;
      for (const row of rows) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        declare(format(title, ...values.slice(0, places)), () => bodyIn(rest)(...values));
      }
    };
}

function bodyIn(rest: Rest): Body {
  return rest.length === 1 ? rest[0] : rest[1];
}

async function runBody(body: Body): Promise<void> {
  try {
    await body();
  } finally {
    const due = cleanups.reverse();
    cleanups = [];
    for (const cleanup of due) await cleanup();
  }
}
