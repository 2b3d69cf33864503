import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { listedBumps } from '../../src/parse/dependency-table.ts';

describe('listedBumps', () => {
  test.each<[title: string, body: string, expected: readonly (readonly [string, string, string])[]]>([
    ['a sentence of dependabot', 'Bumps [x](https://github.com/a/x) from 1.0.0 to 1.1.0.', [['x', '1.0.0', '1.1.0']]],
    ['a wrapped sentence', 'Bumps [x](https://github.com/a/x) from 1.0.0\nto 1.1.0.', [['x', '1.0.0', '1.1.0']]],
    [
      'a table of renovate',
      '| Package | Change |\n|---|---|\n| [a](https://x) ([source](https://y)) | `1.0.0` -> `1.1.0` |\n| [b](https://z) | [`~2` → `~3`](https://d) |',
      [
        ['a', '1.0.0', '1.1.0'],
        ['b', '~2', '~3'],
      ],
    ],
    ['a table without links', '| Package | Change |\n|---|---|\n| a | `1` → `2` |', [['', '1', '2']]],
    [
      'a name that is no package’s beside one that is',
      'Bumps [left-pad --> <img src="https://t.example/p.png"> @mia](https://x.example) from 1 to 2.\n\nUpdates `b` from 1 to 2',
      [['b', '1', '2']],
    ],
    ['a name in code that is none', 'Updates `--> <b>` from 1 to 2', []],
    [
      'a table with a name that is none',
      '| Package | Change |\n|---|---|\n| [--> @mia](https://x) | `1` → `2` |\n| [b](https://y) | `1` → `2` |',
      [['b', '1', '2']],
    ],
    ['quoted release notes', '<details>\nUpdates `x` from 1 to 2\n</details>', []],
    ['words', 'Updates the parser from the old one to a new one', []],
  ])('%s', (_title, body, expected) => {
    expect(listedBumps(bodyOf(body))).toEqual(expected.map(([name, from, to]) => ({ name, from, to })));
  });
});
